// The same books give the same bytes: on any number of threads, in any place, zone and language.
#include "program.hpp"

#include <boost/test/unit_test.hpp>

namespace fs = std::filesystem;
using namespace makeready;

BOOST_AUTO_TEST_SUITE(sameness)

BOOST_AUTO_TEST_CASE(all_books_have_the_same_bytes_whoever_builds_them_where_and_how) {
    const Desk here;
    const Desk elsewhere;
    const fs::path books = fs::path(SOURCE_FOLDER) / "books";
    const Run one = here.makeready(
        {"build", books.string(), "-j1", "--proof", "--output", "output"},
        {{"TZ", "Asia/Kathmandu"}, {"LANG", "C"}, {"LC_ALL", "C"}, {"HOME", "/nowhere"}});
    BOOST_TEST(one.code == 0, one.err);
    fs::create_directory(elsewhere.folder() / "some");
    fs::copy(books, elsewhere.folder() / "some/books", fs::copy_options::recursive);
    const Run two = elsewhere.makeready({"build", "some", "-j2", "--proof", "--output", "made"},
                                        {{"TZ", "America/St_Johns"},
                                         {"LANG", "de_DE.UTF-8"},
                                         {"LC_ALL", "C.UTF-8"},
                                         {"HOME", "/tmp"}});
    BOOST_TEST(two.code == 0, two.err);
    const Files first = here.files("output");
    const Files second = elsewhere.files("made");
    BOOST_TEST(first.size() > 20u);
    BOOST_TEST(first.size() == second.size());
    for (const auto& [name, bytes] : first)
        BOOST_TEST((second.count(name) == 1 && second.at(name) == bytes),
                   name << " is not the same");
}

BOOST_AUTO_TEST_SUITE_END()
