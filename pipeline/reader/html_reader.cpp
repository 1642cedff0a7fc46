#include "empty_source.hpp"
#include "html.hpp"
#include "limits.hpp"
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

    std::string_view html_;
    const PageParts& parts_;
    const Position& file_;
    Report& report_;
    std::string address_;
    Source source_;
};

void PageReader::find_article(Tree& page, Node& body) {
    Tree& tree = source_.article.tree;
    const Measures measures(page, body);
    Node& content = main_content(body, measures);
    clean_content(content, measures, source_.article.head);
    build_page_article(page, content, address_, tree);
    settle_page_notes(tree);
    put_title_in_front(source_.article);
    settle_headings(source_.article, report_);
    keep_page_pictures(source_.article, parts_, address_, report_);
}

Source PageReader::read() {
    source_ = empty_source(file_);
    manuscript::Article& article = source_.article;
    article.is_found = true;
    if (!is_within_page_limits(html_, file_, report_)) return std::move(source_);
    Tree page = page_tree(html_, file_.file, report_);
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

void put_title_in_front(manuscript::Article& article) {
    Tree& tree = article.tree;
    Node& root = *tree.root();
    if (article.head.title.empty()) return;
    const Position at = tree.position(root);
    Node& title = tree.make_element("h1", at);
    tree.append_text(title, article.head.title, at);
    if (root.first == nullptr) return append(root, title);
    Node* const said = root.first;
    insert_before(title, *said);
    const bool repeats =
        heading_level(*said) > 0 &&
        equals_ignoring_ascii_case(collapsed(text_content(*said)), article.head.title);
    if (repeats) detach(*said);
}

Source read_html(std::string_view bytes, const Position& file, Report& report) {
    return PageReader(bytes, {}, file, report).read();
}

Source read_mhtml(std::string_view bytes, const Position& file, Report& report) {
    const std::optional<PageParts> parts = parts_of_message(bytes);
    if (parts) return PageReader(parts->html, *parts, file, report).read();
    report.error(file, "MR470",
                 "this is no page saved as one file: no part of it is HTML; save the page again");
    return empty_source(file);
}

} // namespace makeready::reader
