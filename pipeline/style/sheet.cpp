#include "sheet.hpp"

#include "conditions.hpp"
#include "strings.hpp"
#include "text_rule.hpp"
#include "url.hpp"

namespace makeready::style {

std::uint32_t Layers::find(std::uint32_t inside, const std::string& name) {
    for (const std::uint32_t child : nodes_[inside].children)
        if (!name.empty() && nodes_[child].name == name) return child;
    const auto made = static_cast<std::uint32_t>(nodes_.size());
    nodes_.push_back({name, {}});
    nodes_[inside].children.push_back(made);
    return made;
}

// A layer's own rules are stronger than those of the layers inside it; later layers are stronger.
// Children always have greater numbers than their parent, so a walk with a stack is enough.
std::vector<std::uint32_t> Layers::ranks() const {
    std::vector<std::uint32_t> out(nodes_.size(), 0);
    auto rank = static_cast<std::uint32_t>(nodes_.size());
    std::vector<std::uint32_t> open{0};
    while (!open.empty()) { // From the strongest to the weakest.
        const std::uint32_t layer = open.back();
        open.pop_back();
        out[layer] = --rank;
        open.insert(open.end(), nodes_[layer].children.begin(), nodes_[layer].children.end());
    }
    return out;
}

namespace {

constexpr int deepest_import = 16;
constexpr int deepest_nesting = 32;

constexpr Ignored unsupported_at_rules[] = {
    {"keyframes", "nothing moves on paper"},
    {"-webkit-keyframes", "nothing moves on paper"},
    {"-moz-keyframes", "nothing moves on paper"},
    {"property", "custom properties need no declaration"},
    {"container", "use @media"},
    {"scope", "write the ancestor in the selector"},
    {"starting-style", "nothing moves on paper"},
    {"view-transition", "nothing moves on paper"},
    {"color-profile", "it is not supported yet"},
    {"viewport", "use @page { size: ... }"},
    {"-ms-viewport", "use @page { size: ... }"},
    {"position-try", "it has no meaning on paper"},
    {"document", "use one sheet for each document"},
};

/// Reads one sheet. What holds around a rule (layer, parent selectors) is passed down by value.
class SheetReader {
public:
    SheetReader(const Source& source, const Position& start, Origin origin, const Loader& load,
                Report& report, RuleSet& into, int import_depth)
        : findings_(source, start, report), start_(start), origin_(origin), load_(load),
          into_(into), import_depth_(import_depth) {}

    void run(std::uint32_t layer);

private:
    using Parent = std::shared_ptr<const SelectorList>;

    struct Around {
        std::uint32_t layer = 0;
        Parent parent;
        int depth = 0;
    };

    void item(const Item& item, const Around& around);
    void rule(const Item& item, const Around& around);
    void add_rules(const SelectorList& selectors, Block block, std::uint32_t layer);
    void block(const std::vector<Item>& items, const SelectorList& selectors, const Around& inside);
    void broken(const Item& item) const;
    void at_rule(const Item& item, const Around& around);
    void group(const Item& item, const Around& around);
    void layer(const Item& item, const Around& around);
    void page(const Item& item, const Around& around);
    void counter_style(const Item& item, const Around& around);
    void import(const Item& item, const Around& around);
    void load(const std::string& url, const Token& at, std::uint32_t layer);
    void name_space(const Item& item);
    bool text_rule(std::string_view name, const Item& item);
    void unknown(const Item& item) const;
    std::uint32_t layer_named(std::uint32_t inside, std::string_view dotted);

    Standing standing(std::uint32_t layer) const {
        return {origin_, layer,
                static_cast<std::uint32_t>(into_.rules.size() + into_.pages.size())};
    }

