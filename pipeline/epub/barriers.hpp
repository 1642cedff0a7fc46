// What stands in the way of readers who listen, or see little. The book and its documents come in,
// findings with the article's lines go out. Nothing is changed here.
#pragma once

#include "document.hpp"
#include "epub.hpp"

#include <string_view>

namespace makeready::epub {

/// Headings that skip a level, links without words, alt texts that say nothing, formulas and tables
/// that can't be heard: warnings MR809 to MR814.
void find_barriers(const manuscript::Book& book, Report& report);

/// Words that stand out too little from what is behind them (WCAG 2.2, 1.4.3): warning MR812, once
/// for each pair of colours. The document must be complete.
class ContrastCheck {
public:
    ContrastCheck(const Options& options, Report& report);
    ~ContrastCheck();
    void check(const Document& document);

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// The claim of the plan must not contradict what is found here: error MR816.
void check_claim(const manuscript::Accessibility& claim, Report& report);

} // namespace makeready::epub
