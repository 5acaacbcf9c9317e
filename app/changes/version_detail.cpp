// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "version_detail.h"

#include "hunk_view.h"
#include "locale_changes_table.h"
#include "redline.h"
#include "redline_text.h"

#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace anchorage {

VersionDetail::VersionDetail(QWidget *parent)
    : QWidget(parent), m_sentence(new QLabel(this)), m_title(new RedlineText(this)),
      m_tabs(new QTabWidget(this)), m_redline(new RedlineText(this)), m_redlinePane(m_redline),
      m_locales(new LocaleChangesTable(this)), m_hunks(new HunkView(this))
{
    setObjectName(u"versionDetail"_s);
    setAccessibleName(tr("What this version changed"));
    m_sentence->setObjectName(u"versionSentence"_s);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_title->setObjectName(u"versionTitle"_s);
    m_title->setAccessibleName(tr("The title with its change marked"));
    m_title->setFixedHeight(m_title->fontMetrics().lineSpacing() * 3 + 16);
    m_tabs->setObjectName(u"versionReadings"_s);
    m_tabs->setAccessibleName(tr("Readings of the version"));
    m_tabs->setDocumentMode(true);
    m_redline->setObjectName(u"versionRedline"_s);
    m_locales->setReadOnly();
    m_hunks->setReadOnly();
    m_tabs->addTab(m_redline, tr("Page"));
    m_tabs->addTab(m_locales, tr("By Locale"));
    m_tabs->addTab(m_hunks, tr("Text"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_sentence, 1);
    setTitle({});
    setSentence({});
}

void VersionDetail::setRedlinePane(QWidget *pane)
{
    m_tabs->removeTab(m_tabs->indexOf(m_redlinePane));
    m_redlinePane = pane;
    m_tabs->insertTab(0, pane, tr("Page"));
    m_tabs->setCurrentIndex(0);
}

void VersionDetail::setTitle(const QString &html)
{
    m_title->showRedline(html);
    m_title->setVisible(!html.isEmpty());
}

void VersionDetail::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->show();
    m_tabs->hide();
}

void VersionDetail::setReading(const ChangeReading &reading)
{
    if (m_redlinePane == m_redline) {
        m_redline->showRedline(reading.redline);
    }
    m_locales->setReading(reading);
    m_hunks->setReading(reading);
    const qsizetype locales = reading.locales.changes.size();
    m_tabs->setTabText(1, locales == 0 ? tr("By Locale") : tr("By Locale (%1)").arg(locales));
    const bool bodyChanged = hasChanges(reading.redline);
    m_tabs->setTabEnabled(0, !reading.redline.isEmpty());
    m_tabs->setTabEnabled(1, locales > 0);
    const bool empty[] = {!bodyChanged, locales == 0, false};
    if (empty[m_tabs->currentIndex()]) {
        m_tabs->setCurrentIndex(bodyChanged ? 0 : locales > 0 ? 1 : 2);
    }
    m_sentence->hide();
    m_tabs->show();
    Q_EMIT redlineReady(reading);
}

} // namespace anchorage
