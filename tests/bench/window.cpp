// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialog_prompts.h"
#include "event_timing.h"
#include "key_latency.h"
#include "main_window.h"
#include "preview_pane.h"
#include "process_memory.h"
#include "report.h"
#include "source_editor.h"
#include "source_pane.h"
#include "text_watch.h"
#include "translations.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTimer>
#include <QWebEngineView>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace anchorage;
using namespace anchorage::bench;

namespace {

constexpr int atRest = 3000; // milliseconds

/// Calls `then` once the preview has shown the page for as long as `atRest`: by then the rest has come, too.
void whenSettled(MainWindow &window, const std::function<void()> &then, int rested = 0)
{
    constexpr int step = 200; // milliseconds
    if (rested >= atRest) {
        then();
        return;
    }
    QTimer::singleShot(step, &window, [&window, then, rested] {
        whenSettled(window, then, window.preview()->isIdle() ? rested + step : 0);
    });
}

struct Options
{
    QString mode;
    QString page;
    QString place;
    TypingPlan plan;
    bool profile = false;
};

Options parsed(const QCoreApplication &application)
{
    QCommandLineParser parser;
    const QCommandLineOption keys(u"keys"_s, u"keys to measure"_s, u"number"_s, u"200"_s);
    const QCommandLineOption seconds(u"seconds"_s, u"no key after so many"_s, u"number"_s, u"40"_s);
    const QCommandLineOption place(u"place"_s, u"the line with this text is typed in"_s, u"text"_s);
    const QCommandLineOption profile(u"profile"_s, u"what the interface's thread did, on standard error"_s);
    const QCommandLineOption began(u"began"_s, u"when the program was started, by the monotonic clock"_s,
                                   u"nanoseconds"_s);
    parser.addOptions({keys, seconds, place, profile, began});
    parser.addPositionalArgument(u"mode"_s, u"typing or start"_s);
    parser.addPositionalArgument(u"page"_s, u"the page to open"_s);
    parser.addHelpOption();
    parser.process(application);
    Options options{parser.positionalArguments().value(0),
                    parser.positionalArguments().value(1),
                    parser.value(place),
                    {},
                    parser.isSet(profile)};
    options.plan.keys = parser.value(keys).toInt();
    options.plan.seconds = parser.value(seconds).toInt();
    return options;
}

void measureStart(MainWindow &window, TextWatch &watch)
{
    QObject::connect(&watch, &TextWatch::shown, &window, [&window](const QList<double> &times) {
        whenSettled(window, [times] {
            print({{u"editable"_s, times[0]}, {u"preview"_s, times[1]}, {u"memory"_s, memoryOfTree()}});
            QCoreApplication::exit(0);
        });
    });
}

/// Puts the cursor before the first letter of the line that holds `text`.
bool placeCursor(const MainWindow &window, const QString &text)
{
    const QTextDocument &document = *window.source()->editor()->document();
    const QTextCursor found = document.find(text);
    if (found.isNull()) {
        return false;
    }
    window.source()->goToLine(found.blockNumber());
    window.source()->editor()->setFocus();
    return true;
}

/// Types from another thread, as somebody in front of the screen.
class TypingThread
{
public:
    TypingThread(TimedApplication &application, const TypingPlan &plan, quint64 window)
        : m_thread([&application, plan, window] { run(application, plan, window); })
    {
    }
    ~TypingThread() { m_thread.join(); }
    TypingThread(const TypingThread &) = delete;
    TypingThread &operator=(const TypingThread &) = delete;

private:
    static void run(TimedApplication &application, const TypingPlan &plan, quint64 window)
    {
        const std::unique_ptr<Screen> screen = Screen::open();
        TypingOutcome outcome{{}, u"no display with XTEST and MIT-SHM"_s};
        QJsonArray longest;
        QJsonArray busy;
        if (screen) {
            screen->focus(window);
            outcome = measureTyping(
                *screen, plan, [&] { (void)application.takeWork(); },
                [&] {
                    const InterfaceWork work = application.takeWork();
                    longest.append(work.longest);
                    busy.append(work.busy);
                });
        }
        QJsonObject result = toJson(outcome);
        result.insert(u"longest"_s, longest);
        result.insert(u"busy"_s, busy);
        print(result);
        // Not quit(): that asks what to do with the text.
        QMetaObject::invokeMethod(
            qApp, [] { QCoreApplication::exit(0); }, Qt::QueuedConnection);
    }

    std::thread m_thread;
};

void measure(TimedApplication &application, MainWindow &window, const Options &options,
             std::unique_ptr<TypingThread> &typing)
{
    whenSettled(window, [&application, &window, &options, &typing] {
        if (!placeCursor(window, options.place)) {
            print({{u"failure"_s, u"the page does not hold the text of --place"_s}});
            QApplication::exit(1);
            return;
        }
        whenSettled(window, [&application, &window, &options, &typing] {
            TypingPlan plan = options.plan;
            // Without the corner where the pane makes the engine paint.
            plan.area = placeOf(window.preview()->findChild<QWebEngineView *>()).adjusted(2, 2, 0, 0);
            if (options.profile) {
                application.setProfiling();
            }
            typing = std::make_unique<TypingThread>(application, plan, window.winId());
        });
    });
}

} // namespace

/// `bench_window typing PAGE --place=TEXT` and `bench_window start PAGE`: the real window on a real display.
/// Typing prints for each key how long its pixels took and what the interface's thread did, start prints when
/// texts were on the screen and how much memory all processes take.
int main(int argc, char **argv)
{
    if (::geteuid() == 0) {
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    }
    preview::registerUrlScheme();
    TimedApplication application(argc, argv);
    const Clock::time_point began = beganFrom(QApplication::arguments());
    installTranslators(QLocale());
    const Options options = parsed(application);

    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    DialogPrompts prompts;
    MainWindow window(WindowSettings(store), prompts);
    prompts.setWindow(&window);
    window.session().keepUnsavedTextIn(folder.filePath(u"journal"_s));
    std::unique_ptr<TextWatch> watch;
    if (options.mode == u"start") {
        watch = std::make_unique<TextWatch>(
            QList<QWidget *>{window.source()->editor(), window.preview()->findChild<QWebEngineView *>()},
            began);
        measureStart(window, *watch);
    }
    window.show();
    if (!window.open(options.page)) {
        print({{u"failure"_s, u"the page could not be opened"_s}});
        return 1;
    }
    std::unique_ptr<TypingThread> typing;
    if (options.mode == u"typing") {
        measure(application, window, options, typing);
    }
    const int result = QApplication::exec();
    typing.reset();
    watch.reset();
    if (options.profile) {
        std::fputs(application.profile().toLocal8Bit().constData(), stderr);
    }
    return result;
}
