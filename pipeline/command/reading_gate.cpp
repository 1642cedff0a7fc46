#include "reading_gate.hpp"

#include "language.hpp"
#include "strings.hpp"

namespace makeready::command {

namespace {

/// The first words of a sentence, as many as a line of a message has room for.
std::string beginning_of(const std::string& sentence) {
    constexpr std::size_t room = 80;
    if (sentence.size() <= room) return sentence;
    return concat(sentence.substr(0, sentence.rfind(' ', room)), " …");
}

std::string told(const language::Sentence& hardest) {
    constexpr std::size_t most = 4; // Words: the longest come first.
    std::vector<std::string> words = hardest.long_words;
    words.resize(std::min(words.size(), most));
    return concat("Its hardest sentence, on line ", hardest.at.line, " (grade ",
                  text_of(hardest.grade, 1), "): \"", beginning_of(hardest.text), "\"",
                  words.empty() ? "." : concat("; long words: ", joined(words, ", "), "."));
}

} // namespace

void judge_reading(const manuscript::Article& article, const plan::ArticleEntry& entry,
                   const plan::Output& handout, std::string_view language, Report& report) {
    const auto gate = number_of(handout.reading_grade.value);
    if (!gate) return;
    const auto level = language::reading_level(
        *article.tree.root(), article.head.language.empty() ? language : article.head.language);
    if (!level || level->grade() <= *gate) return;
    report.error(entry.id.at, "MR305",
                 concat('"', entry.id.value, "\" is at reading grade ", text_of(level->grade(), 1),
                        ", and \"", handout.name.value, "\" asks for ", handout.reading_grade.value,
                        " at most. ", level->hardest.empty() ? "" : told(level->hardest.front()),
                        " Write shorter sentences of shorter words, or change reading-grade."));
}

} // namespace makeready::command
