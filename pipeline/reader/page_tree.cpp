// Whether a page is read as XML or as HTML.
#include "html.hpp"
#include "strings.hpp"
#include "xml.hpp"

namespace makeready::reader {

using manuscript::Node;
using manuscript::Tree;

namespace {

/// By its declaration, its file's ending, or the name space of its first element.
bool says_it_is_xhtml(std::string_view bytes, const std::string& file) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    if (bytes.starts_with("<?xml") || lower_ascii(file).ends_with(".xhtml")) return true;
    const std::size_t root = bytes.find("<html");
    if (root == bytes.npos) return false;
    const std::string_view tag = bytes.substr(root, bytes.find('>', root) - root);
    return tag.find("http://www.w3.org/1999/xhtml") != tag.npos;
}

/// Before its first element: HTML knows no such names, and would show what declares them.
bool declares_entities(std::string_view bytes) {
    return bytes.substr(0, bytes.find("<html")).find("<!ENTITY") != bytes.npos;
}

/// What HTML would put in when it is missing.
bool is_whole(const Tree& tree) {
    const Node* const root = tree.root();
    return root != nullptr && root->is("html") && find(*root, "body") != nullptr;
}

} // namespace

Tree page_tree(std::string_view bytes, std::shared_ptr<const std::string> file, Report& report) {
    if (says_it_is_xhtml(bytes, file ? *file : "")) {
        Report complaints; // HTML has none.
        Tree tree = xml::parse(bytes, file, complaints);
        if (is_whole(tree) && complaints.findings().empty()) return tree;
        if (declares_entities(bytes) && complaints.has_errors()) {
            const Finding& first = complaints.findings().front();
            report.error(first.at, first.code, first.message);
            return {};
        }
    }
    return html_tree(bytes, std::move(file), report);
}

} // namespace makeready::reader
