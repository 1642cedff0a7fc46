#include "schema.hpp"

namespace makeready::plan {
namespace {

using enum Form;
using enum Need;

constexpr Shape shape_table[] = {
    {"book", "manifest book work shared contents", "", "One book and the editions to make of it."},
    {"library", "manifest library shared", "",
     "Several books of the same articles. What stands at its top holds for each."},
    {"compilation", "compilation work shared contents", "",
     "One book of a library. What it leaves out is taken from the library."},
    {"part", "part", "", "Several chapters under one title."},
    {"chapter", "chapter", "articles",
     "Articles under one title; or only the id of an article, which then is the chapter."},
    {"article", "article head", "id",
     "An article, by its id; what is said here goes before what its own header says."},
    {"person", "person", "name", "A person: a name, or a map that also tells what they did."},
    {"edition", "edition", "name", "Which edition this is: a name, or a map with number and date."},
    {"series", "series", "name", "The series or set that the book belongs to."},
    {"cover", "cover", "picture", "The picture on the cover; without one, a cover is drawn."},
    {"subject code", "code", "", "A subject by the code of a scheme."},
    {"accessibility", "accessibility", "",
     "What somebody who has checked the book claims of it; all else is found in its pages."},
    {"catalogue", "catalogue", "opds", "Feeds that list the books which were made."},
    {"rights", "rights", "licence",
     "Who owns the book, how it may be used, and which licences its articles may have."},
    {"clinic", "clinic", "name",
     "Who gives the book or handout out; stands in its head or colophon."},
    {"review", "review", "date", "Who checked the content, and when."},
    {"epub output", "output styled epub", "", "An EPUB of the book."},
    {"print output", "output styled print", "", "A PDF of the book for a printer or a screen."},
    {"large-print output", "output styled print large", "",
     "A PDF of the book in large type, for readers with low vision."},
    {"handout output", "output styled handout", "",
     "One PDF of each article on each paper, to be given to a patient."},
    {"header", "title head", "",
     "What an article says of itself, in its first lines or in a .yaml file beside it."},
};

constexpr Row row_table[] = {
    {"manifest", "makeready", one, "text", required, "",
     "The version of this schema; the manifest's first line.", "1", "1"},

    {"book", "book", one, "id", required, "", "The book's id: the stem of its output files.",
     "back-care", ""},
    {"manifest", "catalogue", one, "catalogue", optional, "none",
     "An OPDS feed of the EPUBs, for reading apps and libraries.", "{opds: 2}", ""},

    {"book", "articles", one, "file", optional, "articles/",
     "The folder where article ids are looked up.", "library/", ""},

    {"library", "library", one, "id", required, "", "The library's id.", "patient-library", ""},
    {"library", "articles", one, "file", optional, "articles/",
     "The folder where article ids are looked up.", "library/", ""},
    {"library", "compilations", list, "compilation", required, "", "The books of the library.",
     "[{id: low-back, title: Low back pain, articles: [pain-science]}]", ""},

    {"compilation", "id", one, "id", required, "", "The book's id: the stem of its output files.",
     "low-back", ""},
    {"compilation", "articles", list, "article", optional, "",
     "The articles, each a chapter of its own.", "[pain-science, walking-plan]", ""},

    {"work", "title", one, "text", required, "", "The title.", "Back Care at Home", ""},
    {"work", "subtitle", one, "text", optional, "", "The subtitle.", "A guide for patients", ""},
    {"work", "identifier", one, "identifier", optional, "made from the id",
     "ISBN or other identifier. An ISBN's check digit is checked.", "urn:isbn:9780306406157", ""},
    {"work", "description", one, "text", optional, "",
     "What the book is about, for shops and libraries.", "How to live well with back pain.", ""},

    {"work", "file-as", one, "text", optional, "the title", "The title as it is sorted.",
     "Tides and Shores, The", ""},
    {"work", "source", one, "text", optional, "",
     "What the book was made from: an ISBN, an address, or words.", "urn:isbn:9780306406157", ""},
    {"work", "cover", one, "cover", optional, "one is drawn",
     "The picture on the cover: JPEG or PNG, best 1600 x 2560.",
     "{picture: cover.jpg, alt: A walker on a beach at low tide}", ""},
    {"work", "subject-codes", list, "subject code", optional, "",
     "Subjects by the codes that shops and libraries shelve by.",
     "[{scheme: BISAC, code: HEA036000, heading: HEALTH & FITNESS / Pain Management}]", ""},

    {"shared", "authors", list, "person", optional, "",
     "Authors and others who made the book, in the order of the title page.",
     "[Ana Ruiz, {name: Tom Lee, role: editor}]", ""},
    {"shared", "language", one, "language", optional, "",
     "The language of the text (BCP 47). A book needs one, its own or its library's.", "en", ""},
    {"shared", "publisher", one, "text", optional, "", "Who publishes it.", "Harbour Clinic", ""},
    {"shared", "hyphenation", list, "text", optional, "",
     "Words with the hyphens they may take; one without a hyphen is never parted.",
     "[ta-ble, Worcester]", ""},
    {"shared", "subjects", list, "text", optional, "", "What it is about, in a word or two each.",
     "[back pain, self-care]", ""},
    {"shared", "series", one, "series", optional, "", "The series or set it belongs to.",
     "{name: Home Care, number: 2}", ""},
    {"shared", "accessibility", one, "accessibility", optional, "no claim is made",
     "The claim of whoever checked the book's accessibility.",
     "{conforms-to: WCAG 2.2 AA, certified-by: Harbour Clinic}", ""},
    {"shared", "edition", one, "edition", optional, "", "Which edition this is.",
     "{number: 2, date: 2026-11-01}", ""},
    {"shared", "date", one, "date", optional, "the edition's date",
     "The date of publication. No date is ever taken from the machine.", "2026-11-01", ""},
    {"shared", "rights", one, "rights", optional, "",
     "Licence, holder, and the licences that articles may have.",
     "{licence: CC-BY-4.0, holder: Harbour Clinic, accept: [CC-BY-4.0, CC0-1.0]}", ""},
    {"shared", "clinic", one, "clinic", optional, "", "Who gives it out.",
     "{name: Harbour Physiotherapy, phone: 555 0100}", ""},
    {"shared", "front", list, "text", may_be_empty, "[half-title, title, copyright, contents]",
     "Front matter: generated pages (half-title, title, copyright, contents, sources, colophon) "
     "and articles.",
     "[title, copyright, contents, foreword]", ""},
    {"shared", "back", list, "text", may_be_empty, "[colophon]",
     "Back matter: generated pages and articles.", "[sources, colophon]", ""},
    {"shared", "outputs", map, "output", optional, "",
     "The editions to make: epub, print, handout; another name says its kind. A book needs at "
     "least one.",
     "{epub: {}, print: {}}", ""},

    {"contents", "parts", list, "part", optional, "",
     "The book's parts; a book without parts has chapters.",
     "[{title: Move, chapters: [walking-plan]}]", ""},
    {"contents", "chapters", list, "chapter", optional, "", "The chapters of a book without parts.",
     "[walking-plan, {title: Pain, articles: [pain-science, sciatica]}]", ""},

    {"part", "title", one, "text", required, "", "The part's title.", "Understand your back", ""},
    {"part", "intro", one, "file", optional, "", "A file with words that open the part.",
     "intros/back.md", ""},
    {"part", "chapters", list, "chapter", required, "", "The part's chapters.",
     "[walking-plan, {title: Pain, articles: [pain-science, sciatica]}]", ""},

    {"chapter", "title", one, "text", optional, "the title of its only article",
     "The chapter's title.", "Pain", ""},
    {"chapter", "intro", one, "file", optional, "", "A file with words that open the chapter.",
     "intros/pain.md", ""},
    {"chapter", "articles", list, "article", required, "", "The chapter's articles.",
     "[pain-science, sciatica]", ""},

    {"article", "id", one, "file", required, "",
     "The article's name in the articles' folder, with or without its ending.", "sciatica", ""},
    {"article", "title", one, "text", optional, "the article's own",
     "Another title than the article's own.", "When the leg hurts too", ""},
    {"title", "title", one, "text", optional, "the text's first heading", "The article's title.",
     "When the leg hurts too", ""},
    {"head", "subtitle", one, "text", optional, "", "The article's subtitle.",
     "Sciatica, and what helps", ""},
    {"head", "summary", one, "text", optional, "", "The article in a sentence.",
     "What sciatica is and how it settles.", ""},
    {"head", "language", one, "language", optional, "the book's",
     "The article's language (BCP 47).", "en", ""},
    {"head", "date", one, "date", optional, "", "When it was written or last changed.",
     "2026-09-01", ""},
    {"head", "source", one, "text", optional, "", "Where the text was taken from.",
     "https://example.org/sciatica", ""},
    {"head", "licence", one, "text", optional, "",
     "The licence of the text, by its SPDX name, or the word permission.", "CC-BY-4.0", ""},
    {"head", "version", one, "text", optional, "", "The version of the text.", "3", ""},
    {"head", "authors", list, "person", optional, "", "Who wrote it.", "[Ana Ruiz]", ""},
    {"head", "reviewed", one, "review", optional, "", "Who checked the content, and when.",
     "{date: 2026-09-01, by: Dr Mei Okafor}", ""},
    {"head", "tags", list, "text", optional, "", "Words to find and choose articles by.",
     "[low-back, self-care]", ""},
    {"head", "key-points", list, "text", optional, "", "The few sentences a reader should keep.",
     "[\"Stay active.\", \"It often settles within weeks.\"]", ""},
    {"head", "sources", list, "text", optional, "", "The works that the text rests on.",
     "[\"BMJ 2019;367:l6273\"]", ""},

    {"person", "name", one, "name", required, "", "The name, as it is printed.", "Ana Ruiz", ""},
    {"person", "role", one, "text", optional, "author", "What they did.", "editor",
     "author editor translator illustrator photographer foreword afterword contributor compiler "
     "reviewer designer narrator"},
    {"person", "file-as", one, "text", optional, "made from the name", "The name as it is sorted.",
     "Ruiz, Ana", ""},

    {"edition", "name", one, "text", optional, "", "The edition as it is printed.",
     "Second edition", ""},
    {"edition", "number", one, "whole number", optional, "", "The edition's number.", "2", ""},
    {"edition", "date", one, "date", optional, "", "The edition's date.", "2026-11-01", ""},

    {"series", "name", one, "name", required, "", "Its name.", "Home Care", ""},
    {"series", "number", one, "text", optional, "", "The book's place in it.", "2", ""},
    {"series", "issn", one, "text", optional, "", "Its ISSN.", "2049-3630", ""},
    {"series", "kind", one, "text", optional, "series",
     "A series goes on; a set has a known number of books.", "set", "series set"},

    {"cover", "picture", one, "file", required, "", "A picture file: JPEG or PNG.", "cover.jpg",
     ""},
    {"cover", "alt", one, "text", optional, "title and authors",
     "What the picture shows, for those who can't see it.", "A walker on a beach at low tide", ""},

    {"code", "scheme", one, "text", required, "",
     "The scheme, as EPUB's registry of authorities names it.", "BISAC",
     "AAT BIC BISAC CLC CLIL DDC EuroVoc LCSH MEDTOP NDC Thema UDC WGS"},
    {"code", "code", one, "text", required, "", "The code in that scheme.", "HEA036000", ""},
    {"code", "heading", one, "text", required, "", "The words that go with the code.",
     "HEALTH & FITNESS / Pain Management", ""},

    {"accessibility", "conforms-to", one, "text", optional, "no claim",
     "The version and level of WCAG that the book was found to meet.", "WCAG 2.2 AA", ""},
    {"accessibility", "certified-by", one, "name", optional, "", "Who found so. A claim needs one.",
     "Harbour Clinic", ""},
    {"accessibility", "credential", one, "text", optional, "",
     "What entitles them to certify, or its address.", "https://example.org/credential", ""},
    {"accessibility", "report", one, "text", optional, "", "The address of their report.",
     "https://example.org/report", ""},
    {"accessibility", "summary", one, "text", optional, "made from what the pages hold",
     "The summary in your own words, in the book's language.",
     "All pictures are described in the text beside them.", ""},

    {"catalogue", "opds", one, "text", required, "",
     "The version of OPDS: 2 writes the feeds of 2.0 and of 1.2, which older apps read.", "2",
     "2 1.2"},
    {"catalogue", "title", one, "text", optional, "the library's or book's", "The feed's title.",
     "Harbour Clinic's books", ""},
    {"catalogue", "address", one, "text", optional, "links are relative",
     "The address of the folder on the web.", "https://example.org/books/", ""},

    {"rights", "licence", one, "text", optional, "", "The book's licence, by its SPDX name.",
     "CC-BY-4.0", ""},
    {"rights", "holder", one, "text", optional, "", "Who owns the book.", "Harbour Clinic", ""},
    {"rights", "accept", list, "text", optional, "any", "The licences that articles may have.",
     "[CC-BY-4.0, CC0-1.0, permission]", ""},

    {"clinic", "name", one, "text", required, "", "The clinic's name.", "Harbour Physiotherapy",
     ""},
    {"clinic", "phone", one, "text", optional, "", "Its telephone number.", "555 0100", ""},
    {"clinic", "address", one, "text", optional, "", "Its address.", "1 Quay Street, Harbour", ""},
    {"clinic", "web", one, "text", optional, "", "Its web address.", "https://example.org", ""},
    {"clinic", "logo", one, "file", optional, "", "A picture file: SVG, PNG or JPEG.",
     "brand/logo.svg", ""},

    {"review", "date", one, "date", required, "", "The day of the review.", "2026-09-01", ""},
    {"review", "by", one, "name", optional, "", "Who reviewed it.", "Dr Mei Okafor", ""},

    {"output", "kind", one, "text", optional, "the output's name",
     "What is made; needed if the output has a name of its own.", "print",
     "epub print large-print handout"},
    {"styled", "layout", one, "text", optional,
     "book; for large print large-print, for handouts handout", "The layout, a folder of layouts/.",
     "book", ""},
    {"styled", "style", one, "file", optional, "",
     "The book's own CSS file, read after the layout's.", "style.css", ""},
    {"styled", "identifier", one, "identifier", optional, "",
     "This edition's own ISBN or other identifier.", "urn:isbn:9780306406157", ""},
    {"epub", "pages", one, "text", optional, "the first print",
     "The print output whose page numbers it carries; or the word none.", "print", ""},
    {"epub", "shop", one, "text", optional, "any",
     "Whose rules hold where shops contradict each other: kindle has no page for the cover, kobo "
     "gets the marks that its readers keep their place by.",
     "kindle", "any kindle kobo"},
    {"epub", "fonts", one, "text", optional, "subset",
     "How the fonts of the book's own style sheet are put in: the letters used, whole, or "
     "obscured as some licences ask.",
     "obscured", "subset whole obscured"},
    {"epub", "pictures", one, "text", optional, "as-given",
     "What is done to pictures: nothing, or recompressed without loss, which takes time and saves "
     "some bytes.",
     "recompressed", "as-given recompressed"},
    {"print", "trim", one, "trim", optional, "what the layout says",
     "The size of the finished page: width x height, or a name.", "6x9in", ""},

    {"large", "text", one, "type size", optional, "18pt", "The size of type.", "20pt", ""},

    {"handout", "articles", list, "article", optional, "all articles of the book",
     "The articles, each a handout of its own.", "[sciatica, walking-plan]", ""},
    {"handout", "papers", list, "text", optional, "[a4]", "The papers it is printed on.",
     "[a4, letter]", "a4 letter"},
    {"handout", "red-flags", list, "text", optional, "",
     "What must send a reader to a doctor now, a sentence each.", "[\"You can't pass water.\"]",
     ""},
    {"handout", "reading-grade", one, "whole number", optional, "any",
     "The highest reading grade (years of school, Flesch-Kincaid) that its articles may have; "
     "English only.",
     "6", ""},
    {"handout", "help-line", one, "text", optional, "", "Whom to call, in one sentence.",
     "\"Call 555 0100 at any time.\"", ""},
};

struct Synonym {
    std::string_view theirs, ours;
};

/// Words of pandoc, Quarto, EPUB and others, too far from ours to be found as mistyped.
constexpr Synonym synonyms[] = {
    {"abstract", "summary"},   {"keywords", "tags"},        {"abstract", "description"},
    {"author", "authors"},     {"body", "chapters"},        {"content", "chapters"},
    {"contents", "chapters"},  {"copyright", "rights"},     {"creator", "authors"},
    {"css", "style"},          {"editions", "outputs"},     {"formats", "outputs"},
    {"isbn", "identifier"},    {"keywords", "subjects"},    {"lang", "language"},
    {"license", "licence"},    {"name", "title"},           {"backmatter", "back"},
    {"frontmatter", "front"},  {"pagesize", "trim"},        {"papersize", "papers"},
    {"size", "trim"},          {"stylesheet", "style"},     {"theme", "layout"},
    {"template", "layout"},    {"updated", "date"},         {"books", "compilations"},
    {"references", "sources"}, {"bibliography", "sources"},
};

} // namespace

std::span<const Row> rows() {
    return row_table;
}

std::span<const Shape> shapes() {
    return shape_table;
}

std::string_view our_word(const Shape& shape, std::string_view theirs) {
    for (const Synonym& synonym : synonyms)
        if (synonym.theirs == theirs && find_row(shape, synonym.ours) != nullptr)
            return synonym.ours;
    return {};
}

} // namespace makeready::plan
