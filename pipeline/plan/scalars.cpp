#include "scalars.hpp"

#include "identifier.hpp"
#include "language.hpp"
#include "plan.hpp"
#include "strings.hpp"
#include "wording.hpp"

namespace makeready::plan {
namespace {

using Fault = std::optional<std::string>;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_number(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

int number(std::string_view text) {
    return static_cast<int>(integer_of(text).value_or(0));
}

Fault any_text(std::string_view) {
    return std::nullopt;
}

Fault date_fault(std::string_view text) {
    if (is_date(text)) return std::nullopt;
    const auto parts = split(text, '-');
    if (parts.size() == 3 && parts[0].size() == 4 && parts[1].size() == 2 && parts[2].size() == 2 &&
        std::all_of(parts.begin(), parts.end(), is_number))
        return "which is no day of the calendar. The order is year-month-day, as 2026-09-01.";
    return "which is not a date. Write year-month-day, as 2026-09-01.";
}

Fault whole_number_fault(std::string_view text) {
    if (is_number(text) && text.size() <= 6) return std::nullopt;
    return "which is not a whole number. Write digits only, as 2.";
}

Fault id_fault(std::string_view text) {
    const auto fits = [](char c) { return is_digit(c) || c == '-' || (c >= 'a' && c <= 'z'); };
    if (std::all_of(text.begin(), text.end(), fits) && text.size() <= 100) return std::nullopt;
    std::string plain;
    for (const char c : slug(text)) // A slug keeps letters of every script; file names here do not.
        if (fits(c)) plain += c;
    return concat(
        "but an id becomes a file name: small letters a to z, digits and hyphens. Write: ",
        plain.empty() ? "back-care" : plain);
}

Fault file_fault(std::string_view text) {
    if (text.starts_with("/") || text.find(':') != std::string_view::npos)
        return "which is a place on one machine or the web. Name a file by its way from the "
               "manifest, "
               "as library/pain.md.";
    if (text.find('\\') == std::string_view::npos) return std::nullopt;
    std::string written(text);
    std::replace(written.begin(), written.end(), '\\', '/');
    return concat("and folders are divided by \"/\". Write: ", written);
}

Fault trim_fault(std::string_view text) {
    if (paper_size(text)) return std::nullopt;
    if (is_number(trimmed(text).substr(0, 1)))
        return "which is no size of a page. Write width x height with a unit (in, mm, cm or pt), "
               "as 6x9in or 148x210mm.";
    return "which is no size of a page. Write a name, as a5, a6, b5 or letter, or a size, as 6x9in "
           "or "
           "148x210mm.";
}

// UKAAF MS03 and RNIB: large print begins at 16 points.
Fault type_size_fault(std::string_view text) {
    const double points =
        text.ends_with("pt") ? number_of(trimmed(text.substr(0, text.size() - 2))).value_or(0) : 0;
    if (points >= 16 && points <= 72) return std::nullopt;
    return points > 0 ? "but large print has 16pt or more, up to 72pt. Write: 18pt"
                      : "which is no size of type. Write it in points, as 18pt.";
}

constexpr std::string_view json_text = R"("type": ["string", "number", "boolean"])";
constexpr std::string_view json_string = R"("type": "string")";

constexpr Scalar scalars[] = {
    {"text", "a text", "MR012", any_text, json_text},
    {"name", "a name", "MR012", any_text, json_text},
    {"date", "a date", "MR012", date_fault,
     R"("type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")"},
    {"whole number", "a number", "MR012", whole_number_fault,
     R"("type": ["integer", "string"], "pattern": "^[0-9]{1,6}$")"},
    {"language", "a language", "MR013", language_fault,
     R"("type": ["string", "boolean"], "pattern": "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")"},
    {"identifier", "an identifier", "MR014", identifier_fault, json_string},
    {"id", "an id", "MR015", id_fault,
     R"("type": ["string", "integer"], "pattern": "^[a-z0-9-]{1,100}$")"},
    {"file", "a file name", "MR012", file_fault, json_string},
    {"trim", "a page size", "MR012", trim_fault, json_string},
    {"type size", "a size of type", "MR012", type_size_fault, json_string},
};

} // namespace

const Scalar* find_scalar(std::string_view name) {
    for (const Scalar& scalar : scalars)
        if (scalar.name == name) return &scalar;
    return nullptr;
}

bool is_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
    const auto year = text.substr(0, 4);
    const auto month = text.substr(5, 2);
    const auto day = text.substr(8, 2);
    if (!is_number(year) || !is_number(month) || !is_number(day)) return false;
    static constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const int y = number(year);
    const int m = number(month);
    if (m < 1 || m > 12) return false;
    const bool leap = m == 2 && y % 4 == 0 && (y % 100 != 0 || y % 400 == 0);
    return number(day) >= 1 && number(day) <= days[m - 1] + (leap ? 1 : 0);
}

} // namespace makeready::plan
