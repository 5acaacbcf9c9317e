// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview_pane.h"

#include "live_renderer.h"
#include "message_bar.h"
#include "page_bridge.h"
#include "paint_probe.h"
#include "preview_page.h"
#include "request_interceptor.h"
#include "scheme_handler.h"
#include "script_call.h"

#include <QAction>
#include <QEvent>
#include <QFile>
#include <QJsonObject>
#include <QMenu>
#include <QTimer>
#include <QVBoxLayout>
#include <QWebChannel>
#include <QWebEngineDownloadRequest>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>
#include <QWebEngineView>

#include <optional>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE declares a function, which must not end up in a namespace. Without it a program that links
// the static library has no resources.
static void initPreviewResources()
{
    Q_INIT_RESOURCE(anchorage_preview);
}

namespace anchorage::preview {

namespace {

constexpr qreal zoomStep = 1.1;
constexpr qreal smallestZoom = 0.3;
constexpr qreal largestZoom = 5;
constexpr int answerTime = 15'000; // milliseconds; a page of the largest size takes a few seconds

QString resourceText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QByteArray emptyDocument()
{
    PageFrame frame;
    frame.defaultStyle = defaultStyleSheet();
    QString html = pageHtml(frame, {});
    // In Qt 6.4 a scheme handler cannot send headers, so the policy stands in the document, before anything
    // loads.
    const QString scheme = QString::fromLatin1(urlSchemeName()) + u':';
    const QString policy =
        u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src %1 data:; "
        "style-src %1 'unsafe-inline'; font-src %1; media-src %1; base-uri %1; form-action 'none'\">\n"_s.arg(
            scheme);
    html.insert(html.indexOf(u"<head>"_s) + 6, u'\n' + policy);
    return html.toUtf8();
}

QWebEngineScript ownScript()
{
    QWebEngineScript script;
    script.setName(u"anchorage"_s);
    script.setWorldId(QWebEngineScript::ApplicationWorld);
    script.setInjectionPoint(QWebEngineScript::DocumentReady);
    script.setRunsOnSubFrames(false);
    script.setSourceCode(resourceText(u":/qtwebchannel/qwebchannel.js"_s) +
                         resourceText(u":/anchorage/preview/preview.js"_s));
    return script;
}

QUrl folderUrl(const QString &pageFolder, int generation)
{
    QString folder = pageFolder;
    while (folder.startsWith(u'/')) {
        folder.remove(0, 1);
    }
    if (!folder.isEmpty() && !folder.endsWith(u'/')) {
        folder += u'/';
    }
    return repositoryUrl(folder, generation);
}

QJsonObject toJson(const PreviewContent &content, int generation)
{
    const PageFrame &frame = content.frame;
    return {{u"title"_s, frame.title},
            {u"lang"_s, frame.localeTag},
            {u"dir"_s, frame.direction == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s},
            {u"baseUrl"_s, folderUrl(content.pageFolder, generation).toString(QUrl::FullyEncoded)},
            {u"styleSheets"_s, QJsonArray::fromStringList(frame.styleSheets)}};
}

bool isFollowable(const QUrl &url)
{
    static const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s};
    return url.isValid() && (schemes.contains(url.scheme()) || repositoryPath(url));
}

} // namespace

class PreviewPane::Private
{
public:
    explicit Private(PreviewPane *pane);
    ~Private();

    void send();
    void sendCursor();
    void configure();
    void call(QLatin1StringView function, const QJsonArray &arguments);
    void start();
    void zoomTo(qreal factor);

    void onReady();
    void onRendered(const RenderOutcome &outcome);
    void onApplied(quint64 revision);
    void onPainted();
    void onLink(const QString &url);
    void onBroken(const QString &sentence);

    PreviewPane *q = nullptr;
    QWebEngineProfile *profile = nullptr;
    RequestInterceptor *interceptor = nullptr;
    SchemeHandler *handler = nullptr;
    PageBridge *bridge = nullptr;
    PreviewPage *page = nullptr;
    QWebEngineView *view = nullptr;
    MessageBar *bar = nullptr;
    LiveRenderer *renderer = nullptr;
    PaintProbe *probe = nullptr;
    QTimer answerTimer; ///< runs while the page owes an answer

