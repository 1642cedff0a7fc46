// Boxes that no element has: generated content, markers, notes (CSS Content 3, CSS Lists 3, GCPM).
#include "builder.hpp"
#include "strings.hpp"

#include <algorithm>

namespace makeready::boxes {

using manuscript::Node;
using style::Content;
using style::ContentPart;
using style::Display;
using style::ElementStyles;
using style::Style;

// GCPM, 2.1: the element leaves a call where it stood; its marker begins the note.
void Builder::add_note(const Node& node, const ElementStyles& styles, Boxes& out) {
    if (styles.footnote_call.own && styles.footnote_call.own->content) {
        Box& call = made_.make(BoxKind::inline_, styles.footnote_call);
        call.node = &node;
        call.pseudo = "footnote-call";
        const std::string id(node.value(attribute("id")));
        if (!id.empty()) call.link = "#" + id;
        for (Box* part :
             content_boxes(*styles.footnote_call.own->content, styles.footnote_call, node)) {
            part->parent = &call;
            call.children.push_back(part);
        }
        out.push_back(&call);
    }
    Box& note = made_.make(BoxKind::note, styles.own);
    describe(note, node, styles.own);
    Boxes inside;
    add_children(node, styles.own, inside);
    Boxes marker_boxes;
    add_pseudo("footnote-marker", styles.footnote_marker, node, marker_boxes);
    // The marker belongs to the first line: into the first paragraph, if the note is made of them.
    Box* first = nullptr;
    for (Box* child : inside) {
        if (child->kind == BoxKind::text && trimmed(child->text).empty()) continue;
        first = child;
        break;
    }
    if (first && first->kind == BoxKind::block && first->holds_lines && !marker_boxes.empty()) {
        for (Box* piece : marker_boxes) piece->parent = first;
        first->children.insert(first->children.begin(), marker_boxes.begin(), marker_boxes.end());
        finish_inline_text(*first);
    } else {
        inside.insert(inside.begin(), marker_boxes.begin(), marker_boxes.end());
    }
    adopt(note, inside);
    out.push_back(&note);
}

void Builder::add_pseudo(std::string_view name, const Style& style, const Node& node, Boxes& out) {
    if (!style.own || !style.own->content || style.own->display == Display::none) return;
    Box& box = made_.make(kind_of(style.own->display), style);
    counters_.enter(*style.own, &box, &node);
    box.node = &node;
    box.pseudo = name;
    box.at = tree_.position(node);
    const Boxes inside = content_boxes(*style.own->content, style, node);
    counters_.leave(&box);
    if (box.kind == BoxKind::inline_)
        add_inline(box, inside, out);
    else {
        adopt(box, inside);
        out.push_back(&box);
    }
}

std::string Builder::quote(ContentPart::Kind kind, const Style& style) {
    return quote_text(kind, *style.inherited, quote_depth_);
}

Boxes Builder::content_boxes(const Content& content, const Style& style, const Node& node) {
    Boxes out;
    const Style plain = pool_.anonymous(style, Display::inline_);
    const auto add = [&](std::string text) {
        if (text.empty()) return;
        Box& box = made_.make(BoxKind::text, plain);
        box.node = &node;
        box.text = std::move(text);
        out.push_back(&box);
    };
    for (const ContentPart& part : content) {
        switch (part.kind) {
        case ContentPart::Kind::target_counter:
        case ContentPart::Kind::target_counters:
        case ContentPart::Kind::target_text:
        case ContentPart::Kind::leader: {
            Box& box = made_.make(BoxKind::text, plain);
            box.node = &node;
            box.at = tree_.position(node);
            box.generated.push_back(part);
            out.push_back(&box);
            break;
        }
        case ContentPart::Kind::image: {
            Box& box = made_.make(BoxKind::replaced, plain);
            box.node = &node;
            box.at = tree_.position(node);
            box.source = part.url;
            out.push_back(&box);
            break;
        }
        case ContentPart::Kind::open_quote:
        case ContentPart::Kind::close_quote:
        case ContentPart::Kind::no_open_quote:
        case ContentPart::Kind::no_close_quote:
            add(quote(part.kind, style));
            break;
        default:
            add(resolved({part}, node));
        }
    }
    return out;
}

// The text of parts that do not depend on pages.
std::string Builder::resolved(const Content& content, const Node& node) {
    std::string out;
    for (const ContentPart& part : content) {
        switch (part.kind) {
        case ContentPart::Kind::text:
            out += part.text;
            break;
        case ContentPart::Kind::counter:
            out += counters_.text(part.name, part.style);
            break;
        case ContentPart::Kind::counters:
            out += counters_.texts(part.name, part.text, part.style);
            break;
        case ContentPart::Kind::content:
            out += collapsed(manuscript::text_content(node));
            break;
        default:
            break;
        }
    }
    return out;
}

namespace {

/// What a counter would have to begin with to count down to one (CSS Lists 3, 4.3.1).
class Countdown {
public:
    Countdown(const style::StyledTree& styles, Atom counter) : styles_(styles), counter_(counter) {}

