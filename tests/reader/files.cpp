// Which files are read, in which encoding, and what is said of those that can't be.
#include "reader.hpp"
#include "strings.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <random>

namespace data = boost::unit_test::data;
using namespace makeready;
using namespace std::string_literals;

namespace {

struct Bytes {
    const char* rule;
    std::string bytes;
    std::string text;
};

std::ostream& operator<<(std::ostream& out, const Bytes& example) {
    return out << example.rule;
}

struct Refusal {
    const char* rule;
    const char* name;
    std::string bytes;
    const char* message;
};

std::ostream& operator<<(std::ostream& out, const Refusal& example) {
    return out << example.rule;
}

const Bytes encodings[] = {
    {"UTF-8", "caf\xC3\xA9", "café"},
    {"UTF-8 with a byte order mark",
     "\xEF\xBB\xBF"
     "caf\xC3\xA9",
     "café"},
    {"UTF-16 with a mark, little end first",
     "\xFF\xFE"
     "c\0a\0f\0\xE9\0"s,
     "café"},
    {"UTF-16 with a mark, big end first", "\xFE\xFF\0c\0a\0f\0\xE9"s, "café"},
    {"UTF-16 without a mark, by its zero bytes", "s\0o\0m\0e\0 \0c\0a\0f\0\xE9\0"s, "some café"},
    {"a pair of UTF-16 surrogates",
     "\xFF\xFE"
     "a\0=\xD8\0\xDE"s,
     "a😀"},
    {"windows-1252 when it is no UTF-8", "caf\xE9 \x93q\x94", "café “q”"},
};

const Refusal refusals[] = {
    {"an unknown ending", "a.xyz", "PK",
     "a.xyz: error MR401: articles ending in \".xyz\" can't be read; we read Markdown (.md, "
     ".markdown), plain text (.txt, .text), web page (.html, .htm, .xhtml), web archive (.mhtml, "
     ".mht), "
     "Word (.docx, .docm, .dotx), OpenDocument (.odt, .ott) and EPUB (.epub)"},
    {"no ending", "notes", "a",
     "notes: error MR401: the article's name has no ending; we read Markdown (.md, .markdown), "
     "plain text (.txt, .text), web page (.html, .htm, .xhtml), web archive (.mhtml, .mht), "
     "Word (.docx, .docm, .dotx), OpenDocument (.odt, .ott) and EPUB (.epub)"},
    {"zero bytes", "a.md", "ab\0cd\0\0ef"s,
     "a.md: error MR402: this is a binary file, not text; save it as text (.txt) or Markdown (.md) "
     "and name that "
     "file instead"},
    {"a Word file under a wrong name", "a.txt", "PK\x03\x04\x14\0\x06\0"s,
     "a.txt: error MR402: this is a zip archive (Word, OpenDocument or EPUB), not text; save it as "
     "text (.txt) or "
     "Markdown (.md) and name that file instead"},
    {"nothing", "a.txt", " \r\n",
     "a.txt: error MR403: the article is empty; write its text or take it out of the manifest"},
    {"only marks that nobody sees", "a.txt", "\xE2\x80\x8B",
     "a.txt: error MR430: the text holds no words; save the article again, with its text"},
    {"a header that never ends", "a.md", "---\ntitle: A\n\ntext",
     "a.md:1:1: error MR407: the header opens with --- and is never closed; add a line with --- "
     "behind it"},
    {"a row of very many cells", "a.md", "x\n" + std::string(600, '|'),
     "a.md:2:1: error MR406: this table row has more than 500 cells; cut the table into several"},
};

} // namespace

BOOST_DATA_TEST_CASE(bytes_are_read_in_their_encoding, data::make(encodings), example) {
    Report report;
    const auto source = reader::read(example.bytes, "a.md", report);
    BOOST_TEST(manuscript::text_content(*source.article.tree.root()) == example.text);
    BOOST_TEST(report.findings().empty());
}

