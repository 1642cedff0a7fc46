// The rules for one content document, each group in a file of its own: what frames it, where its
// elements stand, which attributes they have, how it reads. Findings go to the book's report.
#pragma once

#include "publication.hpp"

namespace makeready::check {

using Names = std::set<std::string_view>;

/// Whether a list of names divided by spaces holds one.
bool lists(std::string_view words, std::string_view word);
bool is_html_element(std::string_view name);

/// Judges one document of XHTML or SVG.
class DocumentRules {
public:
    DocumentRules(Publication& book, const Document& document, const Item& item)
        : book_(book), document_(document), item_(item) {}

    void check();

private:
    void error(const Node& at, std::string message) {
        book_.error(book_.at(document_, at), "MR850", std::move(message));
    }

    void warning(const Node& at, std::string_view code, std::string message) {
        book_.warning(book_.at(document_, at), code, std::move(message));
    }

    void check_frame(const Node& root);
    void check_head(const Node& head);
    void check_element(const Node& node);
    void check_foreign(const Node& node);
    void check_place(const Node& node);
    void check_family(const Node& node);
    bool is_misplaced_in(const Node& around, const Node& node);
    void check_attributes(const Node& node);
    void check_name(const Node& node, const manuscript::Attribute& attribute);
    void check_value(const Node& node, const manuscript::Attribute& attribute);
    void check_references(const Node& node, const manuscript::Attribute& attribute);
    void check_needed(const Node& node);
    void check_children(const Node& node);
    void check_ids(const Node& node);
    void check_reading(const Node& node);
    void check_heading(const Node& node);
    void check_note_link(const Node& node);
    void check_properties(const Node& root);

    Publication& book_;
    const Document& document_;
    const Item& item_;
    int heading_ = 0;
    bool styled_ = false; ///< A style attribute has been told of.
};

} // namespace makeready::check
