// Packs the streams of a document while more of it is drawn. Bytes come in, streams go out; they
// are filled when all is drawn. It draws nothing.
#pragma once

#include "objects.hpp"

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>

namespace makeready::pdf {

/// Packs in the order in which bytes come in, on a thread of its own if there may be one. That
/// thread never touches the document.
class StreamPacker {
public:
    StreamPacker(QPDF& pdf, int level, bool has_thread);
    ~StreamPacker();
    StreamPacker(const StreamPacker&) = delete;
    StreamPacker& operator=(const StreamPacker&) = delete;

    /// A stream that will hold these bytes.
    Object add(std::string bytes);
    /// Fills all streams. Throws what packing threw.
    void finish();

private:
    struct Entry {
        Object stream;
        std::string bytes; ///< Plain, later packed.
    };

    void work() noexcept;
    void end_thread();

    QPDF& pdf_;
    Deflater deflater_;
    std::deque<Entry> entries_; ///< In the order added; growing leaves each where it is.
    std::mutex mutex_;          ///< Guards the shape of `entries_` and `all_added_`.
    std::condition_variable changed_;
    bool all_added_ = false;
    std::exception_ptr failure_;
    std::thread thread_;
};

} // namespace makeready::pdf
