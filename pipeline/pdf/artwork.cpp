#include "artwork.hpp"

#include "colour.hpp"
#include "error.hpp"
#include "handle.hpp"
#include "shading.hpp"
#include "strings.hpp"

#include <cairo-pdf.h>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <set>

namespace makeready::pdf {

namespace {

using Surface = Handle<cairo_surface_t, cairo_surface_destroy>;
using Canvas = Handle<cairo_t, cairo_destroy>;

/// Cairo turns what PDF can't say (filters, masks) into pixels at one a point. Drawn four times as
/// large, they are 288 to the inch on paper.
constexpr double enlargement = 4;

cairo_status_t append(void* out, const unsigned char* bytes, unsigned length) noexcept {
    try {
        static_cast<std::string*>(out)->append(reinterpret_cast<const char*>(bytes), length);
        return CAIRO_STATUS_SUCCESS;
    } catch (...) {
        return CAIRO_STATUS_NO_MEMORY;
    }
}

std::string drawn(const picture::Picture& picture, Length width, Length height) {
    std::string out;
    const double wide = std::max(width.points(), .01) * enlargement;
    const double high = std::max(height.points(), .01) * enlargement;
    const Surface surface(cairo_pdf_surface_create_for_stream(append, &out, wide, high));
    const Canvas canvas(cairo_create(surface.get()));
    const double px = enlargement * .75; // What has no box of its own is drawn in units of one px.
    cairo_scale(canvas.get(), px, px);
    picture::draw_vector(picture, canvas.get(), wide / px, high / px);
    cairo_surface_finish(surface.get());
    if (cairo_status(canvas.get()) != CAIRO_STATUS_SUCCESS ||
        cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS)
        throw Error(picture.at, "MR706",
                    concat('"', picture.name, "\" cannot be drawn (",
                           cairo_status_to_string(cairo_surface_status(surface.get())),
                           "). Simplify it, or save it as plain SVG."));
    return out;
}

/// Writes "r g b rg" and its like anew, as colours are written everywhere in this room.
class ColourFilter : public QPDFObjectHandle::TokenFilter {
public:
    explicit ColourFilter(Inks inks) : inks_(inks) {}

    void handleToken(const QPDFTokenizer::Token& token) override {
        using Type = QPDFTokenizer::token_type_e;
        const Type type = token.getType();
        if (type == Type::tt_integer || type == Type::tt_real) {
            held_.push_back(token);
        } else if (type == Type::tt_space && !held_.empty()) {
            held_.push_back(token);
        } else {
            if (type != Type::tt_word || !write_colour(token.getValue())) pass_on(token);
            held_.clear();
        }
    }

    void handleEOF() override {
        for (const QPDFTokenizer::Token& held : held_) writeToken(held);
    }

private:
    bool write_colour(const std::string& word) {
        static const std::map<std::string, std::pair<std::size_t, Use>> words = {
            {"rg", {3, Use::fill}},
            {"RG", {3, Use::stroke}},
            {"g", {1, Use::fill}},
            {"G", {1, Use::stroke}}};
        const auto found = words.find(word);
        if (found == words.end()) return false;
        style::Colour colour;
        std::size_t parts = 0;
        for (const QPDFTokenizer::Token& held : held_)
            if (held.getType() != QPDFTokenizer::tt_space && parts < 4)
                colour.components[parts++] =
                    static_cast<float>(number_of(held.getValue()).value_or(0));
        if (parts != found->second.first) return false;
        colour.space = parts == 1 ? style::Colour::Space::gray : style::Colour::Space::srgb;
        write(colour_operator(colour, inks_, found->second.second));
        return true;
    }

    void pass_on(const QPDFTokenizer::Token& token) {
        for (const QPDFTokenizer::Token& held : held_) writeToken(held);
        writeToken(token);
    }

