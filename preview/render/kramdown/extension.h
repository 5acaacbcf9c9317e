// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"

namespace anchorage::preview::kramdown {

/// The tag of an extension, `{::name attributes}`, `{::name /}` or `{:/name}`.
struct ExtensionTag
{
    QStringView name;
    QStringView attributes;
    bool isEnd = false;
    bool selfClosing = false;
    qsizetype end = -1; ///< behind the `}`; -1 where there is no tag
};

/// The end of a name (`\w[\w-]*`, of footnotes and attribute lists) at `at`; -1 where there is none.
[[nodiscard]] qsizetype nameEndAt(QStringView text, qsizetype at);

/// The tag at `at`; `brace` is the next `}` without a backslash before it.
[[nodiscard]] ExtensionTag extensionTag(QStringView text, qsizetype at, qsizetype brace);

/// Behind a `{:/}` or `{:/name}` at `at`; -1 where there is none.
[[nodiscard]] qsizetype extensionEnd(QStringView text, qsizetype at, QStringView name);

[[nodiscard]] bool isExtension(QStringView name);

/// Does what a known extension says: a comment, text that is output as it is, options.
void handleExtension(Document &document, Element *tree, const ExtensionTag &tag, QStringView body,
                     bool hasBody, bool block, int line);

} // namespace anchorage::preview::kramdown
