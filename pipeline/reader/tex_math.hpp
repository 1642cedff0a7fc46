// Formulas written in TeX to MathML: the part of TeX's mathematics that articles use.
#pragma once

#include "manuscript.hpp"

#include <string>
#include <string_view>

namespace makeready::reader {

/// How a formula stands.
enum class FormulaPlace { line, display };

/// `<math>` of a formula, not yet linked, its TeX in `alttext`; or the first thing in it that is
/// not understood ("\\foo", "}").
struct Formula {
    manuscript::Node* math = nullptr;
    std::string unknown;
};

Formula formula_of(std::string_view tex, FormulaPlace place, manuscript::Tree& tree,
                   const Position& at);

/// What a command stands for. `kind`: the MathML token, "mi", "mo"; "word" for an upright name
/// (sin); "big" for an operator that takes limits (sum, lim). Empty if unknown.
struct TexSign {
    std::string_view name, kind, text;
};

TexSign tex_sign(std::string_view name);

} // namespace makeready::reader
