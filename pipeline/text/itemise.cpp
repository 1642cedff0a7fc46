#include "itemise.hpp"

#include "handle.hpp"
#include "strings.hpp"

#include <algorithm>
#include <optional>
#include <pango/pango.h>
#include <unicode/uchar.h>

namespace makeready::text {
namespace {

using ScriptIterator = Handle<PangoScriptIter, pango_script_iter_free>;
using Levels = Handle<guint8, g_free>;

bool is_plain_latin(char32_t c) {
    if (c < 0x250) return c >= 0x20 || c == '\t';
    if (c >= 0x1E00 && c < 0x1F00) return true;
    if (c >= 0x2010 && c <= 0x2028) return true;
    switch (c) {
    case 0x202F:
    case 0x2030:
    case 0x2032:
    case 0x2033:
    case 0x2039:
    case 0x203A:
    case 0x2044:
    case 0x2060:
    case 0xFEFF:
    case 0x20AC:
    case 0x2122:
    case 0x2212:
    case 0xFFFC:
        return true;
    default:
        return c >= 0xFB00 && c <= 0xFB06;
    }
}

bool is_plain_alphabet(char32_t c) {
    return (c >= 0x370 && c < 0x530 && !(c >= 0x483 && c <= 0x489)) || (c >= 0x1F00 && c < 0x2000);
}

/// The levels of the text's bytes, by UAX 9.
class LevelFinder {
public:
    LevelFinder(std::string_view text, const std::vector<InlineText::BidiControl>& controls,
                style::Direction base)
        : text_(text), controls_(controls), base_(base) {}

    std::vector<std::uint8_t> find() {
        std::size_t at = 0;
        for (const InlineText::BidiControl& control : controls_) {
            add(at, control.at);
            at = control.at;
            add_control(control.sign);
        }
        add(at, text_.size());
        return levels();
    }

private:
    void add_control(std::string_view control) {
        analysed_ += control;
        owner_.push_back(-1);
    }

    void add(std::size_t begin, std::size_t end) {
        analysed_ += text_.substr(begin, end - begin);
        for (std::size_t at = begin; at < end; next_code_point(text_, at))
            owner_.push_back(static_cast<std::int64_t>(at));
    }

    std::vector<std::uint8_t> levels() const {
        PangoDirection direction =
            base_ == style::Direction::rtl ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR;
        const Levels found(pango_log2vis_get_embedding_levels(
            analysed_.data(), static_cast<int>(analysed_.size()), &direction));
        std::vector<std::uint8_t> levels(text_.size(), base_ == style::Direction::rtl);
        for (std::size_t i = 0; i < owner_.size(); ++i)
            if (owner_[i] >= 0) levels[static_cast<std::size_t>(owner_[i])] = found.get()[i];
        for (std::size_t i = 1; i < levels.size(); ++i)
            if ((static_cast<unsigned char>(text_[i]) & 0xC0) == 0x80) levels[i] = levels[i - 1];
        return levels;
    }

    std::string_view text_;
    const std::vector<InlineText::BidiControl>& controls_;
    style::Direction base_;
    std::string analysed_;
    std::vector<std::int64_t> owner_;
};

hb_script_t script_of(PangoScript script) {
    if (script == PANGO_SCRIPT_COMMON || script == PANGO_SCRIPT_INHERITED ||
        script == PANGO_SCRIPT_INVALID_CODE)
        return HB_SCRIPT_LATIN; // Nothing but signs: the default features of a text face.
    return hb_script_from_iso15924_tag(
        g_unicode_script_to_iso15924(static_cast<GUnicodeScript>(script)));
}

std::vector<ScriptRun> script_runs(std::string_view text) {
    std::vector<ScriptRun> runs;
    const ScriptIterator at(pango_script_iter_new(text.data(), static_cast<int>(text.size())));
    do {
        const char *begin = nullptr, *end = nullptr;
        PangoScript script = PANGO_SCRIPT_COMMON;
        pango_script_iter_get_range(at.get(), &begin, &end, &script);
        const hb_script_t found = script_of(script);
        const auto first = static_cast<std::uint32_t>(begin - text.data());
        const auto last = static_cast<std::uint32_t>(end - text.data());
        if (!runs.empty() && runs.back().script == found)
            runs.back().end = last;
        else
            runs.push_back({first, last, found, 0, false});
    } while (pango_script_iter_next(at.get()));
    return runs;
}

/// Whether a character stands upright; nothing for a mark, which goes with its base. Signs that
/// have a form of their own for text that runs down are taken to have it in CJK alone.
std::optional<bool> stands_upright(char32_t c) {
    const auto point = static_cast<UChar32>(c);
    if ((U_GET_GC_MASK(point) & U_GC_M_MASK) != 0) return std::nullopt;
    switch (u_getIntPropertyValue(point, UCHAR_VERTICAL_ORIENTATION)) {
    case U_VO_UPRIGHT:
    case U_VO_TRANSFORMED_UPRIGHT:
        return true;
    case U_VO_TRANSFORMED_ROTATED:
        return c >= 0x3000;
    default:
        return false;
    }
}

} // namespace

Plainness plainness(std::string_view text) {
    Plainness found = Plainness::latin;
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte >= 0x20 && byte < 0x7F) {
            ++at;
            continue;
        }
        const char32_t c = next_code_point(text, at);
        if (is_plain_latin(c)) continue;
        if (!is_plain_alphabet(c)) return Plainness::complex;
        found = Plainness::left_to_right;
    }
    return found;
}

std::vector<ScriptRun> itemise(std::string_view text,
                               const std::vector<InlineText::BidiControl>& controls,
                               style::Direction base, Plainness plain) {
    const auto size = static_cast<std::uint32_t>(text.size());
    const bool one_direction = base == style::Direction::ltr && controls.empty();
    if (size == 0) return {};
    if (plain == Plainness::latin && one_direction) return {{0, size, HB_SCRIPT_LATIN, 0, false}};
    std::vector<ScriptRun> scripts = script_runs(text);
    if (plain != Plainness::complex && one_direction) return scripts;
    const std::vector<std::uint8_t> levels = LevelFinder(text, controls, base).find();
    std::vector<ScriptRun> runs;
    for (const ScriptRun& run : scripts)
        for (std::uint32_t at = run.begin; at < run.end;) {
            std::uint32_t end = at;
            while (end < run.end && levels[end] == levels[at]) ++end;
            runs.push_back({at, end, run.script, levels[at], false});
            at = end;
        }
    return runs;
}

std::vector<ScriptRun> parted_by_orientation(std::string_view text,
                                             const std::vector<ScriptRun>& runs) {
    std::vector<ScriptRun> out;
    for (const ScriptRun& run : runs) {
        for (std::size_t at = run.begin; at < run.end;) {
            const auto begin = static_cast<std::uint32_t>(at);
            const std::optional<bool> upright = stands_upright(next_code_point(text, at));
            const auto end = static_cast<std::uint32_t>(at);
            const bool is_first = begin == run.begin;
            if (!is_first && out.back().upright == upright.value_or(out.back().upright))
                out.back().end = end;
            else
                out.push_back({begin, end, run.script, run.level, upright.value_or(false)});
        }
    }
    return out;
}

} // namespace makeready::text
