// A run of inline text with styles comes in, set lines of glyphs go out: itemised, shaped once,
// hyphenated and broken as a whole paragraph. This room knows no page and draws nothing.
#pragma once

#include "length.hpp"
#include "position.hpp"
#include "report.hpp"
#include "style.hpp"

#include <array>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace makeready::text {

/// Vertical measures of a face at size 1 (in em, unhinted; positive upwards but `descent`, which is
/// positive downwards). OpenType: hhea or OS/2 typo as USE_TYPO_METRICS says.
struct FaceMetrics {
    double ascent = 0, descent = 0, line_gap = 0, x_height = 0, cap_height = 0;
    double underline_position = 0, underline_thickness = 0, strikeout_position = 0;
};

/// A font file and the face in it. Never a Pango object. Compare by address. Owned by FontSet.
struct Face {
    std::filesystem::path file;
    int index = 0;
    std::string family, postscript_name;
    std::int32_t weight = 400;
    style::Slant slant = style::Slant::normal;
    FaceMetrics metrics;
    double stretch = 100; ///< Percent.
    /// What each axis of a variable font is set to; empty for a static face.
    std::vector<std::pair<std::array<char, 4>, double>> variations;
    /// The font's bytes where `file` does not hold them as they are: unpacked, or of a data:
    /// address.
    std::shared_ptr<const std::string> program;
    double scale = 1;    ///< Glyphs are set this much larger than the font size; `metrics` have it.
    double embolden = 0; ///< Synthetic weight: outlines are this much of an em thicker.
    double skew = 0;     ///< Synthetic slant: how far a stroke leans for each em of height.
    std::uint32_t palette = 0; ///< Of the font's palettes, for glyphs in colours.
    /// What its entries are instead, by `@font-palette-values`.
    std::vector<std::pair<std::uint32_t, style::Colour>> palette_colours;
};

/// A font file's bytes as OpenType or TrueType: WOFF and WOFF2 are unpacked. nullptr if they are no
/// font, or a damaged one.
std::shared_ptr<const std::string> open_type(std::shared_ptr<const std::string> bytes);

/// Gives the bytes of a font file that a sheet names; nullptr if it can't be had.
using FontLoader =
    std::function<std::shared_ptr<const std::string>(const std::string& url, const Position& at)>;

/// Which font files may be used. Immutable once made, shared by all threads.
class FontSet {
public:
    /// Only the files below these folders (fonts/fonts.conf names them, users add their own).
    static std::shared_ptr<const FontSet>
    of_folders(const std::vector<std::filesystem::path>& folders);
    /// The files that a fontconfig file names, or the system's (FONTCONFIG_FILE honoured) if empty.
    static std::shared_ptr<const FontSet> of_fontconfig(const std::filesystem::path& config = {});
    /// These and the faces that @font-face rules bring: OpenType, TrueType, WOFF and WOFF2. A face
    /// that can't be had is a finding MR607, and its family is looked for without it.
    static std::shared_ptr<const FontSet> with_faces(std::shared_ptr<const FontSet> fonts,
                                                     const std::vector<style::FontFace>& rules,
                                                     const FontLoader& load, Report& report);
    ~FontSet();

    struct Faces;

    const Faces& faces() const { return *faces_; }

private:
    explicit FontSet(std::unique_ptr<Faces> faces);
    std::unique_ptr<Faces> faces_;
};

/// A length of a glyph: a Length in half the room, for there are many. Up to 700 m.
struct GlyphLength {
    std::int32_t units = 0;

    GlyphLength() = default;

    GlyphLength(Length length)
        : units(static_cast<std::int32_t>(length.units)) {} // NOLINT: it is one.

    operator Length() const { return {units}; } // NOLINT: the same.

    Length scaled(double factor) const { return Length{units}.scaled(factor); }

    double points() const { return Length{units}.points(); }

    GlyphLength& operator+=(Length more) { return *this = Length{units + more.units}; }

    bool operator==(const GlyphLength&) const = default;
};

/// One glyph as it is set. Advances and offsets are unhinted, in 1/1024 pt, before `x_scale`.
struct Glyph {
    std::uint32_t id = 0;
    std::uint32_t cluster = 0; ///< Offset into GlyphRun::text of the first byte it stands for.
    GlyphLength advance, x_offset, y_offset;
    bool operator==(const Glyph&) const = default;
};

