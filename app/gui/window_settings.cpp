// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_settings.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

const QString recentKey = u"repositories/recent"_s;
const QString windowGroup = u"window/"_s;

/// A folder's name may hold what a key of the store may not, and is nobody's business in a settings file.
QString repositoryKey(const QString &root, const QString &name)
{
    const QByteArray digest = QCryptographicHash::hash(root.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"repository-%1/%2"_s.arg(QLatin1StringView(digest.first(16)), name);
}

} // namespace

QStringList WindowSettings::recentRepositories() const
{
    return m_store.value(recentKey).toStringList();
}

void WindowSettings::addRecentRepository(const QString &root)
{
    QStringList recent = recentRepositories();
    recent.removeAll(root);
    recent.prepend(root);
    m_store.setValue(recentKey, recent.mid(0, recentLimit));
}

void WindowSettings::clearRecentRepositories()
{
    m_store.remove(recentKey);
}

QByteArray WindowSettings::value(const QString &name) const
{
    return m_store.value(windowGroup + name).toByteArray();
}

void WindowSettings::setValue(const QString &name, const QByteArray &state)
{
    m_store.setValue(windowGroup + name, state);
}

bool WindowSettings::flag(const QString &name, bool fallback) const
{
    return m_store.value(windowGroup + name, fallback).toBool();
}

void WindowSettings::setFlag(const QString &name, bool on)
{
    m_store.setValue(windowGroup + name, on);
}

QVariant WindowSettings::repositoryValue(const QString &root, const QString &name) const
{
    return m_store.value(repositoryKey(root, name));
}

void WindowSettings::setRepositoryValue(const QString &root, const QString &name, const QVariant &value)
{
    if (value.isValid()) {
        m_store.setValue(repositoryKey(root, name), value);
    } else {
        m_store.remove(repositoryKey(root, name));
    }
}

} // namespace anchorage
