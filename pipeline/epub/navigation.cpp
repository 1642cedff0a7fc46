#include "publication.hpp"
#include "strings.hpp"
#include "xml.hpp"

namespace makeready::epub {
namespace {

using manuscript::ContentsEntry;
using manuscript::SectionKind;
using xml::escaped;

std::string href_of(const Publication& publication, const ContentsEntry& entry) {
    return "text/" + publication.targets->href(entry.id).value_or("");
}

std::string list_of(const Publication& publication, const std::vector<ContentsEntry>& entries) {
    std::string out = "<ol>\n";
    for (const ContentsEntry& entry : entries) {
        out += concat("<li><a href=\"", href_of(publication, entry), "\">", escaped(entry.title),
                      "</a>");
        if (!entry.entries.empty()) out += "\n" + list_of(publication, entry.entries);
        out += "</li>\n";
    }
    return out + "</ol>\n";
}

std::string landmark(std::string_view type, std::string_view path, std::string_view title) {
    return concat("<li><a epub:type=\"", type, "\" href=\"", path, "\">", escaped(title),
                  "</a></li>\n");
}

// Apple opens the book by these and passes over entries with two types: each has one.
std::string landmarks(const Publication& publication) {
    const Wording& words = *publication.wording;
    std::string out = publication.has_cover_page
                          ? landmark("cover", "text/cover.xhtml", words.cover)
                          : std::string();
    if (const Document* page = publication.first(SectionKind::title_page))
        out += landmark("titlepage", page->path(), words.title_page);
    const Document* const contents = publication.first(SectionKind::contents);
    out += landmark("toc", contents ? contents->path() : "nav.xhtml", words.contents);
    if (const Document* start = publication.first(Area::body))
        out += landmark("bodymatter", start->path(), words.beginning);
    return out;
}

std::string href_of(const Publication& publication, const PageBreak& page) {
    return "text/" + publication.targets->href(page.id).value_or("");
}

std::string page_list(const Publication& publication) {
    if (publication.pages.empty()) return "";
    std::string out = concat("<nav epub:type=\"page-list\" role=\"doc-pagelist\" id=\"page-list\" "
                             "aria-label=\"",
                             publication.wording->pages, "\" hidden=\"hidden\">\n<ol>\n");
    for (const PageBreak& page : publication.pages)
        out += concat("<li><a href=\"", href_of(publication, page), "\">", escaped(page.folio),
                      "</a></li>\n");
    return out + "</ol>\n</nav>\n";
}

/// Writes the NCX, which e-ink devices before EPUB 3 go by.
class Ncx {
public:
    explicit Ncx(const Publication& publication) : publication_(publication) {}

    std::string write();

private:
    void number_targets();
    void collect(const std::vector<ContentsEntry>& entries, std::set<std::string>& targets) const;
    std::string points(const std::vector<ContentsEntry>& entries, int depth);
    std::string pages();

