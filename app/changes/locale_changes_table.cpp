// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "locale_changes_table.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

QString kindWord(LocaleChange::Kind kind)
{
    switch (kind) {
    case LocaleChange::Kind::Added:
        return LocaleChangesTable::tr("added");
    case LocaleChange::Kind::Removed:
        return LocaleChangesTable::tr("removed");
    case LocaleChange::Kind::Detached:
        return LocaleChangesTable::tr("now its own");
    case LocaleChange::Kind::Bound:
        return LocaleChangesTable::tr("now follows");
    case LocaleChange::Kind::Retitled:
        return LocaleChangesTable::tr("new text");
    case LocaleChange::Kind::AnchorRenamed:
        return LocaleChangesTable::tr("anchor renamed");
    case LocaleChange::Kind::Moved:
        return LocaleChangesTable::tr("moved");
    case LocaleChange::Kind::Rewritten:
        return LocaleChangesTable::tr("written differently");
    }
    return {};
}

/// The title, and whom it follows.
QString valueText(const LocaleValue &value)
{
    if (!value.present) {
        return u"—"_s;
    }
    const QString title = value.title.isEmpty() ? LocaleChangesTable::tr("(empty)") : value.title;
    return value.follows.isEmpty() ? title
                                   : LocaleChangesTable::tr("%1 (follows %2)").arg(title, value.follows);
}

QString followersText(const LocaleChange &change)
{
    return change.followers == 0
               ? QString()
               : LocaleChangesTable::tr("%n locale(s) follow &%1", nullptr, change.followers)
                     .arg(change.after.anchor);
}

} // namespace

LocaleChangesTable::LocaleChangesTable(QWidget *parent)
    : QWidget(parent), m_table(new QTableWidget(this)), m_nothing(new QLabel(this)),
      m_move(new QPushButton(this))
{
    setObjectName(u"localeChanges"_s);
    setAccessibleName(tr("Changes by locale"));
    m_table->setObjectName(u"localeChangesTable"_s);
    m_table->setAccessibleName(tr("Changes by locale"));
    m_table->setColumnCount(5);
    m_table->setHorizontalHeaderLabels(
        {tr("Locale"), tr("Change"), tr("Before"), tr("After"), tr("Followed by")});
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    for (int column = 0; column < 5; ++column) {
        m_table->horizontalHeader()->setSectionResizeMode(
            column, column == 2 || column == 3 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
    m_nothing->setObjectName(u"noLocaleChanges"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_move->setObjectName(u"moveLocaleChanges"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_move, 0, Qt::AlignLeft);
    connect(m_move, &QPushButton::clicked, this, &LocaleChangesTable::moveSelected);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &LocaleChangesTable::updateButton);
    auto *space = new QShortcut(QKeySequence(Qt::Key_Space), m_table);
    space->setContext(Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, &LocaleChangesTable::moveSelected);
    clear();
}

void LocaleChangesTable::clear()
{
    setReading({});
}

void LocaleChangesTable::setReadOnly()
{
    m_readOnly = true;
    m_move->hide();
}

void LocaleChangesTable::setReading(const ChangeReading &reading)
{
    m_changes = reading.locales.changes;
    m_table->setRowCount(0);
    const bool severalMaps =
        std::any_of(m_changes.cbegin(), m_changes.cend(),
                    [&](const LocaleChange &change) { return change.map != m_changes.first().map; });
    for (const LocaleChange &change : m_changes) {
        addRow(change, severalMaps);
    }
    m_table->resizeRowsToContents();
    m_nothing->setText(reading.locales.readable
                           ? tr("No locale's title changed.")
                           : tr("The YAML of one of the two versions cannot be read: see the text."));
    m_table->setVisible(!m_changes.isEmpty());
    m_nothing->setVisible(m_changes.isEmpty());
    m_move->setVisible(!m_changes.isEmpty() && !m_readOnly);
    m_move->setText(reading.which == git::DiffOf::Unstaged ? tr("Stage Selected &Locales")
                                                           : tr("Unstage Selected &Locales"));
    if (!m_changes.isEmpty()) {
        m_table->setCurrentCell(0, 0);
    }
    updateButton();
}

void LocaleChangesTable::addRow(const LocaleChange &change, bool showsMap)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const QString kind = change.moved && change.kind != LocaleChange::Kind::Moved
                             ? tr("%1, moved").arg(kindWord(change.kind))
                             : kindWord(change.kind);
    const QStringList texts{showsMap ? tr("%1 in %2").arg(change.locale, change.map) : change.locale, kind,
                            valueText(change.before), valueText(change.after), followersText(change)};
    for (int column = 0; column < texts.size(); ++column) {
        auto *item = new QTableWidgetItem(texts[column]);
        item->setToolTip(texts[column]);
        // Titles stand at the side on which their script begins.
        const bool rightToLeft = (column == 2 || column == 3) && texts[column].isRightToLeft();
        item->setTextAlignment((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter |
                               Qt::AlignAbsolute);
        m_table->setItem(row, column, item);
    }
}

void LocaleChangesTable::moveSelected()
{
    QList<LocaleChange> changes;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        changes.append(m_changes[index.row()]);
    }
    if (!changes.isEmpty() && !m_readOnly) {
        Q_EMIT moveRequested(changes);
    }
}

void LocaleChangesTable::updateButton()
{
    m_move->setEnabled(m_table->selectionModel()->hasSelection());
}

} // namespace anchorage
