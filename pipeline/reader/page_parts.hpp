// A page saved as one file brings its pictures along: in a MIME message (RFC 2557) or written out
// in its addresses (data:, RFC 2397).
#pragma once

#include "manuscript.hpp"
#include "report.hpp"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace makeready::reader {

/// The parts of a saved page. Pictures by the address the page knows them by.
struct PageParts {
    std::string html;
    std::string address; ///< That the page was saved from.
    std::map<std::string, std::shared_ptr<const std::string>, std::less<>> files;
};

/// Nothing if no part of the message is HTML.
std::optional<PageParts> parts_of_message(std::string_view message);

/// Pictures among the parts and in data: addresses become resources of the article.
void keep_page_pictures(manuscript::Article& article, const PageParts& parts,
                        std::string_view address, Report& report);

/// Base 64 (RFC 4648, 4), line ends and other signs skipped.
std::string from_base64(std::string_view text);

} // namespace makeready::reader
