// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git_sandbox.h"
#include "line_merge.h"
#include "merge_judge.h"
#include "random_page_edits.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace anchorage;
using namespace anchorage::test;

namespace {

const QStringList files{u"privacy.md"_s, u"cookies.md"_s, u"_data/navigation.yml"_s};

QByteArray pageContent(const QString &title)
{
    QString body;
    for (int line = 1; line <= 12; ++line) {
        body += u"Paragraph %1 of %2.\n\n"_s.arg(line).arg(title);
    }
    return (u"---\nlayout: page\ntitles:\n  # @start locale config\n"
            "  en      : &EN       %1\n  en-GB   : *EN\n  en-CA   : *EN\n"
            "  fr      : &FR       %1 (fr)\n  fr-BE   : *FR\n  fr-CA   : *FR\n"
            "  de      : &DE       %1 (de)\n  de-AT   : *DE\n"
            "  ko      : &KO       %1 (ko)\n  es      : &ES       %1 (es)\n"
            "  # @end locale config\npermalink: /%1/\n---\n"_s.arg(title) +
            body)
        .toUtf8();
}

QByteArray menuContent()
{
    QString content = u"header:\n"_s;
    for (const QString &title : {u"Archive"_s, u"About"_s, u"Contact"_s}) {
        content += u"  - titles:\n      en: &EN %1\n      en-GB: *EN\n      fr: &FR %1 (fr)\n"
                   "      fr-BE: *FR\n      de: %1 (de)\n    url: /%1\n"_s.arg(title);
    }
    return content.toUtf8();
}

} // namespace

/// Two people change the same files in two clones, round after round, and merge each other's work.
class TestTwoAuthors : public QObject
{
    Q_OBJECT

public:
    /// All rounds take longer than Qt Test lets a function run.
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); }

private slots:
    void initTestCase()
    {
        QVERIFY(m_sandbox.isValid());
        QVERIFY(m_sandbox.init(u"start"_s));
        QVERIFY(m_sandbox.write(u"start/privacy.md"_s, pageContent(u"Privacy"_s)));
        QVERIFY(m_sandbox.write(u"start/cookies.md"_s, pageContent(u"Cookies"_s)));
        QVERIFY(m_sandbox.write(u"start/_data/navigation.yml"_s, menuContent()));
        QCOMPARE(m_sandbox.git(u"start"_s, {u"add"_s, u"."_s}).exitCode, 0);
        QCOMPARE(m_sandbox.git(u"start"_s, {u"commit"_s, u"-qm"_s, u"Start"_s}).exitCode, 0);
        for (const QString &clone : {u"first"_s, u"second"_s, u"plain"_s}) {
            QVERIFY(m_sandbox.clone(u"start"_s, clone));
        }
        for (const QString &clone : {u"first"_s, u"second"_s}) {
            const Run installed =
                runCli({u"merge"_s, u"--install"_s, m_sandbox.path(clone)}, {}, m_sandbox.variables());
            QVERIFY2(installed.exitCode == 0, qPrintable(installed.errors));
        }
        // What plain git makes of the same commits is looked at where no driver is set up.
        QVERIFY(m_sandbox.write(
            u"plain/.git/objects/info/alternates"_s,
            (m_sandbox.path(u"first/.git/objects\n"_s) + m_sandbox.path(u"second/.git/objects\n"_s))
                .toUtf8()));
    }

    /// 40 rounds; 1,000 with ANCHORAGE_EXHAUSTIVE=1.
    void nobodyLosesAnything()
    {
        const bool all = qEnvironmentVariableIntValue("ANCHORAGE_EXHAUSTIVE") == 1;
        const int rounds = all ? 1000 : 40;
        QElapsedTimer time;
        time.start();
        for (m_round = 0; m_round < rounds; ++m_round) {
            playRound();
            if (m_round % 100 == 99) {
                qInfo("round %d, %.0f s", m_round + 1, static_cast<double>(time.elapsed()) / 1000);
            }
            if (QTest::currentTestFailed()) {
                return;
            }
        }
        qInfo("%d rounds in %.1f s, %d files changed by both: %d conflicts, plain git %d", rounds,
              static_cast<double>(time.elapsed()) / 1000, m_shared, m_conflicts, m_plainConflicts);
        qInfo("merged by plain git without a conflict but with YAML or aliases broken: %d of %d",
              m_plainBroken, m_plainClean);
        qInfo("%d merged front matters read by Psych, %d texts followed", m_judge.judgedByPsych(),
              m_judge.followedTexts());
        QVERIFY(m_shared > rounds * 3 / 4);
        QVERIFY(m_conflicts < m_plainConflicts);
    }

