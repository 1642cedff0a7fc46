#include "common_words.hpp"

#include "language.hpp"
#include "strings.hpp"

#include <unordered_set>

namespace makeready::language {

namespace {

using manuscript::Node;
/// A word of at most eight letters as one number, which is found fastest.
using Packed = std::uint64_t;
using Words = std::unordered_set<Packed>;

constexpr std::size_t longest = sizeof(Packed);

Packed with_letter(Packed word, unsigned char letter) {
    return word << 8 | letter;
}

Words words_of(std::string_view text) {
    Words words;
    for (const std::string_view word : split(text, ' ')) {
        Packed packed = 0;
        for (const char letter : word)
            packed = with_letter(packed, static_cast<unsigned char>(letter));
        words.insert(packed);
    }
    return words;
}

/// Words of which each language has a quarter of its text, and others hardly any.
const Words* common_words_of(std::string_view language) {
    static const Words english =
        words_of("the and of to that with his which not but they this from have you it by she he "
                 "their were would are be your what who there when could");
    static const Words german = words_of(
        "der das und ist nicht ein eine dem zu mit auf sich auch wird sind von bei wie aus "
        "nach einer werden");
    static const Words french =
        words_of("les des une dans pour pas sur aux elle nous vous cette ces leur avec du au ne "
                 "sont ou plus par qu le");
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

    const Words& common_;
    Packed word_ = 0;        ///< What is being read; its end, when it is too long.
    std::size_t length_ = 0; ///< In letters.
    int words_ = 0, hits_ = 0;
};

void WordShare::end_word() {
    if (length_ == 0) return;
    ++words_;
    hits_ += length_ <= longest && common_.contains(word_);
    length_ = 0;
    word_ = 0;
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
        word_ = with_letter(word_, static_cast<unsigned char>(is_large ? c + ('a' - 'A') : c));
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
