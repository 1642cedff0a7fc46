// What a picture says of its making goes; what it looks like stays.
#include "picture.hpp"
#include "samples.hpp"
#include "strings.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace makeready;
using namespace samples;
using namespace std::string_literals;
namespace data = boost::unit_test::data;

namespace {

const std::string rows("\0\x10\x20\0\x30\x40\0\x50\x60", 9); // 2 x 3, gray.

/// Exif with an orientation, a resolution, and words behind them that no field points to.
std::string exif_with_place(int orientation, std::uint32_t dots_per_inch) {
    return exif(orientation, dots_per_inch) + "52 North";
}

std::string le(std::size_t number) {
    std::string out;
    for (int shift = 0; shift < 32; shift += 8) out += static_cast<char>(number >> shift);
    return out;
}

std::string riff(const std::string& type, const std::string& body) {
    return type + le(body.size()) + body + std::string(body.size() % 2, '\0');
}

/// A lossless WebP of one pixel with more chunks around it.
std::string webp(const std::string& exif, const std::string& xmp) {
    const std::string pixel("\x2F\0\0\0\x10\x07\x10\x11\x11\x88\x88\xFE\x07", 13);
    std::string chunks = riff("VP8X", "\x1C"s + std::string(9, '\0')) + riff("VP8L", pixel);
    if (!exif.empty()) chunks += riff("EXIF", exif);
    if (!xmp.empty()) chunks += riff("XMP ", xmp);
    return "RIFF" + le(chunks.size() + 4) + "WEBP" + chunks;
}

/// A GIF of one red pixel; `notes` are extensions before it.
std::string gif(const std::string& notes) {
    return std::string("GIF89a\1\0\1\0\x80\0\0\xFF\0\0\0\0\xFF", 19) + notes +
           std::string(",\0\0\0\0\1\0\1\0\0\2\2\x44\1\0;", 16);
}

const std::string repeats = "!\xFF\x0B"s + "NETSCAPE2.0" + std::string("\3\1\0\0\0", 5);
const std::string photograph = jpeg(8, 4, 3, {200, 100, 50});

struct Telling {
    std::string rule, bytes;
    std::vector<std::string> goes, stays; ///< Words in the file.
    int orientation = 1;
    double dots_per_inch = 0;

    friend std::ostream& operator<<(std::ostream& out, const Telling& t) { return out << t.rule; }
};

const Telling telling[] = {
    {"of a JPEG's Exif how it is turned and measured stays",
     with_segment(photograph, 0xE1, exif_with_place(6, 300)),
     {"52 North"},
     {"JFIF"},
     6,
     300},
    {"Exif that says nothing of looks goes whole",
     with_segment(photograph, 0xE1, exif_with_place(1, 0)),
     {"52 North", "Exif"},
     {"JFIF"}},
    {"of several Exifs in a JPEG the first counts",
     with_segment(with_segment(photograph, 0xE1, exif_with_place(1, 0)), 0xE1,
                  exif_with_place(6, 300)),
     {"52 North"},
     {"JFIF"},
     6,
     300},
    {"a later Exif that says nothing takes nothing back",
     with_segment(with_segment(photograph, 0xE1, exif_with_place(1, 0)), 0xE1,
                  exif_with_place(8, 0)),
     {"52 North"},
     {"JFIF"},
     8},
    {"the same holds of a PNG",
     png(2, 3, 0, rows,
         chunk("eXIf", exif_with_place(3, 0).substr(6)) +
             chunk("eXIf", exif_with_place(1, 0).substr(6))),
     {"52 North"},
     {"eXIf"},
     3},
    {"a JPEG's XMP, captions and comments go",
     with_segment(
         with_segment(with_segment(photograph, 0xE1, "http://ns.adobe.com/xap/1.0/\0<x:Ana>"s),
                      0xED, "Photoshop 3.0\0by Ana"s),
         0xFE, "noted by Ana"),
     {"Ana", "adobe.com", "Photoshop"},
     {"JFIF"}},
    {"a JPEG's colour profile stays",
     with_segment(with_segment(photograph, 0xE2, "ICC_PROFILE\0\1\1icc"s), 0xE2, "MPF\0second"s),
     {"MPF", "second"},
     {"ICC_PROFILE"}},
    {"what stands behind a JPEG's end goes",
     photograph + "ftypmp4 a film, 52 North",
     {"film", "52 North"},
     {"JFIF"}},
    {"ink stored as Adobe does is said still", jpeg(8, 4, 4, {1, 2, 3, 4}), {}, {"Adobe"}},
    {"a PNG's words, time and Exif go, its resolution and profile stay",
     png(2, 3, 0, rows,
         chunk("tEXt", "Author\0Ana"s) + chunk("iTXt", "XML:com.adobe.xmp\0\0\0\0\0<x/>"s) +
             chunk("tIME", "1234567") + chunk("pHYs", be(11811, 4) + be(11811, 4) + be(1, 1)) +
             chunk("gAMA", be(45455, 4)) + chunk("eXIf", exif_with_place(3, 72).substr(6))) +
         "behind the end",
     {"Author", "adobe", "tIME", "52 North", "behind"},
     {"gAMA", "pHYs", "eXIf"},
     3,
     300},
    {"a GIF's comments go, and how often it moves stays",
     gif("!\xFE\4Ana.\0"s + repeats + "!\xFF\x0BXMP DataXMP\3<x>\0"s),
     {"Ana", "XMP"},
     {"NETSCAPE2.0"}},
    {"a WebP's Exif and XMP go",
     webp(exif_with_place(1, 0), "<x>Ana</x>"),
     {"52 North", "EXIF", "XMP", "Ana"},
     {"VP8X", "VP8L"}},
    {"how a WebP is turned stays",
     webp(exif_with_place(8, 0).substr(6), ""),
     {"52 North"},
     {"EXIF"},
     8},
};

std::shared_ptr<const picture::Picture> opened(std::shared_ptr<const std::string> bytes) {
    Report report;
    const auto held = picture::open(std::move(bytes), "a", {}, report);
    BOOST_TEST(report.findings().empty());
    BOOST_TEST_REQUIRE(held);
    return held;
}

} // namespace

