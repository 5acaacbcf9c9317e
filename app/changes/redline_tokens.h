// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace anchorage::redline_tokens {

/// A piece of HTML: a tag (or comment, or an element whose content does not show), or a word, a blank, a
/// sign, an image, or another element that is one thing to its reader (a film, a drawing, a formula).
struct Token
{
    QString html;
    QString key;        ///< equal where two tokens say the same: the text with the inline elements around it
    bool isTag = false; ///< markup that is not itself marked
    bool isBlank = false; ///< how much of it there is does not show
};

/// Where the words of a plain text, and what is between them, end: by Unicode's rules, for scripts that are
/// written without blanks by dictionary.
[[nodiscard]] QList<qsizetype> wordEnds(const QString &text);

/// The tokens, which together are the text again. Accepts any text.
[[nodiscard]] QList<Token> tokensOf(const QString &html);

/// The name of a tag in lower case, with a slash before it for an end tag; empty for a comment.
[[nodiscard]] QString tagName(const QString &tag);

} // namespace anchorage::redline_tokens
