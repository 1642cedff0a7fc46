#include "house.hpp"

#include "error.hpp"
#include "file.hpp"
#include "strings.hpp"

#include <algorithm>

namespace makeready::command {

namespace fs = std::filesystem;

House::House() {
    std::error_code failed;
    const fs::path program = fs::read_symlink("/proc/self/exe", failed);
    for (fs::path at = program.parent_path(); !at.empty(); at = at.parent_path()) {
        for (const fs::path& root : {at, at / "share" / "makeready"}) {
            if (!fs::exists(root / "layouts" / "book" / "print.css", failed)) continue;
            root_ = root;
            return;
        }
        if (at == at.root_path()) break;
    }
    throw Error({}, "MR906",
                "the program's layouts are missing. Install makeready again, or run it from its "
                "source tree.");
}

fs::path House::layout_file(const std::string& layout, const std::string& name) const {
    const fs::path folder = layouts() / layout;
    std::error_code failed;
    if (fs::is_directory(folder, failed)) return folder / name;
    throw Error({}, "MR907",
                concat("no layout \"", layout, "\". Layouts: ", listed(layout_names()), "."));
}

// A folder without a print.css holds what layouts share.
std::vector<std::string> House::layout_names() const {
    std::vector<std::string> names;
    std::error_code failed;
    for (const auto& entry : fs::directory_iterator(layouts(), failed))
        if (fs::exists(entry.path() / "print.css", failed))
            names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

plan::Layout House::layout(const std::string& name) const {
    const fs::path file = layout_file(name, "layout.yaml");
    if (!fs::exists(file)) return {};
    Report report;
    return plan::read_layout(read_bytes(file), start_of(file.string()), report);
}

std::string House::layouts_text() const {
    std::string out;
    for (const std::string& name : layout_names()) {
        const plan::Layout held = layout(name);
        out += concat(name, "\n  ", held.about, "\n  for: ", joined(held.makes, ", "), "\n");
        for (const plan::LayoutOption& option : held.options)
            out += concat("  ", option.name, ": ", option.about,
                          " If it is not given: ", option.otherwise, "\n");
    }
    return out;
}

std::shared_ptr<const text::FontSet> House::fonts() const {
    return text::FontSet::of_fontconfig(root_ / "fonts" / "fonts.conf");
}

} // namespace makeready::command
