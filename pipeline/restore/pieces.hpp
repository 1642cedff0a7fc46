// The unknown blocks of a draft, cut wherever a block might end: at stops, capitals and old line
// ends. Which of these edges are real is decided later; here each only gets its shape.
#pragma once

#include "draft.hpp"
#include "shape.hpp"
#include "turns.hpp"

namespace makeready::restore {

/// How a piece is parted from the one before it.
enum class Edge : std::uint8_t { start, blank, line, wrapped, glue, sentence, capital };

/// The least that can be a block. It lies within one block of the draft.
struct Piece {
    std::size_t begin = 0; ///< Bytes of the block's text.
    std::size_t end = 0;
    Edge before = Edge::start;
    Shape shape;
    Turn turn; ///< Not of a part's first piece.
};

/// A part at a glance, for patterns of several.
enum class Look : std::uint8_t { nothing, colon, marked, brief, sentence, prose, unended };

/// A block of unknown kind, with what its neighbours show.
struct Part {
    std::size_t block = 0; ///< Its index in the draft.
    std::vector<Piece> pieces;
    Shape whole;
    bool follows_title = false; ///< Title or byline stands before it.
    bool is_last = false;       ///< Only what was set aside follows.
    int since_colon = 0;        ///< The nth of a run of alike parts behind a colon; 0 is none.
    int open_before = 0;        ///< Parts before it, without a gap, that are short and lack a stop.
    int open_after = 0;
    int labels = 0;                        ///< Pieces that begin with a label.
    BlockKind pinned = BlockKind::unknown; ///< What an answer says it is, as one piece.
    int capitals = 0;                      ///< Edges that only a capital shows.
    Look look = Look::nothing;
    int alike_before = 0; ///< Parts before it, without a gap, that are each like the next.
    int alike_after = 0;
};

std::vector<Part> parts_of(const Draft& draft);

} // namespace makeready::restore
