#include "marks.hpp"

#include "strings.hpp"

#include <array>

namespace makeready::restore {

std::optional<Mark> mark_of(std::string_view text) {
    constexpr std::array<std::string_view, 12> bullets = {"- ", "* ", "• ", "· ", "– ", "— ",
                                                          "o ", "◦ ", "▪ ", "‣ ", "● ", "✓ "};
    for (const auto bullet : bullets)
        if (text.starts_with(bullet)) return Mark{bullet.size(), false, 0};
    std::size_t at = text.starts_with('(') ? 1 : 0;
    const auto digits = at;
    while (at < text.size() && text[at] >= '0' && text[at] <= '9') ++at;
    if (at == digits || at - digits > 3 || at + 1 >= text.size()) return std::nullopt;
    if ((text[at] != '.' && text[at] != ')') || text[at + 1] != ' ') return std::nullopt;
    return Mark{at + 2, true,
                static_cast<int>(integer_of(text.substr(digits, at - digits)).value_or(0))};
}

} // namespace makeready::restore
