// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "locale_tags.h"
#include "structural_edits.h"
#include "title_edits.h"

#include <QRandomGenerator>

namespace anchorage::test {

/// What an author does to a page: titles, locales, their bindings and order, comments, other keys, the body.
/// Every text that is put in is a new one (`T17`), so that it can be looked for afterwards.
class RandomPageEdits
{
public:
    explicit RandomPageEdits(quint32 seed) : m_random(seed) {}

    /// What `ANCHORAGE_SEED` says; without it the same as ever.
    static quint32 seed()
    {
        bool given = false;
        const int value = qEnvironmentVariableIntValue("ANCHORAGE_SEED", &given);
        return given ? static_cast<quint32>(value) : 20240611U;
    }

    int bounded(int end) { return m_random.bounded(end); }

    QString edited(const QString &text, FileKind kind)
    {
        const FrontMatter read = FrontMatter::parse(text, kind);
        if (read.maps.isEmpty() || (kind == FileKind::Page && bounded(4) == 0)) {
            return kind == FileKind::Page ? withBodyEdited(text, read) : text;
        }
        if (bounded(12) == 0) {
            return withLineEdited(text, read);
        }
        const Result<TextEdit> edit = titleEdit(text, read);
        return edit.ok() ? edit.value().applied(text) : text;
    }

private:
    QString token() { return QStringLiteral("T%1x").arg(++m_tokens); }

    Result<TextEdit> titleEdit(const QString &text, const FrontMatter &read)
    {
        static const QStringList tags =
            QStringLiteral("en en-GB en-CA fr fr-BE fr-CA fr-MC de de-AT de-CH ko ja zh zh-TW id pt pt-BR es "
                           "es-MX it nl")
                .split(u' ');
        const int map = bounded(static_cast<int>(read.maps.size()));
        const LocaleMap &list = read.maps[map];
        const int rows = static_cast<int>(list.rows.size());
        const RowRef row{map, bounded(rows)};
        const RowRef other{map, bounded(rows)};
        switch (bounded(12)) {
        case 0:
        case 1:
        case 2:
            return edits::addLocale(text, read, map, tags[bounded(static_cast<int>(tags.size()))],
                                    token() + QStringLiteral(": new"), localeFamily);
        case 3:
            return rows > 3 ? edits::removeLocales(text, read, {row}) : Result<TextEdit>(TextEdit{});
        case 4:
            return edits::follow(text, read, row, other);
        case 5:
            return edits::makeCarrier(text, read, row);
        case 6:
            return edits::renameAnchor(text, read, row, QStringLiteral("N%1").arg(bounded(50)));
        case 7:
            return edits::moveRow(text, read, row, other.row);
        case 8:
            return edits::setOwnTitle(text, read, row, token());
        default:
            return edits::setTitle(text, read, row, token() + QStringLiteral(" title"));
        }
    }

    /// A comment between or behind rows, or the value of another key.
    QString withLineEdited(const QString &text, const FrontMatter &read)
    {
        const LocaleMap &list = read.maps[bounded(static_cast<int>(read.maps.size()))];
        const LocaleRow &row = list.rows[bounded(static_cast<int>(list.rows.size()))];
        const qsizetype begin = text.lastIndexOf(u'\n', row.key.begin) + 1;
        QString result = text;
        if (bounded(2) == 0) {
            return result.insert(begin, QStringLiteral("    # ") + token() + u'\n');
        }
        const qsizetype end = text.indexOf(u'\n', std::max(row.afterColon, row.value.end));
        return end < 0 || text.sliced(begin, end - begin).contains(u'#')
                   ? result
                   : result.insert(end, QStringLiteral(" # ") + token());
    }

    QString withBodyEdited(const QString &text, const FrontMatter &read)
    {
        if (read.body.isEmpty()) {
            return text;
        }
        QStringList lines = text.sliced(read.body.begin).split(u'\n');
        const int line = bounded(static_cast<int>(lines.size()));
        if (lines.size() > 60) {
            lines.remove(line, std::min<qsizetype>(2, lines.size() - line));
        } else if (bounded(2) == 0) {
            lines.insert(line, QStringLiteral("Paragraph %1\n").arg(token()));
        } else {
            lines[line] = QStringLiteral("Line %1").arg(token());
        }
        return text.left(read.body.begin) + lines.join(u'\n');
    }

    QRandomGenerator m_random;
    int m_tokens = 0;
};

} // namespace anchorage::test
