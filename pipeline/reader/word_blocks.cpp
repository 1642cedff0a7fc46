// Paragraphs of a Word file by what they are: headings, items, quotes, code, captions, text.
#include "strings.hpp"
#include "word_reader.hpp"

#include <algorithm>
#include <array>

namespace makeready::reader {

namespace {

constexpr std::size_t deepest = 40; // Tables, boxes and notes inside each other.

int twips(const manuscript::Node* indent, std::string_view name, std::string_view other_name) {
    if (indent == nullptr) return 0;
    const std::string_view written = indent->value(indent->attribute(name) ? name : other_name);
    return static_cast<int>(std::clamp(number_of(written).value_or(0), -30'000.0, 30'000.0));
}

bool is_contents(const manuscript::Node& sdt) {
    const auto* gallery = child_of(child_of(&sdt, "w:sdtPr"), "w:docPartObj");
    return val_of(gallery, "w:docPartGallery") == "Table of Contents";
}

} // namespace

void WordReader::blocks(const Node& container, Flow& flow) {
    if (depth_ == deepest) {
        report_.error(at_, "MR405",
                      concat("tables, boxes or notes stand inside each other more than ", deepest,
                             " deep; unfold them"));
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
                                                   collapsed(manuscript::text_content(*content))});
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

void WordReader::read_list_place(Paragraph& paragraph) {
    const auto from_style = styles_.list(paragraph.style);
    paragraph.place = from_style;
    if (const Node* numbered = child_of(paragraph.properties, "w:numPr")) {
        ListPlace place = from_style.value_or(ListPlace{});
        if (const auto id = val_of(numbered, "w:numId"); !id.empty()) place.id = id;
        if (const auto level = val_of(numbered, "w:ilvl"); !level.empty())
            place.level =
                static_cast<int>(std::clamp<std::int64_t>(integer_of(level).value_or(0), 0, 8));
        paragraph.place = place;
    }
    if (paragraph.place && (paragraph.place->id == "0" || paragraph.place->id.empty()))
        paragraph.place.reset();
    if (paragraph.place) paragraph.level = numbering_.level(*paragraph.place);
    // A level without sign or number only indents (17.18.59, none).
    if (paragraph.level && paragraph.level->format == "none" && paragraph.level->text.empty())
        paragraph.level.reset();
}

WordReader::Paragraph WordReader::paragraph_of(const Node& node) {
    Paragraph paragraph{&node, child_of(&node, "w:pPr"), {}, {}, 0, {}, {}, 0, 0, at_};
    paragraph.style = val_of(paragraph.properties, "w:pStyle");
    paragraph.kind = styles_.kind(paragraph.style);
    paragraph.heading = styles_.heading_level(paragraph.style);
    if (const auto own = val_of(paragraph.properties, "w:outlineLvl"); !own.empty()) {
        const auto level = integer_of(own).value_or(9);
        paragraph.heading = level >= 0 && level < 9 ? static_cast<int>(level) + 1 : 0;
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
    place(read, inlines, flow);
    text_boxes(flow);
}

/// Contents of text boxes follow the paragraph that holds them.
void WordReader::text_boxes(Flow& flow) {
    for (const Node* content : std::exchange(boxes_, {})) {
        Node& box = tree_.append_element(*flow.into, "div", at_);
        box.set("class", "text-box");
        close(flow);
        Flow inner{&box, {}, {}, {}, {}, {}, {}, {}, false};
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
    if (inlines.is_all(strong)) inlines.remove_marks(strong);
    const int level = std::min(paragraph.heading, 6);
    write_block(inlines, *flow.into, concat("h", level), paragraph.at);
}

void WordReader::open_list(const Paragraph& paragraph, int number, Flow& flow) {
    struct Numerals {
        std::string_view format, type;
    };

    constexpr std::array<Numerals, 4> numerals = {
        {{"lowerLetter", "a"}, {"upperLetter", "A"}, {"lowerRoman", "i"}, {"upperRoman", "I"}}};
    Node& into = flow.lists.empty() ? *flow.into : *flow.lists.back().item;
    const bool is_bullet = paragraph.level->format == "bullet" || paragraph.level->format == "none";
    Node& list = tree_.append_element(into, is_bullet ? "ul" : "ol", paragraph.at);
    for (const Numerals& each : numerals)
        if (paragraph.level->format == each.format) list.set("type", std::string(each.type));
    if (!is_bullet && number != 1) list.set("start", concat(number));
    const int left = paragraph.left != 0 ? paragraph.left : paragraph.level->left;
    flow.lists.push_back({&list, nullptr, *paragraph.place, left});
}

WordReader::OpenList& WordReader::list_for(const Paragraph& paragraph, Flow& flow) {
    const ListPlace& place = *paragraph.place;
    const int number = numbering_.count(place);
    while (!flow.lists.empty() && flow.lists.back().place.level > place.level)
        flow.lists.pop_back();
    const bool joins = !flow.lists.empty() && flow.lists.back().place.level == place.level;
    if (joins && flow.lists.back().place.id != place.id) flow.lists.pop_back();
    if (flow.lists.empty() || flow.lists.back().place.level < place.level)
        open_list(paragraph, number, flow);
    return flow.lists.back();
}

void WordReader::list_item(const Paragraph& paragraph, Inlines& inlines, Flow& flow) {
    std::vector<OpenList> lists = std::move(flow.lists);
    close(flow);
    flow.lists = std::move(lists);
    OpenList& open = list_for(paragraph, flow);
    open.item = &tree_.append_element(*open.list, "li", paragraph.at);
    inlines.write(tree_, *open.item, paragraph.at);
}

/// The item that a paragraph without a number goes on with: it stands as far in as the item's text.
WordReader::Node* WordReader::item_continued_by(const Paragraph& paragraph, Flow& flow) {
    const bool is_inside = paragraph.left > 0 || paragraph.kind == StyleKind::list_more;
    if (flow.lists.empty() || !is_inside) return nullptr;
    while (paragraph.left > 0 && flow.lists.size() > 1 &&
           paragraph.left < flow.lists.back().left - 60)
        flow.lists.pop_back();
    const OpenList& open = flow.lists.back();
    const bool fits = paragraph.left == 0 || paragraph.left >= open.left - 60;
    return fits ? open.item : nullptr;
}

/// An item's own words become a paragraph when a second one joins them.
void make_paragraph_of(manuscript::Tree& tree, manuscript::Node& item) {
    static constexpr std::string_view blocks[] = {"p", "ul", "ol", "table", "div", "figure", "pre"};
    const auto is_block = [](const manuscript::Node& node) {
        return node.is_element() && std::find(std::begin(blocks), std::end(blocks),
                                              node.name.text()) != std::end(blocks);
    };
    if (item.first == nullptr || is_block(*item.first)) return;
    manuscript::Node& paragraph = tree.make_element("p", tree.position(item));
    manuscript::insert_before(paragraph, *item.first);
    while (paragraph.next != nullptr && !is_block(*paragraph.next)) {
        manuscript::Node& moved = *paragraph.next;
        manuscript::detach(moved);
        manuscript::append(paragraph, moved);
    }
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
