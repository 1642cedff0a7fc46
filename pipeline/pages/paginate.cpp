#include "pages.hpp"

#include "breaker.hpp"
#include "masters.hpp"
#include "strings.hpp"

#include <algorithm>
#include <unordered_map>

namespace makeready::pages {

using boxes::Box;
using flow::FlowItem;
using flow::Galley;
using flow::ItemKind;
using style::BreakBetween;

namespace {

constexpr int most_passes = 5;

/// One pass over the document: galley, breaks, pages.
class Paginator {
public:
    Paginator(const boxes::BoxTree& tree, const Press& press, const flow::PageMap& known,
              flow::LineCache& lines, Report& report)
        : tree_(tree), press_(press), known_(known), report_(report),
          shop_{press.typesetter, press.pictures, known_, lines,
                [this](Atom name) { return area_width(name); }, report, &read_pages_} {}

    Pagination run();
    bool read_pages() const { return read_pages_; }

private:
    std::shared_ptr<const style::PageStyle> page_style(style::PageFacts facts);
    style::PageFacts facts(int index, Atom name, bool blank) const;
    static Rectangle area_of(const style::PageStyle& style);
    Length area_width(Atom name);
    void set_notes(Galley& galley);
    Galley note_galley(const Box& note, Length width, int depth);
    void add_run(Galley& galley, std::size_t begin, std::size_t end);
    void turn_to(BreakBetween wanted, Atom name);
    void add_page(const Galley& galley, const ChosenPage& chosen, Atom name);
    void add_blank(Atom name);
    Page& begin_page(Atom name, bool blank);
    void remember(const Galley& galley, const ChosenPage& chosen, Page& page);
    void remember_box(const Box& box, Page& page, Length y, bool at_top);
    void remember_fragment(const flow::Fragment& fragment, Page& page, Length y);
    void remember_element(const Box& box);
    void keep_rest(Page& page);
    static flow::FragmentRef cut(const flow::FragmentRef& content, Length above, Length height);
    flow::FragmentRef with_rest(const flow::FragmentRef& content, Length height);
    void add_rest_page(Atom name);
    flow::FragmentRef with_floats(const flow::FragmentRef& content, const ChosenPage& chosen, Page& page);
    static Length note_edges(const style::PageStyle& style, Length height);
    static Length flow_foot(const ChosenPage& chosen, const Page& page);
    void set_note_area(const ChosenPage& chosen, Page& page);
    void number(Page& page);
    void set_folios();
    void finish_margins();

