// HTML inside Markdown, cut into tags and text.
#pragma once

#include "manuscript.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace makeready::reader {

enum class HtmlTokenKind { text, start, end, comment };

struct HtmlToken {
    HtmlTokenKind kind = HtmlTokenKind::text;
    std::string text; ///< Element name in lower case; text and comments as they stand.
    std::vector<manuscript::Attribute> attributes;
    bool is_closed = false; ///< "<br/>"
};

std::vector<HtmlToken> html_tokens(std::string_view html);
/// Elements that an article may bring along as they are.
bool is_safe_element(std::string_view name);
/// Elements without content: br, wbr, hr, img.
bool is_void_element(std::string_view name);
/// Attributes that neither style nor script: class, id, lang, dir, title, and a few of single
/// elements.
bool is_safe_attribute(std::string_view element, std::string_view name);

} // namespace makeready::reader
