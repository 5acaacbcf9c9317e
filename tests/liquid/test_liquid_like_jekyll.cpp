// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The same Liquid through Jekyll and through ours: the same text, or a mark in it.
#include "jekyll_peer.h"

#include "front_matter.h"
#include "liquid.h"
#include "markdownify.h"
#include "site_settings.h"
#include "site_values.h"
#include "smart_text.h"
#include "text_file.h"
#include "yaml_values.h"

#include <QDir>
#include <QDirIterator>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace anchorage;
using namespace anchorage::preview;

namespace {

QString textOf(const QString &path)
{
    const Result<TextFile> file = TextFile::load(path);
    return file.ok() ? file.value().text() : QString();
}

LiquidContext contextFor(const std::shared_ptr<const SiteValues> &site, const QString &path,
                         const QString &text)
{
    LiquidContext context;
    context.source = site;
    context.page = site->pageValue(path, text);
    context.layout = site->layoutValue(context.page);
    context.pagePath = path;
    context.isMarkdown = path.endsWith(".md"_L1) || path.endsWith(".markdown"_L1);
    context.links = LinkBases::Published;
    context.markdownify = [](const QString &markdown) { return markdownified(markdown, {}); };
    context.smartify = [](const QString &words) { return smartened(words, {}); };
    return context;
}

/// Two texts that were made at different moments.
bool sameButForTheClock(const QString &a, const QString &b)
{
    const QStringList ours = a.split(u'\n');
    const QStringList theirs = b.split(u'\n');
    static const QRegularExpression number(u"\\d+"_s);
    const QString year = QString::number(QDate::currentDate().year());
    const QString epoch = QString::number(QDateTime::currentSecsSinceEpoch()).left(6);
    for (qsizetype i = 0; i < std::max(ours.size(), theirs.size()); ++i) {
        const QString one = ours.value(i);
        if (one != theirs.value(i) &&
            ((!one.contains(year) && !one.contains(epoch)) ||
             QString(one).replace(number, u"0"_s) != theirs.value(i).replace(number, u"0"_s))) {
            return false;
        }
    }
    return true;
}

/// Without the elements that rouge puts around the parts of code, which we do not write.
QString withoutTokens(QString text)
{
    static const QRegularExpression spans(u"<span class=\"[a-z][a-z0-9]{0,2}\">|</span>"_s);
    static const QRegularExpression begin(
        u"<pre class=\"highlight\">|<figure class=\"highlight\">|<code class=\""_s);
    for (qsizetype at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at + 1)) {
        const qsizetype end = text.indexOf(u"</code>"_s, at);
        text.replace(at, end - at, text.mid(at, end - at).remove(spans));
    }
    return text.remove(u'\r');
}

/// HTML without rouge's tokens and without the white space between tags.
QString tidied(const QString &html)
{
    static const QRegularExpression around(u"\\s*\\n\\s*"_s);
    static const QRegularExpression between(u">\\n+<"_s);
    QString text = withoutTokens(html).replace(around, u"\n"_s).replace(between, u">\n<"_s);
    text.replace(u"><"_s, u">\n<"_s);
    return text.trimmed();
}

QStringList sitesBelow(const QString &folder)
{
    QStringList sites;
    for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        sites.append(folder + u'/' + name);
    }
    return sites;
}

/// The text without our marks and without what is left of tags around them.
QString withoutMarks(QString text)
{
    static const QRegularExpression marks(
        u"<span class=\"anchorage-liquid-mark\"[^>]*>[^<]*</span>|\\[Liquid:[^\\]]*\\]"_s);
    return text.remove(marks);
}

QStringList caseSources()
{
    QStringList sources = textOf(QStringLiteral(ANCHORAGE_SOURCE_DIR "/tests/liquid/cases.txt")).split(u'\n');
    sources.removeIf([](const QString &line) { return line.isEmpty() || line.startsWith(u"# "); });
    return sources.replaceInStrings(u"\\n"_s, u"\n"_s);
}

QString mutated(const QStringList &cases, QRandomGenerator &random)
{
    const auto at = [&](const QString &text) { return random.bounded(static_cast<int>(text.size()) + 1); };
    QString source = cases[random.bounded(static_cast<int>(cases.size()))];
    const int changes = random.bounded(1, 4);
    for (int i = 0; i < changes; ++i) {
        const QString other = cases[random.bounded(static_cast<int>(cases.size()))];
        const int from = at(source);
        switch (random.bounded(4)) {
        case 0:
            source.remove(from, random.bounded(1, 6));
            break;
        case 1:
            source.insert(from, source.mid(at(source), random.bounded(1, 12)));
            break;
        case 2:
            source.insert(from, other);
            break;
        default:
            source.insert(from, other.mid(at(other), random.bounded(1, 30)));
            break;
        }
    }
    return source;
}

