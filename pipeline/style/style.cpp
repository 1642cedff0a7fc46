#include "style.hpp"

#include "conditions.hpp"
#include "manuscript.hpp"
#include "page_style.hpp"
#include "strings.hpp"
#include "url.hpp"

#include <set>

namespace makeready::style {

using manuscript::Node;

/// All rules, and the index over them, which is made when a tree is first styled after a change.
struct Cascade::Sheets {
    RuleSet rules;

    std::array<std::vector<std::uint32_t>, 3> layer_ranks() const {
        return {rules.layers[0].ranks(), rules.layers[1].ranks(), rules.layers[2].ranks()};
    }

    /// Made again after each change; most documents define none.
    std::map<std::string, Atom> counter_styles() const {
        const auto ranks = layer_ranks();
        std::vector<CounterStyleRule> ranked = rules.counter_styles;
        for (CounterStyleRule& rule : ranked) {
            auto& [origin, layer, order] = rule.rank;
            layer = ranks[static_cast<std::size_t>(origin)][layer];
        }
        return counter_styles_by_value(ranked);
    }
};

Cascade::Cascade() : sheets_(std::make_unique<Sheets>()) {}

Cascade::Cascade(Cascade&&) noexcept = default;
Cascade& Cascade::operator=(Cascade&&) noexcept = default;
Cascade::~Cascade() = default;

void Cascade::add(std::string_view css, const Position& start, Origin origin, const Loader& load,
                  Report& report) {
    read_sheet(css, start, origin, load, report, sheets_->rules);
}

namespace {

/// The sheets that a document names or holds, in their order.
class DocumentSheets {
public:
    DocumentSheets(const manuscript::Tree& tree, const Loader& load, Report& report, Cascade& into)
        : tree_(tree), load_(load), report_(report), into_(into) {}

    void run() {
        for (const Node* node = tree_.root(); node != nullptr;
             node = manuscript::following(*node, *tree_.root())) {
            if (node->is(link_))
                linked(*node);
            else if (node->is(style_))
                embedded(*node);
        }
    }

private:
    bool is_for_print(const Node& node) const {
        const Source media = tokenise(node.value("media"));
        const std::string_view type = base::trimmed(node.value("type"));
        return media_matches(media.tokens) && (type.empty() || same_word(type, "text/css"));
    }

    void linked(const Node& node) const {
        const std::string url(base::trimmed(node.value("href")));
        const bool is_sheet =
            node.has_word("rel", "stylesheet") && !node.has_word("rel", "alternate");
        if (!is_sheet || url.empty() || !is_for_print(node) || !load_) return;
        const Position at = tree_.position(node);
        if (const auto css = load_(url, at))
            into_.add(*css, start_of(at.file ? beside(*at.file, url) : url), Origin::author, load_,
                      report_);
    }

    void embedded(const Node& node) const {
        if (!is_for_print(node) || node.first == nullptr) return;
        Position start = tree_.position(*node.first);
        start.line = std::max(start.line - 1, 0);
        start.column = std::max(start.column - 1, 0);
        into_.add(manuscript::text_content(node), start, Origin::author, load_, report_);
    }

    const manuscript::Tree& tree_;
    const Loader& load_;
    Report& report_;
    Cascade& into_;
    Atom link_ = "link", style_ = "style";
};

} // namespace

void Cascade::add_sheets_of(const manuscript::Tree& tree, const Loader& load, Report& report) {
    if (tree.root() != nullptr) DocumentSheets(tree, load, report, *this).run();
}

StyledTree Cascade::style(const manuscript::Tree& tree, StylePool& pool,
                          const FontMeasurer& measure, Report& report) const {
    PageFacts facts;
    facts.first = true;
    const RuleIndex index(sheets_->rules.rules);
    const auto ranks = sheets_->layer_ranks();
    // CSS Values 4, 5.1.2, and CSS Page 3, 3.3: vw and vh are of the first page's area.
    const auto counters = sheets_->counter_styles();
    const auto styled_on = [&](const Rectangle& area, Report& findings) {
        const StylingContext context{pool, measure, area.width, area.height, findings, &counters};
        return StyledTree(style_tree(tree, Rules{index, ranks}, context));
    };
    const auto area_for = [&](const Style& root, Report& findings) {
        return page_box(page(facts, root, pool, measure, findings)).area;
    };
    const Rectangle area = area_for({}, report);
    Report found;
    StyledTree styled = styled_on(area, found);
    const Style root = tree.root() != nullptr ? styled.of(*tree.root()).own : Style{};
    const bool runs_down = root.inherited && turn_of(root.inherited->writing) != Turn::none;
    if (runs_down) { // The page's logical margins are known only now.
        Report known;
        if (const Rectangle turned = area_for(root, known); !(turned == area))
            return styled_on(turned, report);
    }
    report.join(found);
    return styled;
}

PageStyle Cascade::page(const PageFacts& facts, const Style& root, StylePool& pool,
                        const FontMeasurer& measure, Report& report) const {
    const auto counters = sheets_->counter_styles();
    const StylingContext context{
        pool, measure, page_width_unless_told(), page_height_unless_told(), report, &counters};
    return style_page(facts, root, sheets_->rules, sheets_->layer_ranks(), context);
}

std::vector<Atom> Cascade::page_names() const {
    std::set<Atom> names;
    for (const PageRule& rule : sheets_->rules.pages)
        if (!rule.name.empty()) names.insert(rule.name);
    return {names.begin(), names.end()};
}

const TextRules& Cascade::text_rules() const {
    return sheets_->rules.text;
}

const ElementStyles& StyledTree::of(const Node& node) const {
    return by_node_.at(node.id);
}

} // namespace makeready::style
