// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_session.h"
#include "scripted_prompts.h"

#include <QApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

const QByteArray original = "---\ntitle: A\n---\none\ntwo\nthree\n";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

void append(PageSession &session, const QString &text)
{
    QTextCursor cursor(session.document().textDocument());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(text);
}

} // namespace

/// What others do to the open page's file: it is noticed, and neither their version nor ours is lost.
class TestDisk : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void unmodifiedPageFollows_data();
    void unmodifiedPageFollows();
    void modifiedPageWaitsForADecision_data();
    void modifiedPageWaitsForADecision();
    void goneFileCanBeWrittenAgain();
    void fileThatComesBackIsFollowed();
    void modifiedPageWhoseChangeWasRevertedNeedsNoDecision();
    void versionsSurviveRandomMoments();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_page;
    ScriptedPrompts m_prompts;
};

void TestDisk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_page = m_folder->filePath(u"page.md"_s);
    QVERIFY(write(m_page, original));
}

void TestDisk::unmodifiedPageFollows_data()
{
    QTest::addColumn<bool>("replaced");
    QTest::newRow("written in place") << false;
    QTest::newRow("replaced by a renamed file") << true;
}

void TestDisk::unmodifiedPageFollows()
{
    QFETCH(const bool, replaced);
    PageSession session(m_prompts);
    QVERIFY(session.open(m_page));
    QTextCursor cursor(session.document().textDocument());
    cursor.movePosition(QTextCursor::End);
    cursor.movePosition(QTextCursor::PreviousBlock);
    QSignalSpy followed(&session, &PageSession::followedDisk);
    QByteArray theirs = original;
    theirs.replace("one\n", "one\none and a half\n");
    for (int round = 0; round < 2; ++round) {
        if (replaced) {
            const QString other = m_folder->filePath(u"other"_s);
            QVERIFY(write(other, theirs));
            QVERIFY(::rename(QFile::encodeName(other).constData(), QFile::encodeName(m_page).constData()) ==
                    0);
        } else {
            QVERIFY(write(m_page, theirs));
        }
        QTRY_COMPARE(session.document().text(), QString::fromUtf8(theirs));
        QVERIFY(!session.document().isModified());
        // The place of a reader is kept: the line is another one, the text is the same.
        QCOMPARE(cursor.block().text(), u"three"_s);
        theirs.replace("two\n", "2\n");
    }
    QVERIFY(followed.size() >= 2);
    session.document().textDocument()->undo();
    session.document().textDocument()->undo();
    QCOMPARE(session.document().text(), QString::fromUtf8(original));
    QVERIFY(session.document().isModified());
}

void TestDisk::modifiedPageWaitsForADecision_data()
{
    QTest::addColumn<QString>("decision");
    QTest::addColumn<QByteArray>("saved");
    QTest::newRow("mine") << u"mine"_s << original + "mine";
    QTest::newRow("theirs") << u"theirs"_s << QByteArray("theirs\n");
    QTest::newRow("merged") << u"merged"_s << QByteArray("both\n");
}

void TestDisk::modifiedPageWaitsForADecision()
{
    QFETCH(const QString, decision);
    QFETCH(const QByteArray, saved);
    PageSession session(m_prompts);
    QVERIFY(session.open(m_page));
    append(session, u"mine"_s);
    QVERIFY(write(m_page, "theirs\n"));
    QTRY_COMPARE(session.page().onDisk(), OpenPage::OnDisk::Changed);
    QVERIFY(!session.save());
    QCOMPARE(contentOf(m_page), QByteArray("theirs\n"));
    QVERIFY(session.document().text().endsWith("mine"_L1));
    if (decision == u"mine") {
        session.page().keepMine();
    } else if (decision == u"theirs") {
        session.page().takeTheirs();
        QVERIFY(!session.document().isModified());
    } else {
        session.page().takeMerged(session.page().fileOnDisk().value(), u"both\n"_s);
    }
    QCOMPARE(session.page().onDisk(), OpenPage::OnDisk::AsKnown);
    QVERIFY(session.save());
    QCOMPARE(contentOf(m_page), saved);
    while (session.document().textDocument()->isUndoAvailable()) {
        session.document().textDocument()->undo();
    }
    QCOMPARE(session.document().text(), QString::fromUtf8(original));
}