    QAction *copyAction = nullptr;

    std::optional<PreviewContent> content; ///< the newest; none before the first
    QHash<quint64, QJsonObject> frames;    ///< of the revisions that are being rendered
    QString repository;
    ColorScheme scheme = ColorScheme::AsInterface;
    int cursorLine = -1;      ///< in the file; -1 for none
    bool cursorMoved = false; ///< the page does not know the cursor's line yet
    quint64 revision = 0;     ///< of the newest content
    int generation = 0;       ///< of the document
    bool ready = false;       ///< the script runs in the page
    bool broken = false;
    bool fresh = false; ///< no block that is in the page now may stay

private:
    void makeWebEngine();
    void makeActions();
    void connectAll();
    void showMenu(const QPoint &position);
};

PreviewPane::Private::Private(PreviewPane *pane) : q(pane)
{
    makeWebEngine();
    bar = new MessageBar(q);
    renderer = new LiveRenderer(q);
    probe = new PaintProbe(view, q);
    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(view, 1);
    makeActions();
    connectAll();
    answerTimer.setSingleShot(true);
    answerTimer.setInterval(answerTime);
    start();
}

PreviewPane::Private::~Private()
{
    // The engine requires this order: who shows, what is shown, where it is stored.
    delete renderer;
    delete probe;
    delete view;
    delete page;
    delete profile;
}

void PreviewPane::Private::makeWebEngine()
{
    // Without a storage name a profile is off the record.
    profile = new QWebEngineProfile(q);
    profile->setHttpCacheType(QWebEngineProfile::NoCache);
    profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    profile->setSpellCheckEnabled(false);
    interceptor = new RequestInterceptor(profile);
    profile->setUrlRequestInterceptor(interceptor);
    handler = new SchemeHandler(profile);
    handler->setDocument(emptyDocument());
    profile->installUrlSchemeHandler(urlSchemeName(), handler);

    page = new PreviewPage(profile, q);
    bridge = new PageBridge(page);
    auto *channel = new QWebChannel(page);
    channel->registerObject(u"bridge"_s, bridge);
    page->setWebChannel(channel, QWebEngineScript::ApplicationWorld);
    page->scripts().insert(ownScript());

    view = new QWebEngineView(q);
    view->setObjectName(u"previewView"_s);
    view->setAccessibleName(PreviewPane::tr("Preview of the page"));
    view->setPage(page);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    // What is dropped on the preview is for the window.
    view->setAcceptDrops(false);
}

