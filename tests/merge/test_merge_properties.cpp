// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "locale_changes.h"
#include "merge_judge.h"
#include "page_merge.h"
#include "random_page_edits.h"
#include "whole_maps.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace anchorage;
using namespace anchorage::test;

namespace {

struct Page
{
    QString name;
    FileKind kind = FileKind::Page;
    QString text;
};

const Page ownPage{u"own"_s, FileKind::Page,
                   QStringLiteral("---\ntitles:\n  # @start\n  en      : &EN       Privacy\n"
                                  "  en-GB   : *EN\n  fr      : &FR       'Vie: privée' # fr\n\n"
                                  "  fr-BE   : *FR\n  fr-CA   : *FR\n  # de: Datenschutz\n"
                                  "  ko      : 개인정보\n  ja      : \"個人\"\n  # @end\nlayout: page\n---\n"
                                  "One\n\nTwo\n\nThree\n\nFour\n\nFive\n")};

QList<MergePart> mirrored(QList<MergePart> parts)
{
    for (MergePart &part : parts) {
        std::swap(part.ours, part.theirs);
    }
    return parts;
}

} // namespace

/// Random edits of two sides, merged in this process, on pages of our own and of the corpus.
class TestMergeProperties : public QObject
{
    Q_OBJECT

public:
    /// All rounds take longer than Qt Test lets a function run.
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); }

