// Boxes and a width come in; a galley goes out: set lines, blocks and the places between them where
// a page may end. Stacking a stretch of it gives fragments. This room never chooses a page break.
#pragma once

#include "atom.hpp"
#include "boxes.hpp"
#include "length.hpp"
#include "report.hpp"
#include "strips.hpp"
#include "style.hpp"
#include "text.hpp"

#include <functional>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace makeready::picture {
struct Picture;
}

namespace makeready::flow {

struct Fragment;
struct Galley;
using FragmentRef = std::shared_ptr<const Fragment>;

/// A fragment and where its border box lies, from the border box of what holds it.
struct Placed {
    Length x, y;
    FragmentRef fragment;
};

/// Whose the parts of a paragraph are.
struct InlineOwners {
    struct Range {
        const boxes::Box* box = nullptr;
        std::int32_t parent = -1;         ///< Index of the inline box around it, or -1: the block.
        std::uint32_t begin = 0, end = 0; ///< In the paragraph's text.
        bool is_begun = false;            ///< It begins on a line before this text.
    };

    std::vector<Range> boxes;                ///< Inline boxes, outer ones before inner ones.
    std::vector<std::int32_t> spans;         ///< For each span: the index of its inline box, or -1.
    std::vector<const boxes::Box*> inserted; ///< The box of each insertion.
    std::list<style::InheritedStyle> styles; ///< Of ::first-line, for boxes that inherit from it.

