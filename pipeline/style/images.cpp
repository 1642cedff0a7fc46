#include "images.hpp"

namespace makeready::style {

namespace {

/// One side of a place: a share from the start or the end, and an offset from there.
struct SpotPart {
    double percent = 50;
    std::optional<Measure> offset;
    bool from_end = false;

    Size compute(const Computation& c) const {
        if (!offset) return {Size::Kind::length, {}, percent};
        Size size = c.size(*offset);
        if (!from_end) return size;
        Size out{Size::Kind::length, -size.length, 100 - size.percent};
        return out;
    }
};

struct SpotWord {
    std::string_view name;
    double percent;
    bool across, down;
};

constexpr SpotWord spot_words[] = {
    {"left", 0, true, false},     {"right", 100, true, false}, {"top", 0, false, true},
    {"bottom", 100, false, true}, {"center", 50, true, true},
};

struct SpotToken {
    const SpotWord* word = nullptr;
    std::optional<Measure> measure;

    bool fits(bool across) const { return word == nullptr || (across ? word->across : word->down); }

    SpotPart part() const {
        if (word != nullptr) return {word->percent, std::nullopt, false};
        return {50, measure, false};
    }
};

std::optional<SpotToken> take_spot_token(Reader& reader) {
    for (const SpotWord& word : spot_words)
        if (reader.take_word(word.name)) return SpotToken{&word, std::nullopt};
    auto measure = take_length_percentage(reader);
    return measure ? std::optional(SpotToken{nullptr, std::move(measure)}) : std::nullopt;
}

using SpotParts = std::pair<SpotPart, SpotPart>;

std::optional<SpotParts> of_two(const SpotToken& a, const SpotToken& b) {
    if (a.fits(true) && b.fits(false)) return SpotParts{a.part(), b.part()};
    const bool words = a.word != nullptr && b.word != nullptr;
    if (words && a.fits(false) && b.fits(true)) return SpotParts{b.part(), a.part()};
    return std::nullopt;
}

// Each side with an optional offset; `center` has none.
std::optional<SpotParts> of_sides(const std::vector<SpotToken>& tokens) {
    std::optional<SpotPart> across, down;
    int centres = 0;
    for (std::size_t n = 0; n < tokens.size(); ++n) {
        const SpotWord* word = tokens[n].word;
        if (word == nullptr) return std::nullopt;
        if (word->across && word->down) {
            ++centres;
            continue;
        }
        SpotPart part{word->percent, std::nullopt, word->percent == 100};
        if (n + 1 < tokens.size() && tokens[n + 1].word == nullptr)
            part.offset = tokens[++n].measure;
        std::optional<SpotPart>& side = word->across ? across : down;
        if (side) return std::nullopt;
        side = part;
    }
    if (centres > 0 && !across) across.emplace(), --centres;
    if (centres > 0 && !down) down.emplace(), --centres;
    if (!across || !down || centres > 0) return std::nullopt;
    return SpotParts{*across, *down};
}

std::optional<SpotParts> spot_of(const std::vector<SpotToken>& tokens) {
    if (tokens.empty()) return std::nullopt;
    if (tokens.size() == 1) {
        const SpotPart only = tokens[0].part();
        return tokens[0].fits(true) ? SpotParts{only, {}} : SpotParts{{}, only};
    }
    return tokens.size() == 2 ? of_two(tokens[0], tokens[1]) : of_sides(tokens);
}

} // namespace

std::optional<Specified<Spot>> take_spot(Reader& reader) {
    const Reader before = reader;
    std::vector<SpotToken> tokens;
    while (tokens.size() < 4) {
        auto token = take_spot_token(reader);
        if (!token) break;
        tokens.push_back(std::move(*token));
    }
    const auto parts = spot_of(tokens);
    if (!parts) {
        reader = before;
        return std::nullopt;
    }
    return [parts = *parts](const Computation& c) {
        return Spot{parts.first.compute(c), parts.second.compute(c)};
    };
}

std::optional<Specified<Image>> take_image(Reader& reader) {
    if (reader.take_word("none")) return [](const Computation&) { return Image{}; };
    if (auto url = reader.take_url())
        return [url = *url](const Computation& c) {
            Image image;
            image.url = url;
            if (c.at != nullptr && c.at->file) image.sheet = *c.at->file;
            return image;
        };
    return take_gradient(reader);
}

std::string text_of(const Image& image) {
    if (image.gradient) return text_of(*image.gradient);
    return image.is_none() ? "none" : concat("url(", quoted_string(image.url), ")");
}

std::string text_of(const Spot& spot) {
    return concat(text_of(spot.x), " ", text_of(spot.y));
}

} // namespace makeready::style
