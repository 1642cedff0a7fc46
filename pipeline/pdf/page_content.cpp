#include "page_content.hpp"

#include "colour.hpp"
#include "text_operators.hpp"

namespace makeready::pdf {

namespace {

/// What `q` saves and `Q` brings back, as far as this room sets it.
struct GraphicsState {
    std::string colour = colour_operator(style::black(), Inks::as_written); // PDF begins with it.
    float alpha = 1;
    TextState text;
};

class PagePainter {
public:
    PagePainter(const Sheet& sheet, Inks inks, Fonts& fonts, Images& images)
        : sheet_(sheet), inks_(inks), fonts_(fonts), images_(images), states_(1) {}

    PageContent paint(const paint::PagePicture& page) {
        for (const paint::Draw& draw : page.draws) {
            if (!std::visit([](const auto& what) { return is_seen(what); }, draw.what)) continue;
            mark(draw);
            std::visit([&](const auto& what) { show(what); }, draw.what);
        }
        end_text();
        end_mark();
        for (; states_.size() > 1; states_.pop_back()) line("Q"); // Clips that were left open.
        return {std::move(out_), resources()};
    }

private:
    GraphicsState& state() { return states_.back(); }

    static bool is_seen(const paint::DrawGlyphs& draw) {
        return draw.colour.alpha > 0 && !draw.run.glyphs.empty() && draw.run.size.units > 0;
    }

    static bool is_seen(const paint::FillArea& fill) {
        return fill.colour.alpha > 0 && fill.area.width.units > 0 && fill.area.height.units > 0;
    }

    static bool is_seen(const paint::FillPolygon& fill) {
        return fill.colour.alpha > 0 && fill.points.size() >= 3;
    }

    static bool is_seen(const paint::DrawPicture& draw) {
        return draw.area.width.units > 0 && draw.area.height.units > 0;
    }

    static bool is_seen(const paint::BeginClip&) { return true; }

    static bool is_seen(const paint::EndClip&) { return true; }

    /// Artifacts are marked; content is not yet: here the structure's marks will begin, by node.
    void mark(const paint::Draw& draw) {
        const bool clip = std::holds_alternative<paint::BeginClip>(draw.what) ||
                          std::holds_alternative<paint::EndClip>(draw.what);
        if (clip || draw.artifact == in_artifact_) return;
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
        if (!in_text_) pen_ = {};
        in_text_ = true;
        Font& font = fonts_.font_for(draw.run);
        fonts_used_.insert_or_assign(font.resource(), font.object());
        move_pen(draw, font);
        append_run(out_, draw.run, font);
    }

    void move_pen(const paint::DrawGlyphs& draw, const Font& font) {
        const TextState wanted{&font, draw.run.size, thousandths(draw.run.x_scale * 100), thousandths(draw.run.letter_space)};
        state().text.change_to(wanted, out_);
        const Thousandths x = sheet_.across(draw.x), y = sheet_.up(draw.y);
        numbers({x - pen_.first, y - pen_.second});
        line("Td");
        pen_ = {x, y};
    }

    void show(const paint::FillArea& fill) {
        end_text();
        set_colour(fill.colour);
        const bool square = std::all_of(fill.radius.begin(), fill.radius.end(),
                                        [](Length radius) { return radius.units <= 0; });
        if (square)
            area(fill.area);
        else
            rounded_area(fill);
        line("f");
    }

    void show(const paint::FillPolygon& fill) {
        end_text();
        set_colour(fill.colour);
        for (std::size_t n = 0; n < fill.points.size(); ++n) {
            numbers({sheet_.across(fill.points[n].first), sheet_.up(fill.points[n].second)});
            line(n == 0 ? "m" : "l");
        }
        line("f");
    }

    void show(const paint::DrawPicture& draw) {
        const std::optional<PlacedPicture> picture = images_.place(draw);
        if (!picture) return;
        end_text();
        set_alpha(1);
        pictures_used_.insert_or_assign(picture->resource, picture->object);
        line("q");
        numbers({thousandths(draw.area.width), 0, 0, thousandths(draw.area.height),
                 sheet_.across(draw.area.x), sheet_.up(draw.area.y + draw.area.height)});
        line("cm");
        if (picture->upright != std::array<int, 6>{1, 0, 0, 1, 0, 0}) {
            for (const int n : picture->upright) numbers({n * 1000});
            line("cm");
        }
        line(picture->resource + " Do");
        line("Q");
    }

