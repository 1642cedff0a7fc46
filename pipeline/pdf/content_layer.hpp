// A content stream on its way, and what is set in it.
#pragma once

#include "colour.hpp"
#include "objects.hpp"
#include "paint.hpp"
#include "text_operators.hpp"

#include <map>
#include <string>
#include <vector>

namespace makeready::pdf {

/// What `q` saves and `Q` brings back, as far as this room sets it.
struct GraphicsState {
    std::string colour = colour_operator(style::black(), Inks::as_written); // PDF begins with it.
    float alpha = 1;
    TextState text;
};

/// A content stream on its way, with what it uses: the page's, or a group's.
struct Layer {
    std::string out;
    std::vector<GraphicsState> states = std::vector<GraphicsState>(1);
    std::map<std::string, Object> fonts, pictures, graphics, shadings;
    paint::BeginGroup group;

    Object resources() const {
        Object made = Object::newDictionary();
        const auto add = [&](const char* key, const std::map<std::string, Object>& used) {
            if (!used.empty()) made.replaceKey(key, Object::newDictionary(used));
        };
        add("/Font", fonts);
        add("/XObject", pictures);
        add("/ExtGState", graphics);
        add("/Shading", shadings);
        return made;
    }
};

} // namespace makeready::pdf
