// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screen.h"

#include <QList>
#include <QMutex>
#include <QObject>
#include <QPointer>
#include <QRect>
#include <QWidget>

#include <atomic>
#include <functional>
#include <thread>

namespace anchorage::bench {

/// Looks from a thread of its own at the places of widgets on the screen until each of them shows text.
class TextWatch : public QObject
{
    Q_OBJECT
public:
    /// `began` is when the program was started, by the clock that `Clock` is.
    TextWatch(QList<QWidget *> widgets, Clock::time_point began, QObject *parent = nullptr);
    ~TextWatch() override;

Q_SIGNALS:
    /// Milliseconds from the start of the program, for each widget in their order; comes from the event loop.
    void shown(const QList<double> &times);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refreshPlaces();
    void watch();

    QList<QPointer<QWidget>> m_widgets;
    Clock::time_point m_began;
    QMutex m_mutex;
    QList<QRect> m_places; ///< on the screen; empty while the widget is not there
    std::atomic_bool m_stopped = false;
    std::thread m_thread;
};

/// The widget's place on the screen; empty where it is not visible.
[[nodiscard]] QRect placeOf(const QWidget *widget);

/// When the program was started, from the argument `--began=NANOSECONDS` of the monotonic clock; now without
/// it.
[[nodiscard]] Clock::time_point beganFrom(const QStringList &arguments);

} // namespace anchorage::bench
