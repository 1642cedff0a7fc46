#include "cascading.hpp"

#include "strings.hpp"
#include "variables.hpp"

#include <ranges>

namespace makeready::style {

void sort_by_rank(std::vector<MatchedBlock>& blocks) {
    const auto rank = [](const MatchedBlock& b) {
        return std::tuple(b.level, b.layer, b.specificity, b.order);
    };
    std::sort(blocks.begin(), blocks.end(),
              [&](const MatchedBlock& a, const MatchedBlock& b) { return rank(a) < rank(b); });
}

namespace {

/// One declaration in the cascade.
struct Entry {
    const Declaration* declaration = nullptr;
    Level level = Level::author;
    std::uint32_t layer = 0;
};

/// Finds the winners and applies them in the order of the table.
class Cascading {
public:
    Cascading(const std::vector<MatchedBlock>& blocks, const Surroundings& around, const Own& own,
              Report& report);
    ComputedStyle run();

private:
    void rank(const std::vector<MatchedBlock>& blocks);
    void add(const MatchedBlock& block, bool important);
    void custom_properties();
    void find_winners();

    bool is_rtl() const { return c_.draft.inherited.direction == Direction::rtl; }

    Turn turn() const { return turn_of(c_.draft.inherited.writing); }

    PropertyId id_of(const Declaration& declaration) const;
    void set(const Declaration& declaration);
    void apply_all();
    void begin(Property::Stage stage);
    void apply(PropertyId id, const Entry& entry, int depth);
    void apply_pending(PropertyId id, const Entry& entry);
    void apply_weaker(PropertyId id, const Entry& entry, int depth);

    void inherit(PropertyId id) { property(id).copy(c_.draft, view(c_.around.parent)); }

    void initial(PropertyId id);

    void unset(PropertyId id) {
        if (property(id).inherited)
            inherit(id);
        else
            initial(id);
    }

    static const Property& property(PropertyId id) { return properties().longhand(id); }

