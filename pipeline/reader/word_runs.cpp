// The inside of a Word file's paragraphs: runs, links, fields, notes, changes.
#include "office_math.hpp"
#include "strings.hpp"
#include "word_reader.hpp"

#include <algorithm>

namespace makeready::reader {

namespace {

constexpr std::string_view monospaced[] = {"courier",     "consolas",        "menlo",
                                           "monaco",      "lucida console",  "dejavu sans mono",
                                           "cascadia",    "source code pro", "liberation mono",
                                           "andale mono", "fira code",       "jetbrains mono"};

bool is_monospaced(const manuscript::Node* properties) {
    const manuscript::Node* fonts = child_of(properties, "w:rFonts");
    if (fonts == nullptr) return false;
    const std::string name = lower(fonts->value("w:ascii"));
    return std::any_of(std::begin(monospaced), std::end(monospaced),
                       [&](std::string_view font) { return name.starts_with(font); });
}

void set_mark(unsigned& marks, unsigned mark, std::optional<bool> is_on) {
    if (is_on) marks = *is_on ? marks | mark : marks & ~mark;
}

/// What run properties say of a look, over what was true before.
unsigned with_properties(const manuscript::Node* properties, unsigned marks) {
    set_mark(marks, strong, toggle_of(properties, "w:b"));
    set_mark(marks, em, toggle_of(properties, "w:i"));
    set_mark(marks, struck, toggle_of(properties, "w:strike"));
    set_mark(marks, struck, toggle_of(properties, "w:dstrike"));
    set_mark(marks, small_capitals, toggle_of(properties, "w:smallCaps"));
    set_mark(marks, underlined, toggle_of(properties, "w:u"));
    set_mark(marks, highlighted, toggle_of(properties, "w:highlight"));
    if (const std::string_view place = val_of(properties, "w:vertAlign"); !place.empty()) {
        set_mark(marks, superscript, place == "superscript");
        set_mark(marks, subscript, place == "subscript");
    }
    if (is_monospaced(properties)) marks |= code;
    return marks;
}

/// The words of a field's instruction; quotes hold words together (17.16.2).
std::vector<std::string> words_of(std::string_view code) {
    std::vector<std::string> words;
    std::string word;
    bool is_quoted = false, is_open = false;
    for (const char c : code) {
        if (c == '"') {
            is_quoted = !is_quoted;
            is_open = true;
        } else if ((c == ' ' || c == '\t' || c == '\n') && !is_quoted) {
            if (is_open) words.push_back(std::exchange(word, {}));
            is_open = false;
        } else {
            word += c;
            is_open = true;
        }
    }
    if (is_open) words.push_back(std::move(word));
    return words;
}

std::string href_of_link(const std::vector<std::string>& words) {
    std::string address, anchor;
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (words[i] == "\\l" && i + 1 < words.size())
            anchor = words[++i];
        else if ((words[i] == "\\o" || words[i] == "\\t") && i + 1 < words.size())
            ++i;
        else if (!words[i].starts_with('\\') && address.empty())
            address = words[i];
    }
    return anchor.empty() ? address : concat(address, '#', anchor);
}

} // namespace

void WordReader::inline_children(const Node& node, const Run& run, Inlines& into) {
    if (depth_ == 100) return; // Smart tags in smart tags: no one nests so deep.
    ++depth_;
    for (const Node* child = node.first; child != nullptr; child = child->next)
        if (child->is_element()) inline_node(*child, run, into);
    --depth_;
}

void WordReader::inline_node(const Node& node, const Run& outer, Inlines& into) {
    const std::string_view name = node.name.text();
    if (name == "w:r") return run(node, outer, into);
    if (name == "w:hyperlink") return hyperlink(node, outer, into);
    if (name == "w:fldSimple") return simple_field(node, outer, into);
    if (name == "w:bookmarkStart") return bookmark(node, into);
    if (name == "m:oMath") return formula(node, into);
    if (name == "w:del") {
        ++deletions_;
        return;
    }
    if (name == "w:moveFrom") return;
    if (name == "w:ins") ++insertions_;
    if (name == "w:moveTo") ++moves_;
    if (name == "w:sdt") {
        if (const Node* content = child_of(&node, "w:sdtContent"))
            inline_children(*content, outer, into);
        return;
    }
    if (name == "mc:AlternateContent") return run_content(node, outer, into);
    const bool is_transparent = name == "w:ins" || name == "w:moveTo" || name == "w:smartTag" ||
                                name == "w:customXml" || name == "w:dir" || name == "w:bdo" ||
                                name == "m:oMathPara";
    if (is_transparent) inline_children(node, outer, into);
}

