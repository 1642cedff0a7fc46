#include "catalogue.hpp"

#include "strings.hpp"

namespace makeready::epub {
namespace {

/// RFC 3986, 3.3: what may stand in a path as it is; a colon not, lest it end a scheme.
bool is_plain_in_path(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("-._~!$&'()*+,;=@/").find(c) != std::string_view::npos;
}

std::string escaped_path(std::string_view path) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        if (is_plain_in_path(c))
            out += c;
        else
            out += concat('%', digits[byte / 16], digits[byte % 16]);
    }
    return out;
}

} // namespace

std::string address_of(const CatalogueOptions& options, std::string_view file,
                       std::string_view up) {
    const std::string& base = options.address;
    if (base.empty()) return concat(up, escaped_path(file));
    return concat(base, base.ends_with('/') ? "" : "/", escaped_path(file));
}

std::string last_change(const std::vector<CatalogueRecord>& records) {
    std::string latest = "1980-01-01T00:00:00Z";
    for (const CatalogueRecord& record : records) latest = std::max(latest, record.modified);
    return latest;
}

std::vector<archive::Entry> catalogue(const CatalogueOptions& options,
                                      const std::vector<CatalogueBook>& books, Report& report) {
    std::vector<CatalogueRecord> records;
    std::vector<archive::Entry> covers;
    for (const CatalogueBook& book : books) {
        ReadRecord read = read_record(book, report);
        if (read.record.title.empty()) continue;
        if (read.cover) covers.push_back({read.record.cover, read.cover});
        records.push_back(std::move(read.record));
    }
    std::vector<archive::Entry> files;
    const auto write = [&](const char* name, std::string text) {
        files.push_back({name, std::make_shared<const std::string>(std::move(text))});
    };
    if (options.with_opds_2) write("opds.json", opds_2(options, records));
    write("opds.xml", opds_1(options, records));
    if (options.with_opds_2)
        for (const CatalogueRecord& record : records)
            if (!record.cover.empty()) files.push_back(opds_2_publication(options, record));
    files.insert(files.end(), covers.begin(), covers.end());
    return files;
}

} // namespace makeready::epub
