#include "break_rules.hpp"

#include "break_manners.hpp"
#include "strings.hpp"

#include <algorithm>
#include <glib.h>

namespace makeready::text {
namespace {

using Objects = std::vector<std::pair<std::uint32_t, ObjectKind>>;

enum class Sign : std::uint8_t {
    none,
    letter,
    digit,
    space,
    line_end,
    glue,
    joiner,
    hyphen,
    dash,
    ellipsis,
    object,
    opener,
    closer,
    stop,
    slash,
    other,
};

Sign sign_of(char32_t c) {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return Sign::letter;
    if (c >= '0' && c <= '9') return Sign::digit;
    switch (c) {
    case ' ':
    case '\t':
        return Sign::space;
    case 0x2028:
        return Sign::line_end;
    case 0xA0:
    case 0x202F:
    case 0x2011:
        return Sign::glue;
    case 0x2060:
    case 0xFEFF:
        return Sign::joiner;
    case '-':
    case 0x2010:
        return Sign::hyphen;
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
        return Sign::dash;
    case 0x2026:
        return Sign::ellipsis;
    case 0xFFFC:
        return Sign::object;
    case '(':
    case '[':
    case '{':
    case 0x201C:
    case 0x2018:
    case 0x201E:
    case 0x201A:
    case 0xA1:
    case 0xBF:
    case 0xAB:
    case 0x2039:
        return Sign::opener;
    case ')':
    case ']':
    case '}':
    case 0x201D:
    case 0x2019:
    case 0xBB:
    case 0x203A:
        return Sign::closer;
    case '!':
    case '?':
    case ':':
    case ';':
        return Sign::stop;
    case '/':
        return Sign::slash;
    default:
        return c >= 0xC0 && g_unichar_isalpha(c) ? Sign::letter : Sign::other;
    }
}

bool begins_word(Sign sign) {
    return sign == Sign::letter || sign == Sign::digit || sign == Sign::opener ||
           sign == Sign::object;
}

/// The rules for Latin, Greek and Cyrillic: what UAX 14 says, with the manners of book setting.
class PlainScanner {
public:
    explicit PlainScanner(std::string_view text) : text_(text) {
        found_.reserve(text.size() / 5 + 2);
    }

    std::vector<Opportunity> scan() {
        for (std::size_t at = 0; at < text_.size();) {
            const std::size_t begin = at;
            const Sign sign = next_sign(at);
            // Inside words, which is nearly everywhere, there is nothing to see.
            if (sign == Sign::letter && last_ == Sign::letter) {
                before_last_ = Sign::letter;
                continue;
            }
            if (begin > 0) look_between(begin, sign, at);
            if (last_ == Sign::space || begin == 0) word_ = begin;
            before_last_ = last_;
            last_ = sign;
        }
        return std::move(found_);
    }

private:
    Sign next_sign(std::size_t& at) const {
        const char c = text_[at];
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
            ++at;
            return Sign::letter;
        }
        return sign_of(next_code_point(text_, at));
    }

    void look_between(std::size_t at, Sign next, std::size_t behind);
    void look_behind_space(std::size_t at, Sign next, std::size_t behind);
    bool is_address() const;

    void add(std::size_t at, BreakKind kind) {
        found_.push_back({static_cast<std::uint32_t>(at), kind});
    }

