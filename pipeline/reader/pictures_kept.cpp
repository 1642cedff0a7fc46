#include "pictures_kept.hpp"

#include "reader.hpp"
#include "strings.hpp"

#include <filesystem>

namespace makeready::reader {

namespace {

using namespace std::string_view_literals;

struct Kind {
    std::size_t at;
    std::string_view magic, media_type, ending;
    std::string_view name; ///< Of kinds that can't be shown.
};

constexpr Kind kinds[] = {
    {0, "\x89PNG\r\n\x1a\n"sv, "image/png", ".png", ""},
    {0, "\xFF\xD8\xFF"sv, "image/jpeg", ".jpg", ""},
    {0, "GIF8"sv, "image/gif", ".gif", ""},
    {8, "WEBP"sv, "image/webp", ".webp", ""},
    {4, "ftypavif"sv, "image/avif", ".avif", ""},
    {40, " EMF"sv, "", "", "an EMF"},
    {0, "\xD7\xCD\xC6\x9A"sv, "", "", "a WMF"},
    {0, "\x01\0\x09\0"sv, "", "", "a WMF"},
    {0, "II*\0"sv, "", "", "a TIFF"},
    {0, "MM\0*"sv, "", "", "a TIFF"},
    {0, "BM"sv, "", "", "a BMP"},
};
constexpr Kind svg = {0, "", "image/svg+xml", ".svg", ""};
constexpr Kind unknown = {0, "", "", "", "of an unknown kind"};

Kind kind_of(std::string_view bytes) {
    for (const Kind& kind : kinds)
        if (bytes.size() > kind.at && bytes.substr(kind.at).starts_with(kind.magic)) return kind;
    const std::string_view start = bytes.substr(0, 4096);
    const auto first = start.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    const bool is_svg = first != std::string_view::npos && start[first] == '<' &&
                        start.find("<svg") != std::string_view::npos;
    return is_svg ? svg : unknown;
}

/// Letters, digits, dots and hyphens: fit for an address and for every file system.
std::string safe_name(std::string_view name) {
    std::string safe;
    for (const char c : name) {
        const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                              (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
        if (is_plain || safe.empty() || safe.back() != '-') safe += is_plain ? c : '-';
    }
    return safe.substr(0, 80);
}

} // namespace

std::string keep_picture(manuscript::Article& article, std::shared_ptr<const std::string> bytes,
                         std::string_view name, const Position& at, Report& report) {
    bytes = harmless_drawing(std::move(bytes), name, at, report);
    for (const manuscript::Resource& held : article.resources)
        if (*held.bytes == *bytes) return held.id;
    const Kind kind = kind_of(*bytes);
    if (kind.media_type.empty()) {
        report.warning(at, "MR464",
                       concat("the picture \"", name, "\" is ", kind.name,
                              " and was left out; save it as PNG, JPEG or SVG and insert that"));
        return {};
    }
    const std::filesystem::path file(article.file ? *article.file : "article");
    const std::string folder = safe_name(file.filename().generic_string());
    const std::string stem = safe_name(std::filesystem::path(name).stem().generic_string());
    std::string id = concat(folder, '/', stem, kind.ending);
    for (int count = 2; article.resource(id) != nullptr; ++count)
        id = concat(folder, '/', stem, '-', count, kind.ending);
    article.resources.push_back({id, std::string(kind.media_type), std::move(bytes), at});
    return id;
}

} // namespace makeready::reader
