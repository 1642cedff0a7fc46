// Fenced divs: "::: name" opens one, ":::" closes it.
#include "attributes.hpp"
#include "markdown.hpp"
#include "strings.hpp"

namespace makeready::reader {

namespace {

std::size_t indent_of(std::string_view line) {
    return std::min(line.find_first_not_of(' '), line.size());
}

/// "```" or "~~~" that opens or closes code; CommonMark 0.31, 4.5.
std::string_view code_fence(std::string_view line) {
    const std::size_t indent = indent_of(line);
    if (indent > 3 || indent == line.size() || (line[indent] != '`' && line[indent] != '~'))
        return {};
    const std::size_t end = std::min(line.find_first_not_of(line[indent], indent), line.size());
    return end - indent >= 3 ? line.substr(indent, end - indent) : std::string_view();
}

/// Letters, digits, hyphens and spaces: class names. Braces and dots of "{.name}" are taken off.
std::string names_in(std::string_view text) {
    std::string names;
    for (const char c : text)
        names += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                         c == '-' || c == '_'
                     ? c
                     : ' ';
    return collapsed(names);
}

/// What is said behind the colons: class names, "{#id .class key=value}", or both.
std::string said_by(std::string_view text) {
    while (text.starts_with(':')) text.remove_prefix(1);
    while (text.ends_with(':')) text.remove_suffix(1);
    text = trimmed(text);
    const auto brace = text.find('{');
    if (brace == text.npos || !text.ends_with('}')) return names_in(text);
    std::string list(text.substr(brace + 1, text.size() - brace - 2));
    std::erase_if(list, [](char c) { return c == '<' || c == '>' || c == '{' || c == '}'; });
    if (!is_attribute_list(list)) return names_in(text);
    return concat(names_in(text.substr(0, brace)), '{', list, '}');
}

class Divs {
public:
    Divs(const Position& file, Report& report) : file_(file), report_(report) {}

    std::string marked(std::string_view text);

private:
    void add_line(std::string_view line);
    void add_div(std::string_view said);

    const Position& file_;
    Report& report_;
    std::string out_;
    std::string fence_;
    std::int32_t number_ = 0;
    std::vector<std::int32_t> open_; ///< Lines on which divs were opened.
};

void Divs::add_div(std::string_view said) {
    if (!said.empty()) {
        open_.push_back(number_);
        out_ += concat(div_mark, said, "-->");
    } else if (open_.empty()) {
        report_.warning(
            file_.at_line(number_, 1), "MR454",
            "this ::: closes nothing; take it out, or open a div with \"::: name\" above");
    } else {
        open_.pop_back();
        out_ += concat(div_mark, "-->");
    }
}

void Divs::add_line(std::string_view line) {
    ++number_;
    const std::string_view fence = code_fence(line);
    const bool closes = !fence_.empty() && fence.starts_with(fence_) && trimmed(line) == fence;
    if (fence_.empty() && !fence.empty())
        fence_ = fence;
    else if (closes)
        fence_.clear();
    const std::string_view text = trimmed(line);
    const bool is_div = fence_.empty() && !closes && line.starts_with(":::");
    if (!is_div)
        out_ += line;
    else
        add_div(said_by(text));
    out_ += '\n';
}

std::string Divs::marked(std::string_view text) {
    for (const std::string_view line : split(text, '\n'))
        add_line(line.ends_with('\r') ? line.substr(0, line.size() - 1) : line);
    for (const std::int32_t line : open_)
        report_.warning(file_.at_line(line, 1), "MR454",
                        "this ::: is never closed; add a line with ::: behind what it holds");
    for (std::size_t i = 0; i < open_.size(); ++i) out_ += concat("\n", div_mark, "-->\n");
    return std::move(out_);
}

} // namespace

std::string mark_divs(std::string_view text, const Position& file, Report& report) {
    return Divs(file, report).marked(text);
}

} // namespace makeready::reader
