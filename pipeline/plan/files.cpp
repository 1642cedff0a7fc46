// How outputs are named. The only place that knows; rules.cpp proves that no two agree.
#include "plan.hpp"
#include "strings.hpp"

namespace makeready::plan {

std::string_view name_of(OutputKind kind) {
    switch (kind) {
    case OutputKind::epub:
        return "epub";
    case OutputKind::print:
        return "print";
    case OutputKind::large_print:
        return "large-print";
    case OutputKind::handout:
        break;
    }
    return "handout";
}

std::string usual_layout(OutputKind kind) {
    switch (kind) {
    case OutputKind::large_print:
        return "large-print";
    case OutputKind::handout:
        return "handout";
    default:
        return "book";
    }
}

namespace {

bool is_pdf_of_book(const Output& output) {
    return output.kind == OutputKind::print || output.kind == OutputKind::large_print;
}

/// The book's id, with the output's name where a book has several that end alike.
std::string stem(const Book& book, const Output& output) {
    const auto same =
        std::count_if(book.outputs.begin(), book.outputs.end(), [&](const Output& other) {
            return other.kind == output.kind || (is_pdf_of_book(other) && is_pdf_of_book(output));
        });
    const bool is_first =
        output.name.value == name_of(output.kind) && output.kind != OutputKind::large_print;
    const bool is_plain = same <= 1 || is_first;
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
    if (is_pdf_of_book(output)) return {concat(stem(book, output), ".pdf")};
    std::vector<std::string> names;
    for (const ArticleEntry& article : output.articles)
        for (const Text& paper : output.papers)
            names.push_back(handout_file_name(book, output, article, paper.value));
    return names;
}

} // namespace makeready::plan
