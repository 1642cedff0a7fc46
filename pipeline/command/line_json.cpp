#include "box_json.hpp"
#include "text.hpp"

#include <algorithm>

namespace makeready::command {

using boxes::Box;
using flow::Fragment;

namespace {

using Edges = style::Edges<Length>;

/// How a font stands around its baseline, and what its lines take (CSS 2.1, 10.8.1).
struct Strut {
    Length ascent, height, line;

    /// From the top of what the text takes of its line to the baseline.
    Length above() const { return ascent + Length{(line - height).units / 2}; }
};

Strut strut_of(const style::InheritedStyle& style, const text::Face* face) {
    const text::FaceMetrics metrics =
        face ? face->metrics : text::FaceMetrics{0.8, 0.2, 0, 0, 0, 0, 0, 0};
    const Length size = style.font.size;
    Strut out{size.scaled(metrics.ascent), size.scaled(metrics.ascent + metrics.descent), {}};
    switch (style.line_height.kind) {
    case style::LineHeight::Kind::factor:
        out.line = size.scaled(style.line_height.factor);
        break;
    case style::LineHeight::Kind::length:
        out.line = style.line_height.length;
        break;
    default:
        out.line = size.scaled(metrics.ascent + metrics.descent + metrics.line_gap);
    }
    return out;
}

/// A line as the tree of its inline boxes, texts and atoms.
class LineTree {
public:
    LineTree(const Fragment& fragment, Length x, Length y)
        : fragment_(fragment), set_(*fragment.line), x_(x), y_(y) {}

    Json make();

private:
    Json children_of(std::int32_t parent, std::size_t first, std::size_t last);
    Json inline_box(std::size_t index);
    Json text(std::size_t& piece, std::size_t last);
    std::int32_t innermost(std::size_t piece) const;
    bool ends_in_break() const;
    bool ends_in_made_hyphen(std::string_view words) const;
    const flow::Placed* aside_at(std::size_t piece) const;
    const text::Face* first_face(std::size_t first, std::size_t last) const;

