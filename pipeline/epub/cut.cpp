#include "document.hpp"
#include "page_breaks.hpp"
#include "strings.hpp"

namespace makeready::epub {
namespace {

using manuscript::Node;
using manuscript::Tree;

// What a node comes to when written: its text, its tags, its attributes; near enough to cut by.
std::size_t weight_of(const Node& node) {
    std::size_t weight = 0;
    for (const Node* at = &node; at; at = manuscript::following(*at, node)) {
        weight += at->text.size() + 2 * at->name.text().size() + 6;
        for (const manuscript::Attribute& attribute : at->attributes)
            weight += attribute.name.text().size() + attribute.value.size() + 4;
    }
    return weight;
}

bool begins_something(const Node& node) {
    static const std::set<std::string_view> names = {"section", "article", "h1", "h2",    "h3",
                                                     "h4",      "h5",      "h6", "header"};
    return node.is_element() && names.contains(node.name.text());
}

bool is_divisible(const Node& node) {
    return node.is("section") || node.is("article") || node.is("div");
}

/// Deals the children of one section out to as many documents as they need.
class Cutter {
public:
    Cutter(const Document& whole, std::size_t limit) : whole_(whole), limit_(limit) {}

    std::vector<Document> cut();

private:
    void deal(const Node& node);
    void place(const Node& child);
    void next_piece();
    Node& shell_of(const Node& node, bool first);

    const Document& whole_;
    std::size_t limit_;
    std::size_t weight_ = 0;
    std::vector<Document> pieces_;
    std::vector<const Node*>
        open_;              ///< Of the whole: the elements being dealt out, outermost first.
    Node* place_ = nullptr; ///< Of the piece: where the next child goes.
    std::vector<const Node*> page_breaks_; ///< They stay with what follows them.
};

std::vector<Document> Cutter::cut() {
    open_.push_back(whole_.section);
    next_piece();
    deal(*whole_.section);
    for (const Node* const marker : std::exchange(page_breaks_, {})) place(*marker);
    return std::move(pieces_);
}

void Cutter::deal(const Node& node) {
    for (const Node* child = node.first; child; child = child->next) {
        if (is_page_break(*child)) {
            page_breaks_.push_back(child);
            continue;
        }
        const std::size_t weight = weight_of(*child);
        // A new section starts a new piece when this one is fairly full already.
        const bool full =
            weight_ + weight > limit_ || (begins_something(*child) && weight_ > limit_ / 4 * 3);
        if (weight > limit_ && is_divisible(*child)) {
            open_.push_back(child);
            Node& shell = shell_of(*child, true);
            append(*place_, shell);
            place_ = &shell;
            deal(*child);
            open_.pop_back();
            place_ = place_->parent;
            continue;
        }
        if (full && weight_ > 0) next_piece();
        for (const Node* const marker : std::exchange(page_breaks_, {})) place(*marker);
        place(*child);
        weight_ += weight;
    }
}

void Cutter::place(const Node& child) {
    append(*place_, pieces_.back().tree.copy(child, whole_.tree));
}

// Each piece has the same elements around its text; ids and labels stay with the first.
void Cutter::next_piece() {
    const bool first = pieces_.empty();
    Document& piece = pieces_.emplace_back();
    piece.stem = first ? whole_.stem : concat(whole_.stem, "-part-", pieces_.size());
    piece.title = whole_.title;
    piece.language = whole_.language;
    piece.area = whole_.area;
    piece.from = whole_.from;
    place_ = nullptr;
    for (const Node* const element : open_) {
        Node& shell = shell_of(*element, first);
        if (place_)
            append(*place_, shell);
        else
            piece.section = &shell;
        place_ = &shell;
    }
    weight_ = 0;
}

Node& Cutter::shell_of(const Node& node, bool first) {
    Tree& tree = pieces_.back().tree;
    Node& shell = tree.make_element(node.name, whole_.tree.position(node), node.vocabulary);
    shell.attributes = node.attributes;
    if (first) return shell;
    for (const char* const name : {"id", "epub:type", "role", "aria-labelledby", "aria-label"})
        shell.remove(name);
    return shell;
}

} // namespace

std::vector<Document> cut_to_size(std::vector<Document> documents, std::size_t limit) {
    std::vector<Document> result;
    for (Document& document : documents) {
        if (weight_of(*document.section) <= limit) {
            result.push_back(std::move(document));
            continue;
        }
        for (Document& piece : Cutter(document, limit).cut()) result.push_back(std::move(piece));
    }
    return result;
}

} // namespace makeready::epub
