// The shorthands of grids: CSS Grid 2, 7.4, 7.8 and 8.4.
#include "track_lists.hpp"

namespace makeready::style {
namespace {

const std::vector<std::string> template_longhands = {"grid-template-rows", "grid-template-columns",
                                                     "grid-template-areas"};
const std::vector<std::string> grid_longhands = {"grid-template-rows",  "grid-template-columns",
                                                 "grid-template-areas", "grid-auto-rows",
                                                 "grid-auto-columns",   "grid-auto-flow"};

void set_rows(Expansion& out, DeclaredTracks rows) {
    out.set("grid-template-rows", [kept = std::move(rows)](Computation& c) {
        GridStyle grid = *c.draft.own.grid;
        grid.rows = TrackListCodec{}.compute(c, kept);
        c.draft.own.grid.set(std::move(grid));
    });
}

// 7.4: strings with the size of their row behind, names of lines around.
bool take_drawn_rows(Reader& reader, Expansion& out) {
    DeclaredTracks rows;
    rows.names.emplace_back();
    std::vector<std::vector<Atom>> areas;
    while (!reader.done() && !reader.peek().is_delim('/')) {
        const auto before = take_line_names(reader);
        const auto text = reader.take_string();
        const auto names = text ? area_names(*text) : std::nullopt;
        if (!before || !names) return false;
        rows.names.back().insert(rows.names.back().end(), before->begin(), before->end());
        areas.push_back(*names);
        const bool has_size = !reader.done() && !reader.peek().is_delim('/') &&
                              !reader.peek().is(TokenKind::string) &&
                              !reader.peek().is(TokenKind::open_square);
        const auto size = has_size ? take_track(reader) : std::optional(DeclaredTrack{});
        const auto after = size ? take_line_names(reader) : std::nullopt;
        if (!after) return false;
        rows.tracks.push_back(*size);
        rows.names.push_back(*after);
    }
    if (!areas_are_rectangles(areas)) return false;
    set_rows(out, std::move(rows));
    out.set("grid-template-areas", [areas](Computation& c) {
        GridStyle grid = *c.draft.own.grid;
        grid.areas = areas;
        c.draft.own.grid.set(std::move(grid));
    });
    if (reader.take_sign('/')) return out.take("grid-template-columns", reader);
    out.initial("grid-template-columns");
    return true;
}

bool holds_string(Reader reader) {
    for (; !reader.done(); reader.take())
        if (reader.peek().is(TokenKind::string)) return true;
    return false;
}

bool expand_template(Reader& reader, Expansion& out) {
    Reader probe = reader;
    if (probe.take_word("none") && probe.done()) {
        reader = probe;
        for (const std::string& name : template_longhands) out.initial(name);
        return true;
    }
    if (holds_string(reader)) return take_drawn_rows(reader, out);
    if (!out.take("grid-template-rows", reader) || !reader.take_sign('/')) return false;
    out.initial("grid-template-areas");
    return out.take("grid-template-columns", reader);
}

/// auto-flow && dense?, on the side of the tracks that come as they are needed.
std::optional<bool> take_auto_flow(Reader& reader) {
    bool flow = false, dense = false;
    for (bool again = true; again;) {
        again = false;
        if (!flow && reader.take_word("auto-flow")) flow = again = true;
        if (!dense && reader.take_word("dense")) dense = again = true;
    }
    return flow ? std::optional(dense) : std::nullopt;
}

void set_flow(Expansion& out, bool by_column, bool dense) {
    out.set("grid-auto-flow", [by_column, dense](Computation& c) {
        GridStyle grid = *c.draft.own.grid;
        grid.flows_by_column = by_column;
        grid.is_dense = dense;
        c.draft.own.grid.set(std::move(grid));
    });
}

bool take_auto_tracks(const char* name, Reader& reader, Expansion& out) {
    if (reader.done() || reader.peek().is_delim('/')) {
        out.initial(name);
        return true;
    }
    return out.take(name, reader);
}

bool expand_grid(Reader& reader, Expansion& out) {
    for (const std::string& name : grid_longhands) out.initial(name);
    const Reader before = reader;
    if (const auto dense = take_auto_flow(reader)) {
        set_flow(out, false, *dense);
        return take_auto_tracks("grid-auto-rows", reader, out) && reader.take_sign('/') &&
               out.take("grid-template-columns", reader);
    }
    reader = before;
    if (!holds_string(reader) && !reader.next_is_word("none") &&
        out.take("grid-template-rows", reader) && reader.take_sign('/'))
        if (const auto dense = take_auto_flow(reader)) {
            set_flow(out, true, *dense);
            return take_auto_tracks("grid-auto-columns", reader, out);
        }
    reader = before;
    return expand_template(reader, out);
}

// 8.4: what is left out is the same name, or auto.
bool expand_lines(const std::vector<std::string>& longhands, Reader& reader, Expansion& out) {
    std::vector<Reader> at;
    do {
        if (at.size() == longhands.size()) return false;
        at.push_back(reader);
        if (!out.take(longhands[at.size() - 1], reader)) return false;
    } while (reader.take_sign('/'));
    for (std::size_t n = at.size(); n < longhands.size(); ++n) {
        // Of four: row-start, column-start, row-end, column-end; an end is as its start.
        const std::size_t as = n == 3 ? (at.size() > 1 ? 1 : 0) : 0;
        Reader name = at[as];
        const bool is_name = name.take_custom_name() &&
                             (name.done() || name.peek().is_delim('/')) &&
                             !at[as].next_is_word("auto");
        Reader again = at[as];
        if (is_name)
            out.take(longhands[n], again);
        else
            out.initial(longhands[n]);
    }
    return true;
}

Shorthand lines(const char* name, std::vector<std::string> longhands) {
    return {name, "<grid-line> [/ <grid-line>]*", longhands,
            [longhands](Reader& reader, Expansion& out) {
                return expand_lines(longhands, reader, out);
            }};
}

} // namespace

void add_grid_shorthands(std::vector<Shorthand>& table) {
    table.push_back(
        {"grid-template",
         "none | <rows> / <columns> | [<line-names>? <string> <track-size>?]+ [/ <columns>]?",
         template_longhands, expand_template});
    table.push_back({"grid",
                     "<grid-template> | <rows> / auto-flow dense? <columns>? | auto-flow dense? "
                     "<rows>? / <columns>",
                     grid_longhands, expand_grid});
    table.push_back(lines("grid-row", {"grid-row-start", "grid-row-end"}));
    table.push_back(lines("grid-column", {"grid-column-start", "grid-column-end"}));
    table.push_back(lines(
        "grid-area", {"grid-row-start", "grid-column-start", "grid-row-end", "grid-column-end"}));
}

} // namespace makeready::style
