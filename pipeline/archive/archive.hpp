// Zip files: EPUB, DOCX, ODT. Bytes come in and entries go out, or the other way round. Nothing is
// ever unpacked onto a disk, and what a hostile archive claims is never believed.
#pragma once

#include "report.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace makeready::archive {

/// A file inside an archive. Its name is relative, with "/" between folders.
struct Entry {
    std::string name;
    std::shared_ptr<const std::string> bytes;
};

/// What an archive may hold at most. The defaults let any real book pass.
struct Limits {
    std::uint64_t entries = 10'000;
    std::uint64_t unpacked = 512u << 20;       ///< All entries together.
    std::uint64_t always_unpacked = 16u << 20; ///< Up to here the growth does not matter.
    std::uint64_t growth = 200; ///< Unpacked size as a multiple of the archive's; text reaches 30.
};

/// All files of an archive, in its order. Nothing, and an error in the report, when it is damaged
/// or encrypted, exceeds the limits, or holds a name that leads out of its folder.
std::optional<std::vector<Entry>> read_zip(std::string_view bytes, const Position& file,
                                           Report& report, const Limits& limits = {});
const Entry* find(const std::vector<Entry>& entries, std::string_view name);

/// The entries as a zip file, in their order, all dated 1980-01-01: equal entries give equal bytes.
/// `mimetype` (EPUB OCF, 4.3), pictures and fonts that are compressed already, and whatever
/// deflating would not make smaller, are stored. Throws Error MR429 when libzip refuses.
std::string write_zip(const std::vector<Entry>& entries);

} // namespace makeready::archive
