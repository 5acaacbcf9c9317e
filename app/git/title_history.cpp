// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "title_history.h"

#include "file_contents.h"
#include "text_file.h"

#include <QHash>

#include <algorithm>

namespace anchorage::git {

namespace {

struct RowState
{
    std::optional<QString> title;
    bool follows = false;
};

/// What a version says of a row; nothing where its YAML cannot be read.
std::optional<RowState> stateOf(const QString &text, FileKind kind, const QString &mapPath,
                                const QString &locale)
{
    const FrontMatter read = FrontMatter::parse(text, kind);
    if (read.present && !read.wellFormed) {
        return std::nullopt;
    }
    const LocaleMap *map = read.map(mapPath);
    const int row = map == nullptr ? -1 : map->rowOf(locale);
    if (row < 0) {
        return RowState{};
    }
    return RowState{map->rows[row].title, map->rows[row].kind == RowKind::Alias};
}

/// When each title, and the body, last changed: the index of a version counted from the oldest.
struct LastChanges
{
    QHash<QString, QHash<QString, qsizetype>> titles; ///< by map path, then locale
    qsizetype body = -1;
};

using Titles = QHash<QString, QHash<QString, QString>>;

Titles titlesOf(const FrontMatter &read)
{
    Titles result;
    for (const LocaleMap &map : read.maps) {
        for (const LocaleRow &row : map.rows) {
            if (row.title) {
                result[map.path].insert(row.locale, *row.title);
            }
        }
    }
    return result;
}

LastChanges lastChanges(const QStringList &texts, FileKind kind)
{
    LastChanges result;
    Titles before;
    QString bodyBefore;
    for (qsizetype index = 0; index < texts.size(); ++index) {
        const FrontMatter read = FrontMatter::parse(texts[index], kind);
        const QString body = read.body.of(texts[index]).toString().simplified();
        if (body != bodyBefore || result.body < 0) {
            result.body = index;
            bodyBefore = body;
        }
        if (read.present && !read.wellFormed) {
            continue;
        }
        const Titles now = titlesOf(read);
        for (auto map = now.cbegin(); map != now.cend(); ++map) {
            const QHash<QString, QString> old = before.value(map.key());
            for (auto title = map->cbegin(); title != map->cend(); ++title) {
                if (!old.contains(title.key()) || old.value(title.key()) != title.value()) {
                    result.titles[map.key()][title.key()] = index;
                }
            }
        }
        before = now;
    }
    return result;
}

} // namespace

Result<QList<VersionText>> readVersionTexts(const Repository &repository, const QList<FileVersion> &versions,
                                            const RunControl &control)
{
    QList<QByteArray> names;
    for (const FileVersion &version : versions) {
        names.append(version.blob);
    }
    const Result<QList<QByteArray>> blobs = readBlobs(repository, names, control);
    if (!blobs.ok()) {
        return Error{blobs.reason()};
    }
    QList<VersionText> result;
    for (qsizetype index = 0; index < versions.size(); ++index) {
        result.append({versions[index], TextFile(blobs.value()[index]).text()});
    }
    return result;
}

QList<TitleChange> titleHistory(const QList<VersionText> &versions, FileKind kind, const QString &mapPath,
                                const QString &locale)
{
    QList<TitleChange> result;
    RowState before;
    for (auto each = versions.crbegin(); each != versions.crend(); ++each) {
        const std::optional<RowState> now = stateOf(each->text, kind, mapPath, locale);
        if (!now) {
            continue;
        }
        if (now->title != before.title) {
            result.prepend({each->version, before.title, now->title, now->follows});
        }
        before = *now;
    }
    return result;
}

QList<StaleTitle> staleTitles(const QList<VersionText> &versions, const QString &current, FileKind kind,
                              const QString &fallback)
{
    QStringList texts{current};
    QList<FileVersion> sources{FileVersion{}};
    for (const VersionText &each : versions) {
        texts.prepend(each.text);
        sources.prepend(each.version);
    }
    const LastChanges last = lastChanges(texts, kind);
    QList<StaleTitle> result;
    for (const LocaleMap &map : FrontMatter::parse(current, kind).maps) {
        const QHash<QString, qsizetype> titles = last.titles.value(map.path);
        const qsizetype fallbackAt = titles.value(fallback, -1);
        for (const LocaleRow &row : map.rows) {
            const bool own = row.kind == RowKind::Own || row.kind == RowKind::Anchor;
            if (!own || row.locale == fallback || !titles.contains(row.locale)) {
                continue;
            }
            const qsizetype at = titles.value(row.locale);
            StaleTitle stale{map.path, row.locale, fallbackAt > at, last.body > at, {}};
            if (stale.fallbackChanged || stale.bodyChanged) {
                stale.since = sources[std::max(fallbackAt, last.body)];
                result.append(stale);
            }
        }
    }
    return result;
}

} // namespace anchorage::git
