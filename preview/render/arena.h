// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <memory>
#include <new>
#include <type_traits>
#include <utility>
#include <vector>

namespace anchorage::preview {

/// The memory of one rendering: given out piece by piece, freed all at once. Nothing in it is destroyed, so
/// only what owns nothing may live there.
class Arena
{
public:
    template <typename T> [[nodiscard]] T *create()
    {
        static_assert(std::is_trivially_destructible_v<T> && alignof(T) <= alignment);
        return new (allocate(sizeof(T))) T();
    }

    /// Uninitialised room for `count` objects.
    template <typename T> [[nodiscard]] T *room(qsizetype count)
    {
        static_assert(std::is_trivially_destructible_v<T> && alignof(T) <= alignment);
        return static_cast<T *>(allocate(static_cast<size_t>(count) * sizeof(T)));
    }

    /// A copy of the text.
    [[nodiscard]] QStringView keep(QStringView text) { return joined({text}); }

    /// A copy of the texts, one behind the other.
    [[nodiscard]] QStringView joined(std::initializer_list<QStringView> texts)
    {
        qsizetype size = 0;
        for (const QStringView text : texts) {
            size += text.size();
        }
        char16_t *const start = room<char16_t>(size);
        char16_t *at = start;
        for (const QStringView text : texts) {
            at = std::copy_n(text.utf16(), text.size(), at);
        }
        return {start, size};
    }

    [[nodiscard]] void *allocate(size_t size)
    {
        size = aligned(size);
        if (size > static_cast<size_t>(m_end - m_at)) {
            addChunk(size);
        }
        return std::exchange(m_at, m_at + size);
    }

    /// Makes what was allocated last, of `size` bytes at `block`, larger or smaller where it is. False where
    /// it was not the last or there is no room.
    [[nodiscard]] bool resize(void *block, size_t size, size_t newSize)
    {
        std::byte *const start = static_cast<std::byte *>(block);
        if (start + aligned(size) != m_at || aligned(newSize) > static_cast<size_t>(m_end - start)) {
            return false;
        }
        m_at = start + aligned(newSize);
        return true;
    }

private:
    static constexpr size_t alignment = 8;
    static constexpr size_t smallestChunk = size_t(1) << 12;
    static constexpr size_t largestChunk = size_t(1) << 16;

    static constexpr size_t aligned(size_t size) { return (size + alignment - 1) & ~(alignment - 1); }

    void addChunk(size_t size)
    {
        m_chunkSize = std::clamp(m_chunkSize * 2, smallestChunk, largestChunk);
        const size_t chunk = std::max(size, m_chunkSize);
        m_at = m_chunks.emplace_back(new std::byte[chunk]).get();
        m_end = m_at + chunk;
    }

    std::vector<std::unique_ptr<std::byte[]>> m_chunks;
    std::byte *m_at = nullptr;
    std::byte *m_end = nullptr;
    size_t m_chunkSize = 0;
};

/// Appends `piece` to `text`. As long as the pieces follow each other in the same string `text` stays a view
/// of it, else it gets its own memory, with room to grow up to `*roomEnd` (null before).
inline void appendText(Arena &arena, QStringView *text, const char16_t **roomEnd, QStringView piece)
{
    const char16_t *const end = text->utf16() + text->size();
    const qsizetype size = text->size() + piece.size();
    if (text->isEmpty()) {
        *text = piece;
        *roomEnd = nullptr;
    } else if (end == piece.utf16()) {
        *text = {text->utf16(), size};
        *roomEnd = nullptr;
    } else if (*roomEnd && *roomEnd - end >= piece.size()) {
        // Room is only ever behind a text of our own.
        std::copy_n(piece.utf16(), piece.size(), const_cast<char16_t *>(end));
        *text = {text->utf16(), size};
    } else {
        char16_t *const own = arena.room<char16_t>(2 * size);
        std::copy_n(piece.utf16(), piece.size(), std::copy_n(text->utf16(), text->size(), own));
        *text = {own, size};
        *roomEnd = own + 2 * size;
    }
}

/// A text that is put together.
struct GrowingText
{
    void append(Arena &arena, QStringView piece) { appendText(arena, &text, &roomEnd, piece); }

    QStringView text;
    const char16_t *roomEnd = nullptr;
};

/// A list in an arena, read from its start to its end. One pointer to its last node, which knows the first.
template <typename T> class ArenaList
{
    struct Node
    {
        T value;
        Node *next = nullptr;
    };

public:
    ArenaList() = default;
    Q_DISABLE_COPY_MOVE(ArenaList) // two would share their nodes

    template <typename Value> class Iterator
    {
    public:
        Iterator(Node *node, Node *last) : m_node(node), m_last(last) {}
        Value &operator*() const { return m_node->value; }
        Iterator &operator++()
        {
            m_node = m_node == m_last ? nullptr : m_node->next;
            return *this;
        }
        bool operator!=(const Iterator &other) const { return m_node != other.m_node; }

    private:
        Node *m_node;
        Node *m_last;
    };

    [[nodiscard]] bool isEmpty() const { return !m_last; }
    [[nodiscard]] auto begin() const { return Iterator<const T>(first(), m_last); }
    [[nodiscard]] auto end() const { return Iterator<const T>(nullptr, m_last); }
    [[nodiscard]] auto begin() { return Iterator<T>(first(), m_last); }
    [[nodiscard]] auto end() { return Iterator<T>(nullptr, m_last); }

    T &append(Arena &arena, const T &value)
    {
        Node *node = arena.create<Node>();
        node->value = value;
        node->next = m_last ? m_last->next : node;
        if (m_last) {
            m_last->next = node;
        }
        m_last = node;
        return node->value;
    }

    /// Takes out the first element for which `matches` says so, and gives it to `found`.
    template <typename Matches> bool take(Matches matches, T *found)
    {
        Node *previous = m_last;
        for (Node *node = first(); node; node = node == m_last ? nullptr : node->next) {
            if (matches(node->value)) {
                *found = node->value;
                previous->next = node->next;
                m_last = node == m_last ? (previous == node ? nullptr : previous) : m_last;
                return true;
            }
            previous = node;
        }
        return false;
    }

private:
    [[nodiscard]] Node *first() const { return m_last ? m_last->next : nullptr; }

    Node *m_last = nullptr;
};

} // namespace anchorage::preview
