// The inside of an OpenDocument text's paragraphs: spans, links, notes, pictures, formulas.
#include "odt_reader.hpp"
#include "pictures_kept.hpp"
#include "strings.hpp"

#include <algorithm>

namespace makeready::reader {

using manuscript::Node;
using manuscript::Tree;

void OdtReader::inlines(const Node& from, unsigned marks, const std::string& href, Inlines& into) {
    if (depth_ >= deepest_) return;
    ++depth_;
    for (const Node* child = from.first; child != nullptr; child = child->next) {
        if (child->is_text())
            into.add_text(child->text, marks, href);
        else
            inline_element(*child, marks, href, into);
    }
    --depth_;
}

void OdtReader::inline_element(const Node& from, unsigned marks, const std::string& href,
                               Inlines& into) {
    const std::string_view name = from.name.text();
    if (name == "text:span")
        return inlines(from, marks | styles_.marks(from.value("text:style-name")), href, into);
    if (name == "text:a") return inlines(from, marks, std::string(from.value("xlink:href")), into);
    if (name == "text:note") return note(from, into);
    if (name == "draw:frame" || name == "draw:a") return frame(from, marks, href, into);
    if (name == "text:line-break") return into.add_node(tree_.make_element("br", at_), marks, href);
    if (name == "text:tab") return into.add_text(" ", marks, href);
    if (name == "text:s") {
        const auto count =
            std::clamp<std::int64_t>(integer_of(from.value("text:c")).value_or(1), 1, 200);
        return into.add_text(std::string(static_cast<std::size_t>(count), ' '), marks, href);
    }
    if (name == "office:annotation") {
        ++comments_;
        return;
    }
    const bool is_text = name.starts_with("text:") && name != "text:ruby-text";
    if (is_text) inlines(from, marks, href, into); // Fields show their results.
}

void OdtReader::note(const Node& from, Inlines& into) {
    const Node* const body = child_of(&from, "text:note-body");
    if (body == nullptr) return;
    Node& aside = tree_.make_element("aside", at_);
    aside.set("epub:type", "footnote");
    aside.set("role", "doc-footnote");
    aside.set("id", concat("fn-", slug(from.value("text:id"))));
    blocks(*body, aside);
    into.add_node(aside, plain, "");
}

void OdtReader::formula(const Node& object, Inlines& into) {
    std::string part(object.value("xlink:href"));
    if (part.starts_with("./")) part.erase(0, 2);
    if (part.ends_with('/')) part.pop_back();
    const Tree tree = package_.xml(part + "/content.xml", report_);
    const Node* const math = tree.root() == nullptr ? nullptr : find(*tree.root(), "math");
    if (math != nullptr)
        into.add_node(tree_.copy(*math, tree), plain, "");
    else
        report_.warning(at_, "MR465",
                        "an embedded object was left out; put a picture of it in its place");
}

/// A picture, a formula, or a box with text.
void OdtReader::frame(const Node& from, unsigned marks, const std::string& href, Inlines& into) {
    for (const Node* each = from.first; each != nullptr; each = each->next) {
        if (each->is("draw:frame"))
            frame(*each, marks, std::string(from.value("xlink:href")), into);
        if (each->is("draw:object")) return formula(*each, into);
        if (each->is("draw:text-box")) {
            Node& box = tree_.make_element("div", at_);
            box.set("class", "text-box");
            blocks(*each, box);
            // A captioned picture comes in a box, and is itself one.
            const bool is_figure =
                box.first != nullptr && box.first == box.last && box.first->is("figure");
            Node& shown = is_figure ? *box.first : box;
            if (is_figure) detach(shown);
            boxes_.push_back(&shown);
            return;
        }
        if (each->is("draw:image")) return picture(from, *each, marks, href, into);
    }
}

void OdtReader::picture(const Node& frame, const Node& image, unsigned marks,
                        const std::string& href, Inlines& into) {
    const archive::Entry* entry = package_.part(image.value("xlink:href"));
    const Node* const said = child_of(&frame, "svg:desc");
    const Node* const title = child_of(&frame, "svg:title");
    const Node* const words = said != nullptr ? said : title;
    const std::string alt = words == nullptr ? std::string() : collapsed(text_content(*words));
    std::string kept;
    if (entry != nullptr)
        kept = keep_picture(source_.article, entry->bytes, entry->name, at_, report_);
    else
        report_.warning(at_, "MR466",
                        concat("the picture \"", image.value("xlink:href"),
                               "\" is missing in the file; insert it again"));
    if (kept.empty()) return into.add_text(alt, marks, href);
    Node& made = tree_.make_element("img", at_);
    made.set("src", kept);
    made.set("alt", alt);
    into.add_node(made, marks, href);
}

} // namespace makeready::reader
