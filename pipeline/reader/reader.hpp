// The bytes of one article come in, of any format we read, with the name of their file. Out goes
// the article as a tree with positions. A reader never opens a file and never knows the plan.
#pragma once

#include "manuscript.hpp"
#include "report.hpp"
#include "restore.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace makeready::reader {

/// What a file held. The article's tree has the root `<article>`; its first child is the h1 only if
/// the text itself has a title (`article.head.title` then holds it). The title of a header is the
/// caller's to read; assembly adds or replaces the h1.
struct Source {
    manuscript::Article article;
    std::string header_yaml; ///< Between the --- lines at the top, as written; "" without one.
    Position header_at;      ///< Of the header's first line, for plan::read_header.
    /// Text files only: what was decided and what was set aside.
    std::optional<restore::Account> restored;
};

/// A kind of file that we read, by its ending.
struct Format {
    std::string_view name;                    ///< "Markdown".
    std::vector<std::string_view> extensions; ///< ".md", ".markdown"
};

const std::vector<Format>& formats();

/// Reads an article. Mistakes in it go to the report, and what could be read is returned; after an
/// error (MR401 to MR406) the tree may hold no more than its root.
/// `guidance` is for formats that are restored.
Source read(std::string_view bytes, const std::filesystem::path& name, Report& report,
            const restore::Guidance& guidance = {});

/// Whether files of that name hold text whose structure is restored.
bool is_restored(const std::filesystem::path& name);
/// Their text, decoded and without its header; nothing where the bytes are no text.
std::optional<std::string> text_to_restore(std::string_view bytes,
                                           const std::filesystem::path& name);

/// The tree of an HTML document as browsers build it (HTML, 13.2: missing tags put in, misplaced
/// content moved), nothing taken away: `<html>` with `<head>` and `<body>`, elements with line and
/// column, SVG and MathML in their vocabularies. Comments are dropped. The encoding is that of the
/// byte order mark or the `<meta>`, else UTF-8 if the bytes are that, else windows-1252. With
/// 10,000 elements open at once nothing is built: MR412, and a tree without root.
manuscript::Tree html_tree(std::string_view bytes, std::shared_ptr<const std::string> file,
                           Report& report);

/// A picture that is an SVG, without what acts or leads out of it: scripts, event handlers, pages
/// inside it, other files. What was taken out is told at `at` in one warning, MR468. Other
/// pictures, and drawings that need nothing taken out or that are no XML, come back as they are.
std::shared_ptr<const std::string> harmless_drawing(std::shared_ptr<const std::string> bytes,
                                                    std::string_view name, const Position& at,
                                                    Report& report);

/// The whole XHTML document of what was read, with what was set aside in a last hidden
/// `<section class="dropped">`: what `makeready read` writes.
manuscript::Tree as_document(const Source& source);

} // namespace makeready::reader
