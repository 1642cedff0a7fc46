#include "survey.hpp"

#include "strings.hpp"

namespace makeready::epub {
namespace {

using manuscript::Node;
using manuscript::Vocabulary;

bool is_described(const Node& drawing) {
    if (!drawing.value("aria-label").empty() || !drawing.value("aria-labelledby").empty())
        return true;
    for (const Node* child = drawing.first; child; child = child->next)
        if ((child->is("title") || child->is("desc")) && !trimmed(text_content(*child)).empty())
            return true;
    return false;
}

bool is_hidden(const Node& node) {
    const std::string_view role = node.value("role");
    return role == "presentation" || role == "none" || node.value("aria-hidden") == "true";
}

Survey of_foreign(const Node& node) {
    Survey found;
    const std::string& name = node.name.text();
    if (node.vocabulary == Vocabulary::mathml && name == "math") {
        found.formulas = 1;
        found.without_alttext = node.value("alttext").empty() ? 1 : 0;
    }
    if (node.vocabulary != Vocabulary::svg) return found;
    if (name == "svg" && !(node.parent && node.parent->vocabulary == Vocabulary::svg)) {
        found.drawings = 1;
        if (!is_hidden(node)) {
            found.pictures = 1;
            found.without_alt = is_described(node) ? 0 : 1;
        }
    }
    if (name.starts_with("animate") || name == "set") found.moving = 1;
    return found;
}

Survey of_element(const Node& node) {
    if (node.vocabulary != Vocabulary::xhtml) return of_foreign(node);
    Survey found;
    const std::string& name = node.name.text();
    found.headings = heading_level(node) > 0 ? 1 : 0;
    if (name == "img") {
        const std::string* const alt = node.attribute("alt");
        found.pictures = !alt || !alt->empty() ? 1 : 0;
        found.without_alt = alt ? 0 : 1;
        found.long_descriptions =
            node.attribute("aria-describedby") || node.attribute("aria-details") ? 1 : 0;
    } else if (name == "rt") {
        found.rubies = 1;
    } else if (name == "video") {
        found.moving = found.sounding = 1;
    } else if (name == "audio") {
        found.sounding = 1;
    } else if (name == "script" || name == "form") {
        found.scripts = 1;
    }
    return found;
}

} // namespace

void Survey::add(const Survey& other) {
    words += other.words;
    for (int Survey::*const count :
         {&Survey::headings, &Survey::pictures, &Survey::without_alt, &Survey::long_descriptions,
          &Survey::formulas, &Survey::without_alttext, &Survey::moving, &Survey::sounding,
          &Survey::drawings, &Survey::scripts, &Survey::rubies, &Survey::indexes, &Survey::pages,
          &Survey::fixed_sizes})
        this->*count += other.*count;
}

Survey survey(const Document& document) {
    Survey all;
    const Node& section = *document.section;
    for (const Node* node = &section; node; node = manuscript::following(*node, section))
        if (node->is_element())
            all.add(of_element(*node));
        else
            all.words += trimmed(node->text).size();
    all.indexes = document.from->kind == manuscript::SectionKind::index ? 1 : 0;
    return all;
}

std::string properties_of(const Survey& survey) {
    std::string out;
    const auto add = [&](int count, std::string_view property) {
        if (count > 0) out += concat(out.empty() ? "" : " ", property);
    };
    add(survey.formulas, "mathml");
    add(survey.scripts, "scripted");
    add(survey.drawings, "svg");
    return out;
}

} // namespace makeready::epub
