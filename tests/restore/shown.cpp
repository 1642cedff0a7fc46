#include "shown.hpp"

namespace makeready {

namespace {

std::string line_of(const manuscript::Node& node, std::string_view mark) {
    std::string out(mark);
    for (const auto* child = node.first; child != nullptr; child = child->next)
        out += child->is("strong") ? text_content(*child) + "/" : text_content(*child);
    return out + "\n";
}

} // namespace

std::string shown(const restore::Restored& restored) {
    std::string out;
    for (const auto* node = restored.article.tree.root()->first; node != nullptr;
         node = node->next) {
        if (node->is("h1")) out += line_of(*node, "# ");
        if (node->is("h2")) out += line_of(*node, "## ");
        if (node->is("p")) out += line_of(*node, node->value("class") == "byline" ? "by " : "");
        for (const auto* item = node->first; item != nullptr; item = item->next)
            if (item->is("li")) out += line_of(*item, node->is("ol") ? "1 " : "- ");
    }
    for (const restore::SetAside& aside : restored.account.set_aside)
        out += "= " + aside.text + "\n";
    return out;
}

} // namespace makeready
