#include "../../pipeline/assembly/ids.hpp"
#include "../../pipeline/assembly/punctuation.hpp"
#include "../../pipeline/assembly/words.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace makeready::assembly {

namespace {

namespace data = boost::unit_test::data;

struct Curled {
    std::string_view language, written, printed;
};

std::ostream& operator<<(std::ostream& out, const Curled& example) {
    return out << example.written;
}

const Curled curled[] = {
    {"en", "don't", "don’t"},
    {"en", "the officers' rules", "the officers’ rules"},
    {"en", "the '90s", "the ’90s"},
    {"en", "a 'slipped disc' (or \"bulge\")", "a ‘slipped disc’ (or “bulge”)"},
    {"en", "a 6' wall and a 10\" shelf", "a 6' wall and a 10\" shelf"},
    {"en", "\"Wait,\" she said.", "“Wait,” she said."},
    {"en", "See https://example.org/it's/\"a\" or doi:10.1/a'b",
     "See https://example.org/it's/\"a\" or doi:10.1/a'b"},
    {"de-CH", "\"Hexenschuss\"", "„Hexenschuss“"},
    {"es", "\"ciática\"", "«ciática»"},
    {"fr", "l'été \"chaud\"", "l’été «\u202Fchaud\u202F»"},
};

} // namespace

BOOST_DATA_TEST_CASE(straight_marks_become_those_of_print, data::make(curled), example) {
    BOOST_TEST(with_curly_quotes(example.written, example.language) == example.printed);
}

namespace {

struct Dated {
    std::string_view language, text, edition, part;
};

std::ostream& operator<<(std::ostream& out, const Dated& example) {
    return out << example.language;
}

const Dated dated[] = {
    {"en", "1 September 2026", "Second edition", "Four"},
    {"en-GB", "1 September 2026", "Second edition", "Four"},
    {"en-US", "September 1, 2026", "Second edition", "Four"},
    {"es", "1 de septiembre de 2026", "2.ª edición", "IV"},
    {"de-AT", "1. September 2026", "2. Auflage", "IV"},
    {"fr", "1er septembre 2026", "2e édition", "IV"},
};

} // namespace

BOOST_DATA_TEST_CASE(dates_editions_and_parts_are_written_as_a_language_does, data::make(dated),
                     example) {
    const Words* words = find_words(example.language);
    BOOST_TEST_REQUIRE(words != nullptr);
    BOOST_TEST(date_in(*words, {2026, 9, 1}) == example.text);
    BOOST_TEST(edition_in(*words, "2") == example.edition);
    BOOST_TEST(edition_in(*words, "Revised") == "Revised");
    BOOST_TEST(part_number_in(*words, 4) == example.part);
}

BOOST_AUTO_TEST_CASE(no_word_of_a_language_is_forgotten) {
    for (const std::string_view language : {"en", "en-US", "es", "de", "fr"}) {
        const Words& words = *find_words(language);
        for (const std::string_view word :
             {words.title_page,     words.copyright_page, words.contents,       words.part,
              words.chapter,        words.key_points,     words.sources,        words.colophon,
              words.get_help_now,   words.seek_help_now,  words.reviewed_on_by, words.reviewed_on,
              words.reviewed_by,    words.written_by,     words.edited_by,      words.translated_by,
              words.illustrated_by, words.last_and,       words.version,        words.licensed,
              words.permission,     words.own_licences,   words.made_with,      words.date,
              words.months[11]})
            BOOST_TEST(!word.empty(), language);
    }
    BOOST_TEST(find_words("ga") == nullptr);
}

BOOST_AUTO_TEST_CASE(names_are_listed_as_a_person_would) {
    const Words& words = *find_words("en");
    BOOST_TEST(listed_in(words, {}) == "");
    BOOST_TEST(listed_in(words, {"Ana"}) == "Ana");
    BOOST_TEST(listed_in(words, {"Ana", "Tom"}) == "Ana and Tom");
    BOOST_TEST(listed_in(words, {"Ana", "Tom", "Mei"}) == "Ana, Tom and Mei");
}

BOOST_AUTO_TEST_CASE(an_id_is_an_xml_name_and_given_once) {
    Ids ids;
    BOOST_TEST(ids.take("walking") == "walking");
    BOOST_TEST(ids.take("Walking") ==
               "Walking-2"); // Ids also name files, and some systems ignore case.
    BOOST_TEST(ids.take("walking-2") == "walking-2-2");
    BOOST_TEST(ids.take("walking") == "walking-3");
    BOOST_TEST(xml_name("10 steps") == "n-10-steps");
    BOOST_TEST(xml_name("a:b/c") == "a-b-c");
    BOOST_TEST(xml_name("") == "section");
    BOOST_TEST(xml_name("ciática") == "ciática");
}

BOOST_AUTO_TEST_CASE(an_articles_name_is_its_file_without_folder_and_ending) {
    BOOST_TEST(article_name("library/walking-plan.md") == "walking-plan");
    BOOST_TEST(article_name("walking-plan") == "walking-plan");
    BOOST_TEST(article_name("v1.10") == "v1.10");
    BOOST_TEST(without_ending("a/b.TXT") == "a/b");
}

} // namespace makeready::assembly
