// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_session.h"
#include "scripted_prompts.h"

#include <QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace anchorage;

/// writing_once OPERATION PAGE JOURNALS: opens the page, does one thing with it, and says on its standard
/// output what the session said. Operations: `journal` types once, `journals` twice, `save` types and saves.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QString operation = QString::fromLocal8Bit(argv[1]);
    ScriptedPrompts prompts;
    PageSession session(prompts);
    QObject::connect(&session, &PageSession::failed, &session,
                     [](const QString &reason) { std::printf("%s\n", qUtf8Printable(reason)); });
    session.keepUnsavedTextIn(QString::fromLocal8Bit(argv[3]));
    if (!session.open(QString::fromLocal8Bit(argv[2]))) {
        return 2;
    }
    // Written at once, without the wait for more keys.
    const auto type = [&](const QString &text) {
        session.restore(session.document().path(), session.document().text() + text);
        QApplication::processEvents();
    };
    type(u" one"_s);
    if (operation == u"journals") {
        type(u" two"_s);
    } else if (operation == u"save" && !session.save()) {
        return 1;
    }
    return 0;
}
