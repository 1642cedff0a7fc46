#include "workbench.hpp"

#include "proof.hpp"
#include "stage.hpp"
#include "strings.hpp"

#include <ostream>

namespace makeready::flow {

std::ostream& operator<<(std::ostream& out, const Example& example) {
    return out << example.rule;
}

namespace {

/// A body on the stage, and what setting it asks for.
class Bench {
public:
    Bench(const std::string& body, const std::string& css)
        : stage_(body, css), shop_{*stage_.typesetter, stage_.pictures, pages_, lines_, {},
                                   stage_.report,      nullptr} {}

    Galley set() { return set_galley(*stage_.tree.root->children.front(), 100_pt, shop_); }

    FragmentRef placed(const FragmentRef& content, Length height) {
        return place_absolutes(content, {{}, {}, 100_pt, height}, {}, shop_);
    }

    std::string findings() const { return stage_.findings(); }

private:
    Stage stage_;
    PageMap pages_;
    LineCache lines_;
    Shop shop_;
};

void write_lines(const Fragment& fragment, Length x, Length y, std::string& out) {
    if (fragment.line) {
        std::string words;
        for (const text::Piece& piece : fragment.line->line.pieces) words += piece.run.text;
        out += concat(text_of(x), ",", text_of(y), " ", trimmed(words), "\n");
        for (const Placed& atomic : fragment.line->atomics)
            write_lines(*atomic.fragment, x + atomic.x, y + atomic.y, out);
    }
    for (const Placed& child : fragment.children)
        write_lines(*child.fragment, x + child.x, y + child.y, out);
}

void write_boxes(const Fragment& fragment, Length x, Length y, std::string& out) {
    if (fragment.box && !fragment.line && !fragment.box->anchor.empty())
        out += concat(fragment.box->anchor, " ", text_of(x), ",", text_of(y), " ",
                      text_of(fragment.width), " x ", text_of(fragment.height), "\n");
    if (fragment.line)
        for (const Placed& atomic : fragment.line->atomics)
            write_boxes(*atomic.fragment, x + atomic.x, y + atomic.y, out);
    for (const Placed& child : fragment.children)
        write_boxes(*child.fragment, x + child.x, y + child.y, out);
}

/// Where a page that begins at `begin` ends if it is filled: the last place that fits, or a forced
/// one.
std::size_t end_of_page(const Galley& galley, std::size_t begin, Length height) {
    Stacker stacker(galley, begin, begin > 0);
    std::size_t best = galley.items.size();
    for (std::size_t at = begin; at < galley.items.size(); ++at) {
        const FlowItem& item = galley.items[at];
        if (item.kind == ItemKind::opportunity && at > begin) {
            if (stacker.depth() > height && best < galley.items.size()) return best;
            best = at;
            if (item.break_class == BreakClass::forced || stacker.depth() > height) return at;
        }
        stacker.take(item);
    }
    return stacker.depth() > height ? best : galley.items.size();
}

} // namespace

std::string galley(const std::string& body, const std::string& css) {
    Bench bench(body, css);
    return proof::of(bench.set()) + bench.findings();
}

std::string lines_of(const std::string& body, const std::string& css) {
    Bench bench(body, css);
    const Galley set = bench.set();
    std::string out;
    write_lines(*stack(set, 0, set.items.size(), false), {}, {}, out);
    return out + bench.findings();
}

std::string boxes_of(const std::string& body, const std::string& css) {
    Bench bench(body, css);
    const Galley set = bench.set();
    std::string out;
    write_boxes(*bench.placed(stack(set, 0, set.items.size(), false), 100_pt), {}, {}, out);
    return out + bench.findings();
}

std::string paged_boxes_of(const std::string& body, const std::string& css, Length height) {
    Bench bench(body, css);
    const Galley set = bench.set();
    std::string out;
    for (std::size_t begin = 0; begin < set.items.size();) {
        const std::size_t end = end_of_page(set, begin, height);
        if (begin > 0) out += "--\n";
        const bool is_forced = begin > 0 && set.items[begin].break_class == BreakClass::forced;
        write_boxes(*stack(set, begin, end, begin > 0 && !is_forced,
                           end < set.items.size() ? height : Length{}),
                    {}, {}, out);
        begin = end;
    }
    return out + bench.findings();
}

} // namespace makeready::flow
