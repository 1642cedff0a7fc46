// The words on a cover, set in lines of one size that fill their measure well. Words come in, path
// data goes out.
#pragma once

#include "epub.hpp"
#include "outlines.hpp"
#include "style.hpp"
#include "text.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace makeready::epub {

/// The fonts of a drawn cover: the program's, and those that the book's own sheet brings along.
struct CoverFonts {
    std::shared_ptr<const text::FontSet> set;
    std::vector<std::string> families; ///< The book's own, for letters that the others lack.
};

CoverFonts cover_fonts(const Options& options);

/// What a block of words may look like. Sizes are in the units of the cover.
struct TypeWish {
    std::vector<std::string_view> families;
    int largest = 100, smallest = 50;
    int measure = 1000;
    std::size_t most_lines = 3;
    bool italic = false;
    int weight = 400;
    double leading = 1.15; ///< Of the size.
    int highest = 1000;    ///< All lines together.
};

/// Lines set below y = 0: the first baseline is at `rise`, the next block may begin at `height`.
struct SetBlock {
    std::string path;
    double size = 0, rise = 0, height = 0;
};

class CoverType {
public:
    CoverType(CoverFonts fonts, std::string language);

    /// The largest size at which the words fit, broken so that the lines are about equally long.
    SetBlock set(const std::string& words, const TypeWish& wish);

    /// What the fonts have no letters for; "" as long as all could be set.
    const std::string& missing() const { return missing_; }

private:
    text::Paragraph shaped(const std::string& words, const TypeWish& wish, int size);
    std::vector<text::Line> lines_of(const text::Paragraph& paragraph, int measure);

    CoverFonts fonts_;
    text::Typesetter typesetter_;
    style::StylePool pool_;
    Outlines outlines_;
    std::string language_;
    bool right_to_left_;
    std::string missing_;
};

} // namespace makeready::epub
