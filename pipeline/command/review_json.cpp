#include "review.hpp"
#include "strings.hpp"

#include <cmath>
#include <nlohmann/json.hpp>

namespace makeready::command {

namespace {

using Json = nlohmann::ordered_json;

double rounded(double number, int places) {
    const double scale = std::pow(10, places);
    return std::round(number * scale) / scale;
}

Json json_of(const restore::Decision& decision) {
    return {{"kind", restore::name_of(decision.kind)},
            {"line", decision.at.line},
            {"column", decision.at.column},
            {"text", decision.text},
            {"reason", decision.reason},
            {"confidence", rounded(decision.confidence, 3)},
            {"answered", decision.is_answered}};
}

Json json_of(const restore::Account& account) {
    Json decisions = Json::array();
    for (const restore::Decision& decision : account.decisions)
        decisions.push_back(json_of(decision));
    Json aside = Json::array();
    for (const restore::SetAside& piece : account.set_aside)
        aside.push_back({{"kind", restore::name_of(piece.why)},
                         {"line", piece.at.line},
                         {"column", piece.at.column},
                         {"text", piece.text}});
    const restore::WordCount& words = account.words;
    return {{"summary", restore::summary(account)},
            {"words",
             {{"source", words.source},
              {"cut", words.cut},
              {"article", words.article},
              {"set-aside", words.set_aside},
              {"list-marks", words.list_marks}}},
            {"decisions", std::move(decisions)},
            {"set-aside", std::move(aside)}};
}

Json json_of(const language::ReadingLevel& level) {
    Json hardest = Json::array();
    for (const language::Sentence& sentence : level.hardest)
        hardest.push_back({{"line", sentence.at.line},
                           {"grade", rounded(sentence.grade, 1)},
                           {"text", sentence.text},
                           {"long-words", sentence.long_words}});
    return {{"grade", rounded(level.grade(), 1)},
            {"smog", rounded(level.smog(), 1)},
            {"ease", rounded(level.ease(), 1)},
            {"sentences", level.sentences},
            {"words", level.words},
            {"syllables", level.syllables},
            {"long-words", level.long_words},
            {"long-sentences", level.long_sentences},
            {"hardest", std::move(hardest)}};
}

} // namespace

std::string review_as_json(std::span<const Review> reviews) {
    Json articles = Json::array();
    for (const Review& review : reviews) {
        const manuscript::ArticleHead& head = review.source.article.head;
        Json article = {{"file", review.file.generic_string()},
                        {"title", head.title},
                        {"language", head.language}};
        if (review.source.restored) article["restored"] = json_of(*review.source.restored);
        if (review.level) article["reading-level"] = json_of(*review.level);
        articles.push_back(std::move(article));
    }
    // Text of other encodings has been told of; a report shows it as far as it can.
    return Json{{"version", 1}, {"articles", std::move(articles)}}.dump(
               2, ' ', false, Json::error_handler_t::replace) +
           "\n";
}

} // namespace makeready::command
