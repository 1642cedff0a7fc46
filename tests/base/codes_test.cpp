// The table of codes and the program say the same.
#include "file.hpp"
#include "report.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <map>
#include <regex>
#include <set>

namespace fs = std::filesystem;
using namespace makeready;

namespace {

// What stands in quotes, as "MR123" or at the head of a message, and the first file that uses it.
std::map<std::string, std::string> codes_in_use() {
    std::map<std::string, std::string> used;
    const fs::path pipeline = fs::path(SOURCE_FOLDER) / "pipeline";
    static const std::regex code("\"(?:error )?(MR[0-9]+)[\":]");
    for (const auto& entry : fs::recursive_directory_iterator(pipeline)) {
        const std::string ending = entry.path().extension().string();
        if ((ending != ".cpp" && ending != ".hpp") || entry.path().filename() == "codes.cpp")
            continue;
        const std::string text = read_bytes(entry.path());
        for (std::sregex_iterator at(text.begin(), text.end(), code), end; at != end; ++at)
            used.emplace((*at)[1], entry.path().lexically_relative(pipeline).generic_string());
    }
    return used;
}

} // namespace

BOOST_AUTO_TEST_SUITE(codes)

BOOST_AUTO_TEST_CASE(every_code_in_use_has_a_row) {
    std::set<std::string> rows;
    for (const CodeRow& row : code_table()) rows.emplace(row.code);
    for (const auto& [code, file] : codes_in_use())
        BOOST_TEST(rows.count(code) == 1u,
                   code << ", used in " << file << ", has no row in codes.cpp");
}

BOOST_AUTO_TEST_CASE(every_row_is_in_use) {
    const auto used = codes_in_use();
    for (const CodeRow& row : code_table())
        BOOST_TEST(used.count(std::string(row.code)) == 1u,
                   row.code << " is used nowhere in pipeline/");
}

BOOST_AUTO_TEST_CASE(rows_are_in_order_and_none_is_there_twice) {
    const auto& rows = code_table();
    const auto out_of_order =
        std::adjacent_find(rows.begin(), rows.end(),
                           [](const CodeRow& a, const CodeRow& b) { return a.code >= b.code; });
    BOOST_TEST((out_of_order == rows.end()),
               "after " << (out_of_order == rows.end() ? "" : out_of_order->code));
}

BOOST_AUTO_TEST_CASE(every_row_explains_itself_in_whole_sentences) {
    static const std::regex form("MR[0-9]{3}");
    for (const CodeRow& row : code_table()) {
        BOOST_TEST(std::regex_match(row.code.begin(), row.code.end(), form), row.code);
        BOOST_TEST(!row.title.empty(), row.code);
        BOOST_TEST((!row.title.empty() && row.title.back() != '.'), row.code << ": " << row.title);
        BOOST_TEST((!row.explanation.empty() && row.explanation.back() == '.'),
                   row.code << ": " << row.explanation);
    }
}

BOOST_AUTO_TEST_SUITE_END()