void PreviewPane::Private::makeActions()
{
    const auto add = [this](const QString &name, const QString &text, const QList<QKeySequence> &shortcuts) {
        auto *action = new QAction(text, q);
        action->setObjectName(name);
        action->setShortcuts(shortcuts);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        q->addAction(action);
        return action;
    };
    copyAction = add(u"previewCopy"_s, PreviewPane::tr("&Copy"), {QKeySequence::Copy});
    QAction *zoomIn = add(u"previewZoomIn"_s, PreviewPane::tr("Zoom &In"),
                          {QKeySequence::ZoomIn, QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    QAction *zoomOut = add(u"previewZoomOut"_s, PreviewPane::tr("Zoom &Out"), {QKeySequence::ZoomOut});
    QAction *zoomReset =
        add(u"previewZoomReset"_s, PreviewPane::tr("&Original Size"), {QKeySequence(Qt::CTRL | Qt::Key_0)});
    copyAction->setEnabled(false);
    QObject::connect(copyAction, &QAction::triggered, q,
                     [this] { page->triggerAction(QWebEnginePage::Copy); });
    QObject::connect(zoomIn, &QAction::triggered, q, [this] { zoomTo(view->zoomFactor() * zoomStep); });
    QObject::connect(zoomOut, &QAction::triggered, q, [this] { zoomTo(view->zoomFactor() / zoomStep); });
    QObject::connect(zoomReset, &QAction::triggered, q, [this] { zoomTo(1); });
}

void PreviewPane::Private::connectAll()
{
    connect(bridge, &PageBridge::ready, q, [this] { onReady(); });
    connect(bridge, &PageBridge::applied, q, [this](quint64 applied) { onApplied(applied); });
    connect(bridge, &PageBridge::painted, probe, &PaintProbe::answer);
    connect(probe, &PaintProbe::ask, q, [this](quint64 ticket, int pass) {
        if (ready) {
            call("awaitPaint"_L1, {static_cast<qint64>(ticket), pass});
        }
    });
    connect(probe, &PaintProbe::done, q, [this] { onPainted(); });
    connect(bridge, &PageBridge::linkActivated, q, [this](const QString &url) { onLink(url); });
    connect(bridge, &PageBridge::lineClicked, q, [this](int line) {
        Q_EMIT q->lineClicked(std::max(0, line) + (content ? content->firstLine : 0));
    });
    connect(bridge, &PageBridge::blocked, q, [this](const QString &url, bool frame) {
        const RequestVerdict verdict =
            judgeRequest(QUrl(url), frame ? RequestKind::Frame : RequestKind::Other);
        Q_EMIT q->requestBlocked(url, RequestInterceptor::reason(verdict));
    });
    connect(renderer, &LiveRenderer::rendered, q,
            [this](const RenderOutcome &outcome) { onRendered(outcome); });
    connect(interceptor, &RequestInterceptor::blocked, q, &PreviewPane::requestBlocked);
    connect(handler, &SchemeHandler::refused, q, &PreviewPane::requestBlocked);
    connect(page, &PreviewPage::navigationRefused, q, [this](const QUrl &url, bool linkClicked) {
        if (linkClicked) {
            onLink(url.toString(QUrl::FullyEncoded));
        } else {
            Q_EMIT q->requestBlocked(url.toString(), RequestInterceptor::reason(RequestVerdict::Navigation));
        }
    });
    connect(profile, &QWebEngineProfile::downloadRequested, q, [this](QWebEngineDownloadRequest *download) {
        Q_EMIT q->requestBlocked(download->url().toString(),
                                 PreviewPane::tr("The preview downloads nothing."));
        download->cancel();
    });
    connect(page, &QWebEnginePage::renderProcessTerminated, q, [this] {
        onBroken(
            PreviewPane::tr("The preview stopped unexpectedly. Your text is safe, you can go on writing."));
    });
    connect(&answerTimer, &QTimer::timeout, q, [this] {
        onBroken(PreviewPane::tr("The preview does not answer. Your text is safe, you can go on writing."));
    });
    connect(page, &QWebEnginePage::selectionChanged, q,
            [this] { copyAction->setEnabled(page->hasSelection()); });
    connect(bar, &MessageBar::buttonClicked, q, &PreviewPane::restart);
    connect(view, &QWidget::customContextMenuRequested, q, [this](const QPoint &at) { showMenu(at); });
}

void PreviewPane::Private::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(q);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"previewMenu"_s);
    menu->addAction(copyAction);
    QAction *selectAll = menu->addAction(PreviewPane::tr("Select &All"));
    QObject::connect(selectAll, &QAction::triggered, page,
                     [this] { page->triggerAction(QWebEnginePage::SelectAll); });
    menu->popup(view->mapToGlobal(position));
}

void PreviewPane::Private::zoomTo(qreal factor)
{
    view->setZoomFactor(std::clamp(factor, smallestZoom, largestZoom));
}

void PreviewPane::Private::start()
{
    ready = false;
    broken = false;
    renderer->reset();
    frames.clear();
    bar->hide();
    answerTimer.start();
    page->loadDocument(++generation);
}

void PreviewPane::Private::call(QLatin1StringView function, const QJsonArray &arguments)
{
    page->runJavaScript(scriptCall(function, arguments), QWebEngineScript::ApplicationWorld);
}

void PreviewPane::Private::configure()
{
    const bool dark = scheme == ColorScheme::Dark || (scheme == ColorScheme::AsInterface &&
                                                      q->palette().color(QPalette::Base).lightness() < 128);
    page->setBackgroundColor(dark ? QColor(0x1B, 0x1E, 0x23) : Qt::white);
    if (ready) {
        call("configure"_L1,
             {QJsonObject{
                 {u"scheme"_s, dark ? u"dark"_s : u"light"_s},
                 {u"texts"_s, QJsonObject{{u"notLoaded"_s, PreviewPane::tr("Not loaded in the preview: %1",
                                                                           "%1 is an address")}}}}});
        probe->start();
    }
}

