// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "redline_binding.h"

#include "url_scheme.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

/// The file that a link leads to, relative to the site's root: itself, or the page that becomes what is at
/// that address where pages have no addresses of their own; empty where there is none.
QString sourceOf(const QString &site, const QString &path)
{
    QString stem = path;
    if (stem.endsWith(".html"_L1)) {
        stem.chop(5);
    }
    const QString folder = stem.isEmpty() || stem.endsWith(u'/') ? stem : stem + u'/';
    for (const QString &file :
         {path, stem + u".md"_s, stem + u".markdown"_s, folder + u"index.md"_s, folder + u"index.html"_s}) {
        if (QFileInfo(site + u'/' + file).isFile()) {
            return file;
        }
    }
    return {};
}

} // namespace

RedlineBinding::RedlineBinding(preview::RedlinePane &pane,
                               std::function<PreviewMode(const QString &site)> mode, QObject *parent)
    : QObject(parent), m_pane(pane), m_mode(std::move(mode))
{
    connect(&pane, &preview::RedlinePane::linkActivated, this, [this](const QUrl &url) {
        if (const std::optional<QString> path = preview::repositoryPath(url)) {
            if (const QString file = sourceOf(m_site, *path); !file.isEmpty()) {
                Q_EMIT fileWanted(file);
            }
        } else {
            Q_EMIT linkActivated(url);
        }
    });
}

void RedlineBinding::setSite(const QString &site, const PageRendering &rendering)
{
    ++m_request;
    m_site = site;
    m_rendering = rendering;
    m_pane.setRepository(site);
    m_pane.setContent({});
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
