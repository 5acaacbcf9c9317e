// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository_tree.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace anchorage {

/// What the side tree says of files besides their names.
class TestRepositoryTree : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void saysHowManyLocalesAFileLacks();
    void localesFollowTheTyping();
    void showsFilesThatLackLocales();
    void noticesChangesThatNoWatchTells();

private:
    [[nodiscard]] bool write(const QString &path, const QByteArray &titles) const
    {
        const QString full = m_folder->filePath(path);
        QFile file(full);
        return QDir().mkpath(QFileInfo(full).path()) && file.open(QIODevice::WriteOnly) &&
               file.write("---\ntitles:\n" + titles + "---\n\ntext\n") > 0;
    }

    void open(RepositoryTree &tree) const
    {
        QSignalSpy listed(&tree, &RepositoryTree::listed);
        tree.setRepository(m_folder->path(), SiteSurvey::of(m_folder->path()));
        QTRY_COMPARE(listed.size(), 1);
    }

    /// The texts of the files that are shown, from top to bottom.
    static QStringList shown(const RepositoryTree &tree, int role = Qt::DisplayRole)
    {
        const auto *view = tree.findChild<QTreeView *>(u"repositoryFiles"_s);
        QStringList texts;
        for (QModelIndex index = view->model()->index(0, 0); index.isValid();
             index = view->indexBelow(index)) {
            if (view->model()->rowCount(index) == 0) {
                texts.append(index.data(role).toString());
            }
        }
        return texts;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRepositoryTree::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(write(u"a.md"_s, "  en: &EN A\n  en-GB: *EN\n  fr: B\n  de: C\n"));
    QVERIFY(write(u"b.md"_s, "  en: &EN A\n  en-GB: *EN\n  de: C\n"));
    // An empty title is none, and a locale of one file alone is not one of the site's.
    QVERIFY(write(u"c.md"_s, "  en: A\n  fr:\n  ja: J\n"));
    QFile plain(m_folder->filePath(u"d.md"_s));
    QVERIFY(plain.open(QIODevice::WriteOnly) && plain.write("---\ntitle: No list\n---\n") > 0);
}

void TestRepositoryTree::saysHowManyLocalesAFileLacks()
{
    RepositoryTree tree;
    open(tree);
    // fr is in one file alone.
    QCOMPARE(shown(tree), (QStringList{u"a.md"_s, u"b.md"_s, u"c.md  (1)  −2"_s, u"d.md"_s}));
    QVERIFY(write(u"e.md"_s, "  en: A\n  en-GB: A\n  de: A\n  fr: F\n"));
    tree.refresh(SiteSurvey::of(m_folder->path()));
    QTRY_COMPARE(shown(tree),
                 (QStringList{u"a.md"_s, u"b.md  −1"_s, u"c.md  (1)  −3"_s, u"d.md"_s, u"e.md"_s}));
    QVERIFY2(shown(tree, Qt::ToolTipRole)[2].contains(u"missing: de, en-GB, fr"_s),
             qPrintable(shown(tree, Qt::ToolTipRole)[2]));
    QVERIFY(shown(tree, Qt::AccessibleTextRole)[2].contains(u"missing: de, en-GB, fr"_s));
    QVERIFY(QFile::remove(m_folder->filePath(u"e.md"_s)));
    tree.refresh(SiteSurvey::of(m_folder->path()));
    QTRY_COMPARE(shown(tree), (QStringList{u"a.md"_s, u"b.md"_s, u"c.md  (1)  −2"_s, u"d.md"_s}));
}

void TestRepositoryTree::localesFollowTheTyping()
{
    RepositoryTree tree;
    open(tree);
    tree.setPageLocales(u"b.md"_s, {u"en"_s, u"en-GB"_s, u"fr"_s});
    QCOMPARE(shown(tree), (QStringList{u"a.md"_s, u"b.md"_s, u"c.md  (1)  −2"_s, u"d.md"_s}));
    tree.setPageLocales(u"b.md"_s, {u"de"_s, u"en"_s, u"en-GB"_s, u"fr"_s});
    QCOMPARE(shown(tree), (QStringList{u"a.md"_s, u"b.md"_s, u"c.md  (1)  −3"_s, u"d.md"_s}));
    tree.setPageLocales(u"b.md"_s, {});
    QCOMPARE(shown(tree), (QStringList{u"a.md"_s, u"b.md  −1"_s, u"c.md  (1)"_s, u"d.md"_s}));
    // Reading the files again does not undo what is typed; leaving the page does.
    QVERIFY(write(u"b.md"_s, "  en: &EN A\n  en-GB: *EN\n  de: D\n"));
    QSignalSpy listed(&tree, &RepositoryTree::listed);
    tree.refresh(SiteSurvey::of(m_folder->path()));
    QTRY_COMPARE(listed.size(), 1);
    QCOMPARE(shown(tree)[1], u"b.md  −1"_s);
    tree.setPageLocales(u"a.md"_s, {u"de"_s, u"en"_s, u"en-GB"_s, u"fr"_s});
    QCOMPARE(shown(tree), (QStringList{u"a.md"_s, u"b.md"_s, u"c.md  (1)  −2"_s, u"d.md"_s}));
}

void TestRepositoryTree::showsFilesThatLackLocales()
{
    RepositoryTree tree;
    open(tree);
    auto *show = tree.findChild<QComboBox *>(u"repositoryShow"_s);
    const int index = show->findText(RepositoryTree::tr("Files that lack locales"));
    QVERIFY(index > 0);
    show->setCurrentIndex(index);
    Q_EMIT show->activated(index);
    QCOMPARE(shown(tree), QStringList{u"c.md  (1)  −2"_s});
    // What is typed in one file makes another one lack a locale, and one that lacked some complete.
    tree.setPageLocales(u"a.md"_s, {u"en"_s, u"ja"_s});
    QCOMPARE(shown(tree), QStringList{u"b.md  −1"_s});
}

void TestRepositoryTree::noticesChangesThatNoWatchTells()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"_site/deep"_s));
    RepositoryTree tree;
    open(tree);
    QSignalSpy touched(&tree, &RepositoryTree::touched);
    tree.lookForChanges();
    QTest::qWait(300);
    QCOMPARE(touched.size(), 0);
    // The built site is not watched.
    QFile built(m_folder->filePath(u"_site/deep/a.html"_s));
    QVERIFY(built.open(QIODevice::WriteOnly));
    QTest::qWait(1000);
    QCOMPARE(touched.size(), 0);
    tree.lookForChanges();
    QTRY_COMPARE(touched.size(), 1);
}

} // namespace anchorage

QTEST_MAIN(anchorage::TestRepositoryTree)

#include "test_repository_tree.moc"
