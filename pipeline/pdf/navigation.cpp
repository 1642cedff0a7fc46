#include "navigation.hpp"

#include "strings.hpp"

namespace makeready::pdf {

Object destination(const PlacedPage& page, Length y) {
    return Object::newArray(
        {page.page, name("/XYZ"), Object::newNull(), number(page.sheet.up(y)), Object::newNull()});
}

Destinations::Destinations(const paint::DisplayList& list, const std::vector<PlacedPage>& pages) {
    for (std::size_t n = 0; n < pages.size(); ++n)
        for (const paint::Anchor& anchor : list.pages[n].anchors)
            places_.try_emplace(anchor.id, destination(pages[n], anchor.y)); // The first of a name.
}

Object Destinations::name_tree(QPDF& pdf) const {
    if (places_.empty()) return Object::newNull();
    Object names = Object::newArray();
    for (const auto& [id, place] : places_) {
        names.appendItem(Object::newString(id));
        names.appendItem(place);
    }
    return pdf.makeIndirectObject(Object::newDictionary({{"/Names", names}}));
}

namespace {

/// A URI has ASCII only (RFC 3987, 3.1 maps the rest).
std::string as_uri(std::string_view text) {
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte > 0x20 && byte < 0x7F)
            out += c;
        else
            (((out += '%') += digits[byte >> 4]) += digits[byte & 0xF]);
    }
    return out;
}

bool is_script(std::string_view target) {
    const std::size_t colon = target.find(':');
    return colon != target.npos &&
           equals_ignoring_ascii_case(trimmed(target.substr(0, colon)), "javascript");
}

/// Says where a link leads; false if nowhere.
bool aim(Object annotation, const paint::Link& link, const Destinations& destinations,
         Report& report) {
    if (link.target.starts_with('#')) {
        const std::string id = link.target.substr(1);
        if (!destinations.contains(id)) {
            report.warning(
                {}, "MR910",
                concat("link \"", link.text, "\" leads to \"", link.target,
                       "\", which is on no page. Give its target an id, or mend the link."));
            return false;
        }
        annotation.replaceKey("/Dest", Object::newString(id));
        return true;
    }
    if (is_script(link.target)) {
        report.warning({}, "MR913",
                       concat("link \"", link.text,
                              "\" is a script, which a PDF must not run; it is left "
                              "out. Link to a page or an address."));
        return false;
    }
    annotation.replaceKey(
        "/A", Object::newDictionary(
                  {{"/S", name("/URI")}, {"/URI", Object::newString(as_uri(link.target))}}));
    return true;
}

} // namespace

Object link_annotations(QPDF& pdf, const std::vector<paint::Link>& links, const Sheet& sheet,
                        const Destinations& destinations, Report& report) {
    constexpr int printed = 4;
    Object out = Object::newArray();
    for (const paint::Link& link : links) {
        const Rectangle& area = link.area;
        Object annotation = Object::newDictionary(
            {{"/Type", name("/Annot")},
             {"/Subtype", name("/Link")},
             {"/Rect", rectangle(sheet.across(area.x), sheet.up(area.y + area.height),
                                 sheet.across(area.x + area.width), sheet.up(area.y))},
             {"/Border", Object::parse("[0 0 0]")},
             {"/F", Object::newInteger(printed)}});
        if (!link.text.empty()) annotation.replaceKey("/Contents", text(collapsed(link.text)));
        if (aim(annotation, link, destinations, report))
            out.appendItem(pdf.makeIndirectObject(annotation));
    }
    return out;
}

} // namespace makeready::pdf
