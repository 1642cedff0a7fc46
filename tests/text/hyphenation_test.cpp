#include "setting.hpp"
#include "strings.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

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

/// All places for a hyphen: as many lines as the word allows, by a measure that nothing fits.
std::string hyphenate(Setting& setting) {
    setting.style.hyphens = style::Hyphens::automatic;
    std::string out = setting.broken(0.01);
    return out;
}

const Hyphenated words[] = {
    {"en-US", "hyphenation", "hy~|phen~|ation"},
    {"en-US", "(typesetting),", "(type~|set~|ting),"},
    {"en-GB", "typesetting", "type~|set~|ting"},
    {"en", "paragraph", "para~|graph"},
    {"en-US", "couldn\u2019t", "couldn\u2019t"},
    {"en-US", "well-tempered", "well-|tem~|pered"},
    {"en-US", "user@example.org", "user@example.org"},
    {"en-US", "version2alpha", "version2alpha"},
    {"en-US", "typesetting.example.org", "typesetting.example.org"},
    {"de", "Silbentrennung", "Sil~|ben~|tren~|nung"},
    {"de-AT", "K\u00FCnstlerfamilie", "K\u00FCnst~|ler~|fa~|mi~|lie"},
    {"fr", "d\u00E9velopper", "d\u00E9~|ve~|lop~|per"},
};

BOOST_DATA_TEST_CASE(a_word_is_hyphenated_as_its_language_does, data::make(words), example) {
    const std::string language(example.language);
    const std::string file = language.starts_with("de") ? "hyph_de_DE.dic"
                             : language == "fr"         ? "hyph_fr.dic"
                                                        : "";
    if (!file.empty() && !std::filesystem::exists(hyphenation_folder() / file)) return;
    Setting setting(example.word);
    setting.style.language = language;
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

} // namespace
