#include "setting.hpp"
#include "strings.hpp"

#include <boost/test/unit_test.hpp>
#include <random>

using namespace makeready;
using namespace makeready::style;

namespace {

constexpr const char* pieces[] = {"p",
                                  "div",
                                  "*",
                                  ".x",
                                  "#y",
                                  "[a",
                                  "]",
                                  "[b=c i]",
                                  ":is(",
                                  ":not(",
                                  ":has(>",
                                  ":nth-child(2n+",
                                  "::before",
                                  "{",
                                  "}",
                                  "(",
                                  ")",
                                  ";",
                                  ":",
                                  ",",
                                  "!important",
                                  "@media",
                                  "@layer a",
                                  "@page",
                                  ":first",
                                  "@supports",
                                  "@import 'x';",
                                  "@top-center",
                                  "@footnote",
                                  "print",
                                  "and",
                                  "not",
                                  "or",
                                  "(width<9px)",
                                  "color",
                                  "margin",
                                  "font",
                                  "width",
                                  "content",
                                  "calc(",
                                  "min(1px,",
                                  "clamp(",
                                  "var(--a)",
                                  "--a",
                                  "var(--a,",
                                  "1px",
                                  "50%",
                                  "2em",
                                  "-1e9",
                                  "1e308px",
                                  "red",
                                  "#123",
                                  "rgb(",
                                  "device-cmyk(1 0 0",
                                  "'str",
                                  "\"",
                                  "url(",
                                  "url(a b)",
                                  "/*",
                                  "*/",
                                  "\\",
                                  "\\31 ",
                                  "\n",
                                  " ",
                                  "\t",
                                  "<!--",
                                  "-->",
                                  "&",
                                  "|",
                                  "+",
                                  "~",
                                  ">",
                                  "/",
                                  "inherit",
                                  "revert",
                                  "all",
                                  "border",
                                  "counter-reset",
                                  "string-set",
                                  "a content()",
                                  "size",
                                  "A4",
                                  "marks",
                                  "direction",
                                  "rtl",
                                  "\xFF",
                                  "\xE2\x80",
                                  "ü",
                                  "n",
                                  "-",
                                  "--",
                                  "@",
                                  "$",
                                  "font-variant",
                                  "hyphenate-limit-chars",
                                  "columns",
                                  "background"};

std::string garbage(std::mt19937& random) {
    std::string out;
    const auto length = random() % 60;
    for (unsigned i = 0; i < length; ++i) {
        out += pieces[random() % std::size(pieces)];
        if (random() % 3 == 0) out += ' ';
    }
    return out;
}

} // namespace

BOOST_AUTO_TEST_CASE(no_sheet_can_crash_or_loop) {
    for (unsigned seed = 1; seed <= 4000; ++seed) {
        BOOST_TEST_CONTEXT("seed " << seed) {
            std::mt19937 random(seed);
            Setting setting("<div id='d'><p id='p' class='x'>t<b id='y'/></p></div>");
            setting.load = [](const std::string&, const Position&) {
                return std::optional<std::string>("p{");
            };
            setting.author(garbage(random)).author(garbage(random)).run();
            setting.page();
            BOOST_REQUIRE(setting.styles("p").own.own != nullptr);
        }
    }
}

BOOST_AUTO_TEST_CASE(random_bytes_do_no_harm) {
    for (unsigned seed = 1; seed <= 1000; ++seed) {
        std::mt19937 random(seed);
        std::string css;
        for (int i = 0; i < 200; ++i) css += static_cast<char>(random() % 256);
        Setting setting("<p id='p'/>");
        setting.author(css).run();
        BOOST_REQUIRE(setting.styles("p").own.own != nullptr);
    }
}

BOOST_AUTO_TEST_CASE(deep_nesting_of_any_kind_is_survived) {
    for (const char* piece : {"(", "{", "p{", "@media print{", ":not(", "calc(", "[", "f(",
                              "@layer a{", "&{", "p:is(", "a:has("}) {
        std::string css = "p { width: ";
        for (int i = 0; i < 20000; ++i) css += piece;
        Setting setting("<p id='p'/>");
        setting.author(css).author(css.substr(11)).run();
        BOOST_REQUIRE(setting.styles("p").own.own != nullptr);
    }
    std::string value = "p { width: ";
    for (int i = 0; i < 5000; ++i) value += "calc(1px + (";
    std::string supports = "@supports ";
    for (int i = 0; i < 5000; ++i) supports += "(";
    Setting setting("<p id='p'/>");
    setting.author(value).author(supports).run();
}

BOOST_AUTO_TEST_CASE(a_variable_that_doubles_itself_is_bounded) {
    std::string css = "p { --a0: xxxxxxxxxxxxxxxx;";
    for (int i = 1; i < 60; ++i)
        css += concat("--a", i, ": var(--a", i - 1, ") var(--a", i - 1, ");");
    Setting setting("<p id='p'/>");
    setting.author(css + "color: var(--a59) }").run();
    BOOST_TEST(setting.value("p", "color") == "#000000");
}

BOOST_AUTO_TEST_CASE(a_tree_as_deep_as_a_well_is_styled) {
    manuscript::Tree tree;
    manuscript::Node* node = &tree.make_element("html");
    tree.set_root(*node);
    for (int i = 0; i < 50000; ++i) node = &tree.append_element(*node, "b");
    Cascade cascade;
    Report report;
    StylePool pool;
    cascade.add("b b { color: lime } i > b b { color: red }", start_of("a.css"), Origin::author, {},
                report);
    const StyledTree styled = cascade.style(tree, pool, {}, report);
    BOOST_TEST(value_of(styled.of(*node).own, "color") == "#00ff00");
}
