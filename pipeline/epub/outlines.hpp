// Letters as shapes. Set lines come in, the path data of SVG goes out, so that a picture shows the
// same letters on every machine.
#pragma once

#include "text.hpp"

#include <map>
#include <memory>
#include <string>

namespace makeready::epub {

/// Keeps the fonts it has opened.
class Outlines {
public:
    Outlines();
    ~Outlines();
    Outlines(const Outlines&) = delete;
    Outlines& operator=(const Outlines&) = delete;

    /// The path data of a run whose first glyph stands at x on the baseline y; one unit is a point.
    std::string path_of(const text::GlyphRun& run, double x, double y);

private:
    struct Font;
    Font& font_of(const text::Face& face);

    std::map<const text::Face*, std::unique_ptr<Font>> fonts_;
};

} // namespace makeready::epub
