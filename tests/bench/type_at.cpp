// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "key_latency.h"
#include "report.h"

#include <QCoreApplication>
#include <QStringList>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace anchorage::bench;

/// `bench_type_at SHARE KEYS SECONDS [PICTURE]`: types at the beginning of the text in the largest window on
/// the display, whosever it is, and watches the part of the window to the right of SHARE (0 to 1) of its
/// width. PICTURE is where a picture of the screen goes.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const std::unique_ptr<Screen> screen = Screen::open();
    if (!screen || arguments.size() < 4) {
        print({{u"failure"_s, u"no display with XTEST and MIT-SHM, or too few arguments"_s}});
        return 1;
    }
    Screen::Window window;
    for (int tries = 0; tries < 300 && window.place.width() < 400; ++tries) {
        QThread::msleep(100);
        window = screen->largestWindow();
    }
    screen->maximise(window.id);
    QThread::msleep(1000);
    const QRect place = screen->largestWindow().place;
    const int left = place.left() + static_cast<int>(place.width() * arguments[1].toDouble());
    TypingPlan plan;
    // Without a menu bar above, and without a status bar below that may count the letters.
    constexpr int above = 32;
    constexpr int below = 60;
    plan.area = QRect(QPoint(left, place.top() + above), place.bottomRight() - QPoint(0, below));
    plan.keys = arguments[2].toInt();
    plan.seconds = arguments[3].toInt();
    const bool rests = !screen->settled(plan.area, 2000, plan.patience).isNull();
    screen->focus(window.id);
    screen->press(Screen::Key::ControlHome);
    const TypingOutcome outcome = rests ? measureTyping(
                                              *screen, plan, [] {}, [] {})
                                        : TypingOutcome{{}, u"the window does not come to rest"_s};
    if (arguments.size() > 4) {
        screen->grab(place).save(arguments[4]);
    }
    print(toJson(outcome));
    return outcome.failure.isEmpty() ? 0 : 1;
}
