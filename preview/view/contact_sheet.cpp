// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contact_sheet.h"

#include "page_template.h"
#include "preview_page.h"
#include "sealed_profile.h"
#include "url_scheme.h"

#include <QEvent>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextDocumentFragment>
#include <QVBoxLayout>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>
#include <QWebEngineView>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE declares a function, which must not end up in a namespace.
static void initContactSheetResources()
{
    Q_INIT_RESOURCE(contact_sheet);
}

namespace anchorage::preview {

namespace {

/// Longer titles say nothing more on a tile.
constexpr qsizetype longestTitle = 400;

QString resourceText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QByteArray emptySheet()
{
    // What is in it is ours; the policy is for what a mistake of ours would let in.
    return (u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
            "style-src 'unsafe-inline'; form-action 'none'\">\n<style>\n"_s +
            defaultStyleSheet() + resourceText(u":/anchorage/sheet/contact_sheet.css"_s) +
            u"\n</style></head><body><main></main></body></html>\n"_s)
        .toUtf8();
}

/// What readers see of a title that may hold HTML.
QString visibleText(const QString &title)
{
    const QString start = title.left(longestTitle);
    return start.contains(u'<') || start.contains(u'&')
               ? QTextDocumentFragment::fromHtml(start).toPlainText().simplified()
               : start.simplified();
}

QUrl tileUrl(const QString &locale)
{
    return repositoryUrl(u"locale/"_s + QString::fromLatin1(locale.toUtf8().toHex()));
}

std::optional<QString> localeOf(const QUrl &url)
{
    const std::optional<QString> path = repositoryPath(url);
    if (!path || !path->startsWith("locale/"_L1)) {
        return std::nullopt;
    }
    return QString::fromUtf8(QByteArray::fromHex(path->mid(7).toLatin1()));
}

QJsonArray toJson(const QList<ContactSheetEntry> &entries)
{
    QJsonArray result;
    for (const ContactSheetEntry &entry : entries) {
        result.append(QJsonObject{
            {u"locale"_s, entry.locale},
            {u"name"_s, entry.name},
            {u"title"_s, visibleText(entry.title)},
            {u"dir"_s, entry.direction == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s},
            {u"badge"_s, entry.badge},
            {u"url"_s, tileUrl(entry.locale).toString(QUrl::FullyEncoded)},
        });
    }
    return result;
}

QJsonObject texts()
{
    return {{u"tab"_s, ContactSheet::tr("Tab", "of a web browser")},
            {u"menu"_s, ContactSheet::tr("Menu", "of a web site")},
            {u"empty"_s, ContactSheet::tr("No title at all")},
            {u"cutInTab"_s, ContactSheet::tr("Cut off in the tab")},
            {u"cutInMenu"_s, ContactSheet::tr("Cut off in the menu")},
            {u"wideHeading"_s, ContactSheet::tr("A word is wider than the page on a phone")}};
}

} // namespace

class ContactSheet::Private
{
public:
    explicit Private(ContactSheet *sheet);
    ~Private();

    void send();
    void sendScheme();
    void sendCurrent();
    void call(const QString &function, const QJsonArray &arguments,
              const std::function<void(const QVariant &)> &answer = {});

