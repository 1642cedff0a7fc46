// Generated content: CSS Content 3, CSS Lists 3 (counters), GCPM (named strings, running elements,
// bookmarks, cross references).
#include "codecs.hpp"
#include "counter_style.hpp"

namespace makeready::style {
namespace {

using Kind = ContentPart::Kind;

/// A part before the attributes it names are put in.
struct SpecifiedPart {
    ContentPart part;
    std::string text_attribute, url_attribute;
};

using SpecifiedContent = std::vector<SpecifiedPart>;

Content computed(Computation& c, const SpecifiedContent& specified) {
    Content out;
    for (const SpecifiedPart& one : specified) {
        ContentPart part = one.part;
        if (!one.text_attribute.empty())
            part.text = c.attribute(one.text_attribute).value_or(part.text);
        if (!one.url_attribute.empty()) part.url = c.attribute(one.url_attribute).value_or("");
        out.push_back(std::move(part));
    }
    return out;
}

/// Reads a content list, piece by piece.
class ContentReader {
public:
    explicit ContentReader(Reader& reader) : reader_(reader) {}

    /// At least one piece; nothing if a function has wrong arguments.
    std::optional<SpecifiedContent> list();

private:
    enum class Taken : std::uint8_t { yes, no, wrong };
    Taken piece(SpecifiedPart& into);
    Taken function(SpecifiedPart& into);
    bool arguments(const std::string& name, Reader& in, SpecifiedPart& into);
    bool target(Reader& in, SpecifiedPart& into);
    static bool attribute(Reader& in, SpecifiedPart& into);
    static bool counter(Reader& in, SpecifiedPart& into, bool with_separator);
    static bool leader(Reader& in, SpecifiedPart& into);
    static bool which(Reader& in, SpecifiedPart& into, std::string_view otherwise,
                      std::initializer_list<std::string_view> allowed);

