#include "parse.hpp"
#include "strings.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace makeready;
using namespace makeready::style;
namespace data = boost::unit_test::data;

namespace {

std::string shown(const Source& source, const std::vector<Item>& items);

std::string shown(const Source& source, const Item& item) {
    const std::string prelude = source.quoted(item.prelude);
    const std::string inside = item.has_block ? shown(source, read_block(item.block)) : "";
    switch (item.kind) {
    case Item::Kind::rule:
        return concat("rule(", prelude, "){", inside, "}");
    case Item::Kind::at_rule:
        return concat("@", item.name(), "(", prelude, ")",
                      item.has_block ? concat("{", inside, "}") : "");
    case Item::Kind::declaration:
        return concat(item.name(), "=", source.quoted(item.block), item.important ? "!" : "");
    default:
        return concat("broken(", prelude, ")");
    }
}

std::string shown(const Source& source, const std::vector<Item>& items) {
    std::string out;
    for (const Item& item : items) out += (out.empty() ? "" : " ") + shown(source, item);
    return out;
}

struct ParseCase {
    std::string_view rule, css, items;

    friend std::ostream& operator<<(std::ostream& out, const ParseCase& c) { return out << c.rule; }
};

const ParseCase parse_cases[] = {
    {"a rule with declarations", "p, q { color: red; margin : 0 auto }",
     "rule(p, q){color=red margin=0 auto}"},
    {"important is taken off the value", "p { color: red ! IMPORTANT; --x: a!important }",
     "rule(p){color=red! --x=a!}"},
    {"empty declarations are allowed", "p { ; color: ; ; x:1 }", "rule(p){color= x=1}"},
    {"at-rules with and without block", "@import 'a'; @media print { p { a: b } } @page;",
     "@import('a') @media(print){rule(p){a=b}} @page()"},
    {"a broken declaration ends at its semicolon", "p { color red; margin: 0 }",
     "rule(p){broken(color red) margin=0}"},
    {"a semicolon in a block does not end a declaration", "p { a: f(x;y) [;] ; b: 1 }",
     "rule(p){a=f(x;y) [;] b=1}"},
    {"a custom property may hold braces", "p { --x: { a; b }; c: d }", "rule(p){--x={ a; b } c=d}"},
    {"nested rules are told from declarations", "p { a:hover { x: y } & + b { c: d } e: f }",
     "rule(p){rule(a:hover){x=y} rule(& + b){c=d} e=f}"},
    {"a missing brace ends with the file", "p { color: red", "rule(p){color=red}"},
    {"inner blocks without end too", "@media print { p { color: red }",
     "@media(print){rule(p){color=red}}"},
    {"a stray closing brace is part of the next rule", "} p { a: b }", "rule(} p){a=b}"},
    {"old comment marks at the top are nothing", "<!-- p { a: b } -->", "rule(p){a=b}"},
    {"a rule without block is broken", "p , q", "broken(p , q)"},
    {"a semicolon at the top does not end a rule", "a; b { c: d }", "rule(a; b){c=d}"},
    {"at-rules inside a block", "@page { @top-center { content: none } margin: 0 }",
     "@page(){@top-center(){content=none} margin=0}"},
    {"a block without selector is a rule, and what follows is read on", "{a:b} c",
     "rule(){a=b} broken(c)"},
    {"nothing at all", "  /* a */ ", ""},
};

} // namespace

BOOST_DATA_TEST_CASE(tokens_are_read_as_rules, data::make(parse_cases), example) {
    const Source source = tokenise(example.css);
    BOOST_TEST(shown(source, read_rules(source.tokens)) == example.items);
}

BOOST_AUTO_TEST_CASE(commas_inside_blocks_do_not_split) {
    const Source source = tokenise("a, f(b, c) ,d,");
    std::string out;
    for (const Tokens piece : split_at_commas(source.tokens))
        out += "<" + source.quoted(piece) + ">";
    BOOST_TEST(out == "<a><f(b, c)><d><>");
}
