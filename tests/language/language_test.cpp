// Syllables, reading levels and languages, each with words of our own.
#include "common_words.hpp"
#include "file.hpp"
#include "language.hpp"
#include "strings.hpp"
#include "xml.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <cstdlib>

namespace data = boost::unit_test::data;
namespace fs = std::filesystem;
using namespace makeready;

namespace {

struct Sounds {
    const char* word;
    int syllables;
};

std::ostream& operator<<(std::ostream& out, const Sounds& example) {
    return out << example.word;
}

const Sounds sounds[] = {
    {"back", 1},     {"make", 1},        {"table", 2},     {"makes", 1},    {"houses", 2},
    {"helped", 1},   {"treated", 2},     {"settled", 2},   {"manager", 3},  {"management", 3},
    {"safely", 2},   {"sometimes", 2},   {"science", 2},   {"diet", 2},     {"quiet", 2},
    {"idea", 3},     {"area", 3},        {"create", 2},    {"being", 2},    {"serious", 3},
    {"patient", 2},  {"question", 2},    {"physician", 3}, {"media", 3},    {"usual", 3},
    {"radio", 3},    {"people", 2},      {"useful", 2},    {"didn't", 2},   {"doesn’t", 2},
    {"can't", 1},    {"organism", 4},    {"the", 1},       {"hmm", 1},      {"2019", 1},
    {"exercise", 3}, {"appropriate", 4}, {"healthier", 3}, {"creating", 3}, {"Guiding", 2},
};

struct Cut {
    const char* rule;
    const char* text;
    std::vector<std::size_t> starts;
};

std::ostream& operator<<(std::ostream& out, const Cut& example) {
    return out << example.rule;
}

const Cut cuts[] = {
    {"a capital behind a stop begins a sentence", "Rest. Then move.", {6}},
    {"so it does behind closing quotes", "“Rest.” Then move.", {12}},
    {"a small letter does not", "approx. ten days", {}},
    {"nor does what follows an abbreviation", "Ask Dr. Lee or Mr. Cole.", {}},
    {"nor what follows an initial", "Ask J. Cole.", {}},
    {"a number in front ends nothing", "3. Rest a while.", {}},
};

manuscript::Tree tree_of(std::string_view body) {
    Report report;
    auto tree =
        xml::parse(concat("<article>", body, "</article>"), start_of("a.xhtml").file, report);
    BOOST_TEST(report.findings().empty());
    return tree;
}

double rounded(double number) {
    return std::round(number * 10) / 10;
}

struct Tongue {
    const char* text;
    const char* tag;
};

std::ostream& operator<<(std::ostream& out, const Tongue& example) {
    return out << example.tag;
}

const Tongue tongues[] = {
    {"Heat helps a stiff back in the morning, and a short walk helps it in the evening.", "en"},
    {"El calor ayuda a la espalda por la mañana, y un paseo corto la ayuda por la tarde.", "es"},
    {"Wärme hilft dem steifen Rücken am Morgen, und ein kurzer Gang hilft ihm am Abend.", "de"},
    {"La chaleur soulage le dos raide le matin, et une courte marche le soulage le soir.", "fr"},
    {"החום עוזר לגב הנוקשה בבוקר, והליכה קצרה עוזרת לו בערב לפני השינה.", "he"},
    {"Heat helps.", ""},
};

} // namespace

BOOST_DATA_TEST_CASE(a_word_has_its_syllables, data::make(sounds), example) {
    BOOST_TEST(language::syllables(example.word) == example.syllables);
}

BOOST_DATA_TEST_CASE(sentences_begin_behind_stops, data::make(cuts), example) {
    BOOST_TEST(language::sentence_starts(example.text) == example.starts,
               boost::test_tools::per_element());
}

BOOST_DATA_TEST_CASE(a_language_is_told_by_a_sentence, data::make(tongues), example) {
    BOOST_TEST(language::detect(example.text) == example.tag);
}

BOOST_AUTO_TEST_CASE(a_reading_level_counts_sentences_and_items_but_no_headings) {
    const auto tree =
        tree_of("<h1>Appropriate considerations</h1><p>Rest a while. Then walk on.</p>"
                "<ul><li>A warm bath</li><li>An icy towel</li></ul>"
                "<table><tr><td>Immediately</td></tr></table>");
    const auto level = language::reading_level(*tree.root(), "en-GB");
    BOOST_REQUIRE(level.has_value());
    BOOST_TEST(level->sentences == 4);
    BOOST_TEST(level->words == 12);
    BOOST_TEST(level->syllables == 14);
    BOOST_TEST(level->long_words == 0);
    BOOST_TEST(rounded(level->grade()) == rounded(0.39 * 3 + 11.8 * 14 / 12 - 15.59));
    BOOST_TEST(rounded(level->ease()) == rounded(206.835 - 1.015 * 3 - 84.6 * 14 / 12));
    BOOST_TEST(rounded(level->smog()) == 3.1);
}

