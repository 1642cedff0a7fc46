#include "characters.hpp"

#include "draft.hpp"
#include "strings.hpp"
#include "words.hpp"

#include <array>

namespace makeready::restore {

namespace {

/// Text with tags is not ours to unescape: "&lt;" may be meant.
bool has_tags(std::string_view text) {
    return text.find("</") != std::string_view::npos ||
           text.find("<p>") != std::string_view::npos || text.find("<br") != std::string_view::npos;
}

bool is_invisible(char32_t c) {
    return c == 0x200B || c == 0xAD || c == 0xFEFF || c == 0x2060 || c == 0x200E || c == 0x200F ||
           c == 0x7F || (c < 0x20 && c != '\t');
}

bool is_space(char32_t c) {
    return c == ' ' || c == '\t' || c == 0xA0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200A) ||
           c == 0x202F;
}

bool is_digit(char32_t c) {
    return c >= '0' && c <= '9';
}

/// Runs of spaces as one space, none at the ends. A no-break space stays between number and unit.
Signs with_single_spaces(const Signs& signs) {
    Signs out;
    for (std::size_t i = 0; i < signs.size(); ++i) {
        if (!is_space(signs[i].c)) {
            out.push_back(signs[i]);
            continue;
        }
        if (out.empty() || is_space(out.back().c)) continue;
        const bool keeps = signs[i].c == 0xA0 && is_digit(out.back().c) && i + 1 < signs.size() &&
                           is_word_character(signs[i + 1].c);
        out.push_back({keeps ? char32_t{0xA0} : char32_t{' '}, signs[i].column});
    }
    while (!out.empty() && is_space(out.back().c)) out.pop_back();
    return out;
}

/// The signs as text with an anchor wherever a column was skipped.
Passage passage_of(const Signs& signs, std::int32_t line) {
    Passage out;
    std::string run;
    Place begin;
    std::int32_t expected = 0;
    for (const Sign& sign : signs) {
        if (sign.column != expected) {
            if (!run.empty()) out.append(run, begin);
            run.clear();
            begin = {line, sign.column};
        }
        append_utf8(run, sign.c);
        expected = sign.column + 1;
    }
    if (!run.empty()) out.append(run, begin);
    return out;
}

/// Composed text (UAX 15); a line that composing changes loses its inner columns only.
Passage composed(Passage line) {
    std::string text = nfc(line.text());
    return text == line.text() ? line : Passage(std::move(text), line.place());
}

/// Cuts at every kind of line end: LF, CRLF, CR, U+0085, U+2028, U+2029, form feed.
std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines(1);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t c = next_code_point(text, at);
        if (c == '\r' && at < text.size() && text[at] == '\n') ++at;
        if (c == '\n' || c == '\r' || c == '\f' || c == 0x85 || c == 0x2028 || c == 0x2029)
            lines.emplace_back();
        else
            lines.back() += text.substr(begin, at - begin);
    }
    return lines;
}

void tell(Draft& draft, const Repairs& repairs, const Passage& first) {
    const auto tell_one = [&](int count, std::string_view what, double confidence) {
        if (count > 0)
            draft.decide(DecisionKind::characters_repaired, first, concat(count, " ", what),
                         confidence);
    };
    tell_one(repairs.mojibake, "signs had been read in the wrong encoding", 0.98);
    tell_one(repairs.entities, "HTML entities stood for signs", 0.98);
    tell_one(repairs.invisible, "invisible marks or ligatures were replaced", 0.99);
    tell_one(repairs.quotes, "question marks stood for apostrophes or quotes", 0.9);
}

} // namespace

Signs signs_of(std::string_view line) {
    Signs signs;
    signs.reserve(line.size());
    std::int32_t column = 0;
    for (std::size_t at = 0; at < line.size();)
        signs.push_back({next_code_point(line, at), ++column});
    return signs;
}

Signs without_invisible(Signs signs, Repairs& repairs) {
    constexpr std::array<std::string_view, 7> ligatures = {"ff",  "fi", "fl", "ffi",
                                                           "ffl", "st", "st"};
    Signs out;
    out.reserve(signs.size());
    for (const Sign& sign : signs) {
        const bool is_ligature = sign.c >= 0xFB00 && sign.c <= 0xFB06;
        const bool is_full_width = sign.c >= 0xFF01 && sign.c <= 0xFF5E;
        if (is_ligature)
            for (const char c : ligatures[sign.c - 0xFB00])
                out.push_back({static_cast<char32_t>(c), sign.column});
        else if (is_full_width)
            out.push_back({sign.c - 0xFF01 + '!', sign.column});
        else if (!is_invisible(sign.c))
            out.push_back(sign);
        if (is_ligature || is_full_width || is_invisible(sign.c)) ++repairs.invisible;
        if (sign.c == 0xFFFD) ++repairs.lost;
    }
    return out;
}

Signs without_lost_quotes(Signs signs, Repairs& repairs) {
    constexpr std::array<std::u32string_view, 7> endings = {U"t",  U"s", U"re", U"ve",
                                                            U"ll", U"d", U"m"};
    for (std::size_t i = 1; i + 1 < signs.size(); ++i) {
        if (signs[i].c != '?' || !is_word_character(signs[i - 1].c)) continue;
        std::u32string ending;
        for (std::size_t j = i + 1;
             j < signs.size() && is_word_character(signs[j].c) && ending.size() < 4; ++j)
            ending += signs[j].c;
        if (std::find(endings.begin(), endings.end(), ending) == endings.end()) continue;
        signs[i].c = U'’';
        ++repairs.quotes;
    }
    // "?word" can only be a quote that was lost; its partner is the next "?" at a word's end.
    for (std::size_t i = 0; i + 1 < signs.size(); ++i) {
        const bool opens = signs[i].c == '?' &&
                           (i == 0 || is_space(signs[i - 1].c) || signs[i - 1].c == '(') &&
                           is_word_character(signs[i + 1].c);
        if (!opens) continue;
        std::size_t close = i + 2;
        while (close < signs.size() && signs[close].c != '?') ++close;
        if (close == signs.size()) continue;
        signs[i].c = U'“';
        signs[close].c = U'”';
        repairs.quotes += 2;
    }
    return signs;
}

Draft repair_characters(std::string_view text, const Position& file, Report& report) {
    Draft draft;
    draft.file = file;
    Repairs repairs;
    const bool unescapes = !has_tags(text);
    std::int32_t number = 0;
    bool after_blank = false;
    for (const std::string& line : lines_of(text)) {
        Signs signs = without_mojibake(signs_of(line), repairs);
        if (unescapes) signs = without_entities(std::move(signs), repairs);
        signs = without_lost_quotes(without_invisible(std::move(signs), repairs), repairs);
        Passage passage = composed(passage_of(with_single_spaces(signs), ++number));
        if (!passage.empty()) {
            draft.source_words += passage.text();
            draft.source_words += '\n';
            draft.blocks.push_back({.passage = std::move(passage), .after_blank = after_blank});
        }
        after_blank = signs.empty() || draft.blocks.empty() ||
                      draft.blocks.back().passage.place().line != number;
    }
    if (!draft.blocks.empty()) tell(draft, repairs, draft.blocks.front().passage);
    if (repairs.lost > 0)
        report.warning(file, "MR431",
                       concat(repairs.lost,
                              " characters were lost before the text came here (U+FFFD); "
                              "search for \"\xEF\xBF\xBD\" and type what belongs there"));
    return draft;
}

} // namespace makeready::restore
