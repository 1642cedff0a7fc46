#include "error.hpp"
#include "picture.hpp"
#include "samples.hpp"
#include "strings.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <cairo/cairo.h>

using namespace makeready;
using namespace samples;
namespace data = boost::unit_test::data;

namespace {

const Position here{std::make_shared<const std::string>("books/x/a.md"), 12, 0};

std::shared_ptr<const picture::Picture> opened(const std::string& bytes, Report& report,
                                               const std::string& name = "figures/a.png") {
    return picture::open(std::make_shared<const std::string>(bytes), name, here, report);
}

std::string all(const Report& report) {
    std::string out;
    for (const Finding& finding : report.findings()) out += text_of(finding) + "\n";
    return out;
}

/// What a person would want to know of a picture, in one line.
std::string summary(const picture::Picture& p) {
    std::string out = concat(picture::media_type(p.format), " ", text_of(p.width_px), "x",
                             text_of(p.height_px), " px");
    if (p.pixels_wide > 0)
        out += concat(", ", p.pixels_wide, "x", p.pixels_high, " pixels of ", p.components);
    if (p.dots_per_inch > 0) out += concat(", ", text_of(p.dots_per_inch), " dpi");
    if (p.orientation != 1) out += concat(", turned ", p.orientation);
    if (p.inverted) out += ", inverted";
    if (!p.has_width) out += ", no width";
    if (!p.has_height) out += ", no height";
    if (p.pixels_wide == 0) out += concat(", ratio ", text_of(p.ratio));
    return out;
}

const std::string gray_rows = std::string("\0\x10\x20\0\x30\x40\0\x50\x60", 9); // 2 x 3
const std::string gray_png = png(2, 3, 0, gray_rows);
const std::string gray_jpeg = jpeg(8, 4, 1, {200});

std::string svg(const std::string& attributes, const std::string& content = {}) {
    return "<svg xmlns='http://www.w3.org/2000/svg' " + attributes + ">" + content + "</svg>";
}

/// A GIF of one red pixel; `control` is what stands before it.
std::string gif(const std::string& control = {}) {
    return std::string("GIF89a\1\0\1\0\x80\0\0\xFF\0\0\0\0\xFF", 19) + control +
           std::string(",\0\0\0\0\1\0\1\0\0\2\2\x44\1\0;", 16);
}

/// A lossless WebP of one pixel.
const std::string
    webp("RIFF\x1A\0\0\0WEBPVP8L\x0D\0\0\0\x2F\0\0\0\x10\x07\x10\x11\x11\x88\x88\xFE\x07\0", 34);

struct Known {
    std::string rule, bytes, summary;

    friend std::ostream& operator<<(std::ostream& out, const Known& k) { return out << k.rule; }
};

const Known known[] = {
    {"a gray PNG", gray_png, "image/png 2x3 px, 2x3 pixels of 1"},
    {"an RGB PNG", png(1, 1, 2, std::string("\0abc", 4)), "image/png 1x1 px, 1x1 pixels of 3"},
    {"PNG counts dots a metre",
     png(2, 3, 0, gray_rows, chunk("pHYs", be(11811, 4) + be(11811, 4) + be(1, 1))),
     "image/png 2x3 px, 2x3 pixels of 1, 300 dpi"},
    {"a PNG's pixel ratio is no resolution",
     png(2, 3, 0, gray_rows, chunk("pHYs", be(2, 4) + be(1, 4) + be(0, 1))),
     "image/png 2x3 px, 2x3 pixels of 1"},
    {"a PNG turned by Exif", png(2, 3, 0, gray_rows, chunk("eXIf", exif(6, 72).substr(6))),
     "image/png 3x2 px, 3x2 pixels of 1, turned 6"},
    {"a gray JPEG", gray_jpeg, "image/jpeg 8x4 px, 8x4 pixels of 1"},
    {"an RGB JPEG", jpeg(8, 4, 3, {1, 2, 3}), "image/jpeg 8x4 px, 8x4 pixels of 3"},
    {"a CMYK JPEG by Adobe's rules", jpeg(8, 4, 4, {1, 2, 3, 4}),
     "image/jpeg 8x4 px, 8x4 pixels of 4, inverted"},
    {"JFIF's resolution",
     with_segment(gray_jpeg, 0xE0, std::string("JFIF\0\1\2\1\0\x96\0\x96\0\0", 14)),
     "image/jpeg 8x4 px, 8x4 pixels of 1"}, // libjpeg's own segment follows and says nothing.
    {"Exif turns and measures", with_segment(gray_jpeg, 0xE1, exif(6, 300)),
     "image/jpeg 4x8 px, 4x8 pixels of 1, 300 dpi, turned 6"},
    {"a GIF", gif(), "image/gif 1x1 px, 1x1 pixels of 3"},
    {"a WebP", webp, "image/webp 1x1 px, 1x1 pixels of 3"},
    {"an SVG with units", svg("width='2in' height='10mm'"),
     "image/svg+xml 192x37.795 px, ratio 5.08"},
    {"an SVG with only a viewBox", svg("viewBox='0 0 40 10'"),
     "image/svg+xml 300x75 px, no width, no height, ratio 4"},
    {"an SVG with height and ratio", svg("height='50' viewBox='0 0 40 10'"),
     "image/svg+xml 200x50 px, no width, ratio 4"},
    {"an SVG that says nothing", svg(""), "image/svg+xml 300x150 px, no width, no height, ratio 0"},
    {"percentages are no size", svg("width='100%' height='100%' viewBox='0 0 1 1'"),
     "image/svg+xml 300x300 px, no width, no height, ratio 1"},
    {"an SVG behind a declaration, a comment and a document type",
     "\xEF\xBB\xBF<?xml version='1.0'?>\n<!-- <html> -->\n<!DOCTYPE svg [<!ENTITY a 'b'>]>\n" +
         svg("width='1' height='1'"),
     "image/svg+xml 1x1 px, ratio 1"},
};

struct Wrong {
    std::string rule, bytes, message;

