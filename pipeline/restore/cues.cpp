#include "cues.hpp"

#include "strings.hpp"

#include <algorithm>
#include <initializer_list>

namespace makeready::restore {

namespace {

// The values that a cue can have, in order of their numbers.
constexpr std::array<std::string_view, 1> always = {"always"};
constexpr std::array<std::string_view, 2> no_yes = {"no", "yes"};
constexpr std::array<std::string_view, 4> counts = {"none", "one", "two", "more"};
constexpr std::array<std::string_view, 6> traits = {"nothing",  "1 trait",  "2 traits",
                                                    "3 traits", "4 traits", "all traits"};
constexpr std::array<std::string_view, 8> sizes = {"none",     "1 or 2",   "3 to 5",   "6 to 9",
                                                   "10 to 14", "15 to 20", "21 to 35", "over 35"};
constexpr std::array<std::string_view, 6> endings = {"nothing", "a stop",  "a question mark",
                                                     "a colon", "a comma", "no stop"};
constexpr std::array<std::string_view, 7> beginnings = {
    "nothing", "a capital", "a small letter", "a digit", "a bullet", "a number", "a quote"};
constexpr std::array<std::string_view, 5> openers = {"another word", "a determiner", "a pronoun",
                                                     "a particle", "a question word"};
constexpr std::array<std::string_view, 7> edges = {
    "the end of the text", "an empty line", "a line end", "a wrapped line end", "glue",
    "a sentence end",      "a capital"};
constexpr std::array<std::string_view, before_count - 1> kinds = {"a heading", "a paragraph",
                                                                  "an item", "the title"};
constexpr std::array<std::string_view, before_count> rows = {
    "a heading", "a paragraph", "a first item", "the title", "a further item"};

constexpr std::array<std::string_view, 5> forms = {"no telling ending", "-ing", "-ed", "-ly", "-s"};
constexpr std::array<std::string_view, 5> habits = {"hardly any", "some", "many", "most",
                                                    "too few to tell"};
constexpr std::array<std::string_view, 7> looks = {
    "nothing", "a colon", "a mark", "a brief line", "a sentence", "prose", "no end"};
using Axis = std::span<const std::string_view>;

/// A row of the table of cues: its number of values is the product of its axes.
struct Group {
    std::string_view name;
    Axis a;
    Axis b = always;
    Axis c = always;

