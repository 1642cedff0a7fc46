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

} // namespace

void add_font_shorthands(std::vector<Shorthand>& table);

void add_text_shorthands(std::vector<Shorthand>& table) {
    add_font_shorthands(table);
    table.push_back({"list-style",
                     "<position> || <image> || <type>",
                     {"list-style-position", "list-style-image", "list-style-type"},
                     expand_list_style});
}

} // namespace makeready::style
