// The counter styles that are always there (CSS Counter Styles 3, 6 and 7).
#include "counter_style.hpp"
#include "strings.hpp"

namespace makeready::style {
namespace {

using System = CounterSystem;

/// One style. `symbols` are characters, or words where they are parted by spaces; additive ones are
/// pairs "weight symbol".
struct Row {
    std::string_view name;
    System system;
    std::string_view symbols;
    std::string_view suffix = ". ";
    std::int64_t least = INT64_MIN, most = INT64_MAX; ///< Out of this range: the fallback.
    std::size_t pad = 0;
    std::int64_t first = 1;
    std::string_view negative = "-";
    std::string_view fallback = "decimal";
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

constexpr std::int64_t none = INT64_MIN, all = INT64_MAX;
constexpr std::string_view cjk_suffix = "、";
constexpr std::string_view cjk_digits = "〇一二三四五六七八九";

constexpr Row rows[] = {
    {"decimal", System::numeric, decimal_digits},
    {"decimal-leading-zero", System::numeric, decimal_digits, ". ", none, all, 2},
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
    {"bengali", System::numeric, "০১২৩৪৫৬৭৮৯"},
    {"cambodian", System::numeric, "០១២៣៤៥៦៧៨៩"},
    {"khmer", System::numeric, "០១២៣៤៥៦៧៨៩"},
    {"cjk-decimal", System::numeric, cjk_digits, cjk_suffix, 0},
    {"devanagari", System::numeric, "०१२३४५६७८९"},
    {"gujarati", System::numeric, "૦૧૨૩૪૫૬૭૮૯"},
    {"gurmukhi", System::numeric, "੦੧੨੩੪੫੬੭੮੯"},
    {"kannada", System::numeric, "೦೧೨೩೪೫೬೭೮೯"},
    {"lao", System::numeric, "໐໑໒໓໔໕໖໗໘໙"},
    {"malayalam", System::numeric, "൦൧൨൩൪൫൬൭൮൯"},
    {"mongolian", System::numeric, "᠐᠑᠒᠓᠔᠕᠖᠗᠘᠙"},
    {"myanmar", System::numeric, "၀၁၂၃၄၅၆၇၈၉"},
    {"oriya", System::numeric, "୦୧୨୩୪୫୬୭୮୯"},
    {"persian", System::numeric, "۰۱۲۳۴۵۶۷۸۹"},
    {"tamil", System::numeric, "௦௧௨௩௪௫௬௭௮௯"},
    {"telugu", System::numeric, "౦౧౨౩౪౫౬౭౮౯"},
    {"thai", System::numeric, "๐๑๒๓๔๕๖๗๘๙"},
    {"tibetan", System::numeric, "༠༡༢༣༤༥༦༧༨༩"},
    {"hiragana", System::alphabetic,
     "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわゐゑ"
     "をん",
     cjk_suffix, 1},
    {"hiragana-iroha", System::alphabetic,
     "いろはにほへとちりぬるをわかよたれそつねならむうゐのおくやまけふこえてあさきゆめみしゑひもせ"
     "す",
     cjk_suffix, 1},
    {"katakana", System::alphabetic,
     "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヰヱ"
     "ヲン",
     cjk_suffix, 1},
    {"katakana-iroha", System::alphabetic,
     "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセ"
     "ス",
     cjk_suffix, 1},
    {"cjk-earthly-branch", System::fixed, "子丑寅卯辰巳午未申酉戌亥", cjk_suffix, none, all, 0, 1,
     "-", "cjk-decimal"},
    {"cjk-heavenly-stem", System::fixed, "甲乙丙丁戊己庚辛壬癸", cjk_suffix, none, all, 0, 1, "-",
     "cjk-decimal"},
    {"hebrew", System::additive, hebrew, ". ", 1, 10999},
    {"georgian", System::additive, georgian, ". ", 1, 19999},
    {"armenian", System::additive, armenian, ". ", 1, 9999},
    {"upper-armenian", System::additive, armenian, ". ", 1, 9999},
    {"lower-armenian", System::additive, lower_armenian, ". ", 1, 9999},
    // In these the first symbol is zero, then come the digits, ten, a hundred and a thousand.
    {"simp-chinese-informal", System::chinese, "零一二三四五六七八九十百千", cjk_suffix, -9999,
     9999, 0, 0, "负", "cjk-decimal"},
    {"simp-chinese-formal", System::chinese, "零壹贰叁肆伍陆柒捌玖拾佰仟", cjk_suffix, -9999, 9999,
     0, 1, "负", "cjk-decimal"},
    {"trad-chinese-informal", System::chinese, "零一二三四五六七八九十百千", cjk_suffix, -9999,
     9999, 0, 0, "負", "cjk-decimal"},
    {"trad-chinese-formal", System::chinese, "零壹貳參肆伍陸柒捌玖拾佰仟", cjk_suffix, -9999, 9999,
     0, 1, "負", "cjk-decimal"},
    {"cjk-ideographic", System::chinese, "零一二三四五六七八九十百千", cjk_suffix, -9999, 9999, 0,
     0, "負", "cjk-decimal"},
    {"japanese-informal", System::japanese, "〇一二三四五六七八九十百千", cjk_suffix, -9999, 9999,
     0, 0, "マイナス", "cjk-decimal"},
    {"japanese-formal", System::japanese, "零壱弐参四伍六七八九拾百阡", cjk_suffix, -9999, 9999, 0,
     1, "マイナス", "cjk-decimal"},
    {"korean-hangul-formal", System::korean, "영일이삼사오육칠팔구십백천", ", ", -9999, 9999, 0, 1,
     "마이너스 ", "cjk-decimal"},
    {"korean-hanja-informal", System::korean, "零一二三四五六七八九十百千", ", ", -9999, 9999, 0, 0,
     "마이너스 ", "cjk-decimal"},
    {"korean-hanja-formal", System::korean, "零壹貳參四五六七八九拾百仟", ", ", -9999, 9999, 0, 1,
     "마이너스 ", "cjk-decimal"},
    // Nothing, one to nine, ten to ninety, a hundred, ten thousand.
    {"ethiopic-numeric", System::ethiopic, "·፩፪፫፬፭፮፯፰፱፲፳፴፵፶፷፸፹፺፻፼", "/ ", 1},
    // makeready's own: the marks of notes in their old order, doubled when they run out.
    {"footnote-marks", System::symbolic, "*†‡§‖¶", " ", 1, 60},
};

std::vector<std::string> characters(std::string_view text) {
    std::vector<std::string> out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        next_code_point(text, at);
        out.emplace_back(text.substr(begin, at - begin));
    }
    return out;
}

CounterStyle made(const Row& row) {
    CounterStyle out;
    out.system = row.system;
    out.first = row.first;
    out.suffix = row.suffix;
    out.fallback = row.fallback;
    out.before_negative = row.negative;
    out.pad = row.pad;
    out.pad_symbol = "0";
    if (row.least != none || row.most != all) out.ranges = {{row.least, row.most}};
    if (row.system != System::additive) {
        out.symbols = characters(row.symbols);
        return out;
    }
    const auto words = split(row.symbols, ' ');
    for (std::size_t i = 0; i + 1 < words.size(); i += 2)
        out.additive.emplace_back(*integer_of(words[i]), words[i + 1]);
    return out;
}

} // namespace

std::optional<CounterStyle> predefined_counter_style(std::string_view name) {
    for (const Row& row : rows)
        if (equals_ignoring_ascii_case(row.name, name)) return made(row);
    return std::nullopt;
}

std::vector<std::string> predefined_counter_styles() {
    std::vector<std::string> out;
    for (const Row& row : rows) out.emplace_back(row.name);
    return out;
}

} // namespace makeready::style
