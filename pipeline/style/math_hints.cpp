// What MathML's elements and attributes say about looks: spaces around operators, italic variables,
// spaces of a given width (MathML Core, 2.1, 3.2 and appendix B, for what formulas in books use).
#include "hints.hpp"
#include "strings.hpp"

#include <algorithm>

namespace makeready::style {

using manuscript::Node;

namespace {

struct Names {
    Atom mi = "mi", mn = "mn", mo = "mo", mtext = "mtext", mspace = "mspace", form = "form",
         lspace = "lspace", rspace = "rspace", width = "width", height = "height",
         variant = "mathvariant", colour = "mathcolor", size = "mathsize";
};

const Names& names() {
    static const Names all;
    return all;
}

/// An attribute's value, as that of a property.
std::string declared(std::string_view property, const Node& element, Atom attribute) {
    const std::string_view value = element.value(attribute);
    if (value.empty() || value.find_first_of(";{}") != value.npos) return {};
    return concat(property, ":", value, ";");
}

/// How an operator stands, from its place among its siblings (MathML Core, 3.2.4.2).
enum class Form : std::uint8_t { prefix, infix, postfix };

Form form_of(const Node& mo) {
    const std::string_view given = mo.value(names().form);
    if (given == "prefix") return Form::prefix;
    if (given == "postfix") return Form::postfix;
    if (given == "infix") return Form::infix;
    const Node* before = mo.previous;
    const Node* after = mo.next;
    while (before != nullptr && !before->is_element()) before = before->previous;
    while (after != nullptr && !after->is_element()) after = after->next;
    // One after another operator stands before what follows, as the minus in "= −b".
    if (before == nullptr || before->is(names().mo))
        return after == nullptr ? Form::infix : Form::prefix;
    return after == nullptr ? Form::postfix : Form::infix;
}

/// The spaces of an operator in eighteenths of an em (MathML Core, appendix B).
struct Spaces {
    int before, after;
};

Spaces spaces_of(char32_t sign, Form form) {
    static constexpr std::u32string_view fences = U"()[]{}|‖⌈⌉⌊⌋⟨⟩";
    static constexpr std::u32string_view separators = U",;";
    static constexpr std::u32string_view tight = U"!'′″/\u2061\u2062\u2063\u2064^_~¯";
    static constexpr std::u32string_view binary = U"+-−±∓×·∗∘÷∧∨∩∪⊕⊗∖";
    static constexpr std::u32string_view large = U"∑∏∫∮∐⋃⋂";
    const auto in = [&](std::u32string_view set) { return set.find(sign) != set.npos; };
    if (in(fences) || in(tight)) return {0, 0};
    if (in(separators)) return {0, 3};
    if (in(large)) return {0, 3};
    if (form != Form::infix) return {0, 0};
    return in(binary) ? Spaces{4, 4} : Spaces{5, 5};
}

/// The only character of a token, or 0.
char32_t only_character(const Node& token) {
    std::string text;
    for (const Node* child = token.first; child != nullptr; child = child->next)
        if (child->is_text()) text += child->text;
    const std::string_view trimmed_text = trimmed(text);
    std::size_t at = 0;
    if (trimmed_text.empty()) return 0;
    const char32_t first = next_code_point(trimmed_text, at);
    return at == trimmed_text.size() ? first : 0;
}

std::string in_ems(std::string_view property, int eighteenths) {
    return concat(property, ":calc(", eighteenths, "em / 18);");
}

std::string operator_hints(const Node& mo) {
    const char32_t sign = only_character(mo);
    // Names of functions and other words are set apart as relations are.
    const Spaces spaces = sign == 0 ? Spaces{3, 3} : spaces_of(sign, form_of(mo));
    std::string out = in_ems("margin-left", spaces.before) + in_ems("margin-right", spaces.after);
    return out + declared("margin-left", mo, names().lspace) +
           declared("margin-right", mo, names().rspace);
}

std::string variant_hints(const Node& token) {
    const std::string_view variant = token.value(names().variant);
    const auto says = [&](std::string_view word) { return variant.find(word) != variant.npos; };
    if (variant.empty())
        return token.is(names().mi) && only_character(token) != 0 ? "font-style:italic;" : "";
    std::string out = says("italic") ? "font-style:italic;" : "font-style:normal;";
    if (says("bold")) out += "font-weight:bold;";
    if (says("monospace")) out += "font-family:monospace;";
    return out;
}

} // namespace

std::string math_hints(const Node& element) {
    std::string out;
    if (element.is(names().mo)) out += operator_hints(element);
    if (element.is(names().mi) || element.is(names().mn) || element.is(names().mo) ||
        element.is(names().mtext))
        out += variant_hints(element);
    if (element.is(names().mspace))
        out +=
            declared("width", element, names().width) + declared("height", element, names().height);
    return out + declared("color", element, names().colour) +
           declared("font-size", element, names().size);
}

} // namespace makeready::style
