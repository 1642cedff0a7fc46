#include "approve.hpp"
#include "reading.hpp"
#include "setting.hpp"
#include "tools.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace makeready;
using namespace reading;
using namespace setting;
namespace data = boost::unit_test::data;

namespace {

paint::DisplayList pages_labelled(const std::vector<std::string>& labels) {
    paint::DisplayList list;
    for (const std::string& label : labels) list.pages.push_back(page({}, label));
    return list;
}

std::string written_with(const paint::DisplayList& list, const pdf::Options& options = {}) {
    Report report;
    std::string made = pdf::write(list, options, report);
    BOOST_TEST(all(report) == "");
    return made;
}

pdf::Options described() {
    pdf::Options options;
    options.title = "Ebb & Flow: Приливы";
    options.authors = {"Ann Lee", "Bo <Ray>"};
    options.language = "en-GB";
    options.subject = "Tides";
    options.keywords = {"sea", "moon"};
    options.created = "2026-03-01T12:30:00+02:00";
    options.identifier = "urn:isbn:9780000000002";
    return options;
}

/// A document with some of everything.
paint::DisplayList sample() {
    paint::DisplayList list = pages_labelled({"i", "ii", "1", "2"});
    list.pages[0].draws = {words(36, 72, shaped(libertine(), 11, "Contents")),
                           area(36, 80, 100, .5, style::black()),
                           figure(36, 100, 50, 50,
                                  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>"
                                  "<circle cx='4' cy='4' r='3' stroke='#000' fill='#777'/></svg>")};
    list.pages[0].links = {{box(36, 60, 50, 14), "#tides", "Tides"},
                           {box(36, 80, 50, 14), "https://example.org/ü?a=1&b=(2)", "a site"}};
    list.pages[2].anchors = {{"tides", 36_pt, 100_pt}};
    list.bookmarks = {{1, true, "One", 2, 36_pt}, {2, true, "Tides", 2, 100_pt}};
    return list;
}

/// The outline, indented, "-" before closed items.
void append_outline(std::string& out, QPDFObjectHandle item, const std::string& indent) {
    for (; item.isDictionary(); item = item.getKey("/Next")) {
        QPDFObjectHandle count = item.getKey("/Count");
        out += indent + item.getKey("/Title").getUTF8Value() +
               (count.isInteger() ? " " + std::to_string(count.getIntValueAsInt()) : "") + "\n";
        append_outline(out, item.getKey("/First"), indent + "  ");
    }
}

struct Labels {
    std::string rule;
    std::vector<std::string> folios;
    std::string tree;

    friend std::ostream& operator<<(std::ostream& out, const Labels& l) { return out << l.rule; }
};

const Labels labels[] = {
    {"front matter in roman, text in figures",
     {"i", "ii", "iii", "iv", "1", "2", "3"},
     "[ 0 << /S /r >> 4 << /S /D >> ]"},
    {"pages without a folio are counted",
     {"", "", "iii", "", "1", "", "3"},
     "[ 0 << /S /r >> 4 << /S /D >> ]"},
    {"what can't be counted back has none", {"", "", "1", "2"}, "[ 0 << >> 2 << /S /D >> ]"},
    {"a document may begin anywhere", {"41", "42"}, "[ 0 << /S /D /St 41 >> ]"},
    {"a gap begins a run", {"1", "2", "5"}, "[ 0 << /S /D >> 2 << /S /D /St 5 >> ]"},
    {"capitals", {"I", "II"}, "[ 0 << /S /R >> ]"},
    {"prefixes", {"A-9", "A-10", "B-1"}, "[ 0 << /P (A-) /S /D /St 9 >> 2 << /P (B-) /S /D >> ]"},
    {"words", {"Cover", "Cover", "Plate"}, "[ 0 << /P (Cover) >> 2 << /P (Plate) >> ]"},
    {"letters that are no number", {"mix", "ic"}, "[ 0 << /S /r /St 1009 >> 1 << /P (ic) >> ]"},
};

struct When {
    std::string written, pdf, xmp;

    friend std::ostream& operator<<(std::ostream& out, const When& w) { return out << w.written; }
};

const When dates[] = {
    {"2026-03-01", "D:20260301000000Z", "2026-03-01T00:00:00Z"},
    {"2026-03-01T12:30Z", "D:20260301123000Z", "2026-03-01T12:30:00Z"},
    {"2026-03-01T12:30:59", "D:20260301123059Z", "2026-03-01T12:30:59Z"},
    {"2026-03-01T12:30:59+05:30", "D:20260301123059+05'30", "2026-03-01T12:30:59+05:30"},
};

const std::string no_dates[] = {"1 March 2026",     "2026-13-01", "2026-03-32",
                                "2026-03-01T25:00", "2026-3-1",   "T"};

} // namespace

