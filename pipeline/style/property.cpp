#include "property.hpp"

#include "sheet.hpp"
#include "strings.hpp"

namespace makeready::style {
namespace {

struct WideWord {
    std::string_view name;
    Wide wide;
};

constexpr WideWord wide_words[] = {
    {"inherit", Wide::inherit}, {"initial", Wide::initial},           {"unset", Wide::unset},
    {"revert", Wide::revert},   {"revert-layer", Wide::revert_layer},
};

} // namespace

std::optional<Wide> wide_keyword(std::string_view word) {
    for (const WideWord& row : wide_words)
        if (same_word(row.name, word)) return row.wide;
    return std::nullopt;
}

namespace {

constexpr std::string_view side_names[] = {"top", "right", "bottom", "left"};
constexpr std::string_view corner_names[] = {"top-left", "top-right", "bottom-right",
                                             "bottom-left"};

/// Where the nth side, clockwise from the top, comes to lie.
std::size_t turned_side(std::size_t n, Turn turn) {
    return turn == Turn::clockwise ? (n + 1) % 4 : turn == Turn::flip ? 3 - n : (n + 3) % 4;
}

/// The name of a longhand of a side, a corner or a size, turned; other names stay.
std::string turned_name(const std::string& name, Turn turn) {
    const auto with = [&](std::string_view word, std::string_view other) {
        std::string out = name;
        return out.replace(out.find(word), word.size(), other);
    };
    if (name == "width" || name == "min-width" || name == "max-width")
        return with("width", "height");
    if (name == "height" || name == "min-height" || name == "max-height")
        return with("height", "width");
    const bool is_edge =
        name.starts_with("margin-") || name.starts_with("padding-") || name.starts_with("border-");
    for (std::size_t n = 0; n < 4; ++n) {
        const std::size_t corner = turn == Turn::flip ? (4 - n) % 4 : turned_side(n, turn);
        if (is_edge && name.find(corner_names[n]) != std::string::npos)
            return with(corner_names[n], corner_names[corner]);
    }
    for (std::size_t n = 0; n < 4; ++n)
        if (name == side_names[n] || (is_edge && name.find(side_names[n]) != std::string::npos))
            return with(side_names[n], side_names[turned_side(n, turn)]);
    return name;
}

} // namespace

PropertyTable::PropertyTable() : shorthands_(make_shorthands()), meanings_(make_meanings()) {
    add_font_properties(longhands_);
    add_text_properties(longhands_);
    add_space_properties(longhands_);
    add_initial_properties(longhands_);
    add_list_properties(longhands_);
    add_box_properties(longhands_);
    add_paint_properties(longhands_);
    add_decor_properties(longhands_);
    add_clip_properties(longhands_);
    add_transform_properties(longhands_);
    add_edge_properties(longhands_);
    add_break_properties(longhands_);
    add_content_properties(longhands_);
    add_layout_properties(longhands_);
    add_grid_properties(longhands_);
    for (std::size_t i = 0; i < longhands_.size(); ++i)
        ids_.emplace(longhands_[i].name, static_cast<PropertyId>(i));
    for (const Turn turn : {Turn::none, Turn::clockwise, Turn::counterclockwise, Turn::flip})
        for (const Property& row : longhands_)
            turned_[static_cast<std::size_t>(turn)].push_back(
                *id(turn == Turn::none ? row.name : turned_name(row.name, turn)));
    for (std::size_t i = 0; i < shorthands_.size(); ++i)
        shorthand_places_.emplace(shorthands_[i].name, i);
    for (std::size_t i = 0; i < meanings_.size(); ++i)
        meaning_places_.emplace(meanings_[i].name, i);
}

const Shorthand* PropertyTable::shorthand(std::string_view name) const {
    const auto found = shorthand_places_.find(name);
    return found == shorthand_places_.end() ? nullptr : &shorthands_[found->second];
}

const Meaning* PropertyTable::meaning(std::string_view name) const {
    const auto found = meaning_places_.find(name);
    return found == meaning_places_.end() ? nullptr : &meanings_[found->second];
}

std::optional<PropertyId> PropertyTable::id(std::string_view longhand) const {
    const auto found = ids_.find(longhand);
    return found == ids_.end() ? std::nullopt : std::optional(found->second);
}

bool PropertyTable::knows(std::string_view name) const {
    return name == "all" || id(name) || shorthand(name) != nullptr || meaning(name) != nullptr;
}

std::string PropertyTable::values_of(std::string_view name) const {
    if (const auto found = id(name)) return longhand(*found).values;
    if (const Shorthand* row = shorthand(name)) return row->values;
    if (const Meaning* row = meaning(name)) return values_of(row->ltr);
    return "inherit | initial | unset | revert";
}

const PropertyTable& properties() {
    static const PropertyTable table;
    return table;
}

void Expansion::set(std::string_view longhand, Setter value) {
    Declaration declaration;
    declaration.id = declaration.id_if_rtl = *properties().id(longhand);
    declaration.set = std::move(value);
    out_.push_back(std::move(declaration));
}

void Expansion::initial_both(std::string_view ltr, std::string_view rtl) {
    initial(ltr);
    out_.back().id_if_rtl = *properties().id(rtl);
}

void Expansion::initial(std::string_view longhand) {
    set(longhand, nullptr);
    out_.back().wide = Wide::initial;
}

bool Expansion::take(std::string_view longhand, Reader& reader) {
    const Reader before = reader;
    Setter value = properties().longhand(*properties().id(longhand)).parse(reader);
    if (!value) {
        reader = before;
        return false;
    }
    set(longhand, std::move(value));
    return true;
}

bool Expansion::take_both(std::string_view ltr, std::string_view rtl, Reader& reader) {
    Reader again = reader;
    if (!take(ltr, reader)) return false;
    if (ltr == rtl) return true;
    Declaration& declaration = out_.back();
    declaration.id_if_rtl = *properties().id(rtl);
    declaration.set_if_rtl = properties().longhand(declaration.id_if_rtl).parse(again);
    return true;
}

namespace {

/// Parses one value in one of the three kinds of name.
class ValueParser {
public:
    ValueParser(Tokens value, std::vector<std::string>* remarks)
        : value_(value), remarks_(remarks) {}

