// Equal halves are one object: a hash of what differs most often, then ==.
#include "hash.hpp"
#include "style.hpp"

#include <unordered_map>

namespace makeready::style {
namespace {

/// Mixes members into one number. It only has to be the same within one run.
class Mixer {
public:
    Mixer& add(std::uint64_t value) {
        state_ = (state_ ^ value) * 0x9E3779B97F4A7C15u;
        state_ ^= state_ >> 32;
        return *this;
    }

    Mixer& add(Length length) { return add(static_cast<std::uint64_t>(length.units)); }

    Mixer& add(Atom atom) { return add(reinterpret_cast<std::uintptr_t>(atom.address())); }

    Mixer& add(const Size& size) {
        return add(size.length)
            .add(static_cast<std::uint64_t>(size.percent * 1024) +
                 static_cast<std::uint64_t>(size.kind));
    }
    template <class E>

    requires std::is_enum_v<E> Mixer& add(E value) {
        return add(static_cast<std::uint64_t>(value));
    }

    std::uint64_t result() const { return state_; }

private:
    std::uint64_t state_ = 0x243F6A8885A308D3u;
};

std::uint64_t hash_of(const InheritedStyle& half) {
    Mixer mixer;
    for (const Atom& family : half.font.families) mixer.add(family);
    mixer.add(half.font.size)
        .add(static_cast<std::uint64_t>(half.font.weight))
        .add(half.font.slant);
    mixer.add(half.font.features.size()).add(half.line_height.length).add(half.line_height.kind);
    mixer.add(half.language).add(half.align).add(half.indent).add(half.white_space.collapse);
    mixer.add(half.hyphens).add(half.list_type).add(half.custom.size()).add(half.direction);
    for (const float part : half.colour.components)
        mixer.add(static_cast<std::uint64_t>(part * 255));
    return mixer.result();
}

std::uint64_t hash_of(const OwnStyle& half) {
    Mixer mixer;
    mixer.add(half.display).add(half.position).add(half.floating).add(half.page);
    for (const Edges<Size>* edges : {&half.margin, &half.padding})
        mixer.add(edges->top).add(edges->right).add(edges->bottom).add(edges->left);
    mixer.add(half.width).add(half.height).add(half.border.top.width).add(half.border.left.width);
    mixer.add(half.break_before).add(half.break_after).add(half.break_inside);
    mixer.add(half.content ? half.content->size() + 1 : 0).add(half.counter_increment.size());
    if (half.content)
        for (const ContentPart& part : *half.content) mixer.add(hash64(part.text)).add(part.name);
    mixer.add(half.vertical_align).add(static_cast<std::uint64_t>(half.bookmark_level));
    return mixer.result();
}

template <class Half> class Interned {
public:
    const Half* intern(Half half) {
        std::vector<std::unique_ptr<const Half>>& same_hash = halves_[hash_of(half)];
        for (const auto& one : same_hash)
            if (*one == half) return one.get();
        return same_hash.emplace_back(std::make_unique<const Half>(std::move(half))).get();
    }

private:
    std::unordered_map<std::uint64_t, std::vector<std::unique_ptr<const Half>>> halves_;
};

} // namespace

struct StylePool::Halves {
    Interned<InheritedStyle> inherited;
    Interned<OwnStyle> own;
};

StylePool::StylePool() : halves_(std::make_unique<Halves>()) {}

StylePool::StylePool(StylePool&&) noexcept = default;
StylePool& StylePool::operator=(StylePool&&) noexcept = default;
StylePool::~StylePool() = default;

const InheritedStyle* StylePool::intern(InheritedStyle half) {
    return halves_->inherited.intern(std::move(half));
}

const OwnStyle* StylePool::intern(OwnStyle half) {
    return halves_->own.intern(std::move(half));
}

Style StylePool::anonymous(const Style& parent, Display display) {
    OwnStyle own;
    own.display = display;
    return {parent.inherited, intern(std::move(own))};
}

Style StylePool::initial() {
    InheritedStyle inherited;
    inherited.font.families = {"serif"}; // CSS leaves it to us.
    return {intern(std::move(inherited)), intern(OwnStyle{})};
}

} // namespace makeready::style
