#include "page_fill.hpp"

#include <algorithm>

namespace makeready::pages {

using flow::ElasticParagraph;
using flow::FlowItem;
using flow::ItemKind;

namespace {

constexpr std::size_t most_ways = 7;

/// The elastic paragraph that begins at or before an item.
std::vector<ElasticParagraph>::const_iterator paragraph_at(const flow::Galley& galley,
                                                           std::size_t at) {
    const auto after = std::upper_bound(
        galley.elastic.begin(), galley.elastic.end(), at,
        [](std::size_t item, const ElasticParagraph& paragraph) { return item < paragraph.begin; });
    return after == galley.elastic.begin() ? galley.elastic.end() : after - 1;
}

Ending ending_in(const ElasticParagraph& paragraph, int setting, std::int32_t line,
                 const FlowItem& model) {
    const text::OtherSetting& other = paragraph.others[static_cast<std::size_t>(setting)];
    return {flow::class_between(*paragraph.box->style.inherited, line, other.lines - line),
            model.kept, other.ends[static_cast<std::size_t>(line - 1)].hyphenated};
}

} // namespace

const std::vector<FilledPage>& PageFill::fill(const PageStart& start, const PageRoom& room) {
    start_ = start;
    room_ = room;
    room_.height -= start.rest;
    pages_.clear();
    wanted_ = *start.carried;
    old_notes_ = wanted_.size();
    notes_ = place_notes(wanted_, old_notes_, room_.height, room_.note_edges, costs_);
    least_ = notes_.depth;
    for (const NotePart& part : notes_.carried) least_ += depth_of(part);
    fits_one_ = has_good_ = is_done_ = false;
    ways_.clear();
    choices_.clear();
    ways_.push_back({flow::Stacker(galley_, start.place.at, start.truncate, start.lift), 0, -1});

    std::size_t at = start.place.at;
    auto next = paragraph_at(galley_, at);
    if (start.place.setting >= 0) {
        take_rest_of_paragraph(start.place);
        at = next->end;
    }
    if (next == galley_.elastic.end()) next = galley_.elastic.begin();
    while (next != galley_.elastic.end() && next->begin < at) ++next;
    while (!is_done_ && !ways_.empty()) {
        if (at == end_ || (galley_.items[at].kind == ItemKind::opportunity && at > start.place.at))
            offer_all(at);
        if (at == end_ || is_done_) break;
        if (next != galley_.elastic.end() && at == next->begin) {
            take_paragraph(*next, static_cast<std::uint32_t>(next - galley_.elastic.begin()));
            at = (next++)->end;
            continue;
        }
        const FlowItem& item = galley_.items[at++];
        for (Way& way : ways_) way.stacker.take(item);
        if (item.kind == ItemKind::note && item.note) call_note(item);
    }
    return pages_;
}

void PageFill::call_note(const FlowItem& item) {
    const bool first = std::none_of(wanted_.begin(), wanted_.end(),
                                    [](const NotePart& part) { return part.is_note(); });
    wanted_.push_back({item.note.get(), item.box, 0, item.note->items.size()});
    if (first && wanted_.back().is_note()) least_ += room_.note_edges;
    least_ += depth_of(wanted_.back());
    notes_ = {wanted_, {}, least_, 0, true};
}

// What is set in another way goes on so on the next page.
void PageFill::take_rest_of_paragraph(const Place& from) {
    const ElasticParagraph& paragraph = *paragraph_at(galley_, from.at);
    const auto line = static_cast<std::int32_t>((from.at - paragraph.begin + 1) / 2);
    if (!take_lines(ways_.front(), paragraph, from.setting, line)) ways_.clear();
}

// Takes the lines of a paragraph from `first` on; false when there is no use in going on.
bool PageFill::take_lines(Way& way, const ElasticParagraph& paragraph, int setting,
                          std::int32_t first) {
    const std::int32_t lines =
        setting < 0 ? paragraph.lines : paragraph.others[static_cast<std::size_t>(setting)].lines;
    FlowItem line;
    line.kind = ItemKind::line;
    line.size = paragraph.line_height;
    for (std::int32_t n = first; n < lines; ++n) {
        if (n > first) {
            const Place place{paragraph.begin + 2 * static_cast<std::size_t>(n) - 1, setting};
            const FlowItem& item = galley_.items[setting < 0 ? place.at : paragraph.begin + 1];
            const Ending ending = setting < 0
                                      ? Ending{item.break_class, item.kept, item.hyphen, false}
                                      : ending_in(paragraph, setting, n, item);
            if (!offer(way, place, ending)) return false;
        }
        way.stacker.take(line);
    }
    return true;
}

void PageFill::take_paragraph(const ElasticParagraph& paragraph, std::uint32_t index) {
    next_ways_.clear();
    for (const Way& before : ways_) {
        for (int setting = -1; setting < static_cast<int>(paragraph.others.size()); ++setting) {
            Way way = before;
            if (setting >= 0) {
                const auto other = static_cast<std::uint32_t>(setting);
                way.cost +=
                    std::max<std::int64_t>(paragraph.others[other].demerits, 0) / costs_.demerits;
                choices_.push_back({{index, other}, way.settings});
                way.settings = static_cast<std::int32_t>(choices_.size()) - 1;
            }
            if (take_lines(way, paragraph, setting, 0)) next_ways_.push_back(std::move(way));
            if (is_done_) return;
        }
    }
    ways_.swap(next_ways_);
    keep_cheapest();
}

std::vector<Resetting> PageFill::settings_of(const FilledPage& page) const {
    std::vector<Resetting> out;
    for (std::int32_t at = page.settings; at >= 0;
         at = choices_[static_cast<std::size_t>(at)].before)
        out.push_back(choices_[static_cast<std::size_t>(at)].setting);
    std::reverse(out.begin(), out.end());
    return out;
}

// Ways that are as deep as each other go on alike.
void PageFill::keep_cheapest() {
    std::stable_sort(ways_.begin(), ways_.end(),
                     [](const Way& a, const Way& b) { return a.cost < b.cost; });
    std::size_t kept = 0;
    for (std::size_t n = 0; n < ways_.size() && kept < most_ways; ++n) {
        const bool is_known =
            std::any_of(ways_.begin(), ways_.begin() + static_cast<long>(kept),
                        [&](const Way& way) { return way.stacker.y() == ways_[n].stacker.y(); });
        if (is_known) continue;
        if (kept != n) ways_[kept] = std::move(ways_[n]);
        ++kept;
    }
    ways_.erase(ways_.begin() + static_cast<long>(kept), ways_.end());
}

void PageFill::offer_all(std::size_t at) {
    Ending ending;
    if (at < end_) {
        const FlowItem& item = galley_.items[at];
        ending = {item.break_class, item.kept, item.hyphen, item.in_blank};
    }
    std::size_t kept = 0;
    for (std::size_t n = 0; n < ways_.size() && !is_done_; ++n) {
        if (!offer(ways_[n], {at, -1}, ending)) continue;
        if (kept != n) ways_[kept] = std::move(ways_[n]);
        ++kept;
    }
    ways_.erase(ways_.begin() + static_cast<long>(kept), ways_.end());
}

// The first place that can be had is taken even if too much stands before it; after that, only what
// fits. False when nothing that comes can fit.
bool PageFill::offer(const Way& way, const Place& end, const Ending& ending) {
    const Length depth = way.stacker.depth();
    bool fits = depth + least_ <= room_.height;
    Notes notes = notes_;
    if (!fits && !wanted_.empty()) {
        notes = place_notes(wanted_, old_notes_, room_.height - depth, room_.note_edges, costs_);
        fits = notes.allowed && depth + notes.depth <= room_.height;
    }
    if (!fits && fits_one_) return depth <= room_.height && wanted_.size() > old_notes_;
    // Of the blank that a box has below its content, a page takes all it can.
    if (fits && !pages_.empty() && pages_.back().ending.in_blank &&
        pages_.back().settings == way.settings &&
        (ending.is_good() || !ending.is_worse_than(pages_.back().ending)))
        pages_.pop_back();
    const Length most_filled = pages_.empty() ? Length{} : pages_.back().most_filled;
    FilledPage& page = pages_.emplace_back();
    page.end = end;
    page.ending = ending;
    page.is_last = end.at == end_;
    page.had_better = has_good_ && !ending.is_good();
    page.depth = depth + start_.rest;
    page.cost = way.cost + notes.cost;
    page.most_filled = std::max(most_filled, page.depth + notes.depth);
    page.notes = std::move(notes);
    page.settings = way.settings;
    is_done_ = !fits;
    fits_one_ = true;
    has_good_ = has_good_ || ending.is_good();
    return fits;
}

} // namespace makeready::pages
