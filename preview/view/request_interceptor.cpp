// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "request_interceptor.h"

#include "request_verdict.h"

#include <QWebEngineUrlRequestInfo>

namespace anchorage::preview {

namespace {

RequestKind kindOf(QWebEngineUrlRequestInfo::ResourceType type)
{
    switch (type) {
    case QWebEngineUrlRequestInfo::ResourceTypeMainFrame:
    case QWebEngineUrlRequestInfo::ResourceTypeNavigationPreloadMainFrame:
        return RequestKind::Document;
    case QWebEngineUrlRequestInfo::ResourceTypeSubFrame:
    case QWebEngineUrlRequestInfo::ResourceTypeNavigationPreloadSubFrame:
    case QWebEngineUrlRequestInfo::ResourceTypeObject:
    case QWebEngineUrlRequestInfo::ResourceTypePluginResource:
        return RequestKind::Frame;
    case QWebEngineUrlRequestInfo::ResourceTypeImage:
        return RequestKind::Image;
    default:
        return RequestKind::Other;
    }
}

} // namespace

void RequestInterceptor::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    const RequestVerdict verdict = judgeRequest(info.requestUrl(), kindOf(info.resourceType()));
    if (verdict == RequestVerdict::Allowed) {
        return;
    }
    info.block(true);
    QString why;
    switch (verdict) {
    case RequestVerdict::Allowed:
        break;
    case RequestVerdict::Remote:
        why = tr("It would leave this computer.");
        break;
    case RequestVerdict::LocalFile:
        why = tr("It is outside the repository.");
        break;
    case RequestVerdict::Navigation:
        why = tr("The preview shows no other document than the page.");
        break;
    case RequestVerdict::OtherScheme:
        why = tr("The preview does not load this kind of address.");
        break;
    }
    Q_EMIT blocked(info.requestUrl().toString(), why);
}

} // namespace anchorage::preview
