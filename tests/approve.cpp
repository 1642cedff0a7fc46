#include "approve.hpp"

#include "file.hpp"

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace makeready {
namespace {

std::string first_difference(const std::string& approved, const std::string& received) {
    std::istringstream expected(approved);
    std::istringstream got(received);
    std::string one;
    std::string other;
    for (int line = 1;; ++line) {
        const bool more_one = static_cast<bool>(std::getline(expected, one));
        const bool more_other = static_cast<bool>(std::getline(got, other));
        if (!more_one && !more_other) return "only in the end of the last line";
        if (more_one != more_other || one != other)
            return "line " + std::to_string(line) + "\n  approved: " + (more_one ? one : "(end)") +
                   "\n  received: " + (more_other ? other : "(end)");
    }
}

} // namespace

void approve(std::string_view name, const std::string& received) {
    const std::filesystem::path folder = TEST_FOLDER;
    const auto approved_path = folder / (std::string(name) + ".approved");
    const auto received_path = folder / (std::string(name) + ".received");
    std::string approved;
    if (std::filesystem::exists(approved_path)) approved = read_bytes(approved_path);
    if (approved == received) {
        std::filesystem::remove(received_path);
        return;
    }
    std::ofstream(received_path, std::ios::binary) << received;
    BOOST_ERROR(std::string(name) +
                " differs from what was approved: " + first_difference(approved, received));
}

} // namespace makeready
