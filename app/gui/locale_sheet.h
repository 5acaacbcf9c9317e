// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "color_scheme.h"

#include <QWidget>

namespace anchorage {

class LocaleTitleGrid;
class PageSession;
namespace preview {
class ContactSheet;
}

/// The page's title in all its locales, as readers get it. The browser that lays it out is started when the
/// sheet is seen for the first time, and does nothing while it is not.
class LocaleSheet : public QWidget
{
    Q_OBJECT
public:
    /// Neither is owned; both outlive the sheet.
    LocaleSheet(PageSession &session, const LocaleTitleGrid &grid, QWidget *parent = nullptr);

    /// The page, or the grid's row, is another one. Cheap.
    void refresh();
    /// As the preview beside it.
    void setColorScheme(preview::ColorScheme scheme);
    /// What is to be seen is laid out.
    [[nodiscard]] bool isSettled() const;
    /// Null before it was seen.
    [[nodiscard]] preview::ContactSheet *sheet() const { return m_sheet; }

Q_SIGNALS:
    /// The author chose a locale that has a row: its line in the file, counted from 0.
    void lineChosen(int line);
    void settled();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void choose(const QString &locale);

    PageSession &m_session;
    const LocaleTitleGrid &m_grid;
    preview::ContactSheet *m_sheet = nullptr;
    preview::ColorScheme m_scheme = preview::ColorScheme::AsInterface;
    bool m_painted = false; ///< something was laid out and has had the time to be painted
};

} // namespace anchorage
