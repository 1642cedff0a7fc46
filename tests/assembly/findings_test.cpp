#include "shelf.hpp"
#include "strings.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace makeready {

namespace {

namespace data = boost::unit_test::data;

/// The body of library/heat.md, and all that is said of it. It begins at column 27.
struct Mistake {
    std::string_view rule, body, finding, becomes;
};

std::ostream& operator<<(std::ostream& out, const Mistake& mistake) {
    return out << mistake.rule;
}

const Mistake mistakes[] = {
    {"a link to a known article outside the book becomes plain words",
     "<p>See <a href=\"shoes.md\">shoes</a>.</p>",
     "library/heat.md:1:34: note MR110: \"shoes\" is not in this book, so the link to it became "
     "plain words. "
     "Add the article to the plan to keep the link.",
     "<p>See shoes.</p>"},
    {"a link to an article outside the book leads to where it came from",
     "<p><a href=\"pain.md#x\">pain</a></p>", "",
     "<p><a href=\"https://example.org/pain\">pain</a></p>"},
    {"a link to a heading that isn't there leads to the article",
     "<p><a href=\"cold.md#pack\">packs</a></p>",
     "library/heat.md:1:30: warning MR111: no place \"#pack\" in \"cold\"; the link leads to its "
     "beginning. "
     "Did you mean \"#packs\"?",
     "<p><a href=\"#cold\">packs</a></p>"},
    {"a link to a heading unlike any other gets no guess", "<p><a href=\"#elsewhere\">it</a></p>",
     "library/heat.md:1:30: warning MR111: no place \"#elsewhere\" in \"heat\"; the link leads to "
     "its beginning. "
     "Name one of its headings.",
     "<p><a href=\"#heat\">it</a></p>"},
    {"case and underscores of a fragment don't matter",
     "<p><a href=\"cold.html#Ice_Bags\">it</a></p>", "",
     "<p><a href=\"#cold--ice-bags\">it</a></p>"},
    {"an id that was written goes before one made for a title",
     "<h2 id=\"hot\">A</h2><p><a href=\"#hot\">it</a></p>", "",
     "<h2 id=\"heat--hot\">A</h2>\n<p><a href=\"#heat--hot\">it</a></p>"},
    {"a link leads to an article's title", "<p><a href=\"cold.md#cold-packs\">it</a></p>", "",
     "<p><a href=\"#cold--cold-packs\">it</a></p>"},
    {"a link that leads nowhere becomes plain words", "<p><a href=\"cald.md\">cold</a></p>",
     "library/heat.md:1:30: warning MR115: the link to \"cald.md\" leads nowhere and became plain "
     "words. "
     "Did you mean \"cold\"?",
     "<p>cold</p>"},
    {"a link to a script becomes plain words", "<p><a id=\"a\" href=\"javascript:go()\">go</a></p>",
     "library/heat.md:1:30: warning MR115: the link to \"javascript:go()\" leads nowhere and "
     "became plain "
     "words. Name an article, or a whole address: https://...",
     "<p><span id=\"heat--a\">go</span></p>"},
    {"an address without a scheme is on the web", "<p><a href=\"//example.org\">it</a></p>", "",
     "<p><a href=\"https://example.org\">it</a></p>"},
    {"a missing image is named with where it was looked for",
     "<p><img src=\"figures/a.svg\" alt=\"A\"/></p>",
     "library/heat.md:1:30: error MR112: image \"figures/a.svg\" not found; looked in "
     "library/figures",
     "<p>A</p>"},
    {"an image needs words", "<p><img src=\"dot.png\"/></p>",
     "library/heat.md:1:30: warning MR113: image \"dot.png\" has no words for those who can't see "
     "it. "
     "Say what it shows: ![Two feet on a step](dot.png)",
     "<p><img src=\"images/dot.png\"/></p>"},
    {"an ornament needs none", "<p><img src=\"dot.png\" alt=\"\" role=\"presentation\"/></p>", "",
     "<p><img src=\"images/dot.png\" alt=\"\" role=\"presentation\"/></p>"},
    {"an image is never fetched", "<p><img src=\"https://example.org/a.png\" alt=\"A\"/></p>",
     "library/heat.md:1:30: error MR116: image \"https://example.org/a.png\" can't be read: a book "
     "is made "
     "without the network. Save the picture beside the article and name that file.",
     "<p>A</p>"},
    {"an image is a file", "<p><img src=\"data:image/png;base64,AAAA\" alt=\"A\"/></p>",
     "library/heat.md:1:30: error MR116: an image is written out inside the text (data:). Save it "
     "as a file "
     "beside the article and name that file.",
     "<p>A</p>"},
    {"an image is known by its bytes", "<p><img src=\"fake.png\" alt=\"A\"/></p>",
     "library/heat.md:1:30: error MR117: image \"fake.png\" is a PDF. A book takes PNG, JPEG, "
     "GIF, WebP and SVG: save it "
     "as one of these.",
     "<p>A</p>"},
    {"a kind that no book shows yet is named", "<p><img src=\"photo.png\" alt=\"A\"/></p>",
     "library/heat.md:1:30: error MR117: image \"photo.png\" is an AVIF. A book takes PNG, JPEG, "
     "GIF, WebP and SVG: save it as one of these.",
     "<p>A</p>"},
    {"what is no image at all is said to be none", "<p><img src=\"words.png\" alt=\"A\"/></p>",
     "library/heat.md:1:30: error MR117: image \"words.png\" is not a picture. A book takes PNG, "
     "JPEG, GIF, WebP and SVG: save it as one of these.",
     "<p>A</p>"},
    {"levels of headings leave no gap", "<h3>A</h3><h5>B</h5><h5>C</h5><h2>D</h2><h4>E</h4>",
     "library/heat.md:1:27: note MR118: the levels of headings leave a gap or begin at the "
     "title's; 4 were "
     "moved, the first is \"A\". Begin with level 2 (##) and go down one level at a time.",
     "<h2 id=\"heat--a\">A</h2>\n<h3 id=\"heat--b\">B</h3>\n<h3 id=\"heat--c\">C</h3>\n"
     "<h2 id=\"heat--d\">D</h2>\n<h3 id=\"heat--e\">E</h3>"},
    {"a title is an article's only heading of level 1", "<h1>A</h1><h2>B</h2>",
     "library/heat.md:1:27: note MR118: the levels of headings leave a gap or begin at the "
     "title's; 2 were "
     "moved, the first is \"A\". Begin with level 2 (##) and go down one level at a time.",
     "<h2 id=\"heat--a\">A</h2>\n<h3 id=\"heat--b\">B</h3>"},
    {"ids and what refers to them change together",
     "<p id=\"x\" aria-describedby=\"y x\"/><p id=\"x\"/><p id=\"y\">.</p>"
     "<svg xmlns=\"http://www.w3.org/2000/svg\"><g id=\"10\" fill=\"url(#y)\"/></svg>",
     "",
     "<p id=\"heat--x\" aria-describedby=\"heat--y heat--x\"></p>\n<p id=\"heat--x-2\"></p>\n"
     "<p id=\"heat--y\">.</p>\n"
     "<svg xmlns=\"http://www.w3.org/2000/svg\">\n<g id=\"heat--10\" "
     "fill=\"url(#heat--y)\"/>\n</svg>"},
};

void add_articles(Shelf& shelf, std::string_view body) {
    shelf.add("heat", concat("<article><h1>Hot</h1>     ", body, "</article>"));
    shelf.add("cold",
              "<article><h1>Cold packs</h1><h2>Packs</h2><h2>Ice bags</h2><p>Cool.</p></article>");
    shelf.know("shoes");
    shelf.know("pain", "https://example.org/pain");
    shelf.add_file("library/dot.png", "\x89PNG\r\n\x1a\n....");
    shelf.add_file("library/fake.png", "%PDF-1.4\n");
    shelf.add_file("library/photo.png", std::string("\0\0\0 ftypavif", 12));
    shelf.add_file("library/words.png", "Dear Ana,");
}

// The section without what assembly adds around an article's words.
std::string body_of(const std::string& section) {
    constexpr std::string_view end_of_title = "</h1>";
    const auto start = section.find(end_of_title) + end_of_title.size();
    return std::string(trimmed(section.substr(start, section.rfind("</section>") - start)));
}

} // namespace

