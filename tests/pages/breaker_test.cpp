// Page breaks on galleys of letters: every letter is one line.
#include "breaker.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
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
class LetterGalley {
public:
    explicit LetterGalley(std::string_view letters) {
        for (std::size_t at = 0; at < letters.size(); ++at) {
            const char letter = letters[at];
            if (letter == '-' || letter == '*') continue;
            if (at > 0) part(letters, at);
            add(letter);
            const char sign = at + 1 < letters.size() ? letters[at + 1] : ' ';
            if (sign == '*') add_note();
        }
    }

    Galley galley;
    std::vector<std::size_t> items; ///< The item of each letter.
    std::string names;

private:
    static char letter_before(std::string_view letters, std::size_t at) {
        do --at;
        while (letters[at] == '-' || letters[at] == '*');
        return letters[at];
    }

    static long count_of(std::string_view letters, std::size_t from, int step, char letter) {
        long count = 0;
        for (auto at = static_cast<long>(from); at >= 0 && at < static_cast<long>(letters.size()); at += step) {
            const char c = letters[static_cast<std::size_t>(at)];
            if (c == '-' || c == '*') continue;
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
            const bool few = count_of(letters, at - 1, -1, before) < 2 || count_of(letters, at, 1, after) < 2;
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
    for (const ChosenPage& page : choose_breaks(made.galley, 0, made.galley.items.size(), room, line)) {
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

std::ostream& operator<<(std::ostream& out, const PageBreak& example) { return out << example.rule; }

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
    {"a hyphen at the page's end is avoided where it costs nothing", "aaaa-aaaabb", 5, "aaaaa aaabb"},
};

BOOST_DATA_TEST_CASE(a_page_ends_where_the_rules_allow, data::make(page_breaks), example) {
    BOOST_TEST(broken(example.lines, example.page) == example.pages);
}

BOOST_AUTO_TEST_CASE(the_note_areas_own_edges_take_room_once) {
    BOOST_TEST(broken("a*b*cdef", 5, line) == "ab cdef");
}

BOOST_AUTO_TEST_CASE(every_page_takes_something_however_small_it_is) {
    BOOST_TEST(broken("abc", 0) == "a b c");
}

BOOST_AUTO_TEST_CASE(an_overfull_page_says_so_and_its_rest_gets_pages) {
    const LetterGalley made("B");
    const auto pages = choose_breaks(made.galley, 0, made.galley.items.size(),
                                     [](int) { return PageRoom{line, {}, true}; }, line);
    BOOST_REQUIRE(pages.size() == 2);
    BOOST_TEST(pages.front().overfull);
    BOOST_TEST(pages.back().rest_pages == 1);
    BOOST_TEST((pages.back().rest == line));
}

} // namespace
} // namespace makeready::pages
