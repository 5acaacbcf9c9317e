// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emoji.h"
#include "renderer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage::preview {

class TestEmoji : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void names_data();
    void names();
    void jemojiAgrees_data();
    void jemojiAgrees();
    void onlyWhereTheSiteUsesThem();
    void hostileTextEnds();

private:
    /// Both as trees: what jemoji makes of it, and `ours`. Empty where Ruby died.
    [[nodiscard]] QJsonArray judged(const QString &html, const QString &ours);

    const QString root = RenderOptions().emojiRoot;
    QProcess m_ruby;
};

void TestEmoji::initTestCase()
{
    m_ruby.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    if (QProcess::execute(
            u"ruby"_s, {u"-e"_s, u"begin; require 'html/pipeline'; rescue LoadError; exit 3; end"_s}) == 0) {
        m_ruby.start(u"ruby"_s, {QStringLiteral(ANCHORAGE_SOURCE_DIR "/tests/site/emoji_peer.rb"),
                                 QStringLiteral(ANCHORAGE_SOURCE_DIR "/preview/render/emoji_names.txt")});
        QVERIFY(m_ruby.waitForStarted());
    }
}

void TestEmoji::cleanupTestCase()
{
    m_ruby.closeWriteChannel();
    QVERIFY(m_ruby.state() == QProcess::NotRunning || m_ruby.waitForFinished());
}

QJsonArray TestEmoji::judged(const QString &html, const QString &ours)
{
    m_ruby.write(QJsonDocument(QJsonArray{html, root, ours}).toJson(QJsonDocument::Compact) + '\n');
    while (!m_ruby.canReadLine()) {
        if (!m_ruby.waitForReadyRead(60'000)) {
            return {};
        }
    }
    return QJsonDocument::fromJson(m_ruby.readLine()).array();
}

void TestEmoji::names_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected"); ///< (name) stands for its image

    const auto row = [](const char *name, const QString &html, const QString &expected) {
        QTest::newRow(name) << html << expected;
    };
    row("a name", u"<p>So :smile: it</p>"_s, u"<p>So (smile) it</p>"_s);
    row("several", u"<p>:+1::-1: :100:</p>"_s, u"<p>(+1)(-1) (100)</p>"_s);
    row("with a hyphen", u"<p>:e-mail:</p>"_s, u"<p>(e-mail)</p>"_s);
    row("no such name", u"<p>:nosuch: 12:30:45</p>"_s, u"<p>:nosuch: 12:30:45</p>"_s);
    row("only a picture", u"<p>:octocat: :shipit:</p>"_s, u"<p>:octocat: :shipit:</p>"_s);
    row("a colon before", u"<p>a:smile: ::smile: :a:smile:</p>"_s, u"<p>a(smile) :(smile) (a)smile:</p>"_s);
    row("half a name", u"<p>:smile :</p>:smile"_s, u"<p>:smile :</p>:smile"_s);
    row("a name in two", u"<p>:smi<b>le:</b></p>"_s, u"<p>:smi<b>le:</b></p>"_s);
    row("capitals", u"<p>:SMILE:</p>"_s, u"<p>:SMILE:</p>"_s);
    row("code", u"<p><code>:smile:</code> :smile: <tt>:smile:</tt></p><pre>:smile: <b>:smile:</b></pre>"_s,
        u"<p><code>:smile:</code> (smile) <tt>:smile:</tt></p><pre>:smile: <b>:smile:</b></pre>"_s);
    row("other code", u"<p><kbd>:smile:</kbd> <samp>:smile:</samp></p>"_s,
        u"<p><kbd>(smile)</kbd> <samp>(smile)</samp></p>"_s);
    row("script and style", u"<script>a = ':smile: &lt;';</script><style>:smile:</style>"_s,
        u"<script>a = '(smile) <';</script><style>(smile)</style>"_s);
    row("tags", u"<a title=\":smile: > :smile:\">:smile:</a><!-- :smile: -->"_s,
        u"<a title=\":smile: > :smile:\">(smile)</a><!-- :smile: -->"_s);
    row("empty elements", u"<p>:smile:<br />:smile:<hr></p>"_s, u"<p>(smile)<br />(smile)<hr></p>"_s);
    row("entities", u"<p>A &amp; B &nbsp;&copy; &quot; &#58;smile&#x3a;</p>"_s,
        u"<p>A & B \u00A0© \" (smile)</p>"_s);
    row("entities without a name", u"<p>:a &lt;b&gt; &#58;</p>"_s, u"<p>:a &lt;b&gt; &#58;</p>"_s);
    row("text that becomes markup", u"<p>&lt;b&gt; :smile:<i>x</i> y</p>"_s,
        u"<p><b> (smile)</b><i>x</i> y</p>"_s);
    row("an end that ends nothing", u"<p>:smile: &lt;/p&gt; &lt;i&gt;x&lt;/i&gt;</p>"_s,
        u"<p>(smile)  <i>x</i></p>"_s);
    row("what is no markup", u"<p>1 &lt; 2 &amp;lt; :heart:</p>"_s, u"<p>1 < 2 &lt; (heart)</p>"_s);
    row("joined characters", u"<p>:woman_technologist: :us: :hash: :copyright: :eye_speech_bubble:</p>"_s,
        u"<p>(woman_technologist) (us) (hash) (copyright) (eye_speech_bubble)</p>"_s);
}

