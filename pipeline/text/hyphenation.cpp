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

Patterns::Patterns(const fs::path& file)
    : dictionary_(file.empty() ? nullptr : hnj_hyphen_load(file.c_str())) {}

void Patterns::add_word(std::string_view hyphenated) {
    std::string word;
    std::vector<std::size_t> places;
    for (std::size_t at = 0; at < hyphenated.size();) {
        const char32_t c = next_code_point(hyphenated, at);
        if (c == '-' || c == 0xAD || c == 0x2010)
            places.push_back(word.size());
        else
            append_utf8(word, c);
    }
    const std::vector<std::size_t> offsets = character_offsets(word);
    std::vector<Hyphen>& hyphens = words_[lower(word)];
    hyphens.clear();
    for (const std::size_t place : places) {
        const auto before =
            std::lower_bound(offsets.begin(), offsets.end(), place) - offsets.begin();
        const auto after = std::ssize(offsets) - 1 - before;
        if (before > 0 && after > 0)
            hyphens.push_back({static_cast<std::uint16_t>(place),
                               static_cast<std::uint16_t>(before),
                               static_cast<std::uint16_t>(after), nullptr});
    }
}

namespace {

std::optional<std::string> converted(std::string_view text, const char* to, const char* from) {
    iconv_t converter = iconv_open(to, from);
    if (converter == reinterpret_cast<iconv_t>(-1)) return std::nullopt;
    std::string in(text), out(text.size() * 4, '\0');
    char *source = in.data(), *target = out.data();
    std::size_t left = in.size(), room = out.size();
    const bool done =
        iconv(converter, &source, &left, &target, &room) != static_cast<std::size_t>(-1);
    iconv_close(converter);
    if (!done) return std::nullopt;
    out.resize(out.size() - room);
    return out;
}

} // namespace

// Older dictionaries are in an 8-bit code and are asked in it, one byte a character.
std::optional<std::string> Patterns::encoded(std::string_view lower_case) const {
    if (dictionary_->utf8) return std::string(lower_case);
    return converted(lower_case, dictionary_->cset, "UTF-8");
}

std::string Patterns::decoded(std::string_view letters) const {
    if (dictionary_->utf8) return std::string(letters);
    return converted(letters, "UTF-8", dictionary_->cset).value_or("");
}

/// The replacement of the characters from `begin` to `end` as one around the place `at`; nothing if
/// the word has capitals there, which patterns know nothing of.
const Respelling* Patterns::respelling(std::string_view letters,
                                                       const std::vector<std::size_t>& offsets,
                                                       std::size_t at, std::string_view replacement,
                                                       std::size_t begin, std::size_t end) const {
    const std::string spelling = decoded(replacement);
    const std::size_t parted = spelling.find('=');
    if (parted == std::string::npos || begin > at || end < at || end >= offsets.size())
        return nullptr;
    const std::string_view own = letters.substr(offsets[begin], offsets[end] - offsets[begin]);
    if (lower(own) != own) return nullptr;
    respellings_.push_back({static_cast<std::uint16_t>(offsets[at] - offsets[begin]),
                            static_cast<std::uint16_t>(offsets[end] - offsets[at]),
                            spelling.substr(0, parted), spelling.substr(parted + 1)});
    return &respellings_.back();
}

std::vector<Hyphen> Patterns::points(std::string_view letters) const {
    const std::vector<std::size_t> offsets = character_offsets(letters);
    const std::size_t count = offsets.size() - 1;
    if (count < 4 && words_.empty()) return {};
    const std::string lower_case = lower(letters);
    if (const auto own = words_.find(lower_case); own != words_.end()) return own->second;
    if (!dictionary_ || count < 4) return {};
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
        if ((marks[i - 1] & 1) == 0) continue;
        Hyphen hyphen{static_cast<std::uint16_t>(offsets[i]), static_cast<std::uint16_t>(i),
                      static_cast<std::uint16_t>(count - i), nullptr};
        if (replacements && replacements[i - 1]) {
            // Counted from the hyphen back to where the replaced letters begin.
            const std::size_t begin = i - static_cast<std::size_t>(positions[i - 1]);
            hyphen.respelling = respelling(letters, offsets, i, replacements[i - 1], begin,
                                           begin + static_cast<std::size_t>(removed[i - 1]));
            if (!hyphen.respelling) continue;
        }
        points.push_back(std::move(hyphen));
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

namespace {

/// Whether what is said of a language holds for another: "en" for "en-GB".
bool covers(std::string_view general, std::string_view language) {
    const std::string whole = lower_ascii(language), start = lower_ascii(general);
    return whole == start || whole.starts_with(start + "-");
}

} // namespace

const Patterns* Hyphenation::patterns(Atom language) {
    if (language.empty()) return nullptr;
    auto [known, is_new] = known_.try_emplace(language);
    if (is_new) {
        known->second = std::make_unique<Patterns>(file_for(language.text()));
        for (const style::HyphenationWords& list : words_)
            if (covers(list.language.text(), language.text()))
                for (const std::string& word : list.words) known->second->add_word(word);
    }
    return known->second && known->second->usable() ? known->second.get() : nullptr;
}

std::vector<Hyphen> hyphens_of(const Patterns& patterns, std::string_view word) {
    std::vector<Hyphen> found;
    if (word.size() < 2 || word.size() > 400 || is_unbreakable(word)) return found;
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
