#include "shading.hpp"

#include "colour.hpp"

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

namespace {

Object reals(const std::vector<double>& list) {
    Object out = Object::newArray();
    for (const double one : list) out.appendItem(Object::newReal(one, 6, true));
    return out;
}

/// From one colour to the next.
Object blend(const std::vector<double>& from, const std::vector<double>& to) {
    return Object::newDictionary({{"/FunctionType", Object::newInteger(interpolation)},
                                  {"/Domain", reals({0, 1})},
                                  {"/C0", reals(from)},
                                  {"/C1", reals(to)},
                                  {"/N", Object::newInteger(1)}});
}

/// PDF 32000-1, 7.10.4. Two colours in one place are a hard edge: nothing lies between them.
Object colour_function(const std::vector<double>& at,
                       const std::vector<std::vector<double>>& colours) {
    std::vector<Object> parts;
    std::vector<double> bounds, encode;
    const auto add = [&](const std::vector<double>& from, const std::vector<double>& to,
                         double end) {
        parts.push_back(blend(from, to));
        bounds.push_back(end);
        encode.insert(encode.end(), {0, 1});
    };
    if (at.front() > 0) add(colours.front(), colours.front(), at.front());
    for (std::size_t n = 1; n < at.size(); ++n)
        if (at[n] > at[n - 1]) add(colours[n - 1], colours[n], at[n]);
    if (at.back() < 1 || parts.empty()) add(colours.back(), colours.back(), 1);
    if (parts.size() == 1) return parts.front();
    bounds.pop_back();
    return Object::newDictionary({{"/FunctionType", Object::newInteger(stitching)},
                                  {"/Domain", reals({0, 1})},
                                  {"/Functions", Object::newArray(parts)},
                                  {"/Bounds", reals(bounds)},
                                  {"/Encode", reals(encode)}});
}

} // namespace

Object shading(const std::vector<paint::GradientColour>& colours, const ShadingAxis& axis,
               Inks inks) {
    std::vector<style::Colour> written;
    for (const paint::GradientColour& one : colours) written.push_back(one.colour);
    const style::Colour::Space space = common_space(written, inks);
    std::vector<std::vector<double>> parts;
    std::vector<double> at;
    for (const paint::GradientColour& one : colours) {
        parts.push_back(components_in(one.colour, space));
        at.push_back(one.at);
    }
    static constexpr const char* names[] = {"/DeviceRGB", "/DeviceGray", "/DeviceCMYK"};
    Object made = Object::newDictionary({{"/ShadingType", Object::newInteger(axis.radial ? 3 : 2)},
                                         {"/ColorSpace", name(names[static_cast<int>(space)])},
                                         {"/Coords", reals(axis.places)},
                                         {"/Function", colour_function(at, parts)}});
    made.replaceKey("/Extend", Object::newArray({Object::newBool(true), Object::newBool(true)}));
    return made;
}

} // namespace makeready::pdf
