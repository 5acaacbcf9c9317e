// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_session.h"
#include "scripted_prompts.h"

#include <QApplication>
#include <QFile>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace anchorage;

namespace {

void say(const QString &line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

} // namespace

/// editing_by_command PAGE JOURNALS: opens the page and does what lines on its standard input say: `type
/// TEXT`, which is in the journal when it is answered, and `save`. Says what it did and what it noticed.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    ScriptedPrompts prompts;
    PageSession session(prompts);
    session.keepUnsavedTextIn(QString::fromLocal8Bit(argv[2]));
    QObject::connect(&session, &PageSession::followedDisk, &session,
                     [&] { say(u"followed "_s + session.document().text().section(u'\n', -1)); });
    QObject::connect(&session, &PageSession::onDiskChanged, &session, [&] {
        say(session.page().onDisk() == OpenPage::OnDisk::Changed ? u"changed"_s : u"as known"_s);
    });
    QObject::connect(&session, &PageSession::failed, &session, [](const QString &reason) { say(reason); });
    if (!session.open(QString::fromLocal8Bit(argv[1]))) {
        return 1;
    }
    say(u"open"_s);
    QFile input;
    if (!input.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return 1;
    }
    QSocketNotifier notifier(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &session, [&] {
        const QString line = QString::fromUtf8(input.readLine()).trimmed();
        if (line.startsWith("type "_L1)) {
            session.restore(session.document().path(), session.document().text() + line.mid(5));
            say(u"typed"_s);
        } else if (line == u"save") {
            say(session.save() ? u"saved"_s : u"not saved"_s);
        } else {
            QApplication::quit();
        }
    });
    return QApplication::exec();
}
