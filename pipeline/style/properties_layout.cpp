// Alignment and flexible boxes: CSS Box Alignment 3, CSS Flexbox 1, and the shorthands of both.
#include "codecs.hpp"

namespace makeready::style {
namespace {

using Kind = Alignment::Kind;

constexpr Word<Kind> alignment_words[] = {
    {"auto", Kind::automatic},
    {"normal", Kind::normal},
    {"stretch", Kind::stretch},
    {"start", Kind::start},
    {"end", Kind::end},
    {"self-start", Kind::self_start},
    {"self-end", Kind::self_end},
    {"flex-start", Kind::flex_start},
    {"flex-end", Kind::flex_end},
    {"center", Kind::center},
    {"left", Kind::left},
    {"right", Kind::right},
    {"space-between", Kind::space_between},
    {"space-around", Kind::space_around},
    {"space-evenly", Kind::space_evenly},
    {"baseline", Kind::baseline},
    {"last baseline", Kind::last_baseline},
};

/// Which keywords a property takes besides positions.
enum class AlignmentUse : std::uint8_t { align_content, justify_content, items, self };

struct AlignmentCodec {
    AlignmentUse use;
    bool is_inline; ///< justify-*, which also takes left and right.

    std::string values() const;
    std::optional<Alignment> read(Reader& reader) const;

    Alignment compute(const Computation&, Alignment value) const { return value; }

    std::string text(Alignment value) const {
        return concat(value.safe ? "safe " : "", words(alignment_words).text(value.kind));
    }

private:
    bool allows(Kind kind) const;

    bool is_content() const {
        return use == AlignmentUse::align_content || use == AlignmentUse::justify_content;
    }
};

bool AlignmentCodec::allows(Kind kind) const {
    switch (kind) {
    case Kind::automatic:
        return use == AlignmentUse::self;
    case Kind::self_start:
    case Kind::self_end:
        return !is_content();
    case Kind::left:
    case Kind::right:
        return is_inline;
    case Kind::space_between:
    case Kind::space_around:
    case Kind::space_evenly:
        return is_content();
    case Kind::baseline:
    case Kind::last_baseline:
        return use != AlignmentUse::justify_content;
    default:
        return true;
    }
}

std::string AlignmentCodec::values() const {
    std::string out;
    for (const auto& word : alignment_words)
        if (allows(word.value)) out += concat(out.empty() ? "" : " | ", word.name);
    return out + " | [safe | unsafe] <position>";
}

std::optional<Alignment> AlignmentCodec::read(Reader& reader) const {
    const Reader before = reader;
    const bool last = reader.take_word("last");
    if ((last || reader.take_word("first")) && allows(Kind::baseline) &&
        reader.take_word("baseline"))
        return Alignment{last ? Kind::last_baseline : Kind::baseline};
    reader = before;
    const bool safe = reader.take_word("safe");
    const bool is_told = safe || reader.take_word("unsafe");
    const auto kind = words(alignment_words).read(reader);
    const bool is_position = kind && *kind >= Kind::start && *kind <= Kind::right;
    if (kind && allows(*kind) && (!is_told || is_position)) return Alignment{*kind, safe};
    reader = before;
    return std::nullopt;
}

/// contain (css-contain-2, 2); style containment is read and has nothing to do here.
struct ContainCodec {
    static constexpr Word<std::uint8_t> parts[] = {
        {"size", 1}, {"inline-size", 8}, {"layout", 2}, {"paint", 4}, {"style", 16}};

    std::string values() const {
        return "none | strict | content | [size || layout || paint || style]";
    }

    std::optional<std::uint8_t> read(Reader& reader) const {
        if (reader.take_word("none")) return std::uint8_t{0};
        if (reader.take_word("strict")) return std::uint8_t{7};
        if (reader.take_word("content")) return std::uint8_t{6};
        unsigned bits = 0;
        for (bool again = true; again;) {
            again = false;
            for (const auto& part : parts) {
                if ((bits & part.value) != 0 || !reader.take_word(part.name)) continue;
                bits |= part.value;
                again = true;
            }
        }
        return bits != 0 ? std::optional(static_cast<std::uint8_t>(bits & 7)) : std::nullopt;
    }

