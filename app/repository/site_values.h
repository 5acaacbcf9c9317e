// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid_source.h"
#include "site_pages.h"

#include <QHash>
#include <QMutex>

#include <atomic>
#include <memory>

namespace anchorage {

/// What the templates of a site see: its configuration, data files, pages and includes, from the repository
/// alone. Cheap to make (it reads `_config.yml`); the rest is read when a template asks, and kept. Does not
/// follow changes of the files: see isCurrent(). May be used from several threads.
class SiteValues : public preview::LiquidSource
{
public:
    explicit SiteValues(const QString &root);

    /// Whether the configuration, the data files and the includes that were asked for are as they were. Looks
    /// at times and sizes. Of `site.pages` and its kind it knows the top folder only: whoever watches the
    /// repository makes a new object when another page changes.
    [[nodiscard]] bool isCurrent() const;

    /// What `{{ page }}` is for the file at `path` (from the root) with this text, saved or not.
    [[nodiscard]] preview::LiquidValue pageValue(const QString &path, QStringView text) const;
    /// What `{{ layout }}` is for a page with this value: the front matter of its layout.
    [[nodiscard]] preview::LiquidValue layoutValue(const preview::LiquidValue &page) const;
    [[nodiscard]] const preview::LiquidValue &config() const { return m_config; }

    [[nodiscard]] preview::LiquidValue site() const override { return m_site; }
    [[nodiscard]] preview::LiquidValue later(const QString &key) const override;
    [[nodiscard]] preview::LiquidAnswer include(const QString &file, const QString *beside) const override;
    [[nodiscard]] preview::LiquidAnswer linkTo(const QString &path) const override;
    [[nodiscard]] preview::LiquidAnswer postUrl(const QString &name) const override;
    [[nodiscard]] QByteArray timeZone() const override;

private:
    [[nodiscard]] preview::LiquidValue siteHash() const;
    [[nodiscard]] preview::LiquidValue dataFolder(const QString &folder, int depth) const;
    [[nodiscard]] preview::LiquidValue dataFile(const QString &path) const;
    [[nodiscard]] preview::LiquidValue made(const QString &key) const;
    [[nodiscard]] preview::LiquidValue groupedPosts(const QString &key) const;
    [[nodiscard]] QString theme() const;
    [[nodiscard]] preview::LiquidAnswer fileIn(const QString &folder, const QString &file) const;
    void remember(const QString &path) const;

    QString m_root; ///< canonical
    preview::LiquidValue m_config;
    SitePages m_pages;
    mutable QMutex m_mutex;                              ///< of what follows
    mutable QHash<QString, preview::LiquidValue> m_made; ///< what later() has told
    mutable QHash<QString, QString> m_stamps;            ///< of each path that was read, by its absolute path
    preview::LiquidValue m_site;                         ///< last: it is made of the others
};

} // namespace anchorage
