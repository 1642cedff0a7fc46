// The content of a page into an article's plain blocks.
#include "html.hpp"
#include "strings.hpp"

#include <set>

namespace makeready::reader {

using manuscript::Node;
using manuscript::Tree;
using manuscript::Vocabulary;

namespace {

class PageArticle {
public:
    PageArticle(const Tree& page, const Node& content, std::string_view base, Tree& into)
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

Node& PageArticle::add(Node& into, const Node& from, std::string_view name) {
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

Node& PageArticle::line_in(Node& into, Lines lines, const Node& from) {
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
    for (const Node* child = from.first; child != nullptr; child = child->next) {
        if (child->is("caption"))
            inside(*child, add(made, *child, "caption"), Lines::bare);
        else if (is_one_of(child->name.text(), "thead tbody tfoot"))
            rows(*child, add(made, *child, child->name.text()));
    }
}

void PageArticle::rows(const Node& from, Node& into) {
    for (const Node* row = from.first; row != nullptr; row = row->next) {
        if (!row->is("tr")) continue;
        Node& made = add(into, *row, "tr");
        for (const Node* cell = row->first; cell != nullptr; cell = cell->next) {
            if (!cell->is("td") && !cell->is("th")) continue;
            Node& copy = add(made, *cell, cell->name.text());
            for (const std::string_view kept : {"colspan", "rowspan", "scope"})
                if (const std::string* value = cell->attribute(kept)) copy.set(kept, *value);
            inside(*cell, copy, Lines::bare);
        }
    }
}

void PageArticle::inline_node(const Node& from, Node& into) {
    if (from.is_text()) return text(from, into);
    if (from.vocabulary != Vocabulary::xhtml) return foreign(from, into);
    inline_element(from, into);
}

void PageArticle::inline_children(const Node& from, Node& into) {
    for (const Node* child = from.first; child != nullptr; child = child->next) {
        if (child->is("br"))
            ++breaks_;
        else
            inline_node(*child, into);
    }
}

/// White space waits until it is known that more follows, as CSS collapses it.
void PageArticle::text(const Node& from, Node& into) {
    std::string out;
    const auto begin = [&] {
        if (is_at_start_) breaks_ = 0;
        if (breaks_ > 0) {
            into_.append_element(into, "br", page_.position(from));
            out += '\n';
            breaks_ = 0;
        } else if (needs_space_ && !is_at_start_) {
            out += ' ';
        }
        needs_space_ = is_at_start_ = false;
    };
    for (const char c : from.text) {
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
            needs_space_ = true;
            continue;
        }
        if (needs_space_ || is_at_start_ || breaks_ > 0) begin();
        out += c;
    }
    if (!out.empty()) into_.append_text(into, out, page_.position(from));
}

struct Renamed {
    std::string_view from, to;
};

constexpr Renamed inline_names[] = {
    {"a", "a"},       {"em", "em"},        {"strong", "strong"}, {"i", "i"},
    {"b", "b"},       {"code", "code"},    {"tt", "code"},       {"kbd", "kbd"},
    {"samp", "samp"}, {"var", "var"},      {"sub", "sub"},       {"sup", "sup"},
    {"s", "s"},       {"strike", "s"},     {"del", "del"},       {"ins", "ins"},
    {"u", "u"},       {"q", "q"},          {"cite", "cite"},     {"dfn", "dfn"},
    {"abbr", "abbr"}, {"acronym", "abbr"}, {"mark", "mark"},     {"small", "small"},
    {"ruby", "ruby"}, {"rt", "rt"},        {"rp", "rp"},         {"bdi", "bdi"},
    {"bdo", "bdo"},   {"img", "img"},      {"wbr", "wbr"},
};

/// What it becomes; "" for an element that only its children are kept of.
std::string_view inline_name(const Node& from) {
    const std::string& name = from.name.text();
    if (name == "a" &&
        (from.value("href").empty() || lower_ascii(from.value("href")).starts_with("javascript:")))
        return {};
    if (name == "span") return from.attribute("lang") != nullptr ? "span" : "";
    for (const Renamed& row : inline_names)
        if (row.from == name) return row.to;
    return {};
}

/// Links say where they lead, not where the reader came from.
std::string without_tracking(const std::string& address) {
    const auto query = address.find('?');
    if (query == address.npos) return address;
    const auto hash = std::min(address.find('#', query), address.size());
    std::string kept = address.substr(0, query);
    char mark = '?';
    for (const std::string_view each :
         split(std::string_view(address).substr(query + 1, hash - query - 1), '&')) {
        if (each.starts_with("utm_") || each.starts_with("fbclid=") || each.starts_with("gclid="))
            continue;
        kept += concat(mark, each);
        mark = '&';
    }
    return kept + address.substr(hash);
}

/// The space before an element, so that it is not underlined or framed with it.
void PageArticle::write_space(Node& into, const Node& at) {
    if (!needs_space_ || is_at_start_ || breaks_ > 0) return;
    into_.append_text(into, " ", page_.position(at));
    needs_space_ = false;
    is_at_start_ = true;
}

void PageArticle::inline_element(const Node& from, Node& into) {
    const std::string_view name = inline_name(from);
    if (name.empty()) {
        await_id(from);
        return inline_children(from, into);
    }
    write_space(into, from);
    Node& made = add(into, from, name);
    if (name == "img") {
        for (const std::string_view kept : {"src", "alt", "width", "height", "title"})
            if (const std::string* value = from.attribute(kept)) made.set(kept, *value);
        is_at_start_ = false;
        return;
    }
    if (name == "a") made.set("href", without_tracking(resolved(from.value("href"), base_)));
    if (name == "abbr" && from.attribute("title")) made.set("title", *from.attribute("title"));
    const bool was_at_start = is_at_start_;
    inline_children(from, made);
    if (made.first != nullptr || name == "wbr") return;
    if (made.attribute("id") != nullptr) pending_id_ = made.value("id");
    detach(made);
    is_at_start_ = was_at_start;
}

/// SVG and MathML as they are, without scripts.
void PageArticle::foreign(const Node& from, Node& into) {
    write_space(into, from);
    is_at_start_ = false;
    Node& copy = into_.copy(from, page_);
    append(into, copy);
    std::vector<Node*> gone;
    for (Node* node = &copy; node != nullptr; node = following(*node, copy)) {
        if (node->is("script") || node->is("foreignObject") || node->is("annotation-xml"))
            gone.push_back(node);
        std::erase_if(node->attributes, [](const manuscript::Attribute& attribute) {
            const std::string value = lower_ascii(trimmed(attribute.value));
            return attribute.name.text().starts_with("on") || value.starts_with("javascript:");
        });
    }
    for (Node* node : gone) detach(*node);
}

} // namespace

void build_page_article(const Tree& page, const Node& content, std::string_view base, Tree& into) {
    PageArticle(page, content, base, into).build();
}

} // namespace makeready::reader
