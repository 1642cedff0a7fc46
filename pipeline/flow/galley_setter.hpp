// Block formatting: boxes to the items of a galley.
#pragma once

#include "edges.hpp"
#include "floats.hpp"
#include "flow.hpp"

#include <optional>
#include <unordered_set>
#include <vector>

namespace makeready::flow {

struct LineBox;
struct LineBoxes;
struct TableBlock;
struct TableGrid;
struct TableGroup;
struct Sliced;
struct ItemLayout;
struct ItemRow;

/// Sets block-level boxes one below the other (CSS 2.1, 9.4.1 and 8.3.1; CSS Fragmentation 3).
/// Margins that touch collapse into one glue; a box's start waits until its first content or edge
/// comes, so that margins can pass through it. The setter knows at each moment how deep it has
/// come (as if no page ended), and so where floats stand.
class GalleySetter {
public:
    GalleySetter(Length width, std::optional<Length> height, Shop& shop);

    /// The children of a block container, at the galley's full width.
    Galley set_content_of(const boxes::Box& container);

    /// Says how tall pages are, so that what is taller is parted.
    void limit_height(Length height) { fragment_height_ = part_height_ = height; }

    /// Says that content deeper than this is not wanted.
    void end_below(Length depth) { deepest_ = depth; }

    /// The lines of a block from a place of its text on, its content box where it is given.
    Galley set_rest_of_lines(const boxes::Box& block, std::uint32_t from, Length x, Length width);

    /// Makes room for so much text, in bytes.
    void expect(std::size_t letters);

    /// One table in a containing block as wide as the galley, its border box as wide as given.
    Galley set_only_table(const boxes::Box& table, std::optional<Length> width,
                          std::optional<Length> height);
    /// One box as wide as the galley, its border box as high as given.
    Galley set_only_box(const boxes::Box& box, const BlockSpace& space);

    /// Says that pages part what is set, so that floats in it are parted too.
    void part_floats() { part_height_ = shop_.page_height; }

    /// Says that what reaches over a box of a given height is parted beside what follows it.
    void part_overflow() { parts_overflow_ = true; }

    /// Says that nothing will be cut: what goes on side by side need not be sliced.
    void keep_whole() { is_whole_ = true; }

private:
    /// Where the children of a box are set: its content box in the galley's coordinates.
    struct Place {
        Length x, width;
        std::optional<Length> height; ///< That percentages of heights are of.
        bool rtl = false;
    };

    /// What lies between two siblings: margins that collapse, and what was asked of a break there.
    struct Between {
        Length positive, negative;
        Length positive_after, negative_after; ///< Of these: of the boxes that begin.
        bool has_ended = false;                ///< A box has ended since the last one began.
        Length kept_margin;     ///< The largest margin that a break leaves (margin-break: keep).
        bool discarded = false; ///< Some margin is not to be seen after any break.
        std::optional<Length> least; ///< Clearance: what follows begins no higher than this.
        bool keeps_in =
            false; ///< After clearance: these margins stay in the box that ends (8.3.1).
        bool is_between = false; ///< A sibling stands before: a break is possible (class A).
        bool follows = false;    ///< A sibling stands before, if perhaps not right before.
        bool avoided = false;
        int kept = 0; ///< They lie in so many boxes that are not to be broken.
        style::BreakBetween forced = style::BreakBetween::automatic;

        Length margin() const { return positive + negative; }
    };

    /// What waits for the first content of the boxes that have begun: their starts (and the ends of
    /// empty ones), and what is out of the flow among them.
    struct Waiting {
        FlowItem item;
        const boxes::Box* aside = nullptr; ///< Not an item yet: a float or absolute box in `place`.
        Place place;
    };

    /// A box that ended with content reaching over it: items, and how deep it had come there.
    struct Overflow {
        const boxes::Box* box = nullptr;
        std::size_t open = 0, end = 0; ///< Its open item, and what follows its content.
        Length top, height;            ///< Of its content box.
        Stacker stacker;               ///< When its content had been put.
        int kept = 0;
    };

    void remember_overflow(const boxes::Box& box, Length height);
    void set_overflow_apart();
    Galley take_overflow(const Overflow& overflow);
    void put_beside(const boxes::Box& box, const std::shared_ptr<const Galley>& content);
    void set_children(const boxes::Box& box, const Place& place);
    void set_child(const boxes::Box& child, const Place& place);
    void set_block(const boxes::Box& box, const Place& place);
    void end_empty(const boxes::Box& box, const UsedEdges& edges, std::size_t own);
    void end_block(const boxes::Box& box, const UsedEdges& edges, const Place& place,
                   std::optional<Length> decided = {});
    bool may_be_parted(const boxes::Box& box, const Place& place);
    void set_context(const boxes::Box& box, const Place& place);
    void open_context(const boxes::Box& box, const UsedEdges& edges, const Place& place);
    void set_whole(const boxes::Box& box, const Place& place);
    void set_replaced_block(const boxes::Box& box, const Place& place);
    void set_table(const boxes::Box& box, const Place& place, std::optional<Length> width = {},
                   std::optional<Length> height = {});
    TableBlock fit_table(const boxes::Box& box, const Place& place,
                         std::optional<Length> forced_width);
    static std::optional<Length> table_height(const TableBlock& table, const Place& place,
                                              std::optional<Length> forced);
    void put_table(const TableBlock& table, const Place& place);
    void put_captions(const TableBlock& table, style::CaptionSide side);
    void put_grid(const TableBlock& table);
    void put_groups(const TableGrid& grid, Length x);
    void ask_after_rows(const TableGrid& grid);
    void put_split_rows(const Sliced& rows, const TableGrid& grid,
                        std::pair<std::size_t, std::size_t> range, Length x);
    void put_row_space(const TableGrid& grid);
    void put_group(const TableGrid& grid, const TableGroup& group, Length x);
    void ask_between_rows(const TableGrid& grid, std::size_t row);
    void set_items_of(const boxes::Box& box, const Place& place);
    void put_item_places(const boxes::Box& box, const Place& place, const ItemLayout& layout);
    void ask_between_items(const ItemRow& before, const ItemRow& after);
    void put_item_row(const ItemRow& row, const Place& place, Shop& shop);
    void put_slices(const Sliced& sliced, Length x);
    void set_columns(const boxes::Box& box, const Place& place);
    void put_column_row(const boxes::Box& box, const Place& place, std::size_t first,
                        std::size_t last);
    static std::optional<Length> most_column_height(const boxes::Box& box, const Place& place);
    Galley set_range(const boxes::Box& box, std::size_t first, std::size_t last);
    UsedEdges fit_beside_floats(const boxes::Box& box, const Place& place);
    Place content_place(const boxes::Box& box, const UsedEdges& edges, const Place& place,
                        Length left) const;
    Place page_place(const boxes::Box& box, const Place& place) const;

