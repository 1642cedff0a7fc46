#include "atom.hpp"
#include "strings.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <clocale>
#include <ostream>
#include <thread>

namespace data = boost::unit_test::data;
using namespace makeready;

namespace {

struct Pair {
    std::string from, to;
};

std::ostream& operator<<(std::ostream& out, const Pair& pair) {
    return out << '"' << pair.from << "\" becomes \"" << pair.to << '"';
}

const Pair slugs[] = {
    {"Find relief", "find-relief"},
    {"  What -- if anything -- helps?  ", "what-if-anything-helps"},
    {"Don't wait", "dont-wait"},
    {"Don\u2019t wait", "dont-wait"},
    {"3. Heat & cold", "3-heat-cold"},
    {"\u00dcbungen f\u00fcr den R\u00fccken", "\u00fcbungen-f\u00fcr-den-r\u00fccken"},
    {"U\u0308bungen", "\u00fcbungen"}, // A letter and its mark, or one letter: the same id.
    {"\u0391\u03b8\u03ae\u03bd\u03b1", "\u03b1\u03b8\u03ae\u03bd\u03b1"},
    {"\u8170\u75db", "\u8170\u75db"},
    {"one\u2014two\u2013three\u00a0four_five", "one-two-three-four-five"},
    {"a\nb", "a-b"},
    {"a\tb\r\nc", "a-b-c"},
    {"non\u2011breaking\u2009thin\u3000wide", "non-breaking-thin-wide"},
    {"- - -", "section"},
    {"", "section"},
    {"!?", "section"},
};

// UAX 15, figures 3 to 6.
const Pair normal_forms[] = {
    {"plain", "plain"},
    {"e\u0301", "\u00e9"},
    {"\u00e9", "\u00e9"},
    {"\u212b", "\u00c5"},        // The sign for angstrom is the letter.
    {"s\u0323\u0307", "\u1e69"}, // Two marks join with their letter,
    {"s\u0307\u0323", "\u1e69"}, // in whatever order they were typed.
    {"\u1e0b\u0323", "\u1e0d\u0307"},
    {"\ufb01", "\ufb01"}, // A ligature stays: NFC loses no distinction.
    {"2\u2075", "2\u2075"},
    {"\u1112\u1161\u11ab", "\ud55c"}, // Hangul.
    {"a\xff\u0301", "a\xff\u0301"},   // Broken: as it came.
};

const Pair collapsible[] = {
    {"  two \t\r\n\f words ", "two words"}, {"one", "one"}, {" \n ", ""}, {"", ""},
    {"no\u00a0break", "no\u00a0break"}, // CSS: not white space.
};

struct Near {
    const char* typed;
    std::vector<std::string> candidates;
    const char* found; ///< "": none.
};

std::ostream& operator<<(std::ostream& out, const Near& near) {
    return out << '"' << near.typed << "\" gives \"" << near.found << '"';
}

const Near near_names[] = {
    {"titel", {"title", "style"}, "title"}, // Neighbours swapped are one edit.
    {"prnt", {"epub", "print", "handout"}, "print"},
    {"Chapters", {"chapters"}, "chapters"}, // Capitals don't count.
    {"massage-aftercare", {"massage-after-care", "massage"}, "massage-after-care"},
    {"colr", {"clear", "color", "columns"}, "color"},
    {"authr", {"author", "authors"}, "author"},
    {"ab", {"ba", "cd"}, "ba"}, // Even the shortest name may have one edit.
    {"abc", {"xyz"}, ""},
    {"abcdef", {"abxyef"}, "abxyef"}, // Two edits of six letters are a third,
    {"abcdef", {"xyzdef"}, ""},       // three are more.
    {"cat", {"bat", "hat"}, "bat"},   // The first of those equally near.
    {"x", {}, ""},
};

struct Roman {
    int number;
    const char* text;
};

std::ostream& operator<<(std::ostream& out, const Roman& roman) {
    return out << roman.number;
}

const Roman romans[] = {{1, "i"},
                        {4, "iv"},
                        {9, "ix"},
                        {14, "xiv"},
                        {40, "xl"},
                        {49, "xlix"},
                        {90, "xc"},
                        {400, "cd"},
                        {1994, "mcmxciv"},
                        {3888, "mmmdccclxxxviii"},
                        {3999, "mmmcmxcix"},
                        {4000, "4000"},
                        {0, "0"},
                        {-3, "-3"}};

struct Utf8 {
    const char* rule;
    std::string bytes;
    bool valid;
};

std::ostream& operator<<(std::ostream& out, const Utf8& example) {
    return out << example.rule;
}

// RFC 3629, 3 and 4.
const Utf8 utf8[] = {
    {"ASCII is UTF-8", "plain", true},
    {"two, three and four bytes", "\u00e9\u20ac\U0001F600", true},
    {"a byte that continues nothing", "a\x80", false},
    {"a character cut short", "\xe2\x82", false},
    {"the longer way to write a slash", "\xc0\xaf", false},
    {"half of a UTF-16 pair", "\xed\xa0\x80", false},
    {"a number beyond Unicode", "\xf4\x90\x80\x80", false},
    {"a byte that UTF-8 does not have", "\xff", false},
    {"nothing at all", "", true},
};

struct Decimal {
    double number;
    int decimals;
    const char* text;
};

std::ostream& operator<<(std::ostream& out, const Decimal& d) {
    return out << d.text;
}

const Decimal decimals[] = {
    {0, 3, "0"},          {-0.0, 3, "0"},          {1.5, 3, "1.5"},     {2.0 / 3, 3, "0.667"},
    {1.0 / 3, 2, "0.33"}, {1234567, 3, "1234567"}, {0.0001, 3, "0"},    {-0.0001, 3, "0"},
    {-2.25, 1, "-2.2"},   {100, 0, "100"},         {99.9996, 3, "100"}, {1e6, 3, "1000000"},
};

struct Number {
    const char* text;
    std::optional<double> number;
    std::optional<std::int64_t> whole;
};

std::ostream& operator<<(std::ostream& out, const Number& n) {
    return out << '"' << n.text << '"';
}

const Number numbers[] = {
    {"12", 12.0, 12},
    {"-7", -7.0, -7},
    {"0.5", 0.5, {}},
    {"1e3", 1000.0, {}},
    {"1,5", {}, {}},
    {"12pt", {}, {}},
    {" 12", {}, {}},
    {"12 ", {}, {}},
    {"", {}, {}},
    {"-", {}, {}},
    {"0x10", {}, {}},
    {"9223372036854775807", 9223372036854775807.0, 9223372036854775807},
    {"9223372036854775808", 9223372036854775808.0, {}},
};

} // namespace

