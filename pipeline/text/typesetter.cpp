#include "items.hpp"

namespace makeready::text {

Typesetter::Typesetter(std::shared_ptr<const FontSet> fonts, const style::TextRules& rules)
    : workshop_(std::make_unique<Workshop>()) {
    workshop_->fonts = std::move(fonts);
    workshop_->rules = rules;
    workshop_->typecase = std::make_shared<Typecase>(workshop_->fonts, rules);
}

Typesetter::~Typesetter() = default;

std::unique_ptr<Typesetter> Typesetter::twin() const {
    return std::make_unique<Typesetter>(workshop_->fonts, workshop_->rules);
}

void Typesetter::adopt(const Paragraph& paragraph) {
    paragraph.owner_->typecase = workshop_->typecase;
    paragraph.owner_->latest.reset();
}

Paragraph Typesetter::shape(InlineText inline_text, Report& report) {
    auto owner = std::make_unique<Paragraph::Owner>();
    owner->source = std::make_shared<const InlineText>(std::move(inline_text));
    owner->typecase = workshop_->typecase;
    const auto items = make_items(owner->source, *owner->typecase, report);
    owner->typecase->keep_a_while(items);
    owner->latest = items;
    return Paragraph(std::move(owner));
}

const Face* Typesetter::face(const style::FontStyle& font, Report& report) {
    const FontChoice& choice = workshop_->typecase->choice(font);
    // What a face lacks is told where text is set in it.
    if (!choice.first) workshop_->typecase->choice(font, {}, report);
    return choice.first;
}

namespace {

void unite(std::optional<InkBox>& whole, const InkBox& box) {
    if (!whole) {
        whole = box;
        return;
    }
    whole->left = std::min(whole->left, box.left);
    whole->right = std::max(whole->right, box.right);
    whole->top = std::min(whole->top, box.top);
    whole->foot = std::max(whole->foot, box.foot);
}

} // namespace

std::optional<InkBox> Typesetter::ink(const Line& line) {
    std::optional<InkBox> whole;
    for (const Piece& piece : line.pieces) {
        if (!piece.run.face) continue;
        const OpenFace& face = workshop_->typecase->open(*piece.run.face);
        const Length size = piece.run.size.scaled(piece.run.face->scale);
        Length at = piece.x;
        for (const Glyph& glyph : piece.run.glyphs) {
            const Length x = at + glyph.x_offset.scaled(piece.run.x_scale);
            at += glyph.advance.scaled(piece.run.x_scale);
            const auto ink = face.ink(glyph.id);
            if (!ink) continue;
            unite(whole, {x + size.scaled(ink->left * piece.run.x_scale),
                          x + size.scaled(ink->right * piece.run.x_scale),
                          -size.scaled(ink->top) - glyph.y_offset,
                          -size.scaled(ink->foot) - glyph.y_offset});
        }
    }
    return whole;
}

style::FontMeasures Typesetter::measures(const style::FontStyle& font) {
    style::FontMeasures measures;
    const FontChoice& choice = workshop_->typecase->choice(font);
    if (!choice.first) return measures;
    const Face& face = *choice.first;
    const OpenFace& opened = workshop_->typecase->open(face);
    measures.x_height = face.metrics.x_height;
    measures.cap_height = face.metrics.cap_height;
    // CSS Values 4, 6.1.1: half an em where the face has no zero, a whole one where it has no 水.
    measures.zero_width = opened.advance('0').value_or(0.5);
    measures.ideograph = opened.advance(0x6C34).value_or(1.0);
    return measures;
}

std::filesystem::path hyphenation_folder() {
    return "/usr/share/hyphen";
}

} // namespace makeready::text
