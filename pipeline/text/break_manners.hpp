// What the typography of a language forbids though UAX 14 allows it. A text and a place come in, a
// verdict goes out. It adds no break.
#pragma once

#include "break_rules.hpp"

namespace makeready::text {

/// What one language's books mind at the ends of lines.
class LanguageManners {
public:
    explicit LanguageManners(Atom language);

    /// Whether a line should not end at a place behind a space: behind a preposition of one letter
    /// in Slavic languages, between a number and its unit, between French signs and the words they
    /// belong to.
    bool forbid(std::string_view text, const Opportunity& here) const;

private:
    bool minds_one_letter_ = false, keeps_dash_ = false, french_ = false;
};

} // namespace makeready::text
