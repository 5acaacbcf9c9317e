// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflict_bar.h"
#include "conflict_marks.h"
#include "page_document.h"
#include "source_editor.h"
#include "source_pane.h"

#include <QAction>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace anchorage;

namespace {

const char *const conflicted =
    "---\nlayout: page\n---\nOne\n<<<<<<< HEAD\nUne page\n=======\n한 페이지\n>>>>>>> side\n"
    "Two\n<<<<<<< HEAD\nنص\n||||||| base\nText\n=======\n文本\n>>>>>>> side\nThree\n";

/// A page with what shows it.
struct Shown
{
    QTemporaryDir folder;
    PageDocument document;
    QWidget window;
    SourcePane *pane = new SourcePane(&window);
    ConflictBar *bar = new ConflictBar(*pane, &window);

    explicit Shown(const QByteArray &text)
    {
        QFile file(folder.filePath(u"a.md"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0) {
            qFatal("The page cannot be written.");
        }
        file.close();
        if (!document.load(file.fileName()).ok()) {
            qFatal("The page cannot be loaded.");
        }
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(bar);
        layout->addWidget(pane, 1);
        window.resize(820, 420);
        window.show();
        pane->setDocument(document.textDocument());
        bar->setDocument(&document);
    }
    ~Shown() { pane->setDocument(nullptr); }
    Shown(const Shown &) = delete;
    Shown &operator=(const Shown &) = delete;

    void choose(const QString &name) const { bar->findChild<QAction *>(name)->trigger(); }
    [[nodiscard]] ConflictMarks *marks() const { return pane->findChild<ConflictMarks *>(); }
};

} // namespace

class TestConflictBar : public QObject
{
    Q_OBJECT

private slots:
    void isHiddenWhereNothingIsInConflict();
    void marksTheSides();
    void decidesPlaceByPlace_data();
    void decidesPlaceByPlace();
    void goesRound();
    void saysWhatCannotBeDecided();
    void takesPictures();
};

void TestConflictBar::isHiddenWhereNothingIsInConflict()
{
    const Shown shown("---\nlayout: page\n---\nTitle\n=======\n");
    QVERIFY(!shown.bar->isVisible());
    QVERIFY(!shown.marks()->isVisible());
}

void TestConflictBar::marksTheSides()
{
    const Shown shown(conflicted);
    QVERIFY(shown.bar->isVisible());
    QVERIFY(shown.marks()->isVisible());
    const QList<SourceBand> bands = shown.marks()->bands();
    QCOMPARE(bands.size(), 5);
    QCOMPARE(bands[0].first, 4);
    QCOMPARE(bands[0].last, 5);
    QCOMPARE(bands[1].first, 6);
    QCOMPARE(bands[1].last, 8);
    QVERIFY(bands[1].label.contains(u"side"_s));
    QCOMPARE(bands[3].kind, SourceBand::Kind::Base);
    // The tint is there, and the text below it as well.
    const QImage with = shown.pane->grab().toImage();
    shown.marks()->setBands({});
    QVERIFY(with != shown.pane->grab().toImage());
}

void TestConflictBar::decidesPlaceByPlace_data()
{
    QTest::addColumn<QStringList>("choices");
    QTest::addColumn<QString>("body");
    QTest::newRow("first, then second") << QStringList{u"conflictTakeOurs"_s, u"conflictTakeTheirs"_s}
                                        << u"One\nUne page\nTwo\n文本\nThree\n"_s;
    QTest::newRow("second, then both") << QStringList{u"conflictTakeTheirs"_s, u"conflictTakeBoth"_s}
                                       << u"One\n한 페이지\nTwo\nنص\n文本\nThree\n"_s;
}

void TestConflictBar::decidesPlaceByPlace()
{
    QFETCH(QStringList, choices);
    QFETCH(QString, body);
    Shown shown(conflicted);
    const QString before = shown.document.text();
    shown.choose(choices[0]);
    QCOMPARE(shown.bar->regions().size(), 1);
    QVERIFY(shown.bar->isVisible());
    shown.choose(choices[1]);
    QCOMPARE(shown.document.text(), u"---\nlayout: page\n---\n"_s + body);
    QVERIFY(!shown.bar->isVisible());
    // Each decision is a step of its own.
    shown.document.textDocument()->undo();
    QCOMPARE(shown.bar->regions().size(), 1);
    shown.document.textDocument()->undo();
    QCOMPARE(shown.document.text(), before);
    QVERIFY(shown.bar->isVisible());
}

void TestConflictBar::goesRound()
{
    const Shown shown(conflicted);
    shown.pane->goToLine(4);
    shown.choose(u"conflictNext"_s);
    QCOMPARE(shown.pane->cursorLine(), 10);
    QVERIFY(shown.bar->findChild<QLabel *>(u"conflictBarText"_s)->text().contains(u"2 of 2"_s));
    shown.choose(u"conflictNext"_s);
    QCOMPARE(shown.pane->cursorLine(), 4);
    shown.choose(u"conflictPrevious"_s);
    QCOMPARE(shown.pane->cursorLine(), 10);
}

void TestConflictBar::saysWhatCannotBeDecided()
{
    const Shown shown("<<<<<<< HEAD\nTitle\n=======\nMine\n=======\ntheirs\n>>>>>>> side\n");
    QVERIFY(shown.bar->isVisible());
    QVERIFY(!shown.bar->findChild<QAction *>(u"conflictTakeOurs"_s)->isEnabled());
    QVERIFY(shown.bar->findChild<QLabel *>(u"conflictBarText"_s)->text().contains(u"by hand"_s));
}

/// With ANCHORAGE_SCREENSHOTS set to a folder, a picture is written there to be looked at.
void TestConflictBar::takesPictures()
{
    const QString folder = qEnvironmentVariable("ANCHORAGE_SCREENSHOTS");
    if (folder.isEmpty()) {
        QSKIP("ANCHORAGE_SCREENSHOTS names no folder.");
    }
    Shown shown(conflicted);
    QVERIFY(shown.window.grab().save(folder + u"/conflict-source.png"_s));
}

QTEST_MAIN(TestConflictBar)
#include "test_conflict_bar.moc"
