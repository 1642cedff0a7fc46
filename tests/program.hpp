// The program as a user runs it: in a folder, with words and an environment. What it wrote and said
// comes back as text.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace makeready {

/// What a run came to.
struct Run {
    int code = 0; ///< The exit code; 128 and the signal's number for a program that was killed.
    std::string out, err;
};

/// Every file below a folder, by its name there, with all its bytes.
using Files = std::map<std::string, std::string>;

/// A folder of its own to work in; gone, with all that is in it, when the test ends.
class Desk {
public:
    Desk();
    ~Desk();
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    const std::filesystem::path& folder() const { return folder_; }

    void write(const std::filesystem::path& file, const std::string& bytes) const;
    std::string read(const std::filesystem::path& file) const;
    /// Puts another text in place of one that a file holds; fails the test if it holds none.
    void change(const std::filesystem::path& file, const std::string& from,
                const std::string& to) const;
    Files files(const std::filesystem::path& below) const;

    /// Runs the program here. The environment is this test's, but with these values; without
    /// colours.
    Run makeready(const std::vector<std::string>& words,
                  const std::map<std::string, std::string>& environment = {}) const;
    /// Runs any other program here.
    Run run(const std::vector<std::string>& command,
            const std::map<std::string, std::string>& environment = {}) const;

private:
    std::filesystem::path folder_;  ///< What the program sees.
    std::filesystem::path outside_; ///< Holds it, and what is said.
};

/// "in 0.3 s" becomes "in N s": the one thing that differs from run to run.
std::string without_seconds(const std::string& said);

} // namespace makeready
