#include "books.hpp"
#include "empty_source.hpp"
#include "html.hpp"
#include "limits.hpp"
#include "markdown.hpp"
#include "ooxml.hpp"
#include "pictures_kept.hpp"
#include "strings.hpp"
#include "xml.hpp"

#include <filesystem>
#include <map>

namespace makeready::reader {

using manuscript::Node;
using manuscript::Tree;

namespace {

/// A file of the book, as its package lists it.
struct Item {
    std::string path, properties;
};

class EpubReader {
public:
    EpubReader(const Package& package, const Position& file, Report& report)
        : package_(package), file_(file), report_(report) {}

    Source read();

private:
    bool read_package();
    void read_metadata(const Node& metadata);
    void read_spine(const Node& package);
    void add_document(std::size_t number, Tree& book);
    Tree document(const std::string& path);
    void settle_names(Node& body, std::size_t number);
    std::string inner_link(std::string_view href, std::size_t number) const;
    std::string picture(std::string_view source, std::size_t number, const Position& at);

    const Package& package_;
    const Position& file_;
    Report& report_;
    std::vector<std::string> spine_; ///< Paths of documents, in the order of reading.
    Source source_;
};

/// "../images/a%20b.png" as written in "text/ch1.xhtml": "images/a b.png".
std::string path_in_book(std::string_view from, std::string_view href) {
    std::string path;
    const std::string_view plain = href.substr(0, href.find('#'));
    for (std::size_t at = 0; at < plain.size(); ++at) {
        int sign = 0;
        const char* const end = plain.data() + std::min(at + 3, plain.size());
        if (plain[at] == '%' && std::from_chars(plain.data() + at + 1, end, sign, 16).ptr == end) {
            path += static_cast<char>(sign);
            at += 2;
        } else {
            path += plain[at];
        }
    }
    const std::filesystem::path folder = std::filesystem::path(from).parent_path();
    return (folder / path).lexically_normal().generic_string();
}

/// The elements of that name below one, whatever their prefix.
std::vector<const Node*> all_named(const Node& within, std::string_view name) {
    std::vector<const Node*> found;
    for (const Node* node = &within; node != nullptr; node = following(*node, within)) {
        const std::string_view full = node->name.text();
        const auto colon = full.find(':');
        if (node->is_element() && full.substr(colon == full.npos ? 0 : colon + 1) == name)
            found.push_back(node);
    }
    return found;
}

bool EpubReader::read_package() {
    const Tree container = package_.xml("META-INF/container.xml", report_);
    if (container.root() == nullptr) return false;
    const auto roots = all_named(*container.root(), "rootfile");
    if (roots.empty()) return false;
    const std::string path(roots.front()->value("full-path"));
    const Tree package = package_.xml(path, report_);
    if (package.root() == nullptr) return false;
    spine_ = {path};
    read_spine(*package.root());
    read_metadata(*package.root());
    return !spine_.empty();
}

void EpubReader::read_spine(const Node& package) {
    const std::string home = spine_.front();
    spine_.clear();
    std::map<std::string, Item, std::less<>> items;
    for (const Node* item : all_named(package, "item"))
        items[std::string(item->value("id"))] = {path_in_book(home, item->value("href")),
                                                 std::string(item->value("properties"))};
    for (const Node* reference : all_named(package, "itemref")) {
        const auto item = items.find(reference->value("idref"));
        if (item == items.end() || reference->value("linear") == "no") continue;
        if (!is_one_of("nav", item->second.properties)) spine_.push_back(item->second.path);
    }
}

void EpubReader::read_metadata(const Node& package) {
    manuscript::ArticleHead& head = source_.article.head;
    const auto first = [&](std::string_view name) {
        for (const Node* node : all_named(package, name))
            if (node->name.text().starts_with("dc:")) return collapsed(text_content(*node));
        return std::string();
    };
    head.title = first("title");
    head.language = first("language");
    head.date = manuscript::date_of(std::string_view(first("date")).substr(0, 10));
    if (const std::string source = first("source"); source.starts_with("http"))
        head.source = source;
    for (const Node* creator : all_named(package, "creator"))
        head.authors.push_back({collapsed(text_content(*creator)), "aut", ""});
}

/// XHTML, or what browsers would make of it when it is not well-formed.
Tree EpubReader::document(const std::string& path) {
    const archive::Entry* entry = package_.part(path);
    if (entry == nullptr) {
        report_.warning(
            file_, "MR473",
            concat("the book names \"", path, "\", which is not in it; its text is missing"));
        return {};
    }
    Report complaints;
    const auto name = std::make_shared<const std::string>(concat(*file_.file, '/', path));
    if (!is_within_page_limits(*entry->bytes, {name, 0, 0}, report_)) return {};
    Tree tree = xml::parse(*entry->bytes, name, complaints);
    return tree.root() != nullptr ? std::move(tree) : html_tree(*entry->bytes, name, report_);
}

std::string EpubReader::inner_link(std::string_view href, std::size_t number) const {
    if (href.find("://") != href.npos || href.starts_with("mailto:")) return std::string(href);
    const auto hash = href.find('#');
    const std::string fragment(hash == href.npos ? "top" : href.substr(hash + 1));
    if (href.starts_with('#')) return concat("#d", number + 1, '-', fragment);
    const std::string path = path_in_book(spine_[number], href);
    for (std::size_t i = 0; i < spine_.size(); ++i)
        if (spine_[i] == path) return concat("#d", i + 1, '-', fragment);
    return {};
}

std::string EpubReader::picture(std::string_view source, std::size_t number, const Position& at) {
    const std::string path = path_in_book(spine_[number], source);
    const archive::Entry* entry = package_.part(path);
    if (entry != nullptr) return keep_picture(source_.article, entry->bytes, path, at, report_);
    report_.warning(at, "MR466",
                    concat("the picture \"", path, "\" is missing in the file; insert it again"));
    return {};
}

/// What a drawing says of its own parts, whose ids begin with `prefix` now.
void follow_ids(Node& part, const std::string& prefix) {
    for (manuscript::Attribute& attribute : part.attributes) {
        std::string& value = attribute.value;
        if (value.starts_with('#') && attribute.name.text().ends_with("href"))
            value.insert(1, prefix);
        for (auto at = value.find("url(#"); at != value.npos; at = value.find("url(#", at + 5))
            value.insert(at + 5, prefix);
    }
}

/// Ids that no other document has, links inside the one article, pictures of the article.
void EpubReader::settle_names(Node& body, std::size_t number) {
    if (body.attribute("id") == nullptr) body.set("id", "top");
    std::vector<Node*> lost;
    for (Node* node = &body; node != nullptr; node = following(*node, body)) {
        if (!node->is_element()) continue;
        if (const std::string* id = node->attribute("id"))
            node->set("id", concat("d", number + 1, '-', *id));
        if (node->is("a") && node->attribute("href") != nullptr)
            node->set("href", inner_link(node->value("href"), number));
        else if (node->vocabulary == manuscript::Vocabulary::svg)
            follow_ids(*node, concat('d', number + 1, '-'));
        const bool is_svg_picture =
            node->is("image") && node->vocabulary == manuscript::Vocabulary::svg;
        if (!node->is("img") && !is_svg_picture) continue;
        const char* const name = node->is("img")           ? "src"
                                 : node->attribute("href") ? "href"
                                                           : "xlink:href";
        const std::string kept = picture(node->value(name), number, file_);
        if (kept.empty())
            lost.push_back(node);
        else
            node->set(name, kept);
    }
    for (Node* image : lost) detach(*image);
}

/// Pages that show the cover only are for shelves.
bool is_cover(const Node& body) {
    return trimmed(text_content(body)).empty() &&
           (find(body, "img") != nullptr || find(body, "image") != nullptr);
}

void EpubReader::add_document(std::size_t number, Tree& book) {
    Tree tree = document(spine_[number]);
    Node* const body = tree.root() == nullptr ? nullptr : find(*tree.root(), "body");
    if (body == nullptr || (number == 0 && is_cover(*body))) return;
    settle_names(*body, number);
    strip_page(tree);
    Node& copy = book.copy(*body, tree);
    copy.name = "div";
    append(*book.root(), copy);
}

Source EpubReader::read() {
    source_ = empty_source(file_);
    manuscript::Article& article = source_.article;
    article.is_found = true;
    if (!read_package()) {
        report_.error(file_, "MR472",
                      "this is no EPUB: it has no package with a spine; make it again");
        return std::move(source_);
    }
    Tree book;
    book.set_root(book.make_element("div", file_));
    for (std::size_t i = 0; i < spine_.size(); ++i) add_document(i, book);
    build_page_article(book, *book.root(), "", article.tree);
    settle_page_notes(article.tree);
    put_title_in_front(article);
    settle_headings(article, report_);
    return std::move(source_);
}

} // namespace

Source read_epub(std::string_view bytes, const Position& file, Report& report) {
    if (const auto package = Package::open(bytes, file, report))
        return EpubReader(*package, file, report).read();
    return empty_source(file);
}

} // namespace makeready::reader
