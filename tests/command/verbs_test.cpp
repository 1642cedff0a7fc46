// What each verb does, tried as a user tries it.
#include "project.hpp"

#include <boost/test/unit_test.hpp>
#include <sstream>

namespace fs = std::filesystem;
using namespace makeready;

namespace {

bool is_pdf(const std::string& bytes) {
    return bytes.substr(0, 5) == "%PDF-" && bytes.find("%%EOF") != std::string::npos;
}

bool is_epub(const std::string& bytes) {
    return bytes.substr(30, 28) == "mimetypeapplication/epub+zip";
}

std::vector<std::string> names(const Files& files) {
    std::vector<std::string> out;
    for (const auto& [name, bytes] : files) out.push_back(name);
    return out;
}

using Names = std::vector<std::string>;

constexpr const char* article = "book/articles/first-article.md";

} // namespace

BOOST_AUTO_TEST_SUITE(verbs)

BOOST_AUTO_TEST_CASE(build_makes_a_book_and_says_what_where_and_in_which_time) {
    const Project desk;
    const Run run = desk.makeready({"build", "book"});
    BOOST_TEST(without_seconds(run.err) == "makeready: 2 files of 1 book in N s, in output/\n");
    BOOST_TEST(run.out == "");
    BOOST_TEST(run.code == 0);
    BOOST_TEST(is_epub(desk.read("output/my-book.epub")));
    BOOST_TEST(is_pdf(desk.read("output/my-book.pdf")));
    BOOST_TEST(desk.read("output/notes.txt") == "of the user");
    BOOST_TEST(names(desk.files("output")) == (Names{"my-book.epub", "my-book.pdf", "notes.txt"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(build_takes_the_manifest_the_folder_or_what_is_above_each_once) {
    const Project desk;
    for (const Names& targets :
         {Names{"book/makeready.yaml"}, Names{"."}, Names{"book", ".", "book/../book"}}) {
        Names words = {"build", "--output", "made"};
        words.insert(words.end(), targets.begin(), targets.end());
        const Run run = desk.makeready(words);
        BOOST_TEST(without_seconds(run.err) == "makeready: 2 files of 1 book in N s, in made/\n");
        BOOST_TEST(run.code == 0);
    }
}

BOOST_AUTO_TEST_CASE(build_proof_puts_the_pages_as_text_beside_the_pdf) {
    const Project desk;
    BOOST_TEST(desk.makeready({"build", "book", "--proof"}).code == 0);
    BOOST_TEST(names(desk.files("output")) ==
                   (Names{"my-book.epub", "my-book.pages.txt", "my-book.pdf", "notes.txt"}),
               boost::test_tools::per_element());
    BOOST_TEST(desk.read("output/my-book.pages.txt").find("ome words.") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(build_makes_what_is_asked_of_one_article) {
    const Project desk;
    const Run run = desk.makeready({"build", article, "-o", "note.pdf", "-o", "made/note.epub"});
    BOOST_TEST(without_seconds(run.err) == "makeready: 2 files in N s, in ./, made/\n");
    BOOST_TEST(run.code == 0);
    BOOST_TEST(is_pdf(desk.read("note.pdf")));
    BOOST_TEST(is_epub(desk.read("made/note.epub")));
    BOOST_TEST((desk.files("output") == desk.old_outputs()));
}

BOOST_AUTO_TEST_CASE(one_broken_article_fails_only_its_books) {
    const Project desk;
    desk.write("shelf/makeready.yaml",
               "makeready: 1\n"
               "library: shelf\n"
               "authors: [Ana Ruiz]\n"
               "language: en\n"
               "rights: {licence: CC-BY-4.0, holder: Ana Ruiz}\n"
               "articles: ../book/articles\n"
               "outputs: {epub: {}}\n"
               "compilations:\n"
               "  - {id: first, title: First, articles: [first-article]}\n"
               "  - {id: second, title: Second, articles: [second-article]}\n"
               "  - {id: both, title: Both, articles: [first-article, second-article]}\n");
    desk.write("book/articles/second-article.md", "# The second article\n\nMore words.\n");
    BOOST_TEST(desk.makeready({"build", "shelf"}).code == 0);
    const Files before = desk.files("output");
    BOOST_TEST(names(before) == (Names{"my-book.epub", "my-book.pdf", "notes.txt",
                                       "shelf/both.epub", "shelf/first.epub", "shelf/second.epub"}),
               boost::test_tools::per_element());

    desk.write("book/articles/second-article.md", "");
    desk.change(article, "Some words.", "Other words.");
    const Run run = desk.makeready({"build", "shelf"});
    BOOST_TEST(without_seconds(run.err) ==
               "book/articles/second-article.md: error MR403: the article is empty; write its text "
               "or take it out of the manifest\n"
               "makeready: 1 file of 1 book in N s, in output/shelf/; failed, and left as before: "
               "second, both\n");
    BOOST_TEST(run.code == 3);
    const Files after = desk.files("output");
    BOOST_TEST(names(after) == names(before), boost::test_tools::per_element());
    BOOST_TEST((after.at("shelf/first.epub") != before.at("shelf/first.epub")));
    BOOST_TEST((after.at("shelf/second.epub") == before.at("shelf/second.epub")));
    BOOST_TEST((after.at("shelf/both.epub") == before.at("shelf/both.epub")));
}

BOOST_AUTO_TEST_CASE(one_broken_manifest_leaves_the_others_to_be_built) {
    const Project desk;
    desk.write("broken/makeready.yaml", "makeready: 1\nboook: one\n");
    const Run run = desk.makeready({"build", "."});
    BOOST_TEST(run.code == 2);
    BOOST_TEST(without_seconds(run.err) ==
               "broken/makeready.yaml:1:1: error MR010: this manifest makes neither a book nor a "
               "library. Add on the second line: book: back-care, with an id of your own.\n"
               "makeready: 2 files of 1 book in N s, in output/; 1 manifest has errors\n");
    BOOST_TEST(is_pdf(desk.read("output/my-book.pdf")));
}

BOOST_AUTO_TEST_CASE(read_shows_what_was_understood) {
    const Project desk;
    desk.write("note.md", "---\ntitle: A note\nlanguage: en\n---\n\nFirst, *then* second.\n");
    const Run run = desk.makeready({"read", "note.md"});
    BOOST_TEST(run.out == "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                          "<!DOCTYPE html>\n"
                          "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">\n"
                          "<head>\n"
                          "<title>A note</title>\n"
                          "</head>\n"
                          "<body>\n"
                          "<p>First, <em>then</em> second.</p>\n"
                          "</body>\n"
                          "</html>\n");
    BOOST_TEST(
        run.err ==
        "reading level: grade 1.3 (Flesch-Kincaid), SMOG 3.1, ease 91; 0 of 1 sentence of more "
        "than 20 words\n");
    BOOST_TEST(run.code == 0);
    const Run written = desk.makeready({"read", "note.md", "-o", "note.xhtml"});
    BOOST_TEST(written.out == "");
    BOOST_TEST(desk.read("note.xhtml") == run.out);
}

BOOST_AUTO_TEST_CASE(read_writes_the_pictures_of_a_file_beside_the_output) {
    const Project desk;
    const std::string picture =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path "
        "d=\"M0 0h9v9h-9z\"/><path d=\"M1 1h7v7h-7z\"/><path d=\"M2 2h5v5z\"/></svg>";
    desk.write("page.html",
               "<title>Dots</title><p>A page with one picture, and words enough to read.</p>"
               "<p><img alt='A dot' src='data:image/svg+xml," +
                   picture + "'></p>");
    const Run run = desk.makeready({"read", "page.html", "-o", "made/a page.xhtml"});
    BOOST_TEST(run.err == "");
    BOOST_TEST(run.code == 0);
    BOOST_TEST(desk.read("made/a page_files/picture.svg") == picture);
    BOOST_TEST(desk.read("made/a page.xhtml")
                   .find("<img src=\"a%20page_files/picture.svg\" alt=\"A dot\"/>") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_parts_of_a_saved_page_are_no_articles) {
    const Project desk;
    const std::string words = "<p>Walking is kind to the back, and it costs nothing.</p>";
    desk.write("book/articles/Tides.html", "<title>Tides</title>" + words);
    desk.write("book/articles/Tides_files/frame.html", words);
    std::string plan = desk.read("book/makeready.yaml");
    plan.replace(plan.find("first-article"), 13, "frame");
    desk.write("book/makeready.yaml", plan);
    const Run run = desk.makeready({"build", "book"});
    BOOST_TEST(run.err.find(
                   "MR101: no article \"frame\" in articles/. There is: Tides, first-article.\n") !=
               std::string::npos);
}

// The seed is no part of the project; where it lies beside it, nothing of it may be lost.
BOOST_AUTO_TEST_CASE(read_restores_the_seed_whole) {
    const fs::path seed = fs::path(SOURCE_FOLDER) / "../shared/restore";
    if (!fs::exists(seed / "restore-score")) {
        BOOST_TEST_MESSAGE("skipped: " << seed << " is not there");
        return;
    }
    const Desk desk;
    BOOST_TEST(desk.makeready({"read", (seed / "seed.txt").string(), "-o", "seed.xhtml"}).code ==
               0);
    const Run score = desk.run({"python3", (seed / "restore-score").string(), "seed.xhtml",
                                (seed / "seed.truth.json").string()});
    std::istringstream lines(score.out);
    std::string heading;
    std::getline(lines, heading);
    std::string set;
    std::string articles;
    std::string points;
    lines >> set >> articles >> points;
    BOOST_TEST(points == "100.0", score.out << score.err);
}

BOOST_AUTO_TEST_CASE(typeset_makes_a_pdf_of_a_document_and_its_own_css) {
    const Desk desk;
    desk.write("page.xhtml", "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>T</title>"
                             "<link rel=\"stylesheet\" "
                             "href=\"page.css\"/></head><body><p>One</p><p>Two</p></body></html>");
    desk.write("page.css", "p { break-before: page }");
    const Run run = desk.makeready({"typeset", "page.xhtml", "-o", "page.pdf"});
    BOOST_TEST(run.err == "page.pdf: 2 pages\n");
    BOOST_TEST(run.code == 0);
    BOOST_TEST(is_pdf(desk.read("page.pdf")));
}

BOOST_AUTO_TEST_CASE(typeset_reads_html_and_sheets_that_name_each_other) {
    const Desk desk;
    desk.write("in/page.html",
               "<title>T</title><link rel=stylesheet href='css/page.css?v=1'><p>One<p>Two");
    desk.write("in/css/page.css", "@import 'more/breaks.css';");
    desk.write("in/css/more/breaks.css", "p { break-before: page }");
    const Run run = desk.makeready({"typeset", "in/page.html", "-o", "page.pdf"});
    BOOST_TEST(run.err == "page.pdf: 2 pages\n");
    BOOST_TEST(run.code == 0);
    desk.write("page.html", "<link rel=stylesheet href='in/css/more/breaks.css'><p>One<p>Two");
    const Run narrow =
        desk.makeready({"typeset", "--within", "in/css/other", "page.html", "-o", "page.pdf"});
    BOOST_TEST(narrow.err.find(
                   "page.html:1:1: error MR721: \"in/css/more/breaks.css\" can't be had: ") == 0u);
    BOOST_TEST(narrow.err.find("page.pdf: 1 page\n") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(typeset_writes_the_boxes_of_each_page_in_px) {
    const Desk desk;
    desk.write("ua.css", "html, body, div { display: block } head { display: none }");
    desk.write("page.html", "<style>@page { size: 100px 80px; margin: 10px 20px }"
                            "div { margin-left: 5px; border: 1px solid; padding: 2px; height: 20px "
                            "}</style><div></div>");
    const Run run = desk.makeready({"typeset", "--user-agent-style", "ua.css", "--boxes",
                                    "boxes.json", "page.html", "-o", "page.pdf"});
    BOOST_TEST(run.code == 0);
    std::string boxes = desk.read("boxes.json");
    std::erase_if(boxes, [](char c) { return c == ' ' || c == '\n'; });
    BOOST_TEST(
        boxes ==
        "{\"pages\":[{\"type\":\"Page\",\"tag\":null,\"x\":0.0,\"y\":0.0,\"w\":60.0,\"h\":60.0,"
        "\"margin\":[10.0,20.0,10.0,20.0],\"padding\":[0.0,0.0,0.0,0.0],\"border\":[0.0,0.0,0.0,0."
        "0],"
        "\"float\":\"none\",\"children\":["
        "{\"type\":\"Block\",\"tag\":\"html\",\"x\":20.0,\"y\":10.0,\"w\":60.0,\"h\":26.0,"
        "\"margin\":[0.0,0.0,0.0,0.0],\"padding\":[0.0,0.0,0.0,0.0],\"border\":[0.0,0.0,0.0,0.0],"
        "\"float\":\"none\",\"children\":["
        "{\"type\":\"Block\",\"tag\":\"body\",\"x\":20.0,\"y\":10.0,\"w\":60.0,\"h\":26.0,"
        "\"margin\":[0.0,0.0,0.0,0.0],\"padding\":[0.0,0.0,0.0,0.0],\"border\":[0.0,0.0,0.0,0.0],"
        "\"float\":\"none\",\"children\":["
        "{\"type\":\"Block\",\"tag\":\"div\",\"x\":20.0,\"y\":10.0,\"w\":49.0,\"h\":20.0,"
        "\"margin\":[0.0,0.0,0.0,5.0],\"padding\":[2.0,2.0,2.0,2.0],\"border\":[1.0,1.0,1.0,1.0],"
        "\"float\":\"none\",\"children\":[]}]}]}]}]}");
}

BOOST_AUTO_TEST_CASE(typeset_writes_absolute_boxes_where_they_stand_in_a_line) {
    const Desk desk;
    desk.write("page.html",
               "<style>@page { size: 100px 80px; margin: 0 } body { margin: 0; position: relative }"
               "b { position: absolute; left: 50px; top: 20px; width: 30px; height: 10px "
               "}</style>a<b></b>c");
    BOOST_TEST(
        desk.makeready({"typeset", "--boxes", "boxes.json", "page.html", "-o", "page.pdf"}).code ==
        0);
    std::string boxes = desk.read("boxes.json");
    std::erase_if(boxes, [](char c) { return c == ' ' || c == '\n'; });
    BOOST_TEST(boxes.find("\"tag\":\"b\",\"x\":50.0,\"y\":20.0,\"w\":30.0,\"h\":10.0") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(check_finds_what_is_wrong_and_writes_nothing) {
    const Project desk;
    const Run clean = desk.makeready({"check", "book"});
    BOOST_TEST(clean.err ==
               "makeready: checked 1 book: 0 errors, 0 warnings; nothing was written\n");
    BOOST_TEST(clean.code == 0);
    desk.change(article, "Some words.", "![A spine](spine.png)");
    const Run broken = desk.makeready({"check", "book"});
    BOOST_TEST(broken.err ==
               "book/articles/first-article.md:5:1: error MR112: image \"spine.png\" not found; "
               "looked in book/articles\n"
               "makeready: checked 1 book: 1 error, 0 warnings; nothing was written\n");
    BOOST_TEST(broken.code == 3);
    BOOST_TEST((desk.files("output") == desk.old_outputs()));
}

BOOST_AUTO_TEST_CASE(init_makes_a_project_that_builds_at_once) {
    const Desk desk;
    const Run run = desk.makeready({"init", "book", "new"});
    BOOST_TEST(run.err == "made new/makeready.yaml. Now: makeready build new\n");
    BOOST_TEST(run.code == 0);
    BOOST_TEST(names(desk.files("new")) == (Names{"articles/first-article.md", "makeready.yaml"}),
               boost::test_tools::per_element());
    const Run built = desk.makeready({"build", "new", "--strict"});
    BOOST_TEST(without_seconds(built.err) == "makeready: 2 files of 1 book in N s, in output/\n");
    BOOST_TEST(built.code == 0);
}

BOOST_AUTO_TEST_CASE(schema_prints_json) {
    const Desk desk;
    const Run run = desk.makeready({"schema"});
    BOOST_TEST(run.code == 0);
    BOOST_TEST(run.err == "");
    desk.write("schema.json", run.out);
    BOOST_TEST(desk.run({"python3", "-m", "json.tool", "schema.json"}).code == 0);
    BOOST_TEST(run.out.find("https://json-schema.org/draft/2020-12/schema") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(schema_tells_the_layouts_and_what_they_let_a_book_choose) {
    const Desk desk;
    const Run run = desk.makeready({"schema", "layouts"});
    BOOST_TEST(run.code == 0);
    BOOST_TEST(run.out.find("large-print\n  A book for readers with low vision: large sans serif, "
                            "ragged, bold for italics.\n  for: large-print, print\n"
                            "  text: The size of type, 16pt or more. If it is not given: 18pt\n") !=
               std::string::npos);
    for (const char* layout : {"book\n", "handout\n", "plain\n"})
        BOOST_TEST((run.out.find(layout) != std::string::npos), layout);
}

BOOST_AUTO_TEST_CASE(large_print_is_made_in_a_layout_of_its_own) {
    const Project desk;
    desk.change("book/makeready.yaml", "print: {trim: 6x9in}", "large-print: {}");
    BOOST_TEST(desk.makeready({"build", "book", "--proof"}).code == 0);
    BOOST_TEST(desk.run({"pdffonts", "output/my-book.pdf"}).out.find("Inter") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(explain_says_more_about_a_code) {
    const Desk desk;
    const Run run = desk.makeready({"explain", "mr101"});
    BOOST_TEST(
        run.out ==
        "MR101: no such article\nThe plan names an article that is not in the articles' folder.\n");
    BOOST_TEST(run.err == "");
    BOOST_TEST(run.code == 0);
}

BOOST_AUTO_TEST_CASE(help_tells_the_verbs_and_the_exit_codes) {
    const Desk desk;
    const Run run = desk.makeready({"--help"});
    BOOST_TEST(run.code == 0);
    for (const char* word : {"build", "read", "typeset", "check", "init", "schema", "explain",
                             "Exit codes: 0 done; 1 --strict"})
        BOOST_TEST((run.out.find(word) != std::string::npos), word);
}

BOOST_AUTO_TEST_SUITE_END()
