#include "sweep.hpp"

#include "colour.hpp"
#include "colour_line.hpp"

#include <algorithm>
#include <cmath>
#include <set>

namespace makeready::pdf {

namespace {

constexpr double radian = 3.14159265358979 / 180;

// An arc of so little is a curve to within a thousandth of its height.
constexpr double widest = 15;

/// Coordinates reach so far on either side of 0.
constexpr double reach = 32768;

class Mesh {
public:
    Mesh(const SweepPlace& place, style::Colour::Space space) : place_(place), space_(space) {}

    /// From one angle to another, and from one colour to another.
    void add(double from, double to, const style::Colour& first, const style::Colour& second) {
        const double middle = (to - from) * radian;
        const double handle = place_.radius * 4 / 3 * std::tan(middle / 4);
        out_ += '\0'; // A patch of its own.
        spoke(from, false);
        on_arc(from, handle);
        on_arc(to, -handle);
        spoke(to, true);
        for (int n = 0; n < 2; ++n) point(place_.x, place_.y); // No edge at the centre.
        for (const style::Colour* colour : {&first, &first, &second, &second})
            for (const double part : components_in(*colour, space_)) put(part * 65535, 2);
    }

    const std::string& bytes() const { return out_; }

private:
    /// The edge from the centre to the arc, or back; only one of its ends is written twice.
    void spoke(double angle, bool back) {
        const double x = place_.radius * std::cos(angle * radian),
                     y = place_.radius * std::sin(angle * radian);
        for (int n = 0; n < 4; ++n) {
            const double share = back ? 1 - n / 3.0 : n / 3.0;
            point(place_.x + x * share, place_.y + y * share);
        }
    }

    void on_arc(double angle, double handle) {
        const double c = std::cos(angle * radian), s = std::sin(angle * radian);
        point(place_.x + place_.radius * c - handle * s, place_.y + place_.radius * s + handle * c);
    }

    void point(double x, double y) {
        for (const double part : {x, y})
            put((std::clamp(part, -reach, reach) + reach) / (2 * reach) * 4294967295.0, 4);
    }

    void put(double number, int count) {
        const auto whole = static_cast<std::uint32_t>(std::llround(number));
        for (int n = count - 1; n >= 0; --n) out_ += static_cast<char>(whole >> (8 * n) & 0xFF);
    }

    SweepPlace place_;
    style::Colour::Space space_;
    std::string out_;
};

} // namespace

Object sweep_shading(QPDF& pdf, const std::vector<paint::GradientColour>& colours,
                     const SweepPlace& place, Inks inks, int compression) {
    std::vector<style::Colour> all;
    for (const paint::GradientColour& one : colours) all.push_back(one.colour);
    const style::Colour::Space space = common_space(all, inks);
    const double length = place.end - place.start;
    std::set<double> angles{0, 360};
    for (double angle = widest; angle < 360; angle += widest) angles.insert(angle);
    for (const paint::GradientColour& one : colours) {
        const double angle = place.start + one.at * length;
        if (angle > 0 && angle < 360) angles.insert(angle);
    }
    Mesh mesh(place, space);
    // The colours just within a patch's edges, so that a hard edge stays one.
    const auto colour = [&](double angle) {
        return colour_at(colours, (angle - place.start) / length);
    };
    constexpr double hair = 1e-6;
    for (auto to = std::next(angles.begin()); to != angles.end(); ++to)
        mesh.add(*std::prev(to), *to, colour(*std::prev(to) + hair), colour(*to - hair));

    static constexpr const char* names[] = {"/DeviceRGB", "/DeviceGray", "/DeviceCMYK"};
    static constexpr int parts[] = {3, 1, 4};
    Object made = stream(pdf, mesh.bytes(), compression);
    Object about = made.getDict();
    about.replaceKey("/ShadingType", Object::newInteger(6));
    about.replaceKey("/ColorSpace", name(names[static_cast<int>(space)]));
    about.replaceKey("/BitsPerCoordinate", Object::newInteger(32));
    about.replaceKey("/BitsPerComponent", Object::newInteger(16));
    about.replaceKey("/BitsPerFlag", Object::newInteger(8));
    Object decode = Object::newArray();
    for (int n = 0; n < 2; ++n) {
        decode.appendItem(Object::newInteger(static_cast<long long>(-reach)));
        decode.appendItem(Object::newInteger(static_cast<long long>(reach)));
    }
    for (int n = 0; n < parts[static_cast<int>(space)]; ++n) {
        decode.appendItem(Object::newInteger(0));
        decode.appendItem(Object::newInteger(1));
    }
    about.replaceKey("/Decode", decode);
    return made;
}

} // namespace makeready::pdf
