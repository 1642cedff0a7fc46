// What every reader begins with.
#pragma once

#include "reader.hpp"

namespace makeready::reader {

/// An article of that file with no more than its root.
inline Source empty_source(const Position& file) {
    Source source;
    source.article.file = file.file;
    source.article.tree.set_root(source.article.tree.make_element("article", file));
    return source;
}

} // namespace makeready::reader
