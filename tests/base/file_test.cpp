// Files: what may be read, and that what is written is whole or not there.
#include "error.hpp"
#include "file.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <csignal>
#include <fstream>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace makeready;

namespace {

/// A folder of its own to work in; gone, with all that is in it, after the test.
struct Folder {
    Folder() {
        std::string name = (fs::temp_directory_path() / "makeready-XXXXXX").string();
        if (!mkdtemp(name.data())) BOOST_FAIL("no temporary folder can be made");
        root = fs::canonical(name);
        fs::create_directories(root / "project" / "articles");
        fs::create_directories(root / "project-2");
        put("project/articles/a.md", "words");
        put("project-2/b.md", "other words");
        put("secret.txt", "secret");
        fs::current_path(root);
    }

    ~Folder() {
        std::error_code failed;
        fs::current_path(before, failed);
        fs::remove_all(root, failed);
    }

    void put(const fs::path& path, const std::string& bytes) const {
        std::ofstream(root / path, std::ios::binary) << bytes;
    }

    /// The names of all that is in a folder, in order.
    std::vector<std::string> names(const fs::path& folder) const {
        std::vector<std::string> out;
        for (const auto& entry : fs::directory_iterator(root / folder))
            out.push_back(entry.path().filename());
        std::sort(out.begin(), out.end());
        return out;
    }

    fs::path before = fs::current_path();
    fs::path root;
};

/// What an action complains of, or "".
template <class Action> std::string complaint(Action action) {
    try {
        action();
        return "";
    } catch (const Error& error) {
        return error.what();
    }
}

using Names = std::vector<std::string>;

} // namespace

BOOST_FIXTURE_TEST_SUITE(files, Folder)

BOOST_AUTO_TEST_CASE(a_project_reaches_what_is_below_it_and_nothing_else) {
    const Reach reach({root / "project"});
    BOOST_TEST(reach.contains(root / "project"));
    BOOST_TEST(reach.contains(root / "project/articles/a.md"));
    BOOST_TEST(reach.contains("project/articles/a.md"));
    BOOST_TEST(reach.contains(root / "project/not-there-yet.md"));
    BOOST_TEST(reach.contains(root / "project/articles/../articles/a.md"));
    BOOST_TEST(!reach.contains(root / "project/../secret.txt"));
    BOOST_TEST(!reach.contains(root / "project/articles/../../secret.txt"));
    BOOST_TEST(!reach.contains(root / "secret.txt"));
    BOOST_TEST(!reach.contains(root));
    BOOST_TEST(!reach.contains("/etc/passwd"));
    BOOST_TEST(!reach.contains(""));
    BOOST_TEST(!Reach().contains(root / "project"));
}

BOOST_AUTO_TEST_CASE(a_folder_whose_name_only_begins_the_same_is_another_folder) {
    BOOST_TEST(!Reach({root / "project"}).contains(root / "project-2/b.md"));
    BOOST_TEST(Reach({root / "project", root / "project-2"}).contains(root / "project-2/b.md"));
}

BOOST_AUTO_TEST_CASE(dots_in_a_name_lead_nowhere) {
    BOOST_TEST(Reach({root / "project"}).contains(root / "project/..hidden.md"));
    BOOST_TEST(Reach({root / "project"}).contains(root / "project/.../a.md"));
}

BOOST_AUTO_TEST_CASE(links_do_not_lead_out) {
    fs::create_symlink(root / "secret.txt", root / "project/inside.txt");
    fs::create_directory_symlink(root, root / "project/up");
    fs::create_symlink(root / "project/articles/a.md", root / "project/a-too.md");
    fs::create_directory_symlink(root / "project", root / "by-another-name");
    const Reach reach({root / "project"});
    BOOST_TEST(!reach.contains(root / "project/inside.txt"));
    BOOST_TEST(!reach.contains(root / "project/up/secret.txt"));
    BOOST_TEST(reach.contains(root / "project/a-too.md"));
    BOOST_TEST(reach.contains(root / "project/up/project/articles/a.md"));
    BOOST_TEST(reach.contains(root / "by-another-name/articles/a.md"));
    BOOST_TEST((Reach({root / "by-another-name"}) == reach));
    BOOST_TEST(complaint([&] {
                   read_within(reach, root / "project/inside.txt",
                               start_of("plan.yaml").at_line(4));
               }) == "plan.yaml:4: error MR904: \"" + (root / "project/inside.txt").string() +
                         "\" lies outside the project. Copy it into the project's folder.");
    BOOST_TEST(read_within(reach, root / "project/a-too.md", {}) == "words");
}

