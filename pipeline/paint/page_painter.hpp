// Paints one page: the order of layers (CSS 2.1, appendix E), boxes, lines.
#pragma once

#include "flow.hpp"
#include "pages.hpp"
#include "paint.hpp"

#include <optional>

namespace makeready::paint {

/// Paints one page. A stacking context is painted in the order of appendix E: its own background,
/// what lies below (z-index < 0), blocks, floats, lines, what is positioned, what lies above.
class PagePainter {
public:
    /// Without `has_layers` nothing on the page is positioned or translucent.
    PagePainter(const pages::Page& page, bool has_layers, const flow::PictureSource& pictures)
        : page_(page), has_layers_(has_layers), pictures_(pictures) {}

    PagePicture paint();

private:
    /// What cuts off what is painted: of the flow, and of boxes whose containing block is further
    /// out.
    struct Clips {
        std::vector<Rectangle> flow, positioned;
    };

    /// Something to be painted later than the place it stands at.
    struct Later {
        const flow::Fragment* fragment = nullptr;
        Length x, y;
        Clips clips;
        std::int32_t z = 0;
    };

    void paint_page_box();
    void paint_root(const flow::Fragment& fragment, Length x, Length y);
    void collect_layers(const flow::Fragment& fragment, Length x, Length y, const Clips& clips,
                        std::vector<Later>& layers) const;
    void paint_context(const Later& root);
    void paint_content(const Later& root);
    void paint_own_box(const flow::Fragment& fragment, Length x, Length y);
    void paint_blocks(const flow::Fragment& fragment, Length x, Length y,
                      std::vector<Later>& floats);
    void paint_strips(const flow::Fragment& fragment, Length x, Length y);
    void paint_lines(const flow::Fragment& fragment, Length x, Length y);
    void paint_line(const flow::Fragment& fragment, Length x, Length y);
    void paint_inline_boxes(const flow::SetLine& set, Length x, Length y);
    void paint_piece(const text::Piece& piece, const flow::SetLine& set, const boxes::Box& block,
                     Length x, Length y);
    void paint_decoration(const text::Piece& piece, const boxes::Box& owner,
                          const style::InheritedStyle& font, Length x, Length y);
    void paint_box(const flow::Fragment& fragment, Length x, Length y);
    void paint_picture(const flow::Fragment& fragment, Length x, Length y);
    void add_link(const boxes::Box& owner, const text::Piece& piece,
                  const style::InheritedStyle& font, Length x, Length baseline);
    void add_anchor(const std::string& id, Length x, Length y);
    Clips clips_inside(const flow::Fragment& fragment, Length x, Length y,
                       const Clips& clips) const;
    void open_clips(const std::vector<Rectangle>& clips);
    void close_clips(const std::vector<Rectangle>& clips);

    void draw(Draw step) { picture_.draws.push_back(std::move(step)); }

    const pages::Page& page_;
    bool has_layers_;
    const flow::PictureSource& pictures_;
    PagePicture picture_;
    std::vector<Rectangle> open_; ///< Clips of the blocks that are being painted.
    bool artifact_ = false;
    bool link_open_ = false; ///< The last piece of this line belonged to the last link.
};

/// Whether it is painted with the positioned boxes of its stacking context.
bool is_layer(const flow::Fragment& fragment);

} // namespace makeready::paint
