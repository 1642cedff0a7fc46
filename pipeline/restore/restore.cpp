#include "restore.hpp"

#include "draft.hpp"
#include "strings.hpp"

namespace makeready::restore {

namespace {

Restored through_all_stages(Draft draft, const std::vector<Answer>& answers, Report& report) {
    draft = join_lines(std::move(draft));
    draft = heed_answers(std::move(draft), answers, report);
    draft = find_title(std::move(draft));
    draft = set_recurring_aside(std::move(draft));
    draft = set_furniture_aside(std::move(draft));
    draft = set_teasers_aside(std::move(draft));
    draft = set_recurring_aside(std::move(draft)); // What stood before the teasers is the foot now.
    draft = cut_glue(std::move(draft));
    draft = name_kinds(std::move(draft));
    return build_article(std::move(draft));
}

constexpr std::size_t most_bytes = 4'000'000; // "War and Peace" has fewer.

/// Every line as a paragraph: what can't be wrong.
Restored as_plain_paragraphs(Draft draft) {
    for (Block& block : draft.blocks) block.kind = BlockKind::paragraph;
    Restored plain = build_article(std::move(draft));
    plain.account.is_plain = true;
    return plain;
}

} // namespace

Restored restore(std::string_view text, const Position& file, Report& report,
                 const Guidance& guidance) {
    Draft draft = repair_characters(text, file, report);
    if (draft.blocks.empty())
        report.error(file, "MR430",
                     "the text holds no words; save the article again, with its text");
    draft.site = guidance.site;
    const bool is_article = text.size() <= most_bytes;
    if (!is_article)
        report.warning(file, "MR435",
                       "the text is too long for one article, and stands as plain paragraphs; cut "
                       "it into its articles");
    const std::string source = draft.source_words;
    Restored restored = is_article ? through_all_stages(draft, guidance.answers, report)
                                   : as_plain_paragraphs(draft);
    confirm(guidance.answers, restored.account, report);
    auto words = prove(restored, source);
    if (!words) {
        report.warning(file, "MR439",
                       "restoring would have changed the words (our mistake: please report this "
                       "file); the text stands as plain paragraphs");
        restored = as_plain_paragraphs(std::move(draft));
        words = prove(restored, source);
    }
    assert(words); // Every line as it came: if these words differ, the proof itself is wrong.
    if (words) restored.account.words = *words;
    restored.account.source = text;
    return restored;
}

} // namespace makeready::restore
