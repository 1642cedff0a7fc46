#include "parallel.hpp"

#include "galley_items.hpp"

#include <algorithm>
#include <map>
#include <numeric>

namespace makeready::flow {

using boxes::Box;

namespace {

constexpr std::size_t most_slices = 4000;
constexpr std::size_t most_measures = 16;

// CSS Fragmentation 3, 5.2: margins go after an unforced break, and stay after a forced one.
bool truncates(const Galley& galley, std::size_t begin) {
    const bool is_forced =
        begin < galley.items.size() && galley.items[begin].break_class == BreakClass::forced;
    return begin > 0 && !is_forced;
}

class ParallelSplit : public Split {
public:
    ParallelSplit(FragmentRef whole, std::vector<ParallelBox> boxes)
        : whole_(std::move(whole)), boxes_(std::move(boxes)) {
        find_cuts();
        order_boxes();
    }

    std::size_t slices() const override { return cuts_.size() - 1; }

    Length depth(std::size_t first, std::size_t last) const override;
    FragmentRef fragment(std::size_t first, std::size_t last, Length room) const override;
    FlowItem place(std::size_t slice, LoneSlice lone) const;
    std::vector<FlowItem> called(std::size_t slice) const;

private:
    /// How far each box has come when so much of the row is set.
    struct Cut {
        Length depth;
        std::vector<std::size_t> at; ///< For each box: the item where it goes on.
    };

    /// A row box's part of the slices, and where it begins.
    struct RowPiece {
        std::shared_ptr<Fragment> fragment;
        Length top;
    };

    void find_cuts();
    void add_pieces(std::size_t n, const Cut& from, const Cut& to, Length top, Fragment& whole,
                    std::vector<RowPiece>& rows) const;

    /// Where a box may be cut, how deep it has come there, and which of them have been passed.
    struct Places {
        std::vector<std::pair<Length, std::size_t>> all;
        std::size_t passed = 0;
    };

    Cut next_cut(Length depth, const Cut& before, std::vector<Places>& places) const;

    /// What stretches of slices that begin with the same one take.
    struct Measure {
        std::vector<Stacker> boxes; ///< With all that was measured.
        std::vector<Length> depths; ///< With one slice, with two, ...
    };

    Measure& measure_from(std::size_t first) const;
    Length measure_next(Measure& measure, std::size_t first) const;

    bool is_here(std::size_t box, const Cut& from, const Cut& to) const {
        const bool goes_on = boxes_[box].ends_with_row && from.at[box] > 0;
        const bool has_ended = from.at[box] == boxes_[box].galley.items.size();
        return to.at[box] > from.at[box] || (goes_on && !has_ended);
    }

    using Depths = std::function<Length(std::size_t box)>;
    std::vector<Length> tops(const Cut& from, const Cut& to, const Depths& depth) const;
    std::vector<Length> tops_between(std::size_t first, std::size_t last) const;
    void order_boxes();

    void end_row(Fragment& piece, const Cut& from, const Cut& to, Length room) const;

