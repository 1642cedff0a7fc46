// The walk that makes boxes of a styled tree; its methods stand in build.cpp and generated.cpp.
#pragma once

#include "counters.hpp"
#include "fix_up.hpp"
#include "manuscript.hpp"

namespace makeready::boxes {

/// Makes the boxes of one document.
class Builder {
public:
    Builder(const manuscript::Tree& tree, const style::StyledTree& styles, style::StylePool& pool)
        : tree_(tree), styles_(styles), pool_(pool) {}

    BoxTree build();

private:
    void add_children(const manuscript::Node& node, const style::Style& style, Boxes& out);
    void add_node(const manuscript::Node& node, const style::Style& parent, Boxes& out);
    void add_element(const manuscript::Node& node, Boxes& out);
    void add_box(const manuscript::Node& node, const style::ElementStyles& styles, Boxes& out);
    void add_clearance(const style::Style& style, Boxes& out);
    Boxes inside_of(const manuscript::Node& node, const style::ElementStyles& styles, Box& box);
    void add_text(const manuscript::Node& node, const style::Style& parent, Boxes& out);
    void add_note(const manuscript::Node& node, const style::ElementStyles& styles, Boxes& out);
    void add_inline(Box& box, const Boxes& inside, Boxes& out);
    Boxes with_tables(const Box& box, const Boxes& inside);
    void add_pseudo(std::string_view name, const style::Style& style, const manuscript::Node& node,
                    Boxes& out);
    Boxes content_boxes(const style::Content& content, const style::Style& style,
                        const manuscript::Node& node);
    std::string resolved(const style::Content& content, const manuscript::Node& node);
    std::int64_t reversed_start(const manuscript::Node& node, Atom counter) const;
    void end_awaiting(std::size_t first, Box& box);
    Box* marker(const manuscript::Node& node, const style::ElementStyles& styles);
    void describe(Box& box, const manuscript::Node& node, const style::Style& style);
    std::string quote(style::ContentPart::Kind kind, const style::Style& style);

    void adopt(Box& parent, const Boxes& children) { FixUp(made_, pool_).adopt(parent, children); }

    const manuscript::Tree& tree_;
    const style::StyledTree& styles_;
    style::StylePool& pool_;
    BoxTree made_;
    Counters counters_;
    int quote_depth_ = 0;
    std::vector<std::size_t>
        running_awaiting_; // Indices of running boxes before the next box in the flow.
};

/// A well-known name, made once.
const Atom& attribute(const char* name);
BoxKind kind_of(style::Display display);

} // namespace makeready::boxes
