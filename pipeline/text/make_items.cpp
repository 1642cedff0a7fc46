#include "items.hpp"
#include "strings.hpp"

#include <algorithm>

namespace makeready::text {
namespace {

using style::Hyphens;
using style::WhiteSpace;

constexpr std::string_view object_replacement = "\uFFFC";
constexpr std::string_view no_break_space = "\u00A0";
constexpr std::string_view line_separator = "\u2028";

/// What one span asks of its text.
struct Manner {
    const style::InheritedStyle* style = nullptr;
    const FontChoice* choice = nullptr;
    const Patterns* patterns = nullptr;
    hb_script_t script = HB_SCRIPT_INVALID; ///< Of the fount found last.
    bool right_to_left = false;
    Fount* fount = nullptr;
};

/// Makes a paragraph's items: takes the text apart, shapes its words, finds where it may break.
class ItemsMaker {
public:
    ItemsMaker(InlineText source, std::shared_ptr<Typecase> typecase, Report& report);

    std::unique_ptr<Paragraph::Items> make();

private:
    void take_out_controls();
    void read_manners();
    void find_breaks();
    void add_elements();
    void add_run(const ScriptRun& run);
    std::uint32_t word_end(std::uint32_t from, std::uint32_t limit, const ScriptRun& run);
    void add_word(std::uint32_t begin, std::uint32_t end, const ScriptRun& run);
    void add_shaped(std::uint32_t begin, std::uint32_t end, std::uint8_t level, Fount& fount);
    void add_uncovered(std::uint32_t begin, std::uint32_t end, const ScriptRun& run);
    void tell_of_face(std::uint32_t begin, std::uint32_t end, const FontChoice& choice,
                      const ListedFace* face, std::u32string_view cluster);
    void add_space(std::uint32_t begin, std::uint32_t end, const ScriptRun& run);
    void add_insertion(std::uint32_t at, const ScriptRun& run);
    void add_simple(ElementKind kind, std::uint32_t begin, std::uint32_t end, std::uint8_t level);
    void add_hyphens(ShapedWord& word, std::uint32_t begin, std::uint32_t end);
    void add_letter_breaks();
    void sort_breaks();
    void sum_up();
    void measure_content();

    Fount* fount_for(std::uint32_t span, hb_script_t script, bool right_to_left);
    std::uint32_t span_at(std::uint32_t at);

    std::string_view text(std::uint32_t begin, std::uint32_t end) const {
        return std::string_view(items_->text).substr(begin, end - begin);
    }

    std::string word_around(std::uint32_t at) const;
    bool stands_in_word(std::uint32_t begin, std::uint32_t end) const;

