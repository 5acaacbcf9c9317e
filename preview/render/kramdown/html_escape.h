// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "html_buffer.h"

#include <QString>

namespace anchorage::preview::kramdown {

enum class EscapeMode {
    All,       ///< `<`, `>` and `&`
    Text,      ///< the same, but character references stay
    Attribute, ///< as Text, and `"`
};

/// Appends `text` to `html`, escaped as kramdown escapes it.
void appendEscaped(HtmlBuffer *html, QStringView text, EscapeMode mode);
void appendEscaped(QString *html, QStringView text, EscapeMode mode);

/// What a browser makes of an attribute's value: the references for `<`, `>`, `&` and `"` replaced.
[[nodiscard]] QString unescapedAttribute(QStringView value);

} // namespace anchorage::preview::kramdown
