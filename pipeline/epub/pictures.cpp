#include "links.hpp"
#include "strings.hpp"

namespace makeready::epub {
namespace {

using manuscript::Node;
using manuscript::Resource;
using manuscript::Vocabulary;

// EPUB 3.3, 3.2: what every reading system must show.
bool is_core_picture(std::string_view media_type) {
    static constexpr std::string_view types[] = {"image/png", "image/jpeg", "image/gif",
                                                 "image/svg+xml", "image/webp"};
    return std::find(std::begin(types), std::end(types), media_type) != std::end(types);
}

// OCF 3.3, 4.2.3 forbids some characters and URLs others; these are safe in both.
std::string safe_path(std::string_view id) {
    std::string path;
    for (const std::string_view part : split(id, '/')) {
        std::string name;
        for (const char c : part)
            name += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                            c == '.' || c == '_' || c == '-'
                        ? c
                        : '-';
        const auto start = name.find_first_not_of('.');
        if (start == std::string::npos) continue;
        path += concat(path.empty() ? "" : "/", name.substr(start));
    }
    return path.starts_with("images/") ? path : "images/" + path;
}

std::string numbered(const std::string& path, int number) {
    const auto dot = path.rfind('.');
    if (dot == std::string::npos) return concat(path, '-', number);
    return concat(path.substr(0, dot), '-', number, path.substr(dot));
}

/// Collects pictures in the order they are shown.
class Gallery {
public:
    Gallery(const manuscript::Book& book, Report& report) : book_(book), report_(report) {}

    void place(Document& document);

    std::vector<Picture> pictures() && { return std::move(pictures_); }

private:
    void place(Document& document, Node& node, Atom attribute);
    const std::string* path_of(const std::string& id, const Position& at);

    const manuscript::Book& book_;
    Report& report_;
    std::vector<Picture> pictures_;
    std::map<std::string, std::string> paths_; ///< By resource id.
    std::set<std::string> taken_{"images/cover.png", "images/cover.svg", "images/cover.jpg"};
};

void Gallery::place(Document& document) {
    Node& section = *document.section;
    for (Node* node = &section; node; node = manuscript::following(*node, section)) {
        if (node->is("img")) {
            if (!node->attribute("alt"))
                report_.warning(document.tree.position(*node), "MR806",
                                concat("the picture \"", node->value("src"),
                                       "\" has no alt text; say in a sentence what it shows, or "
                                       "write alt=\"\" for an ornament"));
            place(document, *node, "src");
        }
        if (!node->is("image") || node->vocabulary != Vocabulary::svg) continue;
        for (const char* const name : {"href", "xlink:href"})
            if (node->attribute(name)) place(document, *node, name);
    }
}

void Gallery::place(Document& document, Node& node, Atom attribute) {
    const std::string id(node.value(attribute));
    if (const std::string* const path = path_of(id, document.tree.position(node)))
        node.set(attribute, "../" + *path);
}

const std::string* Gallery::path_of(const std::string& id, const Position& at) {
    if (const auto known = paths_.find(id); known != paths_.end()) return &known->second;
    const Resource* const resource = book_.resource(id);
    if (!resource || !resource->bytes) {
        report_.error(at, "MR803",
                      concat("the picture \"", id,
                             "\" is not among the book's files; put it "
                             "beside the text or correct its name"));
        return nullptr;
    }
    if (!is_core_picture(resource->media_type))
        report_.error(at, "MR804",
                      concat("the picture \"", id, "\" is ", resource->media_type,
                             ", which EPUB readers don't show; convert it to PNG, JPEG or SVG"));
    const std::string wanted = safe_path(id);
    std::string path = wanted;
    for (int number = 2; !taken_.insert(lower(path)).second; ++number)
        path = numbered(wanted, number);
    pictures_.push_back({resource, path});
    return &paths_.emplace(id, std::move(path)).first->second;
}

} // namespace

std::vector<Picture> place_pictures(std::vector<Document>& documents, const manuscript::Book& book,
                                    Report& report) {
    Gallery gallery(book, report);
    for (Document& document : documents) gallery.place(document);
    return std::move(gallery).pictures();
}

} // namespace makeready::epub
