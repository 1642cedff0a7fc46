// Which language a text is in: Google's Compact Language Detector 2, by what four letters in a row
// tell. Only what it is sure of is believed.
#include "common_words.hpp"
#include "language.hpp"
#include "strings.hpp"

#include <algorithm>
#include <array>
#include <cld2/public/compact_lang_det.h>

namespace makeready::language {

namespace {

using manuscript::Node;

constexpr int least_share = 90;           // Of the text's bytes, in percent.
constexpr std::size_t least_bytes = 60;   // A shorter text tells too little.
constexpr std::size_t most_bytes = 20000; // More of it tells nothing new.

/// CLD2 keeps some codes that BCP 47 has replaced.
std::string tag_of(std::string code) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> replaced = {
        {{"iw", "he"}, {"jw", "jv"}, {"mo", "ro"}, {"in", "id"}}};
    for (const auto& [old, now] : replaced)
        if (code == old) return std::string(now);
    return code;
}

/// Whole code points, at most so many bytes.
std::string_view beginning_of(std::string_view text, std::size_t bytes) {
    if (text.size() <= bytes) return text;
    while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0) == 0x80) --bytes;
    return text.substr(0, bytes);
}

bool is_quotable(const Node& node) {
    constexpr std::array<std::string_view, 8> blocks = {"p",  "li",      "dd",         "td",
                                                        "th", "caption", "figcaption", "h2"};
    return node.is_element() &&
           std::find(blocks.begin(), blocks.end(), node.name.text()) != blocks.end();
}

bool holds_blocks(const Node& node) {
    for (const Node* child = node.first; child != nullptr; child = child->next)
        if (child->is("p") || child->is("ul") || child->is("ol") || child->is("dl")) return true;
    return false;
}

/// The nearest ancestor inside the article that declares a language, itself included.
bool is_declared(const Node& node) {
    for (const Node* at = &node; at != nullptr; at = at->parent)
        if (at->attribute("lang") != nullptr || at->attribute("xml:lang") != nullptr) return true;
    return false;
}

} // namespace

std::string primary(std::string_view tag) {
    return lower_ascii(tag.substr(0, tag.find('-')));
}

std::string detect(std::string_view text) {
    const std::string_view read = beginning_of(text, most_bytes);
    if (read.size() < least_bytes) return "";
    // No name of a site, no encoding (CLD2 counts "unknown" as 23), no language is suggested.
    const CLD2::CLDHints no_hints = {nullptr, nullptr, 23, CLD2::UNKNOWN_LANGUAGE};
    std::array<CLD2::Language, 3> languages{};
    std::array<int, 3> shares{};
    std::array<double, 3> scores{};
    int bytes = 0;
    int valid = 0;
    bool is_sure = false;
    CLD2::ExtDetectLanguageSummaryCheckUTF8(read.data(), static_cast<int>(read.size()), true,
                                            &no_hints, 0, languages.data(), shares.data(),
                                            scores.data(), nullptr, &bytes, &is_sure, &valid);
    if (!is_sure || shares[0] < least_share || languages[0] == CLD2::UNKNOWN_LANGUAGE) return "";
    return tag_of(CLD2::LanguageCode(languages[0]));
}

int mark_foreign(Node& article, std::string_view own) {
    int marked = 0;
    for (Node* node = &article; node != nullptr; node = manuscript::following(*node, article)) {
        if (!is_quotable(*node) || holds_blocks(*node) || is_declared(*node)) continue;
        if (surely_reads_as(*node, own)) continue; // At a tenth of what `detect` takes.
        const std::string found = detect(collapsed(manuscript::text_content(*node)));
        if (found.empty() || primary(found) == primary(own)) continue;
        node->set("lang", found);
        ++marked;
    }
    return marked;
}

} // namespace makeready::language
