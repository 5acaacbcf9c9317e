// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "request_verdict.h"

#include <QWebEngineUrlRequestInterceptor>

namespace anchorage::preview {

/// Applies judgeRequest() to everything that the profile is about to load, and tells what it stopped.
class RequestInterceptor : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;

    /// Why a request with this verdict is stopped; empty for Allowed.
    [[nodiscard]] static QString reason(RequestVerdict verdict);

    void setRemoteContent(RemoteContent remote) { m_remote = remote; }

    void interceptRequest(QWebEngineUrlRequestInfo &info) override;

Q_SIGNALS:
    /// `why` is a sentence in the interface's language.
    void blocked(const QString &url, const QString &why);

private:
    RemoteContent m_remote = RemoteContent::Refused;
};

} // namespace anchorage::preview