BOOST_AUTO_TEST_CASE(a_link_that_goes_in_circles_is_no_part_of_the_project) {
    fs::create_symlink("round", root / "project/round");
    BOOST_TEST(!Reach({root / "project"}).contains(root / "project/round"));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_read_is_named_with_a_remedy) {
    BOOST_TEST(
        complaint([] { read_bytes("project/none.md"); }) ==
        "project/none.md: error MR901: there is no such file. Check the name and the folder.");
    BOOST_TEST(complaint([] { read_bytes("project"); }) ==
               "project: error MR902: is not a file that can be read. Name a file, not a folder or "
               "a device.");
    BOOST_TEST(complaint([] { read_bytes("/dev/null"); }) ==
               "/dev/null: error MR902: is not a file that can be read. Name a file, not a folder "
               "or a device.");
    BOOST_TEST(
        complaint([] { read_bytes("secret.txt/below"); }) ==
        "secret.txt/below: error MR902: can't be read (Not a directory). Check its permissions.");
}

BOOST_AUTO_TEST_CASE(a_file_is_read_up_to_its_limit) {
    put("project/long.txt", std::string(3 << 20, 'x'));
    BOOST_TEST(read_bytes("project/long.txt").size() == 3u << 20);
    BOOST_TEST(read_bytes("project/long.txt", 3u << 20).size() == 3u << 20);
    BOOST_TEST(complaint([] { read_bytes("project/long.txt", 2u << 20); }) ==
               "project/long.txt: error MR903: is 3 MB large; at most 2 MB are read. Split it.");
}

BOOST_AUTO_TEST_CASE(bytes_come_back_as_they_were_written) {
    const std::string bytes("\0\r\n\xff\x1a", 5);
    write_atomically("out/deep/er/file.bin", bytes);
    BOOST_TEST(read_bytes("out/deep/er/file.bin") == bytes);
    write_atomically("out/deep/er/file.bin", "");
    BOOST_TEST(read_bytes("out/deep/er/file.bin") == "");
    BOOST_TEST(names("out/deep/er") == Names{"file.bin"}, boost::test_tools::per_element());
    write_atomically("beside.txt", "no folder in its name");
    BOOST_TEST(read_bytes("beside.txt") == "no folder in its name");
}

BOOST_AUTO_TEST_CASE(what_cannot_be_written_leaves_nothing_behind) {
    fs::create_directories("out/book.pdf/full");
    BOOST_TEST(complaint([] { write_atomically("out/book.pdf", "new"); }) ==
               "out/book.pdf: error MR905: can't be written (Is a directory). Check the folder and "
               "the disk.");
    BOOST_TEST(names("out") == Names{"book.pdf"}, boost::test_tools::per_element());
    BOOST_TEST(complaint([] { write_atomically("secret.txt/book.pdf", "new"); }) ==
               "secret.txt/book.pdf: error MR905: can't be written (Not a directory). Check the "
               "folder and the disk.");
    BOOST_TEST(read_bytes("secret.txt") == "secret");
}

