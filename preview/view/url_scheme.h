// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

/// The preview's own URL scheme. `anchorage://site/docs/a.png` is the file `docs/a.png` of the open
/// repository; paths below `/.anchorage/` are the preview's own documents (a repository cannot shadow them:
/// hidden files are not served).
namespace anchorage::preview {

/// Makes the scheme known to the web engine. Must be called once, before the QApplication object exists: Qt
/// ignores schemes that are registered later (Qt's documentation of QWebEngineUrlScheme).
void registerUrlScheme();

/// The scheme's name, `anchorage`.
[[nodiscard]] QByteArray urlSchemeName();

/// The document that the preview shows. Each generation has a host of its own (`site1`, `site2`, …): what the
/// engine remembers of the files of an earlier one is out of reach.
[[nodiscard]] QUrl previewDocumentUrl(int generation);

/// Whether `url` is the preview's document, of whichever generation.
[[nodiscard]] bool isPreviewDocument(const QUrl &url);

/// The URL of a file or folder of the repository. `path` is relative to the repository's root, not
/// percent-encoded; a folder's path ends with a slash (or is empty for the root). Generation 0 is the form
/// for use outside of the page.
[[nodiscard]] QUrl repositoryUrl(const QString &path, int generation = 0);

/// The path, relative to the repository's root and without percent-encoding, that `url` stands for; nothing
/// where the URL is not one of the repository. The path is as the page wrote it: only RepositoryFiles decides
/// what may be read.
[[nodiscard]] std::optional<QString> repositoryPath(const QUrl &url);

/// The path in the built site that `url` stands for; nothing where it is not one below `builtSiteFolder`.
/// Like that of repositoryPath() it is relative, decoded, and as the page wrote it.
[[nodiscard]] std::optional<QString> builtSitePath(const QUrl &url);

} // namespace anchorage::preview
