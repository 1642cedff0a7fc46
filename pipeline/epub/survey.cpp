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
    if (name == "img") {
        const std::string* const alt = node.attribute("alt");
        found.pictures = !alt || !alt->empty() ? 1 : 0;
        found.without_alt = alt ? 0 : 1;
        if (node.value("src").ends_with(".gif")) found.moving = 1;
    } else if (name == "video") {
        found.moving = found.sounding = 1;
    } else if (name == "audio") {
        found.sounding = 1;
    } else if (name == "script" || name == "form") {
        found.scripts = 1;
    }
    return found;
}

std::string meta(std::string_view property, std::string_view value) {
    return concat("<meta property=\"schema:", property, "\">", value, "</meta>\n");
}

std::string access_modes(const Survey& survey) {
    const bool pictures = survey.pictures > 0;
    const bool told =
        survey.without_alt == 0 && survey.without_alttext == 0 && survey.sounding == 0;
    std::string out = meta("accessMode", "textual");
    if (pictures || survey.moving > 0) out += meta("accessMode", "visual");
    if (survey.sounding > 0) out += meta("accessMode", "auditory");
    if (pictures) out += meta("accessModeSufficient", "textual,visual");
    if (told) out += meta("accessModeSufficient", "textual");
    return out;
}

std::string features(const Survey& survey) {
    std::string out;
    if (survey.pictures > 0 && survey.without_alt == 0)
        out += meta("accessibilityFeature", "alternativeText");
    if (survey.formulas > 0) out += meta("accessibilityFeature", "MathML");
    if (survey.formulas > 0 && survey.without_alttext == 0)
        out += meta("accessibilityFeature", "describedMath");
    if (survey.page_list > 0)
        out += meta("accessibilityFeature", "pageBreakMarkers") +
               meta("accessibilityFeature", "pageNavigation");
    for (const std::string_view always : {"displayTransformability", "readingOrder",
                                          "structuralNavigation", "tableOfContents", "unlocked"})
        out += meta("accessibilityFeature", always);
    return out;
}

std::string summary(const Survey& survey) {
    std::string out = "The text can be enlarged and read aloud; headings, a table of contents and "
                      "landmarks lead through it.";
    if (survey.pictures > 0)
        out += survey.without_alt == 0 ? " Every picture has a text that describes it."
                                       : " Some pictures have no text that describes them.";
    if (survey.formulas > 0) out += " Formulas are written in MathML.";
    return out;
}

} // namespace

void Survey::add(const Survey& other) {
    pictures += other.pictures;
    without_alt += other.without_alt;
    formulas += other.formulas;
    without_alttext += other.without_alttext;
    moving += other.moving;
    sounding += other.sounding;
    drawings += other.drawings;
    scripts += other.scripts;
    page_list += other.page_list;
}

Survey survey(const Document& document) {
    Survey all;
    const Node& section = *document.section;
    for (const Node* node = &section; node; node = manuscript::following(*node, section))
        if (node->is_element()) all.add(of_element(*node));
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

std::string accessibility_metadata(const Survey& survey, const std::string& book_language) {
    std::string out = access_modes(survey) + features(survey);
    // "none" is promised only where nothing moves, sounds or runs.
    const bool still = survey.moving == 0 && survey.sounding == 0 && survey.scripts == 0;
    out += meta("accessibilityHazard", still ? "none" : "unknown");
    const bool english = book_language == "en" || book_language.starts_with("en-");
    out += concat("<meta property=\"schema:accessibilitySummary\"",
                  english ? "" : " xml:lang=\"en\"", ">", summary(survey), "</meta>\n");
    return out;
}

} // namespace makeready::epub
