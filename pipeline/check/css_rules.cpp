#include "css_rules.hpp"

#include "strings.hpp"

namespace makeready::check {

std::size_t CssRules::end_of_comment(std::size_t begin) {
    const std::size_t end = css_.find("*/", begin + 2);
    const std::string_view comment = css_.substr(begin + 2, end - begin - 2);
    weak(comment.find("--") != std::string_view::npos, begin, "\"--\" in a comment",
         "write a dash, or one hyphen");
    if (end != std::string_view::npos) return end + 2;
    error(begin, "a comment is not closed");
    return css_.size();
}

std::size_t CssRules::end_of_string(std::size_t begin) {
    std::size_t at = begin + 1;
    for (; at < css_.size() && css_[at] != css_[begin] && css_[at] != '\n'; ++at)
        if (css_[at] == '\\') ++at;
    if (at < css_.size() && css_[at] == css_[begin]) return at + 1;
    error(begin, "a string is not closed");
    return std::min(at, css_.size());
}

std::string CssRules::blanked() {
    std::string out(css_);
    for (std::size_t at = 0; at < out.size();) {
        const bool comment = css_.substr(at).starts_with("/*");
        if (!comment && out[at] != '"' && out[at] != '\'') {
            ++at;
            continue;
        }
        const std::size_t end = comment ? end_of_comment(at) : end_of_string(at);
        for (; at < end; ++at)
            if (out[at] != '\n') out[at] = ' ';
    }
    return out;
}

void CssRules::check_balance() {
    int depth = 0;
    for (std::size_t at = 0; at < plain_.size(); ++at) {
        if (plain_[at] == '{') ++depth;
        if (plain_[at] == '}' && --depth < 0) return error(at, "\"}\" closes nothing");
    }
    if (depth > 0) error(css_.size(), "\"}\" is missing at the end");
}

void CssRules::check_selector(std::size_t at, const std::string& selector) {
    if (selector.empty()) return error(at, "a rule has no selector");
    if (selector.starts_with('@')) return;
    if (selector.ends_with(',') || selector.starts_with(',') ||
        selector.find(",,") != std::string::npos || selector.find("..") != std::string::npos)
        error(at, concat("\"", selector, "\" is no selector"));
}

void CssRules::check_rules() {
    std::size_t begin = 0;
    for (std::size_t at = 0; at < plain_.size(); ++at) {
        if (plain_[at] == ';' || plain_[at] == '}') begin = at + 1;
        if (plain_[at] != '{') continue;
        const std::string selector = collapsed(std::string_view(plain_).substr(begin, at - begin));
        check_selector(at, selector);
        const auto next = plain_.find_first_of("{}", at + 1);
        if (next != std::string::npos && plain_[next] == '}') {
            const Declarations said = declarations_in(at + 1, next);
            check_declarations(at + 1, selector, said);
            find_weak(at + 1, selector, said);
        }
        begin = at + 1;
    }
}

CssRules::Declarations CssRules::declarations_in(std::size_t begin, std::size_t end) {
    Declarations said;
    for (std::size_t at = begin; at < end;) {
        const auto stop = std::min(plain_.find(';', at), end);
        const std::string_view one = trimmed(std::string_view(plain_).substr(at, stop - at));
        const auto colon = one.find(':');
        if (!one.empty() &&
            (colon == std::string_view::npos || colon == 0 ||
             trimmed(one.substr(0, colon)).find_first_of(" \n\t") != std::string_view::npos))
            error(at, concat("\"", collapsed(one).substr(0, 40), "\" is no declaration"));
        else if (!one.empty()) {
            const std::string value = lower_ascii(trimmed(one.substr(colon + 1)));
            const std::string property = lower_ascii(trimmed(one.substr(0, colon)));
            if (value.empty() && trimmed(css_.substr(at, stop - at)).ends_with(':'))
                error(at, concat(property, " has no value"));
            said[property] = value;
        }
        at = stop + 1;
    }
    return said;
}

void CssRules::check_declarations(std::size_t begin, const std::string& selector,
                                  const Declarations& said) {
    if (selector == "@font-face" && (said.empty() || !said.contains("src")))
        tell_(said.empty() ? Severity::warning : Severity::error, begin, "MR860",
              "@font-face names no font file");
    for (const char* const property : {"direction", "unicode-bidi"})
        if (said.contains(property))
            error(begin,
                  concat(property, " must not be in a style sheet of EPUB; write dir in the text"));
}

void CssRules::check() {
    plain_ = blanked();
    check_balance();
    check_rules();
    find_weak_at_rules();
}

} // namespace makeready::check
