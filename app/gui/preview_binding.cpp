// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview_binding.h"

#include "exact_preview.h"
#include "liquid_context.h"
#include "live_checks.h"
#include "locale_title_grid.h"
#include "page_session.h"
#include "shown_title.h"
#include "site_settings.h"
#include "site_styles.h"
#include "site_values.h"
#include "source_pane.h"
#include "url_scheme.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace anchorage {

PreviewBinding::PreviewBinding(PageSession &session, LocaleTitleGrid &grid, SourcePane &source,
                               preview::PreviewPane &preview, LiveChecks &checks, ExactPreview &exact,
                               WindowSettings settings, QObject *parent)
    : QObject(parent), m_session(session), m_grid(grid), m_source(source), m_preview(preview),
      m_checks(checks), m_exact(exact), m_liquid(std::make_shared<preview::LiquidEngine>()),
      m_settings(settings)
{
    connect(&session, &PageSession::repositoryOpened, this, &PreviewBinding::restoreChoices);
    connect(&session, &PageSession::surveyChanged, this, [this] {
        m_siteValues = std::make_shared<SiteValues>(m_session.repositoryRoot());
        refreshFrame();
        show();
    });
    connect(&session, &PageSession::saved, this, &PreviewBinding::refreshFrame);
    connect(&preview, &preview::PreviewPane::linkActivated, this, &PreviewBinding::followLink);
    connect(&preview, &preview::PreviewPane::remoteContentChoiceChanged, this, [this](bool allowed) {
        m_settings.setRepositoryValue(m_session.repositoryRoot(), u"remoteContent"_s,
                                      allowed ? QVariant(true) : QVariant());
    });
    connectScrolling();
    connectExact();
}

void PreviewBinding::fillMenu(QMenu &menu)
{
    QMenu *modes = menu.addMenu(tr("Preview St&yle"));
    auto *group = new QActionGroup(modes);
    const auto add = [&](const QString &text, PreviewMode mode) {
        QAction *action = modes->addAction(text);
        action->setObjectName(u"actionPreview_"_s + previewModeName(mode));
        action->setCheckable(true);
        action->setChecked(mode == m_mode);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, mode] { setMode(mode); });
        connect(this, &PreviewBinding::modeChanged, action,
                [action, mode](PreviewMode now) { action->setChecked(mode == now); });
    };
    add(tr("&Plain"), PreviewMode::Plain);
    add(tr("The &Site’s Style"), PreviewMode::SiteStyle);
    add(tr("&Exact, Built by the Site’s Jekyll"), PreviewMode::Exact);
    menu.addActions(m_preview.viewActions());
}

QString PreviewBinding::shownLocale() const
{
    const QString selected = m_grid.currentLocale();
    return selected.isEmpty() ? pageLocale() : selected;
}

QString PreviewBinding::pageLocale() const
{
    return defaultLocale(m_pageScalars, m_session.siteConfig());
}

void PreviewBinding::showPage()
{
    const PageDocument &document = m_session.document();
    m_pageScalars = SiteConfig::parse(document.frontMatter().yaml.of(document.text()));
    ++m_page;
    // What was put around the page when it was shown last is put there until it was looked for again.
    const auto known = m_frames.constFind(m_session.pagePath());
    m_frame = known != m_frames.constEnd() ? *known : SiteFrame{};
    if (known == m_frames.constEnd()) {
        m_frame.styleSheets = siteStyleSheets(m_session.repositoryRoot(), m_pageScalars.value(u"layout"_s));
    }
    m_exact.clear();
    refreshFrame();
    if (m_mode == PreviewMode::Exact && m_session.hasPage()) {
        Q_EMIT m_exact.buildWanted();
    }
}

