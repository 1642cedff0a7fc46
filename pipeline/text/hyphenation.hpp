// Where a word may take a hyphen. A word and its language come in, byte offsets go out. It never
// judges how good a break is, and never looks at a line.
#pragma once

#include "atom.hpp"
#include "handle.hpp"

#include <filesystem>
#include <hyphen.h>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace makeready::text {

/// A place for a hyphen, and how many letters of the word stand before and after it.
struct Hyphen {
    std::uint16_t at = 0, before = 0, after = 0;
};

/// The patterns of one language (libhyphen's format, as Debian's hyphen-* packages have it).
class Patterns {
public:
    explicit Patterns(const std::filesystem::path& file);

    bool usable() const { return dictionary_ != nullptr; }

    /// Offsets in a word of letters only, in order.
    std::vector<Hyphen> points(std::string_view letters) const;

private:
    std::optional<std::string> encoded(std::string_view lower_case) const;

    Handle<HyphenDict, hnj_hyphen_free> dictionary_;
};

/// Loads each language's patterns once.
class Hyphenation {
public:
    explicit Hyphenation(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// The patterns for a language ("en-GB", "de"); nullptr if the folder has none.
    const Patterns* patterns(Atom language);

private:
    std::filesystem::path file_for(std::string_view language) const;

    std::filesystem::path folder_;
    std::map<Atom, std::unique_ptr<Patterns>> known_;
};

/// Hyphens in a word with the punctuation around it. Addresses and words with digits have none;
/// parts of a word that has hyphens of its own are looked at one by one.
std::vector<Hyphen> hyphens_of(const Patterns& patterns, std::string_view word);

} // namespace makeready::text
