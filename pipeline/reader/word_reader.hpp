// A Word file's parts to an article's tree, one method a kind of element. Private to the readers.
#pragma once

#include "inlines.hpp"
#include "ooxml.hpp"
#include "reader.hpp"
#include "word_styles.hpp"

#include <set>

namespace makeready::reader {

class WordReader {
public:
    WordReader(const Package& package, const Position& file, Report& report);

    /// The whole article. Nothing readable in it: an error in the report, and only the root.
    Source read();

private:
    using Node = manuscript::Node;

    /// A list that paragraphs may still join.
    struct OpenList {
        Node* list;
        Node* item;
        ListPlace place;
        int left; ///< Indent of its items' text, in twips.
    };

    /// Where blocks are going, and what the next may join: one for the body, each cell, each note.
    struct Flow {
        Node* into;
        std::vector<OpenList> lists{};
        Node* quote = nullptr;
        Node* code = nullptr;
        Node* figure = nullptr;
        Node* table = nullptr;
        Node* caption = nullptr; ///< A caption that stood before nothing yet.
        Inlines joined{};        ///< Of a paragraph whose end was deleted.
        bool is_body = false;
    };

    /// Properties of a paragraph, each from itself or its style.
    struct Paragraph {
        const Node* node;
        const Node* properties;
        std::string style;
        StyleKind kind = StyleKind::plain;
        int heading = 0;
        std::optional<ListPlace> place;
        std::optional<ListLevel> level;
        int left = 0, hanging = 0;
        Position at;
    };

    /// What is said between a field's begin and its separator, and where its result goes.
    struct Field {
        std::string code, href;
        bool in_result = false, is_dropped = false;
        const Node* check_box = nullptr;
    };

    /// What runs of one paragraph share while they are read.
    struct Run {
        unsigned marks = plain;
        std::string href;
    };

    /// A part of the package that has text: the document itself, or its notes.
    struct Part {
        std::string name;
        manuscript::Tree tree;
        Relationships relationships;
    };

    // word_reader.cpp
    Part open_part(std::string_view kind, const Relationships& from);
    void read_properties(const Relationships& package);
    void settle();
    void settle_anchors();
    void tell_counts();

    // word_blocks.cpp
    void blocks(const Node& container, Flow& flow);
    void block(const Node& node, Flow& flow);
    Paragraph paragraph_of(const Node& node);
    void paragraph(const Node& node, Flow& flow);
    void place(const Paragraph& paragraph, Inlines& inlines, Flow& flow);
    bool place_metadata(const Paragraph& paragraph, Inlines& inlines, Flow& flow);
    void heading(const Paragraph& paragraph, Inlines& inlines, Flow& flow);
    void code_line(const Paragraph& paragraph, Inlines& inlines, Flow& flow);
    void figure(const Paragraph& paragraph, Inlines& inlines, Flow& flow);
    void caption(const Paragraph& paragraph, Inlines& inlines, Flow& flow);
    void plain_paragraph(const Paragraph& paragraph, Inlines& inlines, Flow& flow);
    void text_boxes(Flow& flow);
    Node& write_block(Inlines& inlines, Node& into, Atom name, const Position& at);
    void close(Flow& flow);

    // word_lists.cpp
    void read_list_place(Paragraph& paragraph);
    void list_item(const Paragraph& paragraph, Inlines& inlines, Flow& flow);
    OpenList& list_for(const Paragraph& paragraph, Flow& flow);
    void open_list(const Paragraph& paragraph, int number, Flow& flow);
    Node* item_continued_by(const Paragraph& paragraph, Flow& flow);
    void definition(const Paragraph& paragraph, Inlines& inlines, Flow& flow);

    // word_tables.cpp
    void table(const Node& node, Flow& flow);
    void rows(const Node& table, Node& into, bool has_head);
    void cell(const Node& node, Node& row, bool is_head);

    // word_runs.cpp
    void inline_children(const Node& node, const Run& run, Inlines& into);
    void inline_node(const Node& node, const Run& run, Inlines& into);
    void run(const Node& node, const Run& outer, Inlines& into);
    void run_content(const Node& node, const Run& run, Inlines& into);
    unsigned marks_of(const Node* properties, bool& is_hidden) const;
    void add_text(std::string_view text, const Run& run, Inlines& into);
    void hyperlink(const Node& node, const Run& run, Inlines& into);
    void bookmark(const Node& node, Inlines& into);
    void symbol(const Node& node, const Run& run, Inlines& into);
    void line_break(const Node& node, const Run& run, Inlines& into);
    void field_mark(const Node& node, const Run& run, Inlines& into);
    void read_field(Field& field);
    void simple_field(const Node& node, const Run& run, Inlines& into);
    bool is_dropping() const;
    std::string field_href() const;
    void note(const Node& node, Part& notes, std::string_view element, Inlines& into);
    void formula(const Node& node, Inlines& into);

    // word_diagrams.cpp
    bool diagram(const Node& drawing);

    // word_pictures.cpp
    void drawing(const Node& node, const Run& run, Inlines& into);
    void picture(const Node& drawing, std::string_view relationship, const Run& run, Inlines& into);
    std::string kept_picture(const Relationship& relationship, const Position& at);

    const Package& package_;
    Position file_;
    Report& report_;
    Source source_;
    manuscript::Tree& tree_;
    Node& root_;
    WordStyles styles_{nullptr};
    WordNumbering numbering_{nullptr};
    Part main_, footnotes_, endnotes_;
    manuscript::Tree styles_tree_, numbering_tree_;
    const Part* part_ = nullptr; ///< The one being read.
    std::vector<Field> fields_;
    std::vector<const Node*> boxes_; ///< Contents of text boxes, to follow their paragraph.
    std::vector<Node*> diagrams_;    ///< Likewise.
    std::map<std::string, std::string> pictures_; ///< Part to the name in the article.
    std::set<std::string> notes_called_;
    Position at_;
    std::int32_t paragraphs_ = 0;
    int insertions_ = 0, deletions_ = 0, moves_ = 0, comments_ = 0;
    std::size_t bold_headings_ = 0;
    std::string dropped_; ///< Text of generated contents and the like, of the running field.
    bool is_past_title_ = false;
    std::size_t depth_ = 0;
    bool is_too_deep_ = false; ///< And has been told.
};

/// A sign of one of Windows' symbol fonts as a character of its own; 0 when it has none.
char32_t symbol_character(std::string_view font, char32_t sign);

} // namespace makeready::reader
