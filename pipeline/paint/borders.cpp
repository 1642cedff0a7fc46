#include "borders.hpp"

#include <algorithm>
#include <cmath>

namespace makeready::paint {

using style::BorderEdge;
using style::BorderLine;
using style::Colour;
using style::Edges;

namespace {

constexpr int side_count = 4; // Top, right, bottom, left.

template <class T> std::array<T, side_count> listed(const Edges<T>& edges) {
    return {edges.top, edges.right, edges.bottom, edges.left};
}

Edges<Length> part(const Edges<Length>& widths, double share) {
    return {widths.top.scaled(share), widths.right.scaled(share), widths.bottom.scaled(share),
            widths.left.scaled(share)};
}

/// Three-dimensional lines are drawn in a darker and the written shade.
Colour darker(const Colour& colour) {
    Colour out = colour;
    if (out.space == Colour::Space::cmyk) {
        out.components[3] = 1 - (1 - out.components[3]) / 2;
        return out;
    }
    // Black can't be darker: its lit side is gray, as browsers do.
    for (float& component : out.components) component /= 2;
    return out;
}

bool is_black(const Colour& colour) {
    if (colour.space == Colour::Space::cmyk) return colour.components[3] >= 1;
    const std::size_t parts = colour.space == Colour::Space::gray ? 1 : 3;
    return std::all_of(colour.components.begin(),
                       colour.components.begin() + static_cast<std::ptrdiff_t>(parts),
                       [](float component) { return component <= 0; });
}

Colour lit(const Colour& colour) {
    if (!is_black(colour)) return colour;
    return {Colour::Space::gray, {0.33F}, colour.alpha};
}

Colour shaded(const Colour& colour) {
    return is_black(colour) ? colour : darker(colour);
}

class BorderPainter {
public:
    BorderPainter(const RoundArea& outer, const Edges<Length>& widths,
                  const Edges<BorderEdge>& edges)
        : outer_(outer), widths_(widths), width_(listed(widths)), edge_(listed(edges)) {}

    std::vector<Draw> run();

private:
    bool is_seen(int side) const {
        const auto n = static_cast<std::size_t>(side);
        return width_[n].units > 0 && edge_[n].line != BorderLine::none &&
               edge_[n].line != BorderLine::hidden && edge_[n].colour.alpha > 0;
    }

    bool is_alike(int a, int b) const {
        const BorderEdge &one = edge_[static_cast<std::size_t>(a)],
                         &other = edge_[static_cast<std::size_t>(b)];
        return is_seen(b) && one.line == other.line && one.colour == other.colour;
    }

    std::vector<Point> quarter(int side) const;
    void paint(const std::vector<int>& sides);
    Rectangle bar(int side) const;
    void bars(const std::vector<int>& sides);
    void paint_lines(const std::vector<int>& sides);
    void ring(double from, double to, const Colour& colour);
    void relief(const std::vector<int>& sides);
    void dashes(int side);

