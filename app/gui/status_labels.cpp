// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "status_labels.h"

#include "locale_names.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace anchorage {

StatusLabels::StatusLabels(QWidget *parent)
    : QWidget(parent), m_problems(new QLabel(this)), m_locale(new QLabel(this)), m_position(new QLabel(this))
{
    setObjectName(u"statusLabels"_s);
    m_problems->setObjectName(u"problemLabel"_s);
    m_locale->setObjectName(u"localeLabel"_s);
    m_position->setObjectName(u"positionLabel"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    for (QLabel *label : {m_problems, m_locale, m_position}) {
        layout->addWidget(label);
    }
}

void StatusLabels::showProblems(const QString &summary)
{
    m_problems->setText(summary);
}

void StatusLabels::showLocale(const QString &locale)
{
    if (locale.isEmpty()) {
        m_locale->clear();
        return;
    }
    const QString name = localeNameIn(locale, QLocale().bcp47Name());
    m_locale->setText(name.isEmpty() ? tr("Preview: %1").arg(locale)
                                     : tr("Preview: %1 (%2)").arg(locale, name));
}

void StatusLabels::showLine(int line)
{
    m_position->setText(line < 0 ? QString() : tr("Line %1").arg(line + 1));
}

} // namespace anchorage
