#include "archive.hpp"
#include "error.hpp"
#include "libzip.hpp"
#include "strings.hpp"

#include <cstring>
#include <libdeflate.h>

namespace makeready::archive {
namespace {

using Compressor = Handle<libdeflate_compressor, libdeflate_free_compressor>;

[[noreturn]] void refuse(std::string_view what, std::string_view why) {
    throw Error({}, "MR429", concat("can't write the archive: ", what, ": ", why));
}

/// An entry as it will stand in the archive. libzip reads it through `serve`.
class Packed {
public:
    Packed(const Entry& entry, libdeflate_compressor* compressor);

    /// A source for libzip; the Packed must outlive the archive.
    zip_source_t* source(zip_error_t* error) {
        return libzip().source_function_create(serve, this, error);
    }

    bool is_stored() const { return deflated_.empty(); }

private:
    static zip_int64_t serve(void* packed, void* data, zip_uint64_t size,
                             zip_source_cmd_t command) noexcept;
    zip_int64_t read(void* data, zip_uint64_t size);
    zip_int64_t describe(void* data, zip_uint64_t size);

    std::shared_ptr<const std::string> original_;
    std::string deflated_; ///< Empty when the original is stored.
    std::uint32_t crc_;
    std::size_t read_ = 0;
    zip_error_t error_{};
};

bool is_compressed_already(std::string_view name) {
    static constexpr std::string_view endings[] = {".png", ".jpg", ".jpeg", ".gif",  ".webp",
                                                   ".mp3", ".m4a", ".woff", ".woff2"};
    return std::any_of(std::begin(endings), std::end(endings),
                       [&](std::string_view ending) { return name.ends_with(ending); });
}

Packed::Packed(const Entry& entry, libdeflate_compressor* compressor)
    : original_(entry.bytes), crc_(libdeflate_crc32(0, original_->data(), original_->size())) {
    if (entry.name == "mimetype" || is_compressed_already(entry.name) || original_->empty()) return;
    deflated_.resize(original_->size() - 1); // What does not become smaller is stored.
    deflated_.resize(libdeflate_deflate_compress(compressor, original_->data(), original_->size(),
                                                 deflated_.data(), deflated_.size()));
}

zip_int64_t Packed::serve(void* packed, void* data, zip_uint64_t size,
                          zip_source_cmd_t command) noexcept {
    Packed& self = *static_cast<Packed*>(packed);
    switch (command) {
    case ZIP_SOURCE_OPEN:
        self.read_ = 0;
        return 0;
    case ZIP_SOURCE_READ:
        return self.read(data, size);
    case ZIP_SOURCE_STAT:
        return self.describe(data, size);
    case ZIP_SOURCE_ERROR:
        return libzip().error_to_data(&self.error_, data, size);
    case ZIP_SOURCE_SUPPORTS:
        return ZIP_SOURCE_SUPPORTS_READABLE;
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_FREE:
        return 0;
    default:
        libzip().error_set(&self.error_, ZIP_ER_OPNOTSUPP, 0);
        return -1;
    }
}

zip_int64_t Packed::read(void* data, zip_uint64_t size) {
    const std::string& bytes = deflated_.empty() ? *original_ : deflated_;
    const std::size_t step = std::min<std::size_t>(size, bytes.size() - read_);
    std::memcpy(data, bytes.data() + read_, step);
    read_ += step;
    return static_cast<zip_int64_t>(step);
}

// libzip copies a source as it is when the source says it is compressed by the entry's method.
zip_int64_t Packed::describe(void* data, zip_uint64_t size) {
    if (size < sizeof(zip_stat_t)) return -1;
    auto& stat = *static_cast<zip_stat_t*>(data);
    libzip().stat_init(&stat);
    stat.valid = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_CRC;
    stat.size = original_->size();
    stat.comp_size = deflated_.empty() ? original_->size() : deflated_.size();
    stat.comp_method = deflated_.empty() ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    stat.crc = crc_;
    return sizeof stat;
}

void add(zip_t* zip, const std::string& name, Packed& packed) {
    ZipError error;
    Source source(packed.source(&error.value));
    if (!source) refuse(name, error.text());
    const zip_int64_t index = libzip().file_add(zip, name.c_str(), source.get(), ZIP_FL_ENC_UTF_8);
    if (index < 0) refuse(name, libzip().strerror(zip));
    static_cast<void>(source.release()); // The archive has taken it.
    const auto place = static_cast<zip_uint64_t>(index);
    if (packed.is_stored() && libzip().set_file_compression(zip, place, ZIP_CM_STORE, 0) != 0)
        refuse(name, libzip().strerror(zip));
    // MS-DOS time 0:00 and date 0x21, 1 January 1980: libzip would take the clock's.
    if (libzip().file_set_dostime(zip, place, 0, 0x21, 0) != 0)
        refuse(name, libzip().strerror(zip));
}

std::string read_back(zip_source_t* memory) {
    zip_stat_t stat;
    if (libzip().source_stat(memory, &stat) != 0 || libzip().source_open(memory) != 0)
        refuse("memory", libzip().error_strerror(libzip().source_error(memory)));
    std::string bytes(stat.size, '\0');
    const zip_int64_t read = libzip().source_read(memory, bytes.data(), bytes.size());
    libzip().source_close(memory);
    if (read != static_cast<zip_int64_t>(bytes.size())) refuse("memory", "it came back shorter");
    return bytes;
}

} // namespace

std::string write_zip(const std::vector<Entry>& entries) {
    const Compressor compressor(libdeflate_alloc_compressor(9));
    if (!compressor) throw std::bad_alloc();
    std::vector<Packed> packed;
    packed.reserve(entries.size());
    for (const Entry& entry : entries) packed.emplace_back(entry, compressor.get());

    ZipError error;
    const Source memory(libzip().source_buffer_create(nullptr, 0, 0, &error.value));
    if (!memory) refuse("memory", error.text());
    Zip zip(libzip().open_from_source(memory.get(), ZIP_TRUNCATE, &error.value));
    if (!zip) refuse("memory", error.text());
    libzip().source_keep(memory.get()); // One share for the archive, one for reading back.
    for (std::size_t i = 0; i < entries.size(); ++i) add(zip.get(), entries[i].name, packed[i]);
    if (libzip().close(zip.get()) != 0) refuse("closing it", libzip().strerror(zip.get()));
    static_cast<void>(zip.release());
    return read_back(memory.get());
}

} // namespace makeready::archive
