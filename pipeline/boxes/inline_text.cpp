// White space and case over one inline formatting context.
#include "boxes.hpp"
#include "letter_forms.hpp"
#include "strings.hpp"

namespace makeready::boxes {
namespace {

bool is_control(std::string_view text, std::size_t at) {
    const auto c = static_cast<unsigned char>(text[at]);
    if (c == '\t' || c == '\n' || c == '\r' || c == '\f') return false;
    return c < 0x20 || c == 0x7F ||
           (c == 0xC2 && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < 0xA0);
}

// CSS Text 3, 4: control characters are seen. Unicode has pictures for those of ASCII, and one for
// all others.
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
            out += "\u2426";
            ++at;
        } else {
            out += "\xE2\x90";
            out += static_cast<char>(c == 0x7F ? 0xA1 : 0x80 + c);
        }
    }
    return out;
}

// An author's U+FFFC is a sign like others; ours stands for a box.
std::string without_sentinels(std::string text) {
    for (std::size_t at = 0; (at = text.find("\uFFFC", at)) != std::string::npos;)
        text.replace(at, 3, "\uFFFD");
    return text;
}

/// Signs that stand within a word between letters (UAX 29, MidLetter and MidNumLet).
bool joins_letters(char32_t c) {
    return c == '\'' || c == 0x2019 || c == 0xB7 || c == 0x387 || c == 0x2027 || c == '.';
}

class InlineTextFinisher {
public:
    void walk(Box& box);
    void trim_end();

private:
    void finish(Box& box);
    void put(std::string& out, Box& box, char space);
    std::string transformed(const Box& box);
    std::string capitalised(const std::string& text);

    bool after_space_ = true; // The start of a line: a collapsible space vanishes.
    Box* last_space_ =
        nullptr; // The box that holds the last collapsible space, if nothing follows it.
    bool in_word_ = false;
};

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
    using Letters = style::TextTransform::Letters;
    switch (box.style.inherited->transform.letters) {
    case Letters::uppercase:
        return upper(box.text);
    case Letters::lowercase:
        return lower(box.text);
    case Letters::capitalize:
        return capitalised(box.text);
    case Letters::none:
        break;
    }
    return box.text;
}

std::string InlineTextFinisher::capitalised(const std::string& text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t c = next_code_point(text, at);
        std::size_t after = at;
        const bool inside = in_word_ && joins_letters(c) && at < text.size() &&
                            is_word_character(next_code_point(text, after));
        const bool word = is_word_character(c) || c == '\'' || c == 0x2019;
        const std::string_view letter(text.data() + begin, at - begin);
        out += word && !in_word_ ? upper(letter) : std::string(letter);
        in_word_ = word || inside;
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
    const std::string text = without_sentinels(with_controls_seen(transformed(box)));
    const style::WhiteSpace mode = box.style.inherited->white_space;
    std::string out;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
        if (blank && mode.collapse == style::WhiteSpace::Collapse::discard) {
            continue;
        } else if (c == '\n' && mode.keeps_line_feeds()) {
            if (!mode.keeps_spaces() && !out.empty() && out.back() == ' ') out.pop_back();
            out += "\u2028";
            after_space_ = !mode.keeps_spaces();
            last_space_ = nullptr;
        } else if (blank && !mode.keeps_spaces()) {
            put(out, box, ' ');
        } else {
            const bool keeps_tabs = mode.collapse != style::WhiteSpace::Collapse::preserve_spaces;
            out += blank && !(c == '\t' && keeps_tabs) ? ' ' : c;
            after_space_ = false;
            last_space_ = nullptr;
        }
    }
    if (box.text.size() >= 3 && box.text.ends_with("\u2028")) after_space_ = true;
    box.text = wide_and_large(std::move(out), box.style.inherited->transform);
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
