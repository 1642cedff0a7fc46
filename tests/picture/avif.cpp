// AVIF: known without decoding, decoded upright, and made into what every reading system shows.
#include "error.hpp"
#include "picture.hpp"
#include "strings.hpp"

#include <boost/test/unit_test.hpp>

using namespace makeready;

namespace {

// 8 x 6 pixels in four fields: red and green at the left, above and below; blue and mint at the
// right. Written by libavif without loss of hue.
constexpr std::string_view opaque =
    "00000020667479706176696600000000617669666d6966316d6961664d413141000000f26d65746100000000"
    "0000002868646c720000000000000000706963740000000000000000000000006c696261766966000000000e"
    "7069746d0000000000010000001e696c6f6300000000440000010001000000010000011a0000004200000028"
    "69696e660000000000010000001a696e6665020000000001000061763031436f6c6f72000000006a69707270"
    "0000004b6970636f000000146973706500000000000000080000000600000010706978690000000003080808"
    "0000000c617631438120000000000013636f6c726e636c78000200020002800000001769706d610000000000"
    "000001000104010283040000004a6d64617412000a053808bd6090323711400000503cf648dfffe01bdc747f"
    "0071a43206d6abf88266b96e6d9316e265774d67cf07377a04f1350fcdac82c997e01a2c1afdbf70";
// The same, its lower half seen through.
constexpr std::string_view see_through =
    "00000020667479706176696600000000617669666d6966316d6961664d4131410000018d6d65746100000000"
    "0000002868646c720000000000000000706963740000000000000000000000006c696261766966000000000e"
    "7069746d0000000000010000002c696c6f630000000044000002000100000001000001cf0000004200020000"
    "0001000001b50000001a0000004269696e660000000000020000001a696e6665020000000001000061763031"
    "436f6c6f72000000001a696e6665020000000002000061763031416c706861000000001a6972656600000000"
    "0000000e6175786c000200010001000000c3697072700000009d6970636f0000001469737065000000000000"
    "000800000006000000107069786900000000030808080000000c617631438120000000000013636f6c726e63"
    "6c78000200020002800000000e706978690000000001080000000c6176314381001c00000000386175784300"
    "00000075726e3a6d7065673a6d706567423a636963703a73797374656d733a617578696c696172793a616c70"
    "6861000000001e69706d6100000000000000020001040102830400020401058607000000646d64617412000a"
    "051808bd6150320f1000870bca128a2fe836493b6c469812000a053808bd6090323711400000503cf648dfff"
    "e01bdc747f0071a43206d6abf88266b96e6d9316e265774d67cf07377a04f1350fcdac82c997e01a2c1afdbf"
    "70";
// The same as the first, to be turned to the left by a quarter.
constexpr std::string_view turned =
    "00000020667479706176696600000000617669666d6966316d6961664d413141000000fc6d65746100000000"
    "0000002868646c720000000000000000706963740000000000000000000000006c696261766966000000000e"
    "7069746d0000000000010000001e696c6f630000000044000001000100000001000001240000004200000028"
    "69696e660000000000010000001a696e6665020000000001000061763031436f6c6f72000000007469707270"
    "000000546970636f000000146973706500000000000000080000000600000010706978690000000003080808"
    "0000000c617631438120000000000013636f6c726e636c78000200020002800000000969726f740100000018"
    "69706d61000000000000000100010501028304850000004a6d64617412000a053808bd609032371140000050"
    "3cf648dfffe01bdc747f0071a43206d6abf88266b96e6d9316e265774d67cf07377a04f1350fcdac82c997e0"
    "1a2c1afdbf70";

// The same picture with Exif ("52 North") and XMP ("by Ana").
constexpr std::string_view telling =
    "00000020667479706176696600000000617669666d6966316d6961664d4131410000017b6d65746100000000"
    "0000002868646c720000000000000000706963740000000000000000000000006c696261766966000000000e"
    "7069746d0000000000010000003a696c6f630000000044000003000100000001000001da0000004400020000"
    "0001000001a30000001a000300000001000001bd0000001d0000006d69696e660000000000030000001a696e"
    "6665020000000001000061763031436f6c6f720000000019696e666502000000000200004578696645786966"
    "000000002c696e666502000000000300006d696d65584d50006170706c69636174696f6e2f7264662b786d6c"
    "000000002869726566000000000000000e636473630002000100010000000e63647363000300010001000000"
    "6a697072700000004b6970636f00000014697370650000000000000008000000060000001070697869000000"
    "00030808080000000c617631438120000000000013636f6c726e636c78000200020002800000001769706d61"
    "000000000000000100010401028304000000836d646174000000004d4d002a00000008000000000000353220"
    "4e6f7274683c783a786d706d6574613e627920416e613c2f783a786d706d6574613e12000a053808bde49032"
    "39100000fd581e24532b7782b9cab43770cb5d5f94a0419ad4b1666625a2d5855a7e2937d002c17d9b425046"
    "421265f14730773305db00e27640";

std::shared_ptr<const std::string> bytes_of(std::string_view hex) {
    std::string bytes;
    for (std::size_t at = 0; at + 1 < hex.size(); at += 2)
        bytes += static_cast<char>(std::stoi(std::string(hex.substr(at, 2)), nullptr, 16));
    return std::make_shared<const std::string>(std::move(bytes));
}

std::shared_ptr<const picture::Picture> opened(std::shared_ptr<const std::string> bytes,
                                               Report& report) {
    return picture::open(std::move(bytes), "a.avif", {}, report);
}

/// Red, green, blue or mint: the field that a pixel is of.
std::string field(const picture::Pixels& pixels, int x, int y) {
    const auto at = static_cast<std::size_t>((y * pixels.width + x) * pixels.components);
    const auto red = static_cast<unsigned char>(pixels.samples[at]);
    const auto green = static_cast<unsigned char>(pixels.samples[at + 1]);
    if (red > 128) return green > 128 ? "yellow" : "red";
    return green > 128 ? "mint" : "blue";
}

std::string corners(const picture::Pixels& pixels) {
    const int right = pixels.width - 1, foot = pixels.height - 1;
    return concat(field(pixels, 0, 0), " ", field(pixels, right, 0), " ", field(pixels, 0, foot),
                  " ", field(pixels, right, foot));
}

std::string only(const Report& report) {
    BOOST_TEST_REQUIRE(report.findings().size() == 1U);
    return report.findings()[0].code + ": " + report.findings()[0].message;
}

} // namespace

