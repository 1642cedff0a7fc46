// The lines of a page's article: text, links, pictures, SVG and MathML.
#include "drawings.hpp"
#include "page_article.hpp"

#include <algorithm>

namespace makeready::reader {

using manuscript::Node;
using manuscript::Tree;
using manuscript::Vocabulary;

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

constexpr auto is_white_space = [](char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
};

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
    for (auto at = from.text.begin(); at != from.text.end();) {
        const auto end = std::find_if(at, from.text.end(), is_white_space);
        if (end != at) {
            if (needs_space_ || is_at_start_ || breaks_ > 0) begin();
            out.append(at, end);
        }
        at = std::find_if_not(end, from.text.end(), is_white_space);
        needs_space_ = needs_space_ || at != end;
    }
    if (!out.empty()) into_.append_text(into, std::move(out), page_.position(from));
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

/// SVG and MathML as they are, without what acts.
void PageArticle::foreign(const Node& from, Node& into) {
    write_space(into, from);
    is_at_start_ = false;
    Node& copy = into_.copy(from, page_);
    append(into, copy);
    make_harmless(copy, DrawnIn::article);
    std::vector<Node*> gone; // What a formula was made from, in another language.
    for (Node* node = &copy; node != nullptr; node = following(*node, copy))
        if (node->is("annotation-xml")) gone.push_back(node);
    for (Node* node : gone) detach(*node);
}

} // namespace makeready::reader
