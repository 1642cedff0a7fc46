// Formulas of Markdown: $...$ in a line, $$...$$ by itself. They are hidden from the parser, which
// would see emphasis and escapes in them, and put back into its tree as MathML.
#include "markdown.hpp"
#include "strings.hpp"
#include "tex_math.hpp"

namespace makeready::reader {

using manuscript::Node;

namespace {

// Private characters: nobody's text, and nothing to the parser. A formula in the text is its number
// between two marks; each line end inside it is followed by a sign, so that lines keep their
// numbers and none of them is empty.
constexpr std::string_view mark = "\uF8F0";
constexpr std::string_view filler = "\uF8F1";

class Hiding {
public:
    explicit Hiding(std::string_view text) : text_(text) {}

    HiddenFormulas run();

private:
    bool skip_code();
    bool skip_fence();
    bool take_formula();
    std::size_t end_of_line_formula() const;
    void hide(std::size_t inner, std::size_t end, std::size_t sign);
    bool is_at_line_start() const;

    std::string_view text_;
    std::size_t at_ = 0;
    HiddenFormulas out_;
};

bool Hiding::is_at_line_start() const {
    const auto begin = text_.rfind('\n', at_ == 0 ? 0 : at_ - 1);
    const std::size_t from = at_ == 0 ? 0 : begin == text_.npos ? 0 : begin + 1;
    return trimmed(text_.substr(from, at_ - from)).find_first_not_of("> ") ==
           std::string_view::npos;
}

/// Fenced code, to its closing fence or the end.
bool Hiding::skip_fence() {
    const char sign = text_[at_];
    const auto length = std::min(text_.find_first_not_of(sign, at_), text_.size()) - at_;
    if (length < 3 || !is_at_line_start()) return false;
    const std::string fence(length, sign);
    std::size_t end = text_.find('\n', at_);
    while (end != text_.npos) {
        const std::string_view line = text_.substr(end + 1);
        const auto first = line.find_first_not_of(" >");
        if (first != line.npos && line.substr(first).starts_with(fence)) break;
        end = text_.find('\n', end + 1);
    }
    end = end == text_.npos ? text_.size() : text_.find('\n', end + 1);
    out_.text += text_.substr(at_, std::min(end, text_.size()) - at_);
    at_ = std::min(end, text_.size());
    return true;
}

/// `code`: as many signs close it as have opened it (CommonMark 0.31, 6.1).
bool Hiding::skip_code() {
    const auto length = std::min(text_.find_first_not_of('`', at_), text_.size()) - at_;
    std::size_t close = at_ + length;
    for (;;) {
        close = text_.find('`', close);
        if (close == text_.npos) break;
        const auto run = std::min(text_.find_first_not_of('`', close), text_.size()) - close;
        if (run == length) break;
        close += run;
    }
    const std::size_t end = close == text_.npos ? at_ + length : close + length;
    out_.text += text_.substr(at_, end - at_);
    at_ = end;
    return true;
}

/// Where `$...$` closes: the signs touch what is between them, and no digit follows ("$5 and $6" is
/// money).
std::size_t Hiding::end_of_line_formula() const {
    constexpr std::size_t longest = 1000;
    if (at_ + 1 >= text_.size() ||
        std::string_view(" \n\t$").find(text_[at_ + 1]) != std::string_view::npos)
        return text_.npos;
    const std::size_t limit = std::min(at_ + longest, text_.size());
    for (std::size_t end = at_ + 1; end < limit; ++end) {
        if (text_[end] == '\\')
            ++end;
        else if (text_.substr(end).starts_with("\n\n"))
            return text_.npos;
        else if (text_[end] == '$') {
            const bool touches = text_[end - 1] != ' ' && text_[end - 1] != '\n';
            const bool is_money =
                end + 1 < text_.size() && text_[end + 1] >= '0' && text_[end + 1] <= '9';
            return touches && !is_money ? end : text_.npos;
        }
    }
    return text_.npos;
}

void Hiding::hide(std::size_t inner, std::size_t end, std::size_t sign) {
    const std::string_view tex = text_.substr(inner, end - inner);
    out_.text += concat(mark, out_.formulas.size(), mark);
    for (const char c : tex)
        if (c == '\n') out_.text += concat('\n', filler);
    out_.formulas.push_back({std::string(tex), sign == 2});
    at_ = end + sign;
}

bool Hiding::take_formula() {
    if (text_.substr(at_).starts_with("$$")) {
        const auto end = text_.find("$$", at_ + 2);
        const auto gap = text_.find("\n\n", at_);
        if (end == text_.npos || gap < end || trimmed(text_.substr(at_ + 2, end - at_ - 2)).empty())
            return false;
        hide(at_ + 2, end, 2);
        return true;
    }
    const std::size_t end = end_of_line_formula();
    if (end == text_.npos) return false;
    hide(at_ + 1, end, 1);
    return true;
}

HiddenFormulas Hiding::run() {
    while (at_ < text_.size()) {
        const char c = text_[at_];
        if ((c == '`' || c == '~') && skip_fence()) continue;
        if (c == '`' && skip_code()) continue;
        if (c == '$' && take_formula()) continue;
        if (c == '\\' && at_ + 1 < text_.size()) out_.text += text_[at_++];
        out_.text += text_[at_++];
    }
    return std::move(out_);
}

class Showing {
public:
    Showing(const std::vector<HiddenFormula>& formulas, manuscript::Tree& tree, Report& report)
        : formulas_(formulas), tree_(tree), report_(report) {}

