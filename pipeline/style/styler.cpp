#include "styler.hpp"

#include "hash.hpp"
#include "hints.hpp"
#include "strings.hpp"

namespace makeready::style {

using manuscript::Node;

Level level_of(Origin origin) {
    switch (origin) {
    case Origin::user_agent:
        return Level::user_agent;
    case Origin::layout:
        return Level::layout;
    default:
        return Level::author;
    }
}

namespace {

/// What decides a style: the parent's, what the element brings, and the blocks in their order.
struct StyleKey {
    Style parent;
    Own own;
    std::vector<MatchedBlock> blocks;

    bool operator==(const StyleKey& other) const {
        return parent == other.parent && own.language == other.own.language &&
               own.is_root == other.own.is_root && own.is_element == other.own.is_element &&
               blocks == other.blocks;
    }
};

struct HashOfKey {
    std::size_t operator()(const StyleKey& key) const {
        std::uint64_t hash = address(key.parent.inherited) * 31 + address(key.parent.own);
        if (key.own.language) hash = hash * 31 + address(key.own.language->address());
        for (const MatchedBlock& one : key.blocks)
            hash = (hash ^ address(one.block)) * 0x9E3779B97F4A7C15u;
        return hash ^ hash >> 29;
    }

    static std::uint64_t address(const void* p) { return reinterpret_cast<std::uintptr_t>(p) >> 4; }
};

struct Names {
    Atom lang = "lang", xml_lang = "xml:lang", style = "style";
};

/// Walks the tree once, without recursion: no depth of nesting can fill the stack.
class Styler {
public:
    Styler(const manuscript::Tree& tree, const Rules& rules, const StylingContext& context)
        : tree_(tree), rules_(rules), context_(context), initial_(context.pool.initial()),
          by_node_(tree.size()) {}

    std::vector<ElementStyles> run();

private:
    void element(const Node& node);
    void pseudo_elements(const Node& node, ElementStyles& styles);
    Style pseudo(const Node& node, Pseudo pseudo, const Style& parent);
    Style generated(const Node& node, Pseudo pseudo, const Style& parent);
    void match(const Node& node, Pseudo pseudo);
    void add_attributes(const Node& node);
    const Block* attribute_block(const std::string& css, const Node& node);
    const Style& parent_of(const Node& node) const;
    Own own_of(const Node& node) const;
    Style style_for(const Node& node, const Style& parent, const Own& own);

