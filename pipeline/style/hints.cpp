#include "hints.hpp"

#include "strings.hpp"

#include <algorithm>
#include <cctype>

namespace makeready::style {

using manuscript::Node;

namespace {

struct Names {
    Atom img = "img", svg = "svg", ol = "ol", li = "li", td = "td", th = "th", col = "col",
         table = "table", width = "width", height = "height", start = "start",
         reversed = "reversed", value = "value", align = "align", type = "type", hr = "hr",
         colgroup = "colgroup", cellspacing = "cellspacing", cellpadding = "cellpadding",
         border = "border", valign = "valign", tr = "tr", ul = "ul", body = "body", font = "font",
         bgcolor = "bgcolor", text = "text", color = "color", face = "face", size = "size",
         background = "background", bordercolor = "bordercolor", hspace = "hspace",
         vspace = "vspace", p = "p", div = "div", h1 = "h1", h2 = "h2", h3 = "h3", h4 = "h4",
         h5 = "h5", h6 = "h6", caption = "caption", tbody = "tbody", thead = "thead",
         tfoot = "tfoot";
};

const Names& names() {
    static const Names all;
    return all;
}

/// HTML, 2.4.4.4: digits with an optional percent sign; anything else is ignored.
std::string dimension(const Node& element, Atom attribute) {
    const std::string_view text = trimmed(element.value(attribute));
    const bool is_percentage = text.ends_with('%');
    const auto number = number_of(text.substr(0, text.size() - (is_percentage ? 1 : 0)));
    if (!number || *number < 0 || *number > 1e6) return {};
    return concat(attribute.text(), ":", text_of(*number), is_percentage ? "%;" : "px;");
}

constexpr std::int64_t largest = 1000000000; // Sums of it and a list's length still fit.

std::optional<std::int64_t> whole_number(const Node& element, Atom attribute) {
    const auto number = integer_of(trimmed(element.value(attribute)));
    return number ? std::optional(std::clamp(*number, -largest, largest)) : std::nullopt;
}

// HTML, 4.4.5: `start`, and `reversed`, which counts down to one.
std::string list_start(const Node& list) {
    const bool is_reversed = list.attribute(names().reversed) != nullptr;
    const auto start = whole_number(list, names().start);
    if (!start && !is_reversed) return {};
    if (!start) return "counter-reset:reversed(list-item);";
    return concat("counter-reset:list-item ", is_reversed ? *start + 1 : *start - 1, ";");
}

std::string list_item(const Node& item) {
    std::string out;
    if (item.parent != nullptr && item.parent->is(names().ol) &&
        item.parent->attribute(names().reversed) != nullptr)
        out += "counter-increment:list-item -1;";
    if (const auto value = whole_number(item, names().value))
        out += concat("counter-set:list-item ", *value, ";");
    return out;
}

std::string list_type(const Node& element) {
    const std::string_view type = element.value(names().type);
    if (type == "1") return "list-style-type:decimal;";
    if (type == "a") return "list-style-type:lower-alpha;";
    if (type == "A") return "list-style-type:upper-alpha;";
    if (type == "i") return "list-style-type:lower-roman;";
    if (type == "I") return "list-style-type:upper-roman;";
    for (const std::string_view known : {"disc", "circle", "square", "none"})
        if (equals_ignoring_ascii_case(type, known)) return concat("list-style-type:", known, ";");
    return {};
}

// HTML, 2.4.6: of what was once allowed as a colour, names and hexadecimal digits.
std::string colour(const Node& element, Atom attribute, std::string_view property) {
    const std::string_view text = trimmed(element.value(attribute));
    const std::string_view digits = text.substr(text.starts_with('#') ? 1 : 0);
    const bool is_plain =
        !digits.empty() && std::all_of(digits.begin(), digits.end(),
                                       [](unsigned char c) { return std::isalnum(c) != 0; });
    if (!is_plain) return {};
    const bool is_number = (digits.size() == 6 || digits.size() == 3) &&
                           std::all_of(digits.begin(), digits.end(),
                                       [](unsigned char c) { return std::isxdigit(c) != 0; });
    return concat(property, is_number ? ":#" : ":", digits, ";");
}

// HTML, 15.3.4: sizes from 1 to 7, or so many up or down from 3.
std::string font_size(const Node& element) {
    static constexpr std::string_view sizes[] = {"x-small", "small",    "medium",   "large",
                                                 "x-large", "xx-large", "xxx-large"};
    std::string_view text = trimmed(element.value(names().size));
    const bool is_relative = text.starts_with('+') || text.starts_with('-');
    const auto number = integer_of(text.starts_with('+') ? text.substr(1) : text);
    if (!number) return {};
    const std::int64_t size = std::clamp<std::int64_t>(
        is_relative ? 3 + std::clamp<std::int64_t>(*number, -9, 9) : *number, 1, 7);
    return concat("font-size:", sizes[static_cast<std::size_t>(size - 1)], ";");
}

std::string font(const Node& element) {
    std::string out = colour(element, names().color, "color") + font_size(element);
    const std::string_view face = element.value(names().face);
    if (!face.empty() && face.find_first_of(";{}") == face.npos)
        out += concat("font-family:", face, ";");
    return out;
}

std::string background(const Node& element) {
    std::string out = colour(element, names().bgcolor, "background-color");
    const std::string_view address = trimmed(element.value(names().background));
    if (!address.empty() && address.find_first_of("\"\\\n") == address.npos)
        out += concat("background-image:url(\"", address, "\");");
    return out;
}

std::string alignment(const Node& cell) {
    const std::string align = lower_ascii(trimmed(cell.value(names().align)));
    for (const std::string_view known : {"left", "right", "center", "justify"})
        if (align == known) return concat("text-align:", known, ";");
    return {};
}

std::string valign(const Node& part) {
    const std::string align = lower_ascii(trimmed(part.value(names().valign)));
    for (const std::string_view known : {"top", "middle", "bottom", "baseline"})
        if (align == known) return concat("vertical-align:", known, ";");
    return {};
}

std::string pixels(const Node& element, Atom attribute, std::string_view property) {
    const auto number = whole_number(element, attribute);
    return number && *number >= 0 ? concat(property, ":", *number, "px;") : std::string();
}

// HTML, 15.3.11: cellpadding and border of a table are for its cells.
std::string of_table(const Node& cell) {
    for (const Node* at = cell.parent; at != nullptr; at = at->parent) {
        if (!at->is(names().table)) continue;
        std::string out = pixels(*at, names().cellpadding, "padding");
        const auto border = whole_number(*at, names().border);
        if (at->attribute(names().border) != nullptr && border.value_or(1) > 0)
            out += "border:1px inset gray;";
        return out;
    }
    return {};
}

std::string table(const Node& element) {
    std::string out = dimension(element, names().width) + dimension(element, names().height) +
                      background(element) + colour(element, names().bordercolor, "border-color") +
                      pixels(element, names().cellspacing, "border-spacing");
    if (element.attribute(names().border) == nullptr) return out;
    const std::int64_t border = whole_number(element, names().border).value_or(1);
    if (border > 0) out += concat("border:", border, "px outset gray;");
    return out;
}

std::string image(const Node& element) {
    std::string out = dimension(element, names().width) + dimension(element, names().height);
    for (const char* side : {"margin-left", "margin-right"})
        out += pixels(element, names().hspace, side);
    for (const char* side : {"margin-top", "margin-bottom"})
        out += pixels(element, names().vspace, side);
    const auto border = whole_number(element, names().border);
    if (border && *border > 0) out += concat("border:", *border, "px solid;");
    return out;
}

std::string rule(const Node& element) {
    std::string out = dimension(element, names().width) + colour(element, names().color, "color");
    if (element.attribute(names().color) != nullptr) out += "border-color:currentcolor;";
    const auto size = whole_number(element, names().size);
    if (size && *size > 1) out += concat("height:", *size - 2, "px;");
    return out;
}

} // namespace

std::string presentational_hints(const Node& element) {
    if (element.vocabulary == manuscript::Vocabulary::mathml) return math_hints(element);
    const bool is_cell = element.is(names().td) || element.is(names().th);
    if (element.attributes.empty() && !element.is(names().li) && !is_cell) return {};
    const bool is_drawing =
        element.vocabulary == manuscript::Vocabulary::svg && element.is(names().svg);
    if (element.vocabulary != manuscript::Vocabulary::xhtml && !is_drawing) return {};
    if (is_drawing) // SVG 2, 7.8: of a drawing, too.
        return dimension(element, names().width) + dimension(element, names().height);
    if (element.is(names().img)) return image(element);
    if (element.is(names().ol)) return list_start(element) + list_type(element);
    if (element.is(names().li)) return list_item(element) + list_type(element);
    if (element.is(names().ul)) return list_type(element);
    if (element.is(names().body))
        return background(element) + colour(element, names().text, "color");
    if (element.is(names().font)) return font(element);
    if (element.is(names().hr)) return rule(element);
    if (is_cell)
        return of_table(element) + alignment(element) + valign(element) + background(element) +
               dimension(element, names().width) + dimension(element, names().height);
    if (element.is(names().table)) return table(element);
    if (element.is(names().tr) || element.is(names().tbody) || element.is(names().thead) ||
        element.is(names().tfoot))
        return alignment(element) + valign(element) + background(element) +
               dimension(element, names().height);
    if (element.is(names().col) || element.is(names().colgroup))
        return background(element) + dimension(element, names().width);
    const bool is_aligned =
        element.is(names().p) || element.is(names().div) || element.is(names().caption) ||
        element.is(names().h1) || element.is(names().h2) || element.is(names().h3) ||
        element.is(names().h4) || element.is(names().h5) || element.is(names().h6);
    if (is_aligned) return alignment(element);
    return {};
}

} // namespace makeready::style
