#include "setting.hpp"
#include "strings.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <random>

using namespace makeready;
using namespace makeready::text;

namespace {

std::string random_text(std::mt19937& random) {
    static const std::vector<std::string> words = {"a",
                                                   "the",
                                                   "office",
                                                   "afflicted",
                                                   "hyphenation",
                                                   "well-known",
                                                   "typesetting",
                                                   "To",
                                                   "AVATAR",
                                                   "\u201Cquoted,\u201D",
                                                   "end.",
                                                   "thought\u2014without",
                                                   "1914\u201318",
                                                   "co\u00ADop\u00ADer\u00ADate",
                                                   "\u05D0\u05D1\u05D2",
                                                   "12\u00A0mm",
                                                   "\u0416\u0443\u043A\u0438",
                                                   "antidisestablishmentarianism",
                                                   "na\u00EFve"};
    std::string text;
    const auto count = 1 + random() % 60;
    for (std::size_t i = 0; i < count; ++i)
        text += (i ? (random() % 30 == 0 ? "\u2028" : " ") : "") + words[random() % words.size()];
    return text;
}

/// What a reader of the PDF gets: the runs' text, without the hyphens put in.
std::string extracted(const std::vector<Line>& lines) {
    std::string text;
    for (const Line& line : lines) {
        // Reading order: by where a run stands in the text. Hebrew is one word at a time here.
        std::vector<std::string> runs;
        for (const Piece& piece : line.pieces) runs.push_back(piece.run.text);
        for (const std::string& run : runs) text += run;
    }
    return text;
}

std::string sorted(std::string text) {
    std::sort(text.begin(), text.end());
    return text;
}

std::string without_controls(std::string text) {
    for (const auto& [from, to] :
         {std::pair<std::string, std::string>{"\u00AD", ""}, {"\u2028", " "}})
        for (std::size_t at; (at = text.find(from)) != std::string::npos;)
            text.replace(at, from.size(), to);
    return text;
}

BOOST_AUTO_TEST_CASE(text_in_is_text_out_and_no_line_is_overfull_unless_told) {
    std::mt19937 random(20260118);
    for (int round = 0; round < 300; ++round) {
        Setting setting(random_text(random));
        setting.style.font.families = {random() % 2 ? "Ruler" : "Ruler Joined"};
        setting.style.hyphens = style::Hyphens::automatic;
        setting.style.align = random() % 3 ? style::TextAlign::justify : style::TextAlign::start;
        setting.style.wrap = random() % 2 ? style::TextWrap::pretty : style::TextWrap::wrap;
        setting.style.protrusion = random() % 2;
        setting.style.expansion = random() % 2 ? 2 : 0;
        setting.style.overflow_wrap =
            random() % 2 ? style::OverflowWrap::break_word : style::OverflowWrap::normal;
        const double ems = 4 + static_cast<double>(random() % 4000) / 100;
        const auto lines = setting.lines(ems, static_cast<int>(random() % 3) - 1);
        BOOST_TEST_INFO(setting.source.text << " at " << ems);
        BOOST_TEST(sorted(extracted(lines)) == sorted(without_controls(setting.source.text)));
        std::uint32_t at = 0;
        bool overfull = false;
        for (const Line& line : lines) {
            BOOST_TEST(line.begin == at);
            at = line.end;
            overfull = overfull || line.width > line.measure;
            Length x = line.pieces.empty() ? Length{} : line.pieces.front().x;
            for (const Piece& piece : line.pieces) {
                BOOST_TEST(piece.x.units == x.units);
                x += piece.width;
                if (piece.insertion < 0) BOOST_TEST(piece.width.units == piece.run.width().units);
            }
        }
        BOOST_TEST(at == setting.source.text.size());
        BOOST_TEST(overfull == (setting.findings().find("MR610") != std::string::npos));
    }
}

BOOST_AUTO_TEST_CASE(what_was_set_before_changes_nothing) {
    std::mt19937 random(7);
    Typesetter used(ruler_fonts());
    for (int round = 0; round < 60; ++round) {
        Setting setting(random_text(random));
        setting.style.font.families = {"Ruler Joined"};
        setting.style.hyphens = style::Hyphens::automatic;
        setting.style.align = style::TextAlign::justify;
        const auto fresh = setting.lines(17);
        InlineText text = setting.source;
        text.spans = {{0, static_cast<std::uint32_t>(text.text.size()), text.style, 0}};
        Report report;
        const auto again = used.shape(text, report)
                               .set_lines(
                                   [](int) {
                                       return LineRoom{{}, 170_pt};
                                   },
                                   0, report);
        BOOST_REQUIRE(again.size() == fresh.size());
        for (std::size_t i = 0; i < again.size(); ++i) {
            BOOST_TEST(places(again[i]) == places(fresh[i]));
            BOOST_TEST(again[i].demerits == fresh[i].demerits);
        }
        BOOST_TEST(report.findings().size() == setting.report.findings().size());
    }
}

bool are_same(const std::vector<Line>& a, const std::vector<Line>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Line& x, const Line& y) {
        return x.begin == y.begin && x.end == y.end && x.width == y.width &&
               x.hyphenated == y.hyphenated && x.ratio == y.ratio && x.demerits == y.demerits;
    });
}

} // namespace

// What the page breaker is told of a setting is what it gets when it asks for that setting.
BOOST_AUTO_TEST_CASE(other_settings_are_those_that_looseness_gives) {
    std::mt19937 random(7);
    std::size_t longer = 0, shorter = 0;
    for (int n = 0; n < 200; ++n) {
        std::string words;
        for (auto count = 40 + random() % 80; count > 0; --count)
            words += std::string(1 + random() % 7, 'a') + (count > 1 ? " " : "");
        Setting setting(words);
        setting.style.align = style::TextAlign::justify;
        setting.style.expansion = n % 3;
        const double ems = 30 + static_cast<double>(random() % 40);
        const Paragraph paragraph = setting.shape();
        const Measure measure = [&](int) { return LineRoom{{}, Length::from_points(ems * 10)}; };
        const std::vector<Line> best = paragraph.set_lines(measure, 0, setting.report);
        const auto count = static_cast<std::int32_t>(best.size());
        const Settings settings = paragraph.settings(measure, setting.report);
        BOOST_TEST(are_same(settings.best, best));
        for (const OtherSetting& other : settings.others) {
            (other.lines > count ? longer : shorter) += 1;
            const std::vector<Line> set =
                paragraph.set_lines(measure, other.lines - count, setting.report);
            BOOST_REQUIRE(set.size() == static_cast<std::size_t>(other.lines));
            BOOST_TEST(std::abs(other.lines - count) == 1);
            std::int64_t more = 0;
            for (const Line& line : set) more += line.demerits;
            for (const Line& line : best) more -= line.demerits;
            BOOST_TEST(other.demerits == more);
            for (std::size_t line = 0; line < set.size(); ++line)
                BOOST_TEST(other.ends[line].hyphenated == set[line].hyphenated);
            BOOST_TEST(are_same(paragraph.set_lines(measure, other, setting.report), set));
        }
    }
    BOOST_TEST(longer > 10U);
    BOOST_TEST(shorter > 3U);
}
