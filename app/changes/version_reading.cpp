// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "version_reading.h"

#include "file_contents.h"

#include "redline.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

QString whenText(const git::FileVersion &version)
{
    return version.commit.isEmpty() ? Tr::tr("not committed yet")
                                    : QLocale().toString(version.when.toLocalTime(), QLocale::ShortFormat);
}

QString titleText(const git::TitleChange &change)
{
    if (!change.after) {
        return Tr::tr("(no title)");
    }
    return change.follows ? Tr::tr("%1 (followed)").arg(*change.after) : *change.after;
}

QString whyText(const git::StaleTitle &stale)
{
    if (stale.fallbackChanged && stale.bodyChanged) {
        return Tr::tr("title of en and page are newer");
    }
    return stale.fallbackChanged ? Tr::tr("title of en is newer") : Tr::tr("page is newer");
}

bool isNoBlob(const QByteArray &name)
{
    return name.count('0') == name.size();
}

QSet<QString> linesOf(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    return {lines.cbegin(), lines.cend()};
}

/// Whether a version joins branches without a line of its own: what it says is said in them.
bool onlyJoins(const git::VersionText &version, const QList<git::VersionText> &versions)
{
    if (version.version.parents.size() < 2) {
        return false;
    }
    const QSet<QString> lines = linesOf(version.text);
    QSet<QString> added = lines;
    std::optional<QSet<QString>> inAll;
    for (const git::VersionText &each : versions) {
        if (version.version.parents.contains(each.version.commit)) {
            const QSet<QString> theirs = linesOf(each.text);
            added.subtract(theirs);
            inAll = inAll ? QSet<QString>(*inAll).intersect(theirs) : theirs;
        }
    }
    return added.isEmpty() && inAll && inAll->subtract(lines).isEmpty();
}

Result<git::FileDiff> diffOfVersion(const git::Repository &repository, const git::FileVersion &version,
                                    const git::RunControl &control)
{
    git::Call call{{u"diff"_s, u"--patch"_s, u"--unified=3"_s, u"--inter-hunk-context=0"_s}, {}};
    if (isNoBlob(version.parentBlob) || isNoBlob(version.blob)) {
        call.arguments = {u"diff-tree"_s,
                          u"--patch"_s,
                          u"--root"_s,
                          u"--no-commit-id"_s,
                          QString::fromLatin1(version.commit),
                          u"--"_s,
                          git::pathspecOf(version.path)};
    } else {
        call.arguments += {QString::fromLatin1(version.parentBlob), QString::fromLatin1(version.blob)};
    }
    const git::Outcome outcome = repository.read(call, control);
    return outcome.ok() ? Result<git::FileDiff>(git::parseDiff(outcome.output)) : Error{outcome.message()};
}

} // namespace

bool HistoryRow::isSame(const HistoryRow &other) const
{
    return version.commit == other.version.commit && mapPath == other.mapPath && locale == other.locale;
}

Result<QList<git::VersionText>> readPageVersions(const git::Repository &repository, const QString &path,
                                                 const git::RunControl &control)
{
    const Result<QList<git::FileVersion>> versions =
        git::readHistory(repository, path.toUtf8(), mostVersions, control);
    if (!versions.ok()) {
        return Error{versions.reason()};
    }
    return git::readVersionTexts(repository, versions.value(), control);
}

Result<ChangeReading> readVersionChange(const git::Repository &repository, const git::FileVersion &version,
                                        FileKind kind, const RenderBlocks &render,
                                        const git::RunControl &control)
{
    ChangeReading reading;
    reading.entry.path = version.path;
    reading.which = git::DiffOf::Staged;
    reading.kind = kind;
    const Result<git::FileDiff> diff = diffOfVersion(repository, version, control);
    const Result<QList<QByteArray>> blobs =
        git::readBlobs(repository, {version.parentBlob, version.blob}, control);
    if (!diff.ok() || !blobs.ok()) {
        return Error{diff.ok() ? blobs.reason() : diff.reason()};
    }
    reading.diff = diff.value();
    compareSides(reading, blobs.value()[0], blobs.value()[1], render);
    return reading;
}

QStringList historyHeadings(HistoryOf what)
{
    switch (what) {
    case HistoryOf::Page:
        return {Tr::tr("When"), Tr::tr("Who"), Tr::tr("What")};
    case HistoryOf::Title:
        return {Tr::tr("When"), Tr::tr("Who"), Tr::tr("Title"), Tr::tr("What")};
    case HistoryOf::StaleTitles:
        break;
    }
    return {Tr::tr("Locale"), Tr::tr("Why"), Tr::tr("Since"), Tr::tr("Who")};
}

QList<HistoryRow> pageRows(const QList<git::VersionText> &versions)
{
    QList<HistoryRow> rows;
    for (const git::VersionText &each : versions) {
        if (onlyJoins(each, versions)) {
            continue;
        }
        rows.append({{whenText(each.version), each.version.author, each.version.subject},
                     each.version,
                     {},
                     {},
                     std::nullopt,
                     std::nullopt});
    }
    return rows;
}

QList<HistoryRow> titleRows(const QList<git::VersionText> &versions, const HistoryPage &page)
{
    QList<HistoryRow> rows;
    if (page.locale.isEmpty()) {
        return rows;
    }
    const QList<git::VersionText> all = QList<git::VersionText>{{{}, page.text}} + versions;
    for (const git::TitleChange &change : git::titleHistory(all, page.kind, page.mapPath, page.locale)) {
        rows.append(
            {{whenText(change.version), change.version.author, titleText(change), change.version.subject},
             change.version,
             page.mapPath,
             page.locale,
             change.before,
             change.after});
    }
    return rows;
}

QList<HistoryRow> staleRows(const QList<git::VersionText> &versions, const HistoryPage &page)
{
    QList<HistoryRow> rows;
    const QList<git::StaleTitle> titles = git::staleTitles(versions, page.text, page.kind);
    const bool severalMaps = std::any_of(titles.cbegin(), titles.cend(), [&](const git::StaleTitle &title) {
        return title.mapPath != titles.first().mapPath;
    });
    for (const git::StaleTitle &title : titles) {
        const QString name = severalMaps ? Tr::tr("%1 in %2").arg(title.locale, title.mapPath) : title.locale;
        rows.append({{name, whyText(title), whenText(title.since), title.since.author},
                     title.since,
                     title.mapPath,
                     title.locale,
                     std::nullopt,
                     std::nullopt});
    }
    return rows;
}

QString titleRedline(const HistoryRow &row)
{
    const auto block = [](const std::optional<QString> &title) {
        return title ? QStringList{u"<p>%1</p>"_s.arg(title->toHtmlEscaped())} : QStringList();
    };
    return redline(block(row.before), block(row.after));
}

} // namespace anchorage
