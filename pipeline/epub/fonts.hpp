// What the book's own style sheet brings along: fonts, and pictures behind the text. The sheet and
// the words of the book come in; a sheet that leads to files of the EPUB, and those files, go out.
#pragma once

#include "document.hpp"
#include "epub.hpp"

#include <map>
#include <string>
#include <vector>

namespace makeready::epub {

/// A file that a style sheet names.
struct SheetFile {
    std::string path; ///< "fonts/harbour.otf", seen from the package.
    std::string media_type;
    std::shared_ptr<const std::string> bytes;
    bool is_obscured = false;
};

struct Sheet {
    std::string css;
    std::vector<SheetFile> files;
};

/// The sheet with its files. A font that no rule asks for is left out; the others are cut down to
/// the characters of the documents unless their licence or the plan keeps them whole. A font that
/// its maker lets nobody embed is error MR871, a file that is not there error MR872.
Sheet sheet_with_files(const Options& options, const std::vector<Document>& documents,
                       const std::string& identifier, Report& report);

/// "META-INF/encryption.xml" for the obscured fonts among them; "" if there are none.
std::string encryption_of(const std::vector<SheetFile>& files);

} // namespace makeready::epub
