#include "colour_spaces.hpp"

#include "tokens.hpp"

#include <cmath>
#include <numbers>

namespace makeready::style {
namespace {

using Matrix3 = std::array<ColourParts, 3>;

ColourParts times(const Matrix3& m, const ColourParts& v) {
    ColourParts out{};
    for (std::size_t row = 0; row < 3; ++row)
        out[row] = m[row][0] * v[0] + m[row][1] * v[1] + m[row][2] * v[2];
    return out;
}

// The numbers of CSS Color 4, 18.
constexpr Matrix3 linear_of_xyz{{{3.2409699419045226, -1.537383177570094, -0.4986107602930034},
                                 {-0.9692436362808796, 1.8759675015077202, 0.04155505740717559},
                                 {0.05563007969699366, -0.20397695888897652, 1.0569715142428786}}};
constexpr Matrix3 d65_of_d50{{{0.9554734527042182, -0.023098536874261423, 0.0632593086610217},
                              {-0.028369706963208136, 1.0099954580058226, 0.021041398966943008},
                              {0.012314001688319899, -0.020507696433477912, 1.3303659366080753}}};
constexpr Matrix3 xyz_of_p3{{{0.4865709486482162, 0.26566769316909306, 0.1982172852343625},
                             {0.2289745640697488, 0.6917385218365064, 0.079286914093745},
                             {0, 0.04511338185890264, 1.043944368900976}}};
constexpr Matrix3 xyz_of_a98{{{0.5766690429101305, 0.1855582379065463, 0.1882286462349947},
                              {0.29734497525053605, 0.6273635662554661, 0.07529145849399788},
                              {0.02703136138641234, 0.07068885253582723, 0.9913375368376388}}};
constexpr Matrix3 xyz_d50_of_prophoto{
    {{0.7977604896723027, 0.13518583717574031, 0.0313493495815248},
     {0.2880711282292934, 0.7118432178101014, 0.00008565396060525902},
     {0, 0, 0.8251046025104601}}};
constexpr Matrix3 xyz_of_rec2020{{{0.6369580483012914, 0.14461690358620832, 0.1688809751641721},
                                  {0.2627002120112671, 0.6779980715188708, 0.05930171646986196},
                                  {0, 0.028072693049087428, 1.060985057710791}}};
constexpr Matrix3 lms_of_linear{{{0.4122214694707629, 0.5363325372617348, 0.0514459932675022},
                                 {0.2119034958178252, 0.6806995506452344, 0.1073969535369405},
                                 {0.0883024591900564, 0.2817188391361215, 0.6299787016738222}}};
constexpr Matrix3 linear_of_lms{{{4.0767416360759583, -3.3077115392580629, 0.2309699031821043},
                                 {-1.2684379732850315, 2.6097573492876882, -0.341319376002657},
                                 {-0.0041960761386756, -0.7034186179359362, 1.7076146940746117}}};
constexpr Matrix3 lab_of_lms{{{0.210454268309314, 0.7936177747023054, -0.0040720430116193},
                              {1.9779985324311684, -2.4285922420485799, 0.450593709617411},
                              {0.0259040424655478, 0.7827717124575296, -0.8086757549230774}}};
constexpr Matrix3 lms_of_lab{{{1, 0.3963377773761749, 0.2158037573099136},
                              {1, -0.1055613458156586, -0.0638541728258133},
                              {1, -0.0894841775298119, -1.2914855480194092}}};

template <class Curve> ColourParts each(ColourParts parts, Curve curve) {
    for (double& part : parts) part = std::copysign(curve(std::abs(part)), part);
    return parts;
}

ColourParts srgb_of_xyz(const ColourParts& xyz) {
    return srgb_of_linear(times(linear_of_xyz, xyz));
}

ColourParts from_polar(const ColourParts& polar) {
    const double angle = polar[2] * std::numbers::pi / 180;
    return {polar[0], polar[1] * std::cos(angle), polar[1] * std::sin(angle)};
}

} // namespace

ColourParts linear_of_srgb(const ColourParts& srgb) {
    return each(srgb, [](double v) {
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    });
}

ColourParts srgb_of_linear(const ColourParts& linear) {
    return each(linear, [](double v) {
        return v > 0.0031308 ? 1.055 * std::pow(v, 1 / 2.4) - 0.055 : 12.92 * v;
    });
}

ColourParts srgb_of_lab(const ColourParts& lab) {
    constexpr double kappa = 24389.0 / 27, epsilon = 216.0 / 24389;
    constexpr ColourParts white{0.3457 / 0.3585, 1, (1 - 0.3457 - 0.3585) / 0.3585};
    const double y = (lab[0] + 16) / 116, x = lab[1] / 500 + y, z = y - lab[2] / 200;
    const auto spread = [&](double f) {
        return f * f * f > epsilon ? f * f * f : (116 * f - 16) / kappa;
    };
    const double height = lab[0] > kappa * epsilon ? y * y * y : lab[0] / kappa;
    return srgb_of_xyz(
        times(d65_of_d50, {spread(x) * white[0], height * white[1], spread(z) * white[2]}));
}

ColourParts srgb_of_lch(const ColourParts& lch) {
    return srgb_of_lab(from_polar(lch));
}

ColourParts srgb_of_oklab(const ColourParts& oklab) {
    ColourParts lms = times(lms_of_lab, oklab);
    for (double& part : lms) part = part * part * part;
    return srgb_of_linear(times(linear_of_lms, lms));
}

ColourParts srgb_of_oklch(const ColourParts& oklch) {
    return srgb_of_oklab(from_polar(oklch));
}

ColourParts oklab_of_srgb(const ColourParts& srgb) {
    ColourParts lms = times(lms_of_linear, linear_of_srgb(srgb));
    for (double& part : lms) part = std::cbrt(part);
    return times(lab_of_lms, lms);
}

std::optional<ColourParts> srgb_of_space(std::string_view space, const ColourParts& parts) {
    if (same_word(space, "srgb")) return parts;
    if (same_word(space, "srgb-linear")) return srgb_of_linear(parts);
    if (same_word(space, "xyz") || same_word(space, "xyz-d65")) return srgb_of_xyz(parts);
    if (same_word(space, "xyz-d50")) return srgb_of_xyz(times(d65_of_d50, parts));
    if (same_word(space, "display-p3")) return srgb_of_xyz(times(xyz_of_p3, linear_of_srgb(parts)));
    if (same_word(space, "a98-rgb"))
        return srgb_of_xyz(
            times(xyz_of_a98, each(parts, [](double v) { return std::pow(v, 563.0 / 256); })));
    if (same_word(space, "prophoto-rgb")) {
        const auto linear =
            each(parts, [](double v) { return v <= 16.0 / 512 ? v / 16 : std::pow(v, 1.8); });
        return srgb_of_xyz(times(d65_of_d50, times(xyz_d50_of_prophoto, linear)));
    }
    if (same_word(space, "rec2020")) {
        constexpr double alpha = 1.09929682680944, beta = 0.018053968510807;
        const auto linear = each(parts, [](double v) {
            return v < beta * 4.5 ? v / 4.5 : std::pow((v + alpha - 1) / alpha, 1 / 0.45);
        });
        return srgb_of_xyz(times(xyz_of_rec2020, linear));
    }
    return std::nullopt;
}

} // namespace makeready::style
