// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site_styles.h"

#include "front_matter.h"
#include "site_config.h"
#include "text_file.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

/// Layouts and includes that are looked at for one page: enough for any theme, an end for one that includes
/// itself.
constexpr int fileLimit = 50;

class StyleCollector
{
public:
    explicit StyleCollector(const QString &root) : m_root(QFileInfo(root).canonicalFilePath()) {}

    void collectLayout(const QString &name)
    {
        // A layout's own layout surrounds it, so its links come first.
        const QString text = read("/_layouts/"_L1 + name + ".html"_L1);
        const FrontMatter frontMatter = FrontMatter::parse(text, FileKind::Page);
        const QString outer = SiteConfig::parse(frontMatter.yaml.of(text)).value(u"layout"_s);
        if (!outer.isEmpty()) {
            collectLayout(outer);
        }
        collectText(frontMatter.body.of(text).toString());
    }

    SiteStyles styles;
    QStringList sources; ///< the sheets that are in the repository itself

private:
    static void add(QStringList &list, const QString &entry)
    {
        if (!list.contains(entry)) {
            list.append(entry);
        }
    }

    void collectText(const QString &text)
    {
        static const QRegularExpression interesting(
            u"<link\\b[^>]*>|\\{%-?\\s*include(?:_relative)?\\s+([A-Za-z0-9_./-]+)"_s);
        for (QRegularExpressionMatchIterator it = interesting.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (match.hasCaptured(1)) {
                collectText(read("/_includes/"_L1 + match.captured(1)));
            } else {
                collectLink(match.captured(0));
            }
        }
    }

    void collectLink(const QString &link)
    {
        static const QRegularExpression path(u"[\"' ]/?([A-Za-z0-9_./-]+\\.css)\\b"_s);
        static const QString built = u"/_site"_s;
        const QRegularExpressionMatch match = path.match(link);
        if (link.contains("stylesheet"_L1) && !link.contains("//"_L1) && match.hasMatch()) {
            const QString sheet = u'/' + match.captured(1);
            if (isInside(sheet)) {
                add(styles.sheets, sheet);
                add(sources, sheet);
            } else if (isInside(built + sheet)) {
                add(styles.sheets, built + sheet);
            } else {
                add(styles.missing, sheet);
            }
        }
    }

    /// The text of a file of the repository that was not read yet; empty otherwise.
    QString read(const QString &path)
    {
        if (m_seen.size() >= fileLimit || m_seen.contains(path) || !isInside(path)) {
            return {};
        }
        m_seen.insert(path);
        const Result<TextFile> file = TextFile::load(m_root + path);
        return file.ok() ? file.value().text() : QString();
    }

    [[nodiscard]] bool isInside(const QString &path) const
    {
        const QFileInfo info(m_root + path);
        return info.isFile() && info.canonicalFilePath().startsWith(m_root + u'/');
    }

    QString m_root;
    QSet<QString> m_seen;
};

} // namespace

QStringList siteStyleSheets(const QString &root, const QString &layout)
{
    StyleCollector collector(root);
    if (!layout.isEmpty()) {
        collector.collectLayout(layout);
    }
    return collector.sources;
}

SiteStyles siteStyles(const QString &root, const QString &layout)
{
    StyleCollector collector(root);
    if (!layout.isEmpty()) {
        collector.collectLayout(layout);
    }
    return collector.styles;
}

} // namespace anchorage
