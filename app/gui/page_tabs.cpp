// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_tabs.h"

#include "page_session.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QDir>
#include <QHash>
#include <QMenu>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

constexpr int shortestLabel = 12; ///< in characters, where many pages share the width

} // namespace

PageTabs::PageTabs(PageSession &session, QWidget *parent) : QTabBar(parent), m_session(session)
{
    setObjectName(u"pageTabs"_s);
    setAccessibleName(tr("Open pages"));
    setDocumentMode(true);
    setDrawBase(false);
    setExpanding(false);
    setMovable(true);
    setTabsClosable(true);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideMiddle);
    setFocusPolicy(Qt::TabFocus);
    add(tr("Save A&ll"), {}, u"actionSaveAll"_s, &PageTabs::saveAll);
    add(tr("Close Pa&ge"), QKeySequence::keyBindings(QKeySequence::Close), u"actionClosePage"_s,
        &PageTabs::close);
    add(tr("Close &Other Pages"), {}, u"actionCloseOthers"_s, &PageTabs::closeOthers);
    add(tr("Close All Pa&ges"), {QKeySequence(u"Ctrl+Shift+W"_s)}, u"actionCloseAll"_s, &PageTabs::closeAll);
    add(tr("Ne&xt Page"), {QKeySequence(u"Ctrl+Tab"_s), QKeySequence(u"Ctrl+PgDown"_s)}, u"actionNextPage"_s,
        &PageTabs::showNext);
    add(tr("Pre&vious Page"), {QKeySequence(u"Ctrl+Shift+Tab"_s), QKeySequence(u"Ctrl+PgUp"_s)},
        u"actionPreviousPage"_s, &PageTabs::showPrevious);
    connect(this, &QTabBar::tabMoved, this, [this](int from, int to) { m_session.movePage(from, to); });
    connect(this, &QTabBar::tabCloseRequested, this,
            [this](int index) { m_session.close(*m_session.pages().at(index)); });
    connect(this, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0 && !m_session.show(*m_session.pages().at(index))) {
            refresh();
        }
    });
    connect(&m_session, &PageSession::pagesChanged, this, &PageTabs::refresh);
    refresh();
}

QAction *PageTabs::add(const QString &text, const QList<QKeySequence> &shortcuts, const QString &name,
                       void (PageTabs::*what)(OpenPage &))
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(shortcuts);
    connect(action, &QAction::triggered, this, [this, what] {
        if (m_session.hasPage()) {
            (this->*what)(m_target != nullptr ? *m_target : m_session.page());
        }
    });
    m_actions.append(action);
    return action;
}

void PageTabs::refresh()
{
    const QSignalBlocker silent(this);
    const QList<OpenPage *> pages = m_session.pages();
    QStringList paths;
    for (const OpenPage *page : pages) {
        paths.append(QDir(m_session.repositoryRoot()).relativeFilePath(page->document().path()));
    }
    const QStringList labels = distinctNames(paths);
    while (count() > pages.size()) {
        removeTab(count() - 1);
    }
    while (count() < pages.size()) {
        addTab({});
    }
    for (int index = 0; index < count(); ++index) {
        describe(index, *pages[index], labels[index]);
        setTabToolTip(index, QDir::toNativeSeparators(paths[index]));
    }
    setCurrentIndex(static_cast<int>(pages.indexOf(&m_session.page())));
    setVisible(!pages.isEmpty());
    for (QAction *action : std::as_const(m_actions)) {
        action->setEnabled(!pages.isEmpty());
    }
    updateGeometry();
}

void PageTabs::describe(int index, const OpenPage &page, const QString &label)
{
    const bool unsaved = page.document().isModified();
    const bool waiting = page.onDisk() != OpenPage::OnDisk::AsKnown;
    // An ampersand in a file's name is not a mnemonic.
    const QString text = (unsaved ? u"● "_s : QString()) + QString(label).replace(u'&', u"&&"_s);
    if (tabText(index) != text) {
        setTabText(index, text);
    }
    setTabIcon(index, waiting ? style()->standardIcon(QStyle::SP_MessageBoxWarning) : QIcon());
    setAccessibleTabName(index, waiting   ? tr("%1, its file was changed by another program").arg(label)
                                : unsaved ? tr("%1, with unsaved changes").arg(label)
                                          : label);
}

void PageTabs::saveAll(OpenPage & /*page*/)
{
    m_session.saveAll();
}

void PageTabs::close(OpenPage &page)
{
    m_session.close(page);
}

void PageTabs::closeOthers(OpenPage &page)
{
    m_session.closeOthers(page);
}

void PageTabs::closeAll(OpenPage & /*page*/)
{
    m_session.closeAll();
}

void PageTabs::showNext(OpenPage &page)
{
    showBeside(page, 1);
}

void PageTabs::showPrevious(OpenPage &page)
{
    showBeside(page, -1);
}

void PageTabs::showBeside(const OpenPage &page, qsizetype step)
{
    const QList<OpenPage *> pages = m_session.pages();
    const qsizetype place = std::find(pages.begin(), pages.end(), &page) - pages.begin();
    m_session.show(*pages[(place + step + pages.size()) % pages.size()]);
}

QSize PageTabs::minimumTabSizeHint(int index) const
{
    // Qt 6.4 lets tabs shrink to their icons before it scrolls.
    QSize size = tabSizeHint(index);
    size.setWidth(std::min(size.width(), fontMetrics().averageCharWidth() * shortestLabel +
                                             style()->pixelMetric(QStyle::PM_TabCloseIndicatorWidth) * 2));
    return size;
}

void PageTabs::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = tabAt(event->position().toPoint());
    if (event->button() == Qt::MiddleButton && index >= 0) {
        m_session.close(*m_session.pages().at(index));
        event->accept();
        return;
    }
    QTabBar::mouseReleaseEvent(event);
}

void PageTabs::contextMenuEvent(QContextMenuEvent *event)
{
    const int index = event->reason() == QContextMenuEvent::Mouse ? tabAt(event->pos()) : currentIndex();
    if (index < 0) {
        return;
    }
    m_target = m_session.pages().at(index);
    QMenu menu(this);
    menu.addActions(m_actions);
    menu.exec(event->globalPos());
    m_target = nullptr;
}

QStringList distinctNames(const QStringList &paths)
{
    const auto named = [](const QString &path, qsizetype folders) {
        return path.section(u'/', static_cast<int>(-1 - folders), -1);
    };
    QList<qsizetype> folders(paths.size(), 0);
    for (bool again = true; again;) {
        again = false;
        QHash<QString, QList<qsizetype>> alike;
        for (qsizetype i = 0; i < paths.size(); ++i) {
            alike[named(paths[i], folders[i])].append(i);
        }
        for (const QList<qsizetype> &same : std::as_const(alike)) {
            for (const qsizetype i : same) {
                if (same.size() > 1 && folders[i] < paths[i].count(u'/')) {
                    ++folders[i];
                    again = true;
                }
            }
        }
    }
    QStringList names;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        names.append(named(paths[i], folders[i]));
    }
    return names;
}

} // namespace anchorage
