// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote_content.h"

#include <QWebEngineProfile>

namespace anchorage::preview {

class RequestInterceptor;
class SchemeHandler;

/// A web engine profile that lets nothing out and keeps nothing: off the record, without a cache and cookies,
/// each request judged by a RequestInterceptor, our own scheme answered by a SchemeHandler, no downloads. As
/// the engine requires, whoever owns it destroys views and pages before it.
class SealedProfile : public QWebEngineProfile
{
    Q_OBJECT

public:
    explicit SealedProfile(QObject *parent);
    ~SealedProfile() override;

    /// The document at previewDocumentUrl() of any generation, in UTF-8.
    void setDocument(const QByteArray &html);
    /// The folder whose files pages may load; empty (at first) for none.
    void setRepository(const QString &root);
    /// The folder whose files are served below `builtSiteFolder`; empty (at first) for none.
    void setBuiltSite(const QString &folder);
    /// Refused at first. The document's own policy has to say the same.
    void setRemoteContent(RemoteContent remote);

Q_SIGNALS:
    /// Something was not loaded. `why` is a sentence in the interface's language.
    void blocked(const QString &url, const QString &why);

private:
    RequestInterceptor *m_interceptor;
    SchemeHandler *m_handler;
};

} // namespace anchorage::preview
