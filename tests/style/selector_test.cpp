#include "match.hpp"
#include "setting.hpp"
#include "strings.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace makeready;
using namespace makeready::style;
namespace data = boost::unit_test::data;

namespace {

const Namespaces namespaces = {{"epub", "http://www.idpf.org/2007/ops"},
                               {"svg", "http://www.w3.org/2000/svg"},
                               {"xml", "http://www.w3.org/XML/1998/namespace"},
                               {"h", "http://www.w3.org/1999/xhtml"}};

// The ids of all elements that match, in the order of the document; or what is wrong.
std::string matched(const std::string& selector, const std::string& markup) {
    const Setting setting(markup);
    const Source source = tokenise(selector);
    const SelectorResult read = read_selectors(source.tokens, namespaces, nullptr);
    if (read.mistake) return concat(read.mistake->code, " ", read.mistake->message);
    std::string out;
    const manuscript::Node& root = *setting.tree.root();
    for (const auto* node = &root; node != nullptr; node = manuscript::following(*node, root)) {
        const bool any =
            node->is_element() && std::any_of(read.list.begin(), read.list.end(),
                                              [&](const auto& s) { return matches(s, *node); });
        if (any) out += (out.empty() ? "" : " ") + std::string(node->value("id"));
    }
    return out;
}

const std::string plain = "<div id='a' class='x y'><p id='b'>t</p><p id='c' class='x'><em "
                          "id='d'/></p><q id='e'/></div><p id='f'/>";

struct SelectorCase {
    std::string rule, selector, markup, ids;

    friend std::ostream& operator<<(std::ostream& out, const SelectorCase& c) {
        return out << c.selector << ": " << c.rule;
    }
};

const SelectorCase selector_cases[] = {
    {"type", "p", plain, "b c f"},
    {"type in capitals, as HTML allows", "P", plain, "b c f"},
    {"everything", "*", "<p id='p'/>", "html body p"},
    {"class", ".x", plain, "a c"},
    {"two classes", ".y.x", plain, "a"},
    {"classes keep their case", ".X", plain, ""},
    {"id", "#c", plain, "c"},
    {"id and type", "p#c.x", plain, "c"},
    {"list", "em, #f , q", plain, "d e f"},
    {"descendant", "div em", plain, "d"},
    {"child", "body > p", plain, "f"},
    {"child has no gaps", "div > em", plain, ""},
    {"next", "p + q", plain, "e"},
    {"following", "p ~ q", plain, "e"},
    {"mixed", "body > div p ~ q", plain, "e"},
    {"a long way up and back", "html > body div > p em", plain, "d"},
    {"sibling of an ancestor", "p + p em", plain, "d"},
    {"attribute there", "[class]", plain, "a c"},
    {"attribute equal", "[class=x]", plain, "c"},
    {"attribute holds word", "[class~='y']", plain, "a"},
    {"attribute starts", "[class^='x ']", plain, "a"},
    {"attribute ends", "[class$=y]", plain, "a"},
    {"attribute contains", "[class*=' ']", plain, "a"},
    {"empty pieces match nothing", "[class*=''], [class^=''], [class$='']", plain, ""},
    {"attribute with dash", "[lang|=en]",
     "<p id='a' lang='en'/><p id='b' lang='en-GB'/><p id='c' lang='eng'/>", "a b"},
    {"case ignored", "[title='AB' i]", "<p id='a' title='ab'/>", "a"},
    {"case kept", "[title='AB' s]", "<p id='a' title='ab'/>", ""},
    {"attribute with prefix", "[epub|type~=footnote]",
     "<p id='a' epub:type='x footnote'/><p id='b' type='footnote'/>", "a"},
    {"attribute of any prefix", "[*|type]", "<p id='a' epub:type='x'/><p id='b' type='y'/>", "a b"},
    {"type with prefix", "svg|g", "<svg id='s'><g id='g'/></svg><p id='p'/>", "g"},
    {"xhtml by prefix", "h|p", "<p id='p'/>", "p"},
    {"any prefix", "*|g", "<svg id='s'><g id='g'/></svg>", "g"},
    {"unknown prefix", "x|p", plain,
     "MR504 the prefix x is not declared; write @namespace x \"its address\"; at the top of the "
     "sheet"},
    {"root", ":root", plain, "html"},
    {"empty: no element, no text", "p:empty, em:empty", plain, "d f"},
    {"first child", "p:first-child", plain, "b"},
    {"last child", ":last-child", plain, "html body d e f"},
    {"only child", ":only-child", plain, "html body d"},
    {"first of type", ":first-of-type", plain, "html body a b d e f"},
    {"last of type", "p:last-of-type", plain, "c f"},
    {"only of type", "div > :only-of-type", plain, "e"},
    {"every second", "li:nth-child(even)",
     "<ol id='o'><li id='a'/><li id='b'/><li id='c'/><li id='d'/></ol>", "b d"},
    {"every second of another beginning", "li:nth-child(2n+1)",
     "<ol id='o'><li id='a'/><li id='b'/><li id='c'/><li id='d'/></ol>", "a c"},
    {"the first two", "li:nth-child(-n+2)",
     "<ol id='o'><li id='a'/><li id='b'/><li id='c'/><li id='d'/></ol>", "a b"},
    {"from the end", "li:nth-last-child(2)",
     "<ol id='o'><li id='a'/><li id='b'/><li id='c'/><li id='d'/></ol>", "c"},
    {"of a kind", "li:nth-child(2 of .x)",
     "<ol id='o'><li id='a' class='x'/><li id='b'/><li id='c' class='x'/></ol>", "c"},
    {"of a type", "p:nth-of-type(2)", plain, "c"},
    {"signs apart", "li:nth-child( 2n - 1 )",
     "<ol id='o'><li id='a'/><li id='b'/><li id='c'/></ol>", "a c"},
    {"not", "div > :not(p)", plain, "e"},
    {"not of a list", "div > :not(q, .x)", plain, "b"},
    {"is", ":is(q, em)", plain, "d e"},
    {"is forgives", ":is(q, :foo)", plain, "e"},
    {"is with combinators", ":is(div > p, body > p):not(.x)", plain, "b f"},
    {"where", ":where(.x) em", plain, "d"},
    {"has a descendant", "div:has(em)", plain, "a"},
    {"has a child", ":has(> em)", plain, "c"},
    {"has a neighbour", "p:has(+ q)", plain, "c"},
    {"has a follower", "p:has(~ q)", plain, "b c"},
    {"language by the nearest attribute", ":lang(de)",
     "<div id='a' lang='de-AT'><p id='b' lang='en'/><p id='c'/></div>", "a c"},
    {"language with a gap", "p:lang('*-CH')", "<p id='a' lang='de-CH'/><p id='b' lang='de'/>", "a"},
    {"direction", "p:dir(rtl)", "<div id='a' dir='rtl'><p id='b'/><p id='c' dir='ltr'/></div>",
     "b"},
    {"links", ":link, :any-link", "<a id='a' href='#x'/><a id='b'/>", "a"},
    {"nothing hovers on paper", "p:hover, p:visited", plain, ""},
    {"a negation of what screens do", "p:not(:hover)", plain, "b c f"},
    {"escapes", ".a\\:b", "<p id='p' class='a:b'/>", "p"},
    {"unknown pseudo-class", "p:fist-child", plain,
     "MR506 pseudo-class :fist-child is not known. Did you mean :first-child?"},
    {"unknown pseudo-element", "p::befor", plain,
     "MR506 pseudo-element ::befor is not known. Did you mean ::before?"},
    {"screens' pseudo-element", "p::selection", plain, "MR503 ::selection is not for print"},
    {"nothing behind a pseudo-element", "p::before em", plain, "MR504 the selector ends too early"},
    {"a combinator at the end", "p >", plain, "MR504 the selector ends too early"},
    {"a combinator at the beginning", "> p", plain,
     "MR504 a selector can't begin with a combinator"},
    {"a missing part of a list", "p, , q", plain, "MR504 a selector is missing"},
    {"an empty attribute", "p[]", plain, "MR504 [...] holds no attribute name"},
    {"wrong nth", "p:nth-child(n+)", plain, "MR504 :nth-child() can't be read"},
};

} // namespace

