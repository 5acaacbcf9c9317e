// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote_content.h"

#include <QString>
#include <QUrl>

namespace anchorage::preview {

/// What asks for something.
enum class RequestKind {
    Document, ///< the preview's own document in its main frame
    Frame,    ///< a document inside the page: iframe, object, embed
    Image,
    StyleSheet,
    Font,
    Other, ///< script, sound, film, ping, prefetch, …
};

/// Whether the preview lets a request through.
enum class RequestVerdict {
    Allowed,
    Remote,     ///< it would leave the machine
    LocalFile,  ///< it names a file outside the repository's scheme
    Navigation, ///< the preview shows its own document and no other
    OtherScheme,
};

/// The one rule on what the preview may load: our own document, files of the repository and of its built
/// site, images inside the page (`data:`), and where the author allowed it, images, style sheets and fonts by
/// https. Pure.
[[nodiscard]] RequestVerdict judgeRequest(const QUrl &url, RequestKind kind,
                                          RemoteContent remote = RemoteContent::Refused);

} // namespace anchorage::preview
