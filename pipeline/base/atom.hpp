// Interned names: equal names share one address. In comes text, out goes a pointer-sized value.
// The pool of names is the one thing shared by all threads; it only grows, and no output depends
// on its order, so it is no exception to "context is passed in" that a reader could ever notice.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace makeready {
inline namespace base {

/// A name that compares in one instruction. Order is by text, never by address.
class Atom {
public:
    Atom();
    Atom(std::string_view text); // NOLINT: an Atom is a string by another name

    Atom(const char* text) : Atom(std::string_view(text)) {}

    Atom(const std::string& text) : Atom(std::string_view(text)) {}

    const std::string& text() const { return *text_; }

    bool empty() const { return text_->empty(); }

    const void* address() const { return text_; }

    friend bool operator==(Atom a, Atom b) { return a.text_ == b.text_; }

    friend std::strong_ordering operator<=>(Atom a, Atom b) {
        return a.text_ == b.text_ ? std::strong_ordering::equal : *a.text_ <=> *b.text_;
    }

private:
    const std::string* text_;
};

} // namespace base
} // namespace makeready

template <> struct std::hash<makeready::Atom> {
    std::size_t operator()(makeready::Atom atom) const noexcept {
        return std::hash<const void*>()(atom.address());
    }
};
