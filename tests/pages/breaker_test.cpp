// Page breaks on galleys of letters: every letter is one line.
#include "breaker.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <map>
#include <ostream>

namespace makeready::pages {
namespace {

namespace data = boost::unit_test::data;
using flow::BreakClass;
using flow::FlowItem;
using flow::Galley;
using flow::ItemKind;

constexpr Length line = 10_pt;

/// A galley written in letters. Lower case: a line of a paragraph; the paragraph ends where the
/// letter changes. H: a heading of one line, kept with what follows. B: a picture three lines high.
/// "-" after a letter: that line ends in a hyphen. "*": the line calls a note of one line.
/// "+" and "_" after a paragraph: it can be set a line longer or shorter.
class LetterGalley {
public:
    explicit LetterGalley(std::string_view letters) {
        for (std::size_t at = 0; at < letters.size(); ++at) {
            const char letter = letters[at];
            if (is_sign(letter)) continue;
            if (at > 0) part(letters, at);
            add(letter);
            const char sign = at + 1 < letters.size() ? letters[at + 1] : ' ';
            if (sign == '*') add_note();
            if (sign == '+' || sign == '_') make_elastic(letter, sign == '+' ? 1 : -1);
        }
    }

    Galley galley;
    std::vector<std::size_t> items; ///< The item of each letter.
    std::string names;

private:
    static bool is_sign(char letter) {
        return std::string_view("-*+_").find(letter) != std::string_view::npos;
    }

    void make_elastic(char letter, int more) {
        static const style::InheritedStyle style = [] {
            style::InheritedStyle plain;
            plain.orphans = plain.widows = 2;
            return plain;
        }();
        static const style::OwnStyle own;
        static boxes::Box box;
        box.style = {&style, &own};
        const auto first = names.find(letter);
        flow::ElasticParagraph paragraph;
        paragraph.lines = static_cast<std::int32_t>(names.size() - first);
        paragraph.line_height = line;
        paragraph.box = &box;
        text::OtherSetting other;
        other.lines = paragraph.lines + more;
        other.demerits = 50'000;
        other.ends.resize(static_cast<std::size_t>(other.lines));
        paragraph.others = {other};
        paragraph.begin = items[first];
        if (more > 0) galley.items.resize(galley.items.size() + 2);
        paragraph.end = galley.items.size();
        galley.elastic.push_back(paragraph);
    }

    static char letter_before(std::string_view letters, std::size_t at) {
        do --at;
        while (is_sign(letters[at]));
        return letters[at];
    }

    static long count_of(std::string_view letters, std::size_t from, int step, char letter) {
        long count = 0;
        for (auto at = static_cast<long>(from); at >= 0 && at < static_cast<long>(letters.size());
             at += step) {
            const char c = letters[static_cast<std::size_t>(at)];
            if (is_sign(c)) continue;
            if (c != letter) break;
            ++count;
        }
        return count;
    }

    void part(std::string_view letters, std::size_t at) {
        const char before = letter_before(letters, at);
        const char after = letters[at];
        FlowItem place;
        place.kind = ItemKind::opportunity;
        place.hyphen = letters[at - 1] == '-';
        if (before == after && before >= 'a') {
            const bool few =
                count_of(letters, at - 1, -1, before) < 2 || count_of(letters, at, 1, after) < 2;
            place.break_class = few ? BreakClass::orphan_or_widow : BreakClass::between_lines;
        } else if (before == 'H') {
            place.break_class = BreakClass::avoided;
        }
        galley.items.push_back(place);
    }

    void add(char letter) {
        FlowItem item;
        item.kind = letter == 'B' ? ItemKind::block : ItemKind::line;
        item.size = letter == 'B' ? line * 3 : line;
        items.push_back(galley.items.size());
        names += letter;
        galley.items.push_back(item);
    }

