// How long the words of a novel take to become lines, beside HarfBuzz alone on the same text.
// Figures are CPU time; reads ../shared/bench/novel.xhtml and does nothing where it is absent.
#include "handle.hpp"
#include "text.hpp"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <ctime>
#include <fstream>
#include <hb.h>
#include <iterator>
#include <malloc.h>

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

LineRoom whole_measure(int) {
    return {{}, novel_measure};
}

/// HarfBuzz alone: each paragraph shaped once, nothing remembered.
class BareHarfBuzz {
public:
    BareHarfBuzz()
        : blob_(
              hb_blob_create_from_file((std::string(font_folder) + "/LinLibertine_R.otf").c_str())),
          face_(hb_face_create(blob_.get(), 0)), font_(hb_font_create(face_.get())),
          buffer_(hb_buffer_create()) {}

    void shape(const std::vector<std::string>& paragraphs) {
        for (const std::string& text : paragraphs) {
            hb_buffer_clear_contents(buffer_.get());
            hb_buffer_add_utf8(buffer_.get(), text.data(), static_cast<int>(text.size()), 0, -1);
            hb_buffer_guess_segment_properties(buffer_.get());
            hb_shape(font_.get(), buffer_.get(), nullptr, 0);
        }
    }

private:
    Handle<hb_blob_t, hb_blob_destroy> blob_;
    Handle<hb_face_t, hb_face_destroy> face_;
    Handle<hb_font_t, hb_font_destroy> font_;
    Handle<hb_buffer_t, hb_buffer_destroy> buffer_;
};

/// All that the room does for a book, with a typesetter that has seen nothing before.
std::size_t lines_of_the_book(const Novel& book) {
    Report report;
    Typesetter typesetter(book.fonts);
    std::size_t lines = 0;
    for (const std::string& text : book.paragraphs)
        lines += typesetter.shape(book.inline_text(text), report)
                     .set_lines(whole_measure, 0, report)
                     .size();
    return lines;
}

/// CPU seconds that this thread takes for it.
template <class Work> double seconds(Work&& work) {
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
    };
    const double begin = now();
    work();
    return now() - begin;
}

/// The room and HarfBuzz alone in turn, so that what else the machine does befalls both. `ratio`
/// is of the best rounds.
void the_room_beside_bare_harfbuzz(benchmark::State& state) {
    const Novel& book = novel();
    if (book.paragraphs.empty()) return state.SkipWithError("there is no novel.xhtml");
    BareHarfBuzz harfbuzz;
    double bare = 1e9, ours = 1e9;
    std::size_t lines = 0;
    for (auto _ : state) {
        bare = std::min(bare, seconds([&] { harfbuzz.shape(book.paragraphs); }));
        const double taken = seconds([&] { lines = lines_of_the_book(book); });
        ours = std::min(ours, taken);
        state.SetIterationTime(taken);
    }
    state.counters["bare_ms"] = bare * 1000;
    state.counters["ours_ms"] = ours * 1000;
    state.counters["ratio"] = ours / bare;
    state.counters["lines"] = static_cast<double>(lines);
}

/// Shaping, itemising and hyphenating only.
void shape(benchmark::State& state) {
    const Novel& book = novel();
    for (auto _ : state) {
        Report report;
        Typesetter typesetter(book.fonts);
        for (const std::string& text : book.paragraphs)
            benchmark::DoNotOptimize(typesetter.shape(book.inline_text(text), report));
    }
}

/// Breaking and setting only: paragraphs that are shaped already.
void break_and_set(benchmark::State& state) {
    const Novel& book = novel();
    Report report;
    Typesetter typesetter(book.fonts);
    std::vector<Paragraph> shaped;
    for (const std::string& text : book.paragraphs)
        shaped.push_back(typesetter.shape(book.inline_text(text), report));
    for (auto _ : state)
        for (const Paragraph& paragraph : shaped)
            benchmark::DoNotOptimize(paragraph.set_lines(whole_measure, 0, report));
}

std::size_t heap_in_use() {
    const struct mallinfo2 heap = mallinfo2();
    return heap.uordblks + heap.hblkhd;
}

/// Bytes that a book's paragraphs and its lines take while they are kept, beside the words that
/// paragraphs share.
void memory(benchmark::State& state) {
    const Novel& book = novel();
    std::size_t words = 0, bytes = 0, letters = 0, paragraphs = 0, lines = 0;
    for (const std::string& text : book.paragraphs) letters += text.size();
    for (auto _ : state) {
        Report report;
        Typesetter typesetter(book.fonts);
        const std::size_t at_first = heap_in_use();
        for (const std::string& text : book.paragraphs)
            benchmark::DoNotOptimize(typesetter.shape(book.inline_text(text), report));
        words = heap_in_use() - at_first;
        std::vector<Paragraph> kept;
        kept.reserve(book.paragraphs.size());
        const std::size_t before = heap_in_use();
        for (const std::string& text : book.paragraphs)
            kept.push_back(typesetter.shape(book.inline_text(text), report));
        paragraphs = heap_in_use() - before;
        std::vector<std::vector<Line>> set;
        set.reserve(kept.size());
        const std::size_t unset = heap_in_use();
        for (const Paragraph& paragraph : kept)
            set.push_back(paragraph.set_lines(whole_measure, 0, report));
        lines = heap_in_use() - unset;
        bytes = paragraphs + lines;
    }
    const auto each = [&](std::size_t sum) {
        return static_cast<double>(sum) / static_cast<double>(book.paragraphs.size());
    };
    state.counters["kept_words"] = static_cast<double>(words);
    state.counters["a_paragraph"] = each(paragraphs);
    state.counters["its_lines"] = each(lines);
    state.counters["a_letter"] = static_cast<double>(bytes) / static_cast<double>(letters);
}

/// One paragraph of so many thousand words: the time must grow no faster than the text.
void one_long_paragraph(benchmark::State& state) {
    const Novel& book = novel();
    if (book.paragraphs.empty()) return state.SkipWithError("there is no novel.xhtml");
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
        benchmark::DoNotOptimize(
            typesetter.shape(book.inline_text(text), report).set_lines(whole_measure, 0, report));
    }
    state.SetComplexityN(state.range(0));
}

BENCHMARK(the_room_beside_bare_harfbuzz)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond)
    ->MinTime(4);
BENCHMARK(shape)->Unit(benchmark::kMillisecond);
BENCHMARK(break_and_set)->Unit(benchmark::kMillisecond);
BENCHMARK(memory)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(one_long_paragraph)
    ->RangeMultiplier(10)
    ->Range(1, 100)
    ->Unit(benchmark::kMillisecond)
    ->Complexity();

} // namespace

BENCHMARK_MAIN();
