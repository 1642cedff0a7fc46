// Columns (CSS Multicol 1): content set to the width of a column, cut into columns of equal height.
#include "galley_setter.hpp"
#include "items.hpp"

#include <algorithm>
#include <map>

namespace makeready::flow {

using boxes::Box;
using style::OwnStyle;

namespace {

struct ColumnSizes {
    int count = 1;
    Length width, gap;
};

// CSS Multicol 1, 3.4: the pseudo-algorithm for count and width.
ColumnSizes column_sizes(const Box& box, Length available) {
    const OwnStyle& own = *box.style.own;
    ColumnSizes sizes;
    sizes.gap = own.column_gap.is_length() ? std::max(own.column_gap.of(available), Length{})
                                           : box.style.inherited->font.size;
    if (own.column_width.is_length()) {
        const Length wanted = std::max(own.column_width.of(available), 1_px);
        const std::int64_t fit =
            (available + sizes.gap).units / std::max<std::int64_t>((wanted + sizes.gap).units, 1);
        sizes.count = static_cast<int>(std::clamp<std::int64_t>(fit, 1, 1000));
        if (own.column_count > 0) sizes.count = std::min(sizes.count, own.column_count);
    } else {
        sizes.count = std::max(own.column_count, 1);
    }
    sizes.width = std::max((available + sizes.gap) / sizes.count - sizes.gap, Length{});
    return sizes;
}

/// One row of columns between two spanners. A slice is what stands between two places to break.
class ColumnRow : public Split {
public:
    ColumnRow(Galley content, const ColumnSizes& sizes, const Box& box, Length width,
              std::optional<Length> height, Length most_height, bool balances)
        : content_(std::move(content)), sizes_(sizes), box_(box), width_(width), height_(height),
          most_height_(height ? std::min(*height, most_height) : most_height), balances_(balances) {
        places_.push_back(0);
        for (std::size_t n = 1; n < content_.items.size(); ++n)
            if (content_.items[n].kind == ItemKind::opportunity) places_.push_back(n);
        places_.push_back(content_.items.size());
    }

    std::size_t slices() const override { return places_.size() - 1; }

    Length depth(std::size_t first, std::size_t last) const override;
    FragmentRef fragment(std::size_t first, std::size_t last, Length room) const override;

    const Galley& content() const { return content_; }

    const std::vector<std::size_t>& places() const { return places_; }

private:
    /// Columns of a height: where each ends (an index of a place), and what more height would help.
    struct Fit {
        std::vector<std::size_t> ends;
        Length shortage = style::Size::no_limit;
        Length deepest;
        /// Where the first column begins that ends where that was to be avoided.
        std::optional<std::size_t> strained;
    };

    /// What stretches that begin at the same place take: to the next place, to the one after, ...
    struct Profile {
        Stacker stacker;
        std::vector<Length> depths{};
    };

    Profile& profile(std::size_t begin) const;
    Length depth_to(Profile& from, std::size_t begin, std::size_t place) const;
    Fit fit(Length height, std::size_t first, std::size_t last) const;
    Length kept_depth(std::size_t begin, std::size_t last) const;
    Length least_depth(Length height, Length whole, std::size_t first, std::size_t last) const;

    // CSS Fragmentation 3, 5.2: margins go after an unforced break, and stay after a forced one.
    bool truncates(std::size_t place) const { return place > 0 && !is_forced(place); }

    bool is_forced(std::size_t place) const {
        return place < slices() && place > 0 &&
               content_.items[places_[place]].break_class == BreakClass::forced;
    }

