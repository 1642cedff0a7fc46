#include "fields.hpp"

#include "strings.hpp"

namespace makeready::plan {
namespace {

struct Relator {
    std::string_view role, code;
};

/// MARC relator codes (id.loc.gov/vocabulary/relators) of the roles in the schema.
constexpr Relator relators[] = {
    {"author", "aut"},       {"editor", "edt"},   {"translator", "trl"}, {"illustrator", "ill"},
    {"photographer", "pht"}, {"foreword", "aui"}, {"afterword", "aft"},  {"contributor", "ctb"},
    {"compiler", "com"},     {"reviewer", "rev"}, {"designer", "bkd"},   {"narrator", "nrt"},
};

std::string relator_code(std::string_view role) {
    for (const Relator& relator : relators)
        if (relator.role == role) return std::string(relator.code);
    return "aut";
}

Person person_of(const Value& map) {
    return {.name = text_in(map, "name").value,
            .role = relator_code(text_in(map, "role").value),
            .file_as = text_in(map, "file-as").value};
}

} // namespace

Text text_in(const Value& map, std::string_view key) {
    const Value* value = map.find(key);
    return value != nullptr ? Text{value->text, value->at} : Text{};
}

const std::vector<Value>& items_in(const Value& map, std::string_view key) {
    static const std::vector<Value> none;
    const Value* value = map.find(key);
    return value != nullptr ? value->items : none;
}

std::vector<Text> texts_in(const Value& map, std::string_view key) {
    std::vector<Text> out;
    for (const Value& item : items_in(map, key)) out.push_back({item.text, item.at});
    return out;
}

std::vector<std::string> strings_in(const Value& map, std::string_view key) {
    std::vector<std::string> out;
    for (const Value& item : items_in(map, key)) out.push_back(item.text);
    return out;
}

std::vector<Person> persons_in(const Value& map, std::string_view key) {
    std::vector<Person> out;
    for (const Value& item : items_in(map, key)) out.push_back(person_of(item));
    return out;
}

std::vector<ArticleEntry> articles_in(const Value& map, std::string_view key) {
    std::vector<ArticleEntry> out;
    for (const Value& item : items_in(map, key))
        out.push_back({.id = text_in(item, "id"), .header = header_of(item)});
    return out;
}

Header header_of(const Value& map) {
    const auto text = [&](std::string_view key) { return text_in(map, key).value; };
    Header header{.title = text("title"),
                  .subtitle = text("subtitle"),
                  .summary = text("summary"),
                  .language = text("language"),
                  .date = text("date"),
                  .source = text("source"),
                  .licence = text("licence"),
                  .version = text("version"),
                  .authors = persons_in(map, "authors"),
                  .reviewed = {},
                  .tags = strings_in(map, "tags"),
                  .key_points = strings_in(map, "key-points"),
                  .sources = strings_in(map, "sources")};
    if (const Value* review = map.find("reviewed"))
        header.reviewed = {.date = text_in(*review, "date").value,
                           .by = text_in(*review, "by").value};
    return header;
}

} // namespace makeready::plan