    void set_lines_of(const boxes::Box& box, const Place& place, std::uint32_t from = 0);
    void put_lines(const boxes::Box& box, const Place& place, LineBoxes set);
    void make_elastic(const boxes::Box& box, const Place& place, LineBoxes set, std::size_t first);
    void set_asides_of(const boxes::Box& box, const Place& place);
    void put_line(const boxes::Box& box, const Place& place, const LineBox& set);
    void part_lines(const boxes::Box& box, const LineBox& before, std::int32_t above,
                    std::int32_t below);
    void put_called(const FragmentRef& fragment);
    void put_called_in(const boxes::Box& box);
    void put_call(const boxes::Box& box);
    void put_marks_of(const SetLine& set);
    void put_lone_marker(const boxes::Box& item, Length x);
    struct Marker;
    void add_marker(const boxes::Box& item, FlowItem& line, Length x, const Marker& marker);
    void add_markers(const boxes::Box& item, FlowItem& line, Length x);

    void set_aside(const boxes::Box& box, const Place& place);
    void break_before_float(const boxes::Box& box);
    void put_aside(const boxes::Box& box, const Place& place, Length at);
    void put_float(const boxes::Box& box, const Place& place, Length at);
    void set_tall_float(const boxes::Box& box, const Place& place, Length width);
    bool is_worth_parting(const boxes::Box& box, Length height) const;
    void part_float(FlowItem& item, const BlockSpace& space);
    void put_page_float(const boxes::Box& box);
    void put_placeholder(const boxes::Box& box, Length x, Length drop);

    void clear(const boxes::Box& box);
    void keep_below(const boxes::Box& box, Length foot);
    void add_margin(const boxes::Box& box, Length margin);
    void ask(style::BreakBetween between);
    void ask_before(const boxes::Box& box);
    void ask_after(const boxes::Box& box);
    void enter_page(const boxes::Box& box);
    void put_opportunity();
    void flush(Length grid = {});
    void flush_waiting();
    void put(FlowItem item);
    void put_fragment(const FragmentRef& fragment, const boxes::Box* box, Length x);
    void put_space(Length size, Length kept = {});
    void put_filler(Length size);
    void put_blank(Length size);
    void put_room(const boxes::Box& box, Length size);
    void put_clearance(Length size, Length kept = {});
    bool parts_clearance(Length size) const;
    void part(BreakClass break_class);
    void close_off_margin();
    void put_marks(const boxes::Box& box);

    FloatSpace& floats() { return floats_.back(); }

    Length y() const { return stacker_.y(); }

    Length next_y() const;

    Shop& shop_;
    std::optional<Length> height_;
    Galley galley_;
    Stacker stacker_;
    Between between_;
    std::vector<Waiting> waiting_;
    std::vector<std::int32_t> open_; ///< Indices of open items.
    std::vector<Length> tops_;       ///< For each of `open_`: where its content begins.
    std::vector<FloatSpace> floats_; ///< Of the formatting contexts that are open, the inmost last.

    /// A marker and the content box of its list item.
    struct Marker {
        const boxes::Box* box = nullptr;
        Length edge, width;
    };

    std::vector<Marker> markers_; ///< Stand beside the first line that comes, those of outer lists
                                  ///< too.
    Length fragment_height_;      ///< No fragment is taller: the page, a column; 0 when not known.
    Length part_height_;          ///< The same for floats alone, beside the flow that pages see.
    std::optional<Length> deepest_; ///< Of content that is wanted.
    bool in_columns_ = false;       ///< Column breaks count.
    int kept_together_ = 0;         ///< Depth of break-inside: avoid.
    int flushes_ = 0;               ///< How often waiting boxes have begun.
    Atom used_page_;                ///< That `page: auto` means here.
    Atom page_, last_page_;         ///< Of what comes next, and of what stands before it.
    std::unordered_set<const boxes::Box*> asked_; ///< Break-before that was asked for their parent.
    bool is_alone_ = false;   ///< The box that ends is all there is; it may go on without content.
    bool is_whole_ = false;   ///< Nobody will cut this galley.
    bool names_page_ = false; ///< A box that names its page waits to begin.
    bool parts_overflow_ = false;      ///< What reaches over its box goes on beside what follows.
    bool is_closing_ = false;          ///< What is being written ends a box.
    std::optional<Overflow> overflow_; ///< If anything follows it.
};

} // namespace makeready::flow
