// Hyphenation: patterns of eleven languages, words that are spelled otherwise where they are
// parted, words of the book's own, capitals, limits and soft hyphens.
#include "setting.hpp"
#include "strings.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <cstdlib>

using namespace makeready;
using namespace makeready::text;
namespace data = boost::unit_test::data;

namespace {

struct Hyphenated {
    const char* language;
    const char* word;
    const char* parts;
};

std::ostream& operator<<(std::ostream& out, const Hyphenated& example) {
    return out << example.language << ": " << example.parts;
}

/// Every place for a hyphen, by a measure that nothing fits.
std::string hyphenate(Setting& setting) {
    setting.style.hyphens = style::Hyphens::automatic;
    return setting.broken(0.01);
}

const Hyphenated words[] = {
    {"en-US", "hyphenation", "hy~|phen~|ation"},
    {"en-US", "typography", "ty~|pog~|ra~|phy"},
    {"en-US", "(typesetting),", "(type~|set~|ting),"},
    {"en-GB", "typesetting", "type~|set~|ting"},
    {"en", "paragraph", "para~|graph"},
    {"en-US", "couldn\u2019t", "couldn\u2019t"},
    {"en-US", "well-tempered", "well-|tem~|pered"},
    {"en-US", "user@example.org", "user@example.org"},
    {"en-US", "version2alpha", "version2alpha"},
    {"en-US", "typesetting.example.org", "typesetting.example.org"},
    {"de", "Silbentrennung", "Sil~|ben~|tren~|nung"},
    {"de", "Abbausituation", "Ab~|bau~|si~|tu~|a~|ti~|on"}, // A compound of the file's first level.
    {"de-AT", "K\u00FCnstlerfamilie", "K\u00FCnst~|ler~|fa~|mi~|lie"},
    {"fr", "d\u00E9velopper", "d\u00E9~|ve~|lop~|per"},
    {"es", "palabra", "pa~|la~|bra"},
    {"it", "macchina", "mac~|chi~|na"},
    {"pt", "palavra", "pa~|la~|vra"},
    {"nl", "woordafbreking", "woord~|af~|bre~|king"},
    {"pl", "wydawnictwo", "wy~|daw~|nic~|two"},
    {"ru", "переносы", "пе~|ре~|но~|сы"},
    {"sv", "avstavning", "av~|stav~|ning"},
};

BOOST_DATA_TEST_CASE(a_word_is_parted_as_its_language_does, data::make(words), example) {
    Setting setting(example.word);
    setting.style.language = example.language;
    BOOST_TEST(hyphenate(setting) == example.parts);
}

BOOST_AUTO_TEST_CASE(the_hyphen_counts_in_the_line) {
    Setting setting("hyphenation");
    setting.style.hyphens = style::Hyphens::automatic;
    BOOST_TEST(setting.broken(7) == "hyphen~|ation");
    BOOST_TEST(setting.broken(6) == "hy~|phen~|ation");
    const auto lines = setting.lines(7);
    BOOST_TEST(lines[0].hyphenated);
    BOOST_TEST(!lines[1].hyphenated);
    BOOST_TEST(places(lines[0]) == "h@0 y@1 p@2 h@3 e@4 n@5 ~@6");
}

BOOST_AUTO_TEST_CASE(limits_of_letters_hold) {
    Setting setting("hyphenation hyphen");
    setting.style.hyphen_limits.before = 3;
    BOOST_TEST(hyphenate(setting) == "hyphen~|ation|hyphen");
    setting.style.hyphen_limits = {12, 2, 2, 0, {}, false};
    BOOST_TEST(hyphenate(setting) == "hyphenation|hyphen");
}

BOOST_AUTO_TEST_CASE(no_more_hyphenated_lines_in_a_row_than_allowed) {
    Setting setting("hyphenation hyphenation hyphenation");
    setting.style.hyphens = style::Hyphens::automatic;
    BOOST_TEST(setting.broken(9) == "hyphen~|ation hy~|phenation|hyphen~|ation");
    setting.style.hyphen_limits.lines = 1;
    BOOST_TEST(setting.broken(9) == "hyphen~|ation|hyphen~|ation|hyphen~|ation");
}

BOOST_AUTO_TEST_CASE(a_soft_hyphen_shows_only_where_a_line_ends) {
    Setting setting("Stau\u00ADbecken");
    BOOST_TEST(setting.broken(20) == "Staubecken");
    BOOST_TEST(setting.broken(7) == "Stau~|becken");
    setting.style.hyphens = style::Hyphens::none;
    BOOST_TEST(setting.broken(7) == "Staubecken");
}

BOOST_AUTO_TEST_CASE(a_word_with_soft_hyphens_is_broken_there_alone) {
    Setting setting("hyphena\u00ADtion");
    BOOST_TEST(hyphenate(setting) == "hyphena~|tion");
}

BOOST_AUTO_TEST_CASE(a_language_without_patterns_is_told_once) {
    Setting setting("palabra palabra");
    setting.style.language = "tlh";
    BOOST_TEST(hyphenate(setting) == "palabra|palabra");
    BOOST_TEST(setting.findings().starts_with("book.md: note MR605: no hyphenation patterns for "
                                              "language \"tlh\"; install Debian's hyphen- "
                                              "package for it, or set hyphens: manual\n"));
}

bool has_hungarian() {
    const bool there = std::filesystem::exists(hyphenation_folder() / "hyph_hu_HU.dic");
    BOOST_REQUIRE_MESSAGE(there || !std::getenv("CI"), "hyphen-hu is not installed");
    return there;
}

// "asszony" is parted as "asz-szony"; the text stays the author's.
BOOST_AUTO_TEST_CASE(a_word_is_spelled_otherwise_where_its_language_parts_it_so) {
    if (!has_hungarian()) return;
    Setting setting("asszony");
    setting.style.language = "hu";
    setting.style.hyphens = style::Hyphens::automatic;
    BOOST_TEST(setting.broken(20) == "asszony");
    BOOST_TEST(setting.broken(5) == "as~|szony");
    const auto lines = setting.lines(5);
    BOOST_REQUIRE(lines.size() == 2u);
    BOOST_TEST(places(lines[0]) == "a@0 s@1 s@2 ~@3"); // The third glyph is the "z" put in.
    BOOST_TEST(lines[0].width.units == (40_pt).units);
    BOOST_TEST(places(lines[1]) == "s@0 z@1 o@2 n@3 y@4");
}

BOOST_AUTO_TEST_CASE(both_sides_of_a_break_may_be_spelled_otherwise) {
    if (!has_hungarian()) return;
    Setting setting("könnyebb");
    setting.style.language = "hu";
    setting.style.hyphens = style::Hyphens::automatic;
    const auto lines = setting.lines(6);
    BOOST_REQUIRE(lines.size() == 2u);
    BOOST_TEST(text_of(lines[0]) + "|" + text_of(lines[1]) == "kön~|nyebb");
    BOOST_TEST(places(lines[0]) == "k@0 ö@1 n@2 n@3 ~@4");
    BOOST_TEST(lines[1].width.units == (50_pt).units);
}

const Hyphenated own_words[] = {
    {"en-US", "hyphenation", "hyph~|enation"},
    {"en-GB", "Hyphenation", "Hyph~|enation"},
    {"en-US", "atlas", "atlas"},
    {"en-US", "paragraph", "para~|graph"},
    {"en-US", "(ado)", "(a~|do)"},
    {"tlh", "palabra", "pal~|abra"},
};

BOOST_DATA_TEST_CASE(words_of_the_book_go_before_patterns, data::make(own_words), example) {
    Setting setting(example.word);
    setting.style.language = example.language;
    setting.style.hyphen_limits = {2, 1, 1, 0, {}, false};
    setting.rules.hyphenation = {{"en", {"hyph-enation", "atlas", "a-do"}}, {"tlh", {"pal-abra"}}};
    BOOST_TEST(hyphenate(setting) == example.parts);
}

struct Capitalised {
    const char* what;
    const char* language;
    style::HyphenateCapitalized rule;
    double measure;
    const char* lines;
};

std::ostream& operator<<(std::ostream& out, const Capitalised& example) {
    return out << example.what;
}

using Rule = style::HyphenateCapitalized;

const Capitalised capitals[] = {
    {"names are kept whole", "en-US", Rule::none, 12, "of|Hyphenation"},
    {"but a name that fits no line", "en-US", Rule::none, 8, "of Hy~|phen~|ation"},
    {"they may be hyphenated where allowed", "en-US", Rule::all, 9, "of Hy~|phenation"},
    {"as a name only for want of room", "en-US", Rule::automatic, 9, "of Hy~|phenation"},
    {"German nouns are no names", "de", Rule::automatic, 11, "die Tren~|nung"},
};

BOOST_DATA_TEST_CASE(words_with_capitals_are_mostly_kept_whole, data::make(capitals), example) {
    const bool german = std::string(example.language) == "de";
    Setting setting(german ? "die Trennung" : "of Hyphenation");
    setting.style.language = example.language;
    setting.style.hyphens = style::Hyphens::automatic;
    setting.style.hyphenate_capitalized = example.rule;
    BOOST_TEST(setting.broken(example.measure) == example.lines);
}

} // namespace
