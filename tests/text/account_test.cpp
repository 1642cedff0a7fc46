// Why a line ends where it does.
#include "approve.hpp"
#include "proof.hpp"
#include "setting.hpp"
#include "strings.hpp"

#include <boost/test/unit_test.hpp>

using namespace makeready;
using namespace makeready::text;

namespace {

std::vector<LineAccount> account_of(const Paragraph& paragraph, Length width, int looseness,
                                    Report& report) {
    const auto measure = [&](int) { return LineRoom{{}, width}; };
    std::vector<std::uint32_t> ends;
    for (const Line& line : paragraph.set_lines(measure, looseness, report))
        ends.push_back(line.end);
    return paragraph.account(measure, ends);
}

Setting told_paragraph() {
    Setting setting("Whoever asks why a line ends where it does should be told what the other ends "
                    "would have cost, and what became of the paragraph with each of them. To be "
                    "told is better than to guess, and much better than to step through it.");
    setting.style.align = style::TextAlign::justify;
    setting.style.hyphens = style::Hyphens::automatic;
    setting.style.expansion = 2;
    return setting;
}

} // namespace

BOOST_AUTO_TEST_CASE(an_account_tells_how_lines_were_judged_and_what_was_refused) {
    Setting setting = told_paragraph();
    const Paragraph paragraph = setting.shape();
    approve("account", proof::of(account_of(paragraph, 440_pt, 0, setting.report)));
}

BOOST_AUTO_TEST_CASE(the_demerits_of_an_account_are_those_of_the_lines) {
    Setting setting = told_paragraph();
    const Paragraph paragraph = setting.shape();
    const auto account = account_of(paragraph, 440_pt, 0, setting.report);
    const auto lines = paragraph.set_lines(
        [](int) {
            return LineRoom{{}, 440_pt};
        },
        0, setting.report);
    BOOST_REQUIRE(account.size() == lines.size());
    for (std::size_t n = 0; n < lines.size(); ++n)
        BOOST_TEST(account[n].taken.demerits == lines[n].demerits);
}

BOOST_AUTO_TEST_CASE(no_refused_end_would_have_been_cheaper) {
    Setting setting = told_paragraph();
    const Paragraph paragraph = setting.shape();
    for (const LineAccount& line : account_of(paragraph, 440_pt, 0, setting.report))
        for (const Judgement& other : line.refused) BOOST_TEST(other.more.value_or(0) >= 0);
}

BOOST_AUTO_TEST_CASE(lines_that_take_what_fits_have_no_account) {
    Setting setting("aa bb cc dd");
    const Paragraph paragraph = setting.shape();
    BOOST_TEST(account_of(paragraph, 50_pt, 0, setting.report).empty());
}

BOOST_AUTO_TEST_CASE(a_line_wider_than_its_measure_is_told_so) {
    Setting setting("aaaaaaaaaaaaaaa bb");
    setting.style.align = style::TextAlign::justify;
    const Paragraph paragraph = setting.shape();
    const auto account = account_of(paragraph, 100_pt, 0, setting.report);
    BOOST_REQUIRE(account.size() == 2u);
    BOOST_TEST(account[0].taken.overfull);
    BOOST_TEST(!account[1].taken.overfull);
}

// What breaking needs is made again for paragraphs that were shaped long ago.
BOOST_AUTO_TEST_CASE(a_paragraph_is_set_alike_however_much_was_shaped_since) {
    Setting setting = told_paragraph();
    Typesetter typesetter(ruler_fonts());
    const style::OwnStyle own;
    const auto text = [&](const std::string& words) {
        InlineText made;
        made.text = words;
        made.style = {&setting.style, &own};
        made.spans = {{0, static_cast<std::uint32_t>(words.size()), made.style, 0}};
        return made;
    };
    const auto measure = [](int) { return LineRoom{{}, 440_pt}; };
    const Paragraph first = typesetter.shape(text(setting.source.text), setting.report);
    const auto at_once = first.set_lines(measure, 0, setting.report);
    for (int n = 0; n < 50; ++n) typesetter.shape(text(concat("other words ", n)), setting.report);
    const auto later = first.set_lines(measure, 0, setting.report);
    BOOST_REQUIRE(later.size() == at_once.size());
    for (std::size_t n = 0; n < later.size(); ++n) {
        BOOST_TEST(places(later[n]) == places(at_once[n]));
        BOOST_TEST(later[n].demerits == at_once[n].demerits);
    }
    BOOST_TEST(first.min_content_width().units > 0);
}
