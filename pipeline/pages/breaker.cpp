#include "breaker.hpp"

#include <algorithm>
#include <limits>
#include <map>

namespace makeready::pages {

using flow::BreakClass;
using flow::FlowItem;
using flow::Galley;
using flow::ItemKind;

namespace {

/// Where a page of the run may begin, and of what sort the page is: the first, or one of either side.
/// All that differs between two ways to get here lies behind; so only the cheapest is kept.
struct Node {
    std::int64_t cost = std::numeric_limits<std::int64_t>::max();
    std::int64_t page_cost = 0;
    std::size_t from = 0; ///< Index of the node before.
    int from_sort = 0;
    bool overfull = false;
    Length rest; ///< What did not fit on the page that ends here, nor could be parted.
    std::vector<NotePart> notes;   ///< On the page that ends here.
    std::vector<NotePart> carried; ///< Left for the pages after it.
    bool reached() const { return cost != std::numeric_limits<std::int64_t>::max(); }
};

constexpr int sorts = 3; // Page 0 of the run; odd pages; even pages.

int sort_after(int sort) { return sort == 1 ? 2 : 1; }

class Breaker {
public:
    Breaker(const Galley& galley, std::size_t begin, std::size_t end,
            const std::function<PageRoom(int)>& room, Length line, const BreakCosts& costs)
        : galley_(galley), begin_(begin), end_(end), line_(line), costs_(costs),
          rooms_{room(0), room(1), room(2)} {
        places_.push_back(begin);
        for (std::size_t at = begin; at < end; ++at)
            if (galley.items[at].kind == ItemKind::opportunity && at > begin) places_.push_back(at);
        places_.push_back(end);
        nodes_.resize(places_.size());
    }

    std::vector<ChosenPage> choose();

private:
    void fill_from(std::size_t place, int sort);
    static Length rest_on_page(Length rest, Length height);
    struct Notes {
        std::vector<NotePart> placed, carried;
        Length depth; ///< With the area's edges.
        std::int64_t cost = 0;
        bool allowed = true;
    };
    void relax(std::size_t from, int sort, std::size_t to, Length depth, const Notes& notes, bool had_better);
    bool is_good(std::size_t place) const;
    Notes place_notes(const std::vector<NotePart>& wanted, std::size_t old, Length room, Length edges) const;
    std::size_t fitting_end(const NotePart& part, Length room) const;
    void add_note_pages(std::vector<NotePart> left, std::vector<ChosenPage>& pages) const;
    std::int64_t cost_of_end(std::size_t place, const PageRoom& room) const;