    const boxes::BoxTree& tree_;
    const Press& press_;
    const flow::PageMap& known_;
    Report& report_;
    bool read_pages_ = false;
    flow::Shop shop_;
    Pagination out_;
    std::vector<PageNews> news_;
    std::map<Atom, PageNews::Strings> strings_;
    std::map<Atom, PageNews::Elements> elements_;
    std::unordered_map<const Box*, std::vector<std::size_t>> running_after_;
    std::map<style::PageFacts, std::shared_ptr<const style::PageStyle>> styles_;
    Atom group_name_;
    int group_begin_ = 0;
    bool group_begins_ = false; ///< With the next page that is not blank.
    std::map<Atom, std::int64_t> counters_; ///< Of the page context, with those the root began.
    std::optional<std::int64_t> reset_number_;
    flow::FragmentRef rest_; ///< Of a page that held more than fits, and how much of it has been shown.
    Length shown_;
    std::vector<const Box*> fixed_; ///< Boxes that stand on every page.
};

style::FontMeasurer measurer(text::Typesetter& typesetter) {
    return [&](const style::FontStyle& font) { return typesetter.measures(font); };
}

std::shared_ptr<const style::PageStyle> Paginator::page_style(style::PageFacts facts) {
    auto& held = styles_[facts];
    if (!held)
        held = std::make_shared<const style::PageStyle>(
            press_.cascade.page(facts, tree_.root->style, press_.pool, measurer(press_.typesetter), report_));
    return held;
}

// Page 1 is on the right where pages turn to the left, and the other way round (CSS Page 3, 4.3).
style::PageFacts Paginator::facts(int index, Atom name, bool blank) const {
    style::PageFacts made;
    made.index = index;
    made.left = (index % 2 == 1) != (tree_.root->style.inherited->direction == style::Direction::rtl);
    made.first = index == 0;
    made.blank = blank;
    made.name = name;
    made.group_index = name == group_name_ && !out_.pages.empty() && !group_begins_ ? index - group_begin_ : 0;
    return made;
}

Rectangle Paginator::area_of(const style::PageStyle& style) {
    return style::page_box(style).area;
}

Length Paginator::area_width(Atom name) {
    style::PageFacts made;
    made.name = name;
    made.index = made.group_index = 2;
    return area_of(*page_style(made)).width;
}

// Notes called in a note come after it.
Galley Paginator::note_galley(const Box& note, Length width, int depth) {
    Galley galley = flow::set_galley(note, width, shop_);
    std::vector<const Box*> inner;
    for (const FlowItem& item : galley.items)
        if (item.kind == ItemKind::note && item.box) inner.push_back(item.box);
    if (depth > 8) return galley;
    for (const Box* box : inner) {
        Galley more = note_galley(*box, width, depth + 1);
        const auto offset = static_cast<std::int32_t>(galley.items.size());
        for (FlowItem& item : more.items) {
            if (item.enclosing >= 0) item.enclosing += offset;
            galley.items.push_back(std::move(item));
        }
    }
    return galley;
}

// Notes are set to the width of the area of the page sort where they are called.
void Paginator::set_notes(Galley& galley) {
    Atom name = galley.first_page;
    for (FlowItem& item : galley.items) {
        if (item.kind == ItemKind::opportunity) name = item.page;
        if (item.kind != ItemKind::note || item.note) continue;
        Box* note = const_cast<Box*>(item.box); // NOLINT: only read; set_galley takes its children.
        item.note = std::make_shared<const Galley>(note_galley(*note, area_width(name), 0));
    }
}

Pagination Paginator::run() {
    out_.tree = &tree_;
    for (const style::CounterChange& reset : tree_.root->style.own->counter_reset)
        if (reset.name != "page") counters_[reset.name] = reset.value;
    for (const Box& box : tree_.boxes)
        if (box.style.own && box.style.own->position == style::Placement::fixed) fixed_.push_back(&box);
    for (std::size_t n = 0; n < tree_.running.size(); ++n) running_after_[tree_.running[n].after].push_back(n);
    Box document; // Holds the root box, so that the root's own edges are set.
    document.style = tree_.root->style;
    document.children = {tree_.root};
    style::PageFacts usual;
    usual.index = usual.group_index = 2;
    usual.name = tree_.root->style.own->page;
    shop_.page_height = area_of(*page_style(usual)).height;
    Galley galley = flow::set_pages_galley(document, area_of(*page_style(usual)).width, shop_);
    set_notes(galley);
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= galley.items.size(); ++at) {
        const bool end = at == galley.items.size();
        if (!end && galley.items[at].break_class != flow::BreakClass::forced) continue;
        if (!end && galley.items[at].kind != ItemKind::opportunity) continue;
        if (at > begin || end) add_run(galley, begin, at);
        begin = at;
    }
    set_folios();
    finish_margins();
    out_.map.page_count = static_cast<int>(out_.pages.size());
    return std::move(out_);
}

Page& Paginator::begin_page(Atom name, bool blank) {
    const int index = static_cast<int>(out_.pages.size());
    style::PageFacts made = facts(index, name, blank);
    if (!blank && (name != group_name_ || out_.pages.empty() || group_begins_)) {
        group_begins_ = false;
        group_name_ = name;
        group_begin_ = index;
        made.group_index = 0;
    }
    Page& page = out_.pages.emplace_back();
    page.index = index;
    page.side = index % 2 == 1 ? Side::verso : Side::recto;
    page.blank = blank;
    page.name = name;
    page.style = page_style(made);
    page.box = style::page_box(*page.style);
    page.area = page.box.area;
    news_.emplace_back();
    for (auto& [string_name, held] : strings_) {
        held.start = held.first = held.last;
        held.begins_here = false;
    }
    for (auto& [element_name, held] : elements_) {
        held.start = held.first = held.last;
        held.begins_here = false;
    }
    reset_number_.reset();
    return page;
}

void Paginator::add_blank(Atom name) {
    Page& page = begin_page(name, true);
    news_.back().strings = strings_;
    news_.back().elements = elements_;
    number(page);
}

void Paginator::turn_to(BreakBetween wanted, Atom name) {
    const bool next_is_recto = out_.pages.size() % 2 == 0;
    const bool turns_left = tree_.root->style.inherited->direction == style::Direction::ltr;
    const auto right = turns_left ? BreakBetween::recto : BreakBetween::verso;
    const auto left = turns_left ? BreakBetween::verso : BreakBetween::recto;
    if (wanted == BreakBetween::right) wanted = right;
    if (wanted == BreakBetween::left) wanted = left;
    const bool wants_recto = wanted == BreakBetween::recto;
    const bool wants_verso = wanted == BreakBetween::verso;
    if ((wants_recto && !next_is_recto) || (wants_verso && next_is_recto))
        add_blank(out_.pages.empty() ? name : out_.pages.back().name);
}

// What the footnote area takes besides its notes.
Length Paginator::note_edges(const style::PageStyle& style, Length height) {
    const style::OwnStyle* notes = style.footnote_area.own;
    if (!notes) return {};
    return flow::used(notes->margin.top, height, {}) + notes->border.top.width +
           flow::used(notes->padding.top, height, {}) + flow::used(notes->padding.bottom, height, {}) +
           notes->border.bottom.width;
}

void Paginator::add_run(Galley& galley, std::size_t begin, std::size_t end) {
    Atom name = galley.first_page;
    if (begin < galley.items.size() && galley.items[begin].kind == ItemKind::opportunity) {
        name = galley.items[begin].page;
        if (galley.items[begin].begins_group) group_begins_ = true;
        turn_to(galley.items[begin].forced, name);
    }
    const int first = static_cast<int>(out_.pages.size());
    const auto room = [&](int n) {
        style::PageFacts made = facts(first + n, name, false);
        made.group_index = name == group_name_ && first > 0 && !group_begins_ ? first + n - group_begin_ : n;
        const auto style = page_style(made);
        PageRoom out;
        out.height = area_of(*style).height;
        out.recto = (first + n) % 2 == 0;
        out.note_edges = note_edges(*style, out.height);
        return out;
    };
    const style::InheritedStyle& body = *tree_.root->style.inherited;
    const text::Face* face = press_.typesetter.face(body.font, report_);
    Length line = body.font.size.scaled(1.2);
    if (body.line_height.kind == style::LineHeight::Kind::factor) line = body.font.size.scaled(body.line_height.factor);
    else if (body.line_height.kind == style::LineHeight::Kind::length) line = body.line_height.length;
    else if (face) line = body.font.size.scaled(face->metrics.ascent + face->metrics.descent);
    const ChosenPages chosen = choose_breaks(galley, begin, end, room, std::max(line, 1_pt));
    for (const Resetting& reset : chosen.settings) {
        const flow::ElasticParagraph& paragraph = galley.elastic[reset.paragraph];
        flow::set_again(galley, paragraph, paragraph.others[reset.setting], shop_);
    }
    for (const ChosenPage& page : chosen.pages) add_page(galley, page, name);
}

void Paginator::add_page(const Galley& galley, const ChosenPage& chosen, Atom name) {
    for (int n = 0; n < chosen.rest_pages; ++n) add_rest_page(name);
    Page& page = begin_page(name, false);
    page.cost = chosen.cost;
    flow::FragmentRef content = flow::stack(galley, chosen.begin, chosen.end, chosen.truncate, flow_foot(chosen, page));
    if (chosen.rest.units > 0) content = with_rest(content, chosen.rest);
    page.depth = content->height;
    content = with_floats(content, chosen, page);
    page.flow = flow::place_absolutes(content, {{}, {}, page.area.width, page.area.height}, fixed_, shop_);
    if (page.flow->height > page.area.height) keep_rest(page);
    remember(galley, chosen, page);
    set_note_area(chosen, page);
    news_.back().strings = strings_;
    news_.back().elements = elements_;
    number(page);
    if (!chosen.overfull) return;
    Position at;
    for (std::size_t n = chosen.begin; n < chosen.end; ++n)
        if (galley.items[n].box && galley.items[n].size > page.area.height / 2) at = galley.items[n].box->at;
    report_.warning(at, "MR731",
                    concat("page ", page.index + 1, " holds more than fits: something on it is taller than the page "
                           "or must not be parted. Make it smaller, or let it break."));
}

// What is taller than its page and can't be parted is cut there and goes on on the next page (CSS
// Fragmentation 3, 4.4, last resort).
void Paginator::keep_rest(Page& page) {
    rest_ = page.flow;
    shown_ = page.area.height;
    page.flow = cut(rest_, {}, page.area.height);
}

flow::FragmentRef Paginator::cut(const flow::FragmentRef& content, Length above, Length height) {
    auto made = std::make_shared<flow::Fragment>();
    made->width = content->width;
    made->height = height;
    made->is_cut = true;
    made->children.push_back({{}, -above, content});
    return made;
}

flow::FragmentRef Paginator::with_rest(const flow::FragmentRef& content, Length height) {
    if (!rest_) return content;
    auto made = std::make_shared<flow::Fragment>();
    made->width = content->width;
    made->height = height + content->height;
    made->holds_placeholders = content->holds_placeholders;
    made->children.push_back({{}, {}, cut(rest_, shown_, height)});
    made->children.push_back({{}, height, content});
    return made;
}

// Page floats stand above and below the flow, those at the foot over the notes.
flow::FragmentRef Paginator::with_floats(const flow::FragmentRef& content, const ChosenPage& chosen, Page& page) {
    if (std::all_of(chosen.notes.begin(), chosen.notes.end(), [](const NotePart& p) { return p.is_note(); })) return content;
    auto made = std::make_shared<flow::Fragment>();
    made->width = content->width;
    Length top;
    Length bottom = std::max(flow_foot(chosen, page), Length{});
    for (const NotePart& part : chosen.notes)
        if (part.place() == style::Float::top)
            bottom += flow::stack(*part.note, part.begin, part.end, false)->height;
    for (const NotePart& part : chosen.notes) {
        if (part.is_note()) continue;
        const flow::FragmentRef piece = flow::stack(*part.note, part.begin, part.end, false);
        Length& y = part.place() == style::Float::top ? top : bottom;
        made->children.push_back({{}, y, piece});
        remember_fragment(*piece, page, y);
        y += piece->height;
    }
    made->children.push_back({{}, top, content});
    made->height = top + content->height;
    made->holds_placeholders = content->holds_placeholders;
    return made;
}

void Paginator::add_rest_page(Atom name) {
    Page& page = begin_page(name, false);
    page.depth = page.area.height;
    if (rest_) page.flow = cut(rest_, shown_, page.area.height);
    shown_ += page.area.height;
    news_.back().strings = strings_;
    news_.back().elements = elements_;
    number(page);
}

void Paginator::remember_element(const Box& box) {
    const auto found = running_after_.find(&box);
    if (found == running_after_.end()) return;
    for (const std::size_t index : found->second) {
        PageNews::Elements& held = elements_[tree_.running[index].name];
        if (!held.begins_here) held.first = tree_.running[index].box;
        held.begins_here = true;
        held.last = tree_.running[index].box;
    }
}

void Paginator::remember_box(const Box& box, Page& page, Length y, bool at_top) {
    if (!box.anchor.empty() && !out_.map.places.contains(box.anchor))
        out_.map.places[box.anchor] = {page.index, 0};
    for (const boxes::NamedString& string : box.strings) {
        PageNews::Strings& held = strings_[string.name];
        if (!held.begins_here) {
            held.first = string.value;
            if (at_top) held.start = string.value;
        }
        held.begins_here = true;
        held.last = string.value;
    }
    for (const style::CounterChange& reset : box.page_reset) reset_number_ = reset.value;
    if (!box.bookmark.empty())
        out_.bookmarks.push_back({box.style.own->bookmark_level, box.style.own->bookmark_open, box.bookmark,
                                  page.index, page.area.y + y});
}

// What stands inside an unbroken fragment (a table row, a note) has no marks of its own in the flow.
void Paginator::remember_fragment(const flow::Fragment& fragment, Page& page, Length y) {
    if (fragment.box && !fragment.line && fragment.begins) remember_box(*fragment.box, page, y, false);
    if (fragment.line) {
        for (const text::Piece& piece : fragment.line->line.pieces) {
            const Box* owner = &fragment.line->owners->owner(piece.span, *fragment.box);
            for (; owner && owner->kind == boxes::BoxKind::inline_; owner = owner->parent)
                if (!owner->anchor.empty() && !out_.map.places.contains(owner->anchor))
                    out_.map.places[owner->anchor] = {page.index, 0};
        }
    }
    for (const flow::Placed& child : fragment.children) remember_fragment(*child.fragment, page, y + child.y);
}

void Paginator::remember(const Galley& galley, const ChosenPage& chosen, Page& page) {
    flow::Stacker stacker(galley, chosen.begin, chosen.truncate);
    bool at_top = true;
    for (std::size_t at = chosen.begin; at < chosen.end; ++at) {
        const FlowItem& item = galley.items[at];
        if (item.kind == ItemKind::mark) remember_box(*item.box, page, stacker.y(), at_top);
        if (item.box && (item.kind == ItemKind::open || item.kind == ItemKind::line)) remember_element(*item.box);
        if (item.kind == ItemKind::block && item.fragment) remember_fragment(*item.fragment, page, stacker.y());
        if (item.kind == ItemKind::line || item.kind == ItemKind::block) at_top = false;
        stacker.take(item);
    }
}

// The footnote area stands at the foot of the page area (GCPM, 2.2).
// How far down the flow may reach on a page: to its notes.
Length Paginator::flow_foot(const ChosenPage& chosen, const Page& page) {
    Length foot = page.area.height - chosen.rest;
    const bool has_notes = std::any_of(chosen.notes.begin(), chosen.notes.end(), [](const NotePart& p) { return p.is_note(); });
    if (has_notes) foot -= note_edges(*page.style, page.area.height);
    for (const NotePart& part : chosen.notes)
        foot -= flow::stack(*part.note, part.begin, part.end, part.begin > 0)->height;
    return foot;
}

void Paginator::set_note_area(const ChosenPage& chosen, Page& page) {
    auto area = std::make_shared<flow::Fragment>();
    for (const NotePart& part : chosen.notes) {
        if (!part.is_note()) continue;
        const flow::FragmentRef note = flow::stack(*part.note, part.begin, part.end, part.begin > 0);
        auto placed = std::make_shared<flow::Fragment>(*note);
        placed->box = part.box;
        placed->begins = part.begin == 0;
        placed->ends = part.end == part.note->items.size();
        remember_fragment(*placed, page, page.area.height);
        area->children.push_back({{}, area->height, placed});
        area->height += note->height;
    }
    if (area->children.empty()) return;
    area->width = page.area.width;
    Length top;
    if (const style::OwnStyle* own = page.style->footnote_area.own) {
        area->border = {own->border.top.width, own->border.right.width, own->border.bottom.width, own->border.left.width};
        area->padding.top = flow::used(own->padding.top, page.area.height, {});
        area->padding.bottom = flow::used(own->padding.bottom, page.area.height, {});
        top = area->border.top + area->padding.top;
        area->height += top + area->padding.bottom + area->border.bottom;
    }
    for (flow::Placed& child : area->children) child.y += top;
    page.notes_x = page.area.x;
    page.notes_y = page.area.y + page.area.height - area->height;
    page.notes = std::move(area);
}

// css-page-3, 6.1: every page counts on `page` by one, unless its context says otherwise.
void Paginator::number(Page& page) {
    const style::OwnStyle& own = *page.style->page.own;
    const bool counts_itself = std::any_of(own.counter_increment.begin(), own.counter_increment.end(),
                                           [](const style::CounterChange& change) { return change.name == "page"; });
    for (const style::CounterChange& reset : own.counter_reset) counters_[reset.name] = reset.value;
    if (!counts_itself) ++counters_["page"];
    for (const style::CounterChange& change : own.counter_increment) counters_[change.name] += change.value;
    for (const style::CounterChange& set : own.counter_set) counters_[set.name] = set.value;
    if (reset_number_) counters_["page"] = *reset_number_;
    page.number = counters_["page"];
    news_.back().counters = counters_;
    page.begins_numbering = page.index == 0 || page.number != out_.pages[static_cast<std::size_t>(page.index) - 1].number + 1;
    for (auto& [anchor, place] : out_.map.places)
        if (place.page == page.index) place.number = page.number;
}

// A page that shows no folio counts as the others do that are numbered with it.
void Paginator::set_folios() {
    for (std::size_t begin = 0; begin < out_.pages.size();) {
        std::size_t end = begin + 1;
        while (end < out_.pages.size() && !out_.pages[end].begins_numbering) ++end;
        Atom usual;
        for (std::size_t n = begin; n < end && usual.empty(); ++n) usual = folio_style(*out_.pages[n].style);
        if (usual.empty()) usual = "decimal";
        for (; begin < end; ++begin) {
            Page& page = out_.pages[begin];
            const Atom own = folio_style(*page.style);
            page.folio = style::counter_text(page.number, own.empty() ? usual : own);
        }
    }
}

void Paginator::finish_margins() {
    for (Page& page : out_.pages) {
        PageNews& news = news_[static_cast<std::size_t>(page.index)];
        news.number = page.number;
        news.count = static_cast<std::int64_t>(out_.pages.size());
        page.margin_content = set_margin_boxes(*page.style, page.box, news, press_, report_, out_.margin_trees);
    }
}

bool asks_for_texts(const boxes::BoxTree& tree) {
    return std::any_of(tree.boxes.begin(), tree.boxes.end(), [](const Box& box) {
        return !box.generated.empty() && box.generated.front().kind == style::ContentPart::Kind::target_text;
    });
}

void add_text_of(const Box& box, std::string& out) {
    out += box.text;
    for (const Box* child : box.children)
        if (child->kind != boxes::BoxKind::note) add_text_of(*child, out);
}

} // namespace

Pagination paginate(const boxes::BoxTree& tree, const Press& press, Report& report) {
    flow::PageMap known;
    flow::LineCache lines;
    if (asks_for_texts(tree))
        for (const Box& box : tree.boxes) {
            if (box.anchor.empty()) continue;
            std::string text;
            add_text_of(box, text);
            known.texts[box.anchor] = collapsed(text);
        }
    for (int pass = 1;; ++pass) {
        Report found;
        Paginator paginator(tree, press, known, lines, found);
        Pagination made = paginator.run();
        made.passes = pass;
        made.map.texts = known.texts;
        const bool settled = !paginator.read_pages() || made.map == known;
        if (settled || pass == most_passes) {
            report.join(found);
            if (!settled)
                report.warning({}, "MR730",
                               "page numbers did not settle in five passes; the last ones are kept. Look for a "
                               "reference whose own length moves what it refers to.");
            return made;
        }
        known = std::move(made.map);
    }
}

} // namespace makeready::pages