    /// The box that a span lies in.
    const boxes::Box& owner(std::uint32_t span, const boxes::Box& block) const {
        return spans[span] < 0 ? block : *boxes[static_cast<std::size_t>(spans[span])].box;
    }
};

/// An inline box's piece on one line (CSS 2.1, 9.4.2): its border box, from the line box's corner.
struct InlineBox {
    const boxes::Box* box = nullptr;
    std::int32_t parent = -1; ///< Index of the inline box around it, or -1.
    Length x, y, width, height;
    style::Edges<Length> margin, border, padding; ///< Used values; edges cut by a line's end are 0.
    bool begins = true, ends = true; ///< Whether its start and end edges are on this line.
    std::size_t first = 0, last = 0; ///< The line's pieces that lie in it: [first, last).
};

/// A line box: the set line and where each of its pieces stands.
struct SetLine {
    text::Line line;
    std::shared_ptr<const text::Paragraph> paragraph; ///< Keeps spans and insertions.
    Length baseline;                                  ///< From the top of the line box.
    std::vector<Length> raise;    ///< For each piece: its baseline above (+) or below the line's.
    std::vector<Placed> atomics;  ///< Pictures and inline-blocks, from the line box's corner.
    std::vector<InlineBox> boxes; ///< Outer ones before inner ones.
    std::vector<Placed> asides;   ///< Where absolutely positioned boxes would stand.
    std::shared_ptr<const InlineOwners> owners;
    std::uint32_t text_before = 0; ///< Bytes of the block's text before that of the paragraph.
};

/// A stretch of a collapsed border (CSS 2.1, 17.6.2).
struct BorderStrip {
    Rectangle area; ///< From the corner of its row.
    style::BorderEdge edge;
};

/// A piece of a box on one page, or the whole of it. Immutable.
struct Fragment {
    const boxes::Box* box = nullptr;              ///< For a line: the block that holds it.
    Length width, height;                         ///< Of the border box.
    style::Edges<Length> margin, border, padding; ///< Used values; cut edges are 0.
    bool begins = true, ends = true; ///< Whether the box's first and last edge are in this piece.
    std::vector<Placed> children;
    std::shared_ptr<const SetLine> line;
    /// Of a line: quarters its content is turned clockwise; all else here is where it is seen.
    std::uint8_t quarters = 0;
    std::shared_ptr<const picture::Picture> picture; ///< Fills the content box, as object-fit says.
    /// Where an absolutely positioned box would stand; place_absolutes() puts the box there.
    bool is_placeholder = false;
    bool holds_placeholders = false; ///< It, or something in it.
    /// A placeholder's box, to be cut where its page ends; its child is the box uncut.
    std::shared_ptr<const Galley> parted;
    bool is_cut = false;       ///< What reaches over its top or foot is not shown (pages).
    bool is_column = false;    ///< One column of the box it lies in; it has no box of its own.
    bool is_wrapper = false;   ///< Holds a table and its captions; has the table's box and margins.
    bool paints_box = true;    ///< Its background and borders are shown (empty-cells, wrappers).
    bool paints_border = true; ///< Its borders are, and not collapsed into `strips`.
    /// Where its background is placed, from its corner, if not in its own box (columns of tables).
    std::shared_ptr<const Rectangle> ground;
    std::vector<BorderStrip> strips; ///< Of a row: collapsed borders, above its cells.
};

enum class ItemKind : std::uint8_t {
    line,        ///< A line; `fragment`.
    block,       ///< Something that is not broken: a picture, a table row; `fragment`.
    glue,        ///< A margin; vanishes at the top of a page that follows an unforced break.
    opportunity, ///< A page may end here, at a cost.
    open,        ///< A box begins; `size` is its first border and padding.
    close,       ///< The box ends; `size` is its last padding and border.
    note,        ///< A footnote called by what stands before; `note`.
    aside,       ///< Out of the flow: a float or a placeholder; `fragment`, `drop` below it.
    slice,       ///< A part of `split`.
    mark, ///< Something a page remembers: `box` has an anchor, strings, a bookmark, a page number.
};

/// Flows that run side by side (the cells of a row, columns, a tall float), cut into slices between
/// which a page may end. What a stretch of slices takes is asked, not added up: when a page begins
/// with a slice, each flow goes on at the page's top.
class Split {
public:
    virtual ~Split() = default;
    virtual std::size_t slices() const = 0;
    /// How deep the slices [first, last) are.
    virtual Length depth(std::size_t first, std::size_t last) const = 0;
    /// Their fragment. What goes on after them fills `room` if that is more than they take
    /// (CSS Fragmentation 3, 5.1).
    virtual FragmentRef fragment(std::size_t first, std::size_t last, Length room) const = 0;
};

/// How bad it is to end a page here, before what the writer asked for is even considered
/// (CSS Fragmentation 3, 4.4 gives the order in which rules are dropped).
enum class BreakClass : std::uint8_t { good, between_lines, orphan_or_widow, avoided, forced };

/// A box that begins in a galley.
struct Opened {
    style::Edges<Length> margin, border, padding; ///< Used values.
    Length width;                                 ///< Of its border box.
    bool is_wrapper = false;                      ///< It is that of a table.
    bool is_context = false;   ///< Margins in it do not adjoin a break before it.
    bool paints_border = true; ///< Its borders are not collapsed.
    FragmentRef repeated;      ///< What stands first on every page it goes on to (table head).
    FragmentRef repeated_foot; ///< What stands last on every page it goes on from (table foot).
};

/// What the page breaker sees of a galley, one after the other.
struct FlowItem {
    ItemKind kind = ItemKind::glue;
    BreakClass break_class = BreakClass::good;
    style::BreakBetween forced = style::BreakBetween::automatic; ///< Page, left, right ...
    bool snap = false; ///< Glue: what follows stands on the line grid, counted from the page's top.
    bool is_discarded = false; ///< Glue: it vanishes after a forced break too.
    bool is_clearance = false; ///< Glue: it reaches down to the foot of floats on the same page.
    std::uint8_t kept = 0;     ///< Opportunity: so many boxes around it ask not to be broken.
    bool hyphen = false;       ///< Opportunity: the line before it ends in a hyphen.
    bool in_blank = false; ///< Opportunity: in a box's empty room, with more of it on both sides.
    bool begins_group = false;   ///< Opportunity: a box that names its page begins (page groups).
    std::uint32_t slice = 0;     ///< Slice: its number.
    std::int32_t enclosing = -1; ///< Index of the open item of the box it lies in, or -1.
    Length size;                 ///< In the block direction.
    Length x;                    ///< From the galley's left edge to the fragment's border box.
    Length grid;                 ///< Glue with `snap`: the grid's step.
    Length kept_margin;  ///< Glue: what stays of it at the top of a page after an unforced break.
    Length after_forced; ///< Glue: what stays of it after a forced break: later margins.
    FragmentRef fragment;
    Length drop;  ///< Aside: how far below the flow's place its border box begins.
    Length least; ///< Aside: how much of the fragment must stand on the page it begins on.
    Length reach; ///< Aside: how far below the flow's place it ends, if it takes room; else 0.
    Length shift_x, shift_y; ///< position: relative moves it by that when all is laid out.
    std::shared_ptr<const Split> split;
    const boxes::Box* box = nullptr;
    std::shared_ptr<const Opened> opened; ///< Open: never null.
    std::shared_ptr<const struct Galley> note;
    Atom page; ///< Opportunity: the named page of what follows.
};

/// A paragraph of lines as high as each other that can also be set a line shorter or longer. Its
/// items are line, opportunity, line, ... line, and behind them what a longer setting needs, empty.
struct ElasticParagraph {
    std::size_t begin = 0, end = 0; ///< Items.
    std::int32_t lines = 0;         ///< As it is set.
    Length line_height;
    std::vector<text::OtherSetting> others;
    const boxes::Box* box = nullptr;
    Length width;                 ///< Of its containing block ...
    std::optional<Length> height; ///< ... and its height, if known.
    bool rtl = false;
};

/// Set lines and blocks, not yet cut into pages.
struct Galley {
    Length width;
    bool is_overflow = false; ///< Content that reaches over its box: no box is around it all.
    bool is_cut_off = false;  ///< More of the content would follow, deeper than was asked for.
    Atom first_page;          ///< The named page it begins on.
    std::vector<FlowItem> items;
    std::vector<ElasticParagraph> elastic; ///< In order; only in a galley for pages.
};

/// What layout may know of pages: where things came to stand in the pass before.
class PageMap {
public:
    struct Place {
        int page = 0;            ///< Index.
        std::int64_t number = 0; ///< Of the page counter.
        bool operator==(const Place&) const = default;
    };

