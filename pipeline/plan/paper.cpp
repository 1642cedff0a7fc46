#include "paper.hpp"

#include "plan.hpp"
#include "strings.hpp"

namespace makeready::plan {
namespace {

/// Names of ISO 216 and ANSI Y14.1.
struct NamedSize {
    std::string_view name;
    double width, height; ///< In millimetres.
};

constexpr NamedSize named_sizes[] = {
    {"a3", 297, 420},        {"a4", 210, 297},
    {"a5", 148, 210},        {"a6", 105, 148},
    {"b4", 250, 353},        {"b5", 176, 250},
    {"b6", 125, 176},        {"letter", 215.9, 279.4},
    {"legal", 215.9, 355.6}, {"half-letter", 139.7, 215.9},
};

struct Unit {
    std::string_view name;
    double points;
};

constexpr Unit units[] = {{"in", 72}, {"mm", 72 / 25.4}, {"cm", 720 / 25.4}, {"pt", 1}};

// A page smaller than a playing card or larger than a poster is a slip of the unit.
constexpr double smallest_side = 100;
constexpr double largest_side = 4000;

std::optional<PaperSize> measured(std::string_view text) {
    for (const Unit& unit : units) {
        if (!text.ends_with(unit.name)) continue;
        const auto sides = split(text.substr(0, text.size() - unit.name.size()), 'x');
        if (sides.size() != 2) return std::nullopt;
        const double width = number_of(sides[0]).value_or(0) * unit.points;
        const double height = number_of(sides[1]).value_or(0) * unit.points;
        const auto fits = [](double side) { return side >= smallest_side && side <= largest_side; };
        if (!fits(width) || !fits(height)) return std::nullopt;
        return PaperSize{Length::from_points(width), Length::from_points(height)};
    }
    return std::nullopt;
}

} // namespace

std::string plain_size(std::string_view written) {
    std::string out;
    for (const char c : lower_ascii(written))
        if (c != ' ') out += c;
    if (const auto cross = out.find("×"); cross != std::string::npos) out.replace(cross, 2, "x");
    for (const Unit& unit : units) // "6inx9in" has its unit twice.
        if (const auto at = out.find(concat(unit.name, "x")); at != std::string::npos && at > 0)
            out.erase(at, unit.name.size());
    return out;
}

std::optional<PaperSize> paper_size(std::string_view name) {
    const std::string plain = plain_size(name);
    for (const NamedSize& size : named_sizes)
        if (size.name == plain)
            return PaperSize{Length::from_points(size.width * 72 / 25.4),
                             Length::from_points(size.height * 72 / 25.4)};
    return measured(plain);
}

} // namespace makeready::plan
