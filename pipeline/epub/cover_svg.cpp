// A cover of live text, for words that no font here has letters for: the reader's own has them.
#include "cover.hpp"
#include "publication.hpp"
#include "strings.hpp"
#include "xml.hpp"

namespace makeready::epub {
namespace {

using xml::escaped;

// Units of the drawing. Chosen by eye: a third of the sheet above the title, a quarter below all.
constexpr int width = 1600;
constexpr int height = 2560;
constexpr int measure = 1240;

// Half an em is the mean width of a letter in the usual book faces; capitals and wide scripts more.
double estimated_ems(std::string_view text) {
    double ems = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        if (c >= 0x2E80)
            ems += 1;
        else
            ems += c == ' ' ? 0.25 : c >= 'A' && c <= 'Z' ? 0.72 : 0.52;
    }
    return ems;
}

std::vector<std::string> lines_of(const std::string& text, double ems) {
    std::vector<std::string> lines;
    for (const std::string_view word : split(text, ' ')) {
        if (!lines.empty() && estimated_ems(concat(lines.back(), ' ', word)) <= ems)
            lines.back() += concat(' ', word);
        else
            lines.emplace_back(word);
    }
    return lines;
}

/// Lines of one size that fit the measure: the largest size at which there are few enough of them.
struct Block {
    std::vector<std::string> lines;
    int size = 0;

    int leading() const { return size * 6 / 5; }
};

Block fitted(const std::string& text, int largest, int smallest, std::size_t most_lines) {
    const auto widest = [](const std::vector<std::string>& lines) {
        double ems = 0;
        for (const std::string& line : lines) ems = std::max(ems, estimated_ems(line));
        return ems;
    };
    for (int size = largest;; size -= 10) {
        Block block{lines_of(text, static_cast<double>(measure) / size), size};
        const bool fits = block.lines.size() <= most_lines && widest(block.lines) * size <= measure;
        if (fits || size <= smallest) return block;
    }
}

std::string drawn(const Block& block, int first_baseline, std::string_view style) {
    std::string out;
    int y = first_baseline;
    for (const std::string& line : block.lines) {
        out += concat("<text x=\"800\" y=\"", y, "\" font-size=\"", block.size, "\"", style, ">",
                      escaped(line), "</text>\n");
        y += block.leading();
    }
    return out;
}

std::string frame(int inset, int thickness) {
    return concat("<rect x=\"", inset, "\" y=\"", inset, "\" width=\"", width - 2 * inset,
                  "\" height=\"", height - 2 * inset,
                  "\" fill=\"none\" stroke=\"#23395b\" stroke-width=\"", thickness, "\"/>\n");
}

} // namespace

std::string cover_svg(const manuscript::Metadata& metadata) {
    const std::string title = collapsed(metadata.title);
    const std::string subtitle = collapsed(metadata.subtitle);
    const std::string authors = author_names(metadata);
    std::string out = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1600\" height=\"2560\" "
                      "viewBox=\"0 0 1600 2560\">\n<title>" +
                      escaped(title) +
                      "</title>\n<rect width=\"1600\" height=\"2560\" fill=\"#f6f1e7\"/>\n" +
                      frame(70, 10) + frame(96, 3) +
                      "<g font-family=\"Georgia, 'Times New Roman', serif\" text-anchor=\"middle\" "
                      "fill=\"#23395b\">\n";
    const Block heading = fitted(title, 200, 90, 5);
    int y = 800;
    out += drawn(heading, y, "");
    y += heading.leading() * static_cast<int>(heading.lines.size());
    if (!subtitle.empty()) {
        const Block second = fitted(subtitle, 80, 50, 3);
        out += drawn(second, y, " font-style=\"italic\"");
        y += second.leading() * static_cast<int>(second.lines.size());
    }
    out += concat("<path d=\"M650 ", y + 40, "h300\" stroke=\"#b08d57\" stroke-width=\"6\"/>\n");
    if (!authors.empty()) out += drawn(fitted(authors, 90, 50, 3), 2050, "");
    if (!metadata.publisher.empty())
        out += drawn(fitted(collapsed(metadata.publisher), 54, 36, 1), 2370, "");
    return out + "</g>\n</svg>\n";
}

} // namespace makeready::epub
