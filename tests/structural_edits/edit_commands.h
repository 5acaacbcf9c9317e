// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "locale_tags.h"
#include "structural_edits.h"

namespace anchorage::test {

/// One structural edit in words, for tables: `add fr-BE`, `add ja 標題`, `remove en fr`, `follow de en`,
/// `carry en-GB`, `rename en MAIN`, `move en 2`, `start en Home`, `regions fr-BE fr-CA`, `titles en=A fr=B`,
/// `copy` (the file's last map into the one chosen). `@PATH` in front chooses a map. In titles `_` is a
/// blank.
class EditCommand
{
public:
    explicit EditCommand(const QString &words) : m_words(words.split(u' '))
    {
        if (m_words.first().startsWith(u'@')) {
            m_path = m_words.takeFirst().sliced(1);
        }
        m_name = m_words.takeFirst();
    }

    [[nodiscard]] Result<TextEdit> made(const QString &text, const FrontMatter &read) const
    {
        if (m_name == u"start") {
            return edits::startMap(text, read, word(0), title(1));
        }
        const int map = mapIn(read);
        if (map < 0) {
            return Error{QStringLiteral("The test names no map of the file.")};
        }
        const LocaleMap &list = read.maps[map];
        const auto row = [&](int index) { return RowRef{map, list.rowOf(word(index))}; };
        if (m_name == u"add") {
            return edits::addLocale(text, read, map, word(0), title(1), localeFamily);
        }
        if (m_name == u"regions") {
            return edits::addMissingRegions(text, read, map, m_words, localeFamily);
        }
        if (m_name == u"copy") {
            return edits::copyLocaleSet(text, read, map, read.maps.last(), localeFamily);
        }
        if (m_name == u"titles") {
            return edits::setTitles(text, read, rowTitles(map, list));
        }
        if (m_name == u"remove") {
            QList<RowRef> rows;
            for (int index = 0; index < m_words.size(); ++index) {
                rows.append(row(index));
            }
            return edits::removeLocales(text, read, rows);
        }
        if (!row(0).isValid()) {
            return Error{QStringLiteral("The test names no row of the map.")};
        }
        if (m_name == u"follow") {
            return edits::follow(text, read, row(0), row(1));
        }
        if (m_name == u"carry") {
            return edits::makeCarrier(text, read, row(0));
        }
        if (m_name == u"rename") {
            return edits::renameAnchor(text, read, row(0), word(1));
        }
        if (m_name == u"move") {
            return edits::moveRow(text, read, row(0), word(1).toInt());
        }
        return Error{QStringLiteral("The test names no edit.")};
    }

private:
    [[nodiscard]] QString word(int index) const { return m_words.value(index); }
    [[nodiscard]] QString title(int index) const { return word(index).replace(u'_', u' '); }

    [[nodiscard]] int mapIn(const FrontMatter &read) const
    {
        for (int map = 0; map < read.maps.size(); ++map) {
            if (m_path.isEmpty() || read.maps[map].path == m_path) {
                return map;
            }
        }
        return -1;
    }

    [[nodiscard]] QList<edits::RowTitle> rowTitles(int map, const LocaleMap &list) const
    {
        QList<edits::RowTitle> titles;
        for (const QString &entry : m_words) {
            const QString locale = entry.section(u'=', 0, 0);
            titles.append({{map, list.rowOf(locale)}, entry.section(u'=', 1).replace(u'_', u' ')});
        }
        return titles;
    }

    QStringList m_words;
    QString m_path;
    QString m_name;
};

} // namespace anchorage::test
