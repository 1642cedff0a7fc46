// The tail: the beginnings of other articles, behind the last paragraph of this one.
#include "draft.hpp"
#include "furniture.hpp"
#include "strings.hpp"
#include "words.hpp"

#include <algorithm>

namespace makeready::restore {

namespace {

/// The text stops in mid-sentence as teasers do: "...", "[…]", "… Read more".
bool is_cut_off(std::string_view text) {
    std::string_view end = text.substr(text.size() > 24 ? text.size() - 24 : 0);
    const auto dots =
        std::max(end.rfind("...") == std::string_view::npos ? 0 : end.rfind("...") + 1,
                 end.rfind("…") == std::string_view::npos ? 0 : end.rfind("…") + 1);
    if (dots == 0) return false;
    const std::string behind = folded(end.substr(dots + 1));
    return behind.empty() || behind.find("more") != std::string::npos ||
           behind.find("reading") != std::string::npos;
}

bool is_short(const Block& block) {
    return count_words(block.text()) <= 24 && last_sign(block.text()) != '.' &&
           last_sign(block.text()) != ':' && last_sign(block.text()) != ',' &&
           last_sign(block.text()) != ';';
}

/// The line before is told again at this one's beginning, and this one is no longer than a teaser.
bool repeats_and_goes_on(const Block& before, const Block& block) {
    const std::string title = folded(before.text());
    const std::string text = folded(block.text());
    return !title.empty() && (text.starts_with(title) || title.starts_with(text)) &&
           count_code_points(block.text()) <= 300;
}

class Tail {
public:
    explicit Tail(Draft draft) : draft_(std::move(draft)) {}

    Draft without_teasers();

private:
    bool is_aside(std::size_t i) const { return draft_.blocks[i].kind == BlockKind::set_aside; }

    bool was_rule(std::size_t i) const { return is_aside(i) && is_rule(draft_.blocks[i].text()); }

    bool is_pair(std::size_t i) const;
    std::size_t first_of_tail() const;
    std::size_t first_teaser(std::size_t begin) const;
    std::size_t with_likely_before(std::size_t first, std::size_t begin) const;
    void set_aside_from(std::size_t begin);

    Draft draft_;
};

/// Blocks i and i+1 are a title and its cut-off beginning.
bool Tail::is_pair(std::size_t i) const {
    if (i + 1 >= draft_.blocks.size()) return false;
    const Block& title = draft_.blocks[i];
    const Block& text = draft_.blocks[i + 1];
    if (is_rule(title.text()) || is_rule(text.text())) return false;
    if (is_furniture(text.text(), PagePart::tail)) return false; // "Search...": nothing is cut off.
    return repeats_and_goes_on(title, text) || (is_short(title) && is_cut_off(text.text()));
}

/// The tail goes back as long as blocks look like furniture, titles or teasers.
std::size_t Tail::first_of_tail() const {
    std::size_t begin = draft_.blocks.size();
    while (begin > 0) {
        const std::size_t i = begin - 1;
        const Block& block = draft_.blocks[i];
        const bool belongs = (is_aside(i) && block.why == DecisionKind::furniture_set_aside) ||
                             is_furniture(block.text(), PagePart::tail) ||
                             announces_teasers(block.text()) || is_short(block) ||
                             is_cut_off(block.text()) || (i > 0 && is_pair(i - 1));
        if (!belongs || block.kind == BlockKind::title || block.kind == BlockKind::byline) break;
        --begin;
    }
    return begin;
}

/// In the tail, what begins the teasers: a rule, an announcement, a pair, furniture of the foot.
std::size_t Tail::first_teaser(std::size_t begin) const {
    for (std::size_t i = begin; i < draft_.blocks.size(); ++i) {
        if (was_rule(i) || is_aside(i)) return i;
        if (announces_teasers(draft_.blocks[i].text()) && i + 1 < draft_.blocks.size()) return i;
        if (is_pair(i) || is_furniture(draft_.blocks[i].text(), PagePart::tail)) return i;
    }
    return draft_.blocks.size();
}

void Tail::set_aside_from(std::size_t begin) {
    for (std::size_t i = begin; i < draft_.blocks.size(); ++i) {
        Block& block = draft_.blocks[i];
        if (block.kind != BlockKind::unknown) continue;
        const bool is_frame =
            is_furniture(block.text(), PagePart::tail) || announces_teasers(block.text());
        const auto why =
            is_frame ? DecisionKind::furniture_set_aside : DecisionKind::teaser_set_aside;
        draft_.set_aside(block, why,
                         is_frame ? "the foot of a web page"
                                  : "the beginning of another article, behind the end of this one",
                         0.85);
    }
}

/// What stands right above the tail's first known line, and might be more of the same.
std::size_t Tail::with_likely_before(std::size_t first, std::size_t begin) const {
    if (first == draft_.blocks.size()) return first;
    while (first > begin && is_likely_furniture(draft_.blocks[first - 1].text(), PagePart::tail))
        --first;
    return first;
}

Draft Tail::without_teasers() {
    const std::size_t begin = first_of_tail();
    set_aside_from(with_likely_before(first_teaser(begin), begin));
    return std::move(draft_);
}

} // namespace

Draft set_teasers_aside(Draft draft) {
    return Tail(std::move(draft)).without_teasers();
}

} // namespace makeready::restore