    std::uint8_t compute(const Computation&, std::uint8_t value) const { return value; }

    std::string text(std::uint8_t bits) const {
        std::string out;
        for (const auto& part : parts)
            if ((bits & part.value) != 0) out += concat(out.empty() ? "" : " ", part.name);
        return out.empty() ? "none" : out;
    }
};

constexpr Word<FlexDirection> direction_words[] = {
    {"row", FlexDirection::row},
    {"row-reverse", FlexDirection::row_reverse},
    {"column", FlexDirection::column},
    {"column-reverse", FlexDirection::column_reverse},
};
constexpr Word<FlexWrap> wrap_words[] = {
    {"nowrap", FlexWrap::nowrap},
    {"wrap", FlexWrap::wrap},
    {"wrap-reverse", FlexWrap::wrap_reverse},
};

/// A factor of growing or shrinking: not negative.
struct FactorCodec {
    std::string values() const { return "<number>"; }

    std::optional<Measure> read(Reader& reader) const {
        return take_number(reader, Sign::not_negative);
    }

    double compute(const Computation& c, const Measure& value) const {
        return std::max(c.number(value), 0.0);
    }

    std::string text(double value) const { return makeready::text_of(value); }
};

constexpr SizeKinds basis_kinds{.automatic = true, .contents = true, .sign = Sign::not_negative};

/// flex-basis: a width's values, or `content`.
Property basis_row() {
    Property out;
    out.name = "flex-basis";
    out.values = concat("content | ", SizeCodec{basis_kinds}.values());
    out.parse = [](Reader& reader) -> Setter {
        const bool is_content = reader.take_word("content");
        auto size = is_content ? SizeCodec::Specified{Size::Kind::automatic, {}}
                               : SizeCodec{basis_kinds}.read(reader);
        if (!size) return nullptr;
        return [is_content, kept = std::move(*size)](Computation& c) {
            c.draft.own.flex.basis = SizeCodec{basis_kinds}.compute(c, kept);
            c.draft.own.flex.basis_is_content = is_content;
        };
    };
    out.copy = [](Draft& to, const View& from) {
        to.own.flex.basis = from.own.flex.basis;
        to.own.flex.basis_is_content = from.own.flex.basis_is_content;
    };
    out.text = [](const View& from) {
        return from.own.flex.basis_is_content ? "content" : text_of(from.own.flex.basis);
    };
    return out;
}

// CSS Flexbox 1, 7.1.1: what is left out is 1, 1 and 0; `none` and `auto` are words for all three.
bool expand_flex(Reader& reader, Expansion& out) {
    const auto factor = [&](const char* name, double value) {
        const bool grows = std::string_view(name) == "flex-grow";
        out.set(name, [grows, value](Computation& c) {
            (grows ? c.draft.own.flex.grow : c.draft.own.flex.shrink) = value;
        });
    };
    if (reader.take_word("none")) {
        factor("flex-grow", 0);
        factor("flex-shrink", 0);
        out.initial("flex-basis");
        return true;
    }
    bool has_factor = false, has_shrink = false, has_basis = false;
    while (!reader.done()) {
        if (!has_factor && out.take("flex-grow", reader)) {
            has_factor = true;
            has_shrink = out.take("flex-shrink", reader);
        } else if (!has_basis && out.take("flex-basis", reader)) {
            has_basis = true;
        } else {
            return false;
        }
    }
    if (!has_factor && !has_basis) return false;
    if (!has_factor) factor("flex-grow", 1);
    if (!has_shrink) factor("flex-shrink", 1);
    if (!has_basis)
        out.set("flex-basis", [](Computation& c) {
            c.draft.own.flex.basis = fixed({});
            c.draft.own.flex.basis_is_content = false;
        });
    return true;
}

// One value stands for both.
bool expand_pair(const char* first, const char* second, Reader& reader, Expansion& out) {
    const Reader before = reader;
    if (!out.take(first, reader)) return false;
    if (!reader.done()) return out.take(second, reader);
    Reader again = before;
    return out.take(second, again);
}

// CSS Box Alignment 3, 5.4: baselines are for one axis; the other stands at the start.
bool expand_place_content(Reader& reader, Expansion& out) {
    const Reader before = reader;
    if (!out.take("align-content", reader)) return false;
    if (!reader.done()) return out.take("justify-content", reader);
    Reader again = before;
    if (out.take("justify-content", again)) return true;
    out.set("justify-content",
            [](Computation& c) { c.draft.own.alignment.justify_content = {Kind::start}; });
    return true;
}

bool expand_flow(Reader& reader, Expansion& out) {
    bool has_direction = false, has_wrap = false;
    while (!reader.done()) {
        if (!has_direction && out.take("flex-direction", reader))
            has_direction = true;
        else if (!has_wrap && out.take("flex-wrap", reader))
            has_wrap = true;
        else
            return false;
    }
    if (!has_direction) out.initial("flex-direction");
    if (!has_wrap) out.initial("flex-wrap");
    return has_direction || has_wrap;
}

Shorthand pair(const char* name, const char* first, const char* second, const char* values) {
    return {name, values, {first, second}, [first, second](Reader& reader, Expansion& out) {
                return expand_pair(first, second, reader, out);
            }};
}

} // namespace

void add_layout_properties(std::vector<Property>& table) {
    constexpr SizeKinds gap{.normal = true, .sign = Sign::not_negative};
    table.push_back(OWN("row-gap", row_gap, SizeCodec{gap}));
    table.push_back(OWN("align-content", alignment.align_content,
                        AlignmentCodec{AlignmentUse::align_content, false}));
    table.push_back(OWN("justify-content", alignment.justify_content,
                        AlignmentCodec{AlignmentUse::justify_content, true}));
    table.push_back(
        OWN("align-items", alignment.align_items, AlignmentCodec{AlignmentUse::items, false}));
    table.push_back(
        OWN("justify-items", alignment.justify_items, AlignmentCodec{AlignmentUse::items, true}));
    table.push_back(
        OWN("align-self", alignment.align_self, AlignmentCodec{AlignmentUse::self, false}));
    table.push_back(
        OWN("justify-self", alignment.justify_self, AlignmentCodec{AlignmentUse::self, true}));
    table.push_back(OWN("contain", contain, ContainCodec{}));
    table.push_back(OWN("order", order, IntegerCodec{-2147483647}));
    table.push_back(OWN("flex-direction", flex.direction, words(direction_words)));
    table.push_back(OWN("flex-wrap", flex.wrap, words(wrap_words)));
    table.push_back(OWN("flex-grow", flex.grow, FactorCodec{}));
    table.push_back(OWN("flex-shrink", flex.shrink, FactorCodec{}));
    table.push_back(basis_row());
}

void add_layout_shorthands(std::vector<Shorthand>& table) {
    table.push_back(pair("gap", "row-gap", "column-gap", "1 or 2 values: rows, columns"));
    table.push_back(pair("grid-gap", "row-gap", "column-gap", "1 or 2 values: rows, columns"));
    table.push_back({"place-content",
                     "1 or 2 values: down, across",
                     {"align-content", "justify-content"},
                     expand_place_content});
    table.push_back(
        pair("place-items", "align-items", "justify-items", "1 or 2 values: down, across"));
    table.push_back(
        pair("place-self", "align-self", "justify-self", "1 or 2 values: down, across"));
    table.push_back({"flex",
                     "none | <number> <number>? || <flex-basis>",
                     {"flex-grow", "flex-shrink", "flex-basis"},
                     expand_flex});
    table.push_back({"flex-flow",
                     "<flex-direction> || <flex-wrap>",
                     {"flex-direction", "flex-wrap"},
                     expand_flow});
    add_grid_shorthands(table);
}

} // namespace makeready::style