    Computation c_;
    Own own_;
    Report& report_;
    std::vector<Entry> entries_;         ///< The winner of each property is its last.
    std::vector<std::uint32_t> winners_; ///< By property: an index into `entries_` plus one.
};

Cascading::Cascading(const std::vector<MatchedBlock>& blocks, const Surroundings& around,
                     const Own& own, Report& report)
    : c_(around), own_(own), report_(report), winners_(properties().longhands().size(), 0) {
    rank(blocks);
}

// CSS Cascade 5, 6.2: important declarations turn the order of origins and layers around.
void Cascading::rank(const std::vector<MatchedBlock>& blocks) {
    bool any_important = false;
    for (const MatchedBlock& block : blocks) {
        add(block, false);
        any_important = any_important || block.block->has_important;
    }
    if (!any_important) return;
    std::vector<MatchedBlock> turned = blocks;
    std::stable_sort(turned.begin(), turned.end(),
                     [](const MatchedBlock& a, const MatchedBlock& b) {
                         return std::tuple(a.level, a.layer) > std::tuple(b.level, b.layer);
                     });
    for (const MatchedBlock& block : turned) add(block, true);
}

void Cascading::add(const MatchedBlock& block, bool important) {
    for (const Declaration& one : block.block->declarations)
        if (one.important == important) entries_.push_back({&one, block.level, block.layer});
}

ComputedStyle Cascading::run() {
    if (own_.language) c_.draft.inherited.language = *own_.language;
    custom_properties();
    apply_all();
    // CSS Writing Modes 4, 3.1: no line holds lines that run another way.
    const bool runs_across = c_.draft.inherited.writing != c_.parent().writing;
    if (runs_across && c_.draft.own.display == Display::inline_ && own_.is_element)
        c_.draft.own.display = Display::inline_block;
    adjust(c_.draft, *c_.around.parent.own, own_);
    return {std::move(c_.draft.inherited), std::move(c_.draft.own), c_.depends_on_element};
}

void Cascading::custom_properties() {
    bool any = false;
    CustomProperties& values = c_.draft.inherited.custom;
    for (const Entry& entry : entries_) {
        const Declaration& one = *entry.declaration;
        if (one.id != custom_property) continue;
        any = true;
        const auto inherited = c_.parent().custom.find(one.custom);
        const bool takes_parents = one.wide != Wide::none && one.wide != Wide::initial;
        if (one.wide == Wide::none)
            values[one.custom] = one.pending->text;
        else if (takes_parents && inherited != c_.parent().custom.end())
            values[one.custom] = inherited->second;
        else
            values.erase(one.custom);
    }
    if (any) values = resolved(std::move(values));
}

PropertyId Cascading::id_of(const Declaration& declaration) const {
    const PropertyId id = is_rtl() ? declaration.id_if_rtl : declaration.id;
    return declaration.is_logical && turn() != Turn::none ? properties().turned(id, turn()) : id;
}

// What a logical name means is set as if lines ran across, and then carried over to paper.
void Cascading::set(const Declaration& declaration) {
    const Turn way = declaration.is_logical ? turn() : Turn::none;
    turn_box(c_.draft.own, back(way));
    (is_rtl() && declaration.set_if_rtl ? declaration.set_if_rtl : declaration.set)(c_);
    turn_box(c_.draft.own, way);
}

void Cascading::find_winners() {
    std::fill(winners_.begin(), winners_.end(), 0);
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        const PropertyId id = id_of(*entries_[i].declaration);
        if (id != custom_property) winners_[id] = static_cast<std::uint32_t>(i + 1);
    }
}

void Cascading::apply_all() {
    find_winners();
    auto stage = Property::Stage::direction;
    for (PropertyId id = 0; id < winners_.size(); ++id) {
        if (property(id).stage != stage) begin(stage = property(id).stage);
        if (winners_[id] != 0) apply(id, entries_[winners_[id] - 1], 0);
    }
}

void Cascading::begin(Property::Stage stage) {
    InheritedStyle& style = c_.draft.inherited;
    OwnStyle& own = c_.draft.own;
    switch (stage) {
    case Property::Stage::direction:
        break;
    case Property::Stage::font: // Logical names have their meaning now.
        if (is_rtl() || turn() != Turn::none) find_winners();
        break;
    case Property::Stage::line_height:
        c_.in_font = false;
        style.font.features.clear();
        for (const auto& group : style.feature_groups)
            style.font.features.insert(style.font.features.end(), group.begin(), group.end());
        break;
    case Property::Stage::colour:
        c_.in_line_height = false;
        break;
    case Property::Stage::rest: // The initial values that depend on the element.
        for (BorderEdge* edge : {&own.border.top, &own.border.right, &own.border.bottom,
                                 &own.border.left, &own.outline, &own.column_rule}) {
            edge->width = 3_px; // medium
            edge->colour = style.colour;
        }
        break;
    }
}

// The draft holds the initial values of what is not inherited from the beginning.
void Cascading::initial(PropertyId id) {
    if (property(id).inherited) property(id).copy(c_.draft, view(c_.around.initial));
}

void Cascading::apply(PropertyId id, const Entry& entry, int depth) {
    const Declaration& one = *entry.declaration;
    if (one.at.file) c_.at = &one.at;
    if (one.pending) return apply_pending(id, entry);
    switch (one.wide) {
    case Wide::none:
        return set(one);
    case Wide::inherit:
        return inherit(id);
    case Wide::initial:
        return initial(id);
    case Wide::unset:
        return unset(id);
    default:
        return apply_weaker(id, entry, depth);
    }
}

// CSS Variables 1, 3.1: what is invalid only now behaves as `unset`.
void Cascading::apply_pending(PropertyId id, const Entry& entry) {
    const Declaration& one = *entry.declaration;
    const Attributes attributes = [this](const std::string& name) { return c_.attribute(name); };
    const auto text = substituted(one.pending->text, c_.draft.inherited.custom, attributes);
    Declarations parsed;
    if (text) {
        const Source source = tokenise(*text);
        if (parse_value(one.pending->name, trimmed(source.tokens), parsed, nullptr))
            // A shorthand resets its longhands first: the last word is the value's own.
            for (const Declaration& part : parsed | std::views::reverse)
                if (id_of(part) == id) return apply(id, {&part, entry.level, entry.layer}, 0);
    }
    unset(id);
    std::string shown = text.value_or("");
    for (auto mark = shown.find("/**/"); mark != std::string::npos; mark = shown.find("/**/"))
        shown.erase(mark, 4);
    report_.warning(one.at, "MR502",
                    concat("\"", one.pending->text, "\" comes to ",
                           text ? concat("\"", collapsed(shown), "\"") : "nothing",
                           ", which is no value for \"", one.pending->name, "\"; it was left out"));
}

// CSS Cascade 5, 7.3.4 and 7.3.5: as if this origin, or this layer, had not spoken.
void Cascading::apply_weaker(PropertyId id, const Entry& entry, int depth) {
    const bool whole_origin = entry.declaration->wide == Wide::revert;
    constexpr int deepest = 64;
    const Entry* best = nullptr;
    for (const Entry& other : entries_) {
        if (other.declaration->important || id_of(*other.declaration) != id) continue;
        const bool is_weaker =
            other.level < entry.level ||
            (!whole_origin && other.level == entry.level && other.layer < entry.layer);
        if (is_weaker) best = &other;
    }
    if (best == nullptr || depth > deepest) return unset(id);
    // Nothing inherited is left from a weaker draft: the entry sets the value anew.
    apply(id, *best, depth + 1);
}

} // namespace

namespace {

/// Puts the counter styles that sheets define in the place of their names.
class CounterStyling {
public:
    explicit CounterStyling(const std::map<std::string, Atom>& styles) : styles_(styles) {}

    void run(ComputedStyle& style) const {
        name(style.inherited.list_type);
        if (style.own.content) content(*style.own.content);
        for (StringSet& set : style.own.string_set) content(set.content);
        content(style.own.bookmark_label);
    }

private:
    void name(Atom& name) const {
        if (const auto found = styles_.find(name.text()); found != styles_.end())
            name = found->second;
    }

    void content(Content& parts) const {
        for (ContentPart& part : parts) name(part.style);
    }

    const std::map<std::string, Atom>& styles_;
};

} // namespace

ComputedStyle compute(const std::vector<MatchedBlock>& blocks, const Surroundings& around,
                      const Own& own, Report& report) {
    ComputedStyle style = Cascading(blocks, around, own, report).run();
    if (around.counter_styles != nullptr && !around.counter_styles->empty())
        CounterStyling(*around.counter_styles).run(style);
    return style;
}

} // namespace makeready::style
