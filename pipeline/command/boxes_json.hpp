// Finished pages as JSON, for those who compare layouts by numbers.
#pragma once

#include "pages.hpp"

#include <string>

namespace makeready::command {

/// `{"pages": [box, ...]}`. A box has `type` (Page, Block, Line, Text, Inline, InlineBlock, Table,
/// TableRowGroup, TableRow, TableCell, TableCaption, Flex, Grid, BlockReplaced, InlineReplaced,
/// FootnoteArea, Margin), `tag`, `x` and `y` of its margin box from the page's corner, `w` and `h`
/// of its content box, `margin`, `border` and `padding` (top, right, bottom, left), `float` and
/// `children`; some have `text`, `at_keyword`, `is_table_wrapper`, `colspan`, `rowspan`. CSS px.
std::string boxes_json(const pages::Pagination& pagination);

} // namespace makeready::command
