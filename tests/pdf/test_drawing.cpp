#include "error.hpp"
#include "picture/samples.hpp"
#include "reading.hpp"
#include "setting.hpp"
#include "tools.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace makeready;
using namespace reading;
using namespace samples;
using namespace setting;
namespace data = boost::unit_test::data;

namespace {

using Space = style::Colour::Space;

struct Ink {
    std::string rule;
    style::Colour colour;
    std::string as_written, cmyk;

    friend std::ostream& operator<<(std::ostream& out, const Ink& i) { return out << i.rule; }
};

const Ink inks[] = {
    {"black needs no word at first, and is ink alone in CMYK",
     {Space::gray, {0}, 1},
     "",
     "0 0 0 1 k\n"},
    {"gray", {Space::gray, {.5F}, 1}, ".5 g\n", "0 0 0 .5 k\n"},
    {"RGB of equal parts is gray", {Space::srgb, {.2F, .2F, .2F}, 1}, ".2 g\n", "0 0 0 .8 k\n"},
    {"RGB black is black", {Space::srgb, {0, 0, 0}, 1}, "", "0 0 0 1 k\n"},
    {"RGB", {Space::srgb, {1, .5F, 0}, 1}, "1 .5 0 rg\n", "0 .5 1 0 k\n"},
    {"CMYK stays", {Space::cmyk, {.1F, .2F, .3F, .4F}, 1}, ".1 .2 .3 .4 k\n", ".1 .2 .3 .4 k\n"},
};

struct Shape {
    std::string rule;
    std::vector<paint::Draw> draws;
    std::string content;

    friend std::ostream& operator<<(std::ostream& out, const Shape& s) { return out << s.rule; }
};

paint::Draw real(paint::Draw draw) {
    draw.artifact = false;
    return draw;
}

paint::Draw polygon(const std::vector<paint::Point>& points) {
    using Step = paint::Path::Step;
    paint::FillPath fill;
    fill.path.points = points;
    fill.path.steps.assign(points.size(), Step::line);
    fill.path.steps.front() = Step::move;
    fill.path.steps.push_back(Step::close);
    return {fill, 0, false};
}

/// From blue at half strength to black, across an area.
paint::Draw fading(bool radial) {
    paint::FillGradient fill{
        box(0, 0, 9, 9), radial, {0_pt, 0_pt}, {9_pt, 0_pt}, 0_pt, 9_pt, 1, {}};
    fill.colours = {{0, {Space::srgb, {0, 0, 1}, .5F}}, {1, {}}};
    return {fill, 0, false};
}

const style::Colour half_red{Space::srgb, {1, 0, 0}, .5F};

const Shape shapes[] = {
    {"an area is a filled rectangle, y upwards",
     {real(area(10, 20, 30, 40, {}))},
     "10 588 30 40 re\nf\n"},
    {"neighbours meet, whatever their size is rounded to",
     {real(area(0, 0, 1. / 3, 10, {})), real(area(1. / 3, 0, 1. / 3, 10, {}))},
     "0 638 .333 10 re\nf\n.333 638 .333 10 re\nf\n"},
    {"artifacts are marked together",
     {area(0, 0, 9, 9, {}), area(0, 9, 9, 9, {}), real(area(0, 18, 9, 9, {}))},
     "/Artifact BMC\n0 639 9 9 re\nf\n0 630 9 9 re\nf\nEMC\n0 621 9 9 re\nf\n"},
    {"a polygon",
     {polygon({{0_pt, 0_pt}, {9_pt, 0_pt}, {9_pt, 9_pt}})},
     "0 648 m\n9 648 l\n9 639 l\nh\nf\n"},
    {"nothing to see, nothing written",
     {area(0, 0, 0, 9, {}), real(area(0, 0, 9, 9, style::transparent())), polygon({{0_pt, 0_pt}})},
     ""},
    {"a clip holds until it ends, and colours with it",
     {{paint::BeginClip{box(0, 0, 9, 9)}, 0, false},
      real(area(0, 0, 5, 5, {Space::gray, {1}, 1})),
      {paint::EndClip{}, 0, false},
      real(area(0, 0, 5, 5, {}))},
     "q\n.002 639.002 8.996 8.996 re\nW n\n1 g\n0 643 5 5 re\nf\nQ\n0 643 5 5 re\nf\n"},
    {"a clip that is never ended ends with the page",
     {{paint::BeginClip{box(0, 0, 9, 9)}, 0, false}},
     "q\n.002 639.002 8.996 8.996 re\nW n\nQ\n"},
    {"a clip too many ends nothing", {{paint::EndClip{}, 0, false}}, ""},
    {"an artifact's mark doesn't reach across a clip",
     {area(0, 0, 9, 9, {}),
      {paint::BeginClip{box(0, 0, 9, 9)}, 0, false},
      area(0, 0, 9, 9, {}),
      {paint::EndClip{}, 0, false}},
     "/Artifact BMC\n0 639 9 9 re\nf\nEMC\nq\n.002 639.002 8.996 8.996 re\nW n\n/Artifact BMC\n0 "
     "639 9 9 "
     "re\nf\nEMC\nQ\n"},
    {"a transform turns about the page's axes, y downwards",
     {{paint::BeginTransform{{0, 1, -1, 0, 100, 0}}, 0, false},
      real(area(0, 0, 9, 9, {})),
      {paint::EndTransform{}, 0, false}},
     "q\n0 -1 1 0 -548 648 cm\n0 639 9 9 re\nf\nQ\n"},
    {"a group is drawn as one thing",
     {{paint::BeginGroup{.5F, "color-dodge"}, 0, false},
      real(area(0, 0, 9, 9, {})),
      {paint::EndGroup{}, 0, false}},
     "q\n/A500 gs\n/ColorDodge gs\n/G0 Do\nQ\n"},
    {"a group that is never ended ends with the page",
     {{paint::BeginGroup{1, {}}, 0, false}, real(area(0, 0, 9, 9, {}))},
     "q\n/G0 Do\nQ\n"},
    {"a gradient fills its area through a mask of its strength",
     {fading(false)},
     "q\n0 639 9 9 re\nW n\n/M0 gs\n/Sh0 sh\nQ\n"},
    {"an ellipse is a circle under a matrix",
     {fading(true)},
     "q\n0 639 9 9 re\nW n\n/M0 gs\n1 0 0 1 0 648 cm\n/Sh0 sh\nQ\n"},
    {"opacity is a state",
     {real(area(0, 0, 9, 9, half_red)), real(area(0, 0, 9, 9, {}))},
     "/A500 gs\n1 0 0 rg\n0 639 9 9 re\nf\n/A1000 gs\n0 g\n0 639 9 9 re\nf\n"},
};

std::string picture_dictionary(const std::string& pdf, const std::string& name = "/P1") {
    const auto read = opened(pdf);
    return written(resource(*read, "/XObject" + name).getDict());
}

const std::string svg =
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><path d='M1 1h6v6z' "
    "stroke='#000' fill='#808080'/><text x='1' y='7' font-size='3'>Ab</text></svg>";

} // namespace

