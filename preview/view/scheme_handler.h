// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository_files.h"

#include <QWebEngineUrlSchemeHandler>

namespace anchorage::preview {

/// Answers requests of our scheme: the preview's document and, through RepositoryFiles, the repository's
/// files.
class SchemeHandler : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;

    /// The document served at previewDocumentUrl() of any generation, in UTF-8.
    void setDocument(const QByteArray &html) { m_document = html; }
    void setRepository(const QString &root) { m_files = RepositoryFiles(root); }
    /// The folder of the site that was built outside of the repository; empty for none.
    void setBuiltSite(const QString &folder) { m_built = RepositoryFiles(folder); }

    void requestStarted(QWebEngineUrlRequestJob *job) override;

Q_SIGNALS:
    /// A file of the page was not served. `why` is a sentence in the interface's language.
    void refused(const QString &url, const QString &why);

private:
    [[nodiscard]] std::variant<ServedFile, Refusal> resolve(const QUrl &url) const;

    QByteArray m_document;
    RepositoryFiles m_files;
    RepositoryFiles m_built;
};

} // namespace anchorage::preview
