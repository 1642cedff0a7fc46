#include "items_maker.hpp"
#include "strings.hpp"

#include <algorithm>

namespace makeready::text {

using style::Hyphens;

ItemsMaker::ItemsMaker(std::shared_ptr<const InlineText> source, Typecase& typecase, Report& report)
    : items_(std::make_shared<Paragraph::Items>(std::move(source))), typecase_(typecase),
      report_(report) {}

std::shared_ptr<const Paragraph::Items> ItemsMaker::make() {
    take_out_controls();
    read_manners();
    find_breaks();
    add_elements();
    sort_breaks();
    sum_up();
    items_->breaks = place_breaks(*items_, items_->opportunities, Keep::yes);
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

namespace {

// Scripts that part words without a hyphen, or never: nobody misses patterns for these languages.
bool is_hyphenated(Atom language) {
    constexpr std::string_view unhyphenated[] = {"ar", "fa", "ur", "ps", "ug", "he", "yi", "zh",
                                                 "ja", "ko", "th", "lo", "km", "my", "bo", "vi"};
    const std::string_view tag = language.text();
    const std::string_view code = tag.substr(0, tag.find('-'));
    return !code.empty() && std::find(std::begin(unhyphenated), std::end(unhyphenated), code) ==
                                std::end(unhyphenated);
}

} // namespace

void ItemsMaker::read_manners() {
    for (const Span& span : spans_) {
        Manner manner;
        manner.style = span.style.inherited;
        manner.choice = &typecase_.choice(manner.style->font, items_->source.at, report_);
        // CSS Text 4, 5.2: where phrases are kept whole, no word is hyphenated.
        if (manner.style->hyphens == Hyphens::automatic &&
            manner.style->word_break != style::WordBreak::auto_phrase) {
            manner.patterns = typecase_.hyphenation().patterns(manner.style->language);
            if (!manner.patterns && is_hyphenated(manner.style->language)) {
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
        if (wrap == style::OverflowWrap::anywhere ||
            manner.style->word_break == style::WordBreak::break_word)
            items_->breaks_anywhere = true;
        manners_.push_back(manner);
    }
}

// The rules may differ from span to span; the one that holds the character before a place decides
// (CSS Text 3, 5.1).
void ItemsMaker::find_breaks() {
    plain_ = plainness(items_->text);
    items_->letters_give = plain_ == Plainness::latin;
    const Atom language = items_->source.style.inherited->language;
    std::vector<BreakManner> manners;
    for (const Manner& manner : manners_) {
        const BreakManner wanted{language, manner.style->line_break, manner.style->word_break};
        if (std::find(manners.begin(), manners.end(), wanted) == manners.end())
            manners.push_back(wanted);
    }
    if (plain_ != Plainness::complex) manners.resize(1);
    for (const BreakManner& manner : manners) {
        auto found =
            find_opportunities(items_->text, objects_, manner, plain_, typecase_.unicode_breaks());
        if (manners.size() > 1)
            std::erase_if(found, [&](const Opportunity& here) {
                const style::InheritedStyle& style = *manners_[span_at(here.at - 1)].style;
                return style.line_break != manner.line_break ||
                       style.word_break != manner.word_break;
            });
        auto& all = items_->opportunities;
        all.insert(all.end(), found.begin(), found.end());
    }
    if (manners.size() > 1)
        std::sort(items_->opportunities.begin(), items_->opportunities.end(),
                  [](const Opportunity& a, const Opportunity& b) { return a.at < b.at; });
}

std::uint32_t ItemsMaker::span_at(std::uint32_t at) {
    if (spans_[span_].begin > at) span_ = 0;
    while (span_ + 1 < spans_.size() && spans_[span_].end <= at) ++span_;
    return span_;
}

Fount* ItemsMaker::fount_for(std::uint32_t span, const ScriptRun& run) {
    Manner& manner = manners_[span];
    if (!manner.choice->first) return nullptr;
    const bool right_to_left = (run.level & 1) != 0;
    if (!manner.fount || manner.script != run.script || manner.right_to_left != right_to_left ||
        manner.upright != run.upright) {
        manner.script = run.script;
        manner.right_to_left = right_to_left;
        manner.upright = run.upright;
        manner.fount = &typecase_.fount(*manner.choice, *manner.choice->first, *manner.style,
                                        run.script, right_to_left, run.upright);
    }
    return manner.fount;
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
    if (!word.knows_hyphens) {
        const std::vector<Hyphen> found = hyphens_of(*manner.patterns, text(begin, end));
        word.hyphens.assign(found.begin(), found.end());
        word.knows_hyphens = true;
    }
    if (word.hyphens.empty() || stands_in_word(begin, end)) return;
    // CSS Text 4, 6.2: a word with soft hyphens is broken at those only.
    for (const Opportunity& soft : manual_)
        if (soft.at > begin && soft.at < end) return;
    const style::HyphenLimits& limits = manner.style->hyphen_limits;
    // `none` keeps such words whole as long as they fit a line at all.
    const bool never = manner.style->hyphenate_capitalized == style::HyphenateCapitalized::none;
    const bool keeps = keeps_capitals(begin, end);
    auto& places = keeps && never ? items_->withheld : patterns_;
    const BreakKind kind = keeps && !never ? BreakKind::name : BreakKind::pattern;
    for (const Hyphen& hyphen : word.hyphens)
        if (hyphen.before + hyphen.after >= limits.word && hyphen.before >= limits.before &&
            hyphen.after >= limits.after)
            places.push_back({begin + hyphen.at, kind});
}

// CSS Text 4, 5.3: `anywhere` parts spaces from what stands before them too; 3.1: behind each space
// and tab of `break-spaces` a line may end.
void ItemsMaker::add_space_breaks() {
    for (const Element& element : items_->elements) {
        const bool is_text = element.kind != ElementKind::insertion &&
                             element.kind != ElementKind::line_end && element.begin < element.end;
        if (!is_text) continue; // Nor is the room at a seam.
        const style::InheritedStyle& style = *manners_[element.span].style;
        const bool blank = element.kind != ElementKind::word;
        const bool is_glue = blank && element.end - element.begin > 1; // U+00A0.
        if (blank && !is_glue && style.white_space.breaks_spaces())
            patterns_.push_back({element.end, BreakKind::space});
        const bool anywhere = style.line_break == style::LineBreak::anywhere;
        if (anywhere && (!blank || style.white_space.keeps_spaces() || !element.vanishes))
            patterns_.push_back({element.begin, BreakKind::other});
    }
}

// break-all treats letters as ideographs, which keeps the rules for signs; anywhere keeps none
// (CSS Text 4, 5.2 and 5.3).
void ItemsMaker::add_letter_breaks() {
    const auto breaks_letters = [](const Manner& manner) {
        return manner.style->word_break == style::WordBreak::break_all ||
               manner.style->line_break == style::LineBreak::anywhere;
    };
    const auto breaks_spaces = [](const Manner& manner) {
        return manner.style->white_space.breaks_spaces();
    };
    const bool letters = std::any_of(manners_.begin(), manners_.end(), breaks_letters);
    if (letters || std::any_of(manners_.begin(), manners_.end(), breaks_spaces)) add_space_breaks();
    if (!letters) return;
    for (const Element& element : items_->elements) {
        if (element.kind != ElementKind::word) continue;
        const style::InheritedStyle& style = *manners_[element.span].style;
        const bool anywhere = style.line_break == style::LineBreak::anywhere;
        if (style.word_break != style::WordBreak::break_all && !anywhere) continue;
        for (std::uint32_t at = element.end; at > element.begin;) {
            const std::uint32_t behind = at;
            at -= static_cast<std::uint32_t>(last_cluster(text(element.begin, at)));
            const bool between_letters =
                behind < items_->text.size() && is_letter_at(at) && is_letter_at(behind);
            if (behind < element.end && (anywhere || between_letters))
                patterns_.push_back({behind, BreakKind::other});
        }
    }
}

bool ItemsMaker::is_letter_at(std::uint32_t at) const {
    std::size_t place = at;
    return is_word_character(next_code_point(items_->text, place));
}

namespace {

bool comes_before(const Opportunity& a, const Opportunity& b) {
    return a.at != b.at ? a.at < b.at : a.kind < b.kind;
}

bool breaks_here(const style::InheritedStyle& style, BreakKind kind) {
    if (kind == BreakKind::forced) return true;
    if (!style.white_space.wraps) return false;
    if (kind == BreakKind::soft_hyphen)
        return style.hyphens != Hyphens::none && style.word_break != style::WordBreak::auto_phrase;
    return true;
}

} // namespace

void ItemsMaker::sort_breaks() {
    add_letter_breaks();
    auto& all = items_->opportunities;
    for (std::vector<Opportunity>* const more : {&manual_, &patterns_}) {
        if (more->empty()) continue;
        if (!std::is_sorted(more->begin(), more->end(), comes_before))
            std::stable_sort(more->begin(), more->end(), comes_before);
        std::vector<Opportunity> merged(all.size() + more->size());
        std::merge(all.begin(), all.end(), more->begin(), more->end(), merged.begin(),
                   comes_before);
        all = std::move(merged);
    }
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
        if (here.kind == ElementKind::space && here.begin < here.end) {
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

std::shared_ptr<const Paragraph::Items> make_items(std::shared_ptr<const InlineText> source,
                                                   Typecase& typecase, Report& report) {
    return ItemsMaker(std::move(source), typecase, report).make();
}

namespace {

// CSS Text 3, 4.1.3: kept spaces before a forced break hang only where they have no room.
std::int64_t kept_spaces_before(const Breakpoint& end, const Paragraph::Items& items) {
    std::int64_t width = 0;
    for (std::uint32_t i = end.element; i > 0; --i) {
        const Element& element = items.elements[i - 1];
        if (element.kind == ElementKind::line_end) continue;
        if (element.kind != ElementKind::space || !element.vanishes) break;
        const style::InheritedStyle& style = *items.source.spans[element.span].style.inherited;
        if (!style.white_space.keeps_spaces()) break;
        width += element.width;
    }
    return width;
}

Length widest(const Paragraph::Items& items, const std::vector<Breakpoint>& breaks,
              bool forced_only) {
    std::int64_t most = 0;
    const Breakpoint* from = &breaks.front();
    for (std::size_t i = 1; i < breaks.size(); ++i) {
        if (forced_only && breaks[i].kind != BreakKind::forced) continue;
        const std::int64_t kept = forced_only ? kept_spaces_before(breaks[i], items) : 0;
        most = std::max(most, items.width_between(*from, breaks[i], 0) + kept);
        from = &breaks[i];
    }
    return Length{most};
}

} // namespace

// CSS Sizing 3, 4.1: every opportunity that is no last resort counts for the narrowest width.
Length min_content(const Paragraph::Items& items) {
    if (!items.breaks_anywhere) return widest(items, items.breaks, false);
    return widest(items, place_breaks(items, with_emergency_breaks(items, {}), Keep::yes), false);
}

Length max_content(const Paragraph::Items& items) {
    return widest(items, items.breaks, true);
}

} // namespace makeready::text
