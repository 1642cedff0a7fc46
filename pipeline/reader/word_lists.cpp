// Items of lists of a Word file, numbered, marked or defined.
#include "definition_lists.hpp"
#include "strings.hpp"
#include "word_reader.hpp"

#include <algorithm>
#include <array>

namespace makeready::reader {

void WordReader::read_list_place(Paragraph& paragraph) {
    const auto from_style = styles_.list(paragraph.style);
    paragraph.place = from_style;
    if (const Node* numbered = child_of(paragraph.properties, "w:numPr")) {
        ListPlace place = from_style.value_or(ListPlace{});
        if (const auto id = val_of(numbered, "w:numId"); !id.empty()) place.id = id;
        if (const auto level = val_of(numbered, "w:ilvl"); !level.empty())
            place.level =
                static_cast<int>(std::clamp<std::int64_t>(integer_of(level).value_or(0), 0, 8));
        paragraph.place = place;
    }
    if (paragraph.place && (paragraph.place->id == "0" || paragraph.place->id.empty()))
        paragraph.place.reset();
    if (paragraph.place) paragraph.level = numbering_.level(*paragraph.place);
    // A level without sign or number only indents (17.18.59, none).
    if (paragraph.level && paragraph.level->format == "none" && paragraph.level->text.empty())
        paragraph.level.reset();
}

void WordReader::open_list(const Paragraph& paragraph, int number, Flow& flow) {
    struct Numerals {
        std::string_view format, type;
    };

    constexpr std::array<Numerals, 4> numerals = {
        {{"lowerLetter", "a"}, {"upperLetter", "A"}, {"lowerRoman", "i"}, {"upperRoman", "I"}}};
    Node& into = flow.lists.empty() ? *flow.into : *flow.lists.back().item;
    const bool is_bullet = paragraph.level->format == "bullet" || paragraph.level->format == "none";
    Node& list = tree_.append_element(into, is_bullet ? "ul" : "ol", paragraph.at);
    for (const Numerals& each : numerals)
        if (paragraph.level->format == each.format) list.set("type", std::string(each.type));
    if (!is_bullet && number != 1) list.set("start", concat(number));
    const int left = paragraph.left != 0 ? paragraph.left : paragraph.level->left;
    flow.lists.push_back({&list, nullptr, *paragraph.place, left});
}

WordReader::OpenList& WordReader::list_for(const Paragraph& paragraph, Flow& flow) {
    const ListPlace& place = *paragraph.place;
    const int number = numbering_.count(place);
    while (!flow.lists.empty() && flow.lists.back().place.level > place.level)
        flow.lists.pop_back();
    const bool joins = !flow.lists.empty() && flow.lists.back().place.level == place.level;
    if (joins && flow.lists.back().place.id != place.id) flow.lists.pop_back();
    if (flow.lists.empty() || flow.lists.back().place.level < place.level)
        open_list(paragraph, number, flow);
    return flow.lists.back();
}

void WordReader::list_item(const Paragraph& paragraph, Inlines& inlines, Flow& flow) {
    std::vector<OpenList> lists = std::move(flow.lists);
    close(flow);
    flow.lists = std::move(lists);
    OpenList& open = list_for(paragraph, flow);
    open.item = &tree_.append_element(*open.list, "li", paragraph.at);
    inlines.write(tree_, *open.item, paragraph.at);
}

/// The item that a paragraph without a number goes on with: it stands as far in as the item's text.
WordReader::Node* WordReader::item_continued_by(const Paragraph& paragraph, Flow& flow) {
    const bool is_inside = paragraph.left > 0 || paragraph.kind == StyleKind::list_more;
    if (flow.lists.empty() || !is_inside) return nullptr;
    while (paragraph.left > 0 && flow.lists.size() > 1 &&
           paragraph.left < flow.lists.back().left - 60)
        flow.lists.pop_back();
    const OpenList& open = flow.lists.back();
    const bool fits = paragraph.left == 0 || paragraph.left >= open.left - 60;
    return fits ? open.item : nullptr;
}

/// Terms and what they mean, by style; more paragraphs of a definition join it.
void WordReader::definition(const Paragraph& paragraph, Inlines& inlines, Flow& flow) {
    close(flow);
    Node& holder = place_in_definition_list(tree_, *flow.into, paragraph.kind, paragraph.at);
    inlines.write(tree_, holder, paragraph.at);
}

} // namespace makeready::reader
