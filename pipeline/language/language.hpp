// Text comes in. Out goes what can be said of it as language: where its sentences begin, which
// language it is, how hard it is to read. This room never changes a word.
#pragma once

#include "manuscript.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace makeready::language {

/// The BCP 47 tag of a text's language ("en", "zh-Hant"), or "" where nothing is sure: in a short
/// text, or one of several languages.
std::string detect(std::string_view text);
/// "en" of "en-GB".
std::string primary(std::string_view tag);
/// Sets `lang` on the blocks of an article that are surely in another language than its `own`, and
/// tells how many. What declares its language, itself or around it, keeps it.
int mark_foreign(manuscript::Node& article, std::string_view own);

bool is_upper(char32_t c);
bool is_lower(char32_t c);
char32_t first_letter(std::string_view text); ///< The first letter or digit; 0 if there is none.
/// The last sign that is no closing quote or bracket; 0 if there is none.
char32_t last_sign(std::string_view text);
/// Ends in . ! or ?, perhaps with closing quotes or brackets behind it.
bool ends_in_stop(std::string_view text);
/// Where sentences begin behind a stop and a space; abbreviations and initials don't end one.
std::vector<std::size_t> sentence_starts(std::string_view text);

/// Syllables of an English word, by its vowels and a few rules of spelling. At least 1.
int syllables(std::string_view word);

/// A sentence, how hard it is, and which of its words make it so.
struct Sentence {
    Position at;
    std::string text;
    double grade = 0;                    ///< Flesch-Kincaid, of this sentence alone.
    std::vector<std::string> long_words; ///< Of three syllables and more, each once, longest first.
    bool operator==(const Sentence&) const = default;
};

/// What the formulas say of a text. Each item of a list counts as a sentence; headings, tables and
/// code do not count.
struct ReadingLevel {
    int sentences = 0;
    int words = 0;
    int syllables = 0;
    int long_words = 0;            ///< Of three syllables and more.
    int long_sentences = 0;        ///< Of more than 20 words.
    std::vector<Sentence> hardest; ///< At most ten, hardest first.

    /// 0 very hard to 100 very easy: Flesch, 1948.
    double ease() const;
    /// Years of school (US): Kincaid and others, 1975.
    double grade() const;
    /// Years of school: McLaughlin's SMOG, 1969. Made for 30 sentences; less sure of fewer.
    double smog() const;
    bool operator==(const ReadingLevel&) const = default;
};

/// The reading level of an article. The formulas are for English; of other languages, and of a
/// text without sentences, nothing is said.
std::optional<ReadingLevel> reading_level(const manuscript::Node& article,
                                          std::string_view language);

} // namespace makeready::language
