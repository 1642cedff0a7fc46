// What the documents hold, counted: the package says of its accessibility only what is seen here.
#pragma once

#include "document.hpp"

#include <string>
#include <vector>

namespace makeready::epub {

/// Facts of one document or of all.
struct Survey {
    int pictures = 0;        ///< Those that mean something: alt is not "".
    int without_alt = 0;     ///< Pictures and drawings that no text describes.
    int formulas = 0;        ///< MathML.
    int without_alttext = 0; ///< Formulas that no text describes.
    int moving = 0;          ///< Video, animation: what could flash.
    int sounding = 0;        ///< Audio and video.
    int drawings = 0;        ///< SVG inside the page.
    int scripts = 0;         ///< Scripts and forms.
    int page_list = 0;       ///< Page numbers of a print edition.

    void add(const Survey& other);
    bool operator==(const Survey&) const = default;
};

Survey survey(const Document& document);

/// The manifest's properties of a document: "svg mathml", or "".
std::string properties_of(const Survey& survey);

/// The package's accessibility metadata (EPUB Accessibility 1.1), a line each. It never claims
/// conformance: only a person who has checked the book can.
std::string accessibility_metadata(const Survey& survey, const std::string& book_language);

} // namespace makeready::epub
