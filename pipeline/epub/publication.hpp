// All that package and navigation tell, gathered: the book, its documents in reading order, its
// pictures and its cover. The files about the book are written from it, and from nothing else.
#pragma once

#include "cover.hpp"
#include "document.hpp"
#include "fonts.hpp"
#include "links.hpp"
#include "page_breaks.hpp"
#include "survey.hpp"
#include "wording.hpp"

#include <string>
#include <vector>

namespace makeready::epub {

struct Publication {
    const manuscript::Book* book = nullptr;
    const Wording* wording = nullptr;
    std::string identifier;
    std::string modified;
    std::string language;
    std::string title;
    std::vector<manuscript::ContentsEntry> contents; ///< All of them with titles and targets.
    const Targets* targets = nullptr;
    std::vector<PageBreak> pages; ///< Of the print edition.
    std::string page_source;      ///< What that edition is.
    const std::vector<Document>* documents = nullptr;
    std::vector<Survey> surveys; ///< Of the documents, one each.
    Survey survey;               ///< Of the whole book, its cover too.
    const std::vector<Picture>* pictures = nullptr;
    Cover cover;
    bool has_cover_page = true;
    const std::vector<SheetFile>* sheet_files = nullptr;
    std::string style_sheet; ///< "css/book.css", or "".

    /// The first document of a kind, or nullptr.
    const Document* first(manuscript::SectionKind kind) const;
    const Document* first(Area area) const;
};

bool runs_right_to_left(std::string_view language);

/// The attributes of an XHTML root that say language and direction: ` lang="ar" xml:lang="ar"
/// dir="rtl"`.
std::string language_attributes(std::string_view language);

/// The names of the authors: "Ana Ruiz, Ben Okri".
std::string author_names(const manuscript::Metadata& metadata);

std::string navigation_document(const Publication& publication);
std::string ncx(const Publication& publication);
std::string package_document(const Publication& publication);
/// The children of its <metadata>.
std::string package_metadata(const Publication& publication);

} // namespace makeready::epub
