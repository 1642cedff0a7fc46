// Addresses of pages: where a page was, and what its relative links mean.
#include "html.hpp"
#include "strings.hpp"

namespace makeready::reader {

using manuscript::Node;

namespace {

/// An address in its parts (RFC 3986, 3): "https:", "//host", "/path", "?query", "#fragment".
struct Address {
    std::string_view scheme, host, path, query, fragment;
};

bool is_scheme_sign(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' ||
           c == '-' || c == '.';
}

Address parts_of(std::string_view text) {
    Address parts;
    const auto take = [&](std::size_t count) {
        const std::string_view taken = text.substr(0, count);
        text.remove_prefix(taken.size());
        return taken;
    };
    std::size_t end = 0;
    while (end < text.size() && is_scheme_sign(text[end])) ++end;
    if (end > 0 && end < text.size() && text[end] == ':') parts.scheme = take(end + 1);
    if (text.starts_with("//")) parts.host = take(text.find_first_of("/?#", 2));
    parts.path = take(text.find_first_of("?#"));
    if (text.starts_with('?')) parts.query = take(text.find('#'));
    parts.fragment = text;
    return parts;
}

/// RFC 3986, 5.2.4: "/a/b/../c" is "/a/c".
std::string without_dots(std::string_view path) {
    std::vector<std::string_view> kept;
    const std::vector<std::string_view> steps = split(path, '/');
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const bool is_last = i + 1 == steps.size();
        if (steps[i] == ".." && kept.size() > 1) kept.pop_back();
        if (steps[i] != ".." && steps[i] != ".")
            kept.push_back(steps[i]);
        else if (is_last)
            kept.emplace_back();
    }
    std::string out;
    for (std::size_t i = 0; i < kept.size(); ++i) out += concat(i > 0 ? "/" : "", kept[i]);
    return out;
}

std::string_view after(std::string_view text, std::string_view mark) {
    const auto at = text.find(mark);
    return at == text.npos ? std::string_view() : text.substr(at + mark.size());
}

bool is_web_address(std::string_view text) {
    return text.starts_with("http://") || text.starts_with("https://");
}

} // namespace

std::string resolved(std::string_view address, std::string_view base) {
    const Address to = parts_of(trimmed(address));
    if (base.empty() || !to.scheme.empty() || address.starts_with('#')) return std::string(address);
    const Address from = parts_of(base);
    if (!to.host.empty()) return concat(from.scheme, address);
    if (to.path.empty())
        return concat(from.scheme, from.host, from.path, to.query.empty() ? from.query : to.query,
                      to.fragment);
    const bool is_whole = to.path.starts_with('/');
    const std::string_view folder = from.path.substr(0, from.path.rfind('/') + 1);
    const std::string path =
        is_whole ? std::string(to.path) : concat(folder.empty() ? "/" : folder, to.path);
    return concat(from.scheme, from.host, without_dots(path), to.query, to.fragment);
}

std::string address_of(std::string_view bytes, const Node& html) {
    const std::string_view start = bytes.substr(0, 4096);
    std::string address;
    // Chrome and Edge write the first ("(0042)" is the length), SingleFile the second.
    if (const auto saved = after(start, "saved from url=("); !saved.empty())
        address = saved.substr(std::min(saved.find(')') + 1, saved.size()));
    else if (const auto single = after(start, "\n url: "); !single.empty())
        address = single;
    address.resize(std::min(address.find_first_of(" \t\r\n"), address.size()));
    if (!is_web_address(address)) address.clear();
    const Node* base = find(html, "base");
    const std::string said =
        base == nullptr ? std::string() : resolved(base->value("href"), address);
    return is_web_address(said) ? said : address;
}

} // namespace makeready::reader
