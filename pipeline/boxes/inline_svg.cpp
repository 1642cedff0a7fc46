#include "inline_svg.hpp"

#include "strings.hpp"

#include <cmath>

namespace makeready::boxes {

using manuscript::Node;

namespace {

void append_escaped(std::string& out, std::string_view text) {
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            out += c;
        }
    }
}

void append_attribute(std::string& out, std::string_view name, std::string_view value) {
    out += concat(" ", name, "=\"");
    append_escaped(out, value);
    out += '"';
}

std::string colour_text(const style::Colour& colour) {
    std::array<float, 3> rgb{colour.components[0], colour.components[1], colour.components[2]};
    if (colour.space == style::Colour::Space::gray) rgb.fill(colour.components[0]);
    if (colour.space == style::Colour::Space::cmyk)
        for (std::size_t n = 0; n < 3; ++n)
            rgb[n] = (1 - colour.components[n]) * (1 - colour.components[3]);
    std::string out = "rgba(";
    for (const float part : rgb) out += concat(std::lround(part * 255), ",");
    return out + text_of(static_cast<double>(colour.alpha)) + ")";
}

/// What the drawing takes from around it, weaker than what it says itself.
std::string inherited_style(const style::InheritedStyle& style) {
    std::string out =
        concat("color:", colour_text(style.colour), ";font-size:", text_of(style.font.size.px()),
               "px;font-weight:", style.font.weight, ";font-family:");
    for (std::size_t n = 0; n < style.font.families.size(); ++n)
        out += concat(n > 0 ? ",'" : "'", style.font.families[n].text(), "'");
    return out + ";";
}

class Writer {
public:
    std::string run(const Node& svg, const style::Style& style) {
        element(svg, &style);
        return std::move(out_);
    }

private:
    void element(const Node& node, const style::Style* style) {
        out_ += concat("<", node.name.text());
        if (style) beginning(node, *style);
        for (const manuscript::Attribute& attribute : node.attributes) {
            const std::string& name = attribute.name.text();
            const bool is_written =
                style && (name == "style" || name == "xmlns" || name == "xmlns:xlink");
            if (!is_written) append_attribute(out_, name, attribute.value);
        }
        if (!node.first) {
            out_ += "/>";
            return;
        }
        out_ += ">";
        for (const Node* child = node.first; child; child = child->next) {
            if (child->is_text())
                append_escaped(out_, child->text);
            else
                element(*child, nullptr);
        }
        out_ += concat("</", node.name.text(), ">");
    }

    void beginning(const Node& svg, const style::Style& style) {
        append_attribute(out_, "xmlns", "http://www.w3.org/2000/svg");
        append_attribute(out_, "xmlns:xlink", "http://www.w3.org/1999/xlink");
        append_attribute(out_, "style",
                         inherited_style(*style.inherited) + std::string(svg.value("style")));
    }

    std::string out_;
};

/// RFC 3986, 2.1: everything that could mean something in an address.
std::string percent_encoded(std::string_view text) {
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c != '%' && c != '#' && c != '?' && byte > 0x20 && byte < 0x7F) {
            out += c;
            continue;
        }
        out += '%';
        out += digits[byte >> 4];
        out += digits[byte & 15];
    }
    return out;
}

} // namespace

std::string drawing_address(const Node& svg, const style::Style& style) {
    return "data:image/svg+xml," + percent_encoded(Writer().run(svg, style));
}

} // namespace makeready::boxes