BOOST_AUTO_TEST_CASE(a_page_is_exactly_its_size_and_its_boxes_lie_in_each_other) {
    paint::DisplayList list = pages_labelled({"1"});
    list.pages[0].bleed = 9_pt;
    list.pages[0].draws = {area(-9, -9, 20, 20, style::black())};
    const std::string press = written_with(list);
    const auto for_press = opened(press);
    QPDFObjectHandle page = page_of(*for_press, 0);
    BOOST_TEST(written(page.getKey("/MediaBox")) == "[ 0 0 450 666 ]");
    BOOST_TEST(written(page.getKey("/CropBox")) == "[ 0 0 450 666 ]");
    BOOST_TEST(written(page.getKey("/BleedBox")) == "[ 0 0 450 666 ]");
    BOOST_TEST(written(page.getKey("/TrimBox")) == "[ 9 9 441 657 ]");
    BOOST_TEST(content(press).find("0 646 20 20 re") != std::string::npos);

    pdf::Options reading;
    reading.bleed = pdf::Bleed::cut;
    const auto for_reading = opened(written_with(list, reading));
    page = page_of(*for_reading, 0);
    BOOST_TEST(written(page.getKey("/MediaBox")) == "[ 0 0 432 648 ]");
    BOOST_TEST(written(page.getKey("/TrimBox")) == "[ 0 0 432 648 ]");
}

BOOST_DATA_TEST_CASE(page_labels_count_as_the_folios_do, data::make(labels), example) {
    const auto pdf = opened(written_with(pages_labelled(example.folios)));
    BOOST_TEST(written(pdf->getRoot().getKey("/PageLabels").getKey("/Nums")) == example.tree);
}

BOOST_AUTO_TEST_CASE(bookmarks_nest_and_closed_ones_hide_what_is_below) {
    paint::DisplayList list = pages_labelled({"1", "2"});
    list.bookmarks = {{1, false, "Part  One", 0, {}},
                      {2, true, "Глава", 0, 10_pt},
                      {3, true, "Deep", 1, {}},
                      {1, true, "Part Two", 1, {}},
                      {3, true, "Skipped a level", 1, {}},
                      {2, true, "Back", 1, {}}};
    const auto pdf = opened(written_with(list));
    QPDFObjectHandle root = pdf->getRoot();
    BOOST_TEST(root.getKey("/PageMode").getName() == "/UseOutlines");
    std::string out =
        std::to_string(root.getKey("/Outlines").getKey("/Count").getIntValueAsInt()) + "\n";
    append_outline(out, root.getKey("/Outlines").getKey("/First"), "");
    BOOST_TEST(out ==
               "4\nPart One -2\n  Глава 1\n    Deep\nPart Two 2\n  Skipped a level\n  Back\n");

    pdf::Options without;
    without.outline = false;
    BOOST_TEST(!opened(written_with(list, without))->getRoot().hasKey("/Outlines"));
}

BOOST_AUTO_TEST_CASE(a_bookmark_leads_to_its_place) {
    paint::DisplayList list = pages_labelled({"1", "2"});
    list.bookmarks = {{1, true, "Here", 1, 48_pt}};
    const auto pdf = opened(written_with(list));
    QPDFObjectHandle place = pdf->getRoot().getKey("/Outlines").getKey("/First").getKey("/Dest");
    BOOST_TEST(place.getArrayItem(0).getObjectID() == page_of(*pdf, 1).getObjectID());
    BOOST_TEST(place.getArrayItem(3).getNumericValue() == 600);
}

BOOST_AUTO_TEST_CASE(links_lead_to_places_and_addresses) {
    const auto pdf = opened(written_with(sample()));
    QPDFObjectHandle links = page_of(*pdf, 0).getKey("/Annots");
    BOOST_TEST_REQUIRE(links.getArrayNItems() == 2);
    BOOST_TEST(written(links.getArrayItem(0)) ==
               "<< /Border [ 0 0 0 ] /Contents (Tides) /Dest (tides) /F 4 /Rect [ 36 574 86 588 ] "
               "/Subtype /Link /Type /Annot >>");
    BOOST_TEST(links.getArrayItem(1).getKey("/A").getKey("/URI").getStringValue() ==
               "https://example.org/%C3%BC?a=1&b=(2)");
    QPDFObjectHandle names = pdf->getRoot().getKey("/Names").getKey("/Dests").getKey("/Names");
    BOOST_TEST(names.getArrayItem(0).getStringValue() == "tides");
    BOOST_TEST(names.getArrayItem(1).getArrayItem(0).getObjectID() ==
               page_of(*pdf, 2).getObjectID());
    BOOST_TEST(names.getArrayItem(1).getArrayItem(3).getNumericValue() == 548);

    pdf::Options print;
    print.links = false;
    const auto plain = opened(written_with(sample(), print));
    BOOST_TEST(!page_of(*plain, 0).hasKey("/Annots"));
    BOOST_TEST(!plain->getRoot().hasKey("/Names"));
}

