// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview_pane.h"

#include "blocked_content.h"
#include "live_renderer.h"
#include "message_bar.h"
#include "page_bridge.h"
#include "page_setup.h"
#include "paint_probe.h"
#include "preview_export.h"
#include "preview_find_bar.h"
#include "preview_input.h"
#include "preview_look.h"
#include "preview_page.h"
#include "preview_stage.h"
#include "preview_status_bar.h"
#include "request_interceptor.h"
#include "script_call.h"
#include "sealed_profile.h"
#include "source_link.h"

#include <QAction>
#include <QEvent>
#include <QJsonObject>
#include <QMenu>
#include <QTimer>
#include <QVBoxLayout>
#include <QWebChannel>
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

constexpr int answerTime = 15'000; // milliseconds; a page of the largest size takes a few seconds

bool hasTemplates(const PreviewContent &content)
{
    return content.expand &&
           (content.hasTemplates == nullptr || content.hasTemplates(content.markdown.view()));
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
    void block(const BlockedItem &item);
    void setRemoteContent(RemoteContent remote);

    void onReady();
    void onRendered(const RenderOutcome &outcome);
    void onApplied(quint64 revision);
    void onPainted();
    void onLink(const QString &url);
    void onBroken(const QString &sentence);

    PreviewPane *q = nullptr;
    SealedProfile *profile = nullptr;
    PageBridge *bridge = nullptr;
    PreviewPage *page = nullptr;
    QWebEngineView *view = nullptr;
    PreviewStage *stage = nullptr;
    MessageBar *bar = nullptr;
    PreviewFindBar *findBar = nullptr;
    PreviewLook *look = nullptr;
    PreviewStatusBar *statusBar = nullptr;
    PreviewExport *exporter = nullptr;
    SourceLink *link = nullptr;
    LiveRenderer *renderer = nullptr;
    PaintProbe *probe = nullptr;
    QTimer answerTimer; ///< runs while the page owes an answer

    QAction *copyAction = nullptr;
    QList<QAction *> viewActions;
    BlockedContent blocked;

    std::optional<PreviewContent> content; ///< the newest; none before the first
    QHash<quint64, QJsonObject> frames;    ///< of the revisions that are being rendered
    QJsonObject shownFrame;                ///< what the page was told last; empty for none
    QString repository;
    RemoteContent remote = RemoteContent::Refused;
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
    void connectPage();
    void connectParts();
    void applyLook();
    void showMenu(const QPoint &position);
};

PreviewPane::Private::Private(PreviewPane *pane) : q(pane)
{
    makeWebEngine();
    stage = new PreviewStage(q);
    stage->setView(view);
    bar = new MessageBar(q);
    findBar = new PreviewFindBar(page, q);
    look = new PreviewLook(q);
    statusBar = new PreviewStatusBar(look, q);
    exporter = new PreviewExport(view, q);
    link = new SourceLink(page, bridge, q);
    renderer = new LiveRenderer(q);
    probe = new PaintProbe(view, q);
    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(stage, 1);
    layout->addWidget(findBar);
    layout->addWidget(statusBar);
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
    profile = new SealedProfile(q);
    profile->setDocument(emptyDocument(remote));
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
    const auto separator = [this] {
        auto *action = new QAction(q);
        action->setSeparator(true);
        return action;
    };
    copyAction = new QAction(PreviewPane::tr("&Copy"), q);
    copyAction->setObjectName(u"previewCopy"_s);
    copyAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setEnabled(false);
    QObject::connect(copyAction, &QAction::triggered, q,
                     [this] { page->triggerAction(QWebEnginePage::Copy); });
    viewActions = QList<QAction *>{link->scrollAction(), separator()} + look->zoomActions() +
                  QList{separator()} + look->widthActions() + QList{separator()} + look->colorActions() +
                  QList{separator(), statusBar->remoteAction()};
    q->addAction(copyAction);
    q->addActions(viewActions + findBar->findActions() + exporter->actions());
    auto *input = new PreviewInput(view, q);
    input->setActions(look->zoomActions() + findBar->findActions() + QList{copyAction});
    QObject::connect(input, &PreviewInput::acted, q, [this] { link->touchPreview(); });
    QObject::connect(input, &PreviewInput::zoomed, look, &PreviewLook::changeZoom);
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
    connect(link, &SourceLink::lineClicked, q, &PreviewPane::lineClicked);
    connect(link, &SourceLink::moved, q, [this] { sendCursor(); });
    connect(link, &SourceLink::scrolledByReader, q, &PreviewPane::scrolledByReader);
    connect(bridge, &PageBridge::blocked, q, [this](const QString &url, bool frame) {
        const RequestVerdict verdict =
            judgeRequest(QUrl(url), frame ? RequestKind::Frame : RequestKind::Other);
        block({url, RequestInterceptor::reason(verdict)});
    });
    connect(renderer, &LiveRenderer::rendered, q,
            [this](const RenderOutcome &outcome) { onRendered(outcome); });
    const auto blockUrl = [this](const QString &url, const QString &why) { block({url, why}); };
    connect(profile, &SealedProfile::blocked, q, blockUrl);
    connectPage();
    connectParts();
}

