// The flow set to the widths of several sorts of pages: in come the boxes and a width, out goes the
// galley of that width, set once. Which pages use it is not its business.
#pragma once

#include "flow.hpp"

#include <map>

namespace makeready::pages {

/// Invariant: a galley stays where it is, and holds all of the content unless it was asked for down
/// to some depth only.
class Measures {
public:
    explicit Measures(const boxes::Box& document) : document_(document) {}

    /// The galley of a width; without a depth, all of it. What its text lacks has been told of the
    /// main galley.
    flow::Galley& galley(Length width, const flow::Shop& shop, std::optional<Length> depth = {});

    /// The place in `to` where the flow goes on that is parted at a place of `from`.
    static std::optional<std::size_t> take_up(const flow::Galley& from, std::size_t at,
                                              flow::Galley& to, const flow::Shop& shop);

private:
    const boxes::Box& document_;
    std::map<Length, flow::Galley> galleys_;
};

} // namespace makeready::pages