// A file may grow to 4 kB here, as if the disk were full then.
BOOST_AUTO_TEST_CASE(a_full_disk_leaves_the_old_file_and_nothing_else) {
    fs::create_directory("out");
    put("out/book.pdf", "old");
    rlimit before_it{};
    getrlimit(RLIMIT_FSIZE, &before_it);
    const rlimit small{4096, before_it.rlim_max};
    const auto old_handler = std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &small);
    const std::string said =
        complaint([] { write_atomically("out/book.pdf", std::string(1 << 16, 'n')); });
    setrlimit(RLIMIT_FSIZE, &before_it);
    std::signal(SIGXFSZ, old_handler);
    BOOST_TEST(said == "out/book.pdf: error MR905: can't be written (File too large). Check the "
                       "folder and the disk.");
    BOOST_TEST(read_bytes("out/book.pdf") == "old");
    BOOST_TEST(names("out") == Names{"book.pdf"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(files_of_one_book_are_written_together_or_not_at_all) {
    fs::create_directories("out/c.pdf/full");
    put("out/a.epub", "old");
    const std::vector<Written> files = {
        {"out/a.epub", "new"}, {"out/b.pdf", "new"}, {"out/c.pdf", "new"}};
    BOOST_TEST(complaint([&] { write_together(files); }) ==
               "out/c.pdf: error MR905: can't be written (Is a directory). Check the folder and "
               "the disk.");
    BOOST_TEST(read_bytes("out/a.epub") == "old");
    BOOST_TEST(names("out") == (Names{"a.epub", "c.pdf"}), boost::test_tools::per_element());
    fs::remove_all("out/c.pdf");
    write_together(files);
    BOOST_TEST(read_bytes("out/a.epub") == "new");
    BOOST_TEST(names("out") == (Names{"a.epub", "b.pdf", "c.pdf"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_written_file_has_the_permissions_of_any_other) {
    put("usual.txt", "");
    write_atomically("ours.txt", "");
    BOOST_TEST((fs::status("ours.txt").permissions() == fs::status("usual.txt").permissions()));
}

BOOST_AUTO_TEST_CASE(a_pipe_or_device_is_written_to_and_stays) {
    BOOST_REQUIRE(::mkfifo("pipe", 0600) == 0);
    std::string read;
    std::thread reader([&] { std::getline(std::ifstream("pipe"), read); });
    write_atomically("pipe", "words");
    reader.join();
    BOOST_TEST(read == "words");
    BOOST_TEST(fs::is_fifo("pipe"));
}

BOOST_AUTO_TEST_CASE(who_reads_sees_the_old_file_or_the_new_one) {
    const std::string old_text(1 << 16, 'o');
    const std::string new_text(1 << 16, 'n');
    write_atomically("book.txt", old_text);
    std::thread writer([&] {
        for (int n = 0; n < 50; ++n) write_atomically("book.txt", n % 2 ? old_text : new_text);
    });
    int halves = 0;
    for (int n = 0; n < 200; ++n) {
        const std::string seen = read_bytes("book.txt");
        if (seen != old_text && seen != new_text) ++halves;
    }
    writer.join();
    BOOST_TEST(halves == 0);
}

BOOST_AUTO_TEST_CASE(two_threads_may_write_the_same_file) {
    const auto write = [](char c) {
        for (int n = 0; n < 100; ++n) write_atomically("same.txt", std::string(1 << 14, c));
    };
    std::string first;
    std::string second;
    std::thread one([&] { first = complaint([&] { write('1'); }); });
    std::thread two([&] { second = complaint([&] { write('2'); }); });
    one.join();
    two.join();
    BOOST_TEST(first == "");
    BOOST_TEST(second == "");
    const std::string left = read_bytes("same.txt");
    BOOST_TEST((left == std::string(1 << 14, '1') || left == std::string(1 << 14, '2')));
    BOOST_TEST(names(".") == (Names{"project", "project-2", "same.txt", "secret.txt"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_path_is_shown_as_the_user_would_type_it) {
    BOOST_TEST(shown(root / "project/articles/a.md") == "project/articles/a.md");
    BOOST_TEST(shown("project/articles/a.md") == "project/articles/a.md");
    BOOST_TEST(shown("project/../project/articles/a.md") == "project/articles/a.md");
    BOOST_TEST(shown("/usr/share/fonts") == "/usr/share/fonts");
    BOOST_TEST(shown("/usr/share/../share/fonts") == "/usr/share/fonts");
    fs::current_path(root / "project");
    BOOST_TEST(shown("../secret.txt") == "../secret.txt");
    BOOST_TEST(shown("..hidden") == "..hidden");
}

BOOST_AUTO_TEST_SUITE_END()
