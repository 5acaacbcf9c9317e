// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "line_places.h"
#include "liquid.h"
#include "liquid_host.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJSEngine>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QMutex>
#include <QSemaphore>
#include <QThread>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE declares a function, which must not end up in a namespace.
static void initLiquidResources()
{
    Q_INIT_RESOURCE(liquid_dialect);
    Q_INIT_RESOURCE(liquid_engine);
}

namespace anchorage::preview {

namespace {

constexpr uint scriptStack =
    64 << 20; // bytes; blocks may be nested a hundred deep, each several calls of the engine
constexpr int watchInterval = 5; // milliseconds
constexpr int grace = 1000;      // milliseconds beyond its own limit before the script is interrupted

QString resource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The engine warns of variables that liquidjs uses above their declaration, which is no fault and nothing
/// for the user's terminal.
class QuietCompiler
{
public:
    QuietCompiler() { s_previous = QLoggingCategory::installFilter(filter); }
    ~QuietCompiler() { QLoggingCategory::installFilter(s_previous); }
    Q_DISABLE_COPY_MOVE(QuietCompiler)

private:
    static void filter(QLoggingCategory *category)
    {
        if (s_previous != nullptr) {
            s_previous(category);
        }
        if (QLatin1StringView(category->categoryName()) == "qt.qml.compiler"_L1) {
            category->setEnabled(QtWarningMsg, false);
        }
    }
    static inline QLoggingCategory::CategoryFilter s_previous = nullptr;
};

QString markText(const QString &message)
{
    return u"\n\n<span class=\"anchorage-liquid-mark\">"_s + message.toHtmlEscaped() + u"</span>\n"_s;
}

/// The site's own addresses, longest first: what is taken off where an address begins.
QString basesOf(const LiquidContext &context)
{
    if (context.links == LinkBases::Published || !context.source) {
        return {};
    }
    const LiquidValue site = context.source->site();
    const auto scalar = [&](QStringView key) {
        QString text = site[key].text() == nullptr ? QString() : *site[key].text();
        while (text.endsWith(u'/')) {
            text.chop(1);
        }
        return text;
    };
    const QString url = scalar(u"url");
    QString base = scalar(u"baseurl");
    if (!base.isEmpty() && !base.startsWith(u'/')) {
        base.prepend(u'/');
    }
    QStringList bases{url + base, url, base};
    bases.removeAll(QString());
    return bases.join(u'\n');
}

LiquidResult resultOf(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    LiquidResult result;
    result.text = object.value(u"text"_s).toString();
    const QJsonArray numbers = object.value(u"places"_s).toArray();
    QList<LinePlace> places;
    places.reserve(numbers.size() / 3);
    for (qsizetype i = 0; i + 2 < numbers.size(); i += 3) {
        places.append({numbers[i].toInt(), numbers[i + 1].toInt(), numbers[i + 2].toInt() != 0});
    }
    const QJsonArray marks = object.value(u"marks"_s).toArray();
    for (const QJsonValue value : marks) {
        result.marks.append({value[u"line"_s].toInt(), value[u"label"_s].toString(),
                             value[u"message"_s].toString(), value[u"known"_s].toBool()});
    }
    if (const QJsonValue stopped = object.value(u"stopped"_s); stopped.isString()) {
        const int line = object.value(u"line"_s).toInt();
        places.append({result.text.size(), line, false});
        result.text += markText(stopped.toString());
        result.marks.append({line, u"liquid"_s, stopped.toString(), false});
        result.complete = false;
    }
    result.sourceLines = sourceLinesOf(result.text, places);
    return result;
}

/// Nothing could be expanded: the engine itself failed.
LiquidResult failure(const QString &message)
{
    LiquidResult result;
    result.text = markText(message);
    result.sourceLines = QList<int>(result.text.count(u'\n') + 1, 0);
    result.marks.append({0, u"liquid"_s, message, false});
    result.complete = false;
    return result;
}

} // namespace

int LiquidResult::sourceLine(int line) const
{
    if (sourceLines.isEmpty() || line < 0) {
        return line;
    }
    return sourceLines[qMin(static_cast<qsizetype>(line), sourceLines.size() - 1)];
}

bool hasLiquid(QStringView text)
{
    return text.contains(u"{{") || text.contains(u"{%");
}

/// The thread of the script and what lives in it.
class LiquidEngine::Private : public QThread
{
public:
    ~Private() override
    {
        if (isRunning()) {
            quit();
            wait();
        }
    }

    LiquidResult expand(QStringView source, const LiquidContext &context, const LiquidLimits &limits);

private:
    void run() override;
    void setUp();
    QJSValue function(const QString &name) const { return m_api.property(name); }
    QString expandHere(const QString &source, const LiquidContext &context, int milliseconds);

