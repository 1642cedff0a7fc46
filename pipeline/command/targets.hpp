// What the user named to what is to be made: manifests found, read and checked.
#pragma once

#include "house.hpp"
#include "plan.hpp"
#include "shelf.hpp"

#include <filesystem>
#include <memory>
#include <vector>

namespace makeready::command {

/// One book to make, with the shelf its articles stand on and the folder its files go to.
struct Target {
    const plan::Book* book = nullptr;
    std::filesystem::path project; ///< The manifest's folder.
    std::shared_ptr<Shelf> shelf;
    std::filesystem::path folder;
};

/// All that a command was asked to work on. Plans live here; targets point into them.
struct Targets {
    std::vector<std::unique_ptr<plan::Plan>> plans;
    std::vector<Target> books;
    Report report; ///< Of manifests: a plan with an error has no targets.
    int failed_plans = 0;
};

/// Finds manifests: a file, a folder's own, or all below a folder; each once. `output` is where
/// files go.
Targets find_targets(const std::vector<std::filesystem::path>& named,
                     const std::filesystem::path& output, const House& house);

/// A plan of a single article, for `build note.md -o note.pdf`.
Targets article_target(const std::filesystem::path& article,
                       const std::vector<std::filesystem::path>& outputs, Report& report);

} // namespace makeready::command
