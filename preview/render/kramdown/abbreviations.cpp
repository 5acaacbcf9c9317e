// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "abbreviations.h"

#include "character_classes.h"

#include <algorithm>

namespace anchorage::preview::kramdown {

Abbreviations::Abbreviations(Document &document) : m_document(document)
{
    for (const AbbreviationDefinition &definition : document.abbreviations) {
        m_longestFirst.append(definition.text);
        m_firstCharacters.insert(definition.text.front());
    }
    std::stable_sort(m_longestFirst.begin(), m_longestFirst.end(),
                     [](QStringView a, QStringView b) { return a.size() > b.size(); });
}

void Abbreviations::replaceIn(Element *element) const
{
    if (m_longestFirst.isEmpty()) {
        return;
    }
    const bool raw = element->contentModel == ContentModel::Raw;
    for (Element *child = element->first; child;) {
        Element *next = child->next;
        if (child->type == ElementType::Text && !raw) {
            replaceInText(element, child);
        } else {
            replaceIn(child);
        }
        child = next;
    }
}

// The length of the abbreviation at `at` that no word character follows; 0 where there is none.
qsizetype Abbreviations::lengthAt(QStringView text, qsizetype at) const
{
    if (at >= text.size() || !m_firstCharacters.contains(text[at])) {
        return 0;
    }
    const QStringView rest = text.sliced(at);
    for (const QStringView abbreviation : m_longestFirst) {
        if (rest.startsWith(abbreviation) &&
            (rest.size() == abbreviation.size() || !isAsciiWord(rest[abbreviation.size()]))) {
            return abbreviation.size();
        }
    }
    return 0;
}

void Abbreviations::replaceInText(Element *parent, Element *text) const
{
    const QStringView whole = text->text;
    qsizetype start = 0;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        const bool wordStart = at == 0 || whole[at - 1] == u'\n' || !isAsciiWord(whole[at - 1]);
        const qsizetype length = wordStart ? lengthAt(whole, at) : 0;
        if (length == 0) {
            continue;
        }
        Element *before = m_document.create(ElementType::Text, text->line);
        before->text = whole.sliced(start, at - start);
        parent->insertBefore(before, text);
        Element *abbreviation = m_document.create(ElementType::Abbreviation, text->line);
        abbreviation->text = whole.sliced(at, length);
        parent->insertBefore(abbreviation, text);
        start = at + length;
        at = start - 1;
    }
    text->text = whole.sliced(start);
}

} // namespace anchorage::preview::kramdown
