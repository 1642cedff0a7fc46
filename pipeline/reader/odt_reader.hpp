// An OpenDocument text's parts to an article's tree, one method a kind of element. Private to its
// reader.
#pragma once

#include "inlines.hpp"
#include "ooxml.hpp"
#include "reader.hpp"
#include "word_styles.hpp"

#include <map>

namespace makeready::reader {

/// What a caption's style says that it is for.
enum class Captioned : std::uint8_t { either, figure, table };

/// The styles of an OpenDocument text: automatic ones and those with names.
class OdtStyles {
public:
    void add(const manuscript::Node* root);

    /// What a paragraph is by its style, or by those the style descends from.
    StyleKind kind(std::string_view style) const;
    Captioned captioned(std::string_view style) const;
    unsigned marks(std::string_view style) const;
    bool is_numbered(std::string_view list_style, int level) const;

private:
    /// The style's name, and those of the styles that it descends from.
    std::vector<std::string> names(std::string_view style) const;

    std::map<std::string, const manuscript::Node*, std::less<>> styles_, lists_;
};

class OdtReader {
public:
    OdtReader(const Package& package, const Position& file, Report& report)
        : package_(package), file_(file), report_(report), tree_(source_.article.tree),
          root_(tree_.make_element("article", file)) {
        tree_.set_root(root_);
        source_.article.file = file.file;
        at_ = file;
    }

    Source read();

private:
    using Node = manuscript::Node;

    // odt_reader.cpp
    void read_head();
    void tell_counts();

    // odt_blocks.cpp
    void blocks(const Node& from, Node& into);
    void block(const Node& from, Node& into);
    void paragraph(const Node& from, Node& into);
    void place(StyleKind kind, Inlines& content, Node& into);
    bool metadata(StyleKind kind, Inlines& inlines, Node& into);
    void caption(Inlines& content, Node& into);
    bool can_take_caption(const Node& holder) const;
    static void give_caption(Node& words, Node& holder);
    void take_caption(Node& holder);
    void heading(const Node& from, Node& into);
    void code_line(Inlines& inlines, Node& into);
    void list(const Node& from, Node& into, std::string_view style, int level);
    void table(const Node& from, Node& into);
    void rows(const Node& from, Node& into, std::string_view cell);
    void row(const Node& from, Node& into, std::string_view cell);
    Node& write(Inlines& inlines, Node& into, std::string_view name);

    // odt_inlines.cpp
    void inlines(const Node& from, unsigned marks, const std::string& href, Inlines& into);
    void inline_element(const Node& from, unsigned marks, const std::string& href, Inlines& into);
    void note(const Node& from, Inlines& into);
    void frame(const Node& from, unsigned marks, const std::string& href, Inlines& into);
    void picture(const Node& frame, const Node& image, unsigned marks, const std::string& href,
                 Inlines& into);
    void formula(const Node& object, Inlines& into);

    /// Lists, tables, boxes and notes inside each other.
    static constexpr int deepest_ = 40;

    const Package& package_;
    const Position& file_;
    Report& report_;
    Source source_;
    manuscript::Tree& tree_;
    Node& root_;
    OdtStyles styles_;
    Captioned captioned_ = Captioned::either; ///< What the last caption is for.
    Node* caption_above_ = nullptr;           ///< One that found nothing before it.
    std::vector<Node*> boxes_;                ///< Text boxes, to follow their paragraph.
    Position at_;
    std::int32_t paragraphs_ = 0;
    int changes_ = 0, comments_ = 0, depth_ = 0;
    bool is_past_title_ = false;
    bool is_too_deep_ = false; ///< And has been told.
};

} // namespace makeready::reader
