// A selector and an element come in; whether they fit goes out (Selectors 4). Nothing is remembered
// between two questions but the filter of ancestors, which its owner keeps up to date.
#pragma once

#include "selector.hpp"

namespace makeready::style {

/// Whether the element matches, its pseudo-element left aside.
bool matches(const Selector& selector, const manuscript::Node& element);

/// The types, ids and classes of all ancestors, as a Bloom filter: "no" is certain.
class AncestorFilter {
public:
    AncestorFilter() : counts_(size, 0) {}

    void enter(const manuscript::Node& element) { change(element, 1); }

    void leave(const manuscript::Node& element) { change(element, -1); }

    /// Whether the ancestors may have all that the selector asks for.
    bool may_match(const Selector& selector) const;

private:
    static constexpr std::size_t size = 4096;
    void change(const manuscript::Node& element, int by);
    void count(std::uint64_t hash, int by);

    std::vector<std::uint16_t> counts_;
};

/// Calls `each` with every word of a class attribute.
template <class Each> void for_each_word(std::string_view words, Each each) {
    constexpr std::string_view white_space = " \t\n\r\f";
    std::size_t begin = words.find_first_not_of(white_space);
    while (begin != std::string_view::npos) {
        const std::size_t end = std::min(words.find_first_of(white_space, begin), words.size());
        each(words.substr(begin, end - begin));
        begin = words.find_first_not_of(white_space, end);
    }
}

} // namespace makeready::style
