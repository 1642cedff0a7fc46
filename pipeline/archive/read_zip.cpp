#include "archive.hpp"
#include "libzip.hpp"
#include "strings.hpp"

#include <set>

namespace makeready::archive {
namespace {

/// Reads one archive; stops at the first thing that is wrong with it.
class Reader {
public:
    Reader(std::string_view bytes, const Position& file, Report& report, const Limits& limits)
        : bytes_(bytes), file_(file), report_(report), limits_(limits) {}

    std::optional<std::vector<Entry>> read();

private:
    bool read_entry(std::uint64_t index);
    bool is_acceptable(const zip_stat_t& stat, std::uint64_t index);
    bool is_link(std::uint64_t index);
    bool unpack(std::uint64_t index, std::string& into);
    bool refuse(std::string_view code, std::string message);

    std::string_view bytes_;
    const Position& file_;
    Report& report_;
    const Limits& limits_;
    Zip zip_;
    std::vector<Entry> entries_;
    std::set<std::string> names_; ///< In lower case, as half of all systems compare them.
    std::uint64_t unpacked_ = 0;
};

std::optional<std::vector<Entry>> Reader::read() {
    ZipError error;
    Source source(libzip().source_buffer_create(bytes_.data(), bytes_.size(), 0, &error.value));
    if (source) zip_.reset(libzip().open_from_source(source.get(), ZIP_RDONLY, &error.value));
    if (!zip_) {
        refuse("MR420", concat("can't read it as a zip archive (", error.text(),
                               "); save or download the file again"));
        return std::nullopt;
    }
    static_cast<void>(source.release()); // The archive has taken it.
    const auto count = static_cast<std::uint64_t>(libzip().get_num_entries(zip_.get(), 0));
    if (count > limits_.entries) {
        refuse("MR421", concat("the archive holds ", count, " files, more than ", limits_.entries,
                               "; remove what the book does not need"));
        return std::nullopt;
    }
    for (std::uint64_t index = 0; index < count; ++index)
        if (!read_entry(index)) return std::nullopt;
    return std::move(entries_);
}

bool Reader::read_entry(std::uint64_t index) {
    zip_stat_t stat;
    if (libzip().stat_index(zip_.get(), index, 0, &stat) != 0)
        return refuse("MR420",
                      concat("can't read entry ", index + 1, " of the archive (",
                             libzip().strerror(zip_.get()), "); save or download it again"));
    if (!is_acceptable(stat, index)) return false;
    const std::string name = stat.name;
    if (name.ends_with('/')) return true; // A folder.
    std::string bytes(stat.size, '\0');
    if (!unpack(index, bytes))
        return refuse("MR420", concat("\"", name,
                                      "\" in the archive is damaged; save or download "
                                      "the file again"));
    entries_.push_back({name, std::make_shared<const std::string>(std::move(bytes))});
    return true;
}

bool leads_out(std::string_view name) {
    if (name.empty() || name.front() == '/' || name.find('\\') != std::string_view::npos)
        return true;
    if (name.find(':') != std::string_view::npos || !is_valid_utf8(name)) return true;
    if (std::any_of(name.begin(), name.end(), [](char c) { return c >= 0 && c < 0x20; }))
        return true;
    const auto parts = split(name, '/');
    return std::any_of(parts.begin(), parts.end(),
                       [](std::string_view part) { return part == ".." || part == "."; });
}

bool Reader::is_acceptable(const zip_stat_t& stat, std::uint64_t index) {
    const std::string name = stat.name;
    if (leads_out(name) || is_link(index))
        return refuse("MR422", concat("\"", name,
                                      "\" in the archive leads out of it; make the "
                                      "archive again from plain files"));
    if (!names_.insert(lower(name)).second)
        return refuse("MR422", concat("\"", name,
                                      "\" stands in the archive twice; make it again "
                                      "with each file once"));
    if (stat.encryption_method != ZIP_EM_NONE)
        return refuse("MR423", concat("\"", name,
                                      "\" in the archive is encrypted; save the file "
                                      "without a password"));
    if (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE)
        return refuse("MR423", concat("\"", name, "\" in the archive is compressed by method ",
                                      stat.comp_method, "; make the archive again with deflate"));
    const std::uint64_t most = std::min(
        limits_.unpacked, std::max(limits_.always_unpacked, limits_.growth * bytes_.size()));
    if (stat.size > most - unpacked_)
        return refuse("MR421", concat("the archive unpacks to more than ", most >> 20,
                                      " MB, beyond any book's need; make it again from smaller "
                                      "files"));
    unpacked_ += stat.size;
    return true;
}

bool Reader::is_link(std::uint64_t index) {
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    if (libzip().file_get_external_attributes(zip_.get(), index, 0, &system, &attributes) != 0)
        return true;
    constexpr zip_uint32_t kind = 0170000;
    constexpr zip_uint32_t link = 0120000;
    return system == ZIP_OPSYS_UNIX && ((attributes >> 16) & kind) == link;
}

// An entry is whole when it has the size it claims, and libzip finds its checksum right at the end.
bool Reader::unpack(std::uint64_t index, std::string& into) {
    const File file(libzip().fopen_index(zip_.get(), index, 0));
    if (!file) return false;
    const zip_int64_t read = libzip().fread(file.get(), into.data(), into.size());
    char beyond = 0;
    return read == static_cast<zip_int64_t>(into.size()) &&
           libzip().fread(file.get(), &beyond, 1) == 0;
}

bool Reader::refuse(std::string_view code, std::string message) {
    report_.error(file_, code, std::move(message));
    return false;
}

} // namespace

std::optional<std::vector<Entry>> read_zip(std::string_view bytes, const Position& file,
                                           Report& report, const Limits& limits) {
    return Reader(bytes, file, report, limits).read();
}

const Entry* find(const std::vector<Entry>& entries, std::string_view name) {
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const Entry& entry) { return entry.name == name; });
    return found == entries.end() ? nullptr : &*found;
}

} // namespace makeready::archive
