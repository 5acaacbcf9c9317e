// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialog_prompts.h"
#include "journal.h"
#include "main_window.h"
#include "preview_pane.h"
#include "sample_site.h"
#include "screenshot.h"
#include "translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

#include <cstring>

using namespace Qt::StringLiterals;
using namespace anchorage;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Program)
};

bool hasArgument(int argc, char **argv, const char *name)
{
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], name) == 0) {
            return true;
        }
    }
    return false;
}

/// Decides what must be decided before the application object exists.
void prepareEnvironment(int argc, char **argv)
{
    if (hasArgument(argc, argv, "--screenshot") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    preview::registerUrlScheme();
}

void nameApplication()
{
    QCoreApplication::setApplicationName(u"anchorage"_s);
    QCoreApplication::setOrganizationName(u"anchorage"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ANCHORAGE_VERSION));
    installTranslators(QLocale());
}

struct Options
{
    QString screenshot;
    QSize size;
    bool sample = false;
    QString part;
    PictureChoices choices;
    QString path;
};

QSize sizeFrom(const QString &text)
{
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

Options parseOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Tr::tr("Edits the multilingual pages of a Jekyll site."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption screenshot(
        u"screenshot"_s, Tr::tr("Write a picture of the window to <file> once it is painted, and exit."),
        u"file"_s);
    const QCommandLineOption size(u"size"_s, Tr::tr("Size of the window, for instance 1440x900."), u"size"_s);
    const QCommandLineOption sample(u"sample"_s, Tr::tr("Open a working copy of the sample site."));
    const QCommandLineOption part(u"show"_s, Tr::tr("What to show at first: <part> is changes or locales."),
                                  u"part"_s);
    const QCommandLineOption preview(
        u"preview"_s, Tr::tr("For a picture: how the preview is dressed, plain, site or exact."), u"mode"_s);
    const QCommandLineOption locale(u"locale"_s, Tr::tr("For a picture: the locale that is shown."),
                                    u"tag"_s);
    const QCommandLineOption colors(
        u"colours"_s, Tr::tr("For a picture: the preview’s colours, light or dark."), u"colours"_s);
    const QCommandLineOption width(
        u"preview-width"_s, Tr::tr("For a picture: the preview’s width, phone, tablet or full."), u"width"_s);
    parser.addOptions({screenshot, size, sample, part, preview, locale, colors, width});
    parser.addPositionalArgument(u"path"_s, Tr::tr("A page, layout or data file, or the folder of a site."),
                                 u"[path]"_s);
    parser.process(application);
    return {parser.value(screenshot),
            sizeFrom(parser.value(size)),
            parser.isSet(sample),
            parser.value(part),
            {parser.value(preview), parser.value(locale), parser.value(colors), parser.value(width)},
            parser.positionalArguments().value(0)};
}

void printError(const QString &text)
{
    QTextStream(stderr) << u"anchorage: "_s << text << Qt::endl;
}

/// The sample's first page in a working copy below the user's data folder; empty where that failed.
QString sampleToOpen(MainWindow &window)
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/anchorage/sample-site"_s;
    const Result<QString> sample = prepareSampleSite(folder);
    if (!sample.ok()) {
        Q_EMIT window.session().failed(sample.reason());
        return {};
    }
    return sample.value() + u'/' + samplePage();
}

/// Help and version are text, and are wanted where there is no display, too.
bool wantsText(int argc, char **argv)
{
    const auto given = [&](const char *name) { return hasArgument(argc, argv, name); };
    return given("--help") || given("-h") || given("--help-all") || given("--version") || given("-v");
}

void printText(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    nameApplication();
    parseOptions(application);
}

} // namespace

int main(int argc, char **argv)
{
    if (wantsText(argc, argv)) {
        printText(argc, argv);
    }
    prepareEnvironment(argc, argv);
    const QApplication application(argc, argv);
    nameApplication();
    QGuiApplication::setApplicationDisplayName(u"Anchorage"_s);
    QGuiApplication::setDesktopFileName(u"org.anchorage.Anchorage"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/anchorage/icons/org.anchorage.Anchorage.svg"_s));
    const Options options = parseOptions(application);

    QSettings store;
    DialogPrompts prompts;
    MainWindow window(WindowSettings(store), prompts);
    prompts.setWindow(&window);
    if (options.size.isValid()) {
        window.resize(options.size);
    }
    QString failure;
    QObject::connect(&window.session(), &PageSession::failed, &window,
                     [&failure](const QString &reason) { failure = reason; });
    if (options.screenshot.isEmpty()) {
        window.session().keepUnsavedTextIn(journalFolder());
    }
    QObject::connect(&window, &MainWindow::newWindowWanted, &window, [](const QString &path) {
        QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                path.isEmpty() ? QStringList() : QStringList{path});
    });
    const QString path = options.sample ? sampleToOpen(window) : options.path;
    window.show();
    if (!path.isEmpty()) {
        window.open(path);
    } else if (options.screenshot.isEmpty() && !options.sample) {
        window.restoreSession();
    }
    window.showPart(options.part);
    if (options.screenshot.isEmpty()) {
        window.offerLostTexts(journalFolder());
        return QApplication::exec();
    }
    if (!failure.isEmpty()) {
        printError(failure);
        return 1;
    }
    Screenshot screenshot(window, options.screenshot);
    if (const QString error = screenshot.choose(options.choices); !error.isEmpty()) {
        printError(error);
        return 1;
    }
    QObject::connect(&screenshot, &Screenshot::finished, &window, [](const QString &error) {
        if (!error.isEmpty()) {
            printError(error);
        }
        QCoreApplication::exit(error.isEmpty() ? 0 : 1);
    });
    QTimer::singleShot(0, &screenshot, &Screenshot::takeWhenPainted);
    return QApplication::exec();
}
