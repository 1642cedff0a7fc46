#include "builder.hpp"
#include "first_letter.hpp"
#include "pictures.hpp"
#include "strings.hpp"

#include <algorithm>
#include <array>

namespace makeready::boxes {

using manuscript::Node;
using style::Content;
using style::ContentPart;
using style::Display;
using style::ElementStyles;
using style::Style;

bool Box::is_inline_level() const {
    switch (kind) {
    case BoxKind::inline_:
    case BoxKind::text:
    case BoxKind::inline_block:
    case BoxKind::note:
        return true;
    case BoxKind::replaced:
        return style.own->display == Display::inline_;
    case BoxKind::table:
        return style.own->display == Display::inline_table;
    default:
        return false;
    }
}

bool Box::is_float() const {
    if (kind == BoxKind::note || !style.own) return false;
    const style::Float side = style.own->floating;
    return side == style::Float::left || side == style::Float::right;
}

bool Box::is_page_float() const {
    return style.own && (style.own->floating == style::Float::top ||
                         style.own->floating == style::Float::bottom ||
                         style.own->floating == style::Float::side);
}

bool Box::is_absolute() const {
    return style.own && (style.own->position == style::Placement::absolute ||
                         style.own->position == style::Placement::fixed);
}

bool Box::is_out_of_flow() const {
    return is_float() || is_page_float() || is_absolute();
}

Box& BoxTree::make(BoxKind kind, const Style& style) {
    Box& box = boxes.emplace_back();
    box.id = static_cast<std::uint32_t>(boxes.size() - 1);
    box.kind = kind;
    box.style = style;
    return box;
}

const Atom& attribute(const char* name) {
    thread_local std::map<std::string_view, Atom> known;
    return known.try_emplace(name, name).first->second;
}

BoxTree Builder::build() {
    const Node& root = *tree_.root();
    Boxes top;
    add_element(root, top);
    if (top.size() != 1 || top.front()->kind != BoxKind::block) {
        Box& wrapper =
            made_.make(BoxKind::block, pool_.anonymous(styles_.of(root).own, Display::block));
        adopt(wrapper, top);
        top = {&wrapper};
    }
    made_.root = top.front();
    for (Box& box : made_.boxes)
        if (box.node) box.node_id = box.node->id;
    return std::move(made_);
}

void Builder::add_children(const Node& node, const Style& style, Boxes& out) {
    for (const Node* child = node.first; child; child = child->next) add_node(*child, style, out);
}

void Builder::add_node(const Node& node, const Style& parent, Boxes& out) {
    if (node.is_text())
        add_text(node, parent, out);
    else
        add_element(node, out);
}

// MathML Core, 2.1.1: white space counts in tokens alone.
bool is_space_of_formula(const Node& text) {
    if (text.parent->vocabulary != manuscript::Vocabulary::mathml) return false;
    static const std::array<Atom, 6> tokens = {"mi", "mn", "mo", "ms", "mtext", "annotation"};
    const bool is_in_token =
        std::find(tokens.begin(), tokens.end(), text.parent->name) != tokens.end();
    return !is_in_token && trimmed(text.text).empty();
}

void Builder::add_text(const Node& node, const Style& parent, Boxes& out) {
    if (is_space_of_formula(node)) return;
    Box& box = made_.make(BoxKind::text, pool_.anonymous(parent, Display::inline_));
    box.node = node.parent;
    box.text_id = node.id;
    box.at = tree_.position(node);
    box.text = node.text;
    out.push_back(&box);
}

BoxKind kind_of(Display display) {
    switch (display) {
    case Display::inline_:
        return BoxKind::inline_;
    case Display::inline_block:
    case Display::inline_flex:
    case Display::inline_grid:
        return BoxKind::inline_block;
    case Display::table:
    case Display::inline_table:
        return BoxKind::table;
    case Display::table_row_group:
    case Display::table_header_group:
    case Display::table_footer_group:
        return BoxKind::row_group;
    case Display::table_row:
        return BoxKind::row;
    case Display::table_cell:
        return BoxKind::cell;
    case Display::table_caption:
        return BoxKind::caption;
    case Display::table_column_group:
        return BoxKind::column_group;
    case Display::table_column:
        return BoxKind::column;
    default:
        return BoxKind::block;
    }
}

void Builder::describe(Box& box, const Node& node, const Style& style) {
    box.node = &node;
    box.at = tree_.position(node);
    box.anchor = std::string(node.value(attribute("id")));
    box.is_body = node.is("body") && node.parent == tree_.root();
    if (node.is("a")) box.link = std::string(node.value(attribute("href")));
    const auto span = [&](const char* name) {
        return static_cast<std::int32_t>(
            std::clamp<std::int64_t>(integer_of(node.value(attribute(name))).value_or(1), 1, 1000));
    };
    box.column_span = span("colspan");
    box.row_span = span("rowspan");
    for (const style::CounterChange& change : style.own->counter_reset)
        if (change.name == attribute("page")) box.page_reset.push_back(change);
}

namespace {

/// Whether there is text or the like that will be in a block without an element of its own.
bool holds_words(const Boxes& inside) {
    return std::any_of(inside.begin(), inside.end(), [](const Box* box) {
        const bool is_blank =
            box->kind == BoxKind::text && box->generated.empty() && trimmed(box->text).empty();
        return box->is_inline_level() && !box->is_out_of_flow() && !is_blank;
    });
}

} // namespace

void Builder::add_element(const Node& node, Boxes& out) {
    const ElementStyles& styles = styles_.of(node);
    const Style& style = styles.own;
    if (!style.own || style.own->display == Display::none) return;
    counters_.enter(*style.own, &node, node.parent,
                    [&](Atom name) { return reversed_start(node, name); });
    if (style.own->floating == style::Float::footnote) {
        add_note(node, styles, out);
    } else if (style.own->display == Display::contents) {
        add_pseudo("before", styles.before, node, out);
        add_children(node, style, out);
        add_pseudo("after", styles.after, node, out);
    } else {
        add_box(node, styles, out);
    }
    counters_.leave(&node);
}

void Builder::add_box(const Node& node, const ElementStyles& styles, Boxes& out) {
    const Style& style = styles.own;
    Box& box =
        made_.make(is_picture(node) ? BoxKind::replaced : kind_of(style.own->display), style);
    describe(box, node, style);
    if (box.kind == BoxKind::replaced) name_picture(box, node, style);
    const bool running = style.own->position == style::Placement::running;
    if (!running && !box.is_inline_level()) end_awaiting(0, box);
    const std::size_t awaited = running_awaiting_.size();
    const Boxes inside = inside_of(node, styles, box);
    if (box.kind != BoxKind::inline_ && holds_words(inside)) end_awaiting(awaited, box);
    for (const style::StringSet& set : style.own->string_set)
        box.strings.push_back({set.name, resolved(set.content, node)});
    if (style.own->bookmark_level > 0)
        box.bookmark = collapsed(resolved(style.own->bookmark_label, node));
    if (running) {
        adopt(box, inside);
        running_awaiting_.push_back(made_.running.size());
        made_.running.push_back({style.own->running, &box, nullptr});
    } else if (box.kind == BoxKind::inline_) {
        add_inline(box, inside, out);
        if (node.is("br")) add_clearance(style, out);
    } else {
        adopt(box, inside);
        out.push_back(&box);
    }
}

// HTML, 15.3.9: what comes after a `br` that keeps clear begins below the floats, as if an empty
// block stood there.
void Builder::add_clearance(const Style& style, Boxes& out) {
    if (style.own->clear == style::Clear::none) return;
    Style clearing = pool_.anonymous(style, Display::block);
    style::OwnStyle own = *clearing.own;
    own.clear = style.own->clear;
    clearing.own = pool_.intern(std::move(own));
    out.push_back(&made_.make(BoxKind::block, clearing));
}

/// Running boxes that await the box they preceded, but for the first of them, have found it.
void Builder::end_awaiting(std::size_t first, Box& box) {
    for (std::size_t n = first; n < running_awaiting_.size(); ++n)
        made_.running[running_awaiting_[n]].after = &box;
    if (running_awaiting_.size() > first) running_awaiting_.resize(first);
}

namespace {

/// CSS 2.1, appendix D: a sheet may have `br` end its line by generated content.
bool breaks_line(const Style& before) {
    if (!before.own || !before.own->content) return false;
    const bool keeps = before.inherited->white_space.keeps_line_feeds();
    const Content& content = *before.own->content;
    return keeps && std::any_of(content.begin(), content.end(), [](const ContentPart& part) {
               return part.kind == ContentPart::Kind::text &&
                      part.text.find('\n') != std::string::npos;
           });
}

} // namespace

/// The boxes of what an element holds, generated content and all.
Boxes Builder::inside_of(const Node& node, const ElementStyles& styles, Box& box) {
    const Style& style = styles.own;
    Boxes inside;
    if (style.own->display == Display::list_item)
        if (Box* made = marker(node, styles)) inside.push_back(made);
    const bool is_break = node.is("br") && !breaks_line(styles.before);
    if (is_break || node.is("wbr")) { // HTML, 15.3.9: a forced break, or a place for one.
        Box& sign = made_.make(BoxKind::text, pool_.anonymous(style, Display::inline_));
        sign.text = is_break ? "\u2028" : "\u200B";
        sign.node = &node;
        inside.push_back(&sign);
    }
    add_pseudo("before", styles.before, node, inside);
    if (box.kind != BoxKind::replaced) add_children(node, style, inside);
    add_pseudo("after", styles.after, node, inside);
    const bool holds_text = box.kind != BoxKind::inline_ && box.kind != BoxKind::replaced &&
                            box.kind != BoxKind::table && box.kind != BoxKind::row &&
                            box.kind != BoxKind::row_group;
    if (holds_text && styles.first_letter.own)
        set_first_letter(made_, pool_, styles.first_letter, node, inside);
    if (holds_text) set_initial_letter(made_, pool_, inside);
    if (holds_text && styles.first_line.own) box.first_line = styles.first_line;
    return inside;
}

// CSS 2.1, 17.2.1, stage 3: parts of a table in an inline box get an inline table.
Boxes Builder::with_tables(const Box& box, const Boxes& inside) {
    const auto is_part = [](const Box* child) {
        switch (child->kind) {
        case BoxKind::cell:
        case BoxKind::row:
        case BoxKind::row_group:
        case BoxKind::caption:
        case BoxKind::column:
        case BoxKind::column_group:
            return !child->is_out_of_flow();
        default:
            return false;
        }
    };
    if (std::none_of(inside.begin(), inside.end(), is_part)) return inside;
    Boxes out;
    Boxes parts;
    const auto close = [&] {
        if (parts.empty()) return;
        Boxes rest; // White space after the last part stays outside.
        while (!is_part(parts.back())) {
            rest.insert(rest.begin(), parts.back());
            parts.pop_back();
        }
        Box& table = made_.make(BoxKind::table, pool_.anonymous(box.style, Display::inline_table));
        table.at = box.at;
        adopt(table, parts);
        out.push_back(&table);
        out.insert(out.end(), rest.begin(), rest.end());
        parts.clear();
    };
    for (Box* child : inside) {
        const bool blank = child->kind == BoxKind::text && child->generated.empty() &&
                           trimmed(child->text).empty();
        if (is_part(child) || (blank && !parts.empty())) {
            parts.push_back(child);
            continue;
        }
        close();
        out.push_back(child);
    }
    close();
    return out;
}

// CSS 2.1, 9.2.1.1: a block inside an inline box breaks it in two around the block.
void Builder::add_inline(Box& box, const Boxes& inside, Boxes& out) {
    Box* piece = &box;
    bool pushed = false;
    for (Box* child : with_tables(box, inside)) {
        if (child->is_inline_level() || child->is_out_of_flow()) {
            child->parent = piece;
            piece->children.push_back(child);
            if (!pushed) out.push_back(piece);
            pushed = true;
            continue;
        }
        if (!pushed && piece == &box) out.push_back(piece); // Its anchor and edges stay.
        child->around = child->around ? child->around : &box;
        out.push_back(child);
        piece->ends_here = false;
        piece = &made_.make(BoxKind::inline_, box.style);
        piece->starts_here = false;
        piece->node = box.node;
        piece->pseudo = box.pseudo;
        piece->link = box.link;
        pushed = false;
    }
    if (!pushed && (piece == &box || has_edges(*piece))) out.push_back(piece);
}

BoxTree build(const manuscript::Tree& tree, const style::StyledTree& styles, style::StylePool& pool,
              Report&) {
    BoxTree made = Builder(tree, styles, pool).build();
    turn_boxes(made, pool);
    return made;
}

BoxTree build_content(const Style& style, const Content& content, style::StylePool& pool) {
    BoxTree made;
    Box& block = made.make(BoxKind::block, style);
    const Style plain = pool.anonymous(style, Display::inline_);
    int quotes = 0;
    for (const ContentPart& part : content) {
        const bool image = part.kind == ContentPart::Kind::image;
        Box& box = made.make(image ? BoxKind::replaced : BoxKind::text, plain);
        box.parent = &block;
        if (image)
            box.source = part.url;
        else if (part.kind == ContentPart::Kind::text)
            box.text = part.text;
        else if (is_quote(part.kind))
            box.text = quote_text(part.kind, *style.inherited, quotes);
        else
            box.generated.push_back(part);
        block.children.push_back(&box);
    }
    block.holds_lines = !block.children.empty();
    made.root = &block;
    finish_inline_text(block);
    made.writing = style::WritingMode::horizontal_tb;
    turn_boxes(made, pool);
    return made;
}

} // namespace makeready::boxes
