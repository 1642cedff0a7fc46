// The container of Word files (ECMA-376, part 2): parts by name, and what leads from one to
// another.
#pragma once

#include "archive.hpp"
#include "manuscript.hpp"
#include "report.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace makeready::reader {

/// What a part's id stands for (ECMA-376-2, 9.3).
struct Relationship {
    std::string kind;   ///< The last word of its type: "image", "hyperlink", "footnotes".
    std::string target; ///< A part's name, or an address if it is external.
    bool is_external = false;
};

using Relationships = std::map<std::string, Relationship, std::less<>>;

/// Parts and relationships of one file.
class Package {
public:
    /// Nothing, and an error in the report, when the bytes are no sound zip archive.
    static std::optional<Package> open(std::string_view bytes, const Position& file,
                                       Report& report);

    const archive::Entry* part(std::string_view name) const;
    /// A part's tree; without root when there is none, or it is no XML (which is reported). The
    /// names of Office vocabularies carry their usual prefix, whatever the file calls it.
    manuscript::Tree xml(std::string_view name, Report& report) const;
    /// Those of a part; those of the package for "".
    Relationships relationships(std::string_view part, Report& report) const;

private:
    std::vector<archive::Entry> entries_;
};

/// The first relationship of that kind, or nullptr.
const Relationship* first_of(const Relationships& relationships, std::string_view kind);

/// Gives elements and attributes of known vocabularies (Office, OpenDocument, Dublin Core) their
/// usual prefix.
void use_usual_prefixes(manuscript::Tree& tree);

} // namespace makeready::reader
