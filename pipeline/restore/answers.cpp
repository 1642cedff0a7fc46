// Answers of a person: found in the text by their words, so that they hold for a later copy too.
#include "draft.hpp"
#include "strings.hpp"
#include "words.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace makeready::restore {

namespace {

constexpr std::array<std::pair<std::string_view, AnswerKind>, 7> names = {
    {{"keep", AnswerKind::keep},
     {"undo", AnswerKind::undo},
     {"title", AnswerKind::title},
     {"heading", AnswerKind::heading},
     {"paragraph", AnswerKind::paragraph},
     {"item", AnswerKind::item},
     {"drop", AnswerKind::drop}}};

std::optional<AnswerKind> answer_kind(std::string_view name) {
    for (const auto& [known, kind] : names)
        if (name == known) return kind;
    return std::nullopt;
}

/// A word of a text and where it stands.
struct Word {
    std::string folded;
    std::size_t begin = 0;
    std::size_t end = 0;
};

std::vector<Word> words_in(std::string_view text) {
    std::vector<Word> words;
    bool inside = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const bool is_word = is_word_character(next_code_point(text, at));
        if (is_word && !inside) words.push_back({"", begin, begin});
        if (is_word) words.back().end = at;
        inside = is_word;
    }
    for (Word& word : words) word.folded = lower(text.substr(word.begin, word.end - word.begin));
    return words;
}

/// Where an answer's words stand: bytes of a block.
struct Found {
    std::size_t block = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
    bool at_start = false;
};

/// Signs that belong to a word's beginning or end: quotes, brackets, a stop.
std::size_t with_signs_before(std::string_view text, std::size_t at) {
    while (at > 0 && text[at - 1] != ' ' &&
           std::string_view("\"'([*_").find(text[at - 1]) != std::string_view::npos)
        --at;
    while (at >= 3 && (text.substr(at - 3, 3) == "“" || text.substr(at - 3, 3) == "‘")) at -= 3;
    return at;
}

std::size_t with_signs_behind(std::string_view text, std::size_t at) {
    while (at < text.size() && text[at] != ' ') {
        std::size_t next = at;
        if (is_word_character(next_code_point(text, next))) break;
        at = next;
    }
    return at;
}

class Heeding {
public:
    Heeding(Draft draft, Report& report) : draft_(std::move(draft)), report_(report) {}

    void heed(const Answer& answer);

    Draft result() { return std::move(draft_); }

private:
    std::vector<Found> places_of(const std::string& answer) const;
    const Found* choose(const std::vector<Found>& places, const Answer& answer) const;
    Block& cut_out(const Found& place, bool to_the_end);
    void undo(const Found& place);
    void pin(const Found& place, AnswerKind kind);

    Draft draft_;
    Report& report_;
};

std::vector<Found> Heeding::places_of(const std::string& answer) const {
    const auto wanted = folded_words(answer);
    std::vector<Found> places;
    if (wanted.empty()) return places;
    const auto same = [](const Word& word, const std::string& other) {
        return word.folded == other;
    };
    for (std::size_t i = 0; i < draft_.blocks.size(); ++i) {
        const std::string& text = draft_.blocks[i].text();
        const auto words = words_in(text);
        for (auto at = words.begin();; ++at) {
            at = std::search(at, words.end(), wanted.begin(), wanted.end(), same);
            if (at == words.end()) break;
            const Word& last = *(at + static_cast<std::ptrdiff_t>(wanted.size()) - 1);
            places.push_back({i, with_signs_before(text, at->begin),
                              with_signs_behind(text, last.end), at == words.begin()});
        }
    }
    return places;
}

/// The first line that begins with the words, else the first place at all.
const Found* Heeding::choose(const std::vector<Found>& places, const Answer& answer) const {
    if (places.empty()) {
        report_.warning(answer.at, "MR432",
                        concat("nothing reads \"", answer.words,
                               "\"; the article has changed: remove this line, or correct it"));
        return nullptr;
    }
    const auto starts = std::count_if(places.begin(), places.end(),
                                      [](const Found& place) { return place.at_start; });
    const auto chosen = std::find_if(places.begin(), places.end(), [&](const Found& place) {
        return starts == 0 || place.at_start;
    });
    if (starts > 1 || (starts == 0 && places.size() > 1))
        report_.warning(answer.at, "MR434",
                        concat("\"", answer.words, "\" stands in several places; the first was ",
                               "taken: write more of its words"));
    return &*chosen;
}

