#include "html.hpp"
#include "markdown.hpp"
#include "page_parts.hpp"
#include "strings.hpp"

namespace makeready::reader {

using manuscript::Node;
using manuscript::Tree;

namespace {

class PageReader {
public:
    PageReader(std::string_view html, const PageParts& parts, const Position& file, Report& report)
        : html_(html), parts_(parts), file_(file), report_(report) {}

    Source read();

private:
    void find_article(Tree& page, Node& body);
    void put_title_in_front(Tree& tree) const;

    std::string_view html_;
    const PageParts& parts_;
    const Position& file_;
    Report& report_;
    std::string address_;
    Source source_;
};

void PageReader::put_title_in_front(Tree& tree) const {
    Node& root = *tree.root();
    if (source_.article.head.title.empty()) return;
    Node& title = tree.make_element("h1", file_);
    tree.append_text(title, source_.article.head.title, file_);
    if (root.first == nullptr)
        append(root, title);
    else
        insert_before(title, *root.first);
}

void PageReader::find_article(Tree& page, Node& body) {
    Tree& tree = source_.article.tree;
    const Measures measures(page, body);
    Node& content = main_content(body, measures);
    clean_content(content, measures, source_.article.head);
    build_page_article(page, content, address_, tree);
    settle_page_notes(tree);
    put_title_in_front(tree);
    settle_headings(source_.article, report_);
    keep_page_pictures(source_.article, parts_, address_, report_);
}

Source PageReader::read() {
    manuscript::Article& article = source_.article;
    article.file = file_.file;
    article.is_found = true;
    article.tree.set_root(article.tree.make_element("article", file_));
    Tree page = html_tree(html_, file_.file, report_);
    Node* const root = page.root();
    if (root == nullptr) return std::move(source_);
    address_ = parts_.address.empty() ? address_of(html_, *root) : parts_.address;
    article.head = head_of_page(*root, address_);
    settle_page_pictures(page);
    strip_page(page);
    if (Node* const body = find(*root, "body")) find_article(page, *body);
    if (article.tree.root()->first == nullptr)
        report_.error(file_, "MR403",
                      "the page holds no text; save it again when it is shown whole");
    return std::move(source_);
}

} // namespace

Source read_html(std::string_view bytes, const Position& file, Report& report) {
    return PageReader(bytes, {}, file, report).read();
}

Source read_mhtml(std::string_view bytes, const Position& file, Report& report) {
    const std::optional<PageParts> parts = parts_of_message(bytes);
    if (parts) return PageReader(parts->html, *parts, file, report).read();
    report.error(file, "MR470",
                 "this is no page saved as one file: no part of it is HTML; save the page again");
    Source source;
    source.article.file = file.file;
    source.article.tree.set_root(source.article.tree.make_element("article", file));
    return source;
}

} // namespace makeready::reader
