#include "tools.hpp"

#include <array>
#include <boost/test/unit_test.hpp>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace tools {

namespace {

std::string output(const std::string& command) {
    std::string out;
    FILE* pipe = popen(command.c_str(), "r");
    BOOST_REQUIRE(pipe != nullptr);
    std::array<char, 4096> bytes;
    for (std::size_t n; (n = fread(bytes.data(), 1, bytes.size(), pipe)) > 0;)
        out.append(bytes.data(), n);
    pclose(pipe);
    return out;
}

} // namespace

bool has(const std::string& program) {
    const bool found = !output("command -v " + program + " 2>/dev/null").empty();
    const char* ci = std::getenv("CI");
    const bool must = ci != nullptr && std::string_view(ci) == "true";
    BOOST_TEST((found || !must), program << " must be installed where CI=true");
    if (!found) BOOST_TEST_MESSAGE(program << " is not installed: skipped");
    return found;
}

std::string said(const std::string& command, std::string_view pdf) {
    const std::filesystem::path file = std::filesystem::temp_directory_path() /
                                       ("makeready-pdf-test-" + std::to_string(getpid()) + ".pdf");
    std::ofstream(file, std::ios::binary) << pdf;
    std::string line = command;
    line.replace(line.find("{}"), 2, file.string());
    std::string out = output(line);
    std::filesystem::remove(file);
    return out;
}

} // namespace tools
