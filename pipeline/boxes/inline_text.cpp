// White space and case over one inline formatting context.
#include "boxes.hpp"
#include "strings.hpp"

namespace makeready::boxes {
namespace {

bool is_control(std::string_view text, std::size_t at) {
    const auto c = static_cast<unsigned char>(text[at]);
    if (c == '\t' || c == '\n' || c == '\r' || c == '\f') return false;
    return c < 0x20 || c == 0x7F ||
           (c == 0xC2 && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < 0xA0);
}

// CSS Text 3, 4: control characters are seen. Unicode has pictures for those of ASCII.
std::string with_controls_seen(std::string text) {
    std::size_t at = 0;
    while (at < text.size() && !is_control(text, at)) ++at;
    if (at == text.size()) return text;
    std::string out = text.substr(0, at);
    for (; at < text.size(); ++at) {
        const auto c = static_cast<unsigned char>(text[at]);
        if (!is_control(text, at)) {
            out += text[at];
        } else if (c == 0xC2) {
            out += "\uFFFD";
            ++at;
        } else {
            out += "\xE2\x90";
            out += static_cast<char>(c == 0x7F ? 0xA1 : 0x80 + c);
        }
    }
    return out;
}

class InlineTextFinisher {
public:
    void walk(Box& box);
    void trim_end();

private:
    void finish(Box& box);
    void put(std::string& out, Box& box, char space);
    std::string transformed(const Box& box);

    bool after_space_ = true; // The start of a line: a collapsible space vanishes.
    Box* last_space_ =
        nullptr; // The box that holds the last collapsible space, if nothing follows it.
    bool in_word_ = false;
};

bool keeps_spaces(style::WhiteSpace w) {
    return w == style::WhiteSpace::pre || w == style::WhiteSpace::pre_wrap ||
           w == style::WhiteSpace::break_spaces;
}

bool keeps_line_feeds(style::WhiteSpace w) {
    return keeps_spaces(w) || w == style::WhiteSpace::pre_line;
}

void InlineTextFinisher::walk(Box& box) {
    for (Box* child : box.children) {
        if (child->is_out_of_flow()) continue;
        switch (child->kind) {
        case BoxKind::text:
            finish(*child);
            break;
        case BoxKind::inline_:
            walk(*child);
            break;
        case BoxKind::note:
        case BoxKind::marker:
            break; // Out of this line's text.
        default:
            after_space_ = false;
            last_space_ = nullptr;
            in_word_ = false;
        }
    }
}

// CSS Text 3, 2.1. Capitalize takes the first letter of each word; case by Unicode.
std::string InlineTextFinisher::transformed(const Box& box) {
    switch (box.style.inherited->transform) {
    case style::TextTransform::uppercase:
        return upper(box.text);
    case style::TextTransform::lowercase:
        return lower(box.text);
    case style::TextTransform::capitalize:
        break;
    default:
        return box.text;
    }
    std::string out;
    for (std::size_t at = 0; at < box.text.size();) {
        const std::size_t begin = at;
        const char32_t c = next_code_point(box.text, at);
        const bool word = is_word_character(c) || c == '\'' || c == 0x2019;
        const std::string_view letter(box.text.data() + begin, at - begin);
        out += word && !in_word_ ? upper(letter) : std::string(letter);
        in_word_ = word;
    }
    return out;
}

void InlineTextFinisher::put(std::string& out, Box& box, char space) {
    if (after_space_) return;
    out += space;
    after_space_ = true;
    last_space_ = &box;
}

// CSS Text 3, 4.1.1: phase I of white space processing.
void InlineTextFinisher::finish(Box& box) {
    if (!box.generated.empty()) {
        after_space_ = false;
        last_space_ = nullptr;
        return;
    }
    const std::string text = with_controls_seen(transformed(box));
    const auto mode = box.style.inherited->white_space;
    std::string out;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
        if (c == '\n' && keeps_line_feeds(mode)) {
            if (!keeps_spaces(mode) && !out.empty() && out.back() == ' ') out.pop_back();
            out += "\u2028";
            after_space_ = !keeps_spaces(mode);
            last_space_ = nullptr;
        } else if (blank && !keeps_spaces(mode)) {
            put(out, box, ' ');
        } else {
            out += c == '\r' || c == '\f' ? ' ' : c;
            after_space_ = false;
            last_space_ = nullptr;
        }
    }
    if (box.text.size() >= 3 && box.text.ends_with("\u2028")) after_space_ = true;
    box.text = std::move(out);
}

void InlineTextFinisher::trim_end() {
    if (last_space_ && !last_space_->text.empty() && last_space_->text.back() == ' ')
        last_space_->text.pop_back();
}

} // namespace

void finish_inline_text(Box& block) {
    InlineTextFinisher finisher;
    finisher.walk(block);
    finisher.trim_end();
}

} // namespace makeready::boxes