BOOST_AUTO_TEST_CASE(the_hardest_sentences_come_first_with_their_long_words) {
    const auto tree = tree_of("<p>Walk for a while each day. Always consult a professional to "
                              "determine the most appropriate alternative.</p>");
    const auto level = language::reading_level(*tree.root(), "en");
    BOOST_REQUIRE(level.has_value());
    BOOST_REQUIRE(level->hardest.size() == 2U);
    const language::Sentence& hardest = level->hardest.front();
    BOOST_TEST(hardest.text == "Always consult a professional to determine the most appropriate "
                               "alternative.");
    BOOST_TEST(joined(hardest.long_words, ", ") ==
               "professional, alternative, appropriate, determine");
    BOOST_TEST(hardest.at.line == 1);
}

BOOST_AUTO_TEST_CASE(other_languages_and_no_text_have_no_reading_level) {
    BOOST_TEST(!language::reading_level(*tree_of("<p>Reposo.</p>").root(), "es").has_value());
    BOOST_TEST(!language::reading_level(*tree_of("<h2>Rest</h2>").root(), "en").has_value());
}

BOOST_AUTO_TEST_CASE(a_foreign_block_gets_its_language_and_a_declared_one_keeps_it) {
    auto tree = tree_of(
        "<p>Heat helps a stiff back in the morning, and a walk helps it in the evening.</p>"
        "<blockquote><p>El calor ayuda a la espalda por la mañana, y un paseo por la tarde.</p>"
        "</blockquote><p lang=\"ca\">El calor ayuda a la espalda por la mañana, y un paseo.</p>");
    BOOST_TEST(language::mark_foreign(*tree.root(), "en-GB") == 1);
    std::string languages;
    for (const auto* node = tree.root(); node != nullptr;
         node = manuscript::following(*node, *tree.root()))
        if (node->is("p")) languages += concat("[", node->value("lang"), "]");
    BOOST_TEST(languages == "[][es][ca]");
}

BOOST_AUTO_TEST_CASE(the_given_article_has_the_levels_that_were_measured) {
    const char* named = std::getenv("MAKEREADY_SHARED");
    const fs::path shared =
        named != nullptr ? fs::path(named) : fs::path(SOURCE_FOLDER) / ".." / "shared";
    const fs::path file = shared / "restore" / "seed.truth.xhtml";
    if (!fs::exists(file)) return;
    Report report;
    const auto tree = xml::parse(read_bytes(file), start_of("seed.xhtml").file, report);
    const auto level = language::reading_level(*tree.root(), "en");
    BOOST_REQUIRE(level.has_value());
    // facts/input.md: ease 46, grade 11.0, SMOG 13.3; a grade within 0.3.
    BOOST_TEST(std::abs(level->ease() - 46) < 1);
    BOOST_TEST(std::abs(level->grade() - 11.0) < 0.3);
    BOOST_TEST(std::abs(level->smog() - 13.3) < 0.3);
}

namespace {

struct Claim {
    const char* text;
    const char* language;
    bool holds;
};

std::ostream& operator<<(std::ostream& out, const Claim& claim) {
    return out << claim.language << ": " << claim.text;
}

const Claim claims[] = {
    {"“The heat of the morning helps a stiff back, and that is what it was for.”", "en-GB", true},
    {"Die Wärme hilft, und sie ist nicht zu stark, wenn das Kissen auf dem Rücken liegt.", "de",
     true},
    {"Les muscles du dos sont plus forts avec une marche, et les bains ne nuisent pas.", "fr",
     true},
    {"Leyó The Lord of the Rings en una tarde de verano, y le gustaron mucho sus canciones.", "en",
     false},
    {"De warmte is goed voor de rug, en het bad was nooit te heet of te koud.", "en", false},
    {"Varme er godt for ryggen, og den var at have for den som ikke kan sove.", "en", false},
    {"La warmte is het beste van al, en die man zou met een hond naar het park gaan.", "de", false},
    {"Gallia est omnis divisa in partes tres, quarum unam incolunt et alii et Belgae.", "fr",
     false},
    {"El calor de la mañana ayuda a la espalda, y eso es lo que importa.", "es", false},
};

} // namespace

BOOST_DATA_TEST_CASE(common_words_tell_a_language_and_never_another, data::make(claims), claim) {
    const auto tree = tree_of(concat("<p>", claim.text, "</p>"));
    BOOST_TEST(language::surely_reads_as(*tree.root(), claim.language) == claim.holds);
}
