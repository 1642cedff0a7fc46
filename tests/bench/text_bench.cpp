// How long the words of a novel take to become lines, beside HarfBuzz alone on the same text.
// Figures are CPU time; reads ../shared/bench/novel.xhtml and does nothing where it is absent.
#include "text.hpp"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <fstream>
#include <hb.h>
#include <iterator>

using namespace makeready;
using namespace makeready::text;

namespace {

constexpr const char* novel_file = SOURCE_FOLDER "/../shared/bench/novel.xhtml";
constexpr const char* font_folder = "/usr/share/fonts/opentype/linux-libertine";
const Length novel_measure = 104_mm;

style::InheritedStyle novel_style() {
    style::InheritedStyle style;
    style.font.families = {"Linux Libertine O"};
    style.font.size = 10.5_pt;
    style.language = "en-US";
    style.align = style::TextAlign::justify;
    style.hyphens = style::Hyphens::automatic;
    style.hyphen_limits.after = 3;
    style.indent = style::fixed(15.75_pt);
    style.protrusion = true;
    style.expansion = 2;
    return style;
}

/// The text of each <p>, without its tags.
std::vector<std::string> paragraphs_of_the_novel() {
    std::ifstream file(novel_file);
    const std::string source((std::istreambuf_iterator<char>(file)),
                             std::istreambuf_iterator<char>());
    std::vector<std::string> paragraphs;
    for (std::size_t at = 0; (at = source.find("<p>", at)) != std::string::npos;) {
        const std::size_t end = source.find("</p>", at);
        std::string text;
        bool in_tag = false;
        for (; at < end; ++at) {
            if (source[at] == '<') in_tag = true;
            if (!in_tag) text += source[at] == '\n' ? ' ' : source[at];
            if (source[at] == '>') in_tag = false;
        }
        paragraphs.push_back(std::move(text));
    }
    return paragraphs;
}

struct Novel {
    std::vector<std::string> paragraphs = paragraphs_of_the_novel();
    style::InheritedStyle style = novel_style();
    style::OwnStyle own;
    std::shared_ptr<const FontSet> fonts = FontSet::of_folders({font_folder});

    InlineText inline_text(const std::string& text) const {
        InlineText out;
        out.text = text;
        out.style = {&style, &own};
        out.spans = {{0, static_cast<std::uint32_t>(text.size()), out.style, 0}};
        return out;
    }
};

const Novel& novel() {
    static const Novel read;
    return read;
}

void bare_harfbuzz(benchmark::State& state) {
    const Novel& book = novel();
    hb_blob_t* blob =
        hb_blob_create_from_file((std::string(font_folder) + "/LinLibertine_R.otf").c_str());
    hb_face_t* face = hb_face_create(blob, 0);
    hb_font_t* font = hb_font_create(face);
    hb_buffer_t* buffer = hb_buffer_create();
    for (auto _ : state)
        for (const std::string& text : book.paragraphs) {
            hb_buffer_clear_contents(buffer);
            hb_buffer_add_utf8(buffer, text.data(), static_cast<int>(text.size()), 0, -1);
            hb_buffer_guess_segment_properties(buffer);
            hb_shape(font, buffer, nullptr, 0);
        }
    hb_buffer_destroy(buffer);
    hb_font_destroy(font);
    hb_face_destroy(face);
    hb_blob_destroy(blob);
}

void shape(benchmark::State& state) {
    const Novel& book = novel();
    for (auto _ : state) {
        Report report;
        Typesetter typesetter(book.fonts);
        for (const std::string& text : book.paragraphs)
            benchmark::DoNotOptimize(typesetter.shape(book.inline_text(text), report));
    }
}

void shape_hyphenate_break_and_set(benchmark::State& state) {
    const Novel& book = novel();
    std::int64_t lines = 0;
    for (auto _ : state) {
        Report report;
        Typesetter typesetter(book.fonts);
        for (const std::string& text : book.paragraphs)
            lines += static_cast<std::int64_t>(typesetter.shape(book.inline_text(text), report)
                                                   .set_lines(
                                                       [](int) {
                                                           return LineRoom{{}, novel_measure};
                                                       },
                                                       0, report)
                                                   .size());
    }
    state.counters["lines"] = static_cast<double>(lines) / static_cast<double>(state.iterations());
}

/// One paragraph of so many thousand words: the time must grow no faster than the text.
void one_long_paragraph(benchmark::State& state) {
    const Novel& book = novel();
    std::string text;
    for (std::int64_t words = state.range(0) * 1000; words > 0;)
        for (const std::string& paragraph : book.paragraphs) {
            text += paragraph + ' ';
            words -= 1 + std::count(paragraph.begin(), paragraph.end(), ' ');
            if (words <= 0) break;
        }
    Typesetter typesetter(book.fonts);
    for (auto _ : state) {
        Report report;
        benchmark::DoNotOptimize(typesetter.shape(book.inline_text(text), report)
                                     .set_lines(
                                         [](int) {
                                             return LineRoom{{}, novel_measure};
                                         },
                                         0, report));
    }
    state.SetComplexityN(state.range(0));
}

BENCHMARK(bare_harfbuzz)->Unit(benchmark::kMillisecond);
BENCHMARK(shape)->Unit(benchmark::kMillisecond);
BENCHMARK(shape_hyphenate_break_and_set)->Unit(benchmark::kMillisecond);
BENCHMARK(one_long_paragraph)
    ->RangeMultiplier(10)
    ->Range(1, 100)
    ->Unit(benchmark::kMillisecond)
    ->Complexity();

} // namespace

BENCHMARK_MAIN();
