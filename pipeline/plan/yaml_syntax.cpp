// libyaml tells what its grammar missed; this file tells what a person most likely did.
#include "strings.hpp"
#include "wording.hpp"
#include "yaml.hpp"

namespace makeready::plan {
namespace {

enum class Place : std::uint8_t { problem, context };

/// A row answers the first problem that contains its words, in a context that contains its words.
struct SyntaxRow {
    std::string_view problem, context;
    Place place;
    std::string_view message;
};

constexpr std::string_view bad_escape =
    "this backslash begins no known escape. Use single quotes, or write \\\\ for a backslash.";
constexpr std::string_view open_quote =
    "a text in quotes begins here and is never closed. Add the closing quote.";
constexpr std::string_view bad_start = "a text can't begin with this sign. Put the text in quotes.";
constexpr std::string_view no_tags =
    "a word that begins with \"!\" is a tag, and there are none here. Put the text in quotes.";

constexpr SyntaxRow syntax_rows[] = {
    {"could not find expected ':'", "", Place::context,
     "a key needs a colon and a space after it. Write: key: value"},
    {"block sequence entries are not allowed", "", Place::problem,
     "a list can't begin on the line of its key. Put each \"- \" on its own line, or write "
     "[the, list, so]."},
    {"unexpected end of stream", "quoted scalar", Place::context, open_quote},
    {"unexpected document indicator", "quoted scalar", Place::context, open_quote},
    {"unknown escape character", "", Place::problem, bad_escape},
    {"expected hexdecimal number", "", Place::problem, bad_escape},
    {"invalid Unicode character escape", "", Place::problem, bad_escape},
    {"alphabetic or numeric character", "", Place::context, bad_start},
    {"cannot start any token", "", Place::problem, bad_start},
    {"expected ',' or ']'", "", Place::context,
     "the list that begins here with \"[\" is not closed, or a comma is missing in it. "
     "Write: [one, two]"},
    {"expected ',' or '}'", "", Place::context,
     "the map that begins here with \"{\" is not closed, or a comma is missing in it. "
     "Write: {key: value, key: value}"},
    {"expected node content", "", Place::problem,
     "a value is missing before this, or a bracket is closed that was not opened."},
    {"expected '-' indicator", "", Place::problem,
     "the list above goes on, but this is no item of it. Begin with \"- \", or indent it as the "
     "key that it belongs to."},
    {"expected key", "", Place::problem,
     "a key is expected here. Is the line indented as the keys above it? Does a text go on after "
     "its closing quote?"},
    {"expected <document start>", "", Place::problem,
     "the manifest has ended above, but text follows. Is the line indented as the first line? Is a "
     "bracket closed too early?"},
    {"expected comment or line break", "", Place::problem,
     "after \"|\" or \">\" the text begins on the next line."},
    {"indentation", "block scalar", Place::problem,
     "the text under \"|\" or \">\" has to be indented further than its key."},
    {"tag", "", Place::problem, no_tags},
    {"", "tag", Place::problem, no_tags},
    {"", "directive", Place::problem,
     "a line beginning with \"%\" is a directive, and there are none here. Put the text in "
     "quotes."},
};

/// `title: Back care: at home`, the commonest slip of all: the line again, with its text in quotes.
std::string colon_in_text(const SyntaxFault& fault) {
    const std::string_view line = trimmed(fault.line);
    const auto colon = line.find(": ");
    const auto again = colon == std::string_view::npos ? colon : line.find(':', colon + 2);
    if (again == std::string_view::npos || line.find('"') != std::string_view::npos)
        return "a key can't stand here. Is it indented further than the keys above, or does the "
               "line "
               "above lack its colon? A text with a colon goes in quotes.";
    const std::string_view key = line.substr(0, colon);
    return concat("a colon and a space in the middle of a text look like another key. Write: ",
                  key.starts_with("- ") ? key.substr(2) : key, ": ",
                  as_yaml(line.substr(colon + 2)));
}

/// The sign at a column, which counts characters.
std::string sign_at(std::string_view line, std::int32_t column) {
    std::size_t begin = 0;
    for (std::int32_t i = 1; i < column && begin < line.size(); ++i) next_code_point(line, begin);
    std::size_t end = begin;
    if (end < line.size()) next_code_point(line, end);
    return std::string(line.substr(begin, end - begin));
}

/// The row's message, which may speak of the sign at its place.
std::string message_of(const SyntaxRow& row, const SyntaxFault& fault, const Position& at) {
    std::string message(row.message);
    const auto sign = message.find("this sign");
    const bool is_known = sign != std::string::npos && at.line == fault.at.line;
    return is_known ? message.replace(sign, 9, in_quotes(sign_at(fault.line, at.column))) : message;
}

/// `title:Back` is a text that goes on in the next line, whose own colon libyaml then finds at
/// fault.
bool lacks_space_above(const SyntaxFault& fault) {
    const std::string_view above = trimmed(fault.line_above);
    const auto colon = above.find(':');
    const auto here = fault.line.find(':');
    return colon != std::string_view::npos && colon + 1 < above.size() && above[colon + 1] != ' ' &&
           above.find(": ") == std::string_view::npos && !above.starts_with('#') &&
           static_cast<std::int32_t>(here) + 1 == fault.at.column;
}

void report_missing_space(const SyntaxFault& fault, Report& report) {
    const std::string_view above = trimmed(fault.line_above);
    const auto indent = fault.line_above.find_first_not_of(' ');
    const auto colon = above.find(':');
    report.error(fault.at.at_line(fault.at.line - 1, static_cast<std::int32_t>(indent) + 1),
                 "MR003",
                 concat("a key needs a space after its colon. Write: ", above.substr(0, colon),
                        ": ", above.substr(colon + 1)));
}

bool closes_nothing(const SyntaxFault& fault) {
    const std::string sign = sign_at(fault.line, fault.at.column);
    return fault.problem.find("expected key") != std::string_view::npos &&
           (sign == "]" || sign == "}");
}

bool answers(const SyntaxRow& row, const SyntaxFault& fault) {
    return fault.problem.find(row.problem) != std::string_view::npos &&
           fault.context.find(row.context) != std::string_view::npos;
}

} // namespace

void report_syntax(const SyntaxFault& fault, Report& report) {
    if (fault.problem.starts_with("mapping values are not allowed")) {
        if (lacks_space_above(fault))
            report_missing_space(fault, report);
        else
            report.error(fault.at, "MR003", colon_in_text(fault));
        return;
    }
    if (closes_nothing(fault)) {
        report.error(fault.at, "MR003",
                     "a bracket is closed here that was not opened. Remove it, or open it before.");
        return;
    }
    for (const SyntaxRow& row : syntax_rows) {
        if (!answers(row, fault)) continue;
        const Position& at = row.place == Place::context ? fault.context_at : fault.at;
        report.error(at, "MR003", message_of(row, fault, at));
        return;
    }
    report.error(
        fault.at, "MR003",
        concat("this can't be understood (", fault.problem,
               "). Look for a missing quote, colon or bracket here and on the line above."));
}

} // namespace makeready::plan
