// Where a word may take a hyphen. A word and its language come in, byte offsets go out. It never
// judges how good a break is, and never looks at a line.
#pragma once

#include "atom.hpp"
#include "patterns.hpp"
#include "style.hpp"

#include <deque>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace makeready::text {

/// How a word is spelled otherwise where it is parted: "Zucker" becomes "Zuk-ker", "asszony"
/// "asz-szony". Bytes around the place are replaced by letters.
struct Respelling {
    std::uint16_t cut_before = 0, cut_after = 0;
    std::string before, after;
    bool operator==(const Respelling&) const = default;
};

/// A place for a hyphen, and how many letters of the word stand before and after it.
struct Hyphen {
    std::uint16_t at = 0, before = 0, after = 0;
    const Respelling* respelling = nullptr; ///< Mostly none; kept by the patterns.
};

/// The patterns of one language, and words that go by no pattern.
class Patterns {
public:
    /// An empty path: no patterns.
    explicit Patterns(const std::filesystem::path& file);

    bool usable() const { return file_.usable() || !words_.empty(); }

    /// A word with all its hyphens: "ta-ble".
    void add_word(std::string_view hyphenated);

    /// Offsets in a word of letters only, in order.
    std::vector<Hyphen> points(std::string_view letters) const;

private:
    /// What a place asks to be spelled otherwise; nullptr: nothing that can be done.
    const Respelling* respelling(std::string_view letters, std::size_t at,
                                 const Change& change) const;

    std::map<std::string, std::vector<Hyphen>, std::less<>> words_; ///< In lower case.
    mutable std::deque<Respelling> respellings_; ///< Words point at them as long as they are kept.
    PatternFile file_;
};

/// Loads each language's patterns once.
class Hyphenation {
public:
    Hyphenation(std::filesystem::path folder, std::vector<style::HyphenationWords> words)
        : folder_(std::move(folder)), words_(std::move(words)) {}

    /// The patterns for a language ("en-GB", "de"); nullptr if the folder has none.
    const Patterns* patterns(Atom language);

private:
    std::filesystem::path file_for(std::string_view language) const;

    std::filesystem::path folder_;
    std::vector<style::HyphenationWords> words_;
    std::map<Atom, std::unique_ptr<Patterns>> known_;
};

/// Hyphens in a word with the punctuation around it. Addresses and words with digits have none;
/// parts of a word that has hyphens of its own are looked at one by one.
std::vector<Hyphen> hyphens_of(const Patterns& patterns, std::string_view word);

} // namespace makeready::text
