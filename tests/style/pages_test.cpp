#include "setting.hpp"
#include "strings.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace makeready;
using namespace makeready::style;
namespace data = boost::unit_test::data;

namespace {

constexpr std::string_view page_sheet = R"(
@page { margin: 10px }
@page :left { margin: 20px }
@page :right { margin: 30px }
@page :first { margin: 40px }
@page :blank { margin: 50px }
@page chapter { margin: 60px }
@page chapter:left { margin: 70px }
@page :nth(5) { margin: 80px }
@page :nth(2n of part) { margin: 90px }
@page :first { margin-left: 41px }
)";

struct PageCase {
    std::string_view rule;
    PageFacts facts;
    std::string_view margin;

    friend std::ostream& operator<<(std::ostream& out, const PageCase& c) { return out << c.rule; }
};

PageFacts facts(int index, bool left, std::string_view name = "", bool blank = false,
                int in_group = 0) {
    PageFacts out;
    out.index = index;
    out.group_index = in_group;
    out.left = left;
    out.blank = blank;
    out.first = index == 0;
    out.name = name;
    return out;
}

const PageCase page_cases[] = {
    {"left pages", facts(1, true), "20px"},
    {"right pages", facts(2, false), "30px"},
    {"the first page is stronger than its side", facts(0, false), "40px"},
    {"blank pages", facts(1, true, "", true), "50px"},
    {"a name is stronger than a side", facts(2, false, "chapter"), "60px"},
    {"a name with a side is stronger still", facts(1, true, "chapter"), "70px"},
    {"the fifth page", facts(4, false), "80px"},
    {"the second of its group", facts(6, false, "part", false, 1), "90px"},
    {"the first of its group is as others", facts(6, false, "part", false, 0), "30px"},
};

} // namespace

BOOST_DATA_TEST_CASE(a_page_takes_the_strongest_of_its_rules, data::make(page_cases), example) {
    Setting setting("<p/>");
    setting.author(page_sheet);
    BOOST_TEST(value_of(setting.page(example.facts).page, "margin-top") == example.margin);
    BOOST_TEST(setting.findings() == "");
}

namespace {

struct SizeCase {
    std::string_view css, size;

    friend std::ostream& operator<<(std::ostream& out, const SizeCase& c) { return out << c.css; }
};

const SizeCase size_cases[] = {
    {"", "419.527 x 595.275"},
    {"size: auto", "419.527 x 595.275"},
    {"size: A4", "595.275 x 841.89"},
    {"size: a4 landscape", "841.89 x 595.275"},
    {"size: landscape", "595.275 x 419.527"},
    {"size: portrait letter", "612 x 792"},
    {"size: 100pt", "100 x 100"},
    {"size: 100pt 0", "419.527 x 595.275"},
    {"size: 100pt 2in", "100 x 144"},
    {"size: 10em 20em", "120 x 240"},
    {"size: A5 !important; size: A4", "419.527 x 595.275"},
    {"size: A4; size: A9", "595.275 x 841.89"},
    {"size: -1pt", "419.527 x 595.275"},
};

} // namespace

BOOST_DATA_TEST_CASE(a_page_has_a_size, data::make(size_cases), example) {
    Setting setting("<p/>");
    setting.author("@page { " + std::string(example.css) + " }");
    const PageStyle page = setting.page();
    BOOST_TEST(concat(text_of(page.width), " x ", text_of(page.height)) == example.size);
}

BOOST_AUTO_TEST_CASE(margin_boxes_inherit_from_the_page_and_align_by_their_place) {
    Setting setting("<p/>");
    setting.author(
        "html { color: red } @page { color: lime; font-size: 10pt;"
        "@top-right { content: string(title) } @left-top { content: 'x'; text-align: end }"
        "@bottom-center { content: none } @bottom-left { content: normal }"
        "@bottom-right-corner { content: counter(page); width: 2em } }"
        "@page :left { @top-right { content: none } }");
    const PageStyle page = setting.page();
    const auto box = [&](MarginBox place) {
        return page.margin_boxes[static_cast<std::size_t>(place)];
    };
    BOOST_TEST(value_of(box(MarginBox::top_right), "content") == "string(title, first)");
    BOOST_TEST(value_of(box(MarginBox::top_right), "color") == "#00ff00");
    BOOST_TEST(value_of(box(MarginBox::top_right), "text-align") == "right");
    BOOST_TEST(value_of(box(MarginBox::top_right), "vertical-align") == "middle");
    BOOST_TEST(value_of(box(MarginBox::left_top), "vertical-align") == "top");
    BOOST_TEST(value_of(box(MarginBox::left_top), "text-align") == "end");
    BOOST_TEST(value_of(box(MarginBox::bottom_right_corner), "width") == "26.667px");
    BOOST_TEST(value_of(box(MarginBox::bottom_center), "content") == "(no style)");
    BOOST_TEST(value_of(box(MarginBox::bottom_left), "content") == "(no style)");
    BOOST_TEST(value_of(setting.page(facts(1, true)).margin_boxes[3], "content") == "(no style)");
}

BOOST_AUTO_TEST_CASE(marks_bleed_and_the_area_of_notes) {
    Setting setting("<p/>");
    setting.author(
        "@page { bleed: 3mm; marks: crop cross; @footnote { border-top: 1px solid; margin-top: 1em "
        "} }"
        "@page chapter { bleed: auto; marks: crop } @page :blank { marks: none; bleed: auto }");
    const PageStyle page = setting.page();
    BOOST_TEST(text_of(page.bleed) == "8.504");
    BOOST_TEST((page.crop_marks && page.cross_marks));
    BOOST_TEST(value_of(page.footnote_area, "border-top-width") == "1px");
    const PageStyle chapter = setting.page(facts(0, false, "chapter"));
    BOOST_TEST(text_of(chapter.bleed) == "6");
    BOOST_TEST((chapter.crop_marks && !chapter.cross_marks));
    BOOST_TEST(text_of(setting.page(facts(1, true, "", true)).bleed) == "0");
    BOOST_TEST(setting.findings() == "");
}

BOOST_AUTO_TEST_CASE(page_rules_obey_origins_layers_and_importance) {
    Setting setting("<p/>");
    setting.user_agent("@page { margin: 1px; padding: 1px !important }");
    setting.layout("@page :first { margin: 2px } @layer a { @page :first { padding: 2px } }");
    setting.author("@layer x { @page { margin: 3px } } @page { margin-left: 4px; padding: 5px }");
    const PageStyle page = setting.page(facts(0, false));
    BOOST_TEST(value_of(page.page, "margin-top") == "3px");
    BOOST_TEST(value_of(page.page, "margin-left") == "4px");
    BOOST_TEST(value_of(page.page, "padding-top") == "1px");
}

BOOST_AUTO_TEST_CASE(the_names_of_pages_are_known) {
    Setting setting("<p/>");
    setting.author("@page b, a:left {} @page :first {} @page a {}");
    std::string names;
    for (const Atom name : setting.cascade.page_names()) names += name.text() + " ";
    BOOST_TEST(names == "a b ");
}