    Reader& reader_;
};

std::optional<SpecifiedContent> ContentReader::list() {
    SpecifiedContent out;
    for (;;) {
        SpecifiedPart next;
        const Taken taken = piece(next);
        if (taken == Taken::wrong) return std::nullopt;
        if (taken == Taken::no) return out.empty() ? std::nullopt : std::optional(std::move(out));
        out.push_back(std::move(next));
    }
}

ContentReader::Taken ContentReader::piece(SpecifiedPart& into) {
    static constexpr Word<Kind> quote_words[] = {{"open-quote", Kind::open_quote},
                                                 {"close-quote", Kind::close_quote},
                                                 {"no-open-quote", Kind::no_open_quote},
                                                 {"no-close-quote", Kind::no_close_quote}};
    if (const auto text = reader_.take_string()) {
        into.part.text = *text;
        return Taken::yes;
    }
    if (const auto url = reader_.take_url()) {
        into.part.kind = Kind::image;
        into.part.url = *url;
        return Taken::yes;
    }
    if (const auto quote = words(quote_words).read(reader_)) {
        into.part.kind = *quote;
        return Taken::yes;
    }
    return reader_.peek().is(TokenKind::function) ? function(into) : Taken::no;
}

ContentReader::Taken ContentReader::function(SpecifiedPart& into) {
    const std::string name = lower_ascii(reader_.peek().text);
    Reader in = reader_.take_block();
    return arguments(name, in, into) && in.done() ? Taken::yes : Taken::wrong;
}

bool ContentReader::arguments(const std::string& name, Reader& in, SpecifiedPart& into) {
    ContentPart& part = into.part;
    if (name == "attr") return attribute(in, into);
    if (name == "counter" || name == "counters") {
        part.kind = name == "counter" ? Kind::counter : Kind::counters;
        return counter(in, into, part.kind == Kind::counters);
    }
    if (name == "target-counter" || name == "target-counters") {
        part.kind = name == "target-counter" ? Kind::target_counter : Kind::target_counters;
        return target(in, into) && in.take_comma() &&
               counter(in, into, part.kind == Kind::target_counters);
    }
    if (name == "target-text") {
        part.kind = Kind::target_text;
        return target(in, into) &&
               (!in.take_comma()
                    ? which(in, into, "content", {})
                    : which(in, into, "", {"content", "before", "after", "first-letter"}));
    }
    if (name == "string" || name == "element") {
        part.kind = name == "string" ? Kind::string : Kind::element;
        const auto named = in.take_custom_name();
        if (!named) return false;
        part.name = *named;
        return !in.take_comma() ? which(in, into, "first", {})
                                : which(in, into, "", {"first", "start", "last", "first-except"});
    }
    if (name == "content") {
        part.kind = Kind::content;
        return which(in, into, "text", {"text", "before", "after", "first-letter", "marker"});
    }
    if (name != "leader") return false;
    part.kind = Kind::leader;
    return leader(in, into);
}

bool ContentReader::which(Reader& in, SpecifiedPart& into, std::string_view otherwise,
                          std::initializer_list<std::string_view> allowed) {
    for (const std::string_view word : allowed) {
        if (!in.take_word(word)) continue;
        into.part.which = word;
        return true;
    }
    into.part.which = otherwise;
    return !otherwise.empty();
}

// attr(name), attr(name, "otherwise"): a name may have a prefix, written with |.
bool ContentReader::attribute(Reader& in, SpecifiedPart& into) {
    auto name = in.take_name();
    if (name && in.take_sign('|')) {
        const auto local = in.take_name();
        name = local ? std::optional(concat(*name, ":", *local)) : std::nullopt;
    }
    if (!name) return false;
    in.take_word("string");
    into.text_attribute = *name;
    if (in.take_comma()) {
        const auto otherwise = in.take_string();
        if (!otherwise) return false;
        into.part.text = *otherwise;
    }
    return in.done();
}

bool ContentReader::counter(Reader& in, SpecifiedPart& into, bool with_separator) {
    const auto name = in.take_custom_name();
    if (!name) return false;
    into.part.name = *name;
    if (with_separator) {
        const auto separator = in.take_comma() ? in.take_string() : std::nullopt;
        if (!separator) return false;
        into.part.text = *separator;
    }
    if (!in.take_comma()) return true;
    if (const auto text = in.take_string()) {
        into.part.style = quoted_string(*text);
        return true;
    }
    const auto style = take_counter_style(in);
    if (style) into.part.style = *style;
    return style.has_value();
}

bool ContentReader::target(Reader& in, SpecifiedPart& into) {
    if (const auto url = in.take_url()) {
        into.part.url = *url;
        return true;
    }
    if (const auto text = in.take_string()) {
        into.part.url = *text;
        return true;
    }
    auto arguments = in.take_function("attr");
    SpecifiedPart named;
    if (!arguments) return false;
    const auto name = arguments->take_name();
    if (!name) return false;
    arguments->take_word("url");
    into.url_attribute = *name;
    return arguments->done();
}

bool ContentReader::leader(Reader& in, SpecifiedPart& into) {
    if (in.take_word("dotted"))
        into.part.text = ".";
    else if (in.take_word("solid"))
        into.part.text = "_";
    else if (in.take_word("space"))
        into.part.text = " ";
    else if (const auto text = in.take_string(); text && !text->empty())
        into.part.text = *text;
    else
        return false;
    return true;
}

std::string text_of(const ContentPart& part) {
    const auto call = [&](std::string_view name, std::initializer_list<std::string> arguments) {
        return concat(name, "(", joined({arguments.begin(), arguments.size()}, ", "), ")");
    };
    const std::string url = concat("url(", quoted_string(part.url), ")");
    switch (part.kind) {
    case Kind::text:
        return quoted_string(part.text);
    case Kind::counter:
        return call("counter", {part.name.text(), part.style.text()});
    case Kind::counters:
        return call("counters", {part.name.text(), quoted_string(part.text), part.style.text()});
    case Kind::open_quote:
        return "open-quote";
    case Kind::close_quote:
        return "close-quote";
    case Kind::no_open_quote:
        return "no-open-quote";
    case Kind::no_close_quote:
        return "no-close-quote";
    case Kind::string:
        return call("string", {part.name.text(), part.which.text()});
    case Kind::element:
        return call("element", {part.name.text(), part.which.text()});
    case Kind::target_counter:
        return call("target-counter", {url, part.name.text(), part.style.text()});
    case Kind::target_counters:
        return call("target-counters",
                    {url, part.name.text(), quoted_string(part.text), part.style.text()});
    case Kind::target_text:
        return call("target-text", {url, part.which.text()});
    case Kind::leader:
        return call("leader", {quoted_string(part.text)});
    case Kind::content:
        return call("content", {part.which.text()});
    case Kind::image:
        return url;
    }
    return {};
}

std::string text_of(const Content& content) {
    std::string out;
    for (const ContentPart& part : content) out += concat(out.empty() ? "" : " ", text_of(part));
    return out;
}

/// `content` itself: normal, none, or a list with an optional text for those who can't see.
struct ContentCodec {
    struct Specified {
        bool is_normal = false;
        SpecifiedContent list;
    };

    std::string values() const {
        return "normal | none | [<string> | <url> | attr() | counter() | counters() | open-quote | "
               "close-quote | string() | element() | target-counter() | target-text() | leader() | "
               "content()]+";
    }

