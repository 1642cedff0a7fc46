#include "navigation.hpp"
#include "strings.hpp"

namespace makeready::pdf {

namespace {

/// A folio taken apart as PDF counts: a prefix, a style, a number. Style 0: all of it is prefix.
struct Label {
    std::string prefix;
    char style = 0; ///< D 1, r i, R I
    int number = 0;

    bool follows(const Label& before, int pages) const {
        return style == before.style && prefix == before.prefix &&
               (style == 0 ? pages == 0 : number == before.number + pages);
    }
};

std::optional<int> roman(std::string_view letters) {
    static constexpr std::string_view digits = "ivxlcdm";
    static constexpr int values[] = {1, 5, 10, 50, 100, 500, 1000};
    int sum = 0;
    for (std::size_t n = 0; n < letters.size(); ++n) {
        const std::size_t digit = digits.find(letters[n]);
        if (digit == digits.npos) return std::nullopt;
        const std::size_t after = n + 1 < letters.size() ? digits.find(letters[n + 1]) : 0;
        sum += after != digits.npos && after > digit ? -values[digit] : values[digit];
    }
    // Only what would be written so again: "ic" is no folio, and "xiix" none either.
    if (sum < 1 || sum > 3999 || lower_roman(sum) != letters) return std::nullopt;
    return sum;
}

Label label_of(const std::string& folio) {
    if (const auto number = roman(folio)) return {"", 'r', *number};
    const std::string lowered = lower_ascii(folio);
    const bool capitals = folio.find_first_of("abcdefghijklmnopqrstuvwxyz") == folio.npos;
    if (const auto number = roman(lowered); number && capitals) return {"", 'R', *number};
    const std::size_t last = folio.find_last_not_of("0123456789");
    const std::size_t digits = last == folio.npos ? 0 : last + 1;
    const bool counts = digits < folio.size() && folio[digits] != '0' && folio.size() - digits < 9;
    if (!counts) return {folio, 0, 0};
    return {folio.substr(0, digits), 'D',
            static_cast<int>(*integer_of(std::string_view(folio).substr(digits)))};
}

/// The label of each page. A page without a folio (a title page, a chapter's blank verso) is still
/// counted: on from the folio before it, or back from the first one after.
std::vector<Label> labels_of(const std::vector<paint::PagePicture>& pages) {
    std::vector<Label> labels(pages.size());
    std::optional<std::size_t> seen;
    for (std::size_t n = 0; n < pages.size(); ++n) {
        if (pages[n].label.empty()) {
            if (seen) labels[n] = labels[n - 1], labels[n].number += labels[n].style != 0;
            continue;
        }
        labels[n] = label_of(pages[n].label);
        for (std::size_t back = n; !seen && labels[n].style != 0 && back > 0; --back) {
            const int number = labels[back].number - 1;
            if (number < 1) break;
            labels[back - 1] = {labels[n].prefix, labels[n].style, number};
        }
        seen = n;
    }
    return labels;
}

} // namespace

Object page_labels(const std::vector<paint::PagePicture>& pages) {
    const std::vector<Label> labels = labels_of(pages);
    Object numbers = Object::newArray();
    for (std::size_t n = 0; n < labels.size(); ++n) {
        const Label& label = labels[n];
        if (n > 0 && label.follows(labels[n - 1], label.style == 0 ? 0 : 1)) continue;
        Object run = Object::newDictionary();
        if (!label.prefix.empty()) run.replaceKey("/P", text(label.prefix));
        if (label.style != 0) run.replaceKey("/S", name(std::string("/") + label.style));
        if (label.number > 1) run.replaceKey("/St", Object::newInteger(label.number));
        numbers.appendItem(Object::newInteger(static_cast<long long>(n)));
        numbers.appendItem(run);
    }
    return Object::newDictionary({{"/Nums", numbers}});
}

} // namespace makeready::pdf
