#include "page_style.hpp"

namespace makeready::style {
namespace {

// CSS Page 3, 5.3: how each margin box aligns its text when nobody says otherwise.
struct MarginBoxAlignment {
    TextAlign across;
    VerticalAlign down;
};

constexpr MarginBoxAlignment alignments[margin_box_count] = {
    {TextAlign::right, VerticalAlign::middle},  {TextAlign::left, VerticalAlign::middle},
    {TextAlign::center, VerticalAlign::middle}, {TextAlign::right, VerticalAlign::middle},
    {TextAlign::left, VerticalAlign::middle},   {TextAlign::center, VerticalAlign::top},
    {TextAlign::center, VerticalAlign::middle}, {TextAlign::center, VerticalAlign::bottom},
    {TextAlign::left, VerticalAlign::middle},   {TextAlign::right, VerticalAlign::middle},
    {TextAlign::center, VerticalAlign::middle}, {TextAlign::left, VerticalAlign::middle},
    {TextAlign::right, VerticalAlign::middle},  {TextAlign::center, VerticalAlign::bottom},
    {TextAlign::center, VerticalAlign::middle}, {TextAlign::center, VerticalAlign::top},
};

Block alignment_block(const MarginBoxAlignment& alignment) {
    Block block;
    Expansion expansion(block.declarations);
    expansion.set("text-align", [across = alignment.across](Computation& c) {
        c.draft.inherited.align = across;
    });
    expansion.set("vertical-align",
                  [down = alignment.down](Computation& c) { c.draft.own.vertical_align = down; });
    expansion.set("display", [](Computation& c) { c.draft.own.display = Display::block; });
    return block;
}

// css-page-3, 6: what does not apply to margin boxes. `transform` is left to them: with it, lines
// are turned along the side of a page.
OwnStyle in_margin(OwnStyle own) {
    own.display = Display::block;
    own.position = Placement::static_;
    own.floating = Float::none;
    own.column_count = 0;
    own.column_width = automatic();
    own.moves = {};
    own.aspect_ratio.reset();
    return own;
}

class PageStyler {
public:
    PageStyler(const PageFacts& facts, const Style& root, const RuleSet& rules,
               const std::array<std::vector<std::uint32_t>, 3>& layer_ranks,
               const StylingContext& context);
    PageStyle run();

private:
    struct Ranked {
        const PageRule* rule;
        MatchedBlock rank;
    };

    void descriptors();
    void descriptors(const Computation& c, PageDescriptor::Kind kind, bool important);
    Style computed(const Style& parent, const std::function<const Block*(const PageBody&)>& part,
                   const Block* weakest);
    void margin_box(std::size_t place);

    StylingContext context_;
    Style initial_, root_;
    std::vector<Ranked> rules_; ///< Weakest first.
    PageStyle page_;
};

PageStyler::PageStyler(const PageFacts& facts, const Style& root, const RuleSet& rules,
                       const std::array<std::vector<std::uint32_t>, 3>& layer_ranks,
                       const StylingContext& context)
    : context_(context), initial_(context.pool.initial()), root_(root.own ? root : initial_) {
    for (const PageRule& rule : rules.pages) {
        if (!rule.matches(facts)) continue;
        const Standing& at = rule.standing;
        const std::uint32_t layer = layer_ranks[static_cast<std::size_t>(at.origin)][at.layer];
        rules_.push_back(
            {&rule, {nullptr, level_of(at.origin), layer, rule.specificity, at.order}});
    }
    const auto rank = [](const Ranked& r) {
        return std::tuple(r.rank.level, r.rank.layer, r.rank.specificity, r.rank.order);
    };
    std::sort(rules_.begin(), rules_.end(),
              [&](const Ranked& a, const Ranked& b) { return rank(a) < rank(b); });
}

// Page contexts inherit from the root element, margin boxes from them (CSS Page 3, 6.1).
PageStyle PageStyler::run() {
    page_.width = context_.page_width;
    page_.height = context_.page_height;
    descriptors();
    context_.page_width = page_.width;
    context_.page_height = page_.height;
    page_.page = computed(
        root_, [](const PageBody& body) { return &body.page; }, nullptr);
    for (std::size_t i = 0; i < margin_box_count; ++i) margin_box(i);
    Block block;
    Expansion(block.declarations).set("display", [](Computation& c) {
        c.draft.own.display = Display::block;
    });
    page_.footnote_area = computed(
        page_.page, [](const PageBody& body) { return &body.footnote_area; }, &block);
    return page_;
}

void PageStyler::descriptors() {
    const Surroundings around{root_,       initial_,     root_.inherited,  nullptr,
                              page_.width, page_.height, &context_.measure};
    const Computation c(around);
    // `bleed: auto` asks for the marks, so it comes last.
    for (const auto kind : {PageDescriptor::Kind::size, PageDescriptor::Kind::orientation,
                            PageDescriptor::Kind::marks, PageDescriptor::Kind::bleed}) {
        descriptors(c, kind, false);
        descriptors(c, kind, true);
    }
}

void PageStyler::descriptors(const Computation& c, PageDescriptor::Kind kind, bool important) {
    for (const Ranked& one : rules_)
        for (const PageDescriptor& descriptor : one.rule->body->descriptors)
            if (descriptor.kind == kind && descriptor.important == important)
                descriptor.set(page_, c);
}

Style PageStyler::computed(const Style& parent,
                           const std::function<const Block*(const PageBody&)>& part,
                           const Block* weakest) {
    std::vector<MatchedBlock> blocks;
    if (weakest != nullptr) blocks.push_back({weakest, Level::user_agent, 0, 0, 0});
    for (const Ranked& one : rules_) {
        MatchedBlock matched = one.rank;
        matched.block = part(*one.rule->body);
        if (!matched.block->declarations.empty()) blocks.push_back(matched);
    }
    const Surroundings around{
        parent,      initial_,     root_.inherited,   nullptr,
        page_.width, page_.height, &context_.measure, context_.counter_styles};
    Own own;
    own.is_element = false;
    ComputedStyle style = compute(blocks, around, own, context_.report);
    return {context_.pool.intern(std::move(style.inherited)),
            context_.pool.intern(std::move(style.own))};
}

void PageStyler::margin_box(std::size_t place) {
    const auto part = [place](const PageBody& body) { return &body.margin_boxes[place]; };
    const bool any = std::any_of(rules_.begin(), rules_.end(), [&](const Ranked& one) {
        return !part(*one.rule->body)->declarations.empty();
    });
    if (!any) return;
    const Block weakest = alignment_block(alignments[place]);
    const Style style = computed(page_.page, part, &weakest);
    const bool has_content = style.own->content && !style.own->content->empty();
    if (has_content)
        page_.margin_boxes[place] = {style.inherited, context_.pool.intern(in_margin(*style.own))};
}

} // namespace

PageStyle style_page(const PageFacts& facts, const Style& root, const RuleSet& rules,
                     const std::array<std::vector<std::uint32_t>, 3>& layer_ranks,
                     const StylingContext& context) {
    return PageStyler(facts, root, rules, layer_ranks, context).run();
}

} // namespace makeready::style
