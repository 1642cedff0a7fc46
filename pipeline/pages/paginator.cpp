#include "paginator.hpp"

#include <algorithm>

namespace makeready::pages {

using boxes::Box;
using flow::FlowItem;
using flow::Galley;
using flow::ItemKind;
using style::BreakBetween;

namespace {

style::FontMeasurer measurer(text::Typesetter& typesetter) {
    return [&](const style::FontStyle& font) { return typesetter.measures(font); };
}

} // namespace

std::shared_ptr<const style::PageStyle> Paginator::page_style(style::PageFacts facts) {
    auto& held = styles_[facts];
    if (!held)
        held = std::make_shared<const style::PageStyle>(press_.cascade.page(
            facts, tree_.root->style, press_.pool, measurer(press_.typesetter), report_));
    return held;
}

// Page 1 is on the right where pages turn to the left, and the other way round (CSS Page 3, 4.3).
style::PageFacts Paginator::facts(int index, Atom name, bool blank) const {
    style::PageFacts made;
    made.index = index;
    made.left = (index % 2 == 1) == turns_left();
    made.first = index == 0;
    made.blank = blank;
    made.name = name;
    made.group_index =
        name == group_name_ && !out_.pages.empty() && !group_begins_ ? index - group_begin_ : 0;
    return made;
}

// What the flow sees of a page's area: it is turned where text runs down.
Rectangle Paginator::room_of(const Rectangle& area) const {
    const bool is_turned = style::turn_of(tree_.writing) != style::Turn::none;
    return is_turned ? Rectangle{{}, {}, area.height, area.width}
                     : Rectangle{{}, {}, area.width, area.height};
}

Rectangle Paginator::room_of(const style::PageStyle& style) const {
    return room_of(style::page_box(style).area);
}

// CSS Page 3, 4.3: pages turn to the left where lines run or follow each other to the right.
bool Paginator::turns_left() const {
    const style::Turn turn = style::turn_of(tree_.writing);
    if (turn == style::Turn::none)
        return tree_.root->style.inherited->direction == style::Direction::ltr;
    return turn != style::Turn::clockwise;
}

Length Paginator::area_width(Atom name) {
    style::PageFacts made;
    made.name = name;
    made.index = made.group_index = 2;
    return room_of(*page_style(made)).width;
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

// Notes are set to the width of the area of the page sort where they are called, or as is said.
void Paginator::set_notes(Galley& galley, std::optional<Length> width) {
    Atom name = galley.first_page;
    for (FlowItem& item : galley.items) {
        if (item.kind == ItemKind::opportunity) name = item.page;
        if (item.kind != ItemKind::note || item.note) continue;
        Box* note = const_cast<Box*>(item.box); // NOLINT: only read; set_galley takes its children.
        item.note =
            std::make_shared<const Galley>(note_galley(*note, width.value_or(area_width(name)), 0));
    }
}

Pagination Paginator::run() {
    out_.tree = &tree_;
    for (const style::CounterChange& reset : tree_.root->style.own->counter_reset)
        if (reset.name != "page") counters_[reset.name] = reset.value;
    for (const Box& box : tree_.boxes) {
        if (!box.style.own || !box.is_absolute()) continue;
        handed_.counts = true;
        if (box.style.own->position == style::Placement::fixed) fixed_.push_back(&box);
    }
    for (std::size_t n = 0; n < tree_.running.size(); ++n)
        running_after_[tree_.running[n].after].push_back(n);
    Box document; // Holds the root box, so that the root's own edges are set.
    document.style = press_.pool.anonymous(tree_.root->style, style::Display::block);
    document.children = {tree_.root};
    style::PageFacts usual;
    usual.index = usual.group_index = 2;
    usual.name = flow::usual_page(*tree_.root, {});
    shop_.page_height = room_of(*page_style(usual)).height;
    const style::PageBox sheet = style::page_box(*page_style(usual));
    shop_.outer_margin = sheet.width - sheet.area.x - sheet.area.width;
    // In later passes most lines are known.
    const unsigned threads = shop_.lines.entries.empty() ? press_.threads : 1;
    Galley galley =
        flow::set_pages_galley(document, room_of(*page_style(usual)).width, shop_, threads);
    set_notes(galley);
    if (!read_pages_) shop_.lines.entries.clear(); // Nothing asks for another pass.
    main_ = &galley;
    measures_.emplace(document);
    for (std::size_t at = 0; at == 0 || at < galley.items.size();) at = add_run(galley, at);
    add_overhang_pages();
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
    const auto right = turns_left() ? BreakBetween::recto : BreakBetween::verso;
    const auto left = turns_left() ? BreakBetween::verso : BreakBetween::recto;
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
           flow::used(notes->padding.top, height, {}) +
           flow::used(notes->padding.bottom, height, {}) + notes->border.bottom.width;
}

// What pages are measured in.
Length Paginator::line_of_body() {
    const style::InheritedStyle& body = *tree_.root->style.inherited;
    const text::Face* face = press_.typesetter.face(body.font, report_);
    Length line = body.font.size.scaled(1.2);
    if (body.line_height.kind == style::LineHeight::Kind::factor)
        line = body.font.size.scaled(body.line_height.factor);
    else if (body.line_height.kind == style::LineHeight::Kind::length)
        line = body.line_height.length;
    else if (face)
        line = body.font.size.scaled(face->metrics.ascent + face->metrics.descent);
    return std::max(line, 1_pt);
}

// css-page-3, 6.1: every page counts on `page` by one, unless its context says otherwise.
void Paginator::number(Page& page) {
    const style::OwnStyle& own = *page.style->page.own;
    const bool counts_itself =
        std::any_of(own.counter_increment.begin(), own.counter_increment.end(),
                    [](const style::CounterChange& change) { return change.name == "page"; });
    for (const style::CounterChange& reset : own.counter_reset) counters_[reset.name] = reset.value;
    if (!counts_itself) ++counters_["page"];
    for (const style::CounterChange& change : own.counter_increment)
        counters_[change.name] += change.value;
    for (const style::CounterChange& set : own.counter_set) counters_[set.name] = set.value;
    if (reset_number_) counters_["page"] = *reset_number_;
    page.number = counters_["page"];
    news_.back().counters = counters_;
    page.begins_numbering =
        page.index == 0 ||
        page.number != out_.pages[static_cast<std::size_t>(page.index) - 1].number + 1;
    for (auto& [anchor, place] : out_.map.places)
        if (place.page == page.index) place.number = page.number;
}

// A page that shows no folio counts as the others do that are numbered with it.
void Paginator::set_folios() {
    for (std::size_t begin = 0; begin < out_.pages.size();) {
        std::size_t end = begin + 1;
        while (end < out_.pages.size() && !out_.pages[end].begins_numbering) ++end;
        Atom usual;
        for (std::size_t n = begin; n < end && usual.empty(); ++n)
            usual = folio_style(*out_.pages[n].style);
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
        page.margin_content =
            set_margin_boxes(*page.style, page.box, news, press_, report_, out_.margin_trees);
    }
}

} // namespace makeready::pages
