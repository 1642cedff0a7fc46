// A Plan as text, one fact a line: for tests, for reviewers, for `plan`.
#include "plan.hpp"
#include "strings.hpp"

namespace makeready::plan {
namespace {

/// Writes indented lines; what is empty is left out.
class PlanText {
public:
    std::string take() { return std::move(out_); }

    void plan(const Plan& plan);
    void header(const Header& header);

private:
    void book(const Book& book);
    void shelving(const Book& book);
    void accessibility(const Accessibility& claim);
    void rights(const Book& book);
    void clinic(const Clinic& clinic);
    void part(const Part& part);
    void chapter(const Chapter& chapter);
    void article(const ArticleEntry& article);
    void output(const Book& book, const Output& output);
    void persons(const std::vector<Person>& persons);
    void open(std::string_view what, const Text& name);
    void line(std::string_view what, std::string_view value, const Position& at = {});

    void line(std::string_view what, const Text& text) { line(what, text.value, text.at); }

    void list(std::string_view what, const std::vector<std::string>& values);

    std::string out_;
    std::size_t depth_ = 0;
};

void PlanText::plan(const Plan& plan) {
    line("library", plan.library);
    if (!plan.catalogue.opds.empty())
        line("catalogue",
             concat("OPDS ", plan.catalogue.opds, " ", plan.catalogue.title, " ",
                    plan.catalogue.address),
             plan.catalogue.at);
    for (const Book& each : plan.books) book(each);
}

void PlanText::open(std::string_view what, const Text& name) {
    line(what, name.value.empty() ? "(no title)" : name.value, name.at);
    ++depth_;
}

void PlanText::line(std::string_view what, std::string_view value, const Position& at) {
    if (value.empty()) return;
    out_ += concat(std::string(depth_ * 2, ' '), what, ": ", collapsed(value));
    if (at.line > 0) out_ += concat(" @", at.line, ':', at.column);
    out_ += '\n';
}

void PlanText::list(std::string_view what, const std::vector<std::string>& values) {
    for (const std::string& value : values) line(what, value);
}

void PlanText::persons(const std::vector<Person>& persons) {
    for (const Person& person : persons)
        line("person", concat(person.name, " (", person.role, ")",
                              person.file_as.empty() ? "" : concat(", filed as ", person.file_as)));
}

void PlanText::book(const Book& book) {
    open("book", book.id);
    line("title", book.title);
    line("filed as", book.file_as);
    line("subtitle", book.subtitle);
    persons(book.authors);
    line("language", book.language);
    line("identifier", book.identifier);
    line("publisher", book.publisher);
    line("description", book.description);
    list("subject", book.subjects);
    list("hyphenation", book.hyphenation);
    shelving(book);
    accessibility(book.accessibility);
    line("edition", book.edition);
    line("date", book.date);
    rights(book);
    line("articles", book.articles);
    clinic(book.clinic);
    for (const Matter& matter : book.front) line("front", matter.name);
    for (const Part& each : book.parts) part(each);
    for (const Matter& matter : book.back) line("back", matter.name);
    for (const Output& each : book.outputs) output(book, each);
    --depth_;
}

void PlanText::shelving(const Book& book) {
    for (const SubjectCode& subject : book.subject_codes)
        line("subject code", concat(subject.scheme, " ", subject.code, ": ", subject.heading),
             subject.at);
    const Series& series = book.series;
    line("series", collapsed(concat(series.kind, " ", series.name, " ", series.number, " ",
                                    series.issn.empty() ? "" : "ISSN ", series.issn)));
    line("source", book.source);
    line("cover", book.cover.picture);
    line("cover shows", book.cover.alt);
}

void PlanText::accessibility(const Accessibility& claim) {
    line("conforms to", claim.conforms_to);
    line("certified by", claim.certified_by);
    line("credential", claim.credential);
    line("accessibility report", claim.report);
    line("accessibility summary", claim.summary);
}

void PlanText::rights(const Book& book) {
    line("licence", book.licence);
    line("holder", book.holder);
    list("accept", book.accept);
}

void PlanText::clinic(const Clinic& clinic) {
    if (clinic.name.empty()) return;
    open("clinic", {clinic.name, clinic.at});
    line("phone", clinic.phone);
    line("address", clinic.address);
    line("web", clinic.web);
    line("logo", clinic.logo);
    --depth_;
}

void PlanText::part(const Part& part) {
    open("part", part.title);
    line("intro", part.intro);
    for (const Chapter& each : part.chapters) chapter(each);
    --depth_;
}

void PlanText::chapter(const Chapter& chapter) {
    open("chapter", chapter.title);
    line("intro", chapter.intro);
    for (const ArticleEntry& each : chapter.articles) article(each);
    --depth_;
}

void PlanText::article(const ArticleEntry& article) {
    open("article", article.id);
    header(article.header);
    --depth_;
}

void PlanText::header(const Header& header) {
    line("title", header.title);
    line("subtitle", header.subtitle);
    line("summary", header.summary);
    line("language", header.language);
    line("date", header.date);
    line("source", header.source);
    line("licence", header.licence);
    line("version", header.version);
    persons(header.authors);
    line("reviewed", header.reviewed.date);
    line("reviewed by", header.reviewed.by);
    list("tag", header.tags);
    list("key point", header.key_points);
    list("source", header.sources);
}

void PlanText::output(const Book& book, const Output& output) {
    open(name_of(output.kind), output.name);
    line("layout", output.layout);
    line("trim", output.trim);
    line("text", output.text);
    line("style", output.style);
    line("identifier", output.identifier);
    line("shop", output.shop);
    line("fonts", output.fonts);
    line("pictures", output.pictures);
    line("pages", output.pages);
    for (const ArticleEntry& each : output.articles) article(each);
    for (const Text& paper : output.papers) line("paper", paper);
    for (const Text& flag : output.red_flags) line("red flag", flag);
    line("reading grade", output.reading_grade);
    line("help line", output.help_line);
    list("writes", file_names(book, output));
    --depth_;
}

} // namespace

std::string text_of(const Plan& plan) {
    PlanText text;
    text.plan(plan);
    return text.take();
}

std::string text_of(const Header& header) {
    PlanText text;
    text.header(header);
    return text.take();
}

} // namespace makeready::plan
