// Word files, made part by part for tests.
#pragma once

#include "archive.hpp"
#include "strings.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace makeready::tests {

constexpr std::string_view office = "http://schemas.openxmlformats.org/officeDocument/2006/";
constexpr std::string_view other_spaces =
    " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
    " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
    " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
    " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
    " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
    " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
constexpr std::string_view word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

inline archive::Entry part(std::string name, std::string text) {
    return {std::move(name), std::make_shared<const std::string>(std::move(text))};
}

inline std::string relationships(std::string_view rows) {
    return concat("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/",
                  "relationships\">", rows, "</Relationships>");
}

inline std::string relationship(std::string_view id, std::string_view kind,
                                std::string_view target) {
    return concat("<Relationship Id=\"", id, "\" Type=\"", office, "relationships/", kind,
                  "\" Target=\"", target, "\"/>");
}

/// A Word file with that body, the headings' styles, and one list of bullets and one of numbers.
inline std::string word_file(std::string_view body, std::string_view links = {},
                             std::vector<archive::Entry> more = {}) {
    const std::string space = concat(" xmlns:w=\"", word, "\"", other_spaces);
    std::vector<archive::Entry> parts = {
        part("_rels/.rels",
             relationships(relationship("r1", "officeDocument", "word/document.xml"))),
        part("word/_rels/document.xml.rels",
             relationships(relationship("s", "styles", "styles.xml") +
                           relationship("n", "numbering", "numbering.xml") +
                           relationship("f", "footnotes", "footnotes.xml") + std::string(links))),
        part("word/styles.xml",
             concat("<w:styles", space, "><w:style w:type=\"paragraph\" w:styleId=\"berschrift1\">",
                    "<w:name w:val=\"heading 1\"/></w:style><w:style w:type=\"paragraph\" ",
                    "w:styleId=\"Own\"><w:name w:val=\"Own\"/><w:basedOn w:val=\"berschrift1\"/>",
                    "</w:style><w:style w:type=\"paragraph\" w:styleId=\"Dt\"><w:name ",
                    "w:val=\"Definition Term\"/></w:style><w:style w:type=\"paragraph\" ",
                    "w:styleId=\"Dd\"><w:name w:val=\"Definition\"/></w:style><w:style ",
                    "w:type=\"paragraph\" w:styleId=\"Caption\"><w:name w:val=\"caption\"/>",
                    "</w:style></w:styles>")),
        part("word/numbering.xml",
             concat("<w:numbering", space, "><w:abstractNum w:abstractNumId=\"0\"><w:lvl ",
                    "w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/></w:lvl>",
                    "<w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"bullet\"/></w:lvl></w:abstractNum>",
                    "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>")),
        part("word/footnotes.xml",
             concat("<w:footnotes", space, "><w:footnote w:id=\"2\"><w:p><w:r><w:t>Below.</w:t>",
                    "</w:r></w:p></w:footnote></w:footnotes>")),
        part("word/document.xml",
             concat("<w:document", space, "><w:body>", body, "</w:body></w:document>"))};
    for (archive::Entry& each : more) parts.push_back(std::move(each));
    return archive::write_zip(parts);
}

} // namespace makeready::tests
