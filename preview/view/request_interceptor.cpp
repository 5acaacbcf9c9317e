// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "request_interceptor.h"

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
    case QWebEngineUrlRequestInfo::ResourceTypeStylesheet:
        return RequestKind::StyleSheet;
    case QWebEngineUrlRequestInfo::ResourceTypeFontResource:
        return RequestKind::Font;
    default:
        return RequestKind::Other;
    }
}

} // namespace

QString RequestInterceptor::reason(RequestVerdict verdict)
{
    switch (verdict) {
    case RequestVerdict::Allowed:
        break;
    case RequestVerdict::Remote:
        return tr("It would leave this computer.");
    case RequestVerdict::LocalFile:
        return tr("It is outside the repository.");
    case RequestVerdict::Navigation:
        return tr("The preview shows no other document than the page.");
    case RequestVerdict::OtherScheme:
        return tr("The preview does not load this kind of address.");
    }
    return {};
}

void RequestInterceptor::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    const RequestVerdict verdict = judgeRequest(info.requestUrl(), kindOf(info.resourceType()), m_remote);
    if (verdict != RequestVerdict::Allowed) {
        info.block(true);
        Q_EMIT blocked(info.requestUrl().toString(), reason(verdict));
    }
}

} // namespace anchorage::preview