    std::int64_t over(const Node& scope) {
        add_children(scope);
        return sum_ + last_;
    }

private:
    void add_children(const Node& node) {
        for (const Node* child = node.first; child && !is_set_; child = child->next)
            if (!child->is_text()) add(*child);
    }

    void add(const Node& node) {
        const Style& style = styles_.of(node).own;
        if (!style.own || style.own->display == style::Display::none) return;
        const auto here = [&](const style::CounterChange& change) {
            return change.name == counter_;
        };
        if (std::ranges::any_of(style.own->counter_reset, here)) return; // A counter of its own.
        std::int64_t steps = 0;
        for (const style::CounterChange& change : style.own->counter_increment)
            if (here(change)) steps -= change.value;
        if (steps != 0) last_ = steps;
        for (const style::CounterChange& change : style.own->counter_set) {
            if (!here(change)) continue;
            sum_ += change.value;
            is_set_ = true;
        }
        if (is_set_) return;
        sum_ += steps;
        add_children(node);
    }

    const style::StyledTree& styles_;
    Atom counter_;
    std::int64_t sum_ = 0, last_ = 0;
    bool is_set_ = false;
};

} // namespace

std::int64_t Builder::reversed_start(const Node& node, Atom counter) const {
    return Countdown(styles_, counter).over(node);
}

// CSS Lists 3, 3.2: content of ::marker, else the image or text of the list style.
Box* Builder::marker(const Node& node, const ElementStyles& styles) {
    const Style& style = styles.marker.own ? styles.marker : styles.own;
    const style::InheritedStyle& inherited = *style.inherited;
    Boxes inside;
    const Style plain = pool_.anonymous(style, Display::inline_);
    if (styles.marker.own && styles.marker.own->content) {
        inside = content_boxes(*styles.marker.own->content, style, node);
    } else if (!inherited.list_image.url.empty()) {
        Box& image = made_.make(BoxKind::replaced, plain);
        image.node = &node;
        image.at = tree_.position(node);
        image.source = inherited.list_image.url;
        inside.push_back(&image);
    } else if (const std::string& type = inherited.list_type.text(); type != "none") {
        Box& text = made_.make(BoxKind::text, plain);
        text.node = &node;
        const bool quoted = type.size() >= 2 && (type.front() == '"' || type.front() == '\'');
        text.text =
            quoted ? type.substr(1, type.size() - 2)
                   : style::counter_text(counters_.value("list-item"), inherited.list_type, true);
        text.text = std::string(trimmed(text.text));
        inside.push_back(&text);
    }
    if (inside.empty()) return nullptr;
    const bool within = inherited.list_position == style::ListPosition::inside;
    Box& box = made_.make(within ? BoxKind::inline_ : BoxKind::marker, plain);
    box.node = &node;
    box.pseudo = "marker";
    box.holds_lines = !within;
    if (within && inside.back()->kind == BoxKind::text) inside.back()->text += ' ';
    for (Box* piece : inside) {
        piece->parent = &box;
        box.children.push_back(piece);
    }
    return &box;
}

} // namespace makeready::boxes
