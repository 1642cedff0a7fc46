// What stands in the content of a page and is no part of its article.
#include "html.hpp"
#include "strings.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace makeready::reader {

using manuscript::Node;

namespace {

class Cleaning {
public:
    Cleaning(Node& content, const Measures& measures, const manuscript::ArticleHead& head)
        : content_(content), measures_(measures), all_(std::max(measures[content].prose, 1.0)) {
        title_ = lower(collapsed(head.title));
        for (const auto& author : head.authors) authors_.push_back(lower(author.name));
        find_edges();
        find_notes();
    }

    void run() {
        clean(content_);
        drop_empty_headings();
    }

private:
    void find_edges();
    void find_notes();
    void clean(Node& within);
    bool is_rubbish(const Node& node) const;
    bool is_rubbish_line(const Node& block) const;
    bool is_rubbish_box(const Node& box) const;
    bool is_plain_list(const Node& list) const;
    bool is_teaser(const Node& box) const;
    bool is_label(const Node& block) const;
    bool repeats_title(const Node& node) const;
    bool is_outside_text(const Node& node) const;
    void drop(Node& node);
    void drop_empty_headings();

    Node& content_;
    const Measures& measures_;
    double all_; ///< Running text in the content.
    std::string title_;
    std::vector<std::string> authors_;
    std::uint32_t first_prose_ = 0, last_prose_ = 0; ///< Ids, which are in document order.
    std::uint32_t half_ = 0;                         ///< Half of the running text stands before.
    std::set<const Node*> keeps_notes_;
    std::vector<std::uint32_t> dropped_; ///< Ids of what went and had words.
};

constexpr int a_line = 60; // Letters: shorter texts can be labels.

void Cleaning::find_edges() {
    double passed = 0;
    for (const Node* node = &content_; node != nullptr; node = following(*node, content_)) {
        if (!node->is_element()) continue;
        const Measure& measure = measures_[*node];
        const bool is_text = node->is("p") || node->first == nullptr || node->first->is_text();
        if (!is_text || measure.prose < a_line || measure.hint == Hint::noise) continue;
        if (first_prose_ == 0) first_prose_ = node->id;
        last_prose_ = node->id;
        passed += measure.prose;
        if (half_ == 0 && passed > all_ / 2) half_ = node->id;
    }
}

bool Cleaning::is_outside_text(const Node& node) const {
    return node.id < first_prose_ || node.id > last_prose_;
}

/// A link that reads as the mark of a note: "[3]", "*", or one that says so.
bool calls_note(const Node& link, int letters) {
    if (!link.is("a") || !link.value("href").starts_with('#')) return false;
    return letters <= 4 || link.has_word("rel", "footnote") ||
           link.value("role") == "doc-noteref" || link.has_word("epub:type", "noteref");
}

void Cleaning::find_notes() {
    std::map<std::string_view, const Node*> ids;
    for (const Node* node = &content_; node != nullptr; node = following(*node, content_))
        if (const std::string* id = node->attribute("id")) ids.emplace(*id, node);
    for (const Node* node = &content_; node != nullptr; node = following(*node, content_)) {
        if (!calls_note(*node, measures_[*node].letters)) continue;
        const auto found = ids.find(node->value("href").substr(1));
        const Node* held = found == ids.end() ? nullptr : found->second;
        for (; held != nullptr && held != &content_; held = held->parent)
            if (!keeps_notes_.insert(held).second) break;
    }
}

bool Cleaning::repeats_title(const Node& node) const {
    if (title_.empty() || measures_[node].letters > 2 * int(title_.size())) return false;
    const std::string text = lower(collapsed(text_content(node)));
    if (text == title_) return true;
    const bool is_part = title_.find(text) != title_.npos || text.find(title_) != text.npos;
    return is_part && heading_level(node) <= 2 &&
           std::min(text.size(), title_.size()) * 4 >= std::max(text.size(), title_.size()) * 3;
}

/// A byline, a date, a place: short, without a sentence, and marked as such or before the text.
bool Cleaning::is_label(const Node& block) const {
    const Measure& measure = measures_[block];
    if (measure.letters == 0 || measure.letters > a_line || !is_outside_text(block)) return false;
    if (measure.hint == Hint::noise) return true;
    for (const Node* node = &block; node != nullptr; node = following(*node, block)) {
        if (!node->is_element()) continue;
        if (node->is("time") || node->value("rel") == "author" ||
            node->has_word("itemprop", "author") || node->has_word("itemprop", "datePublished"))
            return true;
        const std::string names = lower_ascii(concat(node->value("class"), ' ', node->value("id")));
        for (const std::string_view word : {"byline", "author", "dateline", "timestamp", "pubdate"})
            if (names.find(word) != names.npos) return true;
    }
    const std::string text = lower(collapsed(text_content(block)));
    return std::any_of(authors_.begin(), authors_.end(), [&](const std::string& author) {
        return !author.empty() && text.size() < author.size() + 12 &&
               text.find(author) != text.npos;
    });
}

/// A list of links that the author wrote: plain markup among plain paragraphs.
bool Cleaning::is_plain_list(const Node& list) const {
    if (!list.is("ul") && !list.is("ol") && !list.is("dl")) return false;
    if (!list.value("class").empty() || !list.value("id").empty() || list.parent == nullptr)
        return false;
    for (const Node* item = list.first; item != nullptr; item = item->next)
        if (item->is_element() && !item->value("class").empty()) return false;
    int paragraphs = 0;
    for (const Node* child = list.parent->first; child != nullptr; child = child->next)
        paragraphs += child->is("p") && measures_[*child].letters > a_line / 2;
    return paragraphs >= 2;
}

/// A short box under a heading that is one link to another page, behind most of the text. (Lists of
/// things to look at are made so too, but are most of their article.)
bool Cleaning::is_teaser(const Node& box) const {
    const Measure& measure = measures_[box];
    if (box.id < half_ || measure.letters > 500 || measure.prose > all_ / 10) return false;
    for (const Node* node = &box; node != nullptr; node = following(*node, box))
        if (heading_level(*node) > 0)
            return measures_[*node].letters > 0 && measures_[*node].link_density() > 0.9;
    return false;
}

bool Cleaning::is_rubbish_line(const Node& block) const {
    const Measure& measure = measures_[block];
    if (measure.letters == 0)
        return measure.pictures == 0 && !block.is("hr") && !block.is("td") && !block.is("th");
    if (heading_level(block) > 0) return repeats_title(block);
    if (block.is("li")) return is_teaser(block);
    if (!block.is("p")) return false;
    return is_label(block) || (measure.hint == Hint::noise && measure.link_density() > 0.5);
}

bool Cleaning::is_rubbish_box(const Node& box) const {
    const Measure& measure = measures_[box];
    const double share = measure.prose / all_;
    const double density = measure.link_density();
    if (measure.letters == 0) return measure.pictures == 0 || measure.hint == Hint::noise;
    if (share > 0.35 || keeps_notes_.contains(&box)) return false;
    if (box.is("nav") || is_label(box) || is_teaser(box)) return true;
    const bool is_list = is_one_of(box.name.text(), "ul ol dl table");
    if (measure.hint == Hint::noise)
        return is_list ? density > 0.3 : density > 0.2 || share < 0.1 || is_outside_text(box);
    if (measure.controls > 0 && share < 0.05) return true;
    if (density > 0.5) return !is_plain_list(box) && measure.pictures * 40 < measure.letters;
    const bool is_bare = box.is("div") && measure.stops == 0 && measure.pictures == 0 &&
                         box.attribute("class") != nullptr;
    return is_bare && measure.letters < 25 && measure.prose == 0;
}

bool Cleaning::is_rubbish(const Node& node) const {
    const Measure& measure = measures_[node];
    if (measure.is_inline)
        return measure.hint == Hint::noise && !node.is("a") && measure.letters < a_line &&
               measure.link_density() > 0.5;
    static const Names lines = names_of("p li dd dt td th tr pre blockquote figure figcaption hr "
                                        "tbody thead tfoot caption h1 h2 h3 h4 h5 h6");
    const bool is_line = lines.contains(node.name);
    return is_line ? is_rubbish_line(node) : is_rubbish_box(node);
}

void Cleaning::drop(Node& node) {
    if (measures_[node].letters > 0) dropped_.push_back(node.id);
    detach(node);
}

void Cleaning::clean(Node& within) {
    for (Node* child = within.first; child != nullptr;) {
        Node* const next = child->next;
        if (child->is_element()) {
            if (is_rubbish(*child))
                drop(*child);
            else
                clean(*child);
        }
        child = next;
    }
}

/// "Related stories" above a list that went.
void Cleaning::drop_empty_headings() {
    std::vector<Node*> blocks; // Headings, and one block after each.
    for (Node* node = &content_; node != nullptr; node = following(*node, content_)) {
        const bool is_heading = heading_level(*node) > 0;
        const bool is_text = node->is_text() && !trimmed(node->text).empty();
        if (is_heading || ((is_text || node->is("img")) && !blocks.empty())) blocks.push_back(node);
    }
    std::sort(dropped_.begin(), dropped_.end());
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const int level = heading_level(*blocks[i]);
        if (level == 0) continue;
        std::size_t next = i + 1;
        const std::uint32_t end = measures_[*blocks[i]].end;
        while (next < blocks.size() && blocks[next]->id < end) ++next; // Its own words.
        if (next < blocks.size() &&
            (heading_level(*blocks[next]) == 0 || heading_level(*blocks[next]) > level))
            continue;
        const auto went = std::lower_bound(dropped_.begin(), dropped_.end(), end);
        if (went == dropped_.end()) continue;
        if (next == blocks.size() || *went < blocks[next]->id) detach(*blocks[i]);
    }
}

} // namespace

void clean_content(Node& content, const Measures& measures, const manuscript::ArticleHead& head) {
    Cleaning(content, measures, head).run();
}

} // namespace makeready::reader
