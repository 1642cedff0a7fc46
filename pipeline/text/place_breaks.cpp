#include "items.hpp"
#include "protrusion.hpp"
#include "strings.hpp"
#include "taste.hpp"

#include <algorithm>
#include <glib.h>

namespace makeready::text {
namespace {

/// Gives each opportunity its widths, its hanging and its penalty.
class BreakPlacer {
public:
    BreakPlacer(const Paragraph::Items& items, Keep keep)
        : items_(items), style_(*items.source.style.inherited), keep_(keep) {}

    std::vector<Breakpoint> place(const std::vector<Opportunity>& opportunities);

private:
    Breakpoint place(const Opportunity& opportunity);
    void place_in_word(Breakpoint& here, const Element& element);
    void place_between(Breakpoint& here);
    void count_leaders(Breakpoint& here);
    void hang(Breakpoint& here);
    void hang_end(Breakpoint& here, const Element& last, std::uint32_t stop);
    void hang_start(Breakpoint& here);
    enum class Edge : std::uint8_t { start, end };
    std::int32_t outer_share(char32_t sign, const Element& element, Edge edge) const;
    std::int32_t penalty(const Breakpoint& here) const;
    std::int32_t hyphen_penalty(const Breakpoint& here) const;
    bool is_transparent(const Element& element) const;
    const Element* last_before(std::uint32_t element) const;
    Cut cut(const Element& element, std::uint32_t at, bool hyphen) const;
    std::int64_t advance(const Element& element, std::uint32_t begin, std::uint32_t end) const;

    std::string_view text() const { return items_.text; }

    bool protrudes() const {
        return style_.protrusion && style_.align == style::TextAlign::justify;
    }

