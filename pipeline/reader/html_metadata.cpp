// What the head of a page says of its article, and what its text shows.
#include "html.hpp"
#include "page_statements.hpp"
#include "strings.hpp"

#include <algorithm>

namespace makeready::reader {

using manuscript::Node;

namespace {

std::string words_in(const Node& node) {
    return collapsed(text_content(node));
}

/// Every <meta>, by name, property or itemprop in lower case; the first that says something wins.
std::multimap<std::string, std::string> metas_of(const Node& html) {
    std::multimap<std::string, std::string> metas;
    for (const Node* node = &html; node != nullptr; node = following(*node, html)) {
        if (!node->is("meta")) continue;
        std::string content = collapsed(node->value("content"));
        if (content.empty()) continue;
        for (const std::string_view key : {"name", "property", "itemprop", "http-equiv"})
            for (const std::string_view name : split(node->value(key), ' '))
                if (!name.empty()) metas.emplace(lower_ascii(name), content);
    }
    return metas;
}

class PageHead {
public:
    PageHead(const Node& html, std::string_view address)
        : html_(html), address_(address), metas_(metas_of(html)), said_(statements_in(html)) {}

    manuscript::ArticleHead read();

private:
    std::string meta(std::initializer_list<std::string_view> names) const;
    std::string title() const;
    std::string document_title() const;
    std::string without_site(const std::string& title) const;
    std::vector<std::string> headings() const;
    std::vector<manuscript::Contributor> authors() const;
    std::string byline() const;
    std::optional<manuscript::Date> date(bool is_change) const;
    std::string language() const;
    std::string canonical() const;