/// Whatever is marked is something that we do not know, not a mistake of the page.
bool onlyUnknown(const LiquidResult &result)
{
    return !result.marks.isEmpty() && std::none_of(result.marks.cbegin(), result.marks.cend(),
                                                   [](const LiquidMark &mark) { return mark.stopsJekyll; });
}

} // namespace

class TestLiquidLikeJekyll : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cases_data();
    void cases();
    void fewCasesAreMarked();
    void mutations();
    void corpus();
    void ownSites();
    void publishedPages();

private:
    struct Tally
    {
        int texts = 0;
        int same = 0;
        int marked = 0;
        int stopped = 0;
        int sameAround = 0;
        QStringList different;

        void report() const
        {
            qInfo("%d texts: %d the same, %d the same but for what we mark, %d at which Jekyll stops: %d of "
                  "them "
                  "the same around what stops it; %lld different",
                  texts, same, marked, stopped, sameAround, different.size());
            for (const QString &one : different) {
                qInfo("different: %s", qPrintable(one));
            }
        }
    };
    void compareTexts(const QString &folder, Tally &tally);
    void comparePages(const QString &folder, Tally &tally);
    void compareCorpusText(const std::shared_ptr<const SiteValues> &site, const QString &folder,
                           const QString &path, const QString &page, Tally &tally);

    std::unique_ptr<test::JekyllPeer> m_jekyll;
    std::shared_ptr<const SiteValues> m_site;
    LiquidEngine m_engine;
    int m_marked = 0; ///< cases that only a mark makes right
};

void TestLiquidLikeJekyll::initTestCase()
{
    qputenv("TZ", "UTC");
    if (!test::JekyllPeer::isAvailable()) {
        QSKIP(qPrintable(test::JekyllPeer::missing()));
    }
    m_jekyll = std::make_unique<test::JekyllPeer>();
    const QString folder = QStringLiteral(ANCHORAGE_SOURCE_DIR "/tests/liquid/site");
    const QJsonObject read = m_jekyll->ask({{u"op"_s, u"site"_s}, {u"folder"_s, folder}});
    QVERIFY2(read.contains(u"paths"_s), qPrintable(read.value(u"error"_s).toString()));
    m_site = std::make_shared<SiteValues>(folder);
}

void TestLiquidLikeJekyll::cases_data()
{
    QTest::addColumn<QString>("source");
    const QStringList lines =
        textOf(QStringLiteral(ANCHORAGE_SOURCE_DIR "/tests/liquid/cases.txt")).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines[i].isEmpty() && !lines[i].startsWith(u"# ")) {
            QString source = lines[i];
            QTest::addRow("%lld %s", i + 1, qPrintable(source.left(40))) << source.replace(u"\\n"_s, u"\n"_s);
        }
    }
}

void TestLiquidLikeJekyll::cases()
{
    QFETCH(QString, source);
    const QString path = u"page.md"_s;
    const QJsonObject jekyll =
        m_jekyll->ask({{u"op"_s, u"render"_s}, {u"path"_s, path}, {u"text"_s, source}});
    const LiquidContext context =
        contextFor(m_site, path, textOf(QStringLiteral(ANCHORAGE_SOURCE_DIR "/tests/liquid/site/page.md")));
    const LiquidResult ours = m_engine.expand(source, context);
    if (jekyll.contains(u"error"_s)) {
        QVERIFY2(!ours.marks.isEmpty(), qPrintable(u"Jekyll stops: %1\nours: %2"_s.arg(
                                            jekyll.value(u"error"_s).toString(), ours.text)));
        return;
    }
    for (const LiquidMark &mark : ours.marks) {
        if (!mark.stopsJekyll) {
            // Not known here, and said so.
            qInfo("marked: %s: %s", qPrintable(mark.label), qPrintable(mark.message));
            ++m_marked;
            return;
        }
        QFAIL(qPrintable(u"a mistake that is none to Jekyll: %1: %2"_s.arg(mark.label, mark.message)));
    }
    QCOMPARE(ours.text, withoutTokens(jekyll.value(u"text"_s).toString()));
    QCOMPARE(ours.sourceLines.isEmpty() ? ours.text.count(u'\n') + 1 : ours.sourceLines.size(),
             ours.text.count(u'\n') + 1);
}

QString firstDifference(const QString &ours, const QString &jekylls)
{
    const QStringList a = ours.split(u'\n');
    const QStringList b = jekylls.split(u'\n');
    qsizetype line = 0;
    while (line < a.size() && line < b.size() && a[line] == b[line]) {
        ++line;
    }
    return u"line %1\n  ours   %2\n  Jekyll %3"_s.arg(line + 1).arg(a.value(line).left(200),
                                                                    b.value(line).left(200));
}

