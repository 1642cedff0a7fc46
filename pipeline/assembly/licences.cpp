#include "licences.hpp"

#include "strings.hpp"

namespace makeready::assembly {

namespace {

// Names and addresses as Creative Commons gives them in its legal code.
constexpr Licence licences[] = {
    {"CC-BY-4.0", "Creative Commons Attribution 4.0 International", "CC BY 4.0",
     "https://creativecommons.org/licenses/by/4.0/"},
    {"CC-BY-SA-4.0", "Creative Commons Attribution-ShareAlike 4.0 International", "CC BY-SA 4.0",
     "https://creativecommons.org/licenses/by-sa/4.0/"},
    {"CC-BY-ND-4.0", "Creative Commons Attribution-NoDerivatives 4.0 International", "CC BY-ND 4.0",
     "https://creativecommons.org/licenses/by-nd/4.0/"},
    {"CC-BY-NC-4.0", "Creative Commons Attribution-NonCommercial 4.0 International", "CC BY-NC 4.0",
     "https://creativecommons.org/licenses/by-nc/4.0/"},
    {"CC-BY-NC-SA-4.0", "Creative Commons Attribution-NonCommercial-ShareAlike 4.0 International",
     "CC BY-NC-SA 4.0", "https://creativecommons.org/licenses/by-nc-sa/4.0/"},
    {"CC-BY-NC-ND-4.0",
     "Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International",
     "CC BY-NC-ND 4.0", "https://creativecommons.org/licenses/by-nc-nd/4.0/"},
    {"CC-BY-3.0", "Creative Commons Attribution 3.0 Unported", "CC BY 3.0",
     "https://creativecommons.org/licenses/by/3.0/"},
    {"CC-BY-SA-3.0", "Creative Commons Attribution-ShareAlike 3.0 Unported", "CC BY-SA 3.0",
     "https://creativecommons.org/licenses/by-sa/3.0/"},
    {"CC-BY-ND-3.0", "Creative Commons Attribution-NoDerivs 3.0 Unported", "CC BY-ND 3.0",
     "https://creativecommons.org/licenses/by-nd/3.0/"},
    {"CC-BY-NC-3.0", "Creative Commons Attribution-NonCommercial 3.0 Unported", "CC BY-NC 3.0",
     "https://creativecommons.org/licenses/by-nc/3.0/"},
    {"CC-BY-NC-SA-3.0", "Creative Commons Attribution-NonCommercial-ShareAlike 3.0 Unported",
     "CC BY-NC-SA 3.0", "https://creativecommons.org/licenses/by-nc-sa/3.0/"},
    {"CC-BY-NC-ND-3.0", "Creative Commons Attribution-NonCommercial-NoDerivs 3.0 Unported",
     "CC BY-NC-ND 3.0", "https://creativecommons.org/licenses/by-nc-nd/3.0/"},
    {"CC0-1.0", "Creative Commons Zero 1.0 Universal", "CC0 1.0",
     "https://creativecommons.org/publicdomain/zero/1.0/"},
    {"OGL-UK-3.0", "Open Government Licence v3.0", "OGL 3.0",
     "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"},
};

} // namespace

const Licence* find_licence(std::string_view id) {
    for (const Licence& licence : licences)
        if (equals_ignoring_ascii_case(licence.id, id)) return &licence;
    return nullptr;
}

} // namespace makeready::assembly
