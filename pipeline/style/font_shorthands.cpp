// font, font-variant and font-synthesis (CSS Fonts 4, 2.7, 5.3.5 and 6.11).
#include "property.hpp"
#include "strings.hpp"

namespace makeready::style {

void add_font_shorthands(std::vector<Shorthand>& table);

namespace {

using Names = std::vector<std::string>;

const Names variants = {"font-variant-ligatures",  "font-variant-alternates",
                        "font-variant-caps",       "font-variant-numeric",
                        "font-variant-east-asian", "font-variant-position",
                        "font-variant-emoji"};

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
        const Tokens one = reader.rest().first(reader.peek().span);
        bool fits = false;
        for (std::size_t i = 0; i < variants.size() && !fits; ++i) {
            Declarations unused;
            Expansion trial(unused);
            Reader alone(one);
            fits = !reader.next_is_word("normal") && trial.take(variants[i], alone);
            if (fits) words[i].insert(words[i].end(), one.begin(), one.end());
        }
        if (!fits) return false;
        if (one.size() > 1)
            reader.take_block();
        else
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
    for (const char* also : {"font-feature-settings", "font-variation-settings", "font-kerning",
                             "font-size-adjust", "font-optical-sizing", "font-language-override"})
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

/// CSS Fonts 4, 5.3.5: what is named may be made up by machine, nothing else.
bool expand_synthesis(Reader& reader, Expansion& out) {
    static const Names kinds = {"weight", "style", "small-caps", "position"};
    std::vector<bool> asked(kinds.size(), false);
    bool any = reader.take_word("none");
    for (bool more = !any; more;) {
        more = false;
        for (std::size_t i = 0; i < kinds.size(); ++i)
            if (!asked[i] && reader.take_word(kinds[i])) asked[i] = more = any = true;
    }
    const Source on = tokenise("auto"), off = tokenise("none");
    for (std::size_t i = 0; any && i < kinds.size(); ++i) {
        Reader word(asked[i] ? on.tokens : off.tokens);
        out.take("font-synthesis-" + kinds[i], word);
    }
    return any;
}

} // namespace

void add_font_shorthands(std::vector<Shorthand>& table) {
    table.push_back(
        {"font",
         "[<style> || small-caps || <weight> || <stretch>]? <size> [/ <line-height>]? <family>",
         font_longhands(), expand_font});
    table.push_back({"font-variant", "normal | none | the words of all font-variant- properties",
                     variants, expand_variant});
    table.push_back({"font-synthesis",
                     "none | [weight || style || small-caps || position]",
                     {"font-synthesis-weight", "font-synthesis-style", "font-synthesis-small-caps",
                      "font-synthesis-position"},
                     expand_synthesis});
}

} // namespace makeready::style
