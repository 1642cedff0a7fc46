#include "barriers.hpp"

#include "document.hpp"
#include "strings.hpp"

#include <set>

namespace makeready::epub {
namespace {

using manuscript::Book;
using manuscript::Node;
using manuscript::Section;
using manuscript::Vocabulary;

/// Looks through one section as its author wrote it.
class Barriers {
public:
    Barriers(const manuscript::Tree& tree, Report& report) : tree_(tree), report_(report) {}

    void look_through(const Node& section);

private:
    void look_at(const Node& node);
    void look_at_heading(const Node& node, int level);
    void look_at_link(const Node& node);
    void look_at_picture(const Node& node);
    void look_at_table(const Node& node);
    void look_at_note(const Node& node);

    void warn(const Node& at, std::string_view code, std::string message) {
        report_.warning(tree_.position(at), code, std::move(message));
    }

    const manuscript::Tree& tree_;
    Report& report_;
    int level_ = 0;
    std::string above_; ///< The words of the heading before.
};

std::string beginning_of(const Node& node) {
    const std::string words = collapsed(text_content(node));
    if (words.size() <= 40) return words;
    std::size_t end = words.rfind(' ', 40);
    if (end == std::string::npos) // No space in a script without them.
        for (end = 40; (words[end] & 0xC0) == 0x80; --end) {
        }
    return words.substr(0, end) + " ...";
}

bool has_words(const Node& node) {
    if (!trimmed(text_content(node)).empty() || !node.value("aria-label").empty() ||
        !node.value("aria-labelledby").empty() || !node.value("title").empty())
        return true;
    for (const Node* at = &node; at; at = manuscript::following(*at, node))
        if (!at->value("alt").empty() || !at->value("alttext").empty() ||
            !at->value("aria-label").empty())
            return true;
    return false;
}

// A file's name, or a word that only says that there is a picture.
bool says_nothing(std::string_view alt) {
    static const std::set<std::string_view> empty_words = {
        "image",   "picture",      "photo",      "figure",    "graphic", "img",
        "diagram", "illustration", "bild",       "abbildung", "imagen",  "foto",
        "figura",  "immagine",     "afbeelding", "imagem"};
    const std::string word = lower(collapsed(alt));
    if (empty_words.contains(word)) return true;
    if (word.find(' ') != std::string::npos) return false;
    for (const std::string_view ending :
         {".jpg", ".jpeg", ".png", ".gif", ".svg", ".webp", ".tif", ".tiff"})
        if (word.ends_with(ending)) return true;
    return false;
}

void Barriers::look_at_heading(const Node& node, int level) {
    if (level_ > 0 && level > level_ + 1)
        warn(node, "MR809",
             concat("the heading \"", beginning_of(node), "\" stands ", level - level_,
                    " levels below \"", above_,
                    "\"; who listens to the book misses what should be between them. Make it one "
                    "level below"));
    level_ = level;
    above_ = beginning_of(node);
}

void Barriers::look_at_link(const Node& node) {
    if (node.attribute("href") && node.value("aria-hidden") != "true" && !has_words(node))
        warn(node, "MR810",
             concat("the link to \"", node.value("href"),
                    "\" has no words; say in it where it leads"));
}

void Barriers::look_at_picture(const Node& node) {
    const std::string* const alt = node.attribute("alt");
    if (alt && says_nothing(*alt))
        warn(node, "MR811",
             concat("the alt text \"", *alt, "\" of the picture \"", node.value("src"),
                    "\" says nothing; say in a sentence what it shows"));
}

void Barriers::look_at_table(const Node& node) {
    for (const Node* at = &node; at; at = manuscript::following(*at, node))
        if (at->is("th") || at->value("role") == "presentation" || at->value("role") == "none")
            return;
    warn(node, "MR814",
         "the table has no header cells, so a voice can't say what a cell belongs to; make its "
         "first row or column headers");
}

std::size_t length_of(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    }));
}

// What Kobo and Kindle show of a note that pops up: one of at most so many letters, and its first
// paragraph.
void Barriers::look_at_note(const Node& node) {
    constexpr std::size_t most_letters = 5000;
    if (const std::size_t letters = length_of(collapsed(text_content(node)));
        letters > most_letters)
        warn(node, "MR815",
             concat("the note \"", beginning_of(node), "\" has ", letters,
                    " letters, and Kobo pops up ", most_letters,
                    " at the most; shorten it, or make it a section"));
    const Node* first = node.first;
    while (first && first->is_text() && trimmed(first->text).empty()) first = first->next;
    static const std::set<std::string_view> others = {"ul",  "ol",         "dl",    "table",
                                                      "pre", "blockquote", "figure"};
    if (first && first->is_element() && others.contains(first->name.text()))
        warn(node, "MR815",
             concat("the note \"", beginning_of(node),
                    "\" does not begin with a sentence, and Kindle pops up the first paragraph "
                    "only; put one in front"));
}

void Barriers::look_at(const Node& node) {
    if (node.vocabulary == Vocabulary::mathml) {
        if (node.is("math") && node.value("alttext").empty())
            warn(node, "MR813",
                 concat("the formula \"", beginning_of(node),
                        "\" has no alttext; say it as it would be read out"));
        return;
    }
    if (node.vocabulary != Vocabulary::xhtml) return;
    if (const int level = heading_level(node); level > 0) look_at_heading(node, level);
    if (node.is("a")) look_at_link(node);
    if (node.is("img")) look_at_picture(node);
    if (node.is("table")) look_at_table(node);
    if (is_note(node)) look_at_note(node);
}

void Barriers::look_through(const Node& section) {
    for (const Node* node = &section; node; node = manuscript::following(*node, section))
        if (node->is_element()) look_at(*node);
}

} // namespace

void find_barriers(const Book& book, Report& report) {
    for (const auto* part : {&book.front, &book.body, &book.back})
        for (const Section& section : *part)
            if (section.node) Barriers(book.tree, report).look_through(*section.node);
}

void check_claim(const manuscript::Accessibility& claim, Report& report) {
    if (claim.conforms_to.empty()) return;
    static constexpr std::string_view barriers[] = {"MR806", "MR809", "MR810",
                                                    "MR812", "MR813", "MR814"};
    const auto& all = report.findings();
    const auto found = std::count_if(all.begin(), all.end(), [](const Finding& finding) {
        return std::find(std::begin(barriers), std::end(barriers), finding.code) !=
               std::end(barriers);
    });
    if (found > 0)
        report.error({}, "MR816",
                     concat("the plan claims \"", claim.conforms_to, "\", but ",
                            counted(found, "barrier was found", "barriers were found"),
                            "; remove them, or the claim"));
}

} // namespace makeready::epub
