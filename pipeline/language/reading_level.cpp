// How hard an English text is to read, by the formulas that clinics and offices go by.
#include "language.hpp"
#include "strings.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace makeready::language {

namespace {

using manuscript::Node;

constexpr std::size_t most_quoted = 10;
constexpr int least_quoted = 5;   // Words: shorter sentences are not hard, their words are.
constexpr int long_sentence = 20; // Words: the NHS's content style asks for no more.
constexpr int long_word = 3;      // Syllables: SMOG's and Gunning's measure.

/// The blocks that a reader reads on, and those that stop him.
enum class Reads { on, not_on, inside };

Reads reads(const Node& node) {
    constexpr std::array<std::string_view, 5> on = {"p", "li", "dd", "blockquote", "article"};
    constexpr std::array<std::string_view, 18> not_on = {
        "h1",      "h2",  "h3", "h4",    "h5",     "h6",  "table", "pre",  "figcaption",
        "caption", "nav", "dt", "style", "script", "svg", "math",  "head", "title"};
    const std::string_view name = node.name.text();
    if (std::find(on.begin(), on.end(), name) != on.end()) return Reads::on;
    return std::find(not_on.begin(), not_on.end(), name) != not_on.end() ? Reads::not_on
                                                                         : Reads::inside;
}

/// The words of a sentence: "don't", "1.5" and "co" of "co-sponsored".
std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> words;
    std::size_t begin = std::string_view::npos;
    std::size_t end = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t here = at;
        const char32_t c = next_code_point(text, at);
        if (is_word_character(c)) {
            if (begin == std::string_view::npos) begin = here;
            end = at;
            continue;
        }
        std::size_t next = at;
        const bool joins = (c == '\'' || c == U'’' || c == '.' || c == ',') && end == here &&
                           begin != std::string_view::npos && at < text.size() &&
                           is_word_character(next_code_point(text, next));
        if (joins) continue;
        if (begin != std::string_view::npos) words.push_back(text.substr(begin, end - begin));
        begin = std::string_view::npos;
    }
    if (begin != std::string_view::npos) words.push_back(text.substr(begin, end - begin));
    return words;
}

double grade_of(double sentences, double words, double syllables) {
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
}

class Measuring {
public:
    ReadingLevel of(const Node& article);

private:
    void read(const Node& block);
    void add_block(const Node& block, const std::string& text);
    void add_sentence(const Node& block, std::string_view text);
    void keep_hardest(Sentence sentence);

    ReadingLevel level_;
};

void Measuring::keep_hardest(Sentence sentence) {
    auto& hardest = level_.hardest;
    const auto place = std::find_if(hardest.begin(), hardest.end(), [&](const Sentence& other) {
        return other.grade < sentence.grade;
    });
    hardest.insert(place, std::move(sentence));
    if (hardest.size() > most_quoted) hardest.pop_back();
}

void Measuring::add_sentence(const Node& block, std::string_view text) {
    const auto words = words_of(text);
    if (words.empty()) return;
    int sounds = 0;
    std::vector<std::string> long_words;
    for (const std::string_view word : words) {
        const int count = syllables(word);
        sounds += count;
        if (count < long_word) continue;
        ++level_.long_words;
        long_words.push_back(lower(word));
    }
    const int count = static_cast<int>(words.size());
    ++level_.sentences;
    level_.words += count;
    level_.syllables += sounds;
    level_.long_sentences += count > long_sentence ? 1 : 0;
    const double grade = grade_of(1, count, sounds);
    if (count < least_quoted) return;
    if (level_.hardest.size() == most_quoted && level_.hardest.back().grade >= grade) return;
    std::sort(long_words.begin(), long_words.end(), [](const auto& a, const auto& b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    long_words.erase(std::unique(long_words.begin(), long_words.end()), long_words.end());
    const Position at{nullptr, block.line, block.column};
    keep_hardest({at, std::string(text), grade, std::move(long_words)});
}

void Measuring::add_block(const Node& block, const std::string& text) {
    const std::string line = collapsed(text);
    std::size_t begin = 0;
    for (const std::size_t start : sentence_starts(line)) {
        add_sentence(block, trimmed(std::string_view(line).substr(begin, start - begin)));
        begin = start;
    }
    add_sentence(block, trimmed(std::string_view(line).substr(begin)));
}

/// Each block's own text, without that of the blocks in it; in order, without recursion.
void Measuring::read(const Node& block) {
    std::string text;
    const Node* node = manuscript::following(block, block);
    while (node != nullptr) {
        if (node->is_text()) text += node->text;
        const bool is_block = node->is_element() && reads(*node) != Reads::inside;
        if (is_block || node->is("br")) text += ' ';
        node = is_block ? manuscript::following_beyond(*node, block)
                        : manuscript::following(*node, block);
    }
    add_block(block, text);
}

ReadingLevel Measuring::of(const Node& article) {
    for (const Node* node = &article; node != nullptr;) {
        const Reads how = node->is_element() ? reads(*node) : Reads::inside;
        if (how == Reads::on) read(*node);
        node = how == Reads::not_on || node->has_word("class", "dropped")
                   ? manuscript::following_beyond(*node, article)
                   : manuscript::following(*node, article);
    }
    return std::move(level_);
}

} // namespace

double ReadingLevel::ease() const {
    return 206.835 - 1.015 * words / sentences - 84.6 * syllables / words;
}

double ReadingLevel::grade() const {
    return grade_of(sentences, words, syllables);
}

double ReadingLevel::smog() const {
    return 1.043 * std::sqrt(30.0 * long_words / sentences) + 3.1291;
}

std::optional<ReadingLevel> reading_level(const Node& article, std::string_view language) {
    if (language != "en" && !language.starts_with("en-")) return std::nullopt;
    ReadingLevel level = Measuring().of(article);
    if (level.sentences == 0) return std::nullopt;
    return level;
}

} // namespace makeready::language
