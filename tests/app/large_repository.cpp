// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_chooser.h"
#include "page_session.h"
#include "repository_tree.h"
#include "scripted_prompts.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <ctime>
#include <functional>

using namespace Qt::StringLiterals;
using namespace anchorage;

namespace {

constexpr int foldersOf = 500;

QString pagePath(int number)
{
    return u"part-%1/page-%2.md"_s.arg(number / foldersOf).arg(number);
}

bool writePage(const QString &root, int number, const QByteArray &title)
{
    QFile file(root + u'/' + pagePath(number));
    return QDir().mkpath(root + u"/part-%1"_s.arg(number / foldersOf)) && file.open(QIODevice::WriteOnly) &&
           file.write("---\nlayout: article\ntitles:\n  en      : &EN " + title +
                      "\n  en-GB   : *EN\n  fr      : &KO Page en français\n  fr-BE   : *FR\n---\n\n"
                      "# Heading\n\nSome text of a page.\n") > 0;
}

/// Another program that works meanwhile, so that the interface's thread has nothing to do with it.
bool startShell(QProcess &shell, const QString &root, const QString &commands)
{
    shell.setWorkingDirectory(root);
    shell.setProcessChannelMode(QProcess::MergedChannels);
    shell.start(u"/bin/sh"_s, {u"-ec"_s, commands});
    return shell.waitForStarted();
}

/// How long the interface's thread was away from its events at most, in milliseconds, and how long it worked
/// between two events at most: on a busy machine it also waits for other programs.
struct Stall
{
    qint64 passed = 0;
    qint64 worked = 0;
};

/// The longest stall.
class Heart
{
public:
    Heart()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_sinceBeat.start();
        m_timer.start(1);
    }

    /// While `what` ran and until `isDone`, and 300 ms more.
    Stall longestDuring(const std::function<void()> &what, const std::function<bool()> &isDone)
    {
        wait(50);
        beat();
        m_longest = {};
        what();
        while (!isDone()) {
            wait(5);
        }
        wait(300);
        beat();
        return m_longest;
    }

    static void wait(int milliseconds)
    {
        QEventLoop loop;
        QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
        loop.exec();
    }

private:
    void beat()
    {
        struct timespec now = {};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        const qint64 worked = now.tv_sec * 1000 + now.tv_nsec / 1'000'000;
        const Stall stall{m_sinceBeat.restart(), worked - m_worked};
        m_longest = {std::max(m_longest.passed, stall.passed), std::max(m_longest.worked, stall.worked)};
        m_worked = worked;
    }

    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
    Stall m_longest;
    qint64 m_worked = 0;
};

} // namespace

