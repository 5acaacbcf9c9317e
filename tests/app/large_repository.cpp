// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository_tree.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace anchorage;

/// large_repository [PAGES]: opens a generated repository (10,000 pages unless told) in the side tree and
/// says how long the interface's thread was away from its events at most, when the files were listed, and
/// when all problems were known.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const int pages = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 10000;
    const QTemporaryDir folder;
    for (int i = 0; i < pages; ++i) {
        const QString name = folder.filePath(u"part-%1/page-%2.md"_s.arg(i / 500).arg(i));
        if (i % 500 == 0) {
            QDir().mkpath(folder.filePath(u"part-%1"_s.arg(i / 500)));
        }
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly)) {
            return 1;
        }
        file.write(
            "---\nlayout: article\ntitles:\n  en      : &EN Page\n  en-GB   : *EN\n  fr      : &KO Page "
            "en français\n  fr-BE   : *FR\n---\n\n# Heading\n\nSome text of a page.\n");
    }

    RepositoryTree tree;
    tree.resize(260, 900);
    tree.show();
    QElapsedTimer sinceStart;
    QElapsedTimer sinceBeat;
    qint64 longest = 0;
    qint64 firstProblems = -1;
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, &tree, [&] {
        longest = std::max(longest, sinceBeat.elapsed());
        sinceBeat.restart();
    });
    QObject::connect(&tree, &RepositoryTree::problemsChanged, &tree,
                     [&] { firstProblems = firstProblems < 0 ? sinceStart.elapsed() : firstProblems; });
    QObject::connect(&tree, &RepositoryTree::listed, &tree, [&] {
        const qint64 total = sinceStart.elapsed();
        QTimer::singleShot(300, &tree, [&, total] {
            QTextStream(stdout) << pages << " pages: longest stall " << longest
                                << " ms, first problems after " << firstProblems << " ms, "
                                << tree.problems().size() << " problems after " << total << " ms\n";
            QCoreApplication::quit();
        });
    });
    QTimer::singleShot(200, &tree, [&] {
        sinceStart.start();
        sinceBeat.start();
        heart.start(1);
        tree.setRepository(folder.path(), SiteSurvey::of(folder.path()));
    });
    return QApplication::exec();
}
