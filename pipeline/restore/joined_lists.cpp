// Lists whose items stand in one block, joined by a space.
#include "draft.hpp"
#include "labels.hpp"
#include "strings.hpp"
#include "words.hpp"

#include <algorithm>

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

Split split_of(const Block& block, bool after_intro) {
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
    return {};
}

} // namespace

Draft split_joined_lists(Draft draft) {
    std::vector<Block> whole = std::move(draft.blocks);
    draft.blocks.clear();
    bool after_intro = false;
    for (Block& block : whole) {
        const Split split =
            block.kind == BlockKind::unknown ? split_of(block, after_intro) : Split();
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
