// Named characters: a name comes in, its text goes out. Only plain text is ever put in place of a
// name, and only so much of it, so no entity can hide markup or grow without bound.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace makeready::xml {

/// The named characters of HTML and those that a file declares for itself.
class Entities {
public:
    /// Keeps a declaration of the file's own. The first one counts (XML 1.0, 4.2).
    void declare(std::string_view name, std::string_view value);
    /// The text a name stands for; nothing when it is unknown or not plain text.
    std::optional<std::string> text_of(std::string_view name);

    bool is_declared(std::string_view name) const { return own_.contains(name); }

    /// Whether the file's own entities have been used beyond all measure.
    bool overused() const { return written_ > most_text; }

private:
    static constexpr std::size_t most_text = 1u << 20;

    std::map<std::string, std::string, std::less<>> own_;
    std::size_t written_ = 0;
};

} // namespace makeready::xml
