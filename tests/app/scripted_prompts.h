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
    Conflict conflict = Conflict::Cancel;
    QStringList asked;

    Leave askToLeave(const QString &fileName) override
    {
        asked.append(QStringLiteral("leave ") + fileName);
        return leave;
    }
    Reload askToReload(const QString &fileName) override
    {
        asked.append(QStringLiteral("reload ") + fileName);
        return reloading;
    }
    Conflict askAboutConflict(const QString &fileName) override
    {
        asked.append(QStringLiteral("conflict ") + fileName);
        return conflict;
    }
};

} // namespace anchorage
