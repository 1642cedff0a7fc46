#include "cover.hpp"

#include "cover_art.hpp"
#include "cover_type.hpp"
#include "hash.hpp"
#include "picture.hpp"
#include "publication.hpp"
#include "strings.hpp"
#include "wording.hpp"
#include "xml.hpp"

namespace makeready::epub {
namespace {

using xml::escaped;

// Units of the drawing are pixels. Chosen by eye.
constexpr int width = 1600, height = 2560, margin = 140, measure = width - 2 * margin;
constexpr int quality = 90;

// A name stays on one line.
std::string with_whole_names(const manuscript::Metadata& metadata) {
    std::string out;
    for (const char c : author_names(metadata)) {
        const bool inside = c == ' ' && !out.ends_with(',');
        out += inside ? "\u00A0" : std::string(1, c);
    }
    return out;
}

/// Art above, words below on paper: as high as the words need.
class DrawnCover {
public:
    DrawnCover(const manuscript::Metadata& metadata, CoverType& type)
        : type_(type), seed_(hash64(concat(metadata.title, "\n", author_names(metadata)))),
          palette_(palette_of(seed_)) {
        set(metadata);
    }

    std::string svg() const;

private:
    void set(const manuscript::Metadata& metadata);
    double words_height() const;
    std::string placed(const SetBlock& block, double y, std::string_view colour) const;

