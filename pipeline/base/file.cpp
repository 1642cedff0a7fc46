#include "file.hpp"

#include "error.hpp"
#include "handle.hpp"
#include "strings.hpp"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace makeready::base {

namespace fs = std::filesystem;

Reach::Reach(const std::vector<fs::path>& folders) {
    for (const fs::path& folder : folders) folders_.push_back(fs::weakly_canonical(folder));
}

bool Reach::contains(const fs::path& path) const {
    std::error_code failed;
    const fs::path real = fs::weakly_canonical(path, failed);
    if (failed) return false;
    return std::any_of(folders_.begin(), folders_.end(), [&](const fs::path& folder) {
        const fs::path inside = real.lexically_relative(folder);
        return !inside.empty() && *inside.begin() != "..";
    });
}

std::string shown(const fs::path& path) {
    std::error_code failed;
    const fs::path relative = fs::proximate(path, failed);
    if (failed || relative.empty() || *relative.begin() == "..") return path.generic_string();
    return relative.generic_string();
}

namespace {

using Stream = Handle<std::FILE, std::fclose>;

std::string reason() { return std::strerror(errno); }

} // namespace

std::string read_bytes(const fs::path& path, std::uintmax_t limit) {
    const Position at = start_of(shown(path));
    const Stream file(std::fopen(path.c_str(), "rb"));
    if (!file && errno == ENOENT)
        throw Error(at, "MR901", "there is no such file. Check the name and the folder.");
    if (!file) throw Error(at, "MR902", concat("can't be read (", reason(), "). Check its permissions."));
    struct stat status {};
    if (fstat(fileno(file.get()), &status) != 0 || !S_ISREG(status.st_mode))
        throw Error(at, "MR902", "is not a file that can be read. Name a file, not a folder or a device.");
    if (static_cast<std::uintmax_t>(status.st_size) > limit)
        throw Error(at, "MR903",
                    concat("is ", static_cast<std::uintmax_t>(status.st_size) >> 20,
                           " MB large; at most ", limit >> 20, " MB are read. Split it."));
    std::string bytes(static_cast<std::size_t>(status.st_size), '\0');
    const std::size_t got = std::fread(bytes.data(), 1, bytes.size(), file.get());
    if (std::ferror(file.get())) throw Error(at, "MR902", concat("can't be read (", reason(), ")."));
    bytes.resize(got);
    return bytes;
}

std::string read_within(const Reach& reach, const fs::path& path, const Position& at,
                        std::uintmax_t limit) {
    if (!reach.contains(path))
        throw Error(at, "MR904",
                    concat("\"", path.generic_string(),
                           "\" lies outside the project. Copy it into the project's folder."));
    return read_bytes(path, limit);
}

void write_atomically(const fs::path& path, std::string_view bytes) {
    const Position at = start_of(shown(path));
    std::error_code failed;
    if (path.has_parent_path()) fs::create_directories(path.parent_path(), failed);
    fs::path temporary = path;
    temporary += concat(".", ::getpid(), ".part");
    const auto refuse = [&](const std::string& why) {
        const std::string message = concat("can't be written (", why, "). Check the folder and the disk.");
        std::error_code ignored;
        fs::remove(temporary, ignored);
        throw Error(at, "MR905", message);
    };
    {
        Stream file(std::fopen(temporary.c_str(), "wb"));
        if (!file) refuse(reason());
        const bool written = std::fwrite(bytes.data(), 1, bytes.size(), file.get()) == bytes.size() &&
                             std::fflush(file.get()) == 0;
        if (!written) refuse(reason());
    }
    fs::rename(temporary, path, failed);
    if (failed) refuse(failed.message());
}

} // namespace makeready::base
