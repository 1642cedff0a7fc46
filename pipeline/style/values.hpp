// Computed values: what a property comes to for one element. Absolute lengths only; percentages
// stay, because only layout knows of what. Included by style.hpp, which is what other rooms see.
#pragma once

#include "atom.hpp"
#include "length.hpp"
#include "position.hpp"
#include "size.hpp"
#include "values_layout.hpp"
#include "values_paint.hpp"
#include "values_writing.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace makeready::style {

enum class Display : std::uint8_t {
    none,
    contents,
    block,
    inline_,
    inline_block,
    list_item,
    flow_root,
    table,
    inline_table,
    table_row_group,
    table_header_group,
    table_footer_group,
    table_row,
    table_cell,
    table_caption,
    table_column,
    table_column_group,
    flex,
    inline_flex,
    grid,
    inline_grid,
};
enum class Placement : std::uint8_t { static_, relative, absolute, fixed, running, sticky };
enum class UnicodeBidi : std::uint8_t {
    normal,
    embed,
    isolate,
    bidi_override,
    isolate_override,
    plaintext
};
/// `side`: a note in the outer margin, beside its call (-mr-sidenote).
enum class Float : std::uint8_t { none, left, right, footnote, top, bottom, side };
enum class Clear : std::uint8_t { none, left, right, both };
enum class BreakBetween : std::uint8_t {
    automatic,
    avoid,
    avoid_page,
    page,
    left,
    right,
    recto,
    verso,
    column,
    avoid_column
};
enum class BreakInside : std::uint8_t { automatic, avoid, avoid_page, avoid_column };
enum class TextAlign : std::uint8_t { start, end, left, right, center, justify, match_parent };
enum class TextAlignLast : std::uint8_t { automatic, start, end, left, right, center, justify };

/// What becomes of white space, and whether lines end where they are full: `white-space` (CSS Text
/// 4, 3).
struct WhiteSpace {
    enum class Collapse : std::uint8_t {
        collapse,
        preserve,
        preserve_breaks,
        preserve_spaces,
        break_spaces,
        discard
    };
    Collapse collapse = Collapse::collapse;
    bool wraps = true;
    bool operator==(const WhiteSpace&) const = default;

    bool keeps_spaces() const {
        return collapse == Collapse::preserve || collapse == Collapse::preserve_spaces ||
               breaks_spaces();
    }

    bool keeps_line_feeds() const {
        return collapse == Collapse::preserve || collapse == Collapse::preserve_breaks ||
               breaks_spaces();
    }

    /// Each space at a line's end takes room, and the line may end behind any.
    bool breaks_spaces() const { return collapse == Collapse::break_spaces; }

    static const WhiteSpace normal, nowrap, pre, pre_wrap, pre_line, break_spaces;
};

inline constexpr WhiteSpace WhiteSpace::normal{};
inline constexpr WhiteSpace WhiteSpace::nowrap{Collapse::collapse, false};
inline constexpr WhiteSpace WhiteSpace::pre{Collapse::preserve, false};
inline constexpr WhiteSpace WhiteSpace::pre_wrap{Collapse::preserve, true};
inline constexpr WhiteSpace WhiteSpace::pre_line{Collapse::preserve_breaks, true};
inline constexpr WhiteSpace WhiteSpace::break_spaces{Collapse::break_spaces, true};

enum class TextWrap : std::uint8_t { wrap, balance, pretty, stable };
enum class Hyphens : std::uint8_t { none, manual, automatic };

/// text-transform: what becomes of letters, and of their width (CSS Text 4, 2.1).
struct TextTransform {
    enum class Letters : std::uint8_t { none, uppercase, lowercase, capitalize };
    Letters letters = Letters::none;
    bool full_width = false, full_size_kana = false;
    bool operator==(const TextTransform&) const = default;
};