BOOST_DATA_TEST_CASE(colours_are_written_in_their_inks, data::make(inks), example) {
    const std::vector<paint::Draw> draws = {real(area(0, 0, 9, 9, example.colour))};
    BOOST_TEST(content(pdf_of(draws)) == example.as_written + "0 639 9 9 re\nf\n");
    pdf::Options process;
    process.inks = pdf::Inks::cmyk;
    BOOST_TEST(content(pdf_of(draws, process)) == example.cmyk + "0 639 9 9 re\nf\n");
}

BOOST_DATA_TEST_CASE(shapes_become_operators, data::make(shapes), example) {
    BOOST_TEST(content(pdf_of(example.draws)) == example.content);
}

BOOST_AUTO_TEST_CASE(a_jpeg_passes_through_untouched) {
    const std::string photograph = jpeg(8, 4, 3, {200, 100, 50});
    const std::string made = pdf_of({figure(10, 20, 80, 40, photograph, "p.jpg")});
    BOOST_TEST(content(made) == "q\n79.996 0 0 39.996 10.002 588.002 cm\n/P1 Do\nQ\n");
    BOOST_TEST(made.find(photograph) != std::string::npos);
    BOOST_TEST(
        picture_dictionary(made) ==
        "<< /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /DCTDecode /Height 4 /Length " +
            std::to_string(photograph.size()) + " /Subtype /Image /Type /XObject /Width 8 >>");
}

BOOST_AUTO_TEST_CASE(adobes_cmyk_is_turned_right_way_round) {
    const std::string made =
        pdf_of({figure(0, 0, 432, 648, jpeg(8, 8, 4, {255, 255, 255, 0}), "p.jpg")});
    BOOST_TEST(picture_dictionary(made).find("/Decode [ 1 0 1 0 1 0 1 0 ]") != std::string::npos);
    if (tools::has("gs")) // Adobe's 0 is full ink: all black, nothing else.
        BOOST_TEST(tools::said("gs -q -dNOPAUSE -dBATCH -sDEVICE=inkcov -o - {}", made)
                       .starts_with(" 0.00000  0.00000  0.00000  1.00000"));
}