BOOST_DATA_TEST_CASE(mistakes_in_an_article_are_told_with_a_remedy, data::make(mistakes), mistake) {
    Shelf shelf;
    add_articles(shelf, mistake.body);
    Report report;
    const auto book =
        assembly::assemble(plan_of({"heat", "cold"}), shelf.articles(), shelf.files(), report);
    BOOST_TEST(trimmed(text_of_findings(report)) == mistake.finding);
    BOOST_TEST(body_of(text_of_section(book, "heat")) == mistake.becomes);
}

namespace {

/// A name in the plan, at book.yaml:10:1, and what is said of it.
struct Name {
    std::string_view rule, name, finding;
};

std::ostream& operator<<(std::ostream& out, const Name& name) {
    return out << name.rule;
}

const Name names[] = {
    {"an article that is there is no mistake", "heat", ""},
    {"a name may have its file ending", "heat.md", ""},
    {"a name that was nearly right gets a guess", "haet.md",
     "book.yaml:10:1: error MR101: no article \"haet.md\" in library/. Did you mean \"heat\"? "
     "(library/heat.md)"},
    {"a name like no other gets the list", "massage",
     "book.yaml:10:1: error MR101: no article \"massage\" in library/. There is: broken, "
     "cold-packs, "
     "empty, heat, "
     "title-only."},
    {"an article that could not be read was told of already", "broken", ""},
    {"an article of a title alone is empty", "title-only",
     "library/title-only.md: error MR114: the article is empty: nothing stands below its title. "
     "Write it, or "
     "take \"title-only\" out of the plan (book.yaml:10:1)."},
    {"an article without a title is called after its file", "cold-packs",
     "library/cold-packs.md: warning MR119: the article has no title, so it is called \"cold "
     "packs\" after "
     "its file. Add to its header: title: ..."},
    {"an article of white space is empty", "empty",
     "library/empty.md: error MR114: the article is empty: nothing stands below its title. Write "
     "it, or take "
     "\"empty\" out of the plan (book.yaml:10:1)."},
};

} // namespace

