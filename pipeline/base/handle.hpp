// Owning pointers to the objects of C libraries, released by the library's own function.
#pragma once

#include <memory>

namespace makeready {
inline namespace base {

template <auto release> struct Release {
    template <class T> void operator()(T* held) const noexcept { release(held); }
};

/// `using Canvas = Handle<cairo_t, cairo_destroy>;` Wrap on the line that acquires.
template <class T, auto release> using Handle = std::unique_ptr<T, Release<release>>;

} // namespace base
} // namespace makeready
