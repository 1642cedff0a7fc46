#include "punctuation.hpp"

#include "strings.hpp"

namespace makeready::assembly {

namespace {

struct Quotes {
    std::string_view language, open, close, open_single, close_single;
};

// French sets a narrow no-break space inside; Spanish follows the Academy's first choice.
constexpr Quotes all_quotes[] = {
    {"en", "“", "”", "‘", "’"},
    {"de", "„", "“", "‚", "‘"},
    {"es", "«", "»", "‘", "’"},
    {"fr", "«\u202F", "\u202F»", "‘", "’"},
};

const Quotes& quotes_of(std::string_view language) {
    const std::string tag = lower_ascii(language.substr(0, language.find('-')));
    for (const Quotes& quotes : all_quotes)
        if (quotes.language == tag) return quotes;
    return all_quotes[0];
}

/// Walks through a text once and decides each straight mark by its neighbours.
class Curling {
public:
    Curling(std::string_view text, std::string_view language)
        : text_(text), quotes_(quotes_of(language)) {}

    std::string run();

private:
    std::string_view single_mark(std::size_t at);
    std::string_view double_mark(std::size_t at);
    bool opens(std::size_t at) const;
    bool is_word(std::size_t at) const;
    std::size_t end_of_address(std::size_t at) const;

    std::string_view text_;
    const Quotes& quotes_;
    bool double_open_ = false;
    bool single_open_ = false;
};

std::string Curling::run() {
    std::string out;
    for (std::size_t at = 0; at < text_.size();) {
        const std::size_t end = end_of_address(at);
        if (end > at)
            out += text_.substr(at, end - at);
        else if (text_[at] == '\'')
            out += single_mark(at);
        else if (text_[at] == '"')
            out += double_mark(at);
        else
            out += text_[at];
        at = std::max(end, at + 1);
    }
    return out;
}

std::size_t Curling::end_of_address(std::size_t at) const {
    const std::string_view rest = text_.substr(at);
    const bool is_address =
        rest.starts_with("https://") || rest.starts_with("http://") || rest.starts_with("doi:");
    return is_address ? std::min(text_.find_first_of(" \n", at), text_.size()) : at;
}

// Any byte of a longer character counts as part of a word: those that don't are rarely next to one.
bool Curling::is_word(std::size_t at) const {
    if (at >= text_.size()) return false;
    const auto byte = static_cast<unsigned char>(text_[at]);
    return byte >= 0x80 || is_word_character(byte);
}

bool Curling::opens(std::size_t at) const {
    if (at == 0) return true;
    return std::string_view(" \n([{/-\"'").find(text_[at - 1]) != std::string_view::npos;
}

std::string_view Curling::single_mark(std::size_t at) {
    const bool after_word = at > 0 && is_word(at - 1);
    const bool before_word = is_word(at + 1);
    if (after_word && before_word) return "’"; // An apostrophe: don't.
    if (opens(at) && before_word && !(text_[at + 1] >= '0' && text_[at + 1] <= '9')) {
        single_open_ = true;
        return quotes_.open_single;
    }
    if (single_open_) {
        single_open_ = false;
        return quotes_.close_single;
    }
    const bool measure = at > 0 && text_[at - 1] >= '0' && text_[at - 1] <= '9';
    return measure ? "'" : "’"; // 6' is six feet; '90s and the officers' are apostrophes.
}

std::string_view Curling::double_mark(std::size_t at) {
    if (!double_open_ && !opens(at)) return "\""; // 10" is ten inches.
    double_open_ = !double_open_;
    return double_open_ ? quotes_.open : quotes_.close;
}

} // namespace

std::string with_curly_quotes(std::string_view text, std::string_view language) {
    if (text.find_first_of("'\"") == std::string_view::npos) return std::string(text);
    return Curling(text, language).run();
}

manuscript::ArticleHead with_curly_quotes(manuscript::ArticleHead head, std::string_view language) {
    const auto curl = [&](std::string& text) { text = with_curly_quotes(text, language); };
    for (std::string* text : {&head.title, &head.subtitle, &head.summary, &head.review.by})
        curl(*text);
    for (auto* list : {&head.key_points, &head.sources})
        for (std::string& text : *list) curl(text);
    for (manuscript::Contributor& author : head.authors) curl(author.name);
    return head;
}

plan::Book with_curly_quotes(plan::Book book) {
    const auto curl = [&](std::string& text) {
        text = with_curly_quotes(text, book.language.value);
    };
    for (plan::Text* text : {&book.title, &book.subtitle, &book.publisher, &book.description,
                             &book.holder, &book.edition})
        curl(text->value);
    for (plan::Person& author : book.authors) curl(author.name);
    curl(book.clinic.name);
    curl(book.clinic.address);
    for (plan::Part& part : book.parts) {
        curl(part.title.value);
        for (plan::Chapter& chapter : part.chapters) curl(chapter.title.value);
    }
    return book;
}

} // namespace makeready::assembly
