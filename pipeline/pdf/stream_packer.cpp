#include "stream_packer.hpp"

#include <utility>

namespace makeready::pdf {

StreamPacker::StreamPacker(QPDF& pdf, int level, bool has_thread) : pdf_(pdf), deflater_(level) {
    if (has_thread) thread_ = std::thread([this] { work(); });
}

StreamPacker::~StreamPacker() {
    end_thread();
}

Object StreamPacker::add(std::string bytes) {
    if (!thread_.joinable()) bytes = deflater_.packed(bytes);
    Object stream = Object::newStream(&pdf_);
    {
        const std::lock_guard lock(mutex_);
        entries_.push_back({stream, std::move(bytes)});
    }
    changed_.notify_one();
    return stream;
}

void StreamPacker::work() noexcept {
    for (std::size_t next = 0;; ++next) {
        Entry* entry = nullptr;
        {
            std::unique_lock lock(mutex_);
            changed_.wait(lock, [&] { return next < entries_.size() || all_added_; });
            if (next == entries_.size()) return;
            entry = &entries_[next];
        }
        try {
            entry->bytes = deflater_.packed(entry->bytes);
        } catch (...) {
            failure_ = std::current_exception();
            return;
        }
    }
}

void StreamPacker::end_thread() {
    if (!thread_.joinable()) return;
    {
        const std::lock_guard lock(mutex_);
        all_added_ = true;
    }
    changed_.notify_one();
    thread_.join();
}

void StreamPacker::finish() {
    end_thread();
    if (failure_) std::rethrow_exception(failure_);
    for (Entry& entry : std::exchange(entries_, {}))
        entry.stream.replaceStreamData(entry.bytes, name("/FlateDecode"), Object::newNull());
}

} // namespace makeready::pdf
