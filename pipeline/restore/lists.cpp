// Lists of a line an item: with marks, with labels, behind a colon, or as runs of fragments.
#include "draft.hpp"
#include "labels.hpp"
#include "strings.hpp"
#include "words.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace makeready::restore {

namespace {

struct Mark {
    std::size_t length = 0; ///< Bytes, the space behind it included.
    bool is_number = false;
    int number = 0;
};

std::optional<Mark> mark_of(std::string_view text) {
    constexpr std::array<std::string_view, 12> bullets = {"- ", "* ", "• ", "· ", "– ", "— ",
                                                          "o ", "◦ ", "▪ ", "‣ ", "● ", "✓ "};
    for (const auto bullet : bullets)
        if (text.starts_with(bullet)) return Mark{bullet.size(), false, 0};
    std::size_t at = text.starts_with('(') ? 1 : 0;
    const auto digits = at;
    while (at < text.size() && text[at] >= '0' && text[at] <= '9') ++at;
    if (at == digits || at - digits > 3 || at + 1 >= text.size()) return std::nullopt;
    if ((text[at] != '.' && text[at] != ')') || text[at + 1] != ' ') return std::nullopt;
    return Mark{at + 2, true,
                static_cast<int>(integer_of(text.substr(digits, at - digits)).value_or(0))};
}

bool ends_open(const Block& block) {
    const char32_t last = last_sign(block.text());
    return !ends_in_stop(block.text()) && last != ':';
}

class Lists {
public:
    explicit Lists(Draft draft) : draft_(std::move(draft)), blocks_(draft_.blocks) {}

    Draft recognised();

private:
    // A finder returns the block behind the list that begins at `i`, or `i`.
    std::size_t marked(std::size_t i) const;
    std::size_t labelled(std::size_t i) const;
    std::size_t introduced(std::size_t i) const;
    bool goes_on(std::size_t first, std::size_t i, std::size_t longest) const;
    std::size_t lower_case(std::size_t i) const;
    std::size_t grouped(std::size_t i) const;
    std::size_t fragments(std::size_t i) const;
    std::size_t questions(std::size_t i) const;

    bool is_free(std::size_t i) const {
        return i < blocks_.size() && blocks_[i].kind == BlockKind::unknown;
    }

    /// Free and without a number: "3. Rest" alone before its text is a numbered heading.
    bool is_plain(std::size_t i) const {
        if (!is_free(i)) return false;
        const auto mark = mark_of(blocks_[i].text());
        return !mark || !mark->is_number;
    }

    bool looks_like_heading(std::size_t i) const;
    std::size_t without_last_heading(std::size_t begin, std::size_t end) const;
    std::optional<std::size_t> before(std::size_t i) const;
    void take(std::size_t begin, std::size_t end, std::string_view reason, double confidence);
    void take_mark(Block& block);

