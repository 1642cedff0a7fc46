#include "first_letter.hpp"

#include "strings.hpp"

#include <algorithm>
#include <utility>

namespace makeready::boxes {

namespace {

class LetterFinder {
public:
    LetterFinder(BoxTree& tree, style::StylePool& pool, const style::Style& style,
                 const manuscript::Node& node)
        : tree_(tree), pool_(pool), style_(style), node_(node) {}

    /// Whether the search ends here: a letter was found, or something that has none.
    bool search(Boxes& boxes, Box* parent);

private:
    bool search_text(Boxes& boxes, std::size_t index, Box* parent);

    BoxTree& tree_;
    style::StylePool& pool_;
    const style::Style& style_;
    const manuscript::Node& node_;
};

/// The bytes of the first letter and the punctuation before and after it; 0: the text has none.
std::size_t letter_length(std::string_view text) {
    std::size_t at = 0;
    std::size_t end = 0;
    const auto skip_punctuation = [&] {
        while (at < text.size()) {
            std::size_t next = at;
            if (!is_punctuation(next_code_point(text, next))) break;
            at = next;
        }
    };
    skip_punctuation();
    if (at >= text.size()) return at;
    std::size_t next = at;
    const char32_t letter = next_code_point(text, next);
    if (letter == ' ' || letter == 0x2028 || letter == 0xA0) return at;
    at = next;
    while (at < text.size()) { // Marks belong to their letter.
        next = at;
        if (!is_mark(next_code_point(text, next))) break;
        at = next;
    }
    skip_punctuation();
    end = at;
    return end;
}

void make_block(Box& letter, BoxTree& tree, style::StylePool& pool) {
    letter.kind = BoxKind::block;
    const Boxes inside = std::exchange(letter.children, {});
    FixUp(tree, pool).adopt(letter, inside);
}

/// Makes an initial letter of an inline box that asks to be one (CSS Inline 3, 7.2).
void make_initial(Box& box, BoxTree& tree, style::StylePool& pool) {
    const bool is_inline_level =
        std::all_of(box.children.begin(), box.children.end(), [](const Box* child) {
            return child->is_inline_level() && !child->is_out_of_flow();
        });
    const bool may_be = box.kind == BoxKind::inline_ && box.starts_here && box.ends_here &&
                        !box.is_out_of_flow() && is_inline_level;
    if (box.style.own->initial_letter.size == 0 || !may_be) return;
    style::OwnStyle own = *box.style.own;
    const bool rtl = box.style.inherited->direction == style::Direction::rtl;
    own.floating = rtl ? style::Float::right : style::Float::left;
    box.style.own = pool.intern(std::move(own));
    box.is_initial = true;
    make_block(box, tree, pool);
}

bool LetterFinder::search_text(Boxes& boxes, std::size_t index, Box* parent) {
    Box& box = *boxes[index];
    if (!box.generated.empty()) return true;
    const bool keeps = box.style.inherited->white_space.keeps_spaces();
    const std::size_t begin = keeps ? 0 : box.text.find_first_not_of(" \t\n\r\f");
    if (begin == std::string::npos || box.text.empty()) return false;
    const std::size_t length = letter_length(std::string_view(box.text).substr(begin));
    if (length == 0) return true;
    Box& letter = tree_.make(BoxKind::inline_, style_);
    Box& text = tree_.make(BoxKind::text, pool_.anonymous(style_, style::Display::inline_));
    for (Box* made : {&letter, &text}) {
        made->node = &node_;
        made->at = box.at;
    }
    letter.is_first_letter = true;
    letter.pseudo = "first-letter";
    text.text = box.text.substr(begin, length);
    text.text_id = box.text_id;
    box.text_before = static_cast<std::uint32_t>(length);
    box.text.erase(begin, length);
    if (!keeps) box.text.erase(0, begin);
    letter.parent = parent;
    text.parent = &letter;
    letter.children.push_back(&text);
    if (letter.is_float()) make_block(letter, tree_, pool_);
    make_initial(letter, tree_, pool_);
    boxes.insert(boxes.begin() + static_cast<std::ptrdiff_t>(index), &letter);
    return true;
}

bool LetterFinder::search(Boxes& boxes, Box* parent) {
    for (std::size_t n = 0; n < boxes.size(); ++n) {
        Box& box = *boxes[n];
        if (box.is_out_of_flow() || box.kind == BoxKind::marker || box.kind == BoxKind::note)
            continue;
        switch (box.kind) {
        case BoxKind::text:
            if (search_text(boxes, n, parent)) return true;
            break;
        case BoxKind::inline_:
            if (search(box.children, &box)) return true;
            break;
        case BoxKind::block: {
            if (!search(box.children, &box)) break;
            if (box.holds_lines) finish_inline_text(box);
            return true;
        }
        default:
            return true;
        }
    }
    return false;
}

bool is_blank(const Box& box) {
    return box.kind == BoxKind::text && box.generated.empty() && trimmed(box.text).empty();
}

} // namespace

void set_initial_letter(BoxTree& tree, style::StylePool& pool, const Boxes& inside) {
    for (Box* box : inside) {
        if (box->is_initial) return;
        if (box->is_out_of_flow() || box->kind == BoxKind::marker || is_blank(*box)) continue;
        if (box->kind != BoxKind::inline_) return;
        make_initial(*box, tree, pool);
        if (!box->is_initial) set_initial_letter(tree, pool, box->children);
        return;
    }
}

void set_first_letter(BoxTree& tree, style::StylePool& pool, const style::Style& style,
                      const manuscript::Node& node, Boxes& inside) {
    LetterFinder(tree, pool, style, node).search(inside, nullptr);
}

} // namespace makeready::boxes
