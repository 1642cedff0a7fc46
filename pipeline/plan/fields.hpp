// A checked tree comes in, typed values go out. Nothing is reported here: the checker did that.
#pragma once

#include "plan.hpp"
#include "yaml.hpp"

namespace makeready::plan {

/// The text of a key; empty if it is not there.
Text text_in(const Value& map, std::string_view key);
/// The texts of a list; empty if it is not there.
std::vector<Text> texts_in(const Value& map, std::string_view key);
/// The same without their places.
std::vector<std::string> strings_in(const Value& map, std::string_view key);
std::vector<Person> persons_in(const Value& map, std::string_view key);
std::vector<ArticleEntry> articles_in(const Value& map, std::string_view key);
/// The keys that an article's header and its entry in a manifest share.
Header header_of(const Value& map);
/// The items of a list; none if it is not there.
const std::vector<Value>& items_in(const Value& map, std::string_view key);

} // namespace makeready::plan
