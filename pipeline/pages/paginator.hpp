// One pass over a document: the boxes' galley comes in, finished pages go out. What the pass before
// learnt of pages is known; this pass never learns from itself.
#pragma once

#include "breaker.hpp"
#include "masters.hpp"
#include "measures.hpp"
#include "page_rest.hpp"
#include "pages.hpp"

#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

namespace makeready::pages {

/// One pass over the document: galley, breaks, pages.
class Paginator {
public:
    Paginator(const boxes::BoxTree& tree, const Press& press, const flow::PageMap& known,
              flow::LineCache& lines, Report& report)
        : tree_(tree), press_(press), known_(known), report_(report), shop_{press.typesetter,
                                                                            press.pictures,
                                                                            known_,
                                                                            lines,
                                                                            [this](Atom name) { return area_width(name); },
                                                                            report,
                                                                            &read_pages_} {}

    Pagination run();

    bool read_pages() const { return read_pages_; }

private:
    std::shared_ptr<const style::PageStyle> page_style(style::PageFacts facts);
    style::PageFacts facts(int index, Atom name, bool blank) const;
    Rectangle room_of(const Rectangle& area) const;
    Rectangle room_of(const style::PageStyle& style) const;
    flow::FragmentRef on_paper(const flow::FragmentRef& content, const Page& page) const;
    bool turns_left() const;
    Length area_width(Atom name);
    void set_notes(flow::Galley& galley, std::optional<Length> width = {});
    flow::Galley note_galley(const boxes::Box& note, Length width, int depth);
    Length line_of_body();

    /// A part of a run that is to be broken: items of the galley of a width, on pages of a name.
    struct Stretch {
        flow::Galley* galley = nullptr;
        std::size_t begin = 0, end = 0;
        Length width;
        Atom name;
    };

    /// Pages that items up to `end` were broken into, and how many of them are taken.
    struct Chosen {
        ChosenPages from;
        std::size_t end = 0, count = 0;
    };

    /// Adds the pages of the run that begins there; where the next one does is given back.
    std::size_t add_run(flow::Galley& galley, std::size_t begin);
    Stretch add_stretch(const Stretch& at);
    Chosen choose(const Stretch& at, bool varies);
    std::optional<Stretch> carried_over(const Stretch& from, int pages);
    Stretch completed(const Stretch& at);
    flow::Galley* galley_of(Length width, Atom name, int pages);
    style::PageFacts facts_ahead(int pages, Atom name) const;
    Length width_ahead(int pages, Atom name);
    PageRoom room_ahead(int pages, Atom name, Length line);
    void turn_to(style::BreakBetween wanted, Atom name);
    void add_page(const flow::Galley& galley, const ChosenPage& chosen, Atom name);
    void add_blank(Atom name);
    Page& begin_page(Atom name, bool blank);
    void remember(const flow::Galley& galley, const ChosenPage& chosen, Page& page);
    void remember_box(const boxes::Box& box, Page& page, Length y, bool at_top);
    void remember_fragment(const flow::Fragment& fragment, Page& page, Length y);
    void remember_element(const boxes::Box& box);
    flow::FragmentRef with_rest(const flow::FragmentRef& content, Length height);
    flow::FragmentRef with_positioned(const flow::FragmentRef& content);
    void add_rest_page(Atom name);
    void add_overhang_pages();
    flow::FragmentRef with_floats(const flow::FragmentRef& content, const ChosenPage& chosen,
                                  Page& page);
    flow::FragmentRef with_side_notes(const flow::FragmentRef& content, const flow::Galley& galley,
                                      const ChosenPage& chosen, Page& page);
    static Length note_edges(const style::PageStyle& style, Length height);
    Length flow_foot(const ChosenPage& chosen, const Page& page) const;
    void set_note_area(const ChosenPage& chosen, Page& page);
    void put_note_area(const flow::FragmentRef& area, Page& page) const;
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
    flow::Galley* main_ = nullptr; ///< Set to the width of the usual page of each name.
    std::optional<Measures> measures_;
    std::map<const flow::Galley*, std::size_t> shown_; ///< Of each galley: items before this one.
    std::map<Atom, PageNews::Strings> strings_;
    std::map<Atom, PageNews::Elements> elements_;
    std::unordered_map<const boxes::Box*, std::vector<std::size_t>> running_after_;
    std::map<style::PageFacts, std::shared_ptr<const style::PageStyle>> styles_;
    Atom group_name_;
    int group_begin_ = 0;
    bool group_begins_ = false;             ///< With the next page that is not blank.
    std::map<Atom, std::int64_t> counters_; ///< Of the page context, with those the root began.
    std::optional<std::int64_t> reset_number_;
    flow::HandedOn handed_;                ///< What the next pages have to show beside the flow.
    PageRest rest_;                        ///< Of a page that held more than fits.
    std::vector<const boxes::Box*> fixed_; ///< Boxes that stand on every page.
};

} // namespace makeready::pages
