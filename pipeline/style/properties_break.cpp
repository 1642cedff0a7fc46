// Breaks and pages: CSS Break 3, CSS Page 3, GCPM's footnotes.
#include "codecs.hpp"

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

} // namespace

void add_break_properties(std::vector<Property>& table) {
    table.push_back(OWN("break-before", break_before, words(between_words)));
    table.push_back(OWN("break-after", break_after, words(between_words)));
    table.push_back(OWN("break-inside", break_inside, words(inside_words)));
    table.push_back(OWN("box-decoration-break", decoration_break, words(decoration_words)));
    table.push_back(OWN("margin-break", margin_break, words(margin_words)));
    table.push_back(OWN("page", page, PageNameCodec{}));
    table.push_back(OWN("footnote-policy", footnote_policy, words(policy_words)));
}

} // namespace makeready::style
