// How the room of a flex line goes to its items (CSS Flexbox 1, 9.7).
#include "flex_item.hpp"

#include <algorithm>
#include <cmath>

namespace makeready::flow {

namespace {

/// Resolves the flexible lengths of one line (9.7).
class Flexing {
public:
    Flexing(std::vector<FlexItem>& items, Length room)
        : items_(items), room_(room), frozen_(items.size()) {}

    void run();

private:
    double factor(const FlexItem& item) const {
        if (item.is_collapsed) return 0;
        const style::FlexStyle& flex = item.box->style.own->flex;
        return grows_ ? flex.grow : flex.shrink;
    }

    double weight(const FlexItem& item) const {
        if (grows_) return factor(item);
        return factor(item) * static_cast<double>((item.base - item.frame_main).units);
    }

    Length free_room() const;
    double unfrozen_factors() const;
    void freeze_inflexible();
    void share(Length room);
    bool freeze_violations();

    std::vector<FlexItem>& items_;
    Length room_; ///< The container's main size, less margins and gaps.
    std::vector<bool> frozen_;
    bool grows_ = false;
};

Length Flexing::free_room() const {
    Length left = room_;
    for (std::size_t n = 0; n < items_.size(); ++n)
        left -= frozen_[n] ? items_[n].used : items_[n].base;
    return left;
}

double Flexing::unfrozen_factors() const {
    double sum = 0;
    for (std::size_t n = 0; n < items_.size(); ++n)
        if (!frozen_[n]) sum += factor(items_[n]);
    return sum;
}

void Flexing::freeze_inflexible() {
    for (std::size_t n = 0; n < items_.size(); ++n) {
        FlexItem& item = items_[n];
        const bool against = grows_ ? item.base > item.hypothetical : item.base < item.hypothetical;
        if (factor(item) != 0 && !against) continue;
        item.used = item.hypothetical;
        frozen_[n] = true;
    }
}

// In proportion; what rounding leaves goes along, so that nothing is lost.
void Flexing::share(Length room) {
    double all = 0;
    for (std::size_t n = 0; n < items_.size(); ++n)
        if (!frozen_[n]) all += weight(items_[n]);
    double before = 0;
    for (std::size_t n = 0; n < items_.size(); ++n) {
        FlexItem& item = items_[n];
        if (frozen_[n]) continue;
        const double after = before + weight(item);
        const Length part =
            all > 0 ? room.scaled(after / all) - room.scaled(before / all) : Length{};
        item.used = item.base + part;
        before = after;
    }
}

// 9.7, step 4 d and e: those that break a limit are kept there, all of the graver kind at once.
bool Flexing::freeze_violations() {
    std::vector<Length> changes(items_.size());
    Length total;
    for (std::size_t n = 0; n < items_.size(); ++n) {
        if (frozen_[n]) continue;
        FlexItem& item = items_[n];
        const Length clamped = std::max(item.clamped(item.used), item.frame_main);
        changes[n] = clamped - item.used;
        total += changes[n];
        item.used = clamped;
    }
    bool done = true;
    for (std::size_t n = 0; n < items_.size(); ++n) {
        if (frozen_[n]) continue;
        const bool freezes =
            total.units == 0 || (total.units > 0 ? changes[n].units > 0 : changes[n].units < 0);
        if (freezes)
            frozen_[n] = true;
        else
            done = false;
    }
    return done;
}

void Flexing::run() {
    Length hypothetical;
    for (const FlexItem& item : items_) hypothetical += item.hypothetical;
    grows_ = hypothetical < room_;
    freeze_inflexible();
    const Length initial = free_room();
    // Each round freezes at least one item.
    while (std::find(frozen_.begin(), frozen_.end(), false) != frozen_.end()) {
        Length room = free_room();
        const double factors = unfrozen_factors();
        if (factors < 1) { // Factors that make less than one take only that part.
            const Length part = initial.scaled(factors);
            if (std::abs(part.units) < std::abs(room.units)) room = part;
        }
        share(room);
        if (freeze_violations()) break;
    }
}

} // namespace

void flex_lengths(std::vector<FlexItem>& items, Length room) {
    Flexing(items, room).run();
}

} // namespace makeready::flow
