// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site_facts.h"

#include <QList>
#include <QString>

#include <atomic>
#include <optional>

namespace anchorage {

enum class EntryKind { Page, Layout, Data };

/// A diagnosis and where it is.
struct Problem
{
    QString path; ///< of the file, relative to the repository's root, with `/`
    int line = 0; ///< of the diagnosis' span, counted from 0
    Diagnosis diagnosis;
    friend bool operator==(const Problem &, const Problem &) = default;
};

/// The diagnoses of one file with their lines. They must be in the order of the text, as `diagnose` gives
/// them.
[[nodiscard]] QList<Problem> placedProblems(const QString &path, QStringView text,
                                            const QList<Diagnosis> &diagnoses);

/// How many of the problems count: errors and warnings, not hints.
[[nodiscard]] int countedProblems(const QList<Problem> &problems);

/// A file of a content repository that can be edited here.
struct RepositoryEntry
{
    QString path; ///< relative to the root, with `/`
    EntryKind kind = EntryKind::Page;
    int localeMaps = 0; ///< how many locale maps it holds
    QList<Problem> problems;
    QStringList locales; ///< those with a title in one of its maps; sorted
};

/// The locales with a title in one of the locale maps; sorted.
[[nodiscard]] QStringList titledLocales(const FrontMatter &frontMatter);

/// The site's folder that a file or folder belongs to: the nearest folder upwards with a `_config.yml`, else
/// the nearest with a `.git`, else the folder itself (of a file: the one that it is in). Absolute.
[[nodiscard]] QString repositoryRootOf(const QString &path);

/// Every file below `root` that may be a page, a layout or a data file, by its name alone: no content is
/// read. Sorted by path. Looks at nothing outside: symbolic links, hidden folders, `_site`, `node_modules`
/// and `vendor` are passed over. Stops early, with what was found, once `cancelled` is set (may be null; not
/// owned).
[[nodiscard]] QList<RepositoryEntry> listRepository(const QString &root,
                                                    const std::atomic_bool *cancelled = nullptr);

/// What a file is, from its content; nothing where it is no page with a front matter and no layout or data
/// file with a locale map, or cannot be read.
[[nodiscard]] std::optional<RepositoryEntry> examinedEntry(const QString &root, const SiteSurvey &survey,
                                                           const RepositoryEntry &listed);

/// listRepository() with each file examined: what is left is every page with a front matter, and every layout
/// and data file with a locale map.
[[nodiscard]] QList<RepositoryEntry> scanRepository(const QString &root, const SiteSurvey &survey,
                                                    const std::atomic_bool *cancelled = nullptr);

} // namespace anchorage
