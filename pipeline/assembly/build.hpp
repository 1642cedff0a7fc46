// Small words for building elements that a book did not write itself.
#pragma once

#include "manuscript.hpp"
#include "words.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace makeready::assembly {

/// Makes elements at one place of the plan, which is where questions about them are answered.
class Builder {
public:
    Builder(manuscript::Tree& tree, Position at) : tree_(tree), at_(std::move(at)) {}

    /// Appends an element, with a class and a text when they are not empty.
    manuscript::Node& add(manuscript::Node& parent, Atom name, std::string_view css_class = {},
                          std::string_view text = {}) const;
    void text(manuscript::Node& parent, std::string_view text) const;
    manuscript::Node& link(manuscript::Node& parent, std::string_view address,
                           std::string_view text) const;
    /// "Reviewed {date} by {person}" with nodes for the names in braces.
    using Fill = std::function<void(manuscript::Node& parent, std::string_view name)>;
    void fill(manuscript::Node& parent, std::string_view pattern, const Fill& fill) const;
    /// `<time datetime="2026-09-01">1 September 2026</time>`
    void date(manuscript::Node& parent, const Words& words, const manuscript::Date& date) const;
    /// A text whose addresses (https:, doi:) become links.
    void citation(manuscript::Node& parent, std::string_view text) const;
    /// A licence's full name and address; for one we do not know, its name as written.
    void licence(manuscript::Node& parent, const Words& words, std::string_view name) const;

private:
    manuscript::Tree& tree_;
    Position at_;
};

/// "h1" to "h6".
Atom heading_name(int level);
/// 1 to 6 for a heading, otherwise 0.
int heading_level(const manuscript::Node& node);
/// The words of a heading, without those of a note called in it.
std::string heading_text(const manuscript::Node& heading);
/// Marks an element as being in a language: lang and xml:lang, and its direction when it changes.
void set_language(manuscript::Node& node, const std::string& language);
/// An address with what a URL may not hold (space, quotes, angle brackets) as %20.
std::string as_url(std::string_view address);
/// %20 and its like as the bytes they stand for.
std::string decoded(std::string_view url);

} // namespace makeready::assembly
