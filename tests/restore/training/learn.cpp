// Learns the weights of restore's cues from articles whose structure is known.
// (Made of a corpus by articles.py, which says how.)
//
//   learn_kinds weights FOLDER...          prints the table of weights learnt from ID.txt (UTF-8)
//                                          beside ID.gold: kind, tab, text of each block
//   learn_kinds try WEIGHTS FOLDER OUT     restores FOLDER/*.txt with them, to OUT/ID.xhtml
//
// Logistic regression over whole ways through the lattice (a semi-Markov random field), by AdaGrad;
// the weights of the second half of the rounds are averaged.
#include "cues.hpp"
#include "draft.hpp"
#include "file.hpp"
#include "report.hpp"
#include "segments.hpp"
#include "strings.hpp"
#include "words.hpp"
#include "xml.hpp"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <numeric>
#include <random>

namespace fs = std::filesystem;
using namespace makeready;
using namespace makeready::restore;

namespace makeready::restore {
Draft name_kinds(Draft draft, std::span<const Weight> weights);
}

namespace {

/// Letters and digits only, lower case: what both texts share however they are spaced.
std::string letters_of(std::string_view text) {
    std::string out;
    for (const std::string& word : folded_words(text)) out += word;
    return out;
}

struct GoldBlock {
    char kind; ///< h, p, l; anything else is no block of the article.
    std::string letters;
};

std::vector<GoldBlock> gold_of(const fs::path& file) {
    std::vector<GoldBlock> blocks;
    const std::string text = read_bytes(file);
    for (const auto line : split(text, '\n')) {
        const auto tab = line.find('\t');
        if (tab == std::string_view::npos) continue;
        blocks.push_back({line[0], letters_of(line.substr(tab + 1))});
    }
    return blocks;
}

/// An article ready to learn from.
struct Lesson {
    Draft draft;
    std::vector<Part> parts;
    /// For each candidate of the lattice and kind: may the right way hold it?
    std::vector<std::array<bool, kind_count>> right;
};

Draft prepared(const fs::path& file) {
    Report report;
    const std::string text = read_bytes(file);
    Draft draft = repair_characters(text, start_of(file.string()), report);
    return cut_glue(
        set_teasers_aside(set_furniture_aside(find_title(join_lines(std::move(draft))))));
}

/// Where each gold block begins in the letters of the draft: offset -> kind.
class Marking {
public:
    Marking(Lesson& lesson, const std::vector<GoldBlock>& gold) : lesson_(lesson) {
        std::string letters;
        for (const Block& block : lesson.draft.blocks) {
            begins_.push_back(letters.size());
            letters += letters_of(block.text());
        }
        kinds_.assign(letters.size() + 1, '?');
        starts_.assign(letters.size() + 1, false);
        std::size_t at = 0;
        for (const GoldBlock& block : gold) {
            if (block.letters.empty()) continue;
            const std::string head = block.letters.substr(0, 30);
            const std::size_t found = letters.find(head, at);
            if (found == std::string::npos || found > at + 400) continue;
            std::size_t end = found + block.letters.size();
            if (letters.compare(found, block.letters.size(), block.letters) != 0) {
                const std::string tail = block.letters.substr(
                    block.letters.size() - std::min<std::size_t>(20, block.letters.size()));
                const std::size_t last = letters.find(tail, found);
                if (last == std::string::npos || last > end + 40) continue;
                end = last + tail.size();
            }
            starts_[found] = true;
            starts_[std::min(end, letters.size())] = true;
            for (std::size_t i = found; i < std::min(end, letters.size()); ++i)
                kinds_[i] = block.kind;
            at = end;
        }
    }

