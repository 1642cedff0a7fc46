// Where to look first for a character that no listed family has. A character, its language and the
// kind of face around it come in, names of families go out. Nothing is opened here.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace makeready::text {

/// Best first; some may not be installed. `family` is that of the text around.
std::vector<std::string> preferred_families(char32_t c, std::string_view language,
                                            std::string_view family);

} // namespace makeready::text
