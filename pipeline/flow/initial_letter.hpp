// Initial letters (CSS Inline 3, 7): in come a letter and the block it begins; out go how large it
// is and where it stands beside the block's lines.
#pragma once

#include "inline_setter.hpp"

namespace makeready::flow {

/// Where an initial letter stands, measured on lines of nothing but the strut.
struct InitialPlace {
    Length raise; ///< The first line begins that much lower than it would without the letter ...
    Length drop;  ///< ... and the letter's margin box that much lower (+) than that line.
};

/// The initial letter that the content begins with; nullptr: none.
const boxes::Box* initial_of(const InlineContent& content);

/// Whether the first line in a box begins with an initial letter.
bool begins_with_initial(const boxes::Box& box);

/// `whole` is the width of the containing block.
InitialPlace place_of_initial(const boxes::Box& letter, Length whole, Shop& shop);

/// The letter, as large as its lines ask for.
FragmentRef set_initial(const boxes::Box& letter, const BlockSpace& space, Shop& shop);

/// The used margins of a float; an initial letter takes the indent of its first line.
style::Edges<Length> float_margin(const boxes::Box& box, Length whole);

/// Takes the indent away from lines that begin with an initial letter.
void leave_indent_to_initial(InlineContent& content);

} // namespace makeready::flow
