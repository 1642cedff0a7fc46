#include "artwork.hpp"
#include "error.hpp"
#include "formats.hpp"
#include "handle.hpp"
#include "library.hpp"
#include "strings.hpp"

#include <librsvg/rsvg.h>

namespace makeready::picture {

namespace {

using Drawing = Handle<RsvgHandle, g_object_unref>;

struct Rsvg {
    Library library{RSVG_SONAME};
    decltype(rsvg_handle_new_from_data)* read = library["rsvg_handle_new_from_data"];
    decltype(rsvg_handle_set_dpi)* set_dpi = library["rsvg_handle_set_dpi"];
    decltype(rsvg_handle_get_intrinsic_dimensions)* get_size =
        library["rsvg_handle_get_intrinsic_dimensions"];
    decltype(rsvg_handle_set_stylesheet)* set_stylesheet = library["rsvg_handle_set_stylesheet"];
    decltype(rsvg_handle_render_document)* draw = library["rsvg_handle_render_document"];
};

const Rsvg& rsvg() {
    static const Rsvg loaded;
    return loaded;
}

/// "XML parse error: Error domain 1 code 77 on line 3 column 5 of data: why" as "line 3: why".
std::string plainly(std::string_view problem) {
    const std::size_t line = problem.find(" on line "), why = problem.find(" of data: ");
    if (line == problem.npos || why == problem.npos) return collapsed(problem);
    const std::string_view number =
        problem.substr(line + 9, problem.find(' ', line + 9) - line - 9);
    return concat("line ", number, ": ", collapsed(problem.substr(why + 10)));
}

/// Read without a base file: librsvg then opens no other file, and knows no network at all.
Drawing read(std::string_view svg) {
    GError* problem = nullptr;
    Drawing drawing(rsvg().read(reinterpret_cast<const guint8*>(svg.data()), svg.size(), &problem));
    if (drawing) {
        rsvg().set_dpi(drawing.get(), 96);
        return drawing;
    }
    const std::string what = plainly(problem->message);
    g_error_free(problem);
    throw Broken(what);
}

/// A width or height in px; 0 for a percentage, which is no size of its own.
double px(const RsvgLength& length) {
    const double n = length.length;
    switch (length.unit) {
    case RSVG_UNIT_PERCENT:
        return 0;
    case RSVG_UNIT_PX:
        return n;
    case RSVG_UNIT_EM:
        return n * 16; // No font is in force outside the picture: CSS's medium.
    case RSVG_UNIT_EX:
        return n * 8;
    case RSVG_UNIT_IN:
        return n * 96;
    case RSVG_UNIT_CM:
        return n * 96 / 2.54;
    case RSVG_UNIT_MM:
        return n * 96 / 25.4;
    case RSVG_UNIT_PT:
        return n * 96 / 72;
    case RSVG_UNIT_PC:
        return n * 16;
    }
    return 0;
}

/// CSS Images 3, 5.1: the ratio fills in for what is missing; at last it is 300 x 150.
void settle_size(Picture& picture, double width, double height) {
    const bool has_ratio = picture.ratio > 0;
    picture.has_width = width > 0;
    picture.has_height = height > 0;
    if (width <= 0) width = height > 0 && has_ratio ? height * picture.ratio : 300;
    if (height <= 0) height = has_ratio ? width / picture.ratio : 150;
    picture.width_px = width;
    picture.height_px = height;
}

/// The next tag at or after `at`, without its angle brackets; `at` moves behind it.
std::string_view next_tag(std::string_view svg, std::size_t& at) {
    const std::size_t begin = std::min(svg.find('<', at), svg.size());
    std::size_t end = begin;
    if (svg.substr(begin).starts_with("<!--")) {
        at = std::min(svg.find("-->", begin), svg.size());
        return next_tag(svg, at);
    }
    for (char quote = 0; end < svg.size() && (quote != 0 || svg[end] != '>'); ++end) {
        if (quote == 0 && (svg[end] == '"' || svg[end] == '\''))
            quote = svg[end];
        else if (svg[end] == quote)
            quote = 0;
    }
    at = end;
    return begin < svg.size() ? svg.substr(begin + 1, end - begin - 1) : std::string_view();
}

std::string_view local_name(std::string_view tag) {
    tag = tag.substr(0, tag.find_first_of(" \t\r\n/"));
    const std::size_t colon = tag.find(':');
    return colon == tag.npos ? tag : tag.substr(colon + 1);
}

/// The value of href or xlink:href.
std::string_view reference(std::string_view tag) {
    const std::size_t at = tag.find("href=");
    if (at == tag.npos || at + 5 >= tag.size()) return {};
    const char quote = tag[at + 5];
    const std::string_view rest = tag.substr(at + 6);
    return rest.substr(0, rest.find(quote));
}

} // namespace

void read_svg_header(Picture& picture) {
    const Drawing drawing = read(*picture.bytes);
    gboolean has_width, has_height, has_box;
    RsvgLength width, height;
    RsvgRectangle box;
    rsvg().get_size(drawing.get(), &has_width, &width, &has_height, &height, &has_box, &box);
    const double own_width = has_width ? px(width) : 0, own_height = has_height ? px(height) : 0;
    if (own_width > 0 && own_height > 0)
        picture.ratio = own_width / own_height;
    else if (has_box && box.width > 0 && box.height > 0)
        picture.ratio = box.width / box.height;
    settle_size(picture, own_width, own_height);
}

Reliance reliance_of_svg(std::string_view svg) {
    Reliance reliance;
    for (std::size_t at = 0; at < svg.size();) {
        const std::string_view tag = next_tag(svg, at);
        const std::string_view name = local_name(tag);
        if (name == "script") reliance.script = true;
        if (name != "image" && name != "use" && name != "feImage") continue;
        const std::string_view file = reference(tag);
        const bool inside = file.empty() || file[0] == '#' || file.starts_with("data:");
        if (!inside && reliance.file.empty()) reliance.file = file;
    }
    return reliance;
}

namespace {

[[noreturn]] void refuse(const Picture& picture, std::string_view what) {
    throw Error(picture.at, "MR706",
                concat('"', picture.name, "\" cannot be drawn (", what,
                       "). Simplify it, or save it as plain SVG."));
}

/// CSS Images 3, 4.1: the drawing's viewport is what it is drawn into, whatever part of it its root
/// asks for. Without a viewBox a width and a height stand for one, as in browsers.
void fill_viewport(RsvgHandle* drawing) {
    gboolean has_width, has_height, has_box;
    RsvgLength width, height;
    RsvgRectangle box;
    rsvg().get_size(drawing, &has_width, &width, &has_height, &height, &has_box, &box);
    const bool is_sized = has_width && has_height && px(width) > 0 && px(height) > 0;
    if (is_sized && !has_box) return;
    static constexpr std::string_view all =
        ":root { width: 100% !important; height: 100% !important }";
    rsvg().set_stylesheet(drawing, reinterpret_cast<const guint8*>(all.data()), all.size(),
                          nullptr);
}

} // namespace

Artwork::Artwork(const Picture& picture) : picture_(picture) {
    assert(picture.format == Format::svg);
    try {
        drawing_.reset(read(*picture.bytes).release(), g_object_unref);
        fill_viewport(drawing_.get());
    } catch (const Broken& broken) {
        refuse(picture, broken.what());
    }
}

// Text in an SVG is set by librsvg with the fonts that fontconfig finds.
void Artwork::draw(_cairo* canvas, double width, double height) const {
    const RsvgRectangle viewport{0, 0, width, height};
    GError* problem = nullptr;
    if (rsvg().draw(drawing_.get(), canvas, &viewport, &problem)) return;
    const std::string what = collapsed(problem->message);
    g_error_free(problem);
    refuse(picture_, what);
}

void draw_vector(const Picture& picture, _cairo* canvas, double width, double height) {
    Artwork(picture).draw(canvas, width, height);
}

} // namespace makeready::picture
