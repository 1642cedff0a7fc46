// What the documents hold, counted: the package says of its accessibility only what is seen here.
#pragma once

#include "document.hpp"
#include "links.hpp"

#include <string>
#include <vector>

namespace makeready::epub {

/// Facts of one document or of all.
struct Survey {
    std::size_t words = 0; ///< Bytes of text that is not white space.
    int headings = 0;
    int pictures = 0;          ///< Those that mean something: alt is not "".
    int without_alt = 0;       ///< Pictures and drawings that no text describes.
    int long_descriptions = 0; ///< Pictures with more than a sentence of description.
    int formulas = 0;          ///< MathML.
    int without_alttext = 0;   ///< Formulas that no text describes.
    int moving = 0;            ///< Video, animation: what could flash.
    int sounding = 0;          ///< Audio and video.
    int drawings = 0;          ///< SVG inside the page.
    int scripts = 0;           ///< Scripts and forms.
    int rubies = 0;            ///< Readings beside the characters.
    int indexes = 0;
    int pages = 0;       ///< Page numbers of a print edition.
    int fixed_sizes = 0; ///< Sizes of type that a reader can't change.

    void add(const Survey& other);
    bool operator==(const Survey&) const = default;
};

Survey survey(const Document& document);
/// What moves in the pictures, judged by their bytes and not by their names.
Survey survey(const std::vector<Picture>& pictures);
/// What moves and what can't be enlarged, by the style sheet.
Survey survey(std::string_view css);

/// The manifest's properties of a document: "svg mathml", or "".
std::string properties_of(const Survey& survey);

/// The package's accessibility metadata (EPUB Accessibility 1.1), a line each. Conformance is told
/// only as `claim` says: only a person who has checked the book can.
std::string accessibility_metadata(const Survey& survey, const manuscript::Accessibility& claim,
                                   const std::string& book_language);

} // namespace makeready::epub
