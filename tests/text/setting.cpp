#include "setting.hpp"

#include "strings.hpp"

namespace makeready::text {

std::shared_ptr<const FontSet> ruler_fonts() {
    return FontSet::of_folders({SOURCE_FOLDER "/tests/fonts"});
}

Setting::Setting(std::string text) {
    source.text = std::move(text);
    source.at = start_of("book.md");
    style.font.families = {"Ruler"};
    style.font.size = 10_pt;
    style.language = "en-US";
}

style::InheritedStyle& Setting::span(std::uint32_t begin, std::uint32_t end) {
    others_.push_back(style);
    source.spans.push_back({begin, end, {&others_.back(), &own_}, 0});
    return others_.back();
}

void Setting::insert(std::string_view before, Insertion::Kind kind, Length width,
                     std::string pattern) {
    const auto at = static_cast<std::uint32_t>(source.text.find(before));
    source.text.insert(at, "\uFFFC");
    Insertion insertion;
    insertion.kind = kind;
    insertion.at = at;
    insertion.width = width;
    insertion.pattern = std::move(pattern);
    source.insertions.push_back(std::move(insertion));
}

Paragraph Setting::shape(std::shared_ptr<const FontSet> fonts) {
    source.style = {&style, &own_};
    InlineText text = source;
    std::vector<Span> spans;
    std::uint32_t at = 0;
    const auto fill = [&](std::uint32_t end) {
        if (end > at) spans.push_back({at, end, source.style, 0});
        at = end;
    };
    for (const Span& span : source.spans) {
        fill(span.begin);
        spans.push_back(span);
        at = span.end;
    }
    fill(static_cast<std::uint32_t>(text.text.size()));
    text.spans = std::move(spans);
    return Typesetter(fonts ? std::move(fonts) : ruler_fonts(), rules)
        .shape(std::move(text), report);
}

std::vector<Line> Setting::lines(double ems, int looseness, std::shared_ptr<const FontSet> fonts) {
    const Length width = style.font.size.scaled(ems);
    return shape(std::move(fonts))
        .set_lines(
            [&](int) {
                return LineRoom{{}, width};
            },
            looseness, report);
}

std::string text_of(const Line& line) {
    std::string out;
    bool hyphen = false;
    for (const Piece& piece : line.pieces) {
        if (piece.insertion >= 0 && piece.run.glyphs.empty()) out += "*";
        out += piece.run.text;
        for (const Glyph& glyph : piece.run.glyphs)
            hyphen = hyphen || glyph.cluster == piece.run.text.size();
    }
    while (out.ends_with(' ')) out.pop_back();
    return hyphen ? out + "~" : out;
}

std::string Setting::broken(double ems, int looseness) {
    std::string out;
    for (const Line& line : lines(ems, looseness)) out += (out.empty() ? "" : "|") + text_of(line);
    return out;
}

std::string Setting::findings() const {
    std::string out;
    for (const Finding& finding : report.findings()) out += base::text_of(finding) + "\n";
    return out;
}

std::string places(const Line& line) {
    std::string out;
    for (const Piece& piece : line.pieces) {
        Length x = piece.x;
        for (const Glyph& glyph : piece.run.glyphs) {
            if (!out.empty()) out += ' ';
            std::size_t at = glyph.cluster, end = at;
            if (at < piece.run.text.size()) next_code_point(piece.run.text, end);
            out += at == piece.run.text.size() ? "~" : piece.run.text.substr(at, end - at);
            out += "@" + base::text_of((x + glyph.x_offset).points() / piece.run.size.points(), 3);
            x += Length(glyph.advance).scaled(piece.run.x_scale);
        }
        if (piece.insertion >= 0 && piece.run.glyphs.empty())
            out += (out.empty() ? "*@" : " *@") + base::text_of(piece.x.points() / 10, 3);
    }
    return out;
}

} // namespace makeready::text