    friend std::ostream& operator<<(std::ostream& out, const Wrong& w) { return out << w.rule; }
};

std::string foreign(const std::string& what) {
    return "books/x/a.md:12: error MR701: \"figures/a.png\" is not a picture that can be read (" +
           what + "). Use PNG, JPEG, GIF, WebP, AVIF or SVG.\n";
}

std::string broken(const std::string& kind, const std::string& what) {
    return "books/x/a.md:12: error MR702: \"figures/a.png\" is a broken " + kind + " (" + what +
           "). Save it again from the program it was made with.\n";
}

std::string too_large(const std::string& size) {
    return "books/x/a.md:12: error MR703: \"figures/a.png\" is too large (" + size +
           " pixels; at most 100 million). Scale it down.\n";
}

const std::string header = "\x89PNG\r\n\x1A\n";

const Wrong wrong[] = {
    {"a PDF", "%PDF-1.7\n", foreign("it is a PDF")},
    {"a GIF that says it is huge", std::string("GIF89a\xFF\xFF\xFF\xFF\x80\0\0", 13),
     too_large("65535 x 65535")},
    {"a GIF's head alone", "GIF89a", broken("GIF", "its header makes no sense")},
    {"a WebP's head alone", "RIFF1234WEBPVP8 ", broken("WebP", "its end is missing")},
    {"a TIFF", std::string("II*\0", 4), foreign("it is a TIFF")},
    {"a HEIC",
     std::string("\0\0\0\x18"
                 "ftypheic",
                 12),
     foreign("it is a HEIC")},
    {"an AVIF's head alone",
     std::string("\0\0\0\x18"
                 "ftypavif",
                 12),
     broken("AVIF", "its header makes no sense")},
    {"a packed SVG", "\x1F\x8B\x08", foreign("it is compressed with gzip")},
    {"a web page saved for a picture", "<!DOCTYPE html><p>404", foreign("it is a web page")},
    {"other XML", "<?xml version='1.0'?><html/>", foreign("it is XML that is no SVG")},
    {"text", "see attachment", foreign("it is text")},
    {"nothing", "", foreign("it is empty")},
    {"noise", std::string("\x01\x02\0\xFE", 4), foreign("it is of an unknown kind")},
    {"a PNG sent as text", "\x89PNG\n\x1A\n", foreign("it is a PNG damaged by a transfer as text")},
    {"a PNG cut short", gray_png.substr(0, gray_png.size() - 14),
     broken("PNG", "its end is missing")},
    {"a PNG's head alone", header, broken("PNG", "its end is missing")},
    {"a PNG of no size", png(0, 3, 0, gray_rows), broken("PNG", "its header makes no sense")},
    {"a PNG that begins elsewhere", header + chunk("IDAT", "") + chunk("IEND", ""),
     broken("PNG", "its header makes no sense")},
    {"a PNG bomb", png(60000, 60000, 0, gray_rows), too_large("60000 x 60000")},
    {"a JPEG cut short", gray_jpeg.substr(0, gray_jpeg.size() - 2),
     broken("JPEG", "its end is missing")},
    {"a JPEG's head alone", gray_jpeg.substr(0, 20), broken("JPEG", "its end is missing")},
    {"a JPEG in a rare coding", std::string("\xFF\xD8\xFF\xC3\0\x0B\x08\0\1\0\1\1\1\x11\0", 15),
     broken("JPEG", "its coding is one that readers of PDF and EPUB don't know")},
    {"a JPEG bomb",
     "\xFF\xD8\xFF\xC0" + be(11, 2) + be(8, 1) + be(65000, 2) + be(65000, 2) + be(1, 1) +
         std::string(3, '\1') + "\xFF\xDA" + be(2, 2) + "\xFF\xD9",
     too_large("65000 x 65000")},
    {"an SVG that isn't well-formed", "<svg xmlns='http://www.w3.org/2000/svg'><g></svg>",
     broken("SVG", "line 1: Premature end of data in tag svg line 1")},
};

struct Reliant {
    std::string rule, content, message;

