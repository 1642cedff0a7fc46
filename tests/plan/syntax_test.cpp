// YAML that is none, and YAML that is not used here: each slip is told with its remedy.
#include "manifest.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace makeready::plan {
namespace {

namespace data = boost::unit_test::data;

const Mistake syntax_mistakes[] = {
    {"an empty file is told to begin", "",
     "m.yaml: error MR001: the file is empty. Begin with: makeready: 1"},
    {"a file of comments is empty", "# makeready: soon\n",
     "m.yaml: error MR001: the file is empty. Begin with: makeready: 1"},
    {"a list is no manifest", "- makeready: 1\n",
     "m.yaml:1:1: error MR011: a manifest is made of keys and values, this is a list. Begin with: "
     "makeready: 1"},
    {"a text is no manifest",
     "# makeready:\n"
     "just words\n",
     "m.yaml:2:1: error MR011: a manifest is made of keys and values, this is a text. Begin with: "
     "makeready: 1"},
    {"a tab in place of indentation is told what it needs",
     "parts:\n"
     "  - title: A\n"
     "    chapters:\n"
     "\t- title: B\n"
     "        articles: [a]\n",
     "m.yaml:4:1: error MR002: a tab is used to indent. Use spaces: this line needs 6, two more "
     "than line 3 has."},
    {"a tab under a key needs two spaces more",
     "chapters:\n"
     "\t- a\n",
     "m.yaml:2:1: error MR002: a tab is used to indent. Use spaces: this line needs 2, two more "
     "than line 1 has."},
    {"a tab beside items needs what they have",
     "chapters:\n"
     "  - a\n"
     "\t- b\n",
     "m.yaml:3:1: error MR002: a tab is used to indent. Use spaces: this line needs 2, as line 2 "
     "has."},
    {"a tab within a line is no space", "subtitle: a\tb",
     "m.yaml:1:12: error MR002: a tab stands in this line. Use a space; a tab that is meant is "
     "written \"\\t\"."},
    {"a colon in a text asks for quotes", "subtitle: Back: at home",
     "m.yaml:1:15: error MR003: a colon and a space in the middle of a text look like another key. "
     "Write: subtitle: \"Back: at home\""},
    {"a colon needs a space", "subtitle:Back",
     "m.yaml:1:1: error MR003: a key needs a space after its colon. Write: subtitle: Back"},
    {"a text can't begin with @", "subtitle: @home",
     "m.yaml:1:11: error MR003: a text can't begin with \"@\". Put the text in quotes."},
    {"a text can't begin with %", "subtitle: %home",
     "m.yaml:1:11: error MR003: a text can't begin with \"%\". Put the text in quotes."},
    {"a text can't begin with two stars", "subtitle: **home**",
     "m.yaml:1:11: error MR003: a text can't begin with \"*\". Put the text in quotes."},
    {"a quote has to be closed", "subtitle: \"home",
     "m.yaml:1:11: error MR003: a text in quotes begins here and is never closed. Add the closing "
     "quote."},
    {"nothing follows a closing quote", "subtitle: \"home\" sweet home",
     "m.yaml:1:18: error MR003: a key is expected here. Is the line indented as the keys above it? "
     "Does a text go on after its closing quote?"},
    {"a list can't begin on its key's line", "chapters: - a",
     "m.yaml:1:11: error MR003: a list can't begin on the line of its key. Put each \"- \" on its "
     "own line, or write [the, list, so]."},
    {"a bracket has to be closed",
     "chapters: [a, b\n"
     "back: [c]",
     "m.yaml:1:11: error MR003: the list that begins here with \"[\" is not closed, or a comma is "
     "missing in it. Write: [one, two]"},
    {"a brace has to be closed", "clinic: {name: a",
     "m.yaml:1:9: error MR003: the map that begins here with \"{\" is not closed, or a comma is "
     "missing in it. Write: {key: value, key: value}"},
    {"a bracket that was not opened", "chapters: [a]]",
     "m.yaml:1:14: error MR003: a bracket is closed here that was not opened. Remove it, or open "
     "it before."},
    {"a bracket forgotten at the beginning", "chapters: a]",
     "m.yaml:1:11: error MR011: \"chapters\" needs a list, this is one name. Write: chapters: [a]"},
    {"a key indented too far",
     "title: T\n"
     "  subtitle: x",
     "m.yaml:2:11: error MR003: a key can't stand here. Is it indented further than the keys "
     "above, or does the line above lack its colon? A text with a colon goes in quotes."},
    {"an item indented otherwise",
     "chapters:\n"
     "  - a\n"
     " - b",
     "m.yaml:3:2: error MR003: a key is expected here. Is the line indented as the keys above it? "
     "Does a text go on after its closing quote?"},
    {"a key among items",
     "chapters:\n"
     "  - a\n"
     "  back: [c]",
     "m.yaml:3:3: error MR003: the list above goes on, but this is no item of it. Begin with \"- "
     "\", or indent it as the key that it belongs to."},
    {"a key without a name",
     "clinic:\n"
     "  : c",
     "m.yaml:2:3: error MR003: a key is expected here. Is the line indented as the keys above it? "
     "Does a text go on after its closing quote?"},
    {"a backslash in double quotes", "subtitle: \"C:\\dir\"",
     "m.yaml:1:14: error MR003: this backslash begins no known escape. Use single quotes, or write "
     "\\\\ for a backslash."},
    {"a text on the line of its |", "subtitle: | text",
     "m.yaml:1:13: error MR003: after \"|\" or \">\" the text begins on the next line."},
    {"an alias", "subtitle: *x",
     "m.yaml:1:11: error MR007: \"*x\" is an alias, and there are none here. Write the value out; "
     "a text that begins with \"*\" goes in quotes."},
    {"an anchor", "subtitle: &x y",
     "m.yaml:1:11: error MR007: \"&x\" is an anchor, and there are none here. Remove it; a text "
     "that begins with \"&\" goes in quotes."},
    {"a tag", "subtitle: !!str y",
     "m.yaml:1:11: error MR007: a word that begins with \"!\" is a tag, and there are none here: "
     "every value is a text. Remove it; a text that begins with \"!\" goes in quotes."},
    {"a tag of nobody", "subtitle: !foo!bar y",
     "m.yaml:1:11: error MR003: a word that begins with \"!\" is a tag, and there are none here. "
     "Put the text in quotes."},
    {"a merge key", "clinic: {<<: {name: x}, name: y}",
     "m.yaml:1:10: error MR007: \"<<\" is a merge key, and there are none here. Write the keys "
     "out; what all books share belongs at the top of a library."},
    {"a second document",
     "chapters: [a]\n"
     "---\n"
     "book: c",
     "m.yaml:2:1: error MR007: \"---\" begins a second document, and a file holds one. Remove the "
     "line, or make two files."},
    {"a directive",
     "%YAML 1.2\n"
     "---\n"
     "book: c",
     "m.yaml:1:1: error MR007: a line beginning with \"%\" is a directive, and there are none "
     "here. Remove it."},
    {"a list as a key",
     "? [a, b]\n"
     ": c",
     "m.yaml:1:3: error MR007: a list or a map stands where a key is expected, and a key is one "
     "name. Text with brackets or braces goes in quotes."},
    {"nesting without end",
     "chapters: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
     "m.yaml:1:34: error MR008: lists and maps are nested more than 24 deep. No manifest needs "
     "that: look for brackets left open."},
};

BOOST_DATA_TEST_CASE(a_slip_of_yaml_is_told_with_its_remedy, data::make(syntax_mistakes), example) {
    BOOST_TEST(messages_of_plan(completed(example.yaml)) == example.messages);
}

const Mistake byte_mistakes[] = {
    {"Latin-1 is not UTF-8", "title: Caf\xe9\n",
     "m.yaml:1:11: error MR001: the byte E9 is not UTF-8. Save the file as UTF-8; it may be "
     "Windows-1252 now."},
    {"columns count characters", "title: \u00e9\u00e9 \xff\n",
     "m.yaml:1:11: error MR001: the byte FF is not UTF-8. Save the file as UTF-8; it may be "
     "Windows-1252 now."},
    {"UTF-16 is not UTF-8", "\xff\xfem",
     "m.yaml: error MR001: the file is UTF-16. Save it as UTF-8."},
    {"a control character is none of a text", "book: b\ntitle: a\ab\n",
     "m.yaml:2:9: error MR001: a control character (U+0007) stands here. Remove it: type the line "
     "again."},
    {"a picture is no manifest", std::string_view("\x89PNG\0\0", 6),
     "m.yaml: error MR001: the file is not text but binary. Name a YAML file."},
};

BOOST_DATA_TEST_CASE(bytes_that_are_no_text_are_told_in_one_line, data::make(byte_mistakes),
                     example) {
    BOOST_TEST(messages_of_plan(example.yaml) == example.messages);
}

BOOST_AUTO_TEST_CASE(a_file_beyond_the_limit_is_not_parsed) {
    BOOST_TEST(
        messages_of_plan(std::string((16u << 20) + 1, 'a')) ==
        "m.yaml: error MR008: the file is larger than 16 MB. Divide it into several manifests.");
}

BOOST_AUTO_TEST_CASE(values_beyond_the_limit_are_not_kept) {
    std::string many = "chapters: [";
    for (int i = 0; i < 1'000'001; ++i) many += "a,";
    BOOST_TEST(
        messages_of_plan(many + "]") ==
        "m.yaml:1:2000010: error MR008: the file holds more than 1000000 values. Divide it into "
        "several manifests.");
}

BOOST_AUTO_TEST_CASE(a_byte_order_mark_and_windows_line_ends_do_no_harm) {
    BOOST_TEST(
        messages_of_plan("\xEF\xBB\xBFmakeready: 1\r\nbook: b\r\ntitle: T\r\nlanguage: en\r\n"
                         "outputs: {epub: {}}\r\nchapters: [a]\r\n") == "");
}

} // namespace
} // namespace makeready::plan
