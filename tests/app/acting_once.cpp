// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_actions.h"
#include "page_session.h"
#include "repository_tree.h"
#include "scripted_prompts.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QTimer>

#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;
using namespace anchorage;

/// acting_once ACTION ROOT: opens the repository and does one thing with its `old.md`, agreeing to everything
/// that is asked; says on its standard output what the actions said. ACTION is the name of an action of
/// FileActions.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QString root = QString::fromLocal8Bit(argv[2]);
    ScriptedPrompts prompts;
    prompts.path = u"new.md"_s;
    prompts.menu = Prompts::MenuToo::Yes;
    PageSession session(prompts);
    RepositoryTree tree;
    FileActions actions(session, tree, prompts);
    QMenu menu;
    actions.fillMenu(menu);
    const auto say = [](const QString &sentence) { std::printf("%s\n", qUtf8Printable(sentence)); };
    QObject::connect(&actions, &FileActions::failed, &actions, say);
    QObject::connect(&session, &PageSession::failed, &session, say);
    if (!session.openFolder(root)) {
        return 2;
    }
    bool done = false;
    QObject::connect(&tree, &RepositoryTree::listed, &tree, [&] {
        if (std::exchange(done, true)) {
            return;
        }
        tree.setCurrentFile(root + "/old.md"_L1);
        for (QAction *action : menu.actions()) {
            if (action->objectName() == QString::fromLocal8Bit(argv[1])) {
                action->trigger();
            }
        }
        QTimer::singleShot(0, &application, &QApplication::quit);
    });
    tree.setRepository(root, session.survey());
    return QApplication::exec();
}
