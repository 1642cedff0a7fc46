// The levels of headings. A book's outline has no gaps: readers by ear move through it level by
// level.
#include "build.hpp"
#include "draft.hpp"
#include "strings.hpp"

namespace makeready::assembly {

namespace {

struct Level {
    int written, mended;
};

// The level below the nearest heading before it that was written higher.
int mended_level(std::vector<Level>& open, int written, int title_level) {
    while (!open.empty() && open.back().written >= written) open.pop_back();
    const int above = open.empty() ? title_level : open.back().mended;
    open.push_back({written, above + 1});
    return above + 1;
}

} // namespace

void mend_headings(Draft& draft, Placed& placed) {
    std::vector<Level> open;
    int moved = 0;
    const Node* first_moved = nullptr;
    for (Node* heading : placed.headings) {
        const int written = heading_level(*heading);
        const int mended = mended_level(open, written, placed.level);
        heading->name = heading_name(mended);
        if (mended == written + placed.level - 1) continue;
        if (moved++ == 0) first_moved = heading;
    }
    if (moved == 0) return;
    draft.report.note(draft.book.tree.position(*first_moved), "MR118",
                      concat("the levels of headings leave a gap or begin at the title's; ", moved,
                             moved == 1 ? " was" : " were", " moved, the first is \"",
                             heading_text(*first_moved),
                             "\". Begin with level 2 (##) and go down one level at a time."));
}

std::vector<manuscript::ContentsEntry> headings_of(const Placed& placed) {
    std::vector<manuscript::ContentsEntry> entries;
    for (const Node* heading : placed.headings)
        if (heading_level(*heading) == placed.level + 1)
            entries.push_back({heading_text(*heading), std::string(heading->value("id")), {}});
    return entries;
}

} // namespace makeready::assembly
