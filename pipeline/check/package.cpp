// The package document: EPUB 3.3, 5.
#include "publication.hpp"
#include "strings.hpp"

namespace makeready::check {
namespace {

bool is_content(std::string_view media_type) {
    return media_type == "application/xhtml+xml" || media_type == "image/svg+xml";
}

// EPUB 3.3, 3.2: what every reader shows without a fallback.
bool is_core(std::string_view type) {
    static const std::set<std::string_view> types = {"image/gif",
                                                     "image/jpeg",
                                                     "image/png",
                                                     "image/svg+xml",
                                                     "image/webp",
                                                     "audio/mpeg",
                                                     "audio/mp4",
                                                     "audio/ogg; codecs=opus",
                                                     "text/css",
                                                     "font/ttf",
                                                     "application/font-sfnt",
                                                     "font/otf",
                                                     "application/vnd.ms-opentype",
                                                     "font/woff",
                                                     "application/font-woff",
                                                     "font/woff2",
                                                     "application/xhtml+xml",
                                                     "application/javascript",
                                                     "application/ecmascript",
                                                     "text/javascript",
                                                     "application/x-dtbncx+xml",
                                                     "application/smil+xml",
                                                     "application/pls+xml"};
    return types.contains(type);
}

std::string_view sniffed(std::string_view bytes) {
    if (bytes.starts_with("\x89PNG")) return "image/png";
    if (bytes.starts_with("\xFF\xD8\xFF")) return "image/jpeg";
    if (bytes.starts_with("GIF8")) return "image/gif";
    if (bytes.substr(0, 4) == "RIFF" && bytes.substr(8, 4) == "WEBP") return "image/webp";
    return {};
}

class PackageReader {
public:
    PackageReader(Publication& book, const Document& package)
        : book_(book), package_(package), root_(*package.tree.root()) {}

    bool read();

private:
    void error(const Node& at, std::string_view code, std::string message) {
        book_.error(book_.at(package_, at), code, std::move(message));
    }

    void check_root();
    void check_order();
    void check_languages();
    void read_item(const Node& node);
    void check_item(const Item& item);
    void check_bytes(const Item& item);
    void check_fallback(const Item& item);
    void read_spine(const Node& spine);
    void read_itemref(const Node& node, bool& linear);
    void check_guide(const Node& guide);
    void check_unlisted();

