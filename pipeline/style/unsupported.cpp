// Properties that exist but do nothing here, and what to do instead. A name that is in neither
// table is a mistake of spelling.
#include "declarations.hpp"

namespace makeready::style {
namespace {

constexpr std::string_view on_screen = "it has no meaning on paper";
constexpr std::string_view not_yet = "it is not supported yet";

constexpr Ignored rows[] = {
    {"animation", on_screen},
    {"transition", on_screen},
    {"cursor", on_screen},
    {"pointer-events", on_screen},
    {"user-select", on_screen},
    {"scroll-behavior", on_screen},
    {"scroll-snap", on_screen},
    {"scroll-margin", on_screen},
    {"scroll-padding", on_screen},
    {"scrollbar", on_screen},
    {"overscroll-behavior", on_screen},
    {"will-change", on_screen},
    {"touch-action", on_screen},
    {"resize", on_screen},
    {"caret-color", on_screen},
    {"caret", on_screen},
    {"accent-color", on_screen},
    {"appearance", on_screen},
    {"content-visibility", on_screen},
    {"container", on_screen},
    {"view-transition-name", on_screen},
    {"perspective", on_screen},
    {"backface-visibility", on_screen},
    {"print-color-adjust", "colours are always printed as they are set"},
    {"color-adjust", "colours are always printed as they are set"},
    {"color-scheme", "paper is light"},
    {"forced-color-adjust", on_screen},
    {"text-size-adjust", on_screen},
    {"text-rendering", "text is always set with kerning and ligatures; see font-kerning"},
    {"font-smooth", on_screen},
    {"filter", "filters are not for print; change the picture itself"},
    {"backdrop-filter", "filters are not for print"},
    {"mask", "cut it with clip-path, or in the picture itself"},
    {"transform-style", "it has no meaning in the plane"},
    {"transform-box", "transforms are of the border box"},
    {"text-orientation", not_yet},
    {"text-combine-upright", not_yet},
    {"unicode-bidi", "direction is found from the text; use the dir attribute"},
    {"text-emphasis", "use font-style or font-weight"},
    {"text-decoration-skip", not_yet},
    {"text-decoration-skip-ink", not_yet},
    {"text-box", not_yet},
    {"text-spacing", "use text-spacing-trim and text-autospace"},
    {"line-clamp", "text is never cut"},
    {"initial-letter-wrap", "give the letter a margin"},
    {"ruby", not_yet},
    {"image-orientation", "turn the picture itself"},
    {"overflow-clip-margin", not_yet},
    {"grid", not_yet},
    {"shape", "text runs around the box; see float"},
    {"float-reference", "see float: top and float: bottom"},
    {"float-defer", not_yet},
    {"float-offset", not_yet},
    {"footnote-display", "notes are set as blocks"},
    {"margin-trim", not_yet},
    {"block-ellipsis", "text is never cut"},
    {"max-lines", "text is never cut"},
    {"page-policy", not_yet},
    {"speak", on_screen},
    {"voice", on_screen},
    {"zoom", "set font-size or width"},
    {"offset", on_screen},
    {"anchor-name", on_screen},
    {"interpolate-size", on_screen},
    {"fill", "it belongs inside the SVG picture"},
    {"stroke", "it belongs inside the SVG picture"},
};

} // namespace

std::optional<std::string_view> advice_for_unsupported(std::string_view property) {
    for (const Ignored& row : rows) {
        if (!property.starts_with(row.name)) continue;
        const std::string_view rest = property.substr(row.name.size());
        if (rest.empty() || rest.starts_with('-')) return row.advice;
    }
    const std::size_t dash = property.find('-', 1);
    const bool has_prefix = property.starts_with('-') && dash != std::string_view::npos;
    if (has_prefix && !property.starts_with("-mr-"))
        return "it is another program's own; use the name without the prefix";
    return std::nullopt;
}

std::vector<Ignored> ignored_properties() {
    return {std::begin(rows), std::end(rows)};
}

} // namespace makeready::style
