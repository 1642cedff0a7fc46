#include "inline_setter.hpp"

#include "initial_letter.hpp"
#include "lines_ahead.hpp"

#include <algorithm>

namespace makeready::flow {

using boxes::Box;

namespace {

using ParagraphRef = std::shared_ptr<const text::Paragraph>;

/// Sets lines beside floats: each line is asked where it stands only when those before it are
/// settled, and a float that a line brings narrows that line and those after it (CSS 2.1, 9.5).
class LinesBesideFloats {
public:
    LinesBesideFloats(const Box& block, const ParagraphRef& paragraph, const InlineContent& content,
                      LineBoxer& boxer, LineBed& bed, Shop& shop)
        : block_(block), paragraph_(paragraph), content_(content), boxer_(boxer), bed_(bed),
          shop_(shop), strut_(boxer.strut_height()), placed_(content.text.insertions.size()) {}

    /// Not more lines than `most`, the first of them that deep below the block's first line.
    std::vector<LineBox> set(Length depth, std::size_t most);

private:
    /// A line that has its place.
    struct Settled {
        Length depth, height, gap;
        FloatSpace::Room room;
        std::vector<std::pair<const Box*, Length>> before;
        std::vector<const Box*> after;
    };

    void set_again(Report& report);
    bool settle(std::size_t number);
    bool place_floats(const text::Line& line, Settled& place);
    FloatSpace::Room guess(std::size_t line) const;

    static bool same(const FloatSpace::Room& a, const FloatSpace::Room& b) {
        return a.left == b.left && a.right == b.right;
    }

