// Gradients as sheets write them (CSS Images 3, 3; CSS Images 4, 3.3).
#include "images.hpp"

namespace makeready::style {
namespace {

constexpr std::string_view gradient_names[] = {"linear-gradient", "radial-gradient",
                                               "conic-gradient"};

/// Reads what stands in a gradient's brackets. What can be computed only later is kept as steps.
class GradientReader {
public:
    GradientReader(Reader arguments, Gradient::Kind kind, bool repeating) : reader_(arguments) {
        made_.kind = kind;
        made_.repeating = repeating;
    }

    std::optional<Specified<Image>> run();

private:
    using Step = std::function<void(Gradient&, const Computation&)>;

    bool begins();
    bool direction();
    bool towards();
    bool shape();
    bool radii();
    bool place();
    bool turn();
    bool stop();
    bool stops();
    std::optional<Measure> take_place();

    Reader reader_;
    Gradient made_;
    std::vector<Step> steps_;
};

std::optional<Specified<Image>> GradientReader::run() {
    if (!begins() || !stops() || !reader_.done()) return std::nullopt;
    return [made = made_, steps = steps_](const Computation& c) {
        auto gradient = std::make_shared<Gradient>(made);
        for (const Step& step : steps) step(*gradient, c);
        Image image;
        image.gradient = std::move(gradient);
        return image;
    };
}

bool GradientReader::begins() {
    switch (made_.kind) {
    case Gradient::Kind::linear:
        return direction();
    case Gradient::Kind::radial:
        return shape();
    case Gradient::Kind::conic:
        return turn();
    }
    return false;
}

bool GradientReader::towards() {
    for (int count = 0; count < 2; ++count) {
        if (made_.to_x == 0 && reader_.take_word("left"))
            made_.to_x = -1;
        else if (made_.to_x == 0 && reader_.take_word("right"))
            made_.to_x = 1;
        else if (made_.to_y == 0 && reader_.take_word("top"))
            made_.to_y = -1;
        else if (made_.to_y == 0 && reader_.take_word("bottom"))
            made_.to_y = 1;
    }
    return made_.to_x != 0 || made_.to_y != 0;
}

bool GradientReader::direction() {
    if (reader_.take_word("to")) return towards() && reader_.take_comma();
    const auto angle = take_angle(reader_);
    if (!angle) return true;
    made_.angle = *angle;
    return reader_.take_comma();
}

bool GradientReader::radii() {
    auto across = take_length_percentage(reader_, Sign::not_negative);
    if (!across) return false;
    auto down = take_length_percentage(reader_, Sign::not_negative);
    if (!down) made_.circle = true;
    made_.extent = Gradient::Extent::given;
    steps_.push_back([a = *across, d = down.value_or(*across)](Gradient& g, const Computation& c) {
        g.radius_x = c.size(a);
        g.radius_y = c.size(d);
    });
    return true;
}

// [circle || <size>]? [at <position>]?
bool GradientReader::shape() {
    static constexpr Word<Gradient::Extent> extents[] = {
        {"closest-side", Gradient::Extent::closest_side},
        {"closest-corner", Gradient::Extent::closest_corner},
        {"farthest-side", Gradient::Extent::farthest_side},
        {"farthest-corner", Gradient::Extent::farthest_corner},
    };
    bool any = false, ellipse = false;
    for (bool again = true; again;) {
        again = false;
        if (reader_.take_word("circle"))
            made_.circle = again = true;
        else if (reader_.take_word("ellipse"))
            ellipse = again = true;
        else if (const auto extent = words(extents).read(reader_))
            made_.extent = *extent, again = true;
        else if (made_.extent != Gradient::Extent::given)
            again = radii();
        any = any || again;
    }
    if (ellipse && made_.circle) return false;
    const bool is_placed = reader_.next_is_word("at");
    if (!place()) return false;
    return !(any || is_placed) || reader_.take_comma();
}

// [at <position>]?
bool GradientReader::place() {
    if (!reader_.take_word("at")) return true;
    auto spot = take_spot(reader_);
    if (!spot) return false;
    steps_.push_back([spot = *spot](Gradient& g, const Computation& c) { g.centre = spot(c); });
    return true;
}

// [from <angle>]? [at <position>]?
bool GradientReader::turn() {
    made_.angle = 0;
    const bool any = reader_.next_is_word("from") || reader_.next_is_word("at");
    if (reader_.take_word("from")) {
        const auto angle = take_angle(reader_);
        if (!angle) return false;
        made_.angle = *angle;
    }
    return place() && (!any || reader_.take_comma());
}

// A conic gradient's stops stand at angles, kept as percentages of the turn.
std::optional<Measure> GradientReader::take_place() {
    if (made_.kind != Gradient::Kind::conic) return take_length_percentage(reader_);
    const Reader before = reader_;
    if (auto angle = take_angle(reader_)) {
        Measure out;
        out.unit = Unit::percent;
        out.value = *angle / 3.6;
        return out;
    }
    reader_ = before;
    auto measure = take_length_percentage(reader_);
    if (measure && type_of(*measure) == MeasureType::percentage) return measure;
    reader_ = before;
    return std::nullopt;
}

bool GradientReader::stop() {
    std::vector<Measure> places;
    const auto take_places = [&] {
        while (places.size() < 2) {
            auto place = take_place();
            if (!place) break;
            places.push_back(std::move(*place));
        }
    };
    take_places();
    auto colour = take_colour(reader_);
    if (colour && places.empty()) take_places();
    if (!colour && places.size() != 1) return false;
    steps_.push_back([colour, places](Gradient& g, const Computation& c) {
        GradientStop stop;
        if (colour) stop.colour = colour->colour.value_or(c.draft.inherited.colour);
        if (places.empty()) g.stops.push_back(stop);
        for (const Measure& place : places) {
            stop.at = c.size(place);
            g.stops.push_back(stop);
        }
    });
    return true;
}

bool GradientReader::stops() {
    do {
        if (!stop()) return false;
    } while (reader_.take_comma());
    return true;
}

} // namespace

std::optional<Specified<Image>> take_gradient(Reader& reader) {
    const Reader before = reader;
    for (std::size_t kind = 0; kind < 3; ++kind) {
        for (const bool repeating : {false, true}) {
            if (!reader.next_is_function(
                    concat(repeating ? "repeating-" : "", gradient_names[kind])))
                continue;
            auto out =
                GradientReader(reader.take_block(), static_cast<Gradient::Kind>(kind), repeating)
                    .run();
            if (!out) reader = before;
            return out;
        }
    }
    return std::nullopt;
}

std::optional<double> take_angle(Reader& reader) {
    const Reader before = reader;
    const auto measure = take_measure(reader);
    const auto amount = measure ? nominal_amount(*measure) : std::nullopt;
    const bool is_zero =
        measure && measure->is_plain() && measure->unit == Unit::number && measure->value == 0;
    if (amount && (type_of(*measure) == MeasureType::angle || is_zero)) return amount->value;
    reader = before;
    return std::nullopt;
}

namespace {

std::string beginning_of(const Gradient& gradient) {
    if (gradient.kind == Gradient::Kind::conic)
        return concat("from ", makeready::text_of(gradient.angle), "deg at ",
                      text_of(gradient.centre));
    if (gradient.kind == Gradient::Kind::radial)
        return concat(gradient.circle ? "circle" : "ellipse", " at ", text_of(gradient.centre));
    if (gradient.to_x == 0 && gradient.to_y == 0)
        return concat(makeready::text_of(gradient.angle), "deg");
    return concat("to",
                  gradient.to_x < 0   ? " left"
                  : gradient.to_x > 0 ? " right"
                                      : "",
                  gradient.to_y < 0   ? " top"
                  : gradient.to_y > 0 ? " bottom"
                                      : "");
}

} // namespace

std::string text_of(const Gradient& gradient) {
    std::string out = concat(gradient.repeating ? "repeating-" : "",
                             gradient_names[static_cast<std::size_t>(gradient.kind)], "(",
                             beginning_of(gradient));
    for (const GradientStop& stop : gradient.stops) {
        out += ", ";
        if (stop.colour) out += text_of(*stop.colour);
        if (stop.at) out += concat(stop.colour ? " " : "", text_of(*stop.at));
    }
    return out + ")";
}

} // namespace makeready::style
