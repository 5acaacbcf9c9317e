// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arena.h"

#include <cmark.h>

namespace anchorage::preview {

/// Memory for cmark on this thread, freed at once with this object: half of cmark's time goes to allocating
/// and freeing each node and string. cmark's own arena is one for all threads. While there is such an object,
/// what has been made by its allocator may be used and need not be freed; a second one for another text comes
/// and goes within its lifetime.
class CmarkMemory
{
public:
    CmarkMemory();
    ~CmarkMemory();
    Q_DISABLE_COPY_MOVE(CmarkMemory)

    [[nodiscard]] cmark_mem *allocator() const;
    void release(void *block); ///< what was allocated last can be used again

private:
    // cmark hands no context to these.
    static void *allocateZeroed(size_t count, size_t size);
    static void *reallocate(void *block, size_t size);
    static void free(void *block);

    Arena m_arena;
    CmarkMemory *m_outer;
};

} // namespace anchorage::preview