    const RoundArea& outer_;
    const Edges<Length>& widths_;
    std::array<Length, side_count> width_;
    std::array<BorderEdge, side_count> edge_;
    std::vector<Draw> out_;
};

std::vector<Draw> BorderPainter::run() {
    std::array<bool, side_count> is_done{};
    for (int side = 0; side < side_count; ++side) {
        if (is_done[static_cast<std::size_t>(side)] || !is_seen(side)) continue;
        std::vector<int> alike;
        for (int other = side; other < side_count; ++other) {
            if (!is_alike(side, other)) continue;
            alike.push_back(other);
            is_done[static_cast<std::size_t>(other)] = true;
        }
        paint(alike);
    }
    return std::move(out_);
}

/// A side's part of the border: cut from the outer to the inner corners (4.4). Round corners need
/// room up to where the cuts meet.
std::vector<Point> BorderPainter::quarter(int side) const {
    const Rectangle& o = outer_.area;
    const Rectangle i = inset(o, widths_);
    const Length right = o.x + o.width, bottom = o.y + o.height;
    const std::array<Point, 4> outside{{{o.x, o.y}, {right, o.y}, {right, bottom}, {o.x, bottom}}};
    std::array<Point, 4> inside{
        {{i.x, i.y}, {i.x + i.width, i.y}, {i.x + i.width, i.y + i.height}, {i.x, i.y + i.height}}};
    if (outer_.is_round()) {
        // Along the cut to half of the box: no curve reaches further.
        for (std::size_t n = 0; n < 4; ++n) {
            const Length dx = inside[n].x - outside[n].x, dy = inside[n].y - outside[n].y;
            double reach = 1e9;
            if (dx.units != 0)
                reach = std::min(reach, std::abs(o.width.points() / 2 / dx.points()));
            if (dy.units != 0)
                reach = std::min(reach, std::abs(o.height.points() / 2 / dy.points()));
            if (reach < 1e9)
                inside[n] = {outside[n].x + dx.scaled(reach), outside[n].y + dy.scaled(reach)};
        }
    }
    const auto a = static_cast<std::size_t>(side), b = (a + 1) % 4;
    return {outside[a], outside[b], inside[b], inside[a]};
}

void BorderPainter::paint(const std::vector<int>& sides) {
    const bool all = std::count_if(width_.begin(), width_.end(), [](Length w) {
                         return w.units > 0;
                     }) == static_cast<std::ptrdiff_t>(sides.size());
    const BorderEdge& edge = edge_[static_cast<std::size_t>(sides.front())];
    if (all && !outer_.is_round() && edge.line == BorderLine::solid) return bars(sides);
    Path quarters;
    for (const int side : sides) add_polygon(quarters, quarter(side));
    if (!all && !outer_.is_round() && edge.line == BorderLine::solid) {
        out_.push_back({FillPath{std::move(quarters), edge.colour}, 0, true});
        return;
    }
    if (!all) out_.push_back({BeginClip{outer_.area, std::move(quarters)}, 0, true});
    paint_lines(sides);
    if (!all) out_.push_back({EndClip{}, 0, true});
}

Rectangle BorderPainter::bar(int side) const {
    const auto n = static_cast<std::size_t>(side);
    Rectangle area = outer_.area;
    (side % 2 == 0 ? area.height : area.width) = width_[n];
    if (side == 1) area.x += outer_.area.width - width_[n];
    if (side == 2) area.y += outer_.area.height - width_[n];
    return area;
}

/// Sides of one colour, with no others beside them, and no seam between them: bars that overlap in
/// the corners, each a rectangle that viewers keep to whole pixels; if one sees through, one shape.
void BorderPainter::bars(const std::vector<int>& sides) {
    const Colour& colour = edge_[static_cast<std::size_t>(sides.front())].colour;
    if (sides.size() == 1 || colour.alpha >= 1) {
        for (const int side : sides) out_.push_back({FillArea{bar(side), colour}, 0, true});
        return;
    }
    Path path;
    for (const int side : sides) add_area(path, {bar(side)});
    out_.push_back({FillPath{std::move(path), colour}, 0, true});
}

void BorderPainter::paint_lines(const std::vector<int>& sides) {
    const BorderEdge& edge = edge_[static_cast<std::size_t>(sides.front())];
    switch (edge.line) {
    case BorderLine::double_:
        ring(0, 1.0 / 3, edge.colour);
        ring(2.0 / 3, 1, edge.colour);
        break;
    case BorderLine::groove:
    case BorderLine::ridge:
    case BorderLine::inset:
    case BorderLine::outset:
        relief(sides);
        break;
    case BorderLine::dashed:
    case BorderLine::dotted:
        if (outer_.is_round()) {
            RoundArea inner = outer_.inside(widths_);
            Path path = path_of(outer_);
            add_area(path, inner);
            out_.push_back({BeginClip{outer_.area, std::move(path), true}, 0, true});
        }
        for (const int side : sides) dashes(side);
        if (outer_.is_round()) out_.push_back({EndClip{}, 0, true});
        break;
    default:
        ring(0, 1, edge.colour);
    }
}

void BorderPainter::ring(double from, double to, const Colour& colour) {
    Path path = path_of(outer_.inside(part(widths_, from)));
    add_area(path, outer_.inside(part(widths_, to)));
    out_.push_back({FillPath{std::move(path), colour, true}, 0, true});
}

// 4.3: light falls from the top left.
void BorderPainter::relief(const std::vector<int>& sides) {
    const BorderEdge& edge = edge_[static_cast<std::size_t>(sides.front())];
    const bool two = edge.line == BorderLine::groove || edge.line == BorderLine::ridge;
    const bool sunken = edge.line == BorderLine::groove || edge.line == BorderLine::inset;
    for (const bool head : {true, false}) { // Top and left, then right and bottom.
        Path quarters;
        for (const int side : sides)
            if ((side == 0 || side == 3) == head) add_polygon(quarters, quarter(side));
        if (quarters.empty()) continue;
        const Colour first = head == sunken ? shaded(edge.colour) : lit(edge.colour);
        const Colour second = head == sunken ? lit(edge.colour) : shaded(edge.colour);
        out_.push_back({BeginClip{outer_.area, std::move(quarters)}, 0, true});
        ring(0, two ? 0.5 : 1, first);
        if (two) ring(0.5, 1, second);
        out_.push_back({EndClip{}, 0, true});
    }
}

void BorderPainter::dashes(int side) {
    const auto n = static_cast<std::size_t>(side);
    for (Draw& one : dash_draws(bar(side), side % 2 == 0, edge_[n].line, edge_[n].colour))
        out_.push_back(std::move(one));
}

} // namespace

std::vector<Draw> dash_draws(const Rectangle& area, bool is_level, BorderLine line,
                             const Colour& colour) {
    std::vector<Draw> out;
    const Length thick = is_level ? area.height : area.width;
    const Length length = is_level ? area.width : area.height;
    if (thick.units <= 0 || length.units <= 0) return out;
    const bool dots = line == BorderLine::dotted;
    const Length dash = dots ? thick : thick * 2;
    const std::int64_t count =
        std::max<std::int64_t>(1, (length.units + dash.units) / (dash.units * 2));
    constexpr std::int64_t most_dashes = 20000; // A hostile sheet could ask for any number.
    if (count > most_dashes) return {{FillArea{area, colour}, 0, true}};
    Path path;
    for (std::int64_t n = 0; n < count; ++n) {
        // Spread evenly, each rounded for itself: the last ends where the line does.
        const Length at{count > 1 ? (length - dash).units * n / (count - 1) : 0};
        Rectangle one = area;
        (is_level ? one.x : one.y) += at;
        (is_level ? one.width : one.height) = std::min(dash, length);
        RoundArea shape{one};
        if (dots) shape.corners.fill({one.width / 2, one.height / 2});
        add_area(path, shape);
    }
    out.push_back({FillPath{std::move(path), colour}, 0, true});
    return out;
}

std::vector<Draw> border_draws(const RoundArea& outer, const Edges<Length>& widths,
                               const Edges<BorderEdge>& edges) {
    if (outer.area.width.units <= 0 || outer.area.height.units <= 0) return {};
    return BorderPainter(outer, widths, edges).run();
}

std::vector<Draw> outline_draws(const RoundArea& border_box, const BorderEdge& edge,
                                Length offset) {
    if (edge.width.units <= 0 || edge.line == BorderLine::none || edge.colour.alpha <= 0) return {};
    const Length out = -(offset + edge.width);
    const RoundArea outer = border_box.inside({out, out, out, out});
    return border_draws(outer, {edge.width, edge.width, edge.width, edge.width},
                        {edge, edge, edge, edge});
}

std::vector<Draw> strip_draws(const Rectangle& area, const BorderEdge& edge) {
    if (area.width.units <= 0 || area.height.units <= 0 || edge.colour.alpha <= 0) return {};
    const bool level = area.width > area.height;
    switch (edge.line) {
    case BorderLine::none:
    case BorderLine::hidden:
        return {};
    case BorderLine::dashed:
    case BorderLine::dotted:
        return dash_draws(area, level, edge.line, edge.colour);
    case BorderLine::double_: {
        Rectangle first = area;
        Length& thick = level ? first.height : first.width;
        const Length whole = thick;
        thick = whole / 3;
        Rectangle second = first;
        (level ? second.y : second.x) += whole - thick;
        return {{FillArea{first, edge.colour}, 0, true}, {FillArea{second, edge.colour}, 0, true}};
    }
    default:
        return {{FillArea{area, edge.colour}, 0, true}};
    }
}

} // namespace makeready::paint
