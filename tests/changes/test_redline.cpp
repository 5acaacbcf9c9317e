// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changed_words.h"
#include "redline.h"
#include "redline_tokens.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace anchorage;
using namespace anchorage::redline_tokens;

namespace {

/// The words of HTML, without markup and blanks, and without what the marks `dropped` hold.
QStringList wordsOf(const QString &html, const QString &dropped = {})
{
    QStringList result;
    bool drops = false;
    for (const Token &token : tokensOf(html)) {
        const QString name = token.isTag ? tagName(token.html) : QString();
        if (!dropped.isEmpty() && name.endsWith(dropped)) {
            drops = !name.startsWith(u'/');
        }
        if (!token.isTag && !token.isBlank && !drops) {
            result.append(token.html);
        }
    }
    return result;
}

/// What is wrong with the nesting; empty where nothing is.
QString nestingFault(const QString &html)
{
    QStringList open;
    for (const Token &token : tokensOf(html)) {
        const QString name = token.isTag ? tagName(token.html) : QString();
        if (name.startsWith(u'/')) {
            if (open.isEmpty() || open.takeLast() != name.mid(1)) {
                return token.html;
            }
        } else if (!name.isEmpty() && name != u"br" && name != u"hr") {
            open.append(name);
        }
    }
    return open.join(u' ');
}

/// Without the classes, which all marks of a redline have.
QString plainMarks(QString html)
{
    return html.replace(u" class=\"%1\""_s.arg(insertedClass), QString())
        .replace(u" class=\"%1\""_s.arg(deletedClass), QString());
}

} // namespace

class TestRedline : public QObject
{
    Q_OBJECT

private slots:
    void marksWhatChanged_data();
    void marksWhatChanged();
    void tokensAreTheText_data();
    void tokensAreTheText();
    void bothSidesCanBeReadBack();
    void ownMarksAreNoChanges();
    void findsChangedWords_data();
    void findsChangedWords();
    void manyBlocksTakeNoLongTime_data();
    void manyBlocksTakeNoLongTime();
};

