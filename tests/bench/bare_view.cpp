// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphics.h"
#include "process_memory.h"
#include "report.h"
#include "text_watch.h"

#include <QApplication>
#include <QTimer>
#include <QUrl>
#include <QWebEngineView>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace anchorage::bench;

/// `bench_bare_view HTML-FILE [--began=NANOSECONDS]`: Qt's web view and nothing else, with that file. Prints
/// when text was on the screen and how much memory all its processes take a while later.
int main(int argc, char **argv)
{
    if (::geteuid() == 0) {
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    }
    QApplication application(argc, argv);
    // What is compared is what we put around the engine, not how it draws.
    anchorage::preview::chooseGraphics();
    const QStringList arguments = QApplication::arguments();
    QWebEngineView view;
    view.resize(570, 800);
    TextWatch watch({&view}, beganFrom(arguments));
    QObject::connect(&watch, &TextWatch::shown, &view, [](const QList<double> &times) {
        constexpr int atRest = 3000; // milliseconds
        QTimer::singleShot(atRest, qApp, [times] {
            print({{u"preview"_s, times.first()}, {u"memory"_s, memoryOfTree()}});
            QApplication::quit();
        });
    });
    view.load(QUrl::fromLocalFile(arguments.value(1)));
    view.show();
    return QApplication::exec();
}
