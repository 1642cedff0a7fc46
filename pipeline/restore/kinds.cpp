// What each block is: the best way to cut the text and to call its parts, as the model sees it.
#include "draft.hpp"
#include "labels.hpp"
#include "marks.hpp"
#include "reasons.hpp"
#include "segments.hpp"
#include "strings.hpp"

namespace makeready::restore {

namespace {

class Naming {
public:
    explicit Naming(Draft draft) : draft_(std::move(draft)), whole_(std::move(draft_.blocks)) {}

    Draft named(std::span<const Weight> weights);

private:
    void add(const Segment& segment, const Part& part);
    void make_item(Block& block, const Segment& segment, const Part& part);
    void begin_list(const Block& block, const Segment& segment, const Part& part);
    Block cut_out(const Segment& segment, const Part& part) const;

    Draft draft_;
    std::vector<Block> whole_;
    std::vector<Part> parts_;
};

Block Naming::cut_out(const Segment& segment, const Part& part) const {
    const Block& from = whole_[part.block];
    const auto& pieces = part.pieces;
    const Stretch& stretch = segment.stretch;
    Block block{.passage =
                    from.passage.slice(pieces[stretch.first].begin, pieces[stretch.last].end)};
    block.after_glue = from.after_glue && stretch.first == 0;
    block.after_blank = from.after_blank && stretch.first == 0;
    return block;
}

/// A new list: in one block, its items were joined; else they stood on lines.
void Naming::begin_list(const Block& block, const Segment& segment, const Part& part) {
    ++draft_.lists;
    const bool was_joined = segment.stretch.last + 1 < part.pieces.size();
    draft_.decide(was_joined ? DecisionKind::list_split : DecisionKind::list_recognised,
                  block.passage, reason_of(segment, parts_), segment.confidence);
}

void Naming::make_item(Block& block, const Segment& segment, const Part& part) {
    const bool continues = !draft_.blocks.empty() && draft_.blocks.back().kind == BlockKind::item;
    block.kind = BlockKind::item;
    if (const auto mark = mark_of(block.text())) {
        const Passage sign = block.passage.slice(0, mark->length);
        draft_.list_marks.push_back(
            {DecisionKind::list_item, draft_.position(sign.place()), sign.text()});
        block.is_ordered = mark->is_number;
        block.number = mark->number;
        block.passage = block.passage.slice(mark->length);
    }
    if (!continues || draft_.blocks.back().is_ordered != block.is_ordered ||
        (block.is_ordered && block.number <= draft_.blocks.back().number))
        begin_list(block, segment, part);
    block.list = draft_.lists;
    block.label = label_length(block.text());
    draft_.decide(DecisionKind::list_item, block.passage, reason_of(segment, parts_),
                  segment.confidence);
}

void Naming::add(const Segment& segment, const Part& part) {
    Block block = cut_out(segment, part);
    const bool is_sure = segment.confidence >= least_confidence;
    if (!is_sure) {
        block.kind = BlockKind::paragraph;
    } else if (segment.kind == Kind::item) {
        make_item(block, segment, part);
    } else if (segment.kind == Kind::heading) {
        block.kind = BlockKind::heading;
        draft_.decide(DecisionKind::heading_recognised, block.passage, reason_of(segment, parts_),
                      segment.confidence);
    } else {
        block.kind = BlockKind::paragraph;
        block.label = label_length(block.text());
    }
    draft_.blocks.push_back(std::move(block));
}

Draft Naming::named(std::span<const Weight> weights) {
    draft_.blocks = std::move(whole_);
    parts_ = parts_of(draft_);
    const Lattice lattice(parts_, draft_.has_blank_lines, weights);
    const auto segments = lattice.best();
    whole_ = std::move(draft_.blocks);
    draft_.blocks.clear();
    auto segment = segments.begin();
    for (std::size_t i = 0; i < whole_.size(); ++i) {
        if (whole_[i].kind != BlockKind::unknown) {
            draft_.blocks.push_back(std::move(whole_[i]));
            continue;
        }
        for (; segment != segments.end() && parts_[segment->stretch.part].block == i; ++segment)
            add(*segment, parts_[segment->stretch.part]);
    }
    return std::move(draft_);
}

} // namespace

Draft name_kinds(Draft draft, std::span<const Weight> weights) {
    return Naming(std::move(draft)).named(weights);
}

Draft name_kinds(Draft draft) {
    return name_kinds(std::move(draft), learned_weights());
}

} // namespace makeready::restore