    const Box& block_;
    const ParagraphRef& paragraph_;
    const InlineContent& content_;
    LineBoxer& boxer_;
    LineBed& bed_;
    Shop& shop_;
    Length strut_;
    std::vector<bool> placed_; ///< For each insertion: a float that has its place.
    std::vector<Settled> settled_;
    std::vector<text::Line> lines_;
    std::vector<FloatSpace::Room> rooms_; ///< That `lines_` were set to.
    Settled next_;                        ///< The line that is being settled.
    std::optional<FloatSpace::Room> forced_room_;
    InitialPlace initial_; ///< Of the letter that they begin with.
};

FloatSpace::Room LinesBesideFloats::guess(std::size_t line) const {
    if (line < settled_.size()) return settled_[line].room;
    if (line == settled_.size() && forced_room_) return *forced_room_;
    const Length ahead = strut_ * static_cast<std::int64_t>(line - settled_.size());
    return bed_.room(next_.depth + ahead, strut_);
}

void LinesBesideFloats::set_again(Report& report) {
    rooms_.clear();
    const auto measure = [&](int line) {
        while (rooms_.size() <= static_cast<std::size_t>(line))
            rooms_.push_back(guess(rooms_.size()));
        const FloatSpace::Room& room = rooms_[static_cast<std::size_t>(line)];
        return text::LineRoom{{}, std::max(room.right - room.left, Length{1})};
    };
    lines_ = paragraph_->set_lines(measure, 0, report);
}

// Floats that a line brings: beside it if they fit with what stands before them, else below it.
bool LinesBesideFloats::place_floats(const text::Line& line, Settled& place) {
    bool narrowed = false;
    const bool rtl = content_.text.style.inherited->direction == style::Direction::rtl;
    const auto before = [&](const text::Piece& piece) { // What of the line is read before it.
        const text::Piece &left = line.pieces.front(), &right = line.pieces.back();
        return rtl ? right.x + right.width - piece.x - piece.width : piece.x - left.x;
    };
    for (const text::Piece& piece : line.pieces) {
        if (piece.insertion < 0) continue;
        const auto index = static_cast<std::size_t>(piece.insertion);
        const Box& box = *content_.owners->inserted[index];
        if (!box.is_float() || placed_[index]) continue;
        placed_[index] = true;
        const Length drop = box.is_initial ? initial_.drop : Length{};
        const FloatSpace::Room room = bed_.room(place.depth, {});
        const bool fits =
            place.after.empty() && (before(piece).units <= 0 ||
                                    before(piece) + bed_.width_of(box) <= room.right - room.left);
        if (!fits) {
            place.after.push_back(&box);
            continue;
        }
        bed_.place(box, place.depth + drop);
        place.before.emplace_back(&box, place.gap + drop);
        narrowed = true;
    }
    return narrowed;
}

// Whether line `number` keeps the place it was set for; if not, all is set again with what was
// learnt.
bool LinesBesideFloats::settle(std::size_t number) {
    const text::Line& line = lines_[number];
    const FloatSpace::Room& used = rooms_[number];
    if (place_floats(line, next_)) {
        forced_room_ = bed_.room(next_.depth, strut_);
        if (!same(*forced_room_, used)) return false;
    }
    if (!used.is_free && line.width > used.right - used.left) {
        if (const auto foot = bed_.next_foot(next_.depth)) {
            next_.gap += *foot - next_.depth;
            next_.depth = *foot;
            forced_room_.reset();
            return false;
        }
    }
    const LineBox made = boxer_.make(line, paragraph_);
    const FloatSpace::Room real = bed_.room(next_.depth, made.height);
    if (!same(real, used) && !(forced_room_ && same(*forced_room_, used) &&
                               real.right - real.left >= used.right - used.left)) {
        forced_room_ = real;
        return false;
    }
    next_.room = used;
    next_.height = made.is_empty ? Length{} : made.height;
    settled_.push_back(next_);
    Settled after;
    after.depth = next_.depth + next_.height;
    for (const Box* box : next_.after) bed_.place(*box, after.depth);
    next_ = after;
    forced_room_.reset();
    return true;
}

std::vector<LineBox> LinesBesideFloats::set(Length depth, std::size_t most) {
    if (const Box* letter = initial_of(content_))
        initial_ = place_of_initial(*letter, bed_.width(), shop_);
    next_.gap = initial_.raise;
    next_.depth = depth + initial_.raise;
    Report quiet;
    set_again(quiet);
    // Each round settles a line, places a float or passes one; nothing is done twice.
    int rounds = 0;
    while (settled_.size() < std::min(most, lines_.size())) {
        const std::size_t number = settled_.size();
        const bool as_guessed = same(guess(number), rooms_[number]);
        if (as_guessed && settle(number)) continue;
        if (++rounds > 2000) break;
        Report again;
        set_again(again);
        quiet = std::move(again);
        if (settled_.size() > lines_.size()) settled_.resize(lines_.size());
    }
    shop_.report.join(quiet);
    std::vector<LineBox> out;
    for (std::size_t n = 0; n < std::min(most, lines_.size()); ++n) {
        LineBox made = boxer_.make(std::move(lines_[n]), paragraph_);
        if (n < settled_.size()) {
            const Settled& place = settled_[n];
            made.x = place.room.left;
            made.width = place.room.right - place.room.left;
            made.gap = place.gap;
            made.before = place.before;
            made.after = place.after;
        }
        out.push_back(std::move(made));
    }
    return out;
}

std::vector<LineBox> from_cache(const LineCache::Entry& entry, Length width) {
    std::vector<LineBox> again;
    for (std::size_t i = 0; i < entry.lines.size(); ++i) {
        LineBox box;
        box.line = entry.lines[i];
        box.height = entry.heights[i];
        box.width = width;
        again.push_back(std::move(box));
    }
    return again;
}

ParagraphRef shape(const InlineContent& content, Shop& shop) {
    return std::make_shared<const text::Paragraph>(
        shop.typesetter.shape(content.text, shop.report));
}

text::Measure even_measure(Length width) {
    return [width](int) { return text::LineRoom{{}, width}; };
}

std::vector<LineBox> boxed(LineBoxer boxer, std::vector<text::Line> lines,
                           const ParagraphRef& paragraph, Length width) {
    std::vector<LineBox> out;
    out.reserve(lines.size());
    for (text::Line& line : lines) {
        out.push_back(boxer.make(std::move(line), paragraph));
        out.back().width = width;
    }
    return out;
}

LineBoxes set_plain(const Box& block, const Containing& in, const InlineContent& content,
                    Shop& shop, Others others) {
    const ParagraphRef paragraph = shape(content, shop);
    const text::Measure measure = even_measure(in.width);
    text::Settings set;
    if (others == Others::wanted)
        set = paragraph->settings(measure, shop.report);
    else
        set.best = paragraph->set_lines(measure, 0, shop.report);
    return {boxed({block, in, content, shop}, std::move(set.best), paragraph, in.width),
            std::move(set.others)};
}

/// Sets the lines of content, not more than `most`, the first that deep in the bed.
std::vector<LineBox> set_content(const Box& block, const Containing& in,
                                 const InlineContent& content, Shop& shop, LineBed* bed,
                                 Length depth, std::size_t most) {
    if (!bed) {
        std::vector<LineBox> lines = set_plain(block, in, content, shop, Others::none).best;
        lines.resize(std::min(most, lines.size()));
        return lines;
    }
    const ParagraphRef paragraph = shape(content, shop);
    LineBoxer boxer(block, in, content, shop);
    return LinesBesideFloats(block, paragraph, content, boxer, *bed, shop).set(depth, most);
}

// CSS Pseudo 4, 2.1: the first line is set as if all were in its style, the rest as if it had not
// been.
std::vector<LineBox> set_with_first_line(const Box& block, const Containing& in,
                                         const InlineContent& content, const style::Style& style,
                                         Shop& shop, LineBed* bed) {
    const InlineContent styled = as_first_line(content, block, style);
    std::vector<LineBox> lines = set_content(block, in, styled, shop, bed, {}, 1);
    if (lines.empty()) return lines;
    const std::uint32_t end = lines.front().line->line.end;
    const InlineContent rest = content_after(content, end);
    if (rest.text.text.empty()) return lines;
    const Length depth = lines.front().gap + lines.front().height;
    for (LineBox& line : set_content(block, in, rest, shop, bed, depth, SIZE_MAX))
        lines.push_back(std::move(line));
    return lines;
}

/// Sets content that depends on nothing but its width, or takes it as it was set before.
LineBoxes set_kept(const Box& block, const Containing& in, const InlineContent& content, Shop& shop,
                   Others others) {
    LineCache::Entry& entry = shop.lines.entries[&block];
    if (entry.lines.empty() && shop.ahead) entry = shop.ahead->take(block, shop.typesetter);
    const bool knows = entry.knows_others || others == Others::none;
    if (knows && entry.width == in.width && entry.text == content.text.text) {
        for (const Finding& finding : entry.findings) shop.report.add(finding);
        return {from_cache(entry, in.width), entry.others};
    }
    const auto told = static_cast<long>(shop.report.findings().size());
    LineBoxes set = set_plain(block, in, content, shop, others);
    const bool some_empty = std::any_of(set.best.begin(), set.best.end(),
                                        [](const LineBox& line) { return line.is_empty; });
    entry = {};
    if (some_empty) return set;
    entry.text = content.text.text;
    entry.width = in.width;
    entry.others = set.others;
    entry.knows_others = others == Others::wanted;
    const std::vector<Finding>& findings = shop.report.findings();
    entry.findings.assign(findings.begin() + told, findings.end());
    for (const LineBox& line : set.best) {
        entry.lines.push_back(line.line);
        entry.heights.push_back(line.height);
    }
    return set;
}

} // namespace

LineBoxes set_lines(const Box& block, const Containing& in, Shop& shop, Others others, LineBed* bed,
                    std::uint32_t from) {
    InlineContent content = collect_inline(block, in, shop);
    if (content.text.text.empty()) return {};
    leave_indent_to_initial(content);
    if (from > 0) {
        content = content_after(content, from);
        if (content.text.text.empty()) return {};
        if (content.has_asides || bed)
            return {set_content(block, in, content, shop, bed, {}, SIZE_MAX), {}};
        return set_plain(block, in, content, shop, others);
    }
    if (const style::Style* style = first_line_of(block))
        return {set_with_first_line(block, in, content, *style, shop, bed), {}};
    if (!content.has_asides && !bed) return set_kept(block, in, content, shop, others);
    return {set_content(block, in, content, shop, bed, {}, SIZE_MAX), {}};
}

std::vector<LineBox> set_otherwise(const Box& block, const Containing& in, const SetLine& line,
                                   const text::OtherSetting& setting, Shop& shop) {
    return boxed({block, in, line, shop},
                 line.paragraph->set_lines(even_measure(in.width), setting, shop.report),
                 line.paragraph, in.width);
}

namespace {

Length whole_px(Length length) {
    return Length{(length.units + (1_px).units / 2) / (1_px).units * (1_px).units};
}

} // namespace

// CSS 2.1, 10.8.1 leaves "a reasonable value" to us: where it is no whole px, its parts become so,
// that what stands on such a line and below it meets the edges of boxes measured in px.
NaturalLine natural_line(Length size, const text::Face& face) {
    const text::FaceMetrics& m = face.metrics;
    const Length gap = size.scaled(m.line_gap);
    const NaturalLine exact{size.scaled(m.ascent) + Length{gap.units >> 1},
                            size.scaled(m.descent) + gap - Length{gap.units >> 1}};
    const Length height = exact.above + exact.below;
    const Length off{(height - whole_px(height)).units};
    if (off.units >= -2 && off.units <= 2) return exact; // Nothing but the rounding of its parts.
    return {whole_px(exact.above), whole_px(exact.below)};
}

Length line_height(const style::InheritedStyle& style, const text::Face* face) {
    switch (style.line_height.kind) {
    case style::LineHeight::Kind::factor:
        return style.font.size.scaled(style.line_height.factor);
    case style::LineHeight::Kind::length:
        return style.line_height.length;
    default:
        break;
    }
    if (!face) return style.font.size.scaled(1.2);
    const NaturalLine line = natural_line(style.font.size, *face);
    return line.above + line.below;
}

} // namespace makeready::flow
