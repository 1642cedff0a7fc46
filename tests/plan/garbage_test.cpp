// Whatever the bytes are: an answer, soon, and never more findings than a person reads.
#include "file.hpp"
#include "manifest.hpp"

#include <boost/test/unit_test.hpp>
#include <random>

namespace makeready::plan {
namespace {

/// Damages a text as disks, editors and slips do. The same seed, the same damage, on any machine.
class Damage {
public:
    explicit Damage(unsigned seed) : random_(seed) {}

    std::string of(std::string text) {
        for (std::size_t i = 0, count = 1 + below(6); i < count && !text.empty(); ++i) once(text);
        return text;
    }

private:
    std::size_t below(std::size_t limit) { return random_() % limit; }

    void once(std::string& text) {
        static constexpr std::string_view signs = "{}[],:-#&*!|>'\"%@`?\n\t \\<~\0\xff";
        const std::size_t at = below(text.size());
        switch (below(7)) {
        case 0:
            text[at] = static_cast<char>(below(256));
            break;
        case 1:
            text.insert(at, 1, signs[below(signs.size())]);
            break;
        case 2:
            text.erase(at, 1 + below(20));
            break;
        case 3:
            text.insert(at, text.substr(below(text.size()), below(200)));
            break;
        case 4:
            text.resize(at);
            break;
        case 5:
            text.insert(at, std::string(1 + below(60), signs[below(signs.size())]));
            break;
        default:
            std::swap(text[at], text[below(text.size())]);
        }
    }

    std::mt19937 random_;
};

void read_garbage(const std::string& bytes) {
    Report report;
    const Plan plan = read_plan(bytes, "m.yaml", report);
    BOOST_TEST(report.findings().size() <= 400u);
    text_of(plan);
    Report of_header;
    text_of(read_header(bytes, start_of("a.md"), of_header));
    for (const Finding& finding : report.findings())
        BOOST_TEST(finding.message.find('\n') == std::string::npos, finding.message);
}

BOOST_AUTO_TEST_CASE(a_damaged_manifest_never_crashes_or_hangs) {
    for (const std::string_view name : {"book.yaml", "library.yaml"}) {
        const std::string good = read_bytes(std::filesystem::path(TEST_FOLDER) / name);
        for (unsigned seed = 0; seed < 3000; ++seed) read_garbage(Damage(seed).of(good));
    }
}

std::string repeated(std::string_view text, int count) {
    std::string out;
    for (int i = 0; i < count; ++i) out += text;
    return out;
}

// A Report compares each finding with all before it, so their number has to be bounded.
BOOST_AUTO_TEST_CASE(many_mistakes_of_one_kind_take_no_longer_than_few) {
    read_garbage("front:\n" + repeated("- !tag a\n", 100'000));
    read_garbage("front:\n" + repeated("- *alias\n", 100'000));
    read_garbage(completed("chapters:\n" + repeated("- {title: X, articles: [a, b]}\n", 30'000)));
    read_garbage(completed(repeated("wibble: a\n", 100'000)));
    read_garbage(completed("outputs: {" + repeated("x: {kind: print}, ", 10'000) + "}"));
}

BOOST_AUTO_TEST_CASE(bytes_of_chance_never_crash_or_hang) {
    std::mt19937 random(1);
    for (int i = 0; i < 1000; ++i) {
        std::string bytes(random() % 400, ' ');
        for (char& byte : bytes) byte = static_cast<char>(random() % (i % 2 == 0 ? 256 : 128));
        read_garbage(bytes);
    }
}

} // namespace
} // namespace makeready::plan
