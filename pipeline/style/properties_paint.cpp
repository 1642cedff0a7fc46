// What is painted behind boxes: CSS Backgrounds 3, 2; and where pictures stand in theirs.
#include "images.hpp"

namespace makeready::style {
namespace {

constexpr Word<Attachment> attachment_words[] = {
    {"scroll", Attachment::scroll}, {"fixed", Attachment::fixed}, {"local", Attachment::local}};
constexpr Word<BoxEdge> box_words[] = {{"border-box", BoxEdge::border},
                                       {"padding-box", BoxEdge::padding},
                                       {"content-box", BoxEdge::content}};
constexpr Word<BoxEdge> clip_words[] = {{"border-box", BoxEdge::border},
                                        {"padding-box", BoxEdge::padding},
                                        {"content-box", BoxEdge::content},
                                        {"text", BoxEdge::text}};
constexpr Word<Repeat> repeat_words[] = {{"repeat", Repeat::repeat},
                                         {"no-repeat", Repeat::none},
                                         {"space", Repeat::space},
                                         {"round", Repeat::round}};

struct RepeatsCodec {
    std::string values() const {
        return "repeat-x | repeat-y | [repeat | space | round | no-repeat]{1,2}";
    }

    std::optional<Repeats> read(Reader& reader) const {
        if (reader.take_word("repeat-x")) return Repeats{Repeat::repeat, Repeat::none};
        if (reader.take_word("repeat-y")) return Repeats{Repeat::none, Repeat::repeat};
        const auto across = words(repeat_words).read(reader);
        if (!across) return std::nullopt;
        return Repeats{*across, words(repeat_words).read(reader).value_or(*across)};
    }

    Repeats compute(const Computation&, const Repeats& value) const { return value; }

    std::string text(const Repeats& value) const {
        return concat(words(repeat_words).text(value.x), " ", words(repeat_words).text(value.y));
    }
};

struct BackgroundSizeCodec : SelfComputing<BackgroundSize> {
    static constexpr SizeCodec size{{.automatic = true, .sign = Sign::not_negative}};

    std::string values() const { return "cover | contain | [<length-percentage> | auto]{1,2}"; }

    std::optional<Specified> read(Reader& reader) const {
        if (reader.take_word("cover")) return keyword(BackgroundSize::Kind::cover);
        if (reader.take_word("contain")) return keyword(BackgroundSize::Kind::contain);
        auto width = size.read(reader);
        if (!width) return std::nullopt;
        auto height = size.read(reader).value_or(SizeCodec::Specified{Size::Kind::automatic, {}});
        return [w = *width, h = height](const Computation& c) {
            return BackgroundSize{BackgroundSize::Kind::given, size.compute(c, w),
                                  size.compute(c, h)};
        };
    }

    std::string text(const BackgroundSize& value) const {
        if (value.kind == BackgroundSize::Kind::cover) return "cover";
        if (value.kind == BackgroundSize::Kind::contain) return "contain";
        return concat(text_of(value.width), " ", text_of(value.height));
    }

private:
    static Specified keyword(BackgroundSize::Kind kind) {
        return [kind](const Computation&) {
            BackgroundSize made;
            made.kind = kind;
            return made;
        };
    }
};

} // namespace

void add_paint_properties(std::vector<Property>& table) {
    table.push_back(OWN("background-color", background, ColourCodec{}));
    table.push_back(OWN("background-image", backgrounds.images, ListCodec{ImageCodec{}}));
    table.push_back(OWN("background-position", backgrounds.positions, ListCodec{SpotCodec{}}));
    table.push_back(OWN("background-size", backgrounds.sizes, ListCodec{BackgroundSizeCodec{}}));
    table.push_back(OWN("background-repeat", backgrounds.repeats, ListCodec{RepeatsCodec{}}));
    table.push_back(
        OWN("background-attachment", backgrounds.attachments, ListCodec{words(attachment_words)}));
    table.push_back(OWN("background-origin", backgrounds.origins,
                        ListCodec<decltype(words(box_words))>{words(box_words), BoxEdge::padding}));
    table.push_back(OWN("background-clip", backgrounds.clips, ListCodec{words(clip_words)}));
    table.push_back(OWN("object-position", object_position, SpotCodec{}));
}

namespace {

/// One layer of `background` as it is read.
struct LayerDraft {
    std::optional<Specified<Image>> image;
    std::optional<Specified<Spot>> position;
    std::optional<Specified<BackgroundSize>> size;
    std::optional<Repeats> repeats;
    std::optional<Attachment> attachment;
    std::optional<BoxEdge> origin, clip;
    std::optional<SpecifiedColour> colour;