    Inks inks_;
    std::vector<QPDFTokenizer::Token> held_;
};

/// Finishes what cairo left: a walk over a form and all that its resources reach.
class Finishing {
public:
    Finishing(const Options& options) : options_(options) {}

    void form(Object form) {
        if (!seen_.insert(form.getObjGen()).second) return;
        ColourFilter filter(options_.inks);
        Pl_Buffer filtered("artwork");
        form.filterAsContents(&filter, &filtered);
        const std::shared_ptr<Buffer> bytes = filtered.getBufferSharedPointer();
        const std::string_view operators(reinterpret_cast<const char*>(bytes->getBuffer()),
                                         bytes->getSize());
        form.replaceStreamData(deflated(operators, options_.compression), name("/FlateDecode"),
                               Object::newNull());
        group(form.getDict());
        resources(form.getDict().getKey("/Resources"));
    }

private:
    void resources(Object resources) {
        if (!resources.isDictionary()) return;
        each(resources.getKey("/XObject"), [&](Object object) {
            if (object.getDict().getKey("/Subtype").getName() == "/Form")
                form(object);
            else
                object.getDict().removeKey("/Interpolate"); // PDF/A forbids it.
        });
        each(resources.getKey("/Pattern"), [&](Object pattern) {
            if (pattern.isStream())
                form(pattern);
            else
                rewrite_shading(pattern.getKey("/Shading"), options_.inks);
        });
        each(resources.getKey("/Shading"),
             [&](Object shading) { rewrite_shading(shading, options_.inks); });
        each(resources.getKey("/ExtGState"), [&](Object state) {
            Object mask = state.getKey("/SMask");
            if (mask.isDictionary()) form(mask.getKey("/G"));
        });
        each(resources.getKey("/Font"), [&](Object font) { descendants(font); });
    }

    /// Cairo leaves out how a TrueType font's CIDs become glyphs.
    void descendants(Object font) {
        Object list = font.getKey("/DescendantFonts");
        if (!list.isArray()) return;
        Object descendant = list.getArrayItem(0);
        if (descendant.getKey("/Subtype").getName() == "/CIDFontType2" &&
            !descendant.hasKey("/CIDToGIDMap"))
            descendant.replaceKey("/CIDToGIDMap", name("/Identity"));
    }

    /// A group that blends in RGB would make four inks of black. Without a space of its own it
    /// blends in that of the page (PDF 32000-1, 11.6.6). Cairo's masks are gray already.
    void group(Object form) {
        Object group = form.getKey("/Group");
        if (group.isDictionary() && group.getKey("/CS").isName() &&
            group.getKey("/CS").getName() == "/DeviceRGB")
            group.removeKey("/CS");
    }

    template <class Act> static void each(Object dictionary, Act act) {
        if (!dictionary.isDictionary()) return;
        for (const std::string& key : dictionary.getKeys()) act(dictionary.getKey(key));
    }

    const Options& options_;
    std::set<QPDFObjGen> seen_;
};

} // namespace

Object artwork(QPDF& pdf, const picture::Picture& picture, Length width, Length height,
               const Options& options) {
    const std::string bytes = drawn(picture, width, height);
    QPDF source;
    source.setImmediateCopyFrom(true);
    source.processMemoryFile(picture.name.c_str(), bytes.data(), bytes.size());
    QPDFPageObjectHelper page = QPDFPageDocumentHelper(source).getAllPages().at(0);
    Object form = pdf.copyForeignObject(page.getFormXObjectForPage());
    const auto side = [](Length length) {
        return 1 / (std::max(length.points(), .01) * enlargement);
    };
    form.getDict().replaceKey(
        "/Matrix", Object::newArray({Object::newReal(side(width), 9, true), Object::newInteger(0),
                                     Object::newInteger(0), Object::newReal(side(height), 9, true),
                                     Object::newInteger(0), Object::newInteger(0)}));
    Finishing(options).form(form);
    return form;
}

} // namespace makeready::pdf
