#include "identifier.hpp"

#include "strings.hpp"

namespace makeready::plan {
namespace {

constexpr std::string_view isbn_prefix = "urn:isbn:";

std::string isbn_digits(std::string_view text) {
    std::string out;
    for (const char c : text)
        if (c != '-' && c != ' ') out += c == 'x' ? 'X' : c;
    return out;
}

bool is_isbn_shape(std::string_view digits) {
    if (digits.size() != 10 && digits.size() != 13) return false;
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    const auto but_last = digits.substr(0, digits.size() - 1);
    const bool ten_with_x = digits.size() == 10 && digits.back() == 'X';
    return std::all_of(but_last.begin(), but_last.end(), is_digit) &&
           (ten_with_x || is_digit(digits.back()));
}

/// ISO 2108, annex C: weights 1 and 3 in turn for thirteen digits, 10 to 2 for ten.
char check_digit(std::string_view digits) {
    int sum = 0;
    const bool thirteen = digits.size() == 13;
    for (std::size_t i = 0; i + 1 < digits.size(); ++i) {
        const int weight = thirteen ? (i % 2 == 0 ? 1 : 3) : 10 - static_cast<int>(i);
        sum += weight * (digits[i] - '0');
    }
    const int modulus = thirteen ? 10 : 11;
    const int check = (modulus - sum % modulus) % modulus;
    return check == 10 ? 'X' : static_cast<char>('0' + check);
}

std::optional<std::string> isbn_fault(std::string_view isbn) {
    const std::string digits = isbn_digits(isbn);
    if (!is_isbn_shape(digits))
        return concat("but an ISBN has 13 digits, and this has ", digits.size(),
                      " signs. Write it as urn:isbn:9780306406157.");
    if (digits.size() == 13 && !digits.starts_with("978") && !digits.starts_with("979"))
        return "but an ISBN begins with 978 or 979. Compare it with the agency's letter.";
    if (check_digit(digits) == digits.back()) return std::nullopt;
    return concat("whose check digit is wrong: the other digits ask for ", check_digit(digits),
                  " at the end. A digit is mistyped: compare it with the agency's letter.");
}

/// RFC 3986, 3.1: a scheme, a colon, something.
bool has_scheme(std::string_view text) {
    const auto colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon + 1 == text.size()) return false;
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '+' || c == '-' || c == '.';
    };
    return std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(colon), fits) &&
           text.find(' ') == std::string_view::npos;
}

bool is_isbn(std::string_view text) {
    return lower_ascii(text.substr(0, isbn_prefix.size())) == isbn_prefix;
}

} // namespace

std::optional<std::string> identifier_fault(std::string_view text) {
    if (is_isbn(text)) return isbn_fault(text.substr(isbn_prefix.size()));
    if (has_scheme(text) && !lower_ascii(text).starts_with("isbn")) return std::nullopt;
    std::string_view bare = text;
    if (lower_ascii(bare).starts_with("isbn")) bare.remove_prefix(4);
    while (!bare.empty() && (bare.front() == ':' || bare.front() == ' ')) bare.remove_prefix(1);
    if (const std::string digits = isbn_digits(bare); is_isbn_shape(digits))
        return concat("and has to say what it is. Write: ", isbn_prefix, digits);
    return "which says not what it is. Write a URN or a web address, as urn:isbn:9780306406157, "
           "or leave the key out: one is made from the id.";
}

std::string plain_identifier(std::string_view text) {
    if (!is_isbn(text)) return std::string(text);
    return concat(isbn_prefix, isbn_digits(text.substr(isbn_prefix.size())));
}

} // namespace makeready::plan
