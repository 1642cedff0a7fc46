// One function for each verb of the command line; each has a file of its own.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace makeready::command {

struct BuildRequest {
    std::vector<std::filesystem::path> targets; ///< Manifests, folders, or one article.
    std::vector<std::filesystem::path> outputs; ///< For one article: the files to make.
    std::filesystem::path folder = "output";
    unsigned jobs = 0; ///< 0: as many as there are processors.
    bool strict = false;
    bool quiet = false;
    bool proofs = false; ///< Also NAME.pages.txt beside each PDF.
};

int build(const BuildRequest& request);

struct ReadRequest {
    std::vector<std::filesystem::path> inputs;
    std::filesystem::path
        output; ///< A file, or a folder for several articles; "": standard output.
    std::filesystem::path report; ///< Also what was decided: .json or .html.
    bool quiet = false;
};

int read(const ReadRequest& request);

struct TypesetRequest {
    std::filesystem::path input, output;
    std::vector<std::filesystem::path> styles;
    std::filesystem::path user_agent_style;
    std::filesystem::path boxes; ///< Also the fragments as JSON, here.
    std::filesystem::path
        lines; ///< Where to write why the lines end where they do; empty: nowhere.
    std::vector<std::filesystem::path>
        within; ///< Folders that the document may read from; none: any.
    bool strict = false;
};

int typeset(const TypesetRequest& request);

struct CheckRequest {
    std::vector<std::filesystem::path> targets;
    bool strict = false;
};

int check(const CheckRequest& request);

struct CheckEpubRequest {
    std::vector<std::filesystem::path> files;
    bool strict = false;
};

int check_epub(const CheckEpubRequest& request);

int init(const std::string& kind, const std::filesystem::path& folder);
int schema(const std::string& of);
int explain(const std::string& code);

} // namespace makeready::command
