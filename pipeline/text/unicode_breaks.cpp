#include "unicode_breaks.hpp"

#include "error.hpp"
#include "handle.hpp"
#include "strings.hpp"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

namespace makeready::text {

using Iterator = Handle<UBreakIterator, ubrk_close>;
using Text = Handle<UText, utext_close>;

struct UnicodeBreaks::Opened {
    Iterator iterator;
};

UnicodeBreaks::UnicodeBreaks() = default;
UnicodeBreaks::~UnicodeBreaks() = default;

namespace {

// CSS Text 4, 5.3: what `auto` means is ours to say. Books keep the strict rules.
std::string_view strictness(style::LineBreak line_break) {
    switch (line_break) {
    case style::LineBreak::loose:
        return "loose";
    case style::LineBreak::normal:
        return "normal";
    default:
        return "strict";
    }
}

std::string locale_of(const BreakManner& manner) {
    const std::string_view language = manner.language.text();
    const std::string_view code = language.substr(0, language.find('-'));
    const bool phrases = manner.word_break == style::WordBreak::auto_phrase;
    return concat(code.empty() ? "en" : lower_ascii(code), "@lb=", strictness(manner.line_break),
                  phrases ? ";lw=phrase" : "");
}

} // namespace

std::vector<std::uint32_t> UnicodeBreaks::find(std::string_view text, const BreakManner& manner) {
    UErrorCode failed = U_ZERO_ERROR;
    auto& opened = opened_[locale_of(manner)];
    if (!opened)
        opened = std::make_unique<Opened>(
            Opened{Iterator(ubrk_open(UBRK_LINE, locale_of(manner).c_str(), nullptr, 0, &failed))});
    const Text shown(
        utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &failed));
    UBreakIterator* const at = opened->iterator.get();
    if (at && shown) ubrk_setUText(at, shown.get(), &failed);
    if (!at || !shown || U_FAILURE(failed))
        throw Error({}, "MR606",
                    concat("the rules for line breaks can't be read (ICU: ", u_errorName(failed),
                           "); install libicu again"));
    std::vector<std::uint32_t> found;
    for (std::int32_t place = ubrk_next(at); place != UBRK_DONE; place = ubrk_next(at))
        if (static_cast<std::size_t>(place) < text.size())
            found.push_back(static_cast<std::uint32_t>(place));
    return found;
}

} // namespace makeready::text
