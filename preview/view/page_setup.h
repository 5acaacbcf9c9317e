// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote_content.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

class QWebEngineScript;

/// What the preview's page starts with, and what it is told of the frame around the text.
namespace anchorage::preview {

struct PreviewContent;

/// The Content-Security-Policy of the document.
[[nodiscard]] QString documentPolicy(RemoteContent remote);

/// The document without a text, in UTF-8.
[[nodiscard]] QByteArray emptyDocument(RemoteContent remote);

/// Our script, for the application world.
[[nodiscard]] QWebEngineScript ownScript();

/// The argument of preview.js's `setFrame`.
[[nodiscard]] QJsonObject frameMessage(const PreviewContent &content, int generation);

} // namespace anchorage::preview
