#include "hyphenation.hpp"

#include "strings.hpp"

#include <algorithm>
#include <glib.h>
#include <iconv.h>

namespace makeready::text {
namespace fs = std::filesystem;

namespace {

/// The offset of each character, and the size behind the last.
std::vector<std::size_t> character_offsets(std::string_view text) {
    std::vector<std::size_t> offsets;
    offsets.reserve(text.size() + 1);
    for (std::size_t at = 0; at < text.size(); next_code_point(text, at)) offsets.push_back(at);
    offsets.push_back(text.size());
    return offsets;
}

bool is_letter(char32_t c) {
    return g_unichar_isalpha(c) || g_unichar_ismark(c);
}

bool is_apostrophe(char32_t c) {
    return c == '\'' || c == 0x2019 || c == 0x02BC;
}

// Nobody wants a hyphen in what must be typed exactly: addresses, part numbers, file names.
bool is_unbreakable(std::string_view word) {
    for (std::size_t i = 0; i < word.size(); ++i) {
        const char c = word[i];
        if ((c >= '0' && c <= '9') || c == '@' || c == '_' || c == '\\' || c == '/') return true;
        const bool inside = i > 0 && i + 1 < word.size();
        if (c == '.' && inside && g_ascii_isalpha(word[i - 1]) && g_ascii_isalpha(word[i + 1]))
            return true;
    }
    return false;
}

// Many languages are called by one code and have patterns by country; these are not XX of xx.
struct Home {
    std::string_view language, file;
};

constexpr Home homes[] = {
    {"en", "en_US"}, {"da", "da_DK"}, {"cs", "cs_CZ"}, {"el", "el_GR"}, {"et", "et_EE"},
    {"nb", "nb_NO"}, {"no", "nb_NO"}, {"nn", "nn_NO"}, {"sl", "sl_SI"}, {"sv", "sv_SE"},
    {"uk", "uk_UA"}, {"pt", "pt_PT"}, {"zu", "zu_ZA"}, {"af", "af_ZA"}, {"ca", "ca_ES"},
};

} // namespace

Patterns::Patterns(const fs::path& file) : dictionary_(hnj_hyphen_load(file.c_str())) {}

// Older dictionaries are in an 8-bit code and are asked in it, one byte a character.
std::optional<std::string> Patterns::encoded(std::string_view lower_case) const {
    if (dictionary_->utf8) return std::string(lower_case);
    iconv_t converter = iconv_open(dictionary_->cset, "UTF-8");
    if (converter == reinterpret_cast<iconv_t>(-1)) return std::nullopt;
    std::string in(lower_case), out(lower_case.size(), '\0');
    char *from = in.data(), *to = out.data();
    std::size_t left = in.size(), room = out.size();
    const bool converted =
        iconv(converter, &from, &left, &to, &room) != static_cast<std::size_t>(-1);
    iconv_close(converter);
    if (!converted) return std::nullopt;
    out.resize(out.size() - room);
    return out;
}

std::vector<Hyphen> Patterns::points(std::string_view letters) const {
    const std::vector<std::size_t> offsets = character_offsets(letters);
    const std::size_t count = offsets.size() - 1;
    if (count < 4) return {};
    const std::string lower_case = lower(letters);
    const bool is_ascii = count == letters.size();
    const auto word = encoded(lower_case);
    if (!word || (!is_ascii && character_offsets(lower_case).size() != offsets.size())) return {};
    std::string marks(word->size() + 5, '0');
    char** replacements = nullptr;
    int *positions = nullptr, *removed = nullptr;
    hnj_hyphen_hyphenate2(dictionary_.get(), word->c_str(), static_cast<int>(word->size()),
                          marks.data(), nullptr, &replacements, &positions, &removed);
    const std::size_t left = static_cast<std::size_t>(std::max<int>(2, dictionary_->lhmin));
    const std::size_t right = static_cast<std::size_t>(std::max<int>(2, dictionary_->rhmin));
    std::vector<Hyphen> points;
    for (std::size_t i = left; i + right <= count; ++i) {
        const bool changes_spelling = replacements && replacements[i - 1];
        if ((marks[i - 1] & 1) != 0 && !changes_spelling)
            points.push_back({static_cast<std::uint16_t>(offsets[i]), static_cast<std::uint16_t>(i),
                              static_cast<std::uint16_t>(count - i)});
    }
    if (replacements)
        for (std::size_t i = 0; i < word->size(); ++i) std::free(replacements[i]);
    std::free(replacements);
    std::free(positions);
    std::free(removed);
    return points;
}

fs::path Hyphenation::file_for(std::string_view language) const {
    std::vector<std::string_view> parts = split(language, '-');
    const std::string code = lower_ascii(parts.front());
    std::vector<std::string> names;
    if (parts.size() > 1 && parts.back().size() == 2) {
        std::string region(parts.back());
        for (char& c : region) c = g_ascii_toupper(c);
        names.push_back(concat(code, '_', region));
    }
    for (const Home& home : homes)
        if (home.language == code) names.emplace_back(home.file);
    std::string country = code;
    for (char& c : country) c = g_ascii_toupper(c);
    names.push_back(concat(code, '_', country));
    names.push_back(code);
    for (const std::string& name : names) {
        fs::path file = folder_ / concat("hyph_", name, ".dic");
        std::error_code failed;
        if (fs::exists(file, failed)) return file;
    }
    return {};
}

const Patterns* Hyphenation::patterns(Atom language) {
    if (language.empty()) return nullptr;
    auto [known, is_new] = known_.try_emplace(language);
    if (is_new) {
        const fs::path file = file_for(language.text());
        if (!file.empty()) known->second = std::make_unique<Patterns>(file);
    }
    return known->second && known->second->usable() ? known->second.get() : nullptr;
}

std::vector<Hyphen> hyphens_of(const Patterns& patterns, std::string_view word) {
    std::vector<Hyphen> found;
    if (word.size() < 4 || word.size() > 400 || is_unbreakable(word)) return found;
    std::size_t begin = 0;
    const auto finish = [&](std::size_t end) {
        if (end > begin)
            for (Hyphen hyphen : patterns.points(word.substr(begin, end - begin))) {
                hyphen.at = static_cast<std::uint16_t>(hyphen.at + begin);
                found.push_back(hyphen);
            }
    };
    for (std::size_t at = 0; at < word.size();) {
        const std::size_t start = at;
        const char32_t c = next_code_point(word, at);
        if (is_letter(c)) continue;
        // "couldn't" is not hyphenated before its last syllable; "d'accord" is behind its article.
        const bool ends_word = is_apostrophe(c) && word.size() - at <= 3;
        finish(start);
        begin = ends_word ? word.size() : at;
        if (ends_word) break;
    }
    finish(word.size());
    return found;
}

} // namespace makeready::text
