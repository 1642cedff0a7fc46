#include "punctuation.hpp"

#include "html_measure.hpp"
#include "strings.hpp"

#include <array>

namespace makeready::reader {

namespace {

using manuscript::Node;

/// An address shown as itself: its dots and dashes are not punctuation.
bool is_bare_link(const Node& node) {
    if (!node.is("a")) return false;
    const std::string text = text_content(node);
    return !text.empty() && node.value("href").ends_with(text);
}

bool is_left_alone(const Node& node) {
    static const Names names = names_of("code pre kbd samp math svg script style");
    return names.contains(node.name) || is_bare_link(node);
}

bool runs_in_a_line(const Node& node) {
    static const Names names =
        names_of("em strong a span sub sup del ins b i u s small cite q abbr "
                 "mark dfn var code kbd samp bdi bdo");
    return names.contains(node.name);
}

class Punctuation {
public:
    void set(Node& node);

private:
    void set_text(Node& node);
    std::size_t set_sign(std::string& out, std::string_view text, std::size_t at);
    bool opens(std::string_view rest) const;

    const Node* text_ = nullptr; ///< What is being set.
    char32_t before_ = ' ';      ///< The sign in front; a space at the beginning of a block.
};

/// "'tis" and "'90s" leave something out in front: an apostrophe, though it seems to open a quote.
bool leaves_out(std::string_view rest) {
    if (rest.size() > 1 && rest[0] >= '0' && rest[0] <= '9' && rest[1] >= '0' && rest[1] <= '9')
        return true;
    for (const std::string_view word : {"tis", "twas", "em", "til", "cause", "n'", "n’"})
        if (rest.starts_with(word) &&
            (rest.size() == word.size() || rest[word.size()] == ' ' || word.size() < 4) &&
            (rest.size() == word.size() ||
             !is_word_character(static_cast<unsigned char>(rest[word.size()]))))
            return true;
    return false;
}

/// What a reader sees first behind a text, in the same block; a space at the block's end.
char32_t sign_behind(const Node& text) {
    for (const Node* node = &text; node != nullptr && (node == &text || runs_in_a_line(*node));
         node = node->parent) {
        const Node* next = node->next;
        while (next != nullptr && next->is("aside")) next = next->next;
        if (next == nullptr) continue;
        while (next->is_element() && next->first != nullptr) next = next->first;
        return next->is_text() && !next->text.empty()
                   ? static_cast<unsigned char>(next->text.front())
                   : U' ';
    }
    return ' ';
}

bool Punctuation::opens(std::string_view rest) const {
    const char32_t next =
        rest.empty() ? sign_behind(*text_) : static_cast<unsigned char>(rest.front());
    if (next == ' ' || next == '\n') return false;
    constexpr std::u32string_view openers = U" \n\t\u00A0([{—–-/“‘";
    return openers.find(before_) != std::u32string_view::npos;
}

/// Sets the sign at `at` and returns how many bytes it took.
std::size_t Punctuation::set_sign(std::string& out, std::string_view text, std::size_t at) {
    const std::string_view rest = text.substr(at);
    if (rest.front() == '"') {
        out += opens(rest.substr(1)) ? "“" : "”";
        return 1;
    }
    if (rest.front() == '\'') {
        out += opens(rest.substr(1)) && !leaves_out(rest.substr(1)) ? "‘" : "’";
        return 1;
    }
    constexpr std::array<std::pair<std::string_view, std::string_view>, 3> runs = {
        {{"...", "…"}, {"---", "—"}, {"--", "–"}}};
    for (const auto& [typed, sign] : runs)
        if (rest.starts_with(typed)) {
            out += sign;
            return typed.size();
        }
    out += rest.front();
    return 1;
}

/// The next sign that may be set otherwise than it is typed, or the end.
std::size_t next_typed_sign(std::string_view text, std::size_t at) {
    static constexpr auto is_typed = [] {
        std::array<bool, 256> signs{};
        for (const unsigned char sign : {'"', '\'', '-', '.'}) signs[sign] = true;
        return signs;
    }();
    while (at < text.size() && !is_typed[static_cast<unsigned char>(text[at])]) ++at;
    return at;
}

/// The last code point of a text, or `otherwise` of an empty one.
char32_t last_code_point(std::string_view text, char32_t otherwise) {
    if (text.empty()) return otherwise;
    std::size_t at = text.size() - 1;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
    return next_code_point(text, at);
}

void Punctuation::set_text(Node& node) {
    text_ = &node;
    const std::string& text = node.text;
    std::string out;
    std::size_t done = 0; // Up to there the text is set.
    for (std::size_t at = next_typed_sign(text, 0); at < text.size();
         at = next_typed_sign(text, done)) {
        out.append(text, done, at - done);
        before_ = last_code_point(out, before_);
        done = at + set_sign(out, text, at);
    }
    if (done > 0) node.text = out.append(text, done);
    before_ = last_code_point(text, before_);
}

void Punctuation::set(Node& node) {
    if (node.is_text()) return set_text(node);
    if (is_left_alone(node)) {
        before_ = 'x';
        return;
    }
    const bool in_line = runs_in_a_line(node);
    if (!in_line) before_ = ' ';
    for (Node* child = node.first; child != nullptr; child = child->next) {
        const char32_t outside = before_;
        set(*child);
        if (child->is("aside")) before_ = outside; // A note interrupts the sentence it stands in.
    }
    if (!in_line) before_ = ' ';
}

} // namespace

void set_punctuation(manuscript::Tree& tree) {
    if (tree.root() != nullptr) Punctuation().set(*tree.root());
}

} // namespace makeready::reader
