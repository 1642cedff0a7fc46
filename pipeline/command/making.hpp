// One book of a plan to the bytes of all its files.
#pragma once

#include "house.hpp"
#include "plan.hpp"
#include "report.hpp"
#include "shelf.hpp"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace makeready::command {

/// A finished file, not yet written.
struct MadeFile {
    std::string name;
    std::string bytes;
};

/// What every book of a run shares.
struct Workshop {
    const House& house;
    std::shared_ptr<const text::FontSet> fonts;
    bool proofs = false;  ///< Beside each PDF a text of its pages, for people who want to know why.
    unsigned threads = 1; ///< That each book may take.
};

/// Makes all outputs of a book, in the order of its plan. `progress` hears the name of each file.
/// After an error in the report the files are not to be used.
std::vector<MadeFile> make_book(const plan::Book& book, const std::filesystem::path& project,
                                Shelf& shelf, const Workshop& workshop,
                                const std::function<void(const std::string&)>& progress,
                                Report& report);

} // namespace makeready::command
