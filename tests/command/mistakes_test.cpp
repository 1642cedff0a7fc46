// Every mistake a user can make: what is said, with which exit code, and that nothing is made of
// it.
#include "project.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

namespace data = boost::unit_test::data;
namespace fs = std::filesystem;
using namespace makeready;

namespace {

/// A mistake made on the desk, and the whole of what the program says to `words`.
struct Mistake {
    const char* rule;
    void (*make)(const Project&);
    std::vector<std::string> words;
    int code;
    const char* said;
};

std::ostream& operator<<(std::ostream& out, const Mistake& mistake) {
    return out << mistake.rule;
}

constexpr const char* manifest = "book/makeready.yaml";
constexpr const char* article = "book/articles/first-article.md";

// What is wrong in a manifest: 2.
const Mistake in_manifests[] = {
    {"a wrong key is answered with the nearest known one",
     [](const Project& desk) { desk.change(manifest, "authors:", "auhtors:"); },
     {"build", "book"},
     2,
     "book/makeready.yaml:4:1: error MR004: \"auhtors\" is not a key of a book. Did you mean "
     "\"authors\"?\n"
     "makeready: nothing was made in N s; 1 manifest has errors\n"},
    {"a key that is missing is named, with an example",
     [](const Project& desk) { desk.change(manifest, "title: My Book\n", ""); },
     {"build", "book"},
     2,
     "book/makeready.yaml:1:1: error MR005: this book has no \"title\". Add: title: Back Care at "
     "Home\n"
     "makeready: nothing was made in N s; 1 manifest has errors\n"},
    {"a quote that is never closed is shown where it begins",
     [](const Project& desk) { desk.change(manifest, "title: My", "title: \"My"); },
     {"build", "book"},
     2,
     "book/makeready.yaml:3:8: error MR003: a text in quotes begins here and is never closed. Add "
     "the closing quote.\n"
     "makeready: nothing was made in N s; 1 manifest has errors\n"},
    {"a tab is told how many spaces are meant",
     [](const Project& desk) { desk.change(manifest, "  - first", "\t- first"); },
     {"build", "book"},
     2,
     "book/makeready.yaml:10:1: error MR002: a tab is used to indent. Use spaces: this line needs "
     "2, two more than line 9 has.\n"
     "makeready: nothing was made in N s; 1 manifest has errors\n"},
    {"an empty manifest is told how to begin",
     [](const Project& desk) { desk.write(manifest, ""); },
     {"build", "book"},
     2,
     "book/makeready.yaml: error MR001: the file is empty. Begin with: makeready: 1\n"
     "makeready: nothing was made in N s; 1 manifest has errors\n"},
    {"an unknown layout is answered with those there are",
     [](const Project& desk) { desk.change(manifest, "trim: 6x9in", "layout: bok"); },
     {"build", "book"},
     2,
     "book/makeready.yaml:13:19: error MR907: no layout \"bok\". Did you mean \"book\"? Layouts: "
     "book, handout, large-print, plain.\n"
     "makeready: nothing was made in N s; 1 manifest has errors\n"},
    {"a layout for handouts makes no book",
     [](const Project& desk) { desk.change(manifest, "trim: 6x9in", "layout: handout"); },
     {"build", "book"},
     2,
     "book/makeready.yaml:13:19: error MR132: the layout \"handout\" makes handout, no print. "
     "Choose "
     "another: makeready schema layouts\n"
     "makeready: nothing was made in N s; 1 manifest has errors\n"},
    {"an articles' folder that is not there is told once, not for every article",
     [](const Project& desk) { fs::remove_all(desk.folder() / "book/articles"); },
     {"build", "book"},
     2,
     "book/makeready.yaml:7:11: error MR901: the articles' folder book/articles is not there. Make "
     "it, or correct its name.\n"
     "makeready: nothing was made in N s; 1 manifest has errors\n"},
    {"of two manifests that make the same file neither is made",
     [](const Project& desk) {
         fs::copy(desk.folder() / "book", desk.folder() / "copy", fs::copy_options::recursive);
     },
     {"build", "book", "copy"},
     2,
     "book/makeready.yaml:2:7: error MR122: \"my-book.epub\" is also made by "
     "copy/makeready.yaml:2:7. Give one of the books another id.\n"
     "copy/makeready.yaml:2:7: error MR122: \"my-book.epub\" is also made by "
     "book/makeready.yaml:2:7. Give one of the books another id.\n"
     "makeready: nothing was made in N s; 2 manifests have errors\n"},
    {"several mistakes are told in one run",
     [](const Project& desk) {
         desk.change(manifest, "authors:", "auhtors:");
         desk.change(manifest, "language: en", "language: english please");
     },
     {"check", "book"},
     2,
     "book/makeready.yaml:4:1: error MR004: \"auhtors\" is not a key of a book. Did you mean "
     "\"authors\"?\n"
     "book/makeready.yaml:5:11: error MR013: \"language\" is \"english please\", which is not a "
     "language tag. Write the language and, if it matters, the country, as en, en-GB or pt-BR.\n"
     "makeready: checked 0 books: 2 errors, 0 warnings; nothing was written\n"},
};

// What is wrong in an article, a picture or a style sheet: 3.
const Mistake in_sources[] = {
    {"a missing article is answered with the nearest there is",
     [](const Project& desk) { desk.change(manifest, "first-article", "first-artcle"); },
     {"build", "book"},
     3,
     "book/makeready.yaml:10:5: error MR101: no article \"first-artcle\" in articles/. Did you "
     "mean \"first-article\"? (book/articles/first-article.md)\n"
     "makeready: nothing was made in N s; failed, and left as before: my-book\n"},
    {"a handout that is too hard to read is not made, and its hardest sentence is quoted",
     [](const Project& desk) {
         desk.change(manifest, "print: {trim: 6x9in}",
                     "handout: {articles: [first-article], reading-grade: 6, red-flags: [None]}");
         desk.change(article, "title: The first article",
                     "title: The first article\nversion: 1\nreviewed: {date: 2026-09-01, by: A}");
         desk.change(article, "Some words.",
                     "Walk a bit.\n\nConsult a healthcare professional before considering "
                     "alternative possibilities of rehabilitation.");
     },
     {"build", "book"},
     3,
     "book/makeready.yaml:13:24: error MR305: \"first-article\" is at reading grade 17.8, and "
     "\"handout\" asks for 6 at most. Its hardest sentence, on line 9 (grade 24.9): \"Consult a "
     "healthcare professional before considering alternative possibilities …\"; long words: "
     "rehabilitation, possibilities, professional, alternative. Write shorter sentences of shorter "
     "words, or change reading-grade.\n"
     "makeready: nothing was made in N s; failed, and left as before: my-book\n"},
    {"a missing article without a near name is to be written",
     [](const Project& desk) { desk.change(manifest, "first-article", "walking"); },
     {"build", "book"},
     3,
     "book/makeready.yaml:10:5: error MR101: no article \"walking\" in articles/. There is: "
     "first-article.\n"
     "makeready: nothing was made in N s; failed, and left as before: my-book\n"},
    {"a binary file is no article",
     [](const Project& desk) {
         desk.write(article, std::string("\x7f"
                                         "ELF\x02\x01\x01\0\0\0\0\x01\xff\xfe",
                                         14));
     },
     {"build", "book"},
     3,
     "book/articles/first-article.md: error MR402: this is a binary file, not text; save it as "
     "text (.txt) or Markdown (.md) and name that file instead\n"
     "makeready: nothing was made in N s; failed, and left as before: my-book\n"},
    {"an empty file is no article",
     [](const Project& desk) { desk.write(article, ""); },
     {"build", "book"},
     3,
     "book/articles/first-article.md: error MR403: the article is empty; write its text or take it "
     "out of the manifest\n"
     "makeready: nothing was made in N s; failed, and left as before: my-book\n"},
    {"a header alone is no article",
     [](const Project& desk) { desk.change(article, "Some words.\n", ""); },
     {"build", "book"},
     3,
     "book/articles/first-article.md: error MR114: the article is empty: nothing stands below its "
     "title. Write it, or take \"first-article\" out of the plan (book/makeready.yaml:10:5).\n"
     "makeready: nothing was made in N s; failed, and left as before: my-book\n"},
    {"a missing image is said to have been looked for",
     [](const Project& desk) { desk.change(article, "Some words.", "![A spine](spine.png)"); },
     {"build", "book"},
     3,
     "book/articles/first-article.md:5:1: error MR112: image \"spine.png\" not found; looked in "
     "book/articles\n"
     "makeready: nothing was made in N s; failed, and left as before: my-book\n"},
    {"words with a picture's name are no picture",
     [](const Project& desk) {
         desk.change(article, "Some words.", "![A spine](spine.png)");
         desk.write("book/articles/spine.png", "no picture\n");
     },
     {"build", "book"},
     3,
     "book/articles/first-article.md:5:1: error MR117: image \"spine.png\" is not a picture. A "
     "book takes PNG, JPEG, GIF, WebP and SVG: save it as one of these.\n"
     "makeready: nothing was made in N s; failed, and left as before: my-book\n"},
    {"a picture that is cut short is found before anything is written",
     [](const Project& desk) {
         desk.change(article, "Some words.", "![A spine](spine.png)");
         desk.write("book/articles/spine.png", std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
     },
     {"build", "book"},
     3,
     "book/articles/first-article.md:5:1: error MR702: \"images/spine.png\" is a broken PNG (its "
     "end is missing). Save it again from the program it was made with.\n"
     "makeready: nothing was made in N s; failed, and left as before: my-book\n"},
    {"an image outside the project is not looked at",
     [](const Project& desk) {
         desk.change(article, "Some words.", "![A spine](../../spine.svg)");
         desk.write("spine.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
     },
     {"build", "book"},
     3,
     "book/articles/first-article.md:5:1: error MR904: \"spine.svg\" lies outside the project. "
     "Copy it into the project's folder.\n"
     "book/articles/first-article.md:5:1: error MR112: image \"../../spine.svg\" not found; looked "
     "in this folder\n"
     "makeready: nothing was made in N s; failed, and left as before: my-book\n"},
    {"a style sheet that is not there is told where it is named",
     [](const Project& desk) { desk.change(manifest, "trim: 6x9in", "style: own.css"); },
     {"build", "book"},
     3,
     "book/makeready.yaml:13:18: error MR901: style sheet \"book/own.css\": there is no such file. "
     "Check the name and the folder.\n"
     "makeready: nothing was made in N s; failed, and left as before: my-book\n"},
};

// What is wrong in the words of the command line: 2.
const Mistake in_commands[] = {
    {"no words at all",
     [](const Project&) {},
     {},
     2,
     "error MR900: a subcommand is required. See: makeready --help\n"},
    {"an unknown verb is answered with the nearest known one",
     [](const Project&) {},
     {"biuld", "book"},
     2,
     "error MR900: \"biuld\" is none of build, read, typeset, check, check-epub, init, schema, "
     "explain. Did "
     "you mean \"build\"? See: makeready --help\n"},
    {"a verb without its target",
     [](const Project&) {},
     {"build"},
     2,
     "error MR900: target is required. See: makeready build --help\n"},
    {"an unknown option",
     [](const Project&) {},
     {"build", "book", "--nope"},
     2,
     "error MR900: the following argument was not expected: --nope. See: makeready build --help\n"},
    {"an option with a value of another kind",
     [](const Project&) {},
     {"build", "book", "-j", "all"},
     2,
     "error MR900: could not convert: --jobs = all. See: makeready build --help\n"},
    {"a folder that is not there",
     [](const Project&) {},
     {"build", "bok"},
     2,
     "bok: error MR901: there is no such file or folder. Check the name.\n"},
    {"a folder without a manifest is told how to get one",
     [](const Project& desk) { fs::create_directory(desk.folder() / "bare"); },
     {"build", "bare"},
     2,
     "bare: error MR908: no makeready.yaml here or below. `makeready init book bare` makes one.\n"},
    {"an article in place of a manifest",
     [](const Project&) {},
     {"build", article},
     2,
     "book/articles/first-article.md: error MR909: is an article. Say what to make of it: "
     "makeready build book/articles/first-article.md -o first-article.pdf\n"},
    {"a folder in place of an article",
     [](const Project&) {},
     {"build", "book", "-o", "my-book.pdf"},
     2,
     "book: error MR909: -o is for one article. For books name the folder of what is made: "
     "--output FOLDER.\n"},
    {"two articles with one output",
     [](const Project&) {},
     {"build", article, article, "-o", "my-book.pdf"},
     2,
     "error MR900: -o is for one article, and several were named. Build them one by one, or write "
     "a manifest.\n"},
    {"one output given twice",
     [](const Project&) {},
     {"build", article, "-o", "a.pdf", "-o", "a.pdf"},
     2,
     "a.pdf: error MR909: is given twice. Name each output once.\n"},
    {"an output that we don't make",
     [](const Project&) {},
     {"build", article, "-o", "a.docx"},
     2,
     "a.docx: error MR909: makeready makes .pdf and .epub. Name the output so.\n"},
    {"an article that is not there",
     [](const Project&) {},
     {"build", "none.md", "-o", "a.pdf"},
     2,
     "none.md: error MR901: there is no such file. Check the name and the folder.\n"},
    {"nothing to read",
     [](const Project&) {},
     {"read", "none.md"},
     2,
     "none.md: error MR901: there is no such file. Check the name and the folder.\n"},
    {"a kind of project that we can't begin",
     [](const Project&) {},
     {"init", "shelf", "new"},
     2,
     "error MR900: \"shelf\" can't be begun. Write: makeready init book new\n"},
    {"a project where there is one",
     [](const Project&) {},
     {"init", "book", "book"},
     2,
     "book/makeready.yaml: error MR930: is there already. Choose another folder; nothing was "
     "changed.\n"},
    {"a code that there is not",
     [](const Project&) {},
     {"explain", "MR01"},
     2,
     "error MR900: no code \"MR01\". Did you mean MR001? A code stands behind \"error\", "
     "\"warning\" or \"note\".\n"},
};

// What the machine refuses: 4. Root may write everywhere, so a file stands where a folder is
// needed.
const Mistake of_machines[] = {
    {"a file in place of the folder for outputs",
     [](const Project& desk) { desk.write("file", ""); },
     {"build", "book", "--output", "file"},
     4,
     "file/my-book.epub: error MR905: can't be written (Not a directory). Check the folder and the "
     "disk.\n"
     "makeready: nothing was made in N s; failed, and left as before: my-book\n"},
    {"a file in place of the folder of an article's output",
     [](const Project& desk) { desk.write("file", ""); },
     {"build", article, "-o", "file/a.pdf"},
     4,
     "file/a.pdf: error MR905: can't be written (Not a directory). Check the folder and the disk.\n"
     "makeready: nothing was made in N s; failed, and left as before: a\n"},
    {"a file in place of the folder of what was read",
     [](const Project& desk) { desk.write("file", ""); },
     {"read", article, "-o", "file/a.xhtml"},
     4,
     "file/a.xhtml: error MR905: can't be written (Not a directory). Check the folder and the "
     "disk.\n"},
};

void is_answered(const Mistake& mistake) {
    const Project desk;
    mistake.make(desk);
    const Files before = desk.files(".");
    const Run run = desk.makeready(mistake.words);
    BOOST_TEST(without_seconds(run.err) == mistake.said);
    BOOST_TEST(run.out == "");
    BOOST_TEST(run.code == mistake.code);
    BOOST_TEST((desk.files(".") == before), "a file was made, changed or removed");
}

} // namespace

BOOST_AUTO_TEST_SUITE(mistakes)

BOOST_DATA_TEST_CASE(a_mistake_in_a_manifest_has_its_place_and_its_remedy, data::make(in_manifests),
                     mistake) {
    is_answered(mistake);
}

BOOST_DATA_TEST_CASE(a_mistake_in_a_source_leaves_the_old_book, data::make(in_sources), mistake) {
    is_answered(mistake);
}

BOOST_DATA_TEST_CASE(a_wrong_command_is_answered_in_one_line, data::make(in_commands), mistake) {
    is_answered(mistake);
}

BOOST_DATA_TEST_CASE(a_machine_that_refuses_leaves_nothing_half_written, data::make(of_machines),
                     mistake) {
    is_answered(mistake);
}

// The EPUB could be written; without its PDF it is not.
BOOST_AUTO_TEST_CASE(a_book_of_which_one_file_cannot_be_written_stays_as_it_was) {
    const Project desk;
    fs::remove(desk.folder() / "output/my-book.pdf");
    desk.write("output/my-book.pdf/in-the-way.txt", "");
    const Files before = desk.files(".");
    const Run run = desk.makeready({"build", "book"});
    BOOST_TEST(without_seconds(run.err) ==
               "output/my-book.pdf: error MR905: can't be written (Is a directory). Check the "
               "folder and the disk.\n"
               "makeready: nothing was made in N s; failed, and left as before: my-book\n");
    BOOST_TEST(run.code == 4);
    BOOST_TEST((desk.files(".") == before));
}

BOOST_AUTO_TEST_SUITE_END()
