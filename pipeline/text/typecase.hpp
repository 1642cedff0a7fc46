// What a typesetter has at hand: faces opened, founts with the words they have shaped, patterns. A
// font style comes in, founts go out. Nothing it gives depends on what was asked before.
#pragma once

#include "fonts.hpp"
#include "fount.hpp"
#include "hyphenation.hpp"
#include "unicode_breaks.hpp"

#include <tuple>
#include <unordered_map>

namespace makeready::text {

/// Forms that a face lacks, and that a style asks to be made of others (CSS Fonts 4, 2.8 and 6.5).
struct MadeForms {
    bool small_letters = false, capitals = false; ///< Which become small capitals.
    int position = 0;                             ///< 1: superiors are made; -1: inferiors.

    bool any() const { return small_letters || capitals || position != 0; }
};

/// The faces of the families a font style lists, best first, and what to tell the author about it.
struct FontChoice {
    style::FontStyle style;
    std::vector<const ListedFace*> faces;
    /// The first that may set any text (CSS Fonts 4, 5.3: first available font); null: no font.
    const ListedFace* first = nullptr;
    MadeForms made;                ///< Of the first face.
    bool by_character = false;     ///< Some faces are for some characters only (unicode-range).
    std::vector<Finding> troubles; ///< Without a place.
};

class Typecase {
public:
    Typecase(std::shared_ptr<const FontSet> fonts, const style::TextRules& rules);

    /// The choice for a style; its troubles are told, once a file.
    const FontChoice& choice(const style::FontStyle& font, const Position& at, Report& report);
    const FontChoice& choice(const style::FontStyle& font);
    /// The fount for a face of a choice.
    Fount& fount(const FontChoice& choice, const ListedFace& face,
                 const style::InheritedStyle& style, hb_script_t script, bool right_to_left,
                 bool upright = false);
    const OpenFace& open(const Face& face);
    /// The first face of the listed families, then of the whole set, that covers the text.
    const ListedFace* face_covering(const FontChoice& choice, std::u32string_view text,
                                    std::string_view language);
    /// The same for a sign that shall be a picture; nullptr: no font has pictures of it.
    const ListedFace* picture_face(const FontChoice& choice, std::u32string_view text);
    bool is_listed(const FontChoice& choice, const Face* face) const;

    /// Keeps something until some more have come: paragraphs are rarely asked for again.
    void keep_a_while(std::shared_ptr<const void> thing) {
        latest_[next_++ % latest_.size()] = std::move(thing);
    }

    Hyphenation& hyphenation() { return hyphenation_; }

    UnicodeBreaks& unicode_breaks() { return unicode_breaks_; }

private:
    FontChoice choose(const style::FontStyle& font);
    void find_faces(FontChoice& choice);
    void find_made_forms(FontChoice& choice);
    bool covers(const Face& face, std::u32string_view text);
    const ListedFace* fallback(const FontChoice& choice, std::u32string_view text,
                               std::string_view language);
    std::shared_ptr<const OpenFile> file(const Face& face);
    /// The cut of a listed face for a style; the set keeps one of each. `model`: whose x-height
    /// `from-font` means.
    const ListedFace& cut(const ListedFace& face, const style::FontStyle& style,
                          const ListedFace* model);
    static bool is_set_as_it_is(const ListedFace& face, const style::FontStyle& style);
    bool has_palettes(const ListedFace& face);
    void colour(ListedFace& cut, const style::FontStyle& style);
    ListedFace made_cut(const ListedFace& face, const style::FontStyle& style,
                        const ListedFace* model);

    std::shared_ptr<const FontSet> fonts_;
    std::vector<style::FeatureValue> feature_values_;
    std::vector<style::PaletteValues> palettes_;
    std::unordered_multimap<std::uint64_t, std::unique_ptr<FontChoice>> choices_; ///< By hash.
    std::map<std::tuple<std::filesystem::path, const std::string*, int>,
             std::shared_ptr<const OpenFile>>
        files_;
    std::map<const Face*, std::unique_ptr<OpenFace>> open_;
    std::unordered_multimap<std::uint64_t, std::unique_ptr<Fount>> founts_; ///< By hash.
    Hyphenation hyphenation_;
    std::array<std::shared_ptr<const void>, 8> latest_;
    std::size_t next_ = 0;
    UnicodeBreaks unicode_breaks_;
};

struct Typesetter::Workshop {
    std::shared_ptr<const FontSet> fonts;
    style::TextRules rules;
    std::shared_ptr<Typecase>
        typecase; ///< Shared with the paragraphs, which outlive the typesetter.
};

} // namespace makeready::text
