// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "locale_sheet.h"

#include "contact_sheet.h"
#include "locale_names.h"
#include "locale_title_grid.h"
#include "page_session.h"
#include "shown_title.h"

#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

constexpr int paintMilliseconds = 500;

} // namespace

LocaleSheet::LocaleSheet(PageSession &session, const LocaleTitleGrid &grid, QWidget *parent)
    : QWidget(parent), m_session(session), m_grid(grid)
{
    setObjectName(u"localeSheet"_s);
    setAccessibleName(tr("Titles in all locales"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void LocaleSheet::showEvent(QShowEvent *event)
{
    if (m_sheet == nullptr) {
        m_sheet = new preview::ContactSheet(this);
        m_sheet->setColorScheme(m_scheme);
        layout()->addWidget(m_sheet);
        connect(m_sheet, &preview::ContactSheet::localeActivated, this, &LocaleSheet::choose);
        connect(m_sheet, &preview::ContactSheet::laidOut, this, [this] {
            // What is laid out is on the screen a few frames later.
            QTimer::singleShot(paintMilliseconds, this, [this] {
                m_painted = true;
                Q_EMIT settled();
            });
        });
    }
    QWidget::showEvent(event);
    refresh();
}

void LocaleSheet::setColorScheme(preview::ColorScheme scheme)
{
    m_scheme = scheme;
    if (m_sheet != nullptr) {
        m_sheet->setColorScheme(scheme);
    }
}

bool LocaleSheet::isSettled() const
{
    return !isVisible() || (m_sheet != nullptr && m_sheet->isIdle() && m_painted);
}

void LocaleSheet::refresh()
{
    if (m_sheet == nullptr || !isVisible()) {
        return;
    }
    const QString language = QLocale().bcp47Name();
    const SiteConfig &site = m_session.siteConfig();
    const FrontMatter &frontMatter = m_session.document().frontMatter();
    QList<preview::ContactSheetEntry> entries;
    for (const ShownTitle &shown : shownTitles(frontMatter, frontMatter.map(m_grid.currentMap()),
                                               site.value(u"lang"_s, u"en"_s), language)) {
        entries.append({shown.locale, localeNameIn(shown.locale, language), shown.title,
                        localeDirection(shown.locale), shown.badge});
    }
    preview::ContactSheetLook look;
    look.siteTitle = site.value(u"title"_s);
    m_sheet->setEntries(entries, look);
    m_sheet->setCurrentLocale(m_grid.currentLocale());
}

void LocaleSheet::choose(const QString &locale)
{
    const LocaleMap *map = m_session.document().frontMatter().map(m_grid.currentMap());
    const int row = map == nullptr ? -1 : map->rowOf(locale);
    if (row >= 0) {
        Q_EMIT lineChosen(map->rows[row].line);
    }
}

} // namespace anchorage
