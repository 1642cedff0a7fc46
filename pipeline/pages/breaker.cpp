#include "breaker.hpp"

#include "page_fill.hpp"

#include <algorithm>
#include <cmath>
#include <deque>
#include <limits>
#include <map>
#include <ranges>
#include <tuple>

namespace makeready::pages {

using flow::BreakClass;
using flow::Galley;
using flow::ItemKind;

namespace {

/// How many ways to come to the end of a page are followed, and how much dearer than the best.
constexpr std::size_t most_nodes = 32;
constexpr std::int64_t most_dearer = 4000; // As six empty lines.

/// A way to come to the end of some page: the cheapest of all that go on alike.
struct Node {
    Place end;
    std::int64_t cost = 0;      ///< Of all pages up to here.
    std::int64_t page_cost = 0; ///< Of the page that ends here.
    std::size_t page = 0;       ///< That page's number in the run ...
    std::size_t from = 0;       ///< ... and the node it begins at, of that page's layer.
    double empty = 0;           ///< Lines left empty on it, if it is a verso.
    bool overfull = false;
    bool ends_in_blank = false;    ///< In the empty room of a box.
    Length lift;                   ///< Of the blank after it, what stands on it still.
    Length rest;                   ///< What did not fit on it, nor could be parted.
    std::vector<NotePart> notes;   ///< On that page.
    std::vector<NotePart> carried; ///< Left for the pages after it.
    std::vector<Resetting> settings;
};

/// The nodes a page may begin with, by what goes on differently.
struct Layer {
    std::vector<Node> nodes;
    std::map<std::tuple<std::size_t, int, long>, std::size_t> known;
};

/// Invariant: layer n holds the nodes that page n may begin with; all before it are done.
class Breaker {
public:
    Breaker(const Galley& galley, std::size_t begin, std::size_t end,
            const std::function<PageRoom(int)>& room, Length line, const BreakCosts& costs)
        : galley_(galley), begin_(begin), end_(end), room_(room), line_(line), costs_(costs),
          fill_(galley, end, costs) {}

    ChosenPages choose();

private:
    const PageRoom& room(std::size_t page);
    Layer& layer(std::size_t page);
    void prune(Layer& layer) const;
    void fill_pages(std::size_t page);
    PageStart start_after(std::size_t page, std::size_t from);
    void add_pages(std::size_t page, std::size_t from, const std::vector<FilledPage>& all);
    std::int64_t cost_of(const FilledPage& page, const Node& from, const PageRoom& room) const;
    std::int64_t least_cost(Length filled, const PageRoom& room) const;
    std::int64_t cost_of_end(const Ending& ending, bool recto) const;
    const FilledPage& fullest(const std::vector<FilledPage>& all, const PageRoom& here) const;
    void add_page(std::size_t page, std::size_t from, const FilledPage& filled,
                  std::int64_t page_cost);

    double lines(Length length) const {
        return static_cast<double>(length.units) / static_cast<double>(line_.units);
    }

    void reach(Node node, const FilledPage& filled);

    /// Whether a page that begins there comes after an unforced break: in a run, or where one goes
    /// on from other pages.
    bool begins_unforced(std::size_t at) const {
        if (at != begin_) return true;
        if (at == 0 || at >= galley_.items.size()) return false;
        return galley_.items[at].break_class != BreakClass::forced;
    }

    ChosenPages trace_back(const Node& last);
    void add_rest(const Node& last, std::vector<ChosenPage>& pages);
    void add_note_pages(std::vector<NotePart> left, std::vector<ChosenPage>& pages);

