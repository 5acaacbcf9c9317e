// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing_column.h"

#include "conflict_bar.h"
#include "locale_title_grid.h"
#include "page_session.h"
#include "page_tabs.h"
#include "source_pane.h"

#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace anchorage {

EditingColumn::EditingColumn(PageSession &session, LocaleTitleGrid *grid, SourcePane *source, QWidget *below,
                             QWidget *parent)
    : QWidget(parent), m_tabs(new PageTabs(session, this)), m_parts(new QSplitter(Qt::Vertical, this))
{
    auto *conflicts = new ConflictBar(*source, this);
    m_parts->setObjectName(u"editing"_s);
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(grid);
    m_parts->addWidget(source);
    m_parts->addWidget(below);
    m_parts->setSizes({270, 380, 190});
    m_parts->setStretchFactor(0, 1);
    m_parts->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(conflicts);
    layout->addWidget(m_parts, 1);
    connect(conflicts, &ConflictBar::told, this, &EditingColumn::told);
    connect(&session, &PageSession::pageOpened, conflicts, [&session, conflicts] {
        conflicts->setDocument(session.hasPage() ? &session.document() : nullptr);
    });
}

QList<QAction *> EditingColumn::pageActions() const
{
    return m_tabs->pageActions();
}

QByteArray EditingColumn::layoutState() const
{
    return m_parts->saveState();
}

void EditingColumn::restoreLayoutState(const QByteArray &state)
{
    m_parts->restoreState(state);
}

} // namespace anchorage
