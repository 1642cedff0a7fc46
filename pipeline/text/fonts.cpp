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

std::string text_of(FcPattern* font, const char* object, int number) {
    FcChar8* value = nullptr;
    if (FcPatternGetString(font, object, number, &value) != FcResultMatch) return {};
    return reinterpret_cast<const char*>(value);
}

/// Font files in order of name, whatever order fontconfig finds them in, and their families.
std::map<std::string, std::vector<std::string>> files_of(FcConfig* configuration) {
    std::map<std::string, std::vector<std::string>> files;
    const FcFontSet* found = FcConfigGetFonts(configuration, FcSetSystem);
    for (int i = 0; found && i < found->nfont; ++i) {
        FcPattern* const font = found->fonts[i];
        const std::string file = text_of(font, FC_FILE, 0);
        if (!is_font_file(file)) continue;
        std::vector<std::string>& families = files[file];
        for (int n = 0;; ++n) {
            std::string family = text_of(font, FC_FAMILY, n);
            if (family.empty()) break;
            if (std::find(families.begin(), families.end(), family) == families.end())
                families.push_back(std::move(family));
        }
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

void FontSet::Faces::list(std::string_view family) {
    std::vector<std::size_t>& files = files_of_[lower(family)];
    const std::size_t file = files_.size() - 1;
    if (files.empty() || files.back() != file) files.push_back(file);
}

void FontSet::Faces::add(FileFaces faces) {
    files_.push_back({{}, true, std::move(faces)});
    for (const auto& face : files_.back().faces)
        for (const std::string& family : face->families) list(family);
}

void FontSet::Faces::add(const fs::path& file, const std::vector<std::string>& families) {
    files_.push_back({file, false, {}});
    for (const std::string& family : families) list(family);
}

bool FontSet::Faces::lists(std::string_view name) const {
    return files_of_.contains(lower(name));
}

const FontSet::Faces::FileFaces& FontSet::Faces::faces_of(std::size_t number) const {
    File& file = files_[number];
    if (!file.is_read) file.faces = read_faces(file.path);
    file.is_read = true;
    return file.faces;
}

const FontSet::Faces::Family* FontSet::Faces::own_family(std::string_view name) const {
    const std::lock_guard lock(reading_);
    const std::string key = lower(name);
    const auto [known, is_new] = families_.try_emplace(key);
    Family& family = known->second;
    const auto files = is_new ? files_of_.find(key) : files_of_.end();
    if (files == files_of_.end()) return family.empty() ? nullptr : &family;
    for (const std::size_t file : files->second)
        for (const auto& face : faces_of(file))
            if (std::any_of(face->families.begin(), face->families.end(),
                            [&](const std::string& own) { return lower(own) == key; }))
                family.push_back(face.get());
    return family.empty() ? nullptr : &family;
}

std::vector<const ListedFace*> FontSet::Faces::own_faces() const {
    const std::lock_guard lock(reading_);
    std::vector<const ListedFace*> out;
    for (std::size_t file = 0; file < files_.size(); ++file)
        for (const auto& face : faces_of(file)) out.push_back(face.get());
    return out;
}

const FontSet::Faces::Family* FontSet::Faces::family(std::string_view name) const {
    if (const Family* found = own_family(name)) return found;
    if (installed) return installed->faces().family(name);
    const auto known = generic.find(alias_of_generic(lower(name)));
    return known == generic.end() ? nullptr : own_family(known->second);
}

std::vector<std::string> FontSet::Faces::family_names() const {
    std::set<std::string> names;
    for (const ListedFace* face : own_faces())
        names.insert(face->families.begin(), face->families.end());
    for (const ListedFace* face : fallbacks())
        names.insert(face->families.begin(), face->families.end());
    return {names.begin(), names.end()};
}

const ListedFace* FontSet::Faces::named(std::string_view name) const {
    const std::string wanted = lower(name);
    for (const ListedFace* face : fallbacks())
        if (lower(face->full_name) == wanted || lower(face->postscript_name) == wanted) return face;
    return nullptr;
}

std::vector<const ListedFace*> FontSet::Faces::fallbacks() const {
    return installed ? installed->faces().fallbacks() : own_faces();
}

const ListedFace& FontSet::Faces::keep_cut(const ListedFace& of, ListedFace made) const {
    const std::lock_guard lock(reading_);
    const auto [first, last] = cuts_.equal_range(&of);
    for (auto known = first; known != last; ++known) {
        const ListedFace& cut = *known->second;
        if (cut.variations == made.variations && cut.scale == made.scale &&
            cut.embolden == made.embolden && cut.skew == made.skew && cut.palette == made.palette &&
            cut.palette_colours == made.palette_colours)
            return cut;
    }
    return *cuts_.emplace(&of, std::make_unique<const ListedFace>(std::move(made)))->second;
}

// What a set of unknown fonts has text set in; no more files are read than it takes.
const ListedFace* FontSet::Faces::first_with_letters() const {
    const ListedFace* first = nullptr;
    for (std::size_t file = 0; file < files_.size(); ++file)
        for (const auto& face : faces_of(file)) {
            if (face->letters) return face.get();
            if (!first) first = face.get();
        }
    return first;
}

void FontSet::Faces::choose_generic_families() {
    for (const Preference& row : preferences()) {
        if (generic.contains(row.generic)) continue;
        const auto listed = std::find_if(row.families.begin(), row.families.end(),
                                         [this](const char* name) { return lists(name); });
        if (listed != row.families.end())
            generic[row.generic] = *listed;
        else if (const ListedFace* face = first_with_letters())
            generic[row.generic] = face->family;
    }
}

FontSet::FontSet(std::unique_ptr<Faces> faces) : faces_(std::move(faces)) {
    if (!faces_->installed) faces_->choose_generic_families();
}

FontSet::~FontSet() = default;

std::shared_ptr<const FontSet> FontSet::of_folders(const std::vector<fs::path>& folders) {
    auto faces = std::make_unique<Faces>();
    for (const fs::path& folder : folders)
        for (const fs::path& file : font_files_below(folder)) faces->add(read_faces(file));
    return std::shared_ptr<const FontSet>(new FontSet(std::move(faces)));
}

std::shared_ptr<const FontSet> FontSet::of_fontconfig(const fs::path& config) {
    auto faces = std::make_unique<Faces>();
    const Configuration configuration = load_configuration(config);
    for (const auto& [file, families] : files_of(configuration.get())) faces->add(file, families);
    for (const Preference& row : preferences()) {
        const std::string family = family_for(configuration.get(), row.generic);
        if (faces->lists(family)) faces->generic[row.generic] = family;
    }
    return std::shared_ptr<const FontSet>(new FontSet(std::move(faces)));
}

} // namespace makeready::text
