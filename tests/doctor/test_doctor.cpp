// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor.h"
#include "fixing.h"
#include "text_file.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace anchorage;

namespace {

/// A case of `cases.txt`: `=== name | key=value …`, then the file; `--- fixed` and the file as it must be
/// after `fixAll`. Keys: `raises` (codes with their lines, `code@2`, in the order of the text; `-` for
/// nothing), `lang`, `data`.
struct Case
{
    QString name;
    QHash<QString, QString> keys;
    QString text;
    QString fixed;
    bool hasFixed = false;
};

QString unescaped(QString text)
{
    static const std::pair<QLatin1StringView, char16_t> marks[] = {
        {"{BOM}"_L1, 0xFEFF}, {"{NBSP}"_L1, 0xA0},   {"{ZWSP}"_L1, 0x200B},
        {"{RLO}"_L1, 0x202E}, {"{ZWNJ}"_L1, 0x200C}, {"{TAB}"_L1, u'\t'}};
    for (const auto &[mark, character] : marks) {
        text.replace(mark, QString(QChar(character)));
    }
    return text.replace("{BYTE}"_L1, TextFile::decoded("\xE9"));
}

QList<Case> cases()
{
    QFile file(QStringLiteral(ANCHORAGE_SOURCE_DIR "/tests/doctor/cases.txt"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QList<Case> result;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith("=== "_L1)) {
            const QStringList parts = line.mid(4).split(u'|');
            Case entry;
            entry.name = parts.first().trimmed();
            for (const QString &pair : parts.value(1).trimmed().split(u' ', Qt::SkipEmptyParts)) {
                entry.keys.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
            }
            result.append(entry);
        } else if (line == u"=== fixed"_s || line == u"~~~ fixed"_s) {
            result.last().hasFixed = true;
        } else if (!result.isEmpty()) {
            (result.last().hasFixed ? result.last().fixed : result.last().text) += unescaped(line) + u'\n';
        }
    }
    // The line break at the end of the file is no line of the last case.
    QString &last = result.last().hasFixed ? result.last().fixed : result.last().text;
    last.chop(1);
    return result;
}

QString raised(const QString &text, const QList<Diagnosis> &found)
{
    QStringList codes;
    for (const Diagnosis &diagnosis : found) {
        codes.append(diagnosis.code + u'@' +
                     QString::number(text.first(diagnosis.span.begin).count(u'\n') + 1));
    }
    return codes.isEmpty() ? u"-"_s : codes.join(u',');
}

} // namespace

class TestDoctor : public QObject
{
    Q_OBJECT

private slots:
    void codes_data()
    {
        QTest::addColumn<int>("number");
        const QList<Case> all = cases();
        for (int i = 0; i < all.size(); ++i) {
            QTest::addRow("%s", qPrintable(all[i].name)) << i;
        }
    }

    void codes()
    {
        QFETCH(const int, number);
        const Case entry = cases().at(number);
        const FileKind kind = entry.keys.contains(u"data"_s) ? FileKind::Data : FileKind::Page;
        SiteFacts facts;
        facts.siteLanguage = entry.keys.value(u"lang"_s);
        facts.linked = {{u"_data/navigation.yml, x"_s, {{u"en"_s, entry.keys.value(u"linked"_s)}}}};
        if (!entry.keys.contains(u"linked"_s)) {
            facts.linked.clear();
        }
        const FrontMatter frontMatter = FrontMatter::parse(entry.text, kind);
        const QList<Diagnosis> found = diagnose(entry.text, kind, frontMatter, facts);
        QCOMPARE(raised(entry.text, found), entry.keys.value(u"raises"_s));
        for (const Diagnosis &diagnosis : found) {
            QVERIFY(!diagnosis.message.isEmpty());
            for (const Loader loader : {Loader::Psych, Loader::SafeYaml, Loader::Strict}) {
                QVERIFY2(!diagnosis.readersSee.under(loader).isEmpty(), qPrintable(diagnosis.code));
            }
            QVERIFY(explanation(diagnosis, Loader::Psych).startsWith(diagnosis.message));
        }
        QCOMPARE(fixAll(entry.text, kind, facts).text, entry.hasFixed ? entry.fixed : entry.text);
    }

    void everyCodeHasCases()
    {
        QString all;
        for (const Case &entry : cases()) {
            all += entry.keys.value(u"raises"_s) + u',';
        }
        for (const DiagnosisCode &code : diagnosisCodes()) {
            QVERIFY2(all.contains(code.code + u'@'), qPrintable(code.code));
        }
    }

    void silencedCodesAreNotRaised()
    {
        const QString text = u"titles:\n  fr: A\n"_s;
        const FrontMatter frontMatter = FrontMatter::parse(text, FileKind::Data);
        SiteFacts facts;
        QCOMPARE(diagnose(text, FileKind::Data, frontMatter, facts).size(), 1);
        facts.silenced = {u"missing-fallback"_s};
        QCOMPARE(diagnose(text, FileKind::Data, frontMatter, facts).size(), 0);
    }

    void hugeInputIsQuick_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("undefined") << u"  fr-BE: *FR\n"_s;
        QTest::newRow("anchors") << u"  fr: &KO A\n"_s;
        QTest::newRow("retyped") << u"  fr: Yes\n"_s;
        QTest::newRow("empty") << u"  fr:\n"_s;
        QTest::newRow("brackets") << u"  fr: [\n"_s;
        QTest::newRow("keys") << u"  no: A\n"_s;
        QTest::newRow("tabs") << u"\tfr: A\n"_s;
        QTest::newRow("marks") << u"  # @start locale config\n"_s;
        QTest::newRow("hidden") << u"title: A\n"_s;
    }

    /// A limit against hangs: work that grows with the square takes minutes here.
    void hugeInputIsQuick()
    {
        QFETCH(const QString, line);
        const QString text = u"titles:\n  en: &EN B\n"_s + line.repeated(30000);
        QElapsedTimer timer;
        timer.start();
        const FrontMatter frontMatter = FrontMatter::parse(text, FileKind::Data);
        (void)diagnose(text, FileKind::Data, frontMatter, {});
        QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestDoctor)
#include "test_doctor.moc"
