#include "links.hpp"

#include "strings.hpp"

namespace makeready::epub {
namespace {

using manuscript::Node;

bool has_scheme(std::string_view href) {
    const auto colon = href.find(':');
    return colon != std::string_view::npos &&
           href.substr(0, colon).find_first_of("/?#") == std::string_view::npos;
}

} // namespace

Targets::Targets(const std::vector<Document>& documents, Report& report) {
    for (const Document& document : documents) {
        const Node& section = *document.section;
        for (const Node* node = &section; node; node = manuscript::following(*node, section)) {
            const std::string* const id = node->is_element() ? node->attribute("id") : nullptr;
            if (id && !document_of_.emplace(*id, &document).second)
                report.error(document.tree.position(*node), "MR805",
                             concat("two elements have the id \"", *id, "\"; rename one"));
        }
        files_.emplace(document.from->id, document.file()); // Of a cut one, the first piece.
    }
}

std::optional<std::string> Targets::href(std::string_view id) const {
    if (const auto whole = files_.find(id); whole != files_.end()) return whole->second;
    const auto found = document_of_.find(id);
    if (found == document_of_.end()) return std::nullopt;
    return concat(found->second->file(), '#', id);
}

void Targets::resolve(Document& document, Report& report) const {
    Node& section = *document.section;
    for (Node* node = &section; node; node = manuscript::following(*node, section)) {
        if (!node->is("a") && !node->is("area")) continue;
        const std::string href(node->value("href"));
        if (!node->attribute("href") || has_scheme(href)) continue;
        const std::string id = href.starts_with('#') ? href.substr(1) : std::string();
        const auto target = document_of_.find(id);
        if (target == document_of_.end())
            report.error(document.tree.position(*node), "MR802",
                         concat("the link \"", href,
                                "\" leads nowhere in the book; correct it or "
                                "remove it"));
        else if (target->second != &document)
            node->set("href", *this->href(id));
    }
}

} // namespace makeready::epub