    const Node& html_;
    std::string_view address_;
    std::multimap<std::string, std::string> metas_;
    PageStatements said_;
};

std::string PageHead::meta(std::initializer_list<std::string_view> names) const {
    for (const std::string_view name : names)
        if (const auto found = metas_.find(std::string(name)); found != metas_.end())
            return found->second;
    return {};
}

std::vector<std::string> PageHead::headings() const {
    std::vector<std::string> texts;
    for (const int level : {1, 2})
        for (const Node* node = &html_; node != nullptr; node = following(*node, html_))
            if (heading_level(*node) == level) texts.push_back(words_in(*node));
    return texts;
}

std::size_t count_of_words(std::string_view text) {
    return text.empty() ? 0 : std::size_t(std::count(text.begin(), text.end(), ' ')) + 1;
}

/// Where "Title | Site" can be cut: begin and end of each sign between two spaces.
std::vector<std::pair<std::size_t, std::size_t>> cuts_in(std::string_view title) {
    constexpr std::string_view signs[] = {"|", "-", "–",  "—", "»", "«",
                                          "/", ">", "::", "·", "•", "\\"};
    std::vector<std::pair<std::size_t, std::size_t>> cuts;
    for (std::size_t at = title.find(' '); at != title.npos; at = title.find(' ', at + 1))
        for (const std::string_view sign : signs) {
            const std::string_view rest = title.substr(at + 1);
            if (rest.starts_with(sign) && rest.substr(sign.size()).starts_with(' '))
                cuts.emplace_back(at, at + sign.size() + 2);
        }
    return cuts;
}

/// The title that <title> holds beside the site's name: what a heading repeats, else what is left
/// without the last part, or without the first if that leaves next to nothing.
std::string PageHead::document_title() const {
    const Node* element = find(html_, "title");
    const std::string whole = element == nullptr ? std::string() : words_in(*element);
    const std::vector<std::string> shown = headings();
    if (whole.empty()) {
        const Node* const heading = find(html_, "h1");
        return heading == nullptr ? std::string() : words_in(*heading);
    }
    const auto is_shown = [&](std::string_view part) {
        return std::any_of(shown.begin(), shown.end(), [&](const std::string& heading) {
            return equals_ignoring_ascii_case(heading, part);
        });
    };
    if (is_shown(whole)) return whole;
    const auto cuts = cuts_in(whole);
    for (auto cut = cuts.rbegin(); cut != cuts.rend(); ++cut) {
        if (is_shown(whole.substr(0, cut->first))) return whole.substr(0, cut->first);
        if (is_shown(whole.substr(cut->second))) return whole.substr(cut->second);
    }
    if (const auto colon = whole.rfind(": ");
        colon != whole.npos && is_shown(whole.substr(colon + 2)))
        return whole.substr(colon + 2);
    if (cuts.empty()) return whole;
    const std::string front = whole.substr(0, cuts.back().first);
    const std::string back = whole.substr(cuts.front().second);
    const std::string& kept = count_of_words(front) >= 3 ? front : back;
    return count_of_words(kept) >= 3 ? kept : whole;
}

std::string PageHead::without_site(const std::string& title) const {
    const auto cuts = cuts_in(title);
    if (cuts.empty()) return title;
    const std::string site = said_.site.empty() ? meta({"og:site_name"}) : said_.site;
    const std::string last = title.substr(cuts.back().second);
    if (!site.empty() && equals_ignoring_ascii_case(last, site))
        return title.substr(0, cuts.back().first);
    for (const std::string& heading : headings())
        if (heading == title.substr(0, cuts.back().first)) return heading;
    return title;
}

std::string PageHead::title() const {
    if (!said_.title.empty()) return said_.title;
    const std::string stated =
        meta({"dc.title", "dc:title", "dcterm.title", "dcterms.title", "dcterm:title", "og:title",
              "citation_title", "title", "twitter:title", "parsely-title"});
    return stated.empty() ? document_title() : without_site(stated);
}

/// A short text that is marked as naming the author.
std::string PageHead::byline() const {
    for (const Node* node = &html_; node != nullptr; node = following(*node, html_)) {
        if (!node->is_element() || node->is("meta") || node->is("link")) continue;
        const std::string names = lower_ascii(concat(node->value("class"), ' ', node->value("id")));
        const bool is_author =
            node->value("rel") == "author" || node->has_word("itemprop", "author") ||
            names.find("byline") != names.npos || node->has_word("class", "author") ||
            node->has_word("class", "p-author");
        if (!is_author) continue;
        const Node* name = node;
        for (const Node* inner = node; inner != nullptr; inner = following(*inner, *node))
            if (inner->has_word("itemprop", "name") || inner->value("rel") == "author")
                name = inner;
        const std::string text = words_in(*name);
        if (!text.empty() && text.size() < 100) return text;
    }
    return {};
}

/// "By Ana Ruiz and Sam Li": two names. An address is no name.
std::vector<std::string> names_in(std::string text) {
    for (const std::string_view by : {"by ", "von ", "par ", "por "})
        if (equals_ignoring_ascii_case(std::string_view(text).substr(0, by.size()), by))
            text.erase(0, by.size());
    for (const std::string_view between : {" and ", " & ", " und ", "; "})
        for (auto at = text.find(between); at != text.npos; at = text.find(between, at))
            text.replace(at, between.size(), ",");
    std::vector<std::string> names;
    for (const std::string_view part : split(text, ',')) {
        const std::string_view name = trimmed(part);
        const bool has_digit = name.find_first_of("0123456789@/") != name.npos;
        if (!name.empty() && !has_digit && count_of_words(name) <= 5) names.emplace_back(name);
    }
    return names;
}

std::vector<manuscript::Contributor> PageHead::authors() const {
    std::vector<std::string> names = said_.authors;
    const std::string stated =
        meta({"dc.creator", "dc:creator", "dcterms.creator", "dcterm:creator", "author",
              "citation_author", "parsely-author", "article:author", "byl", "sailthru.author"});
    if (names.empty()) names = names_in(stated);
    if (names.empty()) names = names_in(byline());
    std::vector<manuscript::Contributor> authors;
    for (std::string& name : names) {
        const manuscript::Contributor author{std::move(name), "aut", ""};
        if (std::find(authors.begin(), authors.end(), author) == authors.end())
            authors.push_back(author);
    }
    return authors;
}

std::optional<manuscript::Date> day_in(std::string_view text) {
    return manuscript::date_of(text.substr(0, 10));
}

std::optional<manuscript::Date> PageHead::date(bool is_change) const {
    const std::string stated =
        is_change ? meta({"article:modified_time", "datemodified", "og:updated_time",
                          "dcterms.modified", "last-modified"})
                  : meta({"article:published_time", "datepublished", "dc.date", "dc.date.issued",
                          "dcterms.created", "dcterms.date", "dcterms.issued", "citation_date",
                          "parsely-pub-date", "pubdate", "date"});
    if (auto day = day_in(is_change ? said_.modified : said_.published)) return day;
    if (auto day = day_in(stated)) return day;
    const std::string_view property = is_change ? "dateModified" : "datePublished";
    std::optional<manuscript::Date> first;
    for (const Node* node = &html_; node != nullptr; node = following(*node, html_)) {
        if (!node->is("time") && !node->has_word("itemprop", property)) continue;
        const auto day = day_in(node->value("datetime"));
        if (day && (node->has_word("itemprop", property) ||
                    (!is_change && node->attribute("pubdate") != nullptr)))
            return day;
        if (!first) first = day;
    }
    return is_change ? std::nullopt : first;
}

std::string PageHead::language() const {
    std::string tag(html_.value("lang"));
    if (tag.empty()) tag = html_.value("xml:lang");
    if (tag.empty()) tag = said_.language;
    if (tag.empty()) tag = meta({"content-language", "dc.language", "og:locale"});
    tag = std::string(trimmed(split(tag, ',').front()));
    std::replace(tag.begin(), tag.end(), '_', '-');
    return tag.size() >= 2 && tag.size() <= 35 && tag.find(' ') == tag.npos ? tag : std::string();
}

std::string PageHead::canonical() const {
    for (const Node* node = &html_; node != nullptr; node = following(*node, html_))
        if (node->is("link") && node->has_word("rel", "canonical") && !node->value("href").empty())
            return resolved(node->value("href"), address_);
    const std::string stated = meta({"og:url", "parsely-link"});
    if (!stated.empty()) return resolved(stated, address_);
    return said_.address.empty() ? std::string(address_) : said_.address;
}

manuscript::ArticleHead PageHead::read() {
    manuscript::ArticleHead head;
    head.title = title();
    head.authors = authors();
    head.date = date(false);
    head.changed = date(true);
    head.language = language();
    head.site = said_.site.empty() ? meta({"og:site_name", "application-name"}) : said_.site;
    if (const std::string source = canonical(); source.starts_with("http")) head.source = source;
    for (auto [tag, end] = metas_.equal_range("article:tag"); tag != end; ++tag)
        head.tags.push_back(tag->second);
    return head;
}

} // namespace

manuscript::ArticleHead head_of_page(const Node& html, std::string_view address) {
    return PageHead(html, address).read();
}

} // namespace makeready::reader
