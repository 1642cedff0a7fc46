// What is drawn around and over boxes: border images, shadows, clips, blending (CSS Backgrounds 3,
// 6 and 7; CSS Masking 1, 3; Compositing 1; CSS 2.1, 11.1.2).
#include "images.hpp"

namespace makeready::style {
namespace {

constexpr Word<bool> isolation_words[] = {{"auto", false}, {"isolate", true}};
constexpr Word<bool> rendering_words[] = {{"auto", true},
                                          {"smooth", true},
                                          {"high-quality", true},
                                          {"pixelated", false},
                                          {"crisp-edges", false}};

/// <length>{2,4}, inset and a colour in any order, parted by commas; or none.
struct ShadowsCodec {
    using Item = Specified<Shadow>;
    bool of_text = false;

    std::string values() const { return "none | [inset? && <length>{2,4} && <color>?]#"; }

    std::optional<std::vector<Item>> read(Reader& reader) const {
        std::vector<Item> items;
        if (reader.take_word("none")) return items;
        do {
            auto item = read_one(reader);
            if (!item) return std::nullopt;
            items.push_back(std::move(*item));
        } while (reader.take_comma());
        return items;
    }

    std::vector<Shadow> compute(const Computation& c, const std::vector<Item>& items) const {
        std::vector<Shadow> out;
        for (const Item& item : items) out.push_back(item(c));
        return out;
    }

    std::string text(const std::vector<Shadow>& list) const {
        std::string out;
        for (const Shadow& s : list)
            out += concat(out.empty() ? "" : ", ", s.inset ? "inset " : "", px_text(s.x), " ",
                          px_text(s.y), " ", px_text(s.blur), " ", px_text(s.spread), " ",
                          text_of(s.colour));
        return out.empty() ? "none" : out;
    }

private:
    std::optional<Item> read_one(Reader& reader) const {
        bool inset = false;
        std::optional<SpecifiedColour> colour;
        std::vector<Measure> lengths;
        for (bool again = true; again;) {
            again = false;
            if (!inset && !of_text && reader.take_word("inset")) inset = again = true;
            if (!colour && (colour = take_colour(reader))) again = true;
            if (!lengths.empty()) continue;
            while (lengths.size() < (of_text ? 3u : 4u)) {
                auto length =
                    take_length(reader, lengths.size() == 2 ? Sign::not_negative : Sign::any);
                if (!length) break;
                lengths.push_back(std::move(*length));
                again = true;
            }
        }
        if (lengths.size() < 2) return std::nullopt;
        return [inset, colour, lengths](const Computation& c) {
            const auto length = [&](std::size_t n) {
                return n < lengths.size() ? c.length(lengths[n]) : Length{};
            };
            Shadow out{length(0), length(1), length(2), length(3), inset, c.draft.inherited.colour};
            if (colour && colour->colour) out.colour = *colour->colour;
            return out;
        };
    }
};

struct MultipleCodec : SelfComputing<Multiple> {
    bool percent_alone = false; ///< border-image-slice: numbers or percentages, no lengths.
    bool automatic = false;

    std::optional<Specified> read(Reader& reader) const {
        if (automatic && reader.take_word("auto"))
            return [](const Computation&) { return Multiple{std::nullopt, style::automatic()}; };
        if (auto number = take_number(reader, Sign::not_negative))
            return [n = *number](const Computation& c) { return Multiple{c.number(n), {}}; };
        auto measure = take_length_percentage(reader, Sign::not_negative);
        if (!measure) return std::nullopt;
        return [m = *measure](const Computation& c) { return Multiple{std::nullopt, c.size(m)}; };
    }

    std::string text(const Multiple& value) const {
        return value.number ? makeready::text_of(*value.number) : text_of(value.size);
    }
};

/// One to four values of a kind for top, right, bottom, left.
struct FourCodec : SelfComputing<std::array<Multiple, 4>> {
    MultipleCodec one;

    std::optional<Specified> read(Reader& reader) const {
        std::vector<MultipleCodec::Specified> items;
        while (items.size() < 4) {
            auto item = one.read(reader);
            if (!item) break;
            items.push_back(std::move(*item));
        }
        if (items.empty()) return std::nullopt;
        return [items](const Computation& c) {
            const std::size_t n = items.size();
            const std::array<std::size_t, 4> from{0, n > 1 ? 1u : 0u, n > 2 ? 2u : 0u,
                                                  n > 3   ? 3u
                                                  : n > 1 ? 1u
                                                          : 0u};
            std::array<Multiple, 4> out;
            for (std::size_t i = 0; i < 4; ++i) out[i] = items[from[i]](c);
            return out;
        };
    }

    std::string values() const { return "[<number> | <length-percentage>]{1,4}"; }