BOOST_AUTO_TEST_CASE(an_avif_is_known_and_decoded) {
    Report report;
    const auto held = opened(bytes_of(opaque), report);
    BOOST_TEST_REQUIRE(held != nullptr);
    BOOST_TEST(report.findings().empty());
    BOOST_TEST(picture::media_type(held->format) == "image/avif");
    BOOST_TEST(held->pixels_wide == 8);
    BOOST_TEST(held->pixels_high == 6);
    const picture::Pixels pixels = picture::decode(*held);
    BOOST_TEST(corners(pixels) == "red blue yellow mint");
    BOOST_TEST(pixels.alpha.empty());
}

BOOST_AUTO_TEST_CASE(an_avif_stands_upright) {
    Report report;
    const auto held = opened(bytes_of(turned), report);
    BOOST_TEST_REQUIRE(held != nullptr);
    BOOST_TEST(held->pixels_wide == 6);
    BOOST_TEST(held->pixels_high == 8);
    BOOST_TEST(corners(picture::decode(*held)) == "blue mint red yellow");
}

BOOST_AUTO_TEST_CASE(an_avif_becomes_what_every_reading_system_shows) {
    Report report;
    const auto jpeg = opened(picture::as_core(bytes_of(opaque)), report);
    const auto png = opened(picture::as_core(bytes_of(see_through)), report);
    BOOST_TEST_REQUIRE((jpeg && png));
    BOOST_TEST(picture::media_type(jpeg->format) == "image/jpeg");
    BOOST_TEST(corners(picture::decode(*jpeg)) == "red blue yellow mint");
    BOOST_TEST(picture::media_type(png->format) == "image/png");
    const picture::Pixels pixels = picture::decode(*png);
    BOOST_TEST(pixels.alpha.front() == '\xFF');
    BOOST_TEST(pixels.alpha.back() == '\0');
    const auto text = std::make_shared<const std::string>("no picture");
    BOOST_TEST(picture::as_core(text) == text);
}

BOOST_AUTO_TEST_CASE(what_an_avif_tells_of_its_making_goes) {
    const auto held = bytes_of(telling);
    BOOST_TEST(held->find("52 North") != std::string::npos);
    BOOST_TEST(held->find("by Ana") != std::string::npos);
    const auto bare = picture::without_metadata(held);
    BOOST_TEST(bare->find("52 North") == std::string::npos);
    BOOST_TEST(bare->find("by Ana") == std::string::npos);
    BOOST_TEST(bare->size() == held->size());
    Report report;
    const auto picture = opened(bare, report);
    BOOST_TEST_REQUIRE(picture != nullptr);
    BOOST_TEST(corners(picture::decode(*picture)) == "red blue yellow mint");
    BOOST_TEST(picture::without_metadata(bare) == bare);
    BOOST_TEST(picture::without_metadata(bytes_of(opaque))->size() == bytes_of(opaque)->size());
}

BOOST_AUTO_TEST_CASE(a_broken_avif_is_told) {
    Report cut;
    const std::string whole = *bytes_of(opaque);
    BOOST_TEST(opened(std::make_shared<const std::string>(whole.substr(0, 100)), cut) == nullptr);
    BOOST_TEST(only(cut) == "MR702: \"a.avif\" is a broken AVIF (its header makes no sense). Save "
                            "it again from the program it was made with.");
    std::string huge = whole; // The box "ispe" says how large it is (ISO/IEC 23008-12, 6.5.3).
    const std::size_t size = huge.find("ispe") + 8;
    huge.replace(size, 8, std::string("\0\0\x30\0\0\0\x30\0", 8));
    Report large;
    BOOST_TEST(opened(std::make_shared<const std::string>(huge), large) == nullptr);
    BOOST_TEST(only(large) == "MR703: \"a.avif\" is too large (12288 x 12288 pixels; at most 100 "
                              "million). Scale it down.");
    Report damage;
    std::string damaged = whole.substr(0, whole.size() - 40) + std::string(40, '\xAA');
    const auto held = opened(std::make_shared<const std::string>(damaged), damage);
    BOOST_TEST_REQUIRE(held != nullptr);
    try {
        picture::decode(*held);
    } catch (const Error& error) {
        BOOST_TEST(error.code() == "MR702");
    }
}