void TestRedline::marksWhatChanged_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QStringList &before, const QStringList &after,
                        const QString &html) { QTest::newRow(name) << before << after << html; };
    row("nothing", {u"<p>One.</p>"_s}, {u"<p>One.</p>"_s}, u"<p>One.</p>"_s);
    row("both empty", {}, {}, QString());
    row("a word", {u"<p>We keep your data.</p>"_s}, {u"<p>We delete your data.</p>"_s},
        u"<p>We <del>keep</del><ins>delete</ins> your data.</p>"_s);
    row("several words in a row", {u"<p>See the old terms here.</p>"_s},
        {u"<p>See our new rules here.</p>"_s},
        u"<p>See <del>the old terms</del><ins>our new rules</ins> here.</p>"_s);
    row("a word added", {u"<p>We keep data.</p>"_s}, {u"<p>We keep your data.</p>"_s},
        u"<p>We keep <ins>your</ins> data.</p>"_s);
    row("a word removed", {u"<p>We keep your data.</p>"_s}, {u"<p>We keep data.</p>"_s},
        u"<p>We keep <del>your </del>data.</p>"_s);
    row("a paragraph added", {u"<p>One.</p>"_s}, {u"<p>One.</p>"_s, u"<p>Two three.</p>"_s},
        u"<p>One.</p>\n<p><ins>Two three.</ins></p>"_s);
    row("a paragraph removed before a changed one", {u"<p>Gone.</p>"_s, u"<p>We keep your data here.</p>"_s},
        {u"<p>We keep your data there.</p>"_s},
        u"<p><del>Gone.</del></p>\n<p>We keep your data <del>here</del><ins>there</ins>.</p>"_s);
    row("another paragraph", {u"<p>Apples and pears.</p>"_s}, {u"<p>Nothing alike</p>"_s},
        u"<p><del>Apples and pears.</del></p>\n<p><ins>Nothing alike</ins></p>"_s);
    row("emphasis", {u"<p>We never sell it, ever.</p>"_s}, {u"<p>We <em>never</em> sell it, ever.</p>"_s},
        u"<p>We <del>never</del><em><ins>never</ins></em> sell it, ever.</p>"_s);
    row("another link", {u"<p>See <a href=\"/a\">here</a> for all of it.</p>"_s},
        {u"<p>See <a href=\"/b\">here</a> for all of it.</p>"_s},
        u"<p>See <del>here</del><a href=\"/b\"><ins>here</ins></a> for all of it.</p>"_s);
    row("Korean", {u"<p>우리는 정보를 보관합니다.</p>"_s}, {u"<p>우리는 정보를 삭제합니다.</p>"_s},
        u"<p>우리는 정보를 <del>보관합니다</del><ins>삭제합니다</ins>.</p>"_s);
    row("Chinese, sign by sign", {u"<p>我们保留数据</p>"_s}, {u"<p>我们删除数据</p>"_s},
        u"<p>我们<del>保留</del><ins>删除</ins>数据</p>"_s);
    row("Chinese, a word of two signs", {u"<p>我们保护数据</p>"_s}, {u"<p>我们保留数据</p>"_s},
        u"<p>我们<del>保护</del><ins>保留</ins>数据</p>"_s);
    row("Japanese", {u"<p>私たちは情報を保存します。</p>"_s}, {u"<p>私たちは情報を削除します。</p>"_s},
        u"<p>私たちは情報を<del>保存</del><ins>削除</ins>します。</p>"_s);
    row("Thai", {u"<p>เราเก็บข้อมูลของคุณ</p>"_s}, {u"<p>เราลบข้อมูลของคุณ</p>"_s},
        u"<p>เรา<del>เก็บ</del><ins>ลบ</ins>ข้อมูลของคุณ</p>"_s);
    row("Hebrew", {u"<p>אנו שומרים את המידע</p>"_s}, {u"<p>אנו מוחקים את המידע</p>"_s},
        u"<p>אנו <del>שומרים</del><ins>מוחקים</ins> את המידע</p>"_s);
    row("Latin in Arabic", {u"<p>نحن نستخدم Matomo 4 هنا</p>"_s}, {u"<p>نحن نستخدم Matomo 5 هنا</p>"_s},
        u"<p>نحن نستخدم Matomo <del>4</del><ins>5</ins> هنا</p>"_s);
    row("Arabic", {u"<p>نحن نحتفظ ببياناتك</p>"_s}, {u"<p>نحن نحذف ببياناتك</p>"_s},
        u"<p>نحن <del>نحتفظ</del><ins>نحذف</ins> ببياناتك</p>"_s);
    row("entities", {u"<p>a &amp; b and c</p>"_s}, {u"<p>a &lt; b and c</p>"_s},
        u"<p>a <del>&amp;</del><ins>&lt;</ins> b and c</p>"_s);
    row("an entry added", {u"<ul>\n<li>One</li>\n<li>Two</li>\n</ul>"_s},
        {u"<ul>\n<li>One</li>\n<li>New</li>\n<li>Two</li>\n</ul>"_s},
        u"<ul>\n<li>One</li>\n<li><ins>New</ins></li>\n<li>Two</li>\n</ul>"_s);
    row("an entry removed", {u"<ul><li>One</li><li>Old</li><li>Two</li></ul>"_s},
        {u"<ul><li>One</li><li>Two</li></ul>"_s},
        u"<ul><li>One</li><li><del>Old</del></li><li>Two</li></ul>"_s);
    row("a row removed", {u"<table><tr><td>One</td></tr><tr><td>Old</td></tr></table>"_s},
        {u"<table><tr><td>One</td></tr></table>"_s},
        u"<table><tr><td>One</td></tr><tr><td><del>Old</del></td></tr></table>"_s);
    row("an image", {u"<p>See <img src=\"a.png\"> and all of this text</p>"_s},
        {u"<p>See <img src=\"b.png\"> and all of this text</p>"_s},
        u"<p>See <del><img src=\"a.png\"></del><ins><img src=\"b.png\"></ins> and all of this text</p>"_s);
    row("a line of code", {u"<pre><code>one = 1\ntwo = 2\n</code></pre>"_s},
        {u"<pre><code>one = 1\ntwo = 3\n</code></pre>"_s},
        u"<pre><code>one = 1\ntwo = <del>2</del><ins>3</ins>\n</code></pre>"_s);
    row("a gap in code", {u"<pre><code>if x:\n  y\n</code></pre>"_s},
        {u"<pre><code>if x:\n    y\n</code></pre>"_s},
        u"<pre><code>if x:\n<del>  </del><ins>    </ins>y\n</code></pre>"_s);
    row("a gap in a text", {u"<p>a  b</p>"_s}, {u"<p>a\nb</p>"_s}, u"<p>a\nb</p>"_s);
    row("a cell", {u"<table><tbody><tr><td>Name of it all</td><td>One year</td></tr></tbody></table>"_s},
        {u"<table><tbody><tr><td>Name of it all</td><td>Two years</td></tr></tbody></table>"_s},
        u"<table><tbody><tr><td>Name of it all</td><td><del>One year</del><ins>Two "
        u"years</ins></td></tr></tbody>"
        "</table>"_s);
    row("an entry in an entry", {u"<ul><li>One<ul><li>Inner old</li></ul></li></ul>"_s},
        {u"<ul><li>One<ul><li>Inner new</li></ul></li></ul>"_s},
        u"<ul><li>One<ul><li>Inner <del>old</del><ins>new</ins></li></ul></li></ul>"_s);
    row("the page's own marks", {u"<p>A <del>b</del> and <ins>c</ins> d</p>"_s},
        {u"<p>A <del>b</del> and <ins>c</ins> e</p>"_s},
        u"<p>A <del>b</del> and <ins>c</ins> <del>d</del><ins>e</ins></p>"_s);
    row("a line across the page", {u"<p>One</p>"_s}, {u"<p>One</p>"_s, u"<hr />"_s},
        u"<p>One</p>\n<ins><hr /></ins>"_s);
    row("a film", {u"<p>See <video src=\"a.webm\">no film</video> here</p>"_s},
        {u"<p>See <video src=\"b.webm\">no film</video> here</p>"_s},
        u"<p>See <del><video src=\"a.webm\">no film</video></del>"
        "<ins><video src=\"b.webm\">no film</video></ins> here</p>"_s);
    row("a drawing in a drawing", {u"<p>a</p>"_s},
        {u"<p>a</p>"_s, u"<p>b <svg><g><svg></svg></g><text>x</text></svg></p>"_s},
        u"<p>a</p>\n<p><ins>b <svg><g><svg></svg></g><text>x</text></svg></ins></p>"_s);
    row("a style sheet", {u"<style>p { color: red }</style>"_s}, {u"<style>p { color: blue }</style>"_s},
        u"<del><style>p { color: red }</style></del>\n<ins><style>p { color: blue }</style></ins>"_s);
    row("a mark for a template", {u"<p>a <span class=\"m\">{% x %}</span></p>"_s},
        {u"<p>b <span class=\"m\">{% x %}</span></p>"_s},
        u"<p><del>a</del><ins>b</ins> <span class=\"m\">{% x %}</span></p>"_s);
    row("a heading's name is not there twice", {u"<h2 id=\"data\">Data</h2>"_s}, {},
        u"<h2><del>Data</del></h2>"_s);
}

