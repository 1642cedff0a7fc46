// EPUB Accessibility 1.1 and the Schema.org vocabulary of accessibility: what is said follows from
// what was counted.
#include "strings.hpp"
#include "survey.hpp"
#include "wording.hpp"
#include "xml.hpp"

namespace makeready::epub {
namespace {

std::string meta(std::string_view property, std::string_view value) {
    return concat("<meta property=\"", property, "\">", xml::escaped(value), "</meta>\n");
}

bool is_told_in_words(const Survey& survey) {
    return survey.words > 0 && survey.without_alt == 0 && survey.without_alttext == 0 &&
           survey.sounding == 0;
}

// A set of modes that is enough to read the book stands in one value, divided by commas.
std::string access_modes(const Survey& survey) {
    const bool visual = survey.pictures > 0 || survey.moving > 0;
    const bool auditory = survey.sounding > 0;
    std::string all, out;
    const auto mode = [&](bool is_there, std::string_view name) {
        if (!is_there) return;
        out += meta("schema:accessMode", name);
        all += concat(all.empty() ? "" : ",", name);
    };
    mode(survey.words > 0, "textual");
    mode(visual, "visual");
    mode(auditory, "auditory");
    if (is_told_in_words(survey)) out += meta("schema:accessModeSufficient", "textual");
    if (all != "textual") out += meta("schema:accessModeSufficient", all);
    return out;
}

std::string features(const Survey& survey) {
    std::string out;
    const auto feature = [&](bool is_there, std::string_view name) {
        if (is_there) out += meta("schema:accessibilityFeature", name);
    };
    feature(true, "ARIA");
    feature(survey.pictures > 0 && survey.without_alt == 0, "alternativeText");
    feature(survey.long_descriptions > 0, "longDescription");
    feature(survey.formulas > 0, "MathML");
    feature(survey.formulas > 0 && survey.without_alttext == 0, "describedMath");
    feature(survey.rubies > 0, "rubyAnnotations");
    feature(survey.indexes > 0, "index");
    feature(survey.pages > 0, "pageBreakMarkers");
    feature(survey.pages > 0, "pageNavigation");
    feature(survey.fixed_sizes == 0, "displayTransformability");
    feature(true, "readingOrder");
    feature(survey.headings > 0, "structuralNavigation");
    feature(true, "tableOfContents");
    feature(true, "unlocked");
    return out;
}

// A hazard that nobody has looked for is unknown, one that cannot be is denied. "none" denies all
// of them and must stand alone.
std::string hazards(const Survey& survey) {
    const bool runs = survey.scripts > 0;
    const bool may_move = runs || survey.moving > 0, may_sound = runs || survey.sounding > 0;
    if (!may_move && !may_sound) return meta("schema:accessibilityHazard", "none");
    if (may_move && may_sound) return meta("schema:accessibilityHazard", "unknown");
    std::string out;
    for (const std::string_view hazard : {"Flashing", "MotionSimulation", "Sound"}) {
        const bool may_be = hazard == "Sound" ? may_sound : may_move;
        out +=
            meta("schema:accessibilityHazard", concat(may_be ? "unknown" : "no", hazard, "Hazard"));
    }
    return out;
}

std::string made_summary(const Survey& survey, const Wording& words) {
    std::string out;
    const auto sentence = [&](bool holds, std::string_view text) {
        if (holds) out += concat(out.empty() ? "" : words.between_sentences, text);
    };
    sentence(survey.fixed_sizes == 0, words.text_adapts);
    sentence(true, words.ways_through);
    sentence(survey.pictures > 0 && survey.without_alt == 0, words.pictures_described);
    sentence(survey.without_alt > 0, words.pictures_undescribed);
    sentence(survey.formulas > 0, words.formulas);
    sentence(survey.pages > 0, words.print_pages);
    return out;
}

std::string summary(const Survey& survey, const manuscript::Accessibility& claim,
                    const std::string& book_language) {
    const Wording& words = wording_of(book_language);
    const bool own = !claim.summary.empty();
    const bool foreign = !own && !is_wording_of(words, book_language);
    return concat("<meta property=\"schema:accessibilitySummary\"",
                  foreign ? concat(" xml:lang=\"", words.language, "\"") : "", ">",
                  xml::escaped(own ? claim.summary : made_summary(survey, words)), "</meta>\n");
}

bool is_address(std::string_view text) {
    return text.starts_with("https://") || text.starts_with("http://");
}

// EPUB Accessibility 1.1, 4.1: the claim, refined by who makes it and what entitles them.
std::string conformance(const manuscript::Accessibility& claim) {
    if (claim.conforms_to.empty()) return {};
    std::string out = concat("<meta property=\"dcterms:conformsTo\" id=\"conformance\">",
                             xml::escaped(claim.conforms_to), "</meta>\n");
    if (!claim.certified_by.empty())
        out += concat("<meta property=\"a11y:certifiedBy\" refines=\"#conformance\" "
                      "id=\"certifier\">",
                      xml::escaped(claim.certified_by), "</meta>\n");
    if (is_address(claim.credential))
        out += concat("<link rel=\"a11y:certifierCredential\" refines=\"#certifier\" href=\"",
                      xml::escaped(claim.credential), "\"/>\n");
    else if (!claim.credential.empty())
        out += concat("<meta property=\"a11y:certifierCredential\" refines=\"#certifier\">",
                      xml::escaped(claim.credential), "</meta>\n");
    if (is_address(claim.report))
        out += concat("<link rel=\"a11y:certifierReport\" refines=\"#certifier\" href=\"",
                      xml::escaped(claim.report), "\"/>\n");
    return out;
}

} // namespace

std::string accessibility_metadata(const Survey& survey, const manuscript::Accessibility& claim,
                                   const std::string& book_language) {
    return access_modes(survey) + features(survey) + hazards(survey) +
           summary(survey, claim, book_language) + conformance(claim);
}

} // namespace makeready::epub
