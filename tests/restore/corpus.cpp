// The restoration corpus, where it is at hand: the one given article scores 100, and in none of the
// others is a word lost.
#include "file.hpp"
#include "restore.hpp"
#include "strings.hpp"
#include "xml.hpp"

#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <fstream>

namespace fs = std::filesystem;
using namespace makeready;

namespace {

fs::path shared() {
    const char* named = std::getenv("MAKEREADY_SHARED");
    return (named != nullptr ? fs::path(named) : fs::path(SOURCE_FOLDER) / ".." / "shared") /
           "restore";
}

bool has_corpus() {
    if (fs::exists(shared() / "seed.txt")) return true;
    BOOST_TEST_MESSAGE("no corpus in " << shared() << "; set MAKEREADY_SHARED to its folder");
    return false;
}

/// What the scorer prints of one article.
std::string score_of(const restore::Restored& restored, const fs::path& truth) {
    const fs::path folder = fs::temp_directory_path();
    const fs::path page = folder / "makeready-seed.xhtml";
    const fs::path result = folder / "makeready-seed.score";
    const auto tree = restore::as_document(restored);
    write_atomically(page, xml::serialise(*tree.root(), xml::Form::xhtml));
    const std::string command =
        concat("python3 '", (shared() / "restore-score").string(), "' '", page.string(), "' '",
               truth.string(), "' > '", result.string(), "'");
    BOOST_TEST(std::system(command.c_str()) == 0); // NOLINT: a test, with paths of its own
    return read_bytes(result);
}

} // namespace

BOOST_AUTO_TEST_CASE(the_seed_is_restored_to_the_word) {
    if (!has_corpus()) return;
    Report report;
    const auto restored =
        restore::restore(read_bytes(shared() / "seed.txt"), start_of("seed.txt"), report);
    BOOST_TEST(report.findings().empty());
    BOOST_TEST(restore::summary(restored.account) ==
               "title found, 3 lists split into items, 4 headings recognised, 2 headings unglued, "
               "1 paragraph unglued, "
               "7 lines set aside");
    const std::string score = score_of(restored, shared() / "seed.truth.json");
    BOOST_TEST(score.find("ALL         1 100.0 100.0 100.0 100.0") != std::string::npos, score);
    BOOST_TEST(score.find("WORDS: lost 0, wrongly dropped 0, invented 0 -> ok") !=
                   std::string::npos,
               score);
}

BOOST_AUTO_TEST_CASE(no_word_of_the_corpus_is_lost) {
    if (!has_corpus()) return;
    int articles = 0;
    for (const auto& entry : fs::directory_iterator(shared() / "flat")) {
        const std::string bytes = read_bytes(entry.path());
        if (!is_valid_utf8(bytes)) continue; // Decoding is the reader's work.
        Report report;
        const auto restored =
            restore::restore(bytes, start_of(entry.path().filename().string()), report);
        BOOST_TEST(!restored.account.is_plain, entry.path());
        BOOST_TEST(!restored.article.head.title.empty(), entry.path());
        ++articles;
    }
    BOOST_TEST(articles > 100);
}
