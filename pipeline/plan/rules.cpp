#include "rules.hpp"

#include "strings.hpp"
#include "wording.hpp"

namespace makeready::plan {
namespace {

constexpr int most_findings = 100;

constexpr std::string_view generated_matter[] = {"half-title", "title",   "copyright",
                                                 "contents",   "sources", "colophon"};

bool is_generated(std::string_view name) {
    return std::find(std::begin(generated_matter), std::end(generated_matter), name) !=
           std::end(generated_matter);
}

/// An id without the ending that it may carry: "pain.md" and "pain" are one article.
std::string_view without_ending(std::string_view id) {
    for (const std::string_view ending : {".md", ".markdown", ".txt", ".html", ".htm", ".xhtml"})
        if (id.ends_with(ending)) return id.substr(0, id.size() - ending.size());
    return id;
}

/// Where an article stands in a book.
struct Standing {
    const Text* id;
    const Chapter* chapter; ///< nullptr in front and back matter.
};

std::vector<Standing> standings(const Book& book) {
    std::vector<Standing> out;
    for (const Matter& matter : book.front)
        if (!is_generated(matter.name.value)) out.push_back({&matter.name, nullptr});
    for (const Part& part : book.parts)
        for (const Chapter& chapter : part.chapters)
            for (const ArticleEntry& article : chapter.articles)
                out.push_back({&article.id, &chapter});
    for (const Matter& matter : book.back)
        if (!is_generated(matter.name.value)) out.push_back({&matter.name, nullptr});
    return out;
}

std::string_view where_twice(const Standing& first, const Standing& second) {
    if (first.chapter == second.chapter && first.chapter != nullptr) return "twice in this chapter";
    if (first.chapter != nullptr && second.chapter != nullptr) return "in two chapters";
    return "twice in this book";
}

/// The rules for one plan, in the order of what a person would correct first.
class Rules {
public:
    Rules(const Plan& plan, Report& report) : plan_(plan), report_(report) {}

    void check();

private:
    void tell(const Position& at, std::string_view code, std::string message);
    void check_ids();
    void check_articles_once(const Book& book);
    void check_handout_articles(const Book& book, const Output& output);
    void check_files();
    void check_complete(const Book& book);
    void check_handout(const Book& book, const Output& output);
    void check_chapter_titles(const Book& book);
    void check_claim(const Accessibility& claim);
    void check_subject_codes(const Book& book);

