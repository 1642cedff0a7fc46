// How long reading takes: one article of 10,000 words in each format, and 1,000 articles of a web
// site on two threads. Figures are CPU time, those of the threads wall time; all text is made here.
#include "archive.hpp"
#include "reader.hpp"

#include <benchmark/benchmark.h>
#include <thread>

using namespace makeready;

namespace {

constexpr std::string_view sentence =
    "Walking is kind to the back, and it costs nothing; begin with ten minutes a day. ";
constexpr int words_of_a_sentence = 16;

/// Paragraphs of five sentences, a heading and a list after each ten.
std::string article(int words, std::string_view heading, std::string_view item,
                    std::string_view paragraph, std::string_view end) {
    std::string out;
    for (int written = 0, n = 0; written < words; written += 5 * words_of_a_sentence, ++n) {
        if (n % 10 == 0) (out += heading) += "What helps most";
        if (n % 10 == 0) out += end;
        if (n % 10 == 5) ((out += item) += "Begin: slowly, on even ground.") += end;
        out += paragraph;
        for (int i = 0; i < 5; ++i) out += sentence;
        out += end;
    }
    return out;
}

std::string page(int words) {
    return "<!DOCTYPE html><html lang=en><title>Walks | Paths</title><body><nav><ul><li><a "
           "href=/>Home</a>"
           "</ul></nav><main>" +
           article(words, "<h2>", "<ul><li>", "<p>", "\n") +
           "</main><aside class=related><a href=/x>More</a></aside><footer>Paths</footer>";
}

std::string word_file(int words) {
    const auto part = [](const char* name, std::string text) {
        return archive::Entry{name, std::make_shared<const std::string>(std::move(text))};
    };
    const std::string end = "</w:t></w:r></w:p>";
    return archive::write_zip(
        {part("_rels/.rels",
              "<Relationships "
              "xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship "
              "Id='a' "
              "Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
              "officeDocument' "
              "Target='d.xml'/></Relationships>"),
         part("d.xml",
              "<w:document "
              "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>" +
                  article(words, "<w:p><w:pPr><w:outlineLvl w:val='1'/></w:pPr><w:r><w:t>",
                          "<w:p><w:r><w:t>", "<w:p><w:r><w:t>", end) +
                  "</w:body></w:document>")});
}

void read(benchmark::State& state, const std::string& bytes, const char* name) {
    for (auto _ : state) {
        Report report;
        benchmark::DoNotOptimize(reader::read(bytes, name, report));
    }
}

void markdown(benchmark::State& state) {
    read(state, article(10'000, "\n## ", "\n- ", "\n", "\n"), "a.md");
}

void text(benchmark::State& state) {
    read(state, article(10'000, "", "", "", "\n"), "a.txt");
}

void web_page(benchmark::State& state) {
    read(state, page(10'000), "a.html");
}

void word(benchmark::State& state) {
    read(state, word_file(10'000), "a.docx");
}

/// Articles of 800 words, in turn as page, Markdown and text.
void a_thousand_articles(benchmark::State& state) {
    const std::string files[] = {page(800), article(800, "\n## ", "\n- ", "\n", "\n"),
                                 article(800, "", "", "", "\n")};
    constexpr const char* names[] = {"a.html", "a.md", "a.txt"};
    const auto half = [&](std::size_t first) {
        for (std::size_t n = first; n < 1000; n += 2) {
            Report report;
            benchmark::DoNotOptimize(reader::read(files[n % 3], names[n % 3], report));
        }
    };
    for (auto _ : state) {
        std::thread other(half, 1);
        half(0);
        other.join();
    }
}

BENCHMARK(markdown)->Unit(benchmark::kMillisecond);
BENCHMARK(text)->Unit(benchmark::kMillisecond);
BENCHMARK(web_page)->Unit(benchmark::kMillisecond);
BENCHMARK(word)->Unit(benchmark::kMillisecond);
BENCHMARK(a_thousand_articles)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

BENCHMARK_MAIN();
