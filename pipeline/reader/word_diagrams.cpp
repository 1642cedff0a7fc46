// Diagrams of a Word file (SmartArt): their words, nested as their points are.
#include "strings.hpp"
#include "word_reader.hpp"

#include <algorithm>

namespace makeready::reader {

namespace {

using manuscript::Node;
using manuscript::Tree;

/// A diagram's data model (ECMA-376-1, 21.4): points, and connections from parent to child.
class Diagram {
public:
    explicit Diagram(const Node& model);

    /// Whether any point has words.
    bool has_words() const { return !words_.empty(); }

    void write(Tree& tree, Node& into, const Position& at);

private:
    struct Child {
        std::int64_t place;
        std::string id;
    };

    void read_point(const Node& point);
    void read_connection(const Node& connection);
    void write_below(const std::string& id, Tree& tree, Node& into, const Position& at, int depth);

    std::map<std::string, std::string> words_;
    std::map<std::string, std::vector<Child>> children_;
    std::string document_;
};

Diagram::Diagram(const Node& model) {
    for (const Node* node = &model; node != nullptr; node = following(*node, model)) {
        if (node->is("dgm:pt")) read_point(*node);
        if (node->is("dgm:cxn")) read_connection(*node);
    }
    for (auto& [id, children] : children_)
        std::stable_sort(children.begin(), children.end(),
                         [](const Child& a, const Child& b) { return a.place < b.place; });
}

void Diagram::read_point(const Node& point) {
    const std::string_view type = point.value("type");
    const std::string id(point.value("modelId"));
    if (type == "doc") document_ = id;
    if (!type.empty() && type != "node" && type != "asst") return; // Lines, and what is shown how.
    const Node* text = child_of(&point, "dgm:t");
    std::string words;
    for (const Node* each = text == nullptr ? nullptr : text->first; each; each = each->next)
        if (each->is("a:p")) words += manuscript::text_content(*each) + ' ';
    words = collapsed(words);
    if (!words.empty()) words_[id] = words;
}

void Diagram::read_connection(const Node& connection) {
    const std::string_view type = connection.value("type");
    if (!type.empty() && type != "parOf") return;
    children_[std::string(connection.value("srcId"))].push_back(
        {integer_of(connection.value("srcOrd")).value_or(0),
         std::string(connection.value("destId"))});
}

/// Points without words give their place to those below. What was written is forgotten, so that a
/// circle ends.
void Diagram::write_below(const std::string& id, Tree& tree, Node& into, const Position& at,
                          int depth) {
    constexpr int deepest = 20;
    const auto found = children_.find(id);
    if (found == children_.end() || depth == deepest) return;
    const std::vector<Child> children = std::move(found->second);
    children_.erase(found);
    Node& list = tree.append_element(into, "ul", at);
    for (const Child& child : children) {
        const auto words = words_.find(child.id);
        if (words == words_.end()) continue;
        Node& item = tree.append_element(list, "li", at);
        tree.append_text(item, words->second, at);
        words_.erase(words);
        write_below(child.id, tree, item, at, depth + 1);
    }
    if (list.first == nullptr) detach(list);
}

void Diagram::write(Tree& tree, Node& into, const Position& at) {
    write_below(document_, tree, into, at, 0);
    if (words_.empty()) return;
    Node& rest = tree.append_element(into, "ul", at); // Joined to nothing.
    for (const auto& [id, words] : words_)
        tree.append_text(tree.append_element(rest, "li", at), words, at);
}

} // namespace

bool WordReader::diagram(const Node& drawing) {
    const Node* parts = find(drawing, "dgm:relIds");
    const auto found = parts == nullptr ? part_->relationships.end()
                                        : part_->relationships.find(parts->value("r:dm"));
    if (found == part_->relationships.end() || found->second.is_external) return false;
    const Tree model = package_.xml(found->second.target, report_);
    if (model.root() == nullptr) return false;
    Diagram diagram(*model.root());
    if (!diagram.has_words()) return false;
    Node& box = tree_.make_element("div", at_);
    box.set("class", "diagram");
    diagram.write(tree_, box, at_);
    diagrams_.push_back(&box);
    report_.warning(at_, "MR465",
                    "of a diagram only the words were kept, as a list; put a picture of it in its "
                    "place if its shape says something");
    return true;
}

} // namespace makeready::reader
