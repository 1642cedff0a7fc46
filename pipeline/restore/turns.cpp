#include "turns.hpp"

#include "pieces.hpp"
#include "strings.hpp"
#include "words.hpp"

namespace makeready::restore {

namespace {

template <std::size_t size>
bool holds(const std::array<std::string_view, size>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

// The closed classes of English words that take a text up.
constexpr std::array<std::string_view, 20> pointers = {
    "this", "these", "that", "those", "it",   "it's", "its",     "they",   "their", "them",
    "he",   "she",   "his",  "her",   "such", "both", "another", "others", "here",  "there"};
constexpr std::array<std::string_view, 30> connectives = {
    "however",      "but",         "and",      "also",      "so",       "then",
    "yet",          "or",          "instead",  "still",     "thus",     "therefore",
    "additionally", "furthermore", "moreover", "otherwise", "because",  "even",
    "perhaps",      "maybe",       "indeed",   "similarly", "likewise", "nevertheless",
    "nor",          "rather",      "too",      "again",     "plus",     "meanwhile"};
constexpr std::array<std::string_view, 32> subordinates = {
    "if",     "when",  "while",   "although", "though",   "since",   "as",      "after",
    "before", "once",  "until",   "unless",   "to",       "in",      "on",      "at",
    "for",    "with",  "without", "by",       "from",     "during",  "through", "of",
    "about",  "under", "within",  "whether",  "whenever", "despite", "among",   "between"};
constexpr std::array<std::string_view, 12> addresses = {
    "you", "we", "i", "your", "our", "my", "you'll", "you're", "we're", "we've", "i'm", "let's"};
constexpr std::array<std::string_view, 14> determiners = {
    "the",  "a",    "an",   "any", "each",    "every", "all",
    "some", "many", "most", "one", "several", "few",   "no"};
constexpr std::array<std::string_view, 9> questions = {"how",  "what",  "where", "which", "who",
                                                       "whom", "whose", "why",   "do"};

std::string first_word_of(std::string_view text) {
    std::string out;
    bool inside = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t c = next_code_point(text, at);
        if (is_word_character(c)) {
            out.append(text, begin, at - begin);
            inside = true;
        } else if (inside && (c == '\'' || c == U'’')) {
            out += '\'';
        } else if (inside) {
            break;
        }
    }
    return lower_ascii(out);
}

Uptake uptake_of(std::string_view text) {
    const std::string word = first_word_of(text);
    if (word.empty()) return Uptake::other;
    if (holds(pointers, word)) return Uptake::pointer;
    if (holds(connectives, word)) return Uptake::connective;
    if (holds(subordinates, word)) return Uptake::subordinate;
    if (holds(addresses, word)) return Uptake::address;
    if (holds(determiners, word)) return Uptake::determiner;
    if (holds(questions, word)) return Uptake::question;
    if (word[0] >= '0' && word[0] <= '9') return Uptake::digit;
    return Uptake::other;
}

bool is_closed(std::string_view word) {
    return is_function_word(word) || holds(pointers, word) || holds(connectives, word) ||
           holds(subordinates, word) || holds(addresses, word) || holds(determiners, word) ||
           holds(questions, word);
}

int shared_terms(const Terms& a, const Terms& b) {
    int count = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (*i < *j) {
            ++i;
        } else if (*j < *i) {
            ++j;
        } else {
            ++count;
            ++i;
            ++j;
        }
    }
    return count;
}

Terms both(Terms a, const Terms& b) {
    a.insert(a.end(), b.begin(), b.end());
    std::sort(a.begin(), a.end());
    a.erase(std::unique(a.begin(), a.end()), a.end());
    return a;
}

} // namespace

Terms terms_of(std::string_view text) {
    constexpr std::size_t stem = 6; // "treats", "treatment": one thing.
    Terms terms;
    std::string word;
    const auto end_word = [&] {
        if (word.size() >= 4 && !is_closed(word)) {
            std::uint64_t term = 0;
            if (word.back() == 's') word.pop_back();
            for (const char c : word.substr(0, stem))
                term = term * 256 + static_cast<unsigned char>(c);
            terms.push_back(term);
        }
        word.clear();
    };
    for (const char c : text) {
        const char low = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        if ((low >= 'a' && low <= 'z') || (low & 0x80) != 0)
            word += low;
        else
            end_word();
    }
    end_word();
    std::sort(terms.begin(), terms.end());
    terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
    return terms;
}

void find_turns(std::vector<Piece>& pieces, std::string_view text) {
    if (pieces.size() < 2) return;
    std::vector<Terms> terms;
    for (const Piece& piece : pieces)
        terms.push_back(terms_of(text.substr(piece.begin, piece.end - piece.begin)));
    const Terms none;
    const auto at = [&](std::size_t i) -> const Terms& {
        return i < terms.size() ? terms[i] : none;
    };
    for (std::size_t i = 1; i < pieces.size(); ++i) {
        const Terms left = i >= 2 ? both(terms[i - 1], terms[i - 2]) : terms[i - 1];
        const Terms right = both(terms[i], at(i + 1));
        Turn& turn = pieces[i].turn;
        turn.uptake = uptake_of(text.substr(pieces[i].begin, pieces[i].end - pieces[i].begin));
        turn.near = shared_terms(terms[i - 1], terms[i]);
        turn.wide = shared_terms(left, right);
        turn.ahead =
            shared_terms(terms[i], both(at(i + 1), at(i + 2))) - shared_terms(terms[i], left);
    }
}

} // namespace makeready::restore