    std::optional<Specified> read(Reader& reader) const {
        if (reader.take_word("normal")) return Specified{true, {}};
        if (reader.take_word("none")) return Specified{};
        auto list = ContentReader(reader).list();
        if (!list) return std::nullopt;
        if (reader.take_sign('/') && !ContentReader(reader).list()) return std::nullopt;
        return Specified{false, std::move(*list)};
    }

    std::optional<Content> compute(Computation& c, const Specified& value) const {
        if (value.is_normal) return std::nullopt;
        return computed(c, value.list);
    }

    std::string text(const std::optional<Content>& content) const {
        if (!content) return "normal";
        return content->empty() ? "none" : text_of(*content);
    }
};

/// none | [ <name> <integer>? ]+; a reset also takes reversed(<name>).
struct CounterCodec {
    std::int32_t otherwise = 0;
    bool resets = false;

    std::string values() const {
        return resets ? "none | [[<name> | reversed(<name>)] <integer>?]+"
                      : "none | [<name> <integer>?]+";
    }

    std::optional<CounterChange> take_change(Reader& reader) const {
        auto arguments = resets ? reader.take_function("reversed") : std::nullopt;
        const auto name = arguments ? arguments->take_custom_name() : reader.take_custom_name();
        if (!name || (arguments && !arguments->done())) return std::nullopt;
        const auto value = take_integer(reader);
        return CounterChange{*name, value.value_or(otherwise), arguments && !value};
    }

    std::optional<std::vector<CounterChange>> read(Reader& reader) const {
        std::vector<CounterChange> out;
        if (reader.take_word("none")) return out;
        while (auto change = take_change(reader)) out.push_back(std::move(*change));
        return out.empty() ? std::nullopt : std::optional(std::move(out));
    }

    std::vector<CounterChange> compute(const Computation&,
                                       const std::vector<CounterChange>& value) const {
        return value;
    }

    std::string text(const std::vector<CounterChange>& changes) const {
        std::string out;
        for (const CounterChange& change : changes) {
            out += out.empty() ? "" : " ";
            out += change.reversed ? concat("reversed(", change.name.text(), ")")
                                   : concat(change.name.text(), " ", change.value);
        }
        return out.empty() ? "none" : out;
    }
};

/// none | [ <name> <content-list> ]#
struct StringSetCodec {
    using Specified = std::vector<std::pair<Atom, SpecifiedContent>>;

    std::string values() const {
        return "none | [<name> [<string> | content() | attr() | counter()]+]#";
    }

    std::optional<Specified> read(Reader& reader) const {
        Specified out;
        if (reader.take_word("none")) return out;
        do {
            const auto name = reader.take_custom_name();
            auto list = name ? ContentReader(reader).list() : std::nullopt;
            if (!list) return std::nullopt;
            out.emplace_back(*name, std::move(*list));
        } while (reader.take_comma());
        return out;
    }

    std::vector<StringSet> compute(Computation& c, const Specified& value) const {
        std::vector<StringSet> out;
        for (const auto& [name, list] : value) out.push_back({name, computed(c, list)});
        return out;
    }

    std::string text(const std::vector<StringSet>& sets) const {
        std::string out;
        for (const StringSet& set : sets)
            out += concat(out.empty() ? "" : ", ", set.name.text(), " ", text_of(set.content));
        return out.empty() ? "none" : out;
    }
};

struct LabelCodec {
    std::string values() const { return "none | [<string> | content() | attr() | counter()]+"; }

    std::optional<SpecifiedContent> read(Reader& reader) const {
        if (reader.take_word("none")) return SpecifiedContent{};
        return ContentReader(reader).list();
    }

    Content compute(Computation& c, const SpecifiedContent& value) const {
        return computed(c, value);
    }

    std::string text(const Content& content) const {
        return content.empty() ? "none" : text_of(content);
    }
};

constexpr Word<bool> state_words[] = {{"open", true}, {"closed", false}};

} // namespace

void add_content_properties(std::vector<Property>& table) {
    table.push_back(OWN("content", content, ContentCodec{}));
    table.push_back(OWN("counter-reset", counter_reset, CounterCodec{0, true}));
    table.push_back(OWN("counter-increment", counter_increment, CounterCodec{1}));
    table.push_back(OWN("counter-set", counter_set, CounterCodec{0}));
    table.push_back(OWN("string-set", string_set, StringSetCodec{}));
    table.push_back(OWN("bookmark-level", bookmark_level, IntegerCodec{1, "none", 0}));
    table.push_back(OWN("bookmark-label", bookmark_label, LabelCodec{}));
    table.push_back(OWN("bookmark-state", bookmark_open, words(state_words)));
}

} // namespace makeready::style
