// A document comes in, the proof of its pages goes out.
#pragma once

#include "pages.hpp"
#include "proof.hpp"
#include "stage.hpp"

#include <ostream>

namespace makeready::pages {

inline std::string paginated(const std::string& body, const std::string& css) {
    Stage stage(body, css);
    const Press press{stage.cascade, stage.pool, *stage.typesetter, stage.pictures};
    const std::string proof = proof::of(paginate(stage.tree, press, stage.report));
    return proof + stage.findings();
}

struct Example {
    const char* rule;
    const char* body;
    const char* css;
    const char* pages;
};

inline std::ostream& operator<<(std::ostream& out, const Example& example) {
    return out << example.rule;
}

} // namespace makeready::pages
