// The page numbers in an EPUB are those of the printed book: each page of the PDF begins with the
// words that stand behind its marker in the EPUB.
#include "archive.hpp"
#include "program.hpp"
#include "strings.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace fs = std::filesystem;
namespace data = boost::unit_test::data;
using namespace makeready;

namespace {

/// A page as the EPUB has it: its folio and the letters from its marker on.
struct Marked {
    std::string folio, letters;
    std::size_t first_word = 0;       ///< How many of the letters are one word.
    bool begins_with_picture = false; ///< Which may have words of its own on paper.
};

// Letters only: lines, hyphens, list numbers and note calls differ between paper and screen.
std::string letters_of(std::string_view text) {
    std::string letters;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        if (is_word_character(c) && !(c >= '0' && c <= '9')) append_utf8(letters, c);
    }
    return lower(letters);
}

std::string between(std::string_view text, std::string_view open, std::string_view close) {
    const auto from = text.find(open);
    if (from == std::string_view::npos) return {};
    const auto begin = from + open.size();
    return std::string(text.substr(begin, text.find(close, begin) - begin));
}

std::vector<std::string> all_between(std::string_view text, std::string_view open,
                                     std::string_view close) {
    std::vector<std::string> found;
    for (auto at = text.find(open); at != std::string_view::npos; at = text.find(open, at + 1))
        found.push_back(between(text.substr(at), open, close));
    return found;
}

std::string without_tags(std::string_view xhtml) {
    std::string text;
    while (!xhtml.empty()) {
        const auto tag = xhtml.find('<');
        text += xhtml.substr(0, tag);
        if (tag == std::string_view::npos) break;
        const auto end = xhtml.find('>', tag);
        if (end == std::string_view::npos) break;
        const std::string_view name = xhtml.substr(tag, end - tag);
        for (const char* const block : {"<p", "</p", "<h", "</h", "<li", "</li", "<div", "<d",
                                        "<br", "<t", "</t", "<sec", "</sec", "<fig"})
            if (name.starts_with(block)) text += ' ';
        xhtml.remove_prefix(end + 1);
    }
    for (auto at = text.find("&amp;"); at != std::string::npos; at = text.find("&amp;"))
        text.erase(at, 5);
    return text;
}

// Leaders and the page numbers behind them, in a table of contents, are only on paper.
std::string without_leaders(std::string_view page) {
    std::string text;
    for (const std::string_view line : split(page, '\n'))
        text += concat(line.substr(0, line.find(" . .")), "\n");
    return text;
}

/// All words of the EPUB in reading order, with notes taken out: on paper they are at the foot.
std::string words_of(const std::vector<archive::Entry>& entries) {
    const std::string& package = *archive::find(entries, "EPUB/package.opf")->bytes;
    std::string words;
    for (const std::string& id : all_between(package, "<itemref idref=\"", "\"")) {
        const std::string href = between(package, "<item id=\"" + id + "\" href=\"", "\"");
        std::string page = *archive::find(entries, "EPUB/" + href)->bytes;
        page.erase(0, page.find("<body"));
        for (auto note = page.find("<aside epub:type=\"footnote\""); note != std::string::npos;
             note = page.find("<aside epub:type=\"footnote\""))
            page.erase(note, page.find("</aside>", note) + 8 - note);
        words += page;
    }
    return words;
}

std::vector<Marked> marked_pages(const std::vector<archive::Entry>& entries) {
    const std::string words = words_of(entries);
    std::vector<Marked> pages;
    for (auto at = words.find("<span epub:type=\"pagebreak\""); at != std::string::npos;
         at = words.find("<span epub:type=\"pagebreak\"", at + 1)) {
        const std::string text = without_tags(std::string_view(words).substr(at, 4000));
        const std::string_view start = trimmed(text);
        const auto next = words.find('<', words.find("</span>", at) + 7);
        const std::string_view tag = std::string_view(words).substr(next, 4);
        pages.push_back({between(std::string_view(words).substr(at), "aria-label=\"", "\""),
                         letters_of(text),
                         letters_of(start.substr(0, start.find_first_of(" \n"))).size(),
                         tag == "<fig" || tag == "<img"});
    }
    return pages;
}

bool agree(const Marked& marked, const std::string& printed) {
    if (marked.begins_with_picture)
        return printed.find(marked.letters.substr(0, 24)) != std::string::npos;
    const std::string start = printed.substr(0, 48);
    for (std::size_t cut = 0; cut <= marked.first_word; ++cut) // A word hyphenated over the page.
        if (marked.letters.compare(cut, start.size(), start) == 0) return true;
    return false;
}

/// A book of the examples, made with pages that hold nothing but its words.
struct Made {
    enum class Margins : std::uint8_t { as_designed, empty };

