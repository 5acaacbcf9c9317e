// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis.h"
#include "load_verdict.h"

#include <optional>

namespace anchorage {

/// What the checks look at, worked out once for all of them. Private to this library. References, not copies:
/// lives no longer than the call of `diagnose`.
class CheckContext
{
public:
    CheckContext(QStringView text, FileKind kind, const Examination &examined, const SiteFacts &facts);

    const QStringView text;
    const FileKind kind;
    const Examination &examined;
    const FrontMatter &frontMatter; ///< of `examined`, as `yaml` is
    const YamlReading &yaml;
    const SiteFacts &facts;

    [[nodiscard]] const LocaleRow &row(RowRef ref) const { return frontMatter.maps[ref.map].rows[ref.row]; }
    /// The row's title under a loader; none where the theme falls back on another.
    [[nodiscard]] std::optional<QString> title(Loader loader, RowRef ref) const;
    /// What readers of that row's locale see under a loader that reads the file: their title, or `en`'s.
    [[nodiscard]] std::optional<QString> shown(Loader loader, RowRef ref) const;
    /// The row that a loader keeps of those with this key, or -1.
    [[nodiscard]] int rowOf(int map, const QString &locale) const;
    /// The site's or page's language; empty where neither says one.
    [[nodiscard]] QString language() const;

    /// The lines' text without their ends; the line that a position is in, counted from 0.
    [[nodiscard]] Span lineAt(qsizetype position) const;

    /// What readers see of one locale's title under each loader; takes into account that this file may not
    /// load at all under Psych.
    [[nodiscard]] ReadersSee readersOf(RowRef ref) const;
    /// The same sentence for all loaders that read the file.
    [[nodiscard]] ReadersSee allSee(const QString &sentence) const;
    /// What happens where a loader refuses the file's YAML. For those that do not, `else`.
    [[nodiscard]] ReadersSee lost(bool safeYamlToo, const QString &safeYamlElse = {}) const;

    /// Adds a fix whose `automatic` is taken back unless `changesOnly` agrees. Of very many only the first
    /// are verified; those after them are not added. An edit that changes nothing is not added either.
    void addFix(Diagnosis &diagnosis, Fix fix) const;
    /// To be asked before each search for a fix. False once there were so many that no more are added.
    [[nodiscard]] bool takesFixes() const;
    /// The row and, of an anchor, all in the file that follow it.
    [[nodiscard]] QList<RowRef> withFollowers(RowRef ref) const;

private:
    QList<QList<std::optional<QString>>> m_safeTitles;
    QList<QHash<QString, int>> m_kept;                     ///< by map and key
    QHash<std::pair<int, int>, QList<RowRef>> m_followers; ///< by map and row
    qsizetype m_rows = 0;
    mutable qsizetype m_verifications = 0;
    mutable qsizetype m_searches = 0;
};

} // namespace anchorage
