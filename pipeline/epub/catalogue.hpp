// Finished books as a catalogue tells of them. EPUBs come in, ours or others'; records go out, and
// of those the feeds of OPDS are written.
#pragma once

#include "epub.hpp"

#include <string>
#include <vector>

namespace makeready::epub {

/// What a feed says of one book; read from the package that its EPUB holds.
struct CatalogueRecord {
    std::string file; ///< Of the EPUB, seen from the feed.
    std::uint64_t size = 0;
    std::string cover; ///< Of its cover, seen from the feed; "": it has none.
    std::string cover_type;
    std::string identifier, title, subtitle, sort_title, language, modified, published, publisher,
        description, rights, series, series_position, accessibility_summary, conforms_to;

    struct Person {
        std::string name, sort_name, role;
    };

    std::vector<Person> people;

    struct Subject {
        std::string name, scheme, code;
    };

    std::vector<Subject> subjects;
    std::vector<std::string> access_modes, features, hazards;
};

/// The record of an EPUB and its cover's bytes. Not an EPUB: error MR870, and no title.
struct ReadRecord {
    CatalogueRecord record;
    std::shared_ptr<const std::string> cover;
};

ReadRecord read_record(const CatalogueBook& book, Report& report);

/// "opds.json": OPDS 2.0, a Readium web publication manifest for each book.
std::string opds_2(const CatalogueOptions& options, const std::vector<CatalogueRecord>& records);
/// "opds.xml": OPDS 1.2, an acquisition feed of Atom.
std::string opds_1(const CatalogueOptions& options, const std::vector<CatalogueRecord>& records);

} // namespace makeready::epub