/// large_repository [PAGES]: opens a generated repository (10,000 pages unless told) in the side tree, works
/// with it, lets other programs change it, and says for each how long the interface's thread was away from
/// its events at most.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const int pages = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 10000;
    const QTemporaryDir folder;
    const QString root = folder.path();
    for (int i = 0; i < pages; ++i) {
        if (!writePage(root, i, "Page")) {
            return 1;
        }
    }
    QProcess shell;
    const QString prepare =
        u"git init -q; git config user.name a; git config user.email a@example.org; git add .; "
        "git commit -qm one; git switch -qc other; "
        "for f in $(ls -d part-*/*.md | head -%1); do sed -i 's/Page$/Another/' $f; done; "
        "git commit -qam two; git switch -q -"_s.arg(pages / 5);
    if (!startShell(shell, root, prepare) || !shell.waitForFinished(-1) || shell.exitCode() != 0) {
        QTextStream(stderr) << shell.readAll();
        return 1;
    }

    Heart heart;
    QTextStream out(stdout);
    const auto tell = [&](const QString &what, const Stall &stall) {
        out << what << ": longest stall " << stall.passed << " ms, of which it worked " << stall.worked
            << " ms\n";
        out.flush();
    };
    const auto always = [] { return true; };
    ScriptedPrompts prompts;
    PageSession session(prompts);
    RepositoryTree tree;
    tree.resize(260, 900);
    tree.show();
    QObject::connect(&tree, &RepositoryTree::fileActivated, &session, &PageSession::openFile);
    QObject::connect(&tree, &RepositoryTree::touched, &session, &PageSession::lookAtSite);
    QObject::connect(&session, &PageSession::surveyChanged, &tree, [&] { tree.refresh(session.survey()); });
    bool listed = false;
    qint64 firstProblems = -1;
    qint64 total = 0;
    QElapsedTimer sinceStart;
    QObject::connect(&tree, &RepositoryTree::problemsChanged, &tree,
                     [&] { firstProblems = firstProblems < 0 ? sinceStart.elapsed() : firstProblems; });
    QObject::connect(&tree, &RepositoryTree::listed, &tree, [&] {
        listed = true;
        total = sinceStart.elapsed();
    });
    Heart::wait(200);
    sinceStart.start();
    session.openFolder(root);
    tell(u"opening"_s,
         heart.longestDuring([&] { tree.setRepository(root, session.survey()); }, [&] { return listed; }));
    out << "  first problems after " << firstProblems << " ms, " << tree.problems().size()
        << " problems after " << total << " ms\n";

    auto *filter = tree.findChild<QLineEdit *>(u"repositoryFilter"_s);
    for (const QString &text :
         {u"p"_s, u"pa"_s, u"page-1"_s, u"page-12"_s, u"page-123"_s, u"page-1"_s, QString()}) {
        tell(u"filter “%1”"_s.arg(text), heart.longestDuring([&] { filter->setText(text); }, always));
    }
    auto *show = tree.findChild<QComboBox *>(u"repositoryShow"_s);
    for (const int index : {1, 0}) {
        tell(show->itemText(index), heart.longestDuring(
                                        [&] {
                                            show->setCurrentIndex(index);
                                            Q_EMIT show->activated(index);
                                        },
                                        always));
    }

    FileChooser *chooser = nullptr;
    tell(u"open by name"_s, heart.longestDuring(
                                [&] {
                                    chooser = new FileChooser(u"Open"_s, tree.paths(), &tree);
                                    chooser->open();
                                },
                                always));
    for (const QString &text : {u"p"_s, u"pa"_s, u"pag"_s, u"page9"_s, u"page99"_s, u"zz"_s}) {
        auto *typed = chooser->findChild<QLineEdit *>(u"fileChooserText"_s);
        tell(u"open by name “%1”"_s.arg(text), heart.longestDuring([&] { typed->setText(text); }, always));
    }
    chooser->reject();

    for (const int number : {0, pages / 2, pages - 1}) {
        tell(u"opening a page"_s, heart.longestDuring(
                                      [&] {
                                          session.openFile(root + u'/' + pagePath(number));
                                          tree.setCurrentFile(session.document().path());
                                      },
                                      always));
    }

    const auto meanwhile = [&](const QString &what, const QString &commands) {
        listed = false;
        sinceStart.restart();
        tell(what, heart.longestDuring([&] { startShell(shell, root, commands); },
                                       [&] { return listed && shell.state() == QProcess::NotRunning; }));
        out << "  known after " << total << " ms\n";
    };
    meanwhile(u"git switch, %1 files"_s.arg(pages / 5), u"git switch -q other"_s);
    // In place, of which a folder's watch does not tell; the user comes back to the window.
    QProcess touching;
    startShell(touching, root,
               u"for f in $(ls -d part-*/*.md | tail -%1); do echo more >> $f; done"_s.arg(pages / 10));
    touching.waitForFinished(-1);
    listed = false;
    tell(u"%1 files written in place"_s.arg(pages / 10),
         heart.longestDuring([&] { tree.lookForChanges(); }, [&] { return listed; }));
    meanwhile(u"a folder of %1 pages gone"_s.arg(foldersOf), u"rm -r part-1"_s);
    return 0;
}
