#include "common_words.hpp"

#include "language.hpp"
#include "strings.hpp"

#include <unordered_set>

namespace makeready::language {

namespace {

using manuscript::Node;
using Words = std::unordered_set<std::string_view>;

/// Words of which each language has a quarter of its text, and others hardly any.
const Words* common_words_of(std::string_view language) {
    static const Words english = {"the",  "and",  "of",   "to",    "that", "with",  "his", "which",
                                  "not",  "but",  "they", "this",  "from", "have",  "you", "it",
                                  "by",   "she",  "he",   "their", "were", "would", "are", "be",
                                  "your", "what", "who",  "there", "when", "could"};
    static const Words german = {"der", "das", "und", "ist",  "nicht", "ein",   "eine", "dem",
                                 "zu",  "mit", "auf", "sich", "auch",  "wird",  "sind", "von",
                                 "bei", "wie", "aus", "nach", "einer", "werden"};
    static const Words french = {"les",  "des",  "une",  "dans",  "pour", "pas",  "sur",  "aux",
                                 "elle", "nous", "vous", "cette", "ces",  "leur", "avec", "du",
                                 "au",   "ne",   "sont", "ou",    "plus", "par",  "qu",   "le"};
    if (language == "en") return &english;
    if (language == "de") return &german;
    return language == "fr" ? &french : nullptr;
}

/// Counts words, and those of them that are common. No text is copied: this looks at every word.
class WordShare {
public:
    explicit WordShare(const Words& common) : common_(common) {}

    void add(std::string_view text);

    // A text that is nine tenths foreign, which is what `detect` asks for, has less by far.
    bool is_high() const { return hits_ >= 3 && hits_ * 5 >= words_; }

private:
    void end_word();

    static constexpr std::size_t longest_ = 6; ///< Of the common words, in letters.

    const Words& common_;
    char word_[longest_] = {};
    std::size_t length_ = 0; ///< Of the word that is being read, which may be longer than is kept.
    int words_ = 0, hits_ = 0;
};

void WordShare::end_word() {
    if (length_ == 0) return;
    ++words_;
    hits_ += length_ <= longest_ && common_.contains(std::string_view(word_, length_));
    length_ = 0;
}

void WordShare::add(std::string_view text) {
    constexpr unsigned char general_punctuation = 0xE2; // U+2000 to U+2FFF: quotes and dashes.
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto c = static_cast<unsigned char>(text[at]);
        const bool is_small = c >= 'a' && c <= 'z', is_large = c >= 'A' && c <= 'Z';
        if (c == general_punctuation) at += 2;
        if (c == general_punctuation || !(is_small || is_large || c >= 0x80)) {
            end_word();
            continue;
        }
        if (length_ < longest_) word_[length_] = static_cast<char>(is_large ? c + ('a' - 'A') : c);
        ++length_;
    }
    end_word();
}

} // namespace

bool surely_reads_as(const Node& node, std::string_view language) {
    const Words* const common = common_words_of(primary(language));
    if (common == nullptr) return false;
    WordShare share(*common);
    for (const Node* at = &node; at != nullptr; at = manuscript::following(*at, node))
        if (at->is_text()) share.add(at->text);
    return share.is_high();
}

} // namespace makeready::language
