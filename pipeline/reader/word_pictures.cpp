// Pictures, text boxes and embedded objects of a Word file.
#include "pictures_kept.hpp"
#include "strings.hpp"
#include "word_reader.hpp"

namespace makeready::reader {

namespace {

using manuscript::Node;

const Node* descendant(const Node& within, std::string_view name) {
    for (const Node* node = &within; node != nullptr; node = following(*node, within))
        if (node->is_element() && node->name.text() == name) return node;
    return nullptr;
}

/// The relationship of the picture in a drawing; an SVG goes before its raster.
std::string_view picture_in(const Node& drawing) {
    if (const Node* svg = descendant(drawing, "asvg:svgBlip")) return svg->value("r:embed");
    if (const Node* blip = descendant(drawing, "a:blip"))
        return blip->value(blip->attribute("r:embed") != nullptr ? "r:embed" : "r:link");
    if (const Node* vml = descendant(drawing, "v:imagedata")) return vml->value("r:id");
    return {};
}

std::string words_for(const Node& drawing) {
    if (const Node* said = descendant(drawing, "wp:docPr")) {
        const std::string_view description = said->value("descr");
        return collapsed(description.empty() ? said->value("title") : description);
    }
    const Node* shape = descendant(drawing, "v:shape");
    return shape == nullptr ? std::string() : collapsed(shape->value("alt"));
}

/// 914,400 English metric units an inch, 96 px an inch.
std::string pixels(std::string_view emu) {
    const auto length = integer_of(emu).value_or(0);
    return length > 0 && length < 914'400'000 ? concat((length + 4762) / 9525) : std::string();
}

} // namespace

void WordReader::drawing(const Node& node, const Run& run, Inlines& into) {
    if (is_dropping()) return;
    bool has_box = false;
    for (const Node* inner = &node; inner != nullptr;) {
        const bool is_box = inner->is_element() && inner->name.text() == "w:txbxContent";
        if (is_box) boxes_.push_back(inner), has_box = true;
        inner = is_box ? following_beyond(*inner, node) : following(*inner, node);
    }
    const std::string_view relationship = picture_in(node);
    if (!relationship.empty()) return picture(node, relationship, run, into);
    if (has_box) return;
    const Node* graphic = descendant(node, "a:graphicData");
    const std::string_view kind = graphic == nullptr ? std::string_view() : graphic->value("uri");
    const std::string_view what = kind.ends_with("/chart")         ? "a chart"
                                  : kind.ends_with("/diagram")     ? "a diagram"
                                  : node.name.text() == "w:object" ? "an embedded object"
                                                                   : "";
    if (kind.ends_with("/diagram") && diagram(node)) return;
    if (what.empty()) return; // Lines and shapes without words: ornament.
    report_.warning(at_, "MR465", concat(what, " was left out; put a picture of it in its place"));
    if (const std::string words = words_for(node); !words.empty()) add_text(words, run, into);
}

void WordReader::picture(const Node& drawing, std::string_view relationship, const Run& run,
                         Inlines& into) {
    const std::string words = words_for(drawing);
    const auto found = part_->relationships.find(relationship);
    const std::string name =
        found == part_->relationships.end() ? std::string() : kept_picture(found->second, at_);
    if (name.empty()) return add_text(words, run, into);
    Node& image = tree_.make_element("img", at_);
    image.set("src", name);
    image.set("alt", words);
    if (const Node* extent = descendant(drawing, "wp:extent")) {
        const std::string width = pixels(extent->value("cx"));
        const std::string height = pixels(extent->value("cy"));
        if (!width.empty() && !height.empty()) {
            image.set("width", width);
            image.set("height", height);
        }
    }
    const Node* ornament = descendant(drawing, "adec:decorative");
    if (ornament != nullptr && ornament->value("val") != "0") image.set("role", "presentation");
    into.add_node(image, run.marks & ~unsigned(underlined), run.href);
}

/// The name a picture has in the article; "" and a finding when it can't be had.
std::string WordReader::kept_picture(const Relationship& relationship, const Position& at) {
    if (relationship.is_external) {
        report_.warning(at, "MR466",
                        concat("the picture \"", relationship.target,
                               "\" is only linked, not in the file; insert the picture itself"));
        return {};
    }
    const auto known = pictures_.find(relationship.target);
    if (known != pictures_.end()) return known->second;
    const archive::Entry* entry = package_.part(relationship.target);
    std::string& name = pictures_[relationship.target];
    if (entry == nullptr)
        report_.warning(at, "MR466",
                        concat("the picture \"", relationship.target,
                               "\" is missing in the file; insert it again"));
    else
        name = keep_picture(source_.article, entry->bytes, entry->name, at, report_);
    return name;
}

} // namespace makeready::reader