    Publication& book_;
    const Document& package_;
    const Node& root_;
    std::set<std::string> seen_refs_;
};

bool PackageReader::read() {
    if (local_name(root_) != "package" || root_.value("xmlns") != "http://www.idpf.org/2007/opf") {
        error(root_, "MR830",
              "the root is not <package> of EPUB; a package begins <package "
              "xmlns=\"http://www.idpf.org/2007/opf\">");
        return false;
    }
    check_root();
    check_order();
    check_languages();
    const Node* const manifest = child(root_, "manifest");
    const Node* const spine = child(root_, "spine");
    if (!manifest || !spine) return false;
    for (const Node* node = manifest->first; node; node = node->next)
        if (node->is_element()) read_item(*node);
    for (const Item& item : book_.items) check_item(item);
    read_spine(*spine);
    if (const Node* const guide = child(root_, "guide")) check_guide(*guide);
    check_unlisted();
    return true;
}

void PackageReader::check_root() {
    book_.is_epub3 = root_.value("version") != "2.0";
    if (root_.value("version") != "3.0" && book_.is_epub3)
        error(root_, "MR830", "<package> needs version=\"3.0\"");
    static const std::set<std::string_view> known = {
        "version", "unique-identifier", "prefix", "xml:lang", "dir", "id", "xmlns"};
    for (const manuscript::Attribute& attribute : root_.attributes)
        if (!known.contains(attribute.name.text()) && !attribute.name.text().starts_with("xmlns:"))
            error(
                root_, "MR830",
                concat("<package> takes no attribute \"", attribute.name.text(), "\"; remove it"));
    const std::string_view direction = root_.value("dir");
    if (root_.attribute("dir") && direction != "ltr" && direction != "rtl" && direction != "auto")
        error(root_, "MR830", "dir is ltr, rtl or auto");
    if (!root_.attribute("unique-identifier"))
        error(root_, "MR830", "<package> names no unique-identifier");
}

void PackageReader::check_order() {
    static constexpr std::string_view order[] = {"metadata", "manifest", "spine",
                                                 "guide",    "bindings", "collection"};
    std::size_t reached = 0;
    std::set<std::string> seen;
    for (const Node* node = root_.first; node; node = node->next) {
        if (!node->is_element()) continue;
        const std::string name(local_name(*node));
        const auto place = std::find(std::begin(order), std::end(order), name);
        if (place == std::end(order)) {
            error(*node, "MR830", concat("<", name, "> has no place in <package>; remove it"));
            continue;
        }
        const auto rank = static_cast<std::size_t>(place - std::begin(order));
        if (rank < reached)
            error(*node, "MR830",
                  concat("<", name,
                         "> comes too late; the order is metadata, manifest, spine, guide"));
        if (!seen.insert(name).second && name != "collection")
            error(*node, "MR830", concat("<", name, "> stands twice; join them"));
        reached = std::max(reached, rank);
    }
    for (const char* const needed : {"metadata", "manifest", "spine"})
        if (!seen.contains(needed))
            error(root_, "MR830", concat("<package> has no <", needed, ">"));
}

void PackageReader::check_languages() {
    for (const Node* node = &root_; node; node = manuscript::following(*node, root_)) {
        const std::string* const given = node->is_element() ? node->attribute("xml:lang") : nullptr;
        if (given && !given->empty() &&
            (given->find_first_of(" _") != std::string::npos || given->find('-') == 0))
            error(*node, "MR831",
                  concat("\"", *given, "\" is no language tag; write one such as en or pt-BR"));
    }
}

void PackageReader::read_item(const Node& node) {
    if (local_name(node) != "item")
        return error(node, "MR833",
                     concat("<", node.name.text(), "> has no place in <manifest>; remove it"));
    Item item{std::string(node.value("id")),
              std::string(node.value("href")),
              {},
              std::string(node.value("media-type")),
              std::string(node.value("fallback")),
              std::string(node.value("media-overlay")),
              {},
              false,
              &node};
    static const std::set<std::string_view> known = {
        "id", "href", "media-type", "fallback", "media-overlay", "properties", "fallback-style"};
    for (const manuscript::Attribute& attribute : node.attributes)
        if (!known.contains(attribute.name.text()))
            error(node, "MR833",
                  concat("<item> takes no attribute \"", attribute.name.text(), "\"; remove it"));
    for (const char* const needed : {"id", "href", "media-type"})
        if (node.value(needed).empty()) error(node, "MR833", concat("an <item> has no ", needed));
    if (item.media_type.find('/') == std::string::npos)
        error(node, "MR833", concat("\"", item.media_type, "\" is no media type"));
    static const std::set<std::string> properties = {
        "cover-image", "mathml",   "nav",        "remote-resources", "scripted", "svg",
        "switch",      "data-nav", "dictionary", "glossary",         "index",    "search-key-map"};
    for (const std::string& word : words_of(node.value("properties"))) {
        if (!properties.contains(word) && word.find(':') == std::string::npos)
            error(node, "MR838",
                  concat("\"", word, "\" is no property of a manifest's item; remove it"));
        item.properties.insert(word);
    }
    const Target target = resolved(item.href, book_.package_path);
    item.is_remote = target.kind == Target::Kind::outside;
    item.path = target.path;
    if (target.kind == Target::Kind::invalid || target.kind == Target::Kind::leaks ||
        (item.is_remote && target.scheme != "https" && target.scheme != "http"))
        error(node, "MR833",
              concat("\"", item.href,
                     "\" is no address of a file of the book; encode spaces as %20 and stay in the "
                     "archive"));
    else if (!target.fragment.empty() || item.href.find('#') != std::string::npos)
        error(node, "MR833", concat("\"", item.href, "\" names a place in a file; name the file"));
    else if (!item.is_remote && item.path == book_.package_path)
        error(node, "MR833", "the manifest must not list the package itself");
    else if (!item.is_remote && book_.item_at(item.path))
        error(node, "MR833", concat("\"", item.href, "\" is listed twice; remove one"));
    else if (item.path.starts_with("META-INF/"))
        error(node, "MR833", "files of META-INF are not listed in the manifest");
    book_.items.push_back(std::move(item));
}

void PackageReader::check_item(const Item& item) {
    const Node& node = *item.node;
    if (!item.is_remote && !item.href.empty() && !book_.files.contains(item.path))
        error(node, "MR835",
              concat("\"", item.href,
                     "\" is listed but not in the archive; add the file or remove the item"));
    if (item.is_remote && !item.media_type.starts_with("audio/") &&
        !item.media_type.starts_with("video/") && !item.media_type.starts_with("font/") &&
        is_core(item.media_type))
        error(node, "MR854",
              concat("\"", item.href, "\" lies on the network; only audio, video and fonts may"));
    if (item.properties.contains("nav") && item.media_type != "application/xhtml+xml")
        error(node, "MR838", "the item with the property nav is no XHTML");
    if (item.properties.contains("cover-image") && !item.media_type.starts_with("image/"))
        error(node, "MR838", "the item with the property cover-image is no picture");
    if (!item.overlay.empty()) {
        const Item* const overlay = book_.item(item.overlay);
        if (!overlay || overlay->media_type != "application/smil+xml")
            error(
                node, "MR837",
                concat("the media-overlay \"", item.overlay, "\" is no SMIL item of the manifest"));
        else if (!is_content(item.media_type))
            error(node, "MR837", "only XHTML and SVG have a media-overlay");
    }
    check_fallback(item);
    check_bytes(item);
}

void PackageReader::check_fallback(const Item& item) {
    std::set<std::string> passed{item.id};
    for (const Item* at = &item; !at->fallback.empty();) {
        at = book_.item(at->fallback);
        if (!at)
            return error(*item.node, "MR837",
                         concat("the fallback \"", item.fallback, "\" is no item of the manifest"));
        if (!passed.insert(at->id).second)
            return error(*item.node, "MR837", "the fallbacks lead round in a circle");
    }
}

void PackageReader::check_bytes(const Item& item) {
    const auto held = book_.files.find(item.path);
    if (item.is_remote || held == book_.files.end()) return;
    const std::string_view real = sniffed(*held->second);
    const bool raster = item.media_type.starts_with("image/") &&
                        item.media_type != "image/svg+xml" && is_core(item.media_type);
    if ((!real.empty() && raster && real != item.media_type) || (real.empty() && raster))
        error(*item.node, "MR836",
              concat("\"", item.href, "\" is listed as ", item.media_type, " but holds ",
                     real.empty() ? "no such picture" : real, "; correct one"));
    else if (held->second->empty())
        error(*item.node, "MR836",
              concat("\"", item.href, "\" is empty; add its content or remove it"));
}

void PackageReader::read_spine(const Node& spine) {
    const std::string toc(spine.value("toc"));
    const Item* const ncx = book_.item(toc);
    if (!toc.empty() && (!ncx || ncx->media_type != "application/x-dtbncx+xml"))
        error(spine, "MR834", concat("toc=\"", toc, "\" names no NCX item of the manifest"));
    const bool has_ncx = std::any_of(book_.items.begin(), book_.items.end(), [](const Item& item) {
        return item.media_type == "application/x-dtbncx+xml";
    });
    if (toc.empty() && has_ncx)
        error(spine, "MR834", "the book has an NCX, but <spine> does not name it: toc=\"ID\"");
    const std::string_view progression = spine.value("page-progression-direction");
    if (spine.attribute("page-progression-direction") && progression != "ltr" &&
        progression != "rtl" && progression != "default")
        error(spine, "MR834", "page-progression-direction is ltr, rtl or default");
    bool linear = false;
    for (const Node* node = spine.first; node; node = node->next)
        if (node->is_element()) read_itemref(*node, linear);
    if (book_.spine.empty())
        error(spine, "MR834", "the spine names no document");
    else if (!linear)
        error(spine, "MR834", "no document of the spine is linear, so nothing would be read");
}

void PackageReader::read_itemref(const Node& node, bool& linear) {
    if (local_name(node) != "itemref")
        return error(node, "MR834",
                     concat("<", node.name.text(), "> has no place in <spine>; remove it"));
    static const std::set<std::string_view> known = {"id", "idref", "linear", "properties"};
    for (const manuscript::Attribute& attribute : node.attributes)
        if (!known.contains(attribute.name.text()))
            error(
                node, "MR834",
                concat("<itemref> takes no attribute \"", attribute.name.text(), "\"; remove it"));
    for (const std::string& word : words_of(node.value("properties")))
        if (word != "page-spread-left" && word != "page-spread-right" &&
            word.find(':') == std::string::npos)
            error(node, "MR838",
                  concat("\"", word, "\" is no property of a spine's item; remove it"));
    const std::string id(node.value("idref"));
    const std::string_view flag = node.value("linear");
    if (node.attribute("linear") && flag != "yes" && flag != "no")
        error(node, "MR834", "linear is yes or no");
    linear = linear || flag != "no";
    const Item* const item = book_.item(id);
    if (!item)
        return error(node, "MR834",
                     concat("the spine names \"", id, "\", which is no item of the manifest"));
    if (!seen_refs_.insert(id).second)
        error(node, "MR834", concat("the spine names \"", id, "\" twice; remove one"));
    const Item* shown = item;
    for (std::set<std::string> passed;
         shown && !is_content(shown->media_type) && passed.insert(shown->id).second;)
        shown = book_.item(shown->fallback);
    if (!shown || !is_content(shown->media_type))
        error(node, "MR834",
              concat("\"", item->href, "\" is ", item->media_type,
                     " without a fallback; a spine takes XHTML and SVG"));
    book_.spine.push_back(item->path);
}

void PackageReader::check_guide(const Node& guide) {
    std::set<std::string> seen;
    const auto references = children(guide, "reference");
    if (references.empty()) error(guide, "MR839", "<guide> is empty; remove it");
    for (const Node* const one : references) {
        const std::string href(one->value("href"));
        if (one->value("type").empty() || href.empty()) {
            error(*one, "MR839", "a <reference> of the guide needs type and href");
            continue;
        }
        const Target target = resolved(href, book_.package_path);
        const Item* const item = book_.item_at(target.path);
        if (!item)
            error(*one, "MR839",
                  concat("the guide leads to \"", href, "\", which is not in the manifest"));
        else if (!is_content(item->media_type))
            error(*one, "MR839", concat("the guide leads to \"", href, "\", which is no document"));
        if (!seen.insert(concat(one->value("type"), " ", href)).second)
            book_.warning(book_.at(package_, *one), "MR839",
                          "the guide says the same twice; remove one");
    }
}

void PackageReader::check_unlisted() {
    for (const auto& [name, bytes] : book_.files)
        if (name != "mimetype" && !name.starts_with("META-INF/") && name != book_.package_path &&
            !book_.item_at(name))
            book_.warning(book_.at(name), "MR835",
                          "the file is in the archive but not in the manifest; list or remove it");
}

} // namespace

bool check_package(Publication& book) {
    book.package = parse(book, book.package_path);
    return book.package && PackageReader(book, *book.package).read();
}

} // namespace makeready::check
