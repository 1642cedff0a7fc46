// @font-palette-values (CSS Fonts 4, 9.1).
#include "colour.hpp"
#include "strings.hpp"
#include "text_rule.hpp"

namespace makeready::style {
namespace {

bool read_families(Tokens tokens, PaletteValues& values) {
    values.families.clear();
    for (const Tokens one : split_at_commas(tokens)) {
        Reader reader(one);
        auto name = reader.take_string();
        std::string words;
        while (!name && !reader.done()) {
            const auto word = reader.take_name();
            if (!word) return false;
            words += concat(words.empty() ? "" : " ", *word);
        }
        if (!reader.done()) return false;
        values.families.push_back(name ? *name : words);
    }
    return !values.families.empty();
}

bool read_base(Tokens tokens, PaletteValues& values) {
    Reader reader(tokens);
    using Base = PaletteValues::Base;
    values.base = reader.take_word("light")  ? Base::light
                  : reader.take_word("dark") ? Base::dark
                                             : Base::numbered;
    if (values.base != Base::numbered) return reader.done();
    const auto number = take_integer(reader);
    if (!number || *number < 0 || !reader.done()) return false;
    values.number = static_cast<std::uint32_t>(*number);
    return true;
}

bool read_colours(Tokens tokens, PaletteValues& values) {
    values.colours.clear();
    for (const Tokens one : split_at_commas(tokens)) {
        Reader reader(one);
        const auto entry = take_integer(reader);
        const auto colour = take_colour(reader);
        // 9.1.2: what depends on where the glyphs stand is no colour of a palette.
        if (!entry || *entry < 0 || !colour || !colour->colour || !reader.done()) return false;
        values.colours.emplace_back(static_cast<std::uint32_t>(*entry), *colour->colour);
    }
    return !values.colours.empty();
}

struct Row {
    std::string_view name, values;
    bool (*read)(Tokens, PaletteValues&);
};

constexpr Row rows[] = {
    {"font-family", "<family-name>#", read_families},
    {"base-palette", "light | dark | <integer>", read_base},
    {"override-colors", "[<integer> <color>]#", read_colours},
};

void read_descriptor(const Item& item, const Findings& findings, PaletteValues& values) {
    const bool is_declaration = item.kind == Item::Kind::declaration;
    for (const Row& row : rows) {
        if (!is_declaration || !same_word(item.name(), row.name)) continue;
        PaletteValues read = values;
        if (row.read(item.block, read))
            values = std::move(read);
        else
            findings.warn(*item.first, "MR502",
                          concat("\"", findings.quoted(item.block), "\" is no value for \"",
                                 row.name, "\" in @font-palette-values, which takes ", row.values));
        return;
    }
    findings.warn(*item.first, "MR501",
                  concat("@font-palette-values holds font-family, base-palette and "
                         "override-colors only",
                         is_declaration ? concat("; \"", item.name(), "\" was left out") : ""));
}

} // namespace

std::optional<PaletteValues> read_palette_values(const Item& rule, const Findings& findings) {
    PaletteValues values;
    Reader prelude(rule.prelude);
    const auto name = prelude.take_name();
    const bool named = name && name->starts_with("--") && prelude.done();
    for (const Item& item : read_block(rule.block)) read_descriptor(item, findings, values);
    if (named) values.name = Atom(*name);
    if (named && !values.families.empty()) return values;
    findings.warn(*rule.first, "MR504",
                  concat("@font-palette-values has no ", named ? "font-family" : "name",
                         " and was left out; write @font-palette-values --name { font-family: "
                         "\"Name\"; base-palette: 1; }"));
    return std::nullopt;
}

} // namespace makeready::style