    const Fragment& fragment_;
    const flow::SetLine& set_;
    Length x_, y_;
    std::vector<std::size_t> atomic_at_; ///< The piece of each atomic.
};

// What an atomic is worth is known by its box: the insertion that stands for it.
Json LineTree::make() {
    const text::InlineText& source = set_.paragraph->source();
    for (std::size_t n = 0; n < set_.line.pieces.size(); ++n) {
        const std::int32_t insertion = set_.line.pieces[n].insertion;
        if (insertion < 0) continue;
        if (source.insertions[static_cast<std::size_t>(insertion)].kind ==
            text::Insertion::Kind::atomic)
            atomic_at_.push_back(n);
    }
    Length left = set_.line.pieces.empty() ? Length{} : set_.line.pieces.front().x;
    for (const text::Piece& piece : set_.line.pieces) left = std::min(left, piece.x);
    Json out = boxed("Line", tag_of(fragment_.box),
                     {x_ + left, y_, set_.line.width, fragment_.height}, {}, {}, {});
    out["float"] = "none";
    out["children"] = children_of(-1, 0, set_.line.pieces.size());
    return out;
}

std::int32_t LineTree::innermost(std::size_t piece) const {
    for (std::size_t n = set_.boxes.size(); n-- > 0;)
        if (set_.boxes[n].first <= piece && piece < set_.boxes[n].last)
            return static_cast<std::int32_t>(n);
    return -1;
}

bool LineTree::ends_in_break() const {
    const std::string_view all = set_.paragraph->source().text;
    return all.substr(0, set_.line.end).ends_with("\u2028");
}

/// Whether words that end the line are shown with a hyphen that they do not have.
bool LineTree::ends_in_made_hyphen(std::string_view words) const {
    return set_.line.hyphenated && !words.ends_with('-') && !words.ends_with("\u2010");
}

/// The absolutely positioned box that stands for a piece; nullptr if it is another.
const flow::Placed* LineTree::aside_at(std::size_t piece) const {
    const std::int32_t insertion = set_.line.pieces[piece].insertion;
    if (insertion < 0) return nullptr;
    const boxes::Box* box = set_.owners->inserted[static_cast<std::size_t>(insertion)];
    const auto found =
        std::find_if(set_.asides.begin(), set_.asides.end(), [&](const flow::Placed& aside) {
            return aside.fragment->box == box && !aside.fragment->is_placeholder;
        });
    return found == set_.asides.end() ? nullptr : &*found;
}

Json LineTree::children_of(std::int32_t parent, std::size_t first, std::size_t last) {
    Json out = Json::array();
    std::size_t next_box = static_cast<std::size_t>(parent + 1);
    for (std::size_t at = first; at <= last;) {
        // Inline boxes that begin here come before what else stands here.
        for (; next_box < set_.boxes.size(); ++next_box) {
            const flow::InlineBox& box = set_.boxes[next_box];
            if (box.parent != parent) continue;
            if (box.first > at) break;
            out.push_back(inline_box(next_box));
            at = std::max(at, box.last);
        }
        if (at >= last) break;
        const auto atomic = std::find(atomic_at_.begin(), atomic_at_.end(), at);
        const auto index = static_cast<std::size_t>(atomic - atomic_at_.begin());
        if (atomic != atomic_at_.end() && index < set_.atomics.size()) {
            const flow::Placed& placed = set_.atomics[index];
            out.push_back(of_fragment(*placed.fragment, x_ + placed.x, y_ + placed.y));
            ++at;
        } else if (set_.line.pieces[at].insertion >= 0 || innermost(at) != parent) {
            if (const flow::Placed* aside = aside_at(at))
                out.push_back(of_fragment(*aside->fragment, x_ + aside->x, y_ + aside->y));
            ++at;
        } else {
            out.push_back(text(at, last));
        }
    }
    return out;
}

const text::Face* LineTree::first_face(std::size_t first, std::size_t last) const {
    for (std::size_t n = first; n < last && n < set_.line.pieces.size(); ++n)
        if (set_.line.pieces[n].run.face) return set_.line.pieces[n].run.face;
    return nullptr;
}

// The height of an inline box is that of its type; its margins make up for its line's height.
Json LineTree::inline_box(std::size_t index) {
    const flow::InlineBox& box = set_.boxes[index];
    const style::InheritedStyle& style = *box.box->style.inherited;
    const Strut strut = strut_of(style, first_face(box.first, box.last));
    const Length raise = box.first < set_.raise.size() ? set_.raise[box.first] : Length{};
    const Length top = y_ + set_.baseline - raise - strut.above();
    const Length leading{(strut.line - style.font.size).units / 2};
    Edges margin = box.margin;
    margin.top = leading - box.border.top - box.padding.top;
    margin.bottom = leading - box.border.bottom - box.padding.bottom;
    const Length height =
        style.font.size + box.border.top + box.border.bottom + box.padding.top + box.padding.bottom;
    Json out = boxed("Inline", tag_of(box.box), {x_ + box.x, top + margin.top, box.width, height},
                     margin, box.border, box.padding);
    out["float"] = "none";
    out["children"] = children_of(static_cast<std::int32_t>(index), box.first, box.last);
    return out;
}

// Neighbouring pieces of one box are one text.
Json LineTree::text(std::size_t& at, std::size_t last) {
    const std::size_t first = at;
    const std::int32_t inside = innermost(first);
    std::string words;
    Length left = set_.line.pieces[first].x, right = left;
    for (; at < last && set_.line.pieces[at].insertion < 0 && innermost(at) == inside; ++at) {
        const text::Piece& piece = set_.line.pieces[at];
        words += piece.run.text;
        left = std::min(left, piece.x);
        right = std::max(right, piece.x + piece.width);
    }
    const Box* owner =
        inside < 0 ? fragment_.box : set_.boxes[static_cast<std::size_t>(inside)].box;
    const style::InheritedStyle& style = *owner->style.inherited;
    const bool collapses = !style.white_space.keeps_spaces();
    if (at == set_.line.pieces.size() && collapses)
        while (words.ends_with(' ')) words.pop_back();
    // What stands for the end of the line is no text.
    const bool ends_line = at == set_.line.pieces.size() && set_.line.forced;
    if (ends_line && !collapses && words.ends_with(' ') && ends_in_break()) words.pop_back();
    if (at == set_.line.pieces.size() && ends_in_made_hyphen(words))
        words += style.hyphenate_character.empty() ? "\u2010" : style.hyphenate_character;
    const Strut strut = strut_of(style, first_face(first, at));
    const Length leading{(strut.line - strut.height).units / 2};
    const Length baseline = y_ + set_.baseline - set_.raise[first];
    Json out = boxed("Text", tag_of(owner),
                     {x_ + left, baseline - strut.ascent, right - left, strut.height},
                     {leading, {}, leading, {}}, {}, {});
    out["text"] = words;
    out["float"] = "none";
    return out;
}

} // namespace

Json of_line(const Fragment& fragment, Length x, Length y) {
    return LineTree(fragment, x, y).make();
}

} // namespace makeready::command