    FragmentRef whole_;
    std::vector<ParallelBox> boxes_;
    std::vector<Cut> cuts_;
    std::vector<Length> feet_;                        ///< How deep each box ends, uncut.
    std::vector<std::size_t> by_top_, by_foot_;       ///< The boxes in the order of these.
    mutable std::map<std::size_t, Measure> measures_; ///< By the first slice.
};

// Each box is cut at its last place above the depth; one that has room for its first edge begins.
ParallelSplit::Cut ParallelSplit::next_cut(Length depth, const Cut& before,
                                           std::vector<Places>& places) const {
    Cut cut{depth, before.at};
    for (std::size_t n = 0; n < boxes_.size(); ++n) {
        auto& [all, passed] = places[n];
        for (; passed < all.size() && all[passed].first <= depth; ++passed)
            cut.at[n] = std::max(cut.at[n], all[passed].second);
        const std::vector<FlowItem>& items = boxes_[n].galley.items;
        const bool opens = !items.empty() && items.front().kind == ItemKind::open;
        if (cut.at[n] == 0 && opens && boxes_[n].y + items.front().size < depth) cut.at[n] = 1;
    }
    return cut;
}

// All depths at which some box may be cut.
void ParallelSplit::find_cuts() {
    std::vector<Places> places(boxes_.size());
    std::vector<Length> depths;
    for (std::size_t n = 0; n < boxes_.size(); ++n) {
        const Galley& galley = boxes_[n].galley;
        Stacker stacker(galley, 0, false);
        for (std::size_t at = 0; at <= galley.items.size(); ++at) {
            const bool ends = at == galley.items.size();
            // The last place is that before its foot; who goes on with the row has no other end.
            const bool at_foot = at + 2 == galley.items.size();
            const bool is_place = ends ? !boxes_[n].ends_with_row
                                       : at > 0 && galley.items[at].kind == ItemKind::opportunity &&
                                             (!at_foot || boxes_[n].ends_with_row);
            if (is_place) {
                places[n].all.emplace_back(boxes_[n].y + stacker.depth(), at);
                depths.push_back(places[n].all.back().first);
            }
            if (!ends) stacker.take(galley.items[at]);
        }
        const Length foot = boxes_[n].y + stacker.depth();
        feet_.push_back(boxes_[n].ends_with_row ? whole_->height : foot);
        std::sort(places[n].all.begin(), places[n].all.end());
    }
    std::sort(depths.begin(), depths.end());
    depths.erase(std::unique(depths.begin(), depths.end()), depths.end());
    cuts_.push_back({{}, std::vector<std::size_t>(boxes_.size(), 0)});
    for (const Length depth : depths) {
        Cut cut = next_cut(depth, cuts_.back(), places);
        if (cut.at != cuts_.back().at && cuts_.size() < most_slices)
            cuts_.push_back(std::move(cut));
    }
    Cut end{whole_->height, {}};
    for (const ParallelBox& box : boxes_) end.at.push_back(box.galley.items.size());
    if (cuts_.back().at != end.at) cuts_.push_back(std::move(end));
}

ParallelSplit::Measure& ParallelSplit::measure_from(std::size_t first) const {
    if (measures_.size() > most_measures && !measures_.contains(first)) measures_.clear();
    Measure& measure = measures_[first];
    if (!measure.boxes.empty()) return measure;
    for (std::size_t n = 0; n < boxes_.size(); ++n) {
        const Galley& galley = boxes_[n].galley;
        const std::size_t at = cuts_[first].at[n];
        measure.boxes.emplace_back(galley, at, truncates(galley, at));
    }
    return measure;
}

/// How deep the slices from `first` to the next one are, those before it having been measured.
Length ParallelSplit::measure_next(Measure& measure, std::size_t first) const {
    const std::size_t last = first + measure.depths.size();
    const Cut& from = cuts_[first];
    const Cut& to = cuts_[last + 1];
    Length deepest;
    for (std::size_t n = 0; n < boxes_.size(); ++n)
        for (std::size_t at = cuts_[last].at[n]; at < to.at[n]; ++at)
            measure.boxes[n].take(boxes_[n].galley.items[at]);
    const auto depth = [&](std::size_t n) { return measure.boxes[n].depth(); };
    const std::vector<Length> top = tops(from, to, depth);
    for (std::size_t n = 0; n < boxes_.size(); ++n)
        if (is_here(n, from, to)) deepest = std::max(deepest, top[n] + depth(n));
    return deepest;
}

void ParallelSplit::order_boxes() {
    by_top_.resize(boxes_.size());
    std::iota(by_top_.begin(), by_top_.end(), std::size_t{0});
    by_foot_ = by_top_;
    std::stable_sort(by_top_.begin(), by_top_.end(),
                     [&](std::size_t a, std::size_t b) { return boxes_[a].y < boxes_[b].y; });
    std::stable_sort(by_foot_.begin(), by_foot_.end(),
                     [&](std::size_t a, std::size_t b) { return feet_[a] < feet_[b]; });
}

// Where boxes begin on a page. What is cut may take more room than it would uncut; what stands
// below it goes down as far (CSS Grid 2, 12: rows grow where a page ends in them).
std::vector<Length> ParallelSplit::tops(const Cut& from, const Cut& to, const Depths& depth) const {
    std::vector<Length> out(boxes_.size());
    Length growth;
    auto above = by_foot_.begin();
    for (const std::size_t n : by_top_) {
        for (; above != by_foot_.end() && feet_[*above] <= boxes_[n].y; ++above)
            if (is_here(*above, from, to))
                growth = std::max(growth, out[*above] + depth(*above) + from.depth - feet_[*above]);
        if (from.at[n] == 0) out[n] = std::max(boxes_[n].y - from.depth, Length{}) + growth;
    }
    return out;
}

std::vector<Length> ParallelSplit::tops_between(std::size_t first, std::size_t last) const {
    return tops(cuts_[first], cuts_[last], [&](std::size_t n) {
        const Galley& galley = boxes_[n].galley;
        const std::size_t at = cuts_[first].at[n];
        Stacker stacker(galley, at, truncates(galley, at));
        for (std::size_t item = at; item < cuts_[last].at[n]; ++item)
            stacker.take(galley.items[item]);
        return stacker.depth();
    });
}

Length ParallelSplit::depth(std::size_t first, std::size_t last) const {
    if (first == 0 && last == slices()) return whole_->height;
    if (first >= last) return {};
    Measure& measure = measure_from(first);
    while (measure.depths.size() < last - first)
        measure.depths.push_back(measure_next(measure, first));
    return measure.depths[last - first - 1];
}

FragmentRef at_least(const FragmentRef& fragment, Length height) {
    if (fragment->height >= height) return fragment;
    auto made = std::make_shared<Fragment>(*fragment);
    made->height = height;
    return made;
}

/// The fragment that gathers the pieces of a row box.
std::shared_ptr<Fragment> row_piece(const Box& box, Length width) {
    auto row = std::make_shared<Fragment>();
    row->box = &box;
    row->width = width;
    return row;
}

// Collapsed borders of a row's piece: those between its cells, and where it begins and ends those
// of its edges (CSS Fragmentation 3, 5.4: box-decoration-break: slice).
std::vector<BorderStrip> strips_of(const Fragment& row, const Fragment& piece) {
    std::vector<BorderStrip> out;
    const Length middle = row.height / 2, taller = piece.height - row.height;
    for (BorderStrip strip : row.strips) {
        const bool is_head = strip.area.y + strip.area.height <= middle;
        const bool is_foot = strip.area.y >= middle;
        if ((is_head && !piece.begins) || (is_foot && !piece.ends)) continue;
        if (is_foot)
            strip.area.y += taller;
        else if (!is_head)
            strip.area.height += taller;
        out.push_back(strip);
    }
    return out;
}

// Where several row boxes are cut together, each holds its own cells.
void ParallelSplit::add_pieces(std::size_t n, const Cut& from, const Cut& to, Length top,
                               Fragment& whole, std::vector<RowPiece>& rows) const {
    const ParallelBox& box = boxes_[n];
    const Length room = whole.height - top;
    const FragmentRef pieces =
        stack(box.galley, from.at[n], to.at[n], truncates(box.galley, from.at[n]), room);
    if (pieces->holds_placeholders) whole.holds_placeholders = true;
    if (box.row && (rows.empty() || rows.back().fragment->box != box.row))
        rows.push_back({row_piece(*box.row, whole.width), top});
    for (const Placed& piece : pieces->children) {
        const FragmentRef shown =
            box.ends_with_row ? at_least(piece.fragment, room) : piece.fragment;
        if (!box.row) {
            whole.children.push_back({box.x + piece.x, top + piece.y, shown});
            continue;
        }
        RowPiece& row = rows.back();
        row.fragment->children.push_back({box.x + piece.x, top + piece.y - row.top, shown});
        if (box.makes_row)
            row.fragment->height =
                std::max(row.fragment->height, top + piece.y + shown->height - row.top);
        if (shown->holds_placeholders) row.fragment->holds_placeholders = true;
    }
}

// A row box of several begins and ends where its own cells do.
void ParallelSplit::end_row(Fragment& piece, const Cut& from, const Cut& to, Length room) const {
    for (std::size_t n = 0; n < boxes_.size(); ++n) {
        if (boxes_[n].row != piece.box || !boxes_[n].makes_row) continue;
        if (from.at[n] > 0) piece.begins = false;
        if (to.at[n] < boxes_[n].galley.items.size()) piece.ends = false;
    }
    if (!piece.ends) piece.height = std::max(piece.height, room);
    for (const Placed& row : whole_->children)
        if (row.fragment->box == piece.box) piece.strips = strips_of(*row.fragment, piece);
}

FragmentRef ParallelSplit::fragment(std::size_t first, std::size_t last, Length room) const {
    if (first == 0 && last == slices()) return whole_;
    auto whole = std::make_shared<Fragment>();
    whole->box = whole_->box;
    whole->width = whole_->width;
    whole->height = depth(first, last);
    if (last < slices()) whole->height = std::max(whole->height, room);
    whole->begins = first == 0;
    whole->ends = last == slices();
    std::vector<RowPiece> rows;
    const std::vector<Length> top = tops_between(first, last);
    for (std::size_t n = 0; n < boxes_.size(); ++n)
        if (is_here(n, cuts_[first], cuts_[last]))
            add_pieces(n, cuts_[first], cuts_[last], top[n], *whole, rows);
    whole->strips = strips_of(*whole_, *whole);
    for (RowPiece& row : rows) {
        end_row(*row.fragment, cuts_[first], cuts_[last], whole->height - row.top);
        whole->children.push_back({{}, row.top, std::move(row.fragment)});
    }
    return whole;
}

// The place to break that all boxes agree to: the worst of theirs.
FlowItem ParallelSplit::place(std::size_t slice, LoneSlice lone) const {
    FlowItem out;
    out.kind = ItemKind::opportunity;
    if (lone == LoneSlice::spared) {
        const bool at_edge = slice == 1 || slice + 1 == slices();
        out.break_class = at_edge ? BreakClass::orphan_or_widow : BreakClass::between_lines;
    }
    std::size_t in_text = 0, in_blank = 0;
    for (std::size_t n = 0; n < boxes_.size(); ++n) {
        const std::size_t at = cuts_[slice].at[n];
        const std::vector<FlowItem>& items = boxes_[n].galley.items;
        if (at >= items.size() || items[at].kind != ItemKind::opportunity) continue;
        const FlowItem& own = items[at];
        ++(own.in_blank ? in_blank : in_text);
        out.kept = std::max(out.kept, own.kept);
        out.break_class = std::max(out.break_class, own.break_class);
        if (own.forced != style::BreakBetween::automatic) out.forced = own.forced;
    }
    out.in_blank = in_blank > 0 && in_text == 0;
    return out;
}

std::vector<FlowItem> ParallelSplit::called(std::size_t slice) const {
    std::vector<FlowItem> out;
    for (std::size_t n = 0; n < boxes_.size(); ++n)
        for (std::size_t at = cuts_[slice].at[n]; at < cuts_[slice + 1].at[n]; ++at) {
            const FlowItem& item = boxes_[n].galley.items[at];
            if (item.kind == ItemKind::note || item.kind == ItemKind::mark)
                out.push_back(called_again(item));
        }
    return out;
}

} // namespace

std::optional<Sliced> slice_parallel(const FragmentRef& whole, std::vector<ParallelBox> boxes,
                                     LoneSlice lone) {
    const auto split = std::make_shared<ParallelSplit>(whole, std::move(boxes));
    if (split->slices() < 2) return std::nullopt;
    Sliced out;
    out.split = split;
    for (std::size_t n = 0; n < split->slices(); ++n) {
        if (n > 0) out.places.push_back(split->place(n, lone));
        out.called.push_back(split->called(n));
    }
    return out;
}

} // namespace makeready::flow
