#include "html_measure.hpp"

#include "strings.hpp"

#include <algorithm>

namespace makeready::reader {

using manuscript::Node;

Names names_of(std::string_view names) {
    Names all;
    for (const std::string_view name : split(names, ' ')) all.emplace(name);
    return all;
}

bool is_one_of(std::string_view name, std::string_view names) {
    for (std::size_t at = names.find(name); at != names.npos; at = names.find(name, at + 1)) {
        const std::size_t end = at + name.size();
        const bool begins = at == 0 || names[at - 1] == ' ';
        if (begins && (end == names.size() || names[end] == ' ')) return !name.empty();
    }
    return false;
}

bool is_inline_element(const Node& node) {
    static const Names inline_names =
        names_of("a abbr acronym audio b bdi bdo big br button cite code data del dfn em font i "
                 "iframe img input ins kbd label map mark math meter noscript object output "
                 "picture progress q rp rt ruby s samp select small source span strike strong "
                 "sub sup svg template textarea time tt u var video wbr");
    return node.vocabulary != manuscript::Vocabulary::xhtml || inline_names.contains(node.name);
}

int heading_level(const Node& node) {
    const std::string& name = node.name.text();
    const bool is_heading =
        node.is_element() && name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
    return is_heading ? name[1] - '0' : 0;
}

namespace {

// Words of class and id that authors of templates use, in English, for that is what they write.
constexpr std::string_view noise_words =
    "ad ads advert adverts advertisement advertising author-box banner bookmarks breadcrumb "
    "breadcrumbs carousel comment comments commenting consent cookie cookies copyright cta disqus "
    "donate editsection feedback footer login masthead menu meta modal nav navbar navbox "
    "navigation "
    "newsletter newsletters noprint overlay pager pagination paywall popular popup print promo "
    "promos promotion rail rating ratings recirc recommend recommended recommendation "
    "recommendations register related reply replies respond share shared sharing sidebar signin "
    "signup skip social sponsor sponsored sponsors subscribe subscription tags teaser teasers toc "
    "toolbar tooltip trending widget widgets";
constexpr std::string_view article_words = "article articlebody articlecontent body bodytext blog "
                                           "column content entry hentry h-entry main "
                                           "mainbody post prose story storybody text";
constexpr std::string_view noise_roles =
    "alert alertdialog banner complementary contentinfo dialog menu menubar navigation search "
    "toolbar";

/// "relatedLinks-box top_story" is "related links box top story".
std::vector<std::string> words_of(std::string_view names) {
    std::vector<std::string> words(1);
    char before = ' ';
    for (const char c : names) {
        const bool is_upper = c >= 'A' && c <= 'Z';
        const bool is_small = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        const bool ends = (is_upper && before >= 'a' && before <= 'z') || (!is_upper && !is_small);
        if (ends && !words.back().empty()) words.emplace_back();
        if (is_upper || is_small) words.back() += is_upper ? char(c + ('a' - 'A')) : c;
        before = c;
    }
    return words;
}

} // namespace

Hint hint_of(const Node& element) {
    static const Names noise = names_of("aside footer nav dialog menu");
    static const Names articles = names_of("article main");
    if (noise.contains(element.name)) return Hint::noise;
    bool is_article = articles.contains(element.name);
    if (element.attributes.empty()) return is_article ? Hint::article : Hint::none;
    if (is_one_of(element.value("role"), noise_roles)) return Hint::noise;
    is_article = is_article || element.has_word("itemprop", "articleBody");
    for (const std::string_view name : {"class", "id"})
        for (const std::string& word : words_of(element.value(name))) {
            if (is_one_of(word, noise_words)) return Hint::noise;
            is_article = is_article || is_one_of(word, article_words);
        }
    return is_article ? Hint::article : Hint::none;
}

namespace {

bool leads_elsewhere(const Node& node) {
    if (!node.is("a")) return false;
    const std::string_view href = node.value("href");
    return !href.empty() && href.front() != '#';
}

/// How far a block of this kind holds the text of an article rather than its labels.
double weight_of(const Node& block) {
    static const Names labels =
        names_of("figcaption caption address legend label summary dt footer nav");
    static const Names entries = names_of("li td th dd");
    if (heading_level(block) > 0) return 0;
    if (labels.contains(block.name)) return 0.1;
    return entries.contains(block.name) ? 0.7 : 1;
}

bool is_stop(char c) {
    return c == '.' || c == ',' || c == '!' || c == '?' || c == ';' || c == ':';
}

bool ends_word(const std::string& text, std::size_t at) {
    return at >= text.size() || text[at] <= ' ' || text[at] == '"';
}

/// Stops that say so wherever they stand.
bool is_stop_of_script(char32_t c) {
    return c == 0x3001 || c == 0x3002 || c == 0xFF0C || c == 0xFF01 || c == 0xFF1F || c == 0x0964 ||
           c == 0x060C || c == 0x2026;
}

constexpr int shortest_prose = 20; // Letters: "Read more about this" is no sentence.
constexpr double without_stop = 0.25;
constexpr double noise_counts = 0.2;

} // namespace

/// Text and inline elements of a block between two of its child blocks.
struct Measures::Line {
    int letters = 0, linked = 0, stops = 0;
};

Measures::Measures(const manuscript::Tree& tree, const Node& root) : measures_(tree.size()) {
    measure(root, false);
}

void Measures::measure_text(const Node& node, bool is_linked) {
    Measure& sum = measures_[node.id];
    const std::string& text = node.text;
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte < 0x80) { // Most of the web; decoding would take most of the time.
            ++at;
            sum.letters += byte > ' ';
            sum.stops += is_stop(char(byte)) && ends_word(text, at);
            continue;
        }
        const char32_t c = next_code_point(text, at);
        if (c == 0xA0) continue;
        sum.letters += c >= 0x2E80 && c < 0xFFF0 ? 2 : 1;
        sum.stops += is_stop_of_script(c);
    }
    if (is_linked) sum.linked = sum.letters;
}