    Draft draft_;
    std::vector<Block>& blocks_;
};

/// The block before that is part of the article.
std::optional<std::size_t> Lists::before(std::size_t i) const {
    while (i > 0)
        if (blocks_[--i].kind != BlockKind::set_aside) return i;
    return std::nullopt;
}

std::size_t Lists::marked(std::size_t i) const {
    const auto first = mark_of(blocks_[i].text());
    if (!first) return i;
    std::size_t end = i;
    bool all_short = true;
    for (; is_free(end) && (end == i || !blocks_[end].after_glue); ++end) {
        const auto mark = mark_of(blocks_[end].text());
        if (!mark || mark->is_number != first->is_number) break;
        if (mark->is_number && end > i && mark->number != first->number + static_cast<int>(end - i))
            break;
        all_short = all_short && count_words(blocks_[end].text()) <= 10 &&
                    !ends_in_stop(blocks_[end].text());
    }
    // "1. Neck rolls" alone before its text is a numbered heading.
    if (end - i == 1 && first->is_number) return i;
    return end;
}

std::size_t Lists::labelled(std::size_t i) const {
    std::size_t end = i;
    while (is_plain(end) && label_length(blocks_[end].text()) > 0 &&
           (end == i || !blocks_[end].after_glue))
        ++end;
    return end - i >= 2 ? end : i;
}

/// Short, without a stop, and prose follows: what stands last in a run of fragments is a heading.
bool Lists::looks_like_heading(std::size_t i) const {
    const std::string& text = blocks_[i].text();
    const char32_t last = last_sign(text);
    return count_words(text) <= 12 && last != '.' && last != ',' && last != ';' && last != ':' &&
           !begins_lower(text);
}

std::size_t Lists::without_last_heading(std::size_t begin, std::size_t end) const {
    if (end - begin < 2 || !looks_like_heading(end - 1)) return end;
    // The others say how long an item is: a last one as long as they are is an item, too.
    int words = 0;
    for (std::size_t i = begin; i + 1 < end; ++i) words += count_words(blocks_[i].text());
    const int mean = words / static_cast<int>(end - begin - 1);
    if (count_words(blocks_[end - 1].text()) > std::max(mean, 5)) return end;
    const bool more_follows = end < blocks_.size() && blocks_[end].kind != BlockKind::set_aside;
    return more_follows ? end - 1 : end;
}

/// Whether a block behind a colon is an item like the first: it ends and begins as that does, and
/// is not much longer than the longest so far.
bool Lists::goes_on(std::size_t first, std::size_t i, std::size_t longest) const {
    constexpr std::size_t longest_item =
        400; // Bytes. Chosen from practice: beyond it stands prose.
    const std::string& text = blocks_[i].text();
    if (last_sign(text) == ':' || text.size() > longest_item) return false;
    if (i == first) return true;
    const std::string& model = blocks_[first].text();
    const bool is_parted =
        draft_.has_blank_lines && blocks_[i].after_blank && !blocks_[first].after_blank;
    if (blocks_[i].after_glue || is_parted || begins_lower(text) != begins_lower(model))
        return false;
    if (ends_in_stop(model))
        return ends_in_stop(text) && text.size() <= std::max<std::size_t>(2 * longest + 40, 160);
    return !ends_in_stop(text) || (text.size() <= 60 && i == first + 1);
}

/// Lines behind "...:": alike in how they end, none much longer than the ones before.
std::size_t Lists::introduced(std::size_t i) const {
    const auto intro = before(i);
    if (!intro || blocks_[*intro].kind == BlockKind::item ||
        last_sign(blocks_[*intro].text()) != ':' || blocks_[i].after_glue)
        return i;
    std::size_t end = i;
    std::size_t longest = 0;
    while (is_plain(end) && goes_on(i, end, longest))
        longest = std::max(longest, blocks_[end++].text().size());
    const bool stops = ends_in_stop(blocks_[i].text());
    const bool small = begins_lower(blocks_[i].text());
    end = stops || small ? end : without_last_heading(i, end);
    return end - i >= 2 ? end : i;
}

/// Lines in lower case continue the line before: "See a GP if", "your symptoms ...".
std::size_t Lists::lower_case(std::size_t i) const {
    std::size_t end = i;
    while (is_plain(end) && begins_lower(blocks_[end].text()) &&
           count_words(blocks_[end].text()) <= 60 && (end == i || !blocks_[end].after_glue))
        ++end;
    return end - i >= 2 ? end : i;
}

/// Where empty lines part the blocks, lines without one between them are a list.
std::size_t Lists::grouped(std::size_t i) const {
    if (!draft_.has_blank_lines) return i;
    const auto head = before(i);
    const bool is_inside =
        !blocks_[i].after_blank || (head && last_sign(blocks_[*head].text()) == ':');
    if (!is_inside) return i; // The first of a group heads the others.
    std::size_t end = i + 1;
    while (is_plain(end) && !blocks_[end].after_blank && !blocks_[end].after_glue) ++end;
    return end - i >= 2 ? end : i;
}

/// Three or more lines without a stop can't all be headings.
std::size_t Lists::fragments(std::size_t i) const {
    std::size_t end = i;
    const bool small = begins_lower(blocks_[i].text());
    while (is_plain(end) && ends_open(blocks_[end]) && (end == i || !blocks_[end].after_glue) &&
           small == begins_lower(blocks_[end].text()))
        ++end;
    // What stands before lines in lower case heads them.
    if (!small && end > i && is_free(end) && begins_lower(blocks_[end].text())) --end;
    const auto head = before(i);
    const bool is_headed = head && is_free(*head) && count_words(blocks_[*head].text()) <= 14 &&
                           last_sign(blocks_[*head].text()) != '.';
    if (!is_headed && looks_like_heading(i)) return i; // It heads those that follow.
    end = without_last_heading(i, end);
    return end - i >= 2 ? end : i;
}

/// Nobody asks three questions in a row, a line each, but in a list.
std::size_t Lists::questions(std::size_t i) const {
    std::size_t end = i;
    while (is_plain(end) && last_sign(blocks_[end].text()) == '?' &&
           (end == i || !blocks_[end].after_glue))
        ++end;
    return end - i >= 3 ? end : i;
}

void Lists::take_mark(Block& block) {
    const auto mark = mark_of(block.text());
    if (!mark) return;
    const Passage sign = block.passage.slice(0, mark->length);
    draft_.list_marks.push_back(
        {DecisionKind::list_item, draft_.position(sign.place()), sign.text()});
    block.is_ordered = mark->is_number;
    block.number = mark->number;
    block.passage = block.passage.slice(mark->length);
}

void Lists::take(std::size_t begin, std::size_t end, std::string_view reason, double confidence) {
    ++draft_.lists;
    draft_.decide(DecisionKind::list_recognised, blocks_[begin].passage,
                  concat(end - begin, " items: ", reason), confidence);
    for (std::size_t i = begin; i < end; ++i) {
        Block& block = blocks_[i];
        draft_.decide(DecisionKind::list_item, block.passage, std::string(reason), confidence);
        take_mark(block);
        block.kind = BlockKind::item;
        block.list = draft_.lists;
        block.label = label_length(block.text());
    }
}

Draft Lists::recognised() {
    struct Rule {
        std::size_t (Lists::*end)(std::size_t) const;
        std::string_view reason;
        double confidence;
    };

    constexpr std::array marks = {
        Rule{&Lists::marked, "each line begins with a bullet or the next number", 0.97}};
    constexpr std::array cues = {
        Rule{&Lists::labelled, "each line begins with a label and a colon", 0.85},
        Rule{&Lists::introduced, "the line before ends in a colon, and these are alike", 0.8},
        Rule{&Lists::lower_case, "the lines begin in lower case", 0.85},
        Rule{&Lists::grouped, "no empty line stands between them, though it does elsewhere", 0.85},
        Rule{&Lists::questions, "three or more questions, a line each", 0.75},
        Rule{&Lists::fragments, "lines without a stop, too many for headings", 0.65},
    };
    const auto apply = [this](std::span<const Rule> rules) {
        for (std::size_t i = 0; i < blocks_.size();) {
            std::size_t end = i;
            for (const Rule& rule : rules) {
                if (!is_free(i) || (end = (this->*rule.end)(i)) == i) continue;
                take(i, end, rule.reason, rule.confidence);
                break;
            }
            i = std::max(end, i + 1);
        }
    };
    apply(marks); // First all of them: what stands before a mark is never an item by a weaker cue.
    apply(cues);
    return std::move(draft_);
}

} // namespace

Draft recognise_lists(Draft draft) {
    return Lists(std::move(draft)).recognised();
}

} // namespace makeready::restore
