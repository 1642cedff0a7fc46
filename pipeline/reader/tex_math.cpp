#include "tex_math.hpp"

#include "math_writer.hpp"
#include "strings.hpp"

namespace makeready::reader {

using manuscript::Node;

namespace {

struct Named {
    std::string_view name, value;
};

constexpr Named accents[] = {
    {"hat", "^"}, {"widehat", "^"}, {"bar", "¯"},   {"overline", "¯"},  {"vec", "→"},
    {"dot", "˙"}, {"ddot", "¨"},    {"tilde", "~"}, {"widetilde", "~"}, {"overrightarrow", "→"}};
constexpr Named spaces[] = {
    {",", "0.167em"},  {":", "0.222em"}, {";", "0.278em"}, {" ", "0.25em"},
    {"quad", "1em"},   {"qquad", "2em"}, {"!", ""},        {"displaystyle", ""},
    {"textstyle", ""}, {"limits", ""},   {"nolimits", ""}, {"big", ""},
    {"Big", ""},       {"bigl", ""},     {"bigr", ""},     {"nonumber", ""}};
constexpr Named alphabets[] = {{"mathrm", "normal"},     {"operatorname", "normal"},
                               {"mathbf", "bold"},       {"boldsymbol", "bold-italic"},
                               {"mathit", "italic"},     {"mathbb", "double-struck"},
                               {"mathcal", "script"},    {"mathfrak", "fraktur"},
                               {"mathsf", "sans-serif"}, {"mathtt", "monospace"}};
constexpr Named fences[] = {
    {"matrix", ""},  {"pmatrix", "()"}, {"bmatrix", "[]"}, {"vmatrix", "||"}, {"cases", "{"},
    {"aligned", ""}, {"align", ""},     {"align*", ""},    {"gathered", ""},  {"array", ""}};

template <std::size_t size> const Named* row_of(const Named (&rows)[size], std::string_view name) {
    for (const Named& row : rows)
        if (row.name == name) return &row;
    return nullptr;
}

class TexReader {
public:
    TexReader(std::string_view tex, FormulaPlace place, manuscript::Tree& tree, const Position& at)
        : tex_(tex), is_display_(place == FormulaPlace::display), tree_(tree), write_(tree, at) {}

    Formula read();

private:
    void row(Node& into, std::string_view end);
    Node* atom();
    Node* command();
    Node* named_command(const std::string& name);
    Node& scripts(Node& base);
    Node& group();
    Node& fraction();
    Node& root();
    Node& accent(std::string_view sign);
    Node& letters(std::string_view variant);
    Node& words();
    Node* fenced();
    Node& table();
    void table_rows(Node& table, const std::string& name);
    std::string command_name();
    std::string raw_group();
    std::string delimiter();
    void fail(std::string_view what);

    bool is_at(std::string_view text) const {
        return at_ < tex_.size() && tex_.substr(at_).starts_with(text);
    }

    bool is_done() const { return at_ >= tex_.size() || !unknown_.empty(); }

    void skip_space() {
        while (at_ < tex_.size() && (tex_[at_] == ' ' || tex_[at_] == '\n' || tex_[at_] == '~'))
            ++at_;
    }

