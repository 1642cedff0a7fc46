// Blocks that lost the line end between them: "lower back.What to Remember".
#include "draft.hpp"
#include "strings.hpp"
#include "words.hpp"

#include <algorithm>
#include <optional>

namespace makeready::restore {

namespace {

bool is_lower_ascii(char c) {
    return c >= 'a' && c <= 'z';
}

bool is_upper_ascii(char c) {
    return c >= 'A' && c <= 'Z';
}

/// The word around a byte, as far as 60 bytes to either side: no word is longer.
std::string_view token_around(std::string_view text, std::size_t at) {
    constexpr std::size_t reach = 60;
    std::size_t begin = at;
    while (begin > 0 && at - begin < reach && text[begin - 1] != ' ') --begin;
    std::size_t end = at;
    while (end < text.size() && end - at < reach && text[end] != ' ') ++end;
    return text.substr(begin, end - begin);
}

/// Addresses and names hold stops and capitals of their own: "www.Site.org", "Node.js/Express".
bool is_address(std::string_view token) {
    return token.find('@') != std::string_view::npos ||
           token.find("//") != std::string_view::npos ||
           token.find("www.") != std::string_view::npos ||
           token.find('_') != std::string_view::npos;
}

/// Steps over closing quotes and brackets.
std::size_t beyond_closing(std::string_view text, std::size_t at) {
    for (;;) {
        if (at < text.size() &&
            (text[at] == ')' || text[at] == '"' || text[at] == ']' || text[at] == '\''))
            ++at;
        else if (text.substr(at, 3) == "”" || text.substr(at, 3) == "’")
            at += 3;
        else
            return at;
    }
}

bool begins_sentence(std::string_view text) {
    if (text.starts_with("“") || text.starts_with("‘"))
        text.remove_prefix(3);
    else if (text.starts_with("\"") || text.starts_with("("))
        text.remove_prefix(1);
    if (text.size() < 2 || !is_upper_ascii(text[0])) return false;
    return is_lower_ascii(text[1]) || text[1] == ' ' || text[1] == '\'' ||
           text.substr(1, 3) == "’" || (text.size() > 2 && is_upper_ascii(text[1]));
}

/// A stop at `at` with the next sentence straight behind it; returns where that begins.
std::optional<std::size_t> glue_behind_stop(std::string_view text, std::size_t at) {
    if (text[at] != '.' && text[at] != '!' && text[at] != '?' && text[at] != ':' && text[at] != ';')
        return std::nullopt;
    if (at < 2) return std::nullopt;
    const char before = text[at - 1];
    const bool ends_word = is_lower_ascii(before) || (before >= '0' && before <= '9') ||
                           before == ')' || before == '"' || before == '%' ||
                           (is_upper_ascii(before) && is_upper_ascii(text[at - 2])) ||
                           (static_cast<unsigned char>(before) & 0x80) != 0;
    if (!ends_word) return std::nullopt;
    const std::size_t next = beyond_closing(text, at + 1);
    if (next >= text.size() || !begins_sentence(text.substr(next)) ||
        is_address(token_around(text, at)))
        return std::nullopt;
    return next;
}

/// "reliefWhat": a small word, then a capital. Names do so too, so both halves must be words that
/// stand alone, and the whole must not stand elsewhere.
std::optional<std::size_t> glue_in_word(std::string_view text, std::size_t at) {
    if (!is_lower_ascii(text[at]) || at + 2 >= text.size() || !is_upper_ascii(text[at + 1]))
        return std::nullopt;
    if (!is_lower_ascii(text[at + 2]) && text[at + 2] != ' ' && text[at + 2] != '\'')
        return std::nullopt;
    const std::string_view token = token_around(text, at);
    const auto offset = static_cast<std::size_t>(text.data() + at - token.data());
    const std::string_view left = token.substr(0, offset + 1);
    const std::string_view right = token.substr(offset + 2); // A third hump is an identifier's.
    const bool is_small = std::all_of(left.begin(), left.end(), is_lower_ascii) &&
                          left.size() >= 3 &&
                          std::none_of(right.begin(), right.end(), is_upper_ascii);
    constexpr std::size_t far = 5000; // A word that matters comes again soon.
    const bool occurs_again = text.substr(at + 2, far).find(token) != std::string_view::npos;
    if (!is_small || occurs_again || is_address(token)) return std::nullopt;
    return at + 1;
}

/// Where the text is to be cut.
std::vector<std::size_t> cuts_in(std::string_view text) {
    std::vector<std::size_t> cuts;
    for (std::size_t at = 1; at + 2 < text.size(); ++at) {
        auto cut = glue_behind_stop(text, at);
        if (!cut) cut = glue_in_word(text, at);
        if (cut && (cuts.empty() || *cut > cuts.back())) cuts.push_back(*cut);
    }
    return cuts;
}

bool may_cut(const Block& block, std::size_t at) {
    return block.pinned == BlockKind::unknown &&
           std::find(block.joints.begin(), block.joints.end(), at) == block.joints.end();
}

Block cut_out(const Block& from, std::size_t begin, std::size_t end) {
    Block block{.passage = from.passage.slice(begin, end),
                .after_blank = from.after_blank && begin == 0,
                .after_glue = begin > 0};
    block.pinned = from.pinned;
    block.is_kept = from.is_kept;
    for (const std::size_t joint : from.joints)
        if (joint > begin && joint < end) block.joints.push_back(joint - begin);
    return block;
}

} // namespace

Draft cut_glue(Draft draft) {
    std::vector<Block> blocks;
    std::vector<Block> whole = std::move(draft.blocks);
    for (Block& block : whole) {
        if (block.kind != BlockKind::unknown) {
            blocks.push_back(std::move(block));
            continue;
        }
        std::size_t begin = 0;
        for (const std::size_t cut : cuts_in(block.text())) {
            if (!may_cut(block, cut)) continue;
            blocks.push_back(cut_out(block, begin, cut));
            begin = cut;
        }
        blocks.push_back(cut_out(block, begin, block.text().size()));
    }
    draft.blocks = std::move(blocks);
    for (const Block& block : draft.blocks) {
        if (!block.after_glue) continue;
        const bool is_heading = !ends_in_stop(block.text()) && count_words(block.text()) <= 12;
        draft.decide(is_heading ? DecisionKind::heading_unglued : DecisionKind::paragraph_unglued,
                     block.passage,
                     "no space stands between the end of a sentence and the next capital", 0.9);
    }
    return draft;
}

} // namespace makeready::restore
