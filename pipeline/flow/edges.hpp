// Used values of a box's edges and sizes (CSS 2.1, 8 and 10; CSS Sizing 3 and 4).
#pragma once

#include "flow.hpp"

#include <optional>

namespace makeready::flow {

/// A containing block.
struct Containing {
    Length width;
    std::optional<Length> height; ///< If it does not depend on content.
    bool rtl = false;             ///< Its direction.
};

/// The used edges of a box: margins (auto resolved for width), borders, padding.
struct UsedEdges {
    style::Edges<Length> margin, border, padding;
    Length width; ///< Of the border box.
    Length lead;  ///< Room before the left margin that over-constrained boxes leave, from right to
                  ///< left.

    Length head() const { return border.top + padding.top; }

    Length foot() const { return border.bottom + padding.bottom; }

    Length start() const { return border.left + padding.left; }

    Length sides() const { return border.left + border.right + padding.left + padding.right; }

    Length content_width() const { return width - sides(); }
};

/// Edges with nothing resolved but percentages; auto margins are 0, the width is not set.
UsedEdges plain_edges(const boxes::Box& box, Length whole);
/// Of a block-level box in the flow.
UsedEdges used_edges(const boxes::Box& box, const Containing& in, Shop& shop,
                     std::optional<Length> own_width = {});

/// Borders and padding, left and right; top and bottom.
Length horizontal_edges(const boxes::Box& box, Length whole);
Length vertical_edges(const boxes::Box& box, Length whole);

/// The width of the border box that `width` asks for; nullopt for auto.
std::optional<Length> asked_width(const boxes::Box& box, const Containing& in, Shop& shop);
/// CSS Sizing 3, 4.1, and 4, 6.1: min-content, max-content, fit-content and stretch, as widths of
/// the border box; nullopt for what is none of these.
std::optional<Length> keyword_width(const boxes::Box& box, const style::Size& size,
                                    const Containing& in, Length available, Shop& shop);
/// A width of the border box within min-width and max-width.
Length limited_width(const boxes::Box& box, Length border_box, const Containing& in, Shop& shop);
/// The border box of a box that shrinks to fit.
Length shrunk_width(const boxes::Box& box, const Containing& in, Shop& shop);
/// The same for heights; percentages of an unknown height are auto, or no limit.
std::optional<Length> asked_height(const boxes::Box& box, Length containing_width,
                                   const std::optional<Length>& containing);
Length limited_height(const boxes::Box& box, Length border_box, Length containing_width,
                      const std::optional<Length>& containing);
std::optional<Length> used_height(const style::Size& size, const std::optional<Length>& whole);

/// CSS Sizing 4, 5.1: the border box's height that follows from its width by aspect-ratio, and the
/// other way round; nullopt: the box has none.
std::optional<Length> height_by_ratio(const boxes::Box& box, Length width, Length containing_width);
std::optional<Length> width_by_ratio(const boxes::Box& box, Length height, Length containing_width);
/// 5.1.2: whether what is in such a box makes it higher than the ratio does.
bool grows_over_ratio(const boxes::Box& box);

/// Intrinsic widths of what is in a box, its own edges left out. `height` is that of its content,
/// if it does not depend on it (of a picture: of what contains it).
IntrinsicWidths content_widths(const boxes::Box& box, Shop& shop,
                               const std::optional<Length>& height = {});
/// The height of a box's content, if it does not depend on it.
std::optional<Length> definite_height(const boxes::Box& box, const Containing& in);

/// Of a box whose content runs another way than what is around it.
FragmentRef set_turned(const boxes::Box& box, const BlockSpace& space, Shop& shop);
/// How wide such a box is, with all of its content.
Length turned_width(const boxes::Box& box, Shop& shop);
/// Whether all that is in it runs another way than what is around it.
bool holds_turned(const boxes::Box& box);

/// Whether it establishes a formatting context of its own.
bool makes_context(const boxes::Box& box);
/// Whether it is that of the root element.
bool is_root(const boxes::Box& box);
bool is_rtl(const boxes::Box& box);
/// Whether it is as large as if it held nothing (css-contain-2, 3.1).
bool contains_size(const boxes::Box& box);
/// Whether it is the containing block of what is absolutely positioned in it.
bool holds_absolutes(const boxes::Box& box);
/// Whether its content is set in columns.
bool has_columns(const boxes::Box& box);

/// A table as it stands, captions and all, unbroken: its wrapper's fragment.
FragmentRef set_table_whole(const boxes::Box& box, const BlockSpace& space, Shop& shop);
/// A table's intrinsic widths, its borders and padding left out.
IntrinsicWidths table_widths(const boxes::Box& box, Shop& shop);

} // namespace makeready::flow
