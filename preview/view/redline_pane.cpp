// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "redline_pane.h"

#include "html_depth.h"
#include "live_renderer.h"
#include "message_bar.h"
#include "page_bridge.h"
#include "page_setup.h"
#include "paint_probe.h"
#include "preview_input.h"
#include "preview_page.h"
#include "preview_pane.h"
#include "request_interceptor.h"
#include "script_call.h"
#include "sealed_profile.h"
#include "url_scheme.h"

#include <QAction>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWebChannel>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>
#include <QWebEngineView>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE declares a function, which must not end up in a namespace.
static void initRedlineResources()
{
    Q_INIT_RESOURCE(anchorage_preview);
    Q_INIT_RESOURCE(redline);
}

namespace anchorage::preview {

namespace {

QString resourceText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QWebEngineScript redlineScript()
{
    QWebEngineScript script = ownScript();
    script.setSourceCode(script.sourceCode() + resourceText(u":/anchorage/redline/redline.js"_s));
    return script;
}

/// What the page takes without stalling; a sentence in the place of what it would not.
QString bodyOf(const RedlineContent &content)
{
    const bool tooMuch =
        content.html.size() > LiveRenderer::sizeLimit || htmlDepth(content.html) > LiveRenderer::depthLimit;
    return tooMuch ? u"<p class=\"anchorage-blocked\">"_s +
                         RedlinePane::tr("This page is too long for marking its changes. See its text.")
                             .toHtmlEscaped() +
                         u"</p>"_s
                   : content.html;
}

} // namespace

class RedlinePane::Private
{
public:
    explicit Private(RedlinePane *pane);
    ~Private();

    void startIfSeen();
    void send();
    void configure();
    void showLegend();
    void step(int by);

    RedlinePane *q;
    SealedProfile *profile = nullptr; ///< none before the pane was seen
    PageBridge *bridge = nullptr;
    PreviewPage *page = nullptr;
    QWebEngineView *view = nullptr;
    PaintProbe *probe = nullptr;
    MessageBar *message;
    QLabel *legend;
    QLabel *position;
    QAction *next;
    QAction *previous;
    QString root;
    RedlineContent content;
    ColorScheme scheme = ColorScheme::AsInterface;
    QString shownName; ///< of what is in the page
    int count = 0;
    int current = -1;
    int generation = 0;
    bool ready = false;   ///< our script runs in the page
    bool dirty = false;   ///< there is content that was not sent
    bool waiting = false; ///< the page owes an answer

private:
    void buildBar();
    void makeEngine();
    void connectEngine();
    void load();
    void takeState(const QVariant &state);
    void follow(const QString &url);
    [[nodiscard]] bool isDark() const;
    void call(QLatin1StringView function, const QJsonArray &arguments,
              const std::function<void(const QVariant &)> &answer = {});
};

RedlinePane::Private::Private(RedlinePane *pane)
    : q(pane), message(new MessageBar(pane)), legend(new QLabel(pane)), position(new QLabel(pane)),
      next(new QAction(RedlinePane::tr("Next Change"), pane)),
      previous(new QAction(RedlinePane::tr("Previous Change"), pane))
{
    initRedlineResources();
    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildBar();
    layout->addWidget(message);
    message->hide();
    connect(message, &MessageBar::buttonClicked, q, [this] { load(); });
    connect(next, &QAction::triggered, q, [this] { step(1); });
    connect(previous, &QAction::triggered, q, [this] { step(-1); });
    takeState({});
}

RedlinePane::Private::~Private()
{
    ++generation; // answers that are still under way are for nobody
    // The engine requires this order: who shows, what is shown, where it is stored.
    delete probe;
    delete view;
    delete page;
    delete profile;
}

void RedlinePane::Private::buildBar()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 3, 6, 3);
    legend->setObjectName(u"redlineLegend"_s);
    legend->setTextFormat(Qt::RichText);
    position->setObjectName(u"redlinePosition"_s);
    position->setTextFormat(Qt::PlainText);
    position->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    position->setAlignment(Qt::AlignVCenter | Qt::AlignTrailing);
    bar->addWidget(legend);
    bar->addWidget(position, 1);
    const auto add = [&](QAction *action, const QString &name, const QKeySequence &key, Qt::ArrowType arrow) {
        action->setObjectName(name);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setToolTip(RedlinePane::tr("%1 (%2)", "an action and its shortcut")
                               .arg(action->text(), key.toString(QKeySequence::NativeText)));
        q->addAction(action);
        auto *button = new QToolButton(q);
        button->setObjectName(name + u"Button"_s);
        button->setDefaultAction(action);
        button->setArrowType(arrow);
        button->setAccessibleName(action->text());
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        bar->addWidget(button);
    };
    add(previous, u"redlinePrevious"_s, QKeySequence(Qt::ALT | Qt::Key_Up), Qt::UpArrow);
    add(next, u"redlineNext"_s, QKeySequence(Qt::ALT | Qt::Key_Down), Qt::DownArrow);
    static_cast<QVBoxLayout *>(q->layout())->addLayout(bar);
    showLegend();
}

