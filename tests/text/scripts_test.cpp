// The lines of a sample of each script, in the fonts of Debian's packages. tests/scripts has the
// samples; conformance/reading shows them to the readers of PDF.
#include "approve.hpp"
#include "file.hpp"
#include "setting.hpp"
#include "strings.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <set>

using namespace makeready;
using namespace makeready::text;
namespace data = boost::unit_test::data;
namespace fs = std::filesystem;

namespace {

const fs::path folders[] = {"/usr/share/fonts/truetype/noto", "/usr/share/fonts/opentype/noto",
                            "/usr/share/fonts/opentype/fonts-hosny-amiri"};

bool has_fonts() {
    return std::all_of(std::begin(folders), std::end(folders),
                       [](const fs::path& folder) { return fs::exists(folder); });
}

std::shared_ptr<const FontSet> fonts_of_scripts() {
    static const auto fonts = FontSet::of_folders({std::begin(folders), std::end(folders)});
    return fonts;
}

std::string between(const std::string& line, std::string_view before, char end) {
    const std::size_t at = line.find(before) + before.size();
    return line.substr(at, line.find(end, at) - at);
}

/// Each line as it is read, the faces it needs, and how far it stops short of the measure.
std::string shown(const std::vector<Line>& lines, const InlineText& source) {
    std::string out;
    for (const Line& line : lines) {
        std::set<std::string> faces;
        for (const Piece& piece : line.pieces)
            if (piece.run.face) faces.insert(piece.run.face->postscript_name);
        const std::vector<std::string> names(faces.begin(), faces.end());
        const double missing = (line.measure - line.width).points();
        out += concat(source.text.substr(line.begin, line.end - line.begin),
                      line.hyphenated ? "-" : "", "\n    ", joined(names, ", "),
                      missing > 0.01 ? concat(", ", text_of(missing, 1), " pt short") : "", "\n");
    }
    return out;
}

const char* const scripts[] = {
    "greek",    "cyrillic", "accents", "arabic",       "hebrew", "arabic-vowels", "hebrew-points",
    "urdu",     "bengali",  "tamil",   "thai",         "lao",    "chinese",       "devanagari",
    "japanese", "korean",   "emoji",   "hebrew-latin", "persian"};

BOOST_DATA_TEST_CASE(a_sample_of_each_script_is_set_as_approved, data::make(scripts), script) {
    if (!has_fonts()) {
        BOOST_REQUIRE_MESSAGE(!std::getenv("CI"), "fonts-noto-core, fonts-noto-cjk or "
                                                  "fonts-hosny-amiri is not installed");
        return;
    }
    const std::string sample = read_bytes(concat(SOURCE_FOLDER "/tests/scripts/", script, ".txt"));
    const std::size_t head_size = sample.find('\n');
    const std::string head = sample.substr(0, head_size);
    Setting setting(sample.substr(head_size + 1, sample.size() - head_size - 2));
    setting.style.font.families.clear();
    const std::string names = between(head, "font=", '\n');
    for (const std::string_view name : split(names, ','))
        setting.style.font.families.emplace_back(std::string(trimmed(name)));
    setting.style.font.size = 11_pt;
    setting.style.language = between(head, "lang=", ' ');
    const bool leftward = head.find("dir=rtl") != std::string::npos;
    setting.style.direction = leftward ? style::Direction::rtl : style::Direction::ltr;
    setting.style.align = style::TextAlign::justify;
    setting.style.hyphens = style::Hyphens::automatic;
    const auto lines = setting.lines(22, 0, fonts_of_scripts());
    approve(concat("script-", script), concat(setting.findings(), shown(lines, setting.source)));
}

// UAX 50: ideographs, kana and their signs stand upright, letters and figures lie on their side.
BOOST_AUTO_TEST_CASE(characters_stand_upright_where_lines_run_down) {
    if (!has_fonts()) return;
    Setting setting("ab「水」12ー。");
    setting.style.writing = style::WritingMode::vertical_rl;
    setting.style.font.families = {"Noto Serif CJK JP"};
    std::string shown;
    const std::vector<Line> lines = setting.lines(40, 0, fonts_of_scripts());
    BOOST_REQUIRE(!lines.empty());
    for (const Piece& piece : lines.front().pieces)
        shown +=
            concat(piece.run.upright ? "[" : "<", piece.run.text, piece.run.upright ? "]" : ">");
    BOOST_TEST(shown == "<ab>[「][水][」]<12>[ー。]");
}

} // namespace
