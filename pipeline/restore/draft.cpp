#include "draft.hpp"

#include "words.hpp"

namespace makeready::restore {

void Draft::decide(DecisionKind kind, const Passage& passage, std::string reason,
                   double confidence) {
    decisions.push_back({kind, position(passage.place()), std::move(reason), confidence,
                         beginning(passage.text()), false});
}

void Draft::set_aside(Block& block, DecisionKind why, std::string reason, double confidence) {
    if (block.is_kept) return;
    block.kind = BlockKind::set_aside;
    block.why = why;
    decide(why, block.passage, std::move(reason), confidence);
}

} // namespace makeready::restore