void PreviewPane::Private::connectPage()
{
    connect(page, &PreviewPage::navigationRefused, q, [this](const QUrl &url, bool linkClicked) {
        if (linkClicked) {
            onLink(url.toString(QUrl::FullyEncoded));
        } else {
            block({url.toString(), RequestInterceptor::reason(RequestVerdict::Navigation)});
        }
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
    connect(view, &QWidget::customContextMenuRequested, q, [this](const QPoint &at) { showMenu(at); });
}

void PreviewPane::Private::connectParts()
{
    connect(bar, &MessageBar::buttonClicked, q, &PreviewPane::restart);
    connect(look, &PreviewLook::sizeChanged, q, [this] { applyLook(); });
    connect(look, &PreviewLook::colorSchemeChanged, q, [this] { configure(); });
    connect(findBar, &PreviewFindBar::closed, view, qOverload<>(&QWidget::setFocus));
    connect(findBar, &PreviewFindBar::searched, q, [this] { link->touchPreview(); });
    connect(statusBar->remoteAction(), &QAction::triggered, q, [this](bool on) {
        setRemoteContent(on ? RemoteContent::Allowed : RemoteContent::Refused);
        Q_EMIT q->remoteContentChoiceChanged(on);
    });
    connect(exporter, &PreviewExport::started, statusBar, &PreviewStatusBar::showNotice);
    connect(exporter, &PreviewExport::finished, q, [this](bool done, const QString &sentence) {
        statusBar->showNotice(done ? sentence : QString());
        if (!done) {
            bar->showMessage(sentence);
        }
    });
    exporter->wholePage = [this] {
        // Templates are expanded in the renderer's thread only.
        if (!content || !content->builtHtml.isEmpty() || hasTemplates(*content)) {
            return QString();
        }
        return preview::render(content->markdown.view(), content->options, {nullptr, LiveRenderer::timeLimit})
            .html();
    };
}

void PreviewPane::Private::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(q);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"previewMenu"_s);
    menu->addAction(copyAction);
    menu->addAction(exporter->actions().last());
    QAction *selectAll = menu->addAction(PreviewPane::tr("Select &All"));
    QObject::connect(selectAll, &QAction::triggered, page, [this] {
        view->setFocus(); // the engine selects in what has the focus
        page->triggerAction(QWebEnginePage::SelectAll);
    });
    menu->popup(view->mapToGlobal(position));
}

void PreviewPane::Private::applyLook()
{
    view->setZoomFactor(look->zoom());
    stage->setViewWidth(qRound(look->pageWidth() * look->zoom()));
    statusBar->showLook();
}

void PreviewPane::Private::start()
{
    ready = false;
    broken = false;
    renderer->reset();
    frames.clear();
    shownFrame = {};
    link->setReady(false);
    blocked.clear();
    statusBar->showBlocked(blocked);
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
    const ColorScheme scheme = look->colorScheme();
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
    frames.insert(revision, frameMessage(*content, generation));
    renderer->request({revision, content->markdown, content->options, std::exchange(fresh, false),
                       content->expand, content->builtHtml});
}

