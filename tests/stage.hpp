// A stage for layout tests: a little XHTML and CSS, set with the ruler font, in which every
// character is one em wide, so that lines can be counted on the fingers.
#pragma once

#include "boxes.hpp"
#include "flow.hpp"
#include "manuscript.hpp"
#include "report.hpp"
#include "style.hpp"
#include "text.hpp"

#include <memory>
#include <string>

namespace makeready {

/// The body font of all stages: 10 pt on 10 pt, ragged, nothing hyphenated, pages of 200 x 100 pt
/// without margins. A test's own CSS comes after it.
class Stage {
public:
    Stage(const std::string& body, const std::string& css);

    boxes::BoxTree tree;
    style::Cascade cascade;
    style::StylePool pool;
    std::unique_ptr<text::Typesetter> typesetter;
    flow::PictureSource pictures;
    Report report;

    /// All findings, a line each.
    std::string findings() const;

private:
    manuscript::Tree document_;
};

} // namespace makeready
