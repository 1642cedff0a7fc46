// Markdown to an article: CommonMark and GFM as libcmark-gfm reads them, and what books need
// beyond.
#pragma once

#include "manuscript.hpp"
#include "report.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace makeready::reader {

/// The article of a Markdown text (UTF-8, its header already blank). Beyond GFM: `{#id .class
/// key=v}` behind headings and images, figures, definition lists, notes where they are called,
/// `:::` divs,
/// `[!NOTE]` callouts, ~sub~ and ^sup^, $formulas$.
manuscript::Article read_markdown(std::string_view text, const Position& file, Report& report);

// The steps, each in its own file.

/// `::: name` lines outside code become comments that the parser passes through; see div_mark.
std::string mark_divs(std::string_view text, const Position& file, Report& report);
constexpr std::string_view div_mark = "<!--makeready:div ";

/// A formula in TeX, and whether it stands by itself.
struct HiddenFormula {
    std::string tex;
    bool is_display = false;
};

/// A text in which formulas are marks that the parser passes through.
struct HiddenFormulas {
    std::string text;
    std::vector<HiddenFormula> formulas;
};

HiddenFormulas hide_formulas(std::string_view text);
/// The formulas back into the tree, as MathML; one that is not understood as text (MR457).
void show_formulas(const std::vector<HiddenFormula>& formulas, manuscript::Tree& tree,
                   Report& report);

/// CommonMark and GFM into the tree; raw HTML by raw_html.hpp.
void convert_markdown(std::string_view text, const Position& file, manuscript::Tree& tree,
                      Report& report);

/// Definition lists, callouts, figures, attributes, sub and sup: found in the converted tree.
void find_extensions(manuscript::Tree& tree, Report& report);

/// The first level-1 heading becomes the title in front; ids for all headings.
void settle_headings(manuscript::Article& article, Report& report);

} // namespace makeready::reader