unsigned WordReader::marks_of(const Node* properties, bool& is_hidden) const {
    const std::string_view style = val_of(properties, "w:rStyle");
    unsigned marks = plain;
    if (!style.empty()) {
        std::vector<const Node*> chain = styles_.run_properties(style);
        for (auto each = chain.rbegin(); each != chain.rend(); ++each) {
            marks = with_properties(*each, marks);
            is_hidden = toggle_of(*each, "w:vanish").value_or(is_hidden);
        }
        if (styles_.is_code_character(style)) marks |= code;
    }
    is_hidden = toggle_of(properties, "w:vanish").value_or(is_hidden);
    return with_properties(properties, marks);
}

void WordReader::run(const Node& node, const Run& outer, Inlines& into) {
    bool is_hidden = false;
    Run run = outer;
    run.marks |= marks_of(child_of(&node, "w:rPr"), is_hidden);
    if (!run.href.empty() || !field_href().empty()) run.marks &= ~unsigned(underlined);
    for (const Node* child = node.first; child != nullptr; child = child->next) {
        const bool is_mark = child->is_element() && (child->name.text() == "w:fldChar" ||
                                                     child->name.text() == "w:instrText");
        if (child->is_element() && (!is_hidden || is_mark)) run_content(*child, run, into);
    }
}

void WordReader::run_content(const Node& node, const Run& run, Inlines& into) {
    const std::string_view name = node.name.text();
    if (name == "w:t") {
        const std::string text = manuscript::text_content(node);
        const bool is_kept = node.value("xml:space") == "preserve";
        const Node* properties = child_of(node.parent, "w:rPr");
        const Node* fonts = child_of(properties, "w:rFonts");
        if (fonts == nullptr || fonts->value("w:ascii").empty())
            return add_text(is_kept ? std::string_view(text) : trimmed(text), run, into);
        std::string signs; // A symbol font's signs stand in the private use area.
        for (std::size_t at = 0; at < text.size();) {
            const char32_t c = next_code_point(text, at);
            const bool is_private = c >= 0xF000 && c < 0xF100;
            const char32_t sign = is_private ? symbol_character(fonts->value("w:ascii"), c) : 0;
            append_utf8(signs, sign != 0 ? sign : c);
        }
        return add_text(is_kept ? std::string_view(signs) : trimmed(signs), run, into);
    }
    if (name == "w:tab" || name == "w:ptab") return add_text(" ", run, into);
    if (name == "w:noBreakHyphen") return add_text("\u2011", run, into);
    if (name == "w:softHyphen") return add_text("\u00AD", run, into);
    if (name == "w:br" || name == "w:cr") return line_break(node, run, into);
    if (name == "w:sym") return symbol(node, run, into);
    if (name == "w:fldChar") return field_mark(node, run, into);
    if (name == "w:instrText") {
        if (!fields_.empty() && !fields_.back().in_result)
            fields_.back().code += manuscript::text_content(node);
        return;
    }
    if (name == "w:footnoteReference") return note(node, footnotes_, "w:footnote", into);
    if (name == "w:endnoteReference") return note(node, endnotes_, "w:endnote", into);
    if (name == "w:drawing" || name == "w:pict" || name == "w:object")
        return drawing(node, run, into);
    if (name == "w:ruby") {
        if (const Node* base = child_of(&node, "w:rubyBase")) inline_children(*base, run, into);
        return;
    }
    if (name == "w:r") return this->run(node, run, into);
    if (name != "mc:AlternateContent") return;
    const Node* choice = child_of(&node, "mc:Choice");
    if (choice == nullptr || choice->first == nullptr) choice = child_of(&node, "mc:Fallback");
    for (const Node* child = choice ? choice->first : nullptr; child; child = child->next)
        if (child->is_element()) run_content(*child, run, into);
}

void WordReader::add_text(std::string_view text, const Run& run, Inlines& into) {
    if (is_dropping()) {
        dropped_ += text;
        return;
    }
    if (!fields_.empty() && !fields_.back().in_result) return; // Text has no place in a code.
    into.add_text(text, run.marks, run.href.empty() ? field_href() : run.href);
}

void WordReader::line_break(const Node& node, const Run& run, Inlines& into) {
    const std::string_view type = node.value("w:type");
    if (type == "page" || type == "column") return add_text(" ", run, into);
    if (is_dropping()) return add_text(" ", run, into);
    into.add_node(tree_.make_element("br", at_), run.marks,
                  run.href.empty() ? field_href() : run.href);
}

void WordReader::hyperlink(const Node& node, const Run& outer, Inlines& into) {
    Run run = outer;
    const std::string_view anchor = node.value("w:anchor");
    const auto target = part_->relationships.find(node.value("r:id"));
    if (target != part_->relationships.end()) run.href = target->second.target;
    if (!anchor.empty() && run.href.find('#') == std::string::npos) run.href += concat('#', anchor);
    inline_children(node, run, into);
}

