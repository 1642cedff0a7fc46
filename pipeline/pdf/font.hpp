// The fonts of a document. Glyphs with the text they stand for come in while pages are drawn, codes
// for strings go out; at the end each face is subset to its glyphs and embedded.
#pragma once

#include "objects.hpp"
#include "pdf.hpp"
#include "report.hpp"
#include "text.hpp"

#include <array>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace makeready::pdf {

/// A face opened for measuring and subsetting; what is left of it.
class FontFile;
struct Subset;

/// How one glyph is written: the bytes of its code, and its width in hundredths of 1/1000 em.
struct Code {
    std::array<char, 2> bytes{};
    std::uint8_t length = 1;
    std::int32_t width = 0;
};

/// A font of the PDF: a composite font with a character map of our own (PDF 32000-1, 9.7.5).
///
/// A code stands for a glyph together with its text, so one glyph may have several codes: the
/// hyphen that the author wrote and the one that line breaking put in, the small capital of "a" and
/// "A". Whatever extracts text then needs no ActualText. Most codes are one byte, and that of a
/// plain character is its ASCII code, so that content streams can be read; the rest are two bytes.
/// A TrueType face has a CID for each code; CFF has one for each glyph, and a face with CIDs of its
/// own, which are those of thousands of ideographs, takes two bytes throughout. A face whose glyphs
/// are pictures becomes a Type 3 font of up to 255 codes.
class Font {
public:
    Font(QPDF& pdf, const text::Face& face, std::shared_ptr<const FontFile> file,
         std::string resource);

    const text::Face& face() const { return face_; }

    /// Its name in page resources, "/F1", and the object, empty until embed().
    const std::string& resource() const { return resource_; }

    const Object& object() const { return object_; }

    /// Whether it is cut from the same file at the same axes: then its glyphs are the same.
    bool has_glyphs_of(const text::Face& face) const;
    /// Whether its glyphs are pictures.
    bool is_of_pictures() const;
    /// Whether all glyphs of a run may still get codes of their own.
    bool has_room_for(const text::GlyphRun& run) const;

    const Code& code(std::uint32_t glyph, std::string_view text) {
        const Entry* plain =
            text.size() == 1 ? plain_[static_cast<unsigned char>(text[0])] : nullptr;
        return plain && plain->glyph == glyph ? plain->code : any_code(glyph, text);
    }

    /// Of a glyph, in hundredths of 1/1000 em.
    std::int64_t width(std::uint32_t glyph) const;

    /// Among pictures: for a text that nothing is drawn for, and that takes no room.
    const Code& blank_code(std::string_view text);
    /// Subsets the face and fills in the object.
    void embed(QPDF& pdf, Inks inks, int compression) const;

private:
    struct Entry {
        std::uint32_t glyph = 0;
        std::string text;
        Code code;
        std::int32_t next = -1; ///< Another text of the same glyph.
    };

    const Code& any_code(std::uint32_t glyph, std::string_view text);
    Code new_code(std::string_view text);
    void embed_pictures(QPDF& pdf, Inks inks, int compression) const;
    std::uint32_t cid(const Entry& entry, const Subset& subset) const;
    Object glyphs_by_cid(QPDF& pdf, const Subset& subset, int compression) const;
    std::string subset_name(const std::string& program) const;
    Object descriptor(QPDF& pdf, const std::string& base_name, bool truetype, Object program) const;
    Object widths(const Subset& subset) const;
    std::string code_map(const Subset& subset) const;
    std::string unicode_map() const;

    const text::Face& face_;
    std::shared_ptr<const FontFile> file_;
    std::string resource_;
    Object object_;
    std::uint32_t blank_ = 0; ///< One behind the last glyph.
    std::deque<Entry> entries_;
    std::vector<std::int32_t> first_entry_; ///< By glyph; -1: none.
    std::array<const Entry*, 256> plain_{}; ///< By character, of ASCII: most of what is asked for.
    std::array<bool, 256> taken_{};
    std::size_t next_single_ = 0, next_double_ = 0;
};

/// All fonts of a document.
class Fonts {
public:
    Fonts(QPDF& pdf, Report& report) : pdf_(pdf), report_(report) {}

    /// The font to show a run with, which has room for its glyphs. Finding MR911 for a face whose
    /// maker forbids embedding; throws Error MR912 for a file that can't be used.
    Font& font_for(const text::GlyphRun& run);
    void embed(Inks inks, int compression) const;

private:
    QPDF& pdf_;
    Report& report_;
    std::deque<Font> fonts_;
    std::map<const text::Face*, Font*> current_; ///< Looked up only; never walked.
};

} // namespace makeready::pdf
