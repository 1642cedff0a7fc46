#include "pieces.hpp"

#include "labels.hpp"
#include "strings.hpp"
#include "words.hpp"

#include <algorithm>
#include <set>

namespace makeready::restore {

namespace {

constexpr std::size_t most_edges = 300; // In a block; a line of more sentences is no joined list.
constexpr int most_capitals = 16;       // More of them in a block are a style, not edges.

using WordSet = std::set<std::string, std::less<>>;

/// Words that stand somewhere in lower case: with a capital in mid-line, such a word begins
/// something.
WordSet small_words(const std::vector<Block>& blocks) {
    WordSet words;
    for (const Block& block : blocks)
        for (const std::string_view word : split(block.text(), ' '))
            if (!word.empty() && word.front() >= 'a' && word.front() <= 'z')
                words.emplace(word.substr(0, word.find_first_not_of("abcdefghijklmnopqrstuvwxyz")));
    return words;
}

bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}

/// "Wash your hands Use tissues": a common word with a capital, behind a word without one.
std::vector<std::size_t> capital_starts(std::string_view text, const WordSet& small) {
    std::vector<std::size_t> starts;
    std::size_t last_start = 0;
    for (auto space = text.find(' '); space != std::string_view::npos;
         space = text.find(' ', space + 1)) {
        const auto rest = text.substr(space + 1);
        const auto word = rest.substr(0, rest.find_first_of(" ,:;"));
        if (word.empty() || space == 0 || !is_capital(word.front())) continue;
        const char before = text[space - 1];
        const bool ends_word = (before >= 'a' && before <= 'z') || before == ')' || before == ';' ||
                               (before >= '0' && before <= '9');
        const auto last_at = text.rfind(' ', space - 1) + 1; // 0 when there is none.
        const bool is_name = is_capital(text[last_at]) && last_at != last_start;
        const std::string lowered = lower_ascii(word);
        const bool is_common = small.contains(lowered) || is_function_word(lowered);
        if (!ends_word || is_name || (!is_common && label_length(rest) == 0)) continue;
        starts.push_back(last_start = space + 1);
    }
    return starts;
}

/// Where lines were joined behind a stop or before a capital: the wrap may have hidden an edge.
std::vector<std::size_t> hidden_line_ends(const Passage& passage) {
    std::vector<std::size_t> starts;
    for (const std::size_t at : passage.line_starts()) {
        const auto before = trimmed(std::string_view(passage.text()).substr(0, at));
        const auto behind = trimmed(std::string_view(passage.text()).substr(at));
        if (before.empty() || behind.empty() || begins_lower(behind)) continue;
        if (ends_in_stop(before) || last_sign(before) == ':' || begins_upper(behind))
            starts.push_back(static_cast<std::size_t>(behind.data() - passage.text().data()));
    }
    return starts;
}

struct Cut {
    std::size_t at;
    Edge edge;

