// Breaks and pages: CSS Break 3, CSS Page 3, GCPM's footnotes.
#include "codecs.hpp"
#include "strings.hpp"

#include <algorithm>

namespace makeready::style {
namespace {

constexpr Word<BreakBetween> between_words[] = {
    {"auto", BreakBetween::automatic},
    {"avoid", BreakBetween::avoid},
    {"avoid-page", BreakBetween::avoid_page},
    {"avoid-column", BreakBetween::avoid_column},
    {"page", BreakBetween::page},
    {"left", BreakBetween::left},
    {"right", BreakBetween::right},
    {"recto", BreakBetween::recto},
    {"verso", BreakBetween::verso},
    {"column", BreakBetween::column},
    {"always", BreakBetween::page}, // Also the old page-break-before.
    {"all", BreakBetween::page},
};
constexpr Word<BreakInside> inside_words[] = {
    {"auto", BreakInside::automatic},
    {"avoid", BreakInside::avoid},
    {"avoid-page", BreakInside::avoid_page},
    {"avoid-column", BreakInside::avoid_column},
};
constexpr Word<DecorationBreak> decoration_words[] = {{"slice", DecorationBreak::slice},
                                                      {"clone", DecorationBreak::clone}};
constexpr Word<MarginBreak> margin_words[] = {{"auto", MarginBreak::automatic},
                                              {"keep", MarginBreak::keep},
                                              {"discard", MarginBreak::discard}};
constexpr Word<FootnotePolicy> policy_words[] = {{"auto", FootnotePolicy::automatic},
                                                 {"line", FootnotePolicy::line},
                                                 {"block", FootnotePolicy::block}};

struct PageNameCodec {
    std::string values() const { return "auto | <page name>"; }

    std::optional<Atom> read(Reader& reader) const {
        if (reader.take_word("auto")) return Atom();
        const auto name = reader.take_custom_name();
        return name ? std::optional(Atom(*name)) : std::nullopt;
    }

    Atom compute(const Computation&, Atom value) const { return value; }

    std::string text(Atom value) const { return value.empty() ? "auto" : value.text(); }
};

constexpr Word<PageCost> cost_words[] = {
    {"short", PageCost::short_page},
    {"uneven", PageCost::uneven},
    {"page", PageCost::page},
    {"demerits", PageCost::demerits},
    {"parted", PageCost::parted},
    {"hyphen", PageCost::hyphen},
    {"hyphen-over-leaf", PageCost::hyphen_over_leaf},
    {"orphan", PageCost::orphan},
    {"avoid", PageCost::avoid},
    {"note-parted", PageCost::note_parted},
    {"note-put-off", PageCost::note_put_off},
    {"float-put-off", PageCost::float_put_off},
    {"short-end", PageCost::short_end},
};

/// -mr-page-costs: those that differ from the usual; `demerits` must not be 0.
struct PageCostsCodec {
    using Costs = std::vector<std::pair<PageCost, std::int32_t>>;

    std::string values() const {
        std::string names;
        for (const Word<PageCost>& word : cost_words)
            names += concat(names.empty() ? "" : " | ", word.name);
        return concat("normal | [[", names, "] <integer [0,1000000]>]#");
    }

    std::optional<Costs> read(Reader& reader) const {
        Costs costs;
        if (reader.take_word("normal")) return costs;
        do {
            const auto word =
                std::find_if(std::begin(cost_words), std::end(cost_words),
                             [&](const auto& known) { return reader.take_word(known.name); });
            if (word == std::end(cost_words)) return std::nullopt;
            const int least = word->value == PageCost::demerits ? 1 : 0;
            const auto cost = IntegerCodec{least}.read(reader);
            if (!cost || *cost > 1'000'000) return std::nullopt;
            costs.emplace_back(word->value, *cost);
        } while (reader.take_comma());
        return costs;
    }

    Costs compute(const Computation&, Costs costs) const { return costs; }

    std::string text(const Costs& costs) const {
        std::string out;
        for (const auto& [which, cost] : costs)
            for (const Word<PageCost>& word : cost_words)
                if (word.value == which)
                    out += concat(out.empty() ? "" : ", ", word.name, " ", cost);
        return out.empty() ? "normal" : out;
    }
};

} // namespace

void add_break_properties(std::vector<Property>& table) {
    table.push_back(OWN("break-before", break_before, words(between_words)));
    table.push_back(OWN("break-after", break_after, words(between_words)));
    table.push_back(OWN("break-inside", break_inside, words(inside_words)));
    table.push_back(OWN("box-decoration-break", decoration_break, words(decoration_words)));
    table.push_back(OWN("margin-break", margin_break, words(margin_words)));
    table.push_back(OWN("page", page, PageNameCodec{}));
    table.push_back(OWN("footnote-policy", footnote_policy, words(policy_words)));
    table.push_back(OWN("-mr-page-costs", page_costs, PageCostsCodec{}));
}

} // namespace makeready::style
