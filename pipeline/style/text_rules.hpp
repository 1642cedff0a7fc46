// What at-rules tell whoever shapes text: faces that a book brings along, names of features, words
// and their hyphens. Included by style.hpp.
#pragma once

#include "position.hpp"
#include "values.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace makeready::style {

/// From the least to the most of a value, both included.
struct Range {
    double least = 0, most = 0;
    bool operator==(const Range&) const = default;
};

/// One @font-face rule (CSS Fonts 4, 4).
struct FontFace {
    struct Source {
        enum class Kind : std::uint8_t { file, local };
        Kind kind = Kind::file;
        std::string name; ///< An address, as written in the sheet; or what a local face is called.
        bool operator==(const Source&) const = default;
    };

    std::string family;
    std::vector<Source> sources; ///< The first that can be had is taken.
    /// Nothing: what the file itself says (`auto`).
    std::optional<Range> weight = Range{400, 400}, stretch = Range{100, 100};
    std::optional<Slant> slant = Slant::normal;
    std::vector<std::pair<char32_t, char32_t>> characters; ///< unicode-range; empty: all.
    std::vector<Feature> features;
    std::vector<std::pair<std::array<char, 4>, double>> variations;
    double size_adjust = 1;
    /// Of the font size; nothing: the file's.
    std::optional<double> ascent, descent, line_gap;
    Position at; ///< Of the rule; `sources` are relative to its file.
    bool operator==(const FontFace&) const = default;
};

/// A name that @font-feature-values gives to features of some families (CSS Fonts 4, 6.9).
struct FeatureValue {
    std::vector<std::string> families;
    Alternate alternate;
    std::vector<std::int32_t> numbers;
    bool operator==(const FeatureValue&) const = default;
};

/// Colours for glyphs of some families, by @font-palette-values (CSS Fonts 4, 9.1).
struct PaletteValues {
    enum class Base : std::uint8_t { numbered, light, dark };
    std::vector<std::string> families;
    Atom name; ///< "--name"
    Base base = Base::numbered;
    std::uint32_t number = 0;
    std::vector<std::pair<std::uint32_t, Colour>> colours; ///< By entry; the later holds.
    bool operator==(const PaletteValues&) const = default;
};

/// Where words of a language may be hyphenated, by @-mr-hyphenation: "ta-ble"; one without a hyphen
/// is never parted.
struct HyphenationWords {
    Atom language;
    std::vector<std::string> words;
    bool operator==(const HyphenationWords&) const = default;
};

/// All that the sheets of a document tell of this kind, in the order of the cascade.
struct TextRules {
    std::vector<FontFace> faces;
    std::vector<FeatureValue> feature_values; ///< Of two for the same name the later holds.
    std::vector<PaletteValues> palettes;      ///< The same.
    std::vector<HyphenationWords> hyphenation;
};

} // namespace makeready::style
