#include "restore.hpp"
#include "strings.hpp"

#include <algorithm>

namespace makeready::restore {

std::string_view name_of(DecisionKind kind) {
    switch (kind) {
    case DecisionKind::characters_repaired:
        return "characters repaired";
    case DecisionKind::unwrapped:
        return "lines unwrapped";
    case DecisionKind::title_found:
        return "title found";
    case DecisionKind::title_repeat_dropped:
        return "repeated title set aside";
    case DecisionKind::site_name_dropped:
        return "site name set aside";
    case DecisionKind::furniture_set_aside:
        return "page furniture set aside";
    case DecisionKind::recurring_set_aside:
        return "line of the site set aside";
    case DecisionKind::teaser_set_aside:
        return "teaser set aside";
    case DecisionKind::byline_found:
        return "byline found";
    case DecisionKind::heading_unglued:
        return "heading unglued";
    case DecisionKind::paragraph_unglued:
        return "paragraph unglued";
    case DecisionKind::list_split:
        return "list split";
    case DecisionKind::list_recognised:
        return "list recognised";
    case DecisionKind::list_item:
        return "list item";
    case DecisionKind::heading_recognised:
        return "heading recognised";
    case DecisionKind::paragraph_kept:
        return "paragraph kept";
    }
    return "";
}

namespace {

std::string counted(std::ptrdiff_t count, std::string_view one, std::string_view many) {
    return concat(count, " ", count == 1 ? one : many);
}

} // namespace

std::string summary(const Account& account) {
    if (account.is_plain) return "left as plain paragraphs";
    const auto count = [&](DecisionKind kind) {
        return std::count_if(account.decisions.begin(), account.decisions.end(),
                             [&](const Decision& d) { return d.kind == kind; });
    };
    std::vector<std::string> parts;
    parts.emplace_back(count(DecisionKind::title_found) > 0 ? "title found" : "no title found");
    const auto tell = [&](DecisionKind kind, std::string_view one, std::string_view many) {
        if (const auto number = count(kind); number > 0)
            parts.push_back(counted(number, one, many));
    };
    if (count(DecisionKind::characters_repaired) > 0) parts.emplace_back("characters repaired");
    if (count(DecisionKind::unwrapped) > 0) parts.emplace_back("wrapped lines joined");
    tell(DecisionKind::list_split, "list split into items", "lists split into items");
    tell(DecisionKind::list_recognised, "list recognised", "lists recognised");
    tell(DecisionKind::heading_recognised, "heading recognised", "headings recognised");
    tell(DecisionKind::heading_unglued, "heading unglued", "headings unglued");
    tell(DecisionKind::paragraph_unglued, "paragraph unglued", "paragraphs unglued");
    if (!account.set_aside.empty())
        parts.push_back(
            concat(counted(static_cast<std::ptrdiff_t>(account.set_aside.size()), "line", "lines"),
                   " set aside"));
    return joined(parts, ", ");
}

} // namespace makeready::restore
