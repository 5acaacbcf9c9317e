// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

/// A program of its own that edits the page.
class Editor
{
public:
    Editor(const QString &page, const QString &journals)
    {
        m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_program.start(QStringLiteral(EDITING_BY_COMMAND), {page, journals});
    }
    ~Editor() { kill(); }

    void tell(const QByteArray &command) { m_program.write(command + '\n'); }
    /// Waits until it says this line; true when it did.
    bool says(const QByteArray &line)
    {
        QDeadlineTimer limit(20'000);
        while (!m_said.contains(line) && !limit.hasExpired()) {
            if (m_program.bytesAvailable() == 0 && !m_program.waitForReadyRead(500) &&
                m_program.state() == QProcess::NotRunning) {
                break;
            }
            m_said += m_program.readAll().split('\n');
        }
        const qsizetype found = m_said.indexOf(line);
        m_said = m_said.mid(found + 1);
        return found >= 0;
    }
    void kill()
    {
        m_program.kill();
        m_program.waitForFinished();
    }

private:
    QProcess m_program;
    QList<QByteArray> m_said;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Two programs with the same page: neither eats what the other keeps or saves.
class TestTwoPrograms : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void eachKeepsItsOwn();
    void savingIsNoticed();
    void whatIsLostIsOfferedOnce();

private:
    [[nodiscard]] QStringList journals() const
    {
        return QDir(m_journals).entryList({u"*.journal"_s}, QDir::Files);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_page;
    QString m_journals;
};

void TestTwoPrograms::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_page = m_folder->filePath(u"page.md"_s);
    m_journals = m_folder->filePath(u"state/unsaved"_s);
    QFile file(m_page);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("---\ntitle: A\n---\ntext") > 0);
}

void TestTwoPrograms::eachKeepsItsOwn()
{
    Editor one(m_page, m_journals);
    Editor two(m_page, m_journals);
    QVERIFY(one.says("open") && two.says("open"));
    one.tell("type 1");
    two.tell("type 2");
    QVERIFY(one.says("typed") && two.says("typed"));
    QCOMPARE(journals().size(), 2);
    QVERIFY(LostTexts(m_journals).texts().isEmpty());
    for (const QString &name : journals()) {
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(m_journals + u'/' + name).constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777, 0600U);
    }
    // Who saves gives up its own journal alone.
    one.tell("save");
    QVERIFY(one.says("saved"));
    QTRY_COMPARE(journals().size(), 1);
    two.kill();
    const LostTexts lost(m_journals);
    QCOMPARE(lost.texts().size(), 1);
    QVERIFY(lost.texts().first().text.endsWith("text2"_L1));
    QCOMPARE(lost.texts().first().base, QByteArray("---\ntitle: A\n---\ntext"));
}

void TestTwoPrograms::savingIsNoticed()
{
    Editor one(m_page, m_journals);
    Editor two(m_page, m_journals);
    QVERIFY(one.says("open") && two.says("open"));
    one.tell("type 1");
    one.tell("save");
    QVERIFY(one.says("saved"));
    QVERIFY(two.says("followed text1"));
    one.tell("type 3");
    two.tell("type 2");
    QVERIFY(one.says("typed") && two.says("typed"));
    one.tell("save");
    QVERIFY(one.says("saved"));
    QVERIFY(two.says("changed"));
    two.tell("save");
    QVERIFY(two.says("not saved"));
    QCOMPARE(contentOf(m_page), QByteArray("---\ntitle: A\n---\ntext13"));
}

void TestTwoPrograms::whatIsLostIsOfferedOnce()
{
    {
        Editor one(m_page, m_journals);
        Editor two(m_page, m_journals);
        QVERIFY(one.says("open") && two.says("open"));
        one.tell("type 1");
        two.tell("type 2");
        QVERIFY(one.says("typed") && two.says("typed"));
    }
    QStringList offered;
    LostTexts first(m_journals);
    const LostTexts second(m_journals);
    for (const LostText &text : first.texts() + second.texts()) {
        offered.append(text.text.section(u'\n', -1));
    }
    offered.sort();
    QCOMPARE(offered, (QStringList{u"text1"_s, u"text2"_s}));
    first.discard(first.texts().first());
    QCOMPARE(journals().size(), 1);
}

} // namespace anchorage

QTEST_GUILESS_MAIN(anchorage::TestTwoPrograms)

#include "test_two_programs.moc"
