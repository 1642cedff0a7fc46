// makeready read: any input format to the XHTML that was understood, and what was decided.
#include "error.hpp"
#include "file.hpp"
#include "language.hpp"
#include "picture.hpp"
#include "reader.hpp"
#include "reading.hpp"
#include "review.hpp"
#include "shelf.hpp"
#include "strings.hpp"
#include "terminal.hpp"
#include "verbs.hpp"
#include "xml.hpp"

#include <cstdio>
#include <map>

namespace makeready::command {
namespace {

int percent(double share) {
    return static_cast<int>(share * 100 + 0.5);
}

void tell(const restore::Account& account, Terminal& terminal) {
    terminal.say(concat("restored: ", restore::summary(account)));
    for (const restore::Decision& decision : account.decisions) {
        if (decision.kind == restore::DecisionKind::list_item) continue; // Its list has been told.
        terminal.say(concat("  line ", decision.at.line, ": ", restore::name_of(decision.kind),
                            " \"", decision.text, "\" (", decision.reason, "; ",
                            percent(decision.confidence), " % sure)"));
    }
    if (account.set_aside.empty()) return;
    terminal.say("set aside, kept at the end of the file, hidden:");
    for (const restore::SetAside& piece : account.set_aside)
        terminal.say(concat("  line ", piece.at.line, ": \"", piece.text, "\" (",
                            restore::name_of(piece.why), ")"));
}

void tell(const language::ReadingLevel& level, Terminal& terminal) {
    constexpr std::size_t most = 3;
    terminal.say(concat(
        "reading level: grade ", text_of(level.grade(), 1), " (Flesch-Kincaid), SMOG ",
        text_of(level.smog(), 1), ", ease ", text_of(level.ease(), 0), "; ", level.long_sentences,
        " of ", counted(level.sentences, "sentence", "sentences"), " of more than 20 words"));
    for (std::size_t i = 0; i < std::min(most, level.hardest.size()); ++i) {
        const language::Sentence& sentence = level.hardest[i];
        terminal.say(concat("  line ", sentence.at.line, ", grade ", text_of(sentence.grade, 1),
                            ": \"", sentence.text, "\""));
    }
}

void tell(const Review& review, Terminal& terminal) {
    if (review.source.restored) tell(*review.source.restored, terminal);
    if (review.level) tell(*review.level, terminal);
}

/// The folder that pictures go to, as browsers name it: "note_files" beside "note.xhtml".
std::string pictures_folder(const std::filesystem::path& output) {
    return concat(output.stem().string(), "_files");
}

std::string as_address(std::string path) {
    for (auto at = path.find(' '); at != path.npos; at = path.find(' ', at))
        path.replace(at, 1, "%20");
    return path;
}

/// Pictures that came inside the article's file, under the names they have beside the output; the
/// document shows them from there.
std::vector<Written> pictures_beside(const std::filesystem::path& output,
                                     const manuscript::Article& article,
                                     manuscript::Tree& document) {
    std::vector<Written> files;
    std::map<std::string, std::string, std::less<>> addresses;
    const std::string folder = pictures_folder(output);
    for (const manuscript::Resource& resource : article.resources) {
        const std::string name = resource.id.substr(resource.id.find('/') + 1);
        files.push_back({output.parent_path() / folder / name, *resource.bytes});
        addresses[resource.id] = as_address(concat(folder, '/', name));
    }
    manuscript::Node& root = *document.root();
    for (manuscript::Node* node = &root; node != nullptr; node = manuscript::following(*node, root))
        if (const auto found = addresses.find(node->value("src")); found != addresses.end())
            node->set("src", found->second);
    return files;
}

/// Articles read one by one, each told as it comes.
class ReadRun {
public:
    explicit ReadRun(const ReadRequest& request)
        : request_(request), terminal_(request.quiet), reach_(folders_of(request.inputs)) {}

    int run();

private:
    static std::vector<std::filesystem::path>
    folders_of(const std::vector<std::filesystem::path>& files);
    void read(const std::filesystem::path& file);
    void write(const Review& review) const;
    void write_report() const;

    bool has_several() const { return request_.inputs.size() > 1; }

    const ReadRequest& request_;
    Terminal terminal_;
    Reach reach_;
    std::shared_ptr<const restore::SiteLines> site_;
    std::vector<Review> reviews_;
    bool has_errors_ = false;
};

std::vector<std::filesystem::path>
ReadRun::folders_of(const std::vector<std::filesystem::path>& files) {
    std::vector<std::filesystem::path> folders;
    for (const std::filesystem::path& file : files)
        folders.push_back(std::filesystem::absolute(file).parent_path());
    return folders;
}

void ReadRun::write(const Review& review) const {
    manuscript::Tree document = reader::as_document(review.source);
    if (request_.output.empty()) {
        if (has_several()) return; // Several documents are none: only what was understood is told.
        const std::string xhtml = xml::serialise(*document.root(), xml::Form::xhtml);
        std::fwrite(xhtml.data(), 1, xhtml.size(), stdout);
        return;
    }
    std::filesystem::path output = request_.output;
    if (has_several()) output /= review.file.stem().concat(".xhtml");
    std::vector<Written> files = pictures_beside(output, review.source.article, document);
    const std::string xhtml = xml::serialise(*document.root(), xml::Form::xhtml);
    files.push_back({output, xhtml});
    write_together(files);
}

void ReadRun::read(const std::filesystem::path& file) {
    Report report;
    Review review{file, read_article(read_bytes(file), file, {reach_, "", site_}, report),
                  std::nullopt};
    manuscript::Article& article = review.source.article;
    for (manuscript::Resource& brought : article.resources)
        if (brought.bytes) brought.bytes = picture::without_metadata(brought.bytes);
    terminal_.show(report);
    if (report.has_errors()) {
        has_errors_ = true;
        return;
    }
    review.level = language::reading_level(*article.tree.root(), article.head.language);
    if (has_several()) terminal_.say(concat(file.generic_string(), ":"));
    tell(review, terminal_);
    write(review);
    if (!request_.report.empty()) reviews_.push_back(std::move(review));
}

void ReadRun::write_report() const {
    const std::string ending = lower_ascii(request_.report.extension().string());
    write_atomically(request_.report,
                     ending == ".json" ? review_as_json(reviews_) : review_as_page(reviews_));
}

int ReadRun::run() {
    if (has_several()) site_ = site_of(request_.inputs, reach_);
    for (const std::filesystem::path& file : request_.inputs) read(file);
    if (!request_.report.empty()) write_report();
    return has_errors_ ? Exit::wrong_source : Exit::done;
}

} // namespace

int read(const ReadRequest& request) {
    const std::string ending = lower_ascii(request.report.extension().string());
    if (!request.report.empty() && ending != ".json" && ending != ".html")
        throw Error({}, "MR900",
                    concat("a report is JSON or a page, and \"", request.report.string(),
                           "\" is neither. Name it .json or .html."));
    return ReadRun(request).run();
}

} // namespace makeready::command
