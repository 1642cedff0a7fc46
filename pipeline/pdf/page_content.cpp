#include "page_content.hpp"

#include "colour.hpp"
#include "content_layer.hpp"
#include "draws.hpp"
#include "gradient.hpp"
#include "picture.hpp"
#include "upright.hpp"

namespace makeready::pdf {

namespace {

class PagePainter {
public:
    PagePainter(const Sheet& sheet, Inks inks, Fonts& fonts, Images& images)
        : sheet_(sheet), inks_(inks), fonts_(fonts), images_(images), layers_(1) {}

    PageContent paint(const paint::PagePicture& page) {
        for (const paint::Draw& draw : page.draws) {
            if (!std::visit([](const auto& what) { return is_seen(what); }, draw.what)) continue;
            mark(draw);
            std::visit([&](const auto& what) { show(what); }, draw.what);
        }
        end_text();
        end_mark();
        while (layers_.size() > 1) show(paint::EndGroup{}); // What was left open.
        for (; layer().states.size() > 1; layer().states.pop_back()) line("Q");
        return {std::move(layer().out), layer().resources()};
    }

private:
    Layer& layer() { return layers_.back(); }

    GraphicsState& state() { return layer().states.back(); }

    /// Artifacts are marked; content is not yet: here the structure's marks will begin, by node.
    void mark(const paint::Draw& draw) {
        if (is_bracket(draw) || draw.artifact == in_artifact_) return;
        end_text();
        end_mark();
        if (draw.artifact) line("/Artifact BMC");
        in_artifact_ = draw.artifact;
    }

    void end_mark() {
        if (in_artifact_) line("EMC");
        in_artifact_ = false;
    }

    void show(const paint::DrawGlyphs& draw) {
        set_colour(draw.colour);
        if (!in_text_) line("BT");
        if (!in_text_) pen_ = {}, skewed_ = strays_ = false;
        in_text_ = true;
        Font& font = fonts_.font_for(*draw.run);
        layer().fonts.insert_or_assign(font.resource(), font.object());
        if (draw.run->upright) return show_upright(draw, font);
        move_pen(draw, font);
        if (!clips_) thicken(draw);
        append_run(layer().out, *draw.run, font);
        if (draw.run->face->embolden > 0 && !clips_) line("0 Tr");
    }

    void show_upright(const paint::DrawGlyphs& draw, Font& font) {
        state().text.change_to({&font, draw.run->size}, layer().out);
        const Thousandths x = sheet_.across(draw.x), y = sheet_.up(draw.y);
        for (const UprightGlyph& one : upright_glyphs(*draw.run, font)) {
            numbers({0, 1000, -1000, 0, x + thousandths(one.x), y + thousandths(one.y)});
            line("Tm");
            append_run(layer().out, one.run, font);
        }
        skewed_ = true; // The next run brings a matrix of its own.
    }

    /// Synthetic weight: the outline is drawn as well, in the same colour.
    void thicken(const paint::DrawGlyphs& draw) {
        if (draw.run->face->embolden <= 0) return;
        line(colour_operator(draw.colour, inks_, Use::stroke));
        numbers({thousandths(draw.run->size.scaled(draw.run->face->embolden))});
        line("w\n2 Tr");
    }

    void move_pen(const paint::DrawGlyphs& draw, const Font& font) {
        const TextState wanted{&font, draw.run->size, thousandths(draw.run->x_scale * 100),
                               thousandths(draw.run->letter_space)};
        state().text.change_to(wanted, layer().out);
        const Thousandths x = sheet_.across(draw.x), y = sheet_.up(draw.y);
        const double skew = draw.run->face->skew;
        // A leaning matrix holds for all that Td would move from it; and steps that have no exact
        // binary form do not lead, to the last bit, to where a new line would begin.
        if (skew != 0 || skewed_ || (strays_ && y != pen_.second)) {
            numbers({1000, 0, thousandths(skew), 1000, x, y});
            line("Tm");
            strays_ = false;
        } else {
            numbers({x - pen_.first, y - pen_.second});
            line("Td");
        }
        strays_ = strays_ || x % 125 != 0 || y % 125 != 0;
        skewed_ = skew != 0;
        pen_ = {x, y};
    }

    void show(const paint::FillArea& fill) {
        end_text();
        set_colour(fill.colour);
        area(fill.area);
        line("f");
    }

    void show(const paint::FillPath& fill) {
        end_text();
        set_colour(fill.colour);
        outline(fill.path);
        line(fill.even_odd ? "f*" : "f");
    }

    /// Lengths of the path are written as they are; PDF has no more than these four operators.
    void outline(const paint::Path& path) {
        using Step = paint::Path::Step;
        const auto* at = path.points.data();
        for (const Step step : path.steps) {
            const int count = step == Step::close ? 0 : step == Step::curve ? 3 : 1;
            for (int n = 0; n < count; ++n, ++at) point(*at);
            line(step == Step::move    ? "m"
                 : step == Step::line  ? "l"
                 : step == Step::curve ? "c"
                                       : "h");
        }
    }

