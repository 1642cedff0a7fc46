#include "measures.hpp"

namespace makeready::pages {

using flow::Galley;

namespace {

/// Sets quietly and for itself: findings are told, and lines kept, of the main galley.
template <class Set> auto set_aside(const flow::Shop& shop, Set set) {
    Report quiet;
    flow::LineCache lines;
    flow::Shop own{shop.typesetter, shop.pictures,    shop.pages,       lines, {}, quiet,
                   shop.read_pages, shop.page_height, shop.outer_margin};
    return set(own);
}

} // namespace

Galley& Measures::galley(Length width, const flow::Shop& shop, std::optional<Length> depth) {
    const auto known = galleys_.find(width);
    if (known != galleys_.end() && (depth || !known->second.is_cut_off)) return known->second;
    return galleys_[width] = set_aside(shop, [&](flow::Shop& own) {
               return flow::set_pages_galley(document_, width, own, 1, depth);
           });
}

std::optional<std::size_t> Measures::take_up(const Galley& from, std::size_t at, Galley& to,
                                             const flow::Shop& shop) {
    return set_aside(shop, [&](flow::Shop& own) { return flow::take_up(from, at, to, own); });
}

} // namespace makeready::pages
