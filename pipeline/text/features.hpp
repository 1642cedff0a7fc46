// Which OpenType features a face is shaped with. A style and its face come in, features go out in
// the order in which they overrule each other. No glyph is looked at.
#pragma once

#include "fonts.hpp"

#include <hb.h>

namespace makeready::text {

std::vector<hb_feature_t> features_of(const ListedFace& face, const style::FontStyle& font,
                                      Length letter_spacing,
                                      const std::vector<style::FeatureValue>& values);

/// Whether a face may be called by one of these names.
bool is_of_families(const ListedFace& face, const std::vector<std::string>& families);

/// What @font-feature-values says of a name for a face's family; nullptr: nothing.
const style::FeatureValue* feature_value(const std::vector<style::FeatureValue>& values,
                                         const ListedFace& face, const style::Alternate& name);

} // namespace makeready::text
