// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content_repository.h"
#include "result.h"
#include "text_file.h"

namespace anchorage {

class OpenPage;
class PageSession;

/// Applies every automatic repair of these kinds to an open page, as one undo step.
void repairPage(const PageSession &session, OpenPage &page, const QStringList &codes);

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
    QStringList pages; ///< absolute paths of open pages that are repaired in their documents
    QString preview;   ///< of all files, line by line
    QStringList codes;
};

/// Looks at every file with a problem of these kinds as it is on the disk; open pages are taken from their
/// documents.
[[nodiscard]] SiteRepair proposeSiteRepair(PageSession &session, const QList<Problem> &problems,
                                           const QStringList &codes);
/// Writes each file that still is as it was proposed for; stops at the first that cannot be written.
[[nodiscard]] Result<Done> applySiteRepair(PageSession &session, const SiteRepair &repair);

} // namespace anchorage
