// Words without looks. A reader or assembly builds a Tree; everybody else only reads it: EPUB
// writes it out, CSS selects on it. Nothing here knows of fonts, pages or files.
#pragma once

#include "atom.hpp"
#include "position.hpp"

#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace makeready::manuscript {

/// A name and its value. Foreign names carry the usual prefix: epub:type, xml:lang, xlink:href.
struct Attribute {
    Atom name;
    std::string value;
    bool operator==(const Attribute&) const = default;
};

enum class NodeKind : std::uint8_t { element, text };

/// The vocabularies an element can belong to.
enum class Vocabulary : std::uint8_t { xhtml, svg, mathml, other };

/// An element or a text of the one document tree. XHTML names; unknown elements are allowed.
/// Owned by its Tree; linked to its neighbours.
struct Node {
    NodeKind kind = NodeKind::element;
    Vocabulary vocabulary = Vocabulary::xhtml;
    std::uint32_t id = 0; ///< Its index in the Tree, in order of making; stable.
    std::int32_t line = 0;
    std::int32_t column = 0;
    std::uint32_t file = 0; ///< Index into the Tree's files.
    Atom name;              ///< Elements: "p", "section". Texts: empty.
    std::string text;       ///< Texts only.
    std::vector<Attribute> attributes;
    Node* parent = nullptr;
    Node* first = nullptr;
    Node* last = nullptr;
    Node* previous = nullptr;
    Node* next = nullptr;

    bool is_element() const { return kind == NodeKind::element; }

    bool is_text() const { return kind == NodeKind::text; }

    bool is(Atom element_name) const { return is_element() && name == element_name; }

    /// The attribute's value, or nullptr.
    const std::string* attribute(Atom attribute_name) const;
    /// The attribute's value, or "".
    std::string_view value(Atom attribute_name) const;
    void set(Atom attribute_name, std::string new_value);
    void remove(Atom attribute_name);
    /// Whether a white-space separated attribute (class, epub:type, rel) holds this word.
    bool has_word(Atom attribute_name, std::string_view word) const;
};

/// Owns its nodes; addresses stay valid while it lives, also when it is moved.
class Tree {
public:
    Tree();
    Tree(Tree&&) noexcept = default;
    Tree& operator=(Tree&&) noexcept = default;
    Tree(const Tree&) = delete;
    Tree& operator=(const Tree&) = delete;

    /// The outermost element; nullptr in an empty tree.
    Node* root() { return root_; }

    const Node* root() const { return root_; }

    void set_root(Node& node) { root_ = &node; }

    std::size_t size() const { return nodes_.size(); }

    const Node& node(std::uint32_t id) const { return nodes_[id]; }

    Node& make_element(Atom name, const Position& at = {}, Vocabulary = Vocabulary::xhtml);
    Node& make_text(std::string text, const Position& at = {});
    /// A deep copy of a node of any tree, in this one, not yet linked.
    Node& copy(const Node& node, const Tree& of);
    Position position(const Node& node) const;

    /// Convenience for builders: make and append in one step.
    Node& append_element(Node& parent, Atom name, const Position& at = {});
    Node& append_text(Node& parent, std::string text, const Position& at = {});

private:
    std::uint32_t file_index(const Position& at);

    std::deque<Node> nodes_;
    std::vector<std::shared_ptr<const std::string>> files_;
    Node* root_ = nullptr;
};

void append(Node& parent, Node& child);
void insert_before(Node& child, Node& next);
/// Takes a node out of its parent; it stays alive in its Tree.
void detach(Node& node);
/// Moves all children of one node to the end of another.
void move_children(Node& from, Node& to);

/// The next node in document order inside `within`, or nullptr.
const Node* following(const Node& node, const Node& within);
Node* following(Node& node, const Node& within);
/// The same, but not into the children of `node`.
const Node* following_beyond(const Node& node, const Node& within);
/// The first element below `within` (itself included) with that name, or nullptr.
Node* find(Node& within, Atom name);
const Node* find(const Node& within, Atom name);
/// The element with that id attribute, or nullptr.
const Node* find_id(const Node& within, std::string_view id);
/// All text below a node, as it stands.
std::string text_content(const Node& node);
/// The words a reader counts: runs of word characters and apostrophes in all text below.
std::size_t count_words(const Node& node);
/// The language that holds at a node: the nearest lang or xml:lang, else `otherwise`.
std::string language_of(const Node& node, std::string_view otherwise = "");

/// "2026-09-01", checked to be a day of the calendar.
struct Date {
    int year = 0, month = 0, day = 0;
    auto operator<=>(const Date&) const = default;
};

std::optional<Date> date_of(std::string_view iso_8601);
std::string text_of(const Date& date);
/// Whether it is a moment as EPUB 3.3, 5.5.6 has it: "2026-11-01T12:00:00Z".
bool is_moment(std::string_view text);

/// A person and what they did, by MARC relator code ("aut", "edt", "ill", "trl").
struct Contributor {
    std::string name;
    std::string role = "aut";
    std::string file_as; ///< "Ruiz, Ana"; empty: made from the name.
    bool operator==(const Contributor&) const = default;
};

/// Who last checked an article's content, and when.
struct Review {
    std::optional<Date> date;
    std::string by;
    bool operator==(const Review&) const = default;
};

