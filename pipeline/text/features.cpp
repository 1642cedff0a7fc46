#include "features.hpp"

#include "strings.hpp"

#include <algorithm>

namespace makeready::text {
namespace {

using Kind = style::Alternate::Kind;

hb_feature_t feature(std::string_view tag, std::int32_t value) {
    return {hb_tag_from_string(tag.data(), 4), static_cast<std::uint32_t>(value),
            HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END};
}

/// "ss" and 7 is ss07.
std::string numbered(std::string_view letters, std::int32_t number) {
    return concat(letters, number < 10 ? "0" : "", number);
}

// CSS Fonts 4, 6.9.1: what the numbers of each kind mean.
void add_alternate(std::vector<hb_feature_t>& out, const style::FeatureValue& value) {
    const std::vector<std::int32_t>& numbers = value.numbers;
    const auto one = [&](std::string_view tag) { out.push_back(feature(tag, numbers.front())); };
    switch (value.alternate.kind) {
    case Kind::stylistic:
        return one("salt");
    case Kind::styleset:
        for (const std::int32_t number : numbers)
            if (number >= 1 && number <= 20) out.push_back(feature(numbered("ss", number), 1));
        return;
    case Kind::character_variant:
        if (numbers.front() >= 1 && numbers.front() <= 99)
            out.push_back(
                feature(numbered("cv", numbers.front()), numbers.size() > 1 ? numbers[1] : 1));
        return;
    case Kind::swash:
        one("swsh");
        return one("cswh");
    case Kind::ornaments:
        return one("ornm");
    case Kind::annotation:
        return one("nalt");
    }
}

} // namespace

bool is_of_families(const ListedFace& face, const std::vector<std::string>& families) {
    const auto is_own = [&](const std::string& family) {
        return std::any_of(face.families.begin(), face.families.end(),
                           [&](const std::string& own) { return lower(own) == lower(family); });
    };
    return std::any_of(families.begin(), families.end(), is_own);
}

const style::FeatureValue* feature_value(const std::vector<style::FeatureValue>& values,
                                         const ListedFace& face, const style::Alternate& name) {
    for (auto value = values.rbegin(); value != values.rend(); ++value)
        if (value->alternate == name && is_of_families(face, value->families)) return &*value;
    return nullptr;
}

// CSS Fonts 4, 7.2: the face's own features come first and can be overruled. CSS Text 3, 8.2:
// letter-spaced text takes no optional ligatures, unless they are asked for by name.
std::vector<hb_feature_t> features_of(const ListedFace& face, const style::FontStyle& font,
                                      Length letter_spacing,
                                      const std::vector<style::FeatureValue>& values) {
    std::vector<hb_feature_t> features;
    const auto add = [&](const std::vector<style::Feature>& asked) {
        for (const style::Feature& one : asked)
            features.push_back(feature({one.tag.data(), 4}, one.value));
    };
    if (face.rule) add(face.rule->features);
    if (letter_spacing.units != 0) {
        features.push_back(feature("liga", 0));
        features.push_back(feature("clig", 0));
    }
    if (!font.kerning) features.push_back(feature("kern", 0));
    for (const style::Alternate& name : font.alternates)
        if (const style::FeatureValue* value = feature_value(values, face, name))
            add_alternate(features, *value);
    add(font.features);
    return features;
}

} // namespace makeready::text
