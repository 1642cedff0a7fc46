#include "cues.hpp"

#include "cue_table.hpp"
#include "strings.hpp"

#include <algorithm>

namespace makeready::restore {

namespace {

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

/// How the text turns where a part is cut.
void add_turn(const Piece& piece, const Stretch& stretch, std::vector<CueId>& out) {
    if (stretch.first == 0) return;
    const Turn& turn = piece.turn;
    const std::size_t edge = at(piece.before);
    const std::size_t uptake = at(turn.uptake);
    const auto ahead = static_cast<std::size_t>(std::clamp(turn.ahead + 1, 0, 4));
    out.insert(out.end(), {cue(uptake_edge, uptake, edge), cue(uptake_near, uptake, few(turn.near)),
                           cue(wide_near_edge, few(turn.wide), few(turn.near), edge),
                           cue(ahead_edge, ahead, edge)});
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

/// The number of the first step that reaches up to the value.
template <std::size_t size> std::size_t step_up_to(const std::array<int, size>& steps, int value) {
    const auto step = std::lower_bound(steps.begin(), steps.end(), value);
    return static_cast<std::size_t>(step - steps.begin());
}

/// The words of the middle one of the longer parts.
int usual_words(const std::vector<Part>& parts) {
    constexpr std::size_t least = 3;
    constexpr int otherwise = 55; // When there are too few to tell.
    std::vector<int> longer;
    for (const Part& part : parts)
        if (!part.whole.is_short()) longer.push_back(part.whole.words);
    if (longer.size() < least) return otherwise;
    const auto middle = longer.begin() + static_cast<std::ptrdiff_t>(longer.size() / 2);
    std::nth_element(longer.begin(), middle, longer.end());
    return *middle;
}

} // namespace

Looking::Looking(const std::vector<Part>& parts, bool has_blank_lines)
    : parts_(parts), has_blank_lines_(has_blank_lines), usual_words_(usual_words(parts)) {
    std::size_t briefs = 0;
    std::size_t cased = 0;
    int glued = 0;
    for (const Part& part : parts) {
        glued += part.pieces.front().before == Edge::glue ? 1 : 0;
        if (part.look != Look::brief) continue;
        ++briefs;
        cased += part.whole.has_title_case() ? 1U : 0U;
    }
    glued_ = few(glued);
    briefs_ = step_of(briefs, parts.size(), 12);
    title_cased_ = step_of(cased, briefs, 3);
}

void Looking::add_text(const Shape& own, std::vector<CueId>& out) const {
    const std::size_t ending = at(own.ending);
    out.insert(out.end(), {cue(briefs_size, briefs_, size_of(own), ending),
                           cue(title_case_habit, title_cased_, own.has_title_case(), ending)});
}

void Looking::add_length(const Stretch& stretch, const Shape& own, std::vector<CueId>& out) const {
    constexpr std::array<int, 8> most_words = {14, 25, 40, 60, 85, 115, 150, 200};
    constexpr std::array<int, 6> most_percent = {33, 67, 100, 140, 200, 300};
    constexpr std::array<int, 7> most_sentences = {0, 1, 2, 3, 4, 6, 9};
    constexpr std::array<int, 2> most_span = {5, 14};
    const Part& part = parts_[stretch.part];
    const bool has_end = stretch.last + 1 == part.pieces.size();
    const std::size_t cut = (stretch.first > 0 ? 2U : 0U) + (has_end ? 0U : 1U);
    const std::size_t edge = at(part.pieces[stretch.first].before);
    out.insert(out.end(),
               {cue(lengths_cut, step_up_to(most_words, own.words), cut),
                cue(usual_cut, step_up_to(most_percent, own.words * 100 / usual_words_), cut),
                cue(numbers_cut, step_up_to(most_sentences, own.sentences), cut),
                cue(edge_ending, edge, at(own.ending), step_up_to(most_span, own.words)),
                cue(glued_edge, glued_, edge, cut)});
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
    add_length(stretch, own, cues.plain);
    add_turn(part.pieces[stretch.first], stretch, cues.plain);
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
