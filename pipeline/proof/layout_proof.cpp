// Proofs of boxes, galleys, lines and display lists.
#include "boxes.hpp"
#include "flow.hpp"
#include "manuscript.hpp"
#include "paint.hpp"
#include "proof.hpp"
#include "strings.hpp"
#include "text.hpp"

namespace makeready::proof {
namespace {

std::string shown_text(std::string_view text) {
    std::string out = "\"";
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t c = next_code_point(text, at);
        if (c == 0x2028)
            out += "⏎";
        else if (c == 0xFFFC)
            out += "▣";
        else
            out += text.substr(begin, at - begin);
    }
    return out + "\"";
}

void write(const manuscript::Node& node, int depth, std::string& out) {
    const std::string indent(static_cast<std::size_t>(depth) * 2, ' ');
    if (node.is_text()) {
        out += concat(indent, shown_text(node.text), "\n");
        return;
    }
    out += concat(indent, node.name.text());
    for (const manuscript::Attribute& held : node.attributes)
        out += concat(" ", held.name.text(), "=", held.value);
    out += "\n";
    for (const manuscript::Node* child = node.first; child; child = child->next)
        write(*child, depth + 1, out);
}

std::string_view name_of(boxes::BoxKind kind) {
    static constexpr std::string_view names[] = {
        "block", "inline",  "text",      "replaced", "inline-block", "marker",       "note",
        "table", "caption", "row-group", "row",      "cell",         "column-group", "column"};
    return names[static_cast<int>(kind)];
}

void write(const boxes::Box& box, int depth, std::string& out) {
    out += concat(std::string(static_cast<std::size_t>(depth) * 2, ' '), name_of(box.kind));
    if (box.node && box.kind != boxes::BoxKind::text)
        out += concat(" <", box.node->name.text(), ">");
    if (!box.anchor.empty()) out += concat(" #", box.anchor);
    if (box.kind == boxes::BoxKind::text)
        out +=
            concat(" ", box.generated.empty() ? shown_text(box.text) : std::string("(from pages)"));
    if (!box.source.empty()) out += concat(" ", box.source);
    out += "\n";
    for (const boxes::Box* child : box.children) write(*child, depth + 1, out);
}

std::string words_of(const flow::Fragment& fragment) {
    std::string out;
    if (fragment.line)
        for (const text::Piece& piece : fragment.line->line.pieces) out += piece.run.text;
    for (const flow::Placed& child : fragment.children) out += words_of(*child.fragment);
    return out;
}

std::string_view name_of(flow::BreakClass break_class) {
    static constexpr std::string_view names[] = {"good", "between lines", "orphan or widow",
                                                 "avoided", "forced"};
    return names[static_cast<int>(break_class)];
}

} // namespace

std::string of(const manuscript::Node& node) {
    std::string out;
    write(node, 0, out);
    return out;
}

std::string of(const boxes::BoxTree& tree) {
    std::string out;
    if (tree.root) write(*tree.root, 0, out);
    for (const auto& running : tree.running) {
        out += concat("running ", running.name.text(), "\n");
        write(*running.box, 1, out);
    }
    return out;
}

std::string of(const flow::Galley& galley) {
    std::string out;
    int depth = 0;
    for (const flow::FlowItem& item : galley.items) {
        if (item.kind == flow::ItemKind::close) --depth;
        out += std::string(static_cast<std::size_t>(depth) * 2, ' ');
        switch (item.kind) {
        case flow::ItemKind::line:
            out += concat("line ", text_of(item.size), " ",
                          shown_text(collapsed(words_of(*item.fragment))));
            break;
        case flow::ItemKind::block:
            out +=
                concat("block ", text_of(item.size),
                       item.fragment ? concat(" ", shown_text(collapsed(words_of(*item.fragment))))
                                     : std::string());
            break;
        case flow::ItemKind::glue:
            out += concat("glue ", text_of(item.size), item.snap ? " to the grid" : "");
            break;
        case flow::ItemKind::opportunity:
            out += concat("-- ", name_of(item.break_class), item.hyphen ? ", hyphen" : "");
            break;
        case flow::ItemKind::open:
            out += concat("open ", text_of(item.size), " at ", text_of(item.x), " wide ",
                          text_of(item.opened->width));
            break;
        case flow::ItemKind::close:
            out += concat("close ", text_of(item.size));
            break;
        case flow::ItemKind::aside:
            out +=
                concat("aside at ", text_of(item.x), " below ", text_of(item.drop), " reaching ",
                       text_of(item.reach), " ", shown_text(collapsed(words_of(*item.fragment))));
            break;
        case flow::ItemKind::slice:
            out += concat("slice ", item.slice);
            break;
        case flow::ItemKind::note:
            out += "note";
            break;
        case flow::ItemKind::mark:
            out += concat("mark", item.box->anchor.empty() ? "" : " #", item.box->anchor);
            break;
        }
        if (item.kind == flow::ItemKind::open) ++depth;
        out += "\n";
    }
    return out;
}

