#include "lines_ahead.hpp"

#include "inline_setter.hpp"
#include "items.hpp"

#include <algorithm>

namespace makeready::flow {

using boxes::Box;
using boxes::BoxKind;

namespace {

/// For less a thread's own patterns and words cost more than it saves.
constexpr std::size_t least_letters = 100'000;

/// Whether lines depend on nothing but words, their styles and the width: the text of a block, and
/// of what is inline in it.
bool is_plain(const Box& box) {
    return std::all_of(box.children.begin(), box.children.end(), [](const Box* child) {
        if (child->is_out_of_flow()) return false;
        if (child->kind == BoxKind::text) return child->generated.empty();
        if (child->kind == BoxKind::marker) return true;
        return child->kind == BoxKind::inline_ && is_plain(*child);
    });
}

std::size_t letters_of(const Box& box) {
    std::size_t letters = box.text.size();
    for (const Box* child : box.children) letters += letters_of(*child);
    return letters;
}

} // namespace

LinesAhead::LinesAhead(const Box& container, const Containing& in, Shop& shop, unsigned threads) {
    if (threads < 2) return;
    gather(container, in, shop);
    left_ = tasks_.size();
    const std::size_t helpers = std::min<std::size_t>(threads - 1, letters_ / least_letters);
    for (std::size_t n = 0; n < helpers; ++n) {
        typesetters_.push_back(shop.typesetter.twin());
        threads_.emplace_back([this, n] { work(*typesetters_[n]); });
    }
}

LinesAhead::~LinesAhead() {
    left_ = 0;
    for (std::thread& thread : threads_) thread.join();
}

// Widths are guessed as a block in the flow has them; floats and named pages may prove them wrong.
void LinesAhead::gather(const Box& box, const Containing& in, Shop& shop) {
    for (const Box* child : box.children) {
        if (child->kind != BoxKind::block || child->is_out_of_flow()) continue;
        if (is_flex(*child) || is_grid(*child) || has_columns(*child)) continue;
        const Length width = used_edges(*child, in, shop).content_width();
        const Containing inside{width, {}, is_rtl(*child)};
        if (!child->holds_lines) {
            gather(*child, inside, shop);
        } else if (is_plain(*child) && !first_line_of(*child)) {
            Task& task = tasks_.emplace_back();
            task.block = child;
            task.in = inside;
            task_of_.emplace(child, &task);
            letters_ += letters_of(*child);
        }
    }
}

bool LinesAhead::claim(Task& task) {
    State open = State::open;
    return task.state.compare_exchange_strong(open, State::taken);
}

void LinesAhead::work(text::Typesetter& typesetter) {
    for (;;) {
        std::size_t left = left_;
        do
            if (left == 0) return;
        while (!left_.compare_exchange_weak(left, left - 1));
        Task& task = tasks_[left - 1];
        if (!claim(task)) return; // The galley has come here, and has all that is before it.
        set(task, typesetter);
        task.state = State::done;
        task.state.notify_all();
    }
}

// A thing that fails here fails again where the galley comes to it, and is told there.
void LinesAhead::set(Task& task, text::Typesetter& typesetter) try {
    const PictureSource no_pictures;
    const PageMap no_pages;
    LineCache lines;
    Report report;
    Shop shop{typesetter, no_pictures, no_pages, lines, {}, report};
    set_lines(*task.block, task.in, shop, Others::wanted);
    task.made = std::move(lines.entries[task.block]);

} catch (...) {

    task.made = {};
}

LineCache::Entry LinesAhead::take(const Box& block, text::Typesetter& typesetter) {
    const auto found = task_of_.find(&block);
    if (found == task_of_.end()) return {};
    Task& task = *found->second;
    if (claim(task)) return {};
    task.state.wait(State::taken);
    if (!task.made.lines.empty()) typesetter.adopt(*task.made.lines.front()->paragraph);
    return std::move(task.made);
}

} // namespace makeready::flow