void Measures::close_line(const Node& node, Line& line) {
    const int plain = line.letters - line.linked;
    if (plain >= shortest_prose || (line.stops > 0 && plain > shortest_prose / 2)) {
        const double density = double(line.linked) / line.letters;
        const double prose =
            plain * (1 - density) * weight_of(node) * (line.stops > 0 ? 1 : without_stop);
        measures_[node.id].prose += prose;
        measures_[node.id].likely += prose;
    }
    line = {};
}

void Measures::add_child(const Node& node, const Node& child, Line& line) {
    Measure& sum = measures_[node.id];
    const Measure& part = measures_[child.id];
    sum.end = std::max(sum.end, part.end);
    sum.letters += part.letters;
    sum.linked += part.linked;
    sum.stops += part.stops;
    sum.pictures += part.pictures;
    sum.controls += part.controls;
    if (part.is_inline) {
        line.letters += part.letters;
        line.linked += part.linked;
        line.stops += part.stops;
        return;
    }
    sum.is_inline = false;
    sum.prose += part.prose;
    sum.likely += part.likely * (part.hint == Hint::noise ? noise_counts : 1);
}

void Measures::measure(const Node& node, bool is_linked) {
    static const Names picture_names = names_of("img svg video picture");
    static const Names control_names = names_of("input button select textarea");
    Measure& own = measures_[node.id];
    own.end = node.id + 1;
    if (node.is_text()) return measure_text(node, is_linked);
    own.hint = hint_of(node);
    own.is_inline = is_inline_element(node);
    own.pictures = picture_names.contains(node.name) ? 1 : 0;
    own.controls = control_names.contains(node.name) ? 1 : 0;
    const bool links = is_linked || leads_elsewhere(node);
    Line line;
    for (const Node* child = node.first; child != nullptr; child = child->next) {
        measure(*child, links);
        if (!measures_[child->id].is_inline) close_line(node, line);
        add_child(node, *child, line);
    }
    if (!own.is_inline) close_line(node, line);
}

} // namespace makeready::reader
