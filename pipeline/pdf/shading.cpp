#include "shading.hpp"

#include <algorithm>
#include <vector>

namespace makeready::pdf {

namespace {

/// PDF 32000-1, 7.10: functions between two colours, and those that string such together.
constexpr int interpolation = 2, stitching = 3;

void gather(Object function, std::vector<Object>& between) {
    if (!function.isDictionary() || !function.getKey("/FunctionType").isInteger()) return;
    const int type = function.getKey("/FunctionType").getIntValueAsInt();
    if (type == interpolation) between.push_back(function);
    if (type != stitching) return;
    for (Object part : function.getKey("/Functions").getArrayAsVector()) gather(part, between);
}

std::vector<double> colour_at(Object function, const char* end) {
    std::vector<double> parts;
    for (Object part : function.getKey(end).getArrayAsVector())
        parts.push_back(part.getNumericValue());
    return parts;
}

bool is_gray(const std::vector<double>& rgb) {
    constexpr double invisible = 0.5 / 255;
    return std::abs(rgb[0] - rgb[1]) < invisible && std::abs(rgb[1] - rgb[2]) < invisible;
}

/// CSS Color 5, 10.2.
std::vector<double> in_process_inks(const std::vector<double>& rgb) {
    const double light = std::max({rgb[0], rgb[1], rgb[2]});
    if (light <= 0) return {0, 0, 0, 1};
    return {(light - rgb[0]) / light, (light - rgb[1]) / light, (light - rgb[2]) / light,
            1 - light};
}

Object written(const std::vector<double>& parts) {
    Object out = Object::newArray();
    for (const double part : parts) out.appendItem(number(thousandths(part)));
    return out;
}

} // namespace

void rewrite_shading(Object shading, Inks inks) {
    Object about = shading.isStream() ? shading.getDict() : shading;
    if (!about.isDictionary() || !about.getKey("/ColorSpace").isName()) return;
    if (about.getKey("/ColorSpace").getName() != "/DeviceRGB") return;
    std::vector<Object> functions;
    gather(about.getKey("/Function"), functions);
    bool gray = !functions.empty();
    for (Object function : functions)
        for (const char* end : {"/C0", "/C1"}) {
            const std::vector<double> rgb = colour_at(function, end);
            if (rgb.size() != 3) return; // A mesh or a sampled function: left as it is.
            gray = gray && is_gray(rgb);
        }
    if (functions.empty() || (!gray && inks != Inks::cmyk)) return;
    // In a CMYK document a gray gradient is gray still: DeviceGray is the black plate alone.
    for (Object function : functions)
        for (const char* end : {"/C0", "/C1"}) {
            const std::vector<double> rgb = colour_at(function, end);
            function.replaceKey(end,
                                written(gray ? std::vector<double>{rgb[0]} : in_process_inks(rgb)));
        }
    about.replaceKey("/ColorSpace", name(gray ? "/DeviceGray" : "/DeviceCMYK"));
}

} // namespace makeready::pdf