std::string of(const std::vector<text::Line>& lines, const text::InlineText& source) {
    std::string out;
    for (const text::Line& line : lines) {
        const std::string_view words(source.text.data() + line.begin, line.end - line.begin);
        out +=
            concat(shown_text(words), line.hyphenated ? " hyphen" : "", line.forced ? " end" : "",
                   " ratio ", text_of(line.ratio, 2), " demerits ", line.demerits, " width ",
                   text_of(line.width), " of ", text_of(line.measure), "\n");
    }
    return out;
}

namespace {

std::string colour_text(const style::Colour& colour) {
    static constexpr std::string_view names[] = {"rgb", "gray", "cmyk"};
    static constexpr int counts[] = {3, 1, 4};
    const auto space = static_cast<std::size_t>(colour.space);
    std::string out(names[space]);
    for (int n = 0; n < counts[space]; ++n)
        out += concat(
            " ", text_of(static_cast<double>(colour.components[static_cast<std::size_t>(n)]), 2));
    if (colour.alpha < 1) out += concat(" alpha ", text_of(static_cast<double>(colour.alpha), 2));
    return out;
}

std::string area_text(const Rectangle& r) {
    return concat(text_of(r.x), ",", text_of(r.y), " ", text_of(r.width), "x", text_of(r.height));
}

std::string step_text(const paint::Draw& step) {
    if (const auto* glyphs = std::get_if<paint::DrawGlyphs>(&step.what))
        return concat("glyphs ", text_of(glyphs->x), ",", text_of(glyphs->y), " ",
                      glyphs->run->face ? glyphs->run->face->postscript_name : std::string("-"),
                      " ", text_of(glyphs->run->size), " ", shown_text(glyphs->run->text), " ",
                      colour_text(glyphs->colour));
    if (const auto* area = std::get_if<paint::FillArea>(&step.what))
        return concat("area ", area_text(area->area), " ", colour_text(area->colour));
    if (const auto* shape = std::get_if<paint::FillPath>(&step.what))
        return concat("shape of ", shape->path.points.size(), " points ",
                      colour_text(shape->colour));
    if (const auto* gradient = std::get_if<paint::FillGradient>(&step.what))
        return concat(gradient->radial ? "radial" : "linear", " gradient ",
                      area_text(gradient->area), " of ", gradient->colours.size(), " colours");
    if (const auto* mask = std::get_if<paint::FillMask>(&step.what))
        return concat("blur ", area_text(mask->area), " ", colour_text(mask->colour));
    if (const auto* group = std::get_if<paint::BeginGroup>(&step.what))
        return concat("group ", makeready::text_of(static_cast<double>(group->opacity)),
                      group->blend.empty() ? "" : " ", group->blend.text());
    if (std::holds_alternative<paint::EndGroup>(step.what)) return "end group";
    if (const auto* move = std::get_if<paint::BeginTransform>(&step.what)) {
        const paint::Matrix& m = move->matrix;
        return concat("transform ", makeready::text_of(m.a), " ", makeready::text_of(m.b), " ",
                      makeready::text_of(m.c), " ", makeready::text_of(m.d), " ",
                      makeready::text_of(m.e), " ", makeready::text_of(m.f));
    }
    if (std::holds_alternative<paint::EndTransform>(step.what)) return "end transform";
    if (const auto* picture = std::get_if<paint::DrawPicture>(&step.what))
        return concat("picture ", area_text(picture->area), " ", shown_text(picture->alternative));
    if (const auto* clip = std::get_if<paint::BeginClip>(&step.what))
        return concat("clip ", area_text(clip->area), clip->path.empty() ? "" : " to a shape",
                      clip->glyphs.empty()
                          ? ""
                          : concat(" to ", counted(static_cast<std::int64_t>(clip->glyphs.size()),
                                                   "glyph run", "glyph runs")));
    return "end of clip";
}

} // namespace

std::string of(const paint::DisplayList& list) {
    std::string out;
    for (std::size_t n = 0; n < list.pages.size(); ++n) {
        const paint::PagePicture& page = list.pages[n];
        out += concat("page ", n + 1, " ", text_of(page.width), "x", text_of(page.height),
                      page.label.empty() ? "" : " folio ", page.label, "\n");
        for (const paint::Draw& step : page.draws)
            out += concat("  ", step_text(step), step.artifact ? " artifact" : "", "\n");
        for (const paint::Anchor& anchor : page.anchors)
            out += concat("  anchor #", anchor.id, " ", text_of(anchor.x), ",", text_of(anchor.y),
                          "\n");
        for (const paint::Link& link : page.links)
            out += concat("  link ", link.target, " ", area_text(link.area), " ",
                          shown_text(link.text), "\n");
    }
    for (const paint::Bookmark& mark : list.bookmarks)
        out += concat("bookmark ", mark.level, " ", mark.title, " -> page ", mark.page + 1, "\n");
    return out;
}

} // namespace makeready::proof
