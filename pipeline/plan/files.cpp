// How outputs are named. The only place that knows; rules.cpp proves that no two agree.
#include "plan.hpp"
#include "strings.hpp"

namespace makeready::plan {
namespace {

std::string_view name_of(OutputKind kind) {
    switch (kind) {
    case OutputKind::epub:
        return "epub";
    case OutputKind::print:
        return "print";
    case OutputKind::handout:
        break;
    }
    return "handout";
}

/// The book's id, with the output's name where a book has several of its kind.
std::string stem(const Book& book, const Output& output) {
    const auto same = std::count_if(book.outputs.begin(), book.outputs.end(),
                                    [&](const Output& other) { return other.kind == output.kind; });
    const bool is_plain = same <= 1 || output.name.value == name_of(output.kind);
    return is_plain ? book.id.value : concat(book.id.value, "-", output.name.value);
}

} // namespace

std::string handout_file_name(const Book& book, const Output& output, const ArticleEntry& article,
                              std::string_view paper) {
    const std::string id = std::filesystem::path(article.id.value).stem().string();
    return concat(stem(book, output), "-", slug(id), "-", paper, ".pdf");
}

std::vector<std::string> file_names(const Book& book, const Output& output) {
    if (output.kind == OutputKind::epub) // Kobo's readers take its own form by this name only.
        return {concat(stem(book, output), output.shop.value == "kobo" ? ".kepub.epub" : ".epub")};
    if (output.kind == OutputKind::print) return {concat(stem(book, output), ".pdf")};
    std::vector<std::string> names;
    for (const ArticleEntry& article : output.articles)
        for (const Text& paper : output.papers)
            names.push_back(handout_file_name(book, output, article, paper.value));
    return names;
}

} // namespace makeready::plan