void TestDisk::goneFileCanBeWrittenAgain()
{
    PageSession session(m_prompts);
    QVERIFY(session.open(m_page));
    QVERIFY(QFile::remove(m_page));
    QTRY_COMPARE(session.page().onDisk(), OpenPage::OnDisk::Gone);
    QCOMPARE(session.document().text(), QString::fromUtf8(original));
    QVERIFY(session.save());
    QCOMPARE(contentOf(m_page), original);
    QCOMPARE(session.page().onDisk(), OpenPage::OnDisk::AsKnown);
}

void TestDisk::fileThatComesBackIsFollowed()
{
    PageSession session(m_prompts);
    QVERIFY(session.open(m_page));
    QVERIFY(QFile::rename(m_page, m_page + u".away"_s));
    QTRY_COMPARE(session.page().onDisk(), OpenPage::OnDisk::Gone);
    QVERIFY(write(m_page, "back\n"));
    QTRY_COMPARE(session.document().text(), u"back\n"_s);
    QCOMPARE(session.page().onDisk(), OpenPage::OnDisk::AsKnown);
    QVERIFY(write(m_page, "and again\n"));
    QTRY_COMPARE(session.document().text(), u"and again\n"_s);
}

void TestDisk::modifiedPageWhoseChangeWasRevertedNeedsNoDecision()
{
    PageSession session(m_prompts);
    QVERIFY(session.open(m_page));
    append(session, u"mine"_s);
    QVERIFY(write(m_page, "theirs\n"));
    QTRY_COMPARE(session.page().onDisk(), OpenPage::OnDisk::Changed);
    QVERIFY(write(m_page, original));
    QTRY_COMPARE(session.page().onDisk(), OpenPage::OnDisk::AsKnown);
    QVERIFY(session.save());
}

void TestDisk::versionsSurviveRandomMoments()
{
    const int rounds = qEnvironmentVariableIsSet("ANCHORAGE_EXHAUSTIVE") ? 1000 : 150;
    QRandomGenerator random(1122);
    int decided = 0;
    for (int round = 0; round < rounds; ++round) {
        init();
        PageSession session(m_prompts);
        QVERIFY(session.open(m_page));
        QByteArray onDisk = original;
        QString typed;
        for (int step = 0; step < 6; ++step) {
            switch (random.bounded(4)) {
            case 0:
                append(session, u"%1.%2 "_s.arg(round).arg(step));
                typed = session.document().text();
                break;
            case 1:
                onDisk = "theirs " + QByteArray::number(round) + '.' + QByteArray::number(step) + '\n';
                QVERIFY(write(m_page, onDisk));
                break;
            case 2:
                QTest::qWait(random.bounded(3));
                if (random.bounded(2) == 0) {
                    session.lookAtDisk();
                }
                break;
            default: {
                const QString mine = session.document().text();
                const bool unsaved = session.document().isModified();
                if (session.save()) {
                    // What others wrote is in the page now, or was there before we wrote.
                    QVERIFY(contentOf(m_page) == onDisk || session.document().text() == mine);
                    onDisk = contentOf(m_page);
                } else {
                    QVERIFY(unsaved);
                    QCOMPARE(contentOf(m_page), onDisk);
                    QCOMPARE(session.document().text(), mine);
                    ++decided;
                    random.bounded(2) == 0 ? session.page().keepMine() : session.page().takeTheirs();
                }
            }
            }
            // Nobody but save() writes, and it only over what the session had seen.
            QCOMPARE(contentOf(m_page), onDisk);
        }
        if (!typed.isEmpty() && session.document().text() != typed) {
            // What was typed last and is no longer shown can be had back.
            bool found = false;
            while (!found && session.document().textDocument()->isUndoAvailable()) {
                session.document().textDocument()->undo();
                found = session.document().text() == typed;
            }
            QVERIFY(found);
        }
    }
    QVERIFY(decided > rounds / 20);
}

} // namespace anchorage

QTEST_MAIN(anchorage::TestDisk)

#include "test_disk.moc"
