#include "composing.hpp"

#include "picture.hpp"
#include "url.hpp"

#include <map>

namespace makeready::command {

std::unique_ptr<Composed> compose(const ComposingJob& job, Report& report) {
    auto made = std::make_unique<Composed>();
    const bool replaces_ours =
        !job.sheets.empty() && job.sheets.front().origin == style::Origin::user_agent;
    if (!replaces_ours)
        made->cascade.add(style::user_agent_sheet(), start_of("user-agent.css"),
                          style::Origin::user_agent, job.load, report);
    for (const Sheet& sheet : job.sheets)
        made->cascade.add(sheet.css, sheet.start, sheet.origin, job.load, report);
    if (job.uses_own_sheets) made->cascade.add_sheets_of(job.tree, job.load, report);
    const style::TextRules& rules = made->cascade.text_rules();
    made->typesetter = std::make_unique<text::Typesetter>(
        text::FontSet::with_faces(job.fonts, rules.faces, job.font_files, report), rules);
    const auto measure = [&](const style::FontStyle& font) {
        return made->typesetter->measures(font);
    };
    const style::StyledTree styles = made->cascade.style(job.tree, made->pool, measure, report);
    made->tree = boxes::build(job.tree, styles, made->pool, report);
    const pages::Press press{made->cascade, made->pool, *made->typesetter, job.pictures,
                             job.threads};
    made->pages = pages::paginate(made->tree, press, report);
    made->list = paint::paint(made->pages, job.pictures);
    return made;
}

flow::PictureSource picture_source(
    std::function<std::shared_ptr<const std::string>(const std::string&, const Position&)> load,
    Report& report) {
    auto opened =
        std::make_shared<std::map<std::string, std::shared_ptr<const picture::Picture>>>();
    return [opened, load = std::move(load), &report](const std::string& source,
                                                     const Position& at) {
        // Names are relative to the file that says them.
        const std::string key = at.file ? beside(*at.file, source) : source;
        const auto known = opened->find(key);
        if (known != opened->end()) return known->second;
        const auto bytes = load(source, at);
        auto picture =
            bytes ? picture::open(picture::without_metadata(bytes), source, at, report) : nullptr;
        opened->emplace(key, picture);
        return picture;
    };
}

} // namespace makeready::command