    QMutex m_mutex; ///< held by the one who is being served
    QSemaphore m_ready;
    QObject *m_worker = nullptr;
    QJSEngine *m_engine = nullptr; ///< lives in run()
    LiquidHost *m_host = nullptr;
    QJSValue m_api;
    QString m_problem;                           ///< why the engine cannot be used; empty where it can
    std::shared_ptr<const LiquidSource> m_known; ///< whose site the script holds
};

void LiquidEngine::Private::run()
{
    QJSEngine engine;
    LiquidHost host;
    QObject worker;
    QJSEngine::setObjectOwnership(&host, QJSEngine::CppOwnership);
    m_engine = &engine;
    m_host = &host;
    m_worker = &worker;
    setUp();
    m_ready.release();
    exec();
    m_api = QJSValue();
    m_engine = nullptr;
}

void LiquidEngine::Private::setUp()
{
    initLiquidResources();
    const QuietCompiler quiet;
    const QStringList files{u"values"_s,         u"time"_s,  u"expressions"_s, u"template"_s,
                            u"output"_s,         u"tags"_s,  u"jekyll_tags"_s, u"filters"_s,
                            u"jekyll_filters"_s, u"engine"_s};
    const auto evaluate = [this](const QString &name, const QString &path) {
        const QString script = resource(path);
        const QJSValue value = m_engine->evaluate(script, name);
        if (script.isEmpty() || value.isError()) {
            m_problem = name + u':' + value.property(u"lineNumber"_s).toString() + u": "_s + value.toString();
        }
        return m_problem.isEmpty();
    };
    if (!evaluate(u"liquidjs"_s, u":/anchorage/liquid/liquid.browser.umd.js"_s) ||
        !evaluate(u"values"_s, u":/anchorage/liquid/values.js"_s)) {
        return;
    }
    m_api = m_engine->globalObject().property(u"anchorage"_s);
    m_api.setProperty(u"liquidjs"_s, m_engine->globalObject().property(u"liquidjs"_s));
    m_api.setProperty(u"host"_s, m_engine->newQObject(m_host));
    for (const QString &name : files.sliced(1)) {
        if (!evaluate(name, u":/anchorage/liquid/"_s + name + u".js"_s)) {
            return;
        }
    }
    const QJSValue value = function(u"setUp"_s).call();
    m_problem = value.isError() ? value.toString() + value.property(u"stack"_s).toString() : QString();
}

QString LiquidEngine::Private::expandHere(const QString &source, const LiquidContext &context,
                                          int milliseconds)
{
    m_engine->setInterrupted(false);
    m_host->setContext(&context);
    if (m_known != context.source) {
        const LiquidValue site = context.source ? context.source->site() : LiquidValue(LiquidValue::Hash());
        function(u"setSite"_s).call({QString::fromUtf8(site.encoded())});
        m_known = context.source;
    }
    const LiquidValue::Hash jekyll{{LiquidValue(u"version"_s), LiquidValue(u"4.3.1"_s)},
                                   {LiquidValue(u"environment"_s), LiquidValue(context.environment)}};
    const LiquidValue around(context.isMarkdown ? u"\n"_s : QString());
    const LiquidValue environment(LiquidValue::Hash{
        {LiquidValue(u"page"_s), context.page},
        {LiquidValue(u"layout"_s), context.layout},
        {LiquidValue(u"jekyll"_s), LiquidValue(jekyll)},
        {LiquidValue(u"highlighter_prefix"_s), around},
        {LiquidValue(u"highlighter_suffix"_s), around},
    });
    QJSValue value =
        function(u"expand"_s)
            .call({source, QString::fromUtf8(environment.encoded()), milliseconds, basesOf(context)});
    if (value.isError() || m_engine->isInterrupted()) {
        m_engine->setInterrupted(false);
        const QString message = value.isError() && !value.toString().contains("Interrupted"_L1)
                                    ? value.toString()
                                    : m_host->message(u"time"_s);
        value = function(u"result"_s).call({message});
    }
    m_host->setContext(nullptr);
    return value.toString();
}

LiquidResult LiquidEngine::Private::expand(QStringView source, const LiquidContext &context,
                                           const LiquidLimits &limits)
{
    const QMutexLocker lock(&m_mutex);
    if (!isRunning()) {
        setStackSize(scriptStack);
        start();
        m_ready.acquire();
    }
    if (!m_problem.isEmpty()) {
        return failure(m_problem);
    }
    QString json;
    QSemaphore done;
    const QString text = source.toString();
    QMetaObject::invokeMethod(
        m_worker,
        [&] {
            json = expandHere(text, context, limits.milliseconds);
            done.release();
        },
        Qt::QueuedConnection);
    // Whoever waits is also the watchdog.
    const QDeadlineTimer deadline(limits.milliseconds + grace);
    while (!done.tryAcquire(1, watchInterval)) {
        if (deadline.hasExpired() || (limits.cancelled != nullptr && *limits.cancelled)) {
            m_engine->setInterrupted(true);
        }
    }
    return resultOf(json);
}

LiquidEngine::LiquidEngine() : d(std::make_unique<Private>()) {}

LiquidEngine::~LiquidEngine() = default;

LiquidResult LiquidEngine::expand(QStringView source, const LiquidContext &context,
                                  const LiquidLimits &limits)
{
    if (!hasLiquid(source)) {
        LiquidResult result;
        result.text = source.toString();
        return result;
    }
    return d->expand(source, context, limits);
}

} // namespace anchorage::preview
