// The text of one style sheet comes in; what EPUB forbids in it, and what readers on e-ink drop or
// misread, goes out with the byte where it stands. Files that the sheet names are no matter here.
#pragma once

#include "report.hpp"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace makeready::check {

class CssRules {
public:
    using Tell = std::function<void(Severity severity, std::size_t at, std::string_view code,
                                    std::string message)>;

    CssRules(std::string_view css, Tell tell) : css_(css), tell_(std::move(tell)) {}

    void check();

    /// The sheet with comments and strings as spaces; once it was checked.
    const std::string& plain() const { return plain_; }

private:
    using Declarations = std::map<std::string, std::string>;

    std::string blanked();
    std::size_t end_of_comment(std::size_t begin);
    std::size_t end_of_string(std::size_t begin);
    void check_balance();
    void check_rules();
    void check_selector(std::size_t at, const std::string& selector);
    Declarations declarations_in(std::size_t begin, std::size_t end);
    void check_declarations(std::size_t begin, const std::string& selector,
                            const Declarations& said);
    void find_weak(std::size_t begin, const std::string& selector, const Declarations& said);
    void find_weak_at_rules();
    void weak(bool found, std::size_t at, std::string_view what, std::string_view instead);

    void error(std::size_t at, std::string message) {
        tell_(Severity::error, at, "MR860", std::move(message));
    }

    std::string_view css_;
    Tell tell_;
    std::string plain_;
    std::set<std::string> told_; ///< Each weakness is told where it is met first.
};

} // namespace makeready::check
