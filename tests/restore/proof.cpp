// Every word of the source is in the article, set aside, or a list mark: also when the text is
// mutilated in any way.
#include "restore.hpp"
#include "strings.hpp"

#include <boost/test/unit_test.hpp>
#include <random>

using namespace makeready;

namespace {

const std::string article =
    "Skip to content\nHeat for the Back | Clinic\nHeat for the Back\nBy Ana Ruiz\nWhy does heat "
    "help? It widens the vessels, and the muscles get more blood.How to use it\nYou will need:\n"
    "- A towel\n- A bottle (not hot)\n3. A chair\nWarm: Use it for 15 minutes. Rest: Lie down. "
    "Move: Walk 1.5 km.What to remember\nDon&rsquo;t fall asleep with it, it doesnâ€™t "
    "help.\n\nRelated posts\nCold for the Knee\nCold for the Knee Cold is what...\n";

const char* const insertions[] = {
    "\n",           " ",     "\n\n", "  ",  ".",  "- ", "• ",   "2) ", ": ", "\xC2\xA0", "—", "A",
    "\xEF\xBB\xBF", "&amp;", "…",    "â€™", "\t", "?",  "\r\n", "é",   "1",  "_"};

/// The text with bytes taken out, doubled, moved or put in, as the dice say.
std::string mutated(std::mt19937& dice) {
    std::string text = article;
    const auto roll = [&](std::size_t below) { return dice() % below; };
    for (std::size_t n = 1 + roll(30); n > 0 && !text.empty(); --n) {
        const std::size_t at = roll(text.size());
        const std::size_t size = 1 + roll(40);
        switch (roll(4)) {
        case 0:
            text.erase(at, roll(3) == 0 ? size : 1);
            break;
        case 1:
            text.insert(at, insertions[roll(std::size(insertions))]);
            break;
        case 2:
            text.insert(roll(text.size()), text.substr(at, size));
            break;
        default:
            text[at] = article[roll(article.size())];
        }
    }
    return text;
}

} // namespace

BOOST_AUTO_TEST_CASE(the_words_of_an_article_are_counted) {
    Report report;
    const auto result = restore::restore(
        "T\nT\nIt brings more reliefWhat to do\n1. Walk.\n2. Rest.\n", start_of("a.txt"), report);
    // 12 as they stand, of which one was two; the second T is set aside.
    BOOST_TEST((result.account.words ==
                restore::WordCount{
                    .source = 12, .cut = 1, .article = 10, .set_aside = 1, .list_marks = 2}));
}

BOOST_AUTO_TEST_CASE(no_mutation_makes_the_proof_fail) {
    std::mt19937 dice(1);
    for (int i = 0; i < 1500; ++i) {
        const std::string text = mutated(dice);
        Report report;
        const auto result = restore::restore(text, start_of("a.txt"), report);
        BOOST_TEST_CONTEXT("mutation " << i << ": " << text) {
            BOOST_TEST(!result.account.is_plain);
            const restore::WordCount& words = result.account.words;
            BOOST_TEST(words.article + words.set_aside + words.list_marks ==
                       words.source + words.cut);
        }
    }
}

BOOST_AUTO_TEST_CASE(no_answer_makes_the_proof_fail) {
    std::mt19937 dice(2);
    const auto words = split(article, ' ');
    constexpr const char* kinds[] = {"undo", "title", "heading", "paragraph", "item", "drop"};
    for (int i = 0; i < 300; ++i) {
        Report report;
        restore::Guidance guidance;
        for (std::size_t n = dice() % 6; n > 0; --n) {
            const std::size_t at = dice() % (words.size() - 3);
            guidance.answers.push_back(
                restore::read_answers(concat(kinds[dice() % std::size(kinds)], ": ",
                                             collapsed(concat(words[at], " ", words[at + 1]))),
                                      start_of("a.answers"), report)
                    .front());
        }
        const auto result = restore::restore(article, start_of("a.txt"), report, guidance);
        BOOST_TEST(!result.account.is_plain, "answers " << i);
    }
}
