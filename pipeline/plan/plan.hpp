// A manifest (strict YAML) comes in, a typed Plan goes out, and every mistake with line, column and
// remedy. This room opens no article and decides nothing about looks.
#pragma once

#include "length.hpp"
#include "position.hpp"
#include "report.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace makeready::plan {

/// A value and where it was written.
template <class T> struct At {
    T value{};
    Position at;
    bool operator==(const At&) const = default;
};

using Text = At<std::string>;

struct Person {
    std::string name;
    std::string role = "aut"; ///< MARC relator code.
    std::string file_as;
    bool operator==(const Person&) const = default;
};

/// Who checked the content, and when ("2026-09-01", checked to be a date).
struct Reviewed {
    std::string date, by;
    bool operator==(const Reviewed&) const = default;
};

/// What an article says of itself; keys as in the README: title, subtitle, authors, language, date,
/// source, licence, tags, reviewed, version, summary, key-points, sources.
struct Header {
    std::string title, subtitle, summary, language, date, source, licence, version;
    std::vector<Person> authors;
    Reviewed reviewed;
    std::vector<std::string> tags, key_points, sources;
    bool operator==(const Header&) const = default;
};

/// An article as a manifest names it. `header` holds only what the manifest says over the article.
struct ArticleEntry {
    Text id; ///< A name looked up in the articles' folder, with or without its file ending.
    Header header;
    bool operator==(const ArticleEntry&) const = default;
};

/// One chapter. A chapter of a single article takes its title from it unless it has its own.
struct Chapter {
    Text title;
    Text intro; ///< A file name, or empty.
    std::vector<ArticleEntry> articles;
    bool operator==(const Chapter&) const = default;
};

struct Part {
    Text title;
    Text intro;
    std::vector<Chapter> chapters;
    bool operator==(const Part&) const = default;
};

/// One entry of `front:` or `back:`: a generated page ("title", "contents", "colophon"...) or an
/// article.
struct Matter {
    Text name;
    bool operator==(const Matter&) const = default;
};

struct Clinic {
    std::string name, phone, address, web, logo;
    Position at;
    bool operator==(const Clinic&) const = default;
};

enum class OutputKind : std::uint8_t { epub, print, large_print, handout };

/// One edition of a book. A handout is made of each of its articles on each of its papers.
struct Output {
    OutputKind kind = OutputKind::epub;
    Position at;
    Text name; ///< The key under `outputs:`; also the file's suffix where a book has two of a kind.
    Text layout;     ///< A folder of layouts/; the kind's own unless given.
    Text trim;       ///< Print: "6x9in", "a5"; empty: what the layout says.
    Text text;       ///< Large print: the size of type, "18pt"; empty: what the layout says.
    Text style;      ///< The book's own CSS file, read after the layout's; may be empty.
    Text identifier; ///< Its own ISBN or other identifier; may be empty.
    Text shop;  ///< EPUB: "kindle" or "kobo", where their rules differ; "any" or empty: all others.
    Text fonts; ///< EPUB: "subset" (also if empty), "whole" or "obscured".
    Text pictures; ///< EPUB: "as-given" (also if empty) or "recompressed".
    Text pages; ///< EPUB: the print whose page numbers it carries; "none"; empty: the first print.
    std::vector<ArticleEntry> articles; ///< Handout.
    std::vector<Text> papers;           ///< Handout: "a4", "letter".
    std::vector<Text> red_flags;        ///< Handout: what must send a reader to a doctor now.
    Text reading_grade;                 ///< Handout: the highest that is let through; or empty.
    Text help_line;                     ///< Handout: whom to call, one sentence.
    bool operator==(const Output&) const = default;
};

/// A picture given for a book's cover.
struct Cover {
    Text picture; ///< A file, or empty: a cover is drawn.
    std::string alt;
    bool operator==(const Cover&) const = default;
};

struct Series {
    std::string name, number, issn, kind;
    bool operator==(const Series&) const = default;
};

/// A subject by the code of a scheme ("BISAC", "Thema").
struct SubjectCode {
    std::string scheme, code, heading;
    Position at;
    bool operator==(const SubjectCode&) const = default;
};