/// Glyphs of one face and size, in visual order, with the text they show.
struct GlyphRun {
    const Face* face = nullptr;
    Length size;
    double x_scale = 1;  ///< Font expansion: glyphs and advances are drawn this much wider.
    Length letter_space; ///< What justification put behind each glyph; in its advance already.
    bool right_to_left = false;
    bool upright = false; ///< In text that runs down: each glyph stands as it does in other text.
    std::vector<Glyph> glyphs;
    std::string text; ///< UTF-8, logical order; an inserted hyphen is not in it.
    Length width() const;
    bool operator==(const GlyphRun&) const = default;
};

/// A stretch of a paragraph's text in one style. `owner` is the caller's own number (its inline
/// box).
struct Span {
    std::uint32_t begin = 0, end = 0;
    style::Style style;
    std::uint32_t owner = 0;
};

/// Something in the text that is not text. `at` is the offset of its U+FFFC.
struct Insertion {
    enum class Kind : std::uint8_t {
        atomic,     ///< A picture, an inline-block: `width` wide, breaks allowed around it (UAX 14,
                    ///< CB).
        open_edge,  ///< Margin, border and padding where an inline box begins; no break after it.
        close_edge, ///< The same where it ends; no break before it.
        leader,     ///< leader(): fills the line with `pattern`, at least once.
        mark, ///< Nothing to see: a note's call, an anchor. Width 0; sticks to what stands before
              ///< it.
    };
    Kind kind = Kind::atomic;
    std::uint32_t at = 0;
    Length width;
    std::string pattern;
    std::uint32_t owner = 0;
};

/// What a paragraph is made from: the text of one inline formatting context, white space already
/// collapsed and case already transformed by `boxes`; U+2028 forces a line break.
struct InlineText {
    std::string text;
    std::vector<Span> spans;           ///< In order, covering the text.
    std::vector<Insertion> insertions; ///< In order of `at`.
    style::Style style; ///< Of the block that holds the text: alignment, indent, limits.
    Position at;        ///< For findings.

    /// Where the text of one of the caller's text boxes begins, for looking back from a line.
    struct Origin {
        std::uint32_t at = 0, box = 0;
        std::uint32_t before = 0; ///< Bytes of the box's text that stand before this one.
    };

    std::vector<Origin> origins; ///< In order of `at`.

    /// A sign of UAX 9 that orders the text from a byte on, as `direction` and `unicode-bidi` of
    /// boxes ask; it is not part of the text.
    struct BidiControl {
        std::uint32_t at = 0;
        std::string_view sign; ///< A literal.
    };

    std::vector<BidiControl> controls; ///< In order of `at`.
};

/// One piece of a line from left to right: glyphs, or an insertion.
struct Piece {
    Length x; ///< From the line's start edge (left edge of the measure).
    Length width;
    std::uint32_t span = 0;      ///< Index into InlineText::spans.
    std::uint32_t order = 0;     ///< Grows in reading order, in which the pieces need not stand.
    std::int32_t insertion = -1; ///< Index into InlineText::insertions, or -1 for glyphs.
    GlyphRun run;
};

/// The edges of what is printed: from a line's start edge, and above (-) or below its baseline.
struct InkBox {
    Length left, right, top, foot;
};

/// A set line. Vertical measures are the caller's: it knows the inline boxes.
struct Line {
    std::vector<Piece> pieces;
    Length measure; ///< The width it was set to.
    Length width;   ///< From the first to the last ink-bearing advance, protrusion not counted.
    std::uint32_t begin = 0; ///< Text range, with the white space that vanished at its end.
    std::uint32_t end = 0;
    bool hyphenated = false; ///< Ends in a hyphen that the text does not have, or an explicit one.
    bool forced = false;     ///< Ends because the text or the paragraph does.
    double ratio = 0;        ///< Adjustment as in TeX: 1 is all stretch used, -1 all shrink.
    std::int64_t demerits = 0;
};

/// Where a line of a paragraph ends: one of the places that the paragraph knows, by its number.
struct LineEnd {
    std::uint32_t place = 0;
    bool hyphenated = false;
    std::int64_t demerits = 0; ///< Of the paragraph up to there.
};

/// A way to set a paragraph in another number of lines than the best.
struct OtherSetting {
    std::int32_t lines = 0;
    std::int64_t demerits = 0; ///< More than the best has.
    std::vector<LineEnd> ends; ///< Of its lines.
};