BOOST_AUTO_TEST_CASE(links_that_lead_nowhere_are_told_and_left_out) {
    paint::DisplayList list = pages_labelled({"1"});
    list.pages[0].links = {{box(0, 0, 9, 9), "#gone", "see there"},
                           {box(0, 0, 9, 9), "JavaScript:alert(1)", "click"}};
    Report report;
    const auto pdf = opened(pdf::write(list, {}, report));
    BOOST_TEST(!page_of(*pdf, 0).hasKey("/Annots"));
    BOOST_TEST(all(report) ==
               "warning MR910: link \"see there\" leads to \"#gone\", which is on no page. Give "
               "its target an id, or mend the link.\n"
               "warning MR913: link \"click\" is a script, which a PDF must not run; it is left "
               "out. Link to a page or an address.\n");
}

BOOST_AUTO_TEST_CASE(a_document_says_what_it_is) {
    const auto pdf = opened(written_with(sample(), described()));
    QPDFObjectHandle root = pdf->getRoot();
    BOOST_TEST(root.getKey("/Lang").getUTF8Value() == "en-GB");
    BOOST_TEST(written(root.getKey("/ViewerPreferences")) == "<< /DisplayDocTitle true >>");
    approve("metadata", bytes(root.getKey("/Metadata")));
    std::string info;
    QPDFObjectHandle dictionary = pdf->getTrailer().getKey("/Info");
    for (const std::string& key : dictionary.getKeys())
        info += key + " " + dictionary.getKey(key).getUTF8Value() + "\n";
    BOOST_TEST(info == "/Author Ann Lee, Bo <Ray>\n/CreationDate D:20260301123000+02'00\n"
                       "/Creator makeready\n/Keywords sea, moon\n/ModDate D:20260301123000+02'00\n"
                       "/Producer makeready\n/Subject Tides\n/Title Ebb & Flow: Приливы\n");
}

BOOST_DATA_TEST_CASE(dates_are_written_both_ways, data::make(dates), example) {
    pdf::Options options;
    options.created = example.written;
    const auto pdf = opened(written_with(pages_labelled({"1"}), options));
    BOOST_TEST(pdf->getTrailer().getKey("/Info").getKey("/CreationDate").getUTF8Value() ==
               example.pdf);
    const std::string xmp = bytes(pdf->getRoot().getKey("/Metadata"));
    BOOST_TEST(xmp.find("<xmp:CreateDate>" + example.xmp + "<") != std::string::npos);
}

BOOST_DATA_TEST_CASE(what_is_no_date_is_told, data::make(no_dates), written_date) {
    pdf::Options options;
    options.created = written_date;
    Report report;
    const auto pdf = opened(pdf::write(pages_labelled({"1"}), options, report));
    BOOST_TEST(!pdf->getTrailer().getKey("/Info").hasKey("/CreationDate"));
    BOOST_TEST(all(report) == "warning MR914: \"" + written_date +
                                  "\" is no date, so the PDF has none. Write it as 2026-03-01 or "
                                  "2026-03-01T12:00:00Z.\n");
}

BOOST_AUTO_TEST_CASE(the_same_document_is_the_same_bytes) {
    BOOST_TEST((written_with(sample(), described()) == written_with(sample(), described())));
}

BOOST_AUTO_TEST_CASE(a_file_is_sound_to_others) {
    const std::string made = written_with(sample(), described());
    BOOST_TEST(made.starts_with("%PDF-1.7\n"));
    if (tools::has("qpdf"))
        BOOST_TEST(tools::said("qpdf --check {} >/dev/null; echo $?", made) == "0\n");
    if (tools::has("gs"))
        BOOST_TEST(
            tools::said("gs -q -dNOPAUSE -dBATCH -sDEVICE=inkcov -o - {} | cut -c 1-26 | sort -u",
                        made) == " 0.00000  0.00000  0.00000\n");
    if (tools::has("pdfinfo"))
        BOOST_TEST(tools::said("pdfinfo {} | grep 'Page size'", made) ==
                   "Page size:       432 x 648 pts\n");
}

BOOST_AUTO_TEST_CASE(an_empty_document_is_still_a_file) {
    BOOST_TEST(opened(written_with({}))->getAllPages().empty());
}
