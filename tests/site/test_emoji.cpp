// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emoji.h"
#include "renderer.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace anchorage::preview {

class TestEmoji : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void onlyWhereTheSiteUsesThem();
    void hostileTextEnds();
};

void TestEmoji::names_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QString &html, const QString &expected) {
        QTest::newRow(name) << html << expected;
    };
    row("a name", u"<p>So :smile: it</p>"_s, u"<p>So 😄 it</p>"_s);
    row("several", u"<p>:+1::-1: :100:</p>"_s, u"<p>👍👎 💯</p>"_s);
    row("with a hyphen", u"<p>:e-mail:</p>"_s, u"<p>📧</p>"_s);
    row("no such name", u"<p>:nosuch: 12:30:45</p>"_s, u"<p>:nosuch: 12:30:45</p>"_s);
    row("a colon before", u"<p>a:smile: ::smile:</p>"_s, u"<p>a😄 :😄</p>"_s);
    row("half a name", u"<p>:smile :</p>:smile"_s, u"<p>:smile :</p>:smile"_s);
    row("capitals", u"<p>:SMILE:</p>"_s, u"<p>:SMILE:</p>"_s);
    row("code", u"<p><code>:smile:</code> :smile:</p><pre>:smile: <b>:smile:</b></pre>"_s,
        u"<p><code>:smile:</code> 😄</p><pre>:smile: <b>:smile:</b></pre>"_s);
    row("tags", u"<a title=\":smile: > :smile:\">:smile:</a><!-- :smile: -->"_s,
        u"<a title=\":smile: > :smile:\">😄</a><!-- :smile: -->"_s);
}

void TestEmoji::names()
{
    QFETCH(QString, html);
    QFETCH(QString, expected);
    QCOMPARE(withEmoji(html), expected);
}

void TestEmoji::onlyWhereTheSiteUsesThem()
{
    RenderOptions options;
    QCOMPARE(render(u"A :smile: `:smile:`", options).blocks.first().html,
             u"<p>A :smile: <code class=\"language-plaintext highlighter-rouge\">:smile:</code></p>"_s);
    const quint64 before = render(u"A :smile: `:smile:`", options).blocks.first().hash;
    options.emoji = true;
    const RenderedBlock block = render(u"A :smile: `:smile:`", options).blocks.first();
    QCOMPARE(block.html, u"<p>A 😄 <code class=\"language-plaintext highlighter-rouge\">:smile:</code></p>"_s);
    QVERIFY(block.hash != before);
    // The separator of an excerpt is a comment, and stays one.
    QVERIFY(render(u"One\n\n<!--more-->\n\nTwo", options).html().contains(u"<!--more-->"_s));
}

void TestEmoji::hostileTextEnds()
{
    for (const QString &html :
         {u":"_s.repeated(1'000'000), u":qq"_s.repeated(500'000), u"<code>"_s.repeated(200'000),
          u"<a b='"_s.repeated(200'000), u"<!-- :smile:"_s.repeated(200'000)}) {
        QCOMPARE(withEmoji(html), html);
    }
}

} // namespace anchorage::preview

QTEST_APPLESS_MAIN(anchorage::preview::TestEmoji)
#include "test_emoji.moc"
