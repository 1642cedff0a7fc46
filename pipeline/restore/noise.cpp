// Furniture in the head and between the paragraphs; bylines.
#include "draft.hpp"
#include "furniture.hpp"
#include "strings.hpp"
#include "words.hpp"

namespace makeready::restore {

namespace {

constexpr std::size_t head = 8;

/// "Read more: Credit Cards": a link to another article, alone on its line.
bool is_link_between(std::string_view line) {
    const auto colon = line.find(':');
    if (colon == std::string_view::npos || colon >= 24 || colon + 2 >= line.size()) return false;
    const std::string_view label = line.substr(0, colon);
    return (announces_teasers(label) || folded(label) == "previous") && !ends_in_stop(line) &&
           count_words(line) <= 24;
}

} // namespace

Draft set_furniture_aside(Draft draft) {
    std::size_t index = 0;
    for (Block& block : draft.blocks) {
        const PagePart place = index++ < head ? PagePart::head : PagePart::body;
        if (block.kind != BlockKind::unknown) continue;
        if (place == PagePart::head && is_byline(block.text())) {
            block.kind = BlockKind::byline;
            draft.decide(DecisionKind::byline_found, block.passage, "names an author or a date",
                         0.9);
        } else if (is_rule(block.text())) {
            draft.set_aside(block, DecisionKind::furniture_set_aside, "a rule without words", 0.9);
        } else if (is_furniture(block.text(), place)) {
            draft.set_aside(block, DecisionKind::furniture_set_aside,
                            "the words of a web page's frame", 0.85);
        } else if (is_link_between(block.text())) {
            draft.set_aside(block, DecisionKind::furniture_set_aside,
                            "a link to another article between the paragraphs", 0.85);
        }
    }
    return draft;
}

} // namespace makeready::restore
