#include "emoji.hpp"
#include "items_maker.hpp"
#include "strings.hpp"

#include <algorithm>

namespace makeready::text {

namespace {

// Joiners, direction marks and variation selectors need no glyph of their own.
bool is_ignorable(char32_t c) {
    return (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x206F) || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF ||
           c == 0x34F;
}

} // namespace

/// Whether a word that the first face covers is not all for it: unicode-range says for whom.
bool ItemsMaker::is_for_other_faces(std::uint32_t begin, std::uint32_t end) {
    const FontChoice& choice = *manners_[span_at(begin)].choice;
    if (plain_ == Plainness::complex && may_hold_emoji(text(begin, end)))
        for (std::size_t at = begin; at < end; next_code_point(items_->text, at))
            if (emoji_at(text(0, end), at, choice.style.emoji).is_picture) return true;
    if (!choice.by_character) return false;
    for (std::size_t at = begin; at < end;) {
        const char32_t c = next_code_point(items_->text, at);
        if (!is_ignorable(c) && typecase_.face_covering(choice, {&c, 1}, {}) != choice.first)
            return true;
    }
    return false;
}

/// The characters from a place on that one face has to set together.
ItemsMaker::Cluster ItemsMaker::cluster_at(std::uint32_t at, std::uint32_t end,
                                           const FontChoice& choice) {
    Cluster here;
    std::size_t stop = at;
    here.characters = next_code_point(items_->text, stop);
    const EmojiSequence emoji = emoji_at(text(0, end), at, choice.style.emoji);
    if (emoji.is_picture) here.picture = typecase_.picture_face(choice, here.characters);
    if (emoji.end > stop) stop = emoji.end;
    while (stop < end && last_cluster(text(at, static_cast<std::uint32_t>(stop))) == stop - at) {
        std::size_t after = stop;
        const char32_t next = next_code_point(items_->text, after);
        if (last_cluster(text(at, static_cast<std::uint32_t>(after))) != after - at) break;
        if (!is_ignorable(next)) here.characters += next;
        stop = after;
    }
    here.end = static_cast<std::uint32_t>(stop);
    return here;
}

// CSS Fonts 4, 5.3: cluster by cluster to the first face that has it; a cluster that the face
// before it covers as well stays with that one.
void ItemsMaker::add_uncovered(std::uint32_t begin, std::uint32_t end, const ScriptRun& run) {
    const ListedFace* current = nullptr;
    std::uint32_t start = begin;
    const auto finish = [&](std::uint32_t stop) {
        if (stop == start) return;
        const std::uint32_t span = span_at(start);
        const FontChoice& choice = *manners_[span].choice;
        const ListedFace& face = current ? *current : *choice.first;
        add_shaped(start, stop, run,
                   typecase_.fount(choice, face, *manners_[span].style, run.script, run.level & 1,
                                   run.upright));
        start = stop;
    };
    for (std::uint32_t at = begin; at < end;) {
        const std::uint32_t span = span_at(at);
        const FontChoice& choice = *manners_[span].choice;
        const Cluster here = cluster_at(at, end, choice);
        const std::u32string& cluster = here.characters;
        const ListedFace* face = here.picture;
        if (!face)
            face = is_ignorable(cluster.front()) && current
                       ? current
                       : typecase_.face_covering(choice, cluster,
                                                 manners_[span].style->language.text());
        if (face != current || at == spans_[span].begin) finish(at);
        const bool needs_glyph = !is_ignorable(cluster.front());
        if (needs_glyph && !here.picture && (!face || !typecase_.is_listed(choice, face)))
            tell_of_face(at, choice, face, cluster);
        current = face;
        at = here.end;
    }
    finish(end);
}

std::string ItemsMaker::word_around(std::uint32_t at) const {
    const std::string& all = items_->text;
    std::size_t begin = 0, end = all.size();
    for (const std::string_view gap : {" ", "\t", "\uFFFC"}) { // The last stands for an object.
        if (const auto before = all.rfind(gap, at); before != std::string::npos)
            begin = std::max(begin, before + gap.size());
        end = std::min(end, all.find(gap, at));
    }
    std::size_t stop = begin;
    for (int shown = 0; stop < end && (shown < 40 || stop <= at); ++shown)
        next_code_point(all, stop);
    return concat(all.substr(begin, stop - begin), stop < end ? "..." : "");
}

void ItemsMaker::tell_of_face(std::uint32_t at, const FontChoice& choice, const ListedFace* face,
                              std::u32string_view cluster) {
    const std::pair<const ListedFace*, char32_t> told{face, face ? 0 : cluster.front()};
    if (std::find(told_.begin(), told_.end(), told) != told_.end()) return;
    told_.push_back(told);
    constexpr char digits[] = "0123456789ABCDEF";
    std::string sign, number;
    for (const char32_t c : cluster) append_utf8(sign, c);
    for (char32_t c = cluster.front(), i = 0; c > 0 || i < 4; c >>= 4, ++i)
        number.insert(number.begin(), digits[c & 15]);
    const std::string family = choice.first->family;
    if (face)
        report_.warning(items_->source.at, "MR602",
                        concat("\"", family, "\" has no \"", sign, "\" (U+", number,
                               ") for the word \"", word_around(at), "\"; \"", face->family,
                               "\" is used; list a family that has it"));
    else
        report_.error(items_->source.at, "MR603",
                      concat("no font has \"", sign, "\" (U+", number, ") for the word \"",
                             word_around(at), "\"; add a font that has it, or change the word"));
}

} // namespace makeready::text
