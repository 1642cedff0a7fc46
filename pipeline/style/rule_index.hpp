// Rules come in once; for each element, the few that may match go out. Ordered by what an element
// must have: an id, else a class, else a type (the usual rule hash).
#pragma once

#include "match.hpp"
#include "sheet.hpp"

#include <unordered_map>

namespace makeready::style {

class RuleIndex {
public:
    explicit RuleIndex(const std::vector<StyleRule>& rules);

    bool has(Pseudo pseudo) const { return !buckets_[static_cast<std::size_t>(pseudo)].is_empty; }

    /// The rules that match, in no order.
    void collect(const manuscript::Node& element, Pseudo pseudo, const AncestorFilter& filter,
                 std::vector<const StyleRule*>& out) const;

private:
    using Rules = std::vector<const StyleRule*>;

    struct Buckets {
        std::unordered_map<std::uint64_t, Rules> by_name;
        Rules others;
        bool is_empty = true;
    };

    void collect(const Rules& rules, const manuscript::Node& element, const AncestorFilter& filter,
                 Rules& out) const;

    std::array<Buckets, pseudo_count> buckets_;
};

} // namespace makeready::style
