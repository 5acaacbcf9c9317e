// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prompts.h"

#include <QStringList>

namespace anchorage {

/// Answers as the test wants and notes what was asked.
class ScriptedPrompts : public Prompts
{
public:
    Leave leave = Leave::Cancel;
    Reload reloading = Reload::Cancel;
    bool siteRepair = false;
    bool trust = false;
    MenuToo menu = MenuToo::Cancel;
    QString path;
    QStringList asked;

    bool askToTrust(const QString &root) override
    {
        asked.append(QStringLiteral("trust ") + root);
        return trust;
    }
    MenuToo askAboutMenu(const QString &sentence, const QString &diff) override
    {
        asked.append(sentence + u'\n' + diff);
        return menu;
    }
    QString askForPath(const QString & /*title*/, const QString & /*sentence*/,
                       const QString &suggestion) override
    {
        asked.append(QStringLiteral("path ") + suggestion);
        return path;
    }
    Leave askToLeave(const QStringList &fileNames) override
    {
        asked.append(QStringLiteral("leave ") + fileNames.join(u' '));
        return leave;
    }
    Reload askToReload(const QString &fileName) override
    {
        asked.append(QStringLiteral("reload ") + fileName);
        return reloading;
    }
    bool confirmSiteRepair(const QString &diff, int files) override
    {
        asked.append(QStringLiteral("repair %1\n%2").arg(files).arg(diff));
        return siteRepair;
    }
};

} // namespace anchorage
