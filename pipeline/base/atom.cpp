#include "atom.hpp"

#include <mutex>
#include <unordered_set>

namespace makeready::base {
namespace {

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

// Each thread keeps what it has seen, so that the shared pool is asked once for a name.
const std::string* pooled(std::string_view text) {
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

const std::string* empty_name() {
    static const std::string* const name = pooled("");
    return name;
}

} // namespace

Atom::Atom() : text_(empty_name()) {}

Atom::Atom(std::string_view text) : text_(pooled(text)) {}

} // namespace makeready::base