    bool run(const std::string& name, Declarations& out);

private:
    bool wide(const std::string& name, Wide keyword, Declarations& out);
    bool meaning(const Meaning& row, Declarations& out);

    Tokens value_;
    std::vector<std::string>* remarks_;
};

bool ValueParser::run(const std::string& name, Declarations& out) {
    const PropertyTable& table = properties();
    Reader reader(value_, remarks_);
    if (value_.size() == 1 && value_[0].is(TokenKind::ident))
        if (const auto keyword = wide_keyword(value_[0].text)) return wide(name, *keyword, out);
    if (const auto id = table.id(name)) {
        Declaration declaration;
        declaration.id = declaration.id_if_rtl = *id;
        declaration.set = table.longhand(*id).parse(reader);
        if (!declaration.set || !reader.done()) return false;
        out.push_back(std::move(declaration));
        return true;
    }
    if (const Meaning* row = table.meaning(name)) return meaning(*row, out);
    const Shorthand* row = table.shorthand(name);
    Expansion expansion(out);
    return row != nullptr && row->expand(reader, expansion) && reader.done();
}

bool ValueParser::meaning(const Meaning& row, Declarations& out) {
    if (!run(row.ltr, out)) return false;
    if (row.rtl == row.ltr) return true;
    Declarations other;
    run(row.rtl, other);
    out.back().id_if_rtl = other.back().id;
    out.back().set_if_rtl = std::move(other.back().set);
    return true;
}

bool ValueParser::wide(const std::string& name, Wide keyword, Declarations& out) {
    const PropertyTable& table = properties();
    const auto add = [&](PropertyId id) {
        Declaration declaration;
        declaration.id = declaration.id_if_rtl = id;
        declaration.wide = keyword;
        out.push_back(std::move(declaration));
    };
    if (const auto found = table.id(name))
        add(*found);
    else if (const Meaning* row = table.meaning(name))
        return meaning(*row, out);
    else if (const Shorthand* shorthand = table.shorthand(name))
        for (const std::string& part : shorthand->longhands) run(part, out);
    else // CSS Cascade 5, 3.2: `all` is everything but direction, unicode-bidi and custom
         // properties.
        for (PropertyId i = 0; i < table.longhands().size(); ++i)
            if (table.longhand(i).name != "direction" && table.longhand(i).name != "unicode-bidi")
                add(i);
    return true;
}

} // namespace

namespace {

// CSS Logical 1, 4: margins, padding, borders, insets, sizes and corners by the way text runs.
bool is_logical(std::string_view name) {
    for (const std::string_view part :
         {"-block", "-inline", "-start-start-", "-start-end-", "-end-start-", "-end-end-"})
        if (name.find(part) != std::string_view::npos) return true;
    return name == "block-size" || name == "inline-size";
}

} // namespace

bool parse_value(const std::string& name, Tokens value, Declarations& out,
                 std::vector<std::string>* remarks) {
    const std::size_t before = out.size();
    if (value.empty() || !ValueParser(value, remarks).run(name, out)) {
        out.resize(before);
        return false;
    }
    if (is_logical(name))
        for (std::size_t n = before; n < out.size(); ++n) out[n].is_logical = true;
    return true;
}

std::vector<PropertyRow> property_table() {
    StylePool pool;
    const Style initial = pool.initial();
    std::vector<PropertyRow> rows = page_descriptor_rows();
    for (const Property& row : properties().longhands())
        rows.push_back({row.name, row.values, row.text(view(initial)), row.inherited});
    for (const Shorthand& row : properties().shorthands()) {
        std::string parts;
        for (const std::string& part : row.longhands) parts += (parts.empty() ? "" : " ") + part;
        const auto first = properties().id(row.longhands.front());
        rows.push_back({row.name, row.values, concat("sets ", parts),
                        first && properties().longhand(*first).inherited});
    }
    for (const Meaning& row : properties().meanings()) {
        const auto id = properties().id(row.ltr);
        const std::string as = row.ltr == row.rtl ? row.ltr : concat(row.ltr, " or ", row.rtl);
        rows.push_back({row.name, properties().values_of(row.ltr), concat("as ", as),
                        id && properties().longhand(*id).inherited});
    }
    std::sort(rows.begin(), rows.end(),
              [](const PropertyRow& a, const PropertyRow& b) { return a.name < b.name; });
    return rows;
}

} // namespace makeready::style