    std::unique_ptr<Paragraph::Items> items_ = std::make_unique<Paragraph::Items>();
    Typecase& typecase_;
    Report& report_;
    std::vector<Span> spans_; ///< In offsets of the text that is set.
    std::vector<std::pair<std::uint32_t, ObjectKind>> objects_;
    std::vector<Opportunity> manual_; ///< Soft hyphens and U+200B.
    std::vector<Opportunity> patterns_;
    std::vector<Manner> manners_; ///< By span.
    std::vector<std::pair<const ListedFace*, char32_t>> told_;
    std::uint32_t span_ = 0; ///< Where span_at looked last.
    std::size_t insertion_ = 0;
    Plainness plain_ = Plainness::latin;
};

ItemsMaker::ItemsMaker(InlineText source, std::shared_ptr<Typecase> typecase, Report& report)
    : typecase_(*typecase), report_(report) {
    items_->typecase = std::move(typecase);
    items_->source = std::move(source);
}

std::unique_ptr<Paragraph::Items> ItemsMaker::make() {
    take_out_controls();
    read_manners();
    find_breaks();
    add_elements();
    sort_breaks();
    sum_up();
    items_->breaks = place_breaks(*items_, items_->opportunities, Keep::yes);
    measure_content();
    return std::move(items_);
}

// Soft hyphens would part ligatures and stay in the PDF's text; they are only places to break.
void ItemsMaker::take_out_controls() {
    const std::string& source = items_->source.text;
    std::string& out = items_->text;
    spans_ = items_->source.spans;
    if (source.find("\u00AD") == std::string::npos && source.find("\u200B") == std::string::npos) {
        out = source;
    } else {
        std::uint32_t taken = 0;
        for (std::size_t at = 0; at < source.size();) {
            const std::size_t begin = at;
            const char32_t c = next_code_point(source, at);
            if (c != 0xAD && c != 0x200B) {
                out.append(source, begin, at - begin);
                continue;
            }
            taken += static_cast<std::uint32_t>(at - begin);
            const auto here = static_cast<std::uint32_t>(out.size());
            items_->taken_out.emplace_back(here, taken);
            manual_.push_back({here, c == 0xAD ? BreakKind::soft_hyphen : BreakKind::other});
        }
    }
    const auto moved = [&](std::uint32_t at) {
        std::uint32_t taken = 0;
        for (const auto& [place, sum] : items_->taken_out) {
            if (place + sum > at) break;
            taken = sum;
        }
        return at - taken;
    };
    for (Span& span : spans_) span = {moved(span.begin), moved(span.end), span.style, span.owner};
    if (spans_.empty())
        spans_.push_back({0, static_cast<std::uint32_t>(out.size()), items_->source.style, 0});
    for (const Insertion& insertion : items_->source.insertions) {
        const ObjectKind kind = insertion.kind == Insertion::Kind::atomic      ? ObjectKind::object
                                : insertion.kind == Insertion::Kind::open_edge ? ObjectKind::opening
                                : insertion.kind == Insertion::Kind::leader    ? ObjectKind::word
                                                                            : ObjectKind::closing;
        objects_.emplace_back(moved(insertion.at), kind);
    }
}

void ItemsMaker::read_manners() {
    for (const Span& span : spans_) {
        Manner manner;
        manner.style = span.style.inherited;
        manner.choice = &typecase_.choice(manner.style->font, items_->source.at, report_);
        if (manner.style->hyphens == Hyphens::automatic) {
            manner.patterns = typecase_.hyphenation().patterns(manner.style->language);
            if (!manner.patterns && !manner.style->language.empty()) {
                const Position file{items_->source.at.file, 0, 0};
                report_.note(
                    file, "MR605",
                    concat("no hyphenation patterns for language \"", manner.style->language.text(),
                           "\"; install Debian's hyphen- package for it, or set hyphens: manual"));
            }
        }
        const auto wrap = manner.style->overflow_wrap;
        if (wrap != style::OverflowWrap::normal ||
            manner.style->word_break == style::WordBreak::break_word)
            items_->has_emergency = true;
        manners_.push_back(manner);
    }
}

void ItemsMaker::find_breaks() {
    plain_ = plainness(items_->text);
    items_->opportunities = find_opportunities(items_->text, objects_,
                                               items_->source.style.inherited->language, plain_);
}

std::uint32_t ItemsMaker::span_at(std::uint32_t at) {
    if (spans_[span_].begin > at) span_ = 0;
    while (span_ + 1 < spans_.size() && spans_[span_].end <= at) ++span_;
    return span_;
}

Fount* ItemsMaker::fount_for(std::uint32_t span, hb_script_t script, bool right_to_left) {
    Manner& manner = manners_[span];
    if (manner.choice->faces.empty()) return nullptr;
    if (!manner.fount || manner.script != script || manner.right_to_left != right_to_left) {
        manner.script = script;
        manner.right_to_left = right_to_left;
        manner.fount = &typecase_.fount(*manner.choice, *manner.choice->faces.front(),
                                        *manner.style, script, right_to_left);
    }
    return manner.fount;
}

void ItemsMaker::add_elements() {
    items_->elements.reserve(items_->text.size() / 3 + 4);
    for (const ScriptRun& run :
         itemise(items_->text, spans_, items_->source.style.inherited->direction, plain_))
        add_run(run);
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
    Fount* const fount = fount_for(span, run.script, run.level & 1);
    std::uint32_t at = from;
    while (at < limit) {
        if (at >= spans_[span].end && span + 1 < spans_.size()) {
            span = span_at(at);
            if (fount_for(span, run.script, run.level & 1) != fount) break;
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

constexpr std::uint32_t longest_kept_word = 64; // Longer ones are rarely met twice.

void ItemsMaker::add_word(std::uint32_t begin, std::uint32_t end, const ScriptRun& run) {
    Fount* fount = fount_for(span_at(begin), run.script, run.level & 1);
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
    if (word->lacks_glyphs) return add_uncovered(begin, end, run);
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

void ItemsMaker::add_shaped(std::uint32_t begin, std::uint32_t end, std::uint8_t level,
                            Fount& fount) {
    Element element;
    element.level = level;
    element.begin = element.word_begin = begin;
    element.end = element.word_end = end;
    element.span = span_at(begin);
    element.fount = &fount;
    items_->own_words.push_back(fount.shape(text(begin, end)));
    element.word = &items_->own_words.back();
    element.width = element.word->width;
    items_->elements.push_back(element);
}

// Joiners, direction marks and variation selectors need no glyph of their own.
bool is_ignorable(char32_t c) {
    return (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x206F) || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF ||
           c == 0x34F;
}

// CSS Fonts 4, 5.3: cluster by cluster to the first face that has it; a cluster that the face
// before it covers as well stays with that one.
void ItemsMaker::add_uncovered(std::uint32_t begin, std::uint32_t end, const ScriptRun& run) {
    const ListedFace* current = nullptr;
    std::uint32_t start = begin;
    const auto finish = [&](std::uint32_t stop) {
        if (stop == start) return;
        const std::uint32_t span = span_at(start);
        const FontChoice& choice = *manners_[span].choice;
        const Face& face = current ? *current : *choice.faces.front();
        add_shaped(start, stop, run.level,
                   typecase_.fount(choice, face, *manners_[span].style, run.script, run.level & 1));
        start = stop;
    };
    for (std::uint32_t at = begin; at < end;) {
        const std::uint32_t span = span_at(at);
        std::size_t stop = at;
        std::u32string cluster(1, next_code_point(items_->text, stop));
        while (stop < end &&
               last_cluster(text(at, static_cast<std::uint32_t>(stop))) == stop - at) {
            std::size_t after = stop;
            const char32_t next = next_code_point(items_->text, after);
            if (last_cluster(text(at, static_cast<std::uint32_t>(after))) != after - at) break;
            // Variation selectors and joiners need no glyph of their own.
            if (next != 0xFE0E && next != 0xFE0F && next != 0x200D && next != 0x200C)
                cluster += next;
            stop = after;
        }
        const FontChoice& choice = *manners_[span].choice;
        const ListedFace* face = is_ignorable(cluster.front()) && current
                                     ? current
                                     : typecase_.face_covering(choice, cluster);
        if (face != current || at == spans_[span].begin) finish(at);
        const bool needs_glyph = !is_ignorable(cluster.front());
        if (needs_glyph && (!face || !typecase_.is_listed(choice, face)))
            tell_of_face(at, end, choice, face, cluster);
        current = face;
        at = static_cast<std::uint32_t>(stop);
    }
    finish(end);
}

std::string ItemsMaker::word_around(std::uint32_t at) const {
    const std::string& all = items_->text;
    const std::size_t before = all.find_last_of(" \t", at);
    const std::size_t begin = before == std::string::npos ? 0 : before + 1;
    std::size_t end = all.find_first_of(" \t", at);
    if (end == std::string::npos) end = all.size();
    std::size_t stop = begin;
    for (int shown = 0; stop < end && (shown < 40 || stop <= at); ++shown)
        next_code_point(all, stop);
    return concat(all.substr(begin, stop - begin), stop < end ? "..." : "");
}

void ItemsMaker::tell_of_face(std::uint32_t begin, std::uint32_t, const FontChoice& choice,
                              const ListedFace* face, std::u32string_view cluster) {
    const std::pair<const ListedFace*, char32_t> told{face, face ? 0 : cluster.front()};
    if (std::find(told_.begin(), told_.end(), told) != told_.end()) return;
    told_.push_back(told);
    constexpr char digits[] = "0123456789ABCDEF";
    std::string sign, number;
    for (const char32_t c : cluster) append_utf8(sign, c);
    for (char32_t c = cluster.front(), i = 0; c > 0 || i < 4; c >>= 4, ++i)
        number.insert(number.begin(), digits[c & 15]);
    const std::string family = choice.faces.front()->family;
    if (face)
        report_.warning(items_->source.at, "MR602",
                        concat("\"", family, "\" has no \"", sign, "\" (U+", number,
                               ") for the word \"", word_around(begin), "\"; \"", face->family,
                               "\" is used; list a family that has it"));
    else
        report_.error(items_->source.at, "MR603",
                      concat("no font has \"", sign, "\" (U+", number, ") for the word \"",
                             word_around(begin), "\"; add a font that has it, or change the word"));
}

bool keeps_spaces(WhiteSpace space) {
    return space == WhiteSpace::pre || space == WhiteSpace::pre_wrap ||
           space == WhiteSpace::break_spaces;
}

// TeX's proportions: a space of a third of an em grows by half and shrinks by a third of itself.
void ItemsMaker::add_space(std::uint32_t begin, std::uint32_t end, const ScriptRun& run) {
    Element element;
    element.kind = ElementKind::space;
    element.level = run.level;
    element.begin = begin;
    element.end = end;
    element.span = span_at(begin);
    element.fount = fount_for(element.span, run.script, run.level & 1);
    if (!element.fount) return;
    const WhiteSpace mode = manners_[element.span].style->white_space;
    element.vanishes =
        end - begin == 1 && mode != WhiteSpace::pre && mode != WhiteSpace::break_spaces;
    element.width = element.fount->space().advance;
    if (!keeps_spaces(mode)) {
        element.stretch = element.width / 2;
        element.shrink = element.width / 3;
    }
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
    element.fount = fount_for(element.span, HB_SCRIPT_LATIN, false);
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
        element.fount = fount_for(element.span, run.script, run.level & 1);
        if (insertion.kind == Insertion::Kind::leader && element.fount) {
            items_->own_words.push_back(element.fount->shape(insertion.pattern));
            element.word = &items_->own_words.back();
            element.width = element.word->width;
        }
    }
    items_->elements.push_back(element);
}

bool ItemsMaker::stands_in_word(std::uint32_t begin, std::uint32_t end) const {
    const std::string& all = items_->text;
    std::size_t before = begin;
    while (before > 0 && (static_cast<unsigned char>(all[--before]) & 0xC0) == 0x80) {
    }
    std::size_t after = end;
    if (begin > 0 && is_word_character(next_code_point(all, before))) return true;
    return end < all.size() && is_word_character(next_code_point(all, after));
}

void ItemsMaker::add_hyphens(ShapedWord& word, std::uint32_t begin, std::uint32_t end) {
    const Manner& manner = manners_[span_at(begin)];
    if (!manner.patterns) return;
    if (!word.hyphens) word.hyphens = hyphens_of(*manner.patterns, text(begin, end));
    if (word.hyphens->empty() || stands_in_word(begin, end)) return;
    // CSS Text 4, 6.2: a word with soft hyphens is broken at those only.
    for (const Opportunity& soft : manual_)
        if (soft.at > begin && soft.at < end) return;
    const style::HyphenLimits& limits = manner.style->hyphen_limits;
    for (const Hyphen& hyphen : *word.hyphens)
        if (hyphen.before + hyphen.after >= limits.word && hyphen.before >= limits.before &&
            hyphen.after >= limits.after)
            patterns_.push_back({begin + hyphen.at, BreakKind::pattern});
}

void ItemsMaker::add_letter_breaks() {
    for (const Element& element : items_->elements) {
        if (element.kind != ElementKind::word) continue;
        const auto mode = manners_[element.span].style->word_break;
        if (mode != style::WordBreak::break_all) continue;
        for (std::uint32_t at = element.end; at > element.begin;) {
            at -= static_cast<std::uint32_t>(last_cluster(text(element.begin, at)));
            if (at > element.begin) patterns_.push_back({at, BreakKind::other});
        }
    }
}

bool breaks_here(const style::InheritedStyle& style, BreakKind kind) {
    if (kind == BreakKind::forced) return true;
    if (style.white_space == WhiteSpace::nowrap || style.white_space == WhiteSpace::pre)
        return false;
    if (style.wrap == style::TextWrap::nowrap) return false;
    if (kind == BreakKind::soft_hyphen) return style.hyphens != Hyphens::none;
    return kind != BreakKind::other || style.word_break != style::WordBreak::keep_all;
}

void ItemsMaker::sort_breaks() {
    add_letter_breaks();
    auto& all = items_->opportunities;
    all.insert(all.end(), manual_.begin(), manual_.end());
    all.insert(all.end(), patterns_.begin(), patterns_.end());
    if (!manual_.empty() || !patterns_.empty())
        std::stable_sort(all.begin(), all.end(), [](const Opportunity& a, const Opportunity& b) {
            return a.at != b.at ? a.at < b.at : a.kind < b.kind;
        });
    const auto size = static_cast<std::uint32_t>(items_->text.size());
    std::uint32_t last = 0;
    std::erase_if(all, [&](const Opportunity& here) {
        if (here.at == 0 || here.at >= size || here.at == last) return true;
        if (!breaks_here(*manners_[span_at(here.at - 1)].style, here.kind)) return true;
        last = here.at;
        return false;
    });
}

void ItemsMaker::sum_up() {
    auto& elements = items_->elements;
    Totals sum;
    items_->before.reserve(elements.size() + 1);
    for (std::size_t i = 0; i < elements.size(); ++i) {
        Element& here = elements[i];
        // A font's kerning with the space belongs to the space.
        if (here.kind == ElementKind::space) {
            if (i > 0 && elements[i - 1].kind == ElementKind::word &&
                elements[i - 1].fount == here.fount)
                here.width += elements[i - 1].word->kern_after;
            if (i + 1 < elements.size() && elements[i + 1].kind == ElementKind::word &&
                elements[i + 1].fount == here.fount)
                here.width += elements[i + 1].word->kern_before;
        }
        items_->before.push_back(sum);
        sum.width += here.width;
        sum.stretch += here.stretch;
        sum.shrink += here.shrink;
        if (here.kind == ElementKind::word) sum.glyphs += here.width;
    }
    items_->before.push_back(sum);
}

// CSS Sizing 3, 4.1: every opportunity that is no last resort counts for the narrowest width.
void ItemsMaker::measure_content() {
    const auto widest = [&](const std::vector<Breakpoint>& breaks, bool forced_only) {
        std::int64_t most = 0;
        const Breakpoint* from = &breaks.front();
        for (std::size_t i = 1; i < breaks.size(); ++i) {
            if (forced_only && breaks[i].kind != BreakKind::forced) continue;
            most = std::max(most, items_->width_between(*from, breaks[i], 0));
            from = &breaks[i];
        }
        return Length{most};
    };
    items_->max_content = widest(items_->breaks, true);
    bool anywhere = false;
    for (const Manner& manner : manners_)
        anywhere = anywhere || manner.style->overflow_wrap == style::OverflowWrap::anywhere ||
                   manner.style->word_break == style::WordBreak::break_word;
    items_->min_content =
        anywhere
            ? widest(place_breaks(*items_, with_emergency_breaks(*items_, {}), Keep::yes), false)
            : widest(items_->breaks, false);
}

} // namespace

std::unique_ptr<Paragraph::Items> make_items(InlineText source, std::shared_ptr<Typecase> typecase,
                                             Report& report) {
    return ItemsMaker(std::move(source), std::move(typecase), report).make();
}

} // namespace makeready::text
