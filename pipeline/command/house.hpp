// Where the program's own things are: layouts, fonts. Found beside the program, never by name of a
// machine's folder.
#pragma once

#include "plan.hpp"
#include "text.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace makeready::command {

/// The program's data: `layouts/` and `fonts/`, in the source tree or installed.
class House {
public:
    /// Looks above the running program, then in ../share/makeready. Throws Error MR906.
    House();

    /// A file of a layout: "book", "print.css". Throws Error MR907 for a layout we don't have.
    std::filesystem::path layout_file(const std::string& layout, const std::string& name) const;
    /// The layouts there are, in the order of their names.
    std::vector<std::string> layout_names() const;
    /// What a layout says of itself (layout.yaml).
    plan::Layout layout(const std::string& name) const;
    /// All layouts with their options, for a person.
    std::string layouts_text() const;

    std::filesystem::path layouts() const { return root_ / "layouts"; }

    /// The fonts that books may use (fonts/fonts.conf).
    std::shared_ptr<const text::FontSet> fonts() const;

private:
    std::filesystem::path root_;
};

} // namespace makeready::command
