#include "complaint.hpp"

#include "strings.hpp"

namespace makeready::xml {
namespace {

struct Advice {
    int code;
    std::string_view text;
};

// The mistakes people make by hand; the rest is told in libxml2's own words.
constexpr Advice advice[] = {
    {XML_ERR_DOCUMENT_EMPTY, "found no element; an XML file begins with < and ends with the same "
                             "element's end tag"},
    {XML_ERR_DOCUMENT_END, "found text or a second element after the end of the first; put "
                           "everything into one element"},
    {XML_ERR_ATTRIBUTE_NOT_STARTED,
     "found an attribute's value without quotes; write name=\"value\""},
    {XML_ERR_ATTRIBUTE_NOT_FINISHED,
     "found an attribute's value without its closing quote; add it"},
    {XML_ERR_ATTRIBUTE_WITHOUT_VALUE,
     "found an attribute without a value; write name=\"name\" or leave it out"},
    {XML_ERR_LT_IN_ATTRIBUTE,
     "found < in an attribute's value; write &lt;, or close the quote before it"},
    {XML_ERR_ENTITYREF_SEMICOL_MISSING,
     "found & without a ; behind the name; write &amp; for the sign itself"},
    {XML_ERR_GT_REQUIRED, "found a tag that does not end; close it with >"},
    {XML_ERR_HYPHEN_IN_COMMENT, "found -- inside a comment; write a single hyphen or a dash"},
    {XML_ERR_COMMENT_NOT_FINISHED, "found a comment that does not end; close it with -->"},
    {XML_ERR_CDATA_NOT_FINISHED, "found a CDATA section that does not end; close it with ]]>"},
    {XML_ERR_INVALID_CHAR, "found a character that XML forbids; remove it"},
    {XML_ERR_INVALID_CHARREF,
     "found a reference to a character that XML forbids; remove it or correct its number"},
    {XML_ERR_SPACE_REQUIRED, "found two things without white space between them; add a space"},
    {XML_ERR_RESERVED_XML_NAME,
     "found the XML declaration after something else; make it the first thing in the file"},
    {XML_ERR_MISPLACED_CDATA_END, "found ]]> in the text; write ]]&gt;"},
};

std::string_view shown(const char* text) {
    return text ? std::string_view(text) : "?";
}

std::string mismatch(const xmlError& error) {
    return concat("found </", shown(error.str2), "> where </", shown(error.str1), "> is due (<",
                  shown(error.str1), "> opened in line ", error.int1, "); close <",
                  shown(error.str1), "> first, or remove </", shown(error.str2), ">");
}

} // namespace

std::string complaint_of(const xmlError& error) {
    const std::string_view message = trimmed(shown(error.message));
    switch (error.code) {
    case XML_ERR_TAG_NAME_MISMATCH:
        return mismatch(error);
    case XML_ERR_TAG_NOT_FINISHED:
        return concat("found the end of the file inside <", shown(error.str1), "> (opened in line ",
                      error.int1, "); add </", shown(error.str1), ">");
    case XML_ERR_ATTRIBUTE_REDEFINED:
        return concat("found the attribute ", shown(error.str1), " twice; keep one");
    case XML_ERR_NAME_REQUIRED:
        if (message.starts_with("StartTag"))
            return "found < that opens no tag; write &lt; for the sign itself";
        if (message.starts_with("xmlParseEntityRef"))
            return "found & that names no character; write &amp; for the sign itself";
        break;
    default:
        break;
    }
    for (const Advice& known : advice)
        if (known.code == error.code) return std::string(known.text);
    return concat("found what XML does not allow (", message, "); correct the markup here");
}

} // namespace makeready::xml
