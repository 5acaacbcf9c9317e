// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site_index.h"

#include <QFileInfo>

namespace anchorage {

/// Fills an index from the files of a repository, and from what an earlier one knows of those that are as
/// they were.
class SiteIndexBuilder
{
public:
    /// `before` may be null, and of another site.
    SiteIndexBuilder(std::shared_ptr<const SiteIndex> before, const QString &root,
                     const std::atomic_bool *cancelled);

    /// Null where it was cancelled; `before` where nothing has changed.
    [[nodiscard]] std::shared_ptr<const SiteIndex> build();

private:
    /// A file that says something about others.
    void noteSetting(const QString &path);
    void scan(const QString &folder, int depth);
    [[nodiscard]] SiteIndex::Known read(const QString &path, const QFileInfo &info);
    [[nodiscard]] PageAddress addressOf(const QString &path, const QFileInfo &info, AddressFacts facts) const;
    [[nodiscard]] bool isAsBefore() const;
    void takeIds();
    void addFile(const QString &path, const QFileInfo &info);
    void addTarget(const QString &target, const QString &source);
    void addRedirects(const QString &path, const AddressFacts &facts);
    void addLayout(const QString &path);
    void addUncertain();
    [[nodiscard]] bool isCancelled() const;

    std::shared_ptr<const SiteIndex> m_before;
    std::shared_ptr<SiteIndex> m_index;
    bool m_changed = false;             ///< a file is not as it was
    bool m_sameRules = false;           ///< files that are as they were have the same addresses
    bool m_optionalFrontMatter = false; ///< what the site uses, asked once
    bool m_readmeIndex = false;
    bool m_redirects = false;
    const std::atomic_bool *m_cancelled;
};

} // namespace anchorage
