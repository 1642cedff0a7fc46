// Counts that no word was lost: what the article shows, what was set aside and the list marks,
// put back in the order of the source, must be the source's words.
#include "draft.hpp"
#include "words.hpp"

#include <algorithm>

namespace makeready::restore {

namespace {

struct Piece {
    Place place;
    std::string_view text;
    int WordCount::*kind;
};

Place place_of(const Position& at) {
    return {at.line, at.column};
}

std::vector<Piece> pieces_of(const Restored& restored) {
    std::vector<Piece> pieces;
    const auto& tree = restored.article.tree;
    for (const auto* node = tree.root(); node != nullptr;
         node = manuscript::following(*node, *tree.root()))
        if (node->is_text())
            pieces.push_back({{node->line, node->column}, node->text, &WordCount::article});
    for (const SetAside& aside : restored.account.set_aside)
        pieces.push_back({place_of(aside.at), aside.text, &WordCount::set_aside});
    for (const SetAside& mark : restored.account.list_marks)
        pieces.push_back({place_of(mark.at), mark.text, &WordCount::list_marks});
    std::stable_sort(pieces.begin(), pieces.end(),
                     [](const Piece& a, const Piece& b) { return a.place < b.place; });
    return pieces;
}

} // namespace

std::optional<WordCount> prove(const Restored& restored, std::string_view source) {
    const std::vector<std::string> words = folded_words(source);
    WordCount count{.source = static_cast<int>(words.size())};
    auto word = words.begin();
    std::size_t used = 0; // Of a word that was cut at glue: "reliefWhat".
    for (const Piece& piece : pieces_of(restored))
        for (const std::string& shown : folded_words(piece.text)) {
            if (word == words.end() || word->compare(used, shown.size(), shown) != 0) return {};
            ++(count.*piece.kind);
            count.cut += used > 0 ? 1 : 0;
            used += shown.size();
            if (used < word->size()) continue;
            ++word;
            used = 0;
        }
    if (word != words.end()) return {};
    return count;
}

} // namespace makeready::restore
