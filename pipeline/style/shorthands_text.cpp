// Shorthands of fonts and lists: CSS Fonts 4, CSS Lists 3.
#include "property.hpp"

namespace makeready::style {
namespace {

using Names = std::vector<std::string>;

const Names variants = {"font-variant-ligatures",  "font-variant-alternates",
                        "font-variant-caps",       "font-variant-numeric",
                        "font-variant-east-asian", "font-variant-position"};

/// The words of all font-variant-* properties, in any order (CSS Fonts 4, 6.11).
bool expand_variant(Reader& reader, Expansion& out) {
    const bool is_none = reader.next_is_word("none");
    if (reader.next_is_word("normal") || is_none) {
        for (const std::string& name : variants)
            if (name != variants[0] || !is_none) out.initial(name);
        if (is_none) return out.take(variants[0], reader);
        reader.take();
        return true;
    }
    // The words of one property may stand apart: they are gathered before it reads them.
    std::vector<std::vector<Token>> words(variants.size());
    while (!reader.done()) {
        const Tokens one = reader.rest().first(1);
        bool fits = false;
        for (std::size_t i = 0; i < variants.size() && !fits; ++i) {
            Declarations unused;
            Expansion trial(unused);
            Reader alone(one);
            fits = !reader.next_is_word("normal") && trial.take(variants[i], alone);
            if (fits) words[i].push_back(one.front());
        }
        if (!fits) return false;
        reader.take();
    }
    for (std::size_t i = 0; i < variants.size(); ++i) {
        Reader own(words[i]);
        if (words[i].empty())
            out.initial(variants[i]);
        else if (!out.take(variants[i], own) || !own.done())
            return false;
    }
    return true;
}

Names font_longhands() {
    Names names = {"font-style", "font-weight", "font-stretch",
                   "font-size",  "line-height", "font-family"};
    names.insert(names.end(), variants.begin(), variants.end());
    for (const char* also : {"font-feature-settings", "font-variation-settings", "font-kerning"})
        names.emplace_back(also);
    return names;
}

// CSS Fonts 4, 2.7: style, small-caps, weight and stretch in any order, size [/ line height],
// families. Of stretch only the keywords.
bool expand_font(Reader& reader, Expansion& out) {
    for (const std::string& name : font_longhands()) out.initial(name);
    const Names before_size = {"font-style", "font-variant-caps", "font-weight", "font-stretch"};
    std::vector<bool> taken(before_size.size(), false);
    for (int count = 0; count < 4; ++count) {
        if (reader.take_word("normal")) continue;
        const bool is_number_with_unit =
            reader.peek().is(TokenKind::percentage) || reader.peek().is(TokenKind::dimension);
        if (is_number_with_unit) break;
        bool any = false;
        for (std::size_t i = 0; i < before_size.size() && !any; ++i) {
            if (taken[i]) continue;
            if (i == 1 && !reader.next_is_word("small-caps")) continue;
            taken[i] = any = out.take(before_size[i], reader);
        }
        if (!any) break;
    }
    if (!out.take("font-size", reader)) return false;
    if (reader.take_sign('/') && !out.take("line-height", reader)) return false;
    return out.take("font-family", reader);
}

// CSS Lists 3, 3.5: one `none` is for the type, or for the picture if a type is given.
bool expand_list_style(Reader& reader, Expansion& out) {
    std::array<bool, 3> taken{};
    const Names names = {"list-style-position", "list-style-image", "list-style-type"};
    int nones = 0;
    while (!reader.done()) {
        if (reader.take_word("none")) {
            if (++nones > 2) return false;
            continue;
        }
        bool any = false;
        for (std::size_t i = 0; i < names.size() && !any; ++i)
            if (!taken[i]) taken[i] = any = out.take(names[i], reader);
        if (!any) return false;
    }
    for (std::size_t i = 0; i < 2; ++i)
        if (!taken[i]) out.initial(names[i]);
    if (taken[2] || nones == 0) {
        if (!taken[2]) out.initial(names[2]);
        return taken[0] || taken[1] || taken[2];
    }
    out.set(names[2], [](Computation& c) { c.draft.inherited.list_type = "none"; });
    return true;
}

} // namespace

void add_text_shorthands(std::vector<Shorthand>& table) {
    table.push_back(
        {"font",
         "[<style> || small-caps || <weight> || <stretch>]? <size> [/ <line-height>]? <family>",
         font_longhands(), expand_font});
    table.push_back({"font-variant", "normal | none | the words of all font-variant- properties",
                     variants, expand_variant});
    table.push_back({"list-style",
                     "<position> || <image> || <type>",
                     {"list-style-position", "list-style-image", "list-style-type"},
                     expand_list_style});
}

} // namespace makeready::style
