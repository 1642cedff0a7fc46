#include "formats.hpp"
#include "handle.hpp"

#include <webp/decode.h>
#include <webp/demux.h>

namespace makeready::picture {

namespace {

using Demuxer = Handle<WebPDemuxer, WebPDemuxDelete>;

Demuxer opened(std::string_view bytes) {
    const WebPData data{reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()};
    Demuxer demuxer(WebPDemux(&data));
    if (!demuxer) throw Broken("its end is missing");
    return demuxer;
}

/// The bytes of the first picture: of an animation, the one that a page shows.
std::string_view first_frame(const WebPDemuxer& demuxer) {
    WebPIterator frame{};
    if (WebPDemuxGetFrame(&demuxer, 1, &frame) == 0) throw Broken("it holds no picture");
    const std::string_view bytes(reinterpret_cast<const char*>(frame.fragment.bytes),
                                 frame.fragment.size);
    WebPDemuxReleaseIterator(&frame);
    return bytes;
}

} // namespace

void read_webp_header(Picture& picture) {
    const Demuxer demuxer = opened(*picture.bytes);
    const std::string_view frame = first_frame(*demuxer);
    int width = 0, height = 0;
    const auto* const data = reinterpret_cast<const std::uint8_t*>(frame.data());
    if (WebPGetInfo(data, frame.size(), &width, &height) == 0)
        throw Broken("its header makes no sense");
    picture.pixels_wide = width;
    picture.pixels_high = height;
    WebPChunkIterator chunk{};
    if (WebPDemuxGetChunk(demuxer.get(), "EXIF", 1, &chunk) != 0) {
        const std::string_view exif(reinterpret_cast<const char*>(chunk.chunk.bytes),
                                    chunk.chunk.size);
        picture.orientation = read_exif(exif).orientation;
    }
    WebPDemuxReleaseChunkIterator(&chunk);
}

Pixels decode_webp(std::string_view bytes) {
    const Demuxer demuxer = opened(bytes);
    const std::string_view frame = first_frame(*demuxer);
    const auto* const data = reinterpret_cast<const std::uint8_t*>(frame.data());
    int width = 0, height = 0;
    if (WebPGetInfo(data, frame.size(), &width, &height) == 0)
        throw Broken("its header makes no sense");
    std::string woven(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 4, '\0');
    if (WebPDecodeRGBAInto(data, frame.size(), reinterpret_cast<std::uint8_t*>(woven.data()),
                           woven.size(), width * 4) == nullptr)
        throw Broken("it is damaged");
    return unwoven(woven, width, height, 3);
}

} // namespace makeready::picture
