// Blocks of an OpenDocument text: paragraphs by their style, lists, tables.
#include "definition_lists.hpp"
#include "odt_reader.hpp"
#include "strings.hpp"

#include <algorithm>
#include <utility>

namespace makeready::reader {

using manuscript::Node;

manuscript::Node& OdtReader::write(Inlines& inlines, Node& into, std::string_view name) {
    Node& made = tree_.append_element(into, name, at_);
    inlines.write(tree_, made, at_);
    return made;
}

void OdtReader::blocks(const Node& from, Node& into) {
    if (depth_ == deepest_) {
        if (!std::exchange(is_too_deep_, true))
            report_.error(at_, "MR405",
                          concat("lists, tables or notes stand inside each other more than ",
                                 deepest_, " deep; unfold them"));
        return;
    }
    ++depth_;
    for (const Node* child = from.first; child != nullptr; child = child->next)
        if (child->is_element()) block(*child, into);
    --depth_;
}

void OdtReader::block(const Node& from, Node& into) {
    const std::string_view name = from.name.text();
    if (name == "text:h") return heading(from, into);
    if (name == "text:p") return paragraph(from, into);
    if (name == "text:list") return list(from, into, from.value("text:style-name"), 1);
    if (name == "table:table") return table(from, into);
    if (name == "text:section" || name == "text:index-body") return blocks(from, into);
    if (name == "text:tracked-changes") {
        for (const Node* each = from.first; each != nullptr; each = each->next)
            changes_ += each->is("text:changed-region");
        return;
    }
    if (name == "draw:frame") {
        Inlines inlines;
        frame(from, plain, "", inlines);
        if (!inlines.is_blank()) write(inlines, into, "p");
    }
}

void OdtReader::heading(const Node& from, Node& into) {
    at_ = file_.at_line(++paragraphs_);
    Inlines content;
    inlines(from, plain, "", content);
    if (content.is_blank()) return;
    is_past_title_ = true;
    const auto level =
        std::clamp<std::int64_t>(integer_of(from.value("text:outline-level")).value_or(1), 1, 6);
    write(content, into, concat("h", level));
}

/// Title, subtitle, author and date by style, where the text begins.
bool OdtReader::metadata(StyleKind kind, Inlines& content, Node& into) {
    manuscript::ArticleHead& head = source_.article.head;
    if (is_past_title_ || &into != &root_) return false;
    const std::string text = collapsed(content.text());
    if (kind == StyleKind::title && head.title.empty()) {
        head.title = text;
        content.remove_marks(strong);
        write(content, into, "h1");
        return true;
    }
    if (kind == StyleKind::subtitle && head.subtitle.empty()) {
        head.subtitle = text;
        write(content, into, "p").set("class", "subtitle");
        return true;
    }
    if (kind == StyleKind::date && !head.date) {
        head.date = manuscript::date_of(text);
        if (!head.date) write(content, into, "p").set("class", "date");
        return true;
    }
    if (kind == StyleKind::author) head.authors.push_back({text, "aut", ""});
    return kind == StyleKind::author;
}

void OdtReader::code_line(Inlines& content, Node& into) {
    if (into.last != nullptr && into.last->is("pre")) {
        into.last->first->last->text += content.text() + '\n';
        return;
    }
    Node& code = tree_.append_element(tree_.append_element(into, "pre", at_), "code", at_);
    tree_.append_text(code, content.text() + '\n', at_);
}

void OdtReader::paragraph(const Node& from, Node& into) {
    at_ = file_.at_line(++paragraphs_);
    const std::string_view style = from.value("text:style-name");
    const StyleKind kind = styles_.kind(style);
    if (kind == StyleKind::caption) captioned_ = styles_.captioned(style);
    Inlines content;
    inlines(from, plain, "", content);
    place(kind, content, into);
    for (Node* box : std::exchange(boxes_, {})) append(into, *box);
}

void OdtReader::place(StyleKind kind, Inlines& content, Node& into) {
    if (kind == StyleKind::code) return code_line(content, into);
    if (content.is_blank() || metadata(kind, content, into)) return;
    is_past_title_ = true;
    Node* const before = into.last;
    if (kind == StyleKind::quote) {
        Node& quote = before != nullptr && before->is("blockquote")
                          ? *before
                          : tree_.append_element(into, "blockquote", at_);
        write(content, quote, "p");
    } else if (kind == StyleKind::term || kind == StyleKind::definition) {
        content.write(tree_, place_in_definition_list(tree_, into, kind, at_), at_);
    } else if (content.holds_only_images()) {
        take_caption(write(content, into, "figure"));
    } else if (kind == StyleKind::caption) {
        caption(content, into);
    } else {
        write(content, into, "p");
    }
}

/// A caption belongs to the picture in its paragraph, to the figure or table before it, or to the
/// one behind.
void OdtReader::caption(Inlines& content, Node& into) {
    Node* const before = into.last;
    if (const auto images = content.images(); !images.empty()) {
        Node& figure = tree_.append_element(into, "figure", at_);
        Node& words = write(content, figure, "figcaption");
        for (Node* image : images) {
            detach(*image);
            insert_before(*image, words);
        }
        return;
    }
    Node& words = write(content, into, "p");
    if (before != nullptr && can_take_caption(*before)) {
        give_caption(words, *before);
    } else {
        words.set("class", "caption");
        caption_above_ = &words;
    }
}

bool OdtReader::can_take_caption(const Node& holder) const {
    if (holder.first == nullptr) return false;
    if (holder.is("table")) return captioned_ != Captioned::figure && !holder.first->is("caption");
    return holder.is("figure") && captioned_ != Captioned::table && !holder.last->is("figcaption");
}

void OdtReader::give_caption(Node& words, Node& holder) {
    detach(words);
    words.remove("class");
    words.name = holder.is("table") ? "caption" : "figcaption";
    holder.is("table") ? insert_before(words, *holder.first) : append(holder, words);
}

/// Gives a figure or table the caption that stands above it.
void OdtReader::take_caption(Node& holder) {
    Node* const words = holder.previous;
    if (words != nullptr && words == caption_above_ && can_take_caption(holder))
        give_caption(*words, holder);
}

namespace {

/// An item or cell of one paragraph holds its words itself.
void unwrap_only_paragraph(Node& holder) {
    Node* const only = holder.first;
    const bool is_one = only != nullptr && only->is("p") &&
                        (only->next == nullptr || only->next->is("ul") || only->next->is("ol"));
    if (!is_one) return;
    while (only->first != nullptr) {
        Node& moved = *only->first;
        detach(moved);
        insert_before(moved, *only);
    }
    detach(*only);
}

} // namespace

void OdtReader::list(const Node& from, Node& into, std::string_view style, int level) {
    const std::string_view own = from.value("text:style-name");
    if (!own.empty()) style = own;
    Node& list = tree_.append_element(into, styles_.is_numbered(style, level) ? "ol" : "ul", at_);
    for (const Node* each = from.first; each != nullptr; each = each->next) {
        if (!each->is("text:list-item") && !each->is("text:list-header")) continue;
        Node& item = tree_.append_element(list, "li", at_);
        if (const std::string_view start = each->value("text:start-value"); !start.empty())
            item.set("value", std::string(start));
        ++depth_;
        for (const Node* child = each->first; child != nullptr && depth_ < deepest_;
             child = child->next) {
            if (child->is("text:list"))
                this->list(*child, item, style, level + 1);
            else if (child->is_element())
                block(*child, item);
        }
        --depth_;
        unwrap_only_paragraph(item);
    }
    if (list.first == nullptr) detach(list);
}

void OdtReader::table(const Node& from, Node& into) {
    Node& table = tree_.append_element(into, "table", at_);
    Node* body = nullptr;
    for (const Node* each = from.first; each != nullptr; each = each->next) {
        if (each->is("table:table-header-rows")) {
            rows(*each, tree_.append_element(table, "thead", at_), "th");
        } else if (each->is("table:table-row") || each->is("table:table-rows")) {
            if (body == nullptr) body = &tree_.append_element(table, "tbody", at_);
            each->is("table:table-row") ? row(*each, *body, "td") : rows(*each, *body, "td");
        }
    }
    take_caption(table);
}

void OdtReader::rows(const Node& from, Node& into, std::string_view cell) {
    for (const Node* each = from.first; each != nullptr; each = each->next)
        if (each->is("table:table-row")) row(*each, into, cell);
}

void OdtReader::row(const Node& from, Node& into, std::string_view cell) {
    Node& row = tree_.append_element(into, "tr", at_);
    for (const Node* each = from.first; each != nullptr; each = each->next) {
        if (!each->is("table:table-cell")) continue; // Covered cells are under a span.
        Node& made = tree_.append_element(row, cell, at_);
        for (const auto& [theirs, ours] : {std::pair{"table:number-columns-spanned", "colspan"},
                                           std::pair{"table:number-rows-spanned", "rowspan"}})
            if (const auto count = integer_of(each->value(theirs));
                count && *count > 1 && *count < 1000)
                made.set(ours, concat(*count));
        blocks(*each, made);
        unwrap_only_paragraph(made);
    }
}

} // namespace makeready::reader