    const Galley& galley_;
    std::size_t begin_, end_;
    const std::function<PageRoom(int)>& room_;
    Length line_;
    const BreakCosts& costs_;
    PageFill fill_;
    std::deque<PageRoom> rooms_;
    std::vector<Layer> layers_;
    std::optional<Node> best_; ///< The cheapest that comes to the end.
};

const PageRoom& Breaker::room(std::size_t page) {
    while (rooms_.size() <= page) rooms_.push_back(room_(static_cast<int>(rooms_.size())));
    return rooms_[page];
}

Layer& Breaker::layer(std::size_t page) {
    if (layers_.size() <= page) layers_.resize(page + 1);
    return layers_[page];
}

std::int64_t Breaker::cost_of_end(const Ending& ending, bool recto) const {
    std::int64_t cost = 0;
    switch (ending.break_class) {
    case BreakClass::between_lines:
        cost = costs_.between_lines;
        break;
    case BreakClass::orphan_or_widow:
        cost = costs_.orphan_or_widow;
        break;
    case BreakClass::avoided:
        cost = costs_.avoided * std::max<std::int64_t>(ending.kept, 1);
        break;
    default:
        break;
    }
    if (ending.hyphen) cost += recto ? costs_.hyphen_over_leaf : costs_.hyphen;
    return cost;
}

std::int64_t Breaker::cost_of(const FilledPage& page, const Node& from,
                              const PageRoom& room) const {
    const Length full = room.height - page.notes.depth;
    const double empty = lines(full - page.depth);
    std::int64_t cost = page.cost + (from.end.at != begin_ ? costs_.page : 0);
    if (page.depth > full) cost += costs_.overfull + std::llround(-empty * 1000);
    if (page.is_last) {
        if (from.end.at == begin_ || from.ends_in_blank) return cost;
        // A chapter's last page wants five lines, or on a small page a quarter of it.
        const double lack = std::min(5.0, lines(room.height) / 4) - lines(page.depth);
        return lack > 0 ? cost + std::llround(lack * static_cast<double>(costs_.short_end)) : cost;
    }
    // CSS Fragmentation 3, 4.4: a rule is dropped only when the page has no place that keeps all.
    cost += cost_of_end(page.ending, room.recto) * (page.had_better ? 2 : 1);
    if (page.depth > full) return cost;
    cost += std::llround(empty * empty * static_cast<double>(costs_.empty_line));
    const bool faces_one = room.recto && from.end.at != begin_;
    const double uneven = faces_one ? empty - from.empty : 0;
    return cost + std::llround(uneven * uneven * static_cast<double>(costs_.uneven));
}

/// What a page of that room costs at least, if no more of it is filled.
std::int64_t Breaker::least_cost(Length filled, const PageRoom& room) const {
    const double empty = std::max(lines(room.height - filled), 0.0);
    return static_cast<std::int64_t>(empty * empty * static_cast<double>(costs_.empty_line)) - 1;
}

// What of a rest stands on the page after those that it fills.
Length rest_on_page(Length rest, Length height) {
    return height.units > 0 ? Length{rest.units % height.units} : Length{};
}

/// Whether two pages before leave the same to the next.
bool go_on_alike(const Node& a, const Node& b) {
    return a.end == b.end && a.rest == b.rest && a.lift == b.lift && a.carried.empty() &&
           b.carried.empty();
}

void Breaker::fill_pages(std::size_t page) {
    std::vector<bool> done(layers_[page].nodes.size());
    for (std::size_t from = 0; from < done.size(); ++from) {
        if (done[from]) continue;
        const std::vector<FilledPage>& filled = fill_.fill(start_after(page, from), room(page));
        for (std::size_t other = from; other < done.size(); ++other) {
            const std::vector<Node>& nodes = layers_[page].nodes;
            if (other != from && (done[other] || !go_on_alike(nodes[from], nodes[other]))) continue;
            done[other] = true;
            add_pages(page, other, filled);
        }
    }
}

PageStart Breaker::start_after(std::size_t page, std::size_t from) {
    const Node& before = layers_[page].nodes[from];
    PageStart start;
    start.place = before.end;
    start.rest = rest_on_page(before.rest, room(page).height);
    start.truncate = begins_unforced(before.end.at) && start.rest.units == 0;
    start.lift = before.lift;
    start.carried = &before.carried;
    return start;
}

// CSS Fragmentation 3, 4.4: the last place that keeps most rules.
const FilledPage& Breaker::fullest(const std::vector<FilledPage>& all, const PageRoom& here) const {
    const auto broken = [&](const FilledPage& page) {
        const bool may_part = page.ending.break_class == BreakClass::between_lines;
        std::int64_t rules = may_part || page.is_last ? 0 : cost_of_end(page.ending, false);
        if (page.depth > here.height - page.notes.depth) rules += costs_.overfull;
        return std::pair(rules, page.settings >= 0);
    };
    return *std::ranges::min_element(all | std::views::reverse, {}, broken);
}

// The fullest pages come first: where even the fullest of the others costs too much, none is looked
// at.
void Breaker::add_pages(std::size_t page, std::size_t from, const std::vector<FilledPage>& all) {
    const PageRoom& here = room(page);
    const auto cost = [&](const FilledPage& one) {
        return cost_of(one, layers_[page].nodes[from], here);
    };
    // What notes and page floats cost is weighed on any page.
    const auto costs_by_notes = [](const FilledPage& one) {
        return one.settings < 0 && one.cost > 0;
    };
    if (here.fills_first && !all.empty() && std::ranges::none_of(all, costs_by_notes)) {
        const FilledPage& only = fullest(all, here);
        return add_page(page, from, only, cost(only));
    }
    std::int64_t least = std::numeric_limits<std::int64_t>::max() - most_dearer;
    for (const FilledPage& filled : all | std::views::reverse) {
        if (!filled.is_last && least_cost(filled.most_filled, here) > least + most_dearer) break;
        const std::int64_t page_cost = cost(filled);
        if (page_cost > least + most_dearer) continue;
        least = std::min(least, page_cost);
        add_page(page, from, filled, page_cost);
    }
}

void Breaker::add_page(std::size_t page, std::size_t from, const FilledPage& filled,
                       std::int64_t page_cost) {
    const PageRoom& here = room(page);
    const Node& begun = layers_[page].nodes[from];
    if (best_ && begun.cost + page_cost >= best_->cost) return;
    Node node;
    node.page_cost = page_cost;
    node.end = filled.end;
    node.page = page;
    node.from = from;
    node.overfull = filled.depth > here.height - filled.notes.depth;
    if (!here.recto && !node.overfull)
        node.empty = lines(here.height - filled.notes.depth - filled.depth);
    node.ends_in_blank = filled.ending.in_blank;
    if (filled.ending.in_blank && !node.overfull)
        node.lift = std::min(here.height - filled.notes.depth - filled.depth,
                             galley_.items[filled.end.at + 1].size);
    // A page that does not even hold a line can't go on with anything.
    if (here.height >= line_) node.rest = std::max(filled.depth - here.height, Length{});
    node.cost = begun.cost + node.page_cost;
    reach(std::move(node), filled);
}

// Most ways lose against a cheaper one; only what is kept is copied.
void Breaker::reach(Node node, const FilledPage& filled) {
    Node* kept = nullptr;
    if (filled.is_last) {
        kept = &best_.emplace();
    } else {
        const Length height = room(node.page + 1).height;
        const std::int64_t full = height.units > 0 ? node.rest.units / height.units : 0;
        Layer& next = layer(node.page + 1 + static_cast<std::size_t>(full));
        const auto key = std::tuple(node.end.at, node.end.setting, std::lround(node.empty));
        const auto [known, is_new] = next.known.try_emplace(key, next.nodes.size());
        if (is_new) next.nodes.emplace_back();
        kept = &next.nodes[known->second];
        if (!is_new && node.cost >= kept->cost) return;
    }
    *kept = std::move(node);
    kept->notes = filled.notes.placed;
    kept->carried = filled.notes.carried;
    kept->settings = fill_.settings_of(filled);
}

void Breaker::prune(Layer& layer) const {
    std::vector<Node>& nodes = layer.nodes;
    layer.known.clear();
    const auto cheaper = [](const Node& a, const Node& b) { return a.cost < b.cost; };
    const auto least = std::min_element(nodes.begin(), nodes.end(), cheaper);
    if (least == nodes.end()) return;
    const std::int64_t most =
        best_ ? std::min(least->cost + most_dearer, best_->cost - 1) : least->cost + most_dearer;
    std::erase_if(nodes, [&](const Node& node) { return node.cost > most; });
    std::stable_sort(nodes.begin(), nodes.end(), cheaper);
    if (nodes.size() > most_nodes) nodes.resize(most_nodes);
}

ChosenPages Breaker::choose() {
    Node begin;
    begin.end.at = begin_;
    layer(0).nodes.push_back(begin);
    for (std::size_t page = 0; page < layers_.size(); ++page) {
        prune(layers_[page]);
        fill_pages(page);
    }
    return trace_back(*best_);
}

ChosenPages Breaker::trace_back(const Node& last) {
    ChosenPages out;
    for (const Node* node = &last;;) {
        const Node& before = layers_[node->page].nodes[node->from];
        const Length height = room(node->page).height;
        ChosenPage page;
        page.begin = before.end.at;
        page.end = node->end.at;
        page.rest = rest_on_page(before.rest, height);
        page.rest_pages = height.units > 0 ? static_cast<int>(before.rest.units / height.units) : 0;
        page.truncate = begins_unforced(before.end.at) && page.rest.units == 0;
        page.lift = before.lift;
        page.cost = node->page_cost;
        page.overfull = node->overfull;
        page.notes = node->notes;
        out.pages.push_back(std::move(page));
        out.settings.insert(out.settings.end(), node->settings.begin(), node->settings.end());
        if (before.end.at == begin_) break;
        node = &before;
    }
    std::reverse(out.pages.begin(), out.pages.end());
    add_rest(last, out.pages);
    add_note_pages(last.carried, out.pages);
    return out;
}

// What did not fit on the last page goes on after it.
void Breaker::add_rest(const Node& last, std::vector<ChosenPage>& pages) {
    const Length height = room(last.page + 1).height;
    if (last.rest.units <= 0 || height.units <= 0) return;
    ChosenPage page;
    page.begin = page.end = end_;
    page.rest = rest_on_page(last.rest, height);
    page.rest_pages =
        static_cast<int>(last.rest.units / height.units) - (page.rest.units == 0 ? 1 : 0);
    if (page.rest.units == 0) page.rest = height;
    pages.push_back(std::move(page));
}

// Notes that the last page does not hold get pages of their own; each takes at least one piece.
void Breaker::add_note_pages(std::vector<NotePart> left, std::vector<ChosenPage>& pages) {
    while (!left.empty()) {
        const PageRoom& here = room(pages.size());
        Notes notes = place_notes(left, left.size(), here.height, here.note_edges, costs_);
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

} // namespace

BreakCosts costs_of(const style::OwnStyle& root) {
    using style::PageCost;
    BreakCosts costs;
    const auto member = [&](PageCost which) -> std::int64_t& {
        switch (which) {
        case PageCost::short_page:
            return costs.empty_line;
        case PageCost::uneven:
            return costs.uneven;
        case PageCost::page:
            return costs.page;
        case PageCost::demerits:
            return costs.demerits;
        case PageCost::parted:
            return costs.between_lines;
        case PageCost::hyphen:
            return costs.hyphen;
        case PageCost::hyphen_over_leaf:
            return costs.hyphen_over_leaf;
        case PageCost::orphan:
            return costs.orphan_or_widow;
        case PageCost::avoid:
            return costs.avoided;
        case PageCost::note_parted:
            return costs.note_parted;
        case PageCost::note_put_off:
            return costs.note_put_off;
        case PageCost::float_put_off:
            return costs.float_put_off;
        case PageCost::short_end:
            break;
        }
        return costs.short_end;
    };
    for (const auto& [which, cost] : root.page_costs) member(which) = cost;
    return costs;
}

ChosenPages choose_breaks(const Galley& galley, std::size_t begin, std::size_t end,
                          const std::function<PageRoom(int)>& room, Length line,
                          const BreakCosts& costs) {
    return Breaker(galley, begin, end, room, line, costs).choose();
}

} // namespace makeready::pages
