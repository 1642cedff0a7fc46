#include "length.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>
#include <ostream>

namespace data = boost::unit_test::data;
using namespace makeready;
using namespace makeready::literals;

namespace {

struct Written {
    Length length;
    std::int64_t units;
    const char* points;
};

std::ostream& operator<<(std::ostream& out, const Written& w) {
    return out << w.units << " units are " << w.points << " pt";
}

const Written written[] = {
    {{}, 0, "0"},
    {12_pt, 12288, "12"},
    {10.5_pt, 10752, "10.5"},
    {1_px, 768, "0.75"},
    {1_in, 73728, "72"},
    {0.5_in, 36864, "36"},
    {25.4_mm, 73728, "72"},
    {210_mm, 609562, "595.275"},
    {297_mm, 862095, "841.89"},
    {Length{1}, 1, "0.001"},
    {Length{341}, 341, "0.333"},
    {Length{-512}, -512, "-0.5"},
    {Length{1} - Length{1}, 0, "0"},
};

struct Rounding {
    double points;
    std::int64_t units;
};

std::ostream& operator<<(std::ostream& out, const Rounding& r) {
    return out << r.points << " pt";
}

constexpr std::int64_t most = std::int64_t{1} << 40;
const Rounding roundings[] = {
    {0.5 / 1024, 1},
    {-0.5 / 1024, -1},
    {0.49 / 1024, 0},
    {1e300, most},
    {-1e300, -most},
    {std::numeric_limits<double>::infinity(), most},
    {-std::numeric_limits<double>::infinity(), -most},
    {std::numeric_limits<double>::quiet_NaN(), -most},
};

} // namespace

BOOST_AUTO_TEST_SUITE(lengths)

BOOST_DATA_TEST_CASE(a_length_is_a_whole_count_and_reads_as_points, data::make(written), example) {
    BOOST_TEST(example.length.units == example.units);
    BOOST_TEST(text_of(example.length) == example.points);
}

BOOST_DATA_TEST_CASE(the_nearest_unit_is_taken_and_no_number_is_too_large, data::make(roundings),
                     example) {
    BOOST_TEST(Length::from_points(example.points).units == example.units);
}

BOOST_AUTO_TEST_CASE(sums_are_exact) {
    Length sum;
    for (int line = 0; line < 1000; ++line) sum += 0.1_pt;
    BOOST_TEST(sum.units == 1000 * (0.1_pt).units);
    for (int line = 0; line < 1000; ++line) sum -= 0.1_pt;
    BOOST_TEST((sum == Length{}));
    BOOST_TEST((12_pt * 3 == 36_pt));
    BOOST_TEST((36_pt / 3 == 12_pt));
    BOOST_TEST((-12_pt + 12_pt == Length{}));
    BOOST_TEST((16_px == 12_pt));
}

BOOST_AUTO_TEST_CASE(scaling_rounds_once_and_to_the_nearest) {
    BOOST_TEST(Length{3}.scaled(0.5).units == 2);
    BOOST_TEST(Length{1000}.scaled(1.2345).units == 1235); // 1234.5: half goes away from zero.
    BOOST_TEST(Length{-3}.scaled(0.5).units == -2);
    BOOST_TEST((12_pt).scaled(1.2).units == 14746);
}

BOOST_AUTO_TEST_CASE(lengths_have_an_order) {
    BOOST_TEST((1_px < 1_pt));
    BOOST_TEST((1_in > 25_mm));
    BOOST_TEST((Length{-1} < Length{}));
    BOOST_TEST((Rectangle{1_pt, 2_pt, 3_pt, 4_pt} == Rectangle{1_pt, 2_pt, 3_pt, 4_pt}));
    BOOST_TEST((Rectangle{1_pt, 2_pt, 3_pt, 4_pt} != Rectangle{1_pt, 2_pt, 3_pt, 5_pt}));
}

BOOST_AUTO_TEST_SUITE_END()
