// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace anchorage {

/// The scalars of a site's `_config.yml` by their path (`kramdown.input`), as text. Lists are by index
/// (`plugins[0]`). What cannot be read is not there: a site whose configuration is broken is edited with the
/// defaults.
class SiteConfig
{
public:
    SiteConfig() = default;
    [[nodiscard]] static SiteConfig parse(QStringView yaml);

    [[nodiscard]] QString value(const QString &path, const QString &fallback = {}) const;
    /// `true` and `false` as YAML 1.1 reads them; anything else gives the fallback.
    [[nodiscard]] bool flag(const QString &path, bool fallback) const;
    /// Whether something is set to nothing (`null`, `~`, an empty list), which has no value.
    [[nodiscard]] bool isNull(const QString &path) const { return m_nulls.contains(path); }
    /// The paths that begin with `start`.
    [[nodiscard]] QStringList pathsFrom(const QString &start) const;
    /// Whether a list holds a text.
    [[nodiscard]] bool listContains(const QString &path, QStringView text) const;

private:
    QHash<QString, QString> m_scalars;
    QSet<QString> m_nulls;
};

} // namespace anchorage
