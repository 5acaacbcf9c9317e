// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview_stage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage::preview {

PreviewStage::PreviewStage(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"previewStage"_s);
    setAccessibleName(tr("The page"));
    setBackgroundRole(QPalette::Mid);
    setAutoFillBackground(true);
    setMinimumHeight(80);
    setMinimumWidth(120);
}

void PreviewStage::setView(QWidget *view)
{
    m_view = view;
    m_view->setParent(this);
    place();
}

void PreviewStage::setViewWidth(int width)
{
    m_width = width;
    place();
}

void PreviewStage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void PreviewStage::place()
{
    if (m_view) {
        const int shown = m_width > 0 ? std::min(m_width, width()) : width();
        m_view->setGeometry((width() - shown) / 2, 0, shown, height());
    }
}

} // namespace anchorage::preview
