#include "cover_type.hpp"

#include "publication.hpp"
#include "strings.hpp"

namespace makeready::epub {
namespace {

// Where a line's ink begins and ends; justification and white space at its end are no matter.
struct Extent {
    double left = 0, right = 0;
};

Extent extent_of(const text::Line& line) {
    Extent extent{1e9, 0};
    for (const text::Piece& piece : line.pieces) {
        extent.left = std::min(extent.left, piece.x.points());
        extent.right = std::max(extent.right, (piece.x + piece.width).points());
    }
    return extent;
}

double widest(const std::vector<text::Line>& lines) {
    double width = 0;
    for (const text::Line& line : lines) {
        const Extent extent = extent_of(line);
        width = std::max(width, extent.right - extent.left);
    }
    return width;
}

} // namespace

CoverFonts cover_fonts(const Options& options) {
    CoverFonts fonts{options.fonts, {}};
    if (!options.load || options.own_css.find("@font-face") == std::string::npos) return fonts;
    Report unread; // Who writes the sheet into the book tells what is wrong with it.
    style::Cascade cascade;
    cascade.add(
        options.own_css, options.own_css_at, style::Origin::author,
        [](const std::string&, const Position&) { return std::nullopt; }, unread);
    const auto& faces = cascade.text_rules().faces;
    for (const style::FontFace& face : faces) fonts.families.push_back(face.family);
    fonts.set = text::FontSet::with_faces(
        options.fonts, faces,
        [&](const std::string& url, const Position&) { return options.load(url); }, unread);
    return fonts;
}

CoverType::CoverType(CoverFonts fonts, std::string language)
    : fonts_(std::move(fonts)), typesetter_(fonts_.set), language_(std::move(language)),
      right_to_left_(runs_right_to_left(language_)) {}

text::Paragraph CoverType::shaped(const std::string& words, const TypeWish& wish, int size) {
    style::InheritedStyle look = *pool_.initial().inherited;
    look.font.families.assign(wish.families.begin(), wish.families.end());
    look.font.families.insert(look.font.families.end(), fonts_.families.begin(),
                              fonts_.families.end());
    look.font.size = Length::from_points(size);
    look.font.weight = wish.weight;
    look.font.slant = wish.italic ? style::Slant::italic : style::Slant::normal;
    look.hyphens = style::Hyphens::none;
    look.language = Atom(language_);
    if (right_to_left_) look.direction = style::Direction::rtl;
    const style::Style styled{pool_.intern(look), pool_.initial().own};
    text::InlineText inline_text;
    inline_text.text = words;
    inline_text.spans = {{0, static_cast<std::uint32_t>(words.size()), styled, 0}};
    inline_text.style = styled;
    Report report;
    text::Paragraph paragraph = typesetter_.shape(std::move(inline_text), report);
    for (const Finding& finding : report.findings())
        if (missing_.empty() && finding.code == "MR603") missing_ = words;
    return paragraph;
}

std::vector<text::Line> CoverType::lines_of(const text::Paragraph& paragraph, int measure) {
    Report unread; // Loose lines are no mistake where nothing is justified.
    return paragraph.set_lines(
        [&](int) {
            return text::LineRoom{{}, Length::from_points(measure)};
        },
        0, unread);
}

SetBlock CoverType::set(const std::string& words, const TypeWish& wish) {
    int size = wish.largest;
    text::Paragraph paragraph = shaped(words, wish, size);
    std::vector<text::Line> lines = lines_of(paragraph, wish.measure);
    const auto fits = [&] {
        return lines.size() <= wish.most_lines && widest(lines) <= wish.measure &&
               static_cast<double>(lines.size()) * size * wish.leading <= wish.highest;
    };
    while (!fits() && size > wish.smallest) {
        size = std::max(wish.smallest, size - std::max(4, size / 20));
        paragraph = shaped(words, wish, size);
        lines = lines_of(paragraph, wish.measure);
    }
    // As few lines as that, but none much longer than the others.
    for (int low = wish.measure / 3, high = wish.measure; high - low > 8;) {
        const int middle = (low + high) / 2;
        auto narrower = lines_of(paragraph, middle);
        const bool holds = narrower.size() == lines.size() && widest(narrower) <= middle;
        (holds ? high : low) = middle;
        if (holds) lines = std::move(narrower);
    }
    SetBlock block{{}, static_cast<double>(size), size * 0.72, 0};
    double y = block.rise;
    for (const text::Line& line : lines) {
        const Extent extent = extent_of(line);
        const double start = right_to_left_ ? wish.measure - extent.right : -extent.left;
        for (const text::Piece& piece : line.pieces)
            if (piece.run.face)
                block.path += outlines_.path_of(piece.run, start + piece.x.points(), y);
        y += size * wish.leading;
    }
    block.height = y - size * wish.leading + size * 0.28;
    return block;
}

} // namespace makeready::epub
