#include "book_reader.hpp"
#include "checker.hpp"
#include "fields.hpp"
#include "file.hpp"
#include "plan.hpp"
#include "rules.hpp"
#include "strings.hpp"
#include "wording.hpp"

namespace makeready::plan {
namespace {

/// Reads a manifest's tree: what it is, what is in it, what its books share.
class PlanReader {
public:
    PlanReader(const std::filesystem::path& file, Report& report)
        : report_(report), checker_(report, Severity::error) {
        plan_.file = file;
        plan_.folder = file.parent_path();
    }

    Plan read(std::string_view yaml);

private:
    bool is_manifest(const Value& root);
    bool has_known_version(const Value& root);
    bool is_one_kind(const Value& root);
    void read_catalogue(const Value& map);
    void read_single(const Value& root);
    void read_library(const Value& root);
    void check_contents(const Value& map, std::string_view shape);

    Report& report_;
    Checker checker_;
    Plan plan_;
};

Plan PlanReader::read(std::string_view yaml) {
    const Position start = start_of(shown(plan_.file));
    const std::optional<Value> root = parse_yaml(yaml, start, report_);
    if (!root) return std::move(plan_);
    if (root->is_missing()) {
        report_.error(start, "MR001",
                      concat("the file is empty. Begin with: makeready: ", schema_version));
        return std::move(plan_);
    }
    if (!is_manifest(*root)) return std::move(plan_);
    if (root->find("book") != nullptr)
        read_single(*root);
    else
        read_library(*root);
    check_rules(plan_, report_);
    return std::move(plan_);
}

bool PlanReader::is_manifest(const Value& root) {
    if (root.kind == ValueKind::map) return has_known_version(root) && is_one_kind(root);
    report_.error(root.at, "MR011",
                  concat("a manifest is made of keys and values, this is ",
                         root.kind == ValueKind::list ? "a list" : "a text",
                         ". Begin with: makeready: ", schema_version));
    return false;
}

bool PlanReader::has_known_version(const Value& root) {
    const Value* version = root.find("makeready");
    if (version == nullptr) {
        report_.error(root.at, "MR009",
                      concat("this manifest has no \"makeready\", the version of its keys. "
                             "Add as the first line: makeready: ",
                             schema_version));
        return false;
    }
    if (version->kind == ValueKind::scalar && trimmed(version->text) == schema_version) return true;
    report_.error(version->at, "MR009",
                  concat("the version ", in_quotes(version->text),
                         " of manifests is not known here; ", schema_version,
                         " is. Write: makeready: ", schema_version, ", or use a newer makeready."));
    return false;
}

bool PlanReader::is_one_kind(const Value& root) {
    const bool is_book = root.find("book") != nullptr;
    const bool is_library = root.find("library") != nullptr;
    if (is_book != is_library) return true;
    if (is_book)
        report_.error(
            root.find("library")->at, "MR010",
            "a manifest makes one book or a library, and this says both. Remove \"book\" or "
            "\"library\", or make two manifests.");
    else
        report_.error(root.at, "MR010",
                      "this manifest makes neither a book nor a library. Add on the second line: "
                      "book: back-care, with an id of your own.");
    return false;
}

void PlanReader::read_catalogue(const Value& map) {
    if (const Value* feed = map.find("catalogue"))
        plan_.catalogue = {.at = feed->at,
                           .opds = text_in(*feed, "opds").value,
                           .title = text_in(*feed, "title").value,
                           .address = text_in(*feed, "address").value};
}

void PlanReader::read_single(const Value& root) {
    const Value map = checker_.map_of(root, *find_shape("book"));
    check_contents(map, "book");
    read_catalogue(map);
    plan_.books.push_back(read_book(map, text_in(map, "book"), text_in(map, "articles")));
}

/// A compilation with all that its library says and it does not. Maps are joined key by key, but
/// outputs are taken or replaced as a whole: editions are chosen together.
Value with_defaults(Value compilation, const Value& library) {
    for (const Entry& entry : library.entries) {
        const Row* row = find_row(*find_shape("library"), entry.key);
        if (row->group != "shared") continue;
        const auto own = std::find_if(compilation.entries.begin(), compilation.entries.end(),
                                      [&](const Entry& other) { return other.key == entry.key; });
        if (own == compilation.entries.end()) {
            compilation.entries.push_back(entry);
        } else if (own->value.kind == ValueKind::map && row->form == Form::one) {
            for (const Entry& inner : entry.value.entries)
                if (own->value.find(inner.key) == nullptr) own->value.entries.push_back(inner);
        }
    }
    return compilation;
}

void PlanReader::read_library(const Value& root) {
    const Value map = checker_.map_of(root, *find_shape("library"));
    plan_.library = text_in(map, "library");
    read_catalogue(map);
    for (const Value& compilation : items_in(map, "compilations")) {
        check_contents(compilation, "compilation");
        plan_.books.push_back(read_book(with_defaults(compilation, map), text_in(compilation, "id"),
                                        text_in(map, "articles")));
    }
}

/// Contents are parts, or chapters, or (in a compilation) articles: a reader can't know their order
/// if there are two of them.
void PlanReader::check_contents(const Value& map, std::string_view shape) {
    const Entry* first = nullptr;
    for (const Entry& entry : map.entries) {
        const bool is_contents = entry.key == "parts" || entry.key == "chapters" ||
                                 (entry.key == "articles" && entry.value.kind == ValueKind::list);
        if (!is_contents) continue;
        if (first != nullptr)
            checker_.tell(entry.at, "MR016",
                          concat("this ", shape, " has ", in_quotes(first->key), " (line ",
                                 first->at.line, ") and ", in_quotes(entry.key),
                                 ". Keep one of them, and move the rest into it."));
        first = &entry;
    }
}

} // namespace

Plan read_plan(std::string_view yaml, const std::filesystem::path& file, Report& report) {
    return PlanReader(file, report).read(yaml);
}

Header read_header(std::string_view yaml, const Position& start, Report& report) {
    const std::optional<Value> root = parse_yaml(yaml, start, report);
    if (!root || root->is_missing()) return {};
    if (root->kind != ValueKind::map) {
        report.error(root->at, "MR011",
                     "a header is made of keys and values. Write: title: When the leg hurts too");
        return {};
    }
    // An article may come from another tool with keys of its own; they do no harm.
    return header_of(Checker(report, Severity::warning).map_of(*root, *find_shape("header")));
}

} // namespace makeready::plan
