#include "characters.hpp"
#include "strings.hpp"

#include <algorithm>
#include <array>

namespace makeready::restore {

namespace {

struct Entity {
    std::string_view name;
    char32_t c;
};

// HTML 4.01, 24, as far as text for reading uses it. Sorted by name.
constexpr std::array entities = {
    Entity{"Aacute", 0xC1},   Entity{"Agrave", 0xC0},  Entity{"Auml", 0xC4},
    Entity{"Ccedil", 0xC7},   Entity{"Eacute", 0xC9},  Entity{"Ouml", 0xD6},
    Entity{"Prime", 0x2033},  Entity{"Uuml", 0xDC},    Entity{"aacute", 0xE1},
    Entity{"acirc", 0xE2},    Entity{"aelig", 0xE6},   Entity{"agrave", 0xE0},
    Entity{"alpha", 0x3B1},   Entity{"amp", '&'},      Entity{"apos", '\''},
    Entity{"aring", 0xE5},    Entity{"atilde", 0xE3},  Entity{"auml", 0xE4},
    Entity{"bdquo", 0x201E},  Entity{"beta", 0x3B2},   Entity{"bull", 0x2022},
    Entity{"ccedil", 0xE7},   Entity{"cent", 0xA2},    Entity{"copy", 0xA9},
    Entity{"dagger", 0x2020}, Entity{"deg", 0xB0},     Entity{"divide", 0xF7},
    Entity{"eacute", 0xE9},   Entity{"ecirc", 0xEA},   Entity{"egrave", 0xE8},
    Entity{"emsp", 0x2003},   Entity{"ensp", 0x2002},  Entity{"euml", 0xEB},
    Entity{"euro", 0x20AC},   Entity{"frac12", 0xBD},  Entity{"frac14", 0xBC},
    Entity{"frac34", 0xBE},   Entity{"ge", 0x2265},    Entity{"gt", '>'},
    Entity{"hellip", 0x2026}, Entity{"iacute", 0xED},  Entity{"icirc", 0xEE},
    Entity{"igrave", 0xEC},   Entity{"iuml", 0xEF},    Entity{"laquo", 0xAB},
    Entity{"ldquo", 0x201C},  Entity{"le", 0x2264},    Entity{"lsaquo", 0x2039},
    Entity{"lsquo", 0x2018},  Entity{"lt", '<'},       Entity{"mdash", 0x2014},
    Entity{"micro", 0xB5},    Entity{"middot", 0xB7},  Entity{"minus", 0x2212},
    Entity{"mu", 0x3BC},      Entity{"nbsp", 0xA0},    Entity{"ndash", 0x2013},
    Entity{"ne", 0x2260},     Entity{"ntilde", 0xF1},  Entity{"oacute", 0xF3},
    Entity{"ocirc", 0xF4},    Entity{"oelig", 0x153},  Entity{"ograve", 0xF2},
    Entity{"oslash", 0xF8},   Entity{"otilde", 0xF5},  Entity{"ouml", 0xF6},
    Entity{"para", 0xB6},     Entity{"plusmn", 0xB1},  Entity{"pound", 0xA3},
    Entity{"prime", 0x2032},  Entity{"quot", '"'},     Entity{"raquo", 0xBB},
    Entity{"rarr", 0x2192},   Entity{"rdquo", 0x201D}, Entity{"reg", 0xAE},
    Entity{"rsaquo", 0x203A}, Entity{"rsquo", 0x2019}, Entity{"sbquo", 0x201A},
    Entity{"sect", 0xA7},     Entity{"shy", 0xAD},     Entity{"sup2", 0xB2},
    Entity{"sup3", 0xB3},     Entity{"szlig", 0xDF},   Entity{"thinsp", 0x2009},
    Entity{"times", 0xD7},    Entity{"trade", 0x2122}, Entity{"uacute", 0xFA},
    Entity{"ucirc", 0xFB},    Entity{"ugrave", 0xF9},  Entity{"uuml", 0xFC},
    Entity{"yen", 0xA5},      Entity{"zwnj", 0x200C}};

/// The sign of "#8217" or "#x2019"; numbers of C1 controls mean windows-1252, as HTML has it.
char32_t numbered_entity(std::string_view number) {
    const bool is_hex = number.starts_with('x') || number.starts_with('X');
    if (is_hex) number.remove_prefix(1);
    std::uint32_t value = 0;
    const auto [end, failed] =
        std::from_chars(number.data(), number.data() + number.size(), value, is_hex ? 16 : 10);
    if (failed != std::errc() || end != number.data() + number.size() || value < 0x20) return 0;
    if (value >= 0x80 && value < 0xA0) return from_windows_1252(static_cast<unsigned char>(value));
    return value > 0x10FFFF || (value >= 0xD800 && value < 0xE000) ? 0 : value;
}

constexpr std::size_t longest_entity = 10;

/// The name between & and ; at `at`, or "".
std::string entity_at(const Signs& signs, std::size_t at) {
    std::string name;
    for (std::size_t i = at + 1; i < signs.size() && name.size() <= longest_entity; ++i) {
        if (signs[i].c == ';') return name;
        if (signs[i].c >= 0x80 || (signs[i].c != '#' && !is_word_character(signs[i].c))) return {};
        name += static_cast<char>(signs[i].c);
    }
    return {};
}

} // namespace

char32_t named_entity(std::string_view name) {
    const auto before = [](const Entity& entity, std::string_view n) { return entity.name < n; };
    const auto found = std::lower_bound(entities.begin(), entities.end(), name, before);
    return found != entities.end() && found->name == name ? found->c : 0;
}

Signs without_entities(Signs signs, Repairs& repairs) {
    for (int pass = 0; pass < 2; ++pass) { // "&amp;rsquo;" was escaped twice.
        Signs out;
        out.reserve(signs.size());
        for (std::size_t at = 0; at < signs.size(); ++at) {
            const std::string name = signs[at].c == '&' ? entity_at(signs, at) : std::string();
            const char32_t c = name.empty()          ? 0
                               : name.front() == '#' ? numbered_entity(name.substr(1))
                                                     : named_entity(name);
            out.push_back({c == 0 ? signs[at].c : c, signs[at].column});
            if (c == 0) continue;
            at += name.size() + 1;
            ++repairs.entities;
        }
        if (out.size() == signs.size()) break;
        signs = std::move(out);
    }
    return signs;
}

} // namespace makeready::restore
