// The inside of a paragraph from runs that each say how they look: word processors write so.
// Runs come in, nested elements go out; equal neighbours become one.
#pragma once

#include "manuscript.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace makeready::reader {

/// What a run's look means. A set of them is a sum of bits.
enum Mark : unsigned {
    plain = 0,
    strong = 1,
    em = 2,
    underlined = 4,
    struck = 8,
    subscript = 16,
    superscript = 32,
    small_capitals = 64,
    code = 128,
    highlighted = 256,
};

/// A paragraph's pieces in order.
class Inlines {
public:
    void add_text(std::string_view text, unsigned marks, const std::string& href);
    /// An element that is finished: an image, a line break, a note, an anchor.
    void add_node(manuscript::Node& node, unsigned marks, const std::string& href);

    /// Whether nothing is in it that can be seen.
    bool is_blank() const;
    bool holds_only_images() const;
    /// Whether all its text, and some, has that mark.
    bool is_all(Mark mark) const;
    std::string text() const;
    void remove_marks(unsigned marks);
    /// Takes text away at the beginning, at most what the first piece holds.
    void remove_prefix(std::size_t bytes);
    void append(Inlines more);
    /// Writes the pieces as children of `into`, without white space at either end.
    void write(manuscript::Tree& tree, manuscript::Node& into, const Position& at);
    /// The nodes of images, in order.
    std::vector<manuscript::Node*> images() const;

private:
    struct Piece {
        unsigned marks = plain;
        std::string href, text;
        manuscript::Node* node = nullptr;
    };

    void lend_marks_to_spaces();
    void trim();
    void write(std::size_t from, std::size_t to, unsigned done, bool in_link,
               manuscript::Tree& tree, manuscript::Node& into, const Position& at) const;

    std::vector<Piece> pieces_;
};

} // namespace makeready::reader
