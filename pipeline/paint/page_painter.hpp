// Paints one page: the order of layers (CSS 2.1, appendix E), boxes, lines.
#pragma once

#include "backgrounds.hpp"
#include "flow.hpp"
#include "pages.hpp"
#include "paint.hpp"

#include <map>
#include <optional>

namespace makeready::paint {

/// A piece of a box that goes over several pages or columns, seen in the whole of it.
struct Slice {
    Length above, whole; ///< How much came before, and the height of all pieces together.
};

using Slices = std::map<const flow::Fragment*, Slice>;

/// What is known of the document when a page is painted.
struct Scene {
    bool has_layers = false; ///< Something is positioned, translucent or transformed.
    const boxes::Box* root = nullptr;
    const boxes::Box* canvas = nullptr;   ///< Its background is the canvas's; or nullptr.
    const boxes::Box* viewport = nullptr; ///< Its `overflow` is the viewport's: it cuts nothing.
    Slices slices;                        ///< Of boxes whose backgrounds go on from page to page.
    const flow::PictureSource& pictures;
};

/// Paints one page. A stacking context is painted in the order of appendix E: its own background,
/// what lies below (z-index < 0), blocks, floats, lines, what is positioned, what lies above.
class PagePainter {
public:
    PagePainter(const pages::Page& page, const Scene& scene) : page_(page), scene_(scene) {}

    PagePicture paint();

private:
    /// What cuts off what is painted: of the flow, and of boxes whose containing block is further
    /// out.
    struct Clips {
        std::vector<RoundArea> flow, positioned;
    };

    /// Something to be painted later than the place it stands at.
    struct Later {
        const flow::Fragment* fragment = nullptr;
        Length x, y;
        Clips clips;
        std::int32_t z = 0;
    };

    RoundArea page_border_box() const;
    void paint_page_box();
    void paint_canvas();
    void paint_margin_boxes(bool below);
    void paint_root(const flow::Fragment& fragment, Length x, Length y);
    void collect_layers(const flow::Fragment& fragment, Length x, Length y, const Clips& clips,
                        std::vector<Later>& layers) const;
    void paint_context(const Later& root);
    bool begin_effects(const Later& root, std::vector<Draw>& ends);
    void paint_layers(const Later& root);
    void paint_content(const Later& root);
    void paint_own_box(const flow::Fragment& fragment, Length x, Length y);
    void paint_blocks(const flow::Fragment& fragment, Length x, Length y,
                      std::vector<Later>& floats);
    void paint_strips(const flow::Fragment& fragment, Length x, Length y);
    void paint_lines(const flow::Fragment& fragment, Length x, Length y);
    void paint_line(const flow::Fragment& fragment, Length x, Length y);
    void paint_text(const flow::Fragment& fragment, Length x, Length y);
    void paint_inline_boxes(const std::shared_ptr<const flow::SetLine>& line, Length x, Length y);
    void paint_piece(const text::Piece& piece, const std::shared_ptr<const flow::SetLine>& line,
                     const boxes::Box& block, Length x, Length y);
    void paint_shadows(const DrawGlyphs& glyphs, const style::InheritedStyle& font);
    void paint_decorations(const text::Piece& piece, const boxes::Box& owner, Length x,
                           Length baseline, bool over);
    void paint_box(const flow::Fragment& fragment, Length x, Length y);
    void paint_background(const flow::Fragment& fragment, const BackgroundAreas& where);
    BackgroundAreas areas(const flow::Fragment& fragment, const RoundArea& border) const;
    std::vector<DrawGlyphs> text_of(const flow::Fragment& fragment, Length x, Length y) const;
    void paint_picture(const flow::Fragment& fragment, Length x, Length y);
    void add_link(const boxes::Box& owner, const text::Piece& piece,
                  const style::InheritedStyle& font, Length x, Length baseline);
    void add_anchor(const std::string& id, Length x, Length y);
    Rectangle seen(const Rectangle& area) const;
    Clips clips_inside(const flow::Fragment& fragment, Length x, Length y,
                       const Clips& clips) const;
    bool clips_content(const flow::Fragment& fragment) const;
    void open_clips(const std::vector<RoundArea>& clips);
    void close_clips(const std::vector<RoundArea>& clips);

    void draw(Draw step) { picture_.draws.push_back(std::move(step)); }

    void draw_all(std::vector<Draw> steps, std::uint32_t node) {
        for (Draw& step : steps) {
            step.node = node;
            draw(std::move(step));
        }
    }

    const pages::Page& page_;
    const Scene& scene_;
    PagePicture picture_;
    std::vector<RoundArea> open_; ///< Clips of the blocks that are being painted.
    std::vector<std::pair<std::vector<Draw>, std::uint32_t>>
        outlines_; ///< Of the context; drawn last.
    Matrix moved_; ///< Of the transforms that are open.
    bool artifact_ = false;
    bool link_open_ = false; ///< The last piece of this line belonged to the last link.
};

/// Whether a box is painted with the positioned ones of its stacking context.
bool makes_layer(const boxes::Box& box);
bool is_layer(const flow::Fragment& fragment);

} // namespace makeready::paint
