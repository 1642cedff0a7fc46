// What books need beyond GFM, found in the converted tree.
#include "attributes.hpp"
#include "markdown.hpp"
#include "strings.hpp"

#include <array>
#include <optional>

namespace makeready::reader {

namespace {

using manuscript::Node;

class Extensions {
public:
    Extensions(manuscript::Tree& tree, Report& report) : tree_(tree), report_(report) {}

    void find(Node& node);

private:
    void find_attributes(Node& heading);
    void find_image_attributes(Node& image);
    void find_scripts(Node& text);
    void tell_lost_notes(const Node& text);
    void find_callout(Node& quote);
    void find_figure(Node& paragraph);
    void find_definitions(Node& paragraph);
    Node& definition_list_before(Node& paragraph);
    Node& renamed(Node& node, Atom name);

    manuscript::Tree& tree_;
    Report& report_;
};

bool is_heading(const Node& node) {
    const std::string& name = node.name.text();
    return node.is_element() && name.size() == 2 && name[0] == 'h' && name[1] >= '1' &&
           name[1] <= '6';
}

void trim_end(std::string& text) {
    while (!text.empty() && (text.back() == ' ' || text.back() == '\n')) text.pop_back();
}

/// A new element in the node's place, with its children and attributes.
Node& Extensions::renamed(Node& node, Atom name) {
    Node& fresh = tree_.make_element(name, tree_.position(node));
    fresh.attributes = node.attributes;
    manuscript::insert_before(fresh, node);
    manuscript::move_children(node, fresh);
    manuscript::detach(node);
    return fresh;
}

/// "## Title {#id .class}"
void Extensions::find_attributes(Node& heading) {
    Node* last = heading.last;
    if (last == nullptr || !last->is_text() || !last->text.ends_with('}')) return;
    const auto open = last->text.rfind('{');
    if (open == std::string::npos) return;
    const std::string list = last->text.substr(open + 1, last->text.size() - open - 2);
    if (!is_attribute_list(list)) return;
    set_attributes(heading, list, tree_.position(heading), report_);
    last->text.erase(open);
    trim_end(last->text);
}

/// "![words](file){.class}": straight behind the image.
void Extensions::find_image_attributes(Node& image) {
    Node* next = image.next;
    if (next == nullptr || !next->is_text() || !next->text.starts_with('{')) return;
    const auto close = next->text.find('}');
    if (close == std::string::npos ||
        !is_attribute_list(std::string_view(next->text).substr(1, close - 1)))
        return;
    set_attributes(image, std::string_view(next->text).substr(1, close - 1), tree_.position(image),
                   report_);
    next->text.erase(0, close + 1);
    if (trimmed(next->text).empty()) manuscript::detach(*next);
}

/// A call that the parser left standing as text.
void Extensions::tell_lost_notes(const Node& text) {
    const std::string& words = text.text;
    for (auto open = words.find("[^"); open != std::string::npos;
         open = words.find("[^", open + 2)) {
        const auto close = words.find(']', open);
        if (close == std::string::npos || close == open + 2 || close - open > 40) continue;
        const std::string call = words.substr(open, close - open + 1);
        report_.warning(tree_.position(text), "MR456",
                        concat("the note ", call, " has no text; add a line \"", call, ": ...\""));
    }
}

/// H~2~O and 10^3^: no space inside, at most a few words' length.
void Extensions::find_scripts(Node& text) {
    constexpr std::size_t longest = 40;
    const std::string whole = text.text;
    const Position at = tree_.position(text);
    std::size_t begin = 0; // Of what is not yet in a node of its own.
    for (std::size_t open = whole.find_first_of("~^"); open != std::string::npos;
         open = whole.find_first_of("~^", open + 1)) {
        const auto length = std::string_view(whole).substr(open + 1, longest).find(whole[open]);
        if (length == std::string_view::npos || length == 0) continue;
        const std::string inner = whole.substr(open + 1, length);
        if (inner.find_first_of(" \n") != std::string::npos) continue;
        if (open > begin)
            manuscript::insert_before(tree_.make_text(whole.substr(begin, open - begin), at), text);
        Node& script = tree_.make_element(whole[open] == '~' ? "sub" : "sup", at);
        tree_.append_text(script, inner, at);
        manuscript::insert_before(script, text);
        open += length + 1;
        begin = open + 1;
    }
    text.text.erase(0, begin);
    if (text.text.empty() && begin > 0) manuscript::detach(text);
}

/// "> [!NOTE]" on a quote's first line (GitHub's form).
void Extensions::find_callout(Node& quote) {
    Node* paragraph = quote.first;
    if (paragraph == nullptr || !paragraph->is("p") || paragraph->first == nullptr ||
        !paragraph->first->is_text())
        return;
    std::string& text = paragraph->first->text;
    const auto close = text.find(']');
    if (!text.starts_with("[!") || close == std::string::npos || close > 24 || close == 2) return;
    const std::string kind = slug(text.substr(2, close - 2));
    text.erase(0, close + 1);
    text.erase(0, text.find_first_not_of(' ') == std::string::npos ? text.size()
                                                                   : text.find_first_not_of(' '));
    if (text.empty()) {
        Node& head = *paragraph->first;
        Node* line_end = head.next;
        manuscript::detach(head);
        if (line_end != nullptr && line_end->is_text() && line_end->text == "\n")
            manuscript::detach(*line_end);
    }
    if (paragraph->first == nullptr) manuscript::detach(*paragraph);
    renamed(quote, "aside").set("class", concat("callout ", kind));
}

/// An image alone in its paragraph is a figure; its title is the caption.
void Extensions::find_figure(Node& paragraph) {
    Node* image = paragraph.first;
    if (image == nullptr || image != paragraph.last || !image->is("img")) return;
    Node& figure = renamed(paragraph, "figure");
    for (const char* name : {"id", "class"})
        if (image->attribute(name) != nullptr) {
            figure.set(name, *image->attribute(name));
            image->remove(name);
        }
    if (image->value("title").empty()) return;
    Node& caption = tree_.append_element(figure, "figcaption", tree_.position(*image));
    tree_.append_text(caption, std::string(image->value("title")), tree_.position(*image));
    image->remove("title");
}

/// The dl that ends right before the paragraph, or a new one there.
Node& Extensions::definition_list_before(Node& paragraph) {
    if (paragraph.previous != nullptr && paragraph.previous->is("dl")) return *paragraph.previous;
    Node& list = tree_.make_element("dl", tree_.position(paragraph));
    manuscript::insert_before(list, paragraph);
    return list;
}

bool begins_definition(const Node* node) {
    return node != nullptr && node->is_text() && node->text.starts_with(": ");
}

/// A line end with ": " behind it.
bool is_line_before_definition(const Node& node) {
    return node.is_text() && node.text == "\n" && begins_definition(node.next);
}

/// "Term", then lines that begin with ": ". The first lines are terms, each ": " a definition.
void Extensions::find_definitions(Node& paragraph) {
    bool has_definition = false;
    for (const Node* child = paragraph.first; child != nullptr; child = child->next)
        has_definition = has_definition || is_line_before_definition(*child);
    const bool continues = begins_definition(paragraph.first) && paragraph.previous != nullptr &&
                           (paragraph.previous->is("dl") ||
                            (paragraph.previous->is("p") &&
                             text_content(*paragraph.previous).find('\n') == std::string::npos));
    if (!has_definition && !continues) return;
    if (continues &&
        paragraph.previous->is("p")) { // The term stood alone, an empty line behind it.
        Node& term = *paragraph.previous;
        Node& list = definition_list_before(term);
        manuscript::detach(term);
        manuscript::append(list, term);
        renamed(term, "dt");
    }
    Node& list = definition_list_before(paragraph);
    Node* part = nullptr;
    while (paragraph.first != nullptr) {
        Node& child = *paragraph.first;
        manuscript::detach(child);
        const bool opens = begins_definition(&child) &&
                           (part == nullptr || part->last == nullptr || part->last->is("br"));
        const bool is_break =
            child.is_text() && child.text == "\n" &&
            (begins_definition(paragraph.first) || (part != nullptr && part->is("dt")));
        if (opens) {
            part = &tree_.append_element(list, "dd", tree_.position(child));
            child.text.erase(0, 2);
        } else if (is_break) {
            part = begins_definition(paragraph.first)
                       ? &tree_.append_element(list, "dd", tree_.position(*paragraph.first))
                       : nullptr;
            if (part != nullptr) paragraph.first->text.erase(0, 2);
            continue;
        } else if (part == nullptr) {
            part = &tree_.append_element(list, "dt", tree_.position(child));
        }
        manuscript::append(*part, child);
    }
    manuscript::detach(paragraph);
}

/// Children first: what they become decides nothing above them, but text moves with its parents.
void Extensions::find(Node& node) {
    if (node.is("code") || node.is("pre") || node.is("math")) return;
    for (Node* child = node.first; child != nullptr;) {
        Node* next = child->next;
        if (child->is_element())
            find(*child);
        else {
            tell_lost_notes(*child);
            find_scripts(*child);
        }
        child = next;
    }
    if (is_heading(node))
        find_attributes(node);
    else if (node.is("img"))
        find_image_attributes(node);
    else if (node.is("blockquote"))
        find_callout(node);
    else if (node.is("p") && node.first != nullptr) {
        find_figure(node);
        if (node.parent != nullptr && node.first != nullptr) find_definitions(node);
    }
}

} // namespace

void find_extensions(manuscript::Tree& tree, Report& report) {
    Extensions(tree, report).find(*tree.root());
}

} // namespace makeready::reader
