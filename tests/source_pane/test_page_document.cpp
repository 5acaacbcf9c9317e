// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common_ends.h"
#include "conflict_regions.h"
#include "page_document.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace anchorage;

namespace {

/// All of a document's text, read in another way than `PageDocument` does.
QString wholeText(QTextDocument &document)
{
    QString text = document.toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    return text;
}

/// Follows a document by what it says that changed, and looks at each revision whether that is right.
class Follower : public QObject
{
    Q_OBJECT
public:
    explicit Follower(PageDocument &document) : m_document(document), m_text(document.text())
    {
        connect(&document, &PageDocument::revised, this, &Follower::follow);
    }

    int revisions = 0;
    QString fault; ///< what was wrong first

private:
    void require(bool right, const QString &what)
    {
        if (!right && fault.isEmpty()) {
            fault = u"revision %1: %2"_s.arg(revisions).arg(what);
        }
    }

    void follow()
    {
        ++revisions;
        const TextChange &change = m_document.lastChange();
        const bool conflicts = !conflictRegions(m_text).isEmpty();
        require(m_text.mid(change.position, change.removed.size()) == change.removed, u"what was removed"_s);
        m_text.replace(change.position, change.removed.size(),
                       m_document.text().mid(change.position, change.added));
        require(m_text == m_document.text(), u"what was added"_s);
        require(m_document.text() == wholeText(*m_document.textDocument()), u"the text"_s);
        if (!conflicts && !hasConflictMarker(linesAfter(m_text, change)) &&
            !hasConflictMarker(linesBefore(m_text, change))) {
            require(conflictRegions(m_text).isEmpty(), u"a conflict came out of nothing"_s);
        }
    }

    PageDocument &m_document;
    QString m_text;
};

QString pageText()
{
    return u"---\ntitles:\n  en: &EN Privacy\n  ko: *EN\n---\n\nFirst\u00A0line\n개인정보\n\nLast\n"_s;
}

} // namespace

class TestPageDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void changes_data();
    void changes();
    void randomEdits();
    void colouringIsNoRevision();
    void anotherFile();
    void commonEndsOfTexts();
    void tooLongLineIsRefused();

private:
    [[nodiscard]] QString written(const QString &name, const QString &text) const;

    QTemporaryDir m_folder;
    std::unique_ptr<PageDocument> m_document;
};

QString TestPageDocument::written(const QString &name, const QString &text) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 ? file.fileName() : QString();
}

void TestPageDocument::init()
{
    m_document = std::make_unique<PageDocument>();
    QVERIFY(m_document->load(written(u"page.md"_s, pageText())).ok());
}

void TestPageDocument::changes_data()
{
    using Act = std::function<void(QTextCursor &)>;
    QTest::addColumn<Act>("act");
    QTest::addColumn<QString>("removed");
    QTest::addColumn<qsizetype>("added");
    const auto row = [](const char *name, const Act &act, const QString &removed, qsizetype added) {
        QTest::newRow(name) << act << removed << added;
    };
    row(
        "a letter", [](QTextCursor &cursor) { cursor.insertText(u"x"_s); }, {}, 1);
    row(
        "at the end",
        [](QTextCursor &cursor) {
            cursor.movePosition(QTextCursor::End);
            cursor.insertText(u"x"_s);
        },
        {}, 1);
    row(
        "a line", [](QTextCursor &cursor) { cursor.insertText(u"x\ny"_s); }, {}, 3);
    row(
        "one taken away", [](QTextCursor &cursor) { cursor.deleteChar(); }, u"-"_s, 0);
    row(
        "lines joined",
        [](QTextCursor &cursor) {
            cursor.movePosition(QTextCursor::EndOfBlock);
            cursor.deleteChar();
        },
        u"\n"_s, 0);
    row(
        "two places in one step",
        [](QTextCursor &cursor) {
            cursor.beginEditBlock();
            cursor.setPosition(4);
            cursor.insertText(u"a"_s);
            cursor.setPosition(1);
            cursor.insertText(u"b"_s);
            cursor.endEditBlock();
        },
        u"--\n"_s, 5);
    row(
        "everything",
        [](QTextCursor &cursor) {
            cursor.select(QTextCursor::Document);
            cursor.removeSelectedText();
        },
        pageText(), 0);
    row(
        "a part by a longer one that begins alike",
        [](QTextCursor &cursor) {
            cursor.setPosition(4);
            cursor.setPosition(10, QTextCursor::KeepAnchor);
            cursor.insertText(u"titles-of"_s);
        },
        {}, 3);
}

void TestPageDocument::changes()
{
    QFETCH(const std::function<void(QTextCursor &)>, act);
    QFETCH(const QString, removed);
    QFETCH(const qsizetype, added);
    Follower follower(*m_document);
    QTextCursor cursor(m_document->textDocument());
    act(cursor);
    QCOMPARE(follower.revisions, 1);
    QCOMPARE(m_document->lastChange().removed, removed);
    QCOMPARE(m_document->lastChange().added, added);
    QCOMPARE(follower.fault, QString());
    m_document->textDocument()->undo();
    QCOMPARE(m_document->text(), pageText());
    QCOMPARE(follower.fault, QString());
}