    const Plan& plan_;
    Report& report_;
    int told_ = 0;
};

void Rules::check() {
    const bool was_understood = !report_.has_errors();
    check_ids();
    for (const Book& book : plan_.books) {
        check_articles_once(book);
        for (const Output& output : book.outputs) check_handout_articles(book, output);
        check_chapter_titles(book);
        check_claim(book.accessibility);
        check_subject_codes(book);
    }
    check_files();
    if (!was_understood) return; // What is missing may only have been misspelt.
    for (const Book& book : plan_.books) check_complete(book);
}

/// Beyond a number that anybody reads, findings are only counted.
void Rules::tell(const Position& at, std::string_view code, std::string message) {
    if (++told_ <= most_findings) report_.error(at, code, std::move(message));
}

void Rules::check_ids() {
    std::map<std::string_view, const Book*> seen;
    for (const Book& book : plan_.books) {
        if (book.id.value.empty()) continue;
        const auto [first, is_new] = seen.emplace(book.id.value, &book);
        if (!is_new)
            tell(book.id.at, "MR121",
                 concat("two books have the id ", in_quotes(book.id.value), " (the first on line ",
                        first->second->id.at.line,
                        "), and one would overwrite the other. Give this one another id."));
    }
}

void Rules::check_articles_once(const Book& book) {
    std::map<std::string_view, Standing> seen;
    for (const Standing& standing : standings(book)) {
        const auto [first, is_new] = seen.emplace(without_ending(standing.id->value), standing);
        if (!is_new)
            tell(standing.id->at, "MR104",
                 concat(in_quotes(standing.id->value), " stands ",
                        where_twice(first->second, standing), " (also line ",
                        first->second.id->at.line, "). Remove one."));
    }
}

/// A handout that names no articles has those of the book, which are judged there.
bool are_own_articles(const Book& book, const Output& output) {
    const auto all = standings(book);
    return std::none_of(all.begin(), all.end(), [&](const Standing& standing) {
        return *standing.id == output.articles.front().id;
    });
}

void Rules::check_handout_articles(const Book& book, const Output& output) {
    std::map<std::string, const Text*> seen;
    const bool own = !output.articles.empty() && are_own_articles(book, output);
    for (const ArticleEntry& article : output.articles) {
        const std::string name =
            handout_file_name(book, output, article, output.papers.front().value);
        const auto [first, is_new] = seen.emplace(name, &article.id);
        if (is_new) continue;
        const Text& other = *first->second;
        if (without_ending(other.value) != without_ending(article.id.value))
            tell(article.id.at, "MR122",
                 concat("the handouts of ", in_quotes(other.value), " (line ", other.at.line,
                        ") and ", in_quotes(article.id.value), " both write ", in_quotes(name),
                        ". Give one article's file another name."));
        else if (own)
            tell(article.id.at, "MR104",
                 concat(in_quotes(article.id.value), " stands twice in this handout (also line ",
                        other.at.line, "). Remove one."));
    }
}

void Rules::check_chapter_titles(const Book& book) {
    for (const Part& part : book.parts)
        for (const Chapter& chapter : part.chapters)
            if (chapter.articles.size() > 1 && chapter.title.value.empty())
                tell(chapter.articles.front().id.at, "MR125",
                     concat("this chapter has ", chapter.articles.size(),
                            " articles and no title. Add \"title:\" above them, or make each "
                            "a chapter of its own."));
}

// EPUB Accessibility 1.1, 4.1.4 and 4.1.5: which guidelines, and who has found that they are met.
void Rules::check_claim(const Accessibility& claim) {
    const std::string& wcag = claim.conforms_to.value;
    if (wcag.empty()) return;
    static constexpr std::string_view known[] = {"WCAG 2.0 A", "WCAG 2.0 AA", "WCAG 2.0 AAA",
                                                 "WCAG 2.1 A", "WCAG 2.1 AA", "WCAG 2.1 AAA",
                                                 "WCAG 2.2 A", "WCAG 2.2 AA", "WCAG 2.2 AAA"};
    if (std::find(std::begin(known), std::end(known), wcag) == std::end(known))
        tell(claim.conforms_to.at, "MR130",
             concat(in_quotes(wcag), " is no level of WCAG. Write a version from 2.0 to 2.2 and a "
                                     "level A, AA or AAA, as: conforms-to: WCAG 2.2 AA"));
    else if (claim.certified_by.empty())
        tell(claim.conforms_to.at, "MR130",
             "nobody says that the book conforms. Add \"certified-by:\" with the name of who has "
             "checked it, or remove the claim.");
}

bool fits(std::string_view text, std::string_view pattern) { // A: a capital, 0: a digit.
    if (text.size() != pattern.size()) return false;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (pattern[at] == 'A' ? text[at] < 'A' || text[at] > 'Z'
                               : text[at] < '0' || text[at] > '9')
            return false;
    return true;
}

// Thema codes are capitals and digits; qualifiers begin with a digit.
bool is_thema(std::string_view code) {
    return !code.empty() && code.size() <= 16 &&
           code.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-") ==
               std::string_view::npos;
}

void Rules::check_subject_codes(const Book& book) {
    for (const SubjectCode& subject : book.subject_codes) {
        const bool sound = subject.scheme == "BISAC"   ? fits(subject.code, "AAA000000")
                           : subject.scheme == "Thema" ? is_thema(subject.code)
                                                       : true;
        if (!sound)
            tell(subject.at, "MR131",
                 concat(in_quotes(subject.code), " is no code of ", subject.scheme,
                        subject.scheme == "BISAC"
                            ? ". Write three capitals and six digits, as HEA036000."
                            : ". Write capitals and digits, as MBP or 1DDU."));
    }
}

void Rules::check_files() {
    struct Maker {
        const Book* book;
        const Output* output;
    };

    std::map<std::string, Maker> makers;
    for (const Book& book : plan_.books) {
        for (const Output& output : book.outputs) {
            for (const std::string& name : file_names(book, output)) {
                const auto [first, is_new] = makers.emplace(name, Maker{&book, &output});
                const Maker& other = first->second;
                // Doubled books and articles are told elsewhere, with a better remedy.
                if (is_new || other.output == &output) continue;
                if (other.book != &book && other.book->id.value == book.id.value) continue;
                const bool same_book = other.book == &book;
                tell(same_book ? output.at : book.id.at, "MR122",
                     concat("two outputs write ", in_quotes(name), ": ",
                            in_quotes(output.name.value), " of this book, and ",
                            in_quotes(other.output->name.value), " of ",
                            same_book ? "it" : in_quotes(other.book->id.value), " (line ",
                            same_book ? other.output->at.line : other.book->id.at.line,
                            "). Change an id or an output's name."));
                break;
            }
        }
    }
}

void Rules::check_complete(const Book& book) {
    const std::string_view also =
        plan_.library.value.empty() ? "" : ", here or at the top of the library";
    if (book.language.value.empty())
        tell(book.at, "MR005", concat("this book has no \"language\". Add: language: en", also));
    if (book.outputs.empty())
        tell(book.at, "MR005",
             concat("this book has no \"outputs\", so nothing would be made. "
                    "Add: outputs: {epub: {}, print: {}}",
                    also));
    for (const Output& output : book.outputs) {
        if (output.kind == OutputKind::handout)
            check_handout(book, output);
        else if (book.parts.empty()) {
            tell(book.at, "MR123",
                 "this book has no chapters. Add: chapters: [pain-science], with the ids of "
                 "its articles.");
            return;
        }
    }
}

void Rules::check_handout(const Book& book, const Output& output) {
    if (!output.articles.empty() || !book.parts.empty()) return;
    tell(output.at, "MR124",
         "this handout has no articles, and the book has no chapters to take them from. "
         "Add: articles: [pain-science]");
}

} // namespace

void check_rules(const Plan& plan, Report& report) {
    Rules(plan, report).check();
}

} // namespace makeready::plan
