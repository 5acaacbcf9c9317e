// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace anchorage {

/// The questions that must be answered before work could be lost. An interface, so that a test answers them.
class Prompts
{
public:
    virtual ~Prompts() = default;

    enum class Leave { Save, Discard, Cancel };
    /// These pages have unsaved changes and are about to be closed. The answer is for all of them.
    virtual Leave askToLeave(const QStringList &fileNames) = 0;

    enum class Reload { Discard, Cancel };
    /// The page has unsaved changes and is about to be read again from the disk.
    virtual Reload askToReload(const QString &fileName) = 0;

    /// Files other than the open page are about to be repaired on the disk. `diff` shows every changed line.
    virtual bool confirmSiteRepair(const QString &diff, int files) = 0;

    /// Programs that come from the repository (its Jekyll plugins, its git hooks) are about to run.
    virtual bool askToTrust(const QString &root) = 0;

    enum class MenuToo { Yes, No, Cancel };
    /// A page is about to be renamed or deleted. `diff` shows what would become of the site's menu; empty
    /// where it stays as it is.
    virtual MenuToo askAboutMenu(const QString &sentence, const QString &diff) = 0;

    /// A path below the repository's root for a file; empty: none.
    virtual QString askForPath(const QString &title, const QString &sentence, const QString &suggestion) = 0;
};

} // namespace anchorage
