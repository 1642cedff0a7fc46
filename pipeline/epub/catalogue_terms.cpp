#include "catalogue_terms.hpp"

#include "hash.hpp"
#include "strings.hpp"

#include <algorithm>
#include <span>

namespace makeready::epub {
namespace {

bool is_address(std::string_view text) {
    const auto colon = text.find(':');
    if (colon == text.npos || colon == 0) return false;
    const auto of_scheme = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '+' || c == '-' || c == '.';
    };
    return std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(colon),
                       of_scheme) &&
           text.find_first_of(" \t\n<>\"{}|\\^`") == text.npos;
}

/// The digits of an ISBN, or "": thirteen, or ten of which the last may be X.
std::string isbn_digits(std::string_view text) {
    if (lower_ascii(text).starts_with("isbn")) text.remove_prefix(4);
    std::string digits;
    for (const char c : text) {
        if (c == '-' || c == ' ' || c == ':') continue;
        const bool is_last_of_ten = digits.size() == 9 && (c == 'X' || c == 'x');
        if ((c < '0' || c > '9') && !is_last_of_ten) return {};
        digits += is_last_of_ten ? 'X' : c;
    }
    const bool is_thirteen = digits.starts_with("978") || digits.starts_with("979");
    return digits.size() == 10 || (digits.size() == 13 && is_thirteen) ? digits : "";
}

bool is_uuid(std::string_view text) {
    constexpr std::string_view pattern = "hhhhhhhh-hhhh-hhhh-hhhh-hhhhhhhhhhhh";
    if (text.size() != pattern.size()) return false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool is_hex = std::string_view("0123456789abcdefABCDEF").find(text[at]) != text.npos;
        if (pattern[at] == 'h' ? !is_hex : text[at] != '-') return false;
    }
    return true;
}

struct Word {
    std::string_view of_epub, of_catalogue;
};

std::string_view word_of(std::span<const Word> words, std::string_view wanted) {
    for (const Word& word : words)
        if (word.of_epub == wanted)
            return word.of_catalogue.empty() ? word.of_epub : word.of_catalogue;
    return {};
}

} // namespace

std::string identifier_uri(std::string_view identifier) {
    const std::string_view text = trimmed(identifier);
    if (const std::string isbn = isbn_digits(text); !isbn.empty()) return "urn:isbn:" + isbn;
    if (is_uuid(text)) return "urn:uuid:" + lower_ascii(text);
    return is_address(text) ? std::string(text) : uuid_urn(text);
}

std::string_view contributor_word(std::string_view marc_role) {
    static constexpr Word words[] = {
        {"", "author"},         {"aut", "author"},   {"edt", "editor"}, {"trl", "translator"},
        {"ill", "illustrator"}, {"nrt", "narrator"}, {"art", "artist"}, {"pbl", "publisher"}};
    const std::string_view word = word_of(words, marc_role);
    return word.empty() ? "contributor" : word;
}

std::string scheme_uri(std::string_view authority) {
    static constexpr Word words[] = {
        {"BISAC", "http://www.bisg.org/standards/bisac_subject/index.html"},
        {"Thema", "https://ns.editeur.org/thema/"}};
    const std::string_view known = word_of(words, authority);
    return std::string(known.empty() && is_address(authority) ? authority : known);
}

std::string conformance_uri(std::string_view conforms_to) {
    constexpr std::string_view begin = "EPUB Accessibility 1.1 - WCAG ", level = " Level ";
    if (is_address(conforms_to)) return std::string(conforms_to);
    const auto middle = conforms_to.find(level);
    if (!conforms_to.starts_with(begin) || middle == conforms_to.npos) return {};
    return concat("https://www.w3.org/TR/epub-a11y-11#wcag-",
                  conforms_to.substr(begin.size(), middle - begin.size()), "-",
                  lower_ascii(conforms_to.substr(middle + level.size())));
}

std::string_view feature_word(std::string_view feature) {
    // Both words for the pages of a print edition are younger than the manifest's list.
    static constexpr Word words[] = {{"pageBreakMarkers", "printPageNumbers"},
                                     {"pageNavigation", "printPageNumbers"},
                                     {"printPageNumbers", ""},
                                     {"annotations", ""},
                                     {"ARIA", ""},
                                     {"bookmarks", ""},
                                     {"index", ""},
                                     {"readingOrder", ""},
                                     {"structuralNavigation", ""},
                                     {"tableOfContents", ""},
                                     {"alternativeText", ""},
                                     {"audioDescription", ""},
                                     {"captions", ""},
                                     {"describedMath", ""},
                                     {"longDescription", ""},
                                     {"rubyAnnotations", ""},
                                     {"signLanguage", ""},
                                     {"transcript", ""},
                                     {"displayTransformability", ""},
                                     {"synchronizedAudioText", ""},
                                     {"timingControl", ""},
                                     {"unlocked", ""},
                                     {"ChemML", ""},
                                     {"latex", ""},
                                     {"MathML", ""},
                                     {"ttsMarkup", ""},
                                     {"highContrastAudio", ""},
                                     {"highContrastDisplay", ""},
                                     {"largePrint", ""},
                                     {"braille", ""},
                                     {"tactileGraphic", ""},
                                     {"tactileObject", ""},
                                     {"none", ""}};
    return word_of(words, feature);
}

std::string_view hazard_word(std::string_view hazard) {
    static constexpr Word words[] = {{"flashing", ""},
                                     {"noFlashingHazard", ""},
                                     {"motionSimulation", ""},
                                     {"noMotionSimulationHazard", ""},
                                     {"sound", ""},
                                     {"noSoundHazard", ""},
                                     {"unknown", ""},
                                     {"none", ""}};
    return word_of(words, hazard);
}

} // namespace makeready::epub
