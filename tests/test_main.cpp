// One Boost.Test main for every room's program.
#define BOOST_TEST_MODULE makeready
#include <boost/test/unit_test.hpp>
