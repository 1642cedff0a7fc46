#include "error.hpp"
#include "library.hpp"

#include <boost/test/unit_test.hpp>
#include <cstring>

using namespace makeready;

namespace {

template <class Work> std::string error_of(Work&& work) {
    try {
        work();
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

BOOST_AUTO_TEST_CASE(a_library_is_loaded_and_its_functions_are_called) {
    const Library library("libc.so.6");
    decltype(std::strlen)* const length = library["strlen"];
    BOOST_TEST(length("four") == 4u);
}

BOOST_AUTO_TEST_CASE(a_library_that_is_missing_is_told_of) {
    const std::string message = error_of([] { Library("libnobody.so.9"); });
    BOOST_TEST(message.starts_with("error MR932: \"libnobody.so.9\" can't be used ("));
    BOOST_TEST(message.ends_with("); install it, or leave out the pictures that need it"));
}

BOOST_AUTO_TEST_CASE(a_function_that_is_missing_is_told_of) {
    const Library library("libc.so.6");
    const std::string message = error_of([&] { library["nothing_of_that_name"]; });
    BOOST_TEST(message.starts_with("error MR932: \"libc.so.6\" can't be used ("));
}

} // namespace
