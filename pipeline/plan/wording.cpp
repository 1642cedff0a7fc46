#include "wording.hpp"

#include "strings.hpp"

namespace makeready::plan {
namespace {

// Chosen so that the message around it still fits a wide terminal.
constexpr std::size_t longest_quotation = 60;

} // namespace

std::string in_quotes(std::string_view text) {
    const std::string line = collapsed(text);
    std::size_t end = 0;
    for (std::size_t count = 0; end < line.size() && count < longest_quotation; ++count)
        next_code_point(line, end);
    return concat('"', line.substr(0, end), end < line.size() ? "..." : "", '"');
}

std::string as_yaml(std::string_view text) {
    const std::string line = collapsed(text);
    const bool is_plain =
        !line.empty() && line.find_first_of(",:#[]{}\"'\\") == std::string::npos &&
        std::string_view("-?&*!|>%@`").find(line.front()) == std::string_view::npos;
    if (is_plain) return line;
    std::string out = "\"";
    for (const char c : line) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out + '"';
}

std::string with_article(std::string_view noun) {
    const bool vowel =
        !noun.empty() && std::string_view("aeio").find(noun.front()) != std::string_view::npos;
    return concat(vowel ? "an " : "a ", noun);
}

} // namespace makeready::plan
