// Names inside a book: ids that are unique and fit for XML, and the names of articles.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace makeready::assembly {

/// The ids given out in one book. Invariant: no two are equal, even when case is ignored, because
/// the ids of sections also name files in an EPUB (OCF 3.3, 4.2.3).
class Ids {
public:
    /// The wanted id, made an XML name; with "-2", "-3"... where it was already given.
    std::string take(std::string_view wanted);

private:
    std::map<std::string, int> given_;
};

/// An NCName (Namespaces in XML, 4): letters, digits, ".", "-", "_"; begins with a letter.
std::string xml_name(std::string_view text);

/// A path without the ending of an article's file: "library/walking-plan.md" gives
/// "library/walking-plan". Other dots belong to the name.
std::string_view without_ending(std::string_view path);
/// The last piece of a path, without ending: "walking-plan".
std::string_view article_name(std::string_view path);

} // namespace makeready::assembly
