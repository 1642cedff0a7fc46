// Elements of MathML, made one by one by the readers of formulas.
#pragma once

#include "manuscript.hpp"

#include <string>
#include <string_view>

namespace makeready::reader {

class MathWriter {
public:
    MathWriter(manuscript::Tree& tree, const Position& at) : tree_(tree), at_(at) {}

    manuscript::Node& element(std::string_view name) const {
        return tree_.make_element(name, at_, manuscript::Vocabulary::mathml);
    }

    manuscript::Node& add(manuscript::Node& into, std::string_view name) const {
        manuscript::Node& made = element(name);
        manuscript::append(into, made);
        return made;
    }

    manuscript::Node& token(manuscript::Node& into, std::string_view name, std::string text) const {
        manuscript::Node& made = add(into, name);
        tree_.append_text(made, std::move(text), at_);
        return made;
    }

    /// Numbers, names and signs of a text, each in its own token. `is_upright`: letters are not
    /// slanted, and stand together as a word.
    void tokens(manuscript::Node& into, std::string_view text, bool is_upright) const;

    const Position& at() const { return at_; }

private:
    manuscript::Tree& tree_;
    Position at_;
};

/// The one child instead of its row.
manuscript::Node& without_needless_row(manuscript::Node& row);

} // namespace makeready::reader
