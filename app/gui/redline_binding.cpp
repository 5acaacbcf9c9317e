// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "redline_binding.h"

#include "site_index.h"
#include "url_scheme.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

/// The file that a link leads to, relative to the site's root; empty where there is none. `path` is that of
/// a page's address, or of a file.
QString sourceOf(const SiteIndex &index, const QString &path)
{
    const QString found = index.find(path.startsWith(u'/') ? path : u'/' + path).source;
    const QString file = path.startsWith(u'/') ? path.sliced(1) : path;
    return found.isEmpty() && index.hasFile(file) ? file : found;
}

} // namespace

RedlineBinding::RedlineBinding(preview::RedlinePane &pane,
                               std::function<PreviewMode(const QString &site)> mode, QObject *parent)
    : QObject(parent), m_pane(pane), m_mode(std::move(mode))
{
    connect(&pane, &preview::RedlinePane::linkActivated, this, [this](const QUrl &url) {
        if (const std::optional<QString> path = preview::repositoryPath(url)) {
            followInSite(*path);
        } else {
            Q_EMIT linkActivated(url);
        }
    });
}

void RedlineBinding::setSite(const QString &site, const PageRendering &rendering)
{
    ++m_request;
    m_site = site;
    m_index.reset();
    m_rendering = rendering;
    m_pane.setRepository(site);
    m_pane.setContent({});
}

void RedlineBinding::followInSite(const QString &path)
{
    const QPointer<RedlineBinding> self(this);
    QThreadPool::globalInstance()->start([self, path, site = m_site, before = m_index] {
        const std::shared_ptr<const SiteIndex> index = SiteIndex::after(before, site);
        const QString file = sourceOf(*index, path);
        QMetaObject::invokeMethod(qApp, [self, site, index, file] {
            if (self && self->m_site == site) {
                self->m_index = index;
                if (!file.isEmpty()) {
                    Q_EMIT self->fileWanted(file);
                }
            }
        });
    });
}

void RedlineBinding::show(const ChangeReading &reading)
{
    const int request = ++m_request;
    if (!m_rendering || reading.redline.isEmpty()) {
        m_pane.setContent({});
        return;
    }
    const QPointer<RedlineBinding> self(this);
    QThreadPool::globalInstance()->start(
        [self, request, reading, rendering = *m_rendering, mode = m_mode(m_site)] {
            const preview::RedlineContent content = rendering.dressed(reading, mode);
            QMetaObject::invokeMethod(qApp, [self, request, content] {
                if (self && self->m_request == request) {
                    self->m_pane.setContent(content);
                }
            });
        });
}

} // namespace anchorage
