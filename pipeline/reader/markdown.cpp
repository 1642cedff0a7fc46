#include "markdown.hpp"

#include "limits.hpp"
#include "strings.hpp"

#include <algorithm>

namespace makeready::reader {

namespace {

constexpr std::ptrdiff_t widest_row = 500; // Cells. libcmark-gfm takes quadratic time over a row.

/// Whether the text is within what the parser reads in bounded time.
bool is_within_limits(std::string_view text, const Position& file, Report& report) {
    if (!is_within_size(text, "Markdown", file, report)) return false;
    std::int32_t number = 0;
    for (const std::string_view line : split(text, '\n')) {
        ++number;
        if (std::count(line.begin(), line.end(), '|') <= widest_row) continue;
        report.error(file.at_line(number, 1), "MR406",
                     concat("this table row has more than ", widest_row,
                            " cells; cut the table into several"));
        return false;
    }
    return true;
}

} // namespace

manuscript::Article read_markdown(std::string_view text, const Position& file, Report& report) {
    manuscript::Article article;
    article.file = file.file;
    article.tree.set_root(article.tree.make_element("article", file));
    if (!is_within_limits(text, file, report)) return article;
    const HiddenFormulas hidden = hide_formulas(text);
    convert_markdown(mark_divs(hidden.text, file, report), file, article.tree, report);
    show_formulas(hidden.formulas, article.tree, report);
    find_extensions(article.tree, report);
    settle_headings(article, report);
    return article;
}

} // namespace makeready::reader
