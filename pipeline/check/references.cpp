// What leads where: links, pictures, style sheets, overlays. EPUB 3.3, 3.4 to 3.6.
#include "publication.hpp"
#include "strings.hpp"

namespace makeready::check {
namespace {

class ReferenceRules {
public:
    explicit ReferenceRules(Publication& book) : book_(book) {}

    void check();

private:
    void check_document(const Document& document);
    void check_node(const Document& document, const Node& node);
    void link(const Document& document, const Node& node, std::string_view url);
    void resource(const Document& document, const Node& node, std::string_view url);
    void fragment(const Document& document, const Node& node, const Target& target);

    Publication& book_;
};

void ReferenceRules::check() {
    for (const auto& [path, document] : book_.documents) check_document(document);
}

void ReferenceRules::check_document(const Document& document) {
    const Node& root = *document.tree.root();
    for (const Node* node = &root; node; node = manuscript::following(*node, root))
        if (node->is_element()) check_node(document, *node);
}

void ReferenceRules::check_node(const Document& document, const Node& node) {
    const std::string_view name = local_name(node);
    if (name == "a" || name == "area" || name == "content") {
        const char* const attribute = name == "content"              ? "src"
                                      : node.attribute("xlink:href") ? "xlink:href"
                                                                     : "href";
        if (node.attribute(attribute)) link(document, node, node.value(attribute));
        return;
    }
    if (name == "text" && document.path.ends_with(".smil"))
        return link(document, node, node.value("src"));
    for (const char* const attribute : {"src", "poster", "data", "href", "xlink:href"}) {
        const bool is_link = std::string_view(attribute).ends_with("href");
        if (!node.attribute(attribute) || node.value(attribute).empty()) continue;
        if (is_link && name != "link" && name != "image" && name != "use" && name != "script")
            continue;
        if (name == "link" && node.has_word("rel", "canonical")) continue;
        resource(document, node, node.value(attribute));
    }
    if (!node.attribute("srcset")) return;
    const std::string srcset(node.value("srcset"));
    for (const std::string_view one : split(srcset, ','))
        if (const auto words = words_of(one); !words.empty())
            resource(document, node, words.front());
}

void ReferenceRules::link(const Document& document, const Node& node, std::string_view url) {
    const auto error = [&](std::string_view code, std::string message) {
        book_.error(book_.at(document, node), code, std::move(message));
    };
    const Target target = resolved(url, document.path);
    if (target.kind == Target::Kind::invalid)
        return error("MR852", concat("\"", url, "\" is no address; encode spaces as %20"));
    if (target.kind == Target::Kind::leaks)
        return error("MR852", concat("\"", url, "\" leads out of the book's archive"));
    if (target.kind == Target::Kind::outside) {
        static const std::set<std::string> usual = {"http", "https", "mailto", "tel", "sms", "ftp",
                                                    "data", "doi",   "urn",    "geo", "file"};
        if (target.scheme == "file" || target.scheme == "data")
            error("MR852", concat("a link must not be a ", target.scheme, ": address"));
        else if (!usual.contains(target.scheme))
            book_.warning(book_.at(document, node), "MR852",
                          concat("\"", target.scheme, ":\" is no known kind of address"));
        return;
    }
    if (!book_.files.contains(target.path))
        return error("MR852", concat("\"", url, "\" is not in the archive; correct the link"));
    const Item* const item = book_.item_at(target.path);
    if (!item) return error("MR852", concat("\"", url, "\" is not in the manifest"));
    if (item->media_type != "application/xhtml+xml" && item->media_type != "image/svg+xml")
        return error("MR853",
                     concat("\"", url, "\" is ", item->media_type, "; a link leads to a document"));
    if (!book_.in_spine(target.path) && target.path != document.path)
        return error("MR853", concat("\"", url,
                                     "\" is not in the spine, so readers can't go there; add it"));
    fragment(document, node, target);
}

void ReferenceRules::fragment(const Document& document, const Node& node, const Target& target) {
    const auto held = book_.documents.find(target.path);
    if (target.fragment.empty() || held == book_.documents.end() ||
        target.fragment.find('(') != std::string::npos)
        return;
    if (!held->second.ids.contains(target.fragment))
        book_.error(
            book_.at(document, node), "MR852",
            concat("\"", target.path, "\" has no id \"", target.fragment, "\"; correct the link"));
}

void ReferenceRules::resource(const Document& document, const Node& node, std::string_view url) {
    const auto error = [&](std::string_view code, std::string message) {
        book_.error(book_.at(document, node), code, std::move(message));
    };
    const Target target = resolved(url, document.path);
    const std::string_view name = local_name(node);
    if (url.starts_with('#') || target.scheme == "data") return;
    if (target.kind == Target::Kind::invalid)
        return error("MR852", concat("\"", url, "\" is no address; encode spaces as %20"));
    if (target.kind == Target::Kind::leaks)
        return error("MR852", concat("\"", url, "\" leads out of the book's archive"));
    if (target.kind == Target::Kind::outside) {
        const bool media = name == "audio" || name == "video" || name == "track" ||
                           (name == "source" && !(node.parent && node.parent->is("picture")));
        if (target.scheme == "file")
            error("MR854", "a file: address works on one machine only; put the file into the book");
        else if (!media)
            error("MR854", concat("\"", url, "\" lies on the network; put the file into the book"));
        else if (std::none_of(book_.items.begin(), book_.items.end(),
                              [&](const Item& item) { return item.href == url; }))
            error("MR854", concat("\"", url, "\" is not in the manifest"));
        return;
    }
    if (!book_.files.contains(target.path))
        return error("MR852", concat("\"", url,
                                     "\" is not in the archive; add the file or correct its name"));
    const Item* const item = book_.item_at(target.path);
    if (!item) return error("MR852", concat("\"", url, "\" is not in the manifest; list it"));
    if (name == "img" || (name == "image" && node.vocabulary == manuscript::Vocabulary::svg)) {
        if (!item->media_type.starts_with("image/") && item->fallback.empty())
            error("MR836", concat("\"", url, "\" is ", item->media_type, ", no picture"));
        else if ((item->media_type == "image/tiff" || item->media_type == "image/bmp" ||
                  item->media_type == "image/avif") &&
                 item->fallback.empty())
            error("MR837", concat("\"", url, "\" is ", item->media_type,
                                  ", which not every reader shows; convert it to PNG or JPEG"));
        if (url.find('#') != std::string_view::npos && item->media_type != "image/svg+xml")
            book_.warning(book_.at(document, node), "MR852",
                          "a picture's address names a place in it");
    }
    if (name == "link" && node.has_word("rel", "stylesheet") && item->media_type != "text/css")
        error("MR836",
              concat("\"", url, "\" is linked as a style sheet but is ", item->media_type));
    if (name == "link" && node.has_word("rel", "alternate") && node.has_word("rel", "stylesheet") &&
        node.value("title").empty())
        error("MR860", "an alternate style sheet needs a title");
    if ((name == "use" || name == "iframe") && !target.fragment.empty())
        fragment(document, node, target);
}

} // namespace

void check_references(Publication& book) {
    ReferenceRules(book).check();
}

} // namespace makeready::check