/// What an evaluator claims; `conforms_to` is "WCAG 2.2 AA" or empty.
struct Accessibility {
    Text conforms_to;
    std::string certified_by, credential, report, summary;
    bool operator==(const Accessibility&) const = default;
};

/// Feeds of the books that a folder holds.
struct Catalogue {
    Position at;
    std::string opds; ///< "2" (with 1.2 beside it), "1.2"; empty: no catalogue.
    std::string title, address;
    bool operator==(const Catalogue&) const = default;
};

/// One book, or one compilation of a library, with all defaults filled in.
struct Book {
    Position at;
    Text id; ///< The stem of its output files.
    Text title, subtitle, language, identifier, publisher, description;
    Text file_as; ///< The title as it is sorted.
    Text source;  ///< What the book was made from.
    std::vector<Person> authors;
    Series series;
    Cover cover;
    Accessibility accessibility;
    Text edition, date;
    Text licence, holder; ///< rights: {licence, holder, accept}
    std::vector<std::string> accept;
    std::vector<std::string> subjects;
    std::vector<SubjectCode> subject_codes;
    std::vector<std::string> hyphenation; ///< Words of the book with their hyphens: "ta-ble".
    Text articles; ///< The folder where article ids are looked up, relative to the manifest.
    Clinic clinic;
    std::vector<Matter> front, back;
    std::vector<Part> parts; ///< A book without parts has one of an empty title.
    std::vector<Output> outputs;
    bool operator==(const Book&) const = default;
};

/// A manifest: one book, or a library of several.
struct Plan {
    std::filesystem::path file;
    std::filesystem::path folder; ///< Of the manifest; relative names start here.
    Catalogue catalogue;
    Text library; ///< The library's name; empty for a single book.
    std::vector<Book> books;
};

/// Reads a manifest. Mistakes go to the report (MR0xx); the Plan holds what could be understood.
Plan read_plan(std::string_view yaml, const std::filesystem::path& file, Report& report);

/// Reads an article's header. `start` is the line above its first line: line 0 for a
/// .yaml beside a .txt, line 1 where "---" stands on line 1.
Header read_header(std::string_view yaml, const Position& start, Report& report);

/// A page's size.
struct PaperSize {
    Length width, height;
    bool operator==(const PaperSize&) const = default;
};

/// The size behind a name ("a5", "letter") or a measure ("6x9in", "148 x 210 mm"), as `trim` and
/// `papers` have them; nothing if it is neither or no page could have that size.
std::optional<PaperSize> paper_size(std::string_view name);

/// Something that a layout lets a book choose: its sheet has the value as var(--name).
struct LayoutOption {
    std::string name, otherwise, about;
};

/// What a layout says of itself in its layout.yaml.
struct Layout {
    std::string about;
    std::vector<std::string> makes; ///< The kinds of output it is for.
    std::vector<LayoutOption> options;
};

/// Reads a layout.yaml. Mistakes go to the report.
Layout read_layout(std::string_view yaml, const Position& start, Report& report);

/// The layout of an output that names none.
std::string usual_layout(OutputKind kind);

/// The name of an output's kind in a manifest: "large-print".
std::string_view name_of(OutputKind kind);

/// The names of the files an output makes, without folder: "back-care.pdf", and
/// "back-care-large-print.pdf" where a book has two prints; a handout's are
/// "back-care-sciatica-a4.pdf". No two outputs of a Plan without errors share a name.
std::vector<std::string> file_names(const Book& book, const Output& output);
/// The name of one handout's file.
std::string handout_file_name(const Book& book, const Output& output, const ArticleEntry& article,
                              std::string_view paper);

/// All that was understood, one line a fact, with line and column: for tests and reviewers.
std::string text_of(const Plan& plan);
std::string text_of(const Header& header);

/// The manifest's schema as JSON Schema (draft 2020-12), from the same table the parser uses.
std::string json_schema();

/// A manifest's name in a folder: "makeready.yaml".
constexpr std::string_view manifest_name = "makeready.yaml";

} // namespace makeready::plan
