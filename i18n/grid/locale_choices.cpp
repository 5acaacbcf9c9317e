// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "locale_choices.h"

#include "locale_fonts.h"

#include <QApplication>

#include <algorithm>
#include <array>

namespace anchorage {

using namespace Qt::StringLiterals;

namespace {

/// Without case and accents.
QString folded(const QString &text)
{
    QString result = text.normalized(QString::NormalizationForm_D).toCaseFolded();
    result.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return result;
}

} // namespace

void LocaleChoices::setChoices(const QList<LocaleChoice> &choices)
{
    m_all.clear();
    for (const LocaleChoice &choice : choices)
        m_all.append(
            {choice, folded(choice.tag), u' ' + folded(choice.native) + u' ' + folded(choice.translated)});
    search({}, {});
}

void LocaleChoices::search(const QString &words, const LocaleChoice &extra)
{
    const QString wanted = folded(words.trimmed());
    std::array<QList<LocaleChoice>, 4> ranked;
    bool there = false;
    for (const Entry &entry : std::as_const(m_all)) {
        there = there || entry.choice.tag.compare(extra.tag, Qt::CaseInsensitive) == 0;
        if (entry.tag == wanted)
            ranked[0].append(entry.choice);
        else if (entry.tag.startsWith(wanted))
            ranked[1].append(entry.choice);
        else if (entry.names.contains(u' ' + wanted) || entry.names.contains(u'(' + wanted))
            ranked[2].append(entry.choice);
        else if (entry.names.contains(wanted) || entry.tag.contains(wanted))
            ranked[3].append(entry.choice);
    }
    beginResetModel();
    m_found.clear();
    for (const QList<LocaleChoice> &choices : ranked)
        m_found.append(choices);
    if (!extra.tag.isEmpty() && !there)
        m_found.append(extra);
    endResetModel();
}

QString LocaleChoices::tagAt(int row) const
{
    return row >= 0 && row < m_found.size() ? m_found.at(row).tag : QString();
}

int LocaleChoices::rowOf(const QString &tag) const
{
    const auto found = std::find_if(m_found.begin(), m_found.end(),
                                    [&](const LocaleChoice &choice) { return choice.tag == tag; });
    return found == m_found.end() ? -1 : static_cast<int>(found - m_found.begin());
}

int LocaleChoices::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

int LocaleChoices::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LocaleChoices::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_found.size())
        return {};
    const LocaleChoice &choice = m_found.at(index.row());
    if (role == Qt::FontRole && index.column() == NativeColumn)
        return fontForLocale(QApplication::font(), choice.tag);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TagColumn:
        return choice.tag;
    case NativeColumn:
        return choice.native;
    default:
        return choice.translated;
    }
}

QVariant LocaleChoices::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case TagColumn:
        return tr("Locale", "column");
    case NativeColumn:
        return tr("In its own language", "column: name of a language");
    default:
        return tr("Name", "column: name of a language in the interface's");
    }
}

} // namespace anchorage
