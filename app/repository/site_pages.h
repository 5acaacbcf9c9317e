// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid_value.h"
#include "page_address.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace anchorage {

/// A page, post or document of a collection, as templates see it.
struct SitePage
{
    QString path;              ///< from the repository's root
    QString collection;        ///< `posts` or another one's name; empty for a page
    QString relativePath;      ///< the same without the folder that all collections are in
    bool isPublished = false;  ///< Jekyll makes something of it
    QString url;               ///< without the site's base
    QDateTime date;            ///< of a post or document; invalid for pages
    preview::LiquidValue data; ///< the front matter with the defaults, as a hash

    /// What `{{ page }}` is, or what stands in `site.pages`.
    [[nodiscard]] preview::LiquidValue value() const;
};

/// Works out pages from their text by the site's configuration (with Jekyll's own defaults in it).
class SitePages
{
public:
    SitePages(const QString &root, preview::LiquidValue config);

    /// The page at `path`, from a text that need not be the one on disk.
    [[nodiscard]] SitePage page(const QString &path, QStringView text) const;

    /// Every file that Jekyll makes a page of, in the order of `site.pages`.
    [[nodiscard]] QList<SitePage> pages() const;
    /// The documents of a collection in its order; `posts` is one.
    [[nodiscard]] QList<SitePage> documents(const QString &collection) const;
    /// The names of the collections, `posts` first.
    [[nodiscard]] QStringList collections() const;
    struct StaticFile
    {
        QString path; ///< from the root
        QString collection;
    };
    /// Files that Jekyll copies; those of collections come last.
    [[nodiscard]] QList<StaticFile> staticFiles() const;
    /// The address of a page, document or copied file; empty where Jekyll publishes no such file.
    [[nodiscard]] QString addressOf(const QString &path) const;
    /// The address of the post with this name (`2020-01-31-title`, perhaps with folders); empty where there
    /// is none.
    [[nodiscard]] QString postAddress(const QString &name) const;

private:
    [[nodiscard]] QStringList files(const QString &folder, bool inside) const;
    [[nodiscard]] preview::LiquidValue defaultsFor(const QString &path, const QString &type) const;
    [[nodiscard]] QString collectionOf(const QString &path) const;

    QString m_root; ///< canonical
    preview::LiquidValue m_config;
    AddressRules m_rules;
    QDateTime m_now; ///< the date of documents without one
};

} // namespace anchorage