    std::map<std::string, Place, std::less<>> places;      ///< By anchor.
    std::map<std::string, std::string, std::less<>> texts; ///< target-text, by anchor.
    int page_count = 0;
    bool operator==(const PageMap&) const = default;
};

/// Opens a picture by what `src` or url() says; nullptr when it can't be had (reported).
using PictureSource =
    std::function<std::shared_ptr<const picture::Picture>(const std::string&, const Position&)>;

/// Lines that were set before; a later pass takes them again if nothing in them depends on pages.
class LineCache {
public:
    struct Entry {
        std::string text;
        Length width;
        std::vector<std::shared_ptr<const SetLine>> lines;
        std::vector<Length> heights;
        std::vector<text::OtherSetting> others;
        bool knows_others = false;     ///< They were asked for.
        std::vector<Finding> findings; ///< Of their setting: each pass has a report of its own.
    };

    std::unordered_map<const boxes::Box*, Entry> entries;
};

/// What setting a galley needs besides boxes.
struct Shop {
    text::Typesetter& typesetter;
    const PictureSource& pictures;
    const PageMap& pages;
    LineCache& lines;
    std::function<Length(Atom page)> page_width; ///< Of a named page's area; may be empty.
    Report& report;
    bool* read_pages = nullptr; ///< Set to true when something asked for a page fact.
    Length page_height = {};  ///< Of the usual page area: no float is taller; 0 when nobody knows.
    Length outer_margin = {}; ///< Of the usual page: as wide as side notes may be.
    class BlockMemo* memo = nullptr;   ///< What was set within the outermost box that is set whole.
    class LinesAhead* ahead = nullptr; ///< Sets lines before they are asked for.
};

/// Sets the content of a block container to a width: its children, not its own edges. Percentages
/// of heights are of `height`, if that is known.
Galley set_galley(const boxes::Box& container, Length width, Shop& shop,
                  std::optional<Length> height = {});

/// The named page that a box begins on, in one of the page `around` (css-page-3, 9.1).
Atom start_page(const boxes::Box& box, Atom around);

/// The named page that all of a box stands on; that of the box itself if there is no such page.
Atom usual_page(const boxes::Box& box, Atom around);

/// The same for content that pages part: what is taller than Shop::page_height is not kept whole.
/// So many threads share the work; they set what one would set. Below `depth` not all is set.
Galley set_pages_galley(const boxes::Box& container, Length width, Shop& shop, unsigned threads = 1,
                        std::optional<Length> depth = {});

/// Where a galley of the same content at another width goes on from an opportunity of a galley (CSS
/// Fragmentation 3, 5.1): a paragraph is set again from there. nullopt: it can't go on there.
std::optional<std::size_t> take_up(const Galley& from, std::size_t at, Galley& to, Shop& shop);

/// Sets an elastic paragraph of a galley in another number of lines; all other items stay where
/// they are.
void set_again(Galley& galley, const ElasticParagraph& paragraph, const text::OtherSetting& setting,
               Shop& shop);

/// What a break after a line of a paragraph is, by the lines before and after it.
BreakClass class_between(const style::InheritedStyle& style, std::int32_t above,
                         std::int32_t below);

/// What a block is set into: its containing block, and what was decided about its border box.
struct BlockSpace {
    Length containing_width;
    std::optional<Length> containing_height;
    std::optional<Length> width, height; ///< Of the border box; otherwise as the style asks.
    std::optional<style::Edges<Length>> border = {}; ///< Used widths, if collapsed.
    bool is_natural = false; ///< As high as its content, whatever the style says of heights.
};

/// Sets a block with its own edges, unbroken: a table cell, a margin box, an inline-block, a float.
/// The galley's width is the block's; without a width given, it shrinks to fit (CSS 2.1, 10.3.5).
FragmentRef set_block(const boxes::Box& box, const BlockSpace& space, Shop& shop);

/// For a known width of the border box, in a containing block as wide.
FragmentRef set_block(const boxes::Box& box, Length width, Shop& shop);

/// The narrowest and the widest that content can sensibly be (CSS Sizing 3), with its box's edges
/// and margins; of a cell without margins.
struct IntrinsicWidths {
    Length narrow, wide;
};

IntrinsicWidths intrinsic_widths(const boxes::Box& box, Shop& shop,
                                 const std::optional<Length>& containing_height = {});

/// What the pages after one have still to show of something beside the main flow that reaches over
/// its page (CSS Fragmentation 3, 2: parallel fragmentation flows).
struct Overhang {
    Length x, y; ///< Of its border box, from the corner of the area of the page that comes next.
    std::shared_ptr<const Galley> galley; ///< It goes on at item `begin` ...
    std::size_t begin = 0;
    Length lift; ///< So much of the blank there has been shown.
    /// ... or can't be parted: what is above the page has been shown.
    std::shared_ptr<const Strips> whole;
    style::Edges<Length> margin;
    const boxes::Box* box = nullptr; ///< Whose it is, for findings.
    bool is_told = false;            ///< That it is cut has been said.
};

/// What the pages done leave to those that come, besides the flow.
struct HandedOn {
    std::vector<Overhang> over;
    bool counts = false; ///< Something is positioned in a box that may go on over pages.
    std::map<const boxes::Box*, Length> passed; ///< How much of a box stands on the pages done.
    std::vector<Rectangle> areas;               ///< Of the pages done; without height: blank ones.
    /// Pieces for pages done, by their index, from the corner of the page's flow: what is
    /// positioned in a box that began there, and called on a later page.
    std::vector<std::pair<std::size_t, Placed>> back;
};

/// Puts absolutely positioned boxes in the place of their placeholders, and fixed ones on a page
/// that holds none for them (CSS 2.1, 10.1, 10.3.7, 10.6.4). `area` is the page area, from the
/// corner of `content`; it is the containing block of what has no positioned ancestor. With
/// `handed`, what reaches over the area's foot is parted: that of the pages before goes in, that
/// for the next ones comes out.
FragmentRef place_absolutes(const FragmentRef& content, const Rectangle& area,
                            const std::vector<const boxes::Box*>& fixed, Shop& shop,
                            HandedOn* handed = nullptr);

/// A fragment with all that is in it, carried over to other coordinates.
FragmentRef turned(const FragmentRef& fragment, style::Turn turn);

/// Places items one below the other, as stacking does; for measuring how much a page holds.
class Stacker {
public:
    /// Begins at item `begin` of a galley. `truncate` drops leading glue (after an unforced break).
    /// So much of the blank that it begins with stands on the page before.
    Stacker(const Galley& galley, std::size_t begin, bool truncate, Length lift = {});
    /// Takes one item in. Items must come in order.
    void take(const FlowItem& item);

