// What EPUBCheck passes in silence, and readers or people with readers' aids stumble over.
#include "document_rules.hpp"
#include "strings.hpp"

namespace makeready::check {

void DocumentRules::check_heading(const Node& node) {
    const std::string_view name = node.name.text();
    if (name.size() != 2 || name[0] != 'h' || name[1] < '1' || name[1] > '6') return;
    const int level = name[1] - '0';
    if (level > heading_ + 1 && heading_ > 0)
        warning(node, "MR847",
                concat("the heading <", name, "> skips a level; write <h", heading_ + 1, ">"));
    heading_ = level;
    if (words_in(node).empty() && !manuscript::find(node, "img"))
        warning(node, "MR847", "the heading is empty");
}

void DocumentRules::check_note_link(const Node& node) {
    if (!node.is("a") || !node.has_word("epub:type", "noteref")) return;
    if (manuscript::find(node, "sup"))
        warning(node, "MR846",
                "<sup> stands in the note's link, so Apple Books shows no pop-up; raise the link "
                "by CSS");
    if (!node.has_word("role", "doc-noteref"))
        warning(node, "MR847", "the note's link has no role=\"doc-noteref\"");
}

void DocumentRules::check_reading(const Node& node) {
    check_heading(node);
    check_note_link(node);
    if (node.is("img") && !node.attribute("alt"))
        warning(
            node, "MR847",
            "the picture has no alt text; say what it shows, or write alt=\"\" for an ornament");
    if (node.is("html") && !node.attribute("lang") && !node.attribute("xml:lang"))
        warning(node, "MR847", "the document does not say its language; write lang and xml:lang");
    if (node.is("a") && node.attribute("href") && node.value("aria-hidden") != "true" &&
        words_in(node).empty() && !manuscript::find(node, "img") &&
        !manuscript::find(node, "svg") && !node.attribute("aria-label"))
        warning(node, "MR847", "the link has no words");
    if (node.has_word("epub:type", "pagebreak") && node.value("aria-label").empty() &&
        node.value("title").empty() && words_in(node).empty())
        warning(node, "MR847", "the page marker does not say its number; write aria-label");
}

} // namespace makeready::check