    Findings findings_;
    Position start_;
    Origin origin_;
    const Loader& load_;
    RuleSet& into_;
    int import_depth_;
    Namespaces namespaces_;
    bool imports_allowed_ = true;
};

void SheetReader::run(std::uint32_t layer) {
    for (const Item& one : read_rules(findings_.source().tokens)) item(one, {layer, nullptr, 0});
}

void SheetReader::item(const Item& item, const Around& around) {
    switch (item.kind) {
    case Item::Kind::at_rule:
        return at_rule(item, around);
    case Item::Kind::rule:
        imports_allowed_ = false;
        return rule(item, around);
    default:
        return broken(item);
    }
}

void SheetReader::broken(const Item& item) const {
    findings_.warn(*item.first, "MR504",
                   concat("\"", findings_.quoted(item.prelude),
                          "\" can't be read; write \"name: value;\" ", "or \"selector { ... }\""));
}

void SheetReader::rule(const Item& item, const Around& around) {
    if (item.prelude.empty()) {
        findings_.warn(*item.first, "MR504", "the rule has no selector");
        return;
    }
    SelectorResult read = read_selectors(item.prelude, namespaces_, around.parent);
    if (read.mistake) {
        const Token& at = read.mistake->at != nullptr ? *read.mistake->at : *item.first;
        findings_.warn(at, read.mistake->code,
                       concat(read.mistake->message,
                              read.mistake->message.ends_with('?') ? " T" : "; t", "he rule \"",
                              findings_.quoted(item.prelude), "\" was left out"));
        return;
    }
    if (around.depth > deepest_nesting) {
        findings_.warn(*item.first, "MR504",
                       "rules are nested too deep; the inner ones were left out");
        return;
    }
    const auto parent = std::make_shared<const SelectorList>(std::move(read.list));
    block(read_block(item.block), *parent, {around.layer, parent, around.depth + 1});
}

// CSS Nesting 1, 4: declarations behind a nested rule come after it in the cascade.
void SheetReader::block(const std::vector<Item>& items, const SelectorList& selectors,
                        const Around& inside) {
    Block own;
    for (const Item& one : items) {
        if (one.kind == Item::Kind::declaration) {
            add_declaration(one, findings_, own);
            continue;
        }
        add_rules(selectors, std::move(own), inside.layer);
        own = {};
        item(one, inside);
    }
    add_rules(selectors, std::move(own), inside.layer);
}

void SheetReader::add_rules(const SelectorList& selectors, Block block, std::uint32_t layer) {
    if (block.declarations.empty()) return;
    const auto shared = std::make_shared<const Block>(std::move(block));
    for (const Selector& selector : selectors)
        into_.rules.push_back({selector, shared, standing(layer)});
}

void SheetReader::at_rule(const Item& item, const Around& around) {
    const std::string name = lower_ascii(item.name());
    if (name == "charset") return;
    if (name == "import") return import(item, around);
    if (name == "layer") return layer(item, around);
    imports_allowed_ = false;
    if (name == "namespace") return name_space(item);
    if (name == "page") return page(item, around);
    if (name == "counter-style") return counter_style(item, around);
    if (text_rule(name, item)) return;
    if (name == "media" || name == "supports") return group(item, around);
    unknown(item);
}

void SheetReader::group(const Item& item, const Around& around) {
    const bool holds = same_word(item.name(), "media") ? media_matches(item.prelude)
                                                       : supports(item.prelude, namespaces_);
    if (!holds || around.depth > deepest_nesting) return;
    Around inside = around;
    ++inside.depth;
    if (around.parent) return block(read_block(item.block), *around.parent, inside);
    for (const Item& one : read_rules(item.block)) this->item(one, inside);
}

std::uint32_t SheetReader::layer_named(std::uint32_t inside, std::string_view dotted) {
    Layers& layers = into_.layers[static_cast<std::size_t>(origin_)];
    if (dotted.empty()) return layers.find(inside, "");
    for (const std::string_view part : split(dotted, '.'))
        inside = layers.find(inside, std::string(part));
    return inside;
}

void SheetReader::layer(const Item& item, const Around& around) {
    if (!item.has_block) {
        for (const Tokens one : split_at_commas(item.prelude))
            layer_named(around.layer, findings_.source().quoted(one));
        return;
    }
    imports_allowed_ = false;
    if (around.depth > deepest_nesting) return;
    Around inside = around;
    inside.layer = layer_named(around.layer, findings_.source().quoted(item.prelude));
    ++inside.depth;
    if (around.parent) return block(read_block(item.block), *around.parent, inside);
    for (const Item& one : read_rules(item.block)) this->item(one, inside);
}

void SheetReader::page(const Item& item, const Around& around) {
    auto rules = read_page_selectors(item.prelude, *item.first, findings_);
    const auto body = std::make_shared<const PageBody>(read_page_body(item.block, findings_));
    if (!rules) return;
    for (PageRule& one : *rules) {
        one.body = body;
        one.standing = standing(around.layer);
        into_.pages.push_back(std::move(one));
    }
}

// CSS Counter Styles 3, 2.
void SheetReader::counter_style(const Item& item, const Around& around) {
    Reader reader(item.prelude);
    const auto name = reader.take_custom_name();
    const bool reserved = name && (same_word(*name, "none") || same_word(*name, "decimal") ||
                                   same_word(*name, "disc"));
    if (!name || reserved || !reader.done())
        return findings_.warn(
            *item.first, "MR504",
            "@counter-style has no name it may have; write @counter-style my-name { ... }");
    CounterStyleRule rule{
        *name, {}, {static_cast<int>(origin_), around.layer, standing(around.layer).order}};
    for (const Item& one : read_block(item.block)) {
        const bool known = one.kind == Item::Kind::declaration && is_counter_descriptor(one.name());
        if (known)
            rule.descriptors.emplace_back(lower_ascii(one.name()),
                                          findings_.source().quoted(one.block));
        else
            findings_.warn(*one.first, "MR501",
                           concat("\"", one.name(),
                                  "\" tells nothing about a counter style and was left out"));
    }
    into_.counter_styles.push_back(std::move(rule));
}

// @import url layer? supports()? media? (CSS Cascade 5, 2)
void SheetReader::import(const Item& item, const Around& around) {
    Reader reader(item.prelude);
    auto url = reader.take_url();
    if (!url) url = reader.take_string();
    if (!url || item.has_block)
        return findings_.warn(*item.first, "MR504",
                              "@import names no sheet; write @import \"file.css\";");
    if (!imports_allowed_ || around.depth > 0)
        return findings_.warn(*item.first, "MR504",
                              "@import must stand before all rules; it was left out");
    std::uint32_t layer = around.layer;
    if (reader.take_word("layer"))
        layer = layer_named(layer, "");
    else if (const auto named = reader.take_function("layer"))
        layer = layer_named(layer, findings_.source().quoted(named->rest()));
    if (const auto condition = reader.take_function("supports")) {
        // The brackets may hold a declaration alone.
        const Tokens inside = condition->rest();
        const auto alone = tokenise(concat("(", findings_.source().quoted(inside), ")"));
        if (!supports(inside, namespaces_) && !supports(alone.tokens, namespaces_)) return;
    }
    if (media_matches(reader.rest())) load(*url, *item.first, layer);
}

void SheetReader::load(const std::string& url, const Token& at, std::uint32_t layer) {
    if (import_depth_ >= deepest_import)
        return findings_.warn(
            at, "MR507",
            concat("sheets import each other without end; \"", url, "\" was left out"));
    const Position place = findings_.at(at);
    const auto css = load_ ? load_(url, place) : std::nullopt;
    if (!css) return;
    const Source source = tokenise(*css);
    const Position start = start_of(place.file ? beside(*place.file, url) : url);
    SheetReader(source, start, origin_, load_, findings_.report(), into_, import_depth_ + 1)
        .run(layer);
}

void SheetReader::name_space(const Item& item) {
    Reader reader(item.prelude);
    const std::string prefix = reader.take_name().value_or("");
    auto uri = reader.take_url();
    if (!uri) uri = reader.take_string();
    if (uri && reader.done())
        namespaces_[prefix] = *uri;
    else
        findings_.warn(*item.first, "MR504",
                       "@namespace can't be read; write @namespace prefix \"address\";");
}

bool SheetReader::text_rule(std::string_view name, const Item& item) {
    const auto append = [](auto& to, auto rules) {
        to.insert(to.end(), std::make_move_iterator(rules.begin()),
                  std::make_move_iterator(rules.end()));
    };
    if (name == "font-face") {
        if (auto face = read_font_face(item, findings_))
            into_.text.faces.push_back(std::move(*face));
        return true;
    }
    if (name == "font-feature-values")
        return append(into_.text.feature_values, read_feature_values(item, findings_)), true;
    if (name == "font-palette-values") {
        if (auto values = read_palette_values(item, findings_))
            into_.text.palettes.push_back(std::move(*values));
        return true;
    }
    if (name == "-mr-hyphenation")
        return append(into_.text.hyphenation, read_hyphenation(item, findings_)), true;
    return false;
}

void SheetReader::unknown(const Item& item) const {
    const std::string name = lower_ascii(item.name());
    for (const Ignored& row : unsupported_at_rules)
        if (row.name == name)
            return findings_.warn(*item.first, "MR503",
                                  concat("@", name, " was left out: ", row.advice));
    static const std::vector<std::string> known = {"charset",
                                                   "import",
                                                   "layer",
                                                   "media",
                                                   "namespace",
                                                   "page",
                                                   "supports",
                                                   "font-face",
                                                   "counter-style",
                                                   "font-feature-values",
                                                   "font-palette-values",
                                                   "-mr-hyphenation"};
    const auto near = nearest(name, known);
    findings_.warn(*item.first, "MR505",
                   concat("at-rule \"@", item.name(), "\" is not known",
                          near ? concat(". Did you mean \"@", *near, "\"?") : " and was left out"));
}

} // namespace

std::vector<Ignored> ignored_at_rules() {
    return {std::begin(unsupported_at_rules), std::end(unsupported_at_rules)};
}

void read_sheet(std::string_view css, const Position& start, Origin origin, const Loader& load,
                Report& report, RuleSet& into) {
    const Source source = tokenise(css);
    SheetReader(source, start, origin, load, report, into, 0).run(0);
}

std::shared_ptr<const Block> read_style_attribute(const std::string& css, const Position& at,
                                                  Report& report) {
    const Source source = tokenise(css);
    const Findings findings(source, at, report, Findings::Places::at_start);
    Block block;
    for (const Item& item : read_block(source.tokens)) {
        if (item.kind == Item::Kind::declaration)
            add_declaration(item, findings, block);
        else
            findings.warn(*item.first, "MR504",
                          concat("the style attribute can't be read; write \"name: value;\""));
    }
    return std::make_shared<const Block>(std::move(block));
}

} // namespace makeready::style