    const Paragraph::Items& items_;
    const style::InheritedStyle& style_;
    Keep keep_;
    std::uint32_t element_ = 0;
    std::uint32_t leaders_ = 0, leaders_seen_ = 0;
    bool first_ = false, last_ = false;
};

std::vector<Breakpoint> BreakPlacer::place(const std::vector<Opportunity>& opportunities) {
    std::vector<Breakpoint> breaks;
    breaks.reserve(opportunities.size() + 2);
    first_ = true;
    breaks.push_back(place({0, BreakKind::forced}));
    first_ = false;
    for (const Opportunity& opportunity : opportunities) breaks.push_back(place(opportunity));
    last_ = true;
    breaks.push_back(place({static_cast<std::uint32_t>(items_.text.size()), BreakKind::forced}));
    return breaks;
}

Breakpoint BreakPlacer::place(const Opportunity& opportunity) {
    const auto& elements = items_.elements;
    while (element_ < elements.size() && elements[element_].end <= opportunity.at) ++element_;
    Breakpoint here;
    here.kind = opportunity.kind;
    here.element = element_;
    here.at = opportunity.at;
    here.hyphen = here.kind == BreakKind::pattern || here.kind == BreakKind::name ||
                  here.kind == BreakKind::soft_hyphen;
    here.flagged = here.hyphen || here.kind == BreakKind::hyphen;
    count_leaders(here);
    const bool in_word = element_ < elements.size() &&
                         elements[element_].kind == ElementKind::word &&
                         elements[element_].word_begin < here.at;
    if (in_word)
        place_in_word(here, elements[element_]);
    else
        place_between(here);
    if (style_.protrusion || style_.hanging_punctuation) hang(here);
    here.penalty = penalty(here);
    return here;
}

void BreakPlacer::count_leaders(Breakpoint& here) {
    for (; leaders_seen_ < here.element; ++leaders_seen_) {
        const Element& element = items_.elements[leaders_seen_];
        if (element.kind == ElementKind::insertion && element.word) ++leaders_;
    }
    here.leaders = leaders_;
}

Cut BreakPlacer::cut(const Element& element, std::uint32_t at, bool hyphen) const {
    const std::string_view word =
        text().substr(element.word_begin, element.word_end - element.word_begin);
    const std::size_t place = at - element.word_begin;
    if (keep_ == Keep::yes) return element.fount->cut(*element.word, word, place, hyphen);
    const Fount& fount = *element.fount;
    return {static_cast<std::uint32_t>(place), hyphen,
            fount.part(*element.word, word, 0, place, hyphen).width,
            fount.part(*element.word, word, place, word.size(), false).width};
}

void BreakPlacer::place_in_word(Breakpoint& here, const Element& element) {
    const Cut both = cut(element, here.at, here.hyphen);
    std::uint32_t first = here.element;
    while (items_.elements[first].begin > element.word_begin) --first;
    here.ending = here.starting = items_.before[first];
    here.ending.width += both.before - element.fount->key().letter_spacing.units;
    here.ending.glyphs += both.before;
    here.starting.width += element.word->width - both.after;
    here.starting.glyphs += element.word->width - both.after;
}

void BreakPlacer::place_between(Breakpoint& here) {
    here.starting = here.ending = items_.before[here.element];
    for (std::uint32_t i = here.element; i > 0; --i) {
        const Element& element = items_.elements[i - 1];
        if (is_transparent(element) || element.kind == ElementKind::line_end) continue;
        if (element.kind == ElementKind::space && element.vanishes) {
            here.ending.width -= element.width;
            here.ending.stretch -= element.stretch;
            here.ending.shrink -= element.shrink;
            continue;
        }
        if (element.kind == ElementKind::word) {
            here.ending.width -= element.fount->key().letter_spacing.units;
            if (here.hyphen) here.ending.width += element.fount->hyphen_width();
        }
        break;
    }
}

bool BreakPlacer::is_transparent(const Element& element) const {
    if (element.kind != ElementKind::insertion || element.insertion < 0) return false;
    const auto kind = items_.source.insertions[static_cast<std::size_t>(element.insertion)].kind;
    return kind == Insertion::Kind::open_edge || kind == Insertion::Kind::close_edge ||
           kind == Insertion::Kind::mark;
}

std::int64_t BreakPlacer::advance(const Element& element, std::uint32_t begin,
                                  std::uint32_t end) const {
    const auto [first, last] =
        glyph_range(*element.word, begin - element.word_begin, end - element.word_begin,
                    element.fount->right_to_left());
    std::int64_t sum = 0;
    for (std::size_t i = first; i < last; ++i) sum += element.word->glyphs[i].advance;
    return sum;
}

const Element* BreakPlacer::last_before(std::uint32_t element) const {
    for (std::uint32_t i = element; i > 0; --i) {
        const Element& here = items_.elements[i - 1];
        if (here.kind == ElementKind::word) return &here;
        const bool passed = is_transparent(here) || here.kind == ElementKind::line_end ||
                            (here.kind == ElementKind::space && here.vanishes);
        if (!passed) return nullptr;
    }
    return nullptr;
}

void BreakPlacer::hang(Breakpoint& here) {
    hang_start(here);
    const bool in_word =
        here.element < items_.elements.size() && items_.elements[here.element].begin < here.at;
    if (in_word) return hang_end(here, items_.elements[here.element], here.at);
    if (const Element* last = last_before(here.element)) hang_end(here, *last, last->end);
}

void BreakPlacer::hang_end(Breakpoint& here, const Element& last, std::uint32_t stop) {
    if (here.hyphen) {
        if (!protrudes()) return;
        here.hang_end = last.fount->hyphen_width() * optical_hang('-').right / 1000;
        return;
    }
    std::size_t start = stop;
    while (start > last.begin && (static_cast<unsigned char>(text()[--start]) & 0xC0) == 0x80) {
    }
    std::size_t after = start;
    const char32_t sign = next_code_point(text(), after);
    const auto width = [&] { return advance(last, static_cast<std::uint32_t>(start), stop); };
    const bool at_end = style_.hanging_punctuation != 0 && hangs_at_end(sign);
    const std::int32_t share = outer_share(sign, last, Edge::end);
    if (share > 0) here.hang_end = width() * share / 1000;
    if ((style_.hanging_punctuation & 4) && at_end) here.hang_end = width();
    if ((style_.hanging_punctuation & 8) && at_end) here.allowed_hang = width() - here.hang_end;
    if (last_ && (style_.hanging_punctuation & 2) && hangs_last(sign)) here.hang_end = width();
}

void BreakPlacer::hang_start(Breakpoint& here) {
    std::uint32_t i = here.element;
    while (i < items_.elements.size() && is_transparent(items_.elements[i])) ++i;
    if (i >= items_.elements.size() || items_.elements[i].kind != ElementKind::word) return;
    const Element& element = items_.elements[i];
    const std::uint32_t begin = std::max(element.begin, here.at);
    std::size_t after = begin;
    const char32_t sign = next_code_point(text(), after);
    // An indent is no edge that signs could make uneven: nothing hangs into it unless asked to.
    const bool at_indent =
        first_ && style_.indent.is_length() && style_.indent.of(style_.font.size) > Length{};
    const std::int32_t share = at_indent ? 0 : outer_share(sign, element, Edge::start);
    const bool in_full = first_ && (style_.hanging_punctuation & 1) && hangs_first(sign);
    if (share == 0 && !in_full) return;
    const std::int64_t width = advance(element, begin, static_cast<std::uint32_t>(after));
    here.hang_start = in_full ? width : width * share / 1000;
}

// A line from right to left starts at the right.
std::int32_t BreakPlacer::outer_share(char32_t sign, const Element& element, Edge edge) const {
    if (!protrudes()) return 0;
    const Hang hang = optical_hang(sign);
    return (edge == Edge::start) != element.fount->right_to_left() ? hang.left : hang.right;
}

std::int32_t BreakPlacer::penalty(const Breakpoint& here) const {
    switch (here.kind) {
    case BreakKind::forced:
    case BreakKind::other:
        return 0;
    case BreakKind::space: {
        const bool one_letter =
            here.at >= 3 && text()[here.at - 3] == ' ' && g_ascii_isalpha(text()[here.at - 2]);
        return one_letter ? taste::short_word : 0;
    }
    case BreakKind::dash:
        return taste::dash;
    case BreakKind::before_dash:
        return taste::before_dash;
    case BreakKind::hyphen:
        return taste::own_hyphen;
    case BreakKind::soft_hyphen:
        return taste::soft_hyphen;
    case BreakKind::pattern:
        return hyphen_penalty(here);
    case BreakKind::name:
        return hyphen_penalty(here) + taste::name_hyphen;
    case BreakKind::address:
        return taste::address;
    case BreakKind::emergency:
        return taste::emergency;
    }
    return 0;
}

std::int32_t BreakPlacer::hyphen_penalty(const Breakpoint& here) const {
    const Element& element = items_.elements[here.element];
    const std::string_view word =
        text().substr(element.word_begin, element.word_end - element.word_begin);
    std::int32_t penalty = taste::pattern_hyphen;
    if (word.find('-') != std::string_view::npos) penalty += taste::compound_hyphen;
    std::size_t at = 0;
    while (at < word.size()) {
        const char32_t c = next_code_point(word, at);
        if (!g_unichar_isalpha(c)) continue;
        const bool nouns_have_capitals =
            items_.source.spans.empty() ? false : style_.language.text().starts_with("de");
        if (g_unichar_isupper(c) && !nouns_have_capitals) penalty += taste::capital_hyphen;
        break;
    }
    const auto letters_near = [&](std::size_t place, int step) {
        int count = 0;
        for (std::size_t i = place; count < 3; i += static_cast<std::size_t>(step)) {
            const std::size_t index = step < 0 ? i - 1 : i;
            if (index >= word.size() || !(g_ascii_isalpha(word[index]) || word[index] < 0)) break;
            ++count;
        }
        return count;
    };
    const std::size_t place = here.at - element.word_begin;
    if (letters_near(place, -1) < 3 || letters_near(place, 1) < 3) penalty += taste::short_stub;
    return penalty;
}

} // namespace

std::vector<Breakpoint> place_breaks(const Paragraph::Items& items,
                                     const std::vector<Opportunity>& opportunities, Keep keep) {
    return BreakPlacer(items, keep).place(opportunities);
}

std::vector<Opportunity> with_emergency_breaks(const Paragraph::Items& items, Length limit) {
    std::vector<Opportunity> all = items.opportunities;
    const std::string_view text = items.text;
    for (const Element& element : items.elements) {
        if (element.kind != ElementKind::word || element.word->width <= limit.units) continue;
        for (const Opportunity& here : items.withheld)
            if (here.at > element.begin && here.at < element.end) all.push_back(here);
        const style::Style& style = items.source.spans.empty()
                                        ? items.source.style
                                        : items.source.spans[element.span].style;
        const style::InheritedStyle& manner = *style.inherited;
        if (!manner.white_space.wraps || (manner.overflow_wrap == style::OverflowWrap::normal &&
                                          manner.word_break != style::WordBreak::break_word))
            continue;
        for (std::uint32_t at = element.end; at > element.begin;) {
            at -= static_cast<std::uint32_t>(
                last_cluster(text.substr(element.begin, at - element.begin)));
            if (at > element.begin) all.push_back({at, BreakKind::emergency});
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Opportunity& a, const Opportunity& b) {
        return a.at != b.at ? a.at < b.at : a.kind < b.kind;
    });
    all.erase(std::unique(all.begin(), all.end(),
                          [](const Opportunity& a, const Opportunity& b) { return a.at == b.at; }),
              all.end());
    return all;
}

std::int64_t tab_width(const Element& tab, std::int64_t position) {
    const std::int64_t step = std::max<std::int64_t>(tab.tab_step, 1);
    return (position / step + 1) * step - position;
}

std::uint32_t Paragraph::Items::source_offset(std::uint32_t at) const {
    std::uint32_t taken = 0;
    for (const auto& [place, sum] : taken_out) {
        if (place > at) break;
        taken = sum;
    }
    return at + taken;
}

std::int64_t Paragraph::Items::width_between(const Breakpoint& from, const Breakpoint& to,
                                             std::int64_t start) const {
    std::int64_t width = to.ending.width - from.starting.width;
    if (tabs.empty()) return width;
    std::int64_t added = 0;
    for (auto tab = std::lower_bound(tabs.begin(), tabs.end(), from.element);
         tab != tabs.end() && *tab < to.element; ++tab) {
        const std::int64_t position = start + before[*tab].width - from.starting.width + added;
        added += tab_width(elements[*tab], position);
    }
    return width + added;
}

} // namespace makeready::text