    std::string text(const std::array<Multiple, 4>& all) const {
        return concat(one.text(all[0]), " ", one.text(all[1]), " ", one.text(all[2]), " ",
                      one.text(all[3]));
    }
};

Property slice_row() {
    const FourCodec four;
    Property out;
    out.name = "border-image-slice";
    out.values = "[<number> | <percentage>]{1,4} && fill?";
    out.parse = [four](Reader& reader) -> Setter {
        bool fill = reader.take_word("fill");
        auto slices = four.read(reader);
        if (!slices) return nullptr;
        fill = fill || reader.take_word("fill");
        return [slices = *slices, fill](Computation& c) {
            c.draft.own.border_image.slices = slices(c);
            c.draft.own.border_image.fill = fill;
        };
    };
    out.copy = [](Draft& to, const View& from) {
        to.own.border_image.slices = from.own.border_image.slices;
        to.own.border_image.fill = from.own.border_image.fill;
    };
    out.text = [four](const View& from) {
        return four.text(from.own.border_image.slices) +
               (from.own.border_image.fill ? " fill" : "");
    };
    return out;
}

struct BorderRepeatCodec {
    static constexpr Word<std::uint8_t> kinds[] = {
        {"stretch", 0}, {"repeat", 1}, {"round", 2}, {"space", 3}};
    using Pair = std::array<std::uint8_t, 2>;

    std::string values() const { return "[stretch | repeat | round | space]{1,2}"; }

    std::optional<Pair> read(Reader& reader) const {
        const auto across = words(kinds).read(reader);
        if (!across) return std::nullopt;
        return Pair{*across, words(kinds).read(reader).value_or(*across)};
    }

    Pair compute(const Computation&, const Pair& value) const { return value; }

    std::string text(const Pair& value) const {
        return concat(words(kinds).text(value[0]), " ", words(kinds).text(value[1]));
    }
};

void add_border_image(std::vector<Property>& table) {
    FourCodec widths;
    widths.one.automatic = true;
    table.push_back(OWN("border-image-source", border_image.source, ImageCodec{}));
    table.push_back(slice_row());
    table.push_back(OWN("border-image-width", border_image.widths, widths));
    table.push_back(OWN("border-image-outset", border_image.outsets, FourCodec{}));
    table.push_back(OWN("border-image-repeat", border_image.repeats, BorderRepeatCodec{}));
}

/// clip: auto | rect(top, right, bottom, left) (CSS 2.1, 11.1.2).
struct ClipCodec {
    using Value = std::optional<Edges<Size>>;
    using Specified = style::Specified<Value>;

    std::string values() const { return "auto | rect(<length> | auto, ...)"; }

    std::optional<Specified> read(Reader& reader) const {
        if (reader.take_word("auto")) return [](const Computation&) { return Value(); };
        const Reader before = reader;
        auto arguments = reader.take_function("rect");
        constexpr SizeCodec side{{.automatic = true, .percent = false}};
        std::vector<SizeCodec::Specified> sides;
        while (arguments && sides.size() < 4) {
            auto one = side.read(*arguments);
            if (!one) break;
            sides.push_back(std::move(*one));
            arguments->take_comma();
        }
        if (sides.size() != 4 || !arguments->done()) {
            reader = before;
            return std::nullopt;
        }
        return [sides, side](const Computation& c) {
            return Value(Edges<Size>{side.compute(c, sides[0]), side.compute(c, sides[1]),
                                     side.compute(c, sides[2]), side.compute(c, sides[3])});
        };
    }

    Value compute(const Computation& c, const Specified& value) const { return value(c); }

    std::string text(const Value& clip) const {
        if (!clip) return "auto";
        return concat("rect(", text_of(clip->top), ", ", text_of(clip->right), ", ",
                      text_of(clip->bottom), ", ", text_of(clip->left), ")");
    }
};

struct BlendCodec {
    std::string values() const { return "normal | multiply | screen | overlay | darken ..."; }

    std::optional<Atom> read(Reader& reader) const {
        if (reader.take_word("normal")) return Atom();
        for (const char* mode :
             {"multiply", "screen", "overlay", "darken", "lighten", "color-dodge", "color-burn",
              "hard-light", "soft-light", "difference", "exclusion", "hue", "saturation", "color",
              "luminosity"})
            if (reader.take_word(mode)) return Atom(mode);
        return std::nullopt;
    }

    Atom compute(const Computation&, Atom value) const { return value; }

    std::string text(Atom value) const { return value.empty() ? "normal" : value.text(); }
};

constexpr Word<DecorationLine> line_words[] = {{"solid", DecorationLine::solid},
                                               {"double", DecorationLine::double_},
                                               {"dotted", DecorationLine::dotted},
                                               {"dashed", DecorationLine::dashed},
                                               {"wavy", DecorationLine::wavy}};
constexpr Word<bool> under_words[] = {{"auto", false}, {"from-font", false}, {"under", true}};

// CSS Text Decoration 4, 2.
void add_lines_of_text(std::vector<Property>& table) {
    table.push_back(OWN("text-decoration-style", decoration_line, words(line_words)));
    table.push_back(
        INHERITED("text-underline-offset", underline_offset, SizeCodec{{.automatic = true}}));
    table.push_back(INHERITED("text-underline-position", underline_under, words(under_words)));
}

} // namespace

void add_decor_properties(std::vector<Property>& table) {
    add_border_image(table);
    table.push_back(OWN("box-shadow", shadows, ShadowsCodec{}));
    table.push_back(INHERITED("text-shadow", text_shadows, ShadowsCodec{true}));
    add_lines_of_text(table);
    table.push_back(OWN("clip", clip, ClipCodec{}));
    table.push_back(OWN("mix-blend-mode", blend, BlendCodec{}));
    table.push_back(OWN("background-blend-mode", backgrounds.blends, ListCodec{BlendCodec{}}));
    table.push_back(OWN("isolation", isolate, words(isolation_words)));
    table.push_back(INHERITED("image-rendering", smooth_images, words(rendering_words)));
}

} // namespace makeready::style