    void add_note() {
        auto note = std::make_shared<Galley>();
        FlowItem text;
        text.kind = ItemKind::line;
        text.size = line;
        note->items.push_back(text);
        FlowItem call;
        call.kind = ItemKind::note;
        call.note = note;
        galley.items.push_back(call);
    }
};

std::string broken(std::string_view letters, int lines, Length note_edges = {}) {
    const LetterGalley made(letters);
    const auto room = [&](int n) { return PageRoom{line * lines, note_edges, n % 2 == 0}; };
    std::string out;
    for (const ChosenPage& page :
         choose_breaks(made.galley, 0, made.galley.items.size(), room, line).pages) {
        if (!out.empty()) out += ' ';
        for (std::size_t n = 0; n < made.items.size(); ++n)
            if (made.items[n] >= page.begin && made.items[n] < page.end) out += made.names[n];
    }
    return out;
}

struct PageBreak {
    const char* rule;
    const char* lines;
    int page;
    const char* pages;
};

std::ostream& operator<<(std::ostream& out, const PageBreak& example) {
    return out << example.rule;
}

const PageBreak page_breaks[] = {
    {"what fits on one page is one page", "aabb", 4, "aabb"},
    {"a page is filled", "aaaabbbb", 4, "aaaa bbbb"},
    {"a paragraph's last line is not left alone", "aaaaa", 4, "aaa aa"},
    {"a paragraph's first line is not left alone", "aaabbb", 4, "aaa bbb"},
    {"a heading stays with the text it heads", "aaaHbbb", 4, "aaa Hbbb"},
    {"a heading stays with two lines of it", "aaHbbbb", 4, "aa Hbb bb"},
    {"two headings stay together and with their text", "aaHHbb", 4, "aa HHbb"},
    {"a picture that does not fit goes over", "aaB", 4, "aa B"},
    {"what is taller than a page stands alone, and nothing hangs", "aBa", 2, "a B a"},
    {"breaks are chosen for the chapter, not page by page", "aabbccccc", 4, "aabb ccc cc"},
    {"a note stands on the page of its call", "aa*aabb", 4, "aa aabb"},
    {"two notes need two lines", "ab*c*dd", 4, "ab cdd"},
    {"a hyphen at the page's end is avoided where it costs nothing", "aaaa-aaaabb", 5,
     "aaaaa aaabb"},
};

BOOST_DATA_TEST_CASE(a_page_ends_where_the_rules_allow, data::make(page_breaks), example) {
    BOOST_TEST(broken(example.lines, example.page) == example.pages);
}

/// What stands on each page when the paragraphs are set again: their letters, and how many.
std::string elastic_pages(std::string_view letters, int lines) {
    const LetterGalley made(letters);
    const auto room = [&](int n) { return PageRoom{line * lines, {}, n % 2 == 0}; };
    const ChosenPages chosen = choose_breaks(made.galley, 0, made.galley.items.size(), room, line);
    Galley again = made.galley;
    std::map<std::size_t, char> letter_at;
    for (std::size_t n = 0; n < made.items.size(); ++n) letter_at[made.items[n]] = made.names[n];
    for (const Resetting& reset : chosen.settings) {
        const flow::ElasticParagraph& paragraph = made.galley.elastic[reset.paragraph];
        const char letter = letter_at[paragraph.begin];
        for (std::size_t at = paragraph.begin; at < paragraph.end; ++at) letter_at.erase(at);
        for (int n = 0; n < paragraph.others[reset.setting].lines; ++n)
            letter_at[paragraph.begin + 2 * static_cast<std::size_t>(n)] = letter;
    }
    std::string out;
    for (const ChosenPage& page : chosen.pages) {
        if (!out.empty()) out += ' ';
        for (const auto& [at, letter] : letter_at)
            if (at >= page.begin && at < page.end) out += letter;
    }
    return out;
}

const PageBreak elastic_breaks[] = {
    {"what fills its pages is set as is best", "aaaa+bbbb", 4, "aaaa bbbb"},
    {"a paragraph runs a line longer where the page would end short", "aaaa+bbbbb", 5,
     "aaaaa bbbbb"},
    {"or a line shorter", "aaaaa_bbbb", 4, "aaaa bbbb"},
    {"a paragraph that runs over a page is longer on both", "aaaaaa+Hbbb", 4, "aaaa aaa Hbbb"},
    {"one that need not change a page stays", "aaa+bb", 9, "aaabb"},
    {"a longer one saves the pages after it from being short", "aaccc+ddddeeee", 4,
     "aacc ccdd ddee ee"},
};

BOOST_DATA_TEST_CASE(paragraphs_run_longer_or_shorter_to_fill_pages, data::make(elastic_breaks),
                     example) {
    BOOST_TEST(elastic_pages(example.lines, example.page) == example.pages);
}

BOOST_AUTO_TEST_CASE(the_note_areas_own_edges_take_room_once) {
    BOOST_TEST(broken("a*b*cdef", 5, line) == "ab cdef");
}

BOOST_AUTO_TEST_CASE(every_page_takes_something_however_small_it_is) {
    BOOST_TEST(broken("abc", 0) == "a b c");
}

BOOST_AUTO_TEST_CASE(an_overfull_page_says_so_and_its_rest_gets_pages) {
    const LetterGalley made("B");
    const auto pages = choose_breaks(
                           made.galley, 0, made.galley.items.size(),
                           [](int) {
                               return PageRoom{line, {}, true};
                           },
                           line)
                           .pages;
    BOOST_REQUIRE(pages.size() == 2);
    BOOST_TEST(pages.front().overfull);
    BOOST_TEST(pages.back().rest_pages == 1);
    BOOST_TEST((pages.back().rest == line));
}

} // namespace
} // namespace makeready::pages
