// The title: the first line that is no furniture, told once or twice, with or without the site.
#include "draft.hpp"
#include "furniture.hpp"
#include "strings.hpp"
#include "words.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace makeready::restore {

namespace {

constexpr std::size_t head = 10; // Blocks in which a title and its repeats are looked for.

bool can_be_title(const Block& block) {
    const int words = count_words(block.text());
    return words >= 1 && words <= 30 && last_sign(block.text()) != ':';
}

/// Where "Title | Site" has its separator: the last of " | ", " - ", " – ", " — ", " : ", " » ".
std::optional<std::size_t> separator_in(std::string_view title) {
    constexpr std::array<std::string_view, 7> separators = {" | ", " - ", " – ", " — ",
                                                            " : ", " » ", " · "};
    std::optional<std::size_t> last;
    for (const auto separator : separators) {
        const auto at = title.rfind(separator);
        if (at != std::string_view::npos && at > 0 && (!last || at > *last)) last = at;
    }
    return last;
}

bool is_repeat(const Block& block, const std::string& title) {
    return folded(block.text()) == title;
}

/// Told twice, a line is the title, whatever its words.
bool is_told_twice(const Draft& draft, std::size_t i) {
    if (i + 1 >= draft.blocks.size() || is_rule(draft.blocks[i].text())) return false;
    return is_repeat(draft.blocks[i + 1], folded(draft.blocks[i].text()));
}

/// How sure it is that what follows the separator names the site, not the matter.
double sureness_of_site(const Draft& draft, const Block& title, std::size_t separator) {
    const std::string before = folded(title.text().substr(0, separator));
    const std::string site = folded(title.text().substr(separator));
    const std::string_view sign = std::string_view(title.text()).substr(separator, 3);
    if (site.empty() || count_words(site) > 4) return 0;
    double sureness = sign == " | " || sign == " » " ? 0.9 : sign == " : " ? 0.8 : 0.6;
    for (const Block& block : draft.blocks) {
        if (&block == &title) continue;
        const std::string words = folded(block.text());
        if (words == before) return 0.98;
        if (count_words(words) <= 12 && words.find(site) != std::string::npos) sureness = 0.95;
    }
    if (!begins_upper(title.text().substr(separator)) || count_words(before) < 2) sureness -= 0.3;
    return sureness;
}

/// Takes " | Site" off the title as a block of its own, set aside.
void cut_site_name(Draft& draft, std::size_t index) {
    const auto separator = separator_in(draft.blocks[index].text());
    if (!separator) return;
    const double sureness = sureness_of_site(draft, draft.blocks[index], *separator);
    if (sureness < least_confidence) return;
    Block site{.passage = draft.blocks[index].passage.slice(*separator)};
    draft.blocks[index].passage = draft.blocks[index].passage.slice(0, *separator);
    draft.set_aside(site, DecisionKind::site_name_dropped, "the title ends in the site's name",
                    sureness);
    draft.blocks.insert(draft.blocks.begin() + static_cast<std::ptrdiff_t>(index) + 1, site);
}

void drop_repeats(Draft& draft, std::size_t index) {
    const std::string title = folded(draft.blocks[index].text());
    bool is_next = true; // Nothing but repeats and furniture since the title.
    for (std::size_t i = index + 1; i < std::min(draft.blocks.size(), index + head); ++i) {
        Block& block = draft.blocks[i];
        if (block.kind != BlockKind::unknown) continue;
        const auto separator = separator_in(block.text());
        const bool with_site =
            separator && is_next && folded(block.text().substr(0, *separator)) == title;
        if (is_repeat(block, title) || with_site)
            draft.set_aside(block, DecisionKind::title_repeat_dropped,
                            "the title stands here again", 0.98);
        else
            is_next = is_next && is_furniture(block.text(), PagePart::head);
    }
}

/// A line that other articles begin with too, or that belongs to a page's frame.
bool is_frame(const Draft& draft, std::size_t i) {
    const std::string& line = draft.blocks[i].text();
    if (draft.site && draft.site->count(folded(line)).head > 0) return true;
    if (is_told_twice(draft, i)) return false;
    const bool is_among_furniture =
        (i > 0 && is_furniture(draft.blocks[i - 1].text(), PagePart::top)) ||
        (i + 1 < draft.blocks.size() && is_furniture(draft.blocks[i + 1].text(), PagePart::top));
    return is_furniture(line, PagePart::top) ||
           (is_among_furniture && is_likely_furniture(line, PagePart::top));
}

/// A stop with a space or a capital behind it, or at the end.
bool holds_sentence(std::string_view line) {
    if (ends_in_stop(line)) return true;
    for (std::size_t at = 0; at + 1 < line.size(); ++at) {
        const bool is_stop = line[at] == '.' || line[at] == '!' || line[at] == '?';
        if (is_stop && (line[at + 1] == ' ' || begins_upper(line.substr(at + 1, 1)))) return true;
    }
    return false;
}

/// The text itself: no title is that long, or ends so.
bool begins_text(const Block& block) {
    const int words = count_words(block.text());
    return words > 24 || (words > 16 && holds_sentence(block.text())) ||
           (words > 12 && last_sign(block.text()) == '.');
}

/// The last line before the text that is a page's frame only by its place: "All about the back".
std::size_t title_before(const Draft& draft, std::size_t text) {
    for (std::size_t i = text; i-- > 0;) {
        const std::string& line = draft.blocks[i].text();
        const bool recurs = draft.site && draft.site->count(folded(line)).head > 0;
        if (!recurs && !is_rule(line) && !is_furniture(line, PagePart::body) && !is_byline(line))
            return i;
    }
    return text;
}

/// The line without the site's name, if it has one.
std::string without_site(const std::string& line) {
    const auto separator = separator_in(line);
    return folded(separator ? std::string_view(line).substr(0, *separator) : line);
}

/// The first line that stands again before the text begins, with or without the site's name: what
/// stands above it is a page's frame, whatever it says.
std::optional<std::size_t> told_again(const Draft& draft) {
    const std::size_t end = std::min(draft.blocks.size(), head);
    for (std::size_t i = 0; i < end && !begins_text(draft.blocks[i]); ++i) {
        const std::string& line = draft.blocks[i].text();
        const bool fits =
            can_be_title(draft.blocks[i]) && (count_words(line) > 1 || is_told_twice(draft, i)) &&
            !draft.blocks[i].is_kept && !is_rule(line) && !is_furniture(line, PagePart::body);
        for (std::size_t j = i + 1; fits && j < end && !begins_text(draft.blocks[j]); ++j) {
            const std::string again = folded(draft.blocks[j].text());
            if (again == folded(line) || again == without_site(line) ||
                without_site(draft.blocks[j].text()) == folded(line))
                return i;
        }
    }
    return std::nullopt;
}

/// The first line before the text that ends in the name of a site which is named elsewhere too.
std::optional<std::size_t> before_site_name(const Draft& draft) {
    constexpr double sure = 0.95;
    const std::size_t end = std::min(draft.blocks.size(), head);
    for (std::size_t i = 0; i < end && !begins_text(draft.blocks[i]); ++i) {
        const Block& block = draft.blocks[i];
        const auto separator = separator_in(block.text());
        if (separator && can_be_title(block) && !block.is_kept &&
            !is_furniture(block.text(), PagePart::top) &&
            sureness_of_site(draft, block, *separator) >= sure)
            return i;
    }
    return std::nullopt;
}

/// A title that an answer names.
Draft with_named_title(Draft draft, std::size_t index) {
    draft.blocks[index].kind = BlockKind::title;
    draft.decide(DecisionKind::title_found, draft.blocks[index].passage, "an answer says so", 1);
    drop_repeats(draft, index);
    return draft;
}

} // namespace

Draft find_title(Draft draft) {
    for (std::size_t i = 0; i < draft.blocks.size(); ++i)
        if (draft.blocks[i].pinned == BlockKind::title)
            return with_named_title(std::move(draft), i);
    const std::size_t end = std::min(draft.blocks.size(), head);
    std::size_t index = 0;
    while (index < end && (is_frame(draft, index) || draft.blocks[index].is_kept)) ++index;
    if (const auto again = told_again(draft))
        index = *again;
    else if (const auto named = before_site_name(draft))
        index = *named;
    if (index == end) return draft;
    if (begins_text(draft.blocks[index])) index = title_before(draft, index);
    if (!can_be_title(draft.blocks[index])) return draft;
    for (std::size_t i = 0; i < index; ++i)
        draft.set_aside(draft.blocks[i], DecisionKind::furniture_set_aside,
                        "stands before the title", 0.9);
    cut_site_name(draft, index);
    Block& title = draft.blocks[index];
    title.kind = BlockKind::title;
    draft.decide(DecisionKind::title_found, title.passage,
                 "the first line that is no part of a web page's frame", 0.9);
    drop_repeats(draft, index);
    return draft;
}

} // namespace makeready::restore
