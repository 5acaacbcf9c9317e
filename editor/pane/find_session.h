// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text_search.h"

#include <QObject>
#include <QTextCursor>
#include <QTimer>

namespace anchorage {

class SourceEditor;

/// One search in the text of an editor: finds in the background, follows the edits, moves from match to match
/// and replaces. While it is active the editor shows its matches.
class FindSession : public QObject
{
    Q_OBJECT
public:
    /// How a move got to its match.
    enum class Move { Nowhere, Along, AroundTheEnd, AroundTheStart };

    FindSession(SourceEditor *editor, QObject *parent);

    /// Only an active session searches. A session that becomes inactive forgets its matches and its scope.
    void setActive(bool active);
    /// Searches anew; a pattern that cannot be used becomes `problem`.
    void setQuery(const SearchQuery &query);
    [[nodiscard]] bool isEmpty() const { return m_query.pattern.isEmpty(); }
    /// Looks only there, as far as later edits leave of it; everywhere for a null cursor.
    void setScope(const QTextCursor &selection);

    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] SearchRun::State state() const { return m_run.state(); }
    [[nodiscard]] qsizetype count() const { return m_run.matches().size(); }
    /// Which match the editor's selection is, or -1.
    [[nodiscard]] qsizetype current() const { return m_current; }

    /// From now on the first match at or behind that position is selected as soon as it is found.
    void selectFrom(int position);
    Move selectNext();
    Move selectPrevious();

    /// Replaces the selected match and selects the next one; only selects where none is selected. True if it
    /// replaced.
    bool replaceCurrent(const QString &replacement);
    /// Replaces all as one undo step and gives their number; -1, and nothing is done, where not all could be
    /// found.
    qsizetype replaceAll(const QString &replacement);

Q_SIGNALS:
    /// Matches, current match or problem.
    void changed();

private:
    void restart();
    void work();
    bool finish();
    void jumpWhenFound();
    void followCursor();
    [[nodiscard]] qsizetype selectedMatch() const;
    void select(qsizetype index);
    void show();
    void followEdit();

    SourceEditor *m_editor;
    SearchQuery m_query;
    TextSearch m_search;
    SearchRun m_run;
    QTextCursor m_scope;
    QString m_problem;
    QTimer m_restart;
    QTimer m_worker;
    qsizetype m_current = -1;
    int m_jumpFrom = -1;
    bool m_active = false;
    bool m_stale = false; ///< the text has changed since `m_run` began
};

} // namespace anchorage
