// Counters and quotes while the tree is walked (CSS Lists 3, 4; CSS Content 3, 3).
#pragma once

#include "atom.hpp"
#include "style.hpp"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace makeready::boxes {

/// The counters that are in scope at the place the walk has reached.
class Counters {
public:
    /// Where a counter that is reset with reversed() begins.
    using Start = std::function<std::int64_t(Atom name)>;
    /// Applies an element's reset, increment and set. `element` and `parent` identify it and its
    /// scope.
    void enter(const style::OwnStyle& style, const void* element, const void* parent,
               const Start& start = {});
    /// Ends the scope of what was reset by children of `element`. What it reset itself goes on in
    /// its next siblings only if they have no counter of that name from their parent (CSS Lists 3,
    /// 4.4.1).
    void leave(const void* element);

    std::int64_t value(Atom name) const;
    /// counter(): the innermost, in a counter style.
    std::string text(Atom name, Atom counter_style) const;
    /// counters(): all, outermost first, joined.
    std::string texts(Atom name, const std::string& separator, Atom counter_style) const;

private:
    struct Instance {
        std::int64_t value = 0;
        const void* scope = nullptr; ///< The parent of the element that made it.
        const void* maker = nullptr; ///< That element; nullptr: it was there from the start.
    };

    Instance& innermost(Atom name, const void* element, const void* parent);

    /// Those of pages and notes are there from the start (GCPM 3, 2.4).
    std::map<Atom, std::vector<Instance>> instances_{{"page", {{}}}, {"footnote", {{}}}};
};

/// The quotation marks for a depth: from `quotes`, or for auto from the language.
std::pair<std::string, std::string> quotation_marks(const style::InheritedStyle& style, int depth);

bool is_quote(style::ContentPart::Kind kind);
/// What open-quote and its kind write; `depth` is how many are open, and follows.
std::string quote_text(style::ContentPart::Kind kind, const style::InheritedStyle& style,
                       int& depth);

} // namespace makeready::boxes
