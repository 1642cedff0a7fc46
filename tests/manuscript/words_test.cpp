// Words, dates, and the names of a book's sections.
#include "manuscript.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <set>

namespace data = boost::unit_test::data;
using namespace makeready;
using namespace makeready::manuscript;

namespace {

struct Counted {
    const char* text;
    std::size_t words;
};

std::ostream& operator<<(std::ostream& out, const Counted& counted) {
    return out << '"' << counted.text << '"';
}

const Counted counted[] = {
    {"", 0},
    {" \n ", 0},
    {"one", 1},
    {"Rest, then walk.", 3},
    {"don't stop", 2},
    {"don\u2019t stop", 2},
    {"'quoted words'", 2},
    {"\u2018quoted words\u2019", 2},
    {"low-back pain", 3},
    {"10 to 15 minutes", 4},
    {"\u2014 and \u2026 or \u2014", 2},
    {"\u03ad\u03bd\u03b1 \u03b4\u03cd\u03bf", 2},
    {"cafe\u0301 au lait", 3}, // A mark belongs to its letter.
    {"a.b", 2},
};

struct Day {
    const char* text;
    bool is_day;
};

std::ostream& operator<<(std::ostream& out, const Day& day) {
    return out << '"' << day.text << '"';
}

const Day days[] = {
    {"2026-11-01", true},
    {"2024-02-29", true},
    {"2000-02-29", true},
    {"0001-01-01", true},
    {"2026-12-31", true},
    {"2026-02-29", false},
    {"1900-02-29", false},
    {"2026-04-31", false},
    {"2026-13-01", false},
    {"2026-00-10", false},
    {"2026-01-00", false},
    {"2026-1-1", false},
    {"26-01-01", false},
    {"2026/01/01", false},
    {"2026-01-01T", false},
    {" 2026-01-01", false},
    {"2026-01-01 ", false},
    {"2026-01", false},
    {"", false},
    {"2026-01-01-01", false},
    {"-026-01-01", false},
    {"2026--1-01", false},
    {"2026-+1-01", false},
    {"0000-01-01", false},
};

struct Named {
    SectionKind kind;
    const char* name;
    const char* epub_type;
};

std::ostream& operator<<(std::ostream& out, const Named& named) {
    return out << named.name;
}

// EPUB 3 Structural Semantics Vocabulary 1.1 has the second names.
const Named sections[] = {
    {SectionKind::cover, "cover", "cover"},
    {SectionKind::half_title, "half-title", "halftitlepage"},
    {SectionKind::title_page, "title-page", "titlepage"},
    {SectionKind::copyright_page, "copyright-page", "copyright-page"},
    {SectionKind::contents, "contents", "toc"},
    {SectionKind::foreword, "foreword", "foreword"},
    {SectionKind::preface, "preface", "preface"},
    {SectionKind::dedication, "dedication", "dedication"},
    {SectionKind::epigraph, "epigraph", "epigraph"},
    {SectionKind::part, "part", "part"},
    {SectionKind::chapter, "chapter", "chapter"},
    {SectionKind::glossary, "glossary", "glossary"},
    {SectionKind::bibliography, "bibliography", "bibliography"},
    {SectionKind::index, "index", "index"},
    {SectionKind::colophon, "colophon", "colophon"},
    {SectionKind::other, "other", ""},
};

} // namespace

BOOST_AUTO_TEST_SUITE(words)

BOOST_DATA_TEST_CASE(words_are_counted_as_a_reader_counts_them, data::make(counted), example) {
    Tree tree;
    BOOST_TEST(count_words(tree.make_text(example.text)) == example.words);
}

BOOST_AUTO_TEST_CASE(a_word_may_run_through_an_element) {
    Tree tree;
    Node& p = tree.make_element("p");
    tree.append_text(p, "un");
    tree.append_text(tree.append_element(p, "em"), "believ");
    tree.append_text(p, "able back");
    BOOST_TEST(count_words(p) == 2u);
}

// Headings and paragraphs often follow each other without a space between them.
BOOST_AUTO_TEST_CASE(no_word_runs_from_one_paragraph_into_the_next) {
    Tree tree;
    Node& article = tree.make_element("article");
    tree.append_text(tree.append_element(article, "h1"), "Back care");
    tree.append_text(tree.append_element(article, "p"), "Walk every day.");
    Node& list = tree.append_element(article, "ul");
    tree.append_text(tree.append_element(list, "li"), "heat");
    tree.append_text(tree.append_element(list, "li"), "cold");
    BOOST_TEST(count_words(article) == 7u);
}

BOOST_DATA_TEST_CASE(a_date_is_a_day_of_the_calendar, data::make(days), example) {
    const auto date = date_of(example.text);
    BOOST_TEST(date.has_value() == example.is_day);
    if (date) BOOST_TEST(text_of(*date) == example.text);
}

BOOST_AUTO_TEST_CASE(dates_have_an_order) {
    BOOST_TEST((*date_of("2026-11-01") < *date_of("2026-11-02")));
    BOOST_TEST((*date_of("2025-12-31") < *date_of("2026-01-01")));
}

BOOST_DATA_TEST_CASE(sections_have_the_names_that_layouts_and_readers_know, data::make(sections),
                     example) {
    BOOST_TEST(name_of(example.kind) == example.name);
    BOOST_TEST(epub_type(example.kind) == example.epub_type);
}

BOOST_AUTO_TEST_CASE(a_book_finds_its_pictures_by_name) {
    Book book;
    book.resources.push_back({"images/spine.svg", "image/svg+xml", nullptr, {}});
    BOOST_TEST(book.resource("images/spine.svg") == &book.resources.front());
    BOOST_TEST(book.resource("spine.svg") == nullptr);
}

BOOST_AUTO_TEST_SUITE_END()
