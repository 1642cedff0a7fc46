#include "hyphenation.hpp"

#include "file.hpp"
#include "strings.hpp"

#include <algorithm>
#include <glib.h>

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

bool is_mark(std::string_view text, std::size_t at) {
    return g_unichar_ismark(next_code_point(text, at)) != 0;
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
    {"hi", "hi_IN"}, {"bn", "bn_IN"}, {"ta", "ta_IN"}, {"te", "te_IN"}, {"ml", "ml_IN"},
    {"kn", "kn_IN"}, {"mr", "mr_IN"}, {"gu", "gu_IN"}, {"pa", "pa_IN"}, {"or", "or_IN"},
    {"as", "as_IN"},
};

} // namespace

Patterns::Patterns(const fs::path& file)
    : file_(file.empty() ? PatternFile() : PatternFile(read_bytes(file))) {}

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

// Patterns know nothing of capitals, so nothing that has some is replaced.
const Respelling* Patterns::respelling(std::string_view letters, std::size_t at,
                                       const Change& change) const {
    const std::size_t end = change.begin + change.size;
    if (change.begin > at || end < at || end > letters.size()) return nullptr;
    const std::string_view own = letters.substr(change.begin, change.size);
    if (lower(own) != own) return nullptr;
    respellings_.push_back({static_cast<std::uint16_t>(at - change.begin),
                            static_cast<std::uint16_t>(end - at), change.before, change.after});
    return &respellings_.back();
}

std::vector<Hyphen> Patterns::points(std::string_view letters) const {
    if (letters.size() < 4 && words_.empty()) return {};
    const std::string lower_case = lower(letters);
    if (const auto own = words_.find(lower_case); own != words_.end()) return own->second;
    // Letters whose small ones take more bytes or fewer are too rare to be followed.
    if (letters.size() < 4 || !file_.usable() || lower_case.size() != letters.size()) return {};
    const std::vector<Place> places = file_.weigh(lower_case);
    // Marks belong to the letter before them (CSS Text 4, 6.3: "characters" are clusters).
    const auto begins_letter = [&](std::size_t at) {
        const auto byte = static_cast<unsigned char>(letters[at]);
        return byte < 0x80 || ((byte & 0xC0) != 0x80 && (byte < 0xCC || !is_mark(letters, at)));
    };
    int count = 0;
    for (std::size_t at = 0; at < letters.size(); ++at) count += begins_letter(at);
    std::vector<Hyphen> points;
    if (count < 4) return points;
    const auto least_before = static_cast<std::size_t>(std::max(2, file_.least_before()));
    const auto least_behind = static_cast<std::size_t>(std::max(2, file_.least_behind()));
    for (std::size_t at = 1, before = 1; at < letters.size(); ++at) {
        if (!begins_letter(at)) continue;
        const auto behind = static_cast<std::size_t>(count) - before;
        Hyphen hyphen{static_cast<std::uint16_t>(at), static_cast<std::uint16_t>(before),
                      static_cast<std::uint16_t>(behind), nullptr};
        const bool allowed = before >= least_before && behind >= least_behind;
        ++before;
        if (!allowed || !places[at].is_open()) continue;
        if (places[at].change != 0) {
            hyphen.respelling = respelling(letters, at, file_.change(places[at]));
            if (!hyphen.respelling) continue;
        }
        points.push_back(hyphen);
    }
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