bool RedlinePane::Private::isDark() const
{
    return scheme == ColorScheme::Dark ||
           (scheme == ColorScheme::AsInterface && q->palette().color(QPalette::Base).lightness() < 128);
}

void RedlinePane::Private::showLegend()
{
    // The colours of redline.css.
    const bool dark = q->palette().color(QPalette::Window).lightness() < 128;
    const QString sample =
        u"<span style=\"background-color:%1; color:%2; text-decoration:%3;\">&nbsp;%4&nbsp;</span>"_s;
    legend->setText(
        sample.arg(dark ? u"#12391f"_s : u"#d7f5dd"_s, dark ? u"#a6efb9"_s : u"#0b4a1b"_s, u"underline"_s,
                   RedlinePane::tr("Inserted", "of words; legend of the marks").toHtmlEscaped()) +
        u"&nbsp; "_s +
        sample.arg(dark ? u"#4a1a1c"_s : u"#fbdcdc"_s, dark ? u"#ffc2bd"_s : u"#7d1515"_s, u"line-through"_s,
                   RedlinePane::tr("Deleted", "of words; legend of the marks").toHtmlEscaped()));
}

void RedlinePane::Private::makeEngine()
{
    profile = new SealedProfile(q);
    profile->setDocument(emptyDocument(RemoteContent::Refused));
    profile->setRepository(root);
    page = new PreviewPage(profile, q);
    bridge = new PageBridge(page);
    auto *channel = new QWebChannel(page);
    channel->registerObject(u"bridge"_s, bridge);
    page->setWebChannel(channel, QWebEngineScript::ApplicationWorld);
    page->scripts().insert(redlineScript());
    view = new QWebEngineView(q);
    view->setObjectName(u"redlineView"_s);
    view->setAccessibleName(RedlinePane::tr("The page with its changes marked"));
    view->setPage(page);
    view->setContextMenuPolicy(Qt::NoContextMenu);
    view->setAcceptDrops(false);
    probe = new PaintProbe(view, q);
    auto *input = new PreviewInput(view, q);
    input->setActions(q->changeActions());
    static_cast<QVBoxLayout *>(q->layout())->addWidget(view, 1);
    q->setFocusProxy(view);
    connectEngine();
}

void RedlinePane::Private::connectEngine()
{
    connect(bridge, &PageBridge::ready, q, [this] {
        ready = true;
        waiting = false;
        dirty = true;
        shownName.clear();
        call("setMarks"_L1, {resourceText(u":/anchorage/redline/redline.css"_s)});
        configure();
        send();
    });
    connect(bridge, &PageBridge::linkActivated, q, [this](const QString &url) { follow(url); });
    connect(bridge, &PageBridge::blocked, q, [this](const QString &url, bool frame) {
        const RequestVerdict verdict =
            judgeRequest(QUrl(url), frame ? RequestKind::Frame : RequestKind::Other);
        Q_EMIT q->requestBlocked(url, RequestInterceptor::reason(verdict));
    });
    connect(bridge, &PageBridge::painted, probe, &PaintProbe::answer);
    connect(probe, &PaintProbe::ask, q, [this](quint64 ticket, int pass) {
        if (ready) {
            call("awaitPaint"_L1, {static_cast<qint64>(ticket), pass});
        }
    });
    connect(probe, &PaintProbe::done, q, [this] {
        if (q->isIdle()) {
            Q_EMIT q->painted();
        }
    });
    connect(page, &PreviewPage::navigationRefused, q, [this](const QUrl &url, bool clicked) {
        if (clicked) {
            follow(url.toString(QUrl::FullyEncoded));
        }
    });
    connect(page, &QWebEnginePage::renderProcessTerminated, q, [this] {
        ready = false;
        waiting = false;
        takeState({});
        message->showMessage(RedlinePane::tr("The preview stopped unexpectedly. Your text is safe."),
                             RedlinePane::tr("&Show It Again"));
    });
    connect(profile, &SealedProfile::blocked, q, &RedlinePane::requestBlocked);
}

void RedlinePane::Private::load()
{
    message->hide();
    ready = false;
    waiting = false;
    page->loadDocument(++generation);
}

void RedlinePane::Private::startIfSeen()
{
    if (!q->isVisible()) {
        return;
    }
    if (profile == nullptr && !content.html.isEmpty()) {
        makeEngine();
        configure();
        load();
    }
    send();
}

