#include "program.hpp"

#include "file.hpp"

#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <regex>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace makeready {

namespace fs = std::filesystem;

namespace {

// The program under test: the one just built, or any other that MAKEREADY_PROGRAM names.
std::string program() {
    const char* named = std::getenv("MAKEREADY_PROGRAM");
    return named ? named : PROGRAM;
}

std::vector<std::string> environment_with(std::map<std::string, std::string> values) {
    values.emplace("NO_COLOR", "1");
    std::vector<std::string> out;
    for (char** held = environ; *held; ++held) {
        const std::string entry(*held);
        const std::string name = entry.substr(0, entry.find('='));
        if (values.count(name) == 0 && name != "SOURCE_DATE_EPOCH") out.push_back(entry);
    }
    for (const auto& [name, value] : values) out.push_back(name + "=" + value);
    return out;
}

std::vector<char*> pointers_to(std::vector<std::string>& words) {
    std::vector<char*> out;
    for (std::string& word : words) out.push_back(word.data());
    out.push_back(nullptr);
    return out;
}

int exit_code(int status) {
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

} // namespace

Desk::Desk() {
    std::string name = (fs::temp_directory_path() / "makeready-XXXXXX").string();
    if (!mkdtemp(name.data())) BOOST_FAIL("no temporary folder can be made");
    outside_ = fs::canonical(name);
    folder_ = outside_ / "desk";
    fs::create_directory(folder_);
}

Desk::~Desk() {
    std::error_code failed;
    fs::remove_all(outside_, failed);
}

void Desk::write(const fs::path& file, const std::string& bytes) const {
    fs::create_directories((folder_ / file).parent_path());
    std::ofstream(folder_ / file, std::ios::binary) << bytes;
}

std::string Desk::read(const fs::path& file) const {
    return read_bytes(folder_ / file);
}

void Desk::change(const fs::path& file, const std::string& from, const std::string& to) const {
    std::string text = read(file);
    const auto at = text.find(from);
    BOOST_REQUIRE_MESSAGE(at != std::string::npos, file << " holds no \"" << from << '"');
    write(file, text.replace(at, from.size(), to));
}

Files Desk::files(const fs::path& below) const {
    Files out;
    if (!fs::is_directory(folder_ / below)) return out;
    for (const auto& entry : fs::recursive_directory_iterator(folder_ / below))
        if (entry.is_regular_file())
            out.emplace(entry.path().lexically_relative(folder_ / below).generic_string(),
                        read_bytes(entry.path()));
    return out;
}

Run Desk::makeready(const std::vector<std::string>& words,
                    const std::map<std::string, std::string>& environment) const {
    std::vector<std::string> command = {program()};
    command.insert(command.end(), words.begin(), words.end());
    return run(command, environment);
}

Run Desk::run(const std::vector<std::string>& command,
              const std::map<std::string, std::string>& environment) const {
    std::vector<std::string> words = command;
    std::vector<std::string> values = environment_with(environment);
    const fs::path out = outside_ / "out";
    const fs::path err = outside_ / "err";
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    const int flags = O_WRONLY | O_CREAT | O_TRUNC;
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, out.c_str(), flags, 0600);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, err.c_str(), flags, 0600);
    posix_spawn_file_actions_addchdir_np(&actions, folder_.c_str());
    pid_t child = 0;
    const int failed = posix_spawnp(&child, words.front().c_str(), &actions, nullptr,
                                    pointers_to(words).data(), pointers_to(values).data());
    posix_spawn_file_actions_destroy(&actions);
    BOOST_REQUIRE_MESSAGE(failed == 0, command.front() << " cannot be started");
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return {exit_code(status), read_bytes(out), read_bytes(err)};
}

std::string without_seconds(const std::string& said) {
    static const std::regex seconds("in [0-9]+(\\.[0-9])? s");
    return std::regex_replace(said, seconds, "in N s");
}

} // namespace makeready
