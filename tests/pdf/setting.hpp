// Text set by hand for the tests of pdf: one run, shaped by HarfBuzz alone.
#pragma once

#include "paint.hpp"
#include "picture.hpp"

#include <memory>
#include <string>
#include <vector>

namespace setting {

using namespace makeready;

/// Real fonts from Debian's packages.
const text::Face& libertine();        ///< CFF
const text::Face& libertine_italic(); ///< CFF
const text::Face& dejavu();           ///< TrueType

/// A run in one direction, guessed from its script; `features` as hb_feature_from_string wants
/// them.
text::GlyphRun shaped(const text::Face& face, double size, const std::string& text,
                      const std::vector<std::string>& features = {});
/// Adds the hyphen that line breaking would.
text::GlyphRun hyphenated(text::GlyphRun run);

paint::Draw words(double x, double y, text::GlyphRun run, const style::Colour& colour = {});
paint::Draw area(double x, double y, double width, double height, const style::Colour& colour);
paint::Draw figure(double x, double y, double width, double height, const std::string& bytes,
                   const std::string& name = "figure.png");
Rectangle box(double x, double y, double width, double height);

/// A page of 6 x 9 in with these draws.
paint::PagePicture page(std::vector<paint::Draw> draws, const std::string& label = {});

} // namespace setting
