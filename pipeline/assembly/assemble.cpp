#include "assembly.hpp"
#include "chapters.hpp"
#include "draft.hpp"
#include "strings.hpp"

namespace makeready::assembly {

namespace {

void report_unknown_language(Draft& draft) {
    const plan::Text& language = draft.plan.language;
    if (language.value.empty() || find_words(language.value)) return;
    draft.report.warning(language.at, "MR103",
                         concat("no words are known yet for the language \"", language.value,
                                "\": \"Contents\", \"Chapter\" and their like stand in English. ",
                                "Known: en, es, de, fr."));
}

bool is_known(const Draft& draft, std::string_view name) {
    for (const KnownArticle& known : draft.articles.known)
        if (known.id == without_ending(name)) return true;
    return false;
}

// A page that is generated, an article, or a slip of the pen.
void place_matters(Draft& draft, const std::vector<plan::Matter>& matters,
                   std::vector<manuscript::Section>& where) {
    for (const plan::Matter& matter : matters) {
        const std::string& name = matter.name.value;
        if (is_generated(name))
            open_page(draft, matter, where);
        else if (name == "index" && !is_known(draft, name))
            draft.report.warning(
                matter.name.at, "MR102",
                "an index needs entries, and these articles have none; the page is "
                "left out. Take \"index\" out of the list.");
        else if (is_known(draft, name) || draft.articles.find(matter.name))
            place_matter(draft, matter, where);
        else
            report_missing(draft, matter.name, generated_names());
    }
}

} // namespace

manuscript::Book assemble(const plan::Book& plan, const FindArticle& articles,
                          const LoadResource& load, Report& report, const Options& options) {
    Draft draft(plan, articles, load, report, options, Purpose::book);
    report_unknown_language(draft);
    open_tree(draft, plan.title.value, plan.language.value);
    place_matters(draft, plan.front, draft.book.front);
    place_parts(draft);
    place_matters(draft, plan.back, draft.book.back);
    lead_links(draft);
    draft.book.metadata = metadata_of(draft);
    fill_pages(draft);
    return std::move(draft.book);
}

} // namespace makeready::assembly
