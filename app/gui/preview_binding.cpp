// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview_binding.h"

#include "locale_title_grid.h"
#include "page_session.h"
#include "site_settings.h"
#include "site_styles.h"
#include "source_pane.h"
#include "url_scheme.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace anchorage {

PreviewBinding::PreviewBinding(PageSession &session, LocaleTitleGrid &grid, SourcePane &source,
                               preview::PreviewPane &preview, WindowSettings settings, QObject *parent)
    : QObject(parent), m_session(session), m_grid(grid), m_source(source), m_preview(preview),
      m_settings(settings), m_siteStyles(settings.flag(u"siteStyles"_s, true))
{
    connect(&session, &PageSession::repositoryOpened, this, &PreviewBinding::restoreChoices);
    connect(&preview, &preview::PreviewPane::linkActivated, this, &PreviewBinding::followLink);
    connect(&preview, &preview::PreviewPane::remoteContentChoiceChanged, this, [this](bool allowed) {
        m_settings.setRepositoryValue(m_session.repositoryRoot(), u"remoteContent"_s,
                                      allowed ? QVariant(true) : QVariant());
    });
    connectScrolling();
}

void PreviewBinding::fillMenu(QMenu &menu)
{
    QAction *styles = menu.addAction(tr("Use the Site’s Style S&heets"));
    styles->setObjectName(u"actionSiteStyles"_s);
    styles->setCheckable(true);
    styles->setChecked(m_siteStyles);
    connect(styles, &QAction::toggled, this, [this](bool on) {
        m_siteStyles = on;
        m_settings.setFlag(u"siteStyles"_s, on);
        show();
    });
    menu.addActions(m_preview.viewActions());
}

QString PreviewBinding::shownLocale() const
{
    const QString selected = m_grid.currentLocale();
    return selected.isEmpty() ? defaultLocale(m_pageScalars, m_session.siteConfig()) : selected;
}

void PreviewBinding::showPage()
{
    const PageDocument &document = m_session.document();
    m_pageScalars = SiteConfig::parse(document.frontMatter().yaml.of(document.text()));
    m_styleSheets = siteStyleSheets(m_session.repositoryRoot(), m_pageScalars.value(u"layout"_s));
}

void PreviewBinding::show()
{
    if (!m_session.hasPage()) {
        return;
    }
    const PageDocument &document = m_session.document();
    const FrontMatter &frontMatter = document.frontMatter();
    const QString locale = shownLocale();
    preview::PreviewContent content;
    content.markdown = frontMatter.body.of(document.text()).toString();
    content.firstLine = frontMatter.bodyLine;
    content.frame = pageFrame(frontMatter, frontMatter.map(m_grid.currentMap()), locale);
    content.frame.styleSheets = m_siteStyles ? m_styleSheets : QStringList();
    content.options = renderOptions(m_session.siteConfig());
    content.pageFolder = m_session.pageFolder();
    content.pageName = QFileInfo(m_session.pageName()).completeBaseName();
    m_preview.setContent(content);
    if (locale != m_shownLocale) {
        m_shownLocale = locale;
        Q_EMIT shownLocaleChanged(locale);
    }
}

void PreviewBinding::connectScrolling()
{
    connect(&m_preview, &preview::PreviewPane::lineClicked, &m_source, &SourcePane::goToLine);
}

void PreviewBinding::restoreChoices(const QString &root)
{
    m_preview.setRepository(root);
    m_preview.setRemoteContentAllowed(m_settings.repositoryValue(root, u"remoteContent"_s).toBool());
}

void PreviewBinding::followLink(const QUrl &url)
{
    if (const std::optional<QString> path = preview::repositoryPath(url)) {
        Q_EMIT fileWanted(*path);
        return;
    }
    static const QStringList allowed{u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s};
    if (allowed.contains(url.scheme())) {
        QDesktopServices::openUrl(url);
    }
}

} // namespace anchorage
