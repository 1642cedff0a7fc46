// Runs a fuzz target over its corpus and over changes of it, the same ones each time: a quick look
// in every test run. Real fuzzing is libFuzzer's (MAKEREADY_FUZZ). Usage: FOLDER [changes a file].
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using Random = std::mt19937; // The same numbers on every machine; its distributions are not.

std::size_t below(Random& random, std::size_t limit) {
    return limit == 0 ? 0 : random() % limit;
}

/// Cut, repeated, overwritten or with a piece of another file put in.
std::string changed(std::string text, const std::string& other, Random& random) {
    const std::size_t at = below(random, text.size() + 1);
    const std::size_t length = below(random, std::min<std::size_t>(text.size() - at, 64) + 1);
    switch (below(random, 6)) {
    case 0:
        return text.substr(0, at);
    case 1:
        return text.erase(at, length);
    case 2: {
        const std::string piece = text.substr(at, length);
        for (std::size_t times = below(random, 200); times > 0; --times) text.insert(at, piece);
        return text;
    }
    case 3:
        return text.insert(at, other.substr(below(random, other.size() + 1), 200));
    case 4:
        return text.insert(at, 1, static_cast<char>(random()));
    default:
        if (at < text.size()) text[at] = static_cast<char>(random());
        return text;
    }
}

std::vector<std::string> files_in(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        names.push_back(entry.path());
    std::sort(names.begin(), names.end());
    std::vector<std::string> files;
    for (const auto& name : names) {
        std::ifstream file(name, std::ios::binary);
        files.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return files;
}

void run(const std::string& input) {
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
}

} // namespace

int main(int count, char** words) {
    if (count < 2) return 2;
    const std::vector<std::string> files = files_in(words[1]);
    const int changes = count > 2 ? std::atoi(words[2]) : 200;
    Random random(1);
    for (const std::string& file : files) {
        run(file);
        std::string input = file;
        for (int n = 0; n < changes; ++n) {
            input = changed(n % 8 == 0 ? file : input, files[below(random, files.size())], random);
            if (input.size() > 100'000) input = file;
            run(input);
        }
    }
    std::cout << files.size() << " files, " << changes << " changes of each: read\n";
    return files.empty() ? 1 : 0;
}
