#include "text_rule.hpp"

#include "measure.hpp"
#include "strings.hpp"

namespace makeready::style {
namespace {

struct AlternateRow {
    std::string_view name;
    Alternate::Kind kind;
    std::size_t most; ///< Numbers that one name may stand for (CSS Fonts 4, 6.9.1).
};

constexpr AlternateRow alternates[] = {
    {"stylistic", Alternate::Kind::stylistic, 1},
    {"styleset", Alternate::Kind::styleset, 99},
    {"swash", Alternate::Kind::swash, 1},
    {"ornaments", Alternate::Kind::ornaments, 1},
    {"annotation", Alternate::Kind::annotation, 1},
    {"character-variant", Alternate::Kind::character_variant, 2},
};

std::optional<std::string> family_of(Tokens tokens) {
    Reader reader(tokens);
    auto name = reader.take_string();
    if (!name) {
        std::string words;
        while (const auto word = reader.take_name())
            words += concat(words.empty() ? "" : " ", *word);
        name = words;
    }
    return reader.done() && !name->empty() ? name : std::nullopt;
}

std::optional<std::vector<std::int32_t>> numbers_of(Tokens tokens, std::size_t most) {
    Reader reader(tokens);
    std::vector<std::int32_t> numbers;
    while (const auto number = take_integer(reader)) numbers.push_back(*number);
    const bool fits = reader.done() && !numbers.empty() && numbers.size() <= most &&
                      std::all_of(numbers.begin(), numbers.end(), [](auto n) { return n >= 0; });
    return fits ? std::optional(numbers) : std::nullopt;
}

/// The inside of one block, say "@styleset { nice-style: 12; }".
void read_names(const Item& block, const AlternateRow& row,
                const std::vector<std::string>& families, const Findings& findings,
                std::vector<FeatureValue>& out) {
    for (const Item& one : read_block(block.block)) {
        const bool named = one.kind == Item::Kind::declaration;
        const auto numbers = named ? numbers_of(one.block, row.most) : std::nullopt;
        if (numbers)
            out.push_back({families, {row.kind, Atom(one.name())}, *numbers});
        else
            findings.warn(*one.first, "MR502",
                          concat("@", row.name, " gives names to numbers; write name: ",
                                 row.most == 1 ? "1;" : "1 2;"));
    }
}

} // namespace

std::vector<FeatureValue> read_feature_values(const Item& rule, const Findings& findings) {
    std::vector<FeatureValue> out;
    std::vector<std::string> families;
    for (const Tokens one : split_at_commas(rule.prelude)) {
        const auto family = family_of(one);
        if (!family) {
            findings.warn(*rule.first, "MR504",
                          "@font-feature-values names no family and was left out; write "
                          "@font-feature-values Name { @styleset { nice: 1; } }");
            return {};
        }
        families.push_back(*family);
    }
    for (const Item& block : read_block(rule.block)) {
        const AlternateRow* found = nullptr;
        for (const AlternateRow& row : alternates)
            if (block.kind == Item::Kind::at_rule && same_word(block.name(), row.name))
                found = &row;
        if (found)
            read_names(block, *found, families, findings, out);
        else
            findings.warn(*block.first, "MR505",
                          "@font-feature-values holds @stylistic, @styleset, @character-variant, "
                          "@swash, @ornaments and @annotation only");
    }
    return out;
}

std::vector<HyphenationWords> read_hyphenation(const Item& rule, const Findings& findings) {
    std::vector<std::string> words;
    bool understood = true;
    for (const Item& one : read_block(rule.block)) {
        Reader reader(one.block);
        const bool is_words = one.kind == Item::Kind::declaration && same_word(one.name(), "words");
        while (auto word = reader.take_string()) words.push_back(std::move(*word));
        understood = understood && is_words && reader.done();
    }
    std::vector<HyphenationWords> out;
    for (const Tokens one : split_at_commas(rule.prelude)) {
        const auto language = family_of(one);
        understood = understood && language && language->find(' ') == std::string::npos;
        if (understood) out.push_back({Atom(*language), words});
    }
    if (understood && !out.empty() && !words.empty()) return out;
    findings.warn(*rule.first, "MR504",
                  "@-mr-hyphenation can't be read and was left out; write @-mr-hyphenation en-GB "
                  "{ words: \"ta-ble\" \"re-ally\"; }");
    return {};
}

} // namespace makeready::style