BOOST_DATA_TEST_CASE(a_name_in_the_plan_leads_to_an_article, data::make(names), name) {
    Shelf shelf;
    shelf.add("heat", "<article><h1>Heat</h1><p>Warm.</p></article>");
    shelf.add("title-only", "<article><h1>Title</h1></article>");
    shelf.add("empty", "<article><p> </p></article>");
    shelf.add("cold-packs", "<article><p>Cool.</p></article>");
    shelf.know("broken");
    Report report;
    assembly::assemble(plan_of({std::string(name.name)}), shelf.articles(), shelf.files(), report);
    BOOST_TEST(trimmed(text_of_findings(report)) == name.finding);
}

namespace {

const Name matters[] = {
    {"a generated page needs no article", "colophon", ""},
    {"a generated page misspelt gets a guess", "contnets",
     "book.yaml:10:1: error MR101: no article \"contnets\" in library/. Did you mean "
     "\"contents\"?"},
    {"an index is left out", "index",
     "book.yaml:10:1: warning MR102: an index needs entries, and these articles have none; the "
     "page is left "
     "out. Take \"index\" out of the list."},
    {"an article is matter too", "foreword.md", ""},
};

} // namespace

BOOST_DATA_TEST_CASE(front_matter_is_generated_or_written, data::make(matters), name) {
    Shelf shelf;
    shelf.add("foreword", "<article><h1>Foreword</h1><p>Warm.</p></article>");
    plan::Book plan = small_plan();
    plan.front = {{said(std::string(name.name), 10)}};
    Report report;
    assembly::assemble(plan, shelf.articles(), shelf.files(), report);
    BOOST_TEST(trimmed(text_of_findings(report)) == name.finding);
}

BOOST_AUTO_TEST_CASE(a_language_without_words_is_told_once) {
    plan::Book plan = small_plan();
    plan.language = said("ga", 4, 11);
    Report report;
    assembly::assemble(plan, Shelf().articles(), Shelf().files(), report);
    BOOST_TEST(text_of_findings(report) ==
               "book.yaml:4:11: warning MR103: no words are known yet for the language \"ga\": "
               "\"Contents\", "
               "\"Chapter\" and their like stand in English. Known: en, es, de, fr.\n");
}

} // namespace makeready
