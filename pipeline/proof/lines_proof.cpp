#include "proof.hpp"
#include "strings.hpp"
#include "text.hpp"

namespace makeready::proof {
namespace {

// The end of a line is what tells it from others.
std::string last_words(const std::string& words) {
    constexpr std::size_t most = 24;
    if (words.size() <= most) return words;
    std::size_t at = words.find(' ', words.size() - most);
    return at == std::string::npos ? words : concat("...", words.substr(at));
}

std::string judged(const text::Judgement& line) {
    if (line.overfull) return "wider than its measure";
    std::string out =
        concat("ratio ", text_of(line.ratio, 2), ", ", line.fitness, ", badness ", line.badness);
    if (line.penalty != 0) out += concat(", penalty ", line.penalty);
    return out + concat(", demerits ", line.demerits);
}

} // namespace

std::string of(const std::vector<text::LineAccount>& lines) {
    std::string out;
    for (std::size_t n = 0; n < lines.size(); ++n) {
        out += concat(n + 1, " | ", lines[n].taken.words, "\n    ", judged(lines[n].taken), "\n");
        for (const text::Judgement& other : lines[n].refused)
            out += concat("    not \"", last_words(other.words), "\": ", judged(other), "; ",
                          other.more ? concat("in all ", *other.more, " more")
                                     : "no good line can follow",
                          "\n");
    }
    return out;
}

} // namespace makeready::proof