    /// The depth so far: to the foot of the last line or block, open boxes closed by the cut.
    Length depth() const { return depth_ + foot_; }

    /// What open boxes repeat at a page's end; part of the depth.
    Length feet() const { return foot_; }

    /// Where the next item begins.
    Length y() const { return y_; }

private:
    void take_slice(const FlowItem& item);
    void push_foot(const FlowItem& open);

    Length y_, depth_;
    Length foot_;                  ///< What open boxes repeat at a page's end.
    std::vector<Length> feet_;     ///< Of each open box.
    Length float_foot_;            ///< Of the lowest float.
    bool truncates_ = false;       ///< Nothing has been placed yet, and glue vanishes.
    bool is_first_ = false;        ///< Nothing has been placed yet after a break.
    const Split* split_ = nullptr; ///< That the last slice belongs to.
    std::uint32_t first_slice_ = 0, next_slice_ = 0;
    Length split_top_;
};

/// The open items of the boxes that an item lies in, outermost first.
std::vector<const FlowItem*> boxes_around(const Galley& galley, std::size_t index);

/// The fragments of items [begin, end), boxes that were open before reopened without their first
/// edge (box-decoration-break: slice). Boxes that go on after `end` reach down to `foot` (CSS
/// Fragmentation 3, 5.1). The result has the galley's width and no edges.
FragmentRef stack(const Galley& galley, std::size_t begin, std::size_t end, bool truncate,
                  Length foot = {}, Length lift = {});

/// Of a fragment's first or last line, from its top; negative when it has no line.
Length first_baseline(const Fragment& fragment);
Length last_baseline(const Fragment& fragment);

/// The used length of a size for a known whole; `otherwise` where it is auto or none.
Length used(const style::Size& size, Length whole, Length otherwise);

} // namespace makeready::flow
