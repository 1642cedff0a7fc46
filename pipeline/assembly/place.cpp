// Copies an article into the book: its title apart, its ids made the book's own.
#include "build.hpp"
#include "draft.hpp"
#include "punctuation.hpp"
#include "strings.hpp"

#include <algorithm>
#include <filesystem>

namespace makeready::assembly {

namespace {

using manuscript::Article;

std::string language_of(const Draft& draft, const ArticleHead& head) {
    return head.language.empty() ? draft.plan.language.value : head.language;
}

class Placing {
public:
    Placing(Draft& draft, const Article& article, Placed& placed)
        : draft_(draft), tree_(draft.book.tree), article_(article), placed_(placed),
          language_(language_of(draft, placed.head)) {}

    void run();

private:
    void copy();
    void title();
    void name_after_file();
    void gather();
    void gather(Node& node);
    void rename(Node& node);
    void rename_references();
    void rename_references(Node& node) const;
    std::string renamed(std::string_view id) const;
    std::string renamed_urls(std::string_view value) const;

    Draft& draft_;
    Tree& tree_;
    const Article& article_;
    Placed& placed_;
    std::string language_;
};

void Placing::run() {
    copy();
    gather();
    rename_references();
    title();
    mend_headings(draft_, placed_);
    place_pictures(draft_, *placed_.body, placed_.at, &article_);
}

void Placing::copy() {
    placed_.body = &tree_.make_element("div", placed_.at);
    const Node& root = *article_.tree.root();
    for (const Node* child = root.first; child; child = child->next)
        append(*placed_.body, tree_.copy(*child, article_.tree));
    if (const std::string* id = root.attribute("id")) placed_.anchors.emplace(*id, placed_.id);
}

// All that was copied, the title included: links may lead to it, or stand in it. Ids that were
// written go before those made up for headings, so that a link finds what its author meant.
void Placing::gather() {
    static const Atom id("id");
    for (Node* node = placed_.body; node; node = following(*node, *placed_.body))
        if (node->is_element() && node->attribute(id)) rename(*node);
    for (Node* node = placed_.body; node; node = following(*node, *placed_.body))
        if (node->is_element()) gather(*node);
}

void Placing::gather(Node& node) {
    static const Atom id("id");
    static const Atom a("a");
    static const Atom href("href");
    if (heading_level(node) > 0) {
        placed_.headings.push_back(&node);
        if (!node.attribute(id)) {
            node.set(id, slug(heading_text(node)));
            rename(node);
        }
    }
    if (node.is(a) && node.attribute(href)) placed_.links.push_back(&node);
}

// "walking-plan--week-one": whose it is can be read, and no other article can own it.
void Placing::rename(Node& node) {
    const std::string old(node.value("id"));
    std::string id = draft_.ids.take(concat(placed_.id, "--", old));
    placed_.anchors.emplace(old, id);
    node.set("id", std::move(id));
}

void Placing::rename_references() {
    for (Node* node = following(*placed_.body, *placed_.body); node;
         node = following(*node, *placed_.body))
        if (node->is_element()) rename_references(*node);
}

// HTML's and ARIA's lists of ids, and SVG's ways to point at a part of itself.
void Placing::rename_references(Node& node) const {
    static constexpr std::string_view lists[] = {"aria-labelledby",
                                                 "aria-describedby",
                                                 "aria-details",
                                                 "aria-controls",
                                                 "aria-owns",
                                                 "headers",
                                                 "for",
                                                 "form",
                                                 "list"};
    for (manuscript::Attribute& attribute : node.attributes) {
        const std::string& name = attribute.name.text();
        if (std::find(std::begin(lists), std::end(lists), name) != std::end(lists)) {
            std::vector<std::string> ids;
            const std::string written = collapsed(attribute.value);
            for (const std::string_view id : split(written, ' ')) ids.push_back(renamed(id));
            attribute.value = joined(ids, " ");
        } else if (node.vocabulary == manuscript::Vocabulary::svg) {
            const bool is_reference = name == "href" || name == "xlink:href";
            if (is_reference && attribute.value.starts_with('#'))
                attribute.value = '#' + renamed(std::string_view(attribute.value).substr(1));
            else
                attribute.value = renamed_urls(attribute.value);
        }
    }
}

std::string Placing::renamed(std::string_view id) const {
    const auto found = placed_.anchors.find(id);
    return found == placed_.anchors.end() ? std::string(id) : found->second;
}

// fill="url(#shade)", and the same inside style="".
std::string Placing::renamed_urls(std::string_view value) const {
    static constexpr std::string_view opening = "url(#";
    std::string out;
    for (;;) {
        const auto start = value.find(opening);
        const auto end = start == std::string_view::npos ? start : value.find(')', start);
        if (end == std::string_view::npos) return out.append(value);
        const auto id = value.substr(start + opening.size(), end - start - opening.size());
        out.append(value.substr(0, start)).append(opening).append(renamed(id)) += ')';
        value.remove_prefix(end + 1);
    }
}

// Contents and running heads need some words; the author sees soon enough which are meant.
void Placing::name_after_file() {
    placed_.head.title = placed_.name;
    std::replace(placed_.head.title.begin(), placed_.head.title.end(), '-', ' ');
    draft_.report.warning(placed_.at, "MR119",
                          concat("the article has no title, so it is called \"", placed_.head.title,
                                 "\" after its file. Add to its header: title: ..."));
}

// The title leaves the body; where manifest or header call the article otherwise, their words rule.
void Placing::title() {
    Node* first = placed_.body->first;
    while (first && !first->is_element()) first = first->next;
    if (first && heading_level(*first) == 1) {
        detach(*first);
        std::erase(placed_.headings, first);
        placed_.title = first;
    } else {
        placed_.title = &tree_.make_element("h1", placed_.at);
    }
    const std::string found = heading_text(*placed_.title);
    if (placed_.head.title.empty()) placed_.head.title = with_curly_quotes(found, language_);
    if (placed_.head.title.empty()) name_after_file();
    placed_.title->name = heading_name(placed_.level);
    if (placed_.head.title == with_curly_quotes(found, language_)) return;
    while (placed_.title->first) detach(*placed_.title->first);
    std::erase_if(placed_.links, [&](const Node* link) { // Gone with the title they stood in.
        const Node* top = link;
        while (top->parent) top = top->parent;
        return top != placed_.body && top != placed_.title;
    });
    tree_.append_text(*placed_.title, placed_.head.title, placed_.at);
}

/// Whether anything can be read or seen. A rule or an empty paragraph can't.
bool has_content(const Node& node) {
    static const Atom visible[] = {"img", "svg", "math"};
    for (const Node* at = &node; at; at = following(*at, node)) {
        if (at->is_text() && !trimmed(at->text).empty()) return true;
        if (at->is_element() &&
            std::find(std::begin(visible), std::end(visible), at->name) != std::end(visible))
            return true;
    }
    return false;
}

bool is_empty(const Article& article) {
    const Node* root = article.tree.root();
    if (!root) return true;
    const Node* child = root->first;
    for (bool title_passed = false; child; child = child->next) {
        const bool is_title = !title_passed && heading_level(*child) == 1;
        title_passed = title_passed || child->is_element();
        if (!is_title && has_content(*child)) return false;
    }
    return true;
}

Position file_of(const Article& article, const plan::Text& id) {
    return article.file ? Position{article.file, 0, 0} : start_of(id.value);
}

const Article* find_article(Draft& draft, const plan::Text& id) {
    const Article* article = draft.articles.find(id);
    if (!article) {
        report_missing(draft, id);
        return nullptr;
    }
    if (!is_empty(*article)) return article;
    draft.report.error(
        file_of(*article, id), "MR114",
        concat("the article is empty: nothing stands below its title. Write it, or take \"",
               id.value, "\" out of the plan (", text_of(id.at), ")."));
    return nullptr;
}

Placed& begin(Draft& draft, const Article& article, const plan::Text& id, int level) {
    Placed& placed = draft.placed.emplace_back();
    placed.name = xml_name(article_name(id.value));
    placed.at = file_of(article, id);
    placed.path = std::filesystem::path(*placed.at.file).lexically_normal().generic_string();
    placed.level = level;
    placed.head = article.head;
    placed.words = draft.words;
    return placed;
}

void record_in_ledger(Draft& draft, const Placed& placed) {
    std::vector<std::string> authors;
    for (const manuscript::Contributor& author : placed.head.authors)
        authors.push_back(author.name);
    draft.book.ledger.push_back(
        {placed.name, placed.head.title, listed(authors),
         placed.head.licence.empty() ? draft.plan.licence.value : placed.head.licence,
         placed.head.source});
}

} // namespace

Placed* place(Draft& draft, const plan::ArticleEntry& entry, int level) {
    const Article* article = find_article(draft, entry.id);
    if (!article) return nullptr;
    Placed& placed = begin(draft, *article, entry.id, level);
    placed.head = head_of(entry.header, article->head);
    placed.head = with_curly_quotes(std::move(placed.head), language_of(draft, placed.head));
    if (const Words* own = find_words(placed.head.language)) placed.words = own;
    placed.id = draft.ids.take(placed.name);
    Placing(draft, *article, placed).run();
    record_in_ledger(draft, placed);
    return &placed;
}

void place_intro(Draft& draft, const plan::Text& file, Node& parent) {
    const Article* article = file.value.empty() ? nullptr : find_article(draft, file);
    if (!article) return;
    Placed& placed = begin(draft, *article, file, 1);
    placed.id = draft.ids.take(concat(placed.name, "-intro"));
    Placing(draft, *article, placed).run();
    Node& intro = draft.book.tree.append_element(parent, "div", placed.at);
    intro.set("class", "intro");
    intro.set("id", placed.id);
    move_children(*placed.body, intro);
}

namespace {

const KnownArticle* find_known(const Draft& draft, std::string_view id) {
    for (const KnownArticle& known : draft.articles.known)
        if (known.id == without_ending(id) || known.file == id) return &known;
    return nullptr;
}

std::string folder_of(const Draft& draft) {
    std::string folder = draft.plan.articles.value;
    if (!folder.empty() && folder.back() != '/') folder += '/';
    return folder;
}

// A guess, or what there is when that is short enough to be read.
std::string remedy(const Draft& draft, std::string_view name, std::vector<std::string> candidates) {
    for (const KnownArticle& known : draft.articles.known) candidates.push_back(known.id);
    if (const auto guess = nearest(without_ending(name), candidates)) {
        const KnownArticle* known = find_known(draft, *guess);
        return concat("Did you mean \"", *guess, "\"?",
                      known ? concat(" (", known->file, ")") : "");
    }
    if (candidates.empty() || candidates.size() > 8)
        return "Correct the name, or write the article.";
    std::sort(candidates.begin(), candidates.end());
    return concat("There is: ", listed(candidates), ".");
}

} // namespace

void report_missing(Draft& draft, const plan::Text& name, const std::vector<std::string>& also) {
    if (find_known(draft, name.value)) return;
    draft.report.error(name.at, "MR101",
                       concat("no article \"", name.value, "\" in ", folder_of(draft), ". ",
                              remedy(draft, name.value, also)));
}

} // namespace makeready::assembly
