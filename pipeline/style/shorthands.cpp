// Shorthands: one name for several longhands. What a shorthand leaves out becomes initial.
#include "measure.hpp"
#include "property.hpp"
#include "strings.hpp"

namespace makeready::style {
namespace {

using Names = std::vector<std::string>;

std::string values_of_all(const Names& longhands, std::string_view between) {
    std::string out;
    for (const std::string& name : longhands)
        out += concat(out.empty() ? "" : between, "<", name, ">");
    return out;
}

/// One to four values for top, right, bottom and left.
Shorthand four_sides(std::string name, Names sides) {
    const auto expand = [sides](Reader& reader, Expansion& out) {
        std::array<Reader, 4> at{reader, reader, reader, reader};
        std::size_t count = 0;
        for (; count < 4 && !reader.done(); ++count) {
            Declarations unused;
            Expansion trial(unused);
            at[count] = reader;
            if (!trial.take(sides[count], reader)) return false;
        }
        if (count == 0) return false;
        const std::array<std::size_t, 4> from{0, count > 1 ? 1u : 0u, count > 2 ? 2u : 0u,
                                              count > 3   ? 3u
                                              : count > 1 ? 1u
                                                          : 0u};
        for (std::size_t i = 0; i < 4; ++i) {
            Reader value = at[from[i]]; // A copy: two sides may take the same value.
            out.take(sides[i], value);
        }
        return true;
    };
    return {std::move(name), "1 to 4 values: top, right, bottom, left", std::move(sides), expand};
}

/// One or two values for a start and an end.
Shorthand two_sides(std::string name, Names sides) {
    const auto expand = [sides](Reader& reader, Expansion& out) {
        Reader second = reader;
        if (!out.take(sides[0], reader)) return false;
        if (!reader.done()) second = reader;
        if (!out.take(sides[1], second)) return false;
        if (!reader.done()) reader = second;
        return true;
    };
    return {std::move(name), "1 or 2 values: start, end", std::move(sides), expand};
}

/// Longhands in any order, each at most once, at least one. `rtl` are those that are meant where
/// lines run from right to left.
bool take_in_any_order(const Names& ltr, const Names& rtl, Reader& reader, Expansion& out) {
    std::vector<bool> taken(ltr.size(), false);
    bool any = false;
    for (bool again = true; again && !reader.done();) {
        again = false;
        for (std::size_t i = 0; i < ltr.size() && !again; ++i) {
            if (taken[i] || !out.take_both(ltr[i], rtl[i], reader)) continue;
            taken[i] = again = any = true;
        }
    }
    for (std::size_t i = 0; i < ltr.size(); ++i)
        if (!taken[i]) out.initial_both(ltr[i], rtl[i]);
    return any;
}

bool take_in_any_order(const Names& longhands, Reader& reader, Expansion& out) {
    return take_in_any_order(longhands, longhands, reader, out);
}

Shorthand any_order(std::string name, Names longhands) {
    std::string values = values_of_all(longhands, " || ");
    return {std::move(name), std::move(values), longhands,
            [longhands](Reader& reader, Expansion& out) {
                return take_in_any_order(longhands, reader, out);
            }};
}

const Names border_image_parts = {"border-image-source", "border-image-slice", "border-image-width",
                                  "border-image-outset", "border-image-repeat"};

Names edge(std::string_view side) {
    return {concat("border-", side, "-width"), concat("border-", side, "-style"),
            concat("border-", side, "-color")};
}

/// The same width, style and colour for several edges.
Shorthand edges(std::string name, const std::vector<std::string_view>& sides) {
    Names all;
    for (const std::string_view side : sides)
        for (const std::string& longhand : edge(side)) all.push_back(longhand);
    const auto expand = [sides](Reader& reader, Expansion& out) {
        const Reader before = reader;
        for (const std::string_view side : sides) {
            reader = before;
            if (!take_in_any_order(edge(side), reader, out)) return false;
        }
        // CSS Backgrounds 3, 4.5: `border` also takes any border image away.
        if (sides.size() == 4)
            for (const std::string& part : border_image_parts) out.initial(part);
        return true;
    };
    return {std::move(name), "<line-width> || <line-style> || <color>", std::move(all), expand};
}

/// One edge whose side depends on the direction.
Shorthand inline_edge(std::string name, std::string_view ltr, std::string_view rtl) {
    const auto expand = [ltr, rtl](Reader& reader, Expansion& out) {
        return take_in_any_order(edge(ltr), edge(rtl), reader, out);
    };
    return {std::move(name), "<line-width> || <line-style> || <color>", edge(ltr), expand};
}

const Names radii = {"border-top-left-radius", "border-top-right-radius",
                     "border-bottom-right-radius", "border-bottom-left-radius"};

/// One to four radii, as many times as there are corners.
std::optional<std::array<Measure, 4>> take_radii(Reader& reader) {
    std::vector<Measure> found;
    while (found.size() < 4) {
        auto one = take_length_percentage(reader, Sign::not_negative);
        if (!one) break;
        found.push_back(std::move(*one));
    }
    const std::size_t count = found.size();
    if (count == 0) return std::nullopt;
    return std::array{found[0], found[count > 1 ? 1 : 0], found[count > 2 ? 2 : 0],
                      found[count > 3   ? 3
                            : count > 1 ? 1
                                        : 0]};
}

// CSS Backgrounds 3, 5.1: the radii across, and behind a slash those down.
bool expand_radius(Reader& reader, Expansion& out) {
    const auto across = take_radii(reader);
    if (!across) return false;
    auto down = across;
    if (reader.take_sign('/') && !(down = take_radii(reader))) return false;
    for (std::size_t i = 0; i < 4; ++i)
        out.set(radii[i], [i, a = (*across)[i], d = (*down)[i]](Computation& c) {
            c.draft.own.radius[i] = {c.size(a), c.size(d)};
        });
    return true;
}

// CSS Backgrounds 3, 6.6: the slashes part slice, width and outset.
bool expand_border_image(Reader& reader, Expansion& out) {
    const Names& names = border_image_parts;
    for (const std::string& name : names) out.initial(name);
    bool any = false;
    for (bool again = true; again && !reader.done(); any = any || again) {
        again = out.take(names[0], reader) || out.take(names[4], reader);
        if (again || !out.take(names[1], reader)) continue;
        again = true;
        if (!reader.take_sign('/')) continue;
        const bool has_width = out.take(names[2], reader);
        const bool has_outset = reader.take_sign('/');
        if (has_outset ? !out.take(names[3], reader) : !has_width) return false;
    }
    return any;
}

const Names background_longhands = {
    "background-color",  "background-image",      "background-position", "background-size",
    "background-repeat", "background-attachment", "background-origin",   "background-clip"};

const Names column_longhands = {"column-width", "column-count"};

bool expand_columns(Reader& reader, Expansion& out) {
    int autos = 0;
    std::array<bool, 2> taken{};
    for (int i = 0; i < 2 && !reader.done(); ++i) {
        if (reader.take_word("auto"))
            ++autos;
        else if (!taken[0] && out.take(column_longhands[0], reader))
            taken[0] = true;
        else if (!taken[1] && out.take(column_longhands[1], reader))
            taken[1] = true;
        else
            return false;
    }
    for (std::size_t i = 0; i < 2; ++i)
        if (!taken[i]) out.initial(column_longhands[i]);
    return taken[0] || taken[1] || autos > 0;
}

void add_box_shorthands(std::vector<Shorthand>& table) {
    const auto sides = [](std::string_view before, std::string_view after) {
        Names names;
        for (const std::string_view side : {"top", "right", "bottom", "left"})
            names.push_back(concat(before, side, after));
        return names;
    };
    table.push_back(four_sides("margin", sides("margin-", "")));
    table.push_back(four_sides("padding", sides("padding-", "")));
    table.push_back(four_sides("inset", sides("", "")));
    table.push_back(four_sides("border-width", sides("border-", "-width")));
    table.push_back(four_sides("border-style", sides("border-", "-style")));
    table.push_back(four_sides("border-color", sides("border-", "-color")));
    table.push_back(edges("border", {"top", "right", "bottom", "left"}));
    for (const char* side : {"top", "right", "bottom", "left"})
        table.push_back(edges(concat("border-", side), {side}));
    table.push_back(edges("border-block", {"top", "bottom"}));
    table.push_back(edges("border-block-start", {"top"}));
    table.push_back(edges("border-block-end", {"bottom"}));
    table.push_back(edges("border-inline", {"left", "right"}));
    table.push_back(inline_edge("border-inline-start", "left", "right"));
    table.push_back(inline_edge("border-inline-end", "right", "left"));
    table.push_back({"border-radius", "<length-percentage>{1,4} [/ <length-percentage>{1,4}]?",
                     radii, expand_radius});
    for (const char* kind : {"margin", "padding"}) {
        table.push_back(
            two_sides(concat(kind, "-block"), {concat(kind, "-top"), concat(kind, "-bottom")}));
    }
    table.push_back(two_sides("inset-block", {"top", "bottom"}));
    table.push_back(any_order("outline", {"outline-color", "outline-style", "outline-width"}));
}

/// One or two values whose sides depend on the direction.
Shorthand inline_sides(std::string name, std::string left, std::string right) {
    const auto expand = [left, right](Reader& reader, Expansion& out) {
        Reader second = reader;
        if (!out.take_both(left, right, reader)) return false;
        if (!reader.done()) second = reader;
        if (!out.take_both(right, left, second)) return false;
        if (!reader.done()) reader = second;
        return true;
    };
    return {std::move(name), "1 or 2 values: start, end", {left, right}, expand};
}

} // namespace

std::vector<Shorthand> make_shorthands() {
    std::vector<Shorthand> table;
    add_box_shorthands(table);
    table.push_back(inline_sides("margin-inline", "margin-left", "margin-right"));
    table.push_back(inline_sides("padding-inline", "padding-left", "padding-right"));
    table.push_back(inline_sides("inset-inline", "left", "right"));
    add_text_shorthands(table);
    table.push_back(
        {"background",
         "[<image> || <position> [/ <size>]? || <repeat> || <attachment> || <box>{1,2}]#, "
         "the last also <color>",
         background_longhands, expand_background});
    table.push_back(
        any_order("text-decoration", {"text-decoration-line", "text-decoration-style",
                                      "text-decoration-thickness", "text-decoration-color"}));
    table.push_back({"border-image", "<source> || <slice> [/ <width>? [/ <outset>]?]? || <repeat>",
                     border_image_parts, expand_border_image});
    table.push_back(
        {"columns", "<column-width> || <column-count>", column_longhands, expand_columns});
    table.push_back(
        any_order("column-rule", {"column-rule-width", "column-rule-style", "column-rule-color"}));
    add_layout_shorthands(table);
    return table;
}

std::vector<Meaning> make_meanings() {
    std::vector<Meaning> table = {
        {"page-break-before", "break-before", "break-before"},
        {"page-break-after", "break-after", "break-after"},
        {"page-break-inside", "break-inside", "break-inside"},
        {"word-wrap", "overflow-wrap", "overflow-wrap"},
        {"inline-size", "width", "width"},
        {"block-size", "height", "height"},
        {"min-inline-size", "min-width", "min-width"},
        {"min-block-size", "min-height", "min-height"},
        {"max-inline-size", "max-width", "max-width"},
        {"max-block-size", "max-height", "max-height"},
        {"font-width", "font-stretch", "font-stretch"},
        {"grid-column-gap", "column-gap", "column-gap"},
        {"overflow-x", "overflow", "overflow"},
        {"overflow-y", "overflow", "overflow"},
        {"grid-row-gap", "row-gap", "row-gap"},
    };
    const auto add = [&](std::string_view before, std::string_view physical,
                         std::string_view after) {
        const auto name = [&](std::string_view side) { return concat(before, side, after); };
        const auto place = [&](std::string_view side) { return concat(physical, side, after); };
        table.push_back({name("block-start"), place("top"), place("top")});
        table.push_back({name("block-end"), place("bottom"), place("bottom")});
        table.push_back({name("inline-start"), place("left"), place("right")});
        table.push_back({name("inline-end"), place("right"), place("left")});
    };
    add("margin-", "margin-", "");
    add("padding-", "padding-", "");
    add("inset-", "", "");
    for (const char* part : {"-width", "-style", "-color"}) add("border-", "border-", part);
    // Compatibility Standard, 3: what pages written for one browser say.
    for (const std::string_view name :
         {"align-content", "align-items", "align-self", "background-clip", "background-origin",
          "background-size", "box-shadow", "box-sizing", "flex-basis", "flex-direction",
          "flex-grow", "flex-shrink", "flex-wrap", "justify-content", "order", "transform",
          "transform-origin"})
        table.push_back({concat("-webkit-", name), std::string(name), std::string(name)});
    table.push_back({"border-start-start-radius", radii[0], radii[1]});
    table.push_back({"border-start-end-radius", radii[1], radii[0]});
    table.push_back({"border-end-end-radius", radii[2], radii[3]});
    table.push_back({"border-end-start-radius", radii[3], radii[2]});
    return table;
}

} // namespace makeready::style
