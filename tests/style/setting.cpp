#include "setting.hpp"

#include <stdexcept>

namespace makeready::style {

Setting::Setting(const std::string& body) {
    const std::string text = body.starts_with("<html")
                                 ? body
                                 : "<html id='html'><body id='body'>" + body + "</body></html>";
    tree = xml::parse(text, std::make_shared<const std::string>("book.xhtml"), report);
}

Setting& Setting::add(std::string_view css, Origin origin) {
    static const char* const files[] = {"ua.css", "layout.css", "author.css"};
    cascade.add(css, start_of(files[static_cast<int>(origin)]), origin, load, report);
    return *this;
}

Setting& Setting::run() {
    styled_.emplace(cascade.style(tree, pool, measure, report));
    return *this;
}

const manuscript::Node& Setting::element(std::string_view id) const {
    const manuscript::Node* node = manuscript::find_id(*tree.root(), id);
    if (node == nullptr) throw std::logic_error("no element " + std::string(id));
    return *node;
}

std::string Setting::value(std::string_view id, std::string_view property) const {
    return value_of(styles(id).own, property);
}

PageStyle Setting::page(const PageFacts& facts) {
    return cascade.page(facts, {}, pool, measure, report);
}

std::string Setting::findings() const {
    std::string out;
    for (const Finding& finding : report.findings()) out += text_of(finding) + "\n";
    return out;
}

std::string value_of(const Style& style, std::string_view property) {
    if (style.own == nullptr) return "(no style)";
    return properties().longhand(properties().id(property).value()).text(view(style));
}

} // namespace makeready::style
