#include "yaml.hpp"

#include "handle.hpp"
#include "strings.hpp"
#include "wording.hpp"

#include <yaml.h>

namespace makeready::plan {
namespace {

// A file with more of them was written for another program.
constexpr int most_refusals = 20;

/// Turns libyaml's events into a tree. The stack holds the lists and maps that are still open.
class TreeReader {
public:
    TreeReader(std::string_view text, const Position& start, Report& report)
        : text_(text), start_(start), report_(report) {}

    std::optional<Value> read();

private:
    struct Open {
        Value value;
        std::optional<Entry> entry; ///< Of a map: its key was read, its value not yet.
    };

    bool take(const yaml_event_t& event);
    bool begin_document(const yaml_event_t& event);
    bool take_alias(const yaml_event_t& event);
    bool take_scalar(const yaml_event_t& event);
    bool open(ValueKind kind, const yaml_event_t& event, const yaml_char_t* anchor,
              const yaml_char_t* tag);
    bool close();
    bool place(Value value);
    bool place_key(Value key);
    bool is_key_expected() const;
    void refuse_properties(const Position& at, const yaml_char_t* anchor, const yaml_char_t* tag);
    void refuse(const Position& at, std::string_view code, std::string message);
    void tell(const yaml_parser_t& parser);
    Position at(const yaml_mark_t& mark) const;
    std::string_view line(std::size_t index) const;

