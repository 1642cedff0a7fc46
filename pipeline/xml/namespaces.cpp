#include "namespaces.hpp"

namespace makeready::xml {
namespace {

using manuscript::Vocabulary;

struct NameSpace {
    std::string_view prefix, uri;
    Vocabulary vocabulary;
};

constexpr NameSpace name_spaces[] = {
    {"html", "http://www.w3.org/1999/xhtml", Vocabulary::xhtml},
    {"svg", "http://www.w3.org/2000/svg", Vocabulary::svg},
    {"m", "http://www.w3.org/1998/Math/MathML", Vocabulary::mathml},
    {"epub", "http://www.idpf.org/2007/ops", Vocabulary::other},
    {"xlink", "http://www.w3.org/1999/xlink", Vocabulary::other},
    {"xml", "http://www.w3.org/XML/1998/namespace", Vocabulary::other},
};

} // namespace

std::string_view uri_of(Vocabulary vocabulary) {
    for (const NameSpace& known : name_spaces)
        if (known.vocabulary == vocabulary && vocabulary != Vocabulary::other) return known.uri;
    return {};
}

std::optional<Vocabulary> vocabulary_of(std::string_view uri) {
    for (const NameSpace& known : name_spaces)
        if (known.uri == uri && known.vocabulary != Vocabulary::other) return known.vocabulary;
    return std::nullopt;
}

std::string_view usual_prefix(std::string_view uri) {
    for (const NameSpace& known : name_spaces)
        if (known.uri == uri) return known.prefix;
    return {};
}

std::string_view usual_uri(std::string_view prefix) {
    for (const NameSpace& known : name_spaces)
        if (known.prefix == prefix) return known.uri;
    return {};
}

} // namespace makeready::xml
