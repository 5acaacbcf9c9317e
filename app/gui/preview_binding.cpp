// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview_binding.h"

#include "liquid.h"
#include "live_checks.h"
#include "locale_title_grid.h"
#include "markdownify.h"
#include "page_session.h"
#include "shown_title.h"
#include "site_settings.h"
#include "site_styles.h"
#include "site_values.h"
#include "source_pane.h"
#include "url_scheme.h"

#include <QAction>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace anchorage {

PreviewBinding::PreviewBinding(PageSession &session, LocaleTitleGrid &grid, SourcePane &source,
                               preview::PreviewPane &preview, LiveChecks &checks, WindowSettings settings,
                               QObject *parent)
    : QObject(parent), m_session(session), m_grid(grid), m_source(source), m_preview(preview),
      m_checks(checks), m_liquid(std::make_shared<preview::LiquidEngine>()), m_settings(settings),
      m_siteStyles(settings.flag(u"siteStyles"_s, true))
{
    connect(&session, &PageSession::repositoryOpened, this, &PreviewBinding::restoreChoices);
    connect(&session, &PageSession::surveyChanged, this, [this] {
        m_siteValues = std::make_shared<SiteValues>(m_session.repositoryRoot());
        show();
    });
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
    content.expand = expander();
    content.pageFolder = m_session.pageFolder();
    content.pageName = QFileInfo(m_session.pageName()).completeBaseName();
    m_preview.setContent(content);
    if (locale != m_shownLocale) {
        m_shownLocale = locale;
        Q_EMIT shownLocaleChanged(locale);
    }
    const QString badge =
        frontMatter.maps.isEmpty()
            ? QString()
            : shownTitle(frontMatter, frontMatter.map(m_grid.currentMap()), locale, QLocale().bcp47Name())
                  .badge;
    if (badge != m_badge) {
        m_badge = badge;
        Q_EMIT badgeChanged(badge);
    }
    Q_EMIT shown();
}

preview::ExpandText PreviewBinding::expander()
{
    const PageDocument &document = m_session.document();
    if (!preview::hasLiquid(document.frontMatter().body.of(document.text()))) {
        m_checks.setTemplateMarks(document.text(), 0, {});
        return {};
    }
    preview::LiquidContext context;
    context.source = m_siteValues;
    context.pagePath = m_session.pagePath();
    const preview::RenderOptions options = renderOptions(m_session.siteConfig());
    context.markdownify = [options](const QString &markdown) {
        return preview::markdownified(markdown, options);
    };
    const QPointer<LiveChecks> checks(&m_checks);
    return [context, checks, engine = m_liquid, values = m_siteValues, text = document.text(),
            firstLine = document.frontMatter().bodyLine](const QString &body,
                                                         const std::atomic_bool &cancelled) mutable {
        context.page = values->pageValue(context.pagePath, text);
        context.layout = values->layoutValue(context.page);
        const preview::LiquidResult expanded = engine->expand(body, context, {&cancelled});
        if (!cancelled) {
            QMetaObject::invokeMethod(qApp, [checks, text, firstLine, marks = expanded.marks] {
                if (checks) {
                    checks->setTemplateMarks(text, firstLine, marks);
                }
            });
        }
        return preview::ExpandedText{expanded.text, expanded.sourceLines};
    };
}

void PreviewBinding::connectScrolling()
{
    connect(&m_preview, &preview::PreviewPane::lineClicked, &m_source, &SourcePane::goToLine);
    connect(&m_source, &SourcePane::viewScrolled, &m_preview, &preview::PreviewPane::followSource);
    connect(&m_preview, &preview::PreviewPane::scrolledByReader, &m_source, &SourcePane::showPlace);
}

void PreviewBinding::restoreChoices(const QString &root)
{
    m_siteValues = std::make_shared<SiteValues>(root);
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
