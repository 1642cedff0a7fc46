// The content of a page into an article's plain blocks, one method a kind of element. Private to
// the reader of pages.
#pragma once

#include "html.hpp"
#include "strings.hpp"

#include <set>

namespace makeready::reader {

class PageArticle {
public:
    PageArticle(const manuscript::Tree& page, const manuscript::Node& content,
                std::string_view base, manuscript::Tree& into)
        : page_(page), content_(content), base_(base), into_(into) {
        for (const Node* node = &content; node != nullptr; node = following(*node, content))
            if (node->is("a") && node->value("href").starts_with('#'))
                wanted_ids_.insert(std::string(node->value("href").substr(1)));
        has_top_heading_ = find(content, "h1") != nullptr;
    }

    void build() {
        flow(content_, *into_.root(), Lines::paragraphs);
        close_line();
    }

private:
    using Node = manuscript::Node;
    using Tree = manuscript::Tree;

    /// How lines between blocks stand: each in a paragraph, or bare, as in list items and cells.
    enum class Lines { paragraphs, bare };

    void flow(const Node& from, Node& into, Lines lines);
    void block(const Node& from, Node& into, Lines lines);
    void line_break(Node& into, Lines lines);
    void inside(const Node& from, Node& made, Lines lines);
    void list(const Node& from, Node& into);
    void definitions(const Node& from, Node& list);
    void code(const Node& from, Node& into);
    void table(const Node& from, Node& into);
    void rows(const Node& from, Node& into);
    void row(const Node& from, Node& into);
    void unwrap_cells(const Node& table, Node& into, Lines lines);

    void inline_node(const Node& from, Node& into);
    void inline_children(const Node& from, Node& into);
    void inline_element(const Node& from, Node& into);
    void write_space(Node& into, const Node& at);
    void text(const Node& from, Node& into);
    void foreign(const Node& from, Node& into);

    Node& add(Node& into, const Node& from, std::string_view name);
    std::string wanted_id(const Node& from) const;
    void await_id(const Node& from);
    void keep_id(const Node& from, Node& made);
    Node& line_in(Node& into, Lines lines, const Node& from);
    void close_line();
    bool is_flowing(const Node& node) const;

    const Tree& page_;
    const Node& content_;
    std::string base_;
    Tree& into_;
    std::set<std::string, std::less<>> wanted_ids_;
    bool has_top_heading_ = false; ///< Then all headings go down a level, below the title.
    std::string pending_id_;       ///< Of an element that is not kept, for the next that is.
    Node* line_ = nullptr;         ///< The paragraph or bare element that the line goes into.
    bool needs_space_ = false;     ///< White space was read that matters if more text comes.
    bool is_at_start_ = true;      ///< Of a line, or behind a space: more of it means nothing.
    int breaks_ = 0;               ///< <br> that wait for text.
};

} // namespace makeready::reader
