#include "strings.hpp"
#include "tokens.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace makeready;
using namespace makeready::style;
namespace data = boost::unit_test::data;

namespace {

// One word for each token: its kind and what it holds.
std::string shown(const Token& token) {
    static constexpr std::string_view names[] = {
        "ident", "function", "at",      "hash", "string", "bad-string", "url", "bad-url",
        "delim", "num",      "percent", "dim",  "_",      "<!--",       "-->", ":",
        ";",     ",",        "[",       "]",    "(",      ")",          "{",   "}"};
    const std::string name(names[static_cast<std::size_t>(token.kind)]);
    switch (token.kind) {
    case TokenKind::number:
        return concat(name, "=", text_of(token.number), token.is_integer ? "i" : "");
    case TokenKind::percentage:
        return concat(name, "=", text_of(token.number));
    case TokenKind::dimension:
        return concat(name, "=", text_of(token.number), token.text);
    case TokenKind::hash:
        return concat(name, token.is_id ? "=id:" : "=", token.text);
    default:
        return token.text.empty() ? name : concat(name, "=", token.text);
    }
}

std::string shown(std::string_view css) {
    std::string out;
    for (const Token& token : tokenise(css).tokens) out += (out.empty() ? "" : " ") + shown(token);
    return out;
}

struct TokenCase {
    std::string_view rule, css, tokens;

    friend std::ostream& operator<<(std::ostream& out, const TokenCase& c) { return out << c.rule; }
};

const TokenCase token_cases[] = {
    {"names, functions and at-keywords", "a -b --c _d f( @media",
     "ident=a _ ident=-b _ ident=--c _ ident=_d _ function=f _ at=media"},
    {"a lone minus is a sign", "- -1 -a", "delim=- _ num=-1i _ ident=-a"},
    {"numbers keep whether they were whole", "1 1.0 .5 +2 1e3 -.5",
     "num=1i _ num=1 _ num=0.5 _ num=2i _ num=1000 _ num=-0.5"},
    {"a unit may begin with e", "1em 1e 1e- 1e5em", "dim=1em _ dim=1e _ dim=1e- _ dim=100000em"},
    {"percentages", "50% 1.5%", "percent=50 _ percent=1.5"},
    {"a hash is an id only if it is a name", "#a #1a #-", "hash=id:a _ hash=1a _ hash=-"},
    {"strings of both kinds", "'a\"b' \"c'd\"", "string=a\"b _ string=c'd"},
    {"a string ends at a line's end as a bad one", "'a\nb'", "bad-string=a _ ident=b string"},
    {"an escaped line end in a string is nothing", "'a\\\nb'", "string=ab"},
    {"a string without end ends with the file", "'a", "string=a"},
    {"escapes by number, with one space behind", "\\61 b \\000061b", "ident=ab _ ident=ab"},
    {"escapes of what is no character", "\\0 \\d800 \\110000",
     "ident=\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"},
    {"an escaped sign begins a name", "\\31 0 \\@a", "ident=10 _ ident=@a"},
    {"a backslash before a line end is a sign", "\\\na", "delim=\\ _ ident=a"},
    {"urls without quotes", "url(a.png) url( b ) url()", "url=a.png _ url=b _ url"},
    {"urls with quotes are functions", "url('a') URL( \"b\")",
     "function=url string=a ) _ function=URL _ string=b )"},
    {"a bad url is skipped to its end", "url(a b) c url(a\"b)) d",
     "bad-url _ ident=c _ bad-url ) _ ident=d"},
    {"comments are nothing", "a/* b */c/**//*d", "ident=a ident=c"},
    {"white space is one token", " \t\n\r\n a", "_ ident=a"},
    {"old comment marks", "<!-- --> <!-", "<!-- _ --> _ delim=< delim=! delim=-"},
    {"signs", "*>~+|.,:;[](){}",
     "delim=* delim=> delim=~ delim=+ delim=| delim=. , : ; [ ] ( ) { }"},
    {"names of all alphabets", "größe #日本", "ident=größe _ hash=id:日本"},
    {"a NUL becomes the replacement character", std::string_view("a\0b", 3),
     "ident=a\xEF\xBF\xBD"
     "b"},
};

} // namespace

BOOST_DATA_TEST_CASE(text_is_cut_into_tokens, data::make(token_cases), example) {
    BOOST_TEST(shown(example.css) == example.tokens);
}

BOOST_AUTO_TEST_CASE(every_token_knows_its_line_and_column) {
    const auto tokens = tokenise("a\r\n  ü b/*\n*/c").tokens;
    std::string places;
    for (const Token& token : tokens)
        if (token.is(TokenKind::ident))
            places += concat(token.text, "@", token.line, ":", token.column, " ");
    BOOST_TEST(places == "a@1:1 ü@2:3 b@2:5 c@3:3 ");
}

BOOST_AUTO_TEST_CASE(brackets_know_their_partners) {
    const auto spans = [](std::string_view css) {
        std::string out;
        for (const Token& token : tokenise(css).tokens)
            if (token.span > 1) out += concat(token.span, " ");
        return out;
    };
    BOOST_TEST(spans("f(a[b]{c})d") == "9 3 3 ");
    BOOST_TEST(spans("(]a)") == "4 "); // Another bracket's end inside is a token like any other.
    BOOST_TEST(spans("{a(b}c") == "5 4 "); // What is open at the end ends there.
}

BOOST_AUTO_TEST_CASE(numbers_beyond_all_bounds_stay_numbers) {
    const auto tokens = tokenise("1e999 -1e999 1e-999").tokens;
    BOOST_TEST(tokens[0].number == 1e300);
    BOOST_TEST(tokens[2].number == -1e300);
    BOOST_TEST(tokens[4].number == 0);
}
