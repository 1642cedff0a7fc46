#include "object_fit.hpp"

#include "picture.hpp"

#include <algorithm>

namespace makeready::paint {

using style::OwnStyle;

Rectangle fitted(const Rectangle& box, const picture::Picture& picture, const OwnStyle& own) {
    const style::ObjectFit fit = own.object_fit;
    if (fit == style::ObjectFit::fill || picture.width_px <= 0 || picture.height_px <= 0)
        return box;
    const double by_width = box.width.px() / picture.width_px;
    const double by_height = box.height.px() / picture.height_px;
    double scale = 1;
    switch (fit) {
    case style::ObjectFit::contain:
        scale = std::min(by_width, by_height);
        break;
    case style::ObjectFit::cover:
        scale = std::max(by_width, by_height);
        break;
    case style::ObjectFit::scale_down:
        scale = std::min({1.0, by_width, by_height});
        break;
    default:
        break;
    }
    const Length width = Length::from_px(picture.width_px * scale);
    const Length height = Length::from_px(picture.height_px * scale);
    return {box.x + own.object_position.x.of(box.width - width),
            box.y + own.object_position.y.of(box.height - height), width, height};
}

} // namespace makeready::paint