    void point(const paint::Point& at) { numbers({sheet_.across(at.x), sheet_.up(at.y)}); }

    void show(const paint::FillGradient& fill) {
        end_text();
        save();
        area(fill.area);
        line("W n");
        set_alpha(1);
        const ShadingAxis axis = axis_of(fill, sheet_);
        if (const auto mask = alpha_of(fill)) apply_mask(gradient_mask(*mask, axis));
        if (axis.matrix != std::array<double, 6>{1, 0, 0, 1, 0, 0}) transform(axis.matrix);
        const std::string resource = resource_name("/Sh", layer().shadings.size());
        layer().shadings.insert_or_assign(resource, shading(fill.colours, axis, inks_));
        line(resource + " sh");
        restore();
    }

    /// A form that paints the strength of a gradient (PDF 32000-1, 11.6.5.2).
    Object gradient_mask(const std::vector<paint::GradientColour>& colours,
                         const ShadingAxis& axis) {
        std::string operators;
        for (const double part : axis.matrix) append_fine_number(operators, part), operators += ' ';
        operators += "cm /Sh0 sh\n";
        Object shadings =
            Object::newDictionary({{"/Sh0", shading(colours, axis, Inks::as_written)}});
        return form(operators, Object::newDictionary({{"/Shading", shadings}}), true);
    }

    void apply_mask(Object group) {
        const std::string resource = resource_name("/M", layer().graphics.size());
        Object mask = Object::newDictionary(
            {{"/Type", name("/Mask")}, {"/S", name("/Luminosity")}, {"/G", group}});
        layer().graphics.insert_or_assign(resource, Object::newDictionary({{"/SMask", mask}}));
        line(resource + " gs");
    }

    /// A transparency group as large as anything on the sheet may reach.
    Object form(const std::string& operators, const Object& resources, bool is_mask) {
        Object made = images_.form(operators);
        Object about = made.getDict();
        const Thousandths width = thousandths(sheet_.width), height = thousandths(sheet_.height);
        // Under a transform other parts of the plane come to the sheet.
        const Thousandths reach = transforms_ > 0 ? 20 * std::max(width, height) : 0;
        about.replaceKey("/Type", name("/XObject"));
        about.replaceKey("/Subtype", name("/Form"));
        about.replaceKey("/BBox", rectangle(-reach, -reach, width + reach, height + reach));
        about.replaceKey("/Resources", resources);
        Object group =
            Object::newDictionary({{"/S", name("/Transparency")}, {"/I", Object::newBool(true)}});
        if (is_mask) group.replaceKey("/CS", name("/DeviceGray"));
        about.replaceKey("/Group", group);
        return made;
    }

    void show(const paint::FillMask& fill) {
        end_text();
        set_alpha(fill.colour.alpha);
        const std::string resource = resource_name("/B", layer().pictures.size());
        layer().pictures.insert_or_assign(resource, images_.mask(fill, inks_));
        save();
        placed(fill.area);
        line(resource + " Do");
        restore();
    }

    /// The unit square onto an area.
    void placed(const Rectangle& area) {
        const Thousandths left = sheet_.across(area.x), right = sheet_.across(area.x + area.width);
        const Thousandths bottom = sheet_.up(area.y + area.height), top = sheet_.up(area.y);
        numbers({right - left, 0, 0, top - bottom, left, bottom});
        line("cm");
    }

    static std::string resource_name(std::string_view kind, std::size_t n) {
        return std::string(kind) + std::to_string(n);
    }

    void show(const paint::DrawPicture& draw) {
        const std::optional<PlacedPicture> picture = images_.place(draw);
        if (!picture) return;
        end_text();
        set_alpha(1);
        layer().pictures.insert_or_assign(picture->resource, picture->object);
        line("q");
        placed(is_raster(draw) ? within_pixels(draw.area) : draw.area);
        if (picture->upright != std::array<int, 6>{1, 0, 0, 1, 0, 0}) {
            for (const int n : picture->upright) numbers({n * 1000});
            line("cm");
        }
        line(picture->resource + " Do");
        line("Q");
    }

    void save() {
        line("q");
        layer().states.push_back(state());
    }

    void restore() {
        if (layer().states.size() == 1) return;
        layer().states.pop_back();
        line("Q");
    }

    /// Marked content may not cross a bracket halfway: those begin and end outside of it.
    void leave_marks() {
        end_text();
        end_mark();
    }

    void show(const paint::BeginClip& clip) {
        leave_marks();
        save();
        if (!clip.glyphs.empty()) return clip_by(clip.glyphs);
        if (!clip.path.empty())
            outline(clip.path);
        else if (clip.area.width.units > 0 && clip.area.height.units > 0)
            area(within_pixels(clip.area));
        else // Not all viewers cut everything off by an area without extent.
            numbers({-1000, -1000, 1, 1}), line("re");
        line(clip.even_odd ? "W* n" : "W n");
    }