BOOST_DATA_TEST_CASE(what_a_picture_tells_of_its_making_goes, data::make(telling), example) {
    const auto before = opened(std::make_shared<const std::string>(example.bytes));
    const auto bare = picture::without_metadata(before->bytes);
    for (const std::string& word : example.goes) {
        BOOST_TEST(example.bytes.find(word) != std::string::npos, word);
        BOOST_TEST(bare->find(word) == std::string::npos, word);
    }
    for (const std::string& word : example.stays)
        BOOST_TEST(bare->find(word) != std::string::npos, word);
    const auto after = opened(bare);
    BOOST_TEST(after->orientation == example.orientation);
    BOOST_TEST(after->dots_per_inch == example.dots_per_inch);
    BOOST_TEST(after->pixels_wide == before->pixels_wide);
    BOOST_TEST(after->inverted == before->inverted);
    BOOST_TEST(picture::decode(*after).samples == picture::decode(*before).samples);
    BOOST_TEST(picture::without_metadata(bare) == bare);
}

BOOST_AUTO_TEST_CASE(what_tells_nothing_is_left_alone) {
    for (const std::string& bytes :
         {photograph, png(2, 3, 0, rows), gif(repeats), "no picture"s, ""s, "\xFF\xD8\xFF"s,
          "GIF89a"s, "RIFF1234WEBP"s, photograph.substr(0, photograph.size() - 2)}) {
        const auto held = std::make_shared<const std::string>(bytes);
        BOOST_TEST(picture::without_metadata(held) == held, bytes.substr(0, 40));
        BOOST_TEST(picture::as_core(held) == held);
    }
}

BOOST_AUTO_TEST_CASE(no_bytes_crash_what_takes_metadata_away) {
    std::uint32_t dice = 1;
    for (const Telling& example : telling)
        for (int round = 0; round < 2000; ++round) {
            std::string bytes = example.bytes;
            for (int n = 0; n < 3; ++n) {
                dice = dice * 1664525 + 1013904223;
                bytes[(dice >> 8) % bytes.size()] = static_cast<char>(dice >> 24);
            }
            if (round % 4 == 0) bytes.resize((dice >> 4) % bytes.size());
            const auto held = std::make_shared<const std::string>(bytes);
            BOOST_TEST(picture::without_metadata(held)->size() <= bytes.size() + 100);
        }
}
