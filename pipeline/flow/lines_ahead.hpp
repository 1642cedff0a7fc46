// Threads that set the lines of a book's last paragraphs while its first are put into the galley.
// Blocks and the widths they will likely have come in; lines for the cache go out.
#pragma once

#include "edges.hpp"
#include "flow.hpp"

#include <atomic>
#include <deque>
#include <thread>
#include <unordered_map>

namespace makeready::flow {

/// Sets lines ahead, from the last block to the first, until it meets the galley. The galley takes
/// only what it would have set itself, so a wrong guess costs time and nothing else; what is set
/// does not depend on who sets it.
class LinesAhead {
public:
    /// The blocks of a container that is set to that width. Starts at most so many threads, and
    /// none where there is little to do.
    LinesAhead(const boxes::Box& container, const Containing& in, Shop& shop, unsigned threads);
    ~LinesAhead();
    LinesAhead(const LinesAhead&) = delete;
    LinesAhead& operator=(const LinesAhead&) = delete;

    /// What was set of a block, from now on the typesetter's; waited for if a thread has begun it,
    /// else empty, and no thread begins it any more.
    LineCache::Entry take(const boxes::Box& block, text::Typesetter& typesetter);

    /// Bytes of text in those blocks.
    std::size_t letters() const { return letters_; }

private:
    enum class State : std::uint8_t { open, taken, done };

    struct Task {
        const boxes::Box* block = nullptr;
        Containing in;
        LineCache::Entry made;
        std::atomic<State> state = State::open;
    };

    void gather(const boxes::Box& box, const Containing& in, Shop& shop);
    void work(text::Typesetter& typesetter);
    static void set(Task& task, text::Typesetter& typesetter);
    static bool claim(Task& task);

    std::deque<Task> tasks_; ///< In document order.
    std::unordered_map<const boxes::Box*, Task*> task_of_;
    std::size_t letters_ = 0;           ///< Bytes of text in all tasks.
    std::atomic<std::size_t> left_ = 0; ///< The tasks before this one are not yet looked at.
    std::vector<std::unique_ptr<text::Typesetter>> typesetters_;
    std::vector<std::thread> threads_;
};

} // namespace makeready::flow
