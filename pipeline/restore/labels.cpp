#include "labels.hpp"

#include "strings.hpp"
#include "words.hpp"

namespace makeready::restore {

namespace {

constexpr std::size_t longest_label_bytes = 90;
constexpr int longest_label = 8; // Words. Longer ones are clauses before a colon.

} // namespace

std::size_t label_length(std::string_view text) {
    const auto colon = text.substr(0, longest_label_bytes).find(": ");
    if (colon == std::string_view::npos || colon == 0) return 0;
    const std::string_view label = text.substr(0, colon);
    if (count_words(label) > longest_label) return 0;
    const char32_t first = first_letter(label);
    if (!is_upper(first) && !(first >= '0' && first <= '9')) return 0;
    for (std::size_t at = label.find(' '); at != std::string_view::npos;
         at = label.find(' ', at + 1))
        if (label[at - 1] == '.' || label[at - 1] == '!' || label[at - 1] == ';') return 0;
    return colon + 1;
}

std::vector<std::size_t> label_starts(std::string_view text) {
    std::vector<std::size_t> starts;
    if (label_length(text) == 0) return starts;
    starts.push_back(0);
    for (const std::size_t at : sentence_starts(text))
        if (label_length(text.substr(at)) > 0) starts.push_back(at);
    return starts;
}

} // namespace makeready::restore