enum class Direction : std::uint8_t { ltr, rtl };
enum class Slant : std::uint8_t { normal, italic, oblique };
enum class Visibility : std::uint8_t { visible, hidden, collapse };
enum class ListPosition : std::uint8_t { outside, inside };
enum class CaptionSide : std::uint8_t { top, bottom };
enum class BorderLine : std::uint8_t {
    none,
    hidden,
    solid,
    dashed,
    dotted,
    double_,
    groove,
    ridge,
    inset,
    outset
};
enum class BoxSizing : std::uint8_t { content_box, border_box };
enum class Overflow : std::uint8_t { visible, hidden, clip, scroll, automatic };
enum class OverflowWrap : std::uint8_t { normal, break_word, anywhere };
enum class WordBreak : std::uint8_t { normal, break_all, keep_all, break_word, auto_phrase };
/// CSS Text 4, 5.3: how strictly the rules for the ends of Chinese and Japanese lines are kept.
enum class LineBreak : std::uint8_t { automatic, loose, normal, strict, anywhere };
/// CSS Text 4, 8.4: where the blank half of full-width punctuation is taken away.
enum class SpacingTrim : std::uint8_t {
    normal,
    space_all,
    space_first,
    trim_start,
    trim_both,
    trim_all
};
/// CSS Text 4, 8.3: an eighth of an ideograph's width at the seams of ideographs and other text.
enum class Autospace : std::uint8_t { none = 0, alpha = 1, numeric = 2 };
/// CSS Text 4, 6.4: what gives way when a line is justified.
/// -mr-hyphenate-capitalized: words that begin with a capital. `automatic`: as the language has it.
enum class HyphenateCapitalized : std::uint8_t { automatic, all, none };
enum class TextJustify : std::uint8_t { automatic, inter_word, inter_character };
enum class ObjectFit : std::uint8_t { fill, contain, cover, none, scale_down };
enum class DecorationBreak : std::uint8_t { slice, clone };
enum class VerticalAlign : std::uint8_t {
    baseline,
    sub,
    super,
    text_top,
    text_bottom,
    middle,
    top,
    bottom,
    length
};
enum class Decoration : std::uint8_t { none = 0, underline = 1, overline = 2, line_through = 4 };
enum class DecorationLine : std::uint8_t { solid, double_, dotted, dashed, wavy };
/// css-break-4, 5.2: what becomes of margins beside a break.
enum class MarginBreak : std::uint8_t { automatic, keep, discard };
enum class FootnotePolicy : std::uint8_t { automatic, line, block };

/// css-contain-2, 3: what inside a box has no effect outside it.
enum class Containment : std::uint8_t { size = 1, layout = 2, paint = 4 };

/// One OpenType feature: "smcp" on, "salt" 2.
struct Feature {
    std::array<char, 4> tag{};
    std::int32_t value = 1;
    bool operator==(const Feature&) const = default;
};

/// One name of `font-variant-alternates`; what it stands for is said by @font-feature-values.
struct Alternate {
    enum class Kind : std::uint8_t {
        stylistic,
        styleset,
        character_variant,
        swash,
        ornaments,
        annotation
    };
    Kind kind = Kind::stylistic;
    Atom name;
    bool operator==(const Alternate&) const = default;
};

/// `font-variant-emoji` (CSS Fonts 4, 6.11): which form of a sign that has two.
enum class EmojiForm : std::uint8_t { normal, text, emoji, unicode };

/// `font-size-adjust`: which measure of a face shall be which share of the font size, whatever the
/// face (CSS Fonts 5, 2.1).
struct SizeAdjust {
    enum class Metric : std::uint8_t { none, ex_height, cap_height, ch_width, ic_width, ic_height };
    Metric metric = Metric::none;
    double value = 0; ///< 0: that of the first font (`from-font`).
    bool operator==(const SizeAdjust&) const = default;
};

/// What chooses a face and shapes with it (CSS Fonts 4).
struct FontStyle {
    std::vector<Atom> families; ///< In order of preference; generic ones ("serif") last.
    Length size = 12_pt;
    std::int32_t weight = 400;
    Slant slant = Slant::normal;
    double stretch = 100;          ///< Percent.
    std::vector<Feature> features; ///< From font-variant-* and font-feature-settings, in order.
    std::vector<std::pair<std::array<char, 4>, double>> variations;
    std::vector<Alternate> alternates;
    SizeAdjust size_adjust;
    EmojiForm emoji = EmojiForm::normal;
    double slant_angle = 14; ///< Of `oblique`, in degrees; 14 is CSS's own.
    Atom palette;            ///< "light", "dark" or a "--name"; empty: the font's first.
    Atom language_override;  ///< An OpenType language system ("SRB"); empty: that of `lang`.
    bool kerning = true;
    bool optical_sizing = true; ///< An `opsz` axis follows the font size.
    bool synthesis_small_caps = false, synthesis_weight = false, synthesis_style = false,
         synthesis_position = false;
    bool operator==(const FontStyle&) const = default;
};

/// `line-height`: normal, a factor of the font size, or a length.
struct LineHeight {
    enum class Kind : std::uint8_t { normal, factor, length };
    Kind kind = Kind::normal;
    double factor = 0;
    Length length;
    bool operator==(const LineHeight&) const = default;
};

/// hyphenate-limit-chars, -lines, -zone, -last (CSS Text 4, 6.3).
struct HyphenLimits {
    std::int32_t word = 5, before = 2, after = 2;
    std::int32_t lines = 0; ///< Most hyphenated lines in a row; 0: no limit.
    Size zone;
    bool last = false; ///< hyphenate-limit-last: always (no hyphen on the last full line).
    bool operator==(const HyphenLimits&) const = default;
};

