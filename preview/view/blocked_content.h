// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace anchorage::preview {

/// Something of a page that was not loaded.
struct BlockedItem
{
    QString url;
    QString why; ///< a sentence in the interface's language
};

/// What of the shown page was not loaded, each address once, in the order in which it was found. Of a page
/// that asks for very many things the first `limit` are kept.
class BlockedContent
{
public:
    static constexpr qsizetype limit = 200;

    /// False where it is known already, or the list is full.
    bool add(const BlockedItem &item);
    void clear() { m_items.clear(); }

    [[nodiscard]] const QList<BlockedItem> &items() const { return m_items; }
    /// How many of them are on other computers.
    [[nodiscard]] int remoteCount() const;
    /// The other computers' names, each once, in the order in which they were found.
    [[nodiscard]] QStringList hosts() const;

private:
    QList<BlockedItem> m_items;
};

} // namespace anchorage::preview
