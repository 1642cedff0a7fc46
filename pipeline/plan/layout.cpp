// A layout's own description, layout.yaml.
#include "fields.hpp"

namespace makeready::plan {

Layout read_layout(std::string_view yaml, const Position& start, Report& report) {
    Layout out;
    const auto root = parse_yaml(yaml, start, report);
    if (!root) return out;
    out.about = text_in(*root, "about").value;
    out.makes = strings_in(*root, "makes");
    if (const Value* options = root->find("options"))
        for (const Entry& option : options->entries)
            out.options.push_back({option.key, text_in(option.value, "otherwise").value,
                                   text_in(option.value, "about").value});
    return out;
}

} // namespace makeready::plan
