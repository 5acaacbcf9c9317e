// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cmark_memory.h"

#include <algorithm>
#include <cstring>

namespace anchorage::preview {

namespace {

thread_local CmarkMemory *current = nullptr;

// A block's size stands in front of it.
using Size = quint64;

Size sizeOf(void *block)
{
    Size size = 0;
    std::memcpy(&size, static_cast<std::byte *>(block) - sizeof(Size), sizeof(Size));
    return size;
}

void *start(void *block)
{
    return static_cast<std::byte *>(block) - sizeof(Size);
}

void *withSize(void *place, Size size)
{
    std::memcpy(place, &size, sizeof(Size));
    return static_cast<std::byte *>(place) + sizeof(Size);
}

} // namespace

CmarkMemory::CmarkMemory() : m_outer(std::exchange(current, this)) {}

CmarkMemory::~CmarkMemory()
{
    current = m_outer;
}

cmark_mem *CmarkMemory::allocator() const
{
    static cmark_mem functions = {allocateZeroed, reallocate, free};
    return &functions;
}

void CmarkMemory::release(void *block)
{
    if (block) {
        // Where it was not the last block it stays until the end.
        static_cast<void>(m_arena.resize(start(block), sizeOf(block) + sizeof(Size), 0));
    }
}

void *CmarkMemory::allocateZeroed(size_t count, size_t size)
{
    const size_t bytes = count * size;
    void *block = withSize(current->m_arena.allocate(bytes + sizeof(Size)), bytes);
    std::memset(block, 0, bytes);
    return block;
}

void *CmarkMemory::reallocate(void *block, size_t size)
{
    Arena &arena = current->m_arena;
    if (block && arena.resize(start(block), sizeOf(block) + sizeof(Size), size + sizeof(Size))) {
        return withSize(start(block), size);
    }
    void *larger = withSize(arena.allocate(size + sizeof(Size)), size);
    if (block) {
        std::memcpy(larger, block, std::min<size_t>(size, sizeOf(block)));
    }
    return larger;
}

void CmarkMemory::free(void *block)
{
    current->release(block);
}

} // namespace anchorage::preview
