#include "page_starts.hpp"

#include "strings.hpp"

#include <optional>
#include <unordered_map>

namespace makeready::command {
namespace {

using boxes::Box;
using boxes::BoxKind;
using flow::Fragment;
using manuscript::Node;

/// A place in the document tree: a text and the bytes before it, or an element.
struct Place {
    std::uint32_t node = 0;
    std::size_t offset = 0;
};

/// A node as PageStart names it.
struct Named {
    std::string section;
    std::uint32_t number = 0;
};

class PageStarts {
public:
    PageStarts(const manuscript::Book& book, const pages::Pagination& pages)
        : book_(book), pages_(pages) {}

    std::vector<epub::PageStart> find();

private:
    std::optional<Place> first_place(const Fragment& fragment) const;
    std::optional<Place> place_in_line(const Fragment& fragment) const;
    std::optional<Place> place_in_text(const Box& text, std::size_t offset) const;
    void name_nodes();

    const manuscript::Book& book_;
    const pages::Pagination& pages_;
    std::unordered_map<std::uint32_t, Named> names_;
};

bool is_space(char32_t c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x2028;
}

std::size_t previous(std::string_view text, std::size_t at) {
    do --at;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
    return at;
}

// Scripts that break lines inside words without a hyphen: South-East Asian and East Asian ones.
bool joins_words(char32_t c) {
    const bool unspaced = (c >= 0x0E00 && c < 0x0F00) || (c >= 0x1000 && c < 0x10A0) || c >= 0x2E80;
    return c == 0x00AD || (is_word_character(c) && !unspaced);
}

// The beginning of the word that the place lies inside of, else the place itself.
std::size_t word_start(std::string_view text, std::size_t at) {
    std::size_t behind = at;
    if (at == 0 || at >= text.size() || !joins_words(next_code_point(text, behind))) return at;
    while (at > 0) {
        const std::size_t before = previous(text, at);
        std::size_t next = before;
        if (!joins_words(next_code_point(text, next))) break;
        at = before;
    }
    return at;
}

std::size_t letters_in(std::string_view text) {
    std::size_t letters = 0;
    for (std::size_t at = 0; at < text.size();)
        if (!is_space(next_code_point(text, at))) ++letters;
    return letters;
}

std::size_t first_letters(std::string_view source, std::size_t bytes) {
    const auto begin = std::min(source.find_first_not_of(" \t\n\r\f"), source.size());
    return letters_in(source.substr(begin, bytes));
}

// A box's text is its node's with white space collapsed and perhaps in other case, so letters are
// counted, and each as many times as it became letters ("ß" in capitals is "SS").
std::optional<Place> PageStarts::place_in_text(const Box& text, std::size_t offset) const {
    const std::string& source = book_.tree.node(text.text_id).text;
    const bool capitals =
        text.style.inherited->transform.letters == style::TextTransform::Letters::uppercase;
    std::size_t letters = letters_in(std::string_view(text.text).substr(0, offset)) +
                          first_letters(source, text.text_before);
    for (std::size_t at = 0; at < source.size();) {
        const std::size_t begin = at;
        const char32_t c = next_code_point(source, at);
        if (is_space(c)) continue;
        if (letters == 0) return Place{text.text_id, begin};
        const std::size_t made =
            capitals ? letters_in(upper(std::string_view(source).substr(begin, at - begin))) : 1;
        letters -= std::min(letters, made);
    }
    return std::nullopt;
}

std::optional<Place> PageStarts::place_in_line(const Fragment& fragment) const {
    const text::InlineText& source = fragment.line->paragraph->source();
    const text::Line& line = fragment.line->line;
    const std::size_t from = word_start(source.text, line.begin);
    for (std::size_t n = 0; n < source.origins.size(); ++n) {
        const auto [begin, id, before] = source.origins[n];
        const std::size_t end =
            n + 1 < source.origins.size() ? source.origins[n + 1].at : source.text.size();
        if (end <= from || begin >= line.end || id >= pages_.tree->boxes.size()) continue;
        const Box& box = pages_.tree->box(id);
        if (box.kind == BoxKind::replaced) return Place{box.node_id, 0};
        if (box.kind != BoxKind::text || box.text_id == 0) continue;
        if (const auto place =
                place_in_text(box, std::max<std::size_t>(from, begin) - begin + before))
            return place;
    }
    return std::nullopt;
}

// A table that goes on from the page before shows its head once more.
bool is_repeated_head(const Fragment& table, const Fragment& child) {
    if (!table.box || table.box->kind != BoxKind::table || table.begins) return false;
    const Fragment* within = &child;
    while (!within->box && !within->children.empty())
        within = within->children.front().fragment.get();
    for (const Box* box = within->box; box && box != table.box; box = box->parent)
        if (box->style.own->display == style::Display::table_header_group) return true;
    return false;
}

std::optional<Place> PageStarts::first_place(const Fragment& fragment) const {
    if (fragment.line) return place_in_line(fragment);
    if (fragment.picture && fragment.box) return Place{fragment.box->node_id, 0};
    for (const flow::Placed& child : fragment.children) {
        if (is_repeated_head(fragment, *child.fragment)) continue;
        if (const auto place = first_place(*child.fragment)) return place;
    }
    return std::nullopt;
}

void PageStarts::name_nodes() {
    for (const auto* part : {&book_.front, &book_.body, &book_.back})
        for (const manuscript::Section& section : *part) {
            std::uint32_t number = 0;
            if (!section.node) continue;
            for (const Node* node = section.node; node;
                 node = manuscript::following(*node, *section.node))
                names_.emplace(node->id, Named{section.id, number++});
        }
}

std::vector<epub::PageStart> PageStarts::find() {
    name_nodes();
    std::vector<epub::PageStart> starts;
    std::size_t waiting = 0; // Pages before this one that show nothing of the book.
    for (const pages::Page& page : pages_.pages) {
        starts.push_back({page.folio, {}, 0, 0});
        ++waiting;
        const auto place = page.flow ? first_place(*page.flow) : std::nullopt;
        const auto named = place ? names_.find(place->node) : names_.end();
        if (named == names_.end()) continue;
        for (; waiting > 0; --waiting)
            starts[starts.size() - waiting] = {starts[starts.size() - waiting].folio,
                                               named->second.section, named->second.number,
                                               place->offset};
    }
    starts.resize(starts.size() - waiting); // Nothing of the book stands on or behind them.
    return starts;
}

} // namespace

std::vector<epub::PageStart> page_starts(const manuscript::Book& book,
                                         const pages::Pagination& pages) {
    return PageStarts(book, pages).find();
}

} // namespace makeready::command
