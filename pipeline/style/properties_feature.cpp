// OpenType features by name (font-variant-*) and by tag (font-feature-settings). Each property
// keeps its own list; their sum is what the shaper sees (CSS Fonts 4, 7.2).
#include "codecs.hpp"
#include "text_rule.hpp"

namespace makeready::style {
namespace {

/// A keyword of a font-variant-* property. Words of one `choice` exclude each other.
struct FeatureWord {
    std::string_view name;
    int choice;
    std::string_view features; ///< "smcp=1 c2sc=1"
};

constexpr FeatureWord ligature_words[] = {
    {"common-ligatures", 0, "liga=1 clig=1"},
    {"no-common-ligatures", 0, "liga=0 clig=0"},
    {"discretionary-ligatures", 1, "dlig=1"},
    {"no-discretionary-ligatures", 1, "dlig=0"},
    {"historical-ligatures", 2, "hlig=1"},
    {"no-historical-ligatures", 2, "hlig=0"},
    {"contextual", 3, "calt=1"},
    {"no-contextual", 3, "calt=0"},
};
constexpr FeatureWord caps_words[] = {
    {"small-caps", 0, "smcp=1"},  {"all-small-caps", 0, "smcp=1 c2sc=1"},
    {"petite-caps", 0, "pcap=1"}, {"all-petite-caps", 0, "pcap=1 c2pc=1"},
    {"unicase", 0, "unic=1"},     {"titling-caps", 0, "titl=1"},
};
constexpr FeatureWord numeric_words[] = {
    {"lining-nums", 0, "lnum=1"},
    {"oldstyle-nums", 0, "onum=1"},
    {"proportional-nums", 1, "pnum=1"},
    {"tabular-nums", 1, "tnum=1"},
    {"diagonal-fractions", 2, "frac=1"},
    {"stacked-fractions", 2, "afrc=1"},
    {"ordinal", 3, "ordn=1"},
    {"slashed-zero", 4, "zero=1"},
};
constexpr FeatureWord east_asian_words[] = {
    {"jis78", 0, "jp78=1"},      {"jis83", 0, "jp83=1"},
    {"jis90", 0, "jp90=1"},      {"jis04", 0, "jp04=1"},
    {"simplified", 0, "smpl=1"}, {"traditional", 0, "trad=1"},
    {"full-width", 1, "fwid=1"}, {"proportional-width", 1, "pwid=1"},
    {"ruby", 2, "ruby=1"},
};
constexpr FeatureWord position_words[] = {{"sub", 0, "subs=1"}, {"super", 0, "sups=1"}};

struct AlternateName {
    std::string_view name;
    Alternate::Kind kind;
    bool many; ///< Takes a list of names.
};

constexpr AlternateName alternate_names[] = {
    {"stylistic", Alternate::Kind::stylistic, false},
    {"styleset", Alternate::Kind::styleset, true},
    {"character-variant", Alternate::Kind::character_variant, true},
    {"swash", Alternate::Kind::swash, false},
    {"ornaments", Alternate::Kind::ornaments, false},
    {"annotation", Alternate::Kind::annotation, false},
};
constexpr Word<EmojiForm> emoji_words[] = {{"normal", EmojiForm::normal},
                                           {"text", EmojiForm::text},
                                           {"emoji", EmojiForm::emoji},
                                           {"unicode", EmojiForm::unicode}};

std::vector<Feature> features_of(std::string_view list) {
    std::vector<Feature> out;
    for (const std::string_view one : split(list, ' ')) {
        Feature feature;
        std::copy_n(one.begin(), 4, feature.tag.begin());
        feature.value = one[5] - '0';
        out.push_back(feature);
    }
    return out;
}

std::string text_of_features(const std::vector<Feature>& features) {
    std::string out;
    for (const Feature& feature : features)
        out += concat(out.empty() ? "\"" : ", \"", std::string_view(feature.tag.data(), 4), "\" ",
                      feature.value);
    return out.empty() ? "normal" : out;
}

/// Some words of a list, at most one of each choice.
struct FeatureWordsCodec {
    std::span<const FeatureWord> list;
    std::string_view off = {}; ///< What `none` turns off; empty: there is no `none`.

    std::string values() const;
    std::optional<std::vector<Feature>> read(Reader& reader) const;

    std::vector<Feature> compute(const Computation&, const std::vector<Feature>& value) const {
        return value;
    }