/// The block of these words, cut off from what stands before them and, unless it reaches to the
/// end, from what follows.
Block& Heeding::cut_out(const Found& place, bool to_the_end) {
    auto& blocks = draft_.blocks;
    std::size_t index = place.block;
    const auto cut = [&](std::size_t at) {
        Block rest = blocks[index];
        rest.passage = blocks[index].passage.slice(at);
        rest.after_blank = false;
        blocks[index].passage = blocks[index].passage.slice(0, at);
        blocks.insert(blocks.begin() + static_cast<std::ptrdiff_t>(index) + 1, std::move(rest));
    };
    if (!to_the_end && place.end < blocks[index].text().size()) cut(place.end);
    if (!place.at_start) {
        cut(place.begin);
        ++index;
    }
    return blocks[index];
}

void Heeding::undo(const Found& place) {
    Block& block = draft_.blocks[place.block];
    if (!place.at_start) {
        block.joints.push_back(place.begin);
        return;
    }
    block.is_kept = true;
    block.pinned = BlockKind::paragraph;
    draft_.decide(DecisionKind::paragraph_kept, block.passage, "an answer says so", 1);
}

void Heeding::pin(const Found& place, AnswerKind kind) {
    const bool is_name = kind == AnswerKind::heading || kind == AnswerKind::title;
    Block& block = cut_out(place, !is_name);
    block.is_kept = true;
    block.pinned = kind == AnswerKind::title     ? BlockKind::title
                   : kind == AnswerKind::heading ? BlockKind::heading
                   : kind == AnswerKind::item    ? BlockKind::item
                                                 : BlockKind::paragraph;
}

void Heeding::heed(const Answer& answer) {
    if (answer.kind == AnswerKind::keep) return; // Confirms what will be decided: see below.
    const auto places = places_of(answer.words);
    const Found* place = choose(places, answer);
    if (place == nullptr) return;
    if (answer.kind == AnswerKind::undo) return undo(*place);
    if (answer.kind != AnswerKind::drop) return pin(*place, answer.kind);
    Block& block = draft_.blocks[place->block];
    if (place->at_start)
        draft_.set_aside(block, DecisionKind::furniture_set_aside, "an answer says so", 1);
    else
        draft_.set_aside(cut_out(*place, true), DecisionKind::furniture_set_aside,
                         "an answer says so", 1);
}

} // namespace

std::string_view name_of(AnswerKind kind) {
    return names[static_cast<std::size_t>(kind)].first;
}

std::vector<Answer> read_answers(std::string_view text, const Position& file, Report& report) {
    std::vector<Answer> answers;
    std::int32_t line = 0;
    for (const std::string_view written : split(text, '\n')) {
        ++line;
        const auto answer = trimmed(written);
        if (answer.empty() || answer.front() == '#') continue;
        const auto colon = answer.find(':');
        const auto kind = answer_kind(trimmed(answer.substr(0, colon)));
        if (colon != std::string_view::npos && kind && colon + 1 < answer.size())
            answers.push_back(
                {*kind, std::string(trimmed(answer.substr(colon + 1))), file.at_line(line, 1)});
        else
            report.warning(file.at_line(line, 1), "MR433",
                           "this is no answer; write keep, undo, title, heading, paragraph, item "
                           "or drop, a colon, and the words it is for");
    }
    return answers;
}

Draft heed_answers(Draft draft, const std::vector<Answer>& answers, Report& report) {
    Heeding heeding(std::move(draft), report);
    for (const Answer& answer : answers) heeding.heed(answer);
    return heeding.result();
}

void confirm(const std::vector<Answer>& answers, Account& account, Report& report) {
    for (Decision& decision : account.decisions)
        decision.is_answered = decision.reason == "an answer says so";
    for (const Answer& answer : answers) {
        if (answer.kind != AnswerKind::keep) continue;
        const std::string words = folded(answer.words);
        bool is_confirmed = false;
        for (Decision& decision : account.decisions) {
            const std::string own = folded(decision.text);
            if (words.empty() || (!own.starts_with(words) && !words.starts_with(own))) continue;
            decision.confidence = 1;
            decision.is_answered = is_confirmed = true;
        }
        if (!is_confirmed)
            report.warning(answer.at, "MR432",
                           concat("nothing was decided about \"", answer.words,
                                  "\"; remove this line, or correct it"));
    }
}

} // namespace makeready::restore
