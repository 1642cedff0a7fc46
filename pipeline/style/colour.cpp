#include "colour.hpp"

#include "colour_names.hpp"
#include "colour_spaces.hpp"
#include "measure.hpp"
#include "strings.hpp"

#include <cmath>

namespace makeready::style {
namespace {

Colour rgb(double red, double green, double blue, double alpha) {
    const auto part = [](double x) { return static_cast<float>(std::clamp(x, 0.0, 1.0)); };
    Colour out;
    out.alpha = part(alpha);
    out.components = {part(red), part(green), part(blue), 0};
    if (out.components[0] == out.components[1] && out.components[1] == out.components[2]) {
        out.components = {out.components[0], 0, 0, 0};
        return out; // Already of the gray space.
    }
    out.space = Colour::Space::srgb;
    return out;
}

Colour rgb_of_number(std::uint32_t number) {
    return rgb((number >> 16 & 255) / 255.0, (number >> 8 & 255) / 255.0, (number & 255) / 255.0,
               1);
}

std::optional<Colour> hex_colour(std::string_view digits) {
    std::array<double, 4> parts{0, 0, 0, 1};
    const std::size_t size = digits.size();
    if (size != 3 && size != 4 && size != 6 && size != 8) return std::nullopt;
    const std::size_t each = size > 4 ? 2 : 1;
    for (std::size_t i = 0; i < size / each; ++i) {
        unsigned value = 0;
        const char* begin = digits.data() + i * each;
        const auto read = std::from_chars(begin, begin + each, value, 16);
        if (read.ec != std::errc() || read.ptr != begin + each) return std::nullopt;
        parts[i] = value / (each == 2 ? 255.0 : 15.0);
    }
    return rgb(parts[0], parts[1], parts[2], parts[3]);
}

/// Reads the arguments of a colour function: with commas (as ever) or spaces, and an alpha behind.
class Components {
public:
    explicit Components(Reader arguments) : reader_(arguments) {}

    /// The next number, a percentage counted of `whole`. `none` is 0.
    std::optional<double> next(double whole);
    std::optional<double> hue();
    /// The alpha, 1 if there is none; nothing if the arguments don't end here.
    std::optional<double> alpha();

private:
    void separator() { commas_ = reader_.take_comma() || commas_; }

