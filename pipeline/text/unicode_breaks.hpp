// Line breaks of any script by UAX 14 and by dictionary, through ICU. A text and a manner come in,
// byte offsets go out. It knows nothing of spans, widths and penalties.
#pragma once

#include "atom.hpp"
#include "style.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace makeready::text {

/// What decides about the breaks in a stretch of text, beside the text.
struct BreakManner {
    Atom language;
    style::LineBreak line_break = style::LineBreak::automatic;
    style::WordBreak word_break = style::WordBreak::normal;
    bool operator==(const BreakManner&) const = default;
};

/// Keeps ICU's rules and dictionaries, which take long to open. One for each thread.
class UnicodeBreaks {
public:
    UnicodeBreaks();
    ~UnicodeBreaks();

    /// Where a line may begin: offsets in order, neither 0 nor the text's end.
    std::vector<std::uint32_t> find(std::string_view text, const BreakManner& manner);

private:
    struct Opened;
    std::map<std::string, std::unique_ptr<Opened>> opened_; ///< By ICU's name of the manner.
};

} // namespace makeready::text
