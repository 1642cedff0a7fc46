// Hashes. Bytes in, a number or text out; the same on every machine.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace makeready {
inline namespace base {

/// XXH3, 64 bits: for tables in memory and cache keys inside one run.
std::uint64_t hash64(std::string_view bytes, std::uint64_t seed = 0);
/// SHA-1 (FIPS 180-4), needed where a standard names it: UUID version 5, EPUB font obfuscation.
std::array<std::uint8_t, 20> sha1(std::string_view bytes);
/// A name-based UUID (RFC 4122, version 5, URL name space), as "urn:uuid:...".
std::string uuid_urn(std::string_view name);

} // namespace base
} // namespace makeready
