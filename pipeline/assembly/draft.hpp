// A book half made, and what the steps of making it share. The steps, in their order: generated
// sections are opened where they stand, articles are placed, links are led, and at last the
// generated pages are filled, when everything they tell of is known.
#pragma once

#include "assembly.hpp"
#include "ids.hpp"
#include "words.hpp"

#include <deque>
#include <map>

namespace makeready::assembly {

using manuscript::ArticleHead;
using manuscript::Node;
using manuscript::SectionKind;
using manuscript::Tree;

/// What is being made. A handout stands alone: its links to other articles are plain words.
enum class Purpose : std::uint8_t { book, handout };

/// An article on its way into the book: its words are copied, its ids are the book's.
struct Placed {
    std::string name; ///< "walking-plan".
    std::string path; ///< Its file, normalised, for links from other articles.
    std::string id;   ///< Of the element that will hold it.
    Position at;      ///< Its file.
    ArticleHead head;
    const Words* words = nullptr;
    Node* title = nullptr; ///< The heading, not yet linked. Never null.
    Node* body = nullptr;  ///< A holder of everything else.
    int level = 1;         ///< Of the title: 1 for a chapter, 2 for one of several articles.
    std::map<std::string, std::string, std::less<>> anchors; ///< The article's ids to the book's.
    std::vector<Node*> headings;                             ///< In the body.
    std::vector<Node*> links;                                ///< Every <a href>.
};

/// A generated page that is filled at the end.
struct OpenPage {
    SectionKind kind;
    Node* node;
    Position at;
};

struct Draft {
    Draft(const plan::Book& plan_, const FindArticle& articles_, const LoadResource& load_,
          Report& report_, const Options& options_, Purpose purpose_);

    const plan::Book plan; ///< With the marks of print.
    const FindArticle& articles;
    const LoadResource& load;
    Report& report;
    const Options& options;
    Purpose purpose;

    manuscript::Book book;
    Node* body = nullptr; ///< The tree's <body>.
    const Words* words = nullptr;
    Ids ids;
    std::deque<Placed> placed;
    std::vector<OpenPage> pages;
    std::map<std::string, std::string> numbers;  ///< Section id to "Part One" or "1".
    std::map<std::string, std::string> pictures; ///< Path as looked up to resource id; "" failed.
};

/// The skeleton: html, head, body, language.
void open_tree(Draft& draft, const std::string& title, const std::string& language);
/// Makes a top-level section's element and appends it to the body.
Node& open_section(Draft& draft, SectionKind kind, const std::string& id, const Position& at);
/// Names a section by its heading, which gets an id when it has none.
void label(Draft& draft, Node& section, Node& heading, const std::string& id);

/// Copies an article in, as a Placed; nullptr when there is none or nothing in it. `level` is the
/// level its title will have.
Placed* place(Draft& draft, const plan::ArticleEntry& entry, int level);
/// An intro's words at the end of `parent`.
void place_intro(Draft& draft, const plan::Text& file, Node& parent);
/// Says that there is no such article (MR101), unless it is known and merely could not be read.
void report_missing(Draft& draft, const plan::Text& name,
                    const std::vector<std::string>& also = {});
/// Gives every heading below `placed.level` a level that skips none.
void mend_headings(Draft& draft, Placed& placed);
/// Loads what pictures below `within` name, and points them at resources: those that `article`
/// brought along (nullptr: none), then files beside the one that `file` names.
void place_pictures(Draft& draft, Node& within, const Position& file,
                    const manuscript::Article* article);
/// Leads the links of all placed articles.
void lead_links(Draft& draft);

/// "Key points", below a heading of that level; nothing for an article without.
void append_key_points(Draft& draft, const Placed& placed, Node& parent, int level);
/// The article's sources; nothing for an article without.
void append_sources(Draft& draft, const Placed& placed, Node& parent, int level);
/// "Reviewed 1 September 2026 by A. Ruiz"; nothing without a review.
void append_review(Draft& draft, const Placed& placed, Node& parent);
/// The headings of an article that contents may show.
std::vector<manuscript::ContentsEntry> headings_of(const Placed& placed);

/// Opens and fills generated pages.
bool is_generated(std::string_view matter);
std::vector<std::string> generated_names();
void open_page(Draft& draft, const plan::Matter& matter, std::vector<manuscript::Section>& where);
void fill_pages(Draft& draft);

/// What the book says of itself.
manuscript::Metadata metadata_of(const Draft& draft);

} // namespace makeready::assembly
