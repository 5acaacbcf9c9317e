// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "file_stamp.h"
#include "page_address.h"
#include "renderer.h"

#include <QHash>
#include <QMutex>
#include <QSet>

#include <atomic>
#include <memory>

namespace anchorage {

/// Which address of a site leads to which file, and which ids the pages have. Made once for a repository, in
/// a worker; then safe to ask from several threads.
class SiteIndex
{
public:
    /// Looks at the files below `root` as Jekyll does, at no more than the front matter of each. Follows no
    /// symbolic link. Null once `cancelled` is set (may be null; not owned).
    [[nodiscard]] static std::shared_ptr<const SiteIndex> of(const QString &root,
                                                             const std::atomic_bool *cancelled = nullptr);
    /// The same, reading only files that are not as they were for `before` (may be null, and of another
    /// site). `before` itself where everything is as it was.
    [[nodiscard]] static std::shared_ptr<const SiteIndex> after(std::shared_ptr<const SiteIndex> before,
                                                                const QString &root,
                                                                const std::atomic_bool *cancelled = nullptr);

    /// What an address leads to.
    struct Found
    {
        bool exists = false;
        bool uncertain = false; ///< it does not, as far as is known: a plugin or a theme may make it
        QString source;         ///< the file below the root; empty where Jekyll makes the page by itself
        QString spelling;       ///< the address with other capitals that exists; empty where there is none
    };
    /// `path` is absolute within the site, without its base address, percent-decoded. As web servers do, a
    /// page is also found without its `.html` and a folder by its `index.html`.
    [[nodiscard]] Found find(const QString &path) const;

    /// The address of a source file; none where Jekyll makes nothing of it.
    [[nodiscard]] std::optional<PageAddress> addressOf(const QString &source) const;
    /// The same for text that is not saved yet.
    [[nodiscard]] std::optional<PageAddress> addressOf(const QString &source, QStringView text) const;
    /// The file with this path below the root is there.
    [[nodiscard]] bool hasFile(const QString &source) const { return m_sources.contains(source); }

    /// The ids of a published page.
    struct Ids
    {
        QSet<QString> ids;
        bool complete = true;       ///< false where Liquid in the page may add some
        bool foreignLayout = false; ///< a layout that is not in the repository may add some
    };
    /// Of a source file, read and rendered when first asked for and again when the file has changed.
    [[nodiscard]] Ids idsOf(const QString &source) const;
    /// Of a page's text as it is now.
    [[nodiscard]] Ids idsOf(const QString &source, QStringView text, const preview::RenderedPage &page) const;

    [[nodiscard]] const QString &root() const { return m_root; }
    [[nodiscard]] const SiteConfig &config() const { return m_config; }
    [[nodiscard]] QString baseAddress() const; ///< `baseurl` with one slash in front, none at the end
    [[nodiscard]] bool isMarkdown(const QString &source) const;
    [[nodiscard]] const preview::RenderOptions &renderOptions() const { return m_options; }
    [[nodiscard]] QStringList targets() const { return m_targets.keys(); } ///< files of the built site
    [[nodiscard]] qsizetype fileCount() const { return m_sources.size(); }

    enum class Use { No, Unknown, Yes };
    /// Whether the site uses a plugin, by its configuration and its Gemfile.
    [[nodiscard]] Use uses(const QString &plugin) const;
    /// The site says which plugins it uses: it has a configuration or a Gemfile.
    [[nodiscard]] bool isConfigured() const { return m_configured; }
    /// Links to `.md` files lead to their pages.
    [[nodiscard]] Use relativeLinks() const { return uses(QStringLiteral("jekyll-relative-links")); }

private:
    friend class SiteIndexBuilder;
    SiteIndex() = default;

    /// What was read of a file, and when.
    struct Known
    {
        FileStamp stamp;
        AddressFacts facts;
        PageAddress address; ///< without target where nothing is made of it
    };
    struct Cached
    {
        qint64 changed = 0;
        qint64 size = 0;
        Ids ids;
    };

    [[nodiscard]] bool isUncertain(const QString &path) const;

    QString m_root;
    QDate m_day;                   ///< by which posts are of the future
    QHash<QString, Known> m_known; ///< every file below the root
    FileStamps m_settings;         ///< of files that say something about all others, and of layouts
    SiteConfig m_config;
    AddressRules m_rules;
    preview::RenderOptions m_options;
    bool m_configured = false;
    QString m_gemfiles; ///< text of Gemfile and Gemfile.lock
    QHash<QString, PageAddress>
        m_sources;                       ///< every file below the root; without target: nothing is made of it
    QHash<QString, QString> m_targets;   ///< file of the built site → source
    QHash<QString, QString> m_spellings; ///< the same in small letters → as it is
    QStringList m_uncertain;             ///< addresses that begin like this may exist
    QStringList m_languages;             ///< first folders that a plugin puts before every address
    QSet<QString> m_layoutIds;           ///< written out in layouts and includes
    QSet<QString> m_layouts;             ///< the names of those that are in the repository
    bool m_ownGenerators = false;        ///< the repository has plugins of its own
    mutable QMutex m_mutex;              ///< guards m_ids
    mutable QHash<QString, Cached> m_ids;
};

} // namespace anchorage
