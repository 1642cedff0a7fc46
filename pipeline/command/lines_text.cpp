#include "lines_text.hpp"

#include "boxes.hpp"
#include "flow.hpp"
#include "pages.hpp"
#include "proof.hpp"
#include "strings.hpp"

namespace makeready::command {
namespace {

/// A paragraph with the lines that were made of it.
struct SetParagraph {
    std::shared_ptr<const text::Paragraph> paragraph;
    int page = 0;
    std::vector<const text::Line*> lines;
};

class Collector {
public:
    std::vector<SetParagraph> collect(const pages::Pagination& pagination) {
        for (const pages::Page& page : pagination.pages) {
            page_ = page.index;
            if (page.flow) add(*page.flow);
            if (page.notes) add(*page.notes);
        }
        return std::move(found_);
    }

private:
    void add(const flow::Fragment& fragment) {
        if (fragment.line) add_line(*fragment.line);
        for (const flow::Placed& child : fragment.children) add(*child.fragment);
    }

    void add_line(const flow::SetLine& set) {
        const auto [known, is_new] = places_.try_emplace(set.paragraph.get(), found_.size());
        if (is_new) found_.push_back({set.paragraph, page_, {}});
        SetParagraph& paragraph = found_[known->second];
        // What is cut at a page's foot is shown again on the next.
        if (paragraph.lines.empty() || paragraph.lines.back()->end < set.line.end)
            paragraph.lines.push_back(&set.line);
        for (const flow::Placed& atomic : set.atomics) add(*atomic.fragment);
        for (const flow::Placed& aside : set.asides) add(*aside.fragment);
    }

    int page_ = 0;
    std::vector<SetParagraph> found_;
    std::map<const text::Paragraph*, std::size_t> places_;
};

std::string account_of(const SetParagraph& set) {
    std::vector<std::uint32_t> ends;
    for (const text::Line* line : set.lines) ends.push_back(line->end);
    const auto measure = [&](int line) {
        const auto last = set.lines.size() - 1;
        const std::size_t index = std::min(static_cast<std::size_t>(line), last);
        return text::LineRoom{{}, set.lines[index]->measure};
    };
    return proof::of(set.paragraph->account(measure, ends));
}

} // namespace

std::string lines_text(const pages::Pagination& pagination) {
    std::string out;
    for (const SetParagraph& set : Collector().collect(pagination)) {
        const std::string account = account_of(set);
        if (account.empty()) continue;
        out += concat(text_of(set.paragraph->source().at), ": page ", set.page + 1, "\n", account,
                      "\n");
    }
    return out;
}

} // namespace makeready::command
