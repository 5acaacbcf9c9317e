// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_session.h"
#include "scripted_prompts.h"

#include <QApplication>
#include <QDateTime>
#include <QRandomGenerator>
#include <QTextCursor>
#include <QTimer>

#include <unistd.h>

using namespace anchorage;

/// typing_until_killed PAGE JOURNALS SEED: appends ` 1`, ` 2`, … to the page, saves now and then, and says on
/// its standard output which number has been typed when (milliseconds since 1970), until it is killed.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    ScriptedPrompts prompts;
    PageSession session(prompts);
    session.keepUnsavedTextIn(QString::fromLocal8Bit(argv[2]));
    if (!session.open(QString::fromLocal8Bit(argv[1]))) {
        return 1;
    }
    QRandomGenerator random(QByteArray(argv[3]).toUInt());
    int number = 0;
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, &session, [&] {
        QTextCursor cursor(session.document().textDocument());
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(QStringLiteral(" %1").arg(++number));
        if (random.bounded(60) == 0) {
            session.save();
        }
        const QByteArray line =
            QByteArray::number(number) + ' ' + QByteArray::number(QDateTime::currentMSecsSinceEpoch()) + '\n';
        return ::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) > 0;
    });
    keys.start(5);
    return QApplication::exec();
}