void TestRedline::marksWhatChanged()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    QFETCH(QString, expected);
    QCOMPARE(plainMarks(redline(before, after)), expected);
}

void TestRedline::tokensAreTheText_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("empty") << QString();
    QTest::newRow("plain") << u"<p>a b</p>"_s;
    QTest::newRow("signs in attributes") << u"<a title=\"a > b\" href='x<y'>z</a>"_s;
    QTest::newRow("comment") << u"a<!-- <b> > -->c"_s;
    QTest::newRow("open to the end") << u"a <b"_s;
    QTest::newRow("entities") << u"&amp;&#x20;&nope &; &"_s;
    QTest::newRow("a film that never ends") << u"<p><video> a</p>"_s;
    QTest::newRow("a slash alone") << u"</"_s;
    QTest::newRow("a bracket alone") << u"<"_s;
    QTest::newRow("a style sheet with signs") << u"<style>a > b < c </p></style>d"_s;
    QTest::newRow("a sign") << u"1 < 2 > 3"_s;
}

void TestRedline::tokensAreTheText()
{
    QFETCH(QString, html);
    QString together;
    for (const Token &token : tokensOf(html)) {
        QVERIFY(!token.html.isEmpty());
        together += token.html;
    }
    QCOMPARE(together, html);
}

void TestRedline::bothSidesCanBeReadBack()
{
    QRandomGenerator random(20240101);
    const QStringList words{u"data"_s,
                            u"we"_s,
                            u"<em>keep</em>"_s,
                            u"정보"_s,
                            u"سياسة"_s,
                            u"我们"_s,
                            u"&amp;"_s,
                            u"<a href=\"/x\">link</a>"_s,
                            u"<code>x y</code>"_s,
                            u"."_s};
    const auto text = [&] {
        QStringList result;
        for (int count = random.bounded(1, 9); count > 0; --count) {
            result.append(words[random.bounded(words.size())]);
        }
        return result.join(u' ');
    };
    const auto block = [&]() -> QString {
        switch (random.bounded(4)) {
        case 0:
            return u"<ul><li>%1</li><li>%2</li></ul>"_s.arg(text(), text());
        case 1:
            return u"<table><tbody><tr><td>%1</td><td>%2</td></tr></tbody></table>"_s.arg(text(), text());
        case 2:
            return u"<blockquote><p>%1</p><p>%2</p></blockquote>"_s.arg(text(), text());
        default:
            return u"<p>%1</p>"_s.arg(text());
        }
    };
    for (int round = 0; round < 2000; ++round) {
        QStringList before;
        for (int count = random.bounded(5); count > 0; --count) {
            before.append(block());
        }
        QStringList after = before;
        for (int count = random.bounded(4); count > 0; --count) {
            const qsizetype at = random.bounded(static_cast<int>(after.size()) + 1);
            if (at < after.size() && random.bounded(2) == 0) {
                after[at] =
                    random.bounded(2) == 0 ? block() : QString(after[at]).replace(u"data"_s, u"facts"_s);
            } else {
                after.insert(at, block());
            }
        }
        const QString html = redline(before, after);
        QCOMPARE(nestingFault(html), QString());
        QCOMPARE(wordsOf(html, u"del"_s), wordsOf(after.join(u'\n')));
        // Words that went may stand in another element, but each of them is there.
        QStringList old = wordsOf(before.join(u'\n'));
        QStringList shown = wordsOf(html, u"ins"_s);
        old.sort();
        shown.sort();
        QCOMPARE(shown, old);
    }
}