void PreviewPane::Private::send()
{
    if (!ready || !content) {
        return;
    }
    frames.insert(revision, toJson(*content, generation));
    renderer->request({revision, content->markdown, content->options, std::exchange(fresh, false)});
}

void PreviewPane::Private::sendCursor()
{
    // A line of a text that the page does not have yet would lead to the wrong place.
    if (!ready || !content || !cursorMoved || !renderer->isIdle()) {
        return;
    }
    cursorMoved = false;
    call("setCursorLine"_L1, {cursorLine < 0 ? -1 : cursorLine - content->firstLine});
    probe->start();
}

void PreviewPane::Private::onReady()
{
    ready = true;
    answerTimer.stop();
    view->setZoomFactor(view->zoomFactor());
    cursorMoved = cursorLine >= 0;
    configure();
    send();
}

void PreviewPane::Private::onRendered(const RenderOutcome &outcome)
{
    call("setFrame"_L1, {frames.value(outcome.revision)});
    frames.removeIf([&](const auto &entry) { return entry.key() <= outcome.revision; });
    page->runJavaScript(outcome.script, QWebEngineScript::ApplicationWorld);
    answerTimer.start();
    if (outcome.complete) {
        bar->hide();
    } else {
        bar->showMessage(PreviewPane::tr("This page is too long for the preview; its end is not shown."));
    }
}

void PreviewPane::Private::onApplied(quint64)
{
    answerTimer.stop();
    renderer->resume();
    if (renderer->isIdle()) {
        sendCursor();
        probe->start();
    }
}

void PreviewPane::Private::onPainted()
{
    if (q->isIdle()) {
        Q_EMIT q->painted();
    }
}

void PreviewPane::Private::onLink(const QString &url)
{
    const QUrl target(url, QUrl::TolerantMode);
    if (isFollowable(target)) {
        QUrl shown = target;
        if (repositoryPath(target)) {
            shown.setHost(repositoryUrl({}).host());
        }
        Q_EMIT q->linkActivated(shown);
    } else {
        Q_EMIT q->requestBlocked(url, PreviewPane::tr("Links of this kind are not followed."));
    }
}

void PreviewPane::Private::onBroken(const QString &sentence)
{
    ready = false;
    broken = true;
    answerTimer.stop();
    renderer->reset();
    bar->showMessage(sentence, PreviewPane::tr("&Restart preview"));
}

PreviewPane::PreviewPane(QWidget *parent) : QWidget(parent)
{
    initPreviewResources();
    setObjectName(u"previewPane"_s);
    setAccessibleName(tr("Preview"));
    d = std::make_unique<Private>(this);
    setFocusProxy(d->view);
}

PreviewPane::~PreviewPane() = default;

void PreviewPane::setRepository(const QString &root)
{
    if (root == d->repository) {
        return;
    }
    d->repository = root;
    d->handler->setRepository(root);
    d->start();
}

void PreviewPane::setContent(const PreviewContent &content)
{
    // Relative addresses of blocks that stay would still lead to the old folder.
    if (d->content && d->content->pageFolder != content.pageFolder) {
        d->fresh = true;
    }
    d->content = content;
    ++d->revision;
    d->send();
}

void PreviewPane::setCursorLine(int fileLine)
{
    if (fileLine != d->cursorLine) {
        d->cursorLine = fileLine;
        d->cursorMoved = true;
        d->sendCursor();
    }
}

void PreviewPane::setColorScheme(ColorScheme scheme)
{
    d->scheme = scheme;
    d->configure();
}

bool PreviewPane::isIdle() const
{
    return !d->broken && d->ready && d->renderer->isIdle() && !(d->content && d->cursorMoved) &&
           d->probe->isDone();
}

bool PreviewPane::isBroken() const
{
    return d->broken;
}

void PreviewPane::restart()
{
    d->start();
}

void PreviewPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (d && event->type() == QEvent::PaletteChange) {
        d->configure();
    }
}

} // namespace anchorage::preview
