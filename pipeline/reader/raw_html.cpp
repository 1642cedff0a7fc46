#include "raw_html.hpp"

#include "strings.hpp"

#include <algorithm>
#include <array>
#include <cmark-gfm/houdini.h>

namespace makeready::reader {

namespace {

bool is_name_sign(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == ':' || c == '_';
}

/// "&eacute;" and "&#233;" as the characters they stand for.
std::string without_references(std::string_view text) {
    if (text.find('&') == text.npos) return std::string(text);
    cmark_strbuf plain;
    cmark_strbuf_init(cmark_get_default_mem_allocator(), &plain, 0);
    houdini_unescape_html_f(&plain, reinterpret_cast<const std::uint8_t*>(text.data()),
                            static_cast<bufsize_t>(text.size()));
    std::string out(reinterpret_cast<const char*>(plain.ptr), static_cast<std::size_t>(plain.size));
    cmark_strbuf_free(&plain);
    return out;
}

bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

class Tokens {
public:
    explicit Tokens(std::string_view html) : html_(html) {}

    std::vector<HtmlToken> read();

private:
    void read_text();
    void read_comment();
    void read_tag();
    void read_attributes(HtmlToken& token);
    std::string read_name();
    std::string read_value();

    void skip_space() {
        while (at_ < html_.size() && is_space(html_[at_])) ++at_;
    }

    bool begins_tag() const;

    std::string_view html_;
    std::size_t at_ = 0;
    std::vector<HtmlToken> tokens_;
};

bool Tokens::begins_tag() const {
    if (html_[at_] != '<' || at_ + 1 >= html_.size()) return false;
    const char next = html_[at_ + 1];
    return next == '!' || next == '?' ||
           (next == '/' && at_ + 2 < html_.size() && is_name_sign(html_[at_ + 2])) ||
           (is_name_sign(next) && !(next >= '0' && next <= '9'));
}

std::vector<HtmlToken> Tokens::read() {
    while (at_ < html_.size()) {
        if (!begins_tag())
            read_text();
        else if (html_[at_ + 1] == '!' || html_[at_ + 1] == '?')
            read_comment();
        else
            read_tag();
    }
    return std::move(tokens_);
}

void Tokens::read_text() {
    std::size_t end = at_ + 1;
    while (end < html_.size() && html_[end] != '<') ++end;
    tokens_.push_back(
        {HtmlTokenKind::text, without_references(html_.substr(at_, end - at_)), {}, false});
    at_ = end;
}

void Tokens::read_comment() {
    const bool is_comment = html_.substr(at_).starts_with("<!--");
    const auto end = html_.find(is_comment ? "-->" : ">", at_ + (is_comment ? 4 : 1));
    const std::size_t behind =
        end == std::string_view::npos ? html_.size() : end + (is_comment ? 3 : 1);
    tokens_.push_back(
        {HtmlTokenKind::comment, std::string(html_.substr(at_, behind - at_)), {}, false});
    at_ = behind;
}

std::string Tokens::read_name() {
    const std::size_t begin = at_;
    while (at_ < html_.size() && is_name_sign(html_[at_])) ++at_;
    return lower_ascii(html_.substr(begin, at_ - begin));
}

std::string Tokens::read_value() {
    const char quote =
        at_ < html_.size() && (html_[at_] == '"' || html_[at_] == '\'') ? html_[at_] : '\0';
    if (quote != '\0') ++at_;
    const std::size_t begin = at_;
    while (at_ < html_.size() &&
           (quote != '\0' ? html_[at_] != quote : !is_space(html_[at_]) && html_[at_] != '>'))
        ++at_;
    const std::size_t end = at_;
    if (quote != '\0' && at_ < html_.size()) ++at_;
    return without_references(html_.substr(begin, end - begin));
}

void Tokens::read_attributes(HtmlToken& token) {
    for (skip_space(); at_ < html_.size() && html_[at_] != '>'; skip_space()) {
        if (!is_name_sign(html_[at_])) {
            token.is_closed = html_[at_++] == '/';
            continue;
        }
        std::string name = read_name();
        skip_space();
        std::string value;
        if (at_ < html_.size() && html_[at_] == '=') {
            ++at_;
            skip_space();
            value = read_value();
        }
        token.attributes.push_back({Atom(name), std::move(value)});
    }
    if (at_ < html_.size()) ++at_;
}

void Tokens::read_tag() {
    HtmlToken token;
    token.kind = html_[at_ + 1] == '/' ? HtmlTokenKind::end : HtmlTokenKind::start;
    at_ += token.kind == HtmlTokenKind::end ? 2 : 1;
    token.text = read_name();
    read_attributes(token);
    tokens_.push_back(std::move(token));
}

template <std::size_t size>
bool holds(const std::array<std::string_view, size>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

std::vector<HtmlToken> html_tokens(std::string_view html) {
    return Tokens(html).read();
}

bool is_safe_element(std::string_view name) {
    constexpr std::array<std::string_view, 58> safe = {
        "abbr",  "aside",      "b",       "bdi",    "bdo",  "blockquote", "br",  "caption",
        "cite",  "code",       "dd",      "del",    "dfn",  "div",        "dl",  "dt",
        "em",    "figcaption", "figure",  "footer", "h2",   "h3",         "h4",  "h5",
        "h6",    "header",     "hr",      "i",      "img",  "ins",        "kbd", "li",
        "mark",  "ol",         "p",       "pre",    "q",    "rp",         "rt",  "ruby",
        "s",     "samp",       "section", "small",  "span", "strong",     "sub", "sup",
        "table", "tbody",      "td",      "tfoot",  "th",   "thead",      "tr",  "u",
        "ul",    "var"};
    return holds(safe, name) || name == "wbr" || name == "a";
}

bool is_void_element(std::string_view name) {
    return name == "br" || name == "wbr" || name == "hr" || name == "img";
}

bool is_safe_attribute(std::string_view element, std::string_view name) {
    constexpr std::array<std::string_view, 8> everywhere = {
        "class", "id", "lang", "dir", "title", "role", "epub:type", "xml:lang"};
    if (holds(everywhere, name) || name.starts_with("data-")) return true;
    if (element == "img") return name == "src" || name == "alt";
    if (element == "a") return name == "href";
    if (element == "td" || element == "th")
        return name == "colspan" || name == "rowspan" || name == "scope";
    return element == "ol" && name == "start";
}

} // namespace makeready::reader
