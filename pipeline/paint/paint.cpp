#include "paint.hpp"

#include "page_painter.hpp"

#include <algorithm>

namespace makeready::paint {

DisplayList paint(const pages::Pagination& pagination, const flow::PictureSource& pictures) {
    DisplayList list;
    const bool layers = std::any_of(pagination.tree->boxes.begin(), pagination.tree->boxes.end(), [](const boxes::Box& box) {
        return box.style.own && (box.style.own->position == style::Placement::relative || box.is_absolute() || box.style.own->opacity < 1);
    });
    for (const pages::Page& page : pagination.pages) list.pages.push_back(PagePainter(page, layers, pictures).paint());
    for (const pages::Bookmark& mark : pagination.bookmarks)
        list.bookmarks.push_back({mark.level, mark.open, mark.title, mark.page, mark.y});
    return list;
}

} // namespace makeready::paint
