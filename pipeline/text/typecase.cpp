#include "typecase.hpp"

#include "file.hpp"
#include "hash.hpp"
#include "strings.hpp"

#include <algorithm>
#include <cmath>

namespace makeready::text {
namespace {

hb_feature_t feature(const char* tag, std::uint32_t value) {
    return {hb_tag_from_string(tag, 4), value, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END};
}

// CSS Text 3, 8.2: letter-spaced text takes no optional ligatures, unless they are asked for by
// name.
std::vector<hb_feature_t> features_of(const style::FontStyle& font, Length letter_spacing) {
    std::vector<hb_feature_t> features;
    if (letter_spacing.units != 0) features = {feature("liga", 0), feature("clig", 0)};
    if (!font.kerning) features.push_back(feature("kern", 0));
    for (const style::Feature& asked : font.features)
        features.push_back(feature(asked.tag.data(), static_cast<std::uint32_t>(asked.value)));
    return features;
}

std::vector<hb_variation_t> variations_of(const Face& face, const style::FontStyle& font) {
    std::vector<hb_variation_t> variations;
    for (const auto& [tag, value] : face.variations)
        variations.push_back({hb_tag_from_string(tag.data(), 4), static_cast<float>(value)});
    for (const auto& [tag, value] : font.variations)
        variations.push_back({hb_tag_from_string(tag.data(), 4), static_cast<float>(value)});
    return variations;
}

Length spacing(const style::Size& size, Length whole) {
    return size.is_length() ? size.of(whole) : Length{};
}

std::uint64_t hash_of(std::initializer_list<std::int64_t> numbers) {
    return hash64(
        {reinterpret_cast<const char*>(numbers.begin()), numbers.size() * sizeof(std::int64_t)});
}

bool is_generic(std::string_view name) {
    constexpr std::string_view names[] = {"serif",   "sans-serif", "monospace", "cursive",
                                          "fantasy", "system-ui",  "math"};
    return std::find(std::begin(names), std::end(names), name) != std::end(names) ||
           name.starts_with("ui-");
}

std::string unknown_families(const style::FontStyle& font, const FontSet::Faces& faces) {
    std::vector<std::string> names;
    for (const Atom family : font.families)
        if (!is_generic(family.text())) names.push_back(concat('"', family.text(), '"'));
    if (names.empty()) return "no font at all is known; name a folder that has fonts";
    std::string message = concat("font family ", joined(names, ", "), " not found");
    const std::vector<std::string> known = faces.family_names();
    if (const auto near = nearest(font.families.front().text(), known))
        message += concat("; did you mean \"", *near, "\"?");
    else
        message += "; add its files to fonts/, or name another family";
    return message;
}

} // namespace

Typecase::Typecase(std::shared_ptr<const FontSet> fonts)
    : fonts_(std::move(fonts)), hyphenation_(hyphenation_folder()) {}

FontChoice Typecase::choose(const style::FontStyle& font) const {
    FontChoice choice{font, {}, {}};
    const FontSet::Faces& faces = fonts_->faces();
    bool named_found = false;
    for (const Atom name : font.families) {
        const FontSet::Faces::Family* family = faces.family(name.text());
        if (!family) continue;
        named_found = named_found || !is_generic(name.text());
        const ListedFace* face = matching_face(*family, font);
        if (std::find(choice.faces.begin(), choice.faces.end(), face) == choice.faces.end())
            choice.faces.push_back(face);
    }
    const bool any_named = std::any_of(font.families.begin(), font.families.end(),
                                       [](Atom name) { return !is_generic(name.text()); });
    if (any_named && !named_found)
        choice.troubles.push_back({Severity::warning, "MR601", {}, unknown_families(font, faces)});
    if (choice.faces.empty())
        if (const auto* serif = faces.family("serif"))
            choice.faces.push_back(matching_face(*serif, font));
    if (choice.faces.empty()) {
        choice.troubles.push_back({Severity::error, "MR601", {}, unknown_families(font, faces)});
        return choice;
    }
    const Face& first = *choice.faces.front();
    if (const std::string missing = missing_style(first, font); !missing.empty())
        choice.troubles.push_back({Severity::warning,
                                   "MR604",
                                   {},
                                   concat("font family \"", first.family, "\" has no ", missing,
                                          " face; ", shown(first.file.filename()),
                                          " is used instead; choose a family that has one")});
    return choice;
}

const FontChoice& Typecase::choice(const style::FontStyle& font) {
    const std::uint64_t hash = hash_of({font.size.units, font.weight, static_cast<int>(font.slant),
                                        std::llround(font.stretch * 1000)});
    const auto [first, last] = choices_.equal_range(hash);
    for (auto known = first; known != last; ++known)
        if (known->second->style == font) return *known->second;
    return *choices_.emplace(hash, std::make_unique<FontChoice>(choose(font)))->second;
}

// Told with the file alone for a place: the report keeps one of each, and what it keeps is the same
// however the work is shared out.
const FontChoice& Typecase::choice(const style::FontStyle& font, const Position& at,
                                   Report& report) {
    const FontChoice& found = choice(font);
    for (Finding trouble : found.troubles) {
        trouble.at.file = at.file;
        report.add(std::move(trouble));
    }
    return found;
}

const OpenFace& Typecase::open(const Face& face) {
    auto& known = open_[&face];
    if (!known) known = std::make_unique<OpenFace>(face);
    return *known;
}

Fount& Typecase::fount(const FontChoice& choice, const Face& face,
                       const style::InheritedStyle& style, hb_script_t script, bool right_to_left) {
    const OpenFace& opened = open(face);
    FountKey key;
    key.face = &opened;
    key.size = choice.style.size;
    key.letter_spacing = spacing(style.letter_spacing, choice.style.size);
    const Length blank = choice.style.size.scaled(opened.advance(' ').value_or(0.25));
    key.word_spacing = spacing(style.word_spacing, blank);
    key.features = features_of(choice.style, key.letter_spacing);
    key.variations = variations_of(face, choice.style);
    key.script = script;
    key.language = style.language;
    key.right_to_left = right_to_left;
    key.hyphen = style.hyphenate_character.empty() ? opened.hyphen() : style.hyphenate_character;
    const std::uint64_t hash =
        hash_of({key.size.units, face.weight, face.index, static_cast<std::int64_t>(script),
                 key.letter_spacing.units, key.word_spacing.units});
    const auto [first, last] = founts_.equal_range(hash);
    for (auto known = first; known != last; ++known)
        if (known->second->key() == key) return *known->second;
    return *founts_.emplace(hash, std::make_unique<Fount>(std::move(key)))->second;
}

bool Typecase::covers(const Face& face, std::u32string_view text) {
    const OpenFace& opened = open(face);
    return std::all_of(text.begin(), text.end(), [&](char32_t c) { return opened.covers(c); });
}

bool Typecase::is_listed(const FontChoice& choice, const Face* face) const {
    return std::find(choice.faces.begin(), choice.faces.end(), face) != choice.faces.end();
}

const ListedFace* Typecase::face_covering(const FontChoice& choice, std::u32string_view text) {
    for (const ListedFace* face : choice.faces)
        if (covers(*face, text)) return face;
    for (const auto& face : fonts_->faces().all) {
        if (!covers(*face, text)) continue;
        // The family is found by its first face that will do; the style then chooses in it.
        const auto* family = fonts_->faces().family(face->family);
        const ListedFace* styled = family ? matching_face(*family, choice.style) : nullptr;
        return styled && covers(*styled, text) ? styled : face.get();
    }
    return nullptr;
}

} // namespace makeready::text