    void mark() {
        const Lattice lattice(lesson_.parts, lesson_.draft.has_blank_lines,
                              std::vector<Weight>(cue_count()));
        for (const Candidate& candidate : lattice.candidates()) {
            std::array<bool, kind_count> right{};
            judge(candidate, right);
            lesson_.right.push_back(right);
        }
    }

private:
    void judge(const Candidate& candidate, std::array<bool, kind_count>& right) const {
        const Part& part = lesson_.parts[candidate.stretch.part];
        const std::string& text = lesson_.draft.blocks[part.block].text();
        const std::size_t base = begins_[part.block];
        std::vector<std::size_t> offsets; // Of each piece's beginning, and the end.
        std::size_t at = base;
        for (std::size_t i = candidate.stretch.first > 0 ? 0 : 0; i < part.pieces.size(); ++i) {
            offsets.push_back(at);
            at += letters_of(std::string_view(text).substr(
                                 part.pieces[i].begin, part.pieces[i].end - part.pieces[i].begin))
                      .size();
        }
        offsets.push_back(at);
        // A number that the truth took for a mark stands before its block: look a little further.
        const auto is_start = [&](std::size_t piece) {
            for (std::size_t i = offsets[piece];
                 i <= std::min(offsets[piece] + 3, starts_.size() - 1); ++i) {
                if (starts_[i]) return true;
                if (kinds_[i] != '?') return false;
            }
            return false;
        };
        const std::size_t first = candidate.stretch.first;
        const std::size_t last = candidate.stretch.last;
        if (first > 0 && !is_start(first)) return;
        if (last + 1 < part.pieces.size() && !is_start(last + 1)) return;
        for (std::size_t i = first + 1; i <= last; ++i)
            if (is_start(i)) return;
        std::string kinds;
        int unknown = 0;
        for (std::size_t i = offsets[first]; i < offsets[last + 1]; ++i) {
            if (kinds_[i] == '?')
                ++unknown;
            else if (kinds.find(kinds_[i]) == std::string::npos)
                kinds += kinds_[i];
        }
        const bool is_free = kinds.empty() || kinds.find_first_not_of("hpl") != std::string::npos ||
                             unknown * 2 > static_cast<int>(offsets[last + 1] - offsets[first]);
        if (is_free)
            right = {true, true, true};
        else if (kinds == "h")
            right[0] = true;
        else if (kinds == "l")
            right[2] = true;
        else
            right[1] = true;
    }

    Lesson& lesson_;
    std::vector<std::size_t> begins_;
    std::string kinds_;
    std::vector<bool> starts_;
};

std::vector<Lesson> lessons_in(std::span<char*> folders) {
    std::vector<Lesson> lessons;
    for (const char* folder : folders) {
        std::vector<fs::path> files;
        for (const auto& entry : fs::directory_iterator(folder))
            if (entry.path().extension() == ".txt") files.push_back(entry.path());
        std::sort(files.begin(), files.end());
        for (const fs::path& file : files) {
            Lesson lesson{.draft = prepared(file), .parts = {}, .right = {}};
            lesson.parts = parts_of(lesson.draft);
            fs::path gold = file;
            Marking(lesson, gold_of(gold.replace_extension(".gold"))).mark();
            if (!lesson.parts.empty()) lessons.push_back(std::move(lesson));
        }
    }
    return lessons;
}

class Learner {
public:
    Learner() : weights_(cue_count()), squares_(cue_count()) {}

    void learn(const Lesson& lesson, double rate, double decay) {
        const Lattice lattice(lesson.parts, lesson.draft.has_blank_lines, weights_);
        const auto free = lattice.odds([](std::size_t, Kind) { return true; });
        const auto right = lattice.odds([&](std::size_t i, Kind kind) {
            return lesson.right[i][static_cast<std::size_t>(kind)];
        });
        std::map<CueId, std::array<double, kind_count>> slope;
        Cues cues;
        for (std::size_t i = 0; i < lattice.candidates().size(); ++i) {
            std::array<double, kind_count> sum{};
            std::array<std::array<double, kind_count>, before_count> by_before{};
            double size = 0;
            for (std::size_t b = 0; b < before_count; ++b)
                for (std::size_t k = 0; k < kind_count; ++k) {
                    const double d = right[i][b][k] - free[i][b][k];
                    if (!std::isfinite(d)) return; // No right way: the gold lies across pieces.
                    by_before[b][k] = d;
                    sum[k] += d;
                    size += std::abs(d);
                }
            if (size < 1e-4) continue;
            lattice.look(lattice.candidates()[i], cues);
            for (const CueId cue : cues.plain)
                for (std::size_t k = 0; k < kind_count; ++k) slope[cue][k] += sum[k];
            for (std::size_t b = 0; b < before_count; ++b)
                for (const CueId cue : cues.after[b])
                    for (std::size_t k = 0; k < kind_count; ++k) slope[cue][k] += by_before[b][k];
        }
        for (const auto& [cue, d] : slope)
            for (std::size_t k = 0; k < kind_count; ++k) {
                const double g = d[k] - decay * weights_[cue][k];
                squares_[cue][k] += static_cast<float>(g * g);
                weights_[cue][k] +=
                    static_cast<float>(rate * g / (std::sqrt(squares_[cue][k]) + 1e-6));
            }
    }