    Galley content_;
    ColumnSizes sizes_;
    const Box& box_;
    Length width_;
    std::optional<Length> height_; ///< Of each column, if the box has one.
    Length most_height_;           ///< That a page, or the box, can give columns.
    bool balances_;
    std::vector<std::size_t> places_;
    mutable std::map<std::pair<std::size_t, std::size_t>, Length>
        depths_;                                      ///< What was worked out before.
    mutable std::map<std::size_t, Profile> profiles_; ///< By the place where they begin.
    mutable std::size_t profiled_ = 0;                ///< Depths in them.
};

// Columns are tried for many heights, and each asks all that is in it how deep it is.
ColumnRow::Profile& ColumnRow::profile(std::size_t begin) const {
    constexpr std::size_t most_profiled = 1000000;
    if (profiled_ > most_profiled) {
        profiles_.clear();
        profiled_ = 0;
    }
    const auto found = profiles_.find(begin);
    if (found != profiles_.end()) return found->second;
    const Stacker stacker(content_, places_[begin], truncates(begin));
    return profiles_.emplace(begin, Profile{stacker}).first->second;
}

/// How deep the stretch of a profile is that goes on to `place`.
Length ColumnRow::depth_to(Profile& from, std::size_t begin, std::size_t place) const {
    for (; from.depths.size() < place - begin; ++profiled_) {
        const std::size_t next = begin + from.depths.size();
        for (std::size_t at = places_[next]; at < places_[next + 1]; ++at)
            from.stacker.take(content_.items[at]);
        from.depths.push_back(from.stacker.depth());
    }
    return from.depths[place - begin - 1];
}

// Fills columns one after the other; in each the last place that fits, the kinder sort first.
ColumnRow::Fit ColumnRow::fit(Length height, std::size_t first, std::size_t last) const {
    Fit out;
    for (std::size_t begin = first; begin < last;) {
        std::size_t best = 0;
        BreakClass best_class = BreakClass::forced;
        Length best_depth;
        Profile& from = profile(begin);
        for (std::size_t place = begin + 1;; ++place) {
            const Length depth = depth_to(from, begin, place);
            const bool fits = depth <= height;
            if (!fits) out.shortage = std::min(out.shortage, depth - height);
            if (!fits && best > 0) break;
            const bool ends = place == last || is_forced(place);
            BreakClass here = ends ? BreakClass::good : content_.items[places_[place]].break_class;
            if (here == BreakClass::between_lines) here = BreakClass::good;
            if (best == 0 || here <= best_class) {
                best = place;
                best_class = here;
                best_depth = depth;
            }
            if (!fits || ends) break;
        }
        if (best_class >= BreakClass::avoided && !out.strained) out.strained = begin;
        out.deepest = std::max(out.deepest, best_depth);
        out.ends.push_back(best);
        begin = best;
    }
    return out;
}

/// How deep the column from `begin` on is at its first place where no break is to be avoided, or
/// deeper than a page is.
Length ColumnRow::kept_depth(std::size_t begin, std::size_t last) const {
    Profile& from = profile(begin);
    for (std::size_t place = begin + 1;; ++place) {
        const Length depth = depth_to(from, begin, place);
        if (place == last || depth > most_height_ ||
            content_.items[places_[place]].break_class != BreakClass::avoided)
            return depth;
    }
}

// 7.1: the least height at which the content fits the columns; it grows by the least that changes
// anything, and where that is little for long, the least is closed in on.
Length ColumnRow::least_depth(Length height, Length whole, std::size_t first,
                              std::size_t last) const {
    constexpr int most_rounds = 40;
    const auto fits = [&](const Fit& tried, Length tried_height) {
        return static_cast<int>(tried.ends.size()) <= sizes_.count && tried.deepest <= tried_height;
    };
    for (int round = 0; round < most_rounds; ++round) {
        const Fit tried = fit(height, first, last);
        if (fits(tried, height)) return round == 0 ? height : std::max(tried.deepest, Length{});
        if (tried.shortage == style::Size::no_limit || height >= whole) return height;
        height += std::max(tried.shortage, Length{1});
    }
    Length enough = std::max(height, whole);
    while (height < enough) {
        const Length middle{(height.units + enough.units) / 2};
        if (fits(fit(middle, first, last), middle))
            enough = middle;
        else
            height = middle + Length{1};
    }
    return enough;
}

// A height that spares breaks that are to be avoided is better, if pages have it.
Length ColumnRow::depth(std::size_t first, std::size_t last) const {
    if (first >= last) return {};
    if (height_ && !balances_) return *height_;
    const auto known = depths_.find({first, last});
    if (known != depths_.end()) return known->second;
    const Length whole = depth_to(profile(first), first, last);
    Length height = Length{whole.units / sizes_.count};
    const auto shorter = depths_.find({first, last - 1});
    if (shorter != depths_.end()) height = std::max(height, shorter->second);
    height = least_depth(height, whole, first, last);
    const Length least = height;
    for (int round = 0; round < 10; ++round) {
        const auto strained = fit(height, first, last).strained;
        if (!strained) break;
        const Length wanted = kept_depth(*strained, last);
        height = wanted <= most_height_ ? wanted : least;
        if (height == least) break;
    }
    const Fit last_fit = fit(height, first, last);
    height = std::max(last_fit.deepest, Length{});
    if (height_) height = std::min(height, *height_);
    depths_[{first, last}] = height;
    return height;
}

FragmentRef ColumnRow::fragment(std::size_t first, std::size_t last, Length) const {
    auto row = std::make_shared<Fragment>();
    row->width = width_;
    row->height = depth(first, last);
    const Fit columns = fit(row->height, first, last);
    const bool rtl = is_rtl(box_);
    std::size_t begin = first;
    Length x = rtl ? width_ - sizes_.width : Length{};
    const style::BorderEdge& rule = box_.style.own->column_rule;
    for (const std::size_t end : columns.ends) {
        auto column = std::make_shared<Fragment>(
            *stack(content_, places_[begin], places_[end], truncates(begin), row->height));
        column->is_column = true;
        column->width = sizes_.width;
        column->height = row->height;
        if (column->holds_placeholders) row->holds_placeholders = true;
        row->children.push_back({x, {}, column});
        if (begin > first &&
            rule.width.units > 0) { // 4.3: only between columns that both have content.
            const Length middle = rtl ? x + sizes_.width + sizes_.gap / 2 : x - sizes_.gap / 2;
            row->strips.push_back({{middle - rule.width / 2, {}, rule.width, row->height}, rule});
        }
        x += (sizes_.width + sizes_.gap) * (rtl ? -1 : 1);
        begin = end;
    }
    // What is positioned goes on in columns that hold nothing else.
    const auto count = static_cast<std::size_t>(sizes_.count);
    while (row->holds_placeholders && row->children.size() < count) {
        auto column = std::make_shared<Fragment>();
        column->is_column = true;
        column->width = sizes_.width;
        column->height = row->height;
        row->children.push_back({x, {}, column});
        x += (sizes_.width + sizes_.gap) * (rtl ? -1 : 1);
    }
    return row;
}

} // namespace

bool has_columns(const Box& box) {
    const OwnStyle& own = *box.style.own;
    return (own.column_count > 0 || own.column_width.is_length()) &&
           box.kind != boxes::BoxKind::table && box.kind != boxes::BoxKind::replaced &&
           !is_flex(box) && !is_grid(box); // CSS Flexbox 1, 3.
}

void GalleySetter::put_column_row(const Box& box, const Place& place, std::size_t first,
                                  std::size_t last) {
    const ColumnSizes sizes = column_sizes(box, place.width);
    GalleySetter inner(sizes.width, place.height, shop_);
    inner.in_columns_ = true;
    inner.limit_height(place.height.value_or(fragment_height_));
    if (!box.style.own->column_fill_balance && place.height) inner.part_overflow();
    inner.used_page_ = used_page_;
    inner.page_ = inner.last_page_ = page_;
    Galley content = inner.set_range(box, first, last);
    if (content.items.empty()) return;
    const std::optional<Length> height =
        place.height ? place.height : most_column_height(box, place);
    const auto row = std::make_shared<ColumnRow>(
        std::move(content), sizes, box, place.width, height,
        fragment_height_.units > 0 ? fragment_height_ : style::Size::no_limit,
        box.style.own->column_fill_balance || !place.height);
    const bool whole = place.height.has_value(); // A given height is not for pages to cut.
    for (std::size_t n = 0; n < row->slices(); ++n) {
        const Galley& set = row->content();
        if (n > 0) {
            const FlowItem& from = set.items[row->places()[n]];
            FlowItem opportunity;
            opportunity.kind = ItemKind::opportunity;
            opportunity.page = page_;
            opportunity.break_class = from.break_class;
            opportunity.hyphen = from.hyphen;
            opportunity.forced = from.forced;
            if (from.forced == style::BreakBetween::column && !in_columns_) {
                opportunity.forced = style::BreakBetween::automatic;
                opportunity.break_class = BreakClass::good;
            }
            opportunity.kept = from.kept;
            if (opportunity.break_class != BreakClass::forced && (kept_together_ > 0 || whole))
                opportunity.break_class = BreakClass::avoided;
            put(std::move(opportunity));
        }
        FlowItem slice;
        slice.kind = ItemKind::slice;
        slice.x = place.x;
        slice.split = row;
        slice.slice = static_cast<std::uint32_t>(n);
        put(std::move(slice));
        for (std::size_t at = row->places()[n]; at < row->places()[n + 1]; ++at) {
            const FlowItem& inside = set.items[at];
            if (inside.kind != ItemKind::mark && inside.kind != ItemKind::note) continue;
            FlowItem again;
            again.kind = inside.kind;
            again.box = inside.box;
            again.note = inside.note;
            put(std::move(again));
        }
    }
}

std::optional<Length> GalleySetter::most_column_height(const Box& box, const Place& place) {
    const OwnStyle& own = *box.style.own;
    auto most = used_height(own.max_height, place.height);
    if (most && own.box_sizing == style::BoxSizing::border_box)
        *most -= vertical_edges(box, place.width);
    return most;
}

// 6: a spanning element parts the columns before it from those after it.
void GalleySetter::set_columns(const Box& box, const Place& place) {
    flush();
    const auto spans = [&](std::size_t n) {
        return !box.holds_lines && box.children[n]->style.own &&
               box.children[n]->style.own->column_span_all && !box.children[n]->is_out_of_flow();
    };
    const std::size_t count = box.children.size();
    for (std::size_t first = 0; first < count;) {
        if (spans(first)) {
            set_child(*box.children[first++], place);
            continue;
        }
        std::size_t last = first + 1;
        while (last < count && !spans(last)) ++last;
        if (first > 0) flush();
        put_column_row(box, place, first, last);
        between_.is_between = between_.follows = true;
        between_.kept = kept_together_;
        first = last;
    }
}

Galley GalleySetter::set_range(const Box& box, std::size_t first, std::size_t last) {
    const Place place{{}, galley_.width, height_, is_rtl(box)};
    if (box.holds_lines) {
        set_lines_of(box, place);
    } else {
        for (std::size_t n = first; n < last; ++n)
            if (box.children[n]->kind != boxes::BoxKind::marker) set_child(*box.children[n], place);
    }
    between_.is_between = false;
    between_.forced = style::BreakBetween::automatic;
    overflow_.reset();
    flush();
    return std::move(galley_);
}

} // namespace makeready::flow
