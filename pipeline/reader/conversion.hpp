// libcmark-gfm's tree into ours, one method a kind of node. Private to the Markdown reader.
#pragma once

#include "markdown.hpp"
#include "raw_html.hpp"
#include "strings.hpp"

#include <cmark-gfm.h>
#include <set>

namespace makeready::reader {

/// The library gives null where there is nothing.
inline std::string_view text_or_empty(const char* text) {
    return text == nullptr ? std::string_view() : std::string_view(text);
}

class Conversion {
public:
    Conversion(std::string_view text, const Position& file, manuscript::Tree& tree, Report& report)
        : lines_(split(text, '\n')), file_(file), tree_(tree), report_(report) {}

    void run(cmark_node* document);

private:
    using Node = manuscript::Node;

    // convert.cpp
    void children(cmark_node* node, Node& into);
    void block(cmark_node* node, Node& into);
    void inline_node(cmark_node* node, Node& into);
    void extension(cmark_node* node, Node& into);
    void list(cmark_node* node, Node& into);
    void item(cmark_node* node, Node& into);
    void paragraph(cmark_node* node, Node& into);
    void code_block(cmark_node* node, Node& into);
    Node& wrap(cmark_node* node, Node& into, Atom name);

    // convert_parts.cpp
    void link(cmark_node* node, Node& into);
    void image(cmark_node* node, Node& into);
    void note(cmark_node* node, Node& into);
    std::string id_of_note(cmark_node* definition) const;
    void table(cmark_node* node, Node& into);
    void table_row(cmark_node* node, Node& section, std::string_view cell, const cmark_node* table);

    // convert_html.cpp
    void html(cmark_node* node, Node& into);
    void start_tag(const HtmlToken& token, Node& into, const Position& at);
    void end_tag(const HtmlToken& token, const Position& at);
    void div(std::string_view said, const Position& at);
    void close_raw(std::size_t down_to);

    Node& target(Node& into) {
        return raw_.empty() || raw_.back().container != &into ? into : *raw_.back().element;
    }

    Position at(cmark_node* node) const;

    /// An element that raw HTML or a div opened: what follows in `container` goes into it.
    struct Raw {
        Node* container;
        Node* element;
        bool is_div;
        Position at;
    };

    /// Blocks and inlines inside each other; deeper is no article.
    static constexpr std::size_t deepest_ = 100;

    std::vector<std::string_view> lines_; ///< Of the source.
    const Position& file_;
    manuscript::Tree& tree_;
    Report& report_;
    std::vector<cmark_node*> notes_;
    std::set<std::size_t> called_notes_;
    std::vector<Raw> raw_;
    std::size_t depth_ = 0;
    bool is_too_deep_ = false; ///< And has been told.
};

} // namespace makeready::reader