BOOST_AUTO_TEST_CASE(a_photograph_taken_on_its_side_stands_upright) {
    const std::string made = pdf_of(
        {figure(10, 20, 40, 80, with_segment(jpeg(8, 4, 1, {9}), 0xE1, exif(6, 72)), "p.jpg")});
    BOOST_TEST(content(made) ==
               "q\n39.996 0 0 79.996 10.002 548.002 cm\n0 -1 1 0 0 1 cm\n/P1 Do\nQ\n");
    BOOST_TEST(picture_dictionary(made).find("/Height 4 ") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(png_samples_are_kept) {
    const std::string rows("\0abcdef\0ghijkl", 14); // 2 x 2, RGB
    const std::string made = pdf_of({figure(0, 0, 9, 9, png(2, 2, 2, rows))});
    const auto read = opened(made);
    QPDFObjectHandle image = resource(*read, "/XObject/P1");
    BOOST_TEST(bytes(image) == "abcdefghijkl");
    BOOST_TEST(written(image.getDict().getKey("/ColorSpace")) == "/DeviceRGB");
}

BOOST_AUTO_TEST_CASE(a_picture_that_is_gray_prints_in_one_ink) {
    for (const std::string& gray :
         {png(2, 1, 0, std::string("\0az", 3)), png(2, 1, 2, std::string("\0aaazzz", 7))}) {
        const auto read = opened(pdf_of({figure(0, 0, 9, 9, gray)}));
        BOOST_TEST(written(resource(*read, "/XObject/P1").getDict().getKey("/ColorSpace")) ==
                   "/DeviceGray");
        BOOST_TEST(bytes(resource(*read, "/XObject/P1")) == "az");
    }
}

BOOST_AUTO_TEST_CASE(transparency_is_a_mask) {
    const auto read =
        opened(pdf_of({figure(0, 0, 9, 9, png(1, 2, 6, std::string("\0abc\x40\0def\xFF", 10)))}));
    BOOST_TEST(bytes(resource(*read, "/XObject/P1").getDict().getKey("/SMask")) == "\x40\xFF");
}

BOOST_AUTO_TEST_CASE(equal_pictures_are_stored_once) {
    const std::string gray = png(1, 1, 0, std::string("\0a", 2));
    const std::string made = pdf_of({figure(0, 0, 9, 9, gray), figure(9, 9, 20, 20, gray),
                                     figure(0, 50, 9, 9, jpeg(8, 8, 1, {9}))});
    const auto read = opened(made);
    BOOST_TEST(resource(*read, "/XObject").getKeys().size() == 2u);
}

BOOST_AUTO_TEST_CASE(artwork_is_vectors_in_black_ink) {
    const std::string made = pdf_of({figure(10, 20, 80, 40, svg, "a.svg")});
    BOOST_TEST(content(made) == "q\n80 0 0 40 10 588 cm\n/P1 Do\nQ\n");
    const auto read = opened(made);
    QPDFObjectHandle form = resource(*read, "/XObject/P1");
    BOOST_TEST(written(form.getDict().getKey("/Subtype")) == "/Form");
    BOOST_TEST(bytes(form).find("rg") == std::string::npos);
    BOOST_TEST(bytes(form).find("RG") == std::string::npos);
    if (tools::has("gs"))
        BOOST_TEST(tools::said("gs -q -dNOPAUSE -dBATCH -sDEVICE=inkcov -o - {}", made)
                       .starts_with(" 0.00000  0.00000  0.00000  0.0"));
    if (tools::has("pdffonts"))
        BOOST_TEST(tools::said("pdffonts {} | tail -n +3 | grep -vc 'yes yes yes'", made) == "0\n");
}

BOOST_AUTO_TEST_CASE(artwork_drawn_for_cmyk_has_no_rgb_left) {
    const std::string red = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'>"
                            "<g opacity='.5'><rect width='8' height='8' fill='#f00'/></g></svg>";
    pdf::Options process;
    process.inks = pdf::Inks::cmyk;
    const std::string made = pdf_of({figure(0, 0, 80, 80, red, "a.svg")}, process);
    if (tools::has("qpdf"))
        BOOST_TEST(tools::said(
                       "qpdf --qdf --object-streams=disable {} - | grep -ac -e ' rg$' -e DeviceRGB",
                       made) == "0\n");
}

BOOST_AUTO_TEST_CASE(gradients_keep_to_their_inks) {
    const auto gradient = [](const std::string& from) {
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><linearGradient id='g'>"
               "<stop offset='0' stop-color='" +
               from +
               "'/><stop offset='.5' stop-color='#999'/>"
               "<stop offset='1' stop-color='#fff'/></linearGradient>"
               "<rect width='8' height='8' fill='url(#g)'/></svg>";
    };
    if (!tools::has("gs") || !tools::has("qpdf")) return;
    const std::string gray = pdf_of({figure(0, 0, 80, 80, gradient("#000"), "a.svg")});
    BOOST_TEST(tools::said("gs -q -dNOPAUSE -dBATCH -sDEVICE=inkcov -o - {}", gray)
                   .starts_with(" 0.00000  0.00000  0.00000  0.0"));
    pdf::Options process;
    process.inks = pdf::Inks::cmyk;
    const std::string red = pdf_of({figure(0, 0, 80, 80, gradient("#f00"), "a.svg")}, process);
    BOOST_TEST(tools::said("qpdf --qdf --object-streams=disable {} - | grep -ac DeviceRGB", red) ==
               "0\n");
}

BOOST_AUTO_TEST_CASE(a_damaged_picture_is_told_and_left_out) {
    std::string damaged = png(2, 3, 0, std::string("\0ab\0cd\0ef", 9));
    damaged[damaged.size() - 25] ^= 0x55;
    paint::DisplayList list;
    list.pages.push_back(page({figure(0, 0, 9, 9, damaged), figure(0, 9, 9, 9, damaged)}));
    Report report;
    BOOST_TEST(content(pdf::write(list, {}, report)) == "");
    BOOST_TEST(report.findings().size() == 1u);
    BOOST_TEST(all(report).starts_with("error MR702: \"figure.png\" is a broken PNG ("));
}
