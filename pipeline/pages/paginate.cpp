#include "paginator.hpp"
#include "strings.hpp"

#include <algorithm>

namespace makeready::pages {

using boxes::Box;

namespace {

constexpr int most_passes = 5;

bool asks_for_texts(const boxes::BoxTree& tree) {
    return std::any_of(tree.boxes.begin(), tree.boxes.end(), [](const Box& box) {
        return !box.generated.empty() &&
               box.generated.front().kind == style::ContentPart::Kind::target_text;
    });
}

void add_text_of(const Box& box, std::string& out) {
    out += box.text;
    for (const Box* child : box.children)
        if (child->kind != boxes::BoxKind::note) add_text_of(*child, out);
}

} // namespace

Pagination paginate(const boxes::BoxTree& tree, const Press& press, Report& report) {
    flow::PageMap known;
    flow::LineCache lines;
    if (asks_for_texts(tree))
        for (const Box& box : tree.boxes) {
            if (box.anchor.empty()) continue;
            std::string text;
            add_text_of(box, text);
            known.texts[box.anchor] = collapsed(text);
        }
    for (int pass = 1;; ++pass) {
        Report found;
        Paginator paginator(tree, press, known, lines, found);
        Pagination made = paginator.run();
        made.passes = pass;
        made.map.texts = known.texts;
        const bool settled = !paginator.read_pages() || made.map == known;
        if (settled || pass == most_passes) {
            report.join(found);
            if (!settled)
                report.warning({}, "MR730",
                               "page numbers did not settle in five passes; the last ones are "
                               "kept. Look for a "
                               "reference whose own length moves what it refers to.");
            return made;
        }
        known = std::move(made.map);
    }
}

} // namespace makeready::pages
