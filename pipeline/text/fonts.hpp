// The faces of a FontSet: what the files say comes in, the face CSS asks for goes out. No glyph is
// looked at here, and no file is read after the set is made.
#pragma once

#include "text.hpp"

#include <map>
#include <mutex>
#include <optional>

namespace makeready::text {

/// An axis of a variable font.
struct Axis {
    std::array<char, 4> tag{};
    double least = 0, normal = 0, most = 0;
};

/// A face and what chooses it but is nobody else's business.
struct ListedFace : Face {
    std::vector<std::string> families; ///< Every name that CSS may call it by.
    std::string full_name;             ///< What local() calls it, besides `postscript_name`.
    double design_size = 0;            ///< In points; 0: drawn for no size in particular.
    std::vector<Axis> axes;
    style::Range weights{400, 400}, stretches{100, 100};
    bool letters = false;   ///< It has "a": text can be set in it where nothing is known of it.
    bool pictures = false;  ///< Its glyphs are pictures in colour: for emoji alone.
    bool leans_too = false; ///< An axis makes the upright face italic or oblique.
    std::shared_ptr<const style::FontFace> rule; ///< That declared it; none: it was installed.
};

/// The faces of a set. Those of a file whose families are known without opening it are read when
/// one of these is first asked for; what is given never depends on when.
struct FontSet::Faces {
    using Family = std::vector<const ListedFace*>;
    using FileFaces = std::vector<std::unique_ptr<const ListedFace>>;

    std::map<std::string, std::string, std::less<>> generic; ///< "serif" to a family's name.
    std::shared_ptr<const FontSet> installed; ///< Where families are that are not declared here.

    void add(FileFaces faces);
    /// A file that is not yet read, and what its families are called.
    void add(const std::filesystem::path& file, const std::vector<std::string>& families);
    /// Whether a face, or a file's families, have that name; generic names and what is installed
    /// are not looked at.
    bool lists(std::string_view name) const;
    /// The family of that name, generic names resolved; nullptr if there is none.
    const Family* family(std::string_view name) const;
    std::vector<std::string> family_names() const;
    /// The face that local() names, by its full or PostScript name.
    const ListedFace* named(std::string_view name) const;
    /// The installed faces, where a character is looked for that no listed family has, in the order
    /// they were added in.
    std::vector<const ListedFace*> fallbacks() const;
    /// The cut of a face that is like this one; this one if there is none yet. Any thread may ask.
    const ListedFace& keep_cut(const ListedFace& of, ListedFace cut) const;
    /// Maps the generic families by the table of preference where nothing is known yet.
    void choose_generic_families();

private:
    struct File {
        std::filesystem::path path;
        bool is_read = false;
        FileFaces faces;
    };

    void list(std::string_view family);
    const FileFaces& faces_of(std::size_t file) const;
    const Family* own_family(std::string_view name) const;
    std::vector<const ListedFace*> own_faces() const;
    const ListedFace* first_with_letters() const;

    mutable std::mutex reading_;      ///< Guards what is read or made late: the members below.
    mutable std::vector<File> files_; ///< By folder as given, then by file name.
    mutable std::map<std::string, Family, std::less<>> families_; ///< Those that were asked for.
    mutable std::multimap<const ListedFace*, std::unique_ptr<const ListedFace>> cuts_;
    std::map<std::string, std::vector<std::size_t>, std::less<>>
        files_of_; ///< By name, lower case.
};

/// The faces in a font file, in the file's order; of its bytes if `program` is given.
std::vector<std::unique_ptr<const ListedFace>>
read_faces(const std::filesystem::path& file, std::shared_ptr<const std::string> program = nullptr);

/// CSS Fonts 4, 5.2: the face of a family for a font style, by stretch, slant and weight.
const ListedFace* matching_face(const FontSet::Faces::Family& family,
                                const style::FontStyle& wanted);
/// The same, with all that share its style where @font-face rules part a family by characters; the
/// last rule comes first (4.5).
FontSet::Faces::Family matching_faces(const FontSet::Faces::Family& family,
                                      const style::FontStyle& wanted);

/// What a face lacks of the style it stands for.
struct Lacks {
    bool bold = false, italic = false;

    bool nothing() const { return !bold && !italic; }
};

Lacks missing_style(const ListedFace& face, const style::FontStyle& wanted);

} // namespace makeready::text