    /// PDF 32000-1, 9.3.6: the shapes of all that one text object shows.
    void clip_by(const std::vector<paint::DrawGlyphs>& glyphs) {
        line("7 Tr");
        clips_ = true;
        for (const paint::DrawGlyphs& one : glyphs)
            if (!one.run->glyphs.empty() && one.run->size.units > 0) show(one);
        clips_ = false;
        end_text();
    }

    void show(const paint::EndClip&) {
        leave_marks();
        restore();
    }

    void show(const paint::BeginTransform& begin) {
        leave_marks();
        save();
        ++transforms_;
        // From the page's axes, y down from its top, to the sheet's, y up.
        const double left = static_cast<double>(sheet_.across({})) / 1000,
                     top = static_cast<double>(sheet_.up({})) / 1000;
        const paint::Matrix flip{1, 0, 0, -1, left, top}, back{1, 0, 0, -1, -left, top};
        const paint::Matrix m = flip * begin.matrix * back;
        transform({m.a, m.b, m.c, m.d, m.e, m.f});
    }

    void show(const paint::EndTransform&) {
        leave_marks();
        restore();
        --transforms_;
    }

    /// Six digits behind the point: thousandths of a turn would show on a page.
    void transform(const std::array<double, 6>& matrix) {
        for (const double part : matrix) {
            append_fine_number(layer().out, part);
            layer().out += ' ';
        }
        line("cm");
    }

    void show(const paint::BeginGroup& group) {
        leave_marks();
        layers_.emplace_back();
        layer().group = group;
    }

    void show(const paint::EndGroup&) {
        leave_marks();
        if (layers_.size() == 1) return;
        for (; layer().states.size() > 1; layer().states.pop_back()) line("Q");
        const Object made = form(layer().out, layer().resources(), false);
        const paint::BeginGroup group = layer().group;
        layers_.pop_back();
        save();
        set_alpha(group.opacity);
        if (!group.blend.empty()) set_blend(group.blend.text());
        const std::string resource = resource_name("/G", layer().pictures.size());
        layer().pictures.insert_or_assign(resource, made);
        line(resource + " Do");
        restore();
    }

    /// CSS "color-dodge" is PDF "/ColorDodge" (PDF 32000-1, 11.3.5).
    void set_blend(const std::string& css) {
        std::string mode = "/";
        bool capital = true;
        for (const char c : css) {
            if (c != '-') mode += capital ? static_cast<char>(c - 'a' + 'A') : c;
            capital = c == '-';
        }
        const std::string resource = "/" + mode.substr(1);
        layer().graphics.insert_or_assign(resource, Object::newDictionary({{"/BM", name(mode)}}));
        line(resource + " gs");
    }

    /// Both edges are rounded, not the size: neighbours then meet.
    void area(const Rectangle& area) {
        const Thousandths left = sheet_.across(area.x), right = sheet_.across(area.x + area.width);
        const Thousandths bottom = sheet_.up(area.y + area.height), top = sheet_.up(area.y);
        numbers({left, bottom, right - left, top - bottom});
        line("re");
    }

    void set_colour(const style::Colour& colour) {
        set_alpha(colour.alpha);
        std::string wanted = colour_operator(colour, inks_);
        if (state().colour == wanted) return;
        line(wanted);
        state().colour = std::move(wanted);
    }

    /// Opacity is a graphics state of its own, named by its per cent.
    void set_alpha(float alpha) {
        if (state().alpha == alpha) return;
        state().alpha = alpha;
        const Thousandths opacity = thousandths(alpha);
        std::string resource = "/A";
        resource += std::to_string(opacity);
        layer().graphics.insert_or_assign(resource,
                                          Object::newDictionary({{"/ca", number(opacity)}}));
        line(resource + " gs");
    }

    void end_text() {
        if (in_text_) line("ET");
        in_text_ = false;
    }

    void numbers(std::initializer_list<Thousandths> list) {
        for (const Thousandths n : list) {
            append_number(layer().out, n);
            layer().out += ' ';
        }
    }

    void line(std::string_view words) {
        layer().out += words;
        layer().out += '\n';
    }

    const Sheet& sheet_;
    Inks inks_;
    Fonts& fonts_;
    Images& images_;
    std::vector<Layer> layers_;
    int transforms_ = 0; ///< That are open.
    std::pair<Thousandths, Thousandths> pen_;
    bool in_text_ = false, skewed_ = false, in_artifact_ = false;
    bool clips_ = false;  ///< Text is no ink now: what comes is seen through it.
    bool strays_ = false; ///< The pen stands where a viewer's sum of steps may be a bit off.
};

} // namespace

PageContent draw_page(const paint::PagePicture& page, const Sheet& sheet, Inks inks, Fonts& fonts,
                      Images& images) {
    return PagePainter(sheet, inks, fonts, images).paint(page);
}

} // namespace makeready::pdf
