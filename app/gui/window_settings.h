// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QStringList>
#include <QVariant>

namespace anchorage {

/// What the window remembers from one start to the next. The store is passed in and not owned; a test passes
/// a file of its own.
class WindowSettings
{
public:
    static constexpr int recentLimit = 10;

    explicit WindowSettings(QSettings &store) : m_store(store) {}

    /// Folders of repositories, the last one first.
    [[nodiscard]] QStringList recentRepositories() const;
    void addRecentRepository(const QString &root);
    void clearRecentRepositories();

    [[nodiscard]] QByteArray value(const QString &name) const;
    void setValue(const QString &name, const QByteArray &state);
    [[nodiscard]] bool flag(const QString &name, bool fallback) const;
    void setFlag(const QString &name, bool on);

    /// What is remembered for one repository. An invalid value forgets it.
    [[nodiscard]] QVariant repositoryValue(const QString &root, const QString &name) const;
    void setRepositoryValue(const QString &root, const QString &name, const QVariant &value);

private:
    QSettings &m_store;
};

} // namespace anchorage
