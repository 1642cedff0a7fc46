// The headers of articles: what they say, and what is said of their mistakes.
#include "approve.hpp"
#include "manifest.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace makeready::plan {
namespace {

namespace data = boost::unit_test::data;

const std::string_view whole_header = R"(title: When the leg hurts too
subtitle: Sciatica, and what helps
authors: [Tom Lee, {name: Ana Ruiz, role: illustrator}]
language: en-GB
date: 2026-09-01
source: https://example.org/sciatica
licence: CC-BY-4.0
version: 1.10
tags: [low-back, self-care]
reviewed: {date: 2026-09-01, by: Dr Mei Okafor}
summary: >
  What sciatica is, how it settles,
  and which signs need care today.
key-points:
  - It often settles within weeks.
  - "Gentle movement helps: more than bed rest."
sources:
  - "BMJ 2019;367:l6273."
)";

BOOST_AUTO_TEST_CASE(a_header_with_every_key_is_understood) {
    Report report;
    const Header header = read_header(whole_header, start_of("sciatica.md").at_line(1), report);
    approve("header", messages_of(report) + text_of(header));
}

BOOST_AUTO_TEST_CASE(an_empty_header_says_nothing) {
    Report report;
    BOOST_TEST((read_header("", start_of("a.md").at_line(1), report) == Header{}));
    BOOST_TEST((read_header("# later\n", start_of("a.md").at_line(1), report) == Header{}));
    BOOST_TEST(messages_of(report) == "");
}

BOOST_AUTO_TEST_CASE(a_date_alone_is_a_review) {
    Report report;
    BOOST_TEST(read_header("reviewed: 2026-09-01", start_of("a.md"), report).reviewed.date ==
               "2026-09-01");
    BOOST_TEST(messages_of(report) == "");
}

const Mistake header_mistakes[] = {
    {"lines count from the file's first", "title: T\ndate: 1.9.2026",
     "a.md:3:7: error MR012: \"date\" is \"1.9.2026\", which is not a date. Write year-month-day, "
     "as "
     "2026-09-01."},
    {"a mistyped key is left out and told", "titel: T",
     "a.md:2:1: warning MR004: \"titel\" is not a key of a header. Did you mean \"title\"? It is "
     "left "
     "out."},
    {"a key of another tool is left out", "layout: post",
     "a.md:2:1: warning MR004: \"layout\" is not a key of a header. Keys: title, subtitle, "
     "summary, "
     "language, date, source, licence, version, authors, reviewed, tags, key-points, sources. It "
     "is "
     "left out."},
    {"our word for another tool's", "keywords: [back]",
     "a.md:2:1: warning MR004: \"keywords\" is not a key of a header. Here it is called \"tags\". "
     "It is "
     "left out."},
    {"a review without a date", "reviewed: {by: Dr Mei Okafor}",
     "a.md:2:11: error MR005: this review has no \"date\". Add: date: 2026-09-01"},
    {"a language that is none", "language: english",
     "a.md:2:11: error MR013: \"language\" is \"english\", which is not how a language is written. "
     "Write: en"},
    {"a list is no header", "- a",
     "a.md:2:1: error MR011: a header is made of keys and values. Write: title: When the leg hurts "
     "too"},
    {"a syntax error", "title: Pain: why",
     "a.md:2:12: error MR003: a colon and a space in the middle of a text look like another key. "
     "Write: "
     "title: \"Pain: why\""},
};

BOOST_DATA_TEST_CASE(a_mistake_in_a_header_is_told, data::make(header_mistakes), example) {
    Report report;
    read_header(example.yaml, start_of("a.md").at_line(1), report);
    BOOST_TEST(messages_of(report) == example.messages);
}

} // namespace
} // namespace makeready::plan
