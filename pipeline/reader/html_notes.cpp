// Notes of a page: from a list at its end to where they are called.
#include "html.hpp"
#include "strings.hpp"

#include <map>

namespace makeready::reader {

using manuscript::Node;
using manuscript::Tree;

namespace {

/// "12", "[a]", "*": what stands for a note in the text.
bool is_mark(std::string_view text) {
    return !text.empty() && text.size() <= 8 && text.find(' ') == text.npos;
}

class PageNotes {
public:
    explicit PageNotes(Tree& tree) : tree_(tree), root_(*tree.root()) {}

    void settle();

private:
    void find_calls();
    bool is_note(const Node& item) const;
    void move_note(Node& item, Node& call);
    void remove_back_links(Node& note);
    void remove_empty(Node& holder);

    Tree& tree_;
    Node& root_;
    std::map<std::string, Node*, std::less<>> targets_; ///< Elements by id.
    std::vector<std::pair<Node*, Node*>> calls_;        ///< Link and the item it leads to.
};

/// Links by marks to list items or paragraphs that follow them.
void PageNotes::find_calls() {
    for (Node* node = &root_; node != nullptr; node = following(*node, root_))
        if (const std::string* id = node->attribute("id")) targets_.emplace(*id, node);
    for (Node* node = &root_; node != nullptr; node = following(*node, root_)) {
        const std::string_view href = node->value("href");
        if (!node->is("a") || !href.starts_with('#') || !is_mark(trimmed(text_content(*node))))
            continue;
        const auto target = targets_.find(href.substr(1));
        if (target == targets_.end()) continue;
        Node* item = target->second;
        while (item->parent != nullptr && !item->is("li") && !item->is("p") && !item->is("aside"))
            item = item->parent;
        if (item->parent != nullptr && item->id > node->id) calls_.emplace_back(node, item);
    }
}

/// A note says so, or leads back to where it is called.
bool PageNotes::is_note(const Node& item) const {
    if (item.is("aside")) return true;
    for (const Node* node = &item; node != nullptr; node = following(*node, item)) {
        if (!node->is("a") || !node->value("href").starts_with('#')) continue;
        const auto back = targets_.find(node->value("href").substr(1));
        if (back != targets_.end() && back->second->id < item.id) return true;
    }
    return false;
}

void PageNotes::remove_back_links(Node& note) {
    std::vector<Node*> links;
    for (Node* node = &note; node != nullptr; node = following(*node, note))
        if (node->is("a") && node->value("href").starts_with('#')) links.push_back(node);
    for (Node* link : links) {
        Node* holder = link->parent;
        const std::string text = text_content(*link);
        if (collapsed(text).size() > 12) continue;
        detach(*link);
        if (holder != &note && holder->first == nullptr) detach(*holder);
    }
    // "1. ", "[1] " in front were the mark, which the page's design now writes.
    Node* first = note.first;
    while (first != nullptr && first->is_element()) first = first->first;
    if (first == nullptr || !first->is_text()) return;
    const auto begin = first->text.find_first_not_of("0123456789[]().^* \n");
    first->text.erase(0, std::min(begin, first->text.find(' ') + 1));
}

void PageNotes::remove_empty(Node& holder) {
    if (&holder == &root_ || holder.first != nullptr) return;
    Node* const heading = holder.previous;
    const bool heads_nothing = holder.next == nullptr || heading_level(*holder.next) > 0;
    if (heading != nullptr && heads_nothing && (heading_level(*heading) > 0 || heading->is("hr")))
        detach(*heading);
    detach(holder);
}

void PageNotes::move_note(Node& item, Node& call) {
    Node& note = tree_.make_element("aside", tree_.position(item));
    note.set("epub:type", "footnote");
    note.set("role", "doc-footnote");
    note.set("id", std::string(call.value("href").substr(1)));
    Node& holder = *item.parent;
    item.remove("id");
    detach(item);
    if (item.is("p"))
        append(note, item);
    else
        move_children(item, note);
    remove_back_links(note);
    remove_empty(holder);
    Node* place = &call;
    if (call.parent->is("sup") && call.parent->first == &call && call.next == nullptr)
        place = call.parent;
    insert_before(note, *place);
    detach(*place);
}

void PageNotes::settle() {
    find_calls();
    // Sources cited dozens of times make a list of their own; notes are called once.
    std::map<const Node*, int> called;
    for (const auto& [call, item] : calls_) ++called[item];
    for (const auto& [call, item] : calls_)
        if (called[item] > 1 || !is_note(*item)) return;
    for (const auto& [call, item] : calls_) move_note(*item, *call);
}

} // namespace

void settle_page_notes(Tree& article) {
    PageNotes(article).settle();
}

} // namespace makeready::reader
