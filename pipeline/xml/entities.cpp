#include "entities.hpp"

#include "strings.hpp"

#include <libxml/HTMLparser.h>

namespace makeready::xml {
namespace {

std::optional<std::string> html_character(const std::string& name) {
    const htmlEntityDesc* const known =
        htmlEntityLookup(reinterpret_cast<const xmlChar*>(name.c_str()));
    if (!known) return std::nullopt;
    std::string text;
    append_utf8(text, static_cast<char32_t>(known->value));
    return text;
}

} // namespace

void Entities::declare(std::string_view name, std::string_view value) {
    own_.emplace(name, value);
}

std::optional<std::string> Entities::text_of(std::string_view name) {
    const auto own = own_.find(name);
    if (own == own_.end()) return html_character(std::string(name));
    if (own->second.find_first_of("&<") != std::string::npos) return std::nullopt;
    written_ += own->second.size();
    if (overused()) return std::nullopt;
    return own->second;
}

} // namespace makeready::xml