void TestPageDocument::randomEdits()
{
    QRandomGenerator random(4711);
    const QStringList pieces{u"x"_s,           u"\n"_s,          u"\n\n"_s,        u"\u00A0"_s,
                             u"😀"_s,           u"---\n"_s,       u"  fr: *EN\n"_s, u"\n<<<<<<<\n"_s,
                             u"\n=======\n"_s, u"\n>>>>>>>\n"_s, u"<"_s,           u"="_s,
                             u">"_s,           u"한국어"_s};
    Follower follower(*m_document);
    QTextDocument &document = *m_document->textDocument();
    const auto edit = [&](QTextCursor &cursor) {
        const int size = document.characterCount() - 1;
        const int from = static_cast<int>(random.bounded(size + 1));
        cursor.setPosition(from);
        cursor.setPosition(std::min(size, from + static_cast<int>(random.bounded(6))),
                           QTextCursor::KeepAnchor);
        cursor.insertText(pieces[random.bounded(pieces.size())]);
    };
    for (int round = 0; round < 5000 && follower.fault.isEmpty(); ++round) {
        QTextCursor cursor(&document);
        switch (random.bounded(8)) {
        case 0:
            document.undo();
            break;
        case 1:
            document.redo();
            break;
        case 2:
            cursor.beginEditBlock();
            edit(cursor);
            edit(cursor);
            cursor.endEditBlock();
            break;
        default:
            edit(cursor);
        }
        QCOMPARE(m_document->text(), wholeText(document));
    }
    QCOMPARE(follower.fault, QString());
    QVERIFY(follower.revisions > 1000);
}

void TestPageDocument::colouringIsNoRevision()
{
    Follower follower(*m_document);
    QTextCursor cursor(m_document->textDocument());
    cursor.select(QTextCursor::Document);
    QTextCharFormat format;
    format.setForeground(Qt::red);
    cursor.setCharFormat(format);
    m_document->textDocument()->markContentsDirty(0, 20);
    QCOMPARE(follower.revisions, 0);
}

void TestPageDocument::anotherFile()
{
    Follower follower(*m_document);
    QVERIFY(m_document->load(written(u"other.md"_s, u"Short"_s)).ok());
    QVERIFY(m_document->load(written(u"none.md"_s, {})).ok());
    QVERIFY(m_document->load(written(u"again.md"_s, pageText())).ok());
    QCOMPARE(m_document->text(), pageText());
    QCOMPARE(follower.fault, QString());
    const int before = follower.revisions;
    m_document->follow(m_folder.filePath(u"data.yml"_s));
    QCOMPARE(follower.revisions, before + 1);
    QCOMPARE(m_document->lastChange().added, 0);
    QCOMPARE(follower.fault, QString());
}

void TestPageDocument::commonEndsOfTexts()
{
    QRandomGenerator random(99);
    for (int round = 0; round < 400; ++round) {
        // Few letters, so that much is the same by chance; long enough for several blocks of memory.
        QString before(random.bounded(3000), u'a');
        if (round % 2 == 0) {
            for (QChar &letter : before) {
                letter = random.bounded(50) == 0 ? u'b' : u'a';
            }
        }
        QString after = before;
        const qsizetype at = random.bounded(before.size() + 1);
        after.replace(at, random.bounded(20), QString(random.bounded(20), u'a'));
        const CommonEnds same = commonEnds(before, after);
        const qsizetype shorter = std::min(before.size(), after.size());
        QVERIFY(same.begin + same.end <= shorter);
        QCOMPARE(before.left(same.begin), after.left(same.begin));
        QCOMPARE(before.right(same.end), after.right(same.end));
        QVERIFY(same.begin == shorter || before[same.begin] != after[same.begin]);
        QVERIFY(same.begin + same.end == shorter ||
                before[before.size() - 1 - same.end] != after[after.size() - 1 - same.end]);
    }
}

void TestPageDocument::tooLongLineIsRefused()
{
    const QString longest(PageDocument::longestLine, u'x');
    QVERIFY(m_document->load(written(u"long.md"_s, u"a\n"_s + longest + u"\nb"_s)).ok());
    const QString before = m_document->text();
    const Result<Done> loaded = m_document->load(written(u"longer.md"_s, u"a\nb\n"_s + longest + u'x'));
    QVERIFY(!loaded.ok());
    QVERIFY2(loaded.reason().contains(u"line 3"_s), qPrintable(loaded.reason()));
    QCOMPARE(m_document->text(), before);
    QVERIFY(m_document->path().endsWith(u"/long.md"_s));
}

QTEST_MAIN(TestPageDocument)
#include "test_page_document.moc"
