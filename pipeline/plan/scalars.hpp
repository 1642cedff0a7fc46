// What a single value may be. A text comes in, what is wrong with it goes out. One row a kind.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace makeready::plan {

/// A kind of single value.
struct Scalar {
    std::string_view name; ///< As the schema's rows say it: "date".
    std::string_view noun; ///< As messages say it: "a date".
    std::string_view code; ///< Of the finding when it is wrong.
    /// What is wrong and what to write, to follow `"date" is "...", `; nothing if it is right.
    std::optional<std::string> (*fault)(std::string_view);
    std::string_view json; ///< Its members in JSON Schema.
};

/// The row of that name, or nullptr.
const Scalar* find_scalar(std::string_view name);

/// A date of the calendar, year-month-day.
bool is_date(std::string_view text);

} // namespace makeready::plan
