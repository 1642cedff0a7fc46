#include "drawings.hpp"

#include "reader.hpp"
#include "strings.hpp"
#include "xml.hpp"

#include <algorithm>

namespace makeready::reader {

using manuscript::Node;

namespace {

template <std::size_t size>
bool is_one_of(std::string_view name, const std::string_view (&names)[size]) {
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

/// An address as programs read it, who skip white space and control characters in it (URL, 4.4).
std::string plain_address(std::string_view address) {
    std::string plain = lower_ascii(address);
    std::erase_if(plain, [](char c) { return static_cast<unsigned char>(c) <= ' '; });
    return plain;
}

bool is_raster_data(std::string_view address) {
    static constexpr std::string_view rasters[] = {
        "data:image/png", "data:image/jpeg", "data:image/jpg", "data:image/gif", "data:image/webp"};
    return std::any_of(std::begin(rasters), std::end(rasters),
                       [&](std::string_view type) { return address.starts_with(type); });
}

bool has_scheme(std::string_view address) {
    return address.starts_with("//") ||
           address.substr(0, address.find_first_of("/?#")).find(':') != address.npos;
}

class Harmless {
public:
    Harmless(Node& drawing, DrawnIn where) : drawing_(drawing), where_(where) {}

    TakenOut run();

private:
    bool acts(const Node& node) const;
    void clean(Node& node);
    bool leads_out(const Node& node, std::string_view address) const;
    std::string without_outside(std::string_view css);
    std::string without_imports(std::string_view css);

    Node& drawing_;
    DrawnIn where_;
    TakenOut taken_;
};

/// Scripts, what holds pages or players, and animations of an address (SVG 2, 15.2; SVG Tiny 1.2).
bool Harmless::acts(const Node& node) const {
    static constexpr std::string_view acting[] = {
        "script", "handler", "listener", "iframe", "object", "embed",  "audio",  "video",
        "link",   "base",    "meta",     "form",   "input",  "button", "select", "textarea"};
    static constexpr std::string_view animating[] = {"set", "animate"};
    const std::string_view name = node.name.text();
    if (is_one_of(name, acting)) return true;
    if (name == "foreignObject") return where_ == DrawnIn::article;
    if (!is_one_of(name, animating)) return false;
    const std::string changed = lower_ascii(trimmed(node.value("attributeName")));
    return changed.ends_with("href") || changed.starts_with("on");
}

bool Harmless::leads_out(const Node& node, std::string_view written) const {
    const std::string address = plain_address(written);
    if (address.empty() || address.starts_with('#') || is_raster_data(address)) return false;
    if (node.is("a"))
        return has_scheme(address) && !address.starts_with("http:") &&
               !address.starts_with("https:") && !address.starts_with("mailto:") &&
               !address.starts_with("//");
    const bool is_own = node.is("image") && !has_scheme(address);
    return !(is_own && where_ == DrawnIn::article);
}

/// A style without @import (CSS Cascading 4, 2).
std::string Harmless::without_imports(std::string_view css) {
    std::string kept;
    const std::string small = lower_ascii(css);
    std::size_t at = 0;
    for (auto found = small.find("@import"); found != small.npos;
         found = small.find("@import", at)) {
        kept += css.substr(at, found - at);
        ++taken_.references;
        at = std::min(small.find(';', found), small.size() - 1) + 1;
    }
    return kept + std::string(css.substr(at));
}

/// Properties whose url() leads elsewhere get "none" in its place.
std::string Harmless::without_outside(std::string_view css) {
    std::string kept;
    const std::string small = lower_ascii(css);
    std::size_t at = 0;
    for (auto found = small.find("url("); found != small.npos; found = small.find("url(", at)) {
        const std::size_t end = std::min(small.find(')', found), small.size() - 1) + 1;
        std::string inside = plain_address(css.substr(found + 4, end - found - 4));
        std::erase_if(inside, [](char c) { return c == '"' || c == '\'' || c == ')'; });
        const bool is_inside = inside.starts_with('#') || is_raster_data(inside) ||
                               inside.starts_with("data:font/") ||
                               inside.starts_with("data:application/") || inside.empty();
        taken_.references += !is_inside;
        kept += css.substr(at, found - at);
        kept += is_inside ? css.substr(found, end - found) : std::string_view("none");
        at = end;
    }
    return kept + std::string(css.substr(at));
}

void Harmless::clean(Node& node) {
    std::erase_if(node.attributes, [&](manuscript::Attribute& attribute) {
        const std::string name = lower_ascii(attribute.name.text());
        const bool is_handler = name.starts_with("on");
        const bool is_address = name == "href" || name == "xlink:href" || name == "src";
        const bool leads = name == "xml:base" || (is_address && leads_out(node, attribute.value));
        taken_.handlers += is_handler;
        taken_.references += leads;
        if (!is_address && attribute.value.find('(') != std::string::npos)
            attribute.value = without_outside(attribute.value);
        return is_handler || leads;
    });
    if (!node.is("style")) return;
    for (Node* text = node.first; text != nullptr; text = text->next)
        if (text->is_text()) text->text = without_outside(without_imports(text->text));
}

TakenOut Harmless::run() {
    std::vector<Node*> gone;
    for (Node* node = &drawing_; node != nullptr;) {
        const bool goes = node->is_element() && acts(*node) && node != &drawing_;
        if (goes)
            gone.push_back(node);
        else if (node->is_element())
            clean(*node);
        const Node* next = goes ? following_beyond(*node, drawing_) : following(*node, drawing_);
        node = const_cast<Node*>(next);
    }
    for (Node* node : gone) detach(*node);
    taken_.scripts += static_cast<int>(gone.size());
    return taken_;
}

bool is_drawing(std::string_view bytes) {
    const std::string_view start = bytes.substr(0, 4096);
    const auto first = start.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    return first != start.npos && start[first] == '<' &&
           (start.find("<svg") != start.npos || start.find(":svg") != start.npos);
}

} // namespace

TakenOut make_harmless(Node& drawing, DrawnIn where) {
    return Harmless(drawing, where).run();
}

std::string told(const TakenOut& taken) {
    std::vector<std::string> parts;
    if (taken.scripts > 0) parts.push_back(counted(taken.scripts, "script", "scripts"));
    if (taken.handlers > 0)
        parts.push_back(counted(taken.handlers, "event handler", "event handlers"));
    if (taken.references > 0)
        parts.push_back(
            counted(taken.references, "reference to another file", "references to other files"));
    std::string all;
    for (std::size_t i = 0; i < parts.size(); ++i)
        all += concat(i == 0 ? "" : i + 1 == parts.size() ? " and " : ", ", parts[i]);
    return all;
}

std::shared_ptr<const std::string> harmless_drawing(std::shared_ptr<const std::string> bytes,
                                                    std::string_view name, const Position& at,
                                                    Report& report) {
    if (!is_drawing(*bytes)) return bytes;
    Report unread; // What can't be read as XML runs nowhere; who draws it says what is wrong.
    manuscript::Tree tree = xml::parse(*bytes, std::make_shared<const std::string>(name), unread);
    if (tree.root() == nullptr) return bytes;
    TakenOut taken = make_harmless(*tree.root(), DrawnIn::file);
    taken.references += bytes->find("<?xml-stylesheet") != std::string::npos;
    if (!taken.any()) return bytes;
    report.warning(at, "MR468",
                   concat("the drawing \"", name, "\" held ", told(taken),
                          ", which were left out; save it as plain SVG with everything in it"));
    return std::make_shared<const std::string>(xml::serialise(*tree.root(), xml::Form::xml));
}

} // namespace makeready::reader
