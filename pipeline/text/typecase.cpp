#include "typecase.hpp"

#include "fallback.hpp"
#include "features.hpp"
#include "file.hpp"
#include "hash.hpp"
#include "strings.hpp"

#include <algorithm>
#include <cmath>

namespace makeready::text {
namespace {

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

bool is_for(const ListedFace& face, char32_t c) {
    if (!face.rule || face.rule->characters.empty()) return true;
    const auto& ranges = face.rule->characters;
    return std::any_of(ranges.begin(), ranges.end(),
                       [c](const auto& range) { return range.first <= c && c <= range.second; });
}

// DESIGN: nothing is faked silently.
std::string told_lacks(const ListedFace& face, const style::FontStyle& font) {
    const Lacks lacks = missing_style(face, font);
    if (lacks.nothing()) return {};
    const std::string_view what = lacks.bold && lacks.italic ? "bold italic"
                                  : lacks.bold               ? "bold"
                                                             : "italic";
    const bool thickened = face.embolden > 0, slanted = face.skew > 0;
    const std::string_view made = thickened && slanted ? "thickened and slanted by machine"
                                  : thickened          ? "thickened by machine"
                                  : slanted            ? "slanted by machine"
                                                       : "used instead";
    return concat("font family \"", face.family, "\" has no ", what, " face; ",
                  shown(face.file.filename()), " is ", made, "; choose a family that has one");
}

} // namespace

Typecase::Typecase(std::shared_ptr<const FontSet> fonts, const style::TextRules& rules)
    : fonts_(std::move(fonts)), feature_values_(rules.feature_values), palettes_(rules.palettes),
      hyphenation_(hyphenation_folder(), rules.hyphenation) {}

void Typecase::find_faces(FontChoice& choice) {
    const FontSet::Faces& faces = fonts_->faces();
    const auto add = [&](const FontSet::Faces::Family& family) {
        for (const ListedFace* listed : matching_faces(family, choice.style)) {
            const ListedFace* face = &cut(*listed, choice.style, choice.first);
            if (is_listed(choice, face)) continue;
            choice.faces.push_back(face);
            choice.by_character =
                choice.by_character || (listed->rule && !listed->rule->characters.empty());
            if (!choice.first && is_for(*listed, ' ')) choice.first = face;
        }
    };
    for (const Atom name : choice.style.families)
        if (const FontSet::Faces::Family* family = faces.family(name.text())) add(*family);
    if (!choice.first)
        if (const auto* serif = faces.family("serif")) add(*serif);
}

FontChoice Typecase::choose(const style::FontStyle& font) {
    FontChoice choice;
    choice.style = font;
    find_faces(choice);
    bool any_named = false, named_found = false;
    for (const Atom name : font.families) {
        if (is_generic(name.text())) continue;
        any_named = true;
        named_found = named_found || fonts_->faces().family(name.text());
    }
    if (!choice.first)
        choice.troubles.push_back(
            {Severity::error, "MR601", {}, unknown_families(font, fonts_->faces())});
    else if (any_named && !named_found)
        choice.troubles.push_back(
            {Severity::warning, "MR601", {}, unknown_families(font, fonts_->faces())});
    if (!choice.first) return choice;
    const std::string lacks = told_lacks(*choice.first, font);
    if (!lacks.empty()) choice.troubles.push_back({Severity::warning, "MR604", {}, lacks});
    find_made_forms(choice);
    for (const style::Alternate& one : font.alternates)
        if (!feature_value(feature_values_, *choice.first, one))
            choice.troubles.push_back(
                {Severity::warning,
                 "MR608",
                 {},
                 concat("font family \"", choice.first->family, "\" has no alternates called \"",
                        one.name.text(), "\"; name them with @font-feature-values")});
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
    if (!known) known = std::make_unique<OpenFace>(face, file(face));
    return *known;
}

std::shared_ptr<const OpenFile> Typecase::file(const Face& face) {
    auto& known = files_[{face.file, face.program.get(), face.index}];
    if (!known) known = std::make_shared<const OpenFile>(face);
    return known;
}

Fount& Typecase::fount(const FontChoice& choice, const ListedFace& face,
                       const style::InheritedStyle& style, hb_script_t script, bool right_to_left,
                       bool upright) {
    const OpenFace& opened = open(face);
    FountKey key;
    key.face = &opened;
    key.size = face.scale == 1 ? choice.style.size : choice.style.size.scaled(face.scale);
    key.letter_spacing = spacing(style.letter_spacing, choice.style.size);
    const Length blank = choice.style.size.scaled(opened.advance(' ').value_or(0.25));
    key.word_spacing = spacing(style.word_spacing, blank);
    key.features = features_of(face, choice.style, key.letter_spacing, feature_values_);
    key.script = script;
    const Atom system = choice.style.language_override;
    // HarfBuzz takes an OpenType language system in a private subtag.
    key.language =
        system.empty() ? style.language : Atom(concat("x-hbot", lower_ascii(system.text())));
    key.right_to_left = right_to_left;
    key.upright = upright;
    if (upright)
        key.features.push_back(
            {HB_TAG('v', 'e', 'r', 't'), 1, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END});
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

const ListedFace* Typecase::face_covering(const FontChoice& choice, std::u32string_view text,
                                          std::string_view language) {
    for (const ListedFace* face : choice.faces) {
        const bool wanted =
            !face->pictures &&
            std::all_of(text.begin(), text.end(), [&](char32_t c) { return is_for(*face, c); });
        if (wanted && covers(*face, text)) return face;
    }
    return fallback(choice, text, language);
}

// The families that a language is used to come first; then all, in the order they are listed.
const ListedFace* Typecase::fallback(const FontChoice& choice, std::u32string_view text,
                                     std::string_view language) {
    const auto styled = [&](const FontSet::Faces::Family* family) -> const ListedFace* {
        const ListedFace* face = family ? matching_face(*family, choice.style) : nullptr;
        return face && !face->pictures && covers(*face, text) ? face : nullptr;
    };
    const auto chosen = [&](const ListedFace& face) {
        return &cut(face, choice.style, choice.first);
    };
    const FontSet::Faces& faces = fonts_->faces();
    const std::string around = choice.first ? choice.first->family : std::string();
    for (const std::string& name : preferred_families(text.front(), language, around))
        if (const ListedFace* face = styled(faces.family(name))) return chosen(*face);
    for (const auto& face : faces.fallbacks()) {
        if (face->pictures || !covers(*face, text)) continue;
        // The family is found by its first face that will do; the style then chooses in it.
        const ListedFace* better = styled(faces.family(face->family));
        return chosen(better ? *better : *face);
    }
    return nullptr;
}

const ListedFace* Typecase::picture_face(const FontChoice& choice, std::u32string_view text) {
    for (const ListedFace* face : choice.faces)
        if (face->pictures && covers(*face, text)) return face;
    for (const auto& face : fonts_->faces().fallbacks())
        if (face->pictures && covers(*face, text)) return &cut(*face, choice.style, choice.first);
    return nullptr;
}

} // namespace makeready::text
