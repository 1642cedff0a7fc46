// The navigation document (EPUB 3.3, 7) and the NCX of EPUB 2.
#include "publication.hpp"
#include "strings.hpp"

namespace makeready::check {
namespace {

class NavigationRules {
public:
    explicit NavigationRules(Publication& book) : book_(book) {}

    void check();

private:
    void error(const Node& at, std::string_view code, std::string message) {
        book_.error(book_.at(*document_, at), code, std::move(message));
    }

    void check_nav(const Node& nav);
    void check_list(const Node& list, const std::string& type);
    void check_entry(const Node& entry, const std::string& type);
    void check_link(const Node& link, const std::string& type);
    void check_ncx(const Document& ncx);
    void check_point(const Document& ncx, const Node& point);

    Publication& book_;
    const Document* document_ = nullptr;
    std::map<std::string, int> navs_;
    std::set<std::string> landmarks_;
    std::pair<std::size_t, std::int32_t> reached_{0, 0}; ///< In the spine, and the line there.
};

void NavigationRules::check() {
    int items = 0;
    for (const Item& item : book_.items) {
        const auto found = book_.documents.find(item.path);
        if (found == book_.documents.end()) continue;
        document_ = &found->second;
        if (item.media_type == "application/x-dtbncx+xml") check_ncx(*document_);
        if (!item.properties.contains("nav")) continue;
        ++items;
        const Node& root = *document_->tree.root();
        for (const Node* node = &root; node; node = manuscript::following(*node, root))
            if (node->is("nav")) check_nav(*node);
        if (navs_["toc"] != 1)
            error(root, "MR840",
                  navs_["toc"] == 0 ? "the navigation has no <nav epub:type=\"toc\">"
                                    : "the navigation has more than one toc");
        for (const char* const one : {"landmarks", "page-list"})
            if (navs_[one] > 1)
                error(root, "MR840", concat("the navigation has more than one ", one));
    }
    if (book_.is_epub3 &&
        std::count_if(book_.items.begin(), book_.items.end(),
                      [](const Item& item) { return item.properties.contains("nav"); }) != 1)
        book_.error(book_.at(book_.package_path), "MR838",
                    items == 0 ? "no item of the manifest has the property nav"
                               : "more than one item has the property nav");
}

void NavigationRules::check_nav(const Node& nav) {
    const auto types = words_of(nav.value("epub:type"));
    const std::string type = types.empty() ? "" : types.front();
    for (const std::string& one : types) ++navs_[one];
    if (types.empty()) return;
    const auto lists = children(nav, "ol");
    if (lists.size() != 1)
        error(nav, "MR840", "a <nav> holds a heading, if it likes, and one <ol>");
    for (const Node* node = nav.first; node; node = node->next) {
        const bool heading =
            node->is_element() && node->name.text().size() == 2 && node->name.text()[0] == 'h';
        if (node->is_text() ? !trimmed(node->text).empty()
                            : !heading && !node->is("ol") && !node->is("p") && !node->is("hgroup"))
            error(nav, "MR840", "a <nav> holds a heading, if it likes, and one <ol>, nothing else");
        if (heading && words_in(*node).empty())
            error(*node, "MR840", "the heading of a <nav> is empty");
    }
    for (const Node* const list : lists) check_list(*list, type);
}

void NavigationRules::check_list(const Node& list, const std::string& type) {
    const auto entries = children(list, "li");
    if (entries.empty()) error(list, "MR840", "a list of the navigation is empty; remove it");
    for (const Node* const entry : entries) check_entry(*entry, type);
}

void NavigationRules::check_entry(const Node& entry, const std::string& type) {
    const Node* const link = child(entry, "a");
    const Node* const label = link ? link : child(entry, "span");
    const auto lists = children(entry, "ol");
    if (!label)
        return error(entry, "MR840", "an entry of the navigation has neither a link nor a span");
    if (!link && lists.empty())
        error(entry, "MR840",
              "a span in the navigation leads nowhere and heads nothing; make it a link");
    if (!lists.empty() && (type == "landmarks" || type == "page-list"))
        book_.warning(book_.at(*document_, entry), "MR840",
                      concat("the list of ", type, " must be flat"));
    bool worded = !words_in(*label).empty();
    for (const Node* node = label; node; node = manuscript::following(*node, *label))
        worded = worded || !node->value("alt").empty() || !node->value("title").empty() ||
                 !node->value("aria-label").empty();
    if (!worded) error(*label, "MR840", "an entry of the navigation has no words");
    for (const Node* node = entry.first; node; node = node->next)
        if (node->is_text() ? !trimmed(node->text).empty() : node != label && !node->is("ol"))
            error(entry, "MR840",
                  "an entry of the navigation holds a link or span, then perhaps one <ol>");
    if (lists.size() > 1) error(entry, "MR840", "an entry of the navigation has two lists");
    if (link) check_link(*link, type);
    for (const Node* const list : lists) check_list(*list, type);
}

void NavigationRules::check_link(const Node& link, const std::string& type) {
    const Target target = resolved(link.value("href"), document_->path);
    if (!link.attribute("href"))
        return error(link, "MR840", "a link of the navigation has no href");
    if (target.kind != Target::Kind::inside)
        return error(
            link, "MR840",
            concat("the navigation leads out of the book, to \"", link.value("href"), "\""));
    if (type == "landmarks") {
        if (link.value("epub:type").empty())
            error(link, "MR840", "a landmark has no epub:type");
        else if (!landmarks_.insert(concat(link.value("epub:type"), " ", link.value("href")))
                      .second)
            error(link, "MR840", "two landmarks are the same");
        return;
    }
    if (target.path == document_->path) return;
    if (!book_.in_spine(target.path)) return; // Told with the references.
    const auto place = static_cast<std::size_t>(
        std::find(book_.spine.begin(), book_.spine.end(), target.path) - book_.spine.begin());
    const auto held = book_.documents.find(target.path);
    const auto id = held == book_.documents.end()
                        ? std::map<std::string, const Node*, std::less<>>::const_iterator{}
                        : held->second.ids.find(target.fragment);
    const std::int32_t line = held != book_.documents.end() && id != held->second.ids.end()
                                  ? static_cast<std::int32_t>(id->second->id)
                                  : 0;
    if (type == "toc" && std::pair(place, line) < reached_)
        book_.warning(book_.at(*document_, link), "MR841",
                      "the table of contents is not in the order of reading");
    if (type == "toc") reached_ = {place, line};
}

void NavigationRules::check_ncx(const Document& ncx) {
    const Node& root = *ncx.tree.root();
    const auto tell = [&](const Node& at, std::string message) {
        book_.error(book_.at(ncx, at), "MR842", std::move(message));
    };
    if (local_name(root) != "ncx" || root.value("xmlns") != "http://www.daisy.org/z3986/2005/ncx/")
        return tell(root, "the root is not <ncx>");
    if (root.value("version") != "2005-1") tell(root, "<ncx> needs version=\"2005-1\"");
    std::string uid;
    if (const Node* const head = child(root, "head")) {
        for (const Node* const meta : children(*head, "meta")) {
            if (!meta->attribute("name") || !meta->attribute("content"))
                tell(*meta, "a <meta> of the NCX needs name and content");
            if (meta->value("name") == "dtb:uid") uid = collapsed(meta->value("content"));
        }
    } else
        tell(root, "the NCX has no <head>");
    if (!uid.empty() && uid != book_.identifier)
        tell(root, concat("dtb:uid is \"", uid, "\", but the book's identifier \"",
                          book_.identifier, "\""));
    for (const char* const needed : {"docTitle", "navMap"})
        if (!child(root, needed)) tell(root, concat("the NCX has no <", needed, ">"));
    const Node* const map = child(root, "navMap");
    if (map && children(*map, "navPoint").empty()) tell(*map, "the NCX leads nowhere");
    for (const Node* node = &root; node; node = manuscript::following(*node, root))
        if (node->is_element() &&
            (local_name(*node) == "navPoint" || local_name(*node) == "pageTarget"))
            check_point(ncx, *node);
}

void NavigationRules::check_point(const Document& ncx, const Node& point) {
    const auto tell = [&](std::string message) {
        book_.error(book_.at(ncx, point), "MR842", std::move(message));
    };
    if (local_name(point) == "navPoint" && point.value("id").empty())
        tell("a <navPoint> needs an id");
    const Node* const label = child(point, "navLabel");
    const Node* const content = child(point, "content");
    if (!label || !child(*label, "text")) return tell("a point of the NCX has no <navLabel><text>");
    if (words_in(*label).empty())
        book_.warning(book_.at(ncx, point), "MR842", "a point of the NCX has no words");
    if (!content || content->value("src").empty())
        return tell("a point of the NCX has no <content src>");
    const std::string_view type = point.value("type");
    if (local_name(point) == "pageTarget" && type != "front" && type != "normal" &&
        type != "special")
        tell("the type of a <pageTarget> is front, normal or special");
    if (point.attribute("playOrder") && !integer_of(point.value("playOrder")))
        tell("playOrder is a whole number");
}

} // namespace

void check_navigation(Publication& book) {
    NavigationRules(book).check();
}

} // namespace makeready::check
