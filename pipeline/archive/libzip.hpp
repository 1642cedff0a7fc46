// The handles of libzip, for the reader and the writer of this room.
#pragma once

#include "handle.hpp"

#include <zip.h>

namespace makeready::archive {

/// A zip_error_t that is finished when it goes.
struct ZipError {
    ZipError() { zip_error_init(&value); }

    ZipError(const ZipError&) = delete;
    ZipError& operator=(const ZipError&) = delete;

    ~ZipError() { zip_error_fini(&value); }

    const char* text() { return zip_error_strerror(&value); }

    zip_error_t value;
};

/// Dropped unfinished, an archive leaves nothing behind.
using Zip = Handle<zip_t, zip_discard>;
using Source = Handle<zip_source_t, zip_source_free>;
using File = Handle<zip_file_t, zip_fclose>;

} // namespace makeready::archive
