// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"

#include <QSet>

namespace anchorage::preview::kramdown {

/// Marks the abbreviations that the page defines, wherever they stand as words of their own in its text.
class Abbreviations
{
public:
    explicit Abbreviations(Document &document);

    void replaceIn(Element *element) const;

private:
    void replaceInText(Element *parent, Element *text) const;
    [[nodiscard]] qsizetype lengthAt(QStringView text, qsizetype at) const;

    Document &m_document;
    QList<QStringView> m_longestFirst;
    QSet<QChar> m_firstCharacters;
};

} // namespace anchorage::preview::kramdown
