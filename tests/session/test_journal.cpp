// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal.h"
#include "page_session.h"
#include "scripted_prompts.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

void append(PageSession &session, const QString &text)
{
    QTextCursor cursor(session.document().textDocument());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(text);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// ` 1 2 … count`
QString numbers(int count)
{
    QString text;
    for (int i = 1; i <= count; ++i) {
        text += u" %1"_s.arg(i);
    }
    return text;
}

} // namespace

/// Unsaved text outlives the program, and nobody but its user reads it.
class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsFromTheFirstKeyUntilItIsSaved();
    void unbrokenTypingIsKept();
    void forgetsWhatIsGivenUp();
    void isPrivate();
    void anyTextComesBack();
    void runningProgramsKeepTheirs();
    void damagedJournalsAreLeftAlone();
    void restoredTextIsAStepThatCanBeUndone();
    void saysWhenNothingCanBeKept();
    void killedAtAnyMoment();

private:
    [[nodiscard]] QStringList journals() const
    {
        return QDir(m_journals).entryList({u"*.journal"_s}, QDir::Files);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_page;
    QString m_journals;
    ScriptedPrompts m_prompts;
};

void TestJournal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_page = m_folder->filePath(u"page.md"_s);
    m_journals = m_folder->filePath(u"state/unsaved"_s);
    m_prompts = {};
    QFile file(m_page);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("---\ntitle: A\n---\ntext");
}

void TestJournal::keepsFromTheFirstKeyUntilItIsSaved()
{
    PageSession session(m_prompts);
    session.keepUnsavedTextIn(m_journals);
    QVERIFY(session.open(m_page));
    QVERIFY(journals().isEmpty());
    append(session, u"x"_s);
    QTRY_COMPARE(journals().size(), 1);
    QVERIFY(session.save());
    QTRY_VERIFY(journals().isEmpty());
    append(session, u"y"_s);
    QTRY_COMPARE(journals().size(), 1);
    session.document().textDocument()->undo();
    QTRY_VERIFY(journals().isEmpty());
}

void TestJournal::unbrokenTypingIsKept()
{
    PageSession session(m_prompts);
    session.keepUnsavedTextIn(m_journals);
    QVERIFY(session.open(m_page));
    QElapsedTimer typing;
    typing.start();
    while (journals().isEmpty() && typing.elapsed() < 20'000) {
        append(session, u"x"_s);
        QTest::qWait(10);
    }
    QCOMPARE(journals().size(), 1);
}

void TestJournal::forgetsWhatIsGivenUp()
{
    m_prompts.leave = Prompts::Leave::Discard;
    PageSession session(m_prompts);
    session.keepUnsavedTextIn(m_journals);
    QVERIFY(session.open(m_page));
    append(session, u"x"_s);
    QTRY_COMPARE(journals().size(), 1);
    QVERIFY(session.closeAll());
    QTRY_VERIFY(journals().isEmpty());
}

