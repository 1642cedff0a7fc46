#include "boxes.hpp"
#include "flow.hpp"
#include "pages.hpp"
#include "proof.hpp"
#include "strings.hpp"
#include "text.hpp"

namespace makeready::proof {

using flow::Fragment;
using flow::Placed;

namespace {

// A line's words as they are set, with what stands between them as one space.
std::string words_of(const flow::SetLine& set) {
    std::string out;
    for (const text::Piece& piece : set.line.pieces) {
        if (piece.insertion >= 0 && piece.run.glyphs.empty()) continue;
        out += piece.run.text;
    }
    std::string line = collapsed(out);
    if (set.line.hyphenated && !line.ends_with('-')) line += "‐";
    return line;
}

class PagesProof {
public:
    explicit PagesProof(const pages::Pagination& pagination) : pagination_(pagination) {}

    std::string write();

private:
    void write_page(const pages::Page& page);
    void write_fragment(const Fragment& fragment, Length x, Length y);
    void put(Length x, Length y, const std::string& text);

    const pages::Pagination& pagination_;
    std::string out_;
};

std::string_view name_of(style::MarginBox which) {
    static constexpr std::string_view names[] = {
        "top-left-corner",     "top-left",     "top-center",    "top-right",
        "top-right-corner",    "right-top",    "right-middle",  "right-bottom",
        "bottom-right-corner", "bottom-right", "bottom-center", "bottom-left",
        "bottom-left-corner",  "left-bottom",  "left-middle",   "left-top"};
    return names[static_cast<int>(which)];
}

std::string all_words(const Fragment& fragment) {
    std::string out = fragment.line ? words_of(*fragment.line) : std::string();
    for (const Placed& child : fragment.children) {
        const std::string inside = all_words(*child.fragment);
        if (!inside.empty()) out += concat(out.empty() ? "" : " ", inside);
    }
    return out;
}

void PagesProof::put(Length x, Length y, const std::string& text) {
    std::string place = concat(text_of(y.points(), 1), " ", text_of(x.points(), 1));
    place.resize(std::max<std::size_t>(place.size() + 1, 13), ' ');
    out_ += concat("  ", place, "| ", text, "\n");
}

void PagesProof::write_fragment(const Fragment& fragment, Length x, Length y) {
    if (fragment.line) {
        Length first = x;
        if (!fragment.line->line.pieces.empty()) first += fragment.line->line.pieces.front().x;
        std::string marker;
        for (const Placed& child : fragment.children)
            marker += concat("[", all_words(*child.fragment), "] ");
        put(first, y + fragment.line->baseline, concat(marker, words_of(*fragment.line)));
        for (const Placed& atomic : fragment.line->atomics)
            write_fragment(*atomic.fragment, x + atomic.x, y + atomic.y);
        return;
    }
    if (fragment.picture)
        put(x, y,
            concat("(picture ", text_of(fragment.width), " x ", text_of(fragment.height), ": ",
                   fragment.box->alternative, ")"));
    for (const Placed& child : fragment.children)
        write_fragment(*child.fragment, x + child.x, y + child.y);
}

void PagesProof::write_page(const pages::Page& page) {
    out_ +=
        concat("page ", page.index + 1, " ", page.side == pages::Side::recto ? "recto" : "verso");
    if (!page.name.empty()) out_ += concat(" \"", page.name.text(), "\"");
    out_ += concat(" folio ", page.folio, page.blank ? " blank" : "");
    if (!page.blank)
        out_ += concat(", depth ", text_of(page.depth), " of ", text_of(page.area.height),
                       ", cost ", page.cost);
    out_ += "\n";
    for (const pages::MarginContent& content : page.margin_content) {
        const std::string words = all_words(*content.fragment);
        if (!words.empty()) out_ += concat("  ", name_of(content.which), ": ", words, "\n");
    }
    if (page.flow) write_fragment(*page.flow, page.area.x, page.area.y);
    if (page.notes) {
        out_ += "  notes\n";
        write_fragment(*page.notes, page.notes_x, page.notes_y);
    }
}

std::string PagesProof::write() {
    for (const pages::Page& page : pagination_.pages) write_page(page);
    if (!pagination_.bookmarks.empty()) out_ += "outline\n";
    for (const pages::Bookmark& mark : pagination_.bookmarks)
        out_ += concat(std::string(static_cast<std::size_t>(mark.level) * 2, ' '), mark.title,
                       " -> page ", mark.page + 1, "\n");
    return std::move(out_);
}

} // namespace

std::string of(const pages::Pagination& pagination) {
    return PagesProof(pagination).write();
}

} // namespace makeready::proof
