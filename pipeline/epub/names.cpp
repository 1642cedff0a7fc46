#include "names.hpp"

#include "strings.hpp"

#include <set>

namespace makeready::epub {
namespace {

// "World Health Organization" is not filed under O.
bool belongs_to_organisation(std::string_view word) {
    static const std::set<std::string_view> words = {
        "association",  "board",    "center",    "centre",     "clinic",   "college",
        "committee",    "company",  "council",   "department", "editors",  "foundation",
        "group",        "hospital", "institute", "library",    "ministry", "organisation",
        "organization", "press",    "school",    "service",    "services", "society",
        "staff",        "team",     "trust",     "university"};
    return words.contains(lower_ascii(word));
}

bool is_particle(std::string_view word) {
    static const std::set<std::string_view> words = {"af",  "al",  "bin", "da",  "de", "del", "den",
                                                     "der", "di",  "dos", "du",  "la", "le",  "ten",
                                                     "ter", "van", "vom", "von", "zu", "zum"};
    return words.contains(word);
}

bool is_person(const std::vector<std::string_view>& words) {
    for (const std::string_view word : words) {
        const bool lower_case = word.front() >= 'a' && word.front() <= 'z';
        if (belongs_to_organisation(word) || (lower_case && !is_particle(word))) return false;
    }
    return words.size() > 1;
}

} // namespace

std::string filing_name(const std::string& name) {
    const std::string tidy = collapsed(name);
    const auto words = split(tidy, ' ');
    if (tidy.empty() || tidy.find(',') != std::string::npos || !is_person(words)) return tidy;
    const auto space = tidy.rfind(' ');
    return concat(tidy.substr(space + 1), ", ", tidy.substr(0, space));
}

} // namespace makeready::epub