private slots:
    void initTestCase()
    {
        m_pages = {ownPage, ownPage, ownPage};
        const QString folder = qEnvironmentVariable("ANCHORAGE_CORPUS") + u"/sites"_s;
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        QStringList paths;
        while (files.hasNext()) {
            paths.append(files.next());
        }
        paths.sort();
        for (const QString &path : paths) {
            const Result<TextFile> file = TextFile::load(path);
            QVERIFY2(file.ok(), qPrintable(path));
            const QString &text = file.value().text();
            if (!FrontMatter::parse(text, fileKindOf(path)).maps.isEmpty() && text.size() < 30'000) {
                m_pages.append({path.mid(folder.size() + 1), fileKindOf(path), text});
            }
        }
        if (paths.isEmpty()) {
            qInfo("There is no corpus: set ANCHORAGE_CORPUS to its folder. Own pages only.");
        }
    }

    /// 300 merges; 10,000 with ANCHORAGE_EXHAUSTIVE=1.
    void mergesLoseNothing()
    {
        int merged = 0;
        int conflicts = 0;
        QMap<QString, int> reasons;
        RandomPageEdits edits(RandomPageEdits::seed());
        for (int round = 0; round < rounds(300, 10'000); ++round) {
            const Page &page =
                m_pages[edits.bounded(5) == 0 ? 0 : edits.bounded(static_cast<int>(m_pages.size()))];
            const Versions versions{page.text, changed(page, edits), changed(page, edits)};
            const Result<MergeResult> there =
                mergePages({versions.base, versions.first, versions.second}, page.kind, gitMergeFile);
            const Result<MergeResult> back =
                mergePages({versions.base, versions.second, versions.first}, page.kind, gitMergeFile);
            QVERIFY(there.ok() && back.ok());
            const QString story = u"round %1, %2, %3"_s.arg(round).arg(page.name, there.value().reason) +
                                  MergeJudge::story(versions, there.value().text()) + u"\n== mirrored\n"_s +
                                  back.value().text();
            // By lines git itself may see the sides in different ways.
            const bool byLines = !there.value().reason.isEmpty();
            QVERIFY2(told(byLines || there.value().parts == mirrored(back.value().parts), story),
                     "asymmetric");
            if (!there.value().broken && !byLines) {
                const QString fault = m_judge.faultOf(versions, there.value().parts, page.kind);
                QVERIFY2(told(fault.isEmpty(), story), qPrintable(fault));
            }
            reasons[there.value().reason] += 1;
            ++merged;
            conflicts += there.value().isClean() ? 0 : 1;
        }
        qInfo("%d merges, %d with conflicts; %d read by Psych, %d texts followed", merged, conflicts,
              m_judge.judgedByPsych(), m_judge.followedTexts());
        for (auto reason = reasons.begin(); reason != reasons.end(); ++reason) {
            qInfo("  %d: %s", *reason, reason.key().isEmpty() ? "by meaning" : qPrintable(reason.key()));
        }
        QVERIFY(reasons.value(QString()) > merged * 9 / 10);
    }

    /// Each change that is listed can be taken alone, and all together make the titles of the other version.
    void changesCanBeTakenAlone()
    {
        RandomPageEdits edits(RandomPageEdits::seed() + 1);
        int taken = 0;
        int refused = 0;
        QMap<QString, int> reasons;
        for (int round = 0; round < rounds(300, 10'000); ++round) {
            const Page &page = m_pages[edits.bounded(static_cast<int>(m_pages.size()))];
            const QString after = changed(page, edits);
            const LocaleChanges changes = localeChanges(page.text, after, page.kind);
            const QString story =
                u"round %1, "_s.arg(round) + page.name + MergeJudge::story({page.text, after, {}}, {});
            for (const LocaleChange &change : changes.changes) {
                QVERIFY2(!changeText(change).isEmpty(), qPrintable(story));
                const Result<TextEdit> edit = withLocaleChanges(page.text, after, page.kind, {change});
                if (!edit.ok()) {
                    // An alias into another list depends on what is there.
                    refused += hasCapturedAlias(page) ? 0 : 1;
                    reasons[edit.reason()] += 1;
                    continue;
                }
                ++taken;
                const QString staged = edit.value().applied(page.text);
                const QString fault = takenFault(page, after, staged, change);
                QVERIFY2(told(fault.isEmpty(), changeText(change) + story + staged), qPrintable(fault));
            }
            const Result<TextEdit> all = withLocaleChanges(page.text, after, page.kind, changes.changes);
            if (all.ok() && changes.readable) {
                const QString result = all.value().applied(page.text);
                const LocaleChanges left = localeChanges(result, after, page.kind);
                QVERIFY2(told(left.changes.isEmpty(), story + u"\n== taken\n"_s + result),
                         left.changes.isEmpty() ? "" : qPrintable(changeText(left.changes.first())));
            }
        }
        qInfo("%d changes taken alone, %d refused", taken, refused);
        for (auto reason = reasons.begin(); reason != reasons.end(); ++reason) {
            qInfo("  %d: %s", *reason, qPrintable(reason.key()));
        }
        QVERIFY(refused < taken / 50);
    }

    /// A list that is gone comes back row by row, and goes row by row, and Psych reads what is there
    /// meanwhile.
    void wholeListsComeRowByRow()
    {
        RandomPageEdits dice(RandomPageEdits::seed() + 2);
        int taken = 0;
        int refused = 0;
        QMap<QString, int> reasons;
        for (int round = 0; round < rounds(300, 10'000); ++round) {
            const Page &page = m_pages[dice.bounded(static_cast<int>(m_pages.size()))];
            const FrontMatter read = FrontMatter::parse(page.text, page.kind);
            if (!read.wellFormed || hasCapturedAlias(page)) {
                continue;
            }
            const int map = dice.bounded(static_cast<int>(read.maps.size()));
            QSet<QString> all;
            for (const LocaleRow &row : read.maps[map].rows) {
                all.insert(row.locale);
            }
            const Result<QString> without = withoutRowsOfOldMap(page.text, {}, page.kind, map, all);
            if (!without.ok()) {
                continue; // another list needs its anchors
            }
            for (const bool comes : {true, false}) {
                const QString &from = comes ? without.value() : page.text;
                const QString &to = comes ? page.text : without.value();
                QList<LocaleChange> chosen;
                for (const LocaleChange &change : localeChanges(from, to, page.kind).changes) {
                    if (dice.bounded(2) == 0) {
                        chosen.append(change);
                    }
                }
                if (chosen.isEmpty()) {
                    continue;
                }
                const Result<TextEdit> edit = withLocaleChanges(from, to, page.kind, chosen);
                if (!edit.ok()) {
                    ++refused;
                    reasons[edit.reason()] += 1;
                    continue;
                }
                ++taken;
                const QString now = edit.value().applied(from);
                const QString fault = m_judge.psychFaultOf(now, page.kind);
                QVERIFY2(told(fault.isEmpty(), page.name + u"\n== from\n"_s + from + u"\n== now\n"_s + now),
                         qPrintable(fault));
            }
        }
        qInfo("%d taken, %d refused", taken, refused);
        for (auto reason = reasons.begin(); reason != reasons.end(); ++reason) {
            qInfo("  %d: %s", *reason, qPrintable(reason.key()));
        }
        QVERIFY(taken > 0);
        QVERIFY(refused <= taken / 20);
    }

private:
    static int rounds(int few, int many)
    {
        return qEnvironmentVariableIntValue("ANCHORAGE_EXHAUSTIVE") == 1 ? many : few;
    }

    static QString changed(const Page &page, RandomPageEdits &edits)
    {
        QString text = page.text;
        for (int count = 1 + edits.bounded(4); count > 0; --count) {
            text = edits.edited(text, page.kind);
        }
        return text;
    }

    static bool hasCapturedAlias(const Page &page)
    {
        const FrontMatter read = FrontMatter::parse(page.text, page.kind);
        return std::any_of(
            read.diagnostics.begin(), read.diagnostics.end(),
            [](const Diagnostic &diagnostic) { return diagnostic.code == u"captured-anchor"_s; });
    }

    /// The locale is as in the other version; lines outside the maps are as they were.
    static QString takenFault(const Page &page, const QString &after, const QString &staged,
                              const LocaleChange &change)
    {
        const FrontMatter read = FrontMatter::parse(staged, page.kind);
        const FrontMatter other = FrontMatter::parse(after, page.kind);
        const FrontMatter was = FrontMatter::parse(page.text, page.kind);
        if (!read.wellFormed || read.maps.size() != was.maps.size()) {
            return u"not readable"_s;
        }
        if (read.body.of(staged) != was.body.of(page.text)) {
            return u"the body changed"_s;
        }
        if (change.locale.contains(u'#') || other.maps.size() != was.maps.size()) {
            return {};
        }
        const LocaleMap *is = read.map(change.map);
        const LocaleMap *wanted = other.map(change.map);
        const int row = is->rowOf(change.locale);
        const int target = wanted->rowOf(change.locale);
        if ((row < 0) != (target < 0)) {
            return u"there or not"_s;
        }
        using Kind = LocaleChange::Kind;
        const bool titled = change.kind == Kind::Retitled || change.kind == Kind::Detached;
        return titled && is->rows[row].title != wanted->rows[target].title ? u"another title"_s : QString();
    }

    QList<Page> m_pages;
    MergeJudge m_judge;
};

QTEST_GUILESS_MAIN(TestMergeProperties)
#include "test_merge_properties.moc"
