// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prompts.h"

#include <QCoreApplication>

class QWidget;

namespace anchorage {

/// Asks by message boxes above a window.
class DialogPrompts : public Prompts
{
    Q_DECLARE_TR_FUNCTIONS(DialogPrompts)
public:
    /// The window that the questions belong to. Not owned; must outlive the questions.
    void setWindow(QWidget *window) { m_window = window; }

    Leave askToLeave(const QStringList &fileNames) override;
    Reload askToReload(const QString &fileName) override;
    bool confirmSiteRepair(const QString &diff, int files) override;
    bool askToTrust(const QString &root) override;
    MenuToo askAboutMenu(const QString &sentence, const QString &diff) override;
    QString askForPath(const QString &title, const QString &sentence, const QString &suggestion) override;

private:
    QWidget *m_window = nullptr;
};

} // namespace anchorage
