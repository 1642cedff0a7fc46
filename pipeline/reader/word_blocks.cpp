// Paragraphs of a Word file by what they are: headings, items, quotes, code, captions, text.
#include "definition_lists.hpp"
#include "strings.hpp"
#include "word_reader.hpp"

#include <algorithm>
#include <utility>

namespace makeready::reader {

namespace {

constexpr std::size_t deepest = 40; // Tables, boxes and notes inside each other.
// Words. Text pasted from outliners has levels too, and is no heading for that.
constexpr std::size_t longest_outline_heading = 20;

int twips(const manuscript::Node* indent, std::string_view name, std::string_view other_name) {
    if (indent == nullptr) return 0;
    const std::string_view written = indent->value(indent->attribute(name) ? name : other_name);
    return static_cast<int>(std::clamp(number_of(written).value_or(0), -30'000.0, 30'000.0));
}

bool is_only_space(std::string_view text) {
    for (std::size_t at = 0; at < text.size();)
        if (const char32_t c = next_code_point(text, at); c > ' ' && c != U'\u00A0') return false;
    return true;
}

/// Its words as Word shows them: what fields are made by is none of them.
std::string words_shown(const manuscript::Node& content) {
    std::string words;
    for (const auto* node = &content; node != nullptr; node = following(*node, content)) {
        if (node->is("w:p") || node->is("w:tab")) words += ' ';
        if (node->is("w:t")) words += manuscript::text_content(*node);
    }
    return collapsed(words);
}

bool is_contents(const manuscript::Node& sdt) {
    const auto* gallery = child_of(child_of(&sdt, "w:sdtPr"), "w:docPartObj");
    return val_of(gallery, "w:docPartGallery") == "Table of Contents";
}

} // namespace

void WordReader::blocks(const Node& container, Flow& flow) {
    if (depth_ == deepest) {
        if (!std::exchange(is_too_deep_, true))
            report_.error(at_, "MR405",
                          concat("tables, boxes or notes stand inside each other more than ",
                                 deepest, " deep; unfold them"));
        return;
    }
    ++depth_;
    for (const Node* child = container.first; child != nullptr; child = child->next)
        if (child->is_element()) block(*child, flow);
    --depth_;
}

void WordReader::block(const Node& node, Flow& flow) {
    const std::string_view name = node.name.text();
    if (name == "w:p") return paragraph(node, flow);
    if (name == "w:tbl") return table(node, flow);
    if (name == "w:sdt") {
        const Node* content = child_of(&node, "w:sdtContent");
        if (content == nullptr) return;
        if (is_contents(node)) {
            source_.restored->set_aside.push_back({restore::DecisionKind::furniture_set_aside,
                                                   file_.at_line(paragraphs_ + 1),
                                                   words_shown(*content)});
            return;
        }
        return blocks(*content, flow);
    }
    if (name == "w:ins" || name == "w:moveTo" || name == "w:customXml" || name == "w:smartTag")
        return blocks(node, flow);
    if (name == "mc:AlternateContent") {
        const Node* choice = child_of(&node, "mc:Choice");
        if (choice == nullptr) choice = child_of(&node, "mc:Fallback");
        if (choice != nullptr) blocks(*choice, flow);
        return;
    }
    if (name == "w:altChunk")
        report_.warning(at_, "MR465",
                        "another document is embedded here whole, and was left out; copy its text "
                        "into this one");
    if (name == "m:oMathPara" || name == "w:bookmarkStart") {
        Inlines inlines;
        inline_node(node, {}, inlines);
        if (!inlines.is_blank() && name == "m:oMathPara")
            write_block(inlines, *flow.into, "p", at_);
    }
}

WordReader::Paragraph WordReader::paragraph_of(const Node& node) {
    Paragraph paragraph{&node, child_of(&node, "w:pPr"), {}, {}, 0, {}, {}, 0, 0, at_};
    paragraph.style = val_of(paragraph.properties, "w:pStyle");
    paragraph.kind = styles_.kind(paragraph.style);
    paragraph.heading = styles_.heading_level(paragraph.style);
    if (const auto own = val_of(paragraph.properties, "w:outlineLvl"); !own.empty()) {
        const auto level = integer_of(own).value_or(9);
        const bool is_text = manuscript::count_words(node) > longest_outline_heading ||
                             trimmed(manuscript::text_content(node)).ends_with('.');
        paragraph.heading = level >= 0 && level < 9 && !is_text ? static_cast<int>(level) + 1 : 0;
    }
    if (paragraph.kind == StyleKind::title) paragraph.heading = 0;
    read_list_place(paragraph);
    const Node* indent = child_of(paragraph.properties, "w:ind");
    paragraph.left = twips(indent, "w:start", "w:left");
    paragraph.hanging = twips(indent, "w:hanging", "w:hanging");
    return paragraph;
}

void WordReader::paragraph(const Node& node, Flow& flow) {
    ++paragraphs_;
    at_ = file_.at_line(paragraphs_);
    const Paragraph read = paragraph_of(node);
    Inlines inlines = std::move(flow.joined);
    flow.joined = {};
    inline_children(node, {}, inlines);
    const Node* mark = child_of(read.properties, "w:rPr");
    if (child_of(mark, "w:del") != nullptr || child_of(mark, "w:moveFrom") != nullptr) {
        flow.joined = std::move(inlines); // 17.13.5.15: the next paragraph goes on here.
        return;
    }
    if (const Node* frame = child_of(read.properties, "w:framePr")) {
        const std::string_view initial =
            frame->value("w:dropCap"); // 17.3.1.11: a frame of its own.
        if ((initial == "drop" || initial == "margin") && !inlines.is_blank()) {
            flow.joined = std::move(inlines);
            return;
        }
    }
    place(read, inlines, flow);
    text_boxes(flow);
}

/// Contents of text boxes and diagrams follow the paragraph that holds them.
void WordReader::text_boxes(Flow& flow) {
    for (Node* diagram : std::exchange(diagrams_, {})) {
        close(flow);
        manuscript::append(*flow.into, *diagram);
    }
    for (const Node* content : std::exchange(boxes_, {})) {
        Node& box = tree_.append_element(*flow.into, "div", at_);
        box.set("class", "text-box");
        close(flow);
        Flow inner{.into = &box};
        blocks(*content, inner);
        if (box.first == nullptr) manuscript::detach(box);
    }
}

void WordReader::close(Flow& flow) {
    flow.lists.clear();
    flow.quote = flow.code = flow.figure = flow.table = flow.caption = nullptr;
}

WordReader::Node& WordReader::write_block(Inlines& inlines, Node& into, Atom name,
                                          const Position& at) {
    Node& block = tree_.append_element(into, name, at);
    inlines.write(tree_, block, at);
    return block;
}

void WordReader::place(const Paragraph& paragraph, Inlines& inlines, Flow& flow) {
    if (paragraph.kind == StyleKind::code && !paragraph.level)
        return code_line(paragraph, inlines, flow);
    if (inlines.is_blank()) {
        if (!inlines.text().empty() || paragraph.heading > 0) return;
        flow.code = nullptr;
        inlines.write(tree_, *flow.into, paragraph.at); // Anchors that links lead to.
        return;
    }
    if (place_metadata(paragraph, inlines, flow)) return;
    if (flow.is_body && paragraph.kind != StyleKind::title) is_past_title_ = true;
    if (paragraph.heading > 0) return heading(paragraph, inlines, flow);
    if (paragraph.kind == StyleKind::caption) return caption(paragraph, inlines, flow);
    if (paragraph.level) return list_item(paragraph, inlines, flow);
    if (paragraph.kind == StyleKind::term || paragraph.kind == StyleKind::definition)
        return definition(paragraph, inlines, flow);
    if (inlines.holds_only_images()) return figure(paragraph, inlines, flow);
    plain_paragraph(paragraph, inlines, flow);
}

/// Title, subtitle, author and date by style, where the text begins.
bool WordReader::place_metadata(const Paragraph& paragraph, Inlines& inlines, Flow& flow) {
    manuscript::ArticleHead& head = source_.article.head;
    if (!flow.is_body || is_past_title_) return false;
    const std::string text = collapsed(inlines.text());
    if (paragraph.kind == StyleKind::title && head.title.empty()) {
        inlines.remove_marks(strong);
        write_block(inlines, *flow.into, "h1", paragraph.at);
        head.title = text;
        return true;
    }
    if (paragraph.kind == StyleKind::subtitle && head.subtitle.empty()) {
        head.subtitle = text;
        write_block(inlines, *flow.into, "p", paragraph.at).set("class", "subtitle");
        return true;
    }
    if (paragraph.kind == StyleKind::author) {
        head.authors.push_back({text, "aut", ""});
        return true;
    }
    if (paragraph.kind == StyleKind::date && !head.date) {
        head.date = manuscript::date_of(text);
        if (!head.date) write_block(inlines, *flow.into, "p", paragraph.at).set("class", "date");
        return true;
    }
    return false;
}

void WordReader::heading(const Paragraph& paragraph, Inlines& inlines, Flow& flow) {
    close(flow);
    if (is_only_space(inlines.text()) && inlines.images().empty()) return;
    if (inlines.is_all(strong)) inlines.remove_marks(strong);
    const int level = std::min(paragraph.heading, 6);
    write_block(inlines, *flow.into, concat("h", level), paragraph.at);
}

void WordReader::plain_paragraph(const Paragraph& paragraph, Inlines& inlines, Flow& flow) {
    constexpr int half_an_inch = 720;
    if (paragraph.kind != StyleKind::quote) {
        if (Node* item = item_continued_by(paragraph, flow)) {
            make_paragraph_of(tree_, *item);
            write_block(inlines, *item, "p", paragraph.at);
            return;
        }
    }
    const bool is_indented = paragraph.left - paragraph.hanging >= half_an_inch;
    Node* const quote = flow.quote;
    close(flow);
    if (paragraph.kind == StyleKind::quote || is_indented) {
        flow.quote = quote != nullptr
                         ? quote
                         : &tree_.append_element(*flow.into, "blockquote", paragraph.at);
        write_block(inlines, *flow.quote, "p", paragraph.at);
        return;
    }
    write_block(inlines, *flow.into, "p", paragraph.at);
}

void WordReader::code_line(const Paragraph& paragraph, Inlines& inlines, Flow& flow) {
    Node* code = flow.code;
    close(flow);
    std::string text;
    for (const char c : inlines.text()) text += c;
    if (code == nullptr) {
        if (trimmed(text).empty()) return;
        Node& block = tree_.append_element(*flow.into, "pre", paragraph.at);
        code = &tree_.append_element(block, "code", paragraph.at);
        tree_.append_text(*code, text, paragraph.at);
    } else {
        code->last->text += concat("\n", text);
    }
    flow.code = code;
}

void WordReader::figure(const Paragraph& paragraph, Inlines& inlines, Flow& flow) {
    Node* const caption = flow.caption;
    if (Node* item = item_continued_by(paragraph, flow)) {
        write_block(inlines, *item, "p", paragraph.at);
        return;
    }
    close(flow);
    flow.figure = &write_block(inlines, *flow.into, "figure", paragraph.at);
    if (caption == nullptr) return;
    manuscript::detach(*caption);
    caption->name = "figcaption";
    caption->remove("class");
    manuscript::append(*flow.figure, *caption);
    flow.figure = nullptr;
}

/// A caption belongs to the figure or table before it, else to the one behind.
void WordReader::caption(const Paragraph& paragraph, Inlines& inlines, Flow& flow) {
    Node* const figure = flow.figure;
    Node* const table = flow.table;
    close(flow);
    if (figure != nullptr) {
        write_block(inlines, *figure, "figcaption", paragraph.at);
        return;
    }
    if (table != nullptr && child_of(table, "caption") == nullptr) {
        Node& caption = tree_.make_element("caption", paragraph.at);
        inlines.write(tree_, caption, paragraph.at);
        manuscript::insert_before(caption, *table->first);
        return;
    }
    flow.caption = &write_block(inlines, *flow.into, "p", paragraph.at);
    flow.caption->set("class", "caption");
}

} // namespace makeready::reader