void RedlinePane::Private::call(QLatin1StringView function, const QJsonArray &arguments,
                                const std::function<void(const QVariant &)> &answer)
{
    page->runJavaScript(scriptCall(function, arguments), QWebEngineScript::ApplicationWorld, answer);
}

void RedlinePane::Private::configure()
{
    if (page == nullptr) {
        return;
    }
    page->setBackgroundColor(isDark() ? QColor(0x1B, 0x1E, 0x23) : Qt::white);
    if (ready) {
        const QJsonObject texts{
            {u"notLoaded"_s, RedlinePane::tr("Not loaded in the preview: %1", "%1 is an address")}};
        call("configure"_L1,
             {QJsonObject{{u"scheme"_s, isDark() ? u"dark"_s : u"light"_s}, {u"texts"_s, texts}}});
        probe->start();
    }
}

void RedlinePane::Private::send()
{
    if (!ready || waiting || !dirty || !q->isVisible()) {
        return;
    }
    dirty = false;
    waiting = true;
    PreviewContent framed;
    framed.frame = content.frame;
    framed.pageFolder = content.pageFolder;
    call("showRedline"_L1, {frameMessage(framed, generation), bodyOf(content), content.name == shownName},
         [this, sent = generation](const QVariant &state) {
             if (sent != generation) {
                 return;
             }
             waiting = false;
             takeState(state);
             send();
             probe->start();
         });
    shownName = content.name;
}

void RedlinePane::Private::takeState(const QVariant &state)
{
    const QVariantMap map = state.toMap();
    count = map.value(u"count"_s).toInt();
    current = count == 0 ? -1 : map.value(u"current"_s).toInt();
    for (QAction *action : {next, previous}) {
        action->setEnabled(count > 0);
    }
    const QString went = map.value(u"deleted"_s).toString().simplified();
    const QString came = map.value(u"inserted"_s).toString().simplified();
    QString text;
    if (count > 0) {
        text = RedlinePane::tr("Change %1 of %2").arg(current + 1).arg(count);
    } else if (ready && !waiting) {
        text = RedlinePane::tr("The text of the page did not change.");
    }
    position->setText(text);
    // What the marks say to the eye is said to those who hear, too.
    const QString said = !went.isEmpty() && !came.isEmpty()
                             ? RedlinePane::tr("“%1” became “%2”").arg(went, came)
                         : !came.isEmpty() ? RedlinePane::tr("“%1” was inserted").arg(came)
                         : !went.isEmpty() ? RedlinePane::tr("“%1” was deleted").arg(went)
                                           : QString();
    const QString whole = said.isEmpty() ? text : text + u": "_s + said;
    position->setAccessibleName(whole);
    position->setToolTip(whole.toHtmlEscaped());
}

void RedlinePane::Private::step(int by)
{
    if (ready && !waiting) {
        call("stepChange"_L1, {by}, [this, sent = generation](const QVariant &state) {
            if (sent == generation) {
                takeState(state);
                probe->start();
            }
        });
    }
}

void RedlinePane::Private::follow(const QString &url)
{
    static const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s};
    QUrl target(url, QUrl::TolerantMode);
    if (repositoryPath(target)) {
        target.setHost(repositoryUrl({}).host());
    } else if (!target.isValid() || !schemes.contains(target.scheme())) {
        Q_EMIT q->requestBlocked(url, RedlinePane::tr("Links of this kind are not followed."));
        return;
    }
    Q_EMIT q->linkActivated(target);
}

RedlinePane::RedlinePane(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"redlinePane"_s);
    setAccessibleName(tr("The page with its changes marked"));
    d = std::make_unique<Private>(this);
}

RedlinePane::~RedlinePane() = default;

void RedlinePane::setRepository(const QString &root)
{
    if (root == d->root) {
        return;
    }
    d->root = root;
    if (d->profile != nullptr) {
        d->profile->setRepository(root);
    }
}

void RedlinePane::setContent(const RedlineContent &content)
{
    d->content = content;
    d->dirty = true;
    d->startIfSeen();
}

void RedlinePane::setColorScheme(ColorScheme scheme)
{
    d->scheme = scheme;
    d->configure();
}

QList<QAction *> RedlinePane::changeActions() const
{
    return {d->next, d->previous};
}

int RedlinePane::changeCount() const
{
    return d->count;
}

int RedlinePane::currentChange() const
{
    return d->current;
}

bool RedlinePane::isStarted() const
{
    return d->profile != nullptr;
}

bool RedlinePane::isIdle() const
{
    return d->ready && !d->waiting && !d->dirty && d->probe->isDone();
}

void RedlinePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->startIfSeen();
}

void RedlinePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (d && event->type() == QEvent::PaletteChange) {
        d->showLegend();
        d->configure();
    }
}

} // namespace anchorage::preview