    const manuscript::Tree& tree_;
    Rules rules_;
    StylingContext context_;
    Style initial_;
    std::vector<ElementStyles> by_node_;
    const InheritedStyle* root_ = nullptr;
    AncestorFilter filter_;
    Names names_;
    std::vector<const StyleRule*> matched_;
    StyleKey key_;
    std::unordered_map<StyleKey, Style, HashOfKey> known_;
    std::unordered_map<std::string, std::shared_ptr<const Block>> attribute_blocks_;
};

std::vector<ElementStyles> Styler::run() {
    const Node* root = tree_.root();
    for (const Node* node = root; node != nullptr;) {
        element(*node);
        if (node->first != nullptr) {
            filter_.enter(*node);
            node = node->first;
        } else {
            while (node != root && node->next == nullptr) {
                node = node->parent;
                filter_.leave(*node);
            }
            node = node == root ? nullptr : node->next;
        }
    }
    return std::move(by_node_);
}

const Style& Styler::parent_of(const Node& node) const {
    return &node == tree_.root() || node.parent == nullptr ? initial_
                                                           : by_node_[node.parent->id].own;
}

Own Styler::own_of(const Node& node) const {
    Own own;
    own.is_root = &node == tree_.root();
    if (const std::string* language = node.attribute(names_.xml_lang))
        own.language = Atom(*language);
    else if (const std::string* lang = node.attribute(names_.lang))
        own.language = Atom(*lang);
    return own;
}

void Styler::element(const Node& node) {
    if (!node.is_element()) return;
    ElementStyles& styles = by_node_[node.id];
    match(node, Pseudo::none);
    add_attributes(node);
    styles.own = style_for(node, parent_of(node), own_of(node));
    if (root_ == nullptr) root_ = styles.own.inherited;
    pseudo_elements(node, styles);
}

void Styler::match(const Node& node, Pseudo pseudo) {
    matched_.clear();
    key_.blocks.clear();
    rules_.index.collect(node, pseudo, filter_, matched_);
    for (const StyleRule* rule : matched_) {
        const Standing& at = rule->standing;
        key_.blocks.push_back({rule->block.get(), level_of(at.origin),
                               rules_.layer_ranks[static_cast<std::size_t>(at.origin)][at.layer],
                               rule->selector.specificity, at.order});
    }
}

// A style attribute is an author's, stronger than any selector (CSS Cascade 5, 6.1).
void Styler::add_attributes(const Node& node) {
    constexpr std::uint32_t strongest = 0xFFFFFFFF;
    const std::string hints = presentational_hints(node);
    if (!hints.empty())
        key_.blocks.push_back({attribute_block(hints, node), Level::hints, 0, 0, 0});
    if (const std::string* css = node.attribute(names_.style))
        key_.blocks.push_back(
            {attribute_block(*css, node), Level::author, strongest, strongest, strongest});
}

// Equal attributes are read once, and told of once: at the first element that has them.
const Block* Styler::attribute_block(const std::string& css, const Node& node) {
    auto& block = attribute_blocks_[css];
    if (!block) {
        const Position at = tree_.position(node);
        block = read_style_attribute(css, at, context_.report);
    }
    return block.get();
}

Style Styler::style_for(const Node& node, const Style& parent, const Own& own) {
    sort_by_rank(key_.blocks);
    key_.parent = parent;
    key_.own = own;
    if (const auto found = known_.find(key_); found != known_.end()) return found->second;
    const Surroundings around{parent,
                              initial_,
                              root_,
                              &node,
                              context_.page_width,
                              context_.page_height,
                              &context_.measure,
                              context_.counter_styles};
    ComputedStyle computed = compute(key_.blocks, around, own, context_.report);
    const Style style{context_.pool.intern(std::move(computed.inherited)),
                      context_.pool.intern(std::move(computed.own))};
    if (!computed.depends_on_element) known_.emplace(key_, style);
    return style;
}

Style Styler::pseudo(const Node& node, Pseudo pseudo, const Style& parent) {
    if (!rules_.index.has(pseudo)) return {};
    match(node, pseudo);
    if (key_.blocks.empty()) return {};
    Own own;
    own.is_element = false;
    return style_for(node, parent, own);
}

// ::before and ::after are there only if they have content (CSS Content 3, 2).
Style Styler::generated(const Node& node, Pseudo which, const Style& parent) {
    const Style style = pseudo(node, which, parent);
    const bool is_there = style.own != nullptr && style.own->content &&
                          !style.own->content->empty() && style.own->display != Display::none;
    return is_there ? style : Style{};
}

void Styler::pseudo_elements(const Node& node, ElementStyles& styles) {
    if (styles.own.own->display == Display::none) return;
    const Style& parent = styles.own;
    styles.before = generated(node, Pseudo::before, parent);
    styles.after = generated(node, Pseudo::after, parent);
    styles.first_line = pseudo(node, Pseudo::first_line, parent);
    styles.first_letter = pseudo(node, Pseudo::first_letter, parent);
    if (parent.own->display == Display::list_item)
        styles.marker = pseudo(node, Pseudo::marker, parent);
    if (parent.own->floating != Float::footnote) return;
    // The call stands where the note was, in the text around it (GCPM 2.4).
    styles.footnote_call = pseudo(node, Pseudo::footnote_call, parent_of(node));
    styles.footnote_marker = pseudo(node, Pseudo::footnote_marker, parent);
}

} // namespace

std::vector<ElementStyles> style_tree(const manuscript::Tree& tree, const Rules& rules,
                                      const StylingContext& context) {
    return Styler(tree, rules, context).run();
}

} // namespace makeready::style
