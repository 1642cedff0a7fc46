#include "office_math.hpp"

#include "math_writer.hpp"
#include "strings.hpp"
#include "word_styles.hpp"

#include <array>

namespace makeready::reader {

namespace {

using manuscript::Node;

std::string_view property(const Node& node, std::string_view properties, std::string_view name,
                          std::string_view otherwise) {
    const Node* said = child_of(child_of(&node, properties), name);
    if (said == nullptr) return otherwise;
    return said->attribute("m:val") != nullptr ? said->value("m:val") : std::string_view();
}

/// m:val may be left out: then the property is on.
bool is_on(const Node& node, std::string_view properties, std::string_view name) {
    const Node* said = child_of(child_of(&node, properties), name);
    if (said == nullptr) return false;
    const std::string_view value = said->value("m:val");
    return value != "0" && value != "off" && value != "false";
}

/// MathML's name for a structure whose parts only follow each other.
struct Structure {
    std::string_view office, mathml;
    std::array<std::string_view, 3> parts; ///< In MathML's order.
};

constexpr Structure structures[] = {
    {"m:f", "mfrac", {"m:num", "m:den", ""}},
    {"m:sSup", "msup", {"m:e", "m:sup", ""}},
    {"m:sSub", "msub", {"m:e", "m:sub", ""}},
    {"m:sSubSup", "msubsup", {"m:e", "m:sub", "m:sup"}},
    {"m:limLow", "munder", {"m:e", "m:lim", ""}},
    {"m:limUpp", "mover", {"m:e", "m:lim", ""}},
};

class Formula {
public:
    explicit Formula(const MathWriter& write) : write_(write) {}

    void children(const Node& node, Node& into);

private:
    void node(const Node& node, Node& into);
    void part(const Node* node, Node& into);
    bool structure(const Node& node, Node& into);
    void run(const Node& node, Node& into);
    void root(const Node& node, Node& into);
    void large_operator(const Node& node, Node& into);
    void delimited(const Node& node, Node& into);
    void accent(const Node& node, Node& into);
    void matrix(const Node& node, Node& into);
    void lines(const Node& node, Node& into);
    void before(const Node& node, Node& into);