/// Word's own marks (_GoBack) lead nowhere; what nothing leads to is taken out at the end.
void WordReader::bookmark(const Node& node, Inlines& into) {
    const std::string name(node.value("w:name"));
    if (name.empty() || name == "_GoBack" || is_dropping()) return;
    Node& anchor = tree_.make_element("span", at_);
    anchor.set("id", name);
    into.add_node(anchor, plain, "");
}

void WordReader::symbol(const Node& node, const Run& run, Inlines& into) {
    const std::string digits(node.value("w:char"));
    unsigned value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    char32_t sign = symbol_character(node.value("w:font"), value);
    if (sign == 0) {
        report_.warning(at_, "MR467",
                        concat("the sign ", digits, " of the font \"", node.value("w:font"),
                               "\" is no character that others know; type the sign itself"));
        sign = 0xFFFD;
    }
    std::string text;
    append_utf8(text, sign);
    add_text(text, run, into);
}

void WordReader::field_mark(const Node& node, const Run& run, Inlines& into) {
    const std::string_view type = node.value("w:fldCharType");
    if (type == "begin") {
        if (fields_.size() < 50) fields_.push_back({});
        if (const Node* form = child_of(&node, "w:ffData"))
            fields_.back().check_box = child_of(form, "w:checkBox");
        return;
    }
    if (fields_.empty()) return;
    Field& field = fields_.back();
    if (!field.in_result) read_field(field);
    if (type == "separate") return;
    const Node* box = field.check_box;
    const bool was_dropped = field.is_dropped;
    fields_.pop_back();
    if (was_dropped && !is_dropping()) {
        if (const std::string text = collapsed(dropped_); !text.empty())
            source_.restored->set_aside.push_back(
                {restore::DecisionKind::furniture_set_aside, at_, text});
        dropped_.clear();
    }
    if (box == nullptr) return;
    const auto is_checked = toggle_of(box, "w:checked");
    add_text(is_checked.value_or(toggle_of(box, "w:default").value_or(false)) ? "☒" : "☐", run,
             into);
}

/// 17.16.5: which result is text of the article, which a link, which made for the page.
void WordReader::read_field(Field& field) {
    field.in_result = true;
    const std::vector<std::string> words = words_of(field.code);
    if (words.empty()) return;
    const std::string kind = upper(words.front());
    if (kind == "HYPERLINK") field.href = href_of_link(words);
    const bool leads = std::find(words.begin(), words.end(), "\\h") != words.end();
    if ((kind == "REF" || kind == "PAGEREF" || kind == "NOTEREF") && words.size() > 1 && leads)
        field.href = concat('#', words[1]);
    field.is_dropped = kind == "TOC" || kind == "INDEX" || kind == "PAGE" || kind == "NUMPAGES" ||
                       kind == "XE" || kind == "TC" || kind == "RD";
}

void WordReader::simple_field(const Node& node, const Run& outer, Inlines& into) {
    Field field;
    field.code = node.value("w:instr");
    read_field(field);
    fields_.push_back(field);
    inline_children(node, outer, into);
    fields_.pop_back();
    if (field.is_dropped && !is_dropping()) dropped_.clear();
}

bool WordReader::is_dropping() const {
    return std::any_of(fields_.begin(), fields_.end(),
                       [](const Field& field) { return field.is_dropped; });
}

std::string WordReader::field_href() const {
    for (auto field = fields_.rbegin(); field != fields_.rend(); ++field)
        if (!field->href.empty()) return field->href;
    return {};
}

/// The note's text stands where it is called; called again, a link leads to it.
void WordReader::note(const Node& node, Part& notes, std::string_view element, Inlines& into) {
    const std::string_view id = node.value("w:id");
    const Node* root = notes.tree.root();
    const Node* found = root == nullptr ? nullptr : root->first;
    while (found != nullptr &&
           !(found->is_element() && found->name.text() == element && found->value("w:id") == id))
        found = found->next;
    if (found == nullptr || is_dropping()) return;
    const std::string name = concat(element == "w:footnote" ? "fn-" : "en-", id);
    if (!notes_called_.insert(name).second) {
        Node& again = tree_.make_element("a", at_);
        again.set("href", concat('#', name));
        again.set("epub:type", "noteref");
        into.add_node(again, plain, "");
        return;
    }
    Node& aside = tree_.make_element("aside", at_);
    aside.set("epub:type", "footnote");
    aside.set("role", "doc-footnote");
    aside.set("id", name);
    Flow flow{.into = &aside};
    const Part* const outer_part = std::exchange(part_, &notes);
    std::vector<Field> outer_fields = std::exchange(fields_, {});
    blocks(*found, flow);
    fields_ = std::move(outer_fields);
    part_ = outer_part;
    into.add_node(aside, plain, "");
}

void WordReader::formula(const Node& node, Inlines& into) {
    if (is_dropping()) return;
    into.add_node(math_of_office(node, tree_, at_), plain, "");
}

} // namespace makeready::reader
