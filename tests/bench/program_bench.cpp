// The whole program from XHTML to a finished PDF: CPU time, wall time, peak memory and size of
// file, the best of some runs. Reads ../shared/bench; what is absent there is left out.
//
//   bench_program PROGRAM [RUNS]
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace fs = std::filesystem;

namespace {

struct Taken {
    double cpu = 1e9, wall = 1e9; ///< Seconds.
    double megabytes = 1e9;
    double kilobytes_out = 0;
};

double seconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
}

Taken run_once(const std::string& program, const fs::path& in, const fs::path& out) {
    const auto begin = std::chrono::steady_clock::now();
    std::fflush(stdout); // Or the child would say it again.
    const pid_t child = fork();
    if (child == 0) {
        std::freopen("/dev/null", "w", stdout);
        std::freopen("/dev/null", "w", stderr);
        execl(program.c_str(), program.c_str(), "typeset", in.c_str(), "-o", out.c_str(), nullptr);
        _exit(127);
    }
    int status = 0;
    rusage used{};
    wait4(child, &status, 0, &used);
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begin;
    if (!WIFEXITED(status) || !fs::exists(out)) {
        std::fprintf(stderr, "%s made nothing of %s\n", program.c_str(), in.c_str());
        std::exit(1);
    }
    return {seconds(used.ru_utime) + seconds(used.ru_stime), wall.count(),
            static_cast<double>(used.ru_maxrss) / 1024,
            static_cast<double>(fs::file_size(out)) / 1024};
}

/// The best of the runs in each respect: what else the machine does only adds.
Taken best_of(int runs, const std::string& program, const fs::path& in, const fs::path& folder) {
    Taken best;
    for (int n = 0; n < runs; ++n) {
        const Taken taken = run_once(program, in, folder / "out.pdf");
        best.cpu = std::min(best.cpu, taken.cpu);
        best.wall = std::min(best.wall, taken.wall);
        best.megabytes = std::min(best.megabytes, taken.megabytes);
        best.kilobytes_out = taken.kilobytes_out;
    }
    return best;
}

void tell(const char* what, const Taken& taken) {
    std::printf("%-24s cpu %7.3f s  wall %7.3f s  peak %6.1f MB  file %7.0f KB\n", what, taken.cpu,
                taken.wall, taken.megabytes, taken.kilobytes_out);
}

std::string bytes_of(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

/// The novel with what its <body> holds ten times.
std::string ten_novels(const std::string& novel) {
    const std::size_t begin = novel.find('>', novel.find("<body")) + 1;
    const std::size_t end = novel.rfind("</body>");
    std::string out = novel.substr(0, begin);
    for (int n = 0; n < 10; ++n) out += novel.substr(begin, end - begin);
    return out + novel.substr(end);
}

/// A table of some 200 pages.
std::string long_table() {
    std::string out = "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>t</title></head>"
                      "<body><table><thead><tr><th>n</th><th>square</th><th>words</th></tr></thead>"
                      "<tbody>\n";
    for (int n = 0; n < 8000; ++n)
        out += "<tr><td>" + std::to_string(n) + "</td><td>" + std::to_string(n * n) +
               "</td><td>some words in a cell</td></tr>\n";
    return out + "</tbody></table></body></html>";
}

void write(const fs::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary) << bytes;
}

} // namespace

int main(int count, char** words) {
    if (count < 2) {
        std::fprintf(stderr, "bench_program PROGRAM [RUNS]\n");
        return 2;
    }
    const std::string program = words[1];
    const int runs = count > 2 ? std::max(1, std::atoi(words[2])) : 5;
    const fs::path bench = fs::path(SOURCE_FOLDER) / "../shared/bench";
    std::string name = (fs::temp_directory_path() / "bench-XXXXXX").string();
    if (!mkdtemp(name.data())) return 1;
    const fs::path folder = name;
    if (fs::exists(bench / "novel.xhtml")) {
        const Taken one = best_of(runs, program, bench / "novel.xhtml", folder);
        tell("novel", one);
        fs::copy(bench / "novel.css", folder / "novel.css");
        write(folder / "ten.xhtml", ten_novels(bytes_of(bench / "novel.xhtml")));
        const Taken ten = best_of(std::max(1, runs / 3), program, folder / "ten.xhtml", folder);
        tell("ten novels", ten);
        std::printf("%-24s cpu %7.2f times the novel's\n", "", ten.cpu / one.cpu);
    }
    write(folder / "table.xhtml", long_table());
    tell("table of 8000 rows", best_of(runs, program, folder / "table.xhtml", folder));
    if (fs::exists(bench / "handout.html"))
        tell("handout, cold", best_of(runs * 2, program, bench / "handout.html", folder));
    fs::remove_all(folder);
}
