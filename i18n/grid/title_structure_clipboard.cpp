// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "title_structure.h"

#include "structural_edits.h"
#include "title_clipboard.h"
#include "title_texts.h"

#include <QApplication>
#include <QClipboard>

#include <algorithm>

namespace anchorage {

using namespace Qt::StringLiterals;

void TitleStructure::copyTitles()
{
    QStringList titles;
    for (const RowRef ref : selectedRows())
        titles.append(row(ref.row)->title.value_or(QString()));
    QApplication::clipboard()->setText(spreadsheetColumn(titles));
}

void TitleStructure::cutTitles()
{
    const QList<RowRef> rows = selectedRows();
    QList<edits::RowTitle> titles;
    for (const RowRef ref : rows) {
        const LocaleRow &cut = *row(ref.row);
        if (cut.kind == RowKind::Alias && !rows.contains(cut.target)) {
            emit refused(tr("%1 has no title of its own that could be cut.").arg(texts::brief(cut.locale)));
            return;
        }
        titles.append({ref, QString()});
    }
    if (const Result<TextEdit> edit = edits::setTitles(m_text, m_frontMatter, titles); edit.ok()) {
        copyTitles();
        propose(edit, {});
    } else {
        emit refused(edit.reason());
    }
}

void TitleStructure::pasteTitles()
{
    const QString text = QApplication::clipboard()->text();
    if (text.isEmpty()) {
        emit refused(tr("There is no text on the clipboard."));
        return;
    }
    const QList<QStringList> cells = spreadsheetCells(text);
    const QStringList longest =
        *std::max_element(cells.begin(), cells.end(),
                          [](const QStringList &a, const QStringList &b) { return a.size() < b.size(); });
    if (longest.size() == 1) {
        pasteCells(cells);
    } else if (longest.size() != 2 || !pasteByLocale(cells)) {
        emit refused(
            tr("The clipboard holds %n columns. Copy one with titles, or two with locales and titles.",
               nullptr, static_cast<int>(longest.size())));
    }
}

void TitleStructure::pasteCells(const QList<QStringList> &cells)
{
    const QList<RowRef> rows = selectedRows();
    if (rows.isEmpty())
        return;
    if (rows.size() == 1 && cells.size() == 1) {
        emit refused({});
        if (row(rows.first().row)->kind != RowKind::Other)
            emit titleEntered(rows.first(), cells.first().first());
        return;
    }
    QList<edits::RowTitle> titles;
    if (cells.size() == 1) {
        for (const RowRef ref : rows)
            titles.append({ref, cells.first().first()});
    } else {
        const int first = rows.first().row;
        const auto left = static_cast<int>(map()->rows.size()) - first;
        if (cells.size() > left) {
            // Two sentences, as each has a number of its own.
            emit refused(tr("The clipboard holds %n titles.", nullptr, static_cast<int>(cells.size())) +
                         u' ' +
                         tr("There are only %n rows from %1 on.", nullptr, left)
                             .arg(texts::brief(row(first)->locale)));
            return;
        }
        for (int i = 0; i < cells.size(); ++i)
            titles.append({{m_map, first + i}, cells.at(i).first()});
    }
    propose(edits::setTitles(m_text, m_frontMatter, titles), {});
}

bool TitleStructure::pasteByLocale(const QList<QStringList> &cells)
{
    QList<edits::RowTitle> titles;
    QSet<int> seen;
    for (const QStringList &entry : cells) {
        const int index = entry.size() == 2 ? map()->rowOf(entry.first().trimmed()) : -1;
        if (index < 0 || seen.contains(index))
            return false;
        seen.insert(index);
        titles.append({{m_map, index}, entry.last()});
    }
    propose(edits::setTitles(m_text, m_frontMatter, titles), {});
    return true;
}

void TitleStructure::fillDown()
{
    QList<RowRef> rows = selectedRows();
    if (rows.size() == 1 && rows.first().row > 0)
        rows.prepend({m_map, rows.first().row - 1});
    if (rows.size() < 2)
        return;
    const std::optional<QString> title = row(rows.first().row)->title;
    if (!title) {
        emit refused(tr("%1 has no title to fill the rows below with.")
                         .arg(texts::brief(row(rows.first().row)->locale)));
        return;
    }
    QList<edits::RowTitle> titles;
    for (const RowRef ref : rows.mid(1))
        titles.append({ref, *title});
    propose(edits::setTitles(m_text, m_frontMatter, titles), {});
}

} // namespace anchorage
