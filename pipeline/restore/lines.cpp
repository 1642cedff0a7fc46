// Lines that a mail program or a converter wrapped become whole blocks again.
#include "draft.hpp"
#include "strings.hpp"
#include "words.hpp"

#include <algorithm>

namespace makeready::restore {

namespace {

constexpr int widest_wrap =
    130; // Chosen from practice: nothing wraps wider, and prose runs longer.
constexpr int narrowest_wrap = 30; // Lists of short phrases reach no further.

std::string_view first_word(std::string_view text) {
    return text.substr(0, text.find(' '));
}

/// How lines are measured: wrapping may have come before the damage or after it.
enum class Measure { as_written, as_repaired };

/// The first `bytes` of a line, in signs.
int width_of(const Block& line, std::size_t bytes, Measure measure) {
    if (measure == Measure::as_repaired)
        return count_code_points(std::string_view(line.text()).substr(0, bytes));
    const Place begin = line.passage.place();
    return line.passage.place(bytes).column - begin.column;
}

/// The width that lines were wrapped at, and how it is measured.
struct Wrap {
    int width = 0;
    Measure measure = Measure::as_repaired;

    int of(const Block& line) const { return width_of(line, line.text().size(), measure); }

    /// The next line's first word would not have fitted: the line ended because it was full.
    bool is_full(const Block& line, const Block& next) const {
        return of(line) + 1 + width_of(next, first_word(next.text()).size(), measure) > width;
    }

    /// Two thirds of the width: where repairs moved signs, a full line may look so short. Lists of
    /// short phrases stay below.
    bool nearly_fills(const Block& line) const { return of(line) * 3 >= width * 2; }
};

/// A line that stops in mid-sentence while the next goes on in lower case.
bool breaks_sentence(const Block& line, const Block& next) {
    const char32_t last = last_sign(line.text());
    return !next.after_blank && !ends_in_stop(line.text()) && last != ':' && last != ';' &&
           begins_lower(next.text());
}

/// The width at which sentences were broken. Other lines (titles, menus) may be wider.
Wrap wrap_by(const std::vector<Block>& lines, Measure measure) {
    Wrap wrap{0, measure};
    for (std::size_t i = 0; i + 1 < lines.size(); ++i)
        if (breaks_sentence(lines[i], lines[i + 1]))
            wrap.width = std::max(wrap.width, wrap.of(lines[i]));
    return wrap;
}

/// How many broken sentences the wrap explains.
int explained_by(const Wrap& wrap, const std::vector<Block>& lines) {
    int count = 0;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i)
        if (breaks_sentence(lines[i], lines[i + 1]) && wrap.is_full(lines[i], lines[i + 1]))
            ++count;
    return count;
}

Wrap wrap_of(const std::vector<Block>& lines) {
    const Wrap written = wrap_by(lines, Measure::as_written);
    const Wrap repaired = wrap_by(lines, Measure::as_repaired);
    return explained_by(written, lines) > explained_by(repaired, lines) ? written : repaired;
}

bool is_wrapped_at(const std::vector<Block>& lines, const Wrap& wrap) {
    return wrap.width <= widest_wrap && wrap.width >= narrowest_wrap &&
           explained_by(wrap, lines) >= 2;
}

bool begins_with_mark(std::string_view text) {
    const std::string_view word = first_word(text);
    if (word.size() == text.size()) return false;
    if (word == "-" || word == "*" || word == "•" || word == "·" || word == "–" || word == "o")
        return true;
    const auto digits = word.find_first_not_of("0123456789(");
    return digits != std::string_view::npos && digits > 0 && digits + 1 == word.size() &&
           (word.back() == '.' || word.back() == ')');
}

/// A line that is neither full nor ended: no paragraph ends so, hence a heading.
bool looks_like_heading(const Block& line, const Block* next, const Wrap& wrap) {
    if (next != nullptr && !next->after_blank && wrap.is_full(line, *next)) return false;
    const char32_t last = last_sign(line.text());
    return begins_upper(line.text()) && last != '.' && last != '?' && last != '!' && last != ':' &&
           last != ',' && count_words(line.text()) <= 12;
}

constexpr std::size_t head = 3; // Lines among which a title stands.

/// Whether line i, the last of `block` so far, was broken off only because it was full.
bool continues(const std::vector<Block>& lines, std::size_t i, const Block& block,
               const Wrap& wrap) {
    const Block& line = lines[i];
    const Block& next = lines[i + 1];
    if (next.after_blank || begins_with_mark(next.text())) return false;
    if (breaks_sentence(line, next) && wrap.nearly_fills(line) && !begins_lower(block.text()))
        return true;
    if (!wrap.is_full(line, next) || next.text().starts_with(line.text()))
        return false; // The second: a title told twice.
    const Block* beyond = i + 2 < lines.size() ? &lines[i + 2] : nullptr;
    if (ends_in_stop(line.text()) && looks_like_heading(next, beyond, wrap)) return false;
    return i >= head || begins_lower(next.text()) || ends_in_stop(line.text()) ||
           count_words(line.text()) > 16 || (beyond != nullptr && beyond->after_blank);
}

} // namespace

Draft join_lines(Draft draft) {
    const auto blanks = std::count_if(draft.blocks.begin(), draft.blocks.end(),
                                      [](const Block& b) { return b.after_blank; });
    draft.has_blank_lines =
        static_cast<std::size_t>(blanks) * 5 >= draft.blocks.size() && blanks > 1;
    const Wrap wrap = wrap_of(draft.blocks);
    draft.is_wrapped = is_wrapped_at(draft.blocks, wrap);
    if (!draft.is_wrapped) return draft;
    std::vector<Block> whole;
    for (std::size_t i = 0; i < draft.blocks.size(); ++i)
        if (i > 0 && continues(draft.blocks, i - 1, whole.back(), wrap))
            whole.back().passage.append(" ", draft.blocks[i].passage);
        else
            whole.push_back(draft.blocks[i]);
    draft.decide(
        DecisionKind::unwrapped, draft.blocks.front().passage,
        concat(draft.blocks.size(), " lines wrapped at ", wrap.width, " signs were joined"), 0.95);
    draft.blocks = std::move(whole);
    return draft;
}

} // namespace makeready::restore