    const Publication& publication_;
    /// In reading order; equal targets share one number (NCX 2005-1).
    std::map<std::string, std::size_t> order_;
    std::int64_t highest_page_ = 0;
    int points_ = 0;
    int deepest_ = 1;
};

void Ncx::collect(const std::vector<ContentsEntry>& entries, std::set<std::string>& targets) const {
    for (const ContentsEntry& entry : entries) {
        targets.insert(href_of(publication_, entry));
        collect(entry.entries, targets);
    }
}

void Ncx::number_targets() {
    std::set<std::string> targets;
    collect(publication_.contents, targets);
    for (const PageBreak& page : publication_.pages) targets.insert(href_of(publication_, page));
    const auto number = [&](const std::string& target) {
        if (targets.contains(target)) order_.emplace(target, order_.size() + 1);
    };
    for (const Document& document : *publication_.documents) {
        number(document.path());
        const manuscript::Node& section = *document.section;
        for (const auto* node = &section; node; node = manuscript::following(*node, section))
            if (const std::string* const id = node->attribute("id"))
                number(concat(document.path(), '#', *id));
    }
}

std::string Ncx::points(const std::vector<ContentsEntry>& entries, int depth) {
    std::string out;
    for (const ContentsEntry& entry : entries) {
        deepest_ = std::max(deepest_, depth);
        const std::string target = href_of(publication_, entry);
        out += concat("<navPoint id=\"point-", ++points_, "\" playOrder=\"", order_[target],
                      "\">\n<navLabel><text>", escaped(entry.title),
                      "</text></navLabel>\n<content src=\"", target, "\"/>\n");
        out += points(entry.entries, depth + 1);
        out += "</navPoint>\n";
    }
    return out;
}

// Roman folios are of the front matter; they have a word but no number.
std::string Ncx::pages() {
    if (publication_.pages.empty()) return "";
    std::string out =
        concat("<pageList>\n<navLabel><text>", publication_.wording->pages, "</text></navLabel>\n");
    for (const PageBreak& page : publication_.pages) {
        const auto number = integer_of(page.folio);
        highest_page_ = std::max(highest_page_, number.value_or(0));
        const std::string target = href_of(publication_, page);
        out += concat("<pageTarget id=\"", page.id, "\" type=\"", number ? "normal" : "front", "\"",
                      number ? concat(" value=\"", *number, "\"") : "", " playOrder=\"",
                      order_[target], "\">\n<navLabel><text>", escaped(page.folio),
                      "</text></navLabel>\n<content src=\"", target, "\"/>\n</pageTarget>\n");
    }
    return out + "</pageList>\n";
}

std::string Ncx::write() {
    number_targets();
    const std::string map = points(publication_.contents, 1);
    const std::string list = pages();
    const std::string authors = author_names(publication_.book->metadata);
    return concat(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
        "<ncx xmlns=\"http://www.daisy.org/z3986/2005/ncx/\" version=\"2005-1\" xml:lang=\"",
        publication_.language, "\">\n<head>\n<meta name=\"dtb:uid\" content=\"",
        escaped(publication_.identifier), "\"/>\n<meta name=\"dtb:depth\" content=\"", deepest_,
        "\"/>\n<meta name=\"dtb:totalPageCount\" content=\"", publication_.pages.size(),
        "\"/>\n<meta name=\"dtb:maxPageNumber\" content=\"", highest_page_,
        "\"/>\n</head>\n"
        "<docTitle><text>",
        escaped(publication_.title), "</text></docTitle>\n",
        authors.empty() ? "" : "<docAuthor><text>" + escaped(authors) + "</text></docAuthor>\n",
        "<navMap>\n", map, "</navMap>\n", list, "</ncx>\n");
}

// Amazon wants no page that shows the cover; every file of a book is to be used by one (EPUBCheck,
// OPF-097). This document is read by programs.
std::string hidden_cover(const Publication& publication) {
    if (publication.has_cover_page) return {};
    return concat("<p hidden=\"hidden\"><img src=\"", publication.cover.path, "\" alt=\"",
                  escaped(publication.cover.alt), "\"/></p>\n");
}

} // namespace

std::string navigation_document(const Publication& publication) {
    const Wording& words = *publication.wording;
    const Document* const page = publication.first(SectionKind::contents);
    const std::string heading = page ? page->title : std::string(words.contents);
    const std::string sheet = publication.style_sheet.empty()
                                  ? ""
                                  : concat("<link rel=\"stylesheet\" type=\"text/css\" href=\"",
                                           publication.style_sheet, "\"/>\n");
    return concat(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html>\n"
        "<html xmlns=\"http://www.w3.org/1999/xhtml\" "
        "xmlns:epub=\"http://www.idpf.org/2007/ops\"",
        language_attributes(publication.language), ">\n<head>\n<meta charset=\"utf-8\"/>\n<title>",
        escaped(publication.title), "</title>\n", sheet,
        "</head>\n<body epub:type=\"frontmatter\">\n"
        "<nav epub:type=\"toc\" role=\"doc-toc\" id=\"toc\" aria-labelledby=\"toc-title\">\n"
        "<h1 id=\"toc-title\">",
        escaped(heading), "</h1>\n", list_of(publication, publication.contents),
        "</nav>\n<nav epub:type=\"landmarks\" id=\"landmarks\" aria-label=\"", words.landmarks,
        "\" hidden=\"hidden\">\n<ol>\n", landmarks(publication), "</ol>\n</nav>\n",
        page_list(publication), hidden_cover(publication), "</body>\n</html>\n");
}

std::string ncx(const Publication& publication) {
    return Ncx(publication).write();
}

} // namespace makeready::epub