    constexpr std::size_t size() const { return a.size() * b.size() * c.size(); }
};

// In the order of `look` below.
enum GroupId : std::size_t {
    bias,
    words_ending,
    beginning_ending,
    opener_ending,
    clause_words,
    label_sentences,
    title_case_ending,
    edge_edge,
    edge_words,
    ending_before_edge,
    words_before,
    words_after,
    ending_after,
    beginning_after,
    beginning_before,
    like_before_edge,
    like_after_edge,
    colon_ending,
    colon_likeness,
    open_run,
    labels_in_block,
    capitals_in_block,
    blanks_edges,
    place_words,
    label_after,
    sentences_edge,
    kind_edge,
    kind_ending,
    kind_likeness,
    kind_words,
    kind_colon,
    kind_own_ending,
    kind_label,
    form_second,
    runs_look,
    briefs_size,
    title_case_habit,
    row_edge,
    row_likeness,
    row_look,
    group_count
};

constexpr std::array<Group, group_count> groups = {{
    {"always", always},
    {"words, ending", sizes, endings},
    {"beginning, ending", beginnings, endings},
    {"opener, ending", openers, endings},
    {"holds a clause, words", no_yes, sizes},
    {"has a label, sentences", no_yes, counts},
    {"title case, ending", no_yes, endings},
    {"edge before, edge behind", edges, edges},
    {"edge before, words", edges, sizes},
    {"what stands before ends in, edge", endings, edges},
    {"words before, words", sizes, sizes},
    {"words behind, words", sizes, sizes},
    {"what follows ends in, ending", endings, endings},
    {"what follows begins with, beginning", beginnings, beginnings},
    {"what stands before begins with, beginning", beginnings, beginnings},
    {"like what stands before, edge", traits, edges},
    {"like what follows, edge", traits, edges},
    {"place behind a colon, ending", counts, endings},
    {"place behind a colon, like what stands before", counts, traits},
    {"short and open, such lines before, such lines behind", no_yes, counts, counts},
    {"labels in the block, has a label", counts, no_yes},
    {"capitals in the block, begins at one", counts, no_yes},
    {"text has empty lines, edge before, edge behind", no_yes, edges, edges},
    {"behind the title, last of all, words", no_yes, no_yes, sizes},
    {"labels in the block, what follows has a label, has a label", counts, no_yes, no_yes},
    {"sentences, edge before", counts, edges},
    {"behind, edge", kinds, edges},
    {"behind, that ends in", kinds, endings},
    {"behind, like it", kinds, traits},
    {"behind, words", kinds, sizes},
    {"behind, place behind a colon", kinds, counts},
    {"behind, ending", kinds, endings},
    {"behind, has a label", kinds, no_yes},
    {"first word ends, second word", forms, openers, endings},
    {"alike before, alike behind, own look", counts, counts, looks},
    {"share of brief lines, words, ending", habits, sizes, endings},
    {"share of title case, own, ending", habits, no_yes, endings},
    {"behind this of a list, edge", rows, edges},
    {"behind this of a list, like it", rows, traits},
    {"behind this of a list, own look", rows, looks},
}};

constexpr std::array<std::size_t, group_count + 1> starts_of_groups() {
    std::array<std::size_t, group_count + 1> starts{};
    for (std::size_t i = 0; i < group_count; ++i) starts[i + 1] = starts[i] + groups[i].size();
    return starts;
}

constexpr auto starts = starts_of_groups();

CueId cue(GroupId group, std::size_t a, std::size_t b = 0, std::size_t c = 0) {
    const Group& row = groups[group];
    return static_cast<CueId>(starts[group] + (a * row.b.size() + b) * row.c.size() + c);
}

template <class Enum> std::size_t at(Enum value) {
    return static_cast<std::size_t>(value);
}

std::size_t size_of(const Shape& shape) {
    constexpr std::array<int, 7> most = {0, 2, 5, 9, 14, 20, 35};
    return static_cast<std::size_t>(std::lower_bound(most.begin(), most.end(), shape.words) -
                                    most.begin());
}

std::size_t few(int count) {
    return static_cast<std::size_t>(std::min(count, 3));
}

/// A stretch and what stands around it.
struct View {
    Shape own;
    Shape before;      ///< Of the piece or part before.
    Shape before_near; ///< Of the last piece before.
    Shape after;
    Edge edge_before = Edge::start;
    Edge edge_after = Edge::start; ///< `start` stands for the end of the text.
};

View view_of(const std::vector<Part>& parts, const Stretch& stretch, const Shape& own) {
    const Part& part = parts[stretch.part];
    View view{.own = own, .before = {}, .before_near = {}, .after = {}};
    view.edge_before = part.pieces[stretch.first].before;
    if (stretch.first > 0)
        view.before = part.pieces[stretch.first - 1].shape;
    else if (stretch.part > 0)
        view.before = parts[stretch.part - 1].whole;
    if (stretch.last + 1 < part.pieces.size()) {
        view.after = part.pieces[stretch.last + 1].shape;
        view.edge_after = part.pieces[stretch.last + 1].before;
    } else if (stretch.part + 1 < parts.size()) {
        view.after = parts[stretch.part + 1].whole;
        view.edge_after = parts[stretch.part + 1].pieces.front().before;
    }
    return view;
}

void add_own(const View& view, std::vector<CueId>& out) {
    const Shape& own = view.own;
    const std::size_t size = size_of(own);
    const std::size_t ending = at(own.ending);
    out.insert(out.end(),
               {cue(bias, 0), cue(words_ending, size, ending),
                cue(beginning_ending, at(own.beginning), ending),
                cue(opener_ending, at(own.opener), ending), cue(clause_words, own.has_clause, size),
                cue(label_sentences, own.has_label, few(own.sentences)),
                cue(title_case_ending, own.has_title_case(), ending),
                cue(edge_words, at(view.edge_before), size),
                cue(sentences_edge, few(own.sentences), at(view.edge_before))});
}

void add_neighbours(const View& view, std::vector<CueId>& out) {
    const Shape& own = view.own;
    const std::size_t size = size_of(own);
    const std::size_t edge = at(view.edge_before);
    const std::size_t next = at(view.edge_after);
    out.insert(out.end(),
               {cue(edge_edge, edge, next), cue(ending_before_edge, at(view.before.ending), edge),
                cue(words_before, size_of(view.before), size),
                cue(words_after, size_of(view.after), size),
                cue(ending_after, at(view.after.ending), at(own.ending)),
                cue(beginning_after, at(view.after.beginning), at(own.beginning)),
                cue(beginning_before, at(view.before.beginning), at(own.beginning)),
                cue(like_before_edge, at(likeness(view.before, own)), edge),
                cue(like_after_edge, at(likeness(own, view.after)), next)});
}

void add_block(const View& view, const Part& part, bool has_blank_lines, std::vector<CueId>& out) {
    const Shape& own = view.own;
    const bool is_open = own.is_short() && own.is_open();
    const bool begins_at_capital = view.edge_before == Edge::capital;
    const std::size_t colon = few(part.since_colon);
    out.insert(out.end(),
               {cue(colon_ending, colon, at(own.ending)),
                cue(colon_likeness, colon, at(likeness(view.before, own))),
                cue(open_run, is_open, few(part.open_before), few(part.open_after)),
                cue(labels_in_block, few(part.labels), own.has_label),
                cue(label_after, few(part.labels), view.after.has_label, own.has_label),
                cue(capitals_in_block, few(part.capitals), begins_at_capital),
                cue(blanks_edges, has_blank_lines, at(view.edge_before), at(view.edge_after)),
                cue(place_words, part.follows_title, part.is_last, size_of(own))});
}

/// What the part as a whole shows.
void add_part(const Part& part, const Stretch& stretch, const Shape& own, std::vector<CueId>& out) {
    out.push_back(cue(form_second, at(own.form), at(own.second), at(own.ending)));
    if (stretch.first > 0 || stretch.last + 1 < part.pieces.size()) return;
    out.push_back(cue(runs_look, few(part.alike_before), few(part.alike_after), at(part.look)));
}

void add_kinds(const View& view, const Part& part, Cues& cues) {
    const Shape& own = view.own;
    for (std::size_t row = 0; row < before_count; ++row) {
        const std::size_t kind = row == further_item ? at(Kind::item) : row;
        cues.after[row] = {cue(row_edge, row, at(view.edge_before)),
                           cue(row_likeness, row, at(likeness(view.before, own))),
                           cue(row_look, row, at(part.look)),
                           cue(kind_edge, kind, at(view.edge_before)),
                           cue(kind_ending, kind, at(view.before.ending)),
                           cue(kind_likeness, kind, at(likeness(view.before, own))),
                           cue(kind_words, kind, size_of(own)),
                           cue(kind_colon, kind, few(part.since_colon)),
                           cue(kind_own_ending, kind, at(own.ending)),
                           cue(kind_label, kind, own.has_label)};
    }
}

/// A share of a number, in four steps; a fifth when the number is too small to show a habit.
std::size_t step_of(std::size_t some, std::size_t all, std::size_t least) {
    if (all < least) return 4;
    if (some * 8 < all) return 0;
    if (some * 4 < all) return 1;
    return some * 2 < all ? 2 : 3;
}

} // namespace

Looking::Looking(const std::vector<Part>& parts, bool has_blank_lines)
    : parts_(parts), has_blank_lines_(has_blank_lines) {
    std::size_t briefs = 0;
    std::size_t cased = 0;
    for (const Part& part : parts) {
        if (part.look != Look::brief) continue;
        ++briefs;
        cased += part.whole.has_title_case() ? 1U : 0U;
    }
    briefs_ = step_of(briefs, parts.size(), 12);
    title_cased_ = step_of(cased, briefs, 3);
}

void Looking::add_text(const Shape& own, std::vector<CueId>& out) const {
    const std::size_t ending = at(own.ending);
    out.insert(out.end(), {cue(briefs_size, briefs_, size_of(own), ending),
                           cue(title_case_habit, title_cased_, own.has_title_case(), ending)});
}

void Looking::look(const Stretch& stretch, const Shape& own, Cues& cues) const {
    const View view = view_of(parts_, stretch, own);
    const Part& part = parts_[stretch.part];
    cues.plain.clear();
    add_own(view, cues.plain);
    add_neighbours(view, cues.plain);
    add_block(view, part, has_blank_lines_, cues.plain);
    add_part(part, stretch, own, cues.plain);
    add_text(own, cues.plain);
    add_kinds(view, part, cues);
}

std::size_t cue_count() {
    return starts.back();
}

std::string name_of_cue(CueId cue) {
    const auto next = std::upper_bound(starts.begin(), starts.end(), std::size_t{cue});
    const auto index = static_cast<std::size_t>(next - starts.begin()) - 1;
    const Group& row = groups[index];
    std::size_t value = cue - starts[index];
    const std::size_t c = value % row.c.size();
    value /= row.c.size();
    std::string out = concat(row.name, ": ", row.a[value / row.b.size()]);
    if (row.b.size() > 1) out += concat(", ", row.b[value % row.b.size()]);
    if (row.c.size() > 1) out += concat(", ", row.c[c]);
    return out;
}

} // namespace makeready::restore
