#include "items.hpp"

namespace makeready::flow {

bool is_grid(const boxes::Box&) { return false; }
ItemLayout lay_out_grid(const boxes::Box&, const ItemRoom&, Shop&) { return {}; }
IntrinsicWidths grid_item_widths(const boxes::Box&, Shop&) { return {}; }

} // namespace makeready::flow
