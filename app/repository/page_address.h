// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site_config.h"

#include <QDate>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace anchorage {

/// What of a file's front matter decides under which address it is published, and whether it is.
struct AddressFacts
{
    bool frontMatter = false; ///< it has one: otherwise the file is copied as it is
    SiteConfig values;        ///< the entries that `addressFacts` reads

    /// The entries of a list, of a single value or of words in one text (`categories: a b`), as Jekyll reads
    /// them.
    [[nodiscard]] QStringList list(const QString &key, bool words) const;
};

/// Of a file's first bytes (see `addressFactsSize`) or its whole text. Reads line by line, so that a fault
/// elsewhere in the front matter hides nothing. In linear time.
[[nodiscard]] AddressFacts addressFacts(QStringView text);
/// As much of a file as has to be read, in bytes: no page has a longer front matter before these entries.
inline constexpr qint64 addressFactsSize = 64 * 1024;

/// Where a source file ends up on the site.
struct PageAddress
{
    QString url;    ///< `/docs/`, without the site's base address, percent-decoded
    QString target; ///< the file that the web server has: `/docs/index.html`
    enum class State { Published, Unpublished, Future, Excluded };
    State state = State::Published;
    QString printed{}; ///< as templates see the address: what Jekyll filled in is percent-encoded

    [[nodiscard]] bool isPublished() const { return state == State::Published; }
};

/// How the site's configuration maps source files to addresses (Jekyll's documentation, "Permalinks",
/// "Collections", "Front Matter Defaults", "Configuration Options"; settled by builds with Jekyll 4.3).
class AddressRules
{
public:
    AddressRules() = default;
    /// `today` decides which posts are of the future.
    AddressRules(const SiteConfig &config, const QDate &today);

    /// The address of the file at `path` below the root; none where Jekyll makes nothing of it (layouts,
    /// includes, data, hidden and excluded files).
    [[nodiscard]] std::optional<PageAddress> addressOf(const QString &path, const AddressFacts &facts) const;
    /// What templates see: documents of collections without output have addresses, too.
    [[nodiscard]] std::optional<PageAddress> addressInTemplates(const QString &path,
                                                                const AddressFacts &facts) const;
    /// Whether a scope of the front matter defaults (`path:`) covers a file.
    [[nodiscard]] bool covers(const QString &scope, const QString &path) const;
    /// The site's time zone: the configured one, else this machine's.
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    /// Nothing below this folder is published.
    [[nodiscard]] bool isPassedOver(const QString &folder) const;
    /// Whether Jekyll turns files with this suffix, written small, into pages by Markdown.
    [[nodiscard]] bool isMarkdown(const QString &suffix) const { return m_markdown.contains(suffix); }

private:
    struct Default
    {
        QString path;
        QString type;
        SiteConfig values;
        int index = 0;
    };

    [[nodiscard]] bool isExcluded(const QString &path, bool folder) const;
    [[nodiscard]] QString documentsLabel(const QString &path, QString *inside) const;
    [[nodiscard]] QString setting(const QString &key, const QString &path, const QString &type,
                                  const AddressFacts &facts) const;
    [[nodiscard]] QString outputSuffix(const QString &suffix, bool frontMatter) const;
    [[nodiscard]] PageAddress pageAddress(const QString &path, const AddressFacts &facts) const;
    [[nodiscard]] std::optional<PageAddress> documentAddress(const QString &path, const QString &label,
                                                             const QString &inside,
                                                             const AddressFacts &facts) const;
    [[nodiscard]] PageAddress copiedAddress(const QString &label, const QString &inside) const;
    [[nodiscard]] QString collectionTemplate(const QString &label) const;
    [[nodiscard]] QString withSuffix(const QString &urlTemplate) const;
    [[nodiscard]] QStringList categoriesOf(const QString &path, const QString &folder,
                                           const AddressFacts &facts) const;

    SiteConfig m_config;
    QDate m_today;
    QTimeZone m_zone;
    QString m_permalink;
    QString m_collectionsFolder; ///< with a slash at its end; empty for the root
    QSet<QString> m_markdown;
    QStringList m_exclude;
    QStringList m_include;
};

/// Jekyll's `slugify`: everything but letters, marks and digits becomes a hyphen; `pretty` keeps what may
/// stand in an address.
[[nodiscard]] QString slugified(const QString &text, bool pretty, bool keepCase);

} // namespace anchorage
