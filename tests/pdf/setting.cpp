#include "setting.hpp"

#include <boost/test/unit_test.hpp>
#include <harfbuzz/hb.h>

namespace setting {

namespace {

text::Face face(const std::string& file, const std::string& family, style::Slant slant) {
    text::Face made;
    made.file = file;
    made.family = family;
    made.slant = slant;
    made.metrics.ascent = .9;
    made.metrics.descent = .25;
    made.metrics.cap_height = .65;
    return made;
}

hb_font_t* font(const text::Face& face, Length size) {
    hb_blob_t* blob = hb_blob_create_from_file(face.file.c_str());
    hb_face_t* opened = hb_face_create(blob, 0);
    hb_font_t* made = hb_font_create(opened);
    hb_font_set_scale(made, static_cast<int>(size.units), static_cast<int>(size.units));
    hb_face_destroy(opened);
    hb_blob_destroy(blob);
    return made;
}

} // namespace

const text::Face& libertine() {
    static const text::Face made =
        face("/usr/share/fonts/opentype/linux-libertine/LinLibertine_R.otf", "Linux Libertine O",
             style::Slant::normal);
    return made;
}

const text::Face& libertine_italic() {
    static const text::Face made =
        face("/usr/share/fonts/opentype/linux-libertine/LinLibertine_RI.otf", "Linux Libertine O",
             style::Slant::italic);
    return made;
}

const text::Face& dejavu() {
    static const text::Face made = face("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
                                        "DejaVu Sans", style::Slant::normal);
    return made;
}

text::GlyphRun shaped(const text::Face& face, double size, const std::string& text,
                      const std::vector<std::string>& features) {
    text::GlyphRun run;
    run.face = &face;
    run.size = Length::from_points(size);
    run.text = text;
    std::vector<hb_feature_t> wanted;
    for (const std::string& feature : features)
        hb_feature_from_string(feature.c_str(), -1, &wanted.emplace_back());
    hb_buffer_t* buffer = hb_buffer_create();
    hb_buffer_add_utf8(buffer, text.data(), static_cast<int>(text.size()), 0, -1);
    hb_buffer_guess_segment_properties(buffer);
    run.right_to_left = hb_buffer_get_direction(buffer) == HB_DIRECTION_RTL;
    hb_font_t* shaper = font(face, run.size);
    hb_shape(shaper, buffer, wanted.data(), static_cast<unsigned>(wanted.size()));
    unsigned count = 0;
    const hb_glyph_info_t* glyphs = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t* places = hb_buffer_get_glyph_positions(buffer, &count);
    for (unsigned n = 0; n < count; ++n)
        run.glyphs.push_back({glyphs[n].codepoint, glyphs[n].cluster, Length{places[n].x_advance},
                              Length{places[n].x_offset}, Length{places[n].y_offset}});
    hb_font_destroy(shaper);
    hb_buffer_destroy(buffer);
    return run;
}

text::GlyphRun hyphenated(text::GlyphRun run) {
    text::GlyphRun hyphen = shaped(*run.face, run.size.points(), "-");
    hyphen.glyphs.front().cluster = static_cast<std::uint32_t>(run.text.size());
    run.glyphs.push_back(hyphen.glyphs.front());
    return run;
}

paint::Draw words(double x, double y, text::GlyphRun run, const style::Colour& colour) {
    return {paint::DrawGlyphs{Length::from_points(x), Length::from_points(y),
                              std::make_shared<const text::GlyphRun>(std::move(run)), colour},
            0, false};
}

Rectangle box(double x, double y, double width, double height) {
    return {Length::from_points(x), Length::from_points(y), Length::from_points(width),
            Length::from_points(height)};
}

paint::Draw area(double x, double y, double width, double height, const style::Colour& colour) {
    return {paint::FillArea{box(x, y, width, height), colour}, 0, true};
}

paint::Draw figure(double x, double y, double width, double height, const std::string& bytes,
                   const std::string& name) {
    Report report;
    const auto opened =
        makeready::picture::open(std::make_shared<const std::string>(bytes), name, {}, report);
    BOOST_REQUIRE(opened);
    return {paint::DrawPicture{box(x, y, width, height), opened, "a figure"}, 0, false};
}

paint::PagePicture page(std::vector<paint::Draw> draws, const std::string& label) {
    paint::PagePicture made;
    made.width = 6_in;
    made.height = 9_in;
    made.label = label;
    made.draws = std::move(draws);
    return made;
}

} // namespace setting
