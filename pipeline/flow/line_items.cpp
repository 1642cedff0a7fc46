// The lines of a block: opportunities between them, a list marker, floats, notes and anchors.
#include "galley_setter.hpp"
#include "initial_letter.hpp"
#include "relative.hpp"

#include <algorithm>
#include <utility>

namespace makeready::flow {

using boxes::Box;
using boxes::BoxKind;

// CSS Lists 3, 4.3: an outside marker stands before the first line, on its baseline.
void GalleySetter::add_marker(const Box& item, FlowItem& line, Length x, const Marker& beside) {
    const Box& marker = *beside.box;
    const std::vector<LineBox> set =
        set_lines(marker, {Length::from_points(100000), {}, false}, shop_, Others::none).best;
    if (set.empty()) return;
    const text::Line& marker_line = set.front().line->line;
    Length width;
    for (const text::Piece& piece : marker_line.pieces)
        width = std::max(width, piece.x + piece.width);
    auto made = std::make_shared<Fragment>();
    made->box = &marker;
    made->width = width;
    made->height = set.front().height;
    made->line = set.front().line;
    // Chosen by eye: half an em stands between a marker and its text.
    const Length gap = item.style.inherited->font.size.scaled(0.5);
    auto with_marker = std::make_shared<Fragment>(*line.fragment);
    (is_rtl(item) ? made->margin.left : made->margin.right) = gap;
    const Length at = is_rtl(item) ? beside.edge + beside.width + gap : beside.edge - gap - width;
    const Length baseline =
        line.fragment->line ? line.fragment->line->baseline : set.front().line->baseline;
    with_marker->children.push_back({at - x, baseline - set.front().line->baseline, made});
    line.fragment = with_marker;
}

void GalleySetter::add_markers(const Box& item, FlowItem& line, Length x) {
    for (const Marker& one : std::exchange(markers_, {})) add_marker(item, line, x, one);
}

// An item with no line of its own has one for its marker.
void GalleySetter::put_lone_marker(const Box& item, Length x) {
    if (markers_.empty() || item.children.empty() || item.children.front() != markers_.back().box)
        return;
    const std::vector<LineBox> set =
        set_lines(*markers_.back().box, {Length::from_points(100000), {}, false}, shop_,
                  Others::none)
            .best;
    if (set.empty()) {
        markers_.pop_back();
        return;
    }
    flush();
    if (markers_.empty()) return; // What was put had a line for it.
    auto fragment = std::make_shared<Fragment>();
    fragment->height = set.front().height;
    FlowItem line;
    line.kind = ItemKind::block;
    line.size = fragment->height;
    line.x = x;
    line.fragment = std::move(fragment);
    add_markers(item, line, x);
    put(std::move(line));
}

namespace {

/// The lines of a block in a galley, beside the floats of its formatting context.
class GalleyBed : public LineBed {
public:
    GalleyBed(FloatSpace floats, Length top, Length x, const Containing& in, Length tallest,
              Shop& shop)
        : floats_(std::move(floats)), top_(top), x_(x), in_(in), tallest_(tallest), shop_(shop) {}

    Length width() const override { return in_.width; }

    FloatSpace::Room room(Length depth, Length height) const override {
        FloatSpace::Room room = floats_.room(top_ + depth, height, x_, x_ + in_.width);
        room.left -= x_;
        room.right = std::max(room.right - x_, room.left);
        return room;
    }

    std::optional<Length> next_foot(Length depth) const override {
        auto foot = floats_.next_foot(top_ + depth);
        if (foot) *foot -= top_;
        return foot;
    }

    Length width_of(const Box& floating) override { return size(floating).first; }

    // The galley places it again, at the same place, when the line comes.
    void place(const Box& floating, Length depth) override {
        const auto [width, height] = size(floating);
        if (tallest_.units > 0 && height > tallest_) return; // It will be parted, below its line.
        Length at = top_ + depth;
        if (const auto foot = floats_.foot(floating.style.own->clear)) at = std::max(at, *foot);
        floats_.place(floating.style.own->floating, width, height, at, x_, x_ + in_.width);
    }

private:
    std::pair<Length, Length> size(const Box& floating) {
        const auto known = sizes_.find(&floating);
        if (known != sizes_.end()) return known->second;
        const FragmentRef set =
            set_block(floating, BlockSpace{in_.width, in_.height, {}, {}}, shop_);
        if (!set) return {};
        const style::Edges<Length> margin = float_margin(floating, in_.width);
        return sizes_[&floating] = {set->width + margin.left + margin.right,
                                    set->height + margin.top + margin.bottom};
    }