BOOST_AUTO_TEST_SUITE(strings)

BOOST_DATA_TEST_CASE(a_heading_gets_an_id_that_reads_as_it_does, data::make(slugs), example) {
    BOOST_TEST(slug(example.from) == example.to);
}

BOOST_DATA_TEST_CASE(text_is_brought_into_form_c, data::make(normal_forms), example) {
    BOOST_TEST(nfc(example.from) == example.to);
    BOOST_TEST(nfc(example.to) == example.to);
}

BOOST_DATA_TEST_CASE(white_space_collapses_as_in_css, data::make(collapsible), example) {
    BOOST_TEST(collapsed(example.from) == example.to);
}

BOOST_DATA_TEST_CASE(the_nearest_name_is_offered_if_it_is_near, data::make(near_names), example) {
    BOOST_TEST(nearest(example.typed, example.candidates).value_or("") == example.found);
}

BOOST_DATA_TEST_CASE(roman_numbers_go_to_3999, data::make(romans), example) {
    BOOST_TEST(lower_roman(example.number) == example.text);
}

BOOST_DATA_TEST_CASE(broken_utf8_is_seen, data::make(utf8), example) {
    BOOST_TEST(is_valid_utf8(example.bytes) == example.valid);
}

BOOST_DATA_TEST_CASE(numbers_are_written_without_what_they_do_not_need, data::make(decimals),
                     example) {
    BOOST_TEST(text_of(example.number, example.decimals) == example.text);
}

BOOST_DATA_TEST_CASE(a_number_is_the_whole_text_or_nothing, data::make(numbers), example) {
    BOOST_TEST((number_of(example.text) == example.number));
    BOOST_TEST((integer_of(example.text) == example.whole));
}

