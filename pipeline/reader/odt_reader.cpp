#include "odt_reader.hpp"

#include "books.hpp"
#include "empty_source.hpp"
#include "markdown.hpp"
#include "strings.hpp"
#include "typed_structure.hpp"

namespace makeready::reader {

using manuscript::Node;
using manuscript::Tree;

void OdtReader::read_head() {
    manuscript::ArticleHead& head = source_.article.head;
    const Tree meta = package_.xml("meta.xml", report_);
    const auto said = [&](std::string_view name) {
        const Node* const found = meta.root() == nullptr ? nullptr : find(*meta.root(), name);
        return found == nullptr ? std::string() : collapsed(text_content(*found));
    };
    if (head.title.empty()) head.title = said("dc:title");
    std::string author = said("meta:initial-creator");
    if (author.empty()) author = said("dc:creator");
    if (head.authors.empty() && !author.empty()) head.authors.push_back({author, "aut", ""});
    head.language = said("dc:language");
}

void OdtReader::tell_counts() {
    if (changes_ > 0)
        report_.note(file_, "MR461",
                     concat("changes were tracked, and all ", changes_,
                            " were accepted; reject them in the writer if they should not count"));
    if (comments_ > 0)
        report_.note(file_, "MR462",
                     concat(comments_, comments_ == 1 ? " comment was" : " comments were",
                            " left out; answer them in the writer if they matter"));
}

Source OdtReader::read() {
    const Tree content = package_.xml("content.xml", report_);
    const Tree styles = package_.xml("styles.xml", report_);
    const Node* const body =
        content.root() == nullptr ? nullptr : find(*content.root(), "office:text");
    if (body == nullptr) {
        report_.error(file_, "MR471",
                      "this is no OpenDocument text: it has no text body; save it again as .odt");
        return std::move(source_);
    }
    styles_.add(content.root());
    if (styles.root() != nullptr) styles_.add(styles.root());
    blocks(*body, root_);
    read_head();
    find_typed_structure(tree_, report_);
    settle_word_headings(source_.article);
    settle_headings(source_.article, report_);
    tell_counts();
    return std::move(source_);
}

Source read_odt(std::string_view bytes, const Position& file, Report& report) {
    if (const auto package = Package::open(bytes, file, report))
        return OdtReader(*package, file, report).read();
    return empty_source(file);
}

} // namespace makeready::reader
