// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change_reading.h"

#include <QWidget>

class QAction;
class QLabel;
class QPlainTextEdit;

namespace anchorage {

/// The text diff, hunk by hunk. The hunk with the cursor is the current one; it is staged or unstaged by the
/// button or Space; N and P go to the next and the previous one.
class HunkView : public QWidget
{
    Q_OBJECT
public:
    explicit HunkView(QWidget *parent = nullptr);
    void setReading(const ChangeReading &reading);
    void clear();
    /// For changes that are long committed: there is nothing to stage.
    void setReadOnly();
    /// Of the reading's hunks; -1 where there is none.
    [[nodiscard]] int currentHunk() const;

Q_SIGNALS:
    /// This hunk is to be put into the index, or taken out of it where the reading is a staged one.
    void moveRequested(int hunk);

private:
    void showHunks(const git::FileDiff &diff);
    void step(int direction);
    void updateState();
    [[nodiscard]] QString wordsFor(const ChangeReading &reading) const;

    QList<int> m_firstBlocks; ///< the text block that each hunk begins with
    bool m_movable = false;
    bool m_readOnly = false;
    QPlainTextEdit *m_text;
    QLabel *m_nothing;
    QLabel *m_count;
    QAction *m_move;
    QAction *m_next;
    QAction *m_previous;
};

} // namespace anchorage
