// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_memory.h"

#include "page_session.h"
#include "pane_binding.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

const QString pagesKey = u"openPages"_s; ///< each with its line: `12 about.md`
const QString shownKey = u"shownPage"_s;
const QString repositoryKey = u"repository"_s;

} // namespace

PageMemory::PageMemory(PageSession &session, PaneBinding &binding, WindowSettings settings, QObject *parent)
    : QObject(parent), m_session(session), m_binding(binding), m_settings(settings)
{
    connect(&session, &PageSession::leavingRepository, this, &PageMemory::keep);
    connect(&session, &PageSession::repositoryOpened, this,
            [this](const QString &root) { m_settings.setValue(repositoryKey, root.toUtf8()); });
    // Also while the program runs: it may not come to its end.
    connect(&session, &PageSession::pageOpened, this, [this](const QString &path) {
        if (!path.isEmpty()) {
            keep();
        }
    });
}

void PageMemory::keep()
{
    const QString root = m_session.repositoryRoot();
    if (root.isEmpty()) {
        return;
    }
    QStringList pages;
    for (OpenPage *page : m_session.pages()) {
        pages.append(u"%1 %2"_s.arg(m_binding.lineIn(*page))
                         .arg(QDir(root).relativeFilePath(page->document().path())));
    }
    m_settings.setRepositoryValue(root, pagesKey, pages.isEmpty() ? QVariant() : QVariant(pages));
    m_settings.setRepositoryValue(root, shownKey, m_session.hasPage() ? m_session.pagePath() : QVariant());
}

void PageMemory::bringBack()
{
    const QString root = m_session.repositoryRoot();
    const QStringList pages = m_settings.repositoryValue(root, pagesKey).toStringList();
    const QString shown = m_settings.repositoryValue(root, shownKey).toString();
    for (const QString &entry : pages) {
        const QString path = root + u'/' + entry.section(u' ', 1);
        if (QFileInfo(path).isFile() && m_session.openBehind(path)) {
            m_binding.setLineIn(*m_session.pageOf(path), entry.section(u' ', 0, 0).toInt());
        }
    }
    if (m_session.pages().isEmpty()) {
        return;
    }
    OpenPage *page = m_session.pageOf(root + u'/' + shown);
    m_session.show(page != nullptr ? *page : *m_session.pages().first());
}

QString PageMemory::lastRepository() const
{
    const QString root = QString::fromUtf8(m_settings.value(repositoryKey));
    return QFileInfo(root).isDir() ? root : QString();
}

} // namespace anchorage
