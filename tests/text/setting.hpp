// Sets text in tests with the ruler font: at 10 pt every character is 10 pt wide, so a measure of n
// ems holds n characters.
#pragma once

#include "text.hpp"

#include <deque>

namespace makeready::text {

/// A paragraph under test. The style may be changed until it is set.
class Setting {
public:
    explicit Setting(std::string text);

    style::InheritedStyle style;
    InlineText source;
    style::TextRules rules;
    Report report;

    /// Text of the last spans in another style than the paragraph.
    style::InheritedStyle& span(std::uint32_t begin, std::uint32_t end);
    void insert(std::string_view before, Insertion::Kind kind, Length width,
                std::string pattern = {});

    Paragraph shape(std::shared_ptr<const FontSet> fonts = nullptr);
    /// Set in `fonts`, or in those of tests/fonts.
    std::vector<Line> lines(double ems, int looseness = 0,
                            std::shared_ptr<const FontSet> fonts = nullptr);
    /// Each line's text, "|" between; "~" stands for a hyphen put in.
    std::string broken(double ems, int looseness = 0);
    std::string findings() const;

private:
    std::deque<style::InheritedStyle> others_;
    style::OwnStyle own_;
};

/// The fonts of tests/fonts.
std::shared_ptr<const FontSet> ruler_fonts();
std::string text_of(const Line& line);
/// Every glyph of a line from left to right: "a@10" is "a" at 10 ems.
std::string places(const Line& line);

} // namespace makeready::text
