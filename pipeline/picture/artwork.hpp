// An SVG, read once and drawn as often as asked.
#pragma once

#include "picture.hpp"

#include <memory>

struct _RsvgHandle;

namespace makeready::picture {

class Artwork {
public:
    /// Throws MR706 for what is no SVG. The picture must outlive its artwork.
    explicit Artwork(const Picture& picture);

    /// Fills a canvas' units from 0 to width and height. Throws MR706.
    void draw(_cairo* canvas, double width, double height) const;

private:
    const Picture& picture_;
    std::shared_ptr<_RsvgHandle> drawing_;
};

} // namespace makeready::picture
