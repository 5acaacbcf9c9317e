// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview_fixture.h"

#include <QDirIterator>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace anchorage::preview {

/// However a text has become what it is, the page holds what it holds when that text is shown at first.
class TestPreviewPatches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void randomEdits_data();
    void randomEdits();
    void blocksThatLookEqual();

private:
    void compareWithFresh(const QString &markdown, const QString &how);

    std::unique_ptr<PreviewFixture> m_edited; ///< gets every revision and is told what has changed
    std::unique_ptr<PreviewFixture> m_fresh;  ///< gets another page each time, so that nothing may stay
    int m_pages = 0;
};

namespace {

/// What may be inserted anywhere: each of them changes the meaning of what follows, of what is far away, or
/// of what a browser makes of broken markup.
const QStringList &snippets()
{
    static const QStringList list{
        u"x"_s,
        u"\n\n"_s,
        u"\n"_s,
        u"    "_s,
        u"> "_s,
        u"- "_s,
        u"1. "_s,
        u"# Heading\n\n"_s,
        u"\n---\n\n"_s,
        u"\n***\n\n"_s,
        u"```\n"_s,
        u"~~~ ruby\n"_s,
        u"| a | b |\n|---|---|\n| c | d |\n"_s,
        u"a[^note] b"_s,
        u"\n[^note]: The note.\n"_s,
        u"[text][ref]"_s,
        u"\n[ref]: /page.html \"Title\"\n"_s,
        u"\n*[HTML]: Hyper Text\n"_s,
        u" HTML "_s,
        u"\n* toc\n{:toc}\n"_s,
        u"{: .class #id}\n"_s,
        u"\nterm\n: definition\n"_s,
        u"<div>\n"_s,
        u"</div>\n"_s,
        u"\n<div markdown=\"1\">\n\n*x*\n\n</div>\n"_s,
        u"</div></main></body></html>"_s,
        u"<table><tr><td>"_s,
        u"<!-- "_s,
        u" -->"_s,
        u"<b><i></b></i>"_s,
        u"<p><div></p></div>"_s,
        u"<textarea>"_s,
        u"<style>p { color: red }"_s,
        u"<script>document.title = 'x'</script>"_s,
        u"<template><p>x</template>"_s,
        u"<svg><foreignObject><p>x</foreignObject></svg>"_s,
        u"<select><option>a<option>b</select>"_s,
        u"<iframe src=\"https://example.org/\"></iframe>"_s,
        u"<input autofocus>"_s,
        u"<a href=\"javascript:x\">x</a>"_s,
        u"<plaintext>"_s,
        u"<math><mi>x</mi></math>"_s,
        u"$$ x $$"_s,
        u"**"_s,
        u"`"_s,
        u"\\"_s,
        u"&amp;&lt;&#0;&#xD800;"_s,
        u"\u05D0\u05D1 \u202Eabc\u202C"_s,
        u"\u00A0\u2028\u200B\uFEFF"_s,
        QString(QChar(0xD83D)),
        QString(QChar(u'\0')),
        u"\r\n"_s,
        u"\t"_s,
        u"</template>"_s,
        u"<anchorage-body></anchorage-body>"_s,
        u"<div class=\"anchorage-block anchorage-current\">x</div>\n"_s,
    };
    return list;
}

QString edited(QString text, QRandomGenerator &random)
{
    const auto position = [&] { return random.bounded(static_cast<int>(text.size()) + 1); };
    const int at = position();
    const int length = random.bounded(1 + std::min(80, static_cast<int>(text.size()) - at));
    switch (random.bounded(6)) {
    case 0:
    case 1:
    case 2:
        return text.insert(at, snippets()[random.bounded(static_cast<int>(snippets().size()))]);
    case 3:
        return text.remove(at, length);
    case 4: {
        const QString moved = text.mid(at, length);
        return text.insert(position(), moved);
    }
    default: {
        // Whole paragraphs change places.
        QStringList parts = text.split(u"\n\n"_s);
        const int count = static_cast<int>(parts.size());
        parts.move(random.bounded(count), random.bounded(count));
        return parts.join(u"\n\n"_s);
    }
    }
}

QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Real pages of a size at which a run takes seconds; those of the sample site where there is no corpus.
QStringList realPages(int count)
{
    const QString corpus = qEnvironmentVariable("ANCHORAGE_CORPUS") + u"/sites"_s;
    const QString sample = QStringLiteral(ANCHORAGE_SOURCE_DIR "/resources/sample-site");
    QDirIterator files(QFileInfo::exists(corpus) ? corpus : sample, {u"*.md"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    QStringList all;
    while (files.hasNext()) {
        files.next();
        if (files.fileInfo().size() > 1000 && files.fileInfo().size() < 30'000) {
            all.append(files.filePath());
        }
    }
    all.sort();
    QStringList pages;
    const qsizetype step = std::max<qsizetype>(1, all.size() / count);
    for (qsizetype i = 0; i < all.size() && pages.size() < count; i += step) {
        pages.append(all[i]);
    }
    return pages;
}

/// The elements of the body and the source lines of its blocks.
const QString &pageState()
{
    static const QString script = u"JSON.stringify([...document.querySelector('main').childNodes].map(n => "
                                  u"n.outerHTML || n.nodeValue)) + "
                                  u"JSON.stringify(anchoragePreview.page.blocks().map(b => [b.first, b.last, "
                                  u"b.node.parentNode === document.querySelector('main')]))"_s;
    return script;
}

/// Shows a text, and waits until the page holds it; that it is painted would take many frames.
bool hold(PreviewFixture &fixture, const QString &markdown)
{
    const auto *renderer = fixture.pane->findChild<LiveRenderer *>();
    fixture.content.markdown = markdown;
    fixture.pane->setContent(fixture.content);
    return QTest::qWaitFor([renderer] { return renderer->isIdle(); }, 30'000);
}

/// Where two states begin to differ.
QString difference(const QString &left, const QString &right)
{
    qsizetype same = 0;
    while (same < std::min(left.size(), right.size()) && left[same] == right[same]) {
        ++same;
    }
    const qsizetype from = std::max<qsizetype>(0, same - 80);
    return u"edited: …%1…\nfresh:  …%2…"_s.arg(left.mid(from, 240), right.mid(from, 240));
}

} // namespace

void TestPreviewPatches::initTestCase()
{
    m_edited = std::make_unique<PreviewFixture>();
    m_fresh = std::make_unique<PreviewFixture>();
    QVERIFY(m_edited->show({}));
    QVERIFY(m_fresh->show({}));
}

void TestPreviewPatches::cleanupTestCase()
{
    m_edited.reset();
    m_fresh.reset();
}

void TestPreviewPatches::compareWithFresh(const QString &markdown, const QString &how)
{
    m_fresh->content.pageName = QString::number(++m_pages);
    QVERIFY(hold(*m_fresh, markdown));
    QVERIFY(hold(*m_edited, markdown));
    const QString edited = m_edited->evaluate(pageState()).toString();
    const QString fresh = m_fresh->evaluate(pageState()).toString();
    QVERIFY(!fresh.isEmpty());
    QVERIFY2(edited == fresh, qPrintable(how + u'\n' + difference(edited, fresh)));
}

void TestPreviewPatches::randomEdits_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("everything that is inserted") << snippets().join(u"\n\n"_s);
    QTest::newRow("equal paragraphs") << u"One.\n\n---\n\n"_s.repeated(30);
    for (const QString &page : realPages(4)) {
        QTest::newRow(qPrintable(QFileInfo(page).fileName())) << fileText(page);
    }
}

void TestPreviewPatches::randomEdits()
{
    QFETCH(QString, text);
    const bool exhaustive = qEnvironmentVariableIntValue("ANCHORAGE_EXHAUSTIVE") > 0;
    const int rounds = exhaustive ? 500 : 7;
    QRandomGenerator random(static_cast<quint32>(qHash(text, 1)));
    QVERIFY(m_edited->show(text));
    compareWithFresh(text, u"at first"_s);
    for (int round = 0; round < rounds && !QTest::currentTestFailed(); ++round) {
        // Some revisions come faster than they are shown.
        for (int edits = 1 + random.bounded(4); edits > 0; --edits) {
            text = edited(text, random).left(60'000);
            if (random.bounded(2) == 0) {
                QVERIFY(hold(*m_edited, text));
            } else {
                m_edited->content.markdown = text;
                m_edited->pane->setContent(m_edited->content);
            }
        }
        compareWithFresh(text, u"round %1"_s.arg(round));
    }
}

void TestPreviewPatches::blocksThatLookEqual()
{
    // Each revision has the same blocks at other places and in another number.
    QStringList blocks;
    QRandomGenerator random(7);
    QVERIFY(m_edited->show({}));
    for (int round = 0; round < 12 && !QTest::currentTestFailed(); ++round) {
        blocks.insert(random.bounded(static_cast<int>(blocks.size()) + 1), u"same"_s);
        blocks.insert(random.bounded(static_cast<int>(blocks.size()) + 1), u"---"_s);
        blocks.insert(random.bounded(static_cast<int>(blocks.size()) + 1), u"block %1"_s.arg(round % 3));
        if (round % 4 == 3) {
            blocks.remove(random.bounded(static_cast<int>(blocks.size())), 1);
        }
        const QString text = blocks.join(u"\n\n"_s);
        compareWithFresh(text, u"round %1"_s.arg(round));
    }
}

} // namespace anchorage::preview

int main(int argc, char **argv)
{
    return anchorage::preview::runPreviewTest<anchorage::preview::TestPreviewPatches>(argc, argv);
}

#include "test_preview_patches.moc"