BOOST_AUTO_TEST_CASE(a_broken_byte_is_one_step_and_one_replacement) {
    const std::string text = "a\xff\u00e9\xe2\x82z";
    std::u32string read;
    for (std::size_t at = 0; at < text.size();) read += next_code_point(text, at);
    BOOST_TEST((read == std::u32string(U"a\uFFFD\u00e9\uFFFD\uFFFDz")));
}

BOOST_AUTO_TEST_CASE(code_points_come_back_as_they_were_written) {
    for (const char32_t c : {U'a', U'\u00e9', U'\u20ac', U'\U0001F600', U'\U0010FFFF'}) {
        std::string text;
        append_utf8(text, c);
        std::size_t at = 0;
        BOOST_TEST((next_code_point(text, at) == c));
        BOOST_TEST(at == text.size());
    }
}

BOOST_AUTO_TEST_CASE(case_changes_by_unicode_and_not_by_language) {
    BOOST_TEST(lower("\u00dcBER I\u0307") == "\u00fcber i\u0307");
    BOOST_TEST(upper("Stra\u00dfe \u00e9 \u03b1") == "STRASSE \u00c9 \u0391");
    BOOST_TEST(lower_ascii("ABC \u00dc") == "abc \u00dc");
    BOOST_TEST(equals_ignoring_ascii_case("PDF", "pdf"));
    BOOST_TEST(!equals_ignoring_ascii_case("PDF", "pdfx"));
    BOOST_TEST(!equals_ignoring_ascii_case("\u00dc", "\u00fc"));
}

BOOST_AUTO_TEST_CASE(letters_digits_and_marks_of_any_script_make_words) {
    for (const char32_t c :
         {U'a', U'Z', U'7', U'\u00e9', U'\u0301', U'\u03b1', U'\u8170', U'\u0663', U'\u0905'})
        BOOST_TEST(is_word_character(c));
    for (const char32_t c :
         {U' ', U'.', U'-', U'\'', U'\u2019', U'\u00a0', U'\u2014', U'\u20ac', U'_'})
        BOOST_TEST(!is_word_character(c));
}

BOOST_AUTO_TEST_CASE(texts_are_cut_trimmed_and_joined) {
    BOOST_TEST((split("a,,b", ',') == std::vector<std::string_view>{"a", "", "b"}));
    BOOST_TEST((split("", ',') == std::vector<std::string_view>{""}));
    BOOST_TEST((split(",", ',') == std::vector<std::string_view>{"", ""}));
    BOOST_TEST(trimmed(" \t a b\r\n") == "a b");
    BOOST_TEST(trimmed(" \n") == "");
    BOOST_TEST(joined(std::vector<std::string>{"a", "", "c"}, ", ") == "a, , c");
    BOOST_TEST(joined(std::vector<std::string>{}, ", ") == "");
    BOOST_TEST(listed(std::vector<std::string>{"epub", "print"}) == "epub, print");
    BOOST_TEST(concat("page ", 12, ' ', std::string("of"), ' ', -3L) == "page 12 of -3");
}

BOOST_AUTO_TEST_CASE(no_locale_changes_a_number) {
    // Whichever of these the machine has; all of them write 1,5.
    for (const char* name : {"de_DE.UTF-8", "fr_FR.UTF-8", "es_ES.UTF-8"})
        std::setlocale(LC_ALL, name);
    BOOST_TEST(text_of(1.5) == "1.5");
    BOOST_TEST(number_of("1.5").value() == 1.5);
    std::setlocale(LC_ALL, "C");
}

BOOST_AUTO_TEST_CASE(equal_names_are_one_atom_in_every_thread) {
    const Atom here("title");
    BOOST_TEST((here == Atom(std::string("ti") + "tle")));
    BOOST_TEST((here != Atom("Title")));
    BOOST_TEST((Atom() == Atom("")));
    BOOST_TEST(Atom().empty());
    BOOST_TEST(here.text() == "title");
    bool same = false;
    std::thread([&] { same = here.address() == Atom("title").address(); }).join();
    BOOST_TEST(same);
}

BOOST_AUTO_TEST_CASE(atoms_are_ordered_by_their_text) {
    const Atom later("zz-made-first");
    const Atom earlier("aa-made-second");
    BOOST_TEST((earlier < later));
    BOOST_TEST(((later <=> later) == std::strong_ordering::equal));
}

BOOST_AUTO_TEST_SUITE_END()
