// Faces that @font-face rules declare (CSS Fonts 4, 4).
#include "font_program.hpp"
#include "fonts.hpp"
#include "strings.hpp"

namespace makeready::text {
namespace {

using style::FontFace;

/// Finds each rule's face: the first source that is there and is a font.
class FaceDeclarer {
public:
    FaceDeclarer(const FontSet::Faces& installed, const FontLoader& load, Report& report)
        : installed_(installed), load_(load), report_(report) {}

    std::unique_ptr<const ListedFace> declare(const FontFace& rule) {
        std::vector<std::string> tried;
        for (const FontFace::Source& source : rule.sources) {
            std::string why;
            auto face = source.kind == FontFace::Source::Kind::local
                            ? local(source.name, why)
                            : from_file(source.name, rule.at, why);
            if (face) return dressed(std::move(*face), rule);
            tried.push_back(concat('"', brief(source.name), "\" ", why));
        }
        report_.warning(rule.at, "MR607",
                        concat("font family \"", rule.family, "\": ", joined(tried, ", "),
                               "; the rule was left out: correct the file's name, or bring "
                               "the file along"));
        return nullptr;
    }

private:
    static std::string_view brief(std::string_view name) {
        return name.starts_with("data:") ? "data:" : name;
    }

    std::optional<ListedFace> local(const std::string& name, std::string& why) const {
        if (const ListedFace* face = installed_.named(name)) return *face;
        why = "is not installed";
        return std::nullopt;
    }

    std::optional<ListedFace> from_file(const std::string& url, const Position& at,
                                        std::string& why) const {
        const auto bytes = load_ ? load_(url, at) : nullptr;
        why = "can't be had";
        if (!bytes) return std::nullopt;
        try {
            // A collection's faces are told apart by a fragment (4.3.1); the first does without.
            auto faces = read_faces(std::string(brief(url)), font_program(bytes));
            if (!faces.empty()) return *faces[std::min(face_index(url), faces.size() - 1)];
            why = "has no glyphs that can be set";
        } catch (const FontTrouble& trouble) {
            why = trouble.why;
        }
        return std::nullopt;
    }

    /// "#2" is the second face (CSS Fonts 4, 4.3.1, after RFC 8081).
    static std::size_t face_index(std::string_view url) {
        const std::size_t hash = url.rfind('#');
        std::size_t number = 1;
        if (hash != std::string_view::npos)
            std::from_chars(url.data() + hash + 1, url.data() + url.size(), number);
        return number > 0 ? number - 1 : 0;
    }

    static std::unique_ptr<const ListedFace> dressed(ListedFace face, const FontFace& rule) {
        face.rule = std::make_shared<const FontFace>(rule);
        face.families = {rule.family};
        face.family = rule.family;
        face.design_size = 0;
        if (rule.weight) {
            face.weights = *rule.weight;
            face.weight = static_cast<std::int32_t>(rule.weight->least);
        }
        if (rule.stretch) {
            face.stretches = *rule.stretch;
            face.stretch = rule.stretch->least;
        }
        if (rule.slant) {
            face.slant = *rule.slant;
            face.leans_too = false;
        }
        return std::make_unique<const ListedFace>(std::move(face));
    }

    const FontSet::Faces& installed_;
    const FontLoader& load_;
    Report& report_;
};

} // namespace

std::shared_ptr<const FontSet> FontSet::with_faces(std::shared_ptr<const FontSet> fonts,
                                                   const std::vector<FontFace>& rules,
                                                   const FontLoader& load, Report& report) {
    if (rules.empty()) return fonts;
    auto faces = std::make_unique<Faces>();
    FaceDeclarer declarer(fonts->faces(), load, report);
    for (const FontFace& rule : rules)
        if (auto face = declarer.declare(rule)) {
            Faces::FileFaces only;
            only.push_back(std::move(face));
            faces->add(std::move(only));
        }
    faces->installed = std::move(fonts);
    return std::shared_ptr<const FontSet>(new FontSet(std::move(faces)));
}

} // namespace makeready::text
