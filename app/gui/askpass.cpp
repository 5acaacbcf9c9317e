// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations.h"

#include <QApplication>
#include <QInputDialog>
#include <QLocale>
#include <QTextStream>

using namespace Qt::StringLiterals;

/// anchorage-askpass QUESTION: what git and ssh call (`GIT_ASKPASS`, `SSH_ASKPASS`) when they need a password
/// or a passphrase. Shows the question, prints the answer, keeps nothing. Fails where the user gives none.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"anchorage"_s);
    anchorage::installTranslators(QLocale());
    const QString question = QCoreApplication::arguments().value(1);
    const bool visible = question.startsWith("Username"_L1) || question.contains("(yes/no"_L1);
    bool given = false;
    const QString answer =
        QInputDialog::getText(nullptr, QCoreApplication::translate("AskPass", "Git Asks"), question,
                              visible ? QLineEdit::Normal : QLineEdit::Password, {}, &given);
    if (!given) {
        return 1;
    }
    QTextStream(stdout) << answer << Qt::endl;
    return 0;
}
