// Licences by their SPDX names: what they are called in full, and where they are told.
#pragma once

#include <string_view>

namespace makeready::assembly {

struct Licence {
    std::string_view id; ///< SPDX: "CC-BY-4.0".
    std::string_view name, short_name, url;
};

/// The licence of that name, whatever its case; nullptr for one we do not know.
const Licence* find_licence(std::string_view id);

} // namespace makeready::assembly
