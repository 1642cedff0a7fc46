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
    std::string cover; ///< Of its cover, seen from the feed; "": it has none that all apps show.
    std::string cover_type;
    std::string identifier; ///< As an address.
    std::string title, subtitle, sort_title, language, modified, published, publisher, description,
        rights, series, series_position, accessibility_summary;
    std::string conforms_to, certified_by, credential, report;

    struct Person {
        std::string name, sort_name, role;
    };

    std::vector<Person> people;

    struct Subject {
        std::string name, scheme, code;
    };

    std::vector<Subject> subjects;
    std::vector<std::string> access_modes, sufficient_modes, features, hazards;
};

/// The record of an EPUB and its cover's bytes. Not an EPUB: error MR870, and no title. An SVG
/// cover becomes a JPEG, for OPDS asks for one that every app can show.
struct ReadRecord {
    CatalogueRecord record;
    std::shared_ptr<const std::string> cover;
};

ReadRecord read_record(const CatalogueBook& book, Report& report);

/// Where a file of the catalogue's folder is found: a whole address, or, without one, its path
/// behind `up`, the way from the file that names it. Escaped as RFC 3986 asks.
std::string address_of(const CatalogueOptions& options, std::string_view file,
                       std::string_view up = "");

constexpr std::string_view open_access = "http://opds-spec.org/acquisition/open-access";
constexpr std::string_view opds_1_type =
    "application/atom+xml;profile=opds-catalog;kind=acquisition";

/// "opds.json": OPDS 2.0, a Readium web publication manifest for each book that has a cover.
std::string opds_2(const CatalogueOptions& options, const std::vector<CatalogueRecord>& records);
/// "publications/tides.json": one book of that feed as a document of its own, its "self".
archive::Entry opds_2_publication(const CatalogueOptions& options, const CatalogueRecord& record);
/// "opds.xml": OPDS 1.2, an acquisition feed of Atom.
std::string opds_1(const CatalogueOptions& options, const std::vector<CatalogueRecord>& records);

/// The youngest book says when the feed last changed: no clock is asked.
std::string last_change(const std::vector<CatalogueRecord>& records);

} // namespace makeready::epub
