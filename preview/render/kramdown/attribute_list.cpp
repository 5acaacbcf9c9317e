// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attribute_list.h"

#include "character_classes.h"

#include <QString>

namespace anchorage::preview::kramdown {

using namespace Qt::StringLiterals;

namespace {

bool isNameCharacter(QChar c)
{
    return isAsciiWord(c) || c == u'-';
}

class AttributeListParser
{
public:
    AttributeListParser(QStringView content, AttributeList *list, Arena &arena)
        : m_text(content), m_list(list), m_arena(arena)
    {
    }

    void parse()
    {
        qsizetype at = 0;
        while (at < m_text.size()) {
            const qsizetype start = at > 0 || isSpace(m_text[0]) ? at + 1 : at;
            const bool separated = at == 0 || isSpace(m_text[at]);
            const qsizetype end = separated ? item(start) : -1;
            at = end < 0 ? at + 1 : end;
        }
    }

private:
    qsizetype item(qsizetype at)
    {
        qsizetype end = pair(at);
        end = end < 0 ? reference(at) : end;
        return end < 0 ? idsAndClasses(at) : end;
    }

    [[nodiscard]] bool endsItem(qsizetype at) const { return at >= m_text.size() || isSpace(m_text[at]); }

    [[nodiscard]] qsizetype nameEnd(qsizetype at) const
    {
        if (at >= m_text.size() || !isAsciiWord(m_text[at])) {
            return at;
        }
        while (at < m_text.size() && isNameCharacter(m_text[at])) {
            ++at;
        }
        return at;
    }

    qsizetype pair(qsizetype at)
    {
        const qsizetype equals = nameEnd(at);
        if (equals == at || equals + 1 >= m_text.size() || m_text[equals] != u'=') {
            return -1;
        }
        const QChar quote = m_text[equals + 1];
        if (quote != u'"' && quote != u'\'') {
            return -1;
        }
        for (qsizetype end = equals + 2; end < m_text.size(); ++end) {
            const QChar c = m_text[end];
            if (c == u'\\' && end + 1 < m_text.size() &&
                (m_text[end + 1] == u'}' || m_text[end + 1] == quote)) {
                ++end;
            } else if (c == quote && endsItem(end + 1)) {
                m_list->attributes.set(m_arena, m_text.sliced(at, equals - at),
                                       unescaped(m_text.sliced(equals + 2, end - equals - 2), quote));
                return end + 1;
            } else if (c == u'}') {
                return -1;
            }
        }
        return -1;
    }

    [[nodiscard]] QStringView unescaped(QStringView value, QChar quote)
    {
        if (!value.contains(u'\\')) {
            return value;
        }
        QString text = value.toString();
        text.replace(u"\\}"_s, u"}"_s).replace(QString(u'\\') + quote, QString(quote));
        return m_arena.keep(text);
    }

    qsizetype reference(qsizetype at)
    {
        const qsizetype end = nameEnd(at);
        if (end == at || !endsItem(end)) {
            return -1;
        }
        m_list->references.append(m_arena, m_text.sliced(at, end - at));
        return end;
    }

    // The end of a `#id` or `.class` at `at`; `at` where there is none.
    [[nodiscard]] qsizetype idOrClassEnd(qsizetype at) const
    {
        qsizetype end = at + 1;
        if (at < m_text.size() && m_text[at] == u'.') {
            while (!endsItem(end) && m_text[end] != u'.' && m_text[end] != u'#') {
                ++end;
            }
        } else if (at < m_text.size() && m_text[at] == u'#' && end < m_text.size() &&
                   isAsciiLetter(m_text[end])) {
            while (end < m_text.size() && (isNameCharacter(m_text[end]) || m_text[end] == u':')) {
                ++end;
            }
        }
        return end > at + 1 ? end : at;
    }

    qsizetype idsAndClasses(qsizetype at)
    {
        qsizetype end = at;
        for (qsizetype next = idOrClassEnd(end); next > end; next = idOrClassEnd(end)) {
            end = next;
        }
        if (end == at || !endsItem(end)) {
            return -1;
        }
        while (at < end) {
            const qsizetype next = idOrClassEnd(at);
            const QStringView value = m_text.sliced(at + 1, next - at - 1);
            if (m_text[at] == u'.') {
                m_list->attributes.addClass(m_arena, value);
            } else {
                m_list->attributes.set(m_arena, u"id", value);
            }
            at = next;
        }
        return end;
    }

    QStringView m_text;
    AttributeList *m_list;
    Arena &m_arena;
};

} // namespace

void parseAttributeList(QStringView content, AttributeList *list, Arena &arena)
{
    AttributeListParser(content, list, arena).parse();
}

void mergeAttributeList(const AttributeList &other, AttributeList *list, Arena &arena)
{
    for (const QStringView reference : other.references) {
        list->references.append(arena, reference);
    }
    for (const Attribute &attribute : other.attributes) {
        if (attribute.name == u"class") {
            list->attributes.addClass(arena, attribute.value);
        } else {
            list->attributes.set(arena, attribute.name, attribute.value);
        }
    }
}

} // namespace anchorage::preview::kramdown
