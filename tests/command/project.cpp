#include "project.hpp"

namespace makeready {

Project::Project() {
    write("book/makeready.yaml", "makeready: 1\n"
                                 "book: my-book\n"
                                 "title: My Book\n"
                                 "authors: [Ana Ruiz]\n"
                                 "language: en\n"
                                 "rights: {licence: CC-BY-4.0, holder: Ana Ruiz}\n"
                                 "articles: articles\n"
                                 "front: [title, contents]\n"
                                 "chapters:\n"
                                 "  - first-article\n"
                                 "outputs:\n"
                                 "  epub: {}\n"
                                 "  print: {trim: 6x9in}\n");
    write("book/articles/first-article.md", "---\n"
                                            "title: The first article\n"
                                            "---\n"
                                            "\n"
                                            "Some words.\n");
    for (const auto& [name, bytes] : old_outputs()) write("output/" + name, bytes);
}

Files Project::old_outputs() const {
    return {{"my-book.epub", "old epub"}, {"my-book.pdf", "old pdf"}, {"notes.txt", "of the user"}};
}

} // namespace makeready
