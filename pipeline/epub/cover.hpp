// The cover: a picture that was given, or one drawn for a book that brought none. Words come in, a
// picture of 1600 x 2560 and the page that shows it go out.
#pragma once

#include "epub.hpp"
#include "manuscript.hpp"

#include <memory>
#include <string>

namespace makeready::epub {

struct Cover {
    std::shared_ptr<const std::string> bytes;
    std::string path;       ///< "images/cover.jpg", seen from the package.
    std::string media_type; ///< "image/jpeg"
    std::string alt;        ///< What it says, for those who can't see it.
};

/// The cover given, if it is one that shops take (MR817, MR819); else one drawn from title and
/// authors, in shapes and colours that follow from them.
Cover cover_of(const manuscript::Metadata& metadata, const Options& options,
               const std::string& language, Report& report);

/// A cover of live text. Widths are estimated, for nobody knows the reader's font.
std::string cover_svg(const manuscript::Metadata& metadata);

/// "Cover: Title, by Ana Ruiz".
std::string cover_alt(const manuscript::Metadata& metadata, const std::string& language);

/// The XHTML page that shows the picture.
std::string cover_page(const Cover& cover, const std::string& language,
                       const std::string& style_sheet);

} // namespace makeready::epub