/// One piece of `content`, `string-set` or `bookmark-label` (CSS Content 3, GCPM).
struct ContentPart {
    enum class Kind : std::uint8_t {
        text,     ///< `text`
        counter,  ///< counter(name, style)
        counters, ///< counters(name, text, style)
        open_quote,
        close_quote,
        no_open_quote,
        no_close_quote,
        string,          ///< string(name, which)
        element,         ///< element(name, which)
        target_counter,  ///< target-counter(url, name, style)
        target_counters, ///< target-counters(url, name, text, style)
        target_text,     ///< target-text(url, which)
        leader,          ///< leader(text)
        content,         ///< content(which): the element's own text, or of ::before ("before") ...
        image,           ///< url
    };
    Kind kind = Kind::text;
    std::string text;       ///< The string, or the separator, or the leader's pattern.
    Atom name;              ///< Of the counter, string or element.
    Atom style = "decimal"; ///< Counter style.
    std::string url;        ///< With attr() put in: "#chapter-2".
    Atom which; ///< first, start, last, first-except; text, before, after, first-letter.
    bool operator==(const ContentPart&) const = default;
};

using Content = std::vector<ContentPart>;

struct CounterChange {
    Atom name;
    std::int32_t value = 0;
    bool reversed =
        false; ///< counter-reset: reversed(name) without a value: it counts down to one.
    bool operator==(const CounterChange&) const = default;
};

struct StringSet {
    Atom name;
    Content content;
    bool operator==(const StringSet&) const = default;
};

struct BorderEdge {
    BorderLine line = BorderLine::none;
    Length width; ///< 0 where `line` is none or hidden.
    Colour colour;
    bool operator==(const BorderEdge&) const = default;
};

/// Half of a Style: what children inherit.
struct InheritedStyle {
    FontStyle font;
    /// What each font-variant-* and font-feature-settings asks for; `font.features` is their sum.
    std::array<std::vector<Feature>, 7> feature_groups;
    Colour colour;
    LineHeight line_height;
    Atom language; ///< From lang; empty if none holds.
    Size letter_spacing, word_spacing;
    TextAlign align = TextAlign::start;
    TextAlignLast align_last = TextAlignLast::automatic;
    Size indent;
    InitialAlign initial_align;
    bool indent_hanging = false, indent_each_line = false;
    WhiteSpace white_space;
    TextWrap wrap = TextWrap::wrap;
    Hyphens hyphens = Hyphens::manual;
    HyphenLimits hyphen_limits;
    HyphenateCapitalized hyphenate_capitalized = HyphenateCapitalized::automatic;
    OverflowWrap overflow_wrap = OverflowWrap::normal;
    WordBreak word_break = WordBreak::normal;
    LineBreak line_break = LineBreak::automatic;
    SpacingTrim spacing_trim = SpacingTrim::normal;
    std::uint8_t autospace = 3; ///< Bits of Autospace.
    TextJustify justify = TextJustify::automatic;
    std::string hyphenate_character; ///< Empty: the hyphen of the language and the face.
    TextTransform transform;
    Direction direction = Direction::ltr;
    WritingMode writing = WritingMode::horizontal_tb;
    double tab_size = 8;
    std::uint8_t hanging_punctuation = 0; ///< Bits: 1 first, 2 last, 4 force-end, 8 allow-end.
    bool protrusion = false; ///< -mr-protrusion: signs hang over the edges of justified text.
    double expansion = 0;    ///< -mr-font-expansion: most glyph scaling, percent either way;
                             ///< letter-space may add as much.
    Length line_grid;        ///< -mr-line-grid: step of the baseline grid; 0: none.
    std::int32_t orphans = 2, widows = 2;
    Atom list_type = "disc"; ///< A counter style's name, "none", or a string in quotes.
    ListPosition list_position = ListPosition::outside;
    Image list_image;
    std::vector<std::pair<std::string, std::string>> quotes;
    bool quotes_auto = true;
    Visibility visibility = Visibility::visible;
    CaptionSide caption_side = CaptionSide::top;
    bool border_collapse = false;
    Length border_spacing_x, border_spacing_y;
    bool empty_cells_hide = false;
    double image_resolution = 96; ///< Dots per inch for pictures that don't say.
    Size underline_offset = automatic();
    bool underline_under = false;       ///< text-underline-position: under.
    std::vector<Shadow> text_shadows;   ///< The first on top.
    bool smooth_images = true;          ///< image-rendering: not pixelated or crisp-edges.
    std::map<Atom, std::string> custom; ///< --names and their token text.
    bool operator==(const InheritedStyle&) const = default;
};

