// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview_status_bar.h"

#include "blocked_content.h"
#include "eliding_button.h"
#include "preview_look.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage::preview {

namespace {

/// An address may hold an ampersand, which a menu takes for a mnemonic.
QString menuText(const QString &text)
{
    constexpr int longest = 90;
    QString shown = text.size() > longest ? text.left(longest - 1) + u'…' : text;
    return shown.replace(u'&', u"&&"_s);
}

} // namespace

PreviewStatusBar::PreviewStatusBar(const PreviewLook *look, QWidget *parent)
    : QWidget(parent), m_look(look), m_remote(new QAction(tr("Load &Remote Content for This Site"), this))
{
    setObjectName(u"previewStatusBar"_s);
    setAccessibleName(tr("State of the preview"));
    m_remote->setObjectName(u"previewRemoteContent"_s);
    m_remote->setCheckable(true);
    m_remote->setToolTip(tr("Images, style sheets and fonts of other sites; never scripts, frames or forms"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 1, 4, 1);
    row->setSpacing(2);
    m_blocked = addButton(u"previewBlocked"_s, tr("What was not loaded"));
    m_blockedMenu = new QMenu(m_blocked);
    m_blockedMenu->setObjectName(u"previewBlockedMenu"_s);
    m_blockedMenu->setToolTipsVisible(true);
    m_blocked->setMenu(m_blockedMenu);
    m_blocked->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    row->setStretch(0, 3);
    m_notice = new QLabel(this);
    m_notice->setObjectName(u"previewNotice"_s);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    row->addWidget(m_notice, 2);
    m_width = addButton(u"previewWidth"_s, tr("Width of the page"));
    m_width->setMenu(new QMenu(m_width));
    m_width->menu()->addActions(m_look->widthActions());
    m_width->menu()->addSeparator();
    m_width->menu()->addActions(m_look->colorActions());
    m_zoom = addButton(u"previewZoom"_s, tr("Size of the page"));
    m_zoom->setMenu(new QMenu(m_zoom));
    m_zoom->menu()->addActions(m_look->zoomActions());
    showLook();
    showBlocked({});
}

QToolButton *PreviewStatusBar::addButton(const QString &name, const QString &what)
{
    auto *button = name == "previewBlocked"_L1 ? new ElidingButton(this) : new QToolButton(this);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolTip(what);
    button->setAccessibleName(what);
    layout()->addWidget(button);
    return button;
}

QString PreviewStatusBar::blockedText(const BlockedContent &blocked) const
{
    const int remote = blocked.remoteCount();
    const int others = static_cast<int>(blocked.items().size()) - remote;
    QStringList parts;
    if (remote > 0) {
        constexpr qsizetype shown = 3;
        QStringList hosts = blocked.hosts();
        if (hosts.size() > shown) {
            hosts = hosts.first(shown);
            hosts.append(u"…"_s);
        }
        parts.append(tr("%n thing(s) from other sites not loaded: %1", "%1 is a list of sites", remote)
                         .arg(hosts.join(u", "_s)));
    }
    if (others > 0) {
        parts.append(tr("%n thing(s) of this site not shown", nullptr, others));
    }
    if (parts.isEmpty() && m_remote->isChecked()) {
        parts.append(tr("Remote content is loaded"));
    }
    return parts.join(u" · "_s);
}

void PreviewStatusBar::showBlocked(const BlockedContent &blocked)
{
    const QString text = blockedText(blocked);
    m_blocked->setText(text);
    m_blocked->setToolTip(text);
    m_blocked->setAccessibleName(text.isEmpty() ? tr("What was not loaded") : text);
    m_blocked->setVisible(!text.isEmpty());
    m_blockedMenu->clear();
    constexpr qsizetype longest = 20;
    const qsizetype shown = std::min(blocked.items().size(), longest);
    for (qsizetype i = 0; i < shown; ++i) {
        const BlockedItem &item = blocked.items()[i];
        QAction *entry = m_blockedMenu->addAction(menuText(item.url));
        entry->setToolTip(item.why);
        entry->setEnabled(false);
    }
    if (shown < blocked.items().size()) {
        const int more = static_cast<int>(blocked.items().size() - shown);
        m_blockedMenu->addAction(tr("… and %n more", nullptr, more))->setEnabled(false);
    }
    m_blockedMenu->addSeparator();
    m_blockedMenu->addAction(m_remote);
}

void PreviewStatusBar::showNotice(const QString &sentence)
{
    m_notice->setText(sentence);
    m_notice->setToolTip(sentence);
}

void PreviewStatusBar::showLook()
{
    // The sign for the menu stands in the corner.
    m_width->setText(m_look->widthText() + u"  "_s);
    m_zoom->setText(m_look->zoomText() + u"  "_s);
}

} // namespace anchorage::preview