BOOST_DATA_TEST_CASE(a_selector_finds_its_elements, data::make(selector_cases), example) {
    BOOST_TEST(matched(example.selector, example.markup) == example.ids);
}

BOOST_AUTO_TEST_CASE(specificity_counts_ids_classes_and_types) {
    const auto specificity = [](std::string_view selector) {
        const Source source = tokenise(selector);
        const std::uint32_t s =
            read_selectors(source.tokens, namespaces, nullptr).list.at(0).specificity;
        return concat(s >> 20, ",", s >> 10 & 1023, ",", s & 1023);
    };
    BOOST_TEST(specificity("*") == "0,0,0");
    BOOST_TEST(specificity("li") == "0,0,1");
    BOOST_TEST(specificity("ul ol + li") == "0,0,3");
    BOOST_TEST(specificity("h1 + *[rel=up]") == "0,1,1");
    BOOST_TEST(specificity("li.red.level") == "0,2,1");
    BOOST_TEST(specificity("#x34y") == "1,0,0");
    BOOST_TEST(specificity("p::before") == "0,0,2");
    BOOST_TEST(specificity(":is(em, #foo)") == "1,0,0");
    BOOST_TEST(specificity(".qux:where(em, #foo)") == "0,1,0");
    BOOST_TEST(specificity(":nth-child(even of li, .item)") == "0,2,0");
    BOOST_TEST(specificity(":not(em, strong#foo)") == "1,0,1");
    BOOST_TEST(specificity("p:has(> .a)") == "0,1,1");
}

BOOST_AUTO_TEST_CASE(the_filter_of_ancestors_never_hides_a_match) {
    const Setting setting(plain);
    const Source source = tokenise("div#a.x p em");
    const Selector selector = read_selectors(source.tokens, namespaces, nullptr).list.at(0);
    AncestorFilter filter;
    BOOST_TEST(!filter.may_match(selector));
    for (const char* id : {"html", "body", "a", "c"}) filter.enter(setting.element(id));
    BOOST_TEST(filter.may_match(selector));
    filter.leave(setting.element("c"));
    BOOST_TEST(!filter.may_match(selector));
}

BOOST_AUTO_TEST_CASE(a_chain_of_combinators_is_not_tried_twice_over) {
    std::string markup;
    std::string selector;
    for (int i = 0; i < 150; ++i) markup += "<b>";
    for (int i = 0; i < 150; ++i) markup += "</b>";
    for (int i = 0; i < 60; ++i) selector += "b ";
    BOOST_TEST(matched("i " + selector + "b", markup) == "");
}
