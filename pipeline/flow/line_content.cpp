#include "line_content.hpp"

#include <algorithm>

namespace makeready::flow {

using boxes::Box;

bool is_blank(const text::Line& line, const text::InlineText& text, const InlineOwners& owners,
              const Box& block) {
    if (block.style.inherited->white_space.keeps_spaces()) return false;
    for (const text::Piece& piece : line.pieces) {
        if (piece.insertion < 0) continue;
        const auto insertion = static_cast<std::size_t>(piece.insertion);
        if (owners.inserted[insertion]->is_initial) return false;
        const auto kind = text.insertions[insertion].kind;
        if (kind != text::Insertion::Kind::mark) return false;
    }
    for (std::size_t at = line.begin; at < line.end && at < text.text.size();) {
        if (text.text[at] == ' ')
            ++at;
        else if (text.text.compare(at, 3, "\uFFFC") == 0)
            at += 3;
        else
            return false;
    }
    return true;
}

bool has_content_before(const text::Piece& piece, const text::Line& line,
                        const InlineOwners& owners) {
    return std::any_of(line.pieces.begin(), line.pieces.end(), [&](const text::Piece& other) {
        if (other.order >= piece.order) return false;
        if (other.insertion < 0) return true;
        const Box* box = owners.inserted[static_cast<std::size_t>(other.insertion)];
        return box && !box->is_out_of_flow();
    });
}

} // namespace makeready::flow