    friend std::ostream& operator<<(std::ostream& out, const Reliant& r) { return out << r.rule; }
};

const Reliant reliant[] = {
    {"a picture beside it", "<image href='photo.jpg' width='1' height='1'/>",
     "books/x/a.md:12: warning MR704: \"figures/a.png\" refers to \"photo.jpg\" outside itself, "
     "which is "
     "left out. Embed it in the SVG.\n"},
    {"a script", "<script>1 > 0</script>",
     "books/x/a.md:12: warning MR705: \"figures/a.png\" has a script, which is never run. Draw "
     "what it "
     "would draw.\n"},
    {"its own parts are no strangers",
     "<g id='a'/><use href='#a'/><a href='https://example.org/'/>", ""},
    {"nor is what it embeds", "<image href='data:image/png;base64,AA'/>", ""},
    {"nor is a comment", "<!-- <image href='x.png'/> -->", ""},
};

/// What stands beside the samples in a file: it must be there afterwards.
const std::string comment = chunk("tEXt", std::string("Comment\0Drawn from the mole", 28));

BOOST_AUTO_TEST_CASE(a_recompressed_picture_is_smaller_and_the_same) {
    Report report;
    std::string rows;
    for (int y = 0; y < 60; ++y) {
        rows += '\0';
        for (int x = 0; x < 60; ++x) rows += static_cast<char>(x * y);
    }
    const std::pair<std::string, std::string> pictures[] = {
        {png(60, 60, 0, rows, comment), "Drawn from the mole"},
        {with_segment(jpeg(64, 64, 3, {200, 100, 50}), 0xFE, "a comment"), "a comment"}};
    for (const auto& [bytes, says] : pictures) {
        const auto before = opened(bytes, report);
        const auto smaller = picture::recompressed(*before);
        BOOST_TEST(smaller->size() < bytes.size());
        BOOST_TEST(smaller->find(says) != std::string::npos);
        const auto after = opened(*smaller, report);
        BOOST_REQUIRE(after);
        BOOST_TEST(picture::decode(*after).samples == picture::decode(*before).samples);
        BOOST_TEST(picture::recompressed(*after)->size() == smaller->size());
    }
    BOOST_TEST(all(report) == "");
}

BOOST_AUTO_TEST_CASE(what_can_not_be_recompressed_stays_as_it_was) {
    Report report;
    std::string damaged = gray_png;
    damaged[damaged.size() - 25] ^= 0x55;
    for (const std::string& bytes : {gif(), webp, damaged}) {
        const auto held = opened(bytes, report);
        BOOST_REQUIRE(held);
        BOOST_TEST(picture::recompressed(*held).get() == held->bytes.get());
    }
}

} // namespace

BOOST_DATA_TEST_CASE(a_picture_tells_its_size_and_kind, data::make(known), example) {
    Report report;
    const auto picture = opened(example.bytes, report);
    BOOST_TEST(all(report) == "");
    BOOST_TEST_REQUIRE(picture);
    BOOST_TEST(summary(*picture) == example.summary);
}

BOOST_DATA_TEST_CASE(what_is_no_picture_is_named_with_a_remedy, data::make(wrong), example) {
    Report report;
    BOOST_TEST(!opened(example.bytes, report));
    BOOST_TEST(all(report) == example.message);
}

BOOST_DATA_TEST_CASE(an_svg_relies_on_nothing_else, data::make(reliant), example) {
    Report report;
    BOOST_TEST(opened(svg("width='1' height='1'", example.content), report) != nullptr);
    BOOST_TEST(all(report) == example.message);
}

BOOST_AUTO_TEST_CASE(pixels_come_row_by_row) {
    Report report;
    const picture::Pixels gray = picture::decode(*opened(gray_png, report));
    BOOST_TEST(gray.samples == "\x10\x20\x30\x40\x50\x60");
    BOOST_TEST(gray.components == 1);
    BOOST_TEST(gray.alpha == "");
}

