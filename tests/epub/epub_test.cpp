#include "approve.hpp"
#include "epub.hpp"
#include "sample.hpp"
#include "strings.hpp"
#include "xml.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <fstream>
#include <ostream>

using namespace makeready;
using archive::Entry;
namespace data = boost::unit_test::data;

namespace {

epub::Options sample_options() {
    epub::Options options;
    options.css = sample_css();
    return options;
}

std::vector<Entry> made(const manuscript::Book& book, const epub::Options& options = {}) {
    Report report;
    auto entries = epub::make(book, options, report);
    BOOST_TEST(told(report) == "");
    return entries;
}

std::string unpacked(const std::vector<Entry>& entries) {
    std::string out;
    for (const Entry& entry : entries) {
        const bool text = !entry.name.ends_with(".png");
        out += concat("==== ", entry.name, "\n",
                      text ? *entry.bytes : concat(entry.bytes->size(), " bytes"),
                      text && entry.bytes->ends_with('\n') ? "" : "\n");
    }
    return out;
}

std::string content(const std::vector<Entry>& entries, std::string_view name) {
    const Entry* const entry = archive::find(entries, name);
    BOOST_REQUIRE(entry);
    return *entry->bytes;
}

/// What stands between the tags of the body.
std::string body(std::string_view section) {
    manuscript::Book book = book_of(section);
    book.resources = {{"b.png", "image/png", std::make_shared<const std::string>("a picture"), {}}};
    Report report; // Warnings are another test's.
    const std::string page = content(epub::make(book, {}, report), "EPUB/text/c.xhtml");
    BOOST_TEST(!report.has_errors());
    const auto start = page.find('\n', page.find("<body")) + 1;
    return page.substr(start, page.find("\n</body>") - start);
}

struct Change {
    const char* rule;
    std::string_view book, epub;
};

std::ostream& operator<<(std::ostream& out, const Change& example) {
    return out << example.rule;
}

#define CHAPTER "<section id=\"c\" epub:type=\"chapter\" role=\"doc-chapter\""

const Change changes[] = {
    {"a chapter is named by its heading", "<section id='c'><h1>A</h1></section>",
     CHAPTER " aria-labelledby=\"c-title\">\n<h1 id=\"c-title\">A</h1>\n</section>"},
    {"a chapter without a heading is named by its title", "<section id='c'><p>A</p></section>",
     CHAPTER " aria-label=\"A Chapter\">\n<p>A</p>\n</section>"},
    {"headings start at 1 and skip no level",
     "<section id='c'><h2 "
     "id='h'>A</h2><h5>B</h5><h6>C</h6><h5>D</h5><h3>E</h3><h2>F</h2></section>",
     CHAPTER " aria-labelledby=\"h\">\n<h1 id=\"h\">A</h1>\n<h2>B</h2>\n<h3>C</h3>\n<h2>D</h2>\n"
             "<h2>E</h2>\n<h1>F</h1>\n</section>"},
    {"a language is given in both ways",
     "<section id='c'><p lang='fr'>a</p><p xml:lang='de'>b</p></section>",
     CHAPTER " aria-label=\"A Chapter\">\n<p lang=\"fr\" xml:lang=\"fr\">a</p>\n"
             "<p xml:lang=\"de\" lang=\"de\">b</p>\n</section>"},
    {"a note is called where it stands and told at the end, way back first",
     "<section id='c'><p>A<aside role='doc-footnote' id='n'> b "
     "<i>c</i></aside>.</p><p>D</p></section>",
     CHAPTER " aria-label=\"A Chapter\">\n<p>A<a epub:type=\"noteref\" role=\"doc-noteref\" "
             "href=\"#n\" id=\"ref-n\">1</a>.</p>\n<p>D</p>\n<aside role=\"doc-footnote\" id=\"n\" "
             "epub:type=\"footnote\">\n<p><a role=\"doc-backlink\" href=\"#ref-n\">1</a>. b "
             "<i>c</i></p>\n</aside>\n</section>"},
    {"a note that begins with a list gets a paragraph for the way back",
     "<section id='c'><p>A<aside role='doc-footnote' "
     "id='n'><ul><li>b</li></ul></aside></p></section>",
     CHAPTER
     " aria-label=\"A Chapter\">\n<p>A<a epub:type=\"noteref\" role=\"doc-noteref\" "
     "href=\"#n\" id=\"ref-n\">1</a></p>\n<aside role=\"doc-footnote\" id=\"n\" "
     "epub:type=\"footnote\">\n<p><a role=\"doc-backlink\" href=\"#ref-n\">1</a>. </p>\n<ul>\n"
     "<li>b</li>\n</ul>\n</aside>\n</section>"},
    {"a picture leads to the description behind its figure",
     "<section id='c'><figure><img src='b.png' alt='a'/></figure><div class='description'><p>b</p>"
     "</div></section>",
     CHAPTER " aria-label=\"A Chapter\">\n<figure><img src=\"../images/b.png\" alt=\"a\" "
             "aria-details=\"c-description-1\"/></figure>\n<div class=\"description\" "
             "id=\"c-description-1\">\n<p>b</p>\n</div>\n</section>"},
    {"a note inside a note comes after all others",
     "<section id='c'><p>A<aside role='doc-footnote' id='n'>b<aside role='doc-footnote' "
     "id='m'>c</aside></aside><aside role='doc-footnote' id='ref-n'>d</aside></p></section>",
     CHAPTER
     " aria-label=\"A Chapter\">\n<p>A<a epub:type=\"noteref\" role=\"doc-noteref\" "
     "href=\"#n\" id=\"ref-n-2\">1</a><a epub:type=\"noteref\" role=\"doc-noteref\" "
     "href=\"#ref-n\" id=\"ref-ref-n\">2</a></p>\n<aside role=\"doc-footnote\" id=\"n\" "
     "epub:type=\"footnote\">\n<p><a role=\"doc-backlink\" href=\"#ref-n-2\">1</a>. b<a "
     "epub:type=\"noteref\" role=\"doc-noteref\" href=\"#m\" id=\"ref-m\">3</a></p>\n</aside>\n"
     "<aside role=\"doc-footnote\" id=\"ref-n\" epub:type=\"footnote\">\n<p><a "
     "role=\"doc-backlink\" href=\"#ref-ref-n\">2</a>. d</p>\n</aside>\n<aside "
     "role=\"doc-footnote\" id=\"m\" epub:type=\"footnote\">\n<p><a role=\"doc-backlink\" "
     "href=\"#ref-m\">3</a>. c</p>\n</aside>\n</section>"},
};

struct Mistake {
    const char* rule;
    std::string_view section, told;
};

std::ostream& operator<<(std::ostream& out, const Mistake& example) {
    return out << example.rule;
}

const Mistake mistakes[] = {
    {"a dead link", "<section id='c'><p><a href='#x'>y</a></p></section>",
     "book.xhtml:1:32: error MR802: the link \"#x\" leads nowhere in the book; correct it or "
     "remove "
     "it\n"},
    {"a link to a file", "<section id='c'><p><a href='other.html'>y</a></p></section>",
     "book.xhtml:1:32: error MR802: the link \"other.html\" leads nowhere in the book; correct it "
     "or "
     "remove it\n"},
    {"a picture that is not there", "<section id='c'><img src='a.png' alt=''/></section>",
     "book.xhtml:1:29: error MR803: the picture \"a.png\" is not among the book's files; put it "
     "beside "
     "the text or correct its name\n"},
    {"a picture no reader shows", "<section id='c'><img src='scan.tif' alt=''/></section>",
     "book.xhtml:1:29: error MR804: the picture \"scan.tif\" is image/tiff, which EPUB readers "
     "don't "
     "show; convert it to PNG, JPEG or SVG\n"},
    {"a picture without words", "<section id='c'><img src='b.png'/></section>",
     "book.xhtml:1:29: warning MR806: the picture \"b.png\" has no alt text; say in a sentence "
     "what it "
     "shows, or write alt=\"\" for an ornament\n"},
    {"an id twice", "<section id='c'><p id='a'>b</p><p id='a'>c</p></section>",
     "book.xhtml:1:44: error MR805: two elements have the id \"a\"; rename one\n"},
};

} // namespace

