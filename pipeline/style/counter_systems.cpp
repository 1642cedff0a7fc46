// The algorithms that write numbers (CSS Counter Styles 3, 3.1 and 7).
#include "counter_style.hpp"
#include "strings.hpp"

#include <algorithm>

namespace makeready::style {
namespace {

using Symbols = std::vector<std::string>;

/// Hostile numbers could ask for any length (2.1.1 allows a limit).
constexpr std::size_t longest = 1000;

std::string positional(std::uint64_t number, const Symbols& symbols) {
    std::string out;
    do {
        out.insert(0, symbols[number % symbols.size()]);
        number /= symbols.size();
    } while (number > 0);
    return out;
}

std::string alphabetic(std::uint64_t number, const Symbols& symbols) {
    std::string out;
    for (; number > 0; number = (number - 1) / symbols.size())
        out.insert(0, symbols[(number - 1) % symbols.size()]);
    return out;
}

std::optional<std::string> symbolic(std::uint64_t number, const Symbols& symbols) {
    const std::uint64_t times = (number - 1) / symbols.size() + 1;
    if (times > longest) return std::nullopt;
    std::string out;
    for (std::uint64_t i = 0; i < times; ++i) out += symbols[(number - 1) % symbols.size()];
    return out;
}

std::optional<std::string> additive(std::uint64_t number, const CounterStyle& style) {
    std::string out;
    for (const auto& [weight, symbol] : style.additive) {
        if (weight == 0) {
            if (number == 0 && out.empty()) return symbol;
            continue;
        }
        const auto times = number / static_cast<std::uint64_t>(weight);
        if (times > longest) return std::nullopt;
        for (std::uint64_t i = 0; i < times; ++i) out += symbol;
        number %= static_cast<std::uint64_t>(weight);
    }
    return number == 0 && !out.empty() ? std::optional(out) : std::nullopt;
}

/// 7.1: digits with the names of their places, in groups of four. `symbols`: the ten digits, then
/// ten, hundred, thousand. `formal` writes "one ten" where informal Chinese writes "ten".
std::string chinese(std::uint64_t number, const Symbols& s, bool formal) {
    if (number == 0) return s[0];
    std::string out;
    bool zero = false;
    std::uint64_t place = 1000;
    for (int n = 3; n >= 0; --n, place /= 10) {
        const std::uint64_t digit = number / place % 10;
        if (digit == 0) {
            zero = zero || !out.empty();
            continue;
        }
        if (zero) out += s[0];
        zero = false;
        const bool is_ten = n == 1 && digit == 1 && out.empty();
        if (formal || !is_ten) out += s[digit];
        if (n > 0) out += s[static_cast<std::size_t>(9 + n)];
    }
    return out;
}

/// 7.1.3 and 7.1.2: Japanese and Korean leave zeros out; informal ones leave "one" out before
/// places.
std::string eastern(std::uint64_t number, const Symbols& s, bool formal) {
    if (number == 0) return s[0];
    std::string out;
    std::uint64_t place = 1000;
    for (int n = 3; n >= 0; --n, place /= 10) {
        const std::uint64_t digit = number / place % 10;
        if (digit == 0) continue;
        if (formal || digit != 1 || n == 0) out += s[digit];
        if (n > 0) out += s[static_cast<std::size_t>(9 + n)];
    }
    return out;
}

/// 7.2: pairs of digits, from the least, with marks for hundreds and ten thousands.
std::string ethiopic(std::uint64_t number, const Symbols& s) {
    if (number == 1) return s[1];
    std::vector<std::uint64_t> groups;
    for (std::uint64_t rest = number; rest > 0; rest /= 100) groups.push_back(rest % 100);
    std::string out;
    for (std::size_t index = groups.size(); index-- > 0;) {
        const std::uint64_t group = groups[index];
        const bool odd = index % 2 == 1, most = index + 1 == groups.size();
        const bool bare = group == 0 || (most && group == 1) || (odd && group == 1);
        if (!bare) {
            if (group >= 10) out += s[9 + group / 10];
            if (group % 10 > 0) out += s[group % 10];
        }
        if (odd && group != 0) out += s[19];
        if (!odd && index > 0) out += s[20];
    }
    return out;
}

std::optional<std::string> unsigned_in(std::uint64_t number, const CounterStyle& style) {
    const Symbols& symbols = style.symbols;
    switch (style.system) {
    case CounterSystem::numeric:
        return positional(number, symbols);
    case CounterSystem::alphabetic:
        return number == 0 ? std::nullopt : std::optional(alphabetic(number, symbols));
    case CounterSystem::symbolic:
        return number == 0 ? std::nullopt : symbolic(number, symbols);
    case CounterSystem::additive:
        return additive(number, style);
    // `first` tells the formal kinds, which write every digit.
    case CounterSystem::chinese:
        return chinese(number, symbols, style.first != 0);
    case CounterSystem::japanese:
    case CounterSystem::korean:
        return eastern(number, symbols, style.first != 0);
    case CounterSystem::ethiopic:
        return ethiopic(number, symbols);
    default:
        return std::nullopt;
    }
}

/// 3.1: some systems have no negative numbers of their own.
bool writes_signs(CounterSystem system) {
    return system != CounterSystem::cyclic && system != CounterSystem::fixed;
}

bool is_in_range(std::int64_t number, const CounterStyle& style) {
    if (!style.ranges.empty())
        return std::any_of(style.ranges.begin(), style.ranges.end(), [&](const auto& range) {
            return number >= range.first && number <= range.second;
        });
    // 3.4: auto is what the system can do.
    switch (style.system) {
    case CounterSystem::alphabetic:
    case CounterSystem::symbolic:
        return number >= 1;
    case CounterSystem::additive:
        return number >= 0;
    default:
        return true;
    }
}

std::size_t characters(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); ++count) next_code_point(text, at);
    return count;
}

} // namespace

std::optional<std::string> written_in(std::int64_t number, const CounterStyle& style) {
    if (!is_in_range(number, style)) return std::nullopt;
    const auto count = static_cast<std::int64_t>(style.symbols.size());
    if (style.system == CounterSystem::cyclic)
        return style.symbols[static_cast<std::size_t>(((number - 1) % count + count) % count)];
    if (style.system == CounterSystem::fixed) {
        if (number < style.first || number - style.first >= count) return std::nullopt;
        return style.symbols[static_cast<std::size_t>(number - style.first)];
    }
    const bool is_negative = number < 0 && writes_signs(style.system);
    const std::uint64_t size =
        number < 0 ? 0 - static_cast<std::uint64_t>(number) : static_cast<std::uint64_t>(number);
    auto out = unsigned_in(size, style);
    if (!out) return std::nullopt;
    // 3.6: the sign counts among the characters that are padded to a length.
    const std::size_t sign =
        is_negative ? characters(style.before_negative) + characters(style.after_negative) : 0;
    const std::size_t length = characters(*out) + sign;
    std::string padding;
    for (std::size_t n = length; n < std::min(style.pad, longest); ++n) padding += style.pad_symbol;
    return is_negative ? concat(style.before_negative, padding, *out, style.after_negative)
                       : padding + *out;
}

} // namespace makeready::style
