#include "paint.hpp"

#include "page_painter.hpp"

#include <algorithm>
#include <set>

namespace makeready::paint {

namespace {

using boxes::Box;

bool has_background(const Box& box) {
    const style::OwnStyle& own = *box.style.own;
    return own.background.alpha > 0 ||
           std::any_of(own.backgrounds.images.begin(), own.backgrounds.images.end(),
                       [](const style::Image& image) { return !image.is_none(); });
}

const Box* body_of(const boxes::BoxTree& tree) {
    for (const Box* child : tree.root->children)
        if (child->is_body) return child;
    return nullptr;
}

/// Finds boxes whose background images go over several pages, and how their pieces lie to each
/// other.
class Slicing {
public:
    explicit Slicing(Scene& scene) : scene_(scene) {}

    void add(const flow::Fragment& fragment) {
        if (fragment.box && !fragment.line && !(fragment.begins && fragment.ends) &&
            is_placed(*fragment.box)) {
            Piece& piece = pieces_[fragment.box];
            piece.fragments.push_back(&fragment);
            scene_.slices[&fragment].above = piece.height;
            piece.height += fragment.height;
        }
        for (const flow::Placed& child : fragment.children) add(*child.fragment);
    }

    void finish() {
        for (const auto& [box, piece] : pieces_)
            for (const flow::Fragment* fragment : piece.fragments)
                scene_.slices[fragment].whole = piece.height;
    }

private:
    struct Piece {
        Length height;
        std::vector<const flow::Fragment*> fragments;
    };

    bool is_placed(const Box& box) const {
        const Box& dressed = &box == scene_.root && scene_.canvas ? *scene_.canvas : box;
        return dressed.style.own && !dressed.style.own->backgrounds.images.empty() &&
               box.style.own->decoration_break == style::DecorationBreak::slice;
    }

    Scene& scene_;
    std::map<const Box*, Piece> pieces_;
};

Scene scene_of(const pages::Pagination& pagination, const flow::PictureSource& pictures) {
    const boxes::BoxTree& tree = *pagination.tree;
    Scene scene{false, tree.root, nullptr, nullptr, {}, pictures};
    scene.has_layers = std::any_of(tree.boxes.begin(), tree.boxes.end(),
                                   [](const Box& box) { return makes_layer(box); });
    const Box* body = body_of(tree);
    // CSS Backgrounds 3, 2.11.2, and CSS Overflow 3, 3.3: HTML's body stands in for its root.
    if (has_background(*tree.root))
        scene.canvas = tree.root;
    else if (body && has_background(*body))
        scene.canvas = body;
    const bool root_cuts = tree.root->style.own->overflow != style::Overflow::visible;
    scene.viewport = root_cuts || !body ? tree.root : body;
    Slicing slicing(scene);
    for (const pages::Page& page : pagination.pages)
        if (page.flow) slicing.add(*page.flow);
    slicing.finish();
    return scene;
}

} // namespace

DisplayList paint(const pages::Pagination& pagination, const flow::PictureSource& pictures) {
    DisplayList list;
    const Scene scene = scene_of(pagination, pictures);
    for (const pages::Page& page : pagination.pages)
        list.pages.push_back(PagePainter(page, scene).paint());
    for (const pages::Bookmark& mark : pagination.bookmarks)
        list.bookmarks.push_back({mark.level, mark.open, mark.title, mark.page, mark.y});
    return list;
}

} // namespace makeready::paint