    std::string_view tex_;
    bool is_display_;
    manuscript::Tree& tree_;
    MathWriter write_;
    std::size_t at_ = 0;
    std::string unknown_;
    bool takes_limits_ = false; ///< The last atom was an operator with limits.
    int depth_ = 0;
};

void TexReader::fail(std::string_view what) {
    if (unknown_.empty()) unknown_ = what;
    at_ = tex_.size();
}

/// Atoms with their scripts up to a "}", "&" or another end, which is left standing.
void TexReader::row(Node& into, std::string_view end) {
    constexpr int deepest = 50;
    if (++depth_ > deepest) fail("{");
    for (skip_space(); !is_done(); skip_space()) {
        const bool is_end = !end.empty() && is_at(end);
        if (is_end || tex_[at_] == '}' || tex_[at_] == '&' || is_at("\\\\") || is_at("\\end") ||
            is_at("\\right"))
            break;
        if (Node* made = atom()) append(into, scripts(*made));
    }
    --depth_;
}

Node* TexReader::atom() {
    takes_limits_ = false;
    const char c = tex_[at_];
    if (c == '\\') return command();
    if (c == '{') return &group();
    if (c == '^' || c == '_') return &write_.element("mrow"); // A script on nothing.
    Node& holder = write_.element("mrow");
    std::size_t end = at_ + 1;
    if (c >= '0' && c <= '9') {
        end = std::min(tex_.find_first_not_of("0123456789.", at_), tex_.size());
        if (tex_[end - 1] == '.') --end;
        end = std::max(end, at_ + 1);
    } else {
        while (end < tex_.size() && (tex_[end] & 0xC0) == 0x80) ++end;
    }
    const std::string text(tex_.substr(at_, end - at_));
    at_ = end;
    if (text == "'")
        write_.token(holder, "mo", "′");
    else
        write_.tokens(holder, text, false);
    return &without_needless_row(holder);
}

std::string TexReader::command_name() {
    const std::size_t begin = ++at_;
    while (at_ < tex_.size() && ((tex_[at_] | 0x20) >= 'a' && (tex_[at_] | 0x20) <= 'z')) ++at_;
    if (at_ == begin && at_ < tex_.size()) ++at_;
    return std::string(tex_.substr(begin, at_ - begin));
}

Node* TexReader::command() {
    const std::string name = command_name();
    if (const Named* space = row_of(spaces, name)) {
        if (space->value.empty()) return nullptr;
        Node& made = write_.element("mspace");
        made.set("width", std::string(space->value));
        return &made;
    }
    if (const Named* accented = row_of(accents, name)) return &accent(accented->value);
    if (const Named* alphabet = row_of(alphabets, name)) return &letters(alphabet->value);
    return named_command(name);
}

Node* TexReader::named_command(const std::string& name) {
    if (name == "frac" || name == "dfrac" || name == "tfrac") return &fraction();
    if (name == "sqrt") return &root();
    if (name == "text" || name == "textrm" || name == "mbox") return &words();
    if (name == "left") return fenced();
    if (name == "begin") return &table();
    const TexSign sign = tex_sign(name);
    if (sign.kind.empty()) {
        fail(concat('\\', name));
        return nullptr;
    }
    takes_limits_ = sign.kind == "big";
    const bool is_word = sign.kind == "word" || (takes_limits_ && sign.text[0] > 0);
    Node& made = write_.element(is_word ? "mi" : takes_limits_ ? "mo" : sign.kind);
    tree_.append_text(made, std::string(sign.text), write_.at());
    return &made;
}

/// Scripts in either order; below and above an operator with limits in a display.
Node& TexReader::scripts(Node& base) {
    const bool has_limits = takes_limits_ && is_display_;
    Node* below = nullptr;
    Node* above = nullptr;
    for (skip_space(); !is_done() && (tex_[at_] == '_' || tex_[at_] == '^'); skip_space()) {
        Node*& script = tex_[at_++] == '_' ? below : above;
        skip_space();
        if (is_done() || script != nullptr) {
            fail("^");
            return base;
        }
        script = &group();
    }
    if (below == nullptr && above == nullptr) return base;
    const std::string_view name = below && above ? (has_limits ? "munderover" : "msubsup")
                                  : below        ? (has_limits ? "munder" : "msub")
                                                 : (has_limits ? "mover" : "msup");
    Node& made = write_.element(name);
    append(made, base);
    if (below != nullptr) append(made, *below);
    if (above != nullptr) append(made, *above);
    return made;
}

/// "{...}", or the one atom that stands in its place.
Node& TexReader::group() {
    skip_space();
    Node& holder = write_.element("mrow");
    if (is_done()) {
        fail("{");
        return holder;
    }
    if (tex_[at_] >= '0' && tex_[at_] <= '9') { // "x^10" is x to the first, and 0.
        write_.tokens(holder, tex_.substr(at_++, 1), false);
        return without_needless_row(holder);
    }
    if (tex_[at_] != '{') {
        Node* const made = atom();
        return made == nullptr ? holder : *made;
    }
    ++at_;
    row(holder, "}");
    if (is_at("}"))
        ++at_;
    else
        fail("{");
    return without_needless_row(holder);
}

Node& TexReader::fraction() {
    Node& made = write_.element("mfrac");
    append(made, group());
    append(made, group());
    return made;
}

Node& TexReader::root() {
    skip_space();
    if (!is_at("[")) {
        Node& made = write_.element("msqrt");
        append(made, group());
        return made;
    }
    ++at_;
    Node& degree = write_.element("mrow");
    row(degree, "]");
    if (is_at("]"))
        ++at_;
    else
        fail("[");
    Node& made = write_.element("mroot");
    append(made, group());
    append(made, without_needless_row(degree));
    return made;
}

Node& TexReader::accent(std::string_view sign) {
    Node& made = write_.element("mover");
    made.set("accent", "true");
    append(made, group());
    write_.token(made, "mo", std::string(sign));
    return made;
}

std::string TexReader::raw_group() {
    skip_space();
    if (!is_at("{")) return std::string(is_done() ? std::string_view() : tex_.substr(at_++, 1));
    const auto end = tex_.find('}', at_);
    if (end == tex_.npos) {
        fail("{");
        return {};
    }
    const std::string inside(tex_.substr(at_ + 1, end - at_ - 1));
    at_ = end + 1;
    return inside;
}

Node& TexReader::letters(std::string_view variant) {
    Node& made = write_.element("mi");
    made.set("mathvariant", std::string(variant));
    tree_.append_text(made, raw_group(), write_.at());
    return made;
}

Node& TexReader::words() {
    Node& made = write_.element("mtext");
    tree_.append_text(made, raw_group(), write_.at());
    return made;
}

std::string TexReader::delimiter() {
    skip_space();
    if (is_done()) return {};
    if (tex_[at_] != '\\') return std::string(1, tex_[at_++]);
    return std::string(tex_sign(command_name()).text);
}

Node* TexReader::fenced() {
    Node& made = write_.element("mrow");
    const auto fence = [&](const std::string& sign) {
        if (sign != "." && !sign.empty()) write_.token(made, "mo", sign);
    };
    fence(delimiter());
    row(made, "\\right");
    if (!is_at("\\right")) {
        fail("\\left");
        return &made;
    }
    at_ += 6;
    fence(delimiter());
    return &made;
}

void TexReader::table_rows(Node& table, const std::string& name) {
    while (!is_done()) {
        Node& line = write_.add(table, "mtr");
        for (;;) {
            row(write_.add(line, "mtd"), {});
            if (!is_at("&")) break;
            ++at_;
        }
        if (!is_at("\\\\")) break;
        at_ += 2;
        skip_space();
    }
    const std::string end = concat("\\end{", name, '}');
    if (!is_at(end)) return fail("\\begin");
    at_ += end.size();
}

Node& TexReader::table() {
    const std::string name = raw_group();
    Node& made = write_.element("mrow");
    const Named* const fence = row_of(fences, name);
    if (fence == nullptr) {
        fail(concat("\\begin{", name, '}'));
        return made;
    }
    if (name == "array") raw_group(); // Its columns' sides.
    if (!fence->value.empty()) write_.token(made, "mo", std::string(1, fence->value.front()));
    Node& table = write_.add(made, "mtable");
    if (name == "cases" || name == "aligned" || name.starts_with("align"))
        table.set("columnalign", name == "cases" ? "left" : "right left");
    table_rows(table, name);
    if (fence->value.size() > 1) write_.token(made, "mo", std::string(1, fence->value.back()));
    return without_needless_row(made);
}

Formula TexReader::read() {
    Node& math = write_.element("math");
    row(math, {});
    if (unknown_.empty() && at_ < tex_.size()) unknown_ = tex_.substr(at_, is_at("\\") ? 2 : 1);
    if (!unknown_.empty()) return {nullptr, unknown_};
    math.set("alttext", std::string(trimmed(tex_)));
    if (is_display_) math.set("display", "block");
    return {&math, {}};
}

} // namespace

Formula formula_of(std::string_view tex, FormulaPlace place, manuscript::Tree& tree,
                   const Position& at) {
    return TexReader(tex, place, tree, at).read();
}

} // namespace makeready::reader
