// A fount: one face at one size, with features, script, language and direction; in comes a word,
// out go its glyphs. Words are shaped once and kept. A fount never breaks a line.
#pragma once

#include "handle.hpp"
#include "hyphenation.hpp"
#include "text.hpp"

#include <array>
#include <hb.h>
#include <memory_resource>
#include <optional>

namespace makeready::text {

using HbFace = Handle<hb_face_t, hb_face_destroy>;
using HbFont = Handle<hb_font_t, hb_font_destroy>;
using HbBuffer = Handle<hb_buffer_t, hb_buffer_destroy>;

/// A glyph of a shaped word. `unsafe`: a cut before its cluster changes the glyphs on either side.
struct SetGlyph {
    std::uint32_t id : 31 = 0;
    std::uint32_t unsafe : 1 = 0;
    std::uint32_t cluster = 0; ///< Byte offset in the word.
    std::int32_t advance = 0, x_offset = 0, y_offset = 0;
};

/// Where a word may be cut: how wide it is up to there, hyphen and all, and from there on.
struct Cut {
    std::uint32_t at = 0;
    bool hyphen = false;
    std::int64_t before = 0, after = 0;
};

/// A word as its fount sets it, without the spaces around it. Its parts lie where its allocator
/// says: side by side for the words that a fount keeps.
struct ShapedWord {
    using allocator_type = std::pmr::polymorphic_allocator<>;

    ShapedWord() = default;

    explicit ShapedWord(allocator_type memory) : glyphs(memory), hyphens(memory), cuts(memory) {}

    ShapedWord(const ShapedWord&) = default;
    ShapedWord(ShapedWord&&) noexcept = default;

    ShapedWord(const ShapedWord& other, allocator_type memory) : ShapedWord(memory) {
        *this = other;
    }

    ShapedWord(ShapedWord&& other, allocator_type memory) : ShapedWord(memory) {
        *this = std::move(other);
    }

    ShapedWord& operator=(const ShapedWord&) = default;
    ShapedWord& operator=(ShapedWord&&) = default;
    ~ShapedWord() = default;

    std::int64_t width = 0;
    std::int32_t kern_before = 0,
                 kern_after = 0;       ///< What the font adds to a space before and after.
    bool lacks_glyphs = false;         ///< The face does not cover it.
    bool knows_hyphens = false;        ///< Whether the patterns have been asked.
    std::pmr::vector<SetGlyph> glyphs; ///< In visual order.
    std::pmr::vector<Hyphen> hyphens;  ///< Where patterns allow one.
    std::pmr::vector<Cut> cuts;        ///< Those measured so far.
};

/// A font file's face, open once for all that is cut of it. Throws Error MR606.
struct OpenFile {
    explicit OpenFile(const Face& face);

    HbFace handle;
    bool minds_the_space = false;        ///< Whether a lookup of the font ever sees the space.
    std::vector<hb_tag_t> substitutions; ///< The features that put glyphs for others.
};

std::vector<hb_variation_t> variations_of(const Face& face);

/// A face opened with HarfBuzz. Immutable; shared by its founts.
class OpenFace {
public:
    OpenFace(const Face& face, std::shared_ptr<const OpenFile> file);

    const Face& face() const { return face_; }

    hb_face_t* handle() const { return file_->handle.get(); }

    hb_font_t* font() const { return font_.get(); }

    bool covers(char32_t code_point) const;
    /// Of the font size, as CSS units need it.
    std::optional<double> advance(char32_t code_point) const;

    /// The edges of a glyph's ink from its origin, in em; `top` lies above the baseline.
    struct Ink {
        double left = 0, right = 0, top = 0, foot = 0;
    };

    /// Nothing for a blank glyph.
    std::optional<Ink> ink(std::uint32_t glyph) const;

    /// Whether a lookup of the font ever sees the space: then words aren't shaped alone.
    bool minds_the_space() const { return file_->minds_the_space; }

    /// Whether it has glyphs of its own for a feature ("smcp").
    bool has_forms(std::string_view feature) const;

    /// How small and how high letters are that the face's maker wants below or above the line.
    struct Shift {
        double scale = 1, up = 0; ///< In em.
    };

    Shift inferior() const;
    Shift superior() const;

