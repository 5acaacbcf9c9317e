// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change_reading.h"

#include <QWidget>

class QLabel;
class QTabWidget;

namespace anchorage {

class HunkView;
class LocaleChangesTable;
class RedlineText;

/// What one version of a page changed: a title as a redline of its own where one is asked about, the body as
/// a redline, the locales, the text.
class VersionDetail : public QWidget
{
    Q_OBJECT
public:
    explicit VersionDetail(QWidget *parent = nullptr);
    /// A pane that shows redlines (see `redlineReady`) in the place of the simple one here. Becomes a child.
    void setRedlinePane(QWidget *pane);
    /// Shows the first reading that has something to show, unless the one that is shown has.
    void setReading(const ChangeReading &reading);
    /// HTML of the title's change; empty for none.
    void setTitle(const QString &html);
    /// Shows a sentence in the place of the readings.
    void setSentence(const QString &sentence);

Q_SIGNALS:
    /// What the pane that was passed in is to show.
    void redlineReady(const anchorage::ChangeReading &reading);

private:
    QLabel *m_sentence;
    RedlineText *m_title;
    QTabWidget *m_tabs;
    RedlineText *m_redline;
    QWidget *m_redlinePane;
    LocaleChangesTable *m_locales;
    HunkView *m_hunks;
};

} // namespace anchorage
