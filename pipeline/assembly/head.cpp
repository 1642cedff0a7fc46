#include "assembly.hpp"

namespace makeready::assembly {

namespace {

template <class Value> Value first_of(const Value& said, const Value& found) {
    return said.empty() ? found : said;
}

std::vector<manuscript::Contributor> contributors(const std::vector<plan::Person>& people) {
    std::vector<manuscript::Contributor> out;
    for (const plan::Person& person : people)
        out.push_back({person.name, person.role, person.file_as});
    return out;
}

// A review is one statement: a new date with the old reviewer's name would be a lie.
manuscript::Review review_of(const plan::Reviewed& said, const manuscript::Review& found) {
    if (said.date.empty() && said.by.empty()) return found;
    return {manuscript::date_of(said.date), said.by};
}

} // namespace

manuscript::ArticleHead head_of(const plan::Header& header, const manuscript::ArticleHead& found) {
    const auto date = manuscript::date_of(header.date);
    return {
        .title = first_of(header.title, found.title),
        .subtitle = first_of(header.subtitle, found.subtitle),
        .summary = first_of(header.summary, found.summary),
        .language = first_of(header.language, found.language),
        .source = first_of(header.source, found.source),
        .licence = first_of(header.licence, found.licence),
        .version = first_of(header.version, found.version),
        .authors = first_of(contributors(header.authors), found.authors),
        .site = found.site,
        .date = date ? date : found.date,
        .changed = found.changed,
        .review = review_of(header.reviewed, found.review),
        .tags = first_of(header.tags, found.tags),
        .key_points = first_of(header.key_points, found.key_points),
        .sources = first_of(header.sources, found.sources),
    };
}

} // namespace makeready::assembly