void TestEmoji::names()
{
    QFETCH(QString, html);
    QFETCH(QString, expected);
    static const QHash<QString, QString> files{{u"smile"_s, u"1f604"_s},
                                               {u"+1"_s, u"1f44d"_s},
                                               {u"-1"_s, u"1f44e"_s},
                                               {u"100"_s, u"1f4af"_s},
                                               {u"e-mail"_s, u"1f4e7"_s},
                                               {u"a"_s, u"1f170"_s},
                                               {u"us"_s, u"1f1fa-1f1f8"_s},
                                               {u"heart"_s, u"2764"_s},
                                               {u"hash"_s, u"0023-20e3"_s},
                                               {u"copyright"_s, u"00a9"_s},
                                               {u"woman_technologist"_s, u"1f469-1f4bb"_s},
                                               {u"eye_speech_bubble"_s, u"1f441-1f5e8"_s}};
    for (auto file = files.begin(); file != files.end(); ++file) {
        expected.replace(
            u'(' + file.key() + u')',
            u"<img class=\"emoji\" title=\":%1:\" alt=\":%1:\" src=\"%2emoji/unicode/%3.png\" height=\"20\" "
            "width=\"20\">"_s.arg(file.key(), root, file.value()));
    }
    QCOMPARE(withEmoji(html, root), expected);
}

void TestEmoji::jemojiAgrees_data()
{
    names_data();
    QStringList all = emojiCharacters().keys();
    std::sort(all.begin(), all.end());
    for (qsizetype i = 0; i < all.size(); i += 100) {
        const QString html = u"<p>:%1:</p>"_s.arg(all.mid(i, 100).join(u": :"_s));
        QTest::addRow("names from %d", static_cast<int>(i)) << html << QString();
    }
}

void TestEmoji::jemojiAgrees()
{
    if (m_ruby.state() != QProcess::Running) {
        QSKIP("ruby-html-pipeline is not installed: nothing to compare with.");
    }
    QFETCH(QString, html);
    const QJsonArray trees = judged(html, withEmoji(html, root));
    QVERIFY(!trees.isEmpty());
    QCOMPARE(trees[1].toString(), trees[0].toString());
}

void TestEmoji::onlyWhereTheSiteUsesThem()
{
    RenderOptions options;
    QCOMPARE(render(u"A :smile: `:smile:`", options).blocks.first().html,
             u"<p>A :smile: <code class=\"language-plaintext highlighter-rouge\">:smile:</code></p>"_s);
    const quint64 before = render(u"A :smile: `:smile:`", options).blocks.first().hash;
    options.emoji = true;
    const RenderedBlock block = render(u"A :smile: `:smile:`", options).blocks.first();
    QVERIFY(block.html.startsWith(u"<p>A <img class=\"emoji\" title=\":smile:\" "_s));
    QVERIFY(
        block.html.endsWith(u"> <code class=\"language-plaintext highlighter-rouge\">:smile:</code></p>"_s));
    QVERIFY(block.html.contains(
        u"src=\"https://github.githubassets.com/images/icons/emoji/unicode/1f604.png\""_s));
    options.emojiRoot = u"https://example.org/icons"_s;
    QVERIFY(render(u":smile:", options)
                .html()
                .contains(u"src=\"https://example.org/icons/emoji/unicode/1f604.png\""_s));
    QVERIFY(block.hash != before);
    // The separator of an excerpt is a comment, and stays one.
    QVERIFY(render(u"One\n\n<!--more-->\n\nTwo", options).html().contains(u"<!--more-->"_s));
}

void TestEmoji::hostileTextEnds()
{
    for (const QString &html :
         {u":"_s.repeated(1'000'000), u":qq"_s.repeated(500'000), u"<code>"_s.repeated(200'000),
          u"<a b='"_s.repeated(200'000), u"<!-- :smile:"_s.repeated(200'000), u"&#"_s.repeated(500'000),
          u"&lt;b"_s.repeated(200'000)}) {
        QCOMPARE(withEmoji(html, root), html);
    }
}

} // namespace anchorage::preview

QTEST_APPLESS_MAIN(anchorage::preview::TestEmoji)
#include "test_emoji.moc"