    FloatSpace floats_;
    Length top_, x_;
    Containing in_;
    Length tallest_;
    Shop& shop_;
    std::map<const Box*, std::pair<Length, Length>> sizes_;
};

bool has_asides(const Box& box) {
    return std::any_of(box.children.begin(), box.children.end(), [](const Box* child) {
        return child->is_out_of_flow() || (child->kind == BoxKind::inline_ && has_asides(*child));
    });
}

bool calls_notes(const Box& box) {
    return std::any_of(box.children.begin(), box.children.end(), [](const Box* child) {
        return child->kind == BoxKind::note ||
               (child->kind == BoxKind::inline_ && calls_notes(*child));
    });
}

bool has_content(const Box& box) {
    for (const Box* child : box.children) {
        if (child->is_initial) return true;
        if (child->is_out_of_flow() || child->kind == BoxKind::note ||
            child->kind == BoxKind::marker)
            continue;
        if (child->kind != BoxKind::inline_) {
            if (child->kind != BoxKind::text || !child->generated.empty() ||
                child->text.find_first_not_of(' ') != std::string::npos)
                return true;
            continue;
        }
        if (has_content(*child) || inline_edge(*child, true, 1_pt * 100).units != 0 ||
            inline_edge(*child, false, 1_pt * 100).units != 0)
            return true;
    }
    return false;
}

} // namespace

BreakClass class_between(const style::InheritedStyle& style, std::int32_t above,
                         std::int32_t below) {
    const bool few = above < style.orphans || below < style.widows;
    return few ? BreakClass::orphan_or_widow : BreakClass::between_lines;
}

void GalleySetter::part_lines(const Box& box, const LineBox& before, std::int32_t above,
                              std::int32_t below) {
    part(class_between(*box.style.inherited, above, below));
    galley_.items.back().hyphen = before.line->line.hyphenated;
}

// CSS 2.1, 9.4.2: a line with nothing on it but what is out of the flow is no line.
void GalleySetter::set_asides_of(const Box& box, const Place& place) {
    for (const Box* child : box.children) {
        if (child->is_out_of_flow())
            set_aside(*child, place);
        else if (child->kind == BoxKind::inline_)
            set_asides_of(*child, place);
    }
}

void GalleySetter::set_lines_of(const Box& box, const Place& place, std::uint32_t from) {
    const bool asides = has_asides(box);
    if (asides && !has_content(box) && !calls_notes(box)) {
        set_asides_of(box, place);
        return;
    }
    const Containing in{place.width, place.height, place.rtl};
    const Others others =
        fragment_height_.units > 0 && !in_columns_ ? Others::wanted : Others::none;
    const bool waits_for_floats =
        std::any_of(waiting_.begin(), waiting_.end(),
                    [](const Waiting& w) { return w.aside && w.aside->is_float(); });
    if (!asides && !waits_for_floats && floats().empty()) {
        put_lines(box, place, set_lines(box, in, shop_, others, nullptr, from));
        return;
    }
    if (!has_content(box) && !calls_notes(box)) return;
    flush();
    const bool free = !asides && !floats().next_foot(y());
    if (free) {
        put_lines(box, place, set_lines(box, in, shop_, others, nullptr, from));
        return;
    }
    GalleyBed bed(floats(), y(), place.x, in, in_columns_ ? fragment_height_ : Length{}, shop_);
    put_lines(box, place, set_lines(box, in, shop_, Others::none, &bed, from));
}

namespace {

// CSS 2.1, 9.4.2: what calls a note, but shows nothing, stands in a line of no height.
LineBox without_height(LineBox line) {
    line.height = {};
    return line;
}

} // namespace

void GalleySetter::put_lines(const Box& box, const Place& place, LineBoxes set) {
    const std::vector<LineBox>& lines = set.best;
    const bool nothing =
        std::all_of(lines.begin(), lines.end(), [](const LineBox& line) { return line.is_empty; });
    const bool only_calls = nothing && markers_.empty() && calls_notes(box);
    if (lines.empty() || (nothing && markers_.empty() && !only_calls))
        return set_asides_of(box, place);
    const Length grid = box.style.inherited->line_grid;
    const bool on_grid = grid.units > 0 && lines.front().height.units % grid.units == 0;
    flush(on_grid ? grid : Length{});
    const auto count = static_cast<std::int32_t>(lines.size());
    const std::size_t first = galley_.items.size();
    for (std::int32_t n = 0; n < count; ++n) {
        const LineBox& line = lines[static_cast<std::size_t>(n)];
        if (n > 0) part_lines(box, lines[static_cast<std::size_t>(n - 1)], n, count - n);
        for (const auto& [floating, below] : line.before) put_float(*floating, place, y() + below);
        // What a raised initial letter takes stays where a page begins with it.
        put_clearance(line.gap, n == 0 ? line.gap : Length{});
        if (only_calls && n == 0)
            put_line(box, place, without_height(line));
        else if (!line.is_empty || (nothing && n == 0))
            put_line(box, place, line);
        for (const Box* floating : line.after) put_float(*floating, place, y());
    }
    if (!set.others.empty()) make_elastic(box, place, std::move(set), first);
}

FlowItem line_item(const Box& box, Length x, const LineBox& set) {
    auto fragment = std::make_shared<Fragment>();
    fragment->box = &box;
    fragment->width = set.width;
    fragment->height = set.height;
    fragment->line = set.line;
    fragment->holds_placeholders = !set.line->asides.empty();
    for (const Placed& atomic : set.line->atomics)
        if (atomic.fragment->holds_placeholders) fragment->holds_placeholders = true;
    FlowItem line;
    line.kind = ItemKind::line;
    line.size = set.height;
    line.x = x;
    line.fragment = std::move(fragment);
    line.box = &box;
    return line;
}

void GalleySetter::put_line(const Box& box, const Place& place, const LineBox& set) {
    FlowItem line = line_item(box, place.x + set.x, set);
    add_markers(box, line, line.x);
    const FragmentRef put_one = line.fragment;
    put(std::move(line));
    if (set.line->owners->boxes.empty() && set.line->owners->inserted.empty()) return;
    put_marks_of(*set.line);
    put_called(put_one);
}

// Anchors in a line come right after it.
void GalleySetter::put_marks_of(const SetLine& set) {
    for (const InlineBox& box : set.boxes)
        if (box.begins) put_marks(*box.box);
}

// Notes called in what has just been put come right after it.
void GalleySetter::put_called(const FragmentRef& fragment) {
    if (fragment->is_placeholder) put_called_in(*fragment->box);
    if (fragment->line) {
        for (const text::Piece& piece : fragment->line->line.pieces) {
            if (piece.insertion < 0) continue;
            const auto inserted = static_cast<std::size_t>(piece.insertion);
            put_call(*fragment->line->owners->inserted[inserted]);
        }
        for (const Placed& atomic : fragment->line->atomics) put_called(atomic.fragment);
        for (const Placed& aside : fragment->line->asides) put_called(aside.fragment);
    }
    for (const Placed& child : fragment->children) put_called(child.fragment);
}

// What is positioned absolutely is set once its page is known; its notes go on that page too.
void GalleySetter::put_called_in(const Box& box) {
    for (const Box* child : box.children) {
        // A page float that is a block is set in its place there; in a line, it calls its own.
        if (child->kind == BoxKind::note || box.holds_lines) put_call(*child);
        const bool is_called =
            child->kind == BoxKind::note || (child->is_page_float() && box.holds_lines);
        if (!is_called) put_called_in(*child);
    }
}

void GalleySetter::put_call(const Box& box) {
    if (box.is_page_float()) put_page_float(box);
    if (box.kind != BoxKind::note) return;
    FlowItem item;
    item.kind = ItemKind::note;
    item.box = &box;
    put(std::move(item));
}

} // namespace makeready::flow
