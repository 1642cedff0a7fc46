#include "atom.hpp"

#include <array>
#include <mutex>
#include <unordered_set>

namespace makeready::base {
namespace {

struct TextHash {
    using is_transparent = void;

    std::size_t operator()(std::string_view text) const {
        return std::hash<std::string_view>()(text);
    }
};

const std::string* looked_up(std::string_view text) {
    static std::mutex mutex;
    static auto& pool = *new std::unordered_set<std::string, TextHash, std::equal_to<>>;
    thread_local std::unordered_map<std::string_view, const std::string*> seen;
    if (const auto known = seen.find(text); known != seen.end()) return known->second;
    const std::scoped_lock lock(mutex);
    auto found = pool.find(text);
    if (found == pool.end()) found = pool.emplace(text).first;
    seen.emplace(*found, &*found);
    return &*found;
}

// Each thread keeps what it has seen, so that the shared pool is asked once for a name. Most names
// are literals, asked for again and again from one place: found by their address, without hashing.
const std::string* pooled(std::string_view text) {
    thread_local std::array<const std::string*, 256> recent{};
    const auto address = reinterpret_cast<std::uintptr_t>(text.data());
    const std::string*& held = recent[(address ^ address >> 8) % recent.size()];
    if (held == nullptr || *held != text) held = looked_up(text);
    return held;
}

const std::string* empty_name() {
    static const std::string* const name = pooled("");
    return name;
}

} // namespace

Atom::Atom() : text_(empty_name()) {}

Atom::Atom(std::string_view text) : text_(pooled(text)) {}

} // namespace makeready::base
