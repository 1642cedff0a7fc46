// Basic shapes and clip-path (CSS Shapes 1, 3; CSS Masking 1, 5).
#include "images.hpp"

namespace makeready::style {
namespace {

using Step = std::function<void(ClipShape&, const Computation&)>;

constexpr Word<BoxEdge> box_words[] = {
    {"border-box", BoxEdge::border},   {"padding-box", BoxEdge::padding},
    {"content-box", BoxEdge::content}, {"margin-box", BoxEdge::border},
    {"fill-box", BoxEdge::content},    {"stroke-box", BoxEdge::border},
    {"view-box", BoxEdge::border}};

/// Reads a shape; what only an element can tell is kept as steps.
class ShapeReader {
public:
    explicit ShapeReader(Reader& reader) : reader_(reader) {}

    std::optional<Specified<ClipShape>> run();

private:
    bool shape();
    bool inset(Reader in);
    bool round(Reader in);
    bool circle(Reader in, bool is_ellipse);
    bool polygon(Reader in);
    static std::optional<Specified<Size>> take_radius(Reader& in);

    Reader& reader_;
    ClipShape made_;
    std::vector<Step> steps_;
};

std::optional<Specified<ClipShape>> ShapeReader::run() {
    bool any = false;
    const auto take_box = [&] {
        const auto box = words(box_words).read(reader_);
        if (box) made_.box = *box;
        return box.has_value();
    };
    any = take_box();
    if (shape())
        any = true;
    else if (any)
        made_.kind = ClipShape::Kind::box;
    if (made_.kind != ClipShape::Kind::box) take_box();
    if (!any) return std::nullopt;
    return [made = made_, steps = steps_](const Computation& c) {
        ClipShape out = made;
        for (const Step& step : steps) step(out, c);
        return out;
    };
}

bool ShapeReader::shape() {
    const Reader before = reader_;
    bool read = false;
    if (auto in = reader_.take_function("inset"))
        read = inset(*in);
    else if (auto circles = reader_.take_function("circle"))
        read = circle(*circles, false);
    else if (auto ellipses = reader_.take_function("ellipse"))
        read = circle(*ellipses, true);
    else if (auto points = reader_.take_function("polygon"))
        read = polygon(*points);
    if (!read) reader_ = before;
    return read;
}

/// Which of one to four values is for the nth of four sides or corners.
std::size_t fourth(std::size_t n, std::size_t count) {
    return n < count ? n : n == 3 ? (count > 1 ? 1u : 0u) : 0u;
}

std::vector<Measure> take_measures(Reader& in, std::size_t most) {
    std::vector<Measure> out;
    while (out.size() < most) {
        auto one = take_length_percentage(in);
        if (!one) break;
        out.push_back(std::move(*one));
    }
    return out;
}

bool ShapeReader::inset(Reader in) {
    made_.kind = ClipShape::Kind::inset;
    const std::vector<Measure> sides = take_measures(in, 4);
    if (sides.empty()) return false;
    steps_.push_back([sides](ClipShape& shape, const Computation& c) {
        const auto side = [&](std::size_t n) { return c.size(sides[fourth(n, sides.size())]); };
        shape.inset = {side(0), side(1), side(2), side(3)};
    });
    return in.take_word("round") ? round(in) : in.done();
}

bool ShapeReader::round(Reader in) {
    const std::vector<Measure> across = take_measures(in, 4);
    std::vector<Measure> down = across;
    if (in.take_sign('/')) down = take_measures(in, 4);
    if (across.empty() || down.empty() || !in.done()) return false;
    steps_.push_back([across, down](ClipShape& shape, const Computation& c) {
        for (std::size_t n = 0; n < 4; ++n)
            shape.radius[n] = {c.size(across[fourth(n, across.size())]),
                               c.size(down[fourth(n, down.size())])};
    });
    return true;
}

std::optional<Specified<Size>> ShapeReader::take_radius(Reader& in) {
    const auto keyword = [](Size::Kind kind) {
        return [kind](const Computation&) { return Size{kind, {}, 0}; };
    };
    if (in.take_word("closest-side")) return keyword(Size::Kind::automatic);
    if (in.take_word("farthest-side")) return keyword(Size::Kind::none);
    if (auto length = take_length_percentage(in, Sign::not_negative))
        return [m = *length](const Computation& c) { return c.size(m); };
    return std::nullopt;
}

bool ShapeReader::circle(Reader in, bool is_ellipse) {
    made_.kind = is_ellipse ? ClipShape::Kind::ellipse : ClipShape::Kind::circle;
    made_.radius_x = made_.radius_y = automatic();
    auto across = take_radius(in);
    auto down = is_ellipse && across ? take_radius(in) : across;
    if (is_ellipse && across && !down) return false;
    if (across)
        steps_.push_back([a = *across, d = *down](ClipShape& shape, const Computation& c) {
            shape.radius_x = a(c);
            shape.radius_y = d(c);
        });
    if (in.take_word("at")) {
        auto spot = take_spot(in);
        if (!spot) return false;
        steps_.push_back(
            [s = *spot](ClipShape& shape, const Computation& c) { shape.centre = s(c); });
    }
    return in.done();
}

bool ShapeReader::polygon(Reader in) {
    made_.kind = ClipShape::Kind::polygon;
    made_.even_odd = in.take_word("evenodd");
    if ((made_.even_odd || in.take_word("nonzero")) && !in.take_comma()) return false;
    do {
        const std::vector<Measure> point = take_measures(in, 2);
        if (point.size() != 2) return false;
        steps_.push_back([point](ClipShape& shape, const Computation& c) {
            shape.points.push_back({c.size(point[0]), c.size(point[1])});
        });
    } while (in.take_comma());
    return in.done();
}

struct ClipPathCodec : SelfComputing<ClipShape> {
    std::string values() const {
        return "none | [inset() | circle() | ellipse() | polygon()] || <box>";
    }

    std::optional<Specified> read(Reader& reader) const {
        if (reader.take_word("none")) return [](const Computation&) { return ClipShape(); };
        return ShapeReader(reader).run();
    }

    std::string text(const ClipShape& shape) const {
        static constexpr std::string_view names[] = {"none",     "box",       "inset()",
                                                     "circle()", "ellipse()", "polygon()"};
        return concat(names[static_cast<std::size_t>(shape.kind)]);
    }
};

} // namespace

void add_clip_properties(std::vector<Property>& table) {
    table.push_back(OWN("clip-path", clip_path, ClipPathCodec{}));
}

} // namespace makeready::style
