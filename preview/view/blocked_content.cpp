// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blocked_content.h"

#include "request_verdict.h"

#include <QUrl>

#include <algorithm>

namespace anchorage::preview {

namespace {

bool isRemote(const BlockedItem &item)
{
    return judgeRequest(QUrl(item.url), RequestKind::Image) == RequestVerdict::Remote;
}

} // namespace

bool BlockedContent::add(const BlockedItem &item)
{
    const bool known = std::any_of(m_items.cbegin(), m_items.cend(),
                                   [&](const BlockedItem &other) { return other.url == item.url; });
    if (known || m_items.size() >= limit) {
        return false;
    }
    m_items.append(item);
    return true;
}

int BlockedContent::remoteCount() const
{
    return static_cast<int>(std::count_if(m_items.cbegin(), m_items.cend(), isRemote));
}

QStringList BlockedContent::hosts() const
{
    QStringList names;
    for (const BlockedItem &item : m_items) {
        if (isRemote(item)) {
            names.append(QUrl(item.url).host());
        }
    }
    names.removeDuplicates();
    return names;
}

} // namespace anchorage::preview
