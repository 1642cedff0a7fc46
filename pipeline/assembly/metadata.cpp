#include "draft.hpp"
#include "hash.hpp"
#include "licences.hpp"
#include "strings.hpp"

#include <algorithm>

namespace makeready::assembly {

namespace {

using manuscript::Contributor;

// A gathered book that names no author is by the authors of its articles.
std::vector<Contributor> authors_of(const Draft& draft) {
    std::vector<Contributor> authors;
    for (const plan::Person& person : draft.plan.authors)
        authors.push_back({person.name, person.role, person.file_as});
    if (!authors.empty()) return authors;
    for (const Placed& placed : draft.placed)
        for (const Contributor& author : placed.head.authors)
            if (std::find(authors.begin(), authors.end(), author) == authors.end())
                authors.push_back(author);
    return authors;
}

std::string identifier_of(const Draft& draft, const std::vector<Contributor>& authors) {
    if (!draft.plan.identifier.value.empty()) return draft.plan.identifier.value;
    std::string name = concat(draft.plan.id.value, '\n', draft.plan.title.value);
    for (const Contributor& author : authors) name += concat('\n', author.name);
    return uuid_urn(name);
}

manuscript::Series series_of(const plan::Series& series) {
    return {series.name, series.number, series.issn, series.kind == "set"};
}

std::vector<manuscript::SubjectCode> codes_of(const plan::Book& plan) {
    std::vector<manuscript::SubjectCode> codes;
    for (const plan::SubjectCode& subject : plan.subject_codes)
        codes.push_back({subject.scheme, subject.code, subject.heading});
    return codes;
}

// EPUB Accessibility 1.1, 4.1.4: "EPUB Accessibility 1.1 - WCAG 2.2 Level AA", with these signs.
manuscript::Accessibility accessibility_of(const plan::Accessibility& claim) {
    const std::string& wcag = claim.conforms_to.value;
    const auto level = wcag.rfind(' ');
    std::string conforms_to;
    if (level != std::string::npos)
        conforms_to = concat("EPUB Accessibility 1.1 - ", wcag.substr(0, level), " Level ",
                             wcag.substr(level + 1));
    return {conforms_to, claim.certified_by, claim.credential, claim.report, claim.summary};
}

std::string licence_name(const std::string& licence) {
    const Licence* known = find_licence(licence);
    return known ? concat(known->name, " (", known->short_name, ")") : licence;
}

std::string rights_of(const plan::Book& plan, const std::optional<manuscript::Date>& date) {
    std::string rights;
    if (!plan.holder.value.empty())
        rights = concat("Copyright © ", date ? concat(date->year, ' ') : "", plan.holder.value);
    if (plan.licence.value.empty()) return rights;
    return concat(rights, rights.empty() ? "" : ". ", licence_name(plan.licence.value));
}

// Never the clock: the plan's date, what the command says, or the youngest article's.
std::string modified_of(const Draft& draft, const std::optional<manuscript::Date>& date) {
    std::optional<manuscript::Date> day = date;
    if (!day && !draft.options.source_date.empty()) return draft.options.source_date;
    if (!day)
        for (const Placed& placed : draft.placed)
            day = std::max({day, placed.head.date, placed.head.review.date});
    // The first day that a zip archive can hold.
    return concat(text_of(day.value_or(manuscript::Date{1980, 1, 1})), "T00:00:00Z");
}

} // namespace

manuscript::Metadata metadata_of(const Draft& draft) {
    const plan::Book& plan = draft.plan;
    const auto date = manuscript::date_of(plan.date.value);
    manuscript::Metadata metadata;
    metadata.id = plan.id.value;
    metadata.title = plan.title.value;
    metadata.subtitle = plan.subtitle.value;
    metadata.language = plan.language.value;
    metadata.authors = authors_of(draft);
    metadata.identifier = identifier_of(draft, metadata.authors);
    metadata.publisher = plan.publisher.value;
    metadata.rights = rights_of(plan, date);
    metadata.licence = plan.licence.value;
    metadata.description = plan.description.value;
    metadata.subjects = plan.subjects;
    metadata.subject_codes = codes_of(plan);
    metadata.series = series_of(plan.series);
    metadata.accessibility = accessibility_of(plan.accessibility);
    metadata.file_as = plan.file_as.value;
    metadata.source = plan.source.value;
    if (const Licence* licence = find_licence(plan.licence.value))
        metadata.licence_url = std::string(licence->url);
    metadata.edition = plan.edition.value;
    metadata.date = date;
    metadata.modified = modified_of(draft, date);
    return metadata;
}

} // namespace makeready::assembly
