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
    if (failed || relative.empty() || *relative.begin() == "..")
        return path.lexically_normal().generic_string();
    return relative.generic_string();
}

namespace {

using Stream = Handle<std::FILE, std::fclose>;

std::string reason() {
    return std::strerror(errno);
}

} // namespace

std::string read_bytes(const fs::path& path, std::uintmax_t limit) {
    const Position at = start_of(shown(path));
    const Stream file(std::fopen(path.c_str(), "rb"));
    if (!file && errno == ENOENT)
        throw Error(at, "MR901", "there is no such file. Check the name and the folder.");
    if (!file)
        throw Error(at, "MR902", concat("can't be read (", reason(), "). Check its permissions."));

    struct stat status {};

    if (fstat(fileno(file.get()), &status) != 0 || !S_ISREG(status.st_mode))
        throw Error(at, "MR902",
                    "is not a file that can be read. Name a file, not a folder or a device.");
    if (static_cast<std::uintmax_t>(status.st_size) > limit)
        throw Error(at, "MR903",
                    concat("is ", static_cast<std::uintmax_t>(status.st_size) >> 20,
                           " MB large; at most ", limit >> 20, " MB are read. Split it."));
    std::string bytes(static_cast<std::size_t>(status.st_size), '\0');
    const std::size_t got = std::fread(bytes.data(), 1, bytes.size(), file.get());
    if (std::ferror(file.get()))
        throw Error(at, "MR902", concat("can't be read (", reason(), ")."));
    bytes.resize(got);
    return bytes;
}

std::string read_within(const Reach& reach, const fs::path& path, const Position& at,
                        std::uintmax_t limit) {
    if (!reach.contains(path))
        throw Error(at, "MR904",
                    concat("\"", path.lexically_normal().generic_string(),
                           "\" lies outside the project. Copy it into the project's folder."));
    return read_bytes(path, limit);
}

namespace {

/// A file under a temporary name beside the one it is to have. Invariant: until it is published,
/// dropping it leaves nothing behind.
class Draft {
public:
    Draft(const fs::path& path, std::string_view bytes);

    Draft(Draft&& other) noexcept
        : path_(std::move(other.path_)), temporary_(std::exchange(other.temporary_, {})) {}

    Draft& operator=(Draft&&) = delete;

    ~Draft() { drop(); }

    void publish();

private:
    Stream open();
    void drop();
    [[noreturn]] void refuse(const std::string& why);

    fs::path path_;
    fs::path temporary_; ///< Empty when there is nothing to be renamed or removed.
};

Draft::Draft(const fs::path& path, std::string_view bytes) : path_(path) {
    std::error_code failed;
    // What stands in the way is found before any other file is changed.
    if (fs::is_directory(path, failed)) refuse(std::strerror(EISDIR));
    if (path.has_parent_path()) fs::create_directories(path.parent_path(), failed);
    Stream file = open();
    if (!file) refuse(reason());
    const bool written = std::fwrite(bytes.data(), 1, bytes.size(), file.get()) == bytes.size();
    if (!written || std::fflush(file.get()) != 0) refuse(reason());
    if (std::fclose(file.release()) != 0) refuse(reason());
}

// Devices and pipes (/dev/null, /dev/stdout) are written to as they are: a file renamed there would
// take their place. Threads and other programs may be writing the same file: a name is taken only
// if it is free.
Stream Draft::open() {
    std::error_code failed;
    if (fs::exists(path_, failed) && !fs::is_regular_file(path_, failed))
        return Stream(std::fopen(path_.c_str(), "wb"));
    for (int number = 0;; ++number) {
        fs::path name = path_;
        name += concat(".", ::getpid(), "-", number, ".part");
        Stream file(std::fopen(name.c_str(), "wbx"));
        if (file) temporary_ = name;
        if (file || errno != EEXIST) return file;
    }
}

void Draft::publish() {
    if (temporary_.empty()) return;
    std::error_code failed;
    fs::rename(temporary_, path_, failed);
    if (failed) refuse(failed.message());
    temporary_.clear();
}

void Draft::drop() {
    std::error_code ignored;
    if (!temporary_.empty()) fs::remove(temporary_, ignored);
    temporary_.clear();
}

void Draft::refuse(const std::string& why) {
    const std::string message =
        concat("can't be written (", why, "). Check the folder and the disk.");
    drop();
    throw Error(start_of(shown(path_)), "MR905", message);
}

} // namespace

void write_atomically(const fs::path& path, std::string_view bytes) {
    Draft(path, bytes).publish();
}

void write_together(std::span<const Written> files) {
    std::vector<Draft> drafts;
    drafts.reserve(files.size());
    for (const Written& file : files) drafts.emplace_back(file.path, file.bytes);
    for (Draft& draft : drafts) draft.publish();
}

} // namespace makeready::base