    std::string text(const std::vector<Feature>& features) const {
        return text_of_features(features);
    }
};

std::string FeatureWordsCodec::values() const {
    std::string out = off.empty() ? "normal" : "normal | none";
    for (const FeatureWord& word : list) out += concat(" | ", word.name);
    return out;
}

std::optional<std::vector<Feature>> FeatureWordsCodec::read(Reader& reader) const {
    std::vector<Feature> out;
    if (reader.take_word("normal")) return out;
    if (!off.empty() && reader.take_word("none")) return features_of(off);
    unsigned taken = 0;
    const auto take_one = [&] {
        for (const FeatureWord& word : list) {
            const unsigned bit = 1u << word.choice;
            if ((taken & bit) != 0 || !reader.take_word(word.name)) continue;
            taken |= bit;
            const auto more = features_of(word.features);
            out.insert(out.end(), more.begin(), more.end());
            return true;
        }
        return false;
    };
    while (take_one()) {
    }
    return taken != 0 ? std::optional(out) : std::nullopt;
}

/// font-variant-alternates: a feature, and names that @font-feature-values explains.
struct Alternates {
    bool historical = false;
    std::vector<Alternate> names;
};

bool take_names(Reader& reader, const AlternateName& row, std::vector<Alternate>& out) {
    do {
        const auto name = reader.take_custom_name();
        if (!name) return false;
        out.push_back({row.kind, Atom(*name)});
    } while (row.many && reader.take_comma());
    return reader.done();
}

std::optional<Alternates> read_alternates(Reader& reader) {
    Alternates out;
    if (reader.take_word("normal")) return out;
    bool any = false;
    for (bool more = true; more;) {
        more = !out.historical && reader.take_word("historical-forms");
        out.historical = out.historical || more;
        for (const AlternateName& row : alternate_names)
            if (auto inside = more ? std::nullopt : reader.take_function(row.name)) {
                if (!take_names(*inside, row, out.names)) return std::nullopt;
                more = true;
            }
        any = any || more;
    }
    return any ? std::optional(std::move(out)) : std::nullopt;
}

std::string text_of_alternates(const InheritedStyle& style) {
    std::string out = style.feature_groups[1].empty() ? "" : " historical-forms";
    for (const Alternate& one : style.font.alternates)
        for (const AlternateName& row : alternate_names)
            if (row.kind == one.kind) out += concat(" ", row.name, "(", one.name.text(), ")");
    return out.empty() ? "normal" : out.substr(1);
}

Property alternates_row() {
    Property out;
    out.name = "font-variant-alternates";
    out.values =
        "normal | historical-forms | stylistic(<name>) | styleset(<name>#) | "
        "character-variant(<name>#) | swash(<name>) | ornaments(<name>) | annotation(<name>)";
    out.inherited = true;
    out.parse = [](Reader& reader) -> Setter {
        const auto read = read_alternates(reader);
        if (!read) return nullptr;
        return [read](Computation& c) {
            InheritedStyle& style = c.draft.inherited;
            style.feature_groups[1] =
                read->historical ? features_of("hist=1") : std::vector<Feature>();
            style.font.alternates = read->names;
        };
    };
    out.copy = [](Draft& to, const View& from) {
        to.inherited.feature_groups[1] = from.inherited.feature_groups[1];
        to.inherited.font.alternates = from.inherited.font.alternates;
    };
    out.text = [](const View& from) { return text_of_alternates(from.inherited); };
    return out;
}

struct FeatureSettingsCodec {
    std::string values() const { return "normal | [<string> [<integer> | on | off]?]#"; }

    std::optional<std::vector<Feature>> read(Reader& reader) const {
        return take_feature_settings(reader);
    }

    std::vector<Feature> compute(const Computation&, const std::vector<Feature>& value) const {
        return value;
    }

    std::string text(const std::vector<Feature>& features) const {
        return text_of_features(features);
    }
};

} // namespace

std::optional<std::vector<Feature>> take_feature_settings(Reader& reader) {
    std::vector<Feature> out;
    if (reader.take_word("normal")) return out;
    do {
        const auto tag = reader.take_string();
        if (!tag || tag->size() != 4) return std::nullopt;
        Feature feature;
        std::copy(tag->begin(), tag->end(), feature.tag.begin());
        if (reader.take_word("off"))
            feature.value = 0;
        else if (!reader.take_word("on"))
            feature.value = take_integer(reader).value_or(1);
        if (feature.value < 0) return std::nullopt;
        out.push_back(feature);
    } while (reader.take_comma());
    return out;
}

void add_feature_properties(std::vector<Property>& table);

void add_feature_properties(std::vector<Property>& table) {
    constexpr std::string_view no_ligatures = "liga=0 clig=0 dlig=0 hlig=0 calt=0";
    table.push_back(INHERITED("font-variant-ligatures", feature_groups[0],
                              FeatureWordsCodec{ligature_words, no_ligatures}));
    table.push_back(alternates_row());
    table.push_back(
        INHERITED("font-variant-caps", feature_groups[2], FeatureWordsCodec{caps_words}));
    table.push_back(
        INHERITED("font-variant-numeric", feature_groups[3], FeatureWordsCodec{numeric_words}));
    table.push_back(INHERITED("font-variant-east-asian", feature_groups[4],
                              FeatureWordsCodec{east_asian_words}));
    table.push_back(
        INHERITED("font-variant-position", feature_groups[5], FeatureWordsCodec{position_words}));
    table.push_back(INHERITED("font-variant-emoji", font.emoji, words(emoji_words)));
    table.push_back(INHERITED("font-feature-settings", feature_groups[6], FeatureSettingsCodec{}));
}

} // namespace makeready::style
