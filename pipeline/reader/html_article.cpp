// The content of a page into an article's plain blocks.
#include "page_article.hpp"

namespace makeready::reader {

using manuscript::Node;
using manuscript::Tree;
using manuscript::Vocabulary;

manuscript::Node& PageArticle::add(Node& into, const Node& from, std::string_view name) {
    Node& made = into_.append_element(into, name, page_.position(from));
    keep_id(from, made);
    for (const std::string_view kept : {"lang", "dir"})
        if (const std::string* value = from.attribute(kept)) made.set(kept, *value);
    return made;
}

std::string PageArticle::wanted_id(const Node& from) const {
    const std::string_view id = from.value(from.is("a") && !from.attribute("id") ? "name" : "id");
    return wanted_ids_.contains(id) ? std::string(id) : std::string();
}

void PageArticle::await_id(const Node& from) {
    if (std::string id = wanted_id(from); !id.empty()) pending_id_ = std::move(id);
}

void PageArticle::keep_id(const Node& from, Node& made) {
    std::string id = wanted_id(from);
    if (id.empty()) id = std::exchange(pending_id_, {});
    if (!id.empty()) made.set("id", id);
}

/// Whether a node is part of a line: text, or an inline element without blocks in it.
bool PageArticle::is_flowing(const Node& node) const {
    if (node.is_text()) return true;
    if (!is_inline_element(node)) return false;
    if (node.vocabulary != Vocabulary::xhtml) return true;
    for (const Node* child = node.first; child != nullptr; child = child->next)
        if (!is_flowing(*child)) return false;
    return true;
}

manuscript::Node& PageArticle::line_in(Node& into, Lines lines, const Node& from) {
    if (line_ == nullptr) {
        line_ = lines == Lines::paragraphs ? &add(into, from, "p") : &into;
        is_at_start_ = true;
        needs_space_ = false;
        breaks_ = 0;
    }
    return *line_;
}

void PageArticle::close_line() {
    line_ = nullptr;
    needs_space_ = false;
    is_at_start_ = true;
    breaks_ = 0;
}

/// Two breaks in a row end a paragraph.
void PageArticle::line_break(Node& into, Lines lines) {
    if (line_ == nullptr) return;
    needs_space_ = false;
    if (++breaks_ >= 2 && lines == Lines::paragraphs && line_->parent == &into) close_line();
}

bool is_blank(const Node& node) {
    return node.is_text() && trimmed(node.text).empty() &&
           node.text.find("\xC2\xA0") == std::string::npos;
}

void PageArticle::flow(const Node& from, Node& into, Lines lines) {
    for (const Node* child = from.first; child != nullptr; child = child->next) {
        if (child->is("br"))
            line_break(into, lines);
        else if (!is_flowing(*child))
            block(*child, into, lines);
        else if (line_ != nullptr || !is_blank(*child))
            inline_node(*child, line_in(into, lines, *child));
    }
}

/// The children of an element, as lines and blocks of their own.
void PageArticle::inside(const Node& from, Node& made, Lines lines) {
    close_line();
    flow(from, made, lines);
    close_line();
}

/// A note of an EPUB or of a page that speaks DPUB-ARIA.
bool is_note(const Node& aside) {
    return aside.has_word("epub:type", "footnote") || aside.has_word("epub:type", "endnote") ||
           aside.value("role") == "doc-footnote";
}

void PageArticle::block(const Node& from, Node& into, Lines lines) {
    close_line();
    const std::string& name = from.name.text();
    if (const int level = heading_level(from); level > 0) {
        const int shifted = std::min(level + (has_top_heading_ ? 1 : 0), 6);
        inside(from, add(into, from, concat("h", shifted)), Lines::bare);
    } else if (name == "p") {
        await_id(from);
        inside(from, into, lines);
    } else if (name == "ul" || name == "ol") {
        list(from, into);
    } else if (name == "dl") {
        definitions(from, add(into, from, "dl"));
    } else if (name == "blockquote") {
        inside(from, add(into, from, "blockquote"), Lines::paragraphs);
    } else if (name == "figure") {
        inside(from, add(into, from, "figure"), Lines::paragraphs);
    } else if (name == "figcaption" && into.is("figure")) {
        inside(from, add(into, from, "figcaption"), Lines::bare);
    } else if (name == "pre" || name == "listing" || name == "xmp") {
        code(from, into);
    } else if (name == "table") {
        table(from, into);
    } else if (name == "aside" && is_note(from)) {
        Node& note = add(into, from, "aside");
        note.set("epub:type", "footnote");
        inside(from, note, Lines::paragraphs);
    } else if (name == "hr") {
        add(into, from, "hr");
    } else {
        await_id(from);
        flow(from, into, lines);
    }
    close_line();
}

void PageArticle::list(const Node& from, Node& into) {
    Node& list = add(into, from, from.name.text());
    for (const std::string_view kept : {"start", "reversed", "type"})
        if (const std::string* value = from.attribute(kept)) list.set(kept, *value);
    for (const Node* child = from.first; child != nullptr; child = child->next) {
        if (child->is("li")) {
            Node& item = add(list, *child, "li");
            if (const std::string* value = child->attribute("value")) item.set("value", *value);
            inside(*child, item, Lines::bare);
        } else if (!is_blank(*child) && child->is_element()) {
            // A list inside a list belongs to the item before it; other things are items.
            const bool is_list = child->is("ul") || child->is("ol");
            Node& item = is_list && list.last != nullptr ? *list.last : add(list, *child, "li");
            close_line();
            if (is_flowing(*child))
                inline_node(*child, line_in(item, Lines::bare, *child));
            else
                block(*child, item, Lines::bare);
            close_line();
        }
    }
}

/// Groups of terms may stand in <div> (HTML, 4.4.9).
void PageArticle::definitions(const Node& from, Node& list) {
    for (const Node* child = from.first; child != nullptr; child = child->next) {
        if (child->is("dt") || child->is("dd"))
            inside(*child, add(list, *child, child->name.text()), Lines::bare);
        else if (child->is_element())
            definitions(*child, list);
    }
}

/// "language-cpp", "lang-cpp" and "highlight-source-cpp" name the language.
std::string language_of_code(const Node& pre) {
    for (const Node* node = &pre; node != nullptr; node = following(*node, pre))
        for (const std::string_view name : split(node->value("class"), ' '))
            for (const std::string_view mark : {"language-", "lang-", "highlight-source-"})
                if (name.starts_with(mark)) return std::string(name.substr(mark.size()));
    return {};
}

void PageArticle::code(const Node& from, Node& into) {
    Node& pre = add(into, from, "pre");
    Node* holder = &pre;
    const bool is_program = find(from, "code") != nullptr || !language_of_code(from).empty();
    if (is_program) holder = &into_.append_element(pre, "code", page_.position(from));
    if (const std::string language = language_of_code(from); !language.empty())
        holder->set("class", concat("language-", language));
    std::string text;
    for (const Node* node = &from; node != nullptr; node = following(*node, from)) {
        if (node->is("br")) text += '\n';
        const bool is_line = node->is("div") || node->is("li") || node->is("tr");
        if (is_line && !text.empty() && text.back() != '\n') text += '\n';
        if (node->is_text()) text += node->text;
    }
    while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.pop_back();
    if (text.starts_with('\n')) text.erase(0, 1); // HTML, 13.1.2.5: it is markup.
    into_.append_text(*holder, text + '\n', page_.position(from));
}

void PageArticle::unwrap_cells(const Node& table, Node& into, Lines lines) {
    for (const Node* child = table.first; child != nullptr; child = child->next) {
        if (!child->is_element() || child->is("colgroup")) continue;
        close_line();
        if (is_one_of(child->name.text(), "tbody thead tfoot tr"))
            unwrap_cells(*child, into, lines);
        else
            flow(*child, into, lines);
    }
}

void PageArticle::table(const Node& from, Node& into) {
    if (!is_data_table(from)) return unwrap_cells(from, into, Lines::paragraphs);
    Node& made = add(into, from, "table");
    Node* group = nullptr; // Of rows that stand in none, as XML lets them.
    for (const Node* child = from.first; child != nullptr; child = child->next) {
        if (child->is("tr")) {
            if (group == nullptr) group = &add(made, *child, "tbody");
            row(*child, *group);
        } else if (child->is("caption")) {
            inside(*child, add(made, *child, "caption"), Lines::bare);
        } else if (is_one_of(child->name.text(), "thead tbody tfoot")) {
            group = nullptr;
            rows(*child, add(made, *child, child->name.text()));
        }
    }
}

void PageArticle::rows(const Node& from, Node& into) {
    for (const Node* child = from.first; child != nullptr; child = child->next)
        if (child->is("tr")) row(*child, into);
}

void PageArticle::row(const Node& from, Node& into) {
    Node& made = add(into, from, "tr");
    for (const Node* cell = from.first; cell != nullptr; cell = cell->next) {
        if (!cell->is("td") && !cell->is("th")) continue;
        Node& copy = add(made, *cell, cell->name.text());
        for (const std::string_view kept : {"colspan", "rowspan", "scope"})
            if (const std::string* value = cell->attribute(kept)) copy.set(kept, *value);
        inside(*cell, copy, Lines::bare);
    }
}

void build_page_article(const Tree& page, const Node& content, std::string_view base, Tree& into) {
    PageArticle(page, content, base, into).build();
}

} // namespace makeready::reader