void TestRedline::ownMarksAreNoChanges()
{
    const QStringList page{u"<p>A <del>b</del> and <ins>c</ins></p>"_s};
    QVERIFY(!hasChanges(redline(page, page)));
    QVERIFY(hasChanges(redline(page, {u"<p>A <del>b</del> and <ins>d</ins></p>"_s})));
}

void TestRedline::findsChangedWords_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("changed");
    QTest::newRow("nothing") << u"ko: 개인정보"_s << u"ko: 개인정보"_s << QStringList();
    QTest::newRow("Korean") << u"ko: &KO 개인정보 처리방침\n"_s << u"ko: &KO 개인정보 보호정책\n"_s
                            << QStringList{u"보호정책"_s};
    QTest::newRow("Chinese") << u"我们保留您的数据。"_s << u"我们删除您的数据。"_s << QStringList{u"删除"_s};
    QTest::newRow("Arabic, at the end") << u"سياسة"_s << u"سياسة الخصوصية"_s << QStringList{u"الخصوصية"_s};
    QTest::newRow("no base") << QString() << u"Vie privée\n"_s << QStringList{u"Vie privée\n"_s};
    QTest::newRow("removed") << u"Vie privée"_s << u"Vie"_s << QStringList();
}

void TestRedline::findsChangedWords()
{
    QFETCH(QString, base);
    QFETCH(QString, text);
    QFETCH(QStringList, changed);
    QStringList found;
    for (const Span &span : changedWords(base, text)) {
        found.append(span.of(text).toString());
    }
    QCOMPARE(found, changed);
}

void TestRedline::manyBlocksTakeNoLongTime_data()
{
    QTest::addColumn<QString>("sentence"); ///< `%1` is the paragraph's number, `@` what changes
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("English") << u"Paragraph %1 of @ page."_s << u"the"_s << u"this"_s;
    // Dictionaries are looked into for these.
    QTest::newRow("Chinese") << u"第 %1 段：我们@您的个人数据，并且不与任何人分享这些数据。"_s << u"保留"_s
                             << u"删除"_s;
}

void TestRedline::manyBlocksTakeNoLongTime()
{
    QFETCH(QString, sentence);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QStringList old;
    QStringList now;
    for (int block = 0; block < 3000; ++block) {
        const QString text = u"<p>%1</p>"_s.arg(sentence.arg(block));
        old.append(QString(text).replace(u'@', before));
        now.append(QString(text).replace(u'@', after));
    }
    const QString html = redline(old, now);
    QCOMPARE(plainMarks(html).count(u"<ins>%1</ins>"_s.arg(after)), 3000);
}

QTEST_GUILESS_MAIN(TestRedline)
#include "test_redline.moc"
