#include "encoding.hpp"

#include "handle.hpp"
#include "strings.hpp"

#include <libxml/encoding.h>
#include <libxml/tree.h>

namespace makeready::xml {
namespace {

using Buffer = Handle<xmlBuffer, xmlBufferFree>;
using Encoding = Handle<xmlCharEncodingHandler, xmlCharEncCloseFunc>;

// XML 1.0, appendix F.1: the first bytes tell the family, the declaration the member.
std::string encoding_by_mark(std::string_view bytes) {
    using namespace std::string_view_literals;
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("<\0?\0"sv)) return "UTF-16LE";
    if (bytes.starts_with("\xFE\xFF") || bytes.starts_with("\0<\0?"sv)) return "UTF-16BE";
    return {};
}

std::string declared_encoding(std::string_view bytes) {
    if (!bytes.starts_with("<?xml")) return {};
    const std::string_view declaration = bytes.substr(0, bytes.find("?>"));
    const auto name = declaration.find("encoding");
    if (name == std::string_view::npos) return {};
    const auto open = declaration.find_first_of("\"'", name);
    if (open == std::string_view::npos) return {};
    const auto close = declaration.find(declaration[open], open + 1);
    if (close == std::string_view::npos) return {};
    return std::string(declaration.substr(open + 1, close - open - 1));
}

std::optional<std::string> converted(std::string_view bytes, xmlCharEncodingHandler* encoding) {
    const Buffer in(xmlBufferCreate());
    const Buffer out(xmlBufferCreate());
    if (!in || !out) throw std::bad_alloc();
    xmlBufferAdd(in.get(), reinterpret_cast<const xmlChar*>(bytes.data()),
                 static_cast<int>(bytes.size()));
    while (xmlBufferLength(in.get()) > 0)
        if (xmlCharEncInFunc(encoding, out.get(), in.get()) <= 0) return std::nullopt;
    return std::string(reinterpret_cast<const char*>(xmlBufferContent(out.get())),
                       static_cast<std::size_t>(xmlBufferLength(out.get())));
}

} // namespace

std::optional<std::string> to_utf8(std::string_view bytes, const Position& file, Report& report) {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (bytes.starts_with(mark)) bytes.remove_prefix(mark.size());
    std::string name = encoding_by_mark(bytes);
    if (name.empty()) name = declared_encoding(bytes);
    const std::string lowered = lower_ascii(name);
    if (lowered.empty() || lowered == "utf-8" || lowered == "utf8" || lowered == "us-ascii" ||
        lowered == "ascii")
        return std::string(bytes);
    const Encoding encoding(xmlFindCharEncodingHandler(name.c_str()));
    if (!encoding) {
        report.error(file.at_line(1), "MR413",
                     concat("encoding \"", name, "\" is not known; save the file as UTF-8"));
        return std::nullopt;
    }
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) bytes.remove_prefix(2);
    auto text = converted(bytes, encoding.get());
    if (!text) {
        report.error(
            file.at_line(1), "MR413",
            concat("the file is not in the encoding \"", name, "\" it declares; save it as UTF-8"));
        return std::nullopt;
    }
    return text;
}

} // namespace makeready::xml
