// Paints a glyph as its font says (OpenType, COLR version 1): a painting comes in, operators and
// what they name go out. Where the glyph stands on a page is not known here.
#pragma once

#include "colour_line.hpp"
#include "colr_table.hpp"
#include "content_layer.hpp"
#include "glyph_colours.hpp"

struct hb_font_t;

namespace makeready::pdf {

class GlyphPainter {
public:
    /// `font` is scaled to hundredths of 1/1000 em and outlives this, as do the others.
    GlyphPainter(QPDF& pdf, hb_font_t* font, const colr::Table& table, const GlyphColours& colours,
                 Inks inks, int compression);

    /// The operators of one glyph in 1/1000 em.
    std::string paint(std::uint32_t glyph);

    /// A glyph in one of the palette's colours.
    std::string paint_layer(std::uint32_t glyph, std::uint16_t colour);

    /// What the operators of all glyphs name.
    Object resources() const { return layers_.front().resources(); }

private:
    void paint_node(colr::Offset at);

    void show(const std::monostate&) {}

    void show(const colr::Layers& layers);
    void show(const colr::Solid& solid);
    void show(const colr::Linear& gradient);
    void show(const colr::Radial& gradient);
    void show(const colr::Sweep& gradient);
    void show(const colr::Glyph& glyph);
    void show(const colr::OtherGlyph& other);
    void show(const colr::Transform& transform);
    void show(const colr::Composite& composite);
    void fill(const std::string& path, const colr::Solid& solid);
    void set_colour(const colr::Solid& solid);

    /// Shadings in colour and in the shares that each colour covers with.
    using Shade = std::function<Object(const std::vector<paint::GradientColour>&, Inks)>;
    void shade(const std::vector<paint::GradientColour>& colours, const Shade& shading);

    /// `what` as far as `by` covers it, or as far as it does not.
    enum class Where : std::uint8_t { inside, outside };
    void masked(colr::Offset what, colr::Offset by, Where where);
    Object uncovered(const Object& mask);
    void blended(const colr::Composite& composite, std::string_view mode);

    /// A transparency group of what `paint` draws.
    template <class Paint> Object group(Paint&& paint);
    Object form(const std::string& operators, const Object& resources, std::string_view space = {});
    void draw(const Object& form);
    void set_alpha(double alpha);
    void set_mask(const Object& group, std::string_view kind);
    void apply(const Object& graphics_state);

    Layer& layer() { return layers_.back(); }

    std::string& out() { return layer().out; }

    void numbers(std::initializer_list<double> list);

    double em(double units) const { return units * em_; }

    QPDF& pdf_;
    hb_font_t* font_;
    const colr::Table& table_;
    const GlyphColours& colours_;
    Inks inks_;
    int compression_;
    double em_; ///< A unit of the font in 1/1000 em.
    std::vector<Layer> layers_ = std::vector<Layer>(1);
    std::size_t named_ = 0;
    int depth_ = 0, left_ = 0; ///< A damaged painting may contain itself.
};

} // namespace makeready::pdf
