#include "archive.hpp"
#include "strings.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

using namespace makeready;
using archive::Entry;
namespace data = boost::unit_test::data;

namespace {

Entry entry(std::string name, std::string bytes) {
    return {std::move(name), std::make_shared<const std::string>(std::move(bytes))};
}

std::string text(std::size_t lines) {
    std::string out;
    for (std::size_t line = 0; line < lines; ++line) out += concat("line ", line, " of the text\n");
    return out;
}

struct Unpacked {
    Report report;
    std::optional<std::vector<Entry>> entries;
};

Unpacked unpacked(std::string_view bytes, const archive::Limits& limits = {}) {
    Unpacked result;
    result.entries = archive::read_zip(bytes, start_of("a.docx"), result.report, limits);
    return result;
}

std::string told(const Report& report) {
    std::string lines;
    for (const Finding& finding : report.findings()) lines += text_of(finding) + "\n";
    return lines;
}

std::string replaced(std::string bytes, std::string_view from, std::string_view to) {
    for (auto at = bytes.find(from); at != std::string::npos; at = bytes.find(from, at + to.size()))
        bytes.replace(at, from.size(), to);
    return bytes;
}

std::uint32_t number(std::string_view bytes, std::size_t at, int width) {
    std::uint32_t value = 0;
    for (int i = width - 1; i >= 0; --i)
        value = value << 8 | static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(i)]);
    return value;
}

struct Refusal {
    const char* rule;
    std::string name, told;
};

std::ostream& operator<<(std::ostream& out, const Refusal& example) {
    return out << example.rule;
}

const Refusal refusals[] = {
    {"a way up is refused", "a/../../b",
     "a.docx: error MR422: \"a/../../b\" in the archive leads out of it; make the archive again "
     "from "
     "plain files\n"},
    {"an absolute path is refused", "/etc/pass",
     "a.docx: error MR422: \"/etc/pass\" in the archive leads out of it; make the archive again "
     "from "
     "plain files\n"},
    {"a drive is refused", "C:/bcdefg",
     "a.docx: error MR422: \"C:/bcdefg\" in the archive leads out of it; make the archive again "
     "from "
     "plain files\n"},
    {"a backslash is refused", "a\\..\\..\\b",
     "a.docx: error MR422: \"a\\..\\..\\b\" in the archive leads out of it; make the archive again "
     "from plain files\n"},
    {"a name that differs only in case is refused", "MIMETYPES",
     "a.docx: error MR422: \"MIMETYPES\" stands in the archive twice; make it again with each file "
     "once\n"},
};

} // namespace

BOOST_AUTO_TEST_CASE(what_was_written_is_read_back_in_order) {
    const std::vector<Entry> book = {entry("mimetype", "application/epub+zip"),
                                     entry("EPUB/text/one.xhtml", text(2000)), entry("empty", ""),
                                     entry("EPUB/images/\xC3\xA9.png", text(2000))};
    const Unpacked result = unpacked(archive::write_zip(book));
    BOOST_TEST(told(result.report) == "");
    BOOST_REQUIRE(result.entries);
    BOOST_REQUIRE(result.entries->size() == book.size());
    for (std::size_t i = 0; i < book.size(); ++i) {
        BOOST_TEST((*result.entries)[i].name == book[i].name);
        BOOST_TEST((*(*result.entries)[i].bytes == *book[i].bytes));
    }
    BOOST_TEST(archive::find(*result.entries, "mimetype") == &result.entries->front());
    BOOST_TEST(archive::find(*result.entries, "nothing") == nullptr);
}

BOOST_AUTO_TEST_CASE(the_mimetype_stands_plain_at_byte_38) { // EPUB OCF, 4.3.
    const std::string zip = archive::write_zip({entry("mimetype", "application/epub+zip")});
    BOOST_TEST(zip.substr(30, 8) == "mimetype");
    BOOST_TEST(zip.substr(38, 20) == "application/epub+zip");
    BOOST_TEST(number(zip, 8, 2) == 0U);     // Stored.
    BOOST_TEST(number(zip, 10, 2) == 0U);    // Midnight ...
    BOOST_TEST(number(zip, 12, 2) == 0x21U); // ... of 1 January 1980.
    BOOST_TEST(number(zip, 28, 2) == 0U);    // No extra field.
}

BOOST_AUTO_TEST_CASE(text_is_deflated_and_pictures_are_stored) {
    const std::string zip =
        archive::write_zip({entry("a.xhtml", text(500)), entry("b.jpg", text(500))});
    BOOST_TEST(number(zip, 8, 2) == 8U);
    const auto second = zip.find("PK\x03\x04", 4);
    BOOST_REQUIRE(second != std::string::npos);
    BOOST_TEST(number(zip, second + 8, 2) == 0U);
    BOOST_TEST(number(zip, 14, 4) == number(zip, second + 14, 4)); // The same text, the same sum.
    BOOST_TEST(number(zip, 18, 4) < text(500).size() / 4);
}

BOOST_AUTO_TEST_CASE(equal_entries_give_equal_bytes) {
    const std::vector<Entry> book = {entry("a", text(100)), entry("b", text(200))};
    BOOST_TEST((archive::write_zip(book) == archive::write_zip(book)));
}

BOOST_DATA_TEST_CASE(a_name_that_tricks_is_refused, data::make(refusals), example) {
    const std::string zip = archive::write_zip({entry("mimetypes", "a"), entry("placehold", "b")});
    const Unpacked result = unpacked(replaced(zip, "placehold", example.name));
    BOOST_TEST(!result.entries);
    BOOST_TEST(told(result.report) == example.told);
}

BOOST_AUTO_TEST_CASE(a_bomb_is_not_unpacked) {
    const std::string zip = archive::write_zip({entry("a", std::string(40u << 20, ' '))});
    BOOST_TEST(zip.size() < 100'000U);
    BOOST_TEST(
        told(unpacked(zip).report) ==
        "a.docx: error MR421: the archive unpacks to more than 16 MB, beyond any book's need; "
        "make it again from smaller files\n");
}

BOOST_AUTO_TEST_CASE(a_crowd_of_files_is_refused) {
    const std::string zip = archive::write_zip({entry("a", "1"), entry("b", "2"), entry("c", "3")});
    archive::Limits limits;
    limits.entries = 2;
    BOOST_TEST(told(unpacked(zip, limits).report) ==
               "a.docx: error MR421: the archive holds 3 files, more than 2; remove what the book "
               "does not need\n");
}

BOOST_AUTO_TEST_CASE(damage_is_told) {
    BOOST_TEST(told(unpacked("no archive at all").report) ==
               "a.docx: error MR420: can't read it as a zip archive (Not a zip archive); save or "
               "download the file again\n");
    const std::string zip = archive::write_zip({entry("a.jpg", "a picture")});
    BOOST_TEST(
        told(unpacked(replaced(zip, "a picture", "A picture")).report) ==
        "a.docx: error MR420: \"a.jpg\" in the archive is damaged; save or download the file "
        "again\n");
}

BOOST_AUTO_TEST_CASE(a_damaged_byte_anywhere_never_crashes) {
    const std::string zip = archive::write_zip({entry("a", text(20)), entry("b", text(3))});
    for (std::size_t at = 0; at < zip.size(); ++at) {
        unpacked(zip.substr(0, at));
        for (const char byte : {'\0', '\xFF', '\x41'}) {
            std::string damaged = zip;
            damaged[at] = byte;
            unpacked(damaged);
        }
    }
}