private:
    [[nodiscard]] QString text(const QString &clone, const QString &file) const
    {
        return TextFile(m_sandbox.content(clone + u'/' + file)).text();
    }

    [[nodiscard]] QString here() const { return u"round %1"_s.arg(m_round); }

    void change(const QString &clone)
    {
        const int count = 1 + m_edits.bounded(4);
        for (int edit = 0; edit < count; ++edit) {
            // Most of the work of a round goes into one file, so that the authors meet.
            const auto other = files[m_edits.bounded(static_cast<int>(files.size()))];
            const QString file = m_edits.bounded(5) == 0 ? other : files[m_round % files.size()];
            const QString edited = m_edits.edited(text(clone, file), fileKindOf(file));
            QVERIFY(m_sandbox.write(clone + u'/' + file, TextFile::encoded(edited)));
        }
        m_sandbox.git(clone, {u"commit"_s, u"-qam"_s, u"Change"_s, u"--allow-empty"_s});
    }

    void playRound()
    {
        QMap<QString, Versions> versions;
        for (const QString &file : files) {
            versions[file].base = text(u"first"_s, file);
        }
        change(u"first"_s);
        change(u"second"_s);
        for (const QString &file : files) {
            versions[file].first = text(u"first"_s, file);
            versions[file].second = text(u"second"_s, file);
        }
        m_changed.clear();
        for (const QString &file : files) {
            if (versions[file].first != versions[file].base && versions[file].second != versions[file].base) {
                m_changed.append(file);
            }
        }
        QCOMPARE(fetch(u"first"_s, u"second"_s), 0);
        QCOMPARE(fetch(u"second"_s, u"first"_s), 0);
        lookAtPlainGit();
        const int there = m_sandbox.git(u"second"_s, merge()).exitCode;
        const int back = m_sandbox.git(u"first"_s, merge()).exitCode;
        QVERIFY2(there == back, qPrintable(here()));
        for (auto file = versions.begin(); file != versions.end(); ++file) {
            judge(file.key(), *file);
            if (QTest::currentTestFailed()) {
                return;
            }
        }
        if (back != 0) {
            QCOMPARE(m_sandbox.git(u"first"_s, {u"commit"_s, u"-qam"_s, u"Decide"_s}).exitCode, 0);
        }
        QCOMPARE(fetch(u"second"_s, u"first"_s), 0);
        QCOMPARE(m_sandbox.git(u"second"_s, {u"reset"_s, u"-q"_s, u"--hard"_s, u"FETCH_HEAD"_s}).exitCode, 0);
    }

    static QStringList merge() { return {u"merge"_s, u"-q"_s, u"-m"_s, u"Merge"_s, u"FETCH_HEAD"_s}; }

    int fetch(const QString &into, const QString &from)
    {
        return m_sandbox.git(into, {u"fetch"_s, u"-q"_s, m_sandbox.path(from), u"main"_s}).exitCode;
    }

    void lookAtPlainGit()
    {
        const auto head = [&](const QString &clone) {
            return m_sandbox.git(clone, {u"rev-parse"_s, u"HEAD"_s}).output.trimmed();
        };
        const Run plain =
            m_sandbox.git(u"plain"_s, {u"merge-tree"_s, u"--write-tree"_s, u"--name-only"_s,
                                       u"--no-messages"_s, head(u"first"_s), head(u"second"_s)});
        const QStringList lines = plain.output.split(u'\n', Qt::SkipEmptyParts);
        QVERIFY2(plain.exitCode <= 1 && !lines.isEmpty(), qPrintable(plain.errors));
        m_plainConflicts += static_cast<int>(lines.size()) - 1;
        for (const QString &file : m_changed) {
            if (lines.sliced(1).contains(file)) {
                continue;
            }
            ++m_plainClean;
            const Run blob = m_sandbox.git(u"plain"_s, {u"cat-file"_s, u"-p"_s, lines.first() + u':' + file});
            const FrontMatter read = FrontMatter::parse(blob.output, fileKindOf(file));
            bool broken = !read.wellFormed;
            for (const Diagnostic &diagnostic : read.diagnostics) {
                broken = broken || diagnostic.code == u"undefined-alias";
            }
            m_plainBroken += broken ? 1 : 0;
        }
    }

    void judge(const QString &file, const Versions &versions)
    {
        const QString what = here() + u", "_s + file;
        const FileKind kind = fileKindOf(file);
        const QString merged = text(u"first"_s, file);
        const QString mirrored = text(u"second"_s, file);
        const QList<MergePart> parts = partsOfMarkedText(merged, 7);
        QList<MergePart> otherParts = partsOfMarkedText(mirrored, 7);
        for (MergePart &part : otherParts) {
            std::swap(part.ours, part.theirs);
        }
        const QString story = what + MergeJudge::story(versions, merged) + u"\n== mirrored\n"_s + mirrored;
        QVERIFY2(told(parts == otherParts, story), "asymmetric");
        m_shared += m_changed.contains(file) ? 1 : 0;
        m_conflicts += parts.size() > 1 ? 1 : 0;
        const QString fault = m_judge.faultOf(versions, parts, kind);
        QVERIFY2(told(fault.isEmpty(), story), qPrintable(fault));
        if (parts.size() > 1) {
            const QString decided =
                chosenText(parts, m_edits.bounded(2) == 0 ? MergeSide::Ours : MergeSide::Theirs);
            QVERIFY(m_sandbox.write(u"first/"_s + file, TextFile::encoded(decided)));
        }
    }

    GitSandbox m_sandbox;
    RandomPageEdits m_edits{RandomPageEdits::seed()};
    MergeJudge m_judge;
    QStringList m_changed; ///< files that both changed in this round
    int m_round = 0;
    int m_shared = 0;
    int m_conflicts = 0;
    int m_plainConflicts = 0;
    int m_plainClean = 0;
    int m_plainBroken = 0;
};

QTEST_GUILESS_MAIN(TestTwoAuthors)
#include "test_two_authors.moc"