    bool operator<(const Cut& other) const {
        return at != other.at ? at < other.at : edge < other.edge;
    }
};

std::vector<Cut> cuts_in(const Block& block, const WordSet& small) {
    std::vector<Cut> cuts;
    if (block.pinned != BlockKind::unknown) return cuts;
    const Passage& passage = block.passage;
    for (const auto at : hidden_line_ends(passage)) cuts.push_back({at, Edge::wrapped});
    // Where two labels stand, labels begin the items, and an item may have several sentences.
    const auto labels = label_starts(passage.text());
    const bool is_labelled = labels.size() >= 2;
    for (const auto at : is_labelled ? labels : sentence_starts(passage.text()))
        if (at > 0) cuts.push_back({at, Edge::sentence});
    const auto capitals = capital_starts(passage.text(), small);
    if (!is_labelled && capitals.size() <= most_capitals)
        for (const auto at : capitals) cuts.push_back({at, Edge::capital});
    std::sort(cuts.begin(), cuts.end());
    const auto same = [](const Cut& a, const Cut& b) { return a.at == b.at; };
    cuts.erase(std::unique(cuts.begin(), cuts.end(), same), cuts.end());
    if (cuts.size() > most_edges) cuts.clear();
    std::erase_if(cuts, [&](const Cut& cut) {
        return std::find(block.joints.begin(), block.joints.end(), cut.at) != block.joints.end();
    });
    return cuts;
}

Edge edge_before(const Block& block, bool is_first) {
    if (is_first) return Edge::start;
    if (block.after_glue) return Edge::glue;
    return block.after_blank ? Edge::blank : Edge::line;
}

Part part_of(const Draft& draft, std::size_t index, bool is_first, const WordSet& small) {
    const Block& block = draft.blocks[index];
    Part part{.block = index, .pieces = {}, .whole = {}, .pinned = block.pinned};
    std::vector<Cut> cuts = cuts_in(block, small);
    cuts.insert(cuts.begin(), {0, edge_before(block, is_first)});
    for (std::size_t i = 0; i < cuts.size(); ++i) {
        const std::size_t end = i + 1 < cuts.size() ? cuts[i + 1].at : block.text().size();
        const auto text =
            trimmed(std::string_view(block.text()).substr(cuts[i].at, end - cuts[i].at));
        part.pieces.push_back({cuts[i].at, end, cuts[i].edge, shape_of(text), {}});
        part.whole = part.whole + part.pieces.back().shape;
        part.labels += part.pieces.back().shape.has_label ? 1 : 0;
        part.capitals += cuts[i].edge == Edge::capital ? 1 : 0;
    }
    find_turns(part.pieces, block.text());
    return part;
}

void count_runs(std::vector<Part>& parts) {
    const auto is_open = [](const Part& part) {
        return part.whole.is_short() && part.whole.is_open();
    };
    for (std::size_t i = 1; i < parts.size(); ++i) {
        if (is_open(parts[i - 1])) parts[i].open_before = parts[i - 1].open_before + 1;
        const Part& before = parts[i - 1];
        if (before.whole.ending == Ending::colon)
            parts[i].since_colon = 1;
        else if (before.since_colon > 0 && likeness(before.whole, parts[i].whole) >= 3)
            parts[i].since_colon = before.since_colon + 1;
    }
    for (std::size_t i = parts.size(); i-- > 1;)
        if (is_open(parts[i])) parts[i - 1].open_after = parts[i].open_after + 1;
}

Look look_of(const Shape& shape) {
    if (shape.beginning == Beginning::bullet || shape.beginning == Beginning::number)
        return Look::marked;
    if (shape.ending == Ending::colon) return Look::colon;
    if (shape.is_open()) return shape.is_short() ? Look::brief : Look::unended;
    if (shape.ending != Ending::stop) return Look::unended;
    return shape.sentences > 1 ? Look::prose : Look::sentence;
}

void count_alike(std::vector<Part>& parts) {
    constexpr int alike = 4; // Of the five traits.
    for (Part& part : parts) part.look = look_of(part.whole);
    for (std::size_t i = 1; i < parts.size(); ++i)
        if (likeness(parts[i - 1].whole, parts[i].whole) >= alike)
            parts[i].alike_before = parts[i - 1].alike_before + 1;
    for (std::size_t i = parts.size(); i-- > 1;)
        if (parts[i].alike_before > 0) parts[i - 1].alike_after = parts[i].alike_after + 1;
}

} // namespace

std::vector<Part> parts_of(const Draft& draft) {
    std::vector<Part> parts;
    const WordSet small = small_words(draft.blocks);
    bool follows_title = false;
    for (std::size_t i = 0; i < draft.blocks.size(); ++i) {
        const BlockKind kind = draft.blocks[i].kind;
        if (kind == BlockKind::unknown) {
            parts.push_back(part_of(draft, i, parts.empty(), small));
            parts.back().follows_title = follows_title;
            follows_title = false;
        } else if (kind != BlockKind::set_aside) {
            follows_title = true;
        }
    }
    if (!parts.empty()) parts.back().is_last = true;
    count_runs(parts);
    count_alike(parts);
    return parts;
}

} // namespace makeready::restore