/// The lines of a paragraph set as well as it can be, and how else: in a line fewer, a line more.
struct Settings {
    std::vector<Line> best;
    std::vector<OtherSetting> others;
};

/// Room for one line: where it begins and how wide it may be.
struct LineRoom {
    Length start;
    Length width;
};

/// The room for line n (from 0) of a paragraph, text-indent not counted.
using Measure = std::function<LineRoom(int line)>;

/// How a line was judged, or would have been.
struct Judgement {
    std::uint32_t end = 0; ///< Of the line, in the text.
    std::string words;     ///< The line's text; of a refused end, the last of it.
    bool hyphenated = false;
    bool overfull = false;
    double ratio = 0; ///< Room that is given, by all that may be: 1 is all stretch, -1 all shrink.
    std::int64_t badness = 0, penalty = 0;
    std::string_view fitness;  ///< "tight", "decent", "loose" or "very loose".
    std::int64_t demerits = 0; ///< Of this line.
    /// Of a refused end: what the paragraph would cost more with it, the lines before it kept and
    /// those behind it the best; nothing where no way keeps within the tolerance.
    std::optional<std::int64_t> more;
};

/// Why a line ends where it does: how it was judged, and the best ends that were refused.
struct LineAccount {
    Judgement taken;
    std::vector<Judgement> refused; ///< The cheapest first; not more than three.
};

/// A paragraph shaped once: boxes, glue and penalties with their glyphs. Immutable; broken as often
/// as layout likes (Knuth and Plass 1981), on the thread of its typesetter. Keeps its InlineText;
/// what breaking needs is kept of the latest paragraphs only, and made again for others.
class Paragraph {
public:
    Paragraph(Paragraph&&) noexcept;
    Paragraph& operator=(Paragraph&&) noexcept;
    ~Paragraph();

    const InlineText& source() const;
    /// Widths for intrinsic sizing: the widest unbreakable piece, and all on one line.
    Length min_content_width() const;
    Length max_content_width() const;
    /// Sets the paragraph. `looseness` asks for that many lines more or fewer than the best (TeX),
    /// as far as tolerance allows. Lines that can't be set well are findings MR6xx.
    std::vector<Line> set_lines(const Measure& measure, int looseness, Report&) const;
    /// Sets the paragraph, and tells how else justified text can be set well. set_lines() gives the
    /// same lines, and with a looseness those of the others.
    Settings settings(const Measure& measure, Report&) const;
    /// Sets it in one of the other ways.
    std::vector<Line> set_lines(const Measure& measure, const OtherSetting&, Report&) const;
    /// Accounts for lines that were set to such a measure and end at these places of the text.
    /// Nothing for lines that were not weighed against each other (`text-wrap`).
    std::vector<LineAccount> account(const Measure& measure,
                                     const std::vector<std::uint32_t>& ends) const;

    struct Items;
    struct Owner;

private:
    friend class Typesetter;
    explicit Paragraph(std::unique_ptr<Owner> owner);
    std::unique_ptr<Owner> owner_;
};

/// Shapes text with the fonts of a set. One for each thread: it keeps font objects, a cache of
/// shaped words and hyphenation patterns; what it returns does not depend on what it has seen.
class Typesetter {
public:
    explicit Typesetter(std::shared_ptr<const FontSet> fonts, const style::TextRules& rules = {});
    ~Typesetter();
    Typesetter(const Typesetter&) = delete;
    Typesetter& operator=(const Typesetter&) = delete;

    /// One for another thread, with the same fonts and rules.
    std::unique_ptr<Typesetter> twin() const;
    /// Takes over a paragraph that a twin has shaped: it is set on this thread from now on.
    void adopt(const Paragraph& paragraph);
    /// Itemises, shapes and hyphenates. A missing face or glyph is a finding MR6xx that names the
    /// word.
    Paragraph shape(InlineText inline_text, Report&);
    /// The face that a font style comes to first; nullptr and a finding when there is none at all.
    const Face* face(const style::FontStyle& font, Report&);
    /// The smallest rectangle around the ink of a line's glyphs; nothing where it has none.
    std::optional<InkBox> ink(const Line& line);
    /// For font-relative units.
    style::FontMeasures measures(const style::FontStyle& font);

    struct Workshop;

private:
    std::unique_ptr<Workshop> workshop_;
};

/// Where hyphenation patterns are looked for (Debian's hyphen-* packages and the book's own).
std::filesystem::path hyphenation_folder();

} // namespace makeready::text
