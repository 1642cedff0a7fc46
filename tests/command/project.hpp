// A small project as `makeready init book` makes it, on a desk of its own.
#pragma once

#include "program.hpp"

namespace makeready {

/// A desk with the folder `book`, in it a project that builds without a word of warning, and with
/// old outputs.
struct Project : Desk {
    Project();

    Files old_outputs() const;
};

} // namespace makeready
