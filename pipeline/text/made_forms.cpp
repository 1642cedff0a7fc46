// Small capitals, superiors and inferiors that a face lacks, made of its capitals and letters where
// the style asks for it; and what is told of it.
#include "items_maker.hpp"
#include "strings.hpp"

#include <algorithm>

namespace makeready::text {
namespace {

// The last that is said of a feature holds.
bool asks_for(const style::FontStyle& font, std::string_view tag) {
    const auto said =
        std::find_if(font.features.rbegin(), font.features.rend(),
                     [&](const auto& one) { return std::string_view(one.tag.data(), 4) == tag; });
    return said != font.features.rend() && said->value != 0;
}

bool is_of_forms(const style::Feature& feature) {
    constexpr std::string_view tags[] = {"smcp", "c2sc", "pcap", "c2pc", "unic", "subs", "sups"};
    return std::find(std::begin(tags), std::end(tags), std::string_view(feature.tag.data(), 4)) !=
           std::end(tags);
}

// CSS Fonts 4, 6.6: petite capitals may be small ones instead.
bool lacks(const OpenFace& face, const style::FontStyle& font, std::string_view small,
           std::string_view petite) {
    if (asks_for(font, petite)) return !face.has_forms(petite) && !face.has_forms(small);
    return asks_for(font, small) && !face.has_forms(small);
}

std::string told_of_forms(const FontChoice& choice, std::string_view forms, std::string_view made,
                          std::string_view kind, bool is_made) {
    const std::string lacks = concat("font family \"", choice.first->family, "\" has no ", forms);
    return is_made ? concat(lacks, "; they are made by machine of ", made,
                            "; choose a family that has them")
                   : concat(lacks,
                            "; plain ones are set; choose a family that has them, or ask for "
                            "made ones: font-synthesis-",
                            kind, ": auto");
}

/// Capitals, and for each of their bytes the byte of the text that it stands for.
struct Capitals {
    std::string letters;
    std::vector<std::uint32_t> source;
};

Capitals capitals_of(std::string_view text) {
    Capitals made;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        next_code_point(text, at);
        const std::string_view letter = text.substr(begin, at - begin);
        made.letters += letter == "ß" ? "SS" : upper(letter);
        made.source.resize(made.letters.size(), static_cast<std::uint32_t>(begin));
    }
    return made;
}

// Chosen by eye: a little higher than small letters, for capitals of one height look low.
double small_capital_scale(const FaceMetrics& metrics) {
    if (metrics.cap_height <= 0) return 0.75;
    return std::clamp(1.08 * metrics.x_height / metrics.cap_height, 0.7, 0.85);
}

} // namespace

void Typecase::find_made_forms(FontChoice& choice) {
    const style::FontStyle& font = choice.style;
    if (std::none_of(font.features.begin(), font.features.end(), is_of_forms)) return;
    const OpenFace& face = open(*choice.first);
    const auto tell = [&](std::string_view forms, std::string_view made, std::string_view kind,
                          bool is_made) {
        choice.troubles.push_back({is_made ? Severity::warning : Severity::note,
                                   "MR604",
                                   {},
                                   told_of_forms(choice, forms, made, kind, is_made)});
    };
    const bool small = lacks(face, font, "smcp", "pcap");
    const bool capitals =
        lacks(face, font, "c2sc", "c2pc") || (asks_for(font, "unic") && !face.has_forms("unic"));
    if (small || capitals) {
        tell("small capitals", "its capitals", "small-caps", font.synthesis_small_caps);
        if (font.synthesis_small_caps) choice.made = {small, capitals, 0};
    }
    for (const auto& [tag, position] : {std::pair("sups", 1), std::pair("subs", -1)}) {
        if (!asks_for(font, tag) || face.has_forms(tag)) continue;
        tell(position > 0 ? "superiors" : "inferiors", "its letters", "position",
             font.synthesis_position);
        if (font.synthesis_position) choice.made.position = position;
    }
}

bool ItemsMaker::is_made(std::uint32_t at) const {
    const auto span =
        std::find_if(spans_.begin(), spans_.end(), [at](const Span& one) { return one.end > at; });
    const FontChoice& choice = *manners_[static_cast<std::size_t>(span - spans_.begin())].choice;
    if (choice.made.position != 0) return true;
    const std::string_view letter = text(at, static_cast<std::uint32_t>(items_->text.size()));
    std::size_t end = 0;
    next_code_point(letter, end);
    const std::string own(letter.substr(0, end));
    return (choice.made.small_letters && (upper(own) != own || own == "ß")) ||
           (choice.made.capitals && lower(own) != own);
}

// What is made stands in words of its own, which end where a line may, so that none is ever cut and
// shaped from its letters.
void ItemsMaker::add_made_forms(std::uint32_t begin, std::uint32_t end, const ScriptRun& run,
                                Fount& fount) {
    for (std::uint32_t at = begin; at < end;) {
        const std::uint32_t span = span_at(at);
        std::uint32_t limit = std::min(next_break(at, end), spans_[span].end);
        for (const Opportunity& soft : manual_)
            if (soft.at > at) limit = std::min(limit, soft.at);
        const bool made = is_made(at);
        std::size_t stop = at;
        do next_code_point(items_->text, stop);
        while (stop < limit && is_made(static_cast<std::uint32_t>(stop)) == made);
        const auto behind = std::min(static_cast<std::uint32_t>(stop), limit);
        if (made)
            add_made(at, behind, run);
        else
            add_shaped(at, behind, run, fount);
        at = behind;
    }
}

void ItemsMaker::add_made(std::uint32_t begin, std::uint32_t end, const ScriptRun& run) {
    const Manner& manner = manners_[span_at(begin)];
    const FontChoice& choice = *manner.choice;
    const int position = choice.made.position;
    const OpenFace& face = typecase_.open(*choice.first);
    const OpenFace::Shift shift =
        position > 0   ? face.superior()
        : position < 0 ? face.inferior()
                       : OpenFace::Shift{small_capital_scale(choice.first->metrics), 0};
    style::FontStyle font = choice.style;
    font.size = font.size.scaled(shift.scale);
    std::erase_if(font.features, is_of_forms);
    const FontChoice& smaller = typecase_.choice(font);
    Fount& fount = typecase_.fount(smaller, *smaller.first, *manner.style, run.script, false);
    const bool capitals = choice.made.small_letters || choice.made.capitals;
    const Capitals made = capitals ? capitals_of(text(begin, end)) : Capitals{};
    items_->own_words.push_back(fount.shape(capitals ? made.letters : text(begin, end)));
    ShapedWord& word = items_->own_words.back();
    add_seam(begin, run, fount);
    for (SetGlyph& glyph : word.glyphs) {
        if (capitals) glyph.cluster = made.source[glyph.cluster];
        glyph.y_offset += static_cast<std::int32_t>(choice.style.size.scaled(shift.up).units);
    }
    Element element;
    element.level = run.level;
    element.begin = element.word_begin = begin;
    element.end = element.word_end = end;
    element.span = span_at(begin);
    element.fount = &fount;
    element.word = &word;
    element.width = word.width;
    items_->elements.push_back(element);
}

} // namespace makeready::text
