#include "alignment.hpp"

#include <algorithm>

namespace makeready::flow {

using style::Alignment;
using Kind = style::Alignment::Kind;

namespace {

/// Of positions: whether they mean the end of the axis.
bool means_end(Kind kind, const AxisSense& sense) {
    switch (kind) {
    case Kind::flex_end:
        return true;
    case Kind::start:
        return sense.is_reversed;
    case Kind::end:
        return !sense.is_reversed;
    case Kind::left: // Along the page, left and right are the start.
        return sense.is_inline ? sense.is_rtl != sense.is_reversed : sense.is_reversed;
    case Kind::right:
        return sense.is_inline ? sense.is_rtl == sense.is_reversed : sense.is_reversed;
    default:
        return false;
    }
}

} // namespace

Spread spread(Alignment how, Length room, std::size_t count, const AxisSense& sense) {
    const auto n = static_cast<std::int64_t>(std::max<std::size_t>(count, 1));
    const bool overflows = room.units < 0;
    switch (how.kind) {
    case Kind::space_between:
        if (overflows || n == 1) return {};
        return {{}, room / (n - 1)};
    case Kind::space_around:
        if (overflows) return {};
        return {room / (n * 2), room / n};
    case Kind::space_evenly:
        if (overflows) return {};
        return {room / (n + 1), room / (n + 1)};
    case Kind::center:
        return {overflows && how.safe ? Length{} : room / 2, {}};
    default:
        break;
    }
    if (overflows && how.safe) return {};
    return {means_end(how.kind, sense) ? room : Length{}, {}};
}

Standing standing(Alignment self, Alignment of_parent, const AxisSense& sense, bool item_rtl) {
    const Alignment how = self.kind == Kind::automatic ? of_parent : self;
    switch (how.kind) {
    case Kind::automatic:
    case Kind::normal:
    case Kind::stretch:
        return Standing::stretch;
    case Kind::center:
        return Standing::center;
    case Kind::baseline:
        return Standing::baseline;
    case Kind::last_baseline:
        return Standing::last_baseline;
    case Kind::self_start:
    case Kind::self_end: {
        const bool against = sense.is_inline && item_rtl != sense.is_rtl;
        const bool end = (how.kind == Kind::self_end) != against;
        return end != sense.is_reversed ? Standing::end : Standing::start;
    }
    default:
        return means_end(how.kind, sense) ? Standing::end : Standing::start;
    }
}

bool is_safe(Alignment self, Alignment of_parent) {
    return self.kind == Kind::automatic ? of_parent.safe : self.safe;
}

Length offset_of(Standing standing, Length room, bool safe) {
    if (safe && room.units < 0) return {};
    switch (standing) {
    case Standing::end:
    case Standing::last_baseline:
        return room;
    case Standing::center:
        return room / 2;
    default:
        return {};
    }
}

} // namespace makeready::flow
