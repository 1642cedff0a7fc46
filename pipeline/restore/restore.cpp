#include "restore.hpp"

#include "draft.hpp"
#include "strings.hpp"

namespace makeready::restore {

namespace {

Restored through_all_stages(Draft draft) {
    draft = join_lines(std::move(draft));
    draft = find_title(std::move(draft));
    draft = set_furniture_aside(std::move(draft));
    draft = set_teasers_aside(std::move(draft));
    draft = cut_glue(std::move(draft));
    draft = name_kinds(std::move(draft));
    return build_article(std::move(draft));
}

/// Every line as a paragraph: what can't be wrong.
Restored as_plain_paragraphs(Draft draft) {
    for (Block& block : draft.blocks) block.kind = BlockKind::paragraph;
    Restored plain = build_article(std::move(draft));
    plain.account.is_plain = true;
    return plain;
}

} // namespace

Restored restore(std::string_view text, const Position& file, Report& report) {
    Draft draft = repair_characters(text, file, report);
    if (draft.blocks.empty())
        report.error(file, "MR430",
                     "the text holds no words; save the article again, with its text");
    const std::string source = draft.source_words;
    Restored restored = through_all_stages(draft);
    if (is_proven(restored, source)) return restored;
    report.warning(file, "MR439",
                   "restoring would have changed the words (our mistake: please report this file); "
                   "the text stands as plain paragraphs");
    return as_plain_paragraphs(std::move(draft));
}

} // namespace makeready::restore
