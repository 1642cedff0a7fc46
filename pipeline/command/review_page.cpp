// The page on which a person compares an article's source with what was made of it.
#include "review.hpp"
#include "strings.hpp"

#include <algorithm>

namespace makeready::command {

namespace {

// Colours are never alone: each level has its word and its own kind of line. All text on them has
// a contrast of 7 to 1 and more (WCAG 2.2, 1.4.6).
constexpr std::string_view style = R"(
:root{color-scheme:light}
body{font:16px/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff;margin:0 auto;max-width:90rem;padding:1rem 1.5rem}
h1{font-size:1.5rem;line-height:1.25;margin:1.5rem 0 .25rem}h2{font-size:1.2rem;margin:2rem 0 .5rem}
p.sum{margin:.25rem 0;max-width:60rem}
table{border-collapse:collapse;width:100%;table-layout:fixed}
th{text-align:left;font-size:.9rem;border-bottom:2px solid #1a1a1a;padding:.25rem .5rem}
td{vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #d0d0d0;overflow-wrap:anywhere}
col.n{width:3.5rem}col.d{width:24%}
td.n{color:#454545;font-size:.85rem;text-align:right;font-variant-numeric:tabular-nums}
td.s{font-family:ui-monospace,monospace;font-size:.85rem;white-space:pre-wrap;background:#f6f6f4}
td.r p{margin:0}td.r .h1{font-size:1.35rem;font-weight:700;line-height:1.25}td.r .h2{font-size:1.1rem;font-weight:700}
td.r .li{display:list-item;margin-left:1.4rem}td.r .by{font-style:italic}
td.r .aside{color:#454545;text-decoration:line-through;text-decoration-color:#767676}
td.d{font-size:.85rem;border-left:6px solid #d0d0d0}
.sure{background:#e3f3e6;border-left:6px solid #1b6e35!important}
.likely{background:#fff3d1;border-left:6px dashed #7a5200!important}
.doubtful{background:#fde3df;border-left:6px dotted #9c1c0c!important}
.answered{background:#e2ecfb;border-left:6px double #1a4a96!important}
.key span{display:inline-block;padding:.15rem .6rem;margin:0 .5rem .25rem 0}
details{margin:.1rem 0}summary{cursor:pointer}code{background:#fff;border:1px solid #bbb;padding:0 .25rem;user-select:all}
dl{margin:0}dt{font-weight:700;margin-top:.6rem}dd{margin:0 0 0 1rem}
@media(max-width:50rem){table,tbody,tr,td{display:block;width:auto}thead,colgroup{display:none}td.n{text-align:left}}
@media print{details:not([open])>*{display:block}}
)";

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"')
            out += "&quot;";
        else if (static_cast<unsigned char>(c) >= ' ' || c == '\n' || c == '\t')
            out += c;
    }
    return out;
}

struct Place {
    std::int32_t line = 0, column = 0;
    auto operator<=>(const Place&) const = default;
};

/// One row: a stretch of the source and what became of it.
struct Row {
    Place at;
    std::string kind; ///< A class of the style above: h1, h2, p, li, by, aside.
    std::string text;
};

std::vector<Row> rows_of(const Review& review) {
    std::vector<Row> rows;
    const manuscript::Node& root = *review.source.article.tree.root();
    for (const auto* node = &root; node != nullptr; node = manuscript::following(*node, root)) {
        if (!node->is("h1") && !node->is("h2") && !node->is("p") && !node->is("li")) continue;
        const std::string kind =
            node->value("class") == "byline" ? "by" : std::string(node->name.text());
        rows.push_back({{node->line, node->column}, kind, text_content(*node)});
    }
    for (const restore::SetAside& piece : review.source.restored->set_aside)
        rows.push_back({{piece.at.line, piece.at.column}, "aside", piece.text});
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row& a, const Row& b) { return a.at < b.at; });
    return rows;
}

/// The source, read once from front to end.
class SourceText {
public:
    explicit SourceText(std::string_view text) : text_(text) {}

    /// From where the last call ended up to a place.
    std::string_view up_to(const Place& end) {
        const std::size_t begin = byte_;
        while (byte_ < text_.size() && here_ < end) step();
        return text_.substr(begin, byte_ - begin);
    }

    std::string_view rest() { return text_.substr(byte_); }

private:
    void step() {
        const char c = text_[byte_++];
        while (byte_ < text_.size() && (static_cast<unsigned char>(text_[byte_]) & 0xC0) == 0x80)
            ++byte_;
        if (c == '\n')
            here_ = {here_.line + 1, 1};
        else
            ++here_.column;
    }

    std::string_view text_;
    std::size_t byte_ = 0;
    Place here_{1, 1};
};

std::string_view level_of(const restore::Decision& decision) {
    if (decision.is_answered) return "answered";
    if (decision.confidence >= 0.9) return "sure";
    return decision.confidence >= 0.7 ? "likely" : "doubtful";
}

/// The first words, enough to find the place again.
std::string anchor(std::string_view text) {
    constexpr int most = 10;
    std::size_t end = 0;
    for (int n = 0; n < most && end != std::string_view::npos; ++n) end = text.find(' ', end + 1);
    return std::string(text.substr(0, end));
}

class Page {
public:
    std::string of(std::span<const Review> reviews);

private:
    void add(const Review& review);
    void add_key();
    void add_comparison(const Review& review);
    void add_row(const Row& row, std::string_view source,
                 std::span<const restore::Decision*> decisions);
    void add_decision(const Row& row, const restore::Decision& decision);
    void add_level(const language::ReadingLevel& level);

    template <class... Piece> void write(const Piece&... pieces) { page_ += concat(pieces...); }

    std::string page_;
};

void Page::add_key() {
    write("<p class=\"key\"><span class=\"sure\">sure: 90 % and more</span><span "
          "class=\"likely\">likely: 70 to 89 %</span>"
          "<span class=\"doubtful\">doubtful: below 70 %</span><span class=\"answered\">answered "
          "by a person</span></p>\n");
}

void Page::add_decision(const Row& row, const restore::Decision& decision) {
    const int percent = static_cast<int>(decision.confidence * 100 + 0.5);
    write("<details><summary>", escaped(restore::name_of(decision.kind)), ": ", level_of(decision),
          ", ", percent, " %</summary>", escaped(decision.reason), ".");
    if (!decision.is_answered) {
        const std::string words =
            escaped(row.kind == "h2" || row.kind == "h1" ? row.text : anchor(row.text));
        write("<br>Right? <code>keep: ", words, "</code><br>Wrong? <code>undo: ", words, "</code>");
        if (row.kind != "h2" && row.kind != "h1")
            write("<br>A heading? <code>heading: ", words, "</code>");
    }
    write("</details>");
}

void Page::add_row(const Row& row, std::string_view source,
                   std::span<const restore::Decision*> decisions) {
    std::string_view worst;
    double least = 2;
    for (const restore::Decision* decision : decisions)
        if (decision->confidence < least) {
            least = decision->confidence;
            worst = level_of(*decision);
        }
    write("<tr><td class=\"n\">", row.at.line, "</td><td class=\"s\">", escaped(trimmed(source)),
          "</td><td class=\"r\"><p class=\"", row.kind, "\">", escaped(row.text),
          "</p></td><td class=\"d ", worst, "\">");
    for (const restore::Decision* decision : decisions) add_decision(row, *decision);
    write("</td></tr>\n");
}

void Page::add_comparison(const Review& review) {
    const restore::Account& account = *review.source.restored;
    const std::vector<Row> rows = rows_of(review);
    SourceText source(account.source);
    if (!rows.empty()) source.up_to(rows.front().at);
    auto decision = account.decisions.begin();
    write("<table><colgroup><col class=\"n\"><col><col><col class=\"d\"></colgroup><thead><tr><th "
          "scope=\"col\">Line</th>"
          "<th scope=\"col\">As it came</th><th scope=\"col\">As it was understood</th><th "
          "scope=\"col\">Why</th></tr></thead><tbody>\n");
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool is_last = i + 1 == rows.size();
        std::vector<const restore::Decision*> here;
        for (; decision != account.decisions.end() &&
               (is_last || Place{decision->at.line, decision->at.column} < rows[i + 1].at);
             ++decision)
            here.push_back(&*decision);
        add_row(rows[i], is_last ? source.rest() : source.up_to(rows[i + 1].at), here);
    }
    write("</tbody></table>\n");
}

void Page::add_level(const language::ReadingLevel& level) {
    write("<h2>How hard it is to read</h2>\n<p class=\"sum\">US grade ", text_of(level.grade(), 1),
          " (Flesch-Kincaid), SMOG ", text_of(level.smog(), 1), ", ease ", text_of(level.ease(), 0),
          " of 100 (Flesch); ", counted(level.sentences, "sentence", "sentences"), ", ",
          level.long_sentences,
          " of them of more than 20 words. Patients' handouts aim at grade 6.</p>\n<dl>\n");
    for (const language::Sentence& sentence : level.hardest) {
        write("<dt>Line ", sentence.at.line, ", grade ", text_of(sentence.grade, 1), "</dt><dd>",
              escaped(sentence.text));
        if (!sentence.long_words.empty())
            write("<br>Long words: ", escaped(joined(sentence.long_words, ", ")), ".");
        write("</dd>\n");
    }
    write("</dl>\n");
}

void Page::add(const Review& review) {
    const manuscript::ArticleHead& head = review.source.article.head;
    write("<section>\n<h1>",
          escaped(head.title.empty() ? review.file.filename().string() : head.title),
          "</h1>\n<p class=\"sum\">", escaped(review.file.generic_string()));
    if (!head.language.empty()) write(", language ", escaped(head.language));
    write("</p>\n");
    if (review.source.restored && !review.source.restored->source.empty()) {
        const restore::WordCount& words = review.source.restored->words;
        write("<p class=\"sum\">", escaped(restore::summary(*review.source.restored)),
              ".</p>\n<p class=\"sum\">All ", words.source, " words are there: ", words.article,
              " in the article, ", words.set_aside, " set aside, ", words.list_marks,
              " list numbers");
        if (words.cut > 0) write("; ", words.cut, " more where glued words were cut");
        write(".</p>\n<p class=\"sum\">To answer, put lines such as those under “Why” into <code>",
              escaped(review.file.stem().string()), ".answers</code> beside the article.</p>\n");
        add_key();
        add_comparison(review);
    } else {
        write("<p class=\"sum\">This format keeps its structure: nothing had to be decided.</p>\n");
    }
    if (review.level) add_level(*review.level);
    write("</section>\n");
}

std::string Page::of(std::span<const Review> reviews) {
    write("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta "
          "name=\"viewport\" content=\"width=device-width\">"
          "<title>What makeready understood</title><style>",
          style, "</style></head><body><main>\n");
    for (const Review& review : reviews) add(review);
    write("</main></body></html>\n");
    return std::move(page_);
}

} // namespace

std::string review_as_page(std::span<const Review> reviews) {
    return Page().of(reviews);
}

} // namespace makeready::command