    Reader reader_;
    bool commas_ = false;
    bool first_ = true;
};

std::optional<double> Components::next(double whole) {
    if (!first_) separator();
    first_ = false;
    if (reader_.take_word("none")) return 0;
    const auto measure = take_measure(reader_);
    if (!measure) return std::nullopt;
    const auto amount = nominal_amount(*measure);
    const MeasureType type = type_of(*measure);
    if (!amount) return std::nullopt;
    if (type == MeasureType::percentage) return amount->percent / 100 * whole;
    return type == MeasureType::number ? std::optional(amount->value) : std::nullopt;
}

std::optional<double> Components::hue() {
    first_ = false;
    if (reader_.take_word("none")) return 0;
    const auto measure = take_measure(reader_);
    const auto amount = measure ? nominal_amount(*measure) : std::nullopt;
    if (!amount) return std::nullopt;
    const MeasureType type = type_of(*measure);
    const bool fits = type == MeasureType::angle || type == MeasureType::number;
    return fits ? std::optional(amount->value) : std::nullopt;
}

std::optional<double> Components::alpha() {
    if (reader_.done()) return 1;
    const bool comma = reader_.take_comma();
    if (!comma && !reader_.take_sign('/')) return std::nullopt;
    first_ = true;
    const auto value = next(1);
    return reader_.done() ? value : std::nullopt;
}

double hue_part(double hue, double n, double saturation, double lightness) {
    const double k = std::fmod(n + hue / 30, 12);
    const double a = saturation * std::min(lightness, 1 - lightness);
    return lightness - a * std::max(-1.0, std::min({k - 3, 9 - k, 1.0}));
}

// CSS Color 4, 7.1.
std::array<double, 3> rgb_of_hsl(double hue, double saturation, double lightness) {
    hue = std::fmod(std::fmod(hue, 360) + 360, 360);
    return {hue_part(hue, 0, saturation, lightness), hue_part(hue, 8, saturation, lightness),
            hue_part(hue, 4, saturation, lightness)};
}

std::optional<Colour> rgb_function(Components parts) {
    std::array<double, 3> c{};
    for (double& part : c) {
        const auto value = parts.next(255);
        if (!value) return std::nullopt;
        part = *value / 255;
    }
    const auto alpha = parts.alpha();
    return alpha ? std::optional(rgb(c[0], c[1], c[2], *alpha)) : std::nullopt;
}

std::optional<Colour> hsl_function(Components parts) {
    const auto hue = parts.hue();
    const auto saturation = parts.next(100);
    const auto lightness = saturation ? parts.next(100) : std::nullopt;
    const auto alpha = lightness ? parts.alpha() : std::nullopt;
    if (!hue || !alpha) return std::nullopt;
    const auto c = rgb_of_hsl(*hue, std::clamp(*saturation / 100, 0.0, 1.0),
                              std::clamp(*lightness / 100, 0.0, 1.0));
    return rgb(c[0], c[1], c[2], *alpha);
}

// CSS Color 4, 8.1.
std::optional<Colour> hwb_function(Components parts) {
    const auto hue = parts.hue();
    const auto white = parts.next(100);
    const auto dark = white ? parts.next(100) : std::nullopt;
    const auto alpha = dark ? parts.alpha() : std::nullopt;
    if (!hue || !alpha) return std::nullopt;
    const double w = std::max(0.0, *white / 100);
    const double b = std::max(0.0, *dark / 100);
    if (w + b >= 1) return rgb(w / (w + b), w / (w + b), w / (w + b), *alpha);
    auto c = rgb_of_hsl(*hue, 1, 0.5);
    for (double& part : c) part = part * (1 - w - b) + w;
    return rgb(c[0], c[1], c[2], *alpha);
}

std::optional<Colour> cmyk_function(Components parts) {
    Colour out;
    out.space = Colour::Space::cmyk;
    for (float& ink : out.components) {
        const auto value = parts.next(1);
        if (!value) return std::nullopt;
        ink = static_cast<float>(std::clamp(*value, 0.0, 1.0));
    }
    const auto alpha = parts.alpha();
    if (!alpha) return std::nullopt;
    out.alpha = static_cast<float>(std::clamp(*alpha, 0.0, 1.0));
    return out;
}

/// lab(), lch(), oklab(), oklch(): a percentage of lightness is of `light`, of the rest of `whole`.
std::optional<Colour> lab_function(Components parts, double light, double whole, bool polar,
                                   ColourParts (*convert)(const ColourParts&)) {
    const auto first = parts.next(light);
    const auto second = first ? parts.next(whole) : std::nullopt;
    const auto third = !second ? std::nullopt : polar ? parts.hue() : parts.next(whole);
    const auto alpha = third ? parts.alpha() : std::nullopt;
    if (!alpha) return std::nullopt;
    const double chroma = polar ? std::max(*second, 0.0) : *second;
    const ColourParts c = convert({std::clamp(*first, 0.0, light), chroma, *third});
    return rgb(c[0], c[1], c[2], *alpha);
}

std::optional<Colour> space_function(Reader arguments) {
    const auto space = arguments.take_name();
    if (!space) return std::nullopt;
    Components parts(arguments);
    ColourParts c{};
    for (double& part : c) {
        const auto value = parts.next(1);
        if (!value) return std::nullopt;
        part = *value;
    }
    const auto alpha = parts.alpha();
    const auto converted = srgb_of_space(*space, c);
    if (!alpha || !converted) return std::nullopt;
    return rgb((*converted)[0], (*converted)[1], (*converted)[2], *alpha);
}

// Mixes of mixes: no value may fill the stack.
constexpr int deepest_mix = 8;

std::optional<SpecifiedColour> colour_at(Reader& reader, int depth);

/// color-mix() (CSS Color 5, 2) of two colours that can be known here, in sRGB or Oklab.
std::optional<Colour> mix_function(Reader arguments, int depth) {
    if (depth > deepest_mix || !arguments.take_word("in")) return std::nullopt;
    const bool in_oklab = arguments.take_word("oklab");
    const bool linear = !in_oklab && arguments.take_word("srgb-linear");
    if (!in_oklab && !linear && !arguments.take_word("srgb")) return std::nullopt;
    std::array<ColourParts, 2> parts{};
    std::array<double, 2> alphas{};
    std::array<std::optional<double>, 2> shares;
    for (std::size_t n = 0; n < 2; ++n) {
        if (!arguments.take_comma()) return std::nullopt;
        const auto take_share = [&] {
            const Reader before = arguments;
            const auto measure = take_measure(arguments);
            if (measure && measure->is_plain() && measure->unit == Unit::percent)
                shares[n] = std::clamp(measure->value, 0.0, 100.0);
            else
                arguments = before;
        };
        take_share();
        const auto colour = colour_at(arguments, depth + 1);
        if (!colour || !colour->colour || colour->colour->space == Colour::Space::cmyk)
            return std::nullopt;
        if (!shares[n]) take_share();
        const auto& c = colour->colour->components;
        const bool gray = colour->colour->space == Colour::Space::gray;
        const ColourParts srgb{c[0], c[gray ? 0 : 1], c[gray ? 0 : 2]};
        parts[n] = in_oklab ? oklab_of_srgb(srgb) : linear ? linear_of_srgb(srgb) : srgb;
        alphas[n] = colour->colour->alpha;
    }
    if (!arguments.done()) return std::nullopt;
    const double first = shares[0] ? *shares[0] : shares[1] ? 100 - *shares[1] : 50;
    const double second = shares[1] ? *shares[1] : 100 - first;
    const double sum = first + second;
    if (sum <= 0) return std::nullopt;
    const double p = first / sum, q = second / sum;
    const double alpha = alphas[0] * p + alphas[1] * q;
    ColourParts mixed{};
    for (std::size_t n = 0; n < 3 && alpha > 0; ++n)
        mixed[n] = (parts[0][n] * alphas[0] * p + parts[1][n] * alphas[1] * q) / alpha;
    const ColourParts c = in_oklab ? srgb_of_oklab(mixed) : linear ? srgb_of_linear(mixed) : mixed;
    return rgb(c[0], c[1], c[2], alpha * std::min(sum / 100, 1.0));
}

std::optional<Colour> colour_function(Reader& reader, int depth) {
    const std::string name = lower_ascii(reader.peek().text);
    const Reader arguments = reader.take_block();
    if (name == "color") return space_function(arguments);
    if (name == "color-mix") return mix_function(arguments, depth);
    const Components parts(arguments);
    if (name == "lab") return lab_function(parts, 100, 125, false, srgb_of_lab);
    if (name == "lch") return lab_function(parts, 100, 150, true, srgb_of_lch);
    if (name == "oklab") return lab_function(parts, 1, 0.4, false, srgb_of_oklab);
    if (name == "oklch") return lab_function(parts, 1, 0.4, true, srgb_of_oklch);
    if (name == "rgb" || name == "rgba") return rgb_function(parts);
    if (name == "hsl" || name == "hsla") return hsl_function(parts);
    if (name == "hwb") return hwb_function(parts);
    return name == "device-cmyk" ? cmyk_function(parts) : std::nullopt;
}

std::optional<SpecifiedColour> named_colour(std::string_view written) {
    const std::string name = lower_ascii(written);
    if (name == "currentcolor") return SpecifiedColour{};
    if (name == "transparent") return SpecifiedColour{rgb(0, 0, 0, 0)};
    const auto number = colour_number(name);
    return number ? std::optional(SpecifiedColour{rgb_of_number(*number)}) : std::nullopt;
}

std::optional<SpecifiedColour> colour_at(Reader& reader, int depth) {
    const Reader before = reader;
    std::optional<SpecifiedColour> out;
    const auto kept = [](std::optional<Colour> c) {
        return c ? std::optional(SpecifiedColour{c}) : std::nullopt;
    };
    if (reader.peek().is(TokenKind::hash))
        out = kept(hex_colour(reader.take().text));
    else if (reader.peek().is(TokenKind::ident))
        out = named_colour(reader.take().text);
    else if (reader.peek().is(TokenKind::function))
        out = kept(colour_function(reader, depth));
    if (!out) reader = before;
    return out;
}

} // namespace

std::optional<SpecifiedColour> take_colour(Reader& reader) {
    return colour_at(reader, 0);
}

std::string text_of(const Colour& colour) {
    if (colour.space == Colour::Space::cmyk) {
        std::string out = "device-cmyk(";
        for (const float ink : colour.components)
            out += concat(out.back() == '(' ? "" : " ", makeready::text_of(double{ink}));
        if (colour.alpha < 1) out += concat(" / ", makeready::text_of(double{colour.alpha}));
        return out + ")";
    }
    const bool gray = colour.space == Colour::Space::gray;
    std::string out = "#";
    const auto add = [&](float part) {
        constexpr std::string_view digits = "0123456789abcdef";
        const auto value = static_cast<std::size_t>(std::lround(part * 255));
        out += digits[value / 16];
        out += digits[value % 16];
    };
    for (std::size_t i = 0; i < 3; ++i) add(colour.components[gray ? 0 : i]);
    if (colour.alpha < 1) add(colour.alpha);
    return out;
}

} // namespace makeready::style
