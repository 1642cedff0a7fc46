// The inside of a rule comes in, its understood declarations go out, and a finding for each one
// that is not understood. Selectors and the cascade are not known here.
#pragma once

#include "parse.hpp"
#include "property.hpp"
#include "report.hpp"

namespace makeready::style {

/// All declarations of one rule or style attribute; never changed once it is made.
struct Block {
    Declarations declarations;
    bool has_important = false;
};

/// Where a sheet's findings go, and from where its lines are counted.
class Findings {
public:
    /// `start` names the file and the line above the first, as Cascade::add has it.
    /// In an attribute everything stands at the one place that is known, its element's.
    enum class Places : std::uint8_t { counted, at_start };

    Findings(const Source& source, const Position& start, Report& report,
             Places places = Places::counted)
        : source_(source), start_(start), report_(report), places_(places) {}

    Position at(const Token& token) const;
    std::string quoted(Tokens some) const;

    void warn(const Token& at, std::string_view code, std::string message) const {
        report_.warning(this->at(at), code, std::move(message));
    }

    const Source& source() const { return source_; }

    Report& report() const { return report_; }

private:
    const Source& source_;
    Position start_;
    Report& report_;
    Places places_;
};

/// Adds one declaration to a block, or tells what is wrong with it.
void add_declaration(const Item& item, const Findings& findings, Block& into);
/// The nearest known names and the known but unsupported ones, for messages.
std::optional<std::string_view> advice_for_unsupported(std::string_view property);

} // namespace makeready::style
