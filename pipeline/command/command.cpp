#include "command.hpp"

#include "error.hpp"
#include "strings.hpp"
#include "terminal.hpp"
#include "verbs.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <functional>

namespace makeready::command {
namespace {

/// The command line: one subcommand a verb, each filling its request.
class CommandLine {
public:
    CommandLine();
    int run(int argc, char** argv);

private:
    std::string misunderstood(std::string what) const;
    void add_build();
    void add_read();
    void add_typeset();
    void add_check();
    void add_check_epub();
    void add_small_verbs();

    CLI::App app_{"makeready makes EPUBs, print-ready PDFs and handouts of articles.", "makeready"};
    std::function<int()> chosen_;
    BuildRequest build_;
    ReadRequest read_;
    TypesetRequest typeset_;
    CheckRequest check_;
    CheckEpubRequest check_epub_;
    std::string kind_ = "book", folder_ = ".", code_, schema_ = "plan";
};

CommandLine::CommandLine() {
    app_.require_subcommand(1);
    app_.set_version_flag("--version", "makeready 0.1.0");
    app_.footer("Exit codes: 0 done; 1 --strict found warnings; 2 wrong command or manifest; 3 a "
                "source is wrong;\n"
                "4 the machine (font, disk, permission); 5 a bug of ours.");
    add_build();
    add_read();
    add_typeset();
    add_check();
    add_check_epub();
    add_small_verbs();
}

void CommandLine::add_build() {
    CLI::App* verb = app_.add_subcommand(
        "build",
        "make all books of a manifest, of all manifests below a folder, or of one article");
    verb->add_option("target", build_.targets, "manifest, folder, or article")->required();
    verb->add_option("-o", build_.outputs,
                     "for one article: the file to make (.pdf, .epub); may be given again")
        ->expected(1)
        ->take_all();
    verb->add_option("--output", build_.folder, "folder for what is made")->capture_default_str();
    verb->add_option("-j,--jobs", build_.jobs,
                     "books made at the same time (default: one a processor)");
    verb->add_flag("--proof", build_.proofs,
                   "beside each PDF a text of its pages, with what each break cost");
    verb->add_flag("--strict", build_.strict, "exit with 1 if there are warnings");
    verb->add_flag("-q,--quiet", build_.quiet, "only warnings and errors");
    verb->callback([this] { chosen_ = [this] { return build(build_); }; });
}

void CommandLine::add_read() {
    CLI::App* verb =
        app_.add_subcommand("read", "show what was understood of an article, as XHTML");
    verb->add_option("input", read_.inputs, "the article, or several of one site")->required();
    verb->add_option("-o", read_.output,
                     "file to write, or a folder for several (default: standard output)");
    verb->add_option("--report", read_.report,
                     "also write what was decided and why: FILE.json, or FILE.html to look at");
    verb->footer(
        "Answers stand in NAME.answers beside NAME.txt, one a line: keep, undo, title, heading, "
        "paragraph, item or\n"
        "drop, a colon, and the first words of the place (a heading's or title's: all of them).");
    verb->add_flag("-q,--quiet", read_.quiet, "only warnings and errors");
    verb->callback([this] { chosen_ = [this] { return read(read_); }; });
}

void CommandLine::add_typeset() {
    CLI::App* verb = app_.add_subcommand(
        "typeset", "set an HTML or XHTML document with its own CSS as PDF, nothing added");
    verb->add_option("input", typeset_.input, "the document")->required();
    verb->add_option("-o", typeset_.output, "the PDF to write")->required();
    verb->add_option("--style", typeset_.styles, "a style sheet to add; may be given again")
        ->allow_extra_args(false);
    verb->add_option("--user-agent-style", typeset_.user_agent_style,
                     "a sheet in place of our own default");
    verb->add_option("--boxes", typeset_.boxes,
                     "also write the boxes of each page to this file, as JSON");
    verb->add_option("--lines", typeset_.lines,
                     "also write to this file why each line ends where it does");
    verb->footer("--boxes: {\"pages\": [box]}. A box has type (Page, Block, Line, Inline, Text, "
                 "TableCell ...), tag (\"li::marker\"), x and y of\n"
                 "its margin box from the page's corner, w and h of its content, margin, border "
                 "and padding (top, right,\n"
                 "bottom, left), float and children; some have text, at_keyword, is_table_wrapper, "
                 "colspan, rowspan. CSS px.");
    verb->add_option(
            "--within", typeset_.within,
            "a folder that the document may read files from; may be given again (default: any)")
        ->allow_extra_args(false);
    verb->add_flag("--strict", typeset_.strict, "exit with 1 if there are warnings");
    verb->callback([this] { chosen_ = [this] { return typeset(typeset_); }; });
}

void CommandLine::add_check() {
    CLI::App* verb =
        app_.add_subcommand("check", "find all that is wrong with books, and write nothing");
    verb->add_option("target", check_.targets, "manifest or folder")->required();
    verb->add_flag("--strict", check_.strict, "exit with 1 if there are warnings");
    verb->callback([this] { chosen_ = [this] { return check(check_); }; });
}

void CommandLine::add_check_epub() {
    CLI::App* verb = app_.add_subcommand(
        "check-epub", "find what is wrong with finished EPUBs, whoever made them");
    verb->add_option("file", check_epub_.files, "an .epub file")->required();
    verb->add_flag("--strict", check_epub_.strict, "exit with 1 if there are warnings");
    verb->callback([this] { chosen_ = [this] { return check_epub(check_epub_); }; });
}

void CommandLine::add_small_verbs() {
    CLI::App* begin = app_.add_subcommand("init", "make a small project that builds at once");
    begin->add_option("kind", kind_, "what to begin: book")->required();
    begin->add_option("folder", folder_, "where")->required();
    begin->callback([this] { chosen_ = [this] { return init(kind_, folder_); }; });
    CLI::App* print_schema =
        app_.add_subcommand("schema", "print the manifest's JSON Schema, for editors, the CSS that "
                                      "is supported, or the layouts there are");
    print_schema->add_option("of", schema_, "plan (the manifest), css or layouts");
    print_schema->callback([this] { chosen_ = [this] { return schema(schema_); }; });
    CLI::App* tell = app_.add_subcommand("explain", "say more about the code of a finding");
    tell->add_option("code", code_, "such as MR101")->required();
    tell->callback([this] { chosen_ = [this] { return explain(code_); }; });
}

// CLI11 names what it did not understand; which verb it stood behind, and the nearest, we know.
std::string CommandLine::misunderstood(std::string what) const {
    std::string help = "makeready";
    std::string near;
    for (const CLI::App* verb : app_.get_subcommands()) help += " " + verb->get_name();
    if (app_.get_subcommands().empty() && !app_.remaining().empty()) {
        std::vector<std::string> verbs;
        for (const CLI::App* verb : app_.get_subcommands({})) verbs.push_back(verb->get_name());
        const std::string typed = app_.remaining().front();
        what = concat("\"", typed, "\" is none of ", listed(verbs));
        if (const auto verb = nearest(typed, verbs))
            near = concat(" Did you mean \"", *verb, "\"?");
    }
    std::replace(what.begin(), what.end(), '\n', ' ');
    what.replace(0, 1, lower_ascii(what.substr(0, 1)));
    return concat(what, ".", near, " See: ", help, " --help");
}

int CommandLine::run(int argc, char** argv) {
    try {
        app_.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0) return app_.exit(error); // --help, --version
        throw Error({}, "MR900", misunderstood(error.what()));
    }
    return chosen_();
}

int complain(const std::string& what, int code) {
    std::fputs((what + "\n").c_str(), stderr);
    return code;
}

} // namespace

int run(int argc, char** argv) noexcept {
    try {
        return CommandLine().run(argc, argv);
    } catch (const Error& error) {
        return complain(error.what(), exit_code(error));
    } catch (const std::filesystem::filesystem_error& error) {
        return complain(std::string("error MR902: ") + error.what() +
                            ". Check the folder and its permissions.",
                        Exit::machine);
    } catch (const std::bad_alloc&) {
        return complain(
            "error MR931: the machine has no memory left. Close other programs, or split the book.",
            Exit::machine);
    } catch (const std::exception& error) {
        return complain(std::string("this is a mistake in makeready itself: ") + error.what(),
                        Exit::bug);
    }
}

} // namespace makeready::command
