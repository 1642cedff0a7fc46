#include "navigation.hpp"
#include "strings.hpp"

namespace makeready::pdf {

namespace {

/// An item of the outline, and the items below it.
struct Item {
    Object object;
    bool open = true;
    int level = 0;
    std::vector<Item> items;

    /// How many items are seen below it when it is open.
    int visible() const {
        int count = 0;
        for (const Item& item : items) count += 1 + (item.open ? item.visible() : 0);
        return count;
    }
};

/// Where an item of some level belongs: below the last one of a lower level. Levels may be skipped.
std::vector<Item>& siblings(Item& root, int level) {
    Item* parent = &root;
    while (!parent->items.empty() && parent->items.back().level < level)
        parent = &parent->items.back();
    return parent->items;
}

/// PDF 32000-1, 12.3.3: items are linked both ways; Count is negative in a closed one.
void link_up(Item& parent) {
    if (parent.items.empty()) return;
    for (std::size_t n = 0; n < parent.items.size(); ++n) {
        Item& item = parent.items[n];
        item.object.replaceKey("/Parent", parent.object);
        if (n > 0) item.object.replaceKey("/Prev", parent.items[n - 1].object);
        if (n + 1 < parent.items.size())
            item.object.replaceKey("/Next", parent.items[n + 1].object);
        link_up(item);
    }
    const int count = parent.open ? parent.visible() : -parent.visible();
    parent.object.replaceKey("/First", parent.items.front().object);
    parent.object.replaceKey("/Last", parent.items.back().object);
    parent.object.replaceKey("/Count", Object::newInteger(count));
}

} // namespace

Object outline(QPDF& pdf, const std::vector<paint::Bookmark>& bookmarks,
               const std::vector<PlacedPage>& pages) {
    Item root{
        pdf.makeIndirectObject(Object::newDictionary({{"/Type", name("/Outlines")}})), true, 0, {}};
    for (const paint::Bookmark& bookmark : bookmarks) {
        const auto page = static_cast<std::size_t>(bookmark.page);
        if (page >= pages.size()) continue;
        Object item = Object::newDictionary({{"/Title", text(collapsed(bookmark.title))},
                                             {"/Dest", destination(pages[page], bookmark.y)}});
        siblings(root, bookmark.level)
            .push_back({pdf.makeIndirectObject(item), bookmark.open, bookmark.level, {}});
    }
    if (root.items.empty()) return Object::newNull();
    link_up(root);
    return root.object;
}

} // namespace makeready::pdf
