#include "manuscript.hpp"

#include "strings.hpp"

#include <algorithm>

namespace makeready::manuscript {

const std::string* Node::attribute(Atom attribute_name) const {
    for (const Attribute& held : attributes)
        if (held.name == attribute_name) return &held.value;
    return nullptr;
}

std::string_view Node::value(Atom attribute_name) const {
    const std::string* held = attribute(attribute_name);
    return held ? std::string_view(*held) : std::string_view();
}

void Node::set(Atom attribute_name, std::string new_value) {
    for (Attribute& held : attributes) {
        if (held.name != attribute_name) continue;
        held.value = std::move(new_value);
        return;
    }
    attributes.push_back({attribute_name, std::move(new_value)});
}

void Node::remove(Atom attribute_name) {
    std::erase_if(attributes, [&](const Attribute& held) { return held.name == attribute_name; });
}

bool Node::has_word(Atom attribute_name, std::string_view word) const {
    std::string_view rest = value(attribute_name);
    constexpr std::string_view white_space = " \t\n\r\f";
    while (true) {
        const auto start = rest.find_first_not_of(white_space);
        if (start == std::string_view::npos) return false;
        rest.remove_prefix(start);
        const auto end = std::min(rest.find_first_of(white_space), rest.size());
        if (rest.substr(0, end) == word) return true;
        rest.remove_prefix(end);
    }
}

Tree::Tree() : files_{nullptr} {}

std::uint32_t Tree::file_index(const Position& at) {
    if (files_.back() == at.file) return static_cast<std::uint32_t>(files_.size() - 1);
    const auto found = std::find(files_.begin(), files_.end(), at.file);
    if (found != files_.end()) return static_cast<std::uint32_t>(found - files_.begin());
    files_.push_back(at.file);
    return static_cast<std::uint32_t>(files_.size() - 1);
}

Node& Tree::make_element(Atom name, const Position& at, Vocabulary vocabulary) {
    Node& node = nodes_.emplace_back();
    node.id = static_cast<std::uint32_t>(nodes_.size() - 1);
    node.vocabulary = vocabulary;
    node.name = name;
    node.line = at.line;
    node.column = at.column;
    node.file = file_index(at);
    return node;
}

Node& Tree::make_text(std::string text, const Position& at) {
    Node& node = make_element({}, at);
    node.kind = NodeKind::text;
    node.text = std::move(text);
    return node;
}

Node& Tree::copy(const Node& node, const Tree& of) {
    Node& made = node.is_text() ? make_text(node.text, of.position(node))
                                : make_element(node.name, of.position(node), node.vocabulary);
    made.attributes = node.attributes;
    for (const Node* child = node.first; child; child = child->next) append(made, copy(*child, of));
    return made;
}

Position Tree::position(const Node& node) const {
    return {files_[node.file], node.line, node.column};
}

Node& Tree::append_element(Node& parent, Atom name, const Position& at) {
    Node& node = make_element(name, at);
    append(parent, node);
    return node;
}

Node& Tree::append_text(Node& parent, std::string text, const Position& at) {
    Node& node = make_text(std::move(text), at);
    append(parent, node);
    return node;
}

void append(Node& parent, Node& child) {
    detach(child);
    child.parent = &parent;
    child.previous = parent.last;
    (parent.last ? parent.last->next : parent.first) = &child;
    parent.last = &child;
}

void insert_before(Node& child, Node& next) {
    detach(child);
    child.parent = next.parent;
    child.next = &next;
    child.previous = next.previous;
    if (next.previous)
        next.previous->next = &child;
    else if (next.parent)
        next.parent->first = &child;
    next.previous = &child;
}

void detach(Node& node) {
    if (node.previous)
        node.previous->next = node.next;
    else if (node.parent)
        node.parent->first = node.next;
    if (node.next)
        node.next->previous = node.previous;
    else if (node.parent)
        node.parent->last = node.previous;
    node.parent = node.previous = node.next = nullptr;
}

void move_children(Node& from, Node& to) {
    while (from.first) append(to, *from.first);
}

const Node* following_beyond(const Node& node, const Node& within) {
    for (const Node* at = &node; at && at != &within; at = at->parent)
        if (at->next) return at->next;
    return nullptr;
}

const Node* following(const Node& node, const Node& within) {
    return node.first ? node.first : following_beyond(node, within);
}

Node* following(Node& node, const Node& within) {
    return const_cast<Node*>(following(static_cast<const Node&>(node), within)); // NOLINT
}

const Node* find(const Node& within, Atom name) {
    for (const Node* node = &within; node; node = following(*node, within))
        if (node->is(name)) return node;
    return nullptr;
}

Node* find(Node& within, Atom name) {
    return const_cast<Node*>(find(static_cast<const Node&>(within), name)); // NOLINT
}

const Node* find_id(const Node& within, std::string_view id) {
    static const Atom id_name("id");
    if (id.empty()) return nullptr; // Every element without an id would have it.
    for (const Node* node = &within; node; node = following(*node, within))
        if (node->value(id_name) == id) return node;
    return nullptr;
}

std::string text_content(const Node& node) {
    std::string out;
    for (const Node* at = &node; at; at = following(*at, node))
        if (at->is_text()) out += at->text;
    return out;
}

namespace {

// HTML 3.2.5.2.5, phrasing content that is text: a word may begin before one of these and end in
// it.
bool words_run_through(Atom name) {
    static const std::vector<Atom> names = {
        "a",    "abbr",  "b",    "bdi",    "bdo", "cite", "code", "data", "del",
        "dfn",  "em",    "font", "i",      "ins", "kbd",  "mark", "q",    "s",
        "samp", "small", "span", "strong", "sub", "sup",  "time", "u",    "var"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Counts the words of nodes in document order. Invariant: `inside_` says whether a word is open.
class WordCount {
public:
    std::size_t of(const Node& node) {
        add(node);
        return words_;
    }

private:
    void add(const Node& node);
    void add_text(std::string_view text);

    std::size_t words_ = 0;
    bool inside_ = false;
};

void WordCount::add(const Node& node) {
    if (node.is_text()) return add_text(node.text);
    const bool parts = !words_run_through(node.name);
    if (parts) inside_ = false;
    for (const Node* child = node.first; child; child = child->next) add(*child);
    if (parts) inside_ = false;
}

void WordCount::add_text(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        const bool apostrophe = c == '\'' || c == 0x2019;
        const bool word = is_word_character(c) || (inside_ && apostrophe);
        if (word && !inside_) ++words_;
        inside_ = word;
    }
}

} // namespace

std::size_t count_words(const Node& node) {
    return WordCount().of(node);
}

std::string language_of(const Node& node, std::string_view otherwise) {
    static const Atom lang("lang");
    static const Atom xml_lang("xml:lang");
    for (const Node* at = &node; at; at = at->parent) {
        if (const std::string* held = at->attribute(xml_lang)) return *held;
        if (const std::string* held = at->attribute(lang)) return *held;
    }
    return std::string(otherwise);
}

std::optional<Date> date_of(std::string_view iso_8601) {
    if (iso_8601.find_first_not_of("0123456789-") != std::string_view::npos)
        return std::nullopt; // "+1"
    const auto parts = split(iso_8601, '-');
    if (parts.size() != 3 || parts[0].size() != 4 || parts[1].size() != 2 || parts[2].size() != 2)
        return std::nullopt;
    const auto year = integer_of(parts[0]);
    const auto month = integer_of(parts[1]);
    const auto day = integer_of(parts[2]);
    if (!year || !month || !day || *year < 1 || *month < 1 || *month > 12 || *day < 1)
        return std::nullopt;
    static constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (*year % 4 == 0 && *year % 100 != 0) || *year % 400 == 0;
    const int length = lengths[*month - 1] + (*month == 2 && leap ? 1 : 0);
    if (*day > length) return std::nullopt;
    return Date{static_cast<int>(*year), static_cast<int>(*month), static_cast<int>(*day)};
}

bool is_moment(std::string_view text) {
    constexpr std::string_view pattern = "0000-00-00T00:00:00Z";
    if (text.size() != pattern.size()) return false;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (pattern[at] == '0' ? text[at] < '0' || text[at] > '9' : text[at] != pattern[at])
            return false;
    return date_of(text.substr(0, 10)).has_value() && text.substr(11, 2) < "24" &&
           text.substr(14, 2) < "60" && text.substr(17, 2) < "60";
}

std::string text_of(const Date& date) {
    const auto digits = [](int number, std::size_t wanted) {
        const std::string text = std::to_string(number);
        return std::string(wanted - std::min(wanted, text.size()), '0') + text;
    };
    return concat(digits(date.year, 4), '-', digits(date.month, 2), '-', digits(date.day, 2));
}

namespace {

const Resource* find_resource(const std::vector<Resource>& resources, std::string_view id) {
    for (const Resource& held : resources)
        if (held.id == id) return &held;
    return nullptr;
}

} // namespace

const Resource* Article::resource(std::string_view id) const {
    return find_resource(resources, id);
}

const Resource* Book::resource(std::string_view id) const {
    return find_resource(resources, id);
}

namespace {

struct SectionNames {
    std::string_view name, epub_type;
};

// EPUB 3 Structural Semantics Vocabulary 1.1; a colophon and a half title have their own words
// there.
constexpr SectionNames section_names[] = {
    {"cover", "cover"},
    {"half-title", "halftitlepage"},
    {"title-page", "titlepage"},
    {"copyright-page", "copyright-page"},
    {"contents", "toc"},
    {"foreword", "foreword"},
    {"preface", "preface"},
    {"dedication", "dedication"},
    {"epigraph", "epigraph"},
    {"part", "part"},
    {"chapter", "chapter"},
    {"glossary", "glossary"},
    {"bibliography", "bibliography"},
    {"index", "index"},
    {"colophon", "colophon"},
    {"other", ""},
};

} // namespace

std::string_view name_of(SectionKind kind) {
    return section_names[static_cast<int>(kind)].name;
}

std::string_view epub_type(SectionKind kind) {
    return section_names[static_cast<int>(kind)].epub_type;
}

} // namespace makeready::manuscript
