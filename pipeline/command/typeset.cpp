// makeready typeset: a document with its own CSS to PDF, nothing added.
#include "boxes_json.hpp"
#include "composing.hpp"
#include "error.hpp"
#include "file.hpp"
#include "lines_text.hpp"
#include "reader.hpp"
#include "strings.hpp"
#include "terminal.hpp"
#include "url.hpp"
#include "verbs.hpp"
#include "xml.hpp"

#include <algorithm>
#include <thread>

namespace makeready::command {

namespace fs = std::filesystem;

namespace {

/// Reads what a document names: style sheets and pictures, from files or out of `data:` addresses.
class Neighbourhood {
public:
    Neighbourhood(const TypesetRequest& request, Report& report) : report_(report) {
        std::vector<fs::path> folders = request.within;
        // Without a limit the document may name what its reader may open, as in a browser.
        if (folders.empty()) folders.push_back(fs::absolute(request.input).root_path());
        reach_ = Reach(folders);
        base_ = fs::absolute(request.input).parent_path();
    }

    std::shared_ptr<const std::string> load(const std::string& url, const Position& at) {
        if (auto held = bytes_of_data_url(url))
            return std::make_shared<const std::string>(std::move(*held));
        const auto path = path_of_url(url);
        if (!path) {
            report_.error(
                at, "MR721",
                concat("\"", url,
                       "\" can't be had: only files are read; save it beside the document"));
            return nullptr;
        }
        // A name is relative to the file that says it; that file's own name is as the user typed
        // it.
        const fs::path folder = at.file ? fs::absolute(*at.file).parent_path() : base_;
        try {
            return std::make_shared<const std::string>(read_within(reach_, folder / *path, at));
        } catch (const Error& error) {
            report_.error(at, "MR721", concat("\"", url, "\" can't be had: ", error.message()));
            return nullptr;
        }
    }

private:
    Report& report_;
    Reach reach_;
    fs::path base_;
};

/// XML by its declaration or its file's ending; all else is HTML.
manuscript::Tree document_tree(const fs::path& path, Report& report) {
    const std::string bytes = read_bytes(path);
    const Position start = start_of(shown(path));
    const std::string ending = lower_ascii(path.extension().string());
    const std::string_view text =
        std::string_view(bytes).substr(bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0);
    const bool is_xml = ending == ".xhtml" || ending == ".xht" || ending == ".xml" ||
                        ending == ".svg" || text.starts_with("<?xml");
    return is_xml ? xml::parse(bytes, start.file, report)
                  : reader::html_tree(bytes, start.file, report);
}

std::string title_of(const manuscript::Tree& tree) {
    const manuscript::Node* head = manuscript::find(*tree.root(), "head");
    const manuscript::Node* title = head ? manuscript::find(*head, "title") : nullptr;
    return title ? collapsed(manuscript::text_content(*title)) : std::string();
}

std::vector<std::string> authors_of(const manuscript::Tree& tree) {
    std::vector<std::string> authors;
    const manuscript::Node* head = manuscript::find(*tree.root(), "head");
    for (const manuscript::Node* at = head; at; at = manuscript::following(*at, *head))
        if (at->is("meta") && at->value("name") == "author")
            authors.emplace_back(at->value("content"));
    return authors;
}

} // namespace

int typeset(const TypesetRequest& request) {
    Terminal terminal(false);
    Report report;
    const manuscript::Tree tree = document_tree(request.input, report);
    if (!tree.root()) {
        terminal.show(report);
        return Exit::wrong_source;
    }
    Neighbourhood near(request, report);
    ComposingJob job{tree, {}, true, {}, {}, text::FontSet::of_fontconfig(), {}};
    if (!request.user_agent_style.empty())
        job.sheets.push_back({read_bytes(request.user_agent_style),
                              start_of(shown(request.user_agent_style)),
                              style::Origin::user_agent});
    for (const fs::path& style : request.styles)
        job.sheets.push_back({read_bytes(style), start_of(shown(style)), style::Origin::author});
    job.load = [&](const std::string& url, const Position& at) -> std::optional<std::string> {
        const auto text = near.load(url, at);
        return text ? std::optional(*text) : std::nullopt;
    };
    job.pictures = picture_source(
        [&](const std::string& url, const Position& at) { return near.load(url, at); }, report);
    job.font_files = [&](const std::string& url, const Position& at) { return near.load(url, at); };
    job.threads = std::max(1u, std::thread::hardware_concurrency());
    const auto composed = compose(job, report);
    pdf::Options options;
    options.threads = job.threads;
    options.title = title_of(tree);
    options.authors = authors_of(tree);
    options.language = manuscript::language_of(*tree.root());
    const std::string boxes = request.boxes.empty() ? "" : boxes_json(composed->pages);
    const std::string lines = request.lines.empty() ? "" : lines_text(composed->pages);
    composed->keep_list_only();
    // A missing picture is the document's mistake, but the engine by itself still shows its pages.
    const std::string pdf = pdf::write(composed->list, options, report);
    terminal.show(report);
    std::vector<Written> files = {{request.output, pdf}};
    if (!request.boxes.empty()) files.push_back({request.boxes, boxes});
    if (!request.lines.empty()) files.push_back({request.lines, lines});
    write_together(files);
    const std::size_t pages = composed->list.pages.size();
    terminal.say(concat(shown(request.output), ": ", pages, pages == 1 ? " page" : " pages"));
    return request.strict && report.count(Severity::warning) > 0 ? Exit::wanting : Exit::done;
}

} // namespace makeready::command
