// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conflict_regions.h"

#include <QFrame>
#include <QPointer>

class QAction;
class QLabel;

namespace anchorage {

class ConflictMarks;
class PageDocument;
class SourcePane;

/// A bar above the source of a page in which git left both sides between markers: says how many places are
/// left, goes to them and decides them, each as one undo step of the page. Marks the places in the source.
/// Hidden where there is none.
class ConflictBar : public QFrame
{
    Q_OBJECT
public:
    /// The pane shows the document that `setDocument` names; not owned, and outlives the bar.
    ConflictBar(SourcePane &pane, QWidget *parent = nullptr);

    /// The page that the pane shows from now on; null for none. Not owned.
    void setDocument(PageDocument *document);
    [[nodiscard]] const QList<ConflictRegion> &regions() const { return m_regions; }

Q_SIGNALS:
    /// A sentence for people: why a place was not decided.
    void told(const QString &sentence);

private:
    QAction *addChoice(const QString &text, const QString &name, const QString &tip);
    void look();
    void lookAtChange();
    void showState();
    void decide(RegionChoice choice);
    void step(int by);
    /// The place that the cursor is in, or the next one; -1 where there is none.
    [[nodiscard]] int current() const;

    SourcePane &m_pane;
    QPointer<PageDocument> m_document;
    QList<ConflictRegion> m_regions;
    ConflictMarks *m_marks;
    QLabel *m_label;
    QAction *m_previous;
    QAction *m_next;
    QAction *m_ours;
    QAction *m_theirs;
    QAction *m_both;
};

} // namespace anchorage
