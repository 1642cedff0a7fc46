// Bytes of XHTML, SVG or any XML come in and a manuscript tree goes out, or the other way round.
// Every node knows its line and column, every name its vocabulary. No DTD, file or network address
// is ever opened, and no entity can make a small file large.
#pragma once

#include "manuscript.hpp"
#include "report.hpp"

#include <memory>
#include <string>
#include <string_view>

namespace makeready::xml {

/// Elements may stand in each other this deep; more is no book but an attack on the stack.
constexpr int deepest_nesting = 200;

/// The tree of a document. Names lose the prefix of their vocabulary; well-known attributes carry
/// the usual one, whatever the file calls it: `epub:type`, `xml:lang`, `xlink:href`. Elements of
/// other vocabularies keep names and `xmlns` as written, and so does what is in no namespace below
/// them; elsewhere it is XHTML (`<svg>`: SVG, `<math>`: MathML), for hand-written chapters often
/// lack `xmlns`. Comments and processing instructions are dropped; the named characters of HTML
/// (`&nbsp;`) need no DTD. A file that is not well-formed gives one error and a tree without root.
manuscript::Tree parse(std::string_view bytes, std::shared_ptr<const std::string> file,
                       Report& report);

/// What is written around and before an element.
enum class Form : std::uint8_t {
    xhtml, ///< XML declaration, <!DOCTYPE html>, and the name spaces in use on the first element.
    xml,   ///< The same without a document type: SVG, packages.
    fragment, ///< The element as it would stand inside an XHTML document that declares epub, xlink.
};

/// The element as text; the same tree gives the same bytes. An empty XHTML element is written
/// `<p></p>` unless HTML knows it as void (`<br/>`). A line ends after each block, where white
/// space means nothing; inside lines of text none is added. Characters XML forbids are left out.
std::string serialise(const manuscript::Node& node, Form form);

/// The text, fit to stand between tags or between double quotes.
std::string escaped(std::string_view text);

} // namespace makeready::xml