BOOST_DATA_TEST_CASE(a_file_that_is_no_article_is_refused_in_one_line, data::make(refusals),
                     example) {
    Report report;
    const auto source = reader::read(example.bytes, example.name, report);
    BOOST_TEST_REQUIRE(report.findings().size() == 1U);
    BOOST_TEST(text_of(report.findings().front()) == example.message);
    BOOST_TEST(source.article.tree.root()->name.text() == "article");
}

BOOST_AUTO_TEST_CASE(endings_are_read_in_any_case) {
    Report report;
    reader::read("a", "A.MD", report);
    reader::read("a", "A.Txt", report);
    BOOST_TEST(report.findings().empty());
}

BOOST_AUTO_TEST_CASE(text_is_restored_and_says_how) {
    Report report;
    const auto source = reader::read(
        "It's a title\nIt's a title\nSome prose, as \"text\" has it.\n", "a.txt", report);
    BOOST_TEST(source.article.head.title == "It's a title");
    BOOST_TEST(manuscript::text_content(*source.article.tree.root()) ==
               "It’s a titleSome prose, as “text” has it.");
    BOOST_TEST_REQUIRE(source.restored.has_value());
    BOOST_TEST(restore::summary(*source.restored) == "title found, 1 line set aside");
}

BOOST_AUTO_TEST_CASE(no_bytes_crash_a_reader) {
    std::mt19937 random(20260901); // NOLINT: the same every time, on purpose
    const std::string_view pieces[] = {"> ",
                                       "- ",
                                       "1. ",
                                       "#",
                                       "*",
                                       "_",
                                       "`",
                                       "```\n",
                                       "~",
                                       "^",
                                       "[",
                                       "](",
                                       ")",
                                       "![",
                                       "[^a]",
                                       "\n[^a]: ",
                                       "|",
                                       "\n|-|-|\n",
                                       ":::",
                                       "\n::: a\n",
                                       "\n:::\n",
                                       "\n: ",
                                       "{#a",
                                       "}",
                                       "<b>",
                                       "</b>",
                                       "<div>",
                                       "\n\n",
                                       "\n",
                                       " ",
                                       "---\n",
                                       "\"",
                                       "'",
                                       "--",
                                       "word",
                                       "Label: ",
                                       ". ",
                                       "&rsquo;",
                                       "â€™",
                                       "\xC3",
                                       "\xE2\x80",
                                       "\xF0\x9F",
                                       "[!NOTE]\n",
                                       "    ",
                                       "\t",
                                       "\r\n",
                                       "<!--makeready:div x-->"};
    for (int round = 0; round < 3000; ++round) {
        std::string bytes;
        for (auto i = random() % 60; i > 0; --i) bytes += pieces[random() % std::size(pieces)];
        for (const char* name : {"a.md", "a.txt"}) {
            Report report;
            const auto source = reader::read(bytes, name, report);
            BOOST_TEST_REQUIRE(source.article.tree.root() != nullptr);
            BOOST_TEST_REQUIRE((!source.restored || !source.restored->is_plain), bytes);
        }
    }
}

BOOST_AUTO_TEST_CASE(deep_nesting_is_told_and_ends) {
    std::string quotes, divs, lists, emphasis;
    for (int i = 0; i < 5000; ++i) {
        quotes += "> ";
        divs += "<div>\n\n";
        emphasis += "*a **b ";
    }
    for (int i = 0; i < 300; ++i)
        lists += std::string(static_cast<std::size_t>(i) * 2, ' ') + "- a\n";
    for (const std::string& text : {quotes + "a", divs, lists, emphasis}) {
        Report report;
        const auto source = reader::read(text, "a.md", report);
        BOOST_TEST(source.article.tree.root() != nullptr);
    }
    Report report;
    reader::read(quotes + "a", "a.md", report);
    BOOST_TEST(
        text_of(report.findings().front()) ==
        "a.md:1:199: error MR405: blocks stand inside each other more than 100 deep; unfold them");
}
