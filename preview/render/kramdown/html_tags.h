// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "element.h"

#include <QVarLengthArray>

/// HTML tags as kramdown recognises them, and what it knows of HTML's elements.
namespace anchorage::preview::kramdown {

/// A start tag. Views look into the text in which it was found.
struct HtmlTag
{
    struct Attribute
    {
        QStringView name;
        QStringView value;
    };
    QStringView name;
    QVarLengthArray<Attribute, 4> attributes;
    bool selfClosing = false;
    qsizetype end = -1; ///< behind the `>`; -1 where there is no tag
};

/// The end of a tag or attribute name that starts at `at`; `at` itself where there is none.
[[nodiscard]] qsizetype htmlNameEnd(QStringView text, qsizetype at);

/// The start tag at `at` (a `<`).
[[nodiscard]] HtmlTag htmlStartTag(QStringView text, qsizetype at);

/// The end tag at `at` (a `<`): sets `name` and returns where it ends; -1 where there is none.
[[nodiscard]] qsizetype htmlEndTag(QStringView text, qsizetype at, QStringView *name);

/// The start of the next `</name` + white space + `>`, whatever the case; -1 where there is none.
[[nodiscard]] qsizetype findHtmlEndTag(QStringView text, qsizetype from, QStringView name);

/// The end of the `<!-- -->` at `at`; -1 where there is none.
[[nodiscard]] qsizetype htmlCommentEnd(QStringView text, qsizetype at);

/// Whether a line that goes on at `at` with this tag ends a paragraph: a start or end tag that is not of an
/// element of the inline level.
[[nodiscard]] bool isBlockTagStart(QStringView text, qsizetype at);

// By lower-case name.
[[nodiscard]] bool isHtmlElement(QStringView name); ///< any that kramdown knows
[[nodiscard]] bool isSpanElement(QStringView name);
[[nodiscard]] bool isBlockElement(QStringView name);
[[nodiscard]] bool isVoidElement(QStringView name); ///< without a body
[[nodiscard]] ContentModel contentModelOf(QStringView name);

/// `name`, in lower case where it is an element that kramdown knows.
[[nodiscard]] QStringView canonicalHtmlName(QStringView name, Arena &arena);

/// In lower case, in the arena where that is not the same.
[[nodiscard]] QStringView lowerCase(QStringView text, Arena &arena);

/// Sets the tag's attributes: later ones replace earlier ones; names in lower case where `known` (the element
/// is known).
void setHtmlAttributes(const HtmlTag &tag, bool known, Attributes *attributes, Arena &arena);

} // namespace anchorage::preview::kramdown
