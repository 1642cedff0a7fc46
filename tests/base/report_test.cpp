// Positions, findings, errors: what a person is told, and in which order.
#include "error.hpp"
#include "report.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

namespace data = boost::unit_test::data;
using namespace makeready;

namespace {

struct Place {
    Position at;
    const char* text;
};

std::ostream& operator<<(std::ostream& out, const Place& place) {
    return out << '"' << place.text << '"';
}

const Position book = start_of("book/plan.yaml");
const Place places[] = {
    {{}, ""},
    {book, "book/plan.yaml"},
    {book.at_line(3), "book/plan.yaml:3"},
    {book.at_line(3, 14), "book/plan.yaml:3:14"},
    {book.at_line(0, 14), "book/plan.yaml"},
    {{nullptr, 3, 14}, ":3:14"},
};

std::string all_of(const Report& report) {
    std::string out;
    for (const Finding& finding : report.findings()) out += text_of(finding) + "\n";
    return out;
}

} // namespace

BOOST_AUTO_TEST_SUITE(positions_and_reports)

BOOST_DATA_TEST_CASE(a_place_leaves_out_what_is_not_known, data::make(places), example) {
    BOOST_TEST(text_of(example.at) == example.text);
}

BOOST_AUTO_TEST_CASE(places_are_equal_by_name_and_not_by_address) {
    BOOST_TEST((start_of("a") == start_of("a")));
    BOOST_TEST((start_of("a") == start_of("b")) == false);
    BOOST_TEST((start_of("a") == Position{}) == false);
    BOOST_TEST((start_of("a").at_line(1) == start_of("a").at_line(2)) == false);
    BOOST_TEST((start_of("a").at_line(1, 1) == start_of("a").at_line(1, 2)) == false);
    BOOST_TEST((Position{} == Position{}));
}

BOOST_AUTO_TEST_CASE(findings_stay_in_the_order_in_which_they_were_made) {
    Report report;
    report.note(book.at_line(9, 1), "MR110", "the last line first.");
    report.error(book.at_line(1, 2), "MR004", "then the first.");
    report.warning({}, "MR730", "then what has no place.");
    BOOST_TEST(all_of(report) == "book/plan.yaml:9:1: note MR110: the last line first.\n"
                                 "book/plan.yaml:1:2: error MR004: then the first.\n"
                                 "warning MR730: then what has no place.\n");
}

BOOST_AUTO_TEST_CASE(the_same_finding_at_the_same_place_is_told_once) {
    Report report;
    report.error(start_of("a"), "MR101", "no such article.");
    report.error(start_of("a"), "MR101", "no such article.");
    BOOST_TEST(report.findings().size() == 1u);
    report.error(start_of("b"), "MR101", "no such article.");
    report.warning(start_of("a"), "MR101", "no such article.");
    report.error(start_of("a"), "MR102", "no such article.");
    report.error(start_of("a"), "MR101", "another.");
    BOOST_TEST(report.findings().size() == 5u);
}

BOOST_AUTO_TEST_CASE(a_joined_report_comes_after_what_is_there_and_adds_nothing_twice) {
    Report first;
    first.error(start_of("a"), "MR101", "one.");
    Report second;
    second.warning(start_of("b"), "MR102", "two.");
    second.error(start_of("a"), "MR101", "one.");
    second.note(start_of("c"), "MR110", "three.");
    first.join(second);
    BOOST_TEST(all_of(first) ==
               "a: error MR101: one.\nb: warning MR102: two.\nc: note MR110: three.\n");
    first.join(first);
    BOOST_TEST(first.findings().size() == 3u);
}

BOOST_AUTO_TEST_CASE(severities_are_counted_apart) {
    Report report;
    BOOST_TEST(!report.has_errors());
    report.warning({}, "MR501", "one.");
    report.warning({}, "MR501", "two.");
    report.note({}, "MR110", "three.");
    BOOST_TEST(!report.has_errors());
    report.error({}, "MR101", "four.");
    BOOST_TEST(report.has_errors());
    BOOST_TEST(report.count(Severity::error) == 1);
    BOOST_TEST(report.count(Severity::warning) == 2);
    BOOST_TEST(report.count(Severity::note) == 1);
}

BOOST_AUTO_TEST_CASE(an_error_reads_as_a_finding_and_keeps_its_parts) {
    const Error error(start_of("spine.png").at_line(2), "MR702", "the picture is cut short.");
    BOOST_TEST(error.what() == "spine.png:2: error MR702: the picture is cut short.");
    BOOST_TEST(text_of(error.at()) == "spine.png:2");
    BOOST_TEST(error.code() == "MR702");
    BOOST_TEST(error.message() == "the picture is cut short.");
    BOOST_TEST(Error({}, "MR900", "no place.").what() == std::string("error MR900: no place."));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_CASE(a_message_is_one_line_whatever_it_quotes) {
    Report report;
    report.error({}, "MR456", "the note [^a\nb\x1B[2J\t\x7F] has no text");
    BOOST_TEST(all_of(report) == "error MR456: the note [^a b [2J  ] has no text\n");
    BOOST_TEST(Error({}, "MR901", "a\nb").message() == "a b");
}

BOOST_AUTO_TEST_CASE(a_message_shows_the_ends_of_what_is_too_long_to_quote) {
    std::string name;
    for (int i = 0; i < 1000; ++i) name += "é";
    Report report;
    report.error({}, "MR456", "no text in \"" + name + "\"; write one");
    const std::string& message = report.findings().front().message;
    BOOST_TEST(message.size() < 620U);
    BOOST_TEST(message.starts_with("no text in \"é"));
    BOOST_TEST(message.ends_with("é\"; write one"));
    BOOST_TEST(message.find("é … é") != std::string::npos);
}
