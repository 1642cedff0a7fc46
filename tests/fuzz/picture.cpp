// Whatever bytes come in, a picture is opened, decoded and rewritten in bounded time, or told in
// one line; and what is rewritten is a picture still.
#include "picture.hpp"

#include "error.hpp"

#include <cstdlib>

using namespace makeready;

namespace {

constexpr double most_pixels = 1 << 20; ///< What a header claims may take long, and is bounded.

void require(bool holds) {
    if (!holds) std::abort();
}

std::shared_ptr<const picture::Picture> opened(std::shared_ptr<const std::string> bytes) {
    Report report;
    const auto held = picture::open(std::move(bytes), "a", {}, report);
    for (const Finding& finding : report.findings())
        require(finding.message.find('\n') == std::string::npos);
    require(held != nullptr || report.has_errors());
    return held;
}

/// Its samples; nothing of what is drawn, too large or broken inside.
std::optional<std::string> samples_of(const picture::Picture& picture) {
    if (picture.format == picture::Format::svg) return std::nullopt;
    if (double(picture.pixels_wide) * picture.pixels_high > most_pixels) return std::nullopt;
    try {
        return picture::decode(picture).samples;
    } catch (const Error&) {
        return std::nullopt;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto bytes =
        std::make_shared<const std::string>(reinterpret_cast<const char*>(data), size);
    const auto bare = picture::without_metadata(bytes);
    const auto held = opened(bytes);
    if (held == nullptr) return 0;
    const auto samples = samples_of(*held);
    if (!samples) return 0;
    const auto rewritten = opened(bare);
    require(rewritten != nullptr);
    require(*picture::without_metadata(bare) == *bare);
    require(rewritten->orientation == held->orientation);
    // An AVIF's Exif is made empty where it lies, and may be said to lie in the picture itself.
    require(held->format == picture::Format::avif || samples_of(*rewritten) == samples);
    require(opened(picture::as_core(bytes)) != nullptr);
    require(opened(picture::recompressed(*held)) != nullptr);
    return 0;
}
