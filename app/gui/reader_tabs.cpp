// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader_tabs.h"

#include "exact_preview.h"
#include "locale_sheet.h"
#include "preview_pane.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace anchorage {

ReaderTabs::ReaderTabs(preview::PreviewPane *preview, ExactPreview *exact, LocaleSheet *sheet,
                       QWidget *parent)
    : QTabWidget(parent), m_badge(new QLabel(this))
{
    setObjectName(u"readerTabs"_s);
    setDocumentMode(true);
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_badge);
    layout->addWidget(exact);
    layout->addWidget(preview, 1);
    m_badge->setObjectName(u"fallbackBadge"_s);
    m_badge->setTextFormat(Qt::PlainText);
    m_badge->setWordWrap(true);
    m_badge->setMargin(4);
    m_badge->setAutoFillBackground(true);
    m_badge->setBackgroundRole(QPalette::ToolTipBase);
    m_badge->setForegroundRole(QPalette::ToolTipText);
    m_badge->hide();
    for (const QAction *action : preview->viewActions()) {
        if (action->objectName().startsWith("previewColors"_L1)) {
            connect(action, &QAction::toggled, sheet, [sheet, action](bool on) {
                if (on) {
                    sheet->setColorScheme(static_cast<preview::ColorScheme>(action->data().toInt()));
                }
            });
        }
    }
    addTab(page, tr("Preview"));
    addTab(sheet, tr("All Locales"));
}

void ReaderTabs::showPreview()
{
    setCurrentIndex(0);
}

void ReaderTabs::showLocales()
{
    setCurrentIndex(1);
}

void ReaderTabs::setBadge(const QString &badge)
{
    m_badge->setText(badge);
    m_badge->setVisible(!badge.isEmpty());
}

} // namespace anchorage
