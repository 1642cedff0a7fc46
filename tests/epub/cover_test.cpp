// Covers: given ones are judged, drawn ones hold all their words.
#include "cover.hpp"
#include "epub.hpp"
#include "file.hpp"
#include "picture.hpp"
#include "sample.hpp"
#include "strings.hpp"
#include "text.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

using namespace makeready;
namespace data = boost::unit_test::data;

namespace {

std::shared_ptr<const text::FontSet> fonts() {
    static const auto set =
        text::FontSet::of_fontconfig(std::filesystem::path(SOURCE_FOLDER) / "fonts/fonts.conf");
    return set;
}

std::shared_ptr<const std::string> jpeg(int width, int height) {
    picture::Picture drawing;
    drawing.format = picture::Format::svg;
    drawing.bytes = std::make_shared<const std::string>(
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9' "
        "fill='teal'/></svg>");
    return std::make_shared<const std::string>(picture::draw_as_jpeg(drawing, width, height, 60));
}

manuscript::Metadata of_title(std::string title) {
    manuscript::Metadata metadata = sample_book().metadata;
    metadata.title = std::move(title);
    return metadata;
}

epub::Cover drawn(const manuscript::Metadata& metadata) {
    epub::Options options;
    options.fonts = fonts();
    Report report;
    epub::Cover cover = epub::cover_of(metadata, options, "en", report);
    BOOST_TEST(told(report) == "");
    return cover;
}

struct Given {
    const char* rule;
    int width, height;
    std::string_view told;
};

std::ostream& operator<<(std::ostream& out, const Given& example) {
    return out << example.rule;
}

const Given given_covers[] = {
    {"the size that fits all shops", 1600, 2560, ""},
    {"one that shops show blurred", 600, 900,
     "warning MR819: the cover has 600 x 900 pixels; shops ask for 1400 on the short side, best "
     "1600 x 2560\n"},
    {"one that lies on its side", 2000, 1500,
     "warning MR819: the cover is wider than high (2000 x 1500); shops show books upright, best "
     "1600 x 2560\n"},
};

const char* const titles[] = {
    "Sea",
    "The Tides of the Northern Shore",
    "Donaudampfschifffahrtsgesellschaft",
    "An Inquiry into the Nature and Causes of the Slow Decline of Small Harbour Towns on the "
    "Eastern Coast, with Maps, Tables, a Glossary of Terms and an Index of Persons and Places",
};

} // namespace

BOOST_DATA_TEST_CASE(a_given_cover_is_judged, data::make(given_covers), example) {
    epub::Options options;
    options.cover = jpeg(example.width, example.height);
    options.cover_name = "cover.jpg";
    options.cover_alt = "Two boats";
    Report report;
    const auto cover = epub::cover_of(of_title("A"), options, "en", report);
    BOOST_TEST(told(report) == example.told);
    BOOST_TEST(cover.path == "images/cover.jpg");
    BOOST_TEST(cover.alt == "Two boats");
    BOOST_TEST((*cover.bytes == *options.cover));
}

BOOST_AUTO_TEST_CASE(a_cover_that_is_no_picture_is_refused) {
    epub::Options options;
    options.cover = std::make_shared<const std::string>("GIF89a");
    options.cover_name = "cover.gif";
    Report report;
    epub::cover_of(of_title("A"), options, "en", report);
    BOOST_TEST(report.findings().back().message ==
               "the cover \"cover.gif\" is no picture that shops take; save it as JPEG or PNG");
}

