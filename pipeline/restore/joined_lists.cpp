// Lists whose items stand in one block, joined by a space.
#include "draft.hpp"
#include "labels.hpp"
#include "strings.hpp"
#include "words.hpp"

#include <algorithm>
#include <set>

namespace makeready::restore {

namespace {

bool is_intro(const Block& block) {
    return (block.kind == BlockKind::unknown || block.kind == BlockKind::paragraph) &&
           last_sign(block.text()) == ':';
}

/// "An estimate of the cost An estimate of the time": fragments that begin alike.
std::vector<std::size_t> alike_starts(std::string_view text) {
    const std::string word = concat(" ", text.substr(0, text.find(' ')), " ");
    std::vector<std::size_t> starts{0};
    if (!begins_upper(text) || word.size() < 3) return starts;
    for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1))
        starts.push_back(at + 1);
    return starts;
}

/// How the items of a joined block can be told apart, and how surely.
struct Split {
    std::vector<std::size_t> starts;
    std::string_view reason;
    double confidence = 0;
};

/// Words that stand somewhere in lower case: with a capital in mid-line, such a word begins
/// something.
std::set<std::string> small_words(const std::vector<Block>& blocks) {
    std::set<std::string> words;
    for (const Block& block : blocks)
        for (const std::string_view word : split(block.text(), ' '))
            if (!word.empty() && word.front() >= 'a' && word.front() <= 'z')
                words.insert(std::string(
                    word.substr(0, word.find_first_not_of("abcdefghijklmnopqrstuvwxyz"))));
    return words;
}

/// "Wash your hands Use tissues Stay at home": fragments without any sign between them.
std::vector<std::size_t> capital_starts(std::string_view text, const std::set<std::string>& small) {
    std::vector<std::size_t> starts{0};
    for (auto space = text.find(' '); space != std::string_view::npos;
         space = text.find(' ', space + 1)) {
        const auto rest = text.substr(space + 1);
        const auto word = rest.substr(0, rest.find_first_of(" ,:;"));
        if (word.empty() || word.front() < 'A' || word.front() > 'Z') continue;
        const char before = text[space - 1];
        const bool ends_word =
            (before >= 'a' && before <= 'z') || before == ')' || (before >= '0' && before <= '9');
        const auto last_at = text.rfind(' ', space - 1) + 1; // 0 when there is none.
        const bool is_name =
            text[last_at] >= 'A' && text[last_at] <= 'Z' && last_at != starts.back();
        if (ends_word && !is_name && small.contains(lower_ascii(word)) && space > starts.back() + 8)
            starts.push_back(space + 1);
    }
    return starts;
}

Split split_of(const Block& block, bool after_intro, const std::set<std::string>& small) {
    const std::string& text = block.text();
    if (auto starts = label_starts(text); starts.size() >= 2)
        return {std::move(starts), "each item begins with a label and a colon", 0.9};
    if (!after_intro || block.after_glue) return {};
    std::vector<std::size_t> starts = sentence_starts(text);
    if (ends_in_stop(text) && starts.size() >= 2 - (text.size() < 300)) {
        starts.insert(starts.begin(), 0);
        return {std::move(starts), "the line before ends in a colon; each sentence is an item",
                0.6};
    }
    if (!ends_in_stop(text) && starts.empty() && alike_starts(text).size() >= 3)
        return {alike_starts(text), "fragments that begin with the same word", 0.7};
    if (!ends_in_stop(text) && starts.empty() && last_sign(text) != ':' &&
        capital_starts(text, small).size() >= 3)
        return {capital_starts(text, small),
                "common words with a capital in mid-line begin the items", 0.6};
    return {};
}

} // namespace

Draft split_joined_lists(Draft draft) {
    std::vector<Block> whole = std::move(draft.blocks);
    draft.blocks.clear();
    bool after_intro = false;
    const std::set<std::string> small = small_words(whole);
    for (Block& block : whole) {
        const Split split =
            block.kind == BlockKind::unknown ? split_of(block, after_intro, small) : Split();
        after_intro = is_intro(block) || (after_intro && block.kind == BlockKind::set_aside);
        if (split.confidence < least_confidence) {
            draft.blocks.push_back(std::move(block));
            continue;
        }
        ++draft.lists;
        draft.decide(DecisionKind::list_split, block.passage,
                     concat(split.starts.size(), " items in one line: ", split.reason),
                     split.confidence);
        for (std::size_t i = 0; i < split.starts.size(); ++i) {
            const auto end = i + 1 < split.starts.size() ? split.starts[i + 1] : std::string::npos;
            Block item{.passage = block.passage.slice(split.starts[i], end),
                       .kind = BlockKind::item,
                       .list = draft.lists};
            item.label = label_length(item.text());
            draft.decide(DecisionKind::list_item, item.passage, std::string(split.reason),
                         split.confidence);
            draft.blocks.push_back(std::move(item));
        }
    }
    return draft;
}

} // namespace makeready::restore