void TestJournal::isPrivate()
{
    PageSession session(m_prompts);
    session.keepUnsavedTextIn(m_journals);
    QVERIFY(session.open(m_page));
    append(session, u"x"_s);
    QTRY_COMPARE(journals().size(), 1);
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(m_journals).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777, 0700U);
    QCOMPARE(::stat(QFile::encodeName(m_journals + u'/' + journals().first()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777, 0600U);
}

void TestJournal::anyTextComesBack()
{
    // Bytes that are no UTF-8, a BOM, line separators, characters outside the first plane.
    const QByteArray awkward = "\xEF\xBB\xBF---\r\ntitle: \xE9\xFF\r\n---\r\n\xF0\x9F\x98\x80\xE2\x80\xA8";
    QFile file(m_page);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(awkward);
    file.close();
    QString typed;
    {
        PageSession session(m_prompts);
        session.keepUnsavedTextIn(m_journals);
        QVERIFY(session.open(m_page));
        append(session, u"개인정보 سياسة"_s);
        typed = session.document().text();
    }
    const LostTexts lost(m_journals);
    QCOMPARE(lost.texts().size(), 1);
    QCOMPARE(lost.texts().first().text, typed);
    QCOMPARE(lost.texts().first().base, awkward);
    QCOMPARE(lost.texts().first().page, m_page);
}

void TestJournal::runningProgramsKeepTheirs()
{
    auto first = std::make_unique<PageSession>(m_prompts);
    PageSession second(m_prompts);
    for (PageSession *session : {first.get(), &second}) {
        session->keepUnsavedTextIn(m_journals);
        QVERIFY(session->open(m_page));
        append(*session, session == &second ? u"two"_s : u"one"_s);
    }
    QTRY_COMPARE(journals().size(), 2);
    QVERIFY(LostTexts(m_journals).texts().isEmpty());
    first.reset();
    const LostTexts lost(m_journals);
    QCOMPARE(lost.texts().size(), 1);
    QVERIFY(lost.texts().first().text.endsWith("one"_L1));
    // Who offers them has them alone.
    QVERIFY(LostTexts(m_journals).texts().isEmpty());
}

void TestJournal::damagedJournalsAreLeftAlone()
{
    QVERIFY(QDir().mkpath(m_journals));
    for (const char *content :
         {"", "{}", "{\"version\":1,\"page\":\"x\",\"base\":5,\"text\":9}\nshort", "\xFF\n"}) {
        QFile file(m_journals + u'/' + QString::number(qHash(QByteArray(content))) + u".journal"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    const qsizetype count = journals().size();
    QVERIFY(LostTexts(m_journals).texts().isEmpty());
    QCOMPARE(journals().size(), count);
}

void TestJournal::restoredTextIsAStepThatCanBeUndone()
{
    QString typed;
    {
        PageSession session(m_prompts);
        session.keepUnsavedTextIn(m_journals);
        QVERIFY(session.open(m_page));
        append(session, u" lost"_s);
        typed = session.document().text();
    }
    LostTexts lost(m_journals);
    QCOMPARE(lost.texts().size(), 1);
    PageSession session(m_prompts);
    session.keepUnsavedTextIn(m_journals);
    QVERIFY(session.restore(lost.texts().first().page, lost.texts().first().text));
    QCOMPARE(session.document().text(), typed);
    QVERIFY(session.document().isModified());
    // Before the old journal goes, the text is in a new one.
    QCOMPARE(journals().size(), 2);
    lost.discard(lost.texts().first());
    QCOMPARE(journals().size(), 1);
    session.document().textDocument()->undo();
    QCOMPARE(session.document().text(), u"---\ntitle: A\n---\ntext"_s);
    QCOMPARE(contentOf(m_page), QByteArray("---\ntitle: A\n---\ntext"));
}

void TestJournal::saysWhenNothingCanBeKept()
{
    QFile file(m_folder->filePath(u"occupied"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    PageSession session(m_prompts);
    QSignalSpy failed(&session, &PageSession::failed);
    session.keepUnsavedTextIn(file.fileName() + u"/below"_s);
    QVERIFY(session.open(m_page));
    append(session, u"x"_s);
    QTRY_COMPARE(failed.size(), 1);
    append(session, u"y"_s);
    QTest::qWait(3 * Journal::delay);
    QCOMPARE(failed.size(), 1);
}

void TestJournal::killedAtAnyMoment()
{
    const int rounds = qEnvironmentVariableIsSet("ANCHORAGE_EXHAUSTIVE") ? 500 : 8;
    const QByteArray original = contentOf(m_page);
    QRandomGenerator random(20261122);
    int fromJournal = 0;
    qint64 longest = 0;
    for (int round = 0; round < rounds; ++round) {
        init();
        QProcess program;
        program.start(QStringLiteral(TYPING_UNTIL_KILLED),
                      {m_page, m_journals, QString::number(random.generate())});
        QVERIFY(program.waitForStarted());
        QByteArray said;
        while (!said.contains('\n') && program.waitForReadyRead(20'000)) {
            said += program.readAll();
        }
        QVERIFY2(said.contains('\n'), said.constData());
        QTest::qWait(random.bounded(2500));
        program.kill();
        const qint64 killed = QDateTime::currentMSecsSinceEpoch();
        QVERIFY(program.waitForFinished());
        said += program.readAll();

        const QString text = QString::fromUtf8(contentOf(m_page));
        const auto countIn = [&](const QString &whole) {
            const int count = whole.section(u' ', -1).toInt();
            return whole == QString::fromUtf8(original) + numbers(count) ? count : -1;
        };
        const int saved = text == QString::fromUtf8(original) ? 0 : countIn(text);
        QVERIFY2(saved >= 0, qPrintable(text.right(200)));
        const LostTexts lost(m_journals);
        QVERIFY(lost.texts().size() <= 1);
        const int kept = lost.texts().isEmpty() ? 0 : countIn(lost.texts().first().text);
        QVERIFY2(kept >= 0, "a journal is whole or not there");
        fromJournal += kept > saved ? 1 : 0;
        for (const QByteArray &line : said.split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() == 2 && words[0].toInt() > std::max(saved, kept)) {
                longest = std::max(longest, killed - words[1].toLongLong());
            }
        }
    }
    qInfo("%d rounds, unsaved text came from the journal in %d, the longest loss was %lld ms", rounds,
          fromJournal, longest);
    QVERIFY2(longest <= 1000, qPrintable(QString::number(longest)));
    QVERIFY(fromJournal > 0);
}

} // namespace anchorage

QTEST_MAIN(anchorage::TestJournal)

#include "test_journal.moc"
