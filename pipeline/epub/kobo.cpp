// Kobo's own reader keeps a place, a highlight or a note by numbered spans, one a sentence. The
// files that its shop serves have them; a file that is put on a device by hand has none unless we
// write them.
#include "document.hpp"
#include "strings.hpp"

namespace makeready::epub {
namespace {

using manuscript::Node;
using manuscript::Vocabulary;

bool is_block(const Node& node) {
    static const std::set<std::string_view> names = {
        "p",  "h1", "h2",  "h3",  "h4",         "h5",      "h6",         "li",    "td",     "th",
        "dt", "dd", "pre", "div", "figcaption", "caption", "blockquote", "aside", "section"};
    return names.contains(node.name.text());
}

// HTML, 4: where a span may stand, and words may be parted by it without harm.
bool takes_marks(const Node& parent) {
    static const std::set<std::string_view> closed = {
        "ul",   "ol",     "dl",    "table", "thead", "tbody", "tfoot",  "tr",    "colgroup",
        "ruby", "script", "style", "title", "pre",   "code",  "select", "video", "audio"};
    return parent.vocabulary == Vocabulary::xhtml && !closed.contains(parent.name.text()) &&
           !parent.has_word("epub:type", "noteref");
}

// A sentence ends with its stop, what closes it, and the space behind.
std::size_t end_of_sentence(std::string_view text) {
    static constexpr std::string_view closing[] = {"\"", "'", ")", "]", "”", "’", "»"};
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        if (c == U'。' || c == U'！' || c == U'？') return at;
        if (c != '.' && c != '!' && c != '?' && c != U'…') continue;
        for (bool more = true; more;) {
            more = false;
            for (const std::string_view sign : closing)
                if (text.substr(at).starts_with(sign)) {
                    at += sign.size();
                    more = true;
                }
        }
        const auto next = text.find_first_not_of(" \t\n\r", at);
        if (next == std::string_view::npos) return text.size();
        if (next > at) return next;
    }
    return text.size();
}

/// Marks one document; paragraphs and sentences are counted from 1.
class Marker {
public:
    explicit Marker(manuscript::Tree& tree) : tree_(tree) {}

    void mark(Node& parent);

private:
    void mark_text(Node& text);
    Node& new_span(const Node& at);

    manuscript::Tree& tree_;
    int paragraph_ = 0, sentence_ = 0;
};

Node& Marker::new_span(const Node& at) {
    Node& span = tree_.make_element("span", tree_.position(at));
    span.set("class", "koboSpan");
    span.set("id", concat("kobo.", paragraph_, ".", ++sentence_));
    return span;
}

void Marker::mark_text(Node& text) {
    if (trimmed(text.text).empty()) return;
    std::string_view rest = text.text;
    while (!rest.empty()) {
        const std::string_view sentence = rest.substr(0, end_of_sentence(rest));
        Node& span = new_span(text);
        tree_.append_text(span, std::string(sentence), tree_.position(text));
        insert_before(span, text);
        rest.remove_prefix(sentence.size());
    }
    detach(text);
}

void Marker::mark(Node& parent) {
    if (is_block(parent)) {
        ++paragraph_;
        sentence_ = 0;
    }
    if (!takes_marks(parent)) {
        for (Node* child = parent.first; child; child = child->next)
            if (child->is_element() && child->vocabulary == Vocabulary::xhtml &&
                !parent.is("ruby") && !parent.is("pre") && !parent.is("code"))
                mark(*child);
        return;
    }
    for (Node* child = parent.first; child;) {
        Node* const next = child->next;
        if (child->is_text())
            mark_text(*child);
        else if (child->vocabulary == Vocabulary::xhtml)
            mark(*child);
        child = next;
    }
}

} // namespace

void mark_sentences(Document& document) {
    Marker(document.tree).mark(*document.section);
}

} // namespace makeready::epub
