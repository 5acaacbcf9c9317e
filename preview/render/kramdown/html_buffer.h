// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <memory>

namespace anchorage::preview::kramdown {

/// Text that is written piece by piece, for as cheap appending as can be: nearly all of the writer's time.
class HtmlBuffer
{
public:
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] QStringView view() const { return {m_text.get(), m_size}; }
    [[nodiscard]] bool endsWith(QChar c) const { return m_size > 0 && m_text[lastIndex()] == c; }

    HtmlBuffer &operator+=(QChar c)
    {
        reserve(1);
        m_text[static_cast<size_t>(m_size++)] = c.unicode();
        return *this;
    }
    HtmlBuffer &operator+=(QStringView text)
    {
        reserve(text.size());
        std::copy_n(text.utf16(), text.size(), m_text.get() + m_size);
        m_size += text.size();
        return *this;
    }
    void appendSpaces(qsizetype count)
    {
        reserve(count);
        std::fill_n(m_text.get() + m_size, count, u' ');
        m_size += count;
    }

    void truncate(qsizetype size) { m_size = size; } ///< to `size` or less than it was
    void chop(qsizetype count) { m_size -= count; }
    void clear() { m_size = 0; } ///< keeps its memory

private:
    [[nodiscard]] size_t lastIndex() const { return static_cast<size_t>(m_size - 1); }

    void reserve(qsizetype count)
    {
        if (m_capacity - m_size < count) {
            grow(count);
        }
    }

    void grow(qsizetype count)
    {
        constexpr qsizetype smallest = 4096;
        m_capacity = std::max({smallest, 2 * m_capacity, m_size + count});
        std::unique_ptr<char16_t[]> larger(new char16_t[static_cast<size_t>(m_capacity)]);
        std::copy_n(m_text.get(), m_size, larger.get());
        m_text = std::move(larger);
    }

    std::unique_ptr<char16_t[]> m_text;
    qsizetype m_size = 0;
    qsizetype m_capacity = 0;
};

} // namespace anchorage::preview::kramdown
