#include "glyph_painter.hpp"

#include "glyph_outline.hpp"
#include "shading.hpp"
#include "strings.hpp"
#include "sweep.hpp"

#include <cmath>
#include <hb.h>

namespace makeready::pdf {

namespace {

constexpr int deepest = 64, most_nodes = 20000;

/// No painting reaches further from its glyph's origin, in 1/1000 em.
constexpr double reach = 8000;

/// OpenType, COLR, PaintComposite: how many of the modes are Porter's and Duff's, and what PDF
/// calls the blend modes behind them.
enum Mode : std::uint8_t {
    clear,
    src,
    dest,
    src_over,
    dest_over,
    src_in,
    dest_in,
    src_out,
    dest_out,
    src_atop,
    dest_atop,
    exclusive_or,
    plus
};

constexpr std::string_view blend_modes[] = {"/Screen",     "/Overlay",   "/Darken",    "/Lighten",
                                            "/ColorDodge", "/ColorBurn", "/HardLight", "/SoftLight",
                                            "/Difference", "/Exclusion", "/Multiply",  "/Hue",
                                            "/Saturation", "/Color",     "/Luminosity"};

bool lets_through(const std::vector<paint::GradientColour>& colours) {
    return std::any_of(colours.begin(), colours.end(),
                       [](const auto& one) { return one.colour.alpha < 1; });
}

std::vector<paint::GradientColour> shares_of(std::vector<paint::GradientColour> colours) {
    for (paint::GradientColour& one : colours)
        one.colour = {style::Colour::Space::gray, {one.colour.alpha}, 1};
    return colours;
}

colr::Point along(colr::Point from, colr::Point to, double share) {
    return {from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share};
}

double distance(colr::Point a, colr::Point b) {
    return std::hypot(b.x - a.x, b.y - a.y);
}

/// Where the gradient's axis ends: across it lie the lines of one colour (OpenType, COLR,
/// PaintLinearGradient). Nothing where these run along it.
std::optional<colr::Point> end_of_axis(const colr::Linear& gradient) {
    const colr::Point p{gradient.to.x - gradient.from.x, gradient.to.y - gradient.from.y};
    const colr::Point q{gradient.turned.x - gradient.from.x, gradient.turned.y - gradient.from.y};
    const double length = q.x * q.x + q.y * q.y;
    if (length == 0) return std::nullopt;
    const double share = (p.x * -q.y + p.y * q.x) / length;
    if (std::abs(share) < 1e-9) return std::nullopt;
    return colr::Point{gradient.from.x - q.y * share, gradient.from.y + q.x * share};
}

} // namespace

GlyphPainter::GlyphPainter(QPDF& pdf, hb_font_t* font, const colr::Table& table,
                           const GlyphColours& colours, Inks inks, int compression)
    : pdf_(pdf), font_(font), table_(table), colours_(colours), inks_(inks),
      compression_(compression), em_(1000.0 / hb_face_get_upem(hb_font_get_face(font))) {}

std::string GlyphPainter::paint(std::uint32_t glyph) {
    left_ = most_nodes;
    depth_ = 0;
    show(colr::OtherGlyph{glyph});
    return std::exchange(layers_.front().out, {});
}

std::string GlyphPainter::paint_layer(std::uint32_t glyph, std::uint16_t colour) {
    fill(outline(font_, glyph), {colour, 1});
    return std::exchange(layers_.front().out, {});
}

void GlyphPainter::paint_node(colr::Offset at) {
    if (depth_ >= deepest || --left_ < 0) return;
    ++depth_;
    std::visit([this](const auto& paint) { show(paint); }, table_.node(at));
    --depth_;
}

void GlyphPainter::show(const colr::Layers& layers) {
    for (std::uint32_t n = 0; n < layers.count; ++n) paint_node(table_.layer(layers.first + n));
}

void GlyphPainter::show(const colr::OtherGlyph& other) {
    const auto box = table_.clip(other.glyph);
    out() += "q\n";
    if (box) {
        numbers({em(box->left), em(box->bottom), em(box->right - box->left),
                 em(box->top - box->bottom)});
        out() += "re W n\n";
    }
    paint_node(table_.painting(other.glyph));
    out() += "Q\n";
}

// The colour of the text around is the one that is set already.
void GlyphPainter::set_colour(const colr::Solid& solid) {
    if (solid.colour == colr::text_colour) {
        set_alpha(solid.alpha);
    } else {
        const style::Colour colour = colours_.colour(solid.colour, solid.alpha);
        set_alpha(colour.alpha);
        out() += colour_operator(colour, inks_) + "\n";
    }
}

void GlyphPainter::show(const colr::Solid& solid) {
    out() += "q\n";
    set_colour(solid);
    numbers({-reach, -reach, 2 * reach, 2 * reach});
    out() += "re f\nQ\n";
}

void GlyphPainter::show(const colr::Glyph& glyph) {
    const std::string path = outline(font_, glyph.glyph);
    const colr::Paint child = table_.node(glyph.child);
    if (const auto* solid = std::get_if<colr::Solid>(&child)) return fill(path, *solid);
    if (path.empty()) return;
    out() += "q\n" + path + "W n\n";
    paint_node(glyph.child);
    out() += "Q\n";
}

void GlyphPainter::fill(const std::string& path, const colr::Solid& solid) {
    if (path.empty()) return;
    out() += "q\n";
    set_colour(solid);
    out() += path + "f\nQ\n";
}

void GlyphPainter::show(const colr::Transform& transform) {
    const colr::Matrix& m = transform.matrix;
    out() += "q\n";
    numbers({m[0], m[1], m[2], m[3], em(m[4]), em(m[5])});
    out() += "cm\n";
    paint_node(transform.child);
    out() += "Q\n";
}

void GlyphPainter::show(const colr::Linear& gradient) {
    const auto end = end_of_axis(gradient);
    if (!end) return;
    const double reached = reach / em_ / distance(gradient.from, *end);
    const Stretch stretch = stretch_of(gradient.line, -reached, reached, [&](auto n, auto alpha) {
        return colours_.colour(n, alpha);
    });
    const colr::Point from = along(gradient.from, *end, stretch.from),
                      to = along(gradient.from, *end, stretch.to);
    shade(stretch.colours, [&](const auto& colours, Inks inks) {
        ShadingAxis axis;
        axis.places = {em(from.x), em(from.y), em(to.x), em(to.y)};
        return shading(colours, axis, inks);
    });
}

void GlyphPainter::show(const colr::Radial& gradient) {
    const double growth = gradient.to_radius - gradient.from_radius;
    const double way = std::max(std::abs(growth), distance(gradient.from, gradient.to));
    if (way == 0) return;
    Stretch stretch = stretch_of(gradient.line, -reach / em_ / way, reach / em_ / way,
                                 [&](auto n, auto alpha) { return colours_.colour(n, alpha); });
    // There is no circle with less than no radius.
    const double point = growth != 0 ? -gradient.from_radius / growth : 0;
    if (growth > 0) stretch = cut_before(std::move(stretch), point);
    const auto radius = [&](double at) {
        return em(std::max(0.0, gradient.from_radius + growth * at));
    };
    const colr::Point from = along(gradient.from, gradient.to, stretch.from),
                      to = along(gradient.from, gradient.to, stretch.to);
    shade(stretch.colours, [&](const auto& colours, Inks inks) {
        ShadingAxis axis;
        axis.radial = true;
        axis.places = {em(from.x), em(from.y), radius(stretch.from),
                       em(to.x),   em(to.y),   radius(stretch.to)};
        return shading(colours, axis, inks);
    });
}

void GlyphPainter::show(const colr::Sweep& gradient) {
    const double turn = gradient.end - gradient.start;
    if (turn == 0) return;
    const double least = std::min(-gradient.start / turn, (360 - gradient.start) / turn),
                 most = std::max(-gradient.start / turn, (360 - gradient.start) / turn);
    const Stretch stretch = stretch_of(
        gradient.line, least, most, [&](auto n, auto alpha) { return colours_.colour(n, alpha); });
    const SweepPlace place{em(gradient.centre.x), em(gradient.centre.y), reach,
                           gradient.start + stretch.from * turn,
                           gradient.start + stretch.to * turn};
    shade(stretch.colours, [&](const auto& colours, Inks inks) {
        return sweep_shading(pdf_, colours, place, inks, compression_);
    });
}

void GlyphPainter::shade(const std::vector<paint::GradientColour>& colours, const Shade& shading) {
    if (colours.empty()) return;
    out() += "q\n";
    if (lets_through(colours)) {
        Object shares =
            Object::newDictionary({{"/Sh", shading(shares_of(colours), Inks::as_written)}});
        set_mask(form("/Sh sh\n", Object::newDictionary({{"/Shading", shares}}), "/DeviceGray"),
                 "/Luminosity");
    }
    const std::string resource = concat("/Sh", named_++);
    layer().shadings.insert_or_assign(resource, shading(colours, inks_));
    out() += resource + " sh\nQ\n";
}

void GlyphPainter::show(const colr::Composite& composite) {
    const colr::Offset source = composite.source, backdrop = composite.backdrop;
    const auto isolated = [&](const auto& paint) { draw(group(paint)); };
    switch (composite.mode) {
    case clear:
        return;
    case src:
        return paint_node(source);
    case dest:
        return paint_node(backdrop);
    case src_over:
        return paint_node(backdrop), paint_node(source);
    case dest_over:
        return paint_node(source), paint_node(backdrop);
    case src_in:
        return masked(source, backdrop, Where::inside);
    case dest_in:
        return masked(backdrop, source, Where::inside);
    case src_out:
        return masked(source, backdrop, Where::outside);
    case dest_out:
        return masked(backdrop, source, Where::outside);
    case src_atop:
        return isolated([&] { paint_node(backdrop), masked(source, backdrop, Where::inside); });
    case dest_atop:
        return isolated([&] { paint_node(source), masked(backdrop, source, Where::inside); });
    case exclusive_or:
        return isolated([&] {
            masked(source, backdrop, Where::outside);
            masked(backdrop, source, Where::outside);
        });
    case plus: // PDF can't add light to light; this comes nearest.
        return blended(composite, "/Screen");
    default:
        const std::size_t mode = composite.mode - plus - 1U;
        if (mode < std::size(blend_modes)) blended(composite, blend_modes[mode]);
    }
}

void GlyphPainter::blended(const colr::Composite& composite, std::string_view mode) {
    draw(group([&] {
        paint_node(composite.backdrop);
        const Object source = group([&] { paint_node(composite.source); });
        out() += "q\n";
        apply(Object::newDictionary({{"/BM", name(std::string(mode))}}));
        draw(source);
        out() += "Q\n";
    }));
}

void GlyphPainter::masked(colr::Offset what, colr::Offset by, Where where) {
    const Object mask = group([&] { paint_node(by); });
    const Object content = group([&] { paint_node(what); });
    out() += "q\n";
    if (where == Where::inside)
        set_mask(mask, "/Alpha");
    else
        set_mask(uncovered(mask), "/Luminosity");
    draw(content);
    out() += "Q\n";
}

/// White, and black as far as a group covers: not every reader knows a mask's transfer function.
Object GlyphPainter::uncovered(const Object& mask) {
    layers_.emplace_back();
    const auto area = [this] {
        numbers({-reach, -reach, 2 * reach, 2 * reach});
        out() += "re f\n";
    };
    out() += "1 g\n";
    area();
    set_mask(mask, "/Alpha");
    out() += "0 g\n";
    area();
    Layer made = std::move(layers_.back());
    layers_.pop_back();
    return form(made.out, made.resources(), "/DeviceGray");
}

template <class Paint> Object GlyphPainter::group(Paint&& paint) {
    layers_.emplace_back();
    paint();
    Layer made = std::move(layers_.back());
    layers_.pop_back();
    return form(made.out, made.resources());
}

Object GlyphPainter::form(const std::string& operators, const Object& resources,
                          std::string_view space) {
    const Thousandths far = thousandths(reach);
    Object made = stream(pdf_, operators, compression_);
    Object about = made.getDict();
    Object group =
        Object::newDictionary({{"/S", name("/Transparency")}, {"/I", Object::newBool(true)}});
    if (!space.empty()) group.replaceKey("/CS", name(std::string(space)));
    about.replaceKey("/Type", name("/XObject"));
    about.replaceKey("/Subtype", name("/Form"));
    about.replaceKey("/BBox", rectangle(-far, -far, far, far));
    about.replaceKey("/Resources", resources);
    about.replaceKey("/Group", group);
    return made;
}

void GlyphPainter::draw(const Object& form) {
    const std::string resource = concat("/X", named_++);
    layer().pictures.insert_or_assign(resource, form);
    out() += resource + " Do\n";
}

void GlyphPainter::set_alpha(double alpha) {
    if (alpha < 1) apply(Object::newDictionary({{"/ca", number(thousandths(alpha))}}));
}

void GlyphPainter::set_mask(const Object& group, std::string_view kind) {
    Object mask = Object::newDictionary(
        {{"/Type", name("/Mask")}, {"/S", name(std::string(kind))}, {"/G", group}});
    apply(Object::newDictionary({{"/SMask", mask}}));
}

void GlyphPainter::apply(const Object& graphics_state) {
    const std::string resource = concat("/S", named_++);
    layer().graphics.insert_or_assign(resource, graphics_state);
    out() += resource + " gs\n";
}

void GlyphPainter::numbers(std::initializer_list<double> list) {
    for (const double one : list) {
        append_fine_number(out(), one);
        out() += ' ';
    }
}

} // namespace makeready::pdf
