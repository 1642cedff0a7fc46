// makeready init, schema and explain.
#include "error.hpp"
#include "file.hpp"
#include "house.hpp"
#include "plan.hpp"
#include "strings.hpp"
#include "style.hpp"
#include "terminal.hpp"
#include "verbs.hpp"

#include <cstdio>

namespace makeready::command {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view first_manifest =
    R"(makeready: 1                 # the version of this file's format
book: my-book                # files are named after it: my-book.epub, my-book.pdf
title: My Book
authors: [Your Name]
language: en
rights: {licence: CC-BY-4.0, holder: Your Name}
articles: articles           # the folder where articles are looked up
front: [half-title, title, copyright, contents]
chapters:
  - first-article            # articles/first-article.md
back: [colophon]
outputs:
  epub: {}
  print: {trim: 6x9in}
)";

constexpr std::string_view first_article = R"(---
title: The first article
authors: [Your Name]
language: en
licence: CC-BY-4.0
---

Write here. A second paragraph begins after an empty line.

## A heading

- a list
- of two things
)";

void put(const std::string& text) {
    std::fwrite(text.data(), 1, text.size(), stdout);
}

} // namespace

int init(const std::string& kind, const fs::path& folder) {
    if (kind != "book")
        throw Error(
            {}, "MR900",
            concat("\"", kind, "\" can't be begun. Write: makeready init book ", shown(folder)));
    const fs::path manifest = folder / plan::manifest_name;
    if (fs::exists(manifest))
        throw Error(start_of(shown(manifest)), "MR930",
                    "is there already. Choose another folder; nothing was changed.");
    write_atomically(manifest, first_manifest);
    write_atomically(folder / "articles" / "first-article.md", first_article);
    Terminal(false).say(concat("made ", shown(manifest), ". Now: makeready build ", shown(folder)));
    return Exit::done;
}

int schema(const std::string& of) {
    if (of == "plan")
        put(plan::json_schema());
    else if (of == "css")
        put(style::support_text());
    else if (of == "layouts")
        put(House().layouts_text());
    else
        throw Error({}, "MR900",
                    concat("there is no schema of \"", of,
                           "\". Write: makeready schema plan, css or layouts"));
    return Exit::done;
}

int explain(const std::string& code) {
    for (const CodeRow& row : code_table()) {
        if (!equals_ignoring_ascii_case(row.code, code)) continue;
        put(concat(row.code, ": ", row.title, "\n", row.explanation, "\n"));
        return Exit::done;
    }
    std::vector<std::string> codes;
    for (const CodeRow& row : code_table()) codes.emplace_back(row.code);
    const auto near = nearest(code, codes);
    throw Error({}, "MR900",
                concat("no code \"", code, "\".",
                       near ? concat(" Did you mean ", *near, "?") : std::string(),
                       " A code stands behind \"error\", \"warning\" or \"note\"."));
}

} // namespace makeready::command
