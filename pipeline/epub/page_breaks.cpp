#include "page_breaks.hpp"

#include "strings.hpp"

#include <map>

namespace makeready::epub {
namespace {

using manuscript::Node;
using manuscript::Vocabulary;

class PageMarker {
public:
    PageMarker(std::vector<Document>& documents, const std::vector<PageStart>& pages)
        : documents_(documents), pages_(pages) {}

    std::vector<PageBreak> mark();

private:
    void collect_ids();
    void mark(Document& document);
    Node& place_for(Document& document, Node& node, std::size_t offset);
    std::string id_for(const std::string& folio);

    std::vector<Document>& documents_;
    const std::vector<PageStart>& pages_;
    std::set<std::string> ids_;
    std::vector<PageBreak> breaks_;
};

// HTML, 4: elements whose children are of fixed kinds, or no words at all.
bool takes_a_span(const Node& parent) {
    static const std::set<std::string_view> closed = {
        "ul",       "ol",     "dl",   "table",   "thead",  "tbody", "tfoot", "tr",
        "colgroup", "hgroup", "ruby", "picture", "select", "audio", "video", "object"};
    return parent.vocabulary == Vocabulary::xhtml && !closed.contains(parent.name.text());
}

bool is_blank(const Node& node) {
    return node.is_text() && trimmed(node.text).empty();
}

bool begins_its_parent(const Node& node) {
    const Node* before = node.previous;
    while (before && (is_blank(*before) || is_page_break(*before))) before = before->previous;
    return !before;
}

// A marker in a heading or link would be read out with it, so it goes before whatever begins here.
Node& outermost_beginning(Node& node, const Node& section) {
    Node* best = &node;
    for (Node* at = &node; at->parent && at->parent != &section; at = at->parent) {
        const bool must_leave = !takes_a_span(*best->parent);
        if (!begins_its_parent(*at) && !must_leave) break;
        if (takes_a_span(*at->parent->parent)) best = at->parent;
    }
    return *best;
}

Node& split(manuscript::Tree& tree, Node& text, std::size_t offset) {
    Node& rest = tree.make_text(text.text.substr(offset), tree.position(text));
    text.text.erase(offset);
    if (text.next)
        insert_before(rest, *text.next);
    else
        append(*text.parent, rest);
    return rest;
}

void PageMarker::collect_ids() {
    for (const Document& document : documents_)
        for (const Node* node = document.section; node;
             node = manuscript::following(*node, *document.section))
            if (const std::string* const id = node->attribute("id")) ids_.insert(*id);
}

std::string PageMarker::id_for(const std::string& folio) {
    const std::string wanted = "page-" + slug(folio);
    std::string id = wanted;
    for (int number = 2; !ids_.insert(id).second; ++number) id = concat(wanted, '-', number);
    return id;
}

Node& PageMarker::place_for(Document& document, Node& node, std::size_t offset) {
    const bool inside = node.is_text() && offset < node.text.size() &&
                        !trimmed(std::string_view(node.text).substr(0, offset)).empty();
    if (!inside) return outermost_beginning(node, *document.section);
    Node& rest = split(document.tree, node, offset);
    return takes_a_span(*rest.parent) ? rest : outermost_beginning(rest, *document.section);
}

Node& marker_of(manuscript::Tree& tree, const Node& at, const PageBreak& page) {
    Node& marker = tree.make_element("span", tree.position(at));
    marker.set("epub:type", "pagebreak");
    marker.set("role", "doc-pagebreak");
    marker.set("id", page.id);
    marker.set("aria-label", page.folio);
    return marker;
}

// From the last to the first, so that places before a marker stay as they were counted. Blank pages
// begin where the page behind them does.
void PageMarker::mark(Document& document) {
    Node& section =
        document.from->node->is("section") ? *document.section : *document.section->first;
    std::vector<Node*> nodes;
    for (Node* node = &section; node; node = manuscript::following(*node, section))
        nodes.push_back(node);
    std::map<std::pair<std::uint32_t, std::size_t>, std::vector<PageBreak>> places;
    for (const PageStart& start : pages_) {
        if (start.section != document.from->id || start.node >= nodes.size()) continue;
        breaks_.push_back({start.folio, id_for(start.folio)});
        places[{start.node, start.offset}].push_back(breaks_.back());
    }
    for (auto place = places.rbegin(); place != places.rend(); ++place) {
        Node& before = place_for(document, *nodes[place->first.first], place->first.second);
        for (const PageBreak& page : place->second)
            insert_before(marker_of(document.tree, before, page), before);
    }
}

std::vector<PageBreak> PageMarker::mark() {
    collect_ids();
    for (Document& document : documents_) mark(document);
    return std::move(breaks_);
}

} // namespace

bool is_page_break(const Node& node) {
    return node.is_element() && node.value("role") == "doc-pagebreak";
}

std::vector<PageBreak> place_page_breaks(std::vector<Document>& documents,
                                         const std::vector<PageStart>& pages) {
    return PageMarker(documents, pages).mark();
}

} // namespace makeready::epub
