#include "metadata.hpp"

#include "hash.hpp"
#include "strings.hpp"

namespace makeready::pdf {

namespace {

constexpr std::string_view producer = "makeready";

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (static_cast<unsigned char>(c) < ' ')
            out += ' '; // XML 1.0, 2.2 has no other controls.
        else
            out += c;
    }
    return out;
}

/// Digits and marks in their places: "9999-99-99" and so on.
bool looks_like(std::string_view text, std::string_view pattern) {
    if (text.size() != pattern.size()) return false;
    for (std::size_t n = 0; n < text.size(); ++n) {
        const bool digit = text[n] >= '0' && text[n] <= '9';
        if (pattern[n] == '9' ? !digit : text[n] != pattern[n]) return false;
    }
    return true;
}

bool in_range(std::string_view digits, std::int64_t least, std::int64_t most) {
    const auto number = integer_of(digits);
    return number && *number >= least && *number <= most;
}

/// One property in XMP's three forms: a text, a list, a text in the default language.
std::string simple(std::string_view name, std::string_view value) {
    if (value.empty()) return {};
    return concat("   <", name, ">", escaped(value), "</", name, ">\n");
}

std::string list(std::string_view name, std::string_view kind,
                 std::span<const std::string> values) {
    if (values.empty()) return {};
    std::string out = concat("   <", name, "><rdf:", kind, ">");
    for (const std::string& value : values) out += concat("<rdf:li>", escaped(value), "</rdf:li>");
    return out + concat("</rdf:", kind, "></", name, ">\n");
}

std::string by_language(std::string_view name, std::string_view value) {
    if (value.empty()) return {};
    return concat("   <", name, "><rdf:Alt><rdf:li xml:lang=\"x-default\">", escaped(value),
                  "</rdf:li></rdf:Alt></", name, ">\n");
}

std::vector<std::string> one(const std::string& value) {
    return value.empty() ? std::vector<std::string>() : std::vector<std::string>{value};
}

std::string document_id(const std::string& identifier) {
    if (identifier.empty()) return {};
    return identifier.starts_with("urn:uuid:") ? identifier.substr(4)
                                               : uuid_urn(identifier).substr(4);
}

/// ISO 16684-1.
std::string xmp(const Options& options, const Date& date) {
    return concat(
        "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        " <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "  <rdf:Description rdf:about=\"\"\n"
        "    xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n"
        "    xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"\n"
        "    xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"\n"
        "    xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\">\n"
        "   <dc:format>application/pdf</dc:format>\n",
        by_language("dc:title", options.title), list("dc:creator", "Seq", options.authors),
        by_language("dc:description", options.subject), list("dc:subject", "Bag", options.keywords),
        list("dc:language", "Bag", one(options.language)),
        simple("dc:identifier", options.identifier), simple("xmp:CreateDate", date.xmp),
        simple("xmp:ModifyDate", date.xmp), simple("xmp:MetadataDate", date.xmp),
        simple("xmp:CreatorTool", producer),
        simple("xmpMM:DocumentID", document_id(options.identifier)),
        simple("pdf:Producer", producer), simple("pdf:Keywords", joined(options.keywords, ", ")),
        "  </rdf:Description>\n </rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n");
}

Object info(const Options& options, const Date& date) {
    Object out = Object::newDictionary();
    const auto set = [&](const std::string& key, const std::string& value) {
        if (!value.empty()) out.replaceKey(key, text(value));
    };
    set("/Title", options.title);
    set("/Author", joined(options.authors, ", "));
    set("/Subject", options.subject);
    set("/Keywords", joined(options.keywords, ", "));
    set("/Creator", std::string(producer));
    set("/Producer", std::string(producer));
    set("/CreationDate", date.pdf);
    set("/ModDate", date.pdf);
    return out;
}

} // namespace

Date date_of(std::string_view iso) {
    std::string zone = "Z";
    std::string_view rest = iso;
    const std::size_t day_end = rest.find('T');
    if (day_end != rest.npos) {
        const std::size_t zone_at = rest.find_first_of("Z+-", day_end);
        if (zone_at != rest.npos) zone = rest.substr(zone_at);
        rest = rest.substr(0, zone_at);
    }
    const std::string_view day = rest.substr(0, day_end);
    std::string time =
        day_end == rest.npos
            ? "00:00:00"
            : std::string(rest.substr(day_end == iso.npos ? rest.size() : day_end + 1));
    if (looks_like(time, "99:99")) time += ":00";
    const bool has_zone = zone == "Z" || looks_like(zone, "+99:99") || looks_like(zone, "-99:99");
    const bool sound = looks_like(day, "9999-99-99") && looks_like(time, "99:99:99") && has_zone &&
                       in_range(day.substr(5, 2), 1, 12) && in_range(day.substr(8, 2), 1, 31) &&
                       in_range(time.substr(0, 2), 0, 23) && in_range(time.substr(3, 2), 0, 59);
    if (!sound) return {};
    const std::string digits = concat(day.substr(0, 4), day.substr(5, 2), day.substr(8, 2),
                                      time.substr(0, 2), time.substr(3, 2), time.substr(6, 2));
    const std::string offset =
        zone == "Z" ? zone : concat(zone.substr(0, 3), "'", zone.substr(4, 2));
    return {concat("D:", digits, offset), concat(day, "T", time, zone)};
}

void describe(QPDF& pdf, const Options& options, Report& report) {
    const Date date = date_of(options.created);
    if (!options.created.empty() && date.pdf.empty())
        report.warning({}, "MR914",
                       concat("\"", options.created,
                              "\" is no date, so the PDF has none. Write it as "
                              "2026-03-01 or 2026-03-01T12:00:00Z."));
    Object metadata = plain_stream(pdf, xmp(options, date)); // Plain, so that any program finds it.
    metadata.getDict().replaceKey("/Type", name("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", name("/XML"));
    Object root = pdf.getRoot();
    root.replaceKey("/Metadata", metadata);
    if (!options.language.empty()) root.replaceKey("/Lang", text(options.language));
    if (!options.title.empty())
        root.replaceKey("/ViewerPreferences",
                        Object::newDictionary({{"/DisplayDocTitle", Object::newBool(true)}}));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info(options, date)));
}

} // namespace makeready::pdf
