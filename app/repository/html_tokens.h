// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text_edit.h"

#include <QList>
#include <QString>

#include <utility>

namespace anchorage {

/// A piece of an HTML text.
struct HtmlToken
{
    enum class Type { Text, Open, Close, Other }; ///< `Other`: comment, doctype, processing instruction

    Type type = Type::Text;
    Span span;    ///< in the text that was read, without gaps from token to token
    QString name; ///< of a tag, in small letters
    QList<std::pair<QString, QString>> attributes; ///< names in small letters, values unescaped
    bool raw = false; ///< text of `script`, `style` and their kind: not for readers

    /// The value of the attribute; null where the tag has none.
    [[nodiscard]] QString attribute(QStringView attributeName) const;
};

/// The tokens of any text, in its order and in linear time, as HTML's syntax cuts it (HTML standard, 13.2.5,
/// without the states that only differ in the errors that they report).
[[nodiscard]] QList<HtmlToken> htmlTokens(QStringView html);

/// Elements that have no content and no end tag (HTML standard, 13.1.2).
[[nodiscard]] bool isVoidElement(QStringView name);

/// `&amp;`, `&lt;`, `&gt;`, `&quot;`, `&apos;`, `&nbsp;` and numeric references as characters.
[[nodiscard]] QString htmlUnescaped(QStringView text);

} // namespace anchorage
