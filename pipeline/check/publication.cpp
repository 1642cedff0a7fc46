#include "publication.hpp"

#include "check.hpp"
#include "strings.hpp"
#include "xml.hpp"

namespace makeready::check {

const Item* Publication::item(std::string_view id) const {
    for (const Item& one : items)
        if (one.id == id) return &one;
    return nullptr;
}

const Item* Publication::item_at(std::string_view path) const {
    for (const Item& one : items)
        if (!one.is_remote && one.path == path) return &one;
    return nullptr;
}

bool Publication::in_spine(std::string_view path) const {
    return std::find(spine.begin(), spine.end(), path) != spine.end();
}

Position Publication::at(std::string_view path) const {
    return start_of(concat(name, "/", path));
}

Position Publication::at(const Document& document, const Node& node) const {
    return at(document.path).at_line(node.line, node.column);
}

void Publication::error(const Position& where, std::string_view code, std::string message) {
    report.error(where, code, std::move(message));
}

void Publication::warning(const Position& where, std::string_view code, std::string message) {
    report.warning(where, code, std::move(message));
}

namespace {

std::optional<std::string> percent_decoded(std::string_view url) {
    std::string out;
    for (std::size_t at = 0; at < url.size(); ++at) {
        if (url[at] != '%') {
            out += url[at];
            continue;
        }
        int value = 0;
        const auto end = url.data() + std::min(at + 3, url.size());
        if (std::from_chars(url.data() + at + 1, end, value, 16).ptr != end || at + 3 > url.size())
            return std::nullopt;
        out += static_cast<char>(value);
        at += 2;
    }
    return out;
}

bool has_forbidden_character(std::string_view url) {
    return url.find_first_of(" <>\"{}|\\^`\t\n\r") != std::string_view::npos;
}

/// Joins a path to a folder; nothing when it climbs out of the archive.
std::optional<std::string> joined_path(std::string_view folder, std::string_view path) {
    std::vector<std::string_view> parts;
    for (const std::string_view list : {folder, path})
        for (const std::string_view part : split(list, '/')) {
            if (part.empty() || part == ".") continue;
            if (part != "..") {
                parts.push_back(part);
                continue;
            }
            if (parts.empty()) return std::nullopt;
            parts.pop_back();
        }
    std::string out;
    for (const std::string_view part : parts) out += concat(out.empty() ? "" : "/", part);
    return out;
}

} // namespace

Target resolved(std::string_view url, std::string_view from) {
    Target target;
    const auto colon = url.find(':');
    if (colon != std::string_view::npos &&
        url.substr(0, colon).find_first_of("/?#") == std::string_view::npos) {
        target.kind = Target::Kind::outside;
        target.scheme = lower_ascii(url.substr(0, colon));
        const bool web = target.scheme == "http" || target.scheme == "https";
        const std::string_view rest = url.substr(colon + 1);
        if (has_forbidden_character(url) ||
            (web && (!rest.starts_with("//") || rest.size() < 3 || rest[2] == '/')))
            target.kind = Target::Kind::invalid;
        return target;
    }
    if (has_forbidden_character(url)) return {Target::Kind::invalid, {}, {}, {}};
    const auto hash = url.find('#');
    const auto path = percent_decoded(url.substr(0, std::min(hash, url.find('?'))));
    const auto fragment =
        percent_decoded(hash == std::string_view::npos ? "" : url.substr(hash + 1));
    if (!path || !fragment) return {Target::Kind::invalid, {}, {}, {}};
    target.fragment = *fragment;
    if (path->starts_with('/') || url.find('?') != std::string_view::npos) {
        target.kind =
            Target::Kind::leaks; // A query or an absolute path names no file of the archive.
        return target;
    }
    const auto slash = from.rfind('/');
    const std::string_view folder = slash == std::string_view::npos ? "" : from.substr(0, slash);
    const auto whole =
        path->empty() ? std::optional<std::string>(from) : joined_path(folder, *path);
    if (!whole) target.kind = Target::Kind::leaks;
    target.path = whole.value_or("");
    return target;
}

std::string_view local_name(const Node& node) {
    const std::string_view name = node.name.text();
    const auto colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

std::vector<const Node*> children(const Node& node, std::string_view local) {
    std::vector<const Node*> found;
    for (const Node* one = node.first; one; one = one->next)
        if (one->is_element() && local_name(*one) == local) found.push_back(one);
    return found;
}

const Node* child(const Node& node, std::string_view local) {
    const auto found = children(node, local);
    return found.empty() ? nullptr : found.front();
}

std::string words_in(const Node& node) {
    return collapsed(manuscript::text_content(node));
}

std::vector<std::string> words_of(std::string_view list) {
    std::vector<std::string> words;
    const std::string tidy = collapsed(list);
    for (const std::string_view word : split(tidy, ' '))
        if (!word.empty()) words.emplace_back(word);
    return words;
}

namespace {

// Our parser knows the characters of HTML by name; XML knows five, and what a file declares.
void check_entities(Publication& book, const std::string& path, std::string_view bytes) {
    static const std::set<std::string_view> known = {"amp", "lt", "gt", "quot", "apos"};
    for (auto at = bytes.find('&'); at != std::string_view::npos; at = bytes.find('&', at + 1)) {
        const auto end = bytes.find(';', at);
        const std::string_view entity = bytes.substr(at + 1, end - at - 1);
        if (end == std::string_view::npos || entity.size() > 32 || entity.empty() ||
            entity.front() == '#')
            continue;
        if (known.contains(entity) ||
            bytes.find(concat("<!ENTITY ", entity)) != std::string_view::npos)
            continue;
        const auto comment = bytes.rfind("<!--", at), section = bytes.rfind("<![CDATA[", at);
        if (comment != std::string_view::npos && bytes.find("-->", comment) > at) continue;
        if (section != std::string_view::npos && bytes.find("]]>", section) > at) continue;
        const auto line =
            1 + std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(at), '\n');
        book.error(book.at(path).at_line(static_cast<std::int32_t>(line)), "MR825",
                   concat("\"&", entity, ";\" is no entity of XML; write the character itself"));
    }
}

void check_prologue(Publication& book, const std::string& path, std::string_view bytes) {
    const std::string_view head = bytes.substr(0, 2000);
    if (bytes.starts_with("\xFE\xFF") || bytes.starts_with("\xFF\xFE"))
        book.error(book.at(path), "MR825", "the file is in UTF-16; save it as UTF-8");
    const auto declared = head.find("encoding=");
    if (declared != std::string_view::npos && declared < head.find("?>")) {
        const std::string encoding = lower_ascii(head.substr(declared + 10, 5));
        if (encoding != "utf-8")
            book.error(book.at(path), "MR825",
                       "the file declares another encoding than UTF-8; save it as UTF-8");
    }
    if (head.find("<?xml") != std::string_view::npos &&
        head.find("version=\"1.1\"") < head.find("?>"))
        book.error(book.at(path), "MR825",
                   "the file is XML 1.1; EPUB is XML 1.0, so declare version=\"1.0\"");
    const auto type = head.find("<!DOCTYPE");
    if (type == std::string_view::npos) return;
    const std::string_view doctype = head.substr(type, head.find('>', type) - type);
    const bool external = doctype.find("PUBLIC") != std::string_view::npos ||
                          doctype.find("SYSTEM") != std::string_view::npos;
    static constexpr std::string_view allowed[] = {
        "-//NISO//DTD ncx 2005-1//EN", "-//W3C//DTD SVG 1.1//EN", "-//W3C//DTD MathML 3.0//EN",
        "about:legacy-compat"};
    const bool known =
        std::any_of(std::begin(allowed), std::end(allowed), [&](std::string_view id) {
            return doctype.find(id) != std::string_view::npos;
        });
    if (external && !known && book.is_epub3)
        book.error(book.at(path), "MR825",
                   "the document type leads outside the book; write <!DOCTYPE html>");
    const std::string_view subset = head.substr(type, head.find("]>", type) - type);
    if (subset.find("<!ENTITY") != std::string_view::npos &&
        (subset.find(" SYSTEM ") != std::string_view::npos ||
         subset.find(" PUBLIC ") != std::string_view::npos))
        book.error(book.at(path), "MR825",
                   "the document type declares an entity of another file; write its text here");
}

void collect_ids(Publication& book, Document& document) {
    const Node& root = *document.tree.root();
    for (const Node* node = &root; node; node = manuscript::following(*node, root)) {
        const std::string* const id = node->is_element() ? node->attribute("id") : nullptr;
        if (!id) continue;
        if (id->empty() || id->find_first_of(" \t\n") != std::string::npos)
            book.error(
                book.at(document, *node), "MR826",
                concat("\"", *id, "\" is no id; use letters, digits and hyphens, without spaces"));
        else if (!document.ids.emplace(*id, node).second)
            book.error(book.at(document, *node), "MR826",
                       concat("the id \"", *id, "\" stands twice in the file; rename one"));
    }
}

} // namespace

std::optional<Document> parse(Publication& book, const std::string& path) {
    const auto held = book.files.find(path);
    if (held == book.files.end()) return std::nullopt;
    Document document;
    document.path = path;
    document.source = *held->second;
    check_prologue(book, path, document.source);
    check_entities(book, path, document.source);
    document.tree = xml::parse(document.source, book.at(path).file, book.report);
    if (!document.tree.root()) return std::nullopt;
    collect_ids(book, document);
    return document;
}

void check_epub(std::string_view bytes, const std::string& name, Report& report) {
    Publication book(name, report);
    if (!check_container(book, bytes) || !check_package(book)) return;
    check_metadata(book);
    check_documents(book);
    check_navigation(book);
    check_references(book);
    check_style_sheets(book);
}

} // namespace makeready::check