    const Galley& galley_;
    std::size_t begin_, end_;
    Length line_;
    const BreakCosts& costs_;
    std::array<PageRoom, sorts> rooms_;
    std::vector<std::size_t> places_; ///< Item indices: the begin, every opportunity, the end.
    std::vector<std::array<Node, sorts>> nodes_;
};

std::int64_t Breaker::cost_of_end(std::size_t place, const PageRoom& room) const {
    const FlowItem& item = galley_.items[places_[place]];
    std::int64_t cost = 0;
    switch (item.break_class) {
    case BreakClass::between_lines: cost = costs_.between_lines; break;
    case BreakClass::orphan_or_widow: cost = costs_.orphan_or_widow; break;
    case BreakClass::avoided: cost = costs_.avoided * std::max<std::int64_t>(item.kept, 1); break;
    default: break;
    }
    if (item.hyphen) cost += room.recto ? costs_.hyphen_over_leaf : costs_.hyphen;
    return cost;
}

namespace {

Length depth_of(const NotePart& part) {
    flow::Stacker stacker(*part.note, part.begin, part.begin > 0);
    for (std::size_t at = part.begin; at < part.end; ++at) stacker.take(part.note->items[at]);
    return std::max(stacker.depth(), stacker.y());
}

} // namespace

// Where a note is parted so that it fits: no widows if it can be helped.
std::size_t Breaker::fitting_end(const NotePart& part, Length room) const {
    flow::Stacker stacker(*part.note, part.begin, part.begin > 0);
    std::size_t good = part.begin;
    std::size_t any = part.begin;
    for (std::size_t at = part.begin; at < part.end; ++at) {
        const FlowItem& item = part.note->items[at];
        if (item.kind == ItemKind::opportunity && at > part.begin) {
            if (stacker.depth() > room) break;
            if (item.break_class == BreakClass::good || item.break_class == BreakClass::between_lines) good = at;
            any = at;
        }
        stacker.take(item);
    }
    return good > part.begin ? good : any;
}

// Notes stand in order; the last that fits may be parted, those after it wait (GCPM 2.6: the policy
// of a note says whether it may).
Breaker::Notes Breaker::place_notes(const std::vector<NotePart>& wanted, std::size_t old, Length room, Length edges) const {
    Notes out;
    bool has_notes = false;
    for (std::size_t n = 0; n < wanted.size(); ++n) {
        const NotePart& part = wanted[n];
        const bool waits = std::any_of(out.carried.begin(), out.carried.end(),
                                       [&](const NotePart& held) { return held.place() == part.place(); });
        const Length used = out.depth + (part.is_note() && !has_notes ? edges : Length{});
        const Length depth = depth_of(part);
        if (!waits && used + depth <= room) {
            out.placed.push_back(part);
            out.depth = used + depth;
            has_notes = has_notes || part.is_note();
            continue;
        }
        const std::size_t end = waits || !part.is_note() ? part.begin : fitting_end(part, room - used);
        NotePart rest = part;
        if (end > part.begin) {
            NotePart first = part;
            first.end = rest.begin = end;
            out.depth = used + depth_of(first);
            out.placed.push_back(first);
            out.cost += costs_.note_parted;
            has_notes = true;
        } else if (!part.is_note()) {
            out.cost += costs_.float_put_off;
        } else if (n >= old) {
            out.cost += costs_.note_put_off;
            const bool may_wait =
                !part.box || part.box->style.own->footnote_policy == style::FootnotePolicy::automatic;
            out.allowed = out.allowed && may_wait;
        }
        out.carried.push_back(rest);
    }
    return out;
}

bool Breaker::is_good(std::size_t place) const {
    if (place + 1 >= places_.size()) return true;
    const BreakClass sort = galley_.items[places_[place]].break_class;
    return sort == BreakClass::good || sort == BreakClass::between_lines || sort == BreakClass::forced;
}

void Breaker::relax(std::size_t from, int sort, std::size_t to, Length depth, const Notes& notes, bool had_better) {
    const PageRoom& room = rooms_[static_cast<std::size_t>(sort)];
    const Length full = room.height - notes.depth;
    const double empty = static_cast<double>((full - depth).units) / static_cast<double>(line_.units);
    const bool overfull = depth > full;
    std::int64_t cost = notes.cost;
    if (overfull) cost += costs_.overfull + static_cast<std::int64_t>(-empty * 1000);
    if (to + 1 < places_.size()) {
        // CSS Fragmentation 3, 4.4: a rule is dropped only when the page has no place that keeps all.
        cost += cost_of_end(to, room) * (had_better ? 2 : 1);
        if (!overfull) cost += static_cast<std::int64_t>(empty * empty * static_cast<double>(costs_.empty_line));
    } else if (from > 0) {
        // A chapter's last page wants five lines, or on a small page a quarter of it.
        const auto lines = [&](Length length) { return static_cast<double>(length.units) / static_cast<double>(line_.units); };
        const double lack = std::min(5.0, lines(room.height) / 4) - lines(depth);
        if (lack > 0) cost += static_cast<std::int64_t>(lack * static_cast<double>(costs_.short_end));
    }
    const Node& here = nodes_[from][static_cast<std::size_t>(sort)];
    Node& there = nodes_[to][static_cast<std::size_t>(sort_after(sort))];
    if (here.cost + cost >= there.cost) return;
    // A page that does not even hold a line can't go on with anything.
    const Length rest = room.height < line_ ? Length{} : std::max(depth - room.height, Length{});
    there = {here.cost + cost, cost, from, sort, overfull, rest, notes.placed, notes.carried};
}

// What of a rest stands on the page after those that it fills.
Length Breaker::rest_on_page(Length rest, Length height) {
    return height.units > 0 ? Length{rest.units % height.units} : Length{};
}

// Tries every end of a page that begins at `place`, until nothing more fits.
void Breaker::fill_from(std::size_t place, int sort) {
    PageRoom room = rooms_[static_cast<std::size_t>(sort)];
    const Length rest = rest_on_page(nodes_[place][static_cast<std::size_t>(sort)].rest, room.height);
    room.height -= rest;
    flow::Stacker stacker(galley_, places_[place], place > 0 && rest.units == 0);
    std::vector<NotePart> wanted = nodes_[place][static_cast<std::size_t>(sort)].carried;
    const std::size_t old = wanted.size();
    Notes notes = place_notes(wanted, old, room.height, room.note_edges);
    Length least = notes.depth; // That all notes wanted take.
    for (const NotePart& part : notes.carried) least += depth_of(part);
    std::size_t to = place + 1;
    bool fits_one = false;
    bool has_good = false;
    for (std::size_t at = places_[place]; to < places_.size(); ++at) {
        if (at == places_[to]) {
            bool fits = stacker.depth() + least <= room.height;
            Notes here = notes;
            if (!fits && !wanted.empty()) {
                here = place_notes(wanted, old, room.height - stacker.depth(), room.note_edges);
                fits = here.allowed && stacker.depth() + here.depth <= room.height;
            }
            if (!fits && fits_one) {
                if (stacker.depth() > room.height || wanted.size() == old) return;
            } else {
                relax(place, sort, to, stacker.depth() + rest, here, has_good && !is_good(to));
                if (!fits) return; // The first place that can be had, though too much stands before it.
                fits_one = true;
                has_good = has_good || is_good(to);
            }
            ++to;
            if (to == places_.size()) return;
        }
        const FlowItem& item = galley_.items[at];
        stacker.take(item);
        if (item.kind == ItemKind::note && item.note) {
            const bool first = std::none_of(wanted.begin(), wanted.end(), [](const NotePart& p) { return p.is_note(); });
            wanted.push_back({item.note.get(), item.box, 0, item.note->items.size()});
            if (first && wanted.back().is_note()) least += room.note_edges;
            least += depth_of(wanted.back());
            notes.placed = wanted;
            notes.carried.clear();
            notes.depth = least;
            notes.cost = 0;
        }
    }
}

// Notes that the last page does not hold get pages of their own; each takes at least one piece.
void Breaker::add_note_pages(std::vector<NotePart> left, std::vector<ChosenPage>& pages) const {
    while (!left.empty()) {
        const PageRoom& room = rooms_[pages.size() % 2 == 1 ? 1 : 2];
        Notes notes = place_notes(left, left.size(), room.height, room.note_edges);
        ChosenPage page;
        page.begin = page.end = end_;
        if (notes.placed.empty()) {
            notes.placed = {left.front()};
            notes.carried.assign(left.begin() + 1, left.end());
            page.overfull = true;
        }
        page.notes = notes.placed;
        pages.push_back(std::move(page));
        left = std::move(notes.carried);
    }
}

std::vector<ChosenPage> Breaker::choose() {
    nodes_[0][0].cost = 0;
    for (std::size_t place = 0; place + 1 < places_.size(); ++place)
        for (int sort = 0; sort < sorts; ++sort)
            if (nodes_[place][static_cast<std::size_t>(sort)].reached()) fill_from(place, sort);
    const auto& ends = nodes_.back();
    const auto best = std::min_element(ends.begin(), ends.end(),
                                       [](const Node& a, const Node& b) { return a.cost < b.cost; });
    std::vector<ChosenPage> pages;
    std::vector<NotePart> left = best->carried;
    std::size_t place = places_.size() - 1;
    auto sort = static_cast<std::size_t>(best - ends.begin());
    while (place > 0) {
        const Node& node = nodes_[place][sort];
        const Node& before = nodes_[node.from][static_cast<std::size_t>(node.from_sort)];
        const Length height = rooms_[static_cast<std::size_t>(node.from_sort)].height;
        const Length rest = rest_on_page(before.rest, height);
        const int filled = height.units > 0 ? static_cast<int>(before.rest.units / height.units) : 0;
        const bool truncate = node.from > 0 && rest.units == 0;
        pages.push_back({places_[node.from], places_[place], truncate, node.page_cost, node.overfull, filled, rest, node.notes});
        place = node.from;
        sort = static_cast<std::size_t>(node.from_sort);
    }
    std::reverse(pages.begin(), pages.end());
    const Length height = rooms_[1].height;
    if (best->rest.units > 0 && height.units > 0) {
        ChosenPage page;
        page.begin = page.end = end_;
        page.rest = rest_on_page(best->rest, height);
        page.rest_pages = static_cast<int>(best->rest.units / height.units) - (page.rest.units == 0 ? 1 : 0);
        if (page.rest.units == 0) page.rest = height;
        pages.push_back(std::move(page));
    }
    add_note_pages(left, pages);
    return pages;
}

} // namespace

std::vector<ChosenPage> choose_breaks(const Galley& galley, std::size_t begin, std::size_t end,
                                      const std::function<PageRoom(int)>& room, Length line,
                                      const BreakCosts& costs) {
    return Breaker(galley, begin, end, room, line, costs).choose();
}

} // namespace makeready::pages