    CoverType& type_;
    std::uint64_t seed_;
    const Palette& palette_;
    SetBlock title_, subtitle_, authors_, publisher_;
};

void DrawnCover::set(const manuscript::Metadata& metadata) {
    const auto block = [&](const std::string& words, const TypeWish& wish) {
        return words.empty() ? SetBlock() : type_.set(words, wish);
    };
    const std::vector<std::string_view> serif = {"Linux Libertine Display O", "serif"};
    const std::vector<std::string_view> sans = {"Inter Display", "Inter", "sans-serif"};
    title_ = block(collapsed(metadata.title), {serif, 330, 84, measure, 5, false, 400, 1.06, 780});
    subtitle_ = block(collapsed(metadata.subtitle),
                      {{"Linux Libertine O", "serif"}, 82, 52, measure, 3, true, 400, 1.2});
    authors_ = block(with_whole_names(metadata), {sans, 62, 40, measure, 2, false, 500, 1.3});
    publisher_ = block(collapsed(metadata.publisher), {sans, 42, 28, measure, 1, false, 400, 1.3});
}

constexpr double above_title = 130, above_subtitle = 56, above_authors = 150, above_publisher = 44,
                 foot = 140;

double DrawnCover::words_height() const {
    double sum = above_title + title_.height + above_authors + authors_.height + foot;
    if (subtitle_.height > 0) sum += above_subtitle + subtitle_.height;
    if (publisher_.height > 0) sum += above_publisher + publisher_.height;
    return sum;
}

std::string DrawnCover::placed(const SetBlock& block, double y, std::string_view colour) const {
    if (block.path.empty()) return {};
    return concat("<path transform=\"translate(", margin, ' ', text_of(y, 1), ")\" d=\"",
                  block.path, "\" fill=\"", colour, "\"/>\n");
}

std::string DrawnCover::svg() const {
    const int art = static_cast<int>(std::clamp(height - words_height(), 640.0, 1600.0));
    std::string out =
        concat("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"", width, "\" height=\"", height,
               "\">\n<rect width=\"", width, "\" height=\"", height, "\" fill=\"", palette_.paper,
               "\"/>\n<svg width=\"", width, "\" height=\"", art, "\">\n",
               cover_art(seed_, width, art), "</svg>\n");
    double y = art + above_title;
    out += placed(title_, y, palette_.ink);
    y += title_.height + above_subtitle;
    out += placed(subtitle_, y, palette_.accent);
    y = height - foot - publisher_.height;
    out += placed(publisher_, y, palette_.accent);
    if (publisher_.height > 0) y -= above_publisher;
    return out + placed(authors_, y - authors_.height, palette_.ink) + "</svg>\n";
}

std::shared_ptr<const std::string> shared(std::string bytes) {
    return std::make_shared<const std::string>(std::move(bytes));
}

std::string jpeg_of(std::string svg) {
    picture::Picture drawing;
    drawing.format = picture::Format::svg;
    drawing.bytes = shared(std::move(svg));
    drawing.name = "cover";
    return picture::draw_as_jpeg(drawing, width, height, quality);
}

Cover drawn_cover(const manuscript::Metadata& metadata, const Options& options,
                  const std::string& language, Report& report) {
    if (options.fonts) {
        CoverType type(cover_fonts(options), language);
        const DrawnCover cover(metadata, type);
        if (type.missing().empty())
            return {shared(jpeg_of(cover.svg())), "images/cover.jpg", "image/jpeg", {}};
        report.warning({}, "MR818",
                       concat("no font here has all letters of \"", type.missing(),
                              "\", so the cover is an SVG, which some shops refuse; put such a "
                              "font into fonts/ or the book's own sheet, or give a cover"));
    }
    return {shared(cover_svg(metadata)), "images/cover.svg", "image/svg+xml", {}};
}

// Sizes as the shops ask for them: Apple 1400 on the short side, Amazon 2560 high.
void judge(const picture::Picture& cover, const Position& at, Report& report) {
    const int shorter = std::min(cover.pixels_wide, cover.pixels_high);
    const auto size = concat(cover.pixels_wide, " x ", cover.pixels_high);
    if (shorter < 1400)
        report.warning(at, "MR819",
                       concat("the cover has ", size,
                              " pixels; shops ask for 1400 on the short side, best 1600 x 2560"));
    else if (cover.pixels_wide > cover.pixels_high)
        report.warning(at, "MR819",
                       concat("the cover is wider than high (", size,
                              "); shops show books upright, best 1600 x 2560"));
    if (cover.components == 4)
        report.error(at, "MR817",
                     "the cover is in CMYK, which screens show in wrong colours; save it as RGB");
}

Cover given_cover(const Options& options, Report& report) {
    const auto held = picture::open(options.cover, options.cover_name, options.cover_at, report);
    const bool is_taken = held && held->format != picture::Format::gif &&
                          held->format != picture::Format::webp &&
                          held->format != picture::Format::avif;
    if (!is_taken) {
        report.error(options.cover_at, "MR817",
                     concat("the cover \"", options.cover_name,
                            "\" is no picture that shops take; save it as JPEG or PNG"));
        return {options.cover, "images/cover.jpg", "image/jpeg", {}};
    }
    if (held->format == picture::Format::svg)
        return {shared(picture::draw_as_jpeg(*held, width, height, quality)),
                "images/cover.jpg",
                "image/jpeg",
                {}};
    judge(*held, options.cover_at, report);
    const bool is_png = held->format == picture::Format::png;
    return {options.cover,
            is_png ? "images/cover.png" : "images/cover.jpg",
            is_png ? "image/png" : "image/jpeg",
            {}};
}

} // namespace

Cover cover_of(const manuscript::Metadata& metadata, const Options& options,
               const std::string& language, Report& report) {
    Cover cover = options.cover ? given_cover(options, report)
                                : drawn_cover(metadata, options, language, report);
    cover.alt = options.cover_alt.empty() ? cover_alt(metadata, language) : options.cover_alt;
    return cover;
}

std::string author_names(const manuscript::Metadata& metadata) {
    std::vector<std::string> names;
    for (const manuscript::Contributor& who : metadata.authors)
        if (who.role == "aut") names.push_back(collapsed(who.name));
    if (names.empty())
        for (const manuscript::Contributor& who : metadata.authors)
            names.push_back(collapsed(who.name));
    return joined(names, ", ");
}

std::string cover_alt(const manuscript::Metadata& metadata, const std::string& language) {
    const Wording& words = wording_of(language);
    const std::string authors = author_names(metadata);
    const std::string subtitle = collapsed(metadata.subtitle);
    return concat(words.cover, ": ", collapsed(metadata.title), subtitle.empty() ? "" : ". ",
                  subtitle, authors.empty() ? "" : concat(", ", words.by, " "), authors);
}

std::string cover_page(const Cover& cover, const std::string& language,
                       const std::string& style_sheet) {
    const std::string_view title = wording_of(language).cover;
    const std::string sheet = style_sheet.empty()
                                  ? ""
                                  : concat("<link rel=\"stylesheet\" type=\"text/css\" href=\"../",
                                           style_sheet, "\"/>\n");
    return concat("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html>\n"
                  "<html xmlns=\"http://www.w3.org/1999/xhtml\" "
                  "xmlns:epub=\"http://www.idpf.org/2007/ops\"",
                  language_attributes(language), ">\n<head>\n<meta charset=\"utf-8\"/>\n<title>",
                  title, "</title>\n", sheet,
                  "</head>\n<body epub:type=\"frontmatter\" class=\"cover\">\n"
                  "<section class=\"cover\" aria-label=\"",
                  title, "\">\n<img epub:type=\"cover\" role=\"doc-cover\" src=\"../", cover.path,
                  "\" alt=\"", escaped(cover.alt), "\"/>\n</section>\n</body>\n</html>\n");
}

} // namespace makeready::epub