BOOST_AUTO_TEST_CASE(a_book_becomes_an_epub) {
    const manuscript::Book book = sample_book();
    const auto entries = made(book, sample_options());
    approve("sample", unpacked(entries));
    // For tests/conformance/epubcheck: the same book as a file, where one is asked for.
    if (const char* const folder = std::getenv("MAKEREADY_SAMPLES")) // NOLINT: one thread.
        std::ofstream(std::string(folder) + "/sample.epub", std::ios::binary)
            << archive::write_zip(entries);
}

BOOST_AUTO_TEST_CASE(the_same_book_gives_the_same_bytes) {
    Report report;
    const std::string once = epub::write(sample_book(), sample_options(), report);
    BOOST_TEST((epub::write(sample_book(), sample_options(), report) == once));
}

BOOST_DATA_TEST_CASE(a_section_becomes_a_document, data::make(changes), example) {
    BOOST_TEST(body(example.book) == example.epub);
}

BOOST_DATA_TEST_CASE(a_mistake_is_told_where_it_stands, data::make(mistakes), example) {
    manuscript::Book book = book_of(example.section);
    const auto bytes = std::make_shared<const std::string>("a picture");
    book.resources = {{"scan.tif", "image/tiff", bytes, {}}, {"b.png", "image/png", bytes, {}}};
    Report report;
    epub::make(book, {}, report);
    BOOST_TEST(told(report) == example.told);
}