    std::string_view text_;
    std::vector<Opportunity> found_;
    Sign last_ = Sign::none, before_last_ = Sign::none;
    std::size_t word_ = 0; ///< Where the word began that is being looked at.
};

// UAX 14, LB13 as it was up to 15.0: no break before closing signs, even behind spaces. A colon or
// a slash that begins a word is not meant.
void PlainScanner::look_behind_space(std::size_t at, Sign next, std::size_t behind) {
    const bool lone = behind >= text_.size() || text_[behind] == ' ';
    const bool closes = (next == Sign::closer || next == Sign::stop || next == Sign::slash) && lone;
    if (closes || next == Sign::line_end || next == Sign::space || next == Sign::joiner) return;
    const bool spaced_dash = next == Sign::dash && lone;
    add(at, spaced_dash ? BreakKind::before_dash : BreakKind::space);
}

void PlainScanner::look_between(std::size_t at, Sign next, std::size_t behind) {
    switch (last_) {
    case Sign::line_end:
        add(at, BreakKind::forced);
        break;
    case Sign::space:
        look_behind_space(at, next, behind);
        break;
    case Sign::hyphen:
        if ((before_last_ == Sign::letter || before_last_ == Sign::digit) && next == Sign::letter)
            add(at, is_address() ? BreakKind::address : BreakKind::hyphen);
        break;
    case Sign::dash:
        // A dash that opens a word ("—Hola") stays with it, and one between numbers with both.
        if (before_last_ == Sign::digit && next == Sign::digit) break;
        if (before_last_ != Sign::space && before_last_ != Sign::none &&
            before_last_ != Sign::opener && before_last_ != Sign::line_end && begins_word(next))
            add(at, BreakKind::dash);
        break;
    case Sign::ellipsis:
        if (before_last_ == Sign::letter && next == Sign::letter) add(at, BreakKind::dash);
        break;
    case Sign::object:
        if (next == Sign::letter || next == Sign::digit || next == Sign::object)
            add(at, BreakKind::other);
        break;
    case Sign::slash:
        if (next != Sign::slash && next != Sign::space && is_address()) add(at, BreakKind::address);
        break;
    default:
        if (next == Sign::object && (last_ == Sign::letter || last_ == Sign::digit))
            add(at, BreakKind::other);
    }
}

bool PlainScanner::is_address() const {
    const std::size_t end = text_.find_first_of(" \t", word_);
    const std::string_view word =
        text_.substr(word_, end == std::string_view::npos ? end : end - word_);
    return word.find("://") != std::string_view::npos ||
           word.find("www.") != std::string_view::npos;
}

BreakKind kind_behind(char32_t before, char32_t after) {
    switch (sign_of(before)) {
    case Sign::space:
        return sign_of(after) == Sign::dash ? BreakKind::before_dash : BreakKind::space;
    case Sign::hyphen:
        return BreakKind::hyphen;
    case Sign::dash:
    case Sign::ellipsis:
        return BreakKind::dash;
    case Sign::slash:
        return BreakKind::address;
    default:
        return BreakKind::other;
    }
}

bool is_letter_or_digit(char32_t c) {
    return g_unichar_isalnum(c) || g_unichar_ismark(c);
}

// Signs that repeat the word before them; ICU's dictionaries don't know them.
bool repeats(char32_t c) {
    return c == 0x0E46 || c == 0x0EC6 || c == 0x17D7;
}

// Korean may break between any syllables, but books break it between words.
bool keeps_words(const BreakManner& manner, char32_t before, char32_t after) {
    const bool korean =
        manner.language.text().starts_with("ko") && manner.word_break == style::WordBreak::normal;
    const bool keep_all = manner.word_break == style::WordBreak::keep_all || korean;
    return keep_all && is_letter_or_digit(before) && is_letter_or_digit(after);
}

/// UAX 14 with the tailoring of the language; words of Thai, Lao, Khmer and Burmese by dictionary.
std::vector<Opportunity> scan_by_unicode(std::string_view text, const BreakManner& manner,
                                         UnicodeBreaks& unicode) {
    const std::vector<std::uint32_t> places = unicode.find(text, manner);
    std::vector<Opportunity> found;
    auto place = places.begin();
    char32_t before = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t c = next_code_point(text, at);
        while (place != places.end() && *place < begin) ++place;
        const bool allowed = place != places.end() && *place == begin;
        if (begin > 0 && before == 0x2028)
            found.push_back({static_cast<std::uint32_t>(begin), BreakKind::forced});
        else if (allowed && c != 0x2028 && !repeats(c) && !keeps_words(manner, before, c))
            found.push_back({static_cast<std::uint32_t>(begin), kind_behind(before, c)});
        before = c;
    }
    return found;
}

/// The text as the rules see it: edges and marks taken out, leaders a letter.
class Lens {
public:
    Lens(std::string_view text, const Objects& objects) : objects_(objects) {
        std::size_t from = 0;
        for (const auto& [at, kind] : objects) {
            if (kind == ObjectKind::object) continue;
            seen_ += text.substr(from, at - from);
            if (kind == ObjectKind::word) seen_ += "\u2060";
            from = at + 3;
        }
        seen_ += text.substr(from);
    }

    const std::string& seen() const { return seen_; }

    /// Moves opportunities back to the text itself: behind closing edges, before opening ones.
    void restore(std::vector<Opportunity>& found) const {
        std::size_t next = 0;
        std::uint32_t hidden = 0;
        for (Opportunity& opportunity : found) {
            const auto place = [&] { return opportunity.at + hidden; };
            while (next < objects_.size()) {
                const auto& [at, kind] = objects_[next];
                const bool before = at < place();
                const bool sticks = at == place() && kind == ObjectKind::closing;
                if (!before && !sticks) break;
                if (kind == ObjectKind::opening || kind == ObjectKind::closing) hidden += 3;
                ++next;
            }
            opportunity.at += hidden;
        }
    }

private:
    const Objects& objects_;
    std::string seen_;
};

} // namespace

std::vector<Opportunity> find_opportunities(std::string_view text, const Objects& objects,
                                            const BreakManner& manner, Plainness plain,
                                            UnicodeBreaks& unicode) {
    const auto scan = [&](std::string_view seen) {
        auto found = plain == Plainness::complex ? scan_by_unicode(seen, manner, unicode)
                                                 : PlainScanner(seen).scan();
        const LanguageManners manners(manner.language);
        std::erase_if(found, [&](const Opportunity& here) { return manners.forbid(seen, here); });
        return found;
    };
    const bool direct = std::all_of(objects.begin(), objects.end(), [](const auto& object) {
        return object.second == ObjectKind::object;
    });
    if (direct) return scan(text);
    const Lens lens(text, objects);
    std::vector<Opportunity> found = scan(lens.seen());
    lens.restore(found);
    return found;
}

} // namespace makeready::text
