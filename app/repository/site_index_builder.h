// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site_index.h"

#include <QFileInfo>

namespace anchorage {

/// Fills an index from the files of a repository.
class SiteIndexBuilder
{
public:
    SiteIndexBuilder(const QString &root, const std::atomic_bool *cancelled);

    /// Null where it was cancelled.
    [[nodiscard]] std::shared_ptr<const SiteIndex> build();

private:
    void scan(const QString &folder, int depth);
    void addFile(const QString &path, const QFileInfo &info);
    void addTarget(const QString &target, const QString &source);
    void addRedirects(const QString &path, const AddressFacts &facts);
    void addLayout(const QString &path);
    void addUncertain();
    [[nodiscard]] bool isCancelled() const;

    std::shared_ptr<SiteIndex> m_index;
    const std::atomic_bool *m_cancelled;
};

} // namespace anchorage
