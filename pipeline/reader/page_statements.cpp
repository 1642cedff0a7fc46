#include "page_statements.hpp"

#include "strings.hpp"

#include <nlohmann/json.hpp>

namespace makeready::reader {

using manuscript::Node;
using Json = nlohmann::json;

namespace {

std::string plain(const std::string& text) {
    return collapsed(text);
}

/// A text, or the name (or address) of the thing that stands in its place, or of the first of them.
std::string text_in(const Json& value, const char* property) {
    if (value.is_string()) return plain(value.get_ref<const std::string&>());
    if (value.is_array() && !value.empty()) return text_in(value.front(), property);
    if (value.is_object() && value.contains(property) && value[property].is_string())
        return plain(value[property].get_ref<const std::string&>());
    return {};
}

std::string member(const Json& object, const char* name, const char* property = "name") {
    const auto found = object.find(name);
    return found == object.end() ? std::string() : text_in(*found, property);
}

bool is_article(const Json& object) {
    if (!object.is_object() || !object.contains("@type")) return false;
    const Json& type = object["@type"];
    const auto names_article = [](const Json& each) {
        if (!each.is_string()) return false;
        const std::string& name = each.get_ref<const std::string&>();
        return name.ends_with("Article") || name.ends_with("Posting") || name == "Report" ||
               name == "Blog" || name == "MedicalWebPage" || name == "Recipe";
    };
    if (!type.is_array()) return names_article(type);
    return std::any_of(type.begin(), type.end(), names_article);
}

/// The first article in a value: itself, in a list, or in a graph.
const Json* article_in(const Json& value, int depth = 0) {
    if (is_article(value)) return &value;
    if (depth == 4) return nullptr;
    if (value.is_object() && value.contains("@graph"))
        return article_in(value["@graph"], depth + 1);
    if (value.is_array())
        for (const Json& each : value)
            if (const Json* found = article_in(each, depth + 1)) return found;
    return nullptr;
}

PageStatements statements_of(const Json& article) {
    PageStatements said;
    said.title = member(article, "headline");
    if (said.title.empty()) said.title = member(article, "name");
    said.site = member(article, "publisher");
    said.language = member(article, "inLanguage");
    said.published = member(article, "datePublished");
    said.modified = member(article, "dateModified");
    said.address = member(article, "mainEntityOfPage", "@id");
    if (said.address.empty()) said.address = member(article, "url");
    const auto authors = article.find("author");
    if (authors == article.end()) return said;
    const Json list = authors->is_array() ? *authors : Json::array({*authors});
    for (const Json& each : list)
        if (std::string name = text_in(each, "name"); !name.empty() && !name.starts_with("http"))
            said.authors.push_back(std::move(name));
    return said;
}

/// Without what some templates put around it: CDATA marks and comments.
std::string_view bare(std::string_view json) {
    const auto begin = json.find_first_of("{[", json.starts_with("<![CDATA[") ? 9 : 0);
    const auto end = json.find_last_of("}]");
    const bool has_both = begin != json.npos && end != json.npos && begin < end;
    return has_both ? json.substr(begin, end + 1 - begin) : std::string_view();
}

} // namespace

PageStatements statements_in(const Node& html) {
    for (const Node* node = &html; node != nullptr; node = following(*node, html)) {
        if (!node->is("script") || node->value("type") != "application/ld+json") continue;
        const std::string text = text_content(*node);
        const Json value = Json::parse(bare(trimmed(text)), nullptr, false, true);
        if (const Json* article = article_in(value)) return statements_of(*article);
    }
    return {};
}

} // namespace makeready::reader
