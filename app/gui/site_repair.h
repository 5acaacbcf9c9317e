// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content_repository.h"
#include "result.h"
#include "text_file.h"

namespace anchorage {

class PageSession;

/// Applies every automatic repair of these kinds to the open page, as one undo step.
void repairPage(PageSession &session, const QStringList &codes);

/// What repairing a whole site would write.
struct SiteRepair
{
    struct File
    {
        QString path; ///< absolute
        TextFile before;
        QString after;
    };
    QList<File> files;
    QString preview;   ///< of all files, line by line
    bool page = false; ///< the open page is repaired, too, in its document
    QStringList codes;
};

/// Looks at every file with a problem of these kinds as it is on the disk; the open page is taken from its
/// document.
[[nodiscard]] SiteRepair proposeSiteRepair(PageSession &session, const QList<Problem> &problems,
                                           const QStringList &codes);
/// Writes each file that still is as it was proposed for; stops at the first that cannot be written.
[[nodiscard]] Result<Done> applySiteRepair(PageSession &session, const SiteRepair &repair);

} // namespace anchorage
