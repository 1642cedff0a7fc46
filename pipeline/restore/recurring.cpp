// Lines that come again in several articles of one site: the frame of its pages, whatever they say.
#include "draft.hpp"
#include "furniture.hpp"
#include "shape.hpp"
#include "strings.hpp"
#include "words.hpp"

#include <algorithm>
#include <set>

namespace makeready::restore {

namespace {

constexpr int habit = 3;          // Articles: twice may be chance, or one article saved twice.
constexpr std::size_t frame = 12; // Blocks at either end in which a page's frame stands.
constexpr int few_words = 8;      // "Overview", "How to do it": articles begin sections alike.
constexpr int few_in_body = 4;
constexpr int most_at_foot = 10; // Words.

/// What heads or introduces something is matter, however often it comes: "You may have:", "When to
/// see a doctor".
bool can_be_frame(const Block& block) {
    const char32_t last = last_sign(block.text());
    return last != ':' && last != '?' && first_letter(block.text()) != 0 &&
           shape_of(block.text()).opener != Opener::question;
}

class Recurring {
public:
    explicit Recurring(Draft draft) : draft_(std::move(draft)) {}

    Draft without();

private:
    SiteLines::Count count(const Block& block) const {
        return draft_.site->count(folded(block.text()));
    }

    /// So many articles that a line is the site's: a part of them, and never under the habit.
    int share(int parts) const {
        return std::max(habit, (draft_.site->articles() + parts - 1) / parts);
    }

    void set_aside(Block& block, int articles, std::string_view where);
    bool is_of_foot(const Block& block) const;
    void walk_head();
    void walk_tail();
    void walk_body();

    Draft draft_;
};

void Recurring::set_aside(Block& block, int articles, std::string_view where) {
    draft_.set_aside(block, DecisionKind::recurring_set_aside,
                     concat("stands ", where, " ", articles, " articles of this site"),
                     articles >= 2 * habit ? 0.98 : 0.9);
}

/// From the first line on, as long as lines belong to the frame. Before the title nothing else
/// stands; behind it a short line may head a section.
void Recurring::walk_head() {
    bool is_behind_title = false;
    for (Block& block : draft_.blocks) {
        is_behind_title = is_behind_title || block.kind == BlockKind::title;
        if (block.kind != BlockKind::unknown) continue;
        const int articles = count(block).head;
        const bool may_head = count_words(block.text()) < few_words || articles < share(5);
        if (articles == 0 || !can_be_frame(block) || (is_behind_title && may_head)) return;
        set_aside(block, articles, "at the head of");
    }
}

/// Stands at the foot of several articles and nowhere else, without a stop.
bool Recurring::is_of_foot(const Block& block) const {
    const SiteLines::Count found = count(block);
    return found.tail >= habit && found.tail == found.all && !ends_in_stop(block.text()) &&
           count_words(block.text()) <= most_at_foot;
}

/// From the last line back, where no heading can stand.
void Recurring::walk_tail() {
    for (auto block = draft_.blocks.rbegin(); block != draft_.blocks.rend(); ++block) {
        if (block->kind == BlockKind::set_aside) continue;
        if (block->kind != BlockKind::unknown) return;
        if (is_furniture(block->text(), PagePart::tail)) continue; // Set aside by its words.
        const int articles = count(*block).tail;
        if (!can_be_frame(*block) || (articles < share(5) && !is_of_foot(*block))) return;
        set_aside(*block, articles, "at the foot of");
    }
}

/// Between paragraphs.
void Recurring::walk_body() {
    for (Block& block : draft_.blocks) {
        if (block.kind != BlockKind::unknown || !can_be_frame(block)) continue;
        const int articles = count(block).all;
        if (articles >= share(2) && count_words(block.text()) >= few_in_body)
            set_aside(block, articles, "in");
    }
}

Draft Recurring::without() {
    walk_head();
    walk_tail();
    walk_body();
    return std::move(draft_);
}

/// The lines of one article: each once, with the ends it stands at.
std::map<std::string, SiteLines::Count> lines_of(const std::string& text) {
    Report unheard;
    const Draft draft = join_lines(repair_characters(text, {}, unheard));
    std::map<std::string, SiteLines::Count> lines;
    for (std::size_t i = 0; i < draft.blocks.size(); ++i) {
        SiteLines::Count& count = lines[folded(draft.blocks[i].text())];
        count.all = 1;
        const std::size_t from_end = draft.blocks.size() - 1 - i;
        if (i < frame && i <= from_end) count.head = 1;
        if (from_end < frame && from_end <= i) count.tail = 1;
    }
    return lines;
}

} // namespace

SiteLines::SiteLines(std::span<const std::string> texts)
    : articles_(static_cast<int>(texts.size())) {
    for (const std::string& text : texts)
        for (const auto& [line, count] : lines_of(text)) {
            Count& sum = lines_[line];
            sum.head += count.head;
            sum.tail += count.tail;
            sum.all += count.all;
        }
    std::erase_if(lines_, [](const auto& line) { return line.second.all < habit; });
    for (auto& [line, count] : lines_) {
        if (count.head < habit) count.head = 0;
        if (count.tail < habit) count.tail = 0;
    }
}

SiteLines::Count SiteLines::count(const std::string& folded_line) const {
    const auto line = lines_.find(folded_line);
    return line == lines_.end() ? Count() : line->second;
}

Draft set_recurring_aside(Draft draft) {
    if (!draft.site) return draft;
    return Recurring(std::move(draft)).without();
}

} // namespace makeready::restore
