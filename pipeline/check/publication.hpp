// An EPUB taken apart: its files, and what its package says of them. Rules look here, and tell what
// they find here.
#pragma once

#include "archive.hpp"
#include "manuscript.hpp"
#include "report.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace makeready::check {

using manuscript::Node;

/// A parsed XML file of the archive, and the ids in it.
struct Document {
    std::string path;
    manuscript::Tree tree;
    std::map<std::string, const Node*, std::less<>> ids;
    std::string_view source;
};

/// A row of the manifest.
struct Item {
    std::string id, href, path, media_type, fallback, overlay;
    std::set<std::string> properties;
    bool is_remote = false;
    const Node* node = nullptr;
};

/// The whole book. Rules add what later rules need.
struct Publication {
    Publication(std::string book_name, Report& into) : name(std::move(book_name)), report(into) {}

    std::string name;
    Report& report;
    std::map<std::string, std::shared_ptr<const std::string>, std::less<>> files;
    std::string package_path;
    std::optional<Document> package;
    bool is_epub3 = true;
    std::vector<Item> items;
    std::vector<std::string> spine;                         ///< Paths, in reading order.
    std::map<std::string, Document, std::less<>> documents; ///< XHTML, SVG and NCX by path.
    std::string identifier;

    const Item* item(std::string_view id) const;
    const Item* item_at(std::string_view path) const;
    bool in_spine(std::string_view path) const;

    Position at(const Document& document, const Node& node) const;
    Position at(std::string_view path) const;
    void error(const Position& where, std::string_view code, std::string message);
    void warning(const Position& where, std::string_view code, std::string message);
};

/// A URL seen from a file of the archive.
struct Target {
    enum class Kind : std::uint8_t { inside, outside, leaks, invalid } kind = Kind::inside;
    std::string path, fragment, scheme;
};

Target resolved(std::string_view url, std::string_view from);

/// A name without its prefix.
std::string_view local_name(const Node& node);
std::vector<const Node*> children(const Node& node, std::string_view local);
const Node* child(const Node& node, std::string_view local);
std::string words_in(const Node& node);
std::vector<std::string> words_of(std::string_view list);

/// Parses a file of the archive; mistakes of XML are told.
std::optional<Document> parse(Publication& book, const std::string& path);

// The rules, in the order they run.
bool check_container(Publication& book, std::string_view bytes);
bool check_package(Publication& book);
void check_metadata(Publication& book);
void check_documents(Publication& book);
void check_navigation(Publication& book);
void check_references(Publication& book);
void check_style_sheets(Publication& book);

} // namespace makeready::check