    bool take_one(Reader& reader);
    bool read(Reader& reader);
};

bool LayerDraft::take_one(Reader& reader) {
    if (!image && (image = take_image(reader))) return true;
    if (!position && (position = take_spot(reader)))
        return !reader.take_sign('/') || (size = BackgroundSizeCodec{}.read(reader));
    if (!repeats && (repeats = RepeatsCodec{}.read(reader))) return true;
    if (!attachment && (attachment = words(attachment_words).read(reader))) return true;
    if (!origin && (origin = words(box_words).read(reader))) return true;
    if (!clip && (clip = words(clip_words).read(reader))) return true;
    return !colour && (colour = take_colour(reader));
}

bool LayerDraft::read(Reader& reader) {
    bool any = false;
    while (!reader.done() && !reader.peek().is(TokenKind::comma)) {
        if (!take_one(reader)) return false;
        any = true;
    }
    return any;
}

/// A list with one value of each layer.
template <class Get> auto each(const std::vector<LayerDraft>& layers, Get get) {
    std::vector<decltype(get(layers.front()))> out;
    for (const LayerDraft& layer : layers) out.push_back(get(layer));
    return out;
}

void set_layers(const std::vector<LayerDraft>& layers, Expansion& out) {
    constexpr Size start{Size::Kind::length, {}, 0};
    out.set("background-image", [layers](Computation& c) {
        c.draft.own.backgrounds.images =
            each(layers, [&](const LayerDraft& l) { return l.image ? (*l.image)(c) : Image(); });
    });
    out.set("background-position", [layers, start](Computation& c) {
        c.draft.own.backgrounds.positions = each(layers, [&](const LayerDraft& l) {
            return l.position ? (*l.position)(c) : Spot{start, start};
        });
    });
    out.set("background-size", [layers](Computation& c) {
        c.draft.own.backgrounds.sizes = each(
            layers, [&](const LayerDraft& l) { return l.size ? (*l.size)(c) : BackgroundSize(); });
    });
    out.set("background-repeat", [layers](Computation& c) {
        c.draft.own.backgrounds.repeats =
            each(layers, [](const LayerDraft& l) { return l.repeats.value_or(Repeats()); });
    });
    out.set("background-attachment", [layers](Computation& c) {
        c.draft.own.backgrounds.attachments = each(
            layers, [](const LayerDraft& l) { return l.attachment.value_or(Attachment::scroll); });
    });
    out.set("background-origin", [layers](Computation& c) {
        c.draft.own.backgrounds.origins =
            each(layers, [](const LayerDraft& l) { return l.origin.value_or(BoxEdge::padding); });
    });
    // CSS Backgrounds 3, 2.10: one box is for both.
    out.set("background-clip", [layers](Computation& c) {
        c.draft.own.backgrounds.clips = each(layers, [](const LayerDraft& l) {
            return l.clip.value_or(l.origin.value_or(BoxEdge::border));
        });
    });
}

} // namespace

bool expand_background(Reader& reader, Expansion& out) {
    std::vector<LayerDraft> layers;
    do {
        if (!layers.empty() && layers.back().colour) return false; // Only the last has a colour.
        if (!layers.emplace_back().read(reader)) return false;
    } while (reader.take_comma());
    if (const auto colour = layers.back().colour)
        out.set("background-color", [colour = *colour](Computation& c) {
            c.draft.own.background = ColourCodec{}.compute(c, colour);
        });
    else
        out.initial("background-color");
    set_layers(layers, out);
    return true;
}

} // namespace makeready::style
