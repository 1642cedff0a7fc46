// Counter styles: CSS Counter Styles 3, sections 6 and 7.
#include "strings.hpp"
#include "style.hpp"

namespace makeready::style {
namespace {

/// The algorithms of CSS Counter Styles 3, 3.1.
enum class System : std::uint8_t { cyclic, numeric, alphabetic, symbolic, additive };

/// One counter style. `symbols` are code points; additive ones are pairs "weight symbol".
struct CounterStyle {
    std::string_view name;
    System system;
    std::string_view symbols;
    std::string_view suffix = ". ";
    std::int64_t least = INT64_MIN, most = INT64_MAX; ///< Out of this range: decimal.
    std::size_t pad = 0;
};

constexpr std::string_view decimal_digits = "0123456789";
constexpr std::string_view roman =
    "1000 m 900 cm 500 d 400 cd 100 c 90 xc 50 l 40 xl 10 x 9 ix 5 v 4 iv 1 i";
constexpr std::string_view upper_roman =
    "1000 M 900 CM 500 D 400 CD 100 C 90 XC 50 L 40 XL 10 X 9 IX 5 V 4 IV 1 I";
constexpr std::string_view latin = "abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view upper_latin = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::string_view hebrew =
    "10000 י׳ 9000 ט׳ 8000 ח׳ 7000 ז׳ 6000 ו׳ 5000 ה׳ 4000 ד׳ 3000 ג׳ 2000 ב׳ 1000 א׳ 400 ת 300 ש "
    "200 ר 100 ק 90 צ 80 פ 70 ע 60 ס 50 נ 40 מ 30 ל 20 כ 19 יט 18 יח 17 יז 16 טז 15 טו 10 י 9 ט 8 "
    "ח "
    "7 ז 6 ו 5 ה 4 ד 3 ג 2 ב 1 א";
constexpr std::string_view georgian = "10000 ჵ 9000 ჰ 8000 ჯ 7000 ჴ 6000 ხ 5000 ჭ 4000 წ 3000 ძ "
                                      "2000 ც 1000 ჩ 900 შ 800 ყ 700 ღ 600 ქ "
                                      "500 ფ 400 ჳ 300 ტ 200 ს 100 რ 90 ჟ 80 პ 70 ო 60 ჲ 50 ნ 40 მ "
                                      "30 ლ 20 კ 10 ი 9 თ 8 ჱ 7 ზ 6 ვ 5 ე "
                                      "4 დ 3 გ 2 ბ 1 ა";
constexpr std::string_view armenian =
    "9000 Ք 8000 Փ 7000 Ւ 6000 Ց 5000 Ր 4000 Տ 3000 Վ 2000 Ս 1000 Ռ 900 Ջ 800 Պ 700 Չ 600 Ո 500 Շ "
    "400 Ն 300 Յ 200 Մ 100 Ճ 90 Ղ 80 Ձ 70 Հ 60 Կ 50 Ծ 40 Խ 30 Լ 20 Ի 10 Ժ 9 Թ 8 Ը 7 Է 6 Զ 5 Ե 4 Դ "
    "3 Գ 2 Բ 1 Ա";
constexpr std::string_view lower_armenian =
    "9000 ք 8000 փ 7000 ւ 6000 ց 5000 ր 4000 տ 3000 վ 2000 ս 1000 ռ 900 ջ 800 պ 700 չ 600 ո 500 շ "
    "400 ն 300 յ 200 մ 100 ճ 90 ղ 80 ձ 70 հ 60 կ 50 ծ 40 խ 30 լ 20 ի 10 ժ 9 թ 8 ը 7 է 6 զ 5 ե 4 դ "
    "3 գ 2 բ 1 ա";

constexpr CounterStyle styles[] = {
    {"decimal", System::numeric, decimal_digits},
    {"decimal-leading-zero", System::numeric, decimal_digits, ". ", INT64_MIN, INT64_MAX, 2},
    {"lower-roman", System::additive, roman, ". ", 1, 3999},
    {"upper-roman", System::additive, upper_roman, ". ", 1, 3999},
    {"lower-alpha", System::alphabetic, latin, ". ", 1},
    {"lower-latin", System::alphabetic, latin, ". ", 1},
    {"upper-alpha", System::alphabetic, upper_latin, ". ", 1},
    {"upper-latin", System::alphabetic, upper_latin, ". ", 1},
    {"lower-greek", System::alphabetic, "αβγδεζηθικλμνξοπρστυφχψω", ". ", 1},
    {"disc", System::cyclic, "•", " "},
    {"circle", System::cyclic, "◦", " "},
    {"square", System::cyclic, "▪", " "},
    {"disclosure-open", System::cyclic, "▾", " "},
    {"disclosure-closed", System::cyclic, "▸", " "},
    {"arabic-indic", System::numeric, "٠١٢٣٤٥٦٧٨٩"},
    {"persian", System::numeric, "۰۱۲۳۴۵۶۷۸۹"},
    {"devanagari", System::numeric, "०१२३४५६७८९"},
    {"bengali", System::numeric, "০১২৩৪৫৬৭৮৯"},
    {"thai", System::numeric, "๐๑๒๓๔๕๖๗๘๙"},
    {"cjk-decimal", System::numeric, "〇一二三四五六七八九", "、", 0},
    {"hiragana", System::alphabetic,
     "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわゐゑ"
     "をん",
     "、", 1},
    {"katakana", System::alphabetic,
     "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヰヱ"
     "ヲン",
     "、", 1},
    {"hebrew", System::additive, hebrew, ". ", 1, 10999},
    {"georgian", System::additive, georgian, ". ", 1, 19999},
    {"armenian", System::additive, armenian, ". ", 1, 9999},
    {"upper-armenian", System::additive, armenian, ". ", 1, 9999},
    {"lower-armenian", System::additive, lower_armenian, ". ", 1, 9999},
    // makeready's own: the marks of notes in their old order, doubled when they run out.
    {"footnote-marks", System::symbolic, "*†‡§‖¶", " ", 1, 60},
};

std::vector<std::string_view> characters(std::string_view text) {
    std::vector<std::string_view> out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        next_code_point(text, at);
        out.push_back(text.substr(begin, at - begin));
    }
    return out;
}

std::string positional(std::uint64_t number, const std::vector<std::string_view>& symbols) {
    std::string out;
    do {
        out.insert(0, symbols[number % symbols.size()]);
        number /= symbols.size();
    } while (number > 0);
    return out;
}

std::string alphabetic(std::uint64_t number, const std::vector<std::string_view>& symbols) {
    std::string out;
    for (; number > 0; number = (number - 1) / symbols.size())
        out.insert(0, symbols[(number - 1) % symbols.size()]);
    return out;
}

std::string symbolic(std::uint64_t number, const std::vector<std::string_view>& symbols) {
    std::string out;
    for (std::uint64_t i = 0; i <= (number - 1) / symbols.size(); ++i)
        out += symbols[(number - 1) % symbols.size()];
    return out;
}

std::string additive(std::uint64_t number, std::string_view pairs) {
    std::string out;
    const auto words = split(pairs, ' ');
    for (std::size_t i = 0; i + 1 < words.size(); i += 2) {
        const auto weight = static_cast<std::uint64_t>(*integer_of(words[i]));
        for (; number >= weight; number -= weight) out += words[i + 1];
    }
    return out;
}

std::string written(std::uint64_t number, const CounterStyle& style) {
    switch (style.system) {
    case System::cyclic:
        return std::string(style.symbols);
    case System::numeric:
        return positional(number, characters(style.symbols));
    case System::alphabetic:
        return alphabetic(number, characters(style.symbols));
    case System::symbolic:
        return symbolic(number, characters(style.symbols));
    case System::additive:
        return additive(number, style.symbols);
    }
    return {};
}

const CounterStyle& style_named(std::string_view name) {
    for (const CounterStyle& style : styles)
        if (style.name == name) return style;
    return styles[0];
}

std::string without_suffix(std::int64_t number, const CounterStyle& style) {
    if (number < style.least || number > style.most) return without_suffix(number, styles[0]);
    if (style.system == System::cyclic) return written(0, style);
    const bool is_negative = number < 0;
    const std::uint64_t size =
        is_negative ? 0 - static_cast<std::uint64_t>(number) : static_cast<std::uint64_t>(number);
    std::string out = written(size, style);
    const std::size_t pad =
        style.pad > (is_negative ? 1u : 0u) ? style.pad - (is_negative ? 1 : 0) : 0;
    if (out.size() < pad) out.insert(0, pad - out.size(), '0');
    return is_negative ? "-" + out : out;
}

} // namespace

std::string counter_text(std::int64_t number, Atom counter_style, bool with_suffix) {
    const std::string& name = counter_style.text();
    if (name == "none") return {};
    // A string in quotes is a style that always gives itself (CSS Lists 3, 3.1).
    if (name.size() >= 2 && name.front() == '"') {
        std::string out;
        for (std::size_t i = 1; i + 1 < name.size(); ++i) {
            if (name[i] == '\\' && i + 2 < name.size()) ++i;
            out += name[i];
        }
        return out;
    }
    const CounterStyle& style = style_named(name);
    std::string out = without_suffix(number, style);
    if (with_suffix) out += style.suffix;
    return out;
}

} // namespace makeready::style
