// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

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
    /// Whether a list holds a text.
    [[nodiscard]] bool listContains(const QString &path, QStringView text) const;

private:
    QHash<QString, QString> m_scalars;
};

} // namespace anchorage