void PreviewBinding::show()
{
    if (!m_session.hasPage()) {
        showNothing();
        return;
    }
    const PageDocument &document = m_session.document();
    const FrontMatter &frontMatter = document.frontMatter();
    const QString locale = shownLocale();
    preview::PreviewContent content;
    content.markdown = {document.text(), frontMatter.body.begin};
    content.firstLine = frontMatter.bodyLine;
    content.frame = pageFrame(frontMatter, frontMatter.map(m_grid.currentMap()), locale);
    dress(content);
    content.options = renderOptions(m_session.siteConfig());
    content.expand = expander();
    content.hasTemplates = preview::hasLiquid;
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

void PreviewBinding::showNothing()
{
    if (m_shownLocale.isEmpty()) {
        return;
    }
    m_preview.setContent({});
    m_shownLocale.clear();
    m_badge.clear();
    Q_EMIT shownLocaleChanged({});
    Q_EMIT badgeChanged({});
    Q_EMIT shown();
}

preview::ExpandText PreviewBinding::expander()
{
    const PageDocument &document = m_session.document();
    if (m_pageScalars.value(u"render_with_liquid"_s) == u"false") {
        return {};
    }
    const QPointer<LiveChecks> checks(&m_checks);
    return [checks, engine = m_liquid, values = m_siteValues, path = m_session.pagePath(),
            text = document.text(), firstLine = document.frontMatter().bodyLine,
            options = renderOptions(m_session.siteConfig())](const QString &body,
                                                             const std::atomic_bool &cancelled) {
        // What the page and its site are is not asked for where nothing asks for it.
        const preview::LiquidResult expanded =
            preview::hasLiquid(body)
                ? engine->expand(body, liquidContext(values, path, text, options), {&cancelled})
                : preview::LiquidResult{body, {}, {}};
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

void PreviewBinding::setMode(PreviewMode mode)
{
    if (mode == m_mode) {
        return;
    }
    m_mode = mode;
    m_settings.setRepositoryValue(m_session.repositoryRoot(), u"previewMode"_s, previewModeName(mode));
    Q_EMIT modeChanged(mode);
    m_exact.setVisible(mode == PreviewMode::Exact);
    if (mode != PreviewMode::Exact) {
        m_exact.clear();
    } else if (m_session.hasPage()) {
        Q_EMIT m_exact.buildWanted();
    }
    show();
}

void PreviewBinding::dress(preview::PreviewContent &content) const
{
    if (m_mode == PreviewMode::Plain) {
        return;
    }
    const ExactResult &exact = m_exact.result();
    const bool isExact = m_mode == PreviewMode::Exact && !exact.shownBody.isEmpty();
    const SiteFrame &frame = isExact ? exact.frame : m_frame;
    content.frame.styleSheets = frame.styleSheets;
    content.frame.surroundings = frame.surroundings;
    content.frame.bodyClass = frame.bodyClass;
    if (isExact) {
        content.builtHtml = exact.shownBody;
        content.builtSite = exact.builtSite;
    }
}

void PreviewBinding::connectExact()
{
    m_exact.hide();
    connect(&m_exact, &ExactPreview::buildWanted, this, [this] {
        const QStringList titles = titlesOf(m_session.document().frontMatter(), m_pageScalars);
        renderLive([this, titles](const preview::RenderedPage &page) { m_exact.build(page.blocks, titles); });
    });
    connect(&m_exact, &ExactPreview::built, this, &PreviewBinding::show);
    connect(&m_exact, &ExactPreview::lineWanted, &m_source, &SourcePane::goToLine);
}

void PreviewBinding::renderLive(const std::function<void(const preview::RenderedPage &)> &then)
{
    const PageDocument &document = m_session.document();
    const QPointer<PreviewBinding> self(this);
    QThreadPool::globalInstance()->start(
        [self, then, page = m_page, body = document.frontMatter().body.of(document.text()).toString(),
         options = renderOptions(m_session.siteConfig()), expand = expander()] {
            const std::atomic_bool cancelled = false;
            const preview::ExpandedText expanded =
                expand ? expand(body, cancelled) : preview::ExpandedText{body, {}};
            preview::RenderedPage rendered =
                preview::render(expanded.text, options, {nullptr, preview::LiveRenderer::timeLimit});
            preview::placeInSource(rendered.blocks, expanded.sourceLines);
            QMetaObject::invokeMethod(qApp, [self, then, page, rendered] {
                if (self && self->m_page == page) {
                    then(rendered);
                }
            });
        });
}

void PreviewBinding::refreshFrame()
{
    if (!m_session.hasPage()) {
        return;
    }
    const QStringList titles = titlesOf(m_session.document().frontMatter(), m_pageScalars);
    renderLive([this, titles](const preview::RenderedPage &page) {
        const QPointer<PreviewBinding> self(this);
        QThreadPool::globalInstance()->start(
            [self, page, titles, number = m_page, root = m_session.repositoryRoot(),
             source = m_session.pagePath(), text = m_session.document().text()] {
                const SiteFrame frame = siteFrameFor(root, source, text, page, titles);
                QMetaObject::invokeMethod(qApp, [self, frame, number] {
                    if (self && self->m_page == number) {
                        self->takeFrame(frame);
                    }
                });
            });
    });
}

void PreviewBinding::takeFrame(const SiteFrame &frame)
{
    m_frames.insert(m_session.pagePath(), frame);
    if (frame == m_frame) {
        return;
    }
    m_frame = frame;
    if (m_mode == PreviewMode::SiteStyle && !frame.notices.isEmpty()) {
        Q_EMIT told(frame.notices.first());
    }
    show();
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
    m_frames.clear();
    m_mode = previewModeOf(m_settings.repositoryValue(root, u"previewMode"_s).toString());
    m_exact.setVisible(m_mode == PreviewMode::Exact);
    Q_EMIT modeChanged(m_mode);
    m_preview.setRepository(root);
    m_preview.setRemoteContentAllowed(m_settings.repositoryValue(root, u"remoteContent"_s).toBool());
}

void PreviewBinding::followLink(const QUrl &url)
{
    if (const std::optional<QString> path = preview::repositoryPath(url)) {
        // A link that leads nowhere is among the problems already.
        if (const std::shared_ptr<const SiteIndex> index = m_checks.siteIndex()) {
            Q_EMIT fileWanted(index->find(path->startsWith(u'/') ? *path : u'/' + *path).source);
        }
        return;
    }
    static const QStringList allowed{u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s};
    if (allowed.contains(url.scheme())) {
        QDesktopServices::openUrl(url);
    }
}

} // namespace anchorage
