// The work half done: blocks whose kind becomes known stage by stage. Each stage takes a draft and
// returns one; nothing is hidden between them.
#pragma once

#include "passage.hpp"
#include "restore.hpp"

#include <optional>
#include <vector>

namespace makeready::restore {

enum class BlockKind : std::uint8_t { unknown, title, heading, paragraph, item, byline, set_aside };

/// One block of the text: what will be a heading, a paragraph or an item.
struct Block {
    Passage passage;
    BlockKind kind = BlockKind::unknown;
    bool after_blank = false; ///< An empty line stands before it.
    bool after_glue = false;  ///< Cut off from the block before it, which had no line end.
    bool is_ordered = false;  ///< Items: its mark was a number.
    int list = 0;             ///< Items of one list share a number; 0 is none.
    int number = 0;           ///< Ordered items: the number that stood there.
    std::size_t label = 0;    ///< Bytes of a leading 'Label:', colon included.
    DecisionKind why = DecisionKind::furniture_set_aside; ///< Of a block set aside.
    BlockKind pinned = BlockKind::unknown;                ///< What an answer says it is.
    bool is_kept = false;                                 ///< An answer forbids to set it aside.
    std::vector<std::size_t> joints = {}; ///< Bytes at which an answer forbids to cut.

    const std::string& text() const { return passage.text(); }
};

struct Draft {
    Position file;
    std::vector<Block> blocks;
    std::vector<Decision> decisions;
    std::vector<SetAside> list_marks;
    std::string source_words; ///< The repaired source, for the proof.
    bool has_blank_lines = false;
    bool is_wrapped = false;
    int lists = 0;
    std::shared_ptr<const SiteLines> site;

    /// Notes what was decided about a passage and why.
    void decide(DecisionKind kind, const Passage& passage, std::string reason, double confidence);
    /// Does nothing where an answer keeps the block.
    void set_aside(Block& block, DecisionKind why, std::string reason, double confidence);

    Position position(Place place) const { return {file.file, place.line, place.column}; }
};

// The stages, in their order. Each is one file.
Draft repair_characters(std::string_view text, const Position& file, Report& report);
Draft join_lines(Draft draft);
/// Marks the blocks that answers speak of, cut out of their lines where need be.
Draft heed_answers(Draft draft, const std::vector<Answer>& answers, Report& report);
Draft find_title(Draft draft);
/// What stands at the head or foot of several articles of the site.
Draft set_recurring_aside(Draft draft);
Draft set_furniture_aside(Draft draft);
Draft set_teasers_aside(Draft draft);
Draft cut_glue(Draft draft);
Draft name_kinds(Draft draft);
Restored build_article(Draft draft);
/// Decisions that an answer confirms are sure; an answer that confirms nothing is a finding.
void confirm(const std::vector<Answer>& answers, Account& account, Report& report);
/// Counts that article, set-aside text and list marks hold the source's words, each once, in
/// order; nothing, if they don't.
std::optional<WordCount> prove(const Restored& restored, std::string_view source);

} // namespace makeready::restore
