// What the schema and the rules say of manifests, message by message.
#include "manifest.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace makeready::plan {
namespace {

namespace data = boost::unit_test::data;

const Mistake schema_mistakes[] = {
    {"a key twice hides the first",
     "parts:\n"
     "  - title: A\n"
     "    chapters: [a]\n"
     "    chapters: [b]",
     "m.yaml:4:5: error MR006: \"chapters\" was given twice in this part (first on line 3). The "
     "second would hide the first: join the two lists."},
    {"a text twice",
     "title: T\n"
     "title: U",
     "m.yaml:2:1: error MR006: \"title\" was given twice in this book (first on line 1). The "
     "second would hide the first: keep one of them."},
    {"a mistyped key", "titel: U",
     "m.yaml:1:1: error MR004: \"titel\" is not a key of a book. Did you mean \"title\"?"},
    {"a key that belongs elsewhere", "trim: a5",
     "m.yaml:1:1: error MR004: \"trim\" is not a key of a book. It belongs to a print output."},
    {"a key of another tool", "isbn: 9780306406157",
     "m.yaml:1:1: error MR004: \"isbn\" is not a key of a book. Here it is called \"identifier\"."},
    {"a key of nobody lists the keys", "chapters: [{title: x, articles: [y], wibble: 1}]",
     "m.yaml:1:38: error MR004: \"wibble\" is not a key of a chapter. Keys: title, intro, "
     "articles."},
    {"a mistyped output",
     "outputs:\n"
     "  prnt: {trim: 6x9in}",
     "m.yaml:2:3: error MR004: \"prnt\" is not an output. Did you mean \"print\"? Outputs: epub, "
     "print, large-print, handout; another name says its kind: prnt: {kind: print}"},
    {"an output with a name of its own says its kind", "outputs: {big-print: {}}",
     "m.yaml:1:11: error MR004: \"big-print\" is not an output. Outputs: epub, print, large-print, "
     "handout; another name says its kind: big-print: {kind: print}"},
    {"outputs as a list", "outputs: [epub, print]",
     "m.yaml:1:10: error MR011: \"outputs\" needs a map of outputs, this is a list. Write: "
     "outputs: {epub: {}, print: {}}"},
    {"outputs as a name", "outputs: epub",
     "m.yaml:1:10: error MR011: \"outputs\" needs a map of outputs, this is a text. Write: "
     "outputs: {epub: {}}"},
    {"an output that is a word", "outputs: {epub: yes}",
     "m.yaml:1:17: error MR011: the output \"epub\" needs keys and values. Write: epub: {layout: "
     "book}"},
    {"an output twice",
     "outputs:\n"
     "  epub: {}\n"
     "  epub: {}",
     "m.yaml:3:3: error MR006: the output \"epub\" was given twice (first on line 2). Join them, "
     "or give one another name."},
    {"an output called one kind that says another", "outputs: {epub: {kind: print}}",
     "m.yaml:1:24: error MR016: the output \"epub\" is called as one kind and says it is another, "
     "print. Give it another name, as: my-print: {kind: print}"},
    {"a kind that is none", "outputs: {x: {kind: prnt}}",
     "m.yaml:1:21: error MR012: \"kind\" is \"prnt\", which is not known. Did you mean \"print\"? "
     "Known: epub, print, large-print, handout."},
    {"large print in small type", "outputs: {large-print: {text: 12pt}}",
     "m.yaml:1:31: error MR012: \"text\" is \"12pt\", but large print has 16pt or more, up to "
     "72pt. "
     "Write: 18pt"},
    {"large print in no type", "outputs: {large-print: {text: big}}",
     "m.yaml:1:31: error MR012: \"text\" is \"big\", which is no size of type. Write it in points, "
     "as 18pt."},
    {"an output's name becomes a file name", "outputs: {Large Print: {kind: print}}",
     "m.yaml:1:11: error MR015: the output is called \"Large Print\", but an id becomes a file "
     "name: small letters a to z, digits and hyphens. Write: large-print"},
    {"no outputs in the map", "outputs: {}",
     "m.yaml:1:10: error MR017: \"outputs\" has no value. Write: outputs: {epub: {}, print: {}}; "
     "or leave the key out"},
    {"a print's key in an EPUB", "outputs: {epub: {trim: a5}}",
     "m.yaml:1:18: error MR004: \"trim\" is not a key of an epub output. It belongs to a print "
     "output."},
    {"a size without unit", "outputs: {print: {trim: 6x9}}",
     "m.yaml:1:25: error MR012: \"trim\" is \"6x9\", which is no size of a page. Write width x "
     "height with a unit (in, mm, cm or pt), as 6x9in or 148x210mm."},
    {"a size of no name", "outputs: {print: {trim: royal}}",
     "m.yaml:1:25: error MR012: \"trim\" is \"royal\", which is no size of a page. Write a name, "
     "as a5, a6, b5 or letter, or a size, as 6x9in or 148x210mm."},
    {"a size no page has", "outputs: {print: {trim: 6x9mm}}",
     "m.yaml:1:25: error MR012: \"trim\" is \"6x9mm\", which is no size of a page. Write width x "
     "height with a unit (in, mm, cm or pt), as 6x9in or 148x210mm."},
    {"a mistyped paper", "outputs: {handout: {papers: [a4, leter]}}",
     "m.yaml:1:34: error MR012: \"papers\" has \"leter\", which is not known. Did you mean "
     "\"letter\"? Known: a4, letter."},
    {"no outputs",
     "makeready: 1\n"
     "book: b\n"
     "title: T\n"
     "language: en\n"
     "chapters: [a]\n",
     "m.yaml:1:1: error MR005: this book has no \"outputs\", so nothing would be made. Add: "
     "outputs: {epub: {}, print: {}}"},
    {"no language",
     "makeready: 1\n"
     "book: b\n"
     "title: T\n"
     "outputs: {epub: {}}\n"
     "chapters: [a]\n",
     "m.yaml:1:1: error MR005: this book has no \"language\". Add: language: en"},
    {"no title",
     "makeready: 1\n"
     "book: b\n"
     "language: en\n"
     "outputs: {epub: {}}\n"
     "chapters: [a]\n",
     "m.yaml:1:1: error MR005: this book has no \"title\". Add: title: Back Care at Home"},
    {"no chapters",
     "makeready: 1\n"
     "book: b\n"
     "language: en\n"
     "title: T\n"
     "outputs: {epub: {}}\n",
     "m.yaml:1:1: error MR123: this book has no chapters. Add: chapters: [pain-science], with the "
     "ids of its articles."},
    {"no articles for a handout",
     "makeready: 1\n"
     "book: b\n"
     "language: en\n"
     "title: T\n"
     "outputs: {handout: {}}\n",
     "m.yaml:5:11: error MR124: this handout has no articles, and the book has no chapters to take "
     "them from. Add: articles: [pain-science]"},
    {"no version", "book: b # makeready: nothing\n",
     "m.yaml:1:1: error MR009: this manifest has no \"makeready\", the version of its keys. Add as "
     "the first line: makeready: 1"},
    {"a version of the future",
     "makeready: 2\n"
     "book: b\n",
     "m.yaml:1:12: error MR009: the version \"2\" of manifests is not known here; 1 is. Write: "
     "makeready: 1, or use a newer makeready."},
    {"neither book nor library",
     "makeready: 1\n"
     "title: T\n",
     "m.yaml:1:1: error MR010: this manifest makes neither a book nor a library. Add on the second "
     "line: book: back-care, with an id of your own."},
    {"book and library",
     "makeready: 1\n"
     "book: b\n"
     "library: l\n",
     "m.yaml:3:10: error MR010: a manifest makes one book or a library, and this says both. Remove "
     "\"book\" or \"library\", or make two manifests."},
    {"one name where a list is needed",
     "chapters:\n"
     "  - title: Pain\n"
     "    articles: pain-science",
     "m.yaml:3:15: error MR011: \"articles\" needs a list, this is one name. Write: articles: "
     "[pain-science]"},
    {"one name with a comma where a list is needed", "authors: Ana Ruiz, MD",
     "m.yaml:1:10: error MR011: \"authors\" needs a list, this is one name. Write: authors: [\"Ana "
     "Ruiz, MD\"]"},
    {"one text where a list is needed", "subjects: back pain",
     "m.yaml:1:11: error MR011: \"subjects\" needs a list, this is one text. Write: subjects: "
     "[back pain]"},
    {"a map where a list is needed", "chapters: {title: x, articles: [a]}",
     "m.yaml:1:11: error MR011: \"chapters\" needs a list, this is a map. Begin each item with \"- "
     "\" and indent its other keys by two more."},
    {"a list where a text is needed", "subtitle: [x]",
     "m.yaml:1:11: error MR011: \"subtitle\" needs a text, this is a list. Write: subtitle: x"},
    {"a map where a text is needed", "subtitle: {x: y}",
     "m.yaml:1:11: error MR011: \"subtitle\" needs a text, this is a map. Write: subtitle: A guide "
     "for patients"},
    {"a list where a map is needed", "rights: [x]",
     "m.yaml:1:9: error MR011: \"rights\" needs keys and values, this is a list. Write: rights: "
     "{licence: CC-BY-4.0, holder: Harbour Clinic, accept: [CC-BY-4.0, CC0-1.0]}"},
    {"a list within a list", "authors: [[x]]",
     "m.yaml:1:11: error MR011: \"authors\" needs keys and values in each item, this is a list. "
     "Write: authors: [Ana Ruiz, {name: Tom Lee, role: editor}]"},
    {"a map among texts", "subjects: [{a: b}]",
     "m.yaml:1:12: error MR011: \"subjects\" needs a text in each item, this is a map. Write: "
     "subjects: [back pain, self-care]"},
    {"a key without a value", "subtitle:",
     "m.yaml:1:10: error MR017: \"subtitle\" has no value. Write: subtitle: A guide for patients; "
     "or leave the key out"},
    {"an empty text", "subtitle: ''",
     "m.yaml:1:11: error MR017: \"subtitle\" has no value. Write: subtitle: A guide for patients; "
     "or leave the key out"},
    {"an empty list", "subjects: []",
     "m.yaml:1:11: error MR017: \"subjects\" is an empty list. Write: subjects: [back pain, "
     "self-care]; or leave the key out"},
    {"an item without a value",
     "chapters:\n"
     "  -\n"
     "  - a",
     "m.yaml:2:4: error MR017: an item of \"chapters\" is empty. Write something after its \"-\", "
     "or remove it."},
    {"a chapter without articles",
     "chapters:\n"
     "  - title: X",
     "m.yaml:2:5: error MR005: this chapter has no \"articles\". Add: articles: [pain-science, "
     "sciatica]"},
    {"a chapter with an empty list of articles",
     "chapters:\n"
     "  - {title: X, articles: []}",
     "m.yaml:2:26: error MR017: \"articles\" is an empty list. Write: articles: [pain-science, "
     "sciatica]"},
    {"a date in another order", "date: 1.9.2026",
     "m.yaml:1:7: error MR012: \"date\" is \"1.9.2026\", which is not a date. Write "
     "year-month-day, as 2026-09-01."},
    {"a day that is none", "date: 2026-02-29",
     "m.yaml:1:7: error MR012: \"date\" is \"2026-02-29\", which is no day of the calendar. The "
     "order is year-month-day, as 2026-09-01."},
    {"a language by its name", "language: english",
     "m.yaml:1:11: error MR013: \"language\" is \"english\", which is not how a language is "
     "written. Write: en"},
    {"a language of three letters that has two", "language: ger",
     "m.yaml:1:11: error MR013: \"language\" is \"ger\", which is not how a language is written. "
     "Write: de"},
    {"a language as a locale", "language: en_GB.UTF-8",
     "m.yaml:1:11: error MR013: \"language\" is \"en_GB.UTF-8\", and its parts are joined by "
     "hyphens. Write: en-GB"},
    {"a language that is none", "language: e",
     "m.yaml:1:11: error MR013: \"language\" is \"e\", which is not a language tag. Write the "
     "language and, if it matters, the country, as en, en-GB or pt-BR."},
    {"an ISBN with a wrong digit", "identifier: urn:isbn:9780306406158",
     "m.yaml:1:13: error MR014: \"identifier\" is \"urn:isbn:9780306406158\", whose check digit is "
     "wrong: the other digits ask for 7 at the end. A digit is mistyped: compare it with the "
     "agency's letter."},
    {"an ISBN of another trade", "identifier: urn:isbn:4006381333931",
     "m.yaml:1:13: error MR014: \"identifier\" is \"urn:isbn:4006381333931\", but an ISBN begins "
     "with 978 or 979. Compare it with the agency's letter."},
    {"an ISBN without its urn", "identifier: ISBN 978-0-306-40615-7",
     "m.yaml:1:13: error MR014: \"identifier\" is \"ISBN 978-0-306-40615-7\", and has to say what "
     "it is. Write: urn:isbn:9780306406157"},
    {"an ISBN cut short", "identifier: urn:isbn:97803064",
     "m.yaml:1:13: error MR014: \"identifier\" is \"urn:isbn:97803064\", but an ISBN has 13 "
     "digits, and this has 8 signs. Write it as urn:isbn:9780306406157."},
    {"an identifier of nothing", "identifier: book one",
     "m.yaml:1:13: error MR014: \"identifier\" is \"book one\", which says not what it is. Write a "
     "URN or a web address, as urn:isbn:9780306406157, or leave the key out: one is made from the "
     "id."},
    {"a mistyped role", "authors: [{name: T, role: edtor}]",
     "m.yaml:1:27: error MR012: \"role\" is \"edtor\", which is not known. Did you mean "
     "\"editor\"? Known: author, editor, translator, illustrator, photographer, foreword, "
     "afterword, contributor, compiler, reviewer, designer, narrator."},
    {"a number in words", "edition: {number: two}",
     "m.yaml:1:19: error MR012: \"number\" is \"two\", which is not a whole number. Write digits "
     "only, as 2."},
    {"an id with signs", "book: Back Care",
     "m.yaml:1:7: error MR015: \"book\" is \"Back Care\", but an id becomes a file name: small "
     "letters a to z, digits and hyphens. Write: back-care"},
    {"a folder of this machine", "articles: /home/ana/texts",
     "m.yaml:1:11: error MR012: \"articles\" is \"/home/ana/texts\", which is a place on one "
     "machine or the web. Name a file by its way from the manifest, as library/pain.md."},
    {"folders as on Windows", "articles: texts\\new",
     "m.yaml:1:11: error MR012: \"articles\" is \"texts\\new\", and folders are divided by \"/\". "
     "Write: texts/new"},
    {"chapters and parts",
     "chapters: [a]\n"
     "parts: [{title: x, chapters: [b]}]",
     "m.yaml:2:1: error MR016: this book has \"chapters\" (line 1) and \"parts\". Keep one of "
     "them, and move the rest into it."},
    {"a word twice in a list", "subjects: [back, back]",
     "m.yaml:1:18: warning MR019: \"back\" stands twice in \"subjects\" (first on line 1). Remove "
     "one."},
    {"an article in two chapters",
     "chapters:\n"
     "  - a\n"
     "  - {title: X, articles: [b, a.md]}",
     "m.yaml:3:30: error MR104: \"a.md\" stands in two chapters (also line 2). Remove one."},
    {"an article twice in a chapter",
     "chapters:\n"
     "  - {title: X, articles: [a, a]}",
     "m.yaml:2:30: error MR104: \"a\" stands twice in this chapter (also line 2). Remove one."},
    {"an article in front matter and body",
     "front: [title, a]\n"
     "chapters: [a]",
     "m.yaml:2:12: error MR104: \"a\" stands twice in this book (also line 1). Remove one."},
    {"an article twice in a handout", "outputs: {handout: {articles: [a, a]}}",
     "m.yaml:1:35: error MR104: \"a\" stands twice in this handout (also line 1). Remove one."},
    {"two handouts of one name", "outputs: {handout: {articles: [x/a, y/a]}}",
     "m.yaml:1:37: error MR122: the handouts of \"x/a\" (line 1) and \"y/a\" both write "
     "\"b-a-a4.pdf\". Give one article's file another name."},
    {"several articles and no title",
     "chapters:\n"
     "  - articles: [a, b]",
     "m.yaml:2:16: error MR125: this chapter has 2 articles and no title. Add \"title:\" above "
     "them, or make each a chapter of its own."},
    {"a claim to no level of WCAG", "accessibility: {conforms-to: WCAG 3 AA, certified-by: A}",
     "m.yaml:1:30: error MR130: \"WCAG 3 AA\" is no level of WCAG. Write a version from 2.0 to "
     "2.2 and a level A, AA or AAA, as: conforms-to: WCAG 2.2 AA"},
    {"a claim that nobody makes", "accessibility: {conforms-to: WCAG 2.2 AA}",
     "m.yaml:1:30: error MR130: nobody says that the book conforms. Add \"certified-by:\" with "
     "the name of who has checked it, or remove the claim."},
    {"a code of another form",
     "subject-codes: [{scheme: BISAC, code: HEA36, heading: H}, {scheme: Thema, code: mbp, "
     "heading: M}, {scheme: DDC, code: 617.5, heading: Back}]",
     "m.yaml:1:17: error MR131: \"HEA36\" is no code of BISAC. Write three capitals and six "
     "digits, as HEA036000.\n"
     "m.yaml:1:59: error MR131: \"mbp\" is no code of Thema. Write capitals and digits, as MBP or "
     "1DDU."},
    {"two books of one id",
     "makeready: 1\n"
     "library: l\n"
     "language: en\n"
     "outputs: {print: {}}\n"
     "compilations:\n"
     "  - {id: a, title: A, articles: [x]}\n"
     "  - {id: a, title: B, articles: [x]}\n",
     "m.yaml:7:10: error MR121: two books have the id \"a\" (the first on line 6), and one would "
     "overwrite the other. Give this one another id."},
    {"two books that write one file",
     "makeready: 1\n"
     "library: l\n"
     "language: en\n"
     "outputs: {print: {}, large: {kind: print}}\n"
     "compilations:\n"
     "  - {id: a, title: A, articles: [x]}\n"
     "  - {id: a-large, title: B, articles: [x]}\n",
     "m.yaml:7:10: error MR122: two outputs write \"a-large.pdf\": \"print\" of this book, and "
     "\"large\" of \"a\" (line 6). Change an id or an output's name."},
    {"a compilation with two kinds of contents",
     "makeready: 1\n"
     "library: l\n"
     "compilations:\n"
     "  - {id: a, title: A, articles: [x], chapters: [y]}\n",
     "m.yaml:4:38: error MR016: this compilation has \"articles\" (line 4) and \"chapters\". Keep "
     "one of them, and move the rest into it."},
    {"a compilation without an id",
     "makeready: 1\n"
     "library: l\n"
     "compilations:\n"
     "  - {title: B, articles: [x]}\n",
     "m.yaml:4:5: error MR005: this compilation has no \"id\". Add: id: low-back"},
    {"what neither a compilation nor its library says",
     "makeready: 1\n"
     "library: l\n"
     "compilations:\n"
     "  - {id: a, title: A, articles: [x]}\n",
     "m.yaml:4:5: error MR005: this book has no \"language\". Add: language: en, here or at the "
     "top of the library\n"
     "m.yaml:4:5: error MR005: this book has no \"outputs\", so nothing would be made. Add: "
     "outputs: {epub: {}, print: {}}, here or at the top of the library"},
    {"several mistakes are told at once",
     "titel: T\n"
     "date: today\n"
     "authors: Ana Ruiz",
     "m.yaml:1:1: error MR004: \"titel\" is not a key of a book. Did you mean \"title\"?\n"
     "m.yaml:2:7: error MR012: \"date\" is \"today\", which is not a date. Write year-month-day, "
     "as 2026-09-01.\n"
     "m.yaml:3:10: error MR011: \"authors\" needs a list, this is one name. Write: authors: [Ana "
     "Ruiz]"},
};

BOOST_DATA_TEST_CASE(a_mistake_is_told_with_its_remedy, data::make(schema_mistakes), example) {
    BOOST_TEST(messages_of_plan(completed(example.yaml)) == example.messages);
}

BOOST_AUTO_TEST_CASE(a_file_that_is_no_manifest_is_not_told_to_the_end) {
    std::string yaml;
    for (int i = 0; i < 500; ++i) yaml += concat("wibble", i, ": 1\n");
    Report report;
    read_plan(completed(yaml), "m.yaml", report);
    BOOST_TEST(report.findings().size() == 101u);
    BOOST_TEST(
        text_of(report.findings().back()) ==
        "m.yaml:100:1: error MR018: these are 100 mistakes; more are not told. Correct the first "
        "ones and try again.");
}

BOOST_AUTO_TEST_CASE(every_code_that_is_told_has_a_row_in_the_table_of_codes) {
    for (const Mistake& mistake : schema_mistakes) {
        const auto at = mistake.messages.find(" MR") + 1;
        const std::string_view code = mistake.messages.substr(at, 5);
        const auto& rows = code_table();
        BOOST_TEST(std::any_of(rows.begin(), rows.end(),
                               [&](const CodeRow& row) { return row.code == code; }),
                   "no row for " << code);
    }
}

} // namespace
} // namespace makeready::plan
