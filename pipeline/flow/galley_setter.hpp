// Block formatting: boxes to the items of a galley.
#pragma once

#include "flow.hpp"

#include <optional>
#include <vector>

namespace makeready::flow {

/// The used edges of a box in a containing block of that width: margins (auto resolved for width),
/// borders, padding.
struct UsedEdges {
    style::Edges<Length> margin, border, padding;
    Length width; ///< Of the border box.

    Length head() const { return border.top + padding.top; }
    Length foot() const { return border.bottom + padding.bottom; }
    Length content_width() const {
        return width - border.left - border.right - padding.left - padding.right;
    }
};
UsedEdges used_edges(const boxes::Box& box, Length containing_width, std::optional<Length> own_width = {});

/// A table's rows as items, and its used width (tables.cpp).
struct SetTable {
    UsedEdges edges;
    std::vector<FragmentRef> captions_above, captions_below;
    std::vector<FragmentRef> head, foot, rows; ///< Rows that may not be parted are one fragment.
    std::vector<bool> avoid_break_before;      ///< For each of `rows`.
};
SetTable set_table(const boxes::Box& box, Length containing_width, Shop& shop);

/// Sets block-level boxes one below the other (CSS 2.1, 9.4.1 and 8.3.1; CSS Fragmentation 3).
/// Margins that touch collapse into one glue; a box's start waits until its first content or edge
/// comes, so that margins can pass through it.
class GalleySetter {
public:
    GalleySetter(Length width, Shop& shop) : shop_(shop) { galley_.width = width; }

    /// The children of a block container, at the galley's full width.
    Galley set_content_of(const boxes::Box& container);

private:
    /// What lies between two siblings: margins that collapse, and what was asked of a break there.
    struct Between {
        Length positive, negative;
        bool is_between = false; ///< A sibling stands before: a break is possible (class A).
        bool avoided = false;
        bool kept = false;       ///< They lie in a box that is not to be broken.
        style::BreakBetween forced = style::BreakBetween::automatic;
    };
    void set_children(const boxes::Box& box, Length x, Length width);
    void set_block(const boxes::Box& box, Length x, Length width);
    void set_lines_of(const boxes::Box& box, Length x, Length width);
    void part_lines(const boxes::Box& box, const text::Line& before, std::int32_t above, std::int32_t below);
    void put_called(const SetLine& set, const std::map<std::uint32_t, const boxes::Box*>& inline_boxes);
    void add_marker(const boxes::Box& item, FlowItem& line, Length x);
    void set_picture(const boxes::Box& box, Length x, Length width);
    void set_table(const boxes::Box& box, Length x, Length width);
    void put_rows(const SetTable& table, Length x);
    static FragmentRef stacked(const std::vector<FragmentRef>& rows, Length width);
    Length containing_width(const boxes::Box& box, Length x, Length width) const;

    void add_margin(Length margin);
    void ask(style::BreakBetween between);
    void enter_page(const boxes::Box& box);
    void flush(Length grid);
    void put(FlowItem item);
    void put_fragment(const FragmentRef& fragment, const boxes::Box* box, Length x);
    void part(BreakClass break_class);
    void close_off_margin();
    void fill_to(Length height, std::size_t first_item);
    void put_marks(const boxes::Box& box);

    Shop& shop_;
    Galley galley_;
    Between between_;
    std::vector<FlowItem> waiting_;                  ///< Boxes begun, with nothing in them yet.
    std::vector<const boxes::Box*> waiting_marks_;   ///< Of empty boxes: they go with what follows.
    std::vector<std::int32_t> open_; ///< Indices of open items.
    const boxes::Box* marker_ = nullptr; ///< Stands beside the first line that comes.
    Length marker_edge_;                 ///< The content edge of its list item.
    int kept_together_ = 0;              ///< Depth of break-inside: avoid.
    Atom page_, last_page_;
    bool names_page_ = false; ///< A box that names its page waits to begin.
};

} // namespace makeready::flow
