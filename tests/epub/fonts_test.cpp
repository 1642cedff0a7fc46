// Fonts and pictures of the book's own style sheet.
#include "epub.hpp"
#include "file.hpp"
#include "font_subset.hpp"
#include "sample.hpp"
#include "strings.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace data = boost::unit_test::data;
using namespace makeready;

namespace {

constexpr const char* font_file =
    "/usr/share/fonts/opentype/linux-libertine/LinLibertine_R.otf"; // pipeline/packages.txt

struct Made {
    std::vector<archive::Entry> entries;
    std::string told;

    std::string file(std::string_view name) const {
        const archive::Entry* const entry = archive::find(entries, name);
        return entry ? *entry->bytes : "no such file";
    }
};

Made made(std::string css, epub::FontsAs as = epub::FontsAs::subset,
          const std::string& font = read_bytes(font_file)) {
    epub::Options options;
    options.own_css = std::move(css);
    options.fonts_as = as;
    options.load = [&](const std::string& url) -> std::shared_ptr<const std::string> {
        if (url.starts_with("type/")) return std::make_shared<const std::string>(font);
        if (url == "rope.png") return std::make_shared<const std::string>("a picture");
        return nullptr;
    };
    manuscript::Book book = book_of("<section id='c'><h1>A</h1><p>Tide é</p></section>");
    book.metadata.identifier = "urn:isbn:9780306406157";
    Report report;
    Made result{epub::make(book, options, report), {}};
    for (const Finding& finding : report.findings()) result.told += text_of(finding) + "\n";
    return result;
}

constexpr const char* asked = "@font-face { font-family: \"Harbour\"; src: "
                              "url(type/Harbour.otf) }\nh1 { font-family: Harbour, serif }\n";
constexpr const char* in_epub = "EPUB/fonts/sheet-1-harbour.otf";

/// The font with another fsType in its OS/2 table.
std::string with_rights(std::string font, char high, char low) {
    const auto tables = static_cast<unsigned char>(font[5]);
    for (std::size_t n = 0; n < tables; ++n) {
        const std::size_t row = 12 + n * 16;
        if (font.compare(row, 4, "OS/2") != 0) continue;
        std::size_t offset = 0;
        for (std::size_t at = row + 8; at < row + 12; ++at)
            offset = offset * 256 + static_cast<unsigned char>(font[at]);
        font[offset + 8] = high;
        font[offset + 9] = low;
    }
    return font;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_font_is_cut_down_to_the_words_of_the_book) {
    const Made book = made(asked);
    BOOST_TEST(book.told == "");
    BOOST_TEST(book.file("EPUB/css/book.css").find("url(\"../fonts/sheet-1-harbour.otf\")") !=
               std::string::npos);
    BOOST_TEST(book.file("EPUB/package.opf")
                   .find("<item id=\"sheet-file-1\" href=\"fonts/sheet-1-harbour.otf\" "
                         "media-type=\"font/otf\"/>") != std::string::npos);
    const std::string cut = book.file(in_epub);
    BOOST_TEST(cut.starts_with("OTTO"));
    BOOST_TEST(cut.size() * 4 < read_bytes(font_file).size());
}

namespace {

std::string ruler(const char* name) {
    return read_bytes(std::filesystem::path(SOURCE_FOLDER) / "tests/fonts" / name);
}

constexpr const char* packed = "@font-face { font-family: Harbour; src: url(type/a.woff2) "
                               "format('woff2'), url(type/a.woff) format('woff') }\n"
                               "h1 { font-family: Harbour }\n";

} // namespace

BOOST_DATA_TEST_CASE(a_packed_font_is_unpacked_and_cut_down_too,
                     data::make({"ruler.woff", "ruler.woff2"}), name) {
    const Made book = made(packed, epub::FontsAs::subset, ruler(name));
    BOOST_TEST(book.told == "");
    const std::string cut = book.file("EPUB/fonts/sheet-1-a.ttf");
    BOOST_TEST(cut.starts_with(std::string("\0\1\0\0", 4)));
    BOOST_TEST(cut.size() < ruler("ruler.ttf").size());
    BOOST_TEST(book.file("EPUB/css/book.css") ==
               "@font-face { font-family: Harbour; src: url(\"../fonts/sheet-1-a.ttf\") "
               "format(\"truetype\"), url(\"../fonts/sheet-1-a.ttf\") format(\"truetype\") }\n"
               "h1 { font-family: Harbour }\n");
    BOOST_TEST(book.file("EPUB/fonts/sheet-2-a.ttf") == "no such file");
}

BOOST_AUTO_TEST_CASE(a_packed_font_that_is_put_in_whole_stays_packed) {
    const Made book = made(packed, epub::FontsAs::whole, ruler("ruler.woff2"));
    BOOST_TEST((book.file("EPUB/fonts/sheet-1-a.woff2") == ruler("ruler.woff2")));
    BOOST_TEST(book.file("EPUB/css/book.css").find("format(\"woff2\")") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_font_that_is_damaged_is_told) {
    BOOST_TEST(made(asked, epub::FontsAs::subset, ruler("ruler.woff2").substr(0, 90)).told ==
               ":1: error MR872: \"type/Harbour.otf\" is no font, or a damaged one; save it again, "
               "or remove it\n");
}

BOOST_AUTO_TEST_CASE(a_font_that_no_rule_asks_for_is_left_out) {
    const Made book = made("@font-face { font-family: \"Harbour\"; src: url(type/Harbour.otf) }\n"
                           "h1 { font-family: serif }\n");
    BOOST_TEST(book.told == "");
    BOOST_TEST(book.file(in_epub) == "no such file");
    BOOST_TEST(book.file("EPUB/css/book.css") == "\nh1 { font-family: serif }\n");
}

BOOST_AUTO_TEST_CASE(a_font_can_be_put_in_whole) {
    BOOST_TEST((made(asked, epub::FontsAs::whole).file(in_epub) == read_bytes(font_file)));
}

BOOST_AUTO_TEST_CASE(an_obscured_font_is_the_same_after_its_first_kilobyte) {
    const Made plain = made(asked), book = made(asked, epub::FontsAs::obscured);
    const std::string clear = plain.file(in_epub), mixed = book.file(in_epub);
    BOOST_REQUIRE(clear.size() == mixed.size());
    BOOST_TEST((clear.substr(0, 1040) != mixed.substr(0, 1040)));
    BOOST_TEST((clear.substr(1040) == mixed.substr(1040)));
    BOOST_TEST((epub::obscured(mixed, " urn:isbn:978 0306406157\n") == clear));
    BOOST_TEST(
        book.file("META-INF/encryption.xml")
            .find("<enc:EncryptionMethod Algorithm=\"http://www.idpf.org/2008/embedding\"/>\n"
                  "<enc:CipherData><enc:CipherReference "
                  "URI=\"EPUB/fonts/sheet-1-harbour.otf\"/>") != std::string::npos);
    BOOST_TEST(plain.file("META-INF/encryption.xml") == "no such file");
}

BOOST_AUTO_TEST_CASE(what_the_maker_of_a_font_forbids_is_not_done) {
    const std::string font = read_bytes(font_file);
    BOOST_TEST(made(asked, epub::FontsAs::subset, with_rights(font, 0, 2)).told ==
               ":1: error MR871: the maker of the font \"type/Harbour.otf\" lets nobody embed it "
               "(fsType in its OS/2 table); take another\n");
    const std::string whole = with_rights(font, 1, 0);
    BOOST_TEST((made(asked, epub::FontsAs::subset, whole).file(in_epub) == whole));
}

BOOST_AUTO_TEST_CASE(pictures_behind_the_text_come_along) {
    const Made book = made("h1 { background: url('rope.png') }\np { background: url(rope.png) }");
    BOOST_TEST(book.told == "");
    BOOST_TEST(book.file("EPUB/css/book.css") ==
               "h1 { background: url(\"../images/sheet-1-rope.png\") }\n"
               "p { background: url(\"../images/sheet-1-rope.png\") }");
    BOOST_TEST(book.file("EPUB/images/sheet-1-rope.png") == "a picture");
}

BOOST_AUTO_TEST_CASE(a_file_that_is_not_there_is_told_with_its_line) {
    BOOST_TEST(made("p { margin: 0 }\nh1 { background: url(gone.png) }").told ==
               ":2: error MR872: \"gone.png\" is not there, or outside the project; correct its "
               "name, or remove it\n");
}
