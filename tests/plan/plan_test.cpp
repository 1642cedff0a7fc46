// What is right: manifests, headers and the schema, approved as text.
#include "approve.hpp"
#include "file.hpp"
#include "manifest.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace makeready::plan {
namespace {

namespace data = boost::unit_test::data;

std::string sample(std::string_view name) {
    return read_bytes(std::filesystem::path(TEST_FOLDER) / name);
}

/// A manifest's whole plan, or what is wrong with it.
std::string planned(std::string_view name) {
    Report report;
    const Plan plan = read_plan(sample(name), name, report);
    return messages_of(report) + text_of(plan);
}

BOOST_AUTO_TEST_CASE(a_book_with_every_key_is_understood) {
    approve("book", planned("book.yaml"));
}

BOOST_AUTO_TEST_CASE(a_compilation_takes_from_its_library_what_it_does_not_say) {
    approve("library", planned("library.yaml"));
}

BOOST_AUTO_TEST_CASE(the_json_schema_is_made_from_the_same_table) {
    approve("schema.json", json_schema());
}

BOOST_AUTO_TEST_CASE(json_is_a_manifest_too) {
    const std::string json = R"({"makeready": 1, "book": "b", "title": "T", "language": "en",
        "outputs": {"epub": {}}, "chapters": ["a", {"title": "X", "articles": ["b"]}]})";
    BOOST_TEST(messages_of_plan(json) == "");
}

BOOST_AUTO_TEST_CASE(a_plan_knows_its_file_and_folder) {
    Report report;
    const Plan plan = read_plan(completed("title: T"), "books/back/makeready.yaml", report);
    BOOST_TEST(plan.file == "books/back/makeready.yaml");
    BOOST_TEST(plan.folder == "books/back");
}

BOOST_AUTO_TEST_CASE(every_value_stays_the_text_it_was) {
    Report report;
    const Plan plan =
        read_plan(completed("title: 1.10\nlanguage: no\nsubtitle: ~\npublisher: 0x10\n"
                            "description: 2026-01-01"),
                  "m.yaml", report);
    BOOST_TEST(messages_of(report) == "");
    const Book& book = plan.books.at(0);
    BOOST_TEST(book.title.value == "1.10");
    BOOST_TEST(book.language.value == "no");
    BOOST_TEST(book.subtitle.value == "~");
    BOOST_TEST(book.publisher.value == "0x10");
    BOOST_TEST(book.description.value == "2026-01-01");
}

BOOST_AUTO_TEST_CASE(front_and_back_matter_can_be_none) {
    Report report;
    const Plan plan = read_plan(completed("front: []\nback: []"), "m.yaml", report);
    BOOST_TEST(messages_of(report) == "");
    BOOST_TEST(plan.books.at(0).front.empty());
    BOOST_TEST(plan.books.at(0).back.empty());
}

struct Name {
    std::string_view rule, yaml, names;

    friend std::ostream& operator<<(std::ostream& out, const Name& name) {
        return out << name.rule;
    }
};

const Name file_name_cases[] = {
    {"an only output is called as its book", "outputs: {large: {kind: print}}", "b.pdf"},
    {"a second print carries its name", "outputs: {print: {}, large: {kind: print}}",
     "b.pdf b-large.pdf"},
    {"kinds do not disturb each other", "outputs: {epub: {}, print: {}}", "b.epub b.pdf"},
    {"an EPUB for Kobo's own reader is known by its name",
     "outputs: {epub: {}, kobo: {kind: epub, shop: kobo}}", "b.epub b-kobo.kepub.epub"},
    {"a handout is a file for each article and paper",
     "outputs: {handout: {articles: [x/Heat.md, ice], papers: [a4, letter]}}",
     "b-heat-a4.pdf b-heat-letter.pdf b-ice-a4.pdf b-ice-letter.pdf"},
    {"a handout has the book's articles if it names none", "outputs: {handout: {}}", "b-a-a4.pdf"},
};

BOOST_DATA_TEST_CASE(files_are_named_after_book_and_output, data::make(file_name_cases), example) {
    Report report;
    const Plan plan = read_plan(completed(example.yaml), "m.yaml", report);
    BOOST_TEST(messages_of(report) == "");
    std::string names;
    for (const Output& output : plan.books.at(0).outputs)
        for (const std::string& name : file_names(plan.books.at(0), output))
            names += concat(names.empty() ? "" : " ", name);
    BOOST_TEST(names == example.names);
}

struct Size {
    std::string_view written, size;

    friend std::ostream& operator<<(std::ostream& out, const Size& size) {
        return out << size.written;
    }
};

const Size size_cases[] = {
    {"6x9in", "432 x 648"},
    {"6in x 9in", "432 x 648"},
    {"15.24 × 22.86 cm", "432 x 648"},
    {"A4", "595.275 x 841.89"},
    {"letter", "612 x 792"},
    {"432x648pt", "432 x 648"},
    {"148x210mm", "419.527 x 595.275"},
    {"6x9", "none"},
    {"in", "none"},
    {"-6x-9in", "none"},
    {"nanx9in", "none"},
    {"6x9x2in", "none"},
};

BOOST_DATA_TEST_CASE(a_page_size_is_a_name_or_a_measure, data::make(size_cases), example) {
    const auto size = paper_size(example.written);
    const std::string found =
        size ? concat(text_of(size->width), " x ", text_of(size->height)) : "none";
    BOOST_TEST(found == example.size);
}

const Mistake language_cases[] = {
    {"a language", "en", ""},
    {"a country", "pt-BR", ""},
    {"a script and a region", "zh-Hant-TW", ""},
    {"an extended language", "zh-yue", ""},
    {"a year's variant", "de-CH-1901", ""},
    {"an extension", "ar-u-nu-latn", ""},
    {"private use", "x-klinik", ""},
    {"private use after a language", "en-x-plain", ""},
};

BOOST_DATA_TEST_CASE(language_tags_follow_their_grammar, data::make(language_cases), example) {
    BOOST_TEST(messages_of_plan(completed(concat("language: ", example.yaml))) == example.messages);
}

BOOST_AUTO_TEST_CASE(an_isbn_of_ten_digits_may_end_in_x) {
    BOOST_TEST(messages_of_plan(completed("identifier: urn:isbn:0-8044-2957-X")) == "");
}

} // namespace
} // namespace makeready::plan
