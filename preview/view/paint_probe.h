// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

class QWidget;

namespace anchorage::preview {

/// Finds out when what the page holds now can be seen in the widget. No signal of the web engine tells that:
/// a frame passes from the page through the compositor to the widget, each in its own thread. So the page is
/// asked several times in a row to change one invisible pixel and to answer at its next frame; each time the
/// widget must have painted something after the question. Frames do not overtake each other, and fewer are
/// under way than there are passes.
class PaintProbe : public QObject
{
    Q_OBJECT

public:
    static constexpr int passes = 3;
    /// Milliseconds without a further start before the page is asked: its frames would get into the way of
    /// somebody who types.
    static constexpr int rest = 100;
    static constexpr int patience =
        1000; ///< milliseconds to wait for a widget that may be covered and paints nothing

    /// `view` is the web view; it outlives the probe or is null from then on.
    explicit PaintProbe(QWidget *view, QObject *parent = nullptr);

    /// Starts over. Nothing that was reported before counts.
    void start();

    /// The page's answer to `ask`.
    void answer(quint64 ticket, int pass);

    /// Whether everything from before the last start() has been painted.
    [[nodiscard]] bool isDone() const { return m_pass > passes; }

Q_SIGNALS:
    /// To be answered by answer() with the same values, after the page's next frame.
    void ask(quint64 ticket, int pass);

    /// Comes from the event loop, never from inside a paint event.
    void done();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void askNext();
    void proceed();

    QPointer<QWidget> m_view;
    QTimer m_rest;
    QTimer m_timer;
    quint64 m_ticket = 0;
    int m_pass = passes + 1;
    bool m_painted = false;  ///< since the page was asked
    bool m_answered = false; ///< by the page, in this pass
};

} // namespace anchorage::preview