    Made(const std::string& name, Margins margins) {
        const fs::path book = desk.folder() / "book";
        fs::copy(fs::path(SOURCE_FOLDER) / "books" / name, book, fs::copy_options::recursive);
        std::string bare = "@page {";
        for (const char* const box : {"top-left", "top-center", "top-right", "bottom-left",
                                      "bottom-center", "bottom-right"})
            bare += concat(" @", box, " { content: none !important }");
        // What only the screen shows, the paper shows too.
        desk.write("book/bare.css", bare + " }\n.byline { display: block !important }\n");
        if (margins == Margins::empty)
            desk.change("book/makeready.yaml", "print: {", "print: {style: bare.css, ");
        const Run run = desk.makeready({"build", "book", "--proof", "--output", "output"});
        BOOST_REQUIRE_MESSAGE(run.code == 0, run.err);
        Report report;
        entries = archive::read_zip(desk.read("output/" + name + ".epub"), {}, report).value();
        const Run told = desk.run({"pdftotext", "-raw", "output/" + name + ".pdf", "-"});
        BOOST_REQUIRE_MESSAGE(told.code == 0, told.err);
        for (const std::string_view page : split(told.out, '\f')) printed.emplace_back(page);
        printed.pop_back(); // Behind the last form feed.
    }

    Desk desk;
    std::vector<archive::Entry> entries;
    std::vector<std::string> printed;
};

} // namespace

namespace {

const char* const examples[] = {"back-care", "specimen"};

} // namespace

BOOST_AUTO_TEST_SUITE(page_list)

BOOST_DATA_TEST_CASE(each_page_begins_behind_its_marker, data::make(examples), name) {
    const Made made(name, Made::Margins::empty);
    const auto marked = marked_pages(made.entries);
    BOOST_REQUIRE(marked.size() == made.printed.size());
    int compared = 0;
    for (std::size_t page = 0; page < marked.size(); ++page) {
        const std::string printed = letters_of(without_leaders(made.printed[page]));
        if (printed.empty()) continue; // A blank one.
        ++compared;
        BOOST_TEST(agree(marked[page], printed),
                   "page " << page + 1 << " (" << marked[page].folio << ") begins with \""
                           << printed.substr(0, 48) << "\", its marker stands before \""
                           << marked[page].letters.substr(0, 48) << '"');
    }
    BOOST_TEST(compared * 10 > static_cast<int>(marked.size()) * 8);
}

BOOST_DATA_TEST_CASE(the_lists_of_pages_are_the_printed_folios, data::make(examples), name) {
    const Made made(name, Made::Margins::as_designed);
    const auto marked = marked_pages(made.entries);
    const std::string& nav = *archive::find(made.entries, "EPUB/nav.xhtml")->bytes;
    const std::string& ncx = *archive::find(made.entries, "EPUB/toc.ncx")->bytes;
    const auto list = all_between(nav.substr(nav.find("page-list")), "<li><a href=\"", "</a>");
    const auto targets =
        all_between(ncx.substr(ncx.find("<pageList>")), "<pageTarget", "</pageTarget>");
    const auto folios =
        all_between(made.desk.read(concat("output/", name, ".pages.txt")), " folio ", "\n");
    BOOST_REQUIRE(folios.size() == marked.size());
    BOOST_REQUIRE(list.size() == marked.size());
    BOOST_REQUIRE(targets.size() == marked.size());
    const auto is_folio = [](const char* folio) {
        return [folio](const Marked& page) { return page.folio == folio; };
    };
    for (const char* const folio : {"i", "1"}) // Front matter has Roman ones.
        BOOST_TEST(std::count_if(marked.begin(), marked.end(), is_folio(folio)) == 1);
    for (std::size_t n = 0; n < marked.size(); ++n) {
        BOOST_TEST(marked[n].folio == folios[n].substr(0, folios[n].find_first_of(" ,")));
        BOOST_TEST(list[n].substr(list[n].find('>') + 1) == marked[n].folio);
        BOOST_TEST(between(targets[n], "<text>", "</text>") == marked[n].folio);
        BOOST_TEST(list[n].substr(0, list[n].find('"')) == between(targets[n], "src=\"", "\""));
    }
}

BOOST_AUTO_TEST_CASE(page_numbers_can_be_left_out_and_are_of_a_print_that_there_is) {
    const Desk desk;
    fs::copy(fs::path(SOURCE_FOLDER) / "books/back-care", desk.folder() / "book",
             fs::copy_options::recursive);
    desk.change("book/makeready.yaml", "epub: {}", "epub: {pages: none}");
    BOOST_REQUIRE(desk.makeready({"build", "book", "--output", "output"}).code == 0);
    Report report;
    const auto entries = archive::read_zip(desk.read("output/back-care.epub"), {}, report).value();
    BOOST_TEST(marked_pages(entries).empty());
    BOOST_TEST(archive::find(entries, "EPUB/nav.xhtml")->bytes->find("page-list") ==
               std::string::npos);
    BOOST_TEST(archive::find(entries, "EPUB/package.opf")->bytes->find("pageBreak") ==
               std::string::npos);
    desk.change("book/makeready.yaml", "pages: none", "pages: prnt");
    const Run run = desk.makeready({"build", "book", "--output", "output"});
    BOOST_TEST(run.code == 3);
    BOOST_TEST(
        run.err.find(
            "book/makeready.yaml:36:17: error MR129: pages: \"prnt\" is no print output of this "
            "book. Name one, or write none.") != std::string::npos,
        run.err);
}

BOOST_AUTO_TEST_SUITE_END()
