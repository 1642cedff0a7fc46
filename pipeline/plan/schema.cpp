#include "schema.hpp"

#include "strings.hpp"

namespace makeready::plan {
namespace {

bool has_word(std::string_view words, std::string_view word) {
    while (!words.empty()) {
        const auto end = std::min(words.find(' '), words.size());
        if (words.substr(0, end) == word) return true;
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return false;
}

} // namespace

const Shape* find_shape(std::string_view name) {
    for (const Shape& shape : shapes())
        if (shape.name == name) return &shape;
    return nullptr;
}

std::vector<const Row*> rows_of(const Shape& shape) {
    std::vector<const Row*> out;
    for (const Row& row : rows())
        if (has_word(shape.groups, row.group)) out.push_back(&row);
    return out;
}

const Row* find_row(const Shape& shape, std::string_view key) {
    for (const Row& row : rows())
        if (row.key == key && has_word(shape.groups, row.group)) return &row;
    return nullptr;
}

const Shape* output_shape(std::string_view kind) {
    return find_shape(concat(kind, " output"));
}

std::vector<std::string> output_kinds() {
    return words_of(find_row(*find_shape("epub output"), "kind")->allowed);
}

std::vector<std::string> words_of(std::string_view words) {
    std::vector<std::string> out;
    for (const std::string_view word : split(words, ' '))
        if (!word.empty()) out.emplace_back(word);
    return out;
}

} // namespace makeready::plan