void TestLiquidLikeJekyll::fewCasesAreMarked()
{
    QVERIFY2(m_marked <= 4, qPrintable(QString::number(m_marked)));
}

/// The cases cut, doubled and put into each other at random: the same text, or a mark. ANCHORAGE_EXHAUSTIVE
/// tries many more.
void TestLiquidLikeJekyll::mutations()
{
    const QStringList cases = caseSources();
    const int count = qEnvironmentVariableIsSet("ANCHORAGE_EXHAUSTIVE") ? 20'000 : 1000;
    QRandomGenerator random(qEnvironmentVariableIntValue("ANCHORAGE_SEED"));
    const LiquidContext context = contextFor(
        m_site, u"page.md"_s, textOf(QStringLiteral(ANCHORAGE_SOURCE_DIR "/tests/liquid/site/page.md")));
    QStringList different;
    int marked = 0;
    for (int i = 0; i < count; ++i) {
        const QString source = mutated(cases, random);
        const QJsonObject jekyll =
            m_jekyll->ask({{u"op"_s, u"render"_s}, {u"path"_s, u"page.md"_s}, {u"text"_s, source}});
        QVERIFY(!jekyll.isEmpty());
        const LiquidResult ours = m_engine.expand(source, context);
        marked += ours.marks.isEmpty() ? 0 : 1;
        const bool same =
            jekyll.contains(u"error"_s)
                ? !ours.marks.isEmpty()
                : ours.text == withoutTokens(jekyll.value(u"text"_s).toString()) || onlyUnknown(ours);
        if (!same) {
            if (qEnvironmentVariableIsSet("ANCHORAGE_VERBOSE")) {
                qInfo("source %s\n  ours   %s\n  Jekyll %s%s", qPrintable(source), qPrintable(ours.text),
                      qPrintable(jekyll.value(u"text"_s).toString()),
                      qPrintable(jekyll.value(u"error"_s).toString()));
            }
            different.append(u"source %1\n  ours   %2\n  Jekyll %3%4"_s.arg(
                source, ours.text, jekyll.value(u"text"_s).toString(), jekyll.value(u"error"_s).toString()));
        }
    }
    qInfo("%d texts, %d with marks, %lld different", count, marked, different.size());
    QVERIFY2(different.size() * 200 <= count, qPrintable(different.join(u'\n')));
}

void TestLiquidLikeJekyll::corpus()
{
    Tally tally;
    for (const QString &folder : sitesBelow(qEnvironmentVariable("ANCHORAGE_CORPUS") + "/sites"_L1)) {
        compareTexts(folder, tally);
    }
    if (tally.texts == 0) {
        QSKIP("There is no corpus of real sites.");
    }
    tally.report();
    QVERIFY(tally.texts > 100);
    QVERIFY2(tally.different.isEmpty(), qPrintable(tally.different.join(u'\n')));
}

/// Small sites of our own, each for what is odd about it.
void TestLiquidLikeJekyll::ownSites()
{
    Tally tally;
    for (const QString &folder : sitesBelow(QStringLiteral(ANCHORAGE_SOURCE_DIR "/tests/liquid/sites"))) {
        compareTexts(folder, tally);
        comparePages(folder, tally);
    }
    tally.report();
    QVERIFY2(tally.different.isEmpty(), qPrintable(tally.different.join(u'\n')));
    QVERIFY(tally.texts > 0);
    QCOMPARE(tally.same + tally.sameAround, tally.texts);
}

/// The pages of the corpus through the whole pipe: what Jekyll publishes of them without their layouts.
void TestLiquidLikeJekyll::publishedPages()
{
    Tally tally;
    for (const QString &folder : sitesBelow(qEnvironmentVariable("ANCHORAGE_CORPUS") + "/sites"_L1)) {
        comparePages(folder, tally);
    }
    if (tally.texts == 0) {
        QSKIP("There is no corpus of real sites.");
    }
    tally.report();
    const qsizetype different = tally.different.size();
    QVERIFY2(different * 100 <= tally.texts - tally.stopped, qPrintable(tally.different.join(u'\n')));
}

