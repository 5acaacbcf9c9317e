// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_menu.h"

#include "page_session.h"
#include "text_encoding.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace anchorage {

FileMenu::FileMenu(PageSession &session, WindowSettings settings, QWidget *parent)
    : QMenu(tr("&File"), parent), m_session(session), m_settings(settings),
      m_recent(new QMenu(tr("Recent Repos&itories"), this)), m_quit(nullptr)
{
    QAction *openFile = add(tr("&Open Page…"), QKeySequence::Open, u"actionOpenPage"_s, u"document-open"_s);
    QAction *quickOpen =
        add(tr("Open by &Name…"), QKeySequence(u"Ctrl+P"_s), u"actionOpenByName"_s, u"edit-find"_s);
    QAction *openFolder = add(tr("Open &Repository…"), QKeySequence(u"Ctrl+Shift+O"_s),
                              u"actionOpenRepository"_s, u"folder-open"_s);
    addMenu(m_recent);
    QAction *newWindow = add(tr("Open in a Ne&w Window"), QKeySequence(u"Ctrl+Shift+N"_s),
                             u"actionNewWindow"_s, u"window-new"_s);
    addSeparator();
    QAction *save = add(tr("&Save"), QKeySequence::Save, u"actionSave"_s, u"document-save"_s);
    QAction *saveAs =
        add(tr("Save &As…"), QKeySequence(u"Ctrl+Shift+S"_s), u"actionSaveAs"_s, u"document-save-as"_s);
    QAction *reload =
        add(tr("&Reload from Disk"), QKeySequence(u"F5"_s), u"actionReload"_s, u"view-refresh"_s);
    QAction *convert = add(tr("&Convert to UTF-8…"), {}, u"actionConvert"_s);
    addSeparator();
    m_quit = add(tr("&Quit"), QKeySequence(u"Ctrl+Q"_s), u"actionQuit"_s, u"application-exit"_s);

    connect(openFile, &QAction::triggered, this, &FileMenu::askForFile);
    connect(quickOpen, &QAction::triggered, this, &FileMenu::quickOpenWanted);
    connect(openFolder, &QAction::triggered, this, &FileMenu::askForFolder);
    connect(newWindow, &QAction::triggered, this, [this] {
        Q_EMIT newWindowWanted(m_session.hasPage() ? m_session.document().path()
                                                   : m_session.repositoryRoot());
    });
    connect(save, &QAction::triggered, &m_session, &PageSession::save);
    connect(saveAs, &QAction::triggered, this, &FileMenu::askForSaveAs);
    connect(reload, &QAction::triggered, &m_session, &PageSession::reload);
    connect(m_quit, &QAction::triggered, this, &FileMenu::quitWanted);
    connect(m_recent, &QMenu::aboutToShow, this, &FileMenu::fillRecent);

    convert->setEnabled(false);
    connect(convert, &QAction::triggered, this, &FileMenu::convertWanted);
    // It looks through the whole text, so not at each key.
    connect(this, &QMenu::aboutToShow, convert, [this, convert] {
        convert->setEnabled(m_session.hasPage() && needsConversion(m_session.document()));
    });
    quickOpen->setEnabled(false);
    connect(&m_session, &PageSession::repositoryOpened, quickOpen,
            [quickOpen] { quickOpen->setEnabled(true); });
    for (QAction *action : {save, saveAs, reload}) {
        action->setEnabled(false);
        connect(&m_session, &PageSession::pageOpened, action, [action, this, reload] {
            action->setEnabled(m_session.hasPage() &&
                               (action == reload || !m_session.document().isReadOnly()));
        });
    }
}

QAction *FileMenu::add(const QString &text, const QKeySequence &shortcut, const QString &name,
                       const QString &icon)
{
    QAction *action = addAction(QIcon::fromTheme(icon), text);
    action->setShortcut(shortcut);
    action->setObjectName(name);
    return action;
}

void FileMenu::fillRecent()
{
    m_recent->clear();
    for (const QString &root : m_settings.recentRepositories()) {
        // An ampersand in a folder's name is not a mnemonic.
        QAction *action = m_recent->addAction(QDir::toNativeSeparators(root).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, root] { Q_EMIT openWanted(root); });
    }
    if (m_recent->isEmpty()) {
        m_recent->addAction(tr("None yet"))->setEnabled(false);
        return;
    }
    m_recent->addSeparator();
    connect(m_recent->addAction(tr("&Clear This List")), &QAction::triggered, this,
            [this] { m_settings.clearRecentRepositories(); });
}

void FileMenu::askForFile()
{
    const QString file = QFileDialog::getOpenFileName(
        parentWidget(), tr("Open Page"), m_session.repositoryRoot(),
        tr("Pages, layouts and data (*.md *.markdown *.html *.yml *.yaml);;All files (*)"));
    if (!file.isEmpty()) {
        Q_EMIT openWanted(file);
    }
}

void FileMenu::askForFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(parentWidget(), tr("Open Repository"), m_session.repositoryRoot());
    if (!folder.isEmpty()) {
        Q_EMIT openWanted(folder);
    }
}

void FileMenu::askForSaveAs()
{
    const QString file =
        QFileDialog::getSaveFileName(parentWidget(), tr("Save As"), m_session.document().path());
    if (!file.isEmpty()) {
        m_session.saveAs(file);
    }
}

} // namespace anchorage
