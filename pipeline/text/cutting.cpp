// A face cut for a style: what its axes are set to, how large its glyphs are, and what is put on by
// machine where the style asks for it (CSS Fonts 4, 2, 5.2 and 7.2).
#include "features.hpp"
#include "font_tables.hpp"
#include "strings.hpp"
#include "typecase.hpp"

#include <algorithm>
#include <cmath>
#include <hb-ot.h>

namespace makeready::text {
namespace {

using style::FontStyle;
using style::Slant;

constexpr double pi = 3.14159265358979;

// Chosen by eye: with less, nobody sees that a word is meant to be bold; with more, counters fill.
constexpr double synthetic_weight = 1.0 / 32;

constexpr auto light_background = HB_OT_COLOR_PALETTE_FLAG_USABLE_WITH_LIGHT_BACKGROUND,
               dark_background = HB_OT_COLOR_PALETTE_FLAG_USABLE_WITH_DARK_BACKGROUND;

std::uint32_t palette_for(hb_face_t* face, hb_ot_color_palette_flags_t background) {
    for (unsigned n = 0; n < hb_ot_color_palette_get_count(face); ++n)
        if (hb_ot_color_palette_get_flags(face, n) & background) return n;
    return 0;
}

bool is(const Axis& axis, std::string_view tag) {
    return std::string_view(axis.tag.data(), 4) == tag;
}

const std::pair<std::array<char, 4>, double>*
setting_of(const std::vector<std::pair<std::array<char, 4>, double>>& settings, const Axis& axis) {
    for (auto setting = settings.rbegin(); setting != settings.rend(); ++setting)
        if (setting->first == axis.tag) return &*setting;
    return nullptr;
}

/// What a style says of an axis by its properties; the file's own value if nothing.
double value_by_style(const ListedFace& face, const Axis& axis, const FontStyle& style) {
    const bool leans = face.leans_too && style.slant != Slant::normal;
    const bool has_italic = std::any_of(face.axes.begin(), face.axes.end(),
                                        [](const Axis& other) { return is(other, "ital"); });
    if (is(axis, "wght"))
        return std::clamp<double>(style.weight, face.weights.least, face.weights.most);
    if (is(axis, "wdth"))
        return std::clamp(style.stretch, face.stretches.least, face.stretches.most);
    if (is(axis, "ital") && leans) return style.slant == Slant::italic ? 1 : 0;
    // OpenType counts angles the other way round: what leans to the right is negative.
    if (is(axis, "slnt") && leans && (style.slant == Slant::oblique || !has_italic))
        return -style.slant_angle;
    if (is(axis, "opsz") && style.optical_sizing)
        return style.size.points() * 96 / 72; // 3.4: in px.
    return axis.normal;
}

// The later wins: properties, the rule's settings, the style's settings (7.2).
double value_of(const ListedFace& face, const Axis& axis, const FontStyle& style) {
    double value = value_by_style(face, axis, style);
    if (face.rule)
        if (const auto* setting = setting_of(face.rule->variations, axis)) value = setting->second;
    if (const auto* setting = setting_of(style.variations, axis)) value = setting->second;
    return std::clamp(value, axis.least, axis.most);
}

FaceMetrics times(FaceMetrics m, double scale) {
    for (double* one : {&m.ascent, &m.descent, &m.line_gap, &m.x_height, &m.cap_height,
                        &m.underline_position, &m.underline_thickness, &m.strikeout_position})
        *one *= scale;
    return m;
}

/// The share of the em that `font-size-adjust` goes by; nothing if the face does not tell.
std::optional<double> aspect(const OpenFace& open, const FaceMetrics& metrics,
                             style::SizeAdjust::Metric metric) {
    using Metric = style::SizeAdjust::Metric;
    switch (metric) {
    case Metric::ex_height:
        return metrics.x_height;
    case Metric::cap_height:
        return metrics.cap_height;
    case Metric::ch_width:
        return open.advance('0');
    case Metric::ic_width:
    case Metric::ic_height: // Ideographs are as high as they are wide.
        return open.advance(0x6C34);
    default:
        return std::nullopt;
    }
}

// The PostScript name of an instance nobody named: the family's with its axes (Adobe Technical
// Note 5902, in short).
std::string instance_name(const ListedFace& face, const ListedFace& cut) {
    std::string name = face.postscript_name;
    for (std::size_t n = 0; n < cut.variations.size(); ++n) {
        const auto& [tag, value] = cut.variations[n];
        if (value == face.axes[n].normal) continue;
        std::string number = base::text_of(value);
        std::replace(number.begin(), number.end(), '.', 'd');
        name += concat("_", number, std::string_view(tag.data(), 4));
    }
    return name;
}

} // namespace

bool Typecase::has_palettes(const ListedFace& face) {
    return hb_ot_color_has_palettes(file(face)->handle.get());
}

// CSS Fonts 4, 9: a palette that the font has not, or that nobody declared, is its first.
void Typecase::colour(ListedFace& cut, const FontStyle& style) {
    if (style.palette.empty() || !has_palettes(cut)) return;
    hb_face_t* const handle = file(cut)->handle.get();
    if (style.palette == Atom("light")) cut.palette = palette_for(handle, light_background);
    if (style.palette == Atom("dark")) cut.palette = palette_for(handle, dark_background);
    for (const style::PaletteValues& values : palettes_) {
        if (values.name != style.palette || !is_of_families(cut, values.families)) continue;
        using Base = style::PaletteValues::Base;
        cut.palette = values.base == Base::light  ? palette_for(handle, light_background)
                      : values.base == Base::dark ? palette_for(handle, dark_background)
                                                  : values.number;
        if (cut.palette >= hb_ot_color_palette_get_count(handle)) cut.palette = 0;
        cut.palette_colours = values.colours;
    }
}

ListedFace Typecase::made_cut(const ListedFace& face, const FontStyle& style,
                              const ListedFace* model) {
    ListedFace cut = face;
    cut.variations.clear();
    for (const Axis& axis : face.axes)
        cut.variations.emplace_back(axis.tag, value_of(face, axis, style));
    const double weight = std::clamp<double>(style.weight, face.weights.least, face.weights.most);
    cut.weight = static_cast<std::int32_t>(std::lround(weight));
    const Lacks lacks = missing_style(face, style);
    if (lacks.bold && style.synthesis_weight) cut.embolden = synthetic_weight;
    if (lacks.italic && style.synthesis_style) cut.skew = std::tan(style.slant_angle * pi / 180);
    colour(cut, style);
    if (!face.axes.empty()) cut.postscript_name = instance_name(face, cut);
    const OpenFace open(cut, file(cut));
    cut.metrics = metrics_of(open.font());
    const style::FontFace plain;
    const style::FontFace& rule = face.rule ? *face.rule : plain;
    const auto own = aspect(open, cut.metrics, style.size_adjust.metric);
    cut.metrics.ascent = rule.ascent.value_or(cut.metrics.ascent);
    cut.metrics.descent = rule.descent.value_or(cut.metrics.descent);
    cut.metrics.line_gap = rule.line_gap.value_or(cut.metrics.line_gap);
    cut.scale = rule.size_adjust;
    double wanted = style.size_adjust.value;
    if (wanted == 0 && model) // from-font: the first font's own.
        wanted = aspect(OpenFace(*model, file(*model)), model->metrics, style.size_adjust.metric)
                     .value_or(0);
    if (own && *own > 0 && wanted > 0) cut.scale = wanted / *own;
    cut.metrics = times(cut.metrics, cut.scale);
    return cut;
}

// Most faces are set as they are; then the set's own serves, and outlives this typecase.
bool Typecase::is_set_as_it_is(const ListedFace& face, const FontStyle& style) {
    const bool sized = style.size_adjust.metric != style::SizeAdjust::Metric::none;
    const bool dressed = face.rule && (face.rule->size_adjust != 1 || face.rule->ascent ||
                                       face.rule->descent || face.rule->line_gap);
    const Lacks lacks = missing_style(face, style);
    return face.axes.empty() && !sized && !dressed && !(lacks.bold && style.synthesis_weight) &&
           !(lacks.italic && style.synthesis_style);
}

const ListedFace& Typecase::cut(const ListedFace& face, const FontStyle& style,
                                const ListedFace* model) {
    if (is_set_as_it_is(face, style) && (style.palette.empty() || !has_palettes(face))) return face;
    return fonts_->faces().keep_cut(face, made_cut(face, style, model));
}

} // namespace makeready::text
