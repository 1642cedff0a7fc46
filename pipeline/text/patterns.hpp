// Patterns say where a word may take a hyphen: Liang, Word Hy-phen-a-tion by Com-put-er (1983), in
// libhyphen's format, as Debian's hyphen-* packages have it. A file's text and words come in,
// places go out. It knows no language and no capitals.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace makeready::text {

/// How letters around a place are replaced where the word is parted there.
struct Change {
    std::string before, after; ///< What stands before and after the hyphen instead.
    std::uint32_t begin = 0;   ///< The first byte that is replaced, in the word.
    std::uint32_t size = 0;    ///< How many bytes are.
};

/// What patterns say of the place before a byte of a word: odd is for a hyphen, even against.
struct Place {
    std::uint8_t value = 0;
    std::uint32_t change = 0; ///< Of the pattern that won: its number in the table, from 1; or 0.
    std::uint32_t change_begin = 0;

    bool is_open() const { return (value & 1) != 0; }
};

/// The patterns of one level, as a tree of their letters. As libhyphen has it, and as its files are
/// made for, of all that end at a letter of a word only the longest counts, even where it is but
/// the beginning of a pattern.
class PatternTable {
public:
    bool empty() const { return patterns_.empty(); }

    /// A line of a file: "a2b1c", or "as5szon2y/sz=,2,1" for a word that is spelled otherwise.
    void add(std::string_view line);
    /// To be called when all lines are added, before words are weighed.
    void finish();
    /// A place for each byte of the word, and one behind it. The word is in lower case.
    std::vector<Place> weigh(std::string_view word) const;
    /// What a place that was weighed asks to be replaced.
    Change change(const Place& place) const;

private:
    /// A node of the tree while lines are added; 0 is no node, as nothing leads to the root.
    struct Growing {
        std::uint32_t child = 0, sibling = 0, ending = 0;
        char letter = 0;
    };

    struct Pattern {
        std::uint32_t values = 0; ///< In `values_`: one before each letter, one behind the last.
        std::uint16_t size = 0;   ///< Letters, with the dots for a word's edges.
        std::uint16_t change = 0; ///< Number in `changes_`, from 1; 0: none.
        bool begins_word = false;
    };

    /// Counted in bytes of the pattern's letters, a dot for the word's edge not among them.
    struct Respelled {
        std::string before, after;
        std::uint32_t begin = 0, size = 0;
    };

    void add_change(std::string_view rule, std::string_view letters);
    std::uint32_t node_of(const std::string& letters);
    std::uint32_t made_child(std::uint32_t parent, char letter);
    std::uint32_t child(std::uint32_t node, char letter) const;
    void apply(const Pattern& pattern, std::size_t end, std::vector<Place>& places) const;

    std::vector<Growing> growing_ = std::vector<Growing>(1); ///< By node, the first is the root.
    std::string last_; ///< The letters added last; files are sorted.
    std::vector<std::uint32_t> last_nodes_;
    // The finished tree, level by level, so that a node's children lie side by side and what words
    // ask for most lies close together.
    std::string letters_;                      ///< By node: what leads to it.
    std::vector<std::uint32_t> first_child_;   ///< By node, and one behind the last.
    std::vector<std::uint32_t> ending_;        ///< By node: the pattern that ends there, from 1.
    std::array<std::uint32_t, 256> opening_{}; ///< Where each letter leads from the root.
    std::string values_;
    std::vector<Pattern> patterns_;
    std::vector<Respelled> changes_;
};

/// The levels of a file: the first may part compounds, whose parts then go by the second.
class PatternFile {
public:
    PatternFile() = default;
    /// Takes the bytes of a file in whatever code it names. Nothing for a code that is not known.
    explicit PatternFile(std::string_view bytes);

    bool usable() const { return !words_.empty(); }

    /// The places of a word in lower case, and the changes they ask for.
    std::vector<Place> weigh(std::string_view word) const { return weigh(word, true, true); }

    Change change(const Place& place) const;

    /// The fewest letters before and behind a hyphen.
    int least_before() const { return least_before_; }

    int least_behind() const { return least_behind_; }

private:
    void read(std::string_view text);
    bool read_setting(std::string_view line);
    std::vector<Place> weigh(std::string_view word, bool begins, bool ends) const;
    std::vector<Place> weigh_part(std::string_view word, bool begins, bool ends) const;

    PatternTable compounds_, words_;
    int least_before_ = 2, least_behind_ = 2;
    int least_in_compound_before_ = 0, least_in_compound_behind_ = 0;
};

} // namespace makeready::text
