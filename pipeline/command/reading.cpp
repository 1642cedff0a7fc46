#include "reading.hpp"

#include "error.hpp"
#include "language.hpp"
#include "shelf.hpp"
#include "strings.hpp"

namespace makeready::command {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t fewest_of_a_site =
    3; // Articles: restore takes nothing under three for a habit.

std::vector<restore::Answer> answers_beside(const fs::path& file, const Reach& reach,
                                            Report& report) {
    const fs::path answers = fs::path(file).replace_extension(".answers");
    std::error_code failed;
    if (!fs::is_regular_file(answers, failed)) return {};
    const Position at = start_of(shown(answers));
    return restore::read_answers(read_within(reach, answers, at), at, report);
}

/// Code and quotations in it aside, a language is what the whole text is in.
void tell_language(manuscript::Article& article, std::string_view of_book) {
    std::string& own = article.head.language;
    if (own.empty()) {
        const std::string found = language::detect(collapsed(text_content(*article.tree.root())));
        if (!found.empty() && language::primary(found) != language::primary(of_book)) own = found;
    }
    const std::string held(own.empty() ? of_book : own);
    if (!held.empty()) language::mark_foreign(*article.tree.root(), held);
}

} // namespace

reader::Source read_article(std::string_view bytes, const fs::path& file, const Reading& reading,
                            Report& report) {
    const restore::Guidance guidance{answers_beside(file, reading.reach, report), reading.site};
    reader::Source source = reader::read(bytes, shown(file), report, guidance);
    source.article.head = head_of(source, file, reading.reach, report);
    tell_language(source.article, reading.language);
    return source;
}

std::shared_ptr<const restore::SiteLines> site_of(std::span<const fs::path> files,
                                                  const Reach& reach) {
    std::vector<std::string> texts;
    for (const fs::path& file : files) {
        if (!reader::is_restored(file)) continue;
        try {
            if (auto text =
                    reader::text_to_restore(read_within(reach, file, start_of(shown(file))), file))
                texts.push_back(std::move(*text));
        } catch (const Error&) { // Told when the article itself is read.
        }
    }
    if (texts.size() < fewest_of_a_site) return nullptr;
    return std::make_shared<const restore::SiteLines>(texts);
}

} // namespace makeready::command
