#include "colour.hpp"

#include "objects.hpp"

namespace makeready::pdf {

namespace {

using style::Colour;

bool is_neutral(const Colour& colour) {
    const auto& [r, g, b, unused] = colour.components;
    constexpr float invisible = 0.5F / 255;
    return std::abs(r - g) < invisible && std::abs(g - b) < invisible;
}

/// Black is black ink and gray is less of it: in register on every press, cheap on every printer.
Colour with_plain_black(const Colour& colour) {
    if (colour.space != Colour::Space::srgb || !is_neutral(colour)) return colour;
    return {Colour::Space::gray, {colour.components[0]}, colour.alpha};
}

/// CSS Color 5, 10.2: naive conversion, as no profile says better.
Colour in_process_inks(const Colour& colour) {
    const auto& [r, g, b, unused] = colour.components;
    if (colour.space == Colour::Space::cmyk) return colour;
    if (colour.space == Colour::Space::gray)
        return {Colour::Space::cmyk, {0, 0, 0, 1 - r}, colour.alpha};
    const float light = std::max({r, g, b});
    if (light <= 0) return {Colour::Space::cmyk, {0, 0, 0, 1}, colour.alpha};
    return {Colour::Space::cmyk,
            {(light - r) / light, (light - g) / light, (light - b) / light, 1 - light},
            colour.alpha};
}

} // namespace

std::string colour_operator(const Colour& written, Inks inks, Use use) {
    static constexpr struct {
        std::size_t parts;
        std::string_view fill, stroke;
    } operators[] = {{3, "rg", "RG"}, {1, "g", "G"}, {4, "k", "K"}};

    Colour colour = with_plain_black(written);
    if (inks == Inks::cmyk) colour = in_process_inks(colour);
    const auto& [parts, fill, stroke] = operators[static_cast<int>(colour.space)];
    std::string out;
    for (std::size_t n = 0; n < parts; ++n) {
        append_number(out, thousandths(std::clamp<double>(colour.components[n], 0, 1)));
        out += ' ';
    }
    return out.append(use == Use::fill ? fill : stroke);
}

Colour::Space common_space(const std::vector<Colour>& colours, Inks inks) {
    bool gray = true, cmyk = inks == Inks::cmyk;
    for (const Colour& colour : colours) {
        gray = gray && with_plain_black(colour).space == Colour::Space::gray;
        cmyk = cmyk || colour.space == Colour::Space::cmyk;
    }
    return gray ? Colour::Space::gray : cmyk ? Colour::Space::cmyk : Colour::Space::srgb;
}

std::vector<double> components_in(const Colour& written, Colour::Space space) {
    Colour colour = with_plain_black(written);
    if (space == Colour::Space::cmyk) colour = in_process_inks(colour);
    const auto& c = colour.components;
    if (space == Colour::Space::gray) return {c[0]};
    if (space == Colour::Space::cmyk) return {c[0], c[1], c[2], c[3]};
    if (colour.space == Colour::Space::gray) return {c[0], c[0], c[0]};
    return {c[0], c[1], c[2]};
}

} // namespace makeready::pdf