    ContactSheet *q;
    SealedProfile *profile;
    PreviewPage *page = nullptr;
    QWebEngineView *view = nullptr;
    QJsonArray entries;
    ContactSheetLook look;
    QStringList cutOff;
    QString current;
    ColorScheme scheme = ColorScheme::AsInterface;
    bool ready = false;
    bool dirty = false;   ///< there are entries that were not sent
    bool waiting = false; ///< the page owes an answer
    int generation = 0;
};

ContactSheet::Private::Private(ContactSheet *sheet) : q(sheet), profile(new SealedProfile(sheet))
{
    initContactSheetResources();
    profile->setDocument(emptySheet());
    page = new PreviewPage(profile, q);
    QWebEngineScript script;
    script.setName(u"contactSheet"_s);
    script.setWorldId(QWebEngineScript::ApplicationWorld);
    script.setInjectionPoint(QWebEngineScript::DocumentReady);
    script.setSourceCode(resourceText(u":/anchorage/sheet/contact_sheet.js"_s));
    page->scripts().insert(script);
    view = new QWebEngineView(q);
    view->setObjectName(u"contactSheetView"_s);
    view->setAccessibleName(ContactSheet::tr("The title in all locales"));
    view->setPage(page);
    view->setContextMenuPolicy(Qt::NoContextMenu);
    view->setAcceptDrops(false);
    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(view);
    connect(page, &PreviewPage::navigationRefused, q, [this](const QUrl &url, bool clicked) {
        if (const std::optional<QString> locale = localeOf(url); clicked && locale) {
            Q_EMIT q->localeActivated(*locale);
        }
    });
    connect(page, &QWebEnginePage::loadFinished, q, [this](bool good) {
        if (!good) {
            return; // a link that was clicked: its navigation was refused, the sheet stays
        }
        ready = true;
        waiting = false;
        sendScheme();
        send();
        sendCurrent();
    });
    connect(page, &QWebEnginePage::renderProcessTerminated, q, [this] {
        ready = false;
        waiting = false;
        dirty = true;
        page->loadDocument(++generation);
    });
    page->loadDocument(++generation);
}

ContactSheet::Private::~Private()
{
    // The engine requires this order: who shows, what is shown, where it is stored.
    delete view;
    delete page;
    delete profile;
}

void ContactSheet::Private::call(const QString &function, const QJsonArray &arguments,
                                 const std::function<void(const QVariant &)> &answer)
{
    // Arguments become script as JSON only, so none can be read as anything but a value.
    const QString json = QString::fromUtf8(QJsonDocument(arguments).toJson(QJsonDocument::Compact));
    page->runJavaScript(u"anchorageSheet."_s + function + u"(..."_s + json + u')',
                        QWebEngineScript::ApplicationWorld, answer);
}

void ContactSheet::Private::send()
{
    if (!ready || waiting || !dirty) {
        return;
    }
    dirty = false;
    waiting = true;
    const QJsonObject frame{{u"siteTitle"_s, look.siteTitle.simplified().left(longestTitle)},
                            {u"tabWidth"_s, look.tabWidth},
                            {u"menuWidth"_s, look.menuWidth}};
    call(u"show"_s, {entries, frame, texts()}, [this, alive = generation](const QVariant &answer) {
        if (alive != generation) {
            return;
        }
        waiting = false;
        cutOff = answer.toStringList();
        send();
        if (!waiting) {
            Q_EMIT q->laidOut();
        }
    });
}

void ContactSheet::Private::sendScheme()
{
    const bool dark = scheme == ColorScheme::Dark || (scheme == ColorScheme::AsInterface &&
                                                      q->palette().color(QPalette::Base).lightness() < 128);
    page->setBackgroundColor(dark ? QColor(0x1B, 0x1E, 0x23) : Qt::white);
    if (ready) {
        call(u"setScheme"_s, {dark ? u"dark"_s : u"light"_s});
    }
}

void ContactSheet::Private::sendCurrent()
{
    if (ready) {
        call(u"setCurrent"_s, {current, true});
    }
}

ContactSheet::ContactSheet(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"contactSheet"_s);
    setAccessibleName(tr("The title in all locales"));
    d = std::make_unique<Private>(this);
    setFocusProxy(d->view);
}

ContactSheet::~ContactSheet() = default;

void ContactSheet::setEntries(const QList<ContactSheetEntry> &entries, const ContactSheetLook &look)
{
    d->entries = toJson(entries);
    d->look = look;
    d->dirty = true;
    d->send();
    d->sendCurrent();
}

void ContactSheet::setCurrentLocale(const QString &locale)
{
    d->current = locale;
    d->sendCurrent();
}

void ContactSheet::setColorScheme(ColorScheme scheme)
{
    d->scheme = scheme;
    d->sendScheme();
}

bool ContactSheet::isIdle() const
{
    return d->ready && !d->waiting && !d->dirty;
}

QStringList ContactSheet::cutOffLocales() const
{
    return d->cutOff;
}

void ContactSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && d) {
        d->sendScheme();
    }
    QWidget::changeEvent(event);
}

} // namespace anchorage::preview
