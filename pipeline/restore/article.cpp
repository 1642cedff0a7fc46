// The tree of the restored article, and the document that shows it with what was set aside.
#include "draft.hpp"
#include "strings.hpp"

#include <algorithm>
#include <map>

namespace makeready::restore {

namespace {

class Builder {
public:
    explicit Builder(Draft draft) : draft_(std::move(draft)) {}

    Restored built();

private:
    void add(const Block& block);
    void add_title(const Block& block);
    void add_heading(const Block& block);
    void add_item(const Block& block);
    manuscript::Node& add_block(manuscript::Node& parent, Atom name, const Block& block);
    std::string unique_id(std::string_view text);

    Draft draft_;
    Restored out_;
    manuscript::Node* list_ = nullptr;
    int list_number_ = 0;
    std::map<std::string, int> ids_;
};

std::string Builder::unique_id(std::string_view text) {
    std::string id = slug(text);
    const int count = ++ids_[id];
    if (count > 1) id = unique_id(concat(id, "-", count));
    return id;
}

/// A block's text; its label stands in a strong.
manuscript::Node& Builder::add_block(manuscript::Node& parent, Atom name, const Block& block) {
    auto& tree = out_.article.tree;
    auto& node = tree.append_element(parent, name, draft_.position(block.passage.place()));
    const auto add_text = [&](manuscript::Node& to, std::size_t begin, std::size_t end) {
        tree.append_text(to, block.text().substr(begin, end - begin),
                         draft_.position(block.passage.place(begin)));
    };
    if (block.label == 0) {
        add_text(node, 0, block.text().size());
        return node;
    }
    auto& strong = tree.append_element(node, "strong", draft_.position(block.passage.place()));
    add_text(strong, 0, block.label);
    if (block.label < block.text().size()) add_text(node, block.label, block.text().size());
    return node;
}

void Builder::add_title(const Block& block) {
    auto& root = *out_.article.tree.root();
    auto& title = add_block(root, "h1", block);
    out_.article.head.title = block.text();
    if (root.first == &title) return;
    manuscript::detach(title); // What stood before the title follows it: the h1 comes first.
    manuscript::insert_before(title, *root.first);
}

void Builder::add_heading(const Block& block) {
    add_block(*out_.article.tree.root(), "h2", block).set("id", unique_id(block.text()));
}

void Builder::add_item(const Block& block) {
    if (list_ == nullptr || list_number_ != block.list) {
        const Atom name = block.is_ordered ? "ol" : "ul";
        list_ = &out_.article.tree.append_element(*out_.article.tree.root(), name,
                                                  draft_.position(block.passage.place()));
        if (block.is_ordered && block.number != 1) list_->set("start", concat(block.number));
    }
    list_number_ = block.list;
    add_block(*list_, "li", block);
}

void Builder::add(const Block& block) {
    if (block.kind == BlockKind::set_aside) {
        out_.account.set_aside.push_back(
            {block.why, draft_.position(block.passage.place()), block.text()});
        return;
    }
    if (block.kind == BlockKind::item) return add_item(block);
    list_ = nullptr;
    if (block.kind == BlockKind::title) return add_title(block);
    if (block.kind == BlockKind::heading) return add_heading(block);
    auto& paragraph = add_block(*out_.article.tree.root(), "p", block);
    if (block.kind == BlockKind::byline) paragraph.set("class", "byline");
}

bool stands_before(const Position& a, const Position& b) {
    return a.line != b.line ? a.line < b.line : a.column < b.column;
}

Restored Builder::built() {
    auto& tree = out_.article.tree;
    out_.article.file = draft_.file.file;
    tree.set_root(tree.make_element("article", draft_.file));
    for (const Block& block : draft_.blocks) add(block);
    out_.account.list_marks = std::move(draft_.list_marks);
    out_.account.decisions = std::move(draft_.decisions);
    std::stable_sort(
        out_.account.decisions.begin(), out_.account.decisions.end(),
        [](const Decision& a, const Decision& b) { return stands_before(a.at, b.at); });
    return std::move(out_);
}

} // namespace

Restored build_article(Draft draft) {
    return Builder(std::move(draft)).built();
}

namespace {

/// What the article says of itself, under the names of Dublin Core and HTML.
void write_head(const manuscript::ArticleHead& said, manuscript::Tree& tree,
                manuscript::Node& head) {
    const auto meta = [&](std::string_view name, const std::string& content) {
        if (content.empty()) return;
        auto& element = tree.append_element(head, "meta");
        element.set("name", std::string(name));
        element.set("content", content);
    };
    for (const auto& author : said.authors) meta("author", author.name);
    if (said.date) meta("dcterms.date", manuscript::text_of(*said.date));
    if (said.changed) meta("dcterms.modified", manuscript::text_of(*said.changed));
    meta("application-name", said.site);
    for (const auto& tag : said.tags) meta("keywords", tag);
    if (said.source.empty()) return;
    auto& link = tree.append_element(head, "link");
    link.set("rel", "canonical");
    link.set("href", said.source);
}

} // namespace

manuscript::Tree as_document(const manuscript::Article& article,
                             std::span<const SetAside> set_aside) {
    manuscript::Tree tree;
    auto& html = tree.make_element("html");
    tree.set_root(html);
    if (!article.head.language.empty()) html.set("lang", article.head.language);
    auto& head = tree.append_element(html, "head");
    auto& title = tree.append_element(head, "title");
    if (!article.head.title.empty()) tree.append_text(title, article.head.title);
    write_head(article.head, tree, head);
    auto& body = tree.append_element(html, "body");
    for (const auto* node = article.tree.root()->first; node != nullptr; node = node->next)
        manuscript::append(body, tree.copy(*node, article.tree));
    if (set_aside.empty()) return tree;
    auto& section = tree.append_element(body, "section");
    section.set("class", "dropped");
    section.set("hidden", "hidden");
    for (const SetAside& aside : set_aside)
        tree.append_text(tree.append_element(section, "p", aside.at), aside.text, aside.at);
    return tree;
}

} // namespace makeready::restore