    std::string_view text_;
    const Position& start_;
    Report& report_;
    std::vector<Open> open_;
    Value root_;
    std::size_t count_ = 0;
    int documents_ = 0;
    int refused_ = 0;
};

std::optional<Value> TreeReader::read() {
    yaml_parser_t parser;
    if (yaml_parser_initialize(&parser) == 0) throw std::bad_alloc();
    const Handle<yaml_parser_t, yaml_parser_delete> parser_held(&parser);
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char*>(text_.data()),
                                 text_.size());
    for (;;) {
        yaml_event_t event;
        if (yaml_parser_parse(&parser, &event) == 0) {
            tell(parser);
            return std::nullopt;
        }
        const Handle<yaml_event_t, yaml_event_delete> event_held(&event);
        if (event.type == YAML_STREAM_END_EVENT) return std::move(root_);
        if (!take(event) || refused_ >= most_refusals) return std::nullopt;
    }
}

bool TreeReader::take(const yaml_event_t& event) {
    switch (event.type) {
    case YAML_DOCUMENT_START_EVENT:
        return begin_document(event);
    case YAML_ALIAS_EVENT:
        return take_alias(event);
    case YAML_SCALAR_EVENT:
        return take_scalar(event);
    case YAML_SEQUENCE_START_EVENT:
        return open(ValueKind::list, event, event.data.sequence_start.anchor,
                    event.data.sequence_start.tag);
    case YAML_MAPPING_START_EVENT:
        return open(ValueKind::map, event, event.data.mapping_start.anchor,
                    event.data.mapping_start.tag);
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT:
        return close();
    default:
        return true;
    }
}

bool TreeReader::begin_document(const yaml_event_t& event) {
    const auto& document = event.data.document_start;
    if (document.version_directive != nullptr ||
        document.tag_directives.start != document.tag_directives.end)
        refuse(at(event.start_mark), "MR007",
               "a line beginning with \"%\" is a directive, and there are none here. Remove it.");
    if (++documents_ == 1) return true;
    refuse(at(event.start_mark), "MR007",
           "\"---\" begins a second document, and a file holds one. "
           "Remove the line, or make two files.");
    return false;
}

bool TreeReader::take_alias(const yaml_event_t& event) {
    const std::string name = concat("*", reinterpret_cast<const char*>(event.data.alias.anchor));
    refuse(at(event.start_mark), "MR007",
           concat(in_quotes(name), " is an alias, and there are none here. Write the value out; "
                                   "a text that begins with \"*\" goes in quotes."));
    return place(scalar_value(name, at(event.start_mark)));
}

bool TreeReader::take_scalar(const yaml_event_t& event) {
    const auto& scalar = event.data.scalar;
    refuse_properties(at(event.start_mark), scalar.anchor, scalar.tag);
    return place(scalar_value({reinterpret_cast<const char*>(scalar.value), scalar.length},
                              at(event.start_mark), scalar.style != YAML_PLAIN_SCALAR_STYLE));
}

bool TreeReader::open(ValueKind kind, const yaml_event_t& event, const yaml_char_t* anchor,
                      const yaml_char_t* tag) {
    const Position here = at(event.start_mark);
    refuse_properties(here, anchor, tag);
    if (is_key_expected()) {
        refuse(here, "MR007",
               "a list or a map stands where a key is expected, and a key is one name. "
               "Text with brackets or braces goes in quotes.");
        return false;
    }
    if (open_.size() == deepest_nesting) {
        refuse(here, "MR008",
               concat("lists and maps are nested more than ", deepest_nesting,
                      " deep. No manifest needs that: look for brackets left open."));
        return false;
    }
    open_.push_back({kind == ValueKind::list ? list_value(here) : map_value(here), std::nullopt});
    return true;
}

bool TreeReader::close() {
    Value value = std::move(open_.back().value);
    open_.pop_back();
    return place(std::move(value));
}

bool TreeReader::place(Value value) {
    if (++count_ > most_values) {
        refuse(value.at, "MR008",
               concat("the file holds more than ", most_values,
                      " values. Divide it into several manifests."));
        return false;
    }
    if (is_key_expected()) return place_key(std::move(value));
    if (open_.empty()) {
        root_ = std::move(value);
    } else if (Open& parent = open_.back(); parent.value.kind == ValueKind::list) {
        parent.value.items.push_back(std::move(value));
    } else {
        parent.entry->value = std::move(value);
        if (parent.entry->key != "<<") parent.value.entries.push_back(std::move(*parent.entry));
        parent.entry.reset();
    }
    return true;
}

bool TreeReader::place_key(Value key) {
    if (key.text == "<<")
        refuse(key.at, "MR007",
               "\"<<\" is a merge key, and there are none here. Write the keys out; "
               "what all books share belongs at the top of a library.");
    if (key.is_missing())
        refuse(key.at, "MR003", "a key is missing before the colon. Write: key: value");
    open_.back().entry = Entry{std::move(key.text), key.at, {}};
    return true;
}

bool TreeReader::is_key_expected() const {
    return !open_.empty() && open_.back().value.kind == ValueKind::map && !open_.back().entry;
}

void TreeReader::refuse_properties(const Position& at, const yaml_char_t* anchor,
                                   const yaml_char_t* tag) {
    if (anchor != nullptr)
        refuse(at, "MR007",
               concat(in_quotes(concat("&", reinterpret_cast<const char*>(anchor))),
                      " is an anchor, and there are none here. Remove it; "
                      "a text that begins with \"&\" goes in quotes."));
    if (tag != nullptr)
        refuse(at, "MR007",
               "a word that begins with \"!\" is a tag, and there are none here: every value "
               "is a text. Remove it; a text that begins with \"!\" goes in quotes.");
}

void TreeReader::refuse(const Position& at, std::string_view code, std::string message) {
    report_.error(at, code, std::move(message));
    ++refused_;
}

void TreeReader::tell(const yaml_parser_t& parser) {
    if (parser.error == YAML_MEMORY_ERROR) throw std::bad_alloc();
    const auto words = [](const char* text) {
        return std::string_view(text != nullptr ? text : "");
    };
    report_syntax({.problem = words(parser.problem),
                   .context = words(parser.context),
                   .at = at(parser.problem_mark),
                   .context_at = at(parser.context_mark),
                   .line = line(parser.problem_mark.line),
                   .line_above = parser.problem_mark.line > 0 ? line(parser.problem_mark.line - 1)
                                                              : std::string_view()},
                  report_);
}

Position TreeReader::at(const yaml_mark_t& mark) const {
    return start_.at_line(start_.line + static_cast<std::int32_t>(mark.line) + 1,
                          static_cast<std::int32_t>(mark.column) + 1);
}

std::string_view TreeReader::line(std::size_t index) const {
    std::string_view rest = text_;
    for (; index > 0 && !rest.empty(); --index)
        rest.remove_prefix(std::min(rest.size(), rest.find('\n') + 1));
    return rest.substr(0, rest.find('\n'));
}

} // namespace

Value scalar_value(std::string text, const Position& at, bool is_quoted) {
    Value value;
    value.at = at;
    value.text = std::move(text);
    value.quoted = is_quoted;
    return value;
}

Value list_value(const Position& at, std::vector<Value> items) {
    Value value;
    value.kind = ValueKind::list;
    value.at = at;
    value.items = std::move(items);
    return value;
}

Value map_value(const Position& at, std::vector<Entry> entries) {
    Value value;
    value.kind = ValueKind::map;
    value.at = at;
    value.entries = std::move(entries);
    return value;
}

const Value* Value::find(std::string_view key) const {
    for (const Entry& entry : entries)
        if (entry.key == key) return &entry.value;
    return nullptr;
}

std::optional<Value> parse_yaml(std::string_view text, const Position& start, Report& report) {
    if (!is_readable(text, start, report)) return std::nullopt;
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3); // Windows editors still write it.
    return TreeReader(text, start, report).read();
}

} // namespace makeready::plan
