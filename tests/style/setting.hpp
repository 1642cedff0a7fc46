// What the tests of this room share: a cascade over a little markup, and styles as text.
#pragma once

#include "manuscript.hpp"
#include "property.hpp"
#include "style.hpp"
#include "xml.hpp"

#include <string>
#include <vector>

namespace makeready::style {

/// A document with everything that is needed to ask for its styles.
class Setting {
public:
    /// `body` is put between <html><body> and </body></html> unless it begins with <html.
    explicit Setting(const std::string& body);

    Setting& user_agent(std::string_view css) { return add(css, Origin::user_agent); }

    Setting& layout(std::string_view css) { return add(css, Origin::layout); }

    Setting& author(std::string_view css) { return add(css, Origin::author); }

    Setting& add(std::string_view css, Origin origin);
    /// Styles the tree with all sheets added so far.
    Setting& run();

    const manuscript::Node& element(std::string_view id) const;

    const ElementStyles& styles(std::string_view id) const { return styled_->of(element(id)); }

    /// A property's computed value as text.
    std::string value(std::string_view id, std::string_view property) const;
    PageStyle page(const PageFacts& facts = {});
    /// All findings, one a line.
    std::string findings() const;

    Cascade cascade;
    StylePool pool;
    Report report;
    Loader load;
    FontMeasurer measure;
    manuscript::Tree tree;

private:
    std::optional<StyledTree> styled_;
};

/// A property's computed value as text.
std::string value_of(const Style& style, std::string_view property);

} // namespace makeready::style
