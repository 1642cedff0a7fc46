// Never stuck, never lost: random trees with random style sheets. Every letter of a document is on
// its pages, and no document takes forever. Each text has a letter of its own, so that what is
// missing names its text.
//
// MAKEREADY_CASES says how many documents (150), MAKEREADY_SEED where to begin (1); a document that
// fails is made again by its seed alone.
#include "pages.hpp"
#include "stage.hpp"
#include "strings.hpp"

#include <boost/test/unit_test.hpp>
#include <csignal>
#include <cstdlib>
#include <map>
#include <random>
#include <sys/time.h>
#include <unistd.h>

namespace makeready::pages {
namespace {

using Letters = std::map<char32_t, int>;

/// How often the letters of a text may be shown.
enum class Shown : std::uint8_t { once, often };

/// A document made up by dice.
class RandomDocument {
public:
    explicit RandomDocument(unsigned seed) : dice_(seed) {
        const int depth = 2 + pick(4);
        const int count = 1 + pick(6);
        for (int n = 0; n < count; ++n) body_ += block(depth, Shown::once);
        write_sheet();
    }

    const std::string& body() const { return body_; }

    const std::string& sheet() const { return sheet_; }

    const std::map<char32_t, std::pair<int, Shown>>& letters() const { return letters_; }

private:
    int pick(int below) { return static_cast<int>(dice_() % static_cast<unsigned>(below)); }

    bool chance(int percent) { return pick(100) < percent; }

    template <std::size_t size> const char* one_of(const char* const (&values)[size]) {
        return values[static_cast<std::size_t>(pick(static_cast<int>(size)))];
    }

    std::string name() {
        static constexpr const char* names[] = {"a", "b", "c", "d", "e", "f"};
        return chance(60) ? concat(" class='", one_of(names), "'") : std::string();
    }

    // Letters that the ruler font has and that no rule for case, accents or direction changes.
    std::string text(Shown shown) {
        static const std::u32string alphabet = [] {
            std::u32string all;
            for (char32_t c = U'a'; c <= U'z'; ++c) all += c;
            for (char32_t c = 0x101; c < 0x130; c += 2) all += c;
            for (char32_t c = 0x3B1; c < 0x3C2; ++c) all += c;
            for (char32_t c = 0x430; c < 0x450; ++c) all += c;
            for (char32_t c = 0x410; c < 0x430; ++c) all += c;
            for (char32_t c = U'A'; c <= U'Z'; ++c) all += c;
            return all;
        }();
        const char32_t letter = alphabet[letters_.size() % alphabet.size()];
        std::string out;
        int count = 0;
        const int words = 1 + pick(chance(15) ? 60 : 6);
        for (int n = 0; n < words; ++n) {
            if (n > 0) out += ' ';
            const int length = 1 + pick(chance(5) ? 50 : 7);
            for (int i = 0; i < length; ++i) append_utf8(out, letter);
            count += length;
        }
        auto& known = letters_[letter];
        known.first += count;
        if (shown == Shown::often) known.second = Shown::often;
        return out;
    }

    std::string inlines(int depth, Shown shown) {
        std::string out = text(shown);
        while (depth > 0 && chance(35)) {
            switch (pick(5)) {
            case 0:
                out += concat(" <span", name(), ">", inlines(depth - 1, shown), "</span> ");
                break;
            case 1:
                out += "<br/>";
                break;
            case 2:
                out += concat("<span class='note'>", text(Shown::often), "</span>");
                break;
            case 3:
                out += concat("<span", name(), ">", block(depth - 1, shown), "</span>");
                break;
            default:
                out += concat(" <b", name(), ">", text(shown), "</b>");
            }
            out += text(shown);
        }
        return out;
    }

    std::string block(int depth, Shown shown) {
        if (depth <= 0 || chance(25)) return concat("<p", name(), ">", inlines(1, shown), "</p>");
        switch (pick(7)) {
        case 0:
            return table(depth, shown);
        case 1:
            return list(depth, shown);
        case 2:
            return concat("<h1", name(), ">", text(shown), "</h1>");
        case 3:
            return concat("<aside", name(), ">", blocks(depth - 1, shown), "</aside>");
        default:
            return concat("<div", name(), ">", chance(20) ? text(shown) : "",
                          blocks(depth - 1, shown), "</div>");
        }
    }

    std::string blocks(int depth, Shown shown) {
        std::string out;
        for (int count = 1 + pick(3); count > 0; --count) out += block(depth, shown);
        return out;
    }

