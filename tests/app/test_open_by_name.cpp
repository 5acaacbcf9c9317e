// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "file_chooser.h"

#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace anchorage {

/// Files found by some of their letters: the ranking, the keys, and what the window does with the file.
class TestOpenByName : public QObject
{
    Q_OBJECT

private slots:
    void closestComesFirst_data();
    void closestComesFirst();
    void fileIsOpenedByKeys();
    void localesAreTakenOverFromAnotherFile();
};

void TestOpenByName::closestComesFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nothing typed") << u""_s
                                   << QStringList{u"_data/navigation.yml"_s, u"about.md"_s,
                                                  u"legal/privacy-policy.md"_s, u"pages/old/p.md"_s};
    QTest::newRow("starts of words") << u"pp"_s
                                     << QStringList{u"legal/privacy-policy.md"_s, u"pages/old/p.md"_s};
    QTest::newRow("case does not matter") << u"ABOUT"_s << QStringList{u"about.md"_s};
    QTest::newRow("the name before the folder")
        << u"p"_s << QStringList{u"pages/old/p.md"_s, u"legal/privacy-policy.md"_s};
    QTest::newRow("a folder's letters") << u"data/nav"_s << QStringList{u"_data/navigation.yml"_s};
    QTest::newRow("no match") << u"xyz"_s << QStringList{};
    QTest::newRow("blanks are nothing") << u"privacy policy"_s << QStringList{u"legal/privacy-policy.md"_s};
}

void TestOpenByName::closestComesFirst()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, expected);
    const QStringList paths{u"_data/navigation.yml"_s, u"about.md"_s, u"legal/privacy-policy.md"_s,
                            u"pages/old/p.md"_s};
    QCOMPARE(matchingPaths(paths, typed, 10), expected);
}

void TestOpenByName::fileIsOpenedByKeys()
{
    WindowFixture fixture;
    QVERIFY(fixture.window->open(fixture.root));
    QTRY_VERIFY(!fixture.window->tree()->isBusy());
    fixture.action("actionOpenByName")->trigger();
    auto *chooser = fixture.window->findChild<FileChooser *>();
    QVERIFY(chooser != nullptr);
    auto *typed = chooser->findChild<QLineEdit *>(u"fileChooserText"_s);
    auto *list = chooser->findChild<QListWidget *>(u"fileChooserList"_s);
    QTest::keyClicks(typed, u"md"_s);
    QVERIFY(list->count() > 2);
    const QString second = list->item(1)->text();
    QTest::keyClick(typed, Qt::Key_Down);
    QCOMPARE(list->currentItem()->text(), second);
    QTest::keyClick(typed, Qt::Key_Return);
    QCOMPARE(fixture.window->session().pagePath(), second);
}

void TestOpenByName::localesAreTakenOverFromAnotherFile()
{
    WindowFixture fixture;
    fixture.write(u"source.md"_s, "---\ntitles:\n  en: &EN Source\n  en-GB: *EN\n  ko: &KO Won\n---\n");
    fixture.write(u"target.md"_s, "---\ntitles:\n  en: &EN Target\n---\n");
    QVERIFY(fixture.window->open(fixture.path(u"target.md"_s)));
    QTRY_VERIFY(!fixture.window->tree()->isBusy());
    fixture.action("actionTakeOverLocales")->trigger();
    auto *chooser = fixture.window->findChild<FileChooser *>();
    QVERIFY(chooser != nullptr);
    auto *typed = chooser->findChild<QLineEdit *>(u"fileChooserText"_s);
    QTest::keyClicks(typed, u"source.md"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    QVERIFY2(fixture.text().contains(u"  en-GB: *EN\n"_s), qPrintable(fixture.text()));
    QVERIFY(fixture.text().contains(u"ko"_s));
    QVERIFY(fixture.text().contains(u"  en: &EN Target\n"_s));
}

} // namespace anchorage

int main(int argc, char **argv)
{
    return anchorage::runWindowTests<anchorage::TestOpenByName>(argc, argv);
}

#include "test_open_by_name.moc"
