#include "declarations.hpp"

#include "strings.hpp"
#include "variables.hpp"

namespace makeready::style {

Position Findings::at(const Token& token) const {
    if (places_ == Places::at_start) return start_;
    const bool on_first = token.line == 1;
    return start_.at_line(start_.line + token.line, token.column + (on_first ? start_.column : 0));
}

std::string Findings::quoted(Tokens some) const {
    constexpr std::size_t longest = 60;
    std::string text = source_.quoted(some);
    if (text.size() <= longest) return text;
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    return text.substr(0, end) + "...";
}

namespace {

std::vector<std::string> known_names() {
    std::vector<std::string> names = {"all", "size", "bleed", "marks"};
    for (const Property& row : properties().longhands()) names.push_back(row.name);
    for (const Shorthand& row : properties().shorthands()) names.push_back(row.name);
    for (const Meaning& row : properties().meanings()) names.push_back(row.name);
    return names;
}

/// Whether a property's own reader knows attr(), as it did in CSS 2.1.
bool reads_attributes(std::string_view name) {
    return name == "content" || name == "string-set" || name == "bookmark-label";
}

/// Reads one declaration. What it understands goes to the block, all else to the findings.
class DeclarationReader {
public:
    DeclarationReader(const Item& item, const Findings& findings)
        : item_(item), findings_(findings), name_(lower_ascii(item.name())) {}

    Declarations run();

private:
    Declarations custom();
    Declarations pending();
    Declarations plain();
    void tell_unknown() const;
    void tell_invalid() const;

    const Item& item_;
    const Findings& findings_;
    std::string name_;
};

Declarations DeclarationReader::run() {
    if (item_.name().starts_with("--")) return custom();
    if (!properties().knows(name_)) {
        tell_unknown();
        return {};
    }
    if (has_variables(item_.block)) return pending();
    return has_attributes(item_.block) && !reads_attributes(name_) ? pending() : plain();
}

Declarations DeclarationReader::custom() {
    Declaration out;
    out.custom = item_.name();
    if (item_.block.size() == 1 && item_.block[0].is(TokenKind::ident))
        out.wide = wide_keyword(item_.block[0].text).value_or(Wide::none);
    out.pending = std::make_shared<const Pending>(
        Pending{item_.name(), findings_.source().quoted(item_.block)});
    return {std::move(out)};
}

// Every longhand that the name may set waits for the variables; the value is parsed for each
// element, and each longhand takes its part of it.
Declarations DeclarationReader::pending() {
    Declarations out;
    const auto text =
        std::make_shared<const Pending>(Pending{name_, findings_.source().quoted(item_.block)});
    const auto unset = tokenise("unset");
    parse_value(name_, unset.tokens, out, nullptr);
    for (Declaration& one : out) {
        one.wide = Wide::none;
        one.pending = text;
    }
    return out;
}

Declarations DeclarationReader::plain() {
    Declarations out;
    std::vector<std::string> remarks;
    if (!parse_value(name_, item_.block, out, &remarks)) tell_invalid();
    for (const std::string& remark : remarks) findings_.warn(*item_.first, "MR503", remark);
    return out;
}

void DeclarationReader::tell_unknown() const {
    if (const auto advice = advice_for_unsupported(name_)) {
        findings_.warn(*item_.first, "MR503",
                       concat("property \"", name_, "\" was left out: ", *advice));
        return;
    }
    const auto near = nearest(name_, known_names());
    findings_.warn(*item_.first, "MR501",
                   concat("property \"", item_.name(), "\" is not known",
                          near ? concat(". Did you mean \"", *near, "\"?") : " and was left out"));
}

void DeclarationReader::tell_invalid() const {
    const Token& at = item_.block.empty() ? *item_.first : item_.block.front();
    const std::string takes = properties().values_of(name_);
    if (item_.block.empty()) {
        findings_.warn(at, "MR502", concat("\"", name_, "\" has no value; it takes ", takes));
        return;
    }
    const std::string value = findings_.quoted(item_.block);
    Declarations unused;
    const std::string with_unit = value + "px";
    const bool lacks_unit = item_.block.size() == 1 && at.is(TokenKind::number) &&
                            parse_value(name_, tokenise(with_unit).tokens, unused, nullptr);
    findings_.warn(at, "MR502",
                   concat("\"", value, "\" is no value for \"", name_, "\", which takes ", takes,
                          lacks_unit ? concat(". Did you mean \"", with_unit, "\"?") : ""));
}

} // namespace

void add_declaration(const Item& item, const Findings& findings, Block& into) {
    Declarations read = DeclarationReader(item, findings).run();
    if (read.empty()) return;
    const Position at = findings.at(*item.first);
    for (Declaration& one : read) {
        one.important = item.important;
        one.at = at;
        into.declarations.push_back(std::move(one));
    }
    into.has_important = into.has_important || item.important;
}

} // namespace makeready::style
