// Computed values that depend on each other.
#include "cascading.hpp"

namespace makeready::style {
namespace {

// CSS 2.1, 9.7.
Display blockified(Display display) {
    switch (display) {
    case Display::inline_table:
        return Display::table;
    case Display::inline_flex:
        return Display::flex;
    case Display::inline_grid:
        return Display::grid;
    case Display::inline_:
    case Display::inline_block:
    case Display::table_row_group:
    case Display::table_header_group:
    case Display::table_footer_group:
    case Display::table_row:
    case Display::table_cell:
    case Display::table_caption:
    case Display::table_column:
    case Display::table_column_group:
        return Display::block;
    default:
        return display;
    }
}

bool is_flex_or_grid(Display display) {
    return display == Display::flex || display == Display::inline_flex ||
           display == Display::grid || display == Display::inline_grid;
}

bool is_inline_level(Display display) {
    return display == Display::inline_ || display == Display::inline_block ||
           display == Display::inline_table || display == Display::inline_flex ||
           display == Display::inline_grid;
}

void adjust_display(OwnStyle& own, const OwnStyle& parent, const Own& element) {
    if (own.position == Placement::absolute || own.position == Placement::fixed)
        own.floating = Float::none;
    const bool is_taken_out = own.floating != Float::none || own.position == Placement::absolute ||
                              own.position == Placement::fixed;
    // Through display: contents, the container is further out (CSS Display 3, 2.5).
    const bool within = parent.display == Display::contents && parent.is_item;
    own.is_item = (is_flex_or_grid(parent.display) || within) && !element.is_root;
    // CSS Flexbox 1, 3: float and clear do nothing on an item.
    if (own.is_item && (own.floating == Float::left || own.floating == Float::right))
        own.floating = Float::none;
    if (own.is_item) own.clear = Clear::none;
    own.was_inline = is_taken_out && is_inline_level(own.display);
    if (is_taken_out || own.is_item || element.is_root) own.display = blockified(own.display);
    if (element.is_root && own.display == Display::contents) own.display = Display::block;
}

// css-contain-2, 3: it holds for boxes, not for inline boxes and the inside of tables; what is
// contained is clipped.
void adjust_containment(OwnStyle& own) {
    const bool is_box =
        own.display != Display::inline_ && own.display != Display::contents &&
        (own.display < Display::table_row_group || own.display > Display::table_column_group ||
         own.display == Display::table_cell || own.display == Display::table_caption);
    if (!is_box) own.contain = 0;
    if (own.display == Display::table || own.display == Display::inline_table ||
        own.display == Display::table_cell)
        own.contain &= static_cast<std::uint8_t>(~static_cast<unsigned>(Containment::size));
    const bool clips = (own.contain & static_cast<std::uint8_t>(Containment::paint)) != 0;
    if (clips && own.overflow == Overflow::visible) own.overflow = Overflow::clip;
}

// CSS Backgrounds 3, 4.3: no line, no width.
void adjust_lines(OwnStyle& own) {
    for (BorderEdge* edge : {&own.border.top, &own.border.right, &own.border.bottom,
                             &own.border.left, &own.outline, &own.column_rule}) {
        if (edge->line != BorderLine::none && edge->line != BorderLine::hidden) continue;
        edge->width = {};
        edge->colour = {}; // Unseen: equal styles shall be one.
    }
}

// CSS Lists 3, 4.6 and GCPM, 2.4: every list item and every note counts itself, whatever else it
// counts.
void adjust_counters(OwnStyle& own) {
    const bool is_note = own.floating == Float::footnote;
    if (own.display != Display::list_item && !is_note) return;
    const Atom counter = is_note ? "footnote" : "list-item";
    for (const CounterChange& change : own.counter_increment)
        if (change.name == counter) return;
    own.counter_increment.push_back({counter, 1});
}

} // namespace

void adjust(Draft& draft, const OwnStyle& parent, const Own& own) {
    adjust_display(draft.own, parent, own);
    adjust_containment(draft.own);
    adjust_lines(draft.own);
    adjust_counters(draft.own);
}

} // namespace makeready::style
