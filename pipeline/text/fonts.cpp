#include "fonts.hpp"

#include "error.hpp"
#include "file.hpp"
#include "handle.hpp"
#include "strings.hpp"

#include <algorithm>
#include <fontconfig/fontconfig.h>
#include <set>

namespace makeready::text {
namespace fs = std::filesystem;

namespace {

using Configuration = Handle<FcConfig, FcConfigDestroy>;
using Pattern = Handle<FcPattern, FcPatternDestroy>;

bool is_font_file(const fs::path& path) {
    const std::string extension = lower_ascii(path.extension().string());
    return extension == ".ttf" || extension == ".otf" || extension == ".ttc" || extension == ".otc";
}

std::vector<fs::path> font_files_below(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code failed;
    if (fs::is_regular_file(folder, failed)) return {folder};
    for (fs::recursive_directory_iterator at(folder, failed), end; !failed && at != end;
         at.increment(failed))
        if (at->is_regular_file() && is_font_file(at->path())) files.push_back(at->path());
    if (failed)
        throw Error({}, "MR606",
                    concat("fonts folder \"", shown(folder), "\" can't be read (", failed.message(),
                           "); correct its name, or leave it out"));
    std::sort(files.begin(), files.end());
    return files;
}

Configuration load_configuration(const fs::path& file) {
    Configuration configuration(FcConfigCreate());
    const std::string name = file.string();
    const auto* wanted = name.empty() ? nullptr : reinterpret_cast<const FcChar8*>(name.c_str());
    if (!configuration || !FcConfigParseAndLoad(configuration.get(), wanted, FcTrue) ||
        !FcConfigBuildFonts(configuration.get()))
        throw Error({}, "MR606",
                    concat("fontconfig file \"", name, "\" can't be read; correct its name"));
    return configuration;
}

std::set<fs::path> files_of(FcConfig* configuration) {
    std::set<fs::path> files; // In order of name, whatever order fontconfig finds them in.
    const FcFontSet* found = FcConfigGetFonts(configuration, FcSetSystem);
    for (int i = 0; found && i < found->nfont; ++i) {
        FcChar8* file = nullptr;
        if (FcPatternGetString(found->fonts[i], FC_FILE, 0, &file) != FcResultMatch) continue;
        const fs::path path(reinterpret_cast<const char*>(file));
        if (is_font_file(path)) files.insert(path);
    }
    return files;
}

std::string family_for(FcConfig* configuration, const char* generic) {
    const Pattern wanted(FcPatternCreate());
    FcPatternAddString(wanted.get(), FC_FAMILY, reinterpret_cast<const FcChar8*>(generic));
    // Said outright, or fontconfig would look at the locale.
    FcPatternAddString(wanted.get(), FC_LANG, reinterpret_cast<const FcChar8*>("en"));
    FcConfigSubstitute(configuration, wanted.get(), FcMatchPattern);
    FcDefaultSubstitute(wanted.get());
    FcResult result = FcResultNoMatch;
    const Pattern found(FcFontMatch(configuration, wanted.get(), &result));
    FcChar8* family = nullptr;
    if (!found || FcPatternGetString(found.get(), FC_FAMILY, 0, &family) != FcResultMatch)
        return {};
    return reinterpret_cast<const char*>(family);
}

// Chosen by eye, from what Debian packages: the first that is there stands for the generic family.
struct Preference {
    const char* generic;
    std::vector<const char*> families;
};

const std::vector<Preference>& preferences() {
    static const std::vector<Preference> table = {
        {"serif",
         {"Linux Libertine O", "EB Garamond", "Libertinus Serif", "Noto Serif", "DejaVu Serif"}},
        {"sans-serif", {"Inter", "Lato", "Linux Biolinum O", "Noto Sans", "DejaVu Sans"}},
        {"monospace", {"DejaVu Sans Mono", "Noto Sans Mono", "Linux Libertine Mono O"}},
    };
    return table;
}

std::string_view alias_of_generic(std::string_view name) {
    if (name == "system-ui" || name == "ui-sans-serif" || name == "ui-rounded") return "sans-serif";
    if (name == "ui-monospace") return "monospace";
    if (name == "ui-serif" || name == "cursive" || name == "fantasy" || name == "math")
        return "serif";
    return name;
}

} // namespace

void FontSet::Faces::add(std::unique_ptr<const ListedFace> face) {
    for (const std::string& name : face->families) {
        Family& family = by_family[lower(name)];
        if (family.empty() || family.back() != face.get()) family.push_back(face.get());
    }
    all.push_back(std::move(face));
}

const FontSet::Faces::Family* FontSet::Faces::family(std::string_view name) const {
    const std::string key = lower(name);
    if (const auto found = by_family.find(key); found != by_family.end()) return &found->second;
    if (installed) return installed->faces().family(name);
    const auto known = generic.find(alias_of_generic(key));
    if (known == generic.end()) return nullptr;
    const auto found = by_family.find(lower(known->second));
    return found == by_family.end() ? nullptr : &found->second;
}

std::vector<std::string> FontSet::Faces::family_names() const {
    std::set<std::string> names;
    for (const auto& face : all) names.insert(face->families.begin(), face->families.end());
    for (const auto& face : fallbacks()) names.insert(face->families.begin(), face->families.end());
    return {names.begin(), names.end()};
}

const ListedFace* FontSet::Faces::named(std::string_view name) const {
    const std::string wanted = lower(name);
    for (const auto& face : fallbacks())
        if (lower(face->full_name) == wanted || lower(face->postscript_name) == wanted)
            return face.get();
    return nullptr;
}

const std::vector<std::unique_ptr<const ListedFace>>& FontSet::Faces::fallbacks() const {
    return installed ? installed->faces().fallbacks() : all;
}

void FontSet::Faces::choose_generic_families() {
    for (const Preference& row : preferences()) {
        if (generic.contains(row.generic)) continue;
        for (const char* name : row.families) {
            if (!by_family.contains(lower(name))) continue;
            generic[row.generic] = name;
            break;
        }
        // A set of unknown fonts still has a first face to set text in.
        if (!generic.contains(row.generic) && !all.empty())
            generic[row.generic] = all.front()->family;
    }
}

FontSet::FontSet(std::unique_ptr<Faces> faces) : faces_(std::move(faces)) {
    if (!faces_->installed) faces_->choose_generic_families();
}

FontSet::~FontSet() = default;

std::shared_ptr<const FontSet> FontSet::of_folders(const std::vector<fs::path>& folders) {
    auto faces = std::make_unique<Faces>();
    for (const fs::path& folder : folders)
        for (const fs::path& file : font_files_below(folder))
            for (auto& face : read_faces(file)) faces->add(std::move(face));
    return std::shared_ptr<const FontSet>(new FontSet(std::move(faces)));
}

std::shared_ptr<const FontSet> FontSet::of_fontconfig(const fs::path& config) {
    auto faces = std::make_unique<Faces>();
    const Configuration configuration = load_configuration(config);
    for (const fs::path& file : files_of(configuration.get()))
        for (auto& face : read_faces(file)) faces->add(std::move(face));
    for (const Preference& row : preferences()) {
        const std::string family = family_for(configuration.get(), row.generic);
        if (faces->by_family.contains(lower(family))) faces->generic[row.generic] = family;
    }
    return std::shared_ptr<const FontSet>(new FontSet(std::move(faces)));
}

} // namespace makeready::text
