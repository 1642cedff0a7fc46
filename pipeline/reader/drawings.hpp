// SVG as others drew it, made harmless: it shows itself, runs nothing and asks for no other file.
// Private to the readers.
#pragma once

#include "manuscript.hpp"

#include <string>

namespace makeready::reader {

/// What was taken out of a drawing.
struct TakenOut {
    int scripts = 0; ///< With pages and players inside the drawing.
    int handlers = 0;
    int references = 0; ///< To other files, or to addresses that act.

    bool any() const { return scripts + handlers + references > 0; }
};

/// In an article a drawing may show the article's pictures; a file of its own has only itself.
enum class DrawnIn { article, file };

/// SVG 2, 2.1: "secure static mode", but animations that change no address stay.
TakenOut make_harmless(manuscript::Node& drawing, DrawnIn where);

/// "1 script, 2 event handlers and 1 reference to another file".
std::string told(const TakenOut& taken);

} // namespace makeready::reader