BOOST_AUTO_TEST_CASE(alpha_is_apart_and_dropped_when_all_is_opaque) {
    Report report;
    const picture::Pixels clear = picture::decode(*opened(png(2, 1, 6,
                                                              std::string("\0abc\x80"
                                                                          "def\xFF",
                                                                          9)),
                                                          report));
    BOOST_TEST(clear.samples == "abcdef");
    BOOST_TEST(clear.alpha == "\x80\xFF");
    const picture::Pixels opaque =
        picture::decode(*opened(png(1, 1, 6, std::string("\0abc\xFF", 5)), report));
    BOOST_TEST(opaque.samples == "abc");
    BOOST_TEST(opaque.alpha == "");
}

BOOST_AUTO_TEST_CASE(of_a_gif_the_first_picture_is_shown) {
    Report report;
    const picture::Pixels red = picture::decode(*opened(gif(), report));
    BOOST_TEST(red.samples == std::string("\xFF\0\0", 3));
    BOOST_TEST(red.alpha == "");
    const std::string clear("!\xF9\4\1\0\0\0\0", 8);
    BOOST_TEST(picture::decode(*opened(gif(clear), report)).alpha == std::string(1, '\0'));
    BOOST_CHECK_THROW(picture::decode(*opened(gif().substr(0, 30), report)), Error);
    BOOST_CHECK_THROW(picture::decode(*opened(gif().substr(0, 19) + ";", report)), Error);
    BOOST_TEST(all(report) == "");
}

BOOST_AUTO_TEST_CASE(a_webp_has_colours_and_alpha) {
    Report report;
    const picture::Pixels pixel = picture::decode(*opened(webp, report));
    BOOST_TEST(pixel.samples.size() == 3);
    BOOST_TEST(pixel.alpha == std::string(1, '\0'));
    std::string damaged = webp;
    damaged.replace(25, 8, 8, '\xFF');
    BOOST_CHECK_THROW(picture::decode(*opened(damaged, report)), Error);
}

BOOST_AUTO_TEST_CASE(a_turned_picture_is_set_upright) {
    // Stored "ab/cd/ef", two wide. Exif 6: row 0 is the right side, column 0 the top.
    const std::string rows = std::string("\0ab\0cd\0ef", 9);
    const std::pair<int, std::string> turns[] = {{1, "abcdef"}, {2, "badcfe"}, {3, "fedcba"},
                                                 {4, "efcdab"}, {5, "acebdf"}, {6, "ecafdb"},
                                                 {7, "fdbeca"}, {8, "bdface"}};
    for (const auto& [orientation, upright] : turns) {
        Report report;
        const std::string turned =
            png(2, 3, 0, rows, chunk("eXIf", exif(orientation, 72).substr(6)));
        const picture::Pixels pixels = picture::decode(*opened(turned, report));
        BOOST_TEST(pixels.samples == upright,
                   "orientation " << orientation << ": " << pixels.samples);
        BOOST_TEST(pixels.width == (orientation < 5 ? 2 : 3));
    }
}

BOOST_AUTO_TEST_CASE(cmyk_comes_with_full_ink_as_255) {
    Report report;
    // What Adobe stores as 255 is no ink.
    const picture::Pixels pixels =
        picture::decode(*opened(jpeg(8, 8, 4, {255, 255, 255, 55}), report));
    BOOST_TEST(pixels.components == 4);
    BOOST_TEST(static_cast<int>(static_cast<unsigned char>(pixels.samples[0])) == 0);
    BOOST_TEST(static_cast<int>(static_cast<unsigned char>(pixels.samples[3])) == 200);
}

BOOST_AUTO_TEST_CASE(damage_inside_is_an_error_that_names_the_picture) {
    std::string damaged = png(2, 3, 0, gray_rows);
    damaged[damaged.size() - 25] ^= 0x55;
    Report report;
    const auto picture = opened(damaged, report);
    BOOST_TEST_REQUIRE(picture);
    BOOST_CHECK_EXCEPTION(picture::decode(*picture), Error, [](const Error& error) {
        return std::string(error.what())
            .starts_with("books/x/a.md:12: error MR702: \"figures/a.png\" is a broken PNG (");
    });
}

BOOST_AUTO_TEST_CASE(an_svg_fills_the_area_it_is_drawn_into) {
    Report report;
    const auto picture =
        opened(svg("viewBox='0 0 2 1'", "<rect width='2' height='1' fill='red'/>"), report);
    cairo_surface_t* surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, 8, 4);
    cairo_t* canvas = cairo_create(surface);
    picture::draw_vector(*picture, canvas, 8, 4);
    cairo_destroy(canvas);
    cairo_surface_flush(surface);
    const auto* last =
        cairo_image_surface_get_data(surface) + 3 * cairo_image_surface_get_stride(surface);
    BOOST_TEST(reinterpret_cast<const std::uint32_t*>(last)[7] == 0xFFFF0000u);
    cairo_surface_destroy(surface);
}
