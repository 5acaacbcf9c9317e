// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "locale_title_grid.h"
#include "main_window.h"
#include "preview_pane.h"
#include "repository_tree.h"
#include "sample_site.h"
#include "scripted_prompts.h"
#include "source_editor.h"
#include "source_pane.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

namespace anchorage {

/// The real window over a working copy of the sample site, with settings and answers of its own.
class WindowFixture
{
public:
    WindowFixture() : store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
        const Result<QString> sample = prepareSampleSite(folder.filePath(QStringLiteral("site")));
        root = sample.ok() ? sample.value() : QString();
        openWindow();
    }

    /// As a start of the program does: a new window with what the last one remembered.
    void openWindow()
    {
        window = std::make_unique<MainWindow>(WindowSettings(store), prompts);
        window->resize(1440, 900);
        window->show();
    }

    [[nodiscard]] QString path(const QString &name) const { return root + u'/' + name; }
    [[nodiscard]] QByteArray bytes(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.errorString()));
        file.write(content);
    }
    [[nodiscard]] QString text() const { return window->session().document().text(); }
    [[nodiscard]] QTableView *table() const
    {
        return window->grid()->findChild<QTableView *>(QStringLiteral("localeTitles"));
    }
    [[nodiscard]] QAction *action(const char *name) const
    {
        return window->findChild<QAction *>(QLatin1StringView(name));
    }
    /// The table's row of a locale, or -1.
    [[nodiscard]] int rowOf(const QString &locale) const
    {
        const QAbstractItemModel &model = *table()->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data().toString().trimmed() == locale) {
                return row;
            }
        }
        return -1;
    }
    /// The lines that `git diff` shows as removed and added, in order, with their signs.
    [[nodiscard]] QStringList diff() const
    {
        QProcess git;
        git.setWorkingDirectory(root);
        git.start(QStringLiteral("git"), {QStringLiteral("diff"), QStringLiteral("--unified=0")});
        git.waitForFinished();
        QStringList changed;
        for (const QString &line : QString::fromUtf8(git.readAllStandardOutput()).split(u'\n')) {
            const bool header =
                line.startsWith(QLatin1StringView("---")) || line.startsWith(QLatin1StringView("+++"));
            if (!header && (line.startsWith(u'-') || line.startsWith(u'+'))) {
                changed.append(line);
            }
        }
        return changed;
    }

    QTemporaryDir folder;
    QString root;
    QSettings store;
    ScriptedPrompts prompts;
    std::unique_ptr<MainWindow> window;
};

/// What a test program with a window does before its tests: the scheme must be known before the application
/// is, and the web engine refuses its sandbox to root.
template <typename Tests> int runWindowTests(int argc, char **argv)
{
    if (::geteuid() == 0) {
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    }
    preview::registerUrlScheme();
    QApplication application(argc, argv);
    Tests tests;
    return QTest::qExec(&tests, argc, argv);
}

} // namespace anchorage
