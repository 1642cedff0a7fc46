// All that a page can hold from a place on: in come a galley and a place, out go the places where
// the page can end, each with the paragraphs that are set otherwise for it.
#pragma once

#include "note_fit.hpp"

namespace makeready::pages {

/// A place where a page begins or ends: an item; in a paragraph that is not set the best way, the
/// item that will be there when it is set again.
struct Place {
    std::size_t at = 0;
    int setting = -1; ///< Index into ElasticParagraph::others, or -1: as it is set.
    bool operator==(const Place&) const = default;
};

/// What a break at a place means.
struct Ending {
    flow::BreakClass break_class = flow::BreakClass::good;
    std::uint8_t kept = 0;
    bool hyphen = false;
    bool in_blank = false; ///< Nothing stands on either side of it.

    bool is_worse_than(const Ending& other) const {
        return std::pair(break_class, kept) > std::pair(other.break_class, other.kept);
    }

    bool is_good() const {
        return break_class == flow::BreakClass::good ||
               break_class == flow::BreakClass::between_lines ||
               break_class == flow::BreakClass::forced;
    }
};

/// How a page begins.
struct PageStart {
    Place place;
    bool truncate = false; ///< After an unforced break: leading margins vanish.
    Length lift;           ///< So much of the blank it begins with stands on the page before.
    Length rest;           ///< What stands on top of it, from a page that held more than fits.
    const std::vector<NotePart>* carried = nullptr;
};

/// A page that ends at `end`.
struct FilledPage {
    Place end;
    Ending ending;
    bool is_last = false;    ///< The run ends here.
    bool had_better = false; ///< It could have ended before at a better place.
    Length depth;            ///< With the rest on top.
    Length most_filled;      ///< Depth and notes: of this page and those offered before, the most.
    std::int64_t cost = 0;   ///< Of paragraphs set otherwise.
    Notes notes;
    std::int32_t settings = -1; ///< For PageFill::settings_of().
};

/// Invariant: `ways_` differ in how deep they are; the cheapest of each depth is kept.
class PageFill {
public:
    PageFill(const flow::Galley& galley, std::size_t end, const BreakCosts& costs)
        : galley_(galley), end_(end), costs_(costs) {}

    /// Every way to end a page that begins there; when nothing fits, the least that is too much.
    const std::vector<FilledPage>& fill(const PageStart& start, const PageRoom& room);

    /// The paragraphs set otherwise for a page of the last fill.
    std::vector<Resetting> settings_of(const FilledPage& page) const;

private:
    /// One way to fill the page down to where we are.
    struct Way {
        flow::Stacker stacker;
        std::int64_t cost = 0;
        std::int32_t settings = -1; ///< The last of its choices, an index into `choices_`.
    };

    /// A paragraph set otherwise, after those chosen before it: ways share what they have in
    /// common.
    struct Choice {
        Resetting setting;
        std::int32_t before = -1;
    };

    void take_rest_of_paragraph(const Place& from);
    void take_paragraph(const flow::ElasticParagraph& paragraph, std::uint32_t index);
    bool take_lines(Way& way, const flow::ElasticParagraph& paragraph, int setting,
                    std::int32_t first);
    void offer_all(std::size_t at);
    bool offer(const Way& way, const Place& end, const Ending& ending);
    void call_note(const flow::FlowItem& item);
    void keep_cheapest();

    const flow::Galley& galley_;
    std::size_t end_;
    const BreakCosts& costs_;
    PageStart start_;
    PageRoom room_;
    std::vector<Way> ways_, next_ways_;
    std::vector<Choice> choices_;
    std::vector<FilledPage> pages_;
    std::vector<NotePart> wanted_;
    std::size_t old_notes_ = 0;
    Notes notes_;  ///< If all that are wanted fit.
    Length least_; ///< That all notes wanted take.
    bool fits_one_ = false, has_good_ = false, is_done_ = false;
};

} // namespace makeready::pages