    /// U+2010 where the face has it, "-" else (CSS Text 4, 6.3.1).
    const std::string& hyphen() const { return hyphen_; }

private:
    const Face& face_;
    std::shared_ptr<const OpenFile> file_;
    HbFont font_;
    std::string hyphen_;
};

/// All that tells one fount from another.
struct FountKey {
    const OpenFace* face = nullptr;
    Length size; ///< Of the glyphs: the font size times the face's scale.
    std::vector<hb_feature_t> features;
    hb_script_t script = HB_SCRIPT_LATIN;
    Atom language;
    bool right_to_left = false;
    bool upright = false; ///< For text that runs down: with forms made for that.
    Length letter_spacing, word_spacing;
    std::string hyphen; ///< What is put in where a word is broken.
};

bool operator==(const FountKey& a, const FountKey& b);

/// Invariant: a word's glyphs depend on its text alone, never on the words shaped before.
class Fount {
public:
    explicit Fount(FountKey key);

    const FountKey& key() const { return key_; }

    const Face& face() const { return key_.face->face(); }

    Length size() const { return key_.size; }

    bool right_to_left() const { return key_.right_to_left; }

    const std::string& hyphen() const { return key_.hyphen; }

    std::int64_t hyphen_width() const { return hyphen_width_; }

    const SetGlyph& space() const { return space_; }

    /// The word, shaped now or before. Stays where it is as long as the fount lives.
    ShapedWord& word(std::string_view text);
    /// Shapes without looking at what is kept, so that any thread may call it. `before` and `after`
    /// are the text around, which joining letters mind.
    ShapedWord shape(std::string_view text, std::string_view before = {},
                     std::string_view after = {}) const;
    /// A stretch of a word, with a hyphen or without: the glyphs of the word where the font allows
    /// a cut, shaped anew where it does not.
    ShapedWord part(const ShapedWord& word, std::string_view text, std::size_t begin,
                    std::size_t end, bool hyphen) const;
    /// The widths of both parts of a word of this fount; measured once.
    Cut cut(ShapedWord& word, std::string_view text, std::size_t at, bool hyphen);

private:
    /// A word and what it was shaped from. What each use of it asks for lies in its first cache
    /// line: short letters, and the shaped word's widths.
    struct alignas(64) KeptWord {
        KeptWord(std::string_view letters, ShapedWord&& shaped, std::pmr::memory_resource* memory)
            : text(letters, memory), word(std::move(shaped), memory) {}

        std::pmr::string text;
        ShapedWord word;
    };

    /// The upper half of a word's hash, so that most misses end there, and its number from 1.
    struct Slot {
        std::uint32_t hash = 0, number = 0;
    };

    static constexpr std::size_t chunk = 64; ///< Kept words that lie side by side.

    KeptWord& kept(std::uint32_t number) const {
        return chunks_[(number - 1) / chunk][(number - 1) % chunk];
    }

    ShapedWord& keep(Slot& slot, std::uint64_t hash, std::string_view text);
    Slot& slot_for(std::uint64_t hash, std::string_view text);
    void make_room();
    ShapedWord run(hb_buffer_t* buffer, std::string_view all, std::size_t begin,
                   std::size_t length) const;
    template <class Shaper>
    ShapedWord cut_out(const ShapedWord& word, std::string_view text, std::size_t begin,
                       std::size_t end, bool hyphen, Shaper&& shaped) const;
    template <class Shaper>
    ShapedWord respelled(const Respelling* front, const Respelling* back, std::string_view text,
                         bool hyphen, Shaper&& shaped) const;
    template <class Shaper>
    bool add_hyphen(ShapedWord& part, std::string_view text, Shaper&& shaped) const;
    ShapedWord shape_with(hb_buffer_t* buffer, std::string_view text, std::string_view before,
                          std::string_view after) const;
    void measure_kerning(hb_buffer_t* buffer, std::string_view text, ShapedWord& word) const;
    void space_letters(ShapedWord& word) const;

    FountKey key_;
    HbFont font_;
    HbBuffer buffer_;
    hb_language_t language_;
    SetGlyph space_;
    /// Of kept words, freed as a whole: nothing of them lies elsewhere, so none is destroyed.
    std::unique_ptr<std::pmr::monotonic_buffer_resource> memory_ =
        std::make_unique<std::pmr::monotonic_buffer_resource>(8192);
    std::vector<KeptWord*> chunks_; ///< In `memory_`.
    std::vector<Slot> words_ =
        std::vector<Slot>(64); ///< Open addressing; a power of two, half empty.
    std::uint32_t word_count_ = 0;
    std::int64_t hyphen_width_ = 0;
};

/// The glyphs of a word that stand for the bytes from `begin` to `end`: first and one behind the
/// last.
std::pair<std::size_t, std::size_t> glyph_range(const ShapedWord& word, std::size_t begin,
                                                std::size_t end, bool right_to_left);

/// The bytes at the end of `text` that make up its last character with all its marks.
std::size_t last_cluster(std::string_view text);

} // namespace makeready::text