    const MathWriter& write_;
};

void Formula::children(const Node& node, Node& into) {
    for (const Node* child = node.first; child != nullptr; child = child->next)
        if (child->is_element()) this->node(*child, into);
}

void Formula::part(const Node* node, Node& into) {
    Node& row = write_.element("mrow");
    if (node != nullptr) children(*node, row);
    manuscript::append(into, without_needless_row(row));
}

void Formula::node(const Node& node, Node& into) {
    const std::string_view name = node.name.text();
    if (name == "m:r") return run(node, into);
    if (structure(node, into)) return;
    if (name == "m:rad") return root(node, into);
    if (name == "m:nary") return large_operator(node, into);
    if (name == "m:d") return delimited(node, into);
    if (name == "m:acc" || name == "m:bar" || name == "m:groupChr") return accent(node, into);
    if (name == "m:m") return matrix(node, into);
    if (name == "m:eqArr") return lines(node, into);
    if (name == "m:sPre") return before(node, into);
    if (name == "m:func") {
        part(child_of(&node, "m:fName"), into);
        write_.token(into, "mo", "\u2061"); // Function application.
        return part(child_of(&node, "m:e"), into);
    }
    if (name == "m:phant") {
        part(child_of(&node, "m:e"), write_.add(into, "mphantom"));
        return;
    }
    if (name == "w:del" || name.ends_with("Pr")) return;
    children(node, into);
}

bool Formula::structure(const Node& node, Node& into) {
    for (const Structure& known : structures) {
        if (known.office != node.name.text()) continue;
        Node& made = write_.add(into, known.mathml);
        for (const std::string_view each : known.parts)
            if (!each.empty()) part(child_of(&node, each), made);
        if (property(node, "m:fPr", "m:type", "") == "noBar") made.set("linethickness", "0");
        return true;
    }
    return false;
}

void Formula::run(const Node& node, Node& into) {
    std::string text;
    for (const Node* child = node.first; child != nullptr; child = child->next)
        if (child->is_element() && child->name.text() == "m:t")
            text += manuscript::text_content(*child);
    if (is_on(node, "m:rPr", "m:nor")) {
        if (!text.empty()) write_.token(into, "mtext", text);
        return;
    }
    const bool is_upright = property(node, "m:rPr", "m:sty", "i") == "p" && text.size() > 1;
    write_.tokens(into, text, is_upright);
}

void Formula::root(const Node& node, Node& into) {
    const Node* degree = child_of(&node, "m:deg");
    const bool is_square =
        is_on(node, "m:radPr", "m:degHide") || degree == nullptr || degree->first == nullptr;
    Node& made = write_.add(into, is_square ? "msqrt" : "mroot");
    part(child_of(&node, "m:e"), made);
    if (!is_square) part(degree, made);
}

void Formula::large_operator(const Node& node, Node& into) {
    const std::string sign(property(node, "m:naryPr", "m:chr", "\u222B"));
    const bool is_beside = property(node, "m:naryPr", "m:limLoc", "subSup") == "subSup";
    const bool has_low = !is_on(node, "m:naryPr", "m:subHide");
    const bool has_high = !is_on(node, "m:naryPr", "m:supHide");
    Node* target = &into;
    if (has_low && has_high)
        target = &write_.add(into, is_beside ? "msubsup" : "munderover");
    else if (has_low)
        target = &write_.add(into, is_beside ? "msub" : "munder");
    else if (has_high)
        target = &write_.add(into, is_beside ? "msup" : "mover");
    write_.token(*target, "mo", sign);
    if (has_low) part(child_of(&node, "m:sub"), *target);
    if (has_high) part(child_of(&node, "m:sup"), *target);
    part(child_of(&node, "m:e"), into);
}

void Formula::delimited(const Node& node, Node& into) {
    Node& row = write_.add(into, "mrow");
    const auto sign = [&](std::string_view name, std::string_view otherwise) {
        const std::string text(property(node, "m:dPr", name, otherwise));
        if (!text.empty()) write_.token(row, "mo", text);
    };
    sign("m:begChr", "(");
    bool is_first = true;
    for (const Node* child = node.first; child != nullptr; child = child->next) {
        if (!child->is_element() || child->name.text() != "m:e") continue;
        if (!is_first) sign("m:sepChr", "|");
        is_first = false;
        part(child, row);
    }
    sign("m:endChr", ")");
}

void Formula::accent(const Node& node, Node& into) {
    const std::string_view name = node.name.text();
    const bool is_bar = name == "m:bar";
    const bool is_group = name == "m:groupChr";
    const std::string_view properties = is_bar ? "m:barPr" : is_group ? "m:groupChrPr" : "m:accPr";
    const std::string_view usual = is_bar ? "\u00AF" : is_group ? "\u23DF" : "\u0302";
    const bool is_below =
        property(node, properties, "m:pos", is_group || is_bar ? "bot" : "top") == "bot" &&
        name != "m:acc";
    Node& made = write_.add(into, is_below ? "munder" : "mover");
    made.set(is_below ? "accentunder" : "accent", "true");
    part(child_of(&node, "m:e"), made);
    write_.token(made, "mo", std::string(property(node, properties, "m:chr", usual)));
}

void Formula::matrix(const Node& node, Node& into) {
    Node& table = write_.add(into, "mtable");
    for (const Node* row = node.first; row != nullptr; row = row->next) {
        if (!row->is_element() || row->name.text() != "m:mr") continue;
        Node& made = write_.add(table, "mtr");
        for (const Node* cell = row->first; cell != nullptr; cell = cell->next)
            if (cell->is_element() && cell->name.text() == "m:e")
                part(cell, write_.add(made, "mtd"));
    }
}

void Formula::lines(const Node& node, Node& into) {
    Node& table = write_.add(into, "mtable");
    for (const Node* line = node.first; line != nullptr; line = line->next)
        if (line->is_element() && line->name.text() == "m:e")
            part(line, write_.add(write_.add(table, "mtr"), "mtd"));
}

void Formula::before(const Node& node, Node& into) {
    Node& made = write_.add(into, "mmultiscripts");
    part(child_of(&node, "m:e"), made);
    write_.add(made, "mprescripts");
    part(child_of(&node, "m:sub"), made);
    part(child_of(&node, "m:sup"), made);
}

} // namespace

Node& math_of_office(const Node& formula, manuscript::Tree& tree, const Position& at) {
    const MathWriter write(tree, at);
    Node& math = write.element("math");
    const bool is_display = formula.parent != nullptr && formula.parent->is("m:oMathPara");
    if (is_display) math.set("display", "block");
    Formula(write).children(formula, math);
    return math;
}

} // namespace makeready::reader