/// What the page breaker weighs (-mr-page-costs).
enum class PageCost : std::uint8_t {
    short_page,
    uneven,
    page,
    demerits,
    parted,
    hyphen,
    hyphen_over_leaf,
    orphan,
    avoid,
    note_parted,
    note_put_off,
    float_put_off,
    short_end,
};

/// The ratio of width to height that a box prefers (CSS Sizing 4, 5.1).
struct AspectRatio {
    double value = 1;
    bool is_auto = false; ///< `auto` stands beside it: a picture's own goes before it, and it is
                          ///< that of the content box.
    bool operator==(const AspectRatio&) const = default;
};

/// The other half: what holds for the element alone.
struct OwnStyle {
    Display display = Display::inline_;
    bool was_inline = false; ///< Its display was inline-level before it was taken out of the flow.
    Placement position = Placement::static_;
    Atom running; ///< position: running(name)
    UnicodeBidi unicode_bidi = UnicodeBidi::normal;
    Float floating = Float::none;
    Clear clear = Clear::none;
    Edges<Size> margin, padding, inset{automatic(), automatic(), automatic(), automatic()};
    Edges<BorderEdge> border;
    std::array<CornerRadius, 4> radius{}; ///< Top left, top right, bottom right, bottom left.
    BorderEdge outline;
    Length outline_offset;
    Size width = automatic(), height = automatic();
    Size min_width = automatic(), min_height = automatic();
    Size max_width{Size::Kind::none, {}, 0}, max_height{Size::Kind::none, {}, 0};
    BoxSizing box_sizing = BoxSizing::content_box;
    std::optional<AspectRatio> aspect_ratio;
    Overflow overflow = Overflow::visible;
    std::optional<std::string> text_overflow; ///< Stands for text that is cut; nullopt: clip.
    VerticalAlign vertical_align = VerticalAlign::baseline;
    Size vertical_offset; ///< With VerticalAlign::length; percent of the line height.
    Colour background = transparent();
    Backgrounds backgrounds;
    BorderImage border_image;
    std::vector<Shadow> shadows; ///< box-shadow, the first on top.
    std::vector<Transform> transform;
    std::array<std::vector<Transform>, 3> moves; ///< translate, rotate, scale: before `transform`.
    Spot transform_origin{{Size::Kind::length, {}, 50}, {Size::Kind::length, {}, 50}};
    std::optional<Edges<Size>> clip; ///< clip: rect(), from the border box's top left corner.
    ClipShape clip_path;
    Atom blend; ///< mix-blend-mode; empty: normal.
    bool isolate = false;
    float opacity = 1;
    std::optional<std::int32_t> z_index;
    std::uint8_t decoration = 0; ///< Bits of Decoration.
    std::optional<Colour> decoration_colour;
    DecorationLine decoration_line = DecorationLine::solid;
    Size decoration_thickness = automatic();
    BreakBetween break_before = BreakBetween::automatic, break_after = BreakBetween::automatic;
    BreakInside break_inside = BreakInside::automatic;
    DecorationBreak decoration_break = DecorationBreak::slice;
    Atom page;                      ///< The named page; empty: auto.
    std::optional<Content> content; ///< nullopt: normal; empty: none.
    std::vector<CounterChange> counter_reset, counter_increment, counter_set;
    std::vector<StringSet> string_set;
    std::int32_t bookmark_level = 0; ///< 0: none.
    Content bookmark_label;
    bool bookmark_open = true;
    bool table_fixed = false;
    ObjectFit object_fit = ObjectFit::fill;
    Spot object_position{{Size::Kind::length, {}, 50}, {Size::Kind::length, {}, 50}};
    std::int32_t column_count = 0; ///< 0: auto.
    Size column_width = automatic(), column_gap{Size::Kind::normal, {}, 0};
    BorderEdge column_rule;
    bool column_fill_balance = true, column_span_all = false;
    Size row_gap{Size::Kind::normal, {}, 0};
    MarginBreak margin_break = MarginBreak::automatic;
    std::uint8_t contain = 0; ///< Bits of Containment.
    std::int32_t order = 0;   ///< Of a flex or grid item.
    InitialLetter initial_letter;
    bool is_item = false; ///< Its container is a flex or grid container.
    AlignmentStyle alignment;
    FlexStyle flex;
    Rare<GridStyle> grid;
    GridPlace grid_place;
    FootnotePolicy footnote_policy = FootnotePolicy::automatic;
    std::vector<std::pair<PageCost, std::int32_t>>
        page_costs; ///< -mr-page-costs, of the root element.
    bool operator==(const OwnStyle&) const = default;
};

} // namespace makeready::style