    std::string list(int depth, Shown shown) {
        std::string out = "<ul" + name() + ">";
        for (int count = 1 + pick(4); count > 0; --count)
            out += concat("<li", name(), ">", chance(50) ? text(shown) : blocks(depth - 1, shown),
                          "</li>");
        return out + "</ul>";
    }

    std::string row(int depth, Shown shown) {
        std::string out = "<tr" + name() + ">";
        for (int count = 1 + pick(4); count > 0; --count) {
            const std::string spans = chance(15)   ? concat(" colspan='", 1 + pick(4), "'")
                                      : chance(15) ? concat(" rowspan='", 1 + pick(4), "'")
                                                   : std::string();
            out += concat("<td", name(), spans, ">",
                          chance(70) ? text(shown) : blocks(depth - 1, shown), "</td>");
        }
        return out + "</tr>";
    }

    std::string table(int depth, Shown shown) {
        std::string out = "<table" + name() + ">";
        if (chance(15)) out += concat("<caption>", text(shown), "</caption>");
        if (chance(30)) out += concat("<thead>", row(depth - 1, Shown::often), "</thead>");
        if (chance(15)) out += concat("<tfoot>", row(depth - 1, Shown::often), "</tfoot>");
        out += "<tbody>";
        for (int count = 1 + pick(chance(20) ? 30 : 4); count > 0; --count)
            out += row(depth - 1, shown);
        return out + "</tbody></table>";
    }

    std::string length() {
        static constexpr const char* lengths[] = {"0",     "3pt", "10pt", "25pt", "80pt", "150pt",
                                                  "400pt", "10%", "50%",  "100%", "2em",  "auto"};
        return one_of(lengths);
    }

    std::string declaration() {
        struct Choice {
            const char* property;
            std::vector<const char*> values;
        };

        static const std::vector<Choice> choices = {
            {"display",
             {"block", "inline", "inline-block", "flex", "grid", "table", "table-cell", "list-item",
              "inline-flex", "flow-root", "table-row", "inline-table", "inline-grid"}},
            {"position", {"relative", "absolute", "static"}},
            {"float", {"left", "right", "none", "top", "bottom"}},
            {"clear", {"left", "both"}},
            {"break-before", {"page", "avoid", "left", "recto", "column"}},
            {"break-after", {"page", "avoid", "right"}},
            {"break-inside", {"avoid"}},
            {"columns", {"2", "3", "40pt"}},
            {"column-span", {"all"}},
            {"column-fill", {"auto", "balance"}},
            {"white-space", {"nowrap", "pre", "pre-wrap", "pre-line", "break-spaces"}},
            {"text-align", {"justify", "right", "center", "end"}},
            {"text-wrap", {"balance", "pretty"}},
            {"overflow-wrap", {"anywhere", "break-word"}},
            {"word-break", {"break-all"}},
            {"overflow", {"hidden", "visible"}},
            {"direction", {"rtl"}},
            {"line-height", {"1", "3", "0", "40pt", "300pt"}},
            {"font-size", {"5pt", "30pt", "150pt", "0"}},
            {"orphans", {"3", "9"}},
            {"widows", {"4"}},
            {"box-decoration-break", {"clone"}},
            {"vertical-align", {"top", "bottom", "30pt", "-50pt", "middle"}},
            {"page", {"other"}},
            {"flex-direction", {"column", "row-reverse"}},
            {"flex-wrap", {"wrap"}},
            {"border-collapse", {"collapse"}},
            {"table-layout", {"fixed"}},
            {"box-sizing", {"border-box"}},
            {"string-set", {"head content()"}},
            {"text-indent", {"30pt", "-20pt", "500pt"}},
            {"initial-letter", {"2"}},
            {"margin-break", {"keep"}},
        };

        static constexpr const char* sizes[] = {"width",      "height",        "min-width",
                                                "max-width",  "min-height",    "max-height",
                                                "margin-top", "margin-bottom", "margin-left",
                                                "padding",    "padding-top",   "border-top-width"};
        if (chance(45)) {
            const char* const size = one_of(sizes);
            if (std::string_view(size).starts_with("margin") && chance(20))
                return concat(size, ": -", 5 + pick(60), "pt; ");
            return concat(size, ": ", length(), "; ");
        }
        const Choice& choice =
            choices[static_cast<std::size_t>(pick(static_cast<int>(choices.size())))];
        return concat(
            choice.property, ": ",
            choice.values[static_cast<std::size_t>(pick(static_cast<int>(choice.values.size())))],
            "; ");
    }

