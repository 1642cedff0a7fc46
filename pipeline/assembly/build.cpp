#include "build.hpp"

#include "licences.hpp"
#include "strings.hpp"

#include <algorithm>

namespace makeready::assembly {

using manuscript::Node;

Node& Builder::add(Node& parent, Atom name, std::string_view css_class,
                   std::string_view text) const {
    Node& node = tree_.append_element(parent, name, at_);
    if (!css_class.empty()) node.set("class", std::string(css_class));
    if (!text.empty()) this->text(node, text);
    return node;
}

void Builder::text(Node& parent, std::string_view text) const {
    tree_.append_text(parent, std::string(text), at_);
}

Node& Builder::link(Node& parent, std::string_view address, std::string_view text) const {
    Node& link = add(parent, "a", {}, text);
    link.set("href", as_url(address));
    return link;
}

void Builder::fill(Node& parent, std::string_view pattern, const Fill& fill) const {
    while (!pattern.empty()) {
        const auto open = std::min(pattern.find('{'), pattern.size());
        if (open > 0) text(parent, pattern.substr(0, open));
        const auto close = pattern.find('}', open);
        if (close == std::string_view::npos) return;
        fill(parent, pattern.substr(open + 1, close - open - 1));
        pattern.remove_prefix(close + 1);
    }
}

void Builder::date(Node& parent, const Words& words, const manuscript::Date& date) const {
    add(parent, "time", {}, date_in(words, date)).set("datetime", manuscript::text_of(date));
}

namespace {

// Where an address that begins at `start` ends: at white space, without the sentence's own signs.
std::size_t end_of_address(std::string_view text, std::size_t start) {
    std::size_t end = std::min(text.find_first_of(" \t\n\r<>\"", start), text.size());
    while (end > start) {
        const char last = text[end - 1];
        const std::string_view address = text.substr(start, end - start);
        const bool unopened = last == ')' && std::count(address.begin(), address.end(), ')') >
                                                 std::count(address.begin(), address.end(), '(');
        if (!unopened && std::string_view(".,;:!?'").find(last) == std::string_view::npos) break;
        --end;
    }
    return end;
}

struct Scheme {
    std::string_view written, address;
};

// "doi:10.1000/182" is how citations name what https://doi.org/10.1000/182 leads to.
constexpr Scheme schemes[] = {
    {"https://", "https://"}, {"http://", "http://"}, {"doi:10.", "https://doi.org/10."}};

} // namespace

void Builder::citation(Node& parent, std::string_view text) const {
    while (!text.empty()) {
        std::size_t start = text.size();
        const Scheme* found = nullptr;
        for (const Scheme& scheme : schemes) {
            const auto at = text.find(scheme.written);
            if (at >= start) continue;
            start = at;
            found = &scheme;
        }
        if (start > 0) this->text(parent, text.substr(0, start));
        if (!found) return;
        const std::size_t end = end_of_address(text, start);
        const auto rest = text.substr(start + found->written.size(),
                                      end - std::min(end, start + found->written.size()));
        link(parent, concat(found->address, rest), text.substr(start, end - start));
        text.remove_prefix(end);
    }
}

void Builder::licence(Node& parent, const Words& words, std::string_view name) const {
    const Licence* licence = find_licence(name);
    if (!licence) {
        text(parent, equals_ignoring_ascii_case(name, "permission") ? words.permission : name);
        return;
    }
    text(parent, concat(licence->name, " (", licence->short_name, "), "));
    link(parent, licence->url, licence->url);
}

Atom heading_name(int level) {
    static const Atom names[] = {"h1", "h2", "h3", "h4", "h5", "h6"};
    return names[std::clamp(level, 1, 6) - 1];
}

int heading_level(const Node& node) {
    if (!node.is_element() || node.vocabulary != manuscript::Vocabulary::xhtml) return 0;
    const std::string& name = node.name.text();
    const bool is_heading = name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
    return is_heading ? name[1] - '0' : 0;
}

std::string heading_text(const Node& heading) {
    static const Atom aside("aside");
    std::string out;
    const Node* node = &heading;
    while (node) {
        if (node->is_text()) out += node->text;
        node = node->is(aside) ? manuscript::following_beyond(*node, heading)
                               : manuscript::following(*node, heading);
    }
    return collapsed(out);
}

void set_language(Node& node, const std::string& language) {
    const bool was_right_to_left = runs_right_to_left(manuscript::language_of(node));
    node.set("lang", language);
    node.set("xml:lang", language);
    const bool is_right_to_left = runs_right_to_left(language);
    if (is_right_to_left != was_right_to_left) node.set("dir", is_right_to_left ? "rtl" : "ltr");
}

std::string as_url(std::string_view address) {
    static constexpr char hex[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : trimmed(address)) {
        const auto byte = static_cast<unsigned char>(c);
        const bool allowed = byte > 0x20 && byte != 0x7F &&
                             std::string_view("\"<>\\^`{|}").find(c) == std::string_view::npos;
        if (allowed)
            out += c;
        else
            out += {'%', hex[byte >> 4], hex[byte & 15]};
    }
    return out;
}

namespace {

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    const char small = static_cast<char>(c | 0x20);
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

} // namespace

std::string decoded(std::string_view url) {
    std::string out;
    for (std::size_t i = 0; i < url.size(); ++i) {
        const bool escaped = url[i] == '%' && i + 2 < url.size() && hex_digit(url[i + 1]) >= 0 &&
                             hex_digit(url[i + 2]) >= 0;
        out += escaped ? static_cast<char>(hex_digit(url[i + 1]) * 16 + hex_digit(url[i + 2]))
                       : url[i];
        if (escaped) i += 2;
    }
    return out;
}

} // namespace makeready::assembly
