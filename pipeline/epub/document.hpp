// One XHTML file of the EPUB while it is made. A section of the book comes in, a document that can
// stand alone goes out. The book's own tree is never changed.
#pragma once

#include "manuscript.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace makeready::epub {

enum class Area : std::uint8_t { front, body, back };

/// A document of the reading order. The root of `tree` is `<html>`, `section` its one section.
struct Document {
    std::string stem;  ///< "chapter-3": the file is text/chapter-3.xhtml.
    std::string title; ///< Never empty.
    std::string language;
    Area area = Area::body;
    const manuscript::Section* from = nullptr;
    manuscript::Tree tree;
    manuscript::Node* section = nullptr;

    std::string file() const { return stem + ".xhtml"; } ///< As seen from another document.

    std::string path() const { return "text/" + file(); }
};

/// 1 to 6 for a heading, 0 for all else.
int heading_level(const manuscript::Node& node);

/// Each section of the book, in reading order, with semantics, languages and headings in order;
/// links, pictures and notes are still as in the book.
std::vector<Document> documents_of(const manuscript::Book& book);

/// Leads from a figure's picture to the block of class "description" in it or right behind it.
void join_descriptions(Document& document);

/// Cuts what is larger than `limit` bytes, so that each piece is about as large as allowed.
std::vector<Document> cut_to_size(std::vector<Document> documents, std::size_t limit);

/// A footnote, in the words of EPUB or of DPUB-ARIA.
bool is_note(const manuscript::Node& node);

/// Puts a noteref where a note stands, and the notes at the end of the section; numbered from
/// `first` on. Gives the number that comes next. `ids` are all in use, and those made are added.
int place_notes(Document& document, int first, std::set<std::string>& ids);

/// Puts each sentence into a numbered span, as Kobo's own reader keeps its places.
void mark_sentences(Document& document);

/// Builds `<html>` with its head around the section.
void complete(Document& document, std::string_view style_sheet);

} // namespace makeready::epub
