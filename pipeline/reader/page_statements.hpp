// What a page's JSON-LD (schema.org) states of its article.
#pragma once

#include "manuscript.hpp"

#include <string>
#include <vector>

namespace makeready::reader {

/// Empty where nothing is stated.
struct PageStatements {
    std::string title, site, language, address, published, modified;
    std::vector<std::string> authors;
};

/// Of the first article among all `<script type="application/ld+json">`; broken JSON states
/// nothing.
PageStatements statements_in(const manuscript::Node& html);

} // namespace makeready::reader
