// From a document tree and its style sheets to pages and a PDF: style, boxes, flow, pages, paint,
// pdf.
#pragma once

#include "boxes.hpp"
#include "flow.hpp"
#include "manuscript.hpp"
#include "pages.hpp"
#include "paint.hpp"
#include "pdf.hpp"
#include "report.hpp"
#include "style.hpp"
#include "text.hpp"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace makeready::command {

/// A style sheet on its way into the cascade.
struct Sheet {
    std::string css;
    Position start; ///< Its file; line 0.
    style::Origin origin = style::Origin::author;
};

/// What composing needs besides the document.
struct ComposingJob {
    const manuscript::Tree& tree;
    std::vector<Sheet> sheets;    ///< Behind the user-agent sheet, in order.
    bool uses_own_sheets = false; ///< Also what the document links and embeds.
    style::Loader load;           ///< For @import and links.
    flow::PictureSource pictures;
    std::shared_ptr<const text::FontSet> fonts;
    text::FontLoader font_files; ///< For @font-face.
    unsigned threads = 1;        ///< That may share the work.
};

/// A document set in pages. Everything that fragments point into is kept here.
struct Composed {
    style::StylePool pool;
    style::Cascade cascade;
    boxes::BoxTree tree;
    std::unique_ptr<text::Typesetter> typesetter;
    pages::Pagination pages;
    paint::DisplayList list;

    /// Frees the layout. The list points into none of it.
    void keep_list_only() {
        pages = {};
        tree = {};
    }
};

std::unique_ptr<Composed> compose(const ComposingJob& job, Report& report);

/// Pictures read from files within reach, each opened once. `base` is the folder of relative names.
flow::PictureSource picture_source(
    std::function<std::shared_ptr<const std::string>(const std::string&, const Position&)> load,
    Report& report);

} // namespace makeready::command
