// Where everything is in the EPUB. Documents come in; their links and pictures lead across files
// when they come out. A link that leads nowhere is told, never guessed.
#pragma once

#include "document.hpp"
#include "report.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace makeready::epub {

/// A picture that the documents show, and its name in the EPUB.
struct Picture {
    const manuscript::Resource* resource = nullptr;
    std::string path; ///< "images/spine.svg".
};

/// Which document holds which id.
class Targets {
public:
    /// Two elements with one id are error MR805.
    Targets(const std::vector<Document>& documents, Report& report);

    /// "chapter-3.xhtml#pain", as seen from the folder `text`; without fragment for what begins a
    /// document. Nothing for an id that no document holds.
    std::optional<std::string> href(std::string_view id) const;
    /// Makes the links of a document lead to files. Error MR802 for those that lead nowhere.
    void resolve(Document& document, Report& report) const;

private:
    std::map<std::string, const Document*, std::less<>> document_of_;
    std::map<std::string, std::string, std::less<>> files_; ///< By the section they begin.
};

/// Names the pictures that documents show, and points the documents at them. A picture that is not
/// among the book's resources is error MR803, a kind that EPUB readers don't show error MR804,
/// one without alt text warning MR806.
std::vector<Picture> place_pictures(std::vector<Document>& documents, const manuscript::Book& book,
                                    Report& report);

} // namespace makeready::epub
