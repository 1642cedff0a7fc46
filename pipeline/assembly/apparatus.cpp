// What stands around an article's words: key points before them, sources and review after.
#include "build.hpp"
#include "draft.hpp"
#include "strings.hpp"

namespace makeready::assembly {

void append_key_points(Draft& draft, const Placed& placed, Node& parent, int level) {
    if (placed.head.key_points.empty()) return;
    const Builder build(draft.book.tree, placed.at);
    Node& box = build.add(parent, "aside", "key-points");
    Node& heading = build.add(box, heading_name(level), {}, placed.words->key_points);
    label(draft, box, heading, placed.id + "-key-points");
    Node& list = build.add(box, "ul");
    for (const std::string& point : placed.head.key_points) build.add(list, "li", {}, point);
}

void append_sources(Draft& draft, const Placed& placed, Node& parent, int level) {
    if (placed.head.sources.empty()) return;
    const Builder build(draft.book.tree, placed.at);
    Node& section = build.add(parent, "section", "sources");
    section.set("epub:type", "bibliography");
    section.set("role", "doc-bibliography");
    Node& heading = build.add(section, heading_name(level), {}, placed.words->sources);
    label(draft, section, heading, placed.id + "-sources");
    Node& list = build.add(section, "ol");
    for (const std::string& source : placed.head.sources)
        build.citation(build.add(list, "li"), source);
}

void append_review(Draft& draft, const Placed& placed, Node& parent) {
    const manuscript::Review& review = placed.head.review;
    if (!review.date && review.by.empty()) return;
    const Words& words = *placed.words;
    const std::string_view pattern = !review.date        ? words.reviewed_by
                                     : review.by.empty() ? words.reviewed_on
                                                         : words.reviewed_on_by;
    const Builder build(draft.book.tree, placed.at);
    build.fill(build.add(parent, "p", "reviewed"), pattern, [&](Node& line, std::string_view name) {
        if (name == "date")
            build.date(line, words, *review.date);
        else
            build.add(line, "span", "reviewer", review.by);
    });
}

} // namespace makeready::assembly