/// What an article says of itself: its header, or what its reader found.
struct ArticleHead {
    std::string title, subtitle, summary, language, source, licence, version;
    std::vector<Contributor> authors;
    std::string site;            ///< Of a saved page: the name of its site.
    std::optional<Date> date;    ///< Of publication.
    std::optional<Date> changed; ///< Of a saved page: when its text was last changed.
    Review review;
    std::vector<std::string> tags, key_points, sources;
    bool operator==(const ArticleHead&) const = default;
};

/// A file that the book carries: a picture, a style sheet, a font.
struct Resource {
    std::string id;         ///< Its name inside the book: "images/spine.svg".
    std::string media_type; ///< "image/svg+xml".
    std::shared_ptr<const std::string> bytes;
    Position used_at;
};

/// One article: its head and its words. The root is `<article>`; its first child is the h1.
struct Article {
    ArticleHead head;
    Tree tree;
    std::shared_ptr<const std::string> file; ///< As the user would type it.
    /// Pictures that came inside the article's own file. The tree names them as if that file were a
    /// folder beside itself, so that no two articles can collide: "letter.docx/media/spine.png".
    std::vector<Resource> resources;
    /// Saved from somewhere, not written for the book: a picture it lacks is told, and no error.
    bool is_found = false;

    const Resource* resource(std::string_view id) const;
};

/// What a section of a book is for; names of EPUB Structural Semantics where there is one.
enum class SectionKind : std::uint8_t {
    cover,
    half_title,
    title_page,
    copyright_page,
    contents,
    foreword,
    preface,
    dedication,
    epigraph,
    part,
    chapter,
    glossary,
    bibliography,
    index,
    colophon,
    other,
};

/// A top-level piece of a book, one EPUB document, in the order of reading.
/// `node` is a `<section>` of the book's tree. A part's node holds its opening only.
struct Section {
    SectionKind kind = SectionKind::chapter;
    std::string id;    ///< The id attribute of `node`; also the stem of its EPUB file.
    std::string title; ///< As contents and running heads show it; may be empty.
    Node* node = nullptr;
    int part = -1; ///< Index in `body` of the part it stands in, or -1.
};

/// A subject by a scheme's code, as shops and libraries shelve by: Thema MBP, BISAC HEA036000.
struct SubjectCode {
    std::string scheme; ///< As EPUB's registry of authorities writes it: "BISAC", "Thema".
    std::string code, heading;
    bool operator==(const SubjectCode&) const = default;
};

/// The series or set that a book belongs to.
struct Series {
    std::string name; ///< Empty: none.
    std::string number, issn;
    bool is_set = false; ///< Of known size, such as the volumes of one work.
    bool operator==(const Series&) const = default;
};

/// What somebody who has checked a book says of its accessibility. Nobody else may.
struct Accessibility {
    std::string conforms_to; ///< "EPUB Accessibility 1.1 - WCAG 2.2 Level AA"; empty: no claim.
    std::string certified_by, credential, report;
    std::string summary; ///< The publisher's own words, in the book's language.
    bool operator==(const Accessibility&) const = default;
};

/// What the book says of itself: Dublin Core, as the trade uses it.
struct Metadata {
    std::string id; ///< The plan's name of the book: the stem of its files.
    std::string title, subtitle, language, identifier, publisher, rights, licence, description;
    std::string file_as;     ///< The title as a shelf sorts it; empty: as it is.
    std::string source;      ///< What the book was made from: an identifier, an address, or words.
    std::string licence_url; ///< Where the licence can be read.
    std::vector<Contributor> authors;
    std::vector<std::string> subjects;
    std::vector<SubjectCode> subject_codes;
    Series series;
    Accessibility accessibility;
    std::string edition;
    std::optional<Date> date;
    std::string modified; ///< dcterms:modified, "2026-11-01T00:00:00Z".
    std::string created_with = "makeready";
};

/// One entry of the contents. Nested: parts hold chapters, chapters hold headings.
struct ContentsEntry {
    std::string title;
    std::string id; ///< Of the element it leads to.
    std::vector<ContentsEntry> entries;
    bool operator==(const ContentsEntry&) const = default;
};

/// Who wrote what, and under which licence: a row for each article.
struct LedgerRow {
    std::string article, title, authors, licence, source;
    bool operator==(const LedgerRow&) const = default;
};

/// An assembled book: one tree, cut into sections. The tree's root is
/// `<html><head/><body><section/>...</body></html>`. A note stands where it is called, as
/// `<aside epub:type="footnote" role="doc-footnote" id="...">` inside the text (GCPM's form);
/// EPUB makes a noteref and a pop-up of it, print a footnote. Links inside the book are "#id",
/// picture sources are ids of resources.
struct Book {
    Metadata metadata;
    Tree tree;
    std::vector<Section> front, body, back;
    std::vector<ContentsEntry> contents;
    std::vector<Resource> resources;
    std::vector<LedgerRow> ledger;

    const Resource* resource(std::string_view id) const;
};

/// "half-title", "chapter": the class that a section's element carries.
std::string_view name_of(SectionKind kind);
/// The epub:type of a section ("halftitlepage", "chapter"); "" where there is none.
std::string_view epub_type(SectionKind kind);

} // namespace makeready::manuscript
