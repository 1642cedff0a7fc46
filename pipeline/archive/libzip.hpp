// libzip, loaded when the first archive comes, as few runs have one; and its handles, for the
// reader and the writer of this room. Its functions are called as in its manual: liblibzip().fread
// is zip_fread.
#pragma once

#include "handle.hpp"
#include "library.hpp"

#include <zip.h>

namespace makeready::archive {

struct Libzip {
    Library library{ZIP_SONAME};
    decltype(zip_close)* close = library["zip_close"];
    decltype(zip_discard)* discard = library["zip_discard"];
    decltype(zip_error_fini)* error_fini = library["zip_error_fini"];
    decltype(zip_error_init)* error_init = library["zip_error_init"];
    decltype(zip_error_set)* error_set = library["zip_error_set"];
    decltype(zip_error_strerror)* error_strerror = library["zip_error_strerror"];
    decltype(zip_error_to_data)* error_to_data = library["zip_error_to_data"];
    decltype(zip_fclose)* fclose = library["zip_fclose"];
    decltype(zip_file_add)* file_add = library["zip_file_add"];
    decltype(zip_file_get_external_attributes)* file_get_external_attributes =
        library["zip_file_get_external_attributes"];
    decltype(zip_file_set_dostime)* file_set_dostime = library["zip_file_set_dostime"];
    decltype(zip_fopen_index)* fopen_index = library["zip_fopen_index"];
    decltype(zip_fread)* fread = library["zip_fread"];
    decltype(zip_get_num_entries)* get_num_entries = library["zip_get_num_entries"];
    decltype(zip_open_from_source)* open_from_source = library["zip_open_from_source"];
    decltype(zip_set_file_compression)* set_file_compression = library["zip_set_file_compression"];
    decltype(zip_source_buffer_create)* source_buffer_create = library["zip_source_buffer_create"];
    decltype(zip_source_close)* source_close = library["zip_source_close"];
    decltype(zip_source_error)* source_error = library["zip_source_error"];
    decltype(zip_source_free)* source_free = library["zip_source_free"];
    decltype(zip_source_function_create)* source_function_create =
        library["zip_source_function_create"];
    decltype(zip_source_keep)* source_keep = library["zip_source_keep"];
    decltype(zip_source_open)* source_open = library["zip_source_open"];
    decltype(zip_source_read)* source_read = library["zip_source_read"];
    decltype(zip_source_stat)* source_stat = library["zip_source_stat"];
    decltype(zip_stat_index)* stat_index = library["zip_stat_index"];
    decltype(zip_stat_init)* stat_init = library["zip_stat_init"];
    decltype(zip_strerror)* strerror = library["zip_strerror"];
};

inline const Libzip& libzip() {
    static const Libzip loaded;
    return loaded;
}

/// A zip_error_t that is finished when it goes.
struct ZipError {
    ZipError() { libzip().error_init(&value); }

    ZipError(const ZipError&) = delete;
    ZipError& operator=(const ZipError&) = delete;

    ~ZipError() { libzip().error_fini(&value); }

    const char* text() { return libzip().error_strerror(&value); }

    zip_error_t value;
};

inline void discard(zip_t* archive) {
    libzip().discard(archive);
}

inline void free_source(zip_source_t* source) {
    libzip().source_free(source);
}

inline void close_file(zip_file_t* file) {
    libzip().fclose(file);
}

/// Dropped unfinished, an archive leaves nothing behind.
using Zip = Handle<zip_t, discard>;
using Source = Handle<zip_source_t, free_source>;
using File = Handle<zip_file_t, close_file>;

} // namespace makeready::archive