void PreviewPane::Private::sendCursor()
{
    // A line of a text that the page does not have yet would lead to the wrong place.
    // Where the source scrolls to its cursor, the page does so first, and then shows the cursor's block.
    if (!ready || !content || !cursorMoved || !renderer->isIdle() || link->isMoving()) {
        return;
    }
    cursorMoved = false;
    link->touchSource();
    call("setCursorLine"_L1, {cursorLine < 0 ? -1 : cursorLine - content->firstLine});
    probe->start();
}

void PreviewPane::Private::onReady()
{
    ready = true;
    link->setReady(true);
    answerTimer.stop();
    applyLook();
    cursorMoved = cursorLine >= 0;
    configure();
    send();
}

void PreviewPane::Private::onRendered(const RenderOutcome &outcome)
{
    // Typing leaves the frame as it is, and telling the page costs it the style of all elements.
    if (const QJsonObject frame = frames.value(outcome.revision); frame != shownFrame) {
        call("setFrame"_L1, {frame});
        shownFrame = frame;
    }
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

void PreviewPane::Private::block(const BlockedItem &item)
{
    if (blocked.add(item)) {
        statusBar->showBlocked(blocked);
    }
    Q_EMIT q->requestBlocked(item.url, item.why);
}

void PreviewPane::Private::setRemoteContent(RemoteContent allowed)
{
    if (remote == allowed) {
        return;
    }
    remote = allowed;
    statusBar->remoteAction()->setChecked(remote == RemoteContent::Allowed);
    profile->setRemoteContent(remote);
    profile->setDocument(emptyDocument(remote));
    start();
}

void PreviewPane::Private::onBroken(const QString &sentence)
{
    ready = false;
    broken = true;
    link->setReady(false);
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
    d->profile->setRepository(root);
    d->start();
}

void PreviewPane::setContent(const PreviewContent &content)
{
    const bool other = !d->content || d->content->pageFolder != content.pageFolder ||
                       d->content->pageName != content.pageName;
    if (other) {
        // What stays in the page would lead to the old folder, and would not be told of again.
        d->fresh = true;
        d->statusBar->showNotice({});
        d->blocked.clear();
        d->statusBar->showBlocked(d->blocked);
    }
    // What is typed is to be seen; what only the frame changes moves nothing.
    if (d->content && d->content->markdown != content.markdown && d->cursorLine >= content.firstLine) {
        d->cursorMoved = true;
        d->link->touchSource();
    }
    if (!d->content || d->content->builtSite != content.builtSite) {
        d->profile->setBuiltSite(content.builtSite);
    }
    d->content = content;
    d->link->setText(content.markdown, content.firstLine);
    d->exporter->setName(exportName(content.pageName, content.frame.localeTag));
    ++d->revision;
    d->send();
}

void PreviewPane::setCursorLine(int fileLine)
{
    if (fileLine != d->cursorLine) {
        d->cursorLine = fileLine;
        d->cursorMoved = true;
        // The source scrolls to its cursor after the cursor has moved.
        QMetaObject::invokeMethod(
            this, [this] { d->sendCursor(); }, Qt::QueuedConnection);
    }
}

void PreviewPane::setColorScheme(ColorScheme scheme)
{
    d->look->setColorScheme(scheme);
}

void PreviewPane::followSource(qreal fileLine, qreal share)
{
    d->link->followSource({fileLine, share});
}

void PreviewPane::setRemoteContentAllowed(bool allowed)
{
    d->setRemoteContent(allowed ? RemoteContent::Allowed : RemoteContent::Refused);
}

bool PreviewPane::isRemoteContentAllowed() const
{
    return d->remote == RemoteContent::Allowed;
}

QList<QAction *> PreviewPane::viewActions() const
{
    return d->viewActions;
}

QList<QAction *> PreviewPane::findActions() const
{
    return d->findBar->findActions();
}

QList<QAction *> PreviewPane::exportActions() const
{
    return d->exporter->actions();
}

PreviewExport *PreviewPane::exporter() const
{
    return d->exporter;
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