BOOST_AUTO_TEST_CASE(a_book_needs_title_language_and_date) {
    manuscript::Book book = book_of("<section id='c'><p>a</p></section>");
    book.metadata = {};
    Report report;
    epub::make(book, {}, report);
    BOOST_TEST(told(report) ==
               "warning MR807: the book has no date; give one, or set SOURCE_DATE_EPOCH, so that "
               "readers see which copy is newer\n"
               "error MR801: the book has no title; EPUB shops and readers need one\n"
               "error MR801: the book has no language; give one, such as \"en\", so that it can be "
               "hyphenated and read aloud\n");
}

BOOST_AUTO_TEST_CASE(contents_that_lead_nowhere_are_told) {
    manuscript::Book book = book_of("<section id='c'><p>a</p></section>");
    book.contents = {{"Gone", "x", {}}, {" ", "c", {}}};
    Report report;
    epub::make(book, {}, report);
    BOOST_TEST(
        told(report) ==
        "error MR808: the contents entry \"Gone\" leads to \"#x\", which is not in the book\n"
        "error MR808: the contents entry for \"#c\" has no title; give its heading words\n");
}

BOOST_AUTO_TEST_CASE(a_book_without_a_contents_list_gets_one_of_its_sections) {
    const auto entries = made(book_of("<section id='c'><p>a</p></section>"));
    const std::string navigation = content(entries, "EPUB/nav.xhtml");
    BOOST_TEST(navigation.find("<ol>\n<li><a href=\"text/c.xhtml\">A Chapter</a></li>\n</ol>") !=
               std::string::npos);
    // Without a page of contents the landmark leads to the navigation, so that is in the spine.
    BOOST_TEST(
        content(entries, "EPUB/package.opf").find("<itemref idref=\"nav\" linear=\"no\"/>") !=
        std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_article_is_put_into_a_section_that_can_have_a_role) {
    manuscript::Book book =
        book_of("<section id='c'><article id='d'><h1>A</h1></article></section>");
    book.body[0].node = manuscript::find(*book.tree.root(), "article");
    book.body[0].id = "d";
    const auto entries = made(book);
    BOOST_TEST(content(entries, "EPUB/text/d.xhtml")
                   .find("<section epub:type=\"chapter\" role=\"doc-chapter\" "
                         "aria-labelledby=\"d-title\">\n<article id=\"d\">\n<h1 "
                         "id=\"d-title\">A</h1>\n</article>\n</section>") != std::string::npos);
    BOOST_TEST(content(entries, "EPUB/nav.xhtml").find("href=\"text/d.xhtml\"") !=
               std::string::npos);
}

namespace {

struct Direction {
    const char* language;
    bool is_rtl;
};

std::ostream& operator<<(std::ostream& out, const Direction& example) {
    return out << example.language;
}

const Direction directions[] = {
    {"ar", true},       {"he-IL", true},      {"fa", true},       {"az-Arab", true},
    {"ar-Latn", false}, {"en-GB", false},     {"az", false},      {"", false},
    {"yi-US", true},    {"uz-arab-AF", true}, {"sr-Cyrl", false}, {"ar-x-latn", true},
};

} // namespace

BOOST_DATA_TEST_CASE(pages_run_as_their_language_is_written, data::make(directions), example) {
    manuscript::Book book = book_of("<section id='c'><h1>A</h1><p>b</p></section>");
    book.metadata.language = example.language;
    Report unread;
    const auto entries = epub::make(book, {}, unread);
    for (const char* const page : {"EPUB/text/c.xhtml", "EPUB/nav.xhtml", "EPUB/text/cover.xhtml"})
        BOOST_TEST((content(entries, page).find(" dir=\"rtl\">") != std::string::npos) ==
                   example.is_rtl);
    BOOST_TEST((content(entries, "EPUB/package.opf").find("page-progression-direction=\"rtl\"") !=
                std::string::npos) == example.is_rtl);
}

BOOST_AUTO_TEST_CASE(foreign_words_run_in_their_own_direction) {
    BOOST_TEST(body("<section id='c'><h1>A</h1><p lang='he'>\u05d0 <i lang='de'>b</i> <b "
                    "lang='he'>\u05d1</b></p><p lang='fr'>c</p></section>")
                   .find("<p lang=\"he\" xml:lang=\"he\" dir=\"rtl\">\u05d0 <i lang=\"de\" "
                         "xml:lang=\"de\" dir=\"ltr\">b</i> <b lang=\"he\" "
                         "xml:lang=\"he\">\u05d1</b></p>\n<p lang=\"fr\" xml:lang=\"fr\">c</p>") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_picture_without_words_is_not_claimed_to_have_them) {
    manuscript::Book book = book_of("<section id='c'><p><img src='b.png'/></p></section>");
    book.resources = {{"b.png", "image/png", std::make_shared<const std::string>("p"), {}}};
    Report report;
    const std::string package = content(epub::make(book, {}, report), "EPUB/package.opf");
    BOOST_TEST(package.find("alternativeText") == std::string::npos);
    BOOST_TEST(package.find("accessModeSufficient\">textual<") == std::string::npos);
    BOOST_TEST(package.find("Some pictures have no text") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_long_chapter_is_cut_and_its_links_stay_whole) {
    std::string section = "<section id='c' class='chapter'><h1>Long</h1>";
    for (int i = 0; i < 40; ++i)
        section += concat("<section id='s", i, "'><h2>Part ", i, "</h2><p>", std::string(300, 'x'),
                          "<aside role='doc-footnote' id='n", i, "'>Note.</aside> <a href='#s",
                          39 - i, "'>over</a></p></section>");
    const manuscript::Book book = book_of(section + "</section>");
    epub::Options options;
    options.largest_document = 4000;
    const auto entries = made(book, options);
    int pieces = 0;
    std::size_t words = 0;
    for (const Entry& entry : entries) {
        if (!entry.name.starts_with("EPUB/text/c") || entry.name.ends_with("cover.xhtml")) continue;
        ++pieces;
        BOOST_TEST(entry.bytes->size() < 8000U);
        for (auto at = entry.bytes->find("over</a>"); at != std::string::npos;
             at = entry.bytes->find("over</a>", at + 1))
            ++words;
    }
    BOOST_TEST(pieces > 3);
    BOOST_TEST(words == 40U);
    const std::string last = content(entries, concat("EPUB/text/c-part-", pieces, ".xhtml"));
    BOOST_TEST(last.find("<a href=\"c.xhtml#s0\">over</a>") != std::string::npos);
    BOOST_TEST(last.find(">40</a>. Note.") != std::string::npos);
    BOOST_TEST(last.find("class=\"chapter\"") != std::string::npos);
}
