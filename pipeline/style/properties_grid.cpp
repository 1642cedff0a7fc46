// Grids: CSS Grid 2, 7 and 8.
#include "track_lists.hpp"

namespace makeready::style {
namespace {

/// A row whose value is a member of the grid, which few styles have.
template <class T, class Codec>
Property grid_row(const char* name, T GridStyle::*member, Codec codec) {
    Property out;
    out.name = name;
    out.values = codec.values();
    out.parse = [member, codec](Reader& reader) -> Setter {
        auto value = codec.read(reader);
        if (!value) return nullptr;
        return [member, codec, kept = std::move(*value)](Computation& c) {
            GridStyle grid = *c.draft.own.grid;
            grid.*member = codec.compute(c, kept);
            c.draft.own.grid.set(std::move(grid));
        };
    };
    out.copy = [member](Draft& to, const View& from) {
        GridStyle grid = *to.own.grid;
        grid.*member = (*from.own.grid).*member;
        to.own.grid.set(std::move(grid));
    };
    out.text = [member, codec](const View& from) { return codec.text((*from.own.grid).*member); };
    return out;
}

/// grid-template-areas: one string a row, dots for holes, rectangles only (7.3).
struct AreasCodec {
    using Areas = std::vector<std::vector<Atom>>;

    std::string values() const { return "none | <string>+"; }

    std::optional<Areas> read(Reader& reader) const {
        if (reader.take_word("none")) return Areas{};
        Areas areas;
        while (const auto row = reader.take_string()) {
            auto names = area_names(*row);
            if (!names) return std::nullopt;
            areas.push_back(std::move(*names));
        }
        if (!areas_are_rectangles(areas)) return std::nullopt;
        return areas;
    }

    Areas compute(const Computation&, const Areas& value) const { return value; }

    std::string text(const Areas& areas) const {
        std::string out;
        for (const auto& row : areas) {
            std::string names;
            for (const Atom name : row)
                names += concat(names.empty() ? "" : " ", name.empty() ? "." : name.text());
            out += concat(out.empty() ? "" : " ", quoted_string(names));
        }
        return out.empty() ? "none" : out;
    }
};

/// grid-row-start and its kin (8.3).
struct LineCodec {
    std::string values() const {
        return "auto | <name> | [<integer> || <name>] | span [<integer> || <name>]";
    }

    std::optional<GridLine> read(Reader& reader) const {
        GridLine line;
        if (reader.take_word("auto")) return line;
        const Reader before = reader;
        bool has_number = false;
        for (bool again = true; again;) {
            again = false;
            if (!line.span && reader.take_word("span")) line.span = again = true;
            if (!has_number) {
                if (const auto number = take_integer(reader)) {
                    line.number = *number;
                    has_number = again = true;
                }
            }
            if (line.name.empty() && !reader.next_is_word("span") && !reader.next_is_word("auto"))
                if (const auto name = reader.take_custom_name()) {
                    line.name = *name;
                    again = true;
                }
        }
        const bool is_wrong = (has_number && line.number == 0) || (line.span && line.number < 0) ||
                              (!has_number && line.name.empty());
        if (!is_wrong) return line;
        reader = before;
        return std::nullopt;
    }

    GridLine compute(const Computation&, GridLine value) const { return value; }

    std::string text(const GridLine& line) const {
        if (line.is_auto()) return "auto";
        std::string out = line.span ? "span" : "";
        if (line.number != 0) out += concat(out.empty() ? "" : " ", std::to_string(line.number));
        if (!line.name.empty()) out += concat(out.empty() ? "" : " ", line.name.text());
        return out;
    }
};

/// row | column || dense (7.7).
Property flow_row() {
    Property out;
    out.name = "grid-auto-flow";
    out.values = "[row | column] || dense";
    out.parse = [](Reader& reader) -> Setter {
        bool column = false, row = false, dense = false;
        for (bool again = true; again;) {
            again = false;
            if (!column && !row) {
                row = reader.take_word("row");
                column = !row && reader.take_word("column");
                again = row || column;
            }
            if (!dense && reader.take_word("dense")) dense = again = true;
        }
        if (!column && !row && !dense) return nullptr;
        return [column, dense](Computation& c) {
            GridStyle grid = *c.draft.own.grid;
            grid.flows_by_column = column;
            grid.is_dense = dense;
            c.draft.own.grid.set(std::move(grid));
        };
    };
    out.copy = [](Draft& to, const View& from) {
        GridStyle grid = *to.own.grid;
        grid.flows_by_column = from.own.grid->flows_by_column;
        grid.is_dense = from.own.grid->is_dense;
        to.own.grid.set(std::move(grid));
    };
    out.text = [](const View& from) {
        return concat(from.own.grid->flows_by_column ? "column" : "row",
                      from.own.grid->is_dense ? " dense" : "");
    };
    return out;
}

} // namespace

void add_grid_properties(std::vector<Property>& table) {
    table.push_back(grid_row("grid-template-columns", &GridStyle::columns, TrackListCodec{}));
    table.push_back(grid_row("grid-template-rows", &GridStyle::rows, TrackListCodec{}));
    table.push_back(grid_row("grid-template-areas", &GridStyle::areas, AreasCodec{}));
    table.push_back(grid_row("grid-auto-columns", &GridStyle::auto_columns, TrackSizesCodec{}));
    table.push_back(grid_row("grid-auto-rows", &GridStyle::auto_rows, TrackSizesCodec{}));
    table.push_back(flow_row());
    table.push_back(OWN("grid-row-start", grid_place.row_start, LineCodec{}));
    table.push_back(OWN("grid-column-start", grid_place.column_start, LineCodec{}));
    table.push_back(OWN("grid-row-end", grid_place.row_end, LineCodec{}));
    table.push_back(OWN("grid-column-end", grid_place.column_end, LineCodec{}));
}

} // namespace makeready::style
