// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commit_suggestion.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommitSuggestion)
};

constexpr qsizetype mostNamed = 3;

enum class Work { None, Translate, Revise, Remove, Share, Tidy, Several };

Work workOf(const LocaleChange &change)
{
    switch (change.kind) {
    case LocaleChange::Kind::Added:
    case LocaleChange::Kind::Detached:
        return Work::Translate;
    case LocaleChange::Kind::Retitled:
        return Work::Revise;
    case LocaleChange::Kind::Removed:
        return Work::Remove;
    case LocaleChange::Kind::Bound:
        return Work::Share;
    default:
        return Work::Tidy;
    }
}

/// The one kind of work that all locales of a file got; rows that only moved along do not count beside it.
Work workOf(const QList<LocaleChange> &changes, QStringList &locales)
{
    Work result = Work::None;
    for (const LocaleChange &change : changes) {
        const Work work = workOf(change);
        if (work == Work::Tidy && result != Work::None) {
            continue;
        }
        if (result == Work::Tidy) {
            result = Work::None;
            locales.clear();
        }
        result = result == Work::None || result == work ? work : Work::Several;
        if (!locales.contains(change.locale)) {
            locales.append(change.locale);
        }
    }
    return result;
}

QString listed(const QStringList &names)
{
    if (names.size() == 1) {
        return names.first();
    }
    return Tr::tr("%1 and %2", "a list's beginning and its last name")
        .arg(names.mid(0, names.size() - 1).join(u", "_s), names.last());
}

QString listedLocales(const QStringList &locales)
{
    return locales.size() <= mostNamed ? listed(locales)
                                       : Tr::tr("%n locale(s)", nullptr, static_cast<int>(locales.size()));
}

QString titlesMessage(Work work, const QString &page, const QStringList &locales)
{
    const QString where = listedLocales(locales);
    switch (work) {
    case Work::Translate:
        return Tr::tr("Translate %1 title into %2").arg(page, where);
    case Work::Revise:
        return Tr::tr("Revise %1 title in %2").arg(page, where);
    case Work::Remove:
        return Tr::tr("Remove %1 title in %2").arg(page, where);
    case Work::Share:
        return Tr::tr("Share %1 title with %2").arg(page, where);
    case Work::Tidy:
        return Tr::tr("Tidy %1 titles").arg(page);
    default:
        return Tr::tr("Update %1 titles").arg(page);
    }
}

QString messageFor(const FileInCommit &file)
{
    const QString page = pageName(file.path);
    switch (file.kind) {
    case FileInCommit::Kind::Added:
        return Tr::tr("Add %1").arg(page);
    case FileInCommit::Kind::Removed:
        return Tr::tr("Remove %1").arg(page);
    case FileInCommit::Kind::Renamed:
        return Tr::tr("Rename %1 to %2").arg(pageName(file.originalPath), page);
    case FileInCommit::Kind::Changed:
        break;
    }
    QStringList locales;
    const Work work = workOf(file.locales, locales);
    if (work == Work::None) {
        return Tr::tr("Update %1").arg(page);
    }
    return file.bodyChanged ? Tr::tr("Update %1 and its titles").arg(page)
                            : titlesMessage(work, page, locales);
}

/// Where all files only got titles, and the same kind of work.
QString titlesOfSeveral(const QList<FileInCommit> &files)
{
    Work common = Work::None;
    QStringList locales;
    for (const FileInCommit &file : files) {
        const Work work = workOf(file.locales, locales);
        const bool titlesOnly = file.kind == FileInCommit::Kind::Changed && !file.bodyChanged;
        if (!titlesOnly || work == Work::None || (common != Work::None && common != work)) {
            return {};
        }
        common = work;
    }
    const int count = static_cast<int>(files.size());
    if (common == Work::Translate) {
        return Tr::tr("Translate titles of %n page(s) into %1", nullptr, count).arg(listedLocales(locales));
    }
    if (common == Work::Revise) {
        return Tr::tr("Revise titles of %n page(s) in %1", nullptr, count).arg(listedLocales(locales));
    }
    return Tr::tr("Update titles of %n page(s)", nullptr, count);
}

} // namespace

QString pageName(const QString &path)
{
    static const QRegularExpression date(u"^\\d{4}-\\d{1,2}-\\d{1,2}-"_s);
    QString name = path.section(u'/', -1);
    const QString folder = path.section(u'/', -2, -2);
    name = name.contains(u'.') && !name.startsWith(u'.') ? name.section(u'.', 0, -2) : name;
    if (name == u"index" && !folder.isEmpty()) {
        name = folder;
    }
    name.remove(date);
    name.replace(u'-', u' ').replace(u'_', u' ');
    return name.simplified().isEmpty() ? path : name.simplified();
}

QString suggestedMessage(const QList<FileInCommit> &files)
{
    if (files.isEmpty()) {
        return {};
    }
    if (files.size() == 1) {
        return messageFor(files.first());
    }
    if (const QString titles = titlesOfSeveral(files); !titles.isEmpty()) {
        return titles;
    }
    const bool allAdded = std::all_of(files.cbegin(), files.cend(), [](const FileInCommit &file) {
        return file.kind == FileInCommit::Kind::Added;
    });
    if (files.size() > mostNamed) {
        const int count = static_cast<int>(files.size());
        return allAdded ? Tr::tr("Add %n file(s)", nullptr, count)
                        : Tr::tr("Update %n file(s)", nullptr, count);
    }
    QStringList names;
    for (const FileInCommit &file : files) {
        names.append(pageName(file.path));
    }
    return (allAdded ? Tr::tr("Add %1") : Tr::tr("Update %1")).arg(listed(names));
}

} // namespace anchorage
