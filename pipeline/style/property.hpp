// The one table of properties. A name comes in; its row goes out, which parses a value, sets it in
// a draft, copies it from another style and writes it as text. Everything known of a property is
// here.
#pragma once

#include "computation.hpp"
#include "reader.hpp"

#include <functional>
#include <map>

namespace makeready::style {

/// A parsed value: puts what it computes to into the draft.
using Setter = std::function<void(Computation&)>;

/// A longhand. The table's order is the order of computing: direction, font, colour, the rest.
struct Property {
    std::string name, values;
    bool inherited = false;
    std::function<Setter(Reader&)>
        parse; ///< Takes from the front what it understands; null: nothing.
    std::function<void(Draft&, const View&)> copy;
    std::function<std::string(const View&)> text;
    /// Its place in the computation; see Computation::in_font.
    enum class Stage : std::uint8_t {
        direction,
        font,
        line_height,
        colour,
        rest
    } stage = Stage::rest;
};

using PropertyId = std::uint16_t;
constexpr PropertyId custom_property = 0xFFFF;

/// CSS-wide keywords (CSS Cascade 5, 7.3).
enum class Wide : std::uint8_t { none, inherit, initial, unset, revert, revert_layer };
std::optional<Wide> wide_keyword(std::string_view word);

/// A value with var() in it: kept as text until an element's custom properties are known.
struct Pending {
    std::string name; ///< Of the property or shorthand, in lower case.
    std::string text;
};

/// A longhand's declared value.
struct Declaration {
    PropertyId id = custom_property;
    PropertyId id_if_rtl = custom_property; ///< Differs for margin-inline-start and its kind.
    bool important = false;
    bool is_logical = false; ///< Its name says block or inline: the writing mode turns it.
    Wide wide = Wide::none;
    Setter set;
    Setter set_if_rtl; ///< Null where the direction changes nothing.
    std::shared_ptr<const Pending> pending;
    Atom custom; ///< Custom properties: the name; their value is `pending`'s text.
    Position at;
};

using Declarations = std::vector<Declaration>;

/// What a shorthand's parser writes to.
class Expansion {
public:
    explicit Expansion(Declarations& out) : out_(out) {}

    void set(std::string_view longhand, Setter value);
    void initial(std::string_view longhand);
    /// Reads a longhand's value from the front.
    bool take(std::string_view longhand, Reader& reader);
    /// The same where the direction decides which longhand it is.
    bool take_both(std::string_view ltr, std::string_view rtl, Reader& reader);
    void initial_both(std::string_view ltr, std::string_view rtl);

private:
    Declarations& out_;
};

struct Shorthand {
    std::string name, values;
    std::vector<std::string> longhands;
    std::function<bool(Reader&, Expansion&)> expand;
};

/// A longhand's physical meanings, by direction (CSS Logical 1). Other names for a property are
/// here too; then both are the same.
struct Meaning {
    std::string name, ltr, rtl;
};

/// All rows, in order, and the ways to find them.
class PropertyTable {
public:
    PropertyTable();

    const std::vector<Property>& longhands() const { return longhands_; }

    const std::vector<Shorthand>& shorthands() const { return shorthands_; }

    const std::vector<Meaning>& meanings() const { return meanings_; }

    const Property& longhand(PropertyId id) const { return longhands_[id]; }

    const Shorthand* shorthand(std::string_view name) const;
    const Meaning* meaning(std::string_view name) const;
    std::optional<PropertyId> id(std::string_view longhand) const;

    /// The longhand of the side or size that this one's comes to lie at.
    PropertyId turned(PropertyId id, Turn turn) const {
        return turned_[static_cast<std::size_t>(turn)][id];
    }

    bool knows(std::string_view name) const;
    /// The values a property or shorthand takes, as its row tells them.
    std::string values_of(std::string_view name) const;

private:
    std::vector<Property> longhands_;
    std::vector<Shorthand> shorthands_;
    std::vector<Meaning> meanings_;
    std::array<std::vector<PropertyId>, 4> turned_; ///< By Turn, for each longhand.
    std::map<std::string, PropertyId, std::less<>> ids_;
    std::map<std::string, std::size_t, std::less<>> shorthand_places_, meaning_places_;
};

/// A property or an at-rule that is known and does nothing here, and what to do instead.
struct Ignored {
    std::string_view name, advice;
};

std::vector<Ignored> ignored_properties();
std::vector<Ignored> ignored_at_rules();

/// The table; made once, never changed.
const PropertyTable& properties();

/// Parses a value as that property, shorthand or other name. Adds to `out`; false, and nothing
/// added, if the value is invalid. `remarks` hears of what can't be done in full.
bool parse_value(const std::string& name, Tokens value, Declarations& out,
                 std::vector<std::string>* remarks);

void add_font_properties(std::vector<Property>& table);
void add_text_properties(std::vector<Property>& table);
void add_space_properties(std::vector<Property>& table);
void add_initial_properties(std::vector<Property>& table);
void add_list_properties(std::vector<Property>& table);
void add_box_properties(std::vector<Property>& table);
void add_paint_properties(std::vector<Property>& table);
void add_decor_properties(std::vector<Property>& table);
void add_clip_properties(std::vector<Property>& table);
void add_transform_properties(std::vector<Property>& table);
void add_edge_properties(std::vector<Property>& table);
void add_break_properties(std::vector<Property>& table);
void add_content_properties(std::vector<Property>& table);
/// Alignment, flexible boxes; grids.
void add_layout_properties(std::vector<Property>& table);
void add_grid_properties(std::vector<Property>& table);
void add_layout_shorthands(std::vector<Shorthand>& table);
void add_grid_shorthands(std::vector<Shorthand>& table);
/// The shorthand `background`; in a file of its own with the properties it is for.
bool expand_background(Reader& reader, Expansion& out);
void add_text_shorthands(std::vector<Shorthand>& table);
std::vector<Shorthand> make_shorthands();
std::vector<Meaning> make_meanings();

} // namespace makeready::style
