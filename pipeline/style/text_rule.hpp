// The inside of an at-rule that concerns text comes in, what it says goes out, with a finding for
// what is not understood. No file is opened here.
#pragma once

#include "declarations.hpp"
#include "text_rules.hpp"

namespace makeready::style {

/// Reads @font-face; nothing if the rule has no family or no source (it is reported).
std::optional<FontFace> read_font_face(const Item& rule, const Findings& findings);

/// Reads @font-feature-values.
std::vector<FeatureValue> read_feature_values(const Item& rule, const Findings& findings);

/// Reads @font-palette-values; nothing if it has no name or no family (it is reported).
std::optional<PaletteValues> read_palette_values(const Item& rule, const Findings& findings);

/// Reads @-mr-hyphenation <language># { words: <string>+ }.
std::vector<HyphenationWords> read_hyphenation(const Item& rule, const Findings& findings);

/// The lists of font-feature-settings and font-variation-settings, as the properties read them.
std::optional<std::vector<Feature>> take_feature_settings(Reader& reader);
std::optional<std::vector<std::pair<std::array<char, 4>, double>>>
take_variation_settings(Reader& reader);

} // namespace makeready::style