    /// Weights go to and fro with each lesson; their average lies nearer to what all of them say.
    void remember() {
        sums_.resize(weights_.size());
        for (std::size_t i = 0; i < weights_.size(); ++i)
            for (std::size_t k = 0; k < kind_count; ++k) sums_[i][k] += double(weights_[i][k]);
        ++remembered_;
    }

    std::vector<Weight> average() const {
        std::vector<Weight> out(sums_.size());
        for (std::size_t i = 0; i < sums_.size(); ++i)
            for (std::size_t k = 0; k < kind_count; ++k)
                out[i][k] = static_cast<float>(sums_[i][k] / remembered_);
        return out;
    }

    std::vector<Weight> weights_;

private:
    std::vector<std::array<double, kind_count>> sums_;
    int remembered_ = 0;
    std::vector<Weight> squares_;
};

void print(const std::vector<Weight>& weights) {
    for (std::size_t i = 0; i < weights.size(); ++i)
        std::printf("    {%.2fF, %.2fF, %.2fF}, // %s\n", double(weights[i][0]),
                    double(weights[i][1]), double(weights[i][2]),
                    name_of_cue(static_cast<CueId>(i)).c_str());
}

std::vector<Weight> weights_from(const fs::path& file) {
    std::vector<Weight> weights;
    std::ifstream in(file);
    std::string line;
    while (std::getline(in, line)) {
        Weight w{};
        if (std::sscanf(line.c_str(), "    {%fF, %fF, %fF}", &w[0], &w[1], &w[2]) == 3)
            weights.push_back(w);
    }
    return weights;
}

int learn(std::span<char*> folders) {
    const auto setting = [](const char* name, double otherwise) {
        const char* value = std::getenv(name);
        return value != nullptr ? std::atof(value) : otherwise;
    };
    const std::vector<Lesson> lessons = lessons_in(folders);
    Learner learner;
    std::vector<std::size_t> order(lessons.size());
    std::iota(order.begin(), order.end(), 0U);
    std::mt19937 shuffler(1);
    const int rounds = static_cast<int>(setting("ROUNDS", 12));
    for (int round = 0; round < rounds; ++round) {
        std::shuffle(order.begin(), order.end(), shuffler);
        for (const std::size_t i : order) {
            learner.learn(lessons[i], setting("RATE", 0.2), setting("DECAY", 0.04));
            if (round * 2 >= rounds) learner.remember();
        }
    }
    print(learner.average());
    return 0;
}

int attempt(const fs::path& weights_file, const fs::path& folder, const fs::path& out) {
    const auto weights = weights_from(weights_file);
    fs::create_directories(out);
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (entry.path().extension() != ".txt") continue;
        const Restored restored = build_article(name_kinds(prepared(entry.path()), weights));
        const auto document = as_document(restored);
        write_atomically(out / entry.path().filename().replace_extension(".xhtml"),
                         xml::serialise(*document.root(), xml::Form::xhtml));
    }
    return 0;
}

} // namespace

int main(int count, char** arguments) {
    const std::span<char*> args(arguments, static_cast<std::size_t>(count));
    if (args.size() > 2 && std::string_view(args[1]) == "weights") return learn(args.subspan(2));
    if (args.size() == 5 && std::string_view(args[1]) == "try")
        return attempt(args[2], args[3], args[4]);
    return 2;
}