    void show(Node& text);
    std::string as_written(std::string_view text) const;

private:
    Node& formula(const HiddenFormula& hidden, const Position& at, bool is_math);

    const std::vector<HiddenFormula>& formulas_;
    manuscript::Tree& tree_;
    Report& report_;
};

std::string dollars(const HiddenFormula& hidden) {
    const std::string_view sign = hidden.is_display ? "$$" : "$";
    return concat(sign, hidden.tex, sign);
}

Node& Showing::formula(const HiddenFormula& hidden, const Position& at, bool is_math) {
    const Formula made =
        is_math
            ? formula_of(hidden.tex, hidden.is_display ? FormulaPlace::display : FormulaPlace::line,
                         tree_, at)
            : Formula{};
    if (made.math != nullptr) return *made.math;
    if (is_math)
        report_.warning(
            at, "MR457",
            concat("the formula was left as text, for \"", made.unknown,
                   "\" in it is not understood; write it with the common commands of TeX"));
    return tree_.make_text(dollars(hidden), at);
}

/// The number of the formula whose mark begins at `at`, which moves behind it.
std::optional<std::size_t> number_at(std::string_view text, std::size_t& at) {
    const auto end = text.find(mark, at + mark.size());
    if (end == text.npos) return {};
    const auto number = integer_of(text.substr(at + mark.size(), end - at - mark.size()));
    at = end + mark.size();
    return number ? std::optional(static_cast<std::size_t>(*number)) : std::nullopt;
}

std::string Showing::as_written(std::string_view text) const {
    std::string out;
    std::size_t from = 0;
    for (auto at = text.find(mark); at != text.npos; at = text.find(mark, at)) {
        out += text.substr(from, at - from);
        const auto number = number_at(text, at);
        if (!number || *number >= formulas_.size()) break;
        out += dollars(formulas_[*number]);
        from = at;
    }
    out += text.substr(from);
    for (auto at = out.find(filler); at != out.npos; at = out.find(filler, at))
        out.erase(at, filler.size());
    return out;
}

void Showing::show(Node& text) {
    const std::string whole = text.text;
    const Position at = tree_.position(text);
    std::size_t from = 0;
    for (auto begin = whole.find(mark); begin != whole.npos; begin = whole.find(mark, begin)) {
        const std::size_t end_of_text = begin;
        const auto number = number_at(whole, begin);
        if (!number || *number >= formulas_.size()) break;
        if (end_of_text > from)
            insert_before(tree_.make_text(whole.substr(from, end_of_text - from), at), text);
        insert_before(formula(formulas_[*number], at, true), text);
        from = begin;
    }
    text.text.erase(0, from);
}

/// The line ends inside a formula, which the parser made nodes of, go.
void remove_fillers(Node& text) {
    if (!text.text.starts_with(filler)) return;
    text.text.erase(0, filler.size());
    Node* const line_end = text.previous;
    if (line_end != nullptr && line_end->is_text() && line_end->text == "\n") detach(*line_end);
    if (text.text.empty()) detach(text);
}

} // namespace

HiddenFormulas hide_formulas(std::string_view text) {
    if (text.find('$') == text.npos) return {std::string(text), {}};
    return Hiding(text).run();
}

void show_formulas(const std::vector<HiddenFormula>& formulas, manuscript::Tree& tree,
                   Report& report) {
    if (formulas.empty()) return;
    Showing showing(formulas, tree, report);
    std::vector<Node*> texts;
    Node& root = *tree.root();
    for (Node* node = &root; node != nullptr; node = following(*node, root)) {
        if (node->is_text()) texts.push_back(node);
        for (auto& attribute : node->attributes)
            if (attribute.value.find(mark) != std::string::npos)
                attribute.value = showing.as_written(attribute.value);
    }
    for (Node* text : texts) {
        if (text->parent->is("code"))
            text->text = showing.as_written(text->text);
        else
            showing.show(*text);
    }
    for (Node* text : texts)
        if (text->parent != nullptr) remove_fillers(*text);
}

} // namespace makeready::reader