void TestLiquidLikeJekyll::compareTexts(const QString &folder, Tally &tally)
{
    const QJsonObject read = m_jekyll->ask({{u"op"_s, u"site"_s}, {u"folder"_s, folder}});
    if (read.contains(u"error"_s)) {
        qInfo("%s: Jekyll cannot read it: %s", qPrintable(folder),
              qPrintable(read.value(u"error"_s).toString().left(150)));
        return;
    }
    const auto site = std::make_shared<const SiteValues>(folder);
    for (const QJsonValue &path : read.value(u"paths"_s).toArray()) {
        compareCorpusText(site, folder, path.toString(), path.toString(), tally);
    }
    // Layouts, includes and what else has Liquid in it, as if it were the body of a page.
    const QString any = read.value(u"any"_s).toString();
    for (QDirIterator files(folder, {u"*.html"_s, u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
         !any.isEmpty() && files.hasNext();) {
        const QString path = files.next().mid(folder.size() + 1);
        if (!read.value(u"paths"_s).toArray().contains(path)) {
            compareCorpusText(site, folder, path, any, tally);
        }
    }
}

void TestLiquidLikeJekyll::comparePages(const QString &folder, Tally &tally)
{
    const QJsonObject read = m_jekyll->ask({{u"op"_s, u"site"_s}, {u"folder"_s, folder}});
    const auto site = std::make_shared<const SiteValues>(folder);
    RenderOptions options = renderOptions(loadSiteConfig(folder));
    options.emoji = false; // Jekyll reads the sites without their plugins
    for (const QJsonValue &value : read.value(u"markdown"_s).toArray()) {
        const QString path = value.toString();
        const QJsonObject jekyll = m_jekyll->ask({{u"op"_s, u"publish"_s}, {u"path"_s, path}});
        const QString text = textOf(folder + u'/' + path);
        const FrontMatter frontMatter = FrontMatter::parse(text, FileKind::Page);
        LiquidContext context = contextFor(site, path, text);
        context.markdownify = [&](const QString &markdown) { return markdownified(markdown, options); };
        const bool wanted = printedValue(context.page[u"render_with_liquid"]) != u"false";
        LiquidResult ours;
        ours.text = frontMatter.body.of(text).toString();
        ours = wanted ? m_engine.expand(ours.text, context) : ours;
        ++tally.texts;
        const QString html = tidied(render(ours.text, options).html());
        const QString theirs = tidied(jekyll.value(u"text"_s).toString());
        if (jekyll.contains(u"error"_s)) {
            ++tally.stopped;
            tally.sameAround += ours.marks.isEmpty() ? 0 : 1;
            if (ours.marks.isEmpty() && qEnvironmentVariableIsSet("ANCHORAGE_VERBOSE")) {
                qInfo("unmarked: %s/%s: %s", qPrintable(folder), qPrintable(path),
                      qPrintable(jekyll.value(u"error"_s).toString().left(200)));
            }
        } else if (sameButForTheClock(html, theirs)) {
            ++tally.same;
        } else if (!ours.marks.isEmpty()) {
            ++tally.marked;
        } else {
            tally.different.append(folder.section(u'/', -1) + u'/' + path + u": "_s +
                                   firstDifference(html, theirs));
        }
    }
}

void TestLiquidLikeJekyll::compareCorpusText(const std::shared_ptr<const SiteValues> &site,
                                             const QString &folder, const QString &path, const QString &page,
                                             Tally &tally)
{
    const QString text = textOf(folder + u'/' + path);
    const QString body = FrontMatter::parse(text, FileKind::Page).body.of(text).toString();
    if (!hasLiquid(body)) {
        return;
    }
    const LiquidResult ours = m_engine.expand(body, contextFor(site, page, textOf(folder + u'/' + page)));
    const QJsonObject jekyll = m_jekyll->ask({{u"op"_s, u"render"_s}, {u"path"_s, page}, {u"text"_s, body}});
    const QString where = folder.section(u'/', -1) + u'/' + path + u": "_s;
    ++tally.texts;
    if (jekyll.contains(u"error"_s)) {
        ++tally.stopped;
        const QJsonValue rest = jekyll.value(u"rest"_s);
        if (ours.marks.isEmpty()) {
            tally.different.append(where + u"Jekyll stops: "_s +
                                   jekyll.value(u"error"_s).toString().left(200));
        } else if (rest.isString() && withoutTokens(rest.toString()) == withoutMarks(ours.text)) {
            ++tally.sameAround;
        } else if (qEnvironmentVariableIsSet("ANCHORAGE_VERBOSE")) {
            qInfo("%s%s\n  %s", qPrintable(where), qPrintable(jekyll.value(u"error"_s).toString().left(200)),
                  qPrintable(firstDifference(withoutMarks(ours.text), rest.toString())));
        }
    } else if (sameButForTheClock(withoutTokens(ours.text),
                                  withoutTokens(jekyll.value(u"text"_s).toString()))) {
        ++tally.same;
    } else if (!ours.marks.isEmpty()) {
        ++tally.marked;
        qInfo("%smarked: %s: %s", qPrintable(where), qPrintable(ours.marks.first().label),
              qPrintable(ours.marks.first().message));
    } else {
        tally.different.append(where +
                               firstDifference(ours.text, withoutTokens(jekyll.value(u"text"_s).toString())));
    }
}

QTEST_GUILESS_MAIN(TestLiquidLikeJekyll)
#include "test_liquid_like_jekyll.moc"
