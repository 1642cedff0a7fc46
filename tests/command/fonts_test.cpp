// Fonts and words that a book brings itself.
#include "project.hpp"

#include <boost/test/unit_test.hpp>
#include <fstream>
#include <iterator>

using namespace makeready;

namespace {

std::string font(const std::string& name) {
    std::ifstream file(SOURCE_FOLDER "/tests/fonts/" + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// A book with a style sheet of its own.
struct Styled : Project {
    explicit Styled(const std::string& css, const std::string& more = {}) {
        std::string manifest = read("book/makeready.yaml");
        manifest.replace(manifest.find("{trim: 6x9in}"), 13, "{trim: 6x9in, style: own.css}");
        write("book/makeready.yaml", manifest + more);
        write("book/own.css", css);
        write("book/ruler.woff2", font("ruler.woff2"));
    }
};

// Every character of that font is one em wide: no two of these words share a line.
constexpr const char* own_face = "@font-face { font-family: Own; src: url(ruler.woff2) }\n"
                                 "body { font-family: Own; font-size: 9pt }\n"
                                 "p { width: 12em; hyphens: auto; text-align: left }\n";
constexpr const char* article = "---\ntitle: One\n---\n\nSaid we: Zzyggotl.\n";

} // namespace

BOOST_AUTO_TEST_SUITE(fonts_of_the_book)

BOOST_AUTO_TEST_CASE(build_sets_a_book_in_the_font_that_its_sheet_brings) {
    const Styled desk(own_face);
    desk.write("book/articles/first-article.md", article);
    const Run run = desk.makeready({"build", "book", "--proof"});
    BOOST_TEST(run.code == 0);
    BOOST_TEST(desk.read("output/my-book.pages.txt").find("| we:\n") != std::string::npos);
    const Project plain;
    plain.write("book/articles/first-article.md", article);
    BOOST_TEST(plain.makeready({"build", "book", "--proof"}).code == 0);
    BOOST_TEST(plain.read("output/my-book.pages.txt").find("| we:\n") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(build_tells_of_a_font_that_is_not_there) {
    const Styled desk("@font-face { font-family: Own; src: url(lost.woff2) }\n"
                      "body { font-family: Own, serif }\n");
    const Run run = desk.makeready({"build", "book"});
    BOOST_TEST(run.err.find("MR607") != std::string::npos);
    BOOST_TEST(run.err.find("lost.woff2") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(build_hyphenates_words_as_the_manifest_says) {
    for (const bool said : {false, true}) {
        const Styled desk(own_face, said ? "hyphenation: [Zzy-ggotl]\n" : "");
        desk.write("book/articles/first-article.md", article);
        BOOST_TEST(desk.makeready({"build", "book", "--proof"}).code == 0);
        const std::string pages = desk.read("output/my-book.pages.txt");
        BOOST_TEST((pages.find("Zzy\u2010\n") != std::string::npos) == said);
    }
}

BOOST_AUTO_TEST_SUITE_END()
