// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commit_suggestion.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace anchorage;

namespace {

constexpr auto changedKind = FileInCommit::Kind::Changed;

/// A file whose locales changed from one map to the other, `en: A` rows each.
FileInCommit titles(const QString &path, const QString &before, const QString &after, bool body = false)
{
    const auto page = [](const QString &rows) { return u"---\ntitles:\n%1---\n"_s.arg(rows); };
    FileInCommit file{changedKind, path, {}, {}, body};
    file.locales = localeChanges(page(before), page(after), FileKind::Page).changes;
    return file;
}

} // namespace

Q_DECLARE_METATYPE(FileInCommit)

class TestCommitSuggestion : public QObject
{
    Q_OBJECT

private slots:
    void namesPages_data();
    void namesPages();
    void suggests_data();
    void suggests();
};

void TestCommitSuggestion::namesPages_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::newRow("page") << u"privacy-policy.md"_s << u"privacy policy"_s;
    QTest::newRow("in a folder") << u"_pages/terms_of_use.html"_s << u"terms of use"_s;
    QTest::newRow("post") << u"_posts/2024-01-31-hello-world.md"_s << u"hello world"_s;
    QTest::newRow("index of a folder") << u"docs/getting-started/index.md"_s << u"getting started"_s;
    QTest::newRow("the site's index") << u"index.md"_s << u"index"_s;
    QTest::newRow("data") << u"_data/navigation.yml"_s << u"navigation"_s;
    QTest::newRow("hidden") << u".gitignore"_s << u".gitignore"_s;
    QTest::newRow("no ending") << u"Gemfile"_s << u"Gemfile"_s;
    QTest::newRow("a date alone") << u"2024-01-31-.md"_s << u"2024-01-31-.md"_s;
}

void TestCommitSuggestion::namesPages()
{
    QFETCH(QString, path);
    QFETCH(QString, name);
    QCOMPARE(pageName(path), name);
}

void TestCommitSuggestion::suggests_data()
{
    QTest::addColumn<QList<FileInCommit>>("files");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QList<FileInCommit> &files, const QString &message) {
        QTest::newRow(name) << files << message;
    };
    const QString page = u"privacy-policy.md"_s;
    const QString en = u"  en: &EN A\n"_s;
    const FileInCommit body{changedKind, page, {}, {}, true};
    row("nothing", {}, QString());
    row("one locale", {titles(page, en, en + u"  fr: B\n"_s)}, u"Translate privacy policy title into fr"_s);
    row("two locales", {titles(page, en, en + u"  fr: B\n  de: C\n"_s)},
        u"Translate privacy policy title into fr and de"_s);
    row("three locales", {titles(page, en, en + u"  fr: B\n  de: C\n  ko: D\n"_s)},
        u"Translate privacy policy title into fr, de and ko"_s);
    row("many locales", {titles(page, en, en + u"  fr: B\n  de: C\n  ko: D\n  ja: E\n"_s)},
        u"Translate privacy policy title into 4 locale(s)"_s);
    row("an alias got its own title", {titles(page, en + u"  fr: *EN\n"_s, en + u"  fr: B\n"_s)},
        u"Translate privacy policy title into fr"_s);
    row("new text", {titles(page, en + u"  fr: B\n"_s, en + u"  fr: C\n"_s)},
        u"Revise privacy policy title in fr"_s);
    row("removed", {titles(page, en + u"  fr: B\n"_s, en)}, u"Remove privacy policy title in fr"_s);
    row("now follows", {titles(page, en + u"  fr: B\n"_s, en + u"  fr: *EN\n"_s)},
        u"Share privacy policy title with fr"_s);
    row("different things", {titles(page, en + u"  fr: B\n"_s, u"  en: &EN A2\n  de: C\n"_s)},
        u"Update privacy policy titles"_s);
    row("body", {body}, u"Update privacy policy"_s);
    row("body and title", {titles(page, en, en + u"  fr: B\n"_s, true)},
        u"Update privacy policy and its titles"_s);
    row("new file", {{FileInCommit::Kind::Added, page, {}, {}, true}}, u"Add privacy policy"_s);
    row("file removed", {{FileInCommit::Kind::Removed, page, {}, {}, true}}, u"Remove privacy policy"_s);
    row("renamed", {{FileInCommit::Kind::Renamed, u"terms.md"_s, u"rules.md"_s, {}, true}},
        u"Rename rules to terms"_s);
    row("several pages into one locale",
        {titles(page, en, en + u"  fr: B\n"_s), titles(u"terms.md"_s, en, en + u"  fr: B\n"_s)},
        u"Translate titles of 2 page(s) into fr"_s);
    row("several pages revised",
        {titles(page, en + u"  fr: B\n"_s, en + u"  fr: C\n"_s),
         titles(u"terms.md"_s, en + u"  fr: B\n"_s, en + u"  fr: C\n"_s)},
        u"Revise titles of 2 page(s) in fr"_s);
    row("two files", {body, {changedKind, u"terms.md"_s, {}, {}, true}},
        u"Update privacy policy and terms"_s);
    row("many files", {body, body, body, body}, u"Update 4 file(s)"_s);
    row("files added",
        {{FileInCommit::Kind::Added, page, {}, {}, true},
         {FileInCommit::Kind::Added, u"terms.md"_s, {}, {}, true}},
        u"Add privacy policy and terms"_s);
}

void TestCommitSuggestion::suggests()
{
    QFETCH(QList<FileInCommit>, files);
    QFETCH(QString, message);
    QCOMPARE(suggestedMessage(files), message);
}

QTEST_GUILESS_MAIN(TestCommitSuggestion)
#include "test_commit_suggestion.moc"
