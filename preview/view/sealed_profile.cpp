// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed_profile.h"

#include "graphics.h"
#include "request_interceptor.h"
#include "scheme_handler.h"
#include "url_scheme.h"

#include <QWebEngineDownloadRequest>

namespace anchorage::preview {

namespace {

/// The engine decides how it paints when its first profile is made.
QObject *afterGraphicsAreChosen(QObject *parent)
{
    chooseGraphics();
    return parent;
}

} // namespace

// Without a storage name a profile is off the record.
SealedProfile::SealedProfile(QObject *parent)
    : QWebEngineProfile(afterGraphicsAreChosen(parent)), m_interceptor(new RequestInterceptor(this)),
      m_handler(new SchemeHandler(this))
{
    setHttpCacheType(QWebEngineProfile::NoCache);
    setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    setSpellCheckEnabled(false);
    setUrlRequestInterceptor(m_interceptor);
    installUrlSchemeHandler(urlSchemeName(), m_handler);
    connect(m_interceptor, &RequestInterceptor::blocked, this, &SealedProfile::blocked);
    connect(m_handler, &SchemeHandler::refused, this, &SealedProfile::blocked);
    connect(this, &QWebEngineProfile::downloadRequested, this, [this](QWebEngineDownloadRequest *download) {
        download->cancel();
        Q_EMIT blocked(download->url().toString(), tr("The preview downloads nothing."));
    });
}

SealedProfile::~SealedProfile() = default;

void SealedProfile::setDocument(const QByteArray &html)
{
    m_handler->setDocument(html);
}

void SealedProfile::setRepository(const QString &root)
{
    m_handler->setRepository(root);
}

void SealedProfile::setBuiltSite(const QString &folder)
{
    m_handler->setBuiltSite(folder);
}

void SealedProfile::setRemoteContent(RemoteContent remote)
{
    m_interceptor->setRemoteContent(remote);
}

} // namespace anchorage::preview
