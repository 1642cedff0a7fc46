// A table row that a page may cut: its cells go on side by side (CSS Tables 3, 6.1; CSS
// Fragmentation 3, 3.3: parallel flows).
#include "tables.hpp"

#include <algorithm>
#include <map>

namespace makeready::flow {

using boxes::Box;

namespace {

constexpr std::size_t most_slices = 400;

class RowSplit : public Split {
public:
    RowSplit(const TableGrid& grid, std::size_t row, Shop& shop);

    std::size_t slices() const override { return cuts_.size() - 1; }

    Length depth(std::size_t first, std::size_t last) const override;
    FragmentRef fragment(std::size_t first, std::size_t last) const override;
    /// What is called in a slice, cell by cell.
    std::vector<FlowItem> called(std::size_t slice) const;

private:
    struct Cell {
        Galley galley;
        FragmentRef whole; ///< For its box, width and edges.
        Length x;

        Length head() const { return whole->border.top + whole->padding.top; }

        Length foot() const { return whole->border.bottom + whole->padding.bottom; }
    };

    using Cut = std::vector<std::size_t>; ///< For each cell: the item where it goes on.
    void find_cuts();
    Length depth_of(const Cell& cell, std::size_t begin, std::size_t end) const;

    const Box* row_;
    Length width_, height_;
    std::vector<Cell> cells_;
    std::vector<Cut> cuts_;
    mutable std::map<std::pair<std::size_t, std::size_t>, Length> depths_;
};

RowSplit::RowSplit(const TableGrid& grid, std::size_t row, Shop& shop)
    : row_(grid.rows[row].box), height_(grid.rows[row].height) {
    const FragmentRef rows = rows_fragment(grid, row, row + 1);
    width_ = rows->width;
    for (const Placed& placed : rows->children) {
        if (placed.fragment->box != row_) continue;
        for (const Placed& cell : placed.fragment->children) {
            const Fragment& f = *cell.fragment;
            const Length inner =
                f.width - f.border.left - f.border.right - f.padding.left - f.padding.right;
            cells_.push_back({set_galley(*f.box, inner, shop), cell.fragment, cell.x});
        }
    }
    find_cuts();
}

// All depths at which some cell may be parted; each cell is cut at its last place above that depth.
void RowSplit::find_cuts() {
    std::vector<std::vector<std::pair<Length, std::size_t>>> places(cells_.size());
    std::vector<Length> depths;
    for (std::size_t c = 0; c < cells_.size(); ++c) {
        const Galley& galley = cells_[c].galley;
        Stacker stacker(galley, 0, false);
        for (std::size_t at = 0; at < galley.items.size(); ++at) {
            if (galley.items[at].kind == ItemKind::opportunity && at > 0) {
                places[c].emplace_back(cells_[c].head() + stacker.depth(), at);
                depths.push_back(places[c].back().first);
            }
            stacker.take(galley.items[at]);
        }
        places[c].emplace_back(cells_[c].head() + stacker.depth(), galley.items.size());
        depths.push_back(places[c].back().first);
    }
    std::sort(depths.begin(), depths.end());
    depths.erase(std::unique(depths.begin(), depths.end()), depths.end());
    Cut cut(cells_.size(), 0);
    cuts_.push_back(cut);
    for (const Length depth : depths) {
        for (std::size_t c = 0; c < cells_.size(); ++c)
            for (const auto& [reach, at] : places[c])
                if (reach <= depth) cut[c] = std::max(cut[c], at);
        if (cut != cuts_.back() && cuts_.size() < most_slices) cuts_.push_back(cut);
    }
    Cut end;
    for (const Cell& cell : cells_) end.push_back(cell.galley.items.size());
    if (cuts_.back() != end) cuts_.push_back(end);
}

Length RowSplit::depth_of(const Cell& cell, std::size_t begin, std::size_t end) const {
    Stacker stacker(cell.galley, begin, begin > 0);
    for (std::size_t at = begin; at < end; ++at) stacker.take(cell.galley.items[at]);
    return stacker.depth();
}

Length RowSplit::depth(std::size_t first, std::size_t last) const {
    if (first == 0 && last == slices()) return height_;
    const auto known = depths_.find({first, last});
    if (known != depths_.end()) return known->second;
    Length deepest;
    for (std::size_t c = 0; c < cells_.size(); ++c) {
        Length depth = depth_of(cells_[c], cuts_[first][c], cuts_[last][c]);
        if (first == 0) depth += cells_[c].head();
        if (last == slices()) depth += cells_[c].foot();
        deepest = std::max(deepest, depth);
    }
    return depths_[{first, last}] = deepest;
}

FragmentRef RowSplit::fragment(std::size_t first, std::size_t last) const {
    auto row = std::make_shared<Fragment>();
    row->box = row_;
    row->width = width_;
    row->height = depth(first, last);
    row->begins = first == 0;
    row->ends = last == slices();
    const bool whole = row->begins && row->ends;
    for (std::size_t c = 0; c < cells_.size(); ++c) {
        const Cell& cell = cells_[c];
        auto piece = std::make_shared<Fragment>(*cell.whole);
        if (!whole) {
            const FragmentRef content =
                stack(cell.galley, cuts_[first][c], cuts_[last][c], first > 0);
            piece->children.clear();
            piece->begins = row->begins;
            piece->ends = row->ends;
            piece->height = row->height;
            if (!piece->begins) piece->border.top = piece->padding.top = {};
            if (!piece->ends) piece->border.bottom = piece->padding.bottom = {};
            const Length left = piece->border.left + piece->padding.left;
            const Length top = piece->border.top + piece->padding.top;
            for (const Placed& child : content->children)
                piece->children.push_back({child.x + left, child.y + top, child.fragment});
            piece->holds_placeholders = content->holds_placeholders;
        }
        if (piece->holds_placeholders) row->holds_placeholders = true;
        row->children.push_back({cell.x, {}, piece});
    }
    return row;
}

std::vector<FlowItem> RowSplit::called(std::size_t slice) const {
    std::vector<FlowItem> out;
    for (std::size_t c = 0; c < cells_.size(); ++c)
        for (std::size_t at = cuts_[slice][c]; at < cuts_[slice + 1][c]; ++at) {
            const FlowItem& item = cells_[c].galley.items[at];
            if (item.kind != ItemKind::note && item.kind != ItemKind::mark) continue;
            FlowItem again;
            again.kind = item.kind;
            again.box = item.box;
            again.note = item.note;
            out.push_back(std::move(again));
        }
    return out;
}

} // namespace

std::optional<SplitRow> split_row(const TableGrid& grid, std::size_t row, Shop& shop) {
    // A row of a few lines is not worth the trouble.
    const style::InheritedStyle& style = *grid.box->style.inherited;
    if (grid.rows[row].height < style.font.size * 4 || grid.collapses) return std::nullopt;
    const auto split = std::make_shared<RowSplit>(grid, row, shop);
    if (split->slices() < 2) return std::nullopt;
    SplitRow out;
    out.split = split;
    for (std::size_t n = 0; n < split->slices(); ++n) out.called.push_back(split->called(n));
    return out;
}

} // namespace makeready::flow
