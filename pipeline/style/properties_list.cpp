// Lists, quotes and the inherited half of tables: CSS Lists 3, CSS Content 3, CSS 2.1 chapter 17.
#include "counter_style.hpp"
#include "images.hpp"

namespace makeready::style {
namespace {

/// A counter style's name, a string (kept in its quotes) or none.
struct ListTypeCodec {
    std::string values() const { return "<counter-style-name> | symbols() | <string> | none"; }

    std::optional<Atom> read(Reader& reader) const {
        if (const auto text = reader.take_string()) return Atom(quoted_string(*text));
        const auto name = take_counter_style(reader);
        return name ? std::optional(Atom(*name)) : std::nullopt;
    }

    Atom compute(const Computation&, Atom value) const { return value; }

    std::string text(Atom value) const { return value.text(); }
};

constexpr Word<ListPosition> position_words[] = {{"outside", ListPosition::outside},
                                                 {"inside", ListPosition::inside}};
constexpr Word<CaptionSide> caption_words[] = {{"top", CaptionSide::top},
                                               {"bottom", CaptionSide::bottom}};
constexpr Word<bool> collapse_words[] = {{"separate", false}, {"collapse", true}};
constexpr Word<bool> empty_cells_words[] = {{"show", false}, {"hide", true}};

struct QuotesReading {
    bool is_auto = false;
    std::vector<std::pair<std::string, std::string>> pairs;
};

std::optional<QuotesReading> take_quotes(Reader& reader) {
    if (reader.take_word("auto")) return QuotesReading{true, {}};
    if (reader.take_word("none")) return QuotesReading{};
    QuotesReading out;
    while (const auto open = reader.take_string()) {
        const auto close = reader.take_string();
        if (!close) return std::nullopt;
        out.pairs.emplace_back(*open, *close);
    }
    return out.pairs.empty() ? std::nullopt : std::optional(out);
}

Property quotes_row() {
    Property out;
    out.name = "quotes";
    out.values = "auto | none | [<string> <string>]+";
    out.inherited = true;
    out.parse = [](Reader& reader) -> Setter {
        const auto value = take_quotes(reader);
        if (!value) return nullptr;
        return [kept = *value](Computation& c) {
            c.draft.inherited.quotes_auto = kept.is_auto;
            c.draft.inherited.quotes = kept.pairs;
        };
    };
    out.copy = [](Draft& to, const View& from) {
        to.inherited.quotes_auto = from.inherited.quotes_auto;
        to.inherited.quotes = from.inherited.quotes;
    };
    out.text = [](const View& from) {
        if (from.inherited.quotes_auto) return std::string("auto");
        std::string text;
        for (const auto& [open, close] : from.inherited.quotes)
            text += concat(text.empty() ? "" : " ", quoted_string(open), " ", quoted_string(close));
        return text.empty() ? "none" : text;
    };
    return out;
}

/// One or two lengths: across, and down.
Property border_spacing_row() {
    Property out;
    out.name = "border-spacing";
    out.values = "<length>{1,2}";
    out.inherited = true;
    out.parse = [](Reader& reader) -> Setter {
        auto across = take_length(reader, Sign::not_negative);
        if (!across) return nullptr;
        auto down = take_length(reader, Sign::not_negative).value_or(*across);
        return [across = std::move(*across), down = std::move(down)](Computation& c) {
            const LengthCodec codec{Sign::not_negative};
            c.draft.inherited.border_spacing_x = codec.compute(c, across);
            c.draft.inherited.border_spacing_y = codec.compute(c, down);
        };
    };
    out.copy = [](Draft& to, const View& from) {
        to.inherited.border_spacing_x = from.inherited.border_spacing_x;
        to.inherited.border_spacing_y = from.inherited.border_spacing_y;
    };
    out.text = [](const View& from) {
        return concat(px_text(from.inherited.border_spacing_x), " ",
                      px_text(from.inherited.border_spacing_y));
    };
    return out;
}

} // namespace

void add_list_properties(std::vector<Property>& table) {
    table.push_back(INHERITED("list-style-type", list_type, ListTypeCodec{}));
    table.push_back(INHERITED("list-style-position", list_position, words(position_words)));
    table.push_back(INHERITED("list-style-image", list_image, ImageCodec{}));
    table.push_back(quotes_row());
    table.push_back(INHERITED("caption-side", caption_side, words(caption_words)));
    table.push_back(INHERITED("border-collapse", border_collapse, words(collapse_words)));
    table.push_back(border_spacing_row());
    table.push_back(INHERITED("empty-cells", empty_cells_hide, words(empty_cells_words)));
}

} // namespace makeready::style
