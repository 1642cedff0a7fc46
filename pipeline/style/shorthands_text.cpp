// Shorthands of text and lists: CSS Lists 3; those of fonts have a file of their own.
#include "property.hpp"

namespace makeready::style {
namespace {

using Names = std::vector<std::string>;

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

// CSS Text 4, 3.1 and 5.1: the old keywords, or a way to collapse and a way to wrap.
bool expand_white_space(Reader& reader, Expansion& out) {
    struct Keyword {
        std::string_view name;
        WhiteSpace value;
    };

    static constexpr Keyword keywords[] = {
        {"normal", WhiteSpace::normal},
        {"pre", WhiteSpace::pre},
        {"pre-wrap", WhiteSpace::pre_wrap},
        {"pre-line", WhiteSpace::pre_line},
    };
    for (const Keyword& keyword : keywords) {
        if (!reader.take_word(keyword.name)) continue;
        out.set("white-space-collapse", [value = keyword.value](Computation& c) {
            c.draft.inherited.white_space.collapse = value.collapse;
        });
        out.set("text-wrap-mode", [value = keyword.value](Computation& c) {
            c.draft.inherited.white_space.wraps = value.wraps;
        });
        return true;
    }
    bool collapses = false, wraps = false;
    for (int n = 0; n < 2 && !reader.done(); ++n) {
        if (!collapses && out.take("white-space-collapse", reader))
            collapses = true;
        else if (!wraps && out.take("text-wrap-mode", reader))
            wraps = true;
        else
            return false;
    }
    if (!collapses) out.initial("white-space-collapse");
    if (!wraps) out.initial("text-wrap-mode");
    return collapses || wraps;
}

bool expand_text_wrap(Reader& reader, Expansion& out) {
    bool mode = false, manner = false;
    for (int n = 0; n < 2 && !reader.done(); ++n) {
        if (!mode && out.take("text-wrap-mode", reader))
            mode = true;
        else if (!manner && out.take("text-wrap-style", reader))
            manner = true;
        else
            return false;
    }
    if (!mode) out.initial("text-wrap-mode");
    if (!manner) out.initial("text-wrap-style");
    return mode || manner;
}

} // namespace

void add_font_shorthands(std::vector<Shorthand>& table);

void add_text_shorthands(std::vector<Shorthand>& table) {
    add_font_shorthands(table);
    table.push_back({"list-style",
                     "<position> || <image> || <type>",
                     {"list-style-position", "list-style-image", "list-style-type"},
                     expand_list_style});
    table.push_back({"white-space",
                     "normal | pre | pre-wrap | pre-line | <white-space-collapse> || "
                     "<text-wrap-mode>",
                     {"white-space-collapse", "text-wrap-mode"},
                     expand_white_space});
    table.push_back({"text-wrap",
                     "<text-wrap-mode> || <text-wrap-style>",
                     {"text-wrap-mode", "text-wrap-style"},
                     expand_text_wrap});
}

} // namespace makeready::style
