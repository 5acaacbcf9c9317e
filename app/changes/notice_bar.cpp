// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notice_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace anchorage {

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent), m_summary(new QLabel(this)), m_details(new QPlainTextEdit(this)),
      m_open(new QPushButton(this)), m_offer(new QPushButton(this))
{
    setObjectName(u"gitNotice"_s);
    setAccessibleName(tr("What git said"));
    m_summary->setObjectName(u"gitNoticeSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_details->setObjectName(u"gitNoticeDetails"_s);
    m_details->setAccessibleName(tr("What git said"));
    m_details->setReadOnly(true);
    m_open->setObjectName(u"gitNoticeLink"_s);
    m_offer->setObjectName(u"gitNoticeOffer"_s);
    auto *close = new QToolButton(this);
    close->setObjectName(u"gitNoticeClose"_s);
    close->setText(tr("Close"));
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_summary, 1);
    bar->addWidget(m_open);
    bar->addWidget(m_offer);
    bar->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_details);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT linkActivated(m_link); });
    connect(m_offer, &QPushButton::clicked, this, [this] {
        hide();
        if (const std::function<void()> action = std::exchange(m_action, {})) {
            action();
        }
    });
    hide();
}

void NoticeBar::showMessage(const QString &summary, const QString &message, bool failed, const QUrl &link)
{
    m_summary->setText(failed ? u"⚠ "_s + summary : summary);
    m_summary->setAccessibleName(summary);
    m_details->setPlainText(message);
    m_details->setVisible(!message.isEmpty());
    const int lines = std::clamp(static_cast<int>(message.count(u'\n')) + 1, 1, 6);
    m_details->setFixedHeight(m_details->fontMetrics().lineSpacing() * lines + 12);
    m_link = link;
    m_open->setVisible(!link.isEmpty());
    // Where it leads is told before it is followed.
    m_open->setText(tr("Open %1").arg(link.host().replace(u'&', u"&&"_s)));
    m_open->setToolTip(link.toDisplayString());
    m_action = {};
    m_offer->hide();
    show();
}

void NoticeBar::offer(const QString &text, std::function<void()> action)
{
    m_action = std::move(action);
    m_offer->setText(text);
    m_offer->show();
}

} // namespace anchorage