BOOST_DATA_TEST_CASE(a_drawn_cover_is_a_picture_of_the_size_that_fits_all, data::make(titles),
                     title) {
    const epub::Cover cover = drawn(of_title(title));
    Report report;
    const auto held = picture::open(cover.bytes, "cover", {}, report);
    BOOST_REQUIRE(held);
    BOOST_TEST(held->pixels_wide == 1600);
    BOOST_TEST(held->pixels_high == 2560);
    BOOST_TEST(held->components == 3);
    BOOST_TEST(cover.bytes->size() < 800'000U);
    // The foot is kept free: no line of a long title runs over it, or over the authors.
    const picture::Pixels pixels = picture::decode(*held);
    const std::string_view foot =
        std::string_view(pixels.samples).substr(std::size_t(1600) * 3 * 2450);
    const auto [least, most] = std::minmax_element(foot.begin(), foot.end(), [](char a, char b) {
        return static_cast<unsigned char>(a) < static_cast<unsigned char>(b);
    });
    BOOST_TEST(static_cast<unsigned char>(*most) - static_cast<unsigned char>(*least) < 40);
}

BOOST_AUTO_TEST_CASE(the_same_book_has_the_same_cover_and_another_book_another) {
    BOOST_TEST((*drawn(of_title("Sea")).bytes == *drawn(of_title("Sea")).bytes));
    BOOST_TEST((*drawn(of_title("Sea")).bytes != *drawn(of_title("Land")).bytes));
}

BOOST_AUTO_TEST_CASE(words_that_no_font_has_letters_for_are_left_to_the_reader) {
    epub::Options options;
    options.fonts = fonts();
    Report report;
    const auto cover =
        epub::cover_of(of_title("\xF0\x93\x80\x80"), options, "en", report); // U+13000
    BOOST_TEST(told(report) ==
               "warning MR818: no font here has all letters of \"\xF0\x93\x80\x80\", so the cover "
               "is an SVG, which some shops refuse; put such a font into fonts/ or the book's own "
               "sheet, or "
               "give a cover\n");
    BOOST_TEST(cover.media_type == "image/svg+xml");
    BOOST_TEST(cover.bytes->find("\xF0\x93\x80\x80</text>") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(letters_that_our_fonts_lack_are_taken_from_the_book_s_own) {
    const std::filesystem::path amiri =
        "/usr/share/fonts/opentype/fonts-hosny-amiri/Amiri-Regular.ttf"; // tests/packages.txt
    if (!std::filesystem::exists(amiri)) return;
    epub::Options options;
    options.fonts = fonts();
    options.own_css = "@font-face { font-family: Amiri; src: url(amiri.ttf) }";
    options.load = [&](const std::string& url) -> std::shared_ptr<const std::string> {
        return url == "amiri.ttf" ? std::make_shared<const std::string>(read_bytes(amiri))
                                  : nullptr;
    };
    Report report;
    const auto cover = epub::cover_of(of_title("كتاب المنارة"), options, "ar", report);
    BOOST_TEST(told(report) == "");
    BOOST_TEST(cover.media_type == "image/jpeg");
}

BOOST_AUTO_TEST_CASE(the_edition_for_kobo_numbers_its_sentences) {
    epub::Options options;
    options.shop = epub::Shop::kobo;
    Report report;
    const auto entries = epub::make(
        book_of("<section id='c'><p>One. “Two?” <em>Three</em> and 4.5<aside "
                "role='doc-footnote'>Why.</aside>.</p><ul><li>Five</li></ul><pre>a. b</pre>"
                "<p>六。七</p></section>"),
        options, report);
    const std::string& page = *archive::find(entries, "EPUB/text/c.xhtml")->bytes;
    const auto begin = page.find("<p>");
    BOOST_TEST(
        page.substr(begin, page.find("</section>") - begin) ==
        "<p><span class=\"koboSpan\" id=\"kobo.2.1\">One. </span><span class=\"koboSpan\" "
        "id=\"kobo.2.2\">“Two?” </span><em><span class=\"koboSpan\" id=\"kobo.2.3\">Three</span>"
        "</em><span class=\"koboSpan\" id=\"kobo.2.4\"> and 4.5</span><a epub:type=\"noteref\" "
        "role=\"doc-noteref\" href=\"#c-note-1\" id=\"ref-c-note-1\">1</a><span "
        "class=\"koboSpan\" id=\"kobo.2.5\">.</span></p>\n<ul>\n<li><span class=\"koboSpan\" "
        "id=\"kobo.3.1\">Five</span></li>\n</ul>\n<pre>a. b</pre>\n<p><span class=\"koboSpan\" "
        "id=\"kobo.5.1\">六。</span><span class=\"koboSpan\" id=\"kobo.5.2\">七</span></p>\n<aside "
        "role=\"doc-footnote\" id=\"c-note-1\" epub:type=\"footnote\">\n<p><a "
        "role=\"doc-backlink\" href=\"#ref-c-note-1\"><span class=\"koboSpan\" "
        "id=\"kobo.7.1\">1</span></a><span class=\"koboSpan\" id=\"kobo.7.2\">. </span><span "
        "class=\"koboSpan\" id=\"kobo.7.3\">Why.</span></p>\n"
        "</aside>\n");
}

BOOST_AUTO_TEST_CASE(the_edition_for_kindle_has_no_page_for_its_cover) {
    epub::Options options;
    options.shop = epub::Shop::kindle;
    Report report;
    const auto entries = epub::make(sample_book(), options, report);
    BOOST_TEST(archive::find(entries, "EPUB/text/cover.xhtml") == nullptr);
    for (const char* const file : {"EPUB/package.opf", "EPUB/nav.xhtml", "EPUB/toc.ncx"})
        BOOST_TEST(archive::find(entries, file)->bytes->find("text/cover.xhtml") ==
                   std::string::npos);
    BOOST_TEST(
        archive::find(entries, "EPUB/package.opf")->bytes->find("properties=\"cover-image\"") !=
        std::string::npos);
    // Else no document would use the picture, which EPUBCheck tells (OPF-097).
    BOOST_TEST(archive::find(entries, "EPUB/nav.xhtml")
                   ->bytes->find("<p hidden=\"hidden\"><img src=\"images/cover.svg\" alt=\"") !=
               std::string::npos);
}