    void write_sheet() {
        if (chance(40))
            sheet_ += concat("@page { size: ", 20 + pick(300), "pt ", 15 + pick(200), "pt }\n");
        if (chance(30)) sheet_ += "@page other { margin: 20pt }\n";
        sheet_ += "b { font-weight: normal }\n";
        if (chance(70)) sheet_ += ".note { float: footnote }\n";
        for (const char* selector : {".a", ".b", ".c", ".d", ".e", ".f", "p", "div", "td", "li",
                                     "span", "tr", "table", "body"}) {
            if (!chance(50)) continue;
            sheet_ += concat(selector, " { border-style: solid; border-width: 0; ");
            for (int count = 1 + pick(3); count > 0; --count) sheet_ += declaration();
            sheet_ += "}\n";
        }
    }

    std::mt19937 dice_;
    std::string body_, sheet_;
    std::map<char32_t, std::pair<int, Shown>> letters_;
};

void add_letters(const flow::Fragment& fragment, Letters& out) {
    if (fragment.line) {
        for (const text::Piece& piece : fragment.line->line.pieces) {
            // An inserted hyphen or marker is no letter; a leader's pattern is not used here.
            for (std::size_t at = 0; at < piece.run.text.size();)
                ++out[next_code_point(piece.run.text, at)];
        }
        for (const flow::Placed& atomic : fragment.line->atomics)
            add_letters(*atomic.fragment, out);
        for (const flow::Placed& aside : fragment.line->asides) add_letters(*aside.fragment, out);
    }
    for (const flow::Placed& child : fragment.children) add_letters(*child.fragment, out);
}

Letters letters_of(const Pagination& made) {
    Letters out;
    for (const Page& page : made.pages) {
        if (page.flow) add_letters(*page.flow, out);
        if (page.notes) add_letters(*page.notes, out);
        for (const MarginContent& margin : page.margin_content) add_letters(*margin.fragment, out);
    }
    return out;
}

unsigned number_from(const char* name, unsigned otherwise) {
    const char* const value = std::getenv(name);
    return value ? static_cast<unsigned>(std::strtoul(value, nullptr, 10)) : otherwise;
}

volatile unsigned running_seed = 0;

extern "C" void tell_seed(int signal) {
    const std::string told =
        concat("\nseed ", running_seed + 0, signal == SIGPROF ? " is stuck\n" : " crashed\n");
    [[maybe_unused]] const auto written = write(STDERR_FILENO, told.data(), told.size());
    std::signal(signal, SIG_DFL);
    std::raise(signal == SIGPROF ? SIGABRT : signal);
}

/// So many seconds of a processor, however busy the machine is.
void limit_time(int seconds) {
    itimerval limit{};
    limit.it_value.tv_sec = seconds;
    setitimer(ITIMER_PROF, &limit, nullptr);
}

/// What is missing from a document's pages; empty: nothing.
std::string missing(unsigned seed) {
    const RandomDocument document(seed);
    Stage stage(document.body(), document.sheet());
    const Press press{stage.cascade, stage.pool, *stage.typesetter, stage.pictures};
    const Letters shown = letters_of(paginate(stage.tree, press, stage.report));
    const bool was_cut = stage.findings().find("MR731") != std::string::npos;
    // A document that goes on beside its flow for a thousand pages says that its rest was left out.
    if (stage.findings().find("the rest was left out") != std::string::npos) return {};
    std::string out;
    for (const auto& [letter, expected] : document.letters()) {
        const auto found = shown.find(letter);
        const int count = found == shown.end() ? 0 : found->second;
        const bool right = expected.second == Shown::often || was_cut ? count >= expected.first
                                                                      : count == expected.first;
        if (right) continue;
        append_utf8(out, letter);
        out += concat(": ", expected.first, " written, ", count, " shown\n");
    }
    if (!out.empty()) out += concat(document.body(), "\n", document.sheet(), stage.findings());
    return out;
}

} // namespace

BOOST_AUTO_TEST_CASE(no_word_is_lost_and_nothing_loops_in_random_documents) {
    const unsigned first = number_from("MAKEREADY_SEED", 1);
    const unsigned count = number_from("MAKEREADY_CASES", 150);
    for (const int signal : {SIGPROF, SIGSEGV, SIGABRT}) std::signal(signal, tell_seed);
    unsigned failed = 0;
    for (unsigned seed = first; seed < first + count; ++seed) {
        running_seed = seed;
        limit_time(60);
        const std::string lost = missing(seed);
        if (lost.empty()) continue;
        ++failed;
        BOOST_TEST_MESSAGE("seed " << seed << "\n" << lost);
    }
    limit_time(0);
    BOOST_TEST(failed == 0u);
}

} // namespace makeready::pages
