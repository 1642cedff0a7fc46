// @font-face (CSS Fonts 4, 4). Its descriptors look like properties, but take ranges and no
// inheritance.
#include "measure.hpp"
#include "strings.hpp"
#include "text_rule.hpp"

#include <charconv>

namespace makeready::style {
namespace {

using Read = bool (*)(Reader& reader, FontFace& face);

std::optional<double> take_plain_number(Reader& reader) {
    const auto number = take_number(reader);
    const auto amount = number ? nominal_amount(*number) : std::nullopt;
    return amount ? std::optional(amount->value) : std::nullopt;
}

std::optional<double> take_percentage(Reader& reader) {
    const Token& token = reader.peek();
    if (!token.is(TokenKind::percentage) || token.number < 0) return std::nullopt;
    return reader.take().number;
}

/// One value or two; the smaller one first, whatever their order (4.4).
template <class Take> std::optional<Range> take_range(Reader& reader, Take take) {
    const auto first = take(reader);
    if (!first) return std::nullopt;
    const double second = take(reader).value_or(*first);
    return Range{std::min(*first, second), std::max(*first, second)};
}

bool read_family(Reader& reader, FontFace& face) {
    if (auto quoted = reader.take_string()) {
        face.family = *quoted;
        return true;
    }
    face.family.clear();
    while (const auto word = reader.take_name())
        face.family += concat(face.family.empty() ? "" : " ", *word);
    return !face.family.empty();
}

std::optional<double> take_weight(Reader& reader) {
    if (reader.take_word("normal")) return 400;
    if (reader.take_word("bold")) return 700;
    const auto number = take_plain_number(reader);
    const bool fits = number && *number >= 1 && *number <= 1000;
    return fits ? number : std::nullopt;
}

bool read_weight(Reader& reader, FontFace& face) {
    if (reader.take_word("auto")) return face.weight.reset(), true;
    const auto range = take_range(reader, take_weight);
    if (range) face.weight = range;
    return range.has_value();
}

constexpr std::pair<std::string_view, double> stretch_words[] = {
    {"normal", 100},   {"ultra-condensed", 50},  {"extra-condensed", 62.5},
    {"condensed", 75}, {"semi-condensed", 87.5}, {"semi-expanded", 112.5},
    {"expanded", 125}, {"extra-expanded", 150},  {"ultra-expanded", 200},
};

std::optional<double> take_stretch(Reader& reader) {
    for (const auto& [word, value] : stretch_words)
        if (reader.take_word(word)) return value;
    return take_percentage(reader);
}

bool read_stretch(Reader& reader, FontFace& face) {
    if (reader.take_word("auto")) return face.stretch.reset(), true;
    const auto range = take_range(reader, take_stretch);
    if (range) face.stretch = range;
    return range.has_value();
}

// Of an oblique face's angles only that it leans is kept: families have one such face.
bool read_slant(Reader& reader, FontFace& face) {
    if (reader.take_word("auto")) return face.slant.reset(), true;
    if (reader.take_word("normal")) return face.slant = Slant::normal, true;
    if (reader.take_word("italic")) return face.slant = Slant::italic, true;
    if (!reader.take_word("oblique")) return false;
    while (!reader.done()) {
        const auto angle = take_measure(reader);
        if (!angle || type_of(*angle) != MeasureType::angle) return false;
    }
    return face.slant = Slant::oblique, true;
}

/// Whether files of that format can be opened; a format that nobody knows is never tried (4.3.1).
bool is_known_format(std::string_view name) {
    constexpr std::string_view known[] = {"woff",
                                          "woff2",
                                          "truetype",
                                          "opentype",
                                          "collection",
                                          "woff-variations",
                                          "woff2-variations",
                                          "truetype-variations",
                                          "opentype-variations"};
    return std::any_of(std::begin(known), std::end(known),
                       [&](std::string_view one) { return same_word(one, name); });
}

bool can_be_opened(Reader& reader) {
    bool known = true;
    if (auto format = reader.take_function("format")) {
        auto name = format->take_string();
        if (!name) name = format->take_name();
        known = name && is_known_format(*name);
    }
    reader.take_function("tech"); // What a technology needs is seen when the file is open.
    return known;
}

bool read_sources(Reader& reader, FontFace& face) {
    std::vector<FontFace::Source> sources;
    for (const Tokens one : split_at_commas(reader.rest())) {
        Reader source(one);
        if (auto local = source.take_function("local")) {
            auto name = local->take_string();
            std::string words;
            while (!name && !local->done()) {
                const auto word = local->take_name();
                if (!word) return false;
                words += concat(words.empty() ? "" : " ", *word);
            }
            sources.push_back({FontFace::Source::Kind::local, name ? *name : words});
        } else if (const auto url = source.take_url()) {
            if (can_be_opened(source)) sources.push_back({FontFace::Source::Kind::file, *url});
        } else {
            continue; // 4.3: what can't be read is passed over, the rest of the list holds.
        }
        if (!source.done()) sources.pop_back();
    }
    face.sources = std::move(sources);
    return !face.sources.empty();
}

bool read_features(Reader& reader, FontFace& face) {
    auto features = take_feature_settings(reader);
    if (features) face.features = std::move(*features);
    return features.has_value();
}

bool read_variations(Reader& reader, FontFace& face) {
    auto variations = take_variation_settings(reader);
    if (variations) face.variations = std::move(*variations);
    return variations.has_value();
}

bool read_size_adjust(Reader& reader, FontFace& face) {
    const auto percent = take_percentage(reader);
    if (percent) face.size_adjust = *percent / 100;
    return percent.has_value();
}

template <std::optional<double> FontFace::*member>
bool read_metric(Reader& reader, FontFace& face) {
    if (reader.take_word("normal")) return (face.*member).reset(), true;
    const auto percent = take_percentage(reader);
    if (percent) face.*member = *percent / 100;
    return percent.has_value();
}

bool read_display(Reader& reader, FontFace&) {
    return reader.take_name().has_value(); // When a file is there at once, there is no waiting.
}

struct DescriptorRow {
    std::string_view name, values;
    Read read;
};

constexpr DescriptorRow descriptors[] = {
    {"font-family", "<family-name>", read_family},
    {"src", "[url(...) format(...)? | local(...)]#", read_sources},
    {"font-weight", "auto | <weight>{1,2}", read_weight},
    {"font-stretch", "auto | <width>{1,2}", read_stretch},
    {"font-width", "auto | <width>{1,2}", read_stretch},
    {"font-style", "auto | normal | italic | oblique <angle>{0,2}", read_slant},
    {"font-feature-settings", "normal | [<string> [<integer> | on | off]?]#", read_features},
    {"font-variation-settings", "normal | [<string> <number>]#", read_variations},
    {"size-adjust", "<percentage>", read_size_adjust},
    {"ascent-override", "normal | <percentage>", read_metric<&FontFace::ascent>},
    {"descent-override", "normal | <percentage>", read_metric<&FontFace::descent>},
    {"line-gap-override", "normal | <percentage>", read_metric<&FontFace::line_gap>},
    {"font-display", "<name>", read_display},
};

/// "U+26", "U+0-7F", "U+4??" (CSS Syntax 3, 7.1), from the text, which tokens take apart oddly.
std::optional<std::pair<char32_t, char32_t>> character_range(std::string_view text) {
    text = base::trimmed(text);
    if (text.size() < 3 || (text[0] | 0x20) != 'u' || text[1] != '+') return std::nullopt;
    text.remove_prefix(2);
    const std::size_t dash = text.find('-');
    std::string first(text.substr(0, dash));
    std::string last(dash == std::string_view::npos ? text : text.substr(dash + 1));
    if (dash == std::string_view::npos) {
        std::replace(first.begin(), first.end(), '?', '0');
        std::replace(last.begin(), last.end(), '?', 'F');
    }
    const auto number = [](const std::string& hex) -> std::optional<char32_t> {
        std::uint32_t value = 0;
        const char* const end = hex.data() + hex.size();
        const auto [stop, failed] = std::from_chars(hex.data(), end, value, 16);
        const bool whole = failed == std::errc{} && stop == end && hex.size() <= 6;
        return whole && value <= 0x10FFFF ? std::optional<char32_t>(value) : std::nullopt;
    };
    const auto from = number(first), to = number(last);
    if (!from || !to || *from > *to) return std::nullopt;
    return std::pair(*from, *to);
}

bool read_characters(std::string_view text, FontFace& face) {
    face.characters.clear();
    for (const std::string_view one : split(text, ',')) {
        const auto range = character_range(one);
        if (!range) return false;
        face.characters.push_back(*range);
    }
    return true;
}

void read_descriptor(const Item& item, const Findings& findings, FontFace& face) {
    const std::string name = lower_ascii(item.name());
    const std::string value = findings.quoted(item.block);
    const auto invalid = [&](std::string_view values) {
        findings.warn(*item.first, "MR502",
                      concat("\"", value, "\" is no value for \"", name,
                             "\" in @font-face, which takes ", values));
    };
    if (name == "unicode-range") {
        FontFace read;
        if (!read_characters(value, read)) return invalid("[U+26 | U+0-7F | U+4??]#");
        face.characters = std::move(read.characters);
        return;
    }
    for (const DescriptorRow& row : descriptors) {
        if (row.name != name) continue;
        Reader reader(item.block);
        FontFace read = face;
        const bool understood = row.read(reader, read);
        if (!understood || (row.name != "src" && !reader.done())) return invalid(row.values);
        face = std::move(read);
        return;
    }
    std::vector<std::string> known = {"unicode-range"};
    for (const DescriptorRow& row : descriptors) known.emplace_back(row.name);
    const auto near = nearest(name, known);
    findings.warn(*item.first, "MR501",
                  concat("\"", item.name(), "\" is not known in @font-face",
                         near ? concat(". Did you mean \"", *near, "\"?") : " and was left out"));
}

} // namespace

std::optional<FontFace> read_font_face(const Item& rule, const Findings& findings) {
    FontFace face;
    face.at = findings.at(*rule.first);
    for (const Item& item : read_block(rule.block)) {
        if (item.kind == Item::Kind::declaration)
            read_descriptor(item, findings, face);
        else
            findings.warn(*item.first, "MR504",
                          "@font-face holds descriptors only; write \"name: value;\"");
    }
    if (!face.family.empty() && !face.sources.empty()) return face;
    findings.warn(*rule.first, "MR504",
                  concat("@font-face has no ", face.family.empty() ? "font-family" : "usable src",
                         " and was left out; write font-family: \"Name\"; src: "
                         "url(\"file.woff2\");"));
    return std::nullopt;
}

} // namespace makeready::style
