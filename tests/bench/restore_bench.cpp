// How long restoring takes: the length that one article has, texts that are all edges, and many
// articles of one site. See README.md.
#include "restore.hpp"
#include "strings.hpp"

#include <benchmark/benchmark.h>
#include <random>

using namespace makeready;

namespace {

constexpr const char* words[] = {"heat",    "helps", "the",   "stiff",   "back",    "after",
                                 "a",       "long",  "day",   "because", "muscles", "relax",
                                 "and",     "blood", "flows", "more",    "freely",  "through",
                                 "vessels", "of",    "skin"};

/// An article as scraping leaves it: paragraphs, headings, joined lists, glue.
std::string article(int word_count, unsigned seed) {
    std::mt19937 dice(seed);
    std::string text = "How heat helps the back\nHow heat helps the back\n";
    const auto sentence = [&](int length) {
        for (int i = 0; i < length; ++i) {
            std::string word = words[dice() % std::size(words)];
            if (i == 0) word[0] = static_cast<char>(word[0] - 'a' + 'A');
            text += (i > 0 ? " " : "") + word;
        }
        word_count -= length;
    };
    while (word_count > 0) {
        sentence(4);
        text += "\n";
        for (int n = 0; n < 5; ++n) {
            sentence(12 + static_cast<int>(dice() % 12));
            text += n % 5 == 4 ? ".\n" : ". ";
        }
        for (int n = 0; n < 4; ++n) {
            sentence(2);
            text += ": ";
            sentence(10);
            text += n == 3 ? "." : ". ";
        }
    }
    return text + "\n";
}

void restore_one(benchmark::State& state, const std::string& text) {
    for ([[maybe_unused]] auto turn : state) {
        Report report;
        benchmark::DoNotOptimize(restore::restore(text, start_of("a.txt"), report));
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) *
                            static_cast<std::int64_t>(text.size()));
}

void ten_thousand_words(benchmark::State& state) {
    restore_one(state, article(10000, 1));
}

BENCHMARK(ten_thousand_words)->Unit(benchmark::kMillisecond);

/// Twice the lines, twice the time: the ratio of neighbours tells.
void short_lines(benchmark::State& state) {
    std::string text;
    for (std::int64_t i = 0; i < state.range(0); ++i) text += concat("Line ", i, " of many\n");
    restore_one(state, text);
}

BENCHMARK(short_lines)->RangeMultiplier(2)->Range(5000, 20000)->Unit(benchmark::kMillisecond);

void one_line_of_sentences(benchmark::State& state) {
    std::string text = "T\n";
    for (std::int64_t i = 0; i < state.range(0); ++i) text += "Heat helps. ";
    restore_one(state, text);
}

BENCHMARK(one_line_of_sentences)
    ->RangeMultiplier(2)
    ->Range(5000, 20000)
    ->Unit(benchmark::kMillisecond);

/// What the batch costs before its first article: 1,000 articles of 600 words.
void lines_of_a_site(benchmark::State& state) {
    std::vector<std::string> texts;
    for (unsigned i = 0; i < 1000; ++i) texts.push_back(article(600, i));
    for ([[maybe_unused]] auto turn : state) benchmark::DoNotOptimize(restore::SiteLines(texts));
}

BENCHMARK(lines_of_a_site)->Unit(benchmark::kMillisecond);

void a_thousand_articles(benchmark::State& state) {
    std::vector<std::string> texts;
    for (unsigned i = 0; i < 1000; ++i) texts.push_back(article(600, i));
    for ([[maybe_unused]] auto turn : state)
        for (const std::string& text : texts) {
            Report report;
            benchmark::DoNotOptimize(restore::restore(text, start_of("a.txt"), report));
        }
}

BENCHMARK(a_thousand_articles)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
