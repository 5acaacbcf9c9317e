// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_watch.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace anchorage::bench {

namespace {

constexpr std::chrono::milliseconds betweenGrabs{2};

} // namespace

QRect placeOf(const QWidget *widget)
{
    return widget == nullptr || !widget->isVisible()
               ? QRect()
               : QRect(widget->mapToGlobal(QPoint(0, 0)), widget->size());
}

Clock::time_point beganFrom(const QStringList &arguments)
{
    for (const QString &argument : arguments) {
        if (argument.startsWith("--began="_L1)) {
            return Clock::time_point(std::chrono::nanoseconds(argument.mid(8).toLongLong()));
        }
    }
    return Clock::now();
}

TextWatch::TextWatch(QList<QWidget *> widgets, Clock::time_point began, QObject *parent)
    : QObject(parent), m_began(began), m_places(widgets.size())
{
    for (QWidget *widget : widgets) {
        m_widgets.append(widget);
        widget->installEventFilter(this);
        widget->window()->installEventFilter(this);
    }
    refreshPlaces();
    m_thread = std::thread([this] { watch(); });
}

TextWatch::~TextWatch()
{
    m_stopped = true;
    m_thread.join();
}

bool TextWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Paint:
        refreshPlaces();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void TextWatch::refreshPlaces()
{
    const QMutexLocker lock(&m_mutex);
    for (qsizetype i = 0; i < m_widgets.size(); ++i) {
        m_places[i] = placeOf(m_widgets[i]);
    }
}

void TextWatch::watch()
{
    const std::unique_ptr<Screen> screen = Screen::open();
    QList<double> times(m_widgets.size(), 0);
    while (screen && !m_stopped && times.contains(0)) {
        QList<QRect> places;
        {
            const QMutexLocker lock(&m_mutex);
            places = m_places;
        }
        for (qsizetype i = 0; i < places.size(); ++i) {
            if (times[i] == 0 && !places[i].isEmpty() && showsText(screen->grab(places[i]))) {
                times[i] = milliseconds(m_began, Clock::now());
            }
        }
        std::this_thread::sleep_for(betweenGrabs);
    }
    if (!m_stopped) {
        QMetaObject::invokeMethod(
            this, [this, times] { Q_EMIT shown(times); }, Qt::QueuedConnection);
    }
}

} // namespace anchorage::bench
