// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QHash>
#include <QMutex>
#include <QString>

namespace anchorage::bench {

/// What the interface's thread did in a while, in milliseconds.
struct InterfaceWork
{
    double longest = 0; ///< the longest event from its delivery to its end, by the clock on the wall
    double busy = 0;    ///< processor time of all events
};

/// An application that times each event of the interface's thread; those inside another one count for that.
class TimedApplication : public QApplication
{
    Q_OBJECT
public:
    TimedApplication(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;

    /// Since the last call. From any thread.
    [[nodiscard]] InterfaceWork takeWork();

    /// Processor time of each kind of event since the start, the most expensive first, and how often each
    /// widget was painted; where `setProfiling` was called.
    void setProfiling() { m_profiling = true; }
    [[nodiscard]] QString profile() const;

private:
    struct Kind
    {
        int count = 0;
        double busy = 0;
        double longest = 0;
    };

    QMutex m_mutex;
    InterfaceWork m_work;
    QHash<QString, Kind> m_kinds;
    QHash<QString, int> m_paints;
    int m_depth = 0;
    bool m_profiling = false;
};

} // namespace anchorage::bench