    /// Marked content may not cross a clip halfway: a clip begins and ends outside of it.
    void show(const paint::BeginClip& clip) {
        end_text();
        end_mark();
        line("q");
        states_.push_back(state());
        area(clip.area);
        line("W n");
    }

    void show(const paint::EndClip&) {
        end_text();
        end_mark();
        if (states_.size() == 1) return;
        states_.pop_back();
        line("Q");
    }

    /// Both edges are rounded, not the size: neighbours then meet.
    void area(const Rectangle& area) {
        const Thousandths left = sheet_.across(area.x), right = sheet_.across(area.x + area.width);
        const Thousandths bottom = sheet_.up(area.y + area.height), top = sheet_.up(area.y);
        numbers({left, bottom, right - left, top - bottom});
        line("re");
    }

    /// Quarter circles as Bezier curves, clockwise from the top left corner's end.
    void rounded_area(const paint::FillArea& fill) {
        constexpr double kappa = 0.5522847498; // Off a true circle by 0.03 %.
        const Rectangle& box = fill.area;
        const Length right = box.x + box.width, bottom = box.y + box.height;
        const auto& [a, b, c, d] = fill.radius;
        const auto pull = [&](Length radius) { return radius.scaled(1 - kappa); };
        point(box.x + a, box.y), line("m");
        point(right - b, box.y), line("l");
        curve({right - pull(b), box.y}, {right, box.y + pull(b)}, {right, box.y + b});
        point(right, bottom - c), line("l");
        curve({right, bottom - pull(c)}, {right - pull(c), bottom}, {right - c, bottom});
        point(box.x + d, bottom), line("l");
        curve({box.x + pull(d), bottom}, {box.x, bottom - pull(d)}, {box.x, bottom - d});
        point(box.x, box.y + a), line("l");
        curve({box.x, box.y + pull(a)}, {box.x + pull(a), box.y}, {box.x + a, box.y});
    }

    using Point = std::pair<Length, Length>;

    void curve(Point from, Point to, Point end) {
        point(from.first, from.second), point(to.first, to.second), point(end.first, end.second);
        line("c");
    }

    void point(Length x, Length y) { numbers({sheet_.across(x), sheet_.up(y)}); }

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
        states_used_.insert_or_assign(resource, Object::newDictionary({{"/ca", number(opacity)}}));
        line(resource + " gs");
    }

    void end_text() {
        if (in_text_) line("ET");
        in_text_ = false;
    }

    void numbers(std::initializer_list<Thousandths> list) {
        for (const Thousandths n : list) {
            append_number(out_, n);
            out_ += ' ';
        }
    }

    void line(std::string_view words) {
        out_ += words;
        out_ += '\n';
    }

    Object resources() const {
        Object out = Object::newDictionary();
        if (!fonts_used_.empty()) out.replaceKey("/Font", Object::newDictionary(fonts_used_));
        if (!pictures_used_.empty())
            out.replaceKey("/XObject", Object::newDictionary(pictures_used_));
        if (!states_used_.empty())
            out.replaceKey("/ExtGState", Object::newDictionary(states_used_));
        return out;
    }

    const Sheet& sheet_;
    Inks inks_;
    Fonts& fonts_;
    Images& images_;
    std::vector<GraphicsState> states_;
    std::string out_;
    std::pair<Thousandths, Thousandths> pen_;
    bool in_text_ = false, in_artifact_ = false;
    std::map<std::string, Object> fonts_used_, pictures_used_, states_used_;
};

} // namespace

PageContent draw_page(const paint::PagePicture& page, const Sheet& sheet, Inks inks, Fonts& fonts,
                      Images& images) {
    return PagePainter(sheet, inks, fonts, images).paint(page);
}

} // namespace makeready::pdf
