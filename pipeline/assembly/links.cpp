// Links between articles. They are written as file names, for that is what an author sees; in the
// book they lead to ids. What leads nowhere becomes plain words, for a dead link is worse than
// none.
#include "build.hpp"
#include "draft.hpp"
#include "strings.hpp"

#include <algorithm>
#include <filesystem>

namespace makeready::assembly {

namespace {

/// "walking-plan.md?x#week-one", taken apart.
struct Address {
    std::string path, fragment;
};

Address address_of(std::string_view href) {
    const auto hash = std::min(href.find('#'), href.size());
    const auto fragment = href.substr(std::min(hash + 1, href.size()));
    const auto path = href.substr(0, hash);
    return {decoded(path.substr(0, path.find('?'))), decoded(fragment)};
}

/// "https", "mailto"; empty for an address without one (RFC 3986, 3.1).
std::string scheme_of(std::string_view href) {
    const auto colon = href.find(':');
    const auto scheme = href.substr(0, std::min(colon, href.size()));
    const auto is_sign = [](char c) {
        const char small = static_cast<char>(c | 0x20);
        return (small >= 'a' && small <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '-' ||
               c == '.';
    };
    const bool is_scheme = colon != std::string_view::npos && !scheme.empty() &&
                           std::all_of(scheme.begin(), scheme.end(), is_sign);
    return is_scheme ? lower_ascii(scheme) : std::string();
}

class Leading {
public:
    explicit Leading(Draft& draft) : draft_(draft) {
        for (const Placed& placed : draft.placed) index(placed);
    }

    void lead(const Placed& from, Node& link);

private:
    void index(const Placed& placed);
    void lead_inside(const Placed& from, Node& link, const std::string& href);
    const Placed* find_placed(const Placed& from, const std::string& path) const;
    std::vector<std::string> keys(const Placed& from, const std::string& path) const;
    std::string anchor(const Placed& to, const Node& link, const std::string& fragment);
    void report_dead_fragment(const Placed& to, const Node& link, const std::string& fragment);
    void lead_outside(const Placed& from, Node& link, const Address& address);
    const KnownArticle* find_known(const Placed& from, const std::string& path) const;
    void report_nowhere(const Node& link, const std::string& href);
    void unlink(Node& link);

    Draft& draft_;
    std::map<std::string, const Placed*>
        by_name_; ///< By path with and without ending, and by name.
};

void Leading::index(const Placed& placed) {
    by_name_.emplace(placed.path, &placed); // The first wins where an article stands twice.
    by_name_.emplace(std::string(without_ending(placed.path)), &placed);
    by_name_.emplace(std::string(article_name(placed.path)), &placed);
}

void Leading::lead(const Placed& from, Node& link) {
    static constexpr std::string_view outside[] = {"http", "https", "mailto", "tel", "sms", "ftp"};
    const std::string href(trimmed(link.value("href")));
    const std::string scheme = scheme_of(href);
    if (href.starts_with("//")) {
        link.set("href", as_url("https:" + href));
    } else if (std::find(std::begin(outside), std::end(outside), scheme) != std::end(outside)) {
        link.set("href", as_url(href));
    } else if (!scheme.empty() || href.empty()) {
        report_nowhere(link, href);
        unlink(link);
    } else {
        lead_inside(from, link, href);
    }
}

void Leading::lead_inside(const Placed& from, Node& link, const std::string& href) {
    const Address address = address_of(href);
    const Placed* to = address.path.empty() ? &from : find_placed(from, address.path);
    if (to)
        link.set("href", '#' + anchor(*to, link, address.fragment));
    else
        lead_outside(from, link, address);
}

const Placed* Leading::find_placed(const Placed& from, const std::string& path) const {
    for (const std::string& key : keys(from, path))
        if (const auto found = by_name_.find(key); found != by_name_.end()) return found->second;
    return nullptr;
}

// What a path can mean: a file beside the one it is written in, or the plan's name of an article.
std::vector<std::string> Leading::keys(const Placed& from, const std::string& path) const {
    const auto beside = std::filesystem::path(from.path).parent_path() / path;
    const std::string full = beside.lexically_normal().generic_string();
    return {full, std::string(without_ending(full)), std::string(article_name(path))};
}

std::string Leading::anchor(const Placed& to, const Node& link, const std::string& fragment) {
    if (fragment.empty()) return to.id;
    if (const auto exact = to.anchors.find(fragment); exact != to.anchors.end())
        return exact->second;
    for (const auto& [written, id] : to.anchors) // "#Week_One" and "#week-one" mean the same.
        if (slug(written) == slug(fragment)) return id;
    report_dead_fragment(to, link, fragment);
    return to.id;
}

void Leading::report_dead_fragment(const Placed& to, const Node& link,
                                   const std::string& fragment) {
    std::vector<std::string> there;
    for (const auto& [written, id] : to.anchors) there.push_back(written);
    const auto guess = nearest(fragment, there);
    draft_.report.warning(
        draft_.book.tree.position(link), "MR111",
        concat("no place \"#", fragment, "\" in \"", to.name,
               "\"; the link leads to its beginning. ",
               guess ? concat("Did you mean \"#", *guess, "\"?") : "Name one of its headings."));
}

void Leading::lead_outside(const Placed& from, Node& link, const Address& address) {
    const KnownArticle* known = find_known(from, address.path);
    if (known && !known->source.empty()) {
        link.set("href", as_url(known->source));
        return;
    }
    if (!known)
        report_nowhere(link, address.path);
    else if (draft_.purpose == Purpose::book)
        draft_.report.note(draft_.book.tree.position(link), "MR110",
                           concat("\"", known->id,
                                  "\" is not in this book, so the link to it became ",
                                  "plain words. Add the article to the plan to keep the link."));
    unlink(link);
}

const KnownArticle* Leading::find_known(const Placed& from, const std::string& path) const {
    const std::vector<std::string> meant = keys(from, path);
    const auto is_meant = [&](std::string_view name) {
        return std::find(meant.begin(), meant.end(), name) != meant.end();
    };
    for (const KnownArticle& known : draft_.articles.known)
        if (is_meant(known.file) || is_meant(without_ending(known.file)) ||
            is_meant(article_name(known.id)))
            return &known;
    return nullptr;
}

void Leading::report_nowhere(const Node& link, const std::string& href) {
    std::vector<std::string> there;
    for (const KnownArticle& known : draft_.articles.known) there.push_back(known.id);
    const auto guess = nearest(article_name(href), there);
    draft_.report.warning(draft_.book.tree.position(link), "MR115",
                          concat("the link to \"", href,
                                 "\" leads nowhere and became plain words. ",
                                 guess ? concat("Did you mean \"", *guess, "\"?")
                                       : "Name an article, or a whole address: https://..."));
}

// The words stay. An id stays too, on a span, for others may lead to it.
void Leading::unlink(Node& link) {
    for (const Atom name : {Atom("href"), Atom("rel"), Atom("target"), Atom("title")})
        link.remove(name);
    if (!link.attributes.empty()) {
        link.name = "span";
        return;
    }
    while (link.first) insert_before(*link.first, link);
    detach(link);
}

} // namespace

void lead_links(Draft& draft) {
    Leading leading(draft);
    for (const Placed& placed : draft.placed)
        for (Node* link : placed.links) leading.lead(placed, *link);
}

} // namespace makeready::assembly
