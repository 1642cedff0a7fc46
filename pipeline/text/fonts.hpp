// The faces of a FontSet: what the files say comes in, the face CSS asks for goes out. No glyph is
// looked at here, and no file is read after the set is made.
#pragma once

#include "text.hpp"

#include <map>
#include <optional>

namespace makeready::text {

/// A face and what chooses it but is nobody else's business.
struct ListedFace : Face {
    std::vector<std::string> families; ///< Every name that CSS may call it by.
    double design_size = 0;            ///< In points; 0: drawn for no size in particular.
};

struct FontSet::Faces {
    using Family = std::vector<const ListedFace*>;

    std::vector<std::unique_ptr<const ListedFace>> all; ///< By folder as given, then by file name.
    std::map<std::string, Family, std::less<>> by_family;    ///< The key is the name in lower case.
    std::map<std::string, std::string, std::less<>> generic; ///< "serif" to a family's name.

    void add(std::unique_ptr<const ListedFace> face);
    /// The family of that name, generic names resolved; nullptr if there is none.
    const Family* family(std::string_view name) const;
    std::vector<std::string> family_names() const;
    /// Maps the generic families by the table of preference where nothing is known yet.
    void choose_generic_families();
};

/// The faces in a font file, in the file's order; named instances of a variable font behind it.
std::vector<std::unique_ptr<const ListedFace>> read_faces(const std::filesystem::path& file);

/// CSS Fonts 4, 5.2: the face of a family for a font style, by stretch, slant and weight.
const ListedFace* matching_face(const FontSet::Faces::Family& family,
                                const style::FontStyle& wanted);

/// What a face lacks of the style it stands for: "bold", "italic" ...; empty if nothing a reader
/// sees.
std::string missing_style(const Face& face, const style::FontStyle& wanted);

} // namespace makeready::text
