#include "items_maker.hpp"

#include <algorithm>

namespace makeready::text {

namespace {

constexpr std::string_view object_replacement = "\uFFFC";
constexpr std::string_view no_break_space = "\u00A0";
constexpr std::string_view line_separator = "\u2028";

constexpr std::uint32_t longest_kept_word = 64; // Longer ones are rarely met twice.

} // namespace

void ItemsMaker::add_elements() {
    items_->elements.reserve(items_->text.size() * 2 / 5 + 8);
    const style::InheritedStyle& style = *items_->source.style.inherited;
    std::vector<ScriptRun> runs =
        itemise(items_->text, items_->source.controls, style.direction, plain_);
    const bool runs_down = style.writing == style::WritingMode::vertical_rl ||
                           style.writing == style::WritingMode::vertical_lr;
    if (runs_down && plain_ != Plainness::latin) runs = parted_by_orientation(items_->text, runs);
    for (const ScriptRun& run : runs) add_run(run);
}

void ItemsMaker::add_run(const ScriptRun& run) {
    for (std::uint32_t at = run.begin; at < run.end;) {
        const std::string_view rest = text(at, run.end);
        if (rest[0] == ' ') {
            add_space(at, at + 1, run);
            at += 1;
        } else if (rest[0] == '\t') {
            add_simple(ElementKind::tab, at, at + 1, run.level);
            at += 1;
        } else if (rest.starts_with(no_break_space)) {
            add_space(at, at + 2, run);
            at += 2;
        } else if (rest.starts_with(line_separator)) {
            add_simple(ElementKind::line_end, at, at + 3, run.level);
            at += 3;
        } else if (rest.starts_with(object_replacement)) {
            add_insertion(at, run);
            at += 3;
        } else {
            const std::uint32_t end = word_end(at, run.end, run);
            add_word(at, end, run);
            at = end;
        }
    }
}

// A word reaches over spans that shape alike (a link, an anchor), so that its letters still join.
std::uint32_t ItemsMaker::word_end(std::uint32_t from, std::uint32_t limit, const ScriptRun& run) {
    std::uint32_t span = span_at(from);
    if (is_spread(run.script)) limit = next_break(from, limit);
    Fount* const fount = fount_for(span, run);
    std::uint32_t at = from;
    while (at < limit) {
        if (at >= spans_[span].end && span + 1 < spans_.size()) {
            span = span_at(at);
            if (fount_for(span, run) != fount) break;
        }
        const auto byte = static_cast<unsigned char>(items_->text[at]);
        if (byte == ' ' || byte == '\t') break;
        if (byte >= 0xC2) {
            const std::string_view rest = text(at, limit);
            if (rest.starts_with(no_break_space) || rest.starts_with(line_separator) ||
                rest.starts_with(object_replacement))
                break;
        }
        ++at;
    }
    return at;
}

namespace {

// Letters that join across the end of a stretch are shaped with their neighbours in sight.
bool joins(hb_script_t script) {
    return script == HB_SCRIPT_ARABIC || script == HB_SCRIPT_SYRIAC || script == HB_SCRIPT_NKO ||
           script == HB_SCRIPT_MONGOLIAN || script == HB_SCRIPT_MANDAIC;
}

std::int64_t width_of(const ShapedWord& word, std::uint32_t begin, std::uint32_t end,
                      const ScriptRun& run) {
    const auto [first, last] = glyph_range(word, begin, end, run.level & 1);
    std::int64_t sum = 0;
    for (std::size_t i = first; i < last; ++i) sum += word.glyphs[i].advance;
    return sum;
}

} // namespace

void ItemsMaker::add_word(std::uint32_t begin, std::uint32_t end, const ScriptRun& run) {
    Fount* fount = fount_for(span_at(begin), run);
    if (!fount) return add_simple(ElementKind::line_end, begin, end, run.level);
    const bool alone = (begin == 0 || items_->text[begin - 1] == ' ') &&
                       (end == items_->text.size() || items_->text[end] == ' ');
    ShapedWord* word = nullptr;
    if (end - begin <= longest_kept_word && (alone || !joins(run.script))) {
        word = &fount->word(text(begin, end));
    } else {
        const std::uint32_t size = static_cast<std::uint32_t>(items_->text.size());
        const bool in_sight = joins(run.script);
        items_->own_words.push_back(fount->shape(text(begin, end), in_sight ? text(0, begin) : "",
                                                 in_sight ? text(end, size) : ""));
        word = &items_->own_words.back();
    }
    if (word->lacks_glyphs || is_for_other_faces(begin, end)) return add_uncovered(begin, end, run);
    if (is_spread(run.script)) return add_spread(begin, end, run, *fount, *word);
    if (manners_[span_at(begin)].choice->made.any()) return add_made_forms(begin, end, run, *fount);
    add_seam(begin, run, *fount);
    add_hyphens(*word, begin, end);
    for (std::uint32_t at = begin; at < end;) {
        const std::uint32_t span = span_at(at);
        const std::uint32_t stop = span + 1 < spans_.size() ? std::min(end, spans_[span].end) : end;
        Element element;
        element.level = run.level;
        element.begin = at;
        element.end = stop;
        element.span = span;
        element.fount = fount;
        element.word = word;
        element.word_begin = begin;
        element.word_end = end;
        element.width = word->width;
        if (at != begin || stop != end)
            element.width = width_of(*word, at - begin, stop - begin, run);
        items_->elements.push_back(element);
        at = stop;
    }
    span_at(begin);
}

// Room behind ideographs and full-width punctuation, where text of another kind follows.
void ItemsMaker::add_seam(std::uint32_t at, const ScriptRun& run, Fount& fount) {
    if (plain_ != Plainness::complex || at == 0) return;
    blank_is_cut_ = false;
    add_glue(at, blank_before(at, run, fount), fount, run.level);
    blank_was_cut_ = false;
}

void ItemsMaker::add_shaped(std::uint32_t begin, std::uint32_t end, const ScriptRun& run,
                            Fount& fount) {
    if (is_spread(run.script)) {
        items_->own_words.push_back(fount.shape(text(begin, end)));
        return add_spread(begin, end, run, fount, items_->own_words.back());
    }
    add_seam(begin, run, fount);
    Element element;
    element.level = run.level;
    element.begin = element.word_begin = begin;
    element.end = element.word_end = end;
    element.span = span_at(begin);
    element.fount = &fount;
    items_->own_words.push_back(fount.shape(text(begin, end)));
    element.word = &items_->own_words.back();
    element.width = element.word->width;
    items_->elements.push_back(element);
}

// TeX's proportions: a space of a third of an em grows by half and shrinks by a third of itself.
void ItemsMaker::add_space(std::uint32_t begin, std::uint32_t end, const ScriptRun& run) {
    Element element;
    element.kind = ElementKind::space;
    element.level = run.level;
    element.begin = begin;
    element.end = end;
    element.span = span_at(begin);
    element.fount = fount_for(element.span, run);
    if (!element.fount) return;
    const style::WhiteSpace mode = manners_[element.span].style->white_space;
    element.vanishes = end - begin == 1 && mode != style::WhiteSpace::pre && !mode.breaks_spaces();
    element.width = element.fount->space().advance;
    element.stretch = element.width / 2;
    // Spaces that the writer set are not made smaller.
    if (!mode.keeps_spaces()) element.shrink = element.width / 3;
    items_->elements.push_back(element);
}

void ItemsMaker::add_simple(ElementKind kind, std::uint32_t begin, std::uint32_t end,
                            std::uint8_t level) {
    Element element;
    element.kind = kind;
    element.level = level;
    element.begin = begin;
    element.end = end;
    element.span = span_at(begin);
    element.fount = fount_for(element.span, {});
    if (kind == ElementKind::tab && element.fount)
        element.tab_step = Length{element.fount->space().advance}
                               .scaled(manners_[element.span].style->tab_size)
                               .units;
    if (kind == ElementKind::tab)
        items_->tabs.push_back(static_cast<std::uint32_t>(items_->elements.size()));
    items_->elements.push_back(element);
}

void ItemsMaker::add_insertion(std::uint32_t at, const ScriptRun& run) {
    Element element;
    element.kind = ElementKind::insertion;
    element.level = run.level;
    element.begin = at;
    element.end = at + 3;
    element.span = span_at(at);
    if (insertion_ < objects_.size() && objects_[insertion_].first == at) {
        const Insertion& insertion = items_->source.insertions[insertion_];
        element.insertion = static_cast<std::int32_t>(insertion_++);
        element.width = insertion.width.units;
        if (insertion.kind == Insertion::Kind::mark) element.width = 0;
        element.fount = fount_for(element.span, run);
        if (insertion.kind == Insertion::Kind::leader && element.fount) {
            items_->own_words.push_back(element.fount->shape(insertion.pattern));
            element.word = &items_->own_words.back();
            element.width = element.word->width;
        }
    }
    items_->elements.push_back(element);
}

} // namespace makeready::text
