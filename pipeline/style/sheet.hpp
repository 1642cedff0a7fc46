// The rules of all sheets, as they were read: selectors, blocks, pages, layers. A sheet's text
// comes in through read_sheet; nothing is matched or computed here.
#pragma once

#include "counter_style.hpp"
#include "declarations.hpp"
#include "selector.hpp"
#include "style.hpp"

#include <array>

namespace makeready::style {

/// Cascade layers of one origin (CSS Cascade 5, 6.4). Layer 0 is what stands in no layer.
class Layers {
public:
    Layers() : nodes_(1) {}

    /// The layer of that name inside another; made when it is first named. "" makes a nameless one.
    std::uint32_t find(std::uint32_t inside, const std::string& name);
    /// The strength of each layer; greater wins among normal declarations.
    std::vector<std::uint32_t> ranks() const;

private:
    struct Node {
        std::string name;
        std::vector<std::uint32_t> children;
    };

    std::vector<Node> nodes_;
};

/// Where a rule stands in the cascade.
struct Standing {
    Origin origin = Origin::author;
    std::uint32_t layer = 0;
    std::uint32_t order = 0;
};

struct StyleRule {
    Selector selector;
    std::shared_ptr<const Block> block;
    Standing standing;
};

/// size, bleed, marks: what only a page has (CSS Page 3, 7).
struct PageDescriptor {
    enum class Kind : std::uint8_t { size, orientation, bleed, marks };
    Kind kind = Kind::size;
    bool important = false;
    std::function<void(PageStyle&, const Computation&)> set;
};

/// The inside of one @page rule.
struct PageBody {
    Block page;
    std::vector<PageDescriptor> descriptors;
    std::array<Block, margin_box_count> margin_boxes;
    Block footnote_area;
};

/// One selector of an @page rule.
struct PageRule {
    Atom name;
    bool first = false, left = false, right = false, blank = false;
    std::optional<Nth> nth;
    Atom nth_of; ///< :nth(an+b of name)
    std::uint32_t specificity = 0;
    std::shared_ptr<const PageBody> body;
    Standing standing;

    bool matches(const PageFacts& facts) const;
};

struct RuleSet {
    std::vector<StyleRule> rules;
    std::vector<PageRule> pages;
    std::vector<CounterStyleRule> counter_styles; ///< Layers are numbers still, not ranks.
    std::array<Layers, 3> layers;                 ///< By origin.
    TextRules text;
};

/// Reads a sheet, and what it imports, into `into`.
void read_sheet(std::string_view css, const Position& start, Origin origin, const Loader& load,
                Report& report, RuleSet& into);

/// Reads the selectors of an @page rule; nothing if one of them can't be read (it is reported).
std::optional<std::vector<PageRule>> read_page_selectors(Tokens prelude, const Token& at,
                                                         const Findings& findings);
/// Reads the inside of an @page rule.
PageBody read_page_body(Tokens block, const Findings& findings);

/// What the table of properties says of size, bleed and marks.
std::vector<PropertyRow> page_descriptor_rows();

/// Reads a style attribute's declarations.
std::shared_ptr<const Block> read_style_attribute(const std::string& css, const Position& at,
                                                  Report& report);

} // namespace makeready::style
