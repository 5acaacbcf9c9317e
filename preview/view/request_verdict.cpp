// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "request_verdict.h"

#include "url_scheme.h"

using namespace Qt::StringLiterals;

namespace anchorage::preview {

RequestVerdict judgeRequest(const QUrl &url, RequestKind kind, RemoteContent remote)
{
    const QString scheme = url.scheme();
    if (scheme == u"file"_s || scheme == u"filesystem"_s) {
        return RequestVerdict::LocalFile;
    }
    const bool shows =
        kind == RequestKind::Image || kind == RequestKind::StyleSheet || kind == RequestKind::Font;
    if (remote == RemoteContent::Allowed && scheme == u"https"_s && shows) {
        return RequestVerdict::Allowed;
    }
    if (scheme == u"http"_s || scheme == u"https"_s || scheme == u"ws"_s || scheme == u"wss"_s ||
        scheme == u"ftp"_s) {
        return RequestVerdict::Remote;
    }
    if (kind == RequestKind::Document) {
        return isPreviewDocument(url) ? RequestVerdict::Allowed : RequestVerdict::Navigation;
    }
    if (kind == RequestKind::Frame) {
        return RequestVerdict::Navigation;
    }
    if (repositoryPath(url) || builtSitePath(url) || (scheme == u"data"_s && kind == RequestKind::Image)) {
        return RequestVerdict::Allowed;
    }
    return RequestVerdict::OtherScheme;
}

} // namespace anchorage::preview
