#include "approve.hpp"
#include "check.hpp"
#include "good.hpp"
#include "strings.hpp"

#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <fstream>
#include <set>

using namespace makeready;

namespace {

std::string verdict(const std::string& bytes) {
    Report report;
    check::check_epub(bytes, "book.epub", report);
    std::set<std::string> codes;
    for (const Finding& finding : report.findings()) codes.insert(finding.code);
    const std::vector<std::string> sorted(codes.begin(), codes.end());
    return sorted.empty() ? "nothing" : joined(sorted, " ");
}

std::string told(const std::string& bytes) {
    Report report;
    check::check_epub(bytes, "book.epub", report);
    std::string lines;
    for (const Finding& finding : report.findings()) lines += text_of(finding) + "\n";
    return lines;
}

// For tests/conformance/lint, which asks EPUBCheck about the same files.
void keep(const std::string& name, const std::string& bytes) {
    if (const char* const folder = std::getenv("MAKEREADY_BROKEN")) // NOLINT: one thread.
        std::ofstream(concat(folder, "/", name, ".epub"), std::ios::binary) << bytes;
}

std::string with(std::string bytes, std::size_t at, char value) {
    bytes[at] = value;
    return bytes;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_sound_epub_has_no_finding) {
    const std::string bytes = archive::write_zip(good_epub());
    keep("good", bytes);
    BOOST_TEST(told(bytes) == "");
}

BOOST_AUTO_TEST_CASE(each_mistake_is_found) {
    BOOST_TEST(mutations().size() >= 150u);
    std::string verdicts;
    for (const Mutation& mutation : mutations()) {
        const std::string bytes = archive::write_zip(broken(mutation));
        keep(mutation.name, bytes);
        verdicts += concat(mutation.name, ": ", verdict(bytes), "\n");
    }
    if (const char* const folder = std::getenv("MAKEREADY_BROKEN")) // NOLINT: one thread.
        std::ofstream(concat(folder, "/verdicts")) << verdicts;
    approve("verdicts", verdicts);
}

BOOST_AUTO_TEST_CASE(a_mimetype_that_is_not_first_or_has_an_extra_field_is_told) {
    auto entries = good_epub();
    std::swap(entries[0], entries[1]);
    BOOST_TEST(told(archive::write_zip(entries)) ==
               "book.epub/mimetype: error MR820: the archive does not begin with the file "
               "\"mimetype\"; put it first\n");
    const std::string bytes = archive::write_zip(good_epub());
    BOOST_TEST(told(bytes.substr(0, 40)).find("error MR420") != std::string::npos);
    BOOST_TEST(told(with(bytes, 8, 8)).find("\"mimetype\" is compressed; store it") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(no_cut_or_changed_byte_ends_in_anything_but_findings) {
    const std::string bytes = archive::write_zip(good_epub());
    for (std::size_t length = 0; length < bytes.size(); length += 97) told(bytes.substr(0, length));
    for (std::size_t at = 0; at < bytes.size(); at += 61)
        told(with(bytes, at, static_cast<char>(bytes[at] ^ 0x15)));
}
