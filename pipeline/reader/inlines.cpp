#include "inlines.hpp"

#include "strings.hpp"

#include <algorithm>

namespace makeready::reader {

namespace {

using manuscript::Node;

struct MarkElement {
    Mark mark;
    std::string_view name, css_class;
};

constexpr MarkElement elements[] = {
    {strong, "strong", ""},
    {em, "em", ""},
    {underlined, "u", ""},
    {struck, "del", ""},
    {subscript, "sub", ""},
    {superscript, "sup", ""},
    {small_capitals, "span", "small-caps"},
    {code, "code", ""},
    {highlighted, "mark", ""},
};

bool is_space(std::string_view text) {
    return text.find_first_not_of(" \t\n\r") == std::string_view::npos;
}

} // namespace

void Inlines::add_text(std::string_view text, unsigned marks, const std::string& href) {
    if (text.empty()) return;
    if (!pieces_.empty() && pieces_.back().node == nullptr && pieces_.back().marks == marks &&
        pieces_.back().href == href)
        pieces_.back().text += text;
    else
        pieces_.push_back({marks, href, std::string(text), nullptr});
}

void Inlines::add_node(Node& node, unsigned marks, const std::string& href) {
    pieces_.push_back({marks, href, {}, &node});
}

bool Inlines::is_blank() const {
    return std::all_of(pieces_.begin(), pieces_.end(), [](const Piece& piece) {
        return piece.node == nullptr ? is_space(piece.text)
                                     : piece.node->is("br") || piece.node->is("span");
    });
}

bool Inlines::holds_only_images() const {
    return std::any_of(
               pieces_.begin(), pieces_.end(),
               [](const Piece& piece) { return piece.node != nullptr && piece.node->is("img"); }) &&
           std::all_of(pieces_.begin(), pieces_.end(), [](const Piece& piece) {
               return piece.node == nullptr ? is_space(piece.text)
                                            : piece.node->is("img") || piece.node->is("br") ||
                                                  (piece.node->is("span") && !piece.node->first);
           });
}

bool Inlines::is_all(Mark mark) const {
    bool any = false;
    for (const Piece& piece : pieces_) {
        if (piece.node != nullptr && !piece.node->is("span") && !piece.node->is("br")) return false;
        if (piece.node != nullptr || is_space(piece.text)) continue;
        if ((piece.marks & mark) == 0) return false;
        any = true;
    }
    return any;
}

std::string Inlines::text() const {
    std::string text;
    for (const Piece& piece : pieces_) {
        if (piece.node == nullptr)
            text += piece.text;
        else if (piece.node->is("br"))
            text += ' ';
        else if (!piece.node->is("aside"))
            text += manuscript::text_content(*piece.node);
    }
    return text;
}

void Inlines::remove_marks(unsigned marks) {
    for (Piece& piece : pieces_) piece.marks &= ~marks;
}

void Inlines::remove_prefix(std::size_t bytes) {
    for (Piece& piece : pieces_) {
        const std::size_t taken = std::min(bytes, piece.text.size());
        piece.text.erase(0, taken);
        bytes -= taken;
        if (bytes == 0) return;
    }
}

void Inlines::append(Inlines more) {
    for (Piece& piece : more.pieces_) pieces_.push_back(std::move(piece));
}

std::vector<Node*> Inlines::images() const {
    std::vector<Node*> images;
    for (const Piece& piece : pieces_)
        if (piece.node != nullptr && piece.node->is("img")) images.push_back(piece.node);
    return images;
}

/// A space between two runs of one look has that look; alone it has none.
void Inlines::lend_marks_to_spaces() {
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
        Piece& piece = pieces_[i];
        if (piece.node != nullptr || !is_space(piece.text) || (piece.marks & code) != 0) continue;
        const unsigned before = i > 0 ? pieces_[i - 1].marks : plain;
        const unsigned behind = i + 1 < pieces_.size() ? pieces_[i + 1].marks : plain;
        piece.marks = before & behind;
    }
}

void Inlines::trim() {
    while (!pieces_.empty()) {
        Piece& first = pieces_.front();
        if (first.node != nullptr && !first.node->is("br")) break;
        first.text.erase(0, std::min(first.text.find_first_not_of(" \t\n"), first.text.size()));
        if (!first.text.empty()) break;
        pieces_.erase(pieces_.begin());
    }
    while (!pieces_.empty()) {
        Piece& last = pieces_.back();
        if (last.node != nullptr && !last.node->is("br")) break;
        const auto end = last.text.find_last_not_of(" \t\n");
        last.text.erase(end == std::string::npos ? 0 : end + 1);
        if (!last.text.empty()) break;
        pieces_.pop_back();
    }
}

/// Links outermost, then the mark that reaches farthest, and so on inwards.
void Inlines::write(std::size_t from, std::size_t to, unsigned done, bool in_link,
                    manuscript::Tree& tree, Node& into, const Position& at) const {
    while (from < to) {
        const Piece& piece = pieces_[from];
        if (!in_link && !piece.href.empty()) {
            std::size_t end = from;
            while (end < to && pieces_[end].href == piece.href) ++end;
            Node& link = tree.append_element(into, "a", at);
            link.set("href", piece.href);
            write(from, end, done, true, tree, link, at);
            from = end;
            continue;
        }
        const MarkElement* widest = nullptr;
        std::size_t widest_end = from;
        for (const MarkElement& element : elements) {
            if ((piece.marks & ~done & element.mark) == 0) continue;
            std::size_t end = from;
            while (end < to && (pieces_[end].marks & element.mark) != 0 &&
                   (in_link || pieces_[end].href == piece.href))
                ++end;
            if (end > widest_end) widest = &element, widest_end = end;
        }
        if (widest != nullptr) {
            Node& element = tree.append_element(into, widest->name, at);
            if (!widest->css_class.empty()) element.set("class", std::string(widest->css_class));
            write(from, widest_end, done | widest->mark, in_link, tree, element, at);
            from = widest_end;
            continue;
        }
        if (piece.node != nullptr) {
            manuscript::append(into, *piece.node);
            // Where markup means nothing, the words on both sides stay two.
            if (piece.node->is("br")) tree.append_text(into, "\n", at);
        } else if (into.last != nullptr && into.last->is_text())
            into.last->text += piece.text;
        else {
            tree.append_text(into, piece.text, at);
        }
        ++from;
    }
}

void Inlines::write(manuscript::Tree& tree, Node& into, const Position& at) {
    trim();
    lend_marks_to_spaces();
    write(0, pieces_.size(), plain, false, tree, into, at);
}

} // namespace makeready::reader
