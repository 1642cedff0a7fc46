#include "passage.hpp"

#include "strings.hpp"

#include <algorithm>

namespace makeready::restore {

namespace {

std::int32_t code_points(std::string_view text) {
    const auto begins = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
    return static_cast<std::int32_t>(std::count_if(text.begin(), text.end(), begins));
}

} // namespace

Passage::Passage(std::string text, Place begin) : text_(std::move(text)), anchors_{{0, begin}} {}

Place Passage::place(std::size_t offset) const {
    if (anchors_.empty()) return {};
    const auto beyond = [](std::size_t at, const Anchor& anchor) { return at < anchor.offset; };
    const Anchor& anchor =
        *std::prev(std::upper_bound(anchors_.begin(), anchors_.end(), offset, beyond));
    const auto between = std::string_view(text_).substr(anchor.offset, offset - anchor.offset);
    return {anchor.place.line, anchor.place.column + code_points(between)};
}

std::vector<std::size_t> Passage::line_starts() const {
    std::vector<std::size_t> starts;
    for (std::size_t i = 1; i < anchors_.size(); ++i)
        if (anchors_[i].place.line != anchors_[i - 1].place.line)
            starts.push_back(anchors_[i].offset);
    return starts;
}

Passage Passage::slice(std::size_t begin, std::size_t end) const {
    end = std::min(end, text_.size());
    begin = std::min(begin, end);
    while (begin < end && text_[begin] == ' ') ++begin;
    while (begin < end && text_[end - 1] == ' ') --end;
    Passage out(text_.substr(begin, end - begin), place(begin));
    const auto beyond = [](std::size_t at, const Anchor& anchor) { return at < anchor.offset; };
    auto anchor = std::upper_bound(anchors_.begin(), anchors_.end(), begin, beyond);
    for (; anchor != anchors_.end() && anchor->offset < end; ++anchor)
        out.anchors_.push_back({anchor->offset - begin, anchor->place});
    return out;
}

void Passage::append(std::string_view between, const Passage& next) {
    text_ += between;
    for (const Anchor& anchor : next.anchors_)
        anchors_.push_back({text_.size() + anchor.offset, anchor.place});
    text_ += next.text_;
}

void Passage::append(std::string_view text, Place place) {
    anchors_.push_back({text_.size(), place});
    text_ += text;
}

} // namespace makeready::restore
