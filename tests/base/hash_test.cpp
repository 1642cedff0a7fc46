#include "hash.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

namespace data = boost::unit_test::data;
using namespace makeready;

namespace {

std::string hex(const std::array<std::uint8_t, 20>& digest) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string out;
    for (const std::uint8_t byte : digest) {
        out += digits[byte >> 4];
        out += digits[byte & 15];
    }
    return out;
}

struct Digest {
    std::string bytes;
    const char* sha1;
};

std::ostream& operator<<(std::ostream& out, const Digest& d) {
    return out << d.bytes.size() << " bytes";
}

const std::string two_blocks = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
const std::string four_blocks = "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
                                "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu";

// The examples that NIST publishes with FIPS 180, and lengths about the end of a block.
const Digest digests[] = {
    {"", "da39a3ee5e6b4b0d3255bfef95601890afd80709"},
    {"abc", "a9993e364706816aba3e25717850c26c9cd0d89d"},
    {two_blocks, "84983e441c3bd26ebaae4aa1f95129e5e54670f1"},
    {four_blocks, "a49b2446a02c645bf419f995b67091253a04a259"},
    {std::string(1000000, 'a'), "34aa973cd4c4daa4f61eeb2bdbad27316534016f"},
    {std::string(55, 'a'), "c1c8bbdc22796e28c0e15163d20899b65621d65a"},
    {std::string(56, 'a'), "c2db330f6083854c99d4b5bfb6e8f29f201be699"},
    {std::string(64, 'a'), "0098ba824b5c16427bd7a1122a5a442a25ec644d"},
};

} // namespace

BOOST_AUTO_TEST_SUITE(hashes)

BOOST_DATA_TEST_CASE(sha1_gives_the_published_digests, data::make(digests), example) {
    BOOST_TEST(hex(sha1(example.bytes)) == example.sha1);
}

// RFC 4122, 4.3; the first value is the one that Python's uuid5 documents for its URL name space.
BOOST_AUTO_TEST_CASE(a_name_gives_the_uuid_that_every_other_program_makes_of_it) {
    BOOST_TEST(uuid_urn("http://python.org/") == "urn:uuid:4c565f0d-3f5a-5890-b41b-20cf47701c5e");
    BOOST_TEST(uuid_urn("") == "urn:uuid:1b4db7eb-4057-5ddf-91e0-36dec72071f5");
    BOOST_TEST(uuid_urn("https://example.org/back-care") ==
               "urn:uuid:7c1c05e2-1268-5904-9c36-9bf6f81fefe8");
}

BOOST_AUTO_TEST_CASE(hash64_is_the_same_on_every_machine) {
    BOOST_TEST(hash64("") ==
               0x2d06800538d394c2u); // The value that xxHash publishes for XXH3_64bits.
    BOOST_TEST(hash64("back care") == hash64(std::string("back ") + "care"));
    BOOST_TEST(hash64("back care") != hash64("back cara"));
    BOOST_TEST(hash64("back care", 1) != hash64("back care"));
    BOOST_TEST(hash64(std::string_view("\0", 1)) != hash64(""));
}

BOOST_AUTO_TEST_SUITE_END()
